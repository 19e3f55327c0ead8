import CareCore
import Foundation
import GRDB

/// One row of a domain table. Rows are recorded and, when corrected, superseded; never updated, never deleted.
protocol FactRow {
  static var table: String { get }
  /// Columns that may hold a person's secrets: the trail shows that they changed, not what they say.
  static var masked: Set<String> { get }
  /// Those of this one row.
  var masked: Set<String> { get }
  var id: UUID { get }
  /// The facility and inspection the fact belongs to, for reading the trail.
  var facilityID: UUID? { get }
  var inspectionID: UUID? { get }
  /// Every fact column but `id`, in an order that is the same for all rows of the table.
  var columns: [(String, (any DatabaseValueConvertible)?)] { get }
}

extension FactRow {
  static var masked: Set<String> { [] }
  var masked: Set<String> { Self.masked }
  var facilityID: UUID? { nil }
  var inspectionID: UUID? { nil }
}

/// The fact columns of one row as the database holds them.
struct FactColumns {
  let values: [(name: String, value: DatabaseValue)]
  /// The indices of the values by name, when they are known.
  var order: [Int]?

  private var byName: [Int] { order ?? values.indices.sorted { values[$0].name < values[$1].name } }

  init(_ row: some FactRow) {
    values = ([("id", row.id)] + row.columns).map { ($0.0, $0.1?.databaseValue ?? .null) }
  }

  /// From a stored row, leaving the bookkeeping out.
  init(stored row: Row) {
    values = zip(row.columnNames, row.databaseValues)
      .filter { !Schema.bookkeeping.contains($0.0) }.map { ($0.0, $0.1) }
  }

  /// Salted SHA-256 over all of them, by name. Empty ones are left out, so that a column added later changes nothing.
  func hash(salt: [UInt8]) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(salt)
    for index in byName {
      let (name, value) = values[index]
      switch value.storage {
      case .null: continue
      case .int64(let number): bytes.append(name); bytes.append(number)
      case .double(let number): bytes.append(name); bytes.append(number)
      case .string(let text): bytes.append(name); bytes.append(text)
      case .blob(let data): bytes.append(name); bytes.append(Array(data))
      }
    }
    return bytes.sha256
  }

  /// JSON with sorted keys; masked columns show only that they hold something.
  func image(masked: Set<String>) -> String {
    var text = "{"
    for index in byName {
      let (name, value) = values[index]
      if value.isNull { continue }
      if text.utf8.count > 1 { text += "," }
      text += jsonText(name)
      text += ":"
      if masked.contains(name) {
        text += "\"•\""
        continue
      }
      switch value.storage {
      case .null: text += "null"
      case .int64(let number): text += String(number)
      case .double(let number): text += String(number)
      case .string(let string): text += jsonText(string)
      case .blob(let data): text += jsonText(Self.hexadecimal(data))
      }
    }
    return text + "}"
  }

  private static func hexadecimal(_ data: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(data.count * 2)
    for byte in data {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func jsonText(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      return "\"\(text)\""
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
