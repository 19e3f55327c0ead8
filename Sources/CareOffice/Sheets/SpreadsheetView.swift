import CareCore
package import CareMessages
import CareSheets

/// A spreadsheet of any kind as the reader sees it, so that a bad import can be understood.
package struct SpreadsheetView {
  private let file: SpreadsheetFile
  /// Indices of the sheets that were asked for.
  private let shown: [Int]

  /// Empty rows in a row beyond which they are not written out.
  private static let longestGap = 10_000

  /// - Parameter sheet: The name of the only sheet to show, in any case; all of them when `nil`.
  /// - Throws: `Failure` for the file, or ``FailureCode/noSuchSheet``.
  package init(path: String, sheet: String?) throws {
    file = try SpreadsheetFile(path: path)
    let sheets = file.sheets
    guard let sheet else {
      shown = Array(sheets.indices)
      return
    }
    let wanted = NormalizedText(sheet)?.value.lowercased()
    shown = sheets.indices.filter { NormalizedText(sheets[$0].name)?.value.lowercased() == wanted }
    if shown.isEmpty {
      let known = sheets.map { "“\($0.name)”" }.joined(separator: ", ")
      throw Failure(.noSuchSheet, ["path": path, "sheet": sheet, "known": known])
    }
  }

  /// One line on the file: its kind and how many sheets it has.
  package func heading(_ language: Language) -> String {
    Term.spreadsheetHeading.text(
      language,
      ["path": file.path, "format": file.format.rawValue.uppercased(), "count": String(file.sheets.count)])
  }

  /// Reads every row.
  ///
  /// - Parameter limit: How many rows of each sheet are kept to be shown.
  package func overviews(limit: Int, _ language: Language) throws -> [SheetOverview] {
    try shown.map { index in
      var counter = SheetCounter(limit: limit)
      try file.forEachRow(of: index) { row in
        counter.add(row)
        return true
      }
      return counter.overview(
        file.sheets[index], number: index + 1, merges: try file.merges(of: index).count, language)
    }
  }

  /// Writes all sheets as the one object of INTERFACE.md, a row at a time.
  ///
  /// The whole file is read once before, so that a fault in its last row leaves nothing half written.
  /// - Parameters:
  ///   - limit: Up to which row; all when `nil`.
  ///   - warn: Told of each long gap of empty rows that is left out.
  package func writeJSON(
    limit: Int?, _ language: Language, _ write: (String) throws -> Void, warn: (String) -> Void
  ) throws {
    for index in shown { try file.forEachRow(of: index) { !isBeyond($0, limit) } }
    try write("{\n  \"sheets\": [")
    for (place, index) in shown.enumerated() {
      let heading = file.sheets[index]
      let name = JSON.string(heading.name).text()
      try write("\(place == 0 ? "" : ",")\n    {\n      \"name\": \(name),\n")
      try write("      \"hidden\": \(heading.isHidden),\n      \"rows\": [")
      try writeRows(of: index, limit, language, write, warn)
      try write("\n      ]\n    }")
    }
    try write("\n  ]\n}\n")
  }

  private func writeRows(
    of index: Int, _ limit: Int?, _ language: Language, _ write: (String) throws -> Void, _ warn: (String) -> Void
  ) throws {
    var last = 0
    var isFirst = true
    func put(_ text: String) throws {
      try write("\(isFirst ? "" : ",")\n        \(text)")
      isFirst = false
    }
    try file.forEachRow(of: index) { row in
      guard !isBeyond(row, limit) else { return false }
      let gap = row.number - last - 1
      if gap > Self.longestGap {
        warn(
          Term.gapLeftOut.text(
            language,
            ["sheet": file.sheets[index].name, "from": String(last + 1), "to": String(row.number - 1)]))
      } else {
        for _ in 0..<max(0, gap) { try put("[]") }
      }
      try put("[\(row.cells.map { $0.json.line }.joined(separator: ", "))]")
      last = row.number
      return true
    }
  }

  /// Writes one sheet as CSV.
  ///
  /// - Throws: `Failure` ``FailureCode/optionNeeded`` when several sheets are shown.
  package func writeCSV(limit: Int?, _ write: (String) throws -> Void) throws {
    guard shown.count == 1 else { throw Failure(.optionNeeded, ["option": "--sheet", "command": "sheet show"]) }
    try file.forEachRow(of: shown[0]) { !isBeyond($0, limit) }
    try write("\u{FEFF}")
    try file.forEachRow(of: shown[0]) { row in
      guard !isBeyond(row, limit) else { return false }
      try write(try CSVWriter.line(row.cells.map(\.cell)))
      return true
    }
  }

  private func isBeyond(_ row: SheetRow, _ limit: Int?) -> Bool { limit.map { row.number > $0 } ?? false }
}
