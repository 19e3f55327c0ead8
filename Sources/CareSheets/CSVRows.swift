import CareCore

/// Finds the separator in the first lines of a text in UTF-8, and then its rows.
struct CSVRows {
  private(set) var separator: UInt8?

  private let name: String
  private var scanner: CSVScanner?
  /// The first lines, until the separator is known: a title above a list has none, or a comma of its own.
  private var start: [UInt8] = []
  private var lineCount = 0
  private var isQuoted = false

  private static let startLines = 25
  private static let startLength = 65_536

  init(name: String) { self.name = name }

  /// Takes one byte of UTF-8 from the decoder.
  mutating func take(_ byte: UInt8, _ body: (CSVRow) throws -> Void) throws {
    guard scanner == nil else {
      try scanner?.take(byte, body)
      return
    }
    start.append(byte)
    if byte == .quote { isQuoted.toggle() }
    if byte == .lineFeed || byte == .carriageReturn, !isQuoted {
      lineCount += 1
      if lineCount == 1, let declared = declared {
        separator = declared
        // The declaration is a line of the file, but no row.
        scanner = CSVScanner(separator: declared, name: name, line: 2, follows: byte)
        start = []
        return
      }
      if lineCount == Self.startLines || start.count > Self.startLength { try chooseSeparator(body) }
    }
    // No header is this long: a quote was never closed, and the scanner will say so.
    if start.count > CSVScanner.longestField { try chooseSeparator(body) }
  }

  mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    if scanner == nil {
      if lineCount == 0, let declared = declared {
        separator = declared
        return
      }
      try chooseSeparator(body)
    }
    try scanner?.finish(body)
  }

  /// The failure for a file in a code that is recognized alone.
  func inViscii() -> Failure { Failure(.textInViscii, ["path": name]) }

  /// The failure for bytes that are no text, which the decoder met.
  func notText() -> Failure {
    let line = scanner?.line ?? Self.lines(start).count
    return Failure(.notText, ["path": name, "line": String(line)])
  }

  /// What a first line `sep=;` names.
  private var declared: UInt8? {
    let text = start.filter { $0 != .lineFeed && $0 != .carriageReturn }
    guard text.count == 5, text.starts(with: "sep=".utf8), Self.separators.contains(text[4]) else { return nil }
    return text[4]
  }

  private mutating func chooseSeparator(_ body: (CSVRow) throws -> Void) throws {
    let lines = start
    start = []
    let separator = Self.mostRegular(in: lines)
    self.separator = separator
    scanner = CSVScanner(separator: separator, name: name, line: 1, follows: nil)
    for byte in lines { try scanner?.take(byte, body) }
  }

  /// The one that is rarer in words comes later, and wins when two are as regular.
  private static let separators: [UInt8] = [.comma, .semicolon, .tab]

  /// Rows of a list have the same separators: the one of which most lines have the same number, then the one that most
  /// lines have at all, then the one that is most frequent.
  private static func mostRegular(in text: [UInt8]) -> UInt8 {
    var best = (separator: separators[0], rank: (0, 0, 0))
    let lines = lines(text)
    for separator in separators {
      let counts = lines.map { line in
        var isQuoted = false
        return line.count { byte in
          if byte == .quote { isQuoted.toggle() }
          return byte == separator && !isQuoted
        }
      }.filter { $0 > 0 }
      let frequent = Dictionary(grouping: counts) { $0 }.map { (lines: $0.value.count, count: $0.key) }
        .max { ($0.lines, $0.count) < ($1.lines, $1.count) }
      guard let frequent else { continue }
      let rank = (frequent.lines, counts.count, frequent.count)
      if rank >= best.rank { best = (separator, rank) }
    }
    return best.separator
  }

  /// Lines that end outside quotes; the last one is empty where the text ends with a line end.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var (from, isQuoted, previous) = (0, false, UInt8(0))
    for (index, byte) in text.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == .lineFeed || byte == .carriageReturn {
        // LF after CR ends no second line.
        if !(byte == .lineFeed && previous == .carriageReturn) { lines.append(text[from..<index]) }
        from = index + 1
      }
      previous = byte
    }
    return lines + [text[from...]]
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
