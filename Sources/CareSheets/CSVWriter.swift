import CareCore

/// Writes CSV that Excel opens with Vietnamese intact: UTF-8 with byte order mark, CRLF, RFC 4180.
package enum CSVWriter {
  /// The bytes before the first row.
  package static let mark = "\u{FEFF}"

  /// One row with its line end.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it. Numbers are cells of their own
  /// kind, so a negative one stays a number. Days are ISO 8601, which is the same day under every locale. In a row of one
  /// cell, which has no separator, any sign that is one elsewhere stands in quotes.
  /// - Throws: `Failure` ``FailureCode/sheetNumber`` for NaN and infinity.
  package static func line(_ cells: [Cell], separator: Character = ",") throws -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(separator) }
      line += try field(
        cell, column: index, separators: cells.count == 1 ? [",", ";", "\t"] : Array(separator.unicodeScalars))
    }
    return line + "\r\n"
  }

  /// Writes a whole file, or leaves the old one as it was.
  package static func write(
    to path: String, _ body: (_ row: ([Cell]) throws -> Void) throws -> Void
  ) throws {
    try ReplacingFile.replace(path) { temporary in
      let output = try FileOutput(temporary, for: path)
      try output.append(mark)
      try body { try output.append(line($0)) }
      try output.flush()
    }
  }

  private static func field(_ cell: Cell, column: Int, separators: [Unicode.Scalar]) throws -> String {
    switch cell {
    case .blank: return ""
    case .text(let text): return quoted(harmless(text), separators: separators)
    case .runs(let runs): return quoted(harmless(runs.map(\.text).joined()), separators: separators)
    case .integer(let number): return String(number)
    case .number(let number), .formula(_, value: let number):
      guard number.isFinite else {
        throw Failure(.sheetNumber, ["sheet": "CSV", "cell": CellAddress.letters(column)])
      }
      return Int(exactly: number).map(String.init) ?? "\(number)"
    case .boolean(let value): return value ? "TRUE" : "FALSE"
    case .day(let day): return day.description
    }
  }

  private static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String, separators: [Unicode.Scalar]) -> String {
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || separators.contains(scalar)
    }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
