import CareCore

/// The states of RFC 4180, byte by byte: separators, quotes and line ends are ASCII, so UTF-8 never contains them by
/// accident.
struct CSVScanner {
  /// In bytes. Excel's longest cell is far shorter: what is longer began with a quote that nobody closed.
  static let longestField = 1_048_576

  private enum State { case fieldStart, plain, quoted, afterQuote }

  /// The line of the byte that comes next.
  private(set) var line: Int

  private let separator: UInt8
  private let name: String
  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var rowLine: Int
  private var fieldLine: Int
  private var isAfterReturn: Bool

  /// - Parameter follows: The byte before the first, so that an LF after CR ends no second line.
  init(separator: UInt8, name: String, line: Int, follows: UInt8?) {
    self.separator = separator
    self.name = name
    self.line = line
    rowLine = line
    fieldLine = line
    isAfterReturn = follows == .carriageReturn
  }

  mutating func take(_ byte: UInt8, _ body: (CSVRow) throws -> Void) throws {
    let isSecondHalf = isAfterReturn && byte == .lineFeed
    isAfterReturn = byte == .carriageReturn
    if state == .quoted {
      if byte == .quote {
        state = .afterQuote
      } else {
        try append(byte)
        if byte == .carriageReturn || byte == .lineFeed && !isSecondHalf { line += 1 }
      }
      return
    }
    switch byte {
    case .lineFeed, .carriageReturn:
      if isSecondHalf { return }
      try endField()
      let row = CSVRow(fields: fields, line: rowLine)
      line += 1
      fields = []
      rowLine = line
      fieldLine = line
      try body(row)
    case separator:
      try endField()
    case .quote where state == .fieldStart:
      state = .quoted
    case .quote where state == .afterQuote:
      try append(byte)
      state = .quoted
    default:
      if state == .afterQuote {
        if byte == .space { return }
        throw Failure(.textAfterQuote, ["path": name, "line": String(line)])
      }
      state = .plain
      try append(byte)
    }
  }

  mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    guard state != .quoted else { throw unclosed() }
    // A line end at the end of the file begins no further row.
    guard state != .fieldStart || !fields.isEmpty else { return }
    try endField()
    try body(CSVRow(fields: fields, line: rowLine))
    fields = []
  }

  private mutating func append(_ byte: UInt8) throws {
    field.append(byte)
    if field.count > Self.longestField { throw unclosed() }
  }

  private mutating func endField() throws {
    // NUL is valid UTF-8, but never in a list a person made: the file is UTF-16 without a mark, or no text at all.
    guard let text = String(validating: field, as: UTF8.self), !field.contains(0) else {
      throw Failure(.notText, ["path": name, "line": String(lineOfFault())])
    }
    fields.append(text)
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
    fieldLine = line
  }

  /// The line of the first byte that is no text; the field may begin on an earlier one.
  private func lineOfFault() -> Int {
    var line = fieldLine
    for part in field.split(separator: .lineFeed, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil || part.contains(0) { break }
      line += 1
    }
    return line
  }

  private func unclosed() -> Failure {
    Failure(.unclosedQuote, ["path": name, "line": String(fieldLine)])
  }
}
