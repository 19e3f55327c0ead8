import CareCore

/// Finds the separator in the first line of a text in UTF-8, and then its rows.
struct CSVRows {
  private(set) var separator: UInt8?

  private let name: String
  private var scanner: CSVScanner?
  /// The first line, until the separator is known.
  private var firstLine: [UInt8] = []
  private var isFirstLineQuoted = false

  init(name: String) { self.name = name }

  /// Takes one byte of UTF-8 from the decoder.
  mutating func take(_ byte: UInt8, _ body: (CSVRow) throws -> Void) throws {
    guard scanner == nil else {
      try scanner?.take(byte, body)
      return
    }
    firstLine.append(byte)
    if byte == .quote { isFirstLineQuoted.toggle() }
    if byte == .lineFeed || byte == .carriageReturn, !isFirstLineQuoted { try chooseSeparator(body) }
    // No header is this long: a quote was never closed, and the scanner will say so.
    if firstLine.count > CSVScanner.longestField { try chooseSeparator(body) }
  }

  mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    if scanner == nil { try chooseSeparator(body) }
    try scanner?.finish(body)
  }

  /// The failure for bytes that are no text, which the decoder met.
  func notText() -> Failure {
    Failure(.notText, ["path": name, "line": String(scanner?.line ?? 1)])
  }

  private mutating func chooseSeparator(_ body: (CSVRow) throws -> Void) throws {
    let line = firstLine
    firstLine = []
    let declared = Array("sep=".utf8)
    let text = line.filter { $0 != .lineFeed && $0 != .carriageReturn }
    if text.count == 5, text.starts(with: declared), Self.separators.contains(text[4]) {
      separator = text[4]
      // The declaration is a line of the file, but no row.
      scanner = CSVScanner(separator: text[4], name: name, line: 2, follows: line.last)
      return
    }
    let separator = Self.mostFrequent(in: line)
    self.separator = separator
    scanner = CSVScanner(separator: separator, name: name, line: 1, follows: nil)
    for byte in line { try scanner?.take(byte, body) }
  }

  /// The one that is rarer in words comes later, and wins when two are as frequent.
  private static let separators: [UInt8] = [.comma, .semicolon, .tab]

  private static func mostFrequent(in line: [UInt8]) -> UInt8 {
    var counts = [UInt8: Int]()
    var isQuoted = false
    for byte in line {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best = separators[0]
    for other in separators {
      let count = counts[other, default: 0]
      if count > 0, count >= counts[best, default: 0] { best = other }
    }
    return best
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
}
