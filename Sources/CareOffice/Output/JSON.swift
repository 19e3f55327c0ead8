package import CareCore
package import struct Foundation.Decimal

/// A JSON value whose keys keep their order and whose absent values are written as `null`.
package enum JSON {
  case object([(String, JSON)])
  case array([JSON])
  case string(String)
  case integer(Int)
  case decimal(Decimal)
  /// Finite.
  case number(Double)
  case boolean(Bool)
  case null

  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  package init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }
  package init(_ flag: Bool?) { self = flag.map(JSON.boolean) ?? .null }
  package init(_ day: CalendarDay?) { self = day.map { .string($0.description) } ?? .null }
  package init(_ instant: Instant?) { self = instant.map { .string($0.description) } ?? .null }
  package init<Term: RawRepresentable>(term: Term?) where Term.RawValue == String { self.init(term?.rawValue) }

  package init(_ field: Field) {
    self =
      switch field {
      case .text(let text), .term(let text), .worded(let text, _): .string(text)
      case .counted(let number, _): .integer(number)
      case .integer(let number): .integer(number)
      case .decimal(let number): .decimal(number)
      case .day(let day): .string(day.description)
      case .boolean(let flag): .boolean(flag)
      case .list(let texts): .array(texts.map(JSON.string))
      case .absent: .null
      }
  }

  package init(_ row: DataRow, columns: [ColumnKey]) {
    self = .object(columns.map { ($0.jsonKey, JSON(row[$0])) })
  }

  /// An object with one more key; other values stay as they are.
  package func adding(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let pairs) = self else { return self }
    return .object(pairs + [(key, value)])
  }

  /// Indented by two spaces.
  package func text(indent: Int = 0) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  /// On one line.
  package var line: String {
    switch self {
    case .object(let pairs): "{" + pairs.map { "\(JSON.string($0).line): \($1.line)" }.joined(separator: ", ") + "}"
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    default: text()
    }
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .object(let pairs):
      Self.write(pairs, "{", "}", to: &text, indent) { pair, text in
        Self.quote(pair.0, to: &text)
        text += ": "
        pair.1.write(to: &text, indent: indent + 1)
      }
    case .array(let values):
      Self.write(values, "[", "]", to: &text, indent) { $0.write(to: &$1, indent: indent + 1) }
    case .string(let string): Self.quote(string, to: &text)
    case .integer(let number): text += String(number)
    case .decimal(let number): text += "\(number)"
    case .number(let number): text += NumberText.plain(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ first: String, _ last: String, to text: inout String, _ indent: Int,
    _ write: (Element, inout String) -> Void
  ) {
    text += first
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      for _ in 0...indent { text += "  " }
      write(element, &text)
    }
    if !elements.isEmpty {
      text += "\n"
      for _ in 0..<indent { text += "  " }
    }
    text += last
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
      || NormalizedText.hidesCharacters(string)
    {
      for scalar in string.unicodeScalars { text += escaped(scalar) }
    } else {
      text += string
    }
    text += "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    // Escaped also beyond what JSON asks, so that printing it commands no window.
    case _ where scalar.value < 0x1_0000 && NormalizedText.hidesCharacters(String(scalar)) || scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}

extension ColumnKey {
  /// The day on which an inspection was closed has had this key before it had a column of its own.
  fileprivate var jsonKey: String { self == .inspectionClosedOn ? ColumnKey.closedOn.rawValue : rawValue }
}
