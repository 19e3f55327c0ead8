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
      case .text(let text), .term(let text): .string(text)
      case .integer(let number): .integer(number)
      case .decimal(let number): .decimal(number)
      case .day(let day): .string(day.description)
      case .boolean(let flag): .boolean(flag)
      case .absent: .null
      }
  }

  package init(_ row: DataRow, columns: [ColumnKey]) {
    self = .object(columns.map { ($0.rawValue, JSON(row[$0])) })
  }

  /// An object with one more key; other values stay as they are.
  package func adding(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let pairs) = self else { return self }
    return .object(pairs + [(key, value)])
  }

  /// Indented by two spaces.
  package func text(indent: Int = 0) -> String {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .object(let pairs):
      if pairs.isEmpty { return "{}" }
      let lines = pairs.map { "\(inner)\(Self.quoted($0)): \($1.text(indent: indent + 1))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    case .array(let values):
      if values.isEmpty { return "[]" }
      let lines = values.map { inner + $0.text(indent: indent + 1) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .decimal(let number): return "\(number)"
    case .number(let number): return NumberText.plain(number)
    case .boolean(let flag): return flag ? "true" : "false"
    case .null: return "null"
    }
  }

  /// On one line.
  package var line: String {
    switch self {
    case .object(let pairs): "{" + pairs.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", ") + "}"
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    default: text()
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
