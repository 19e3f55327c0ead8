import CareCore
import Foundation
import GRDB

/// One row of a domain table. Rows are recorded and, when corrected, superseded; never updated, never deleted.
protocol FactRow {
  static var table: String { get }
  /// Columns that may hold a person's secrets: the trail shows that they changed, not what they say.
  static var masked: Set<String> { get }
  var id: UUID { get }
  /// The facility and inspection the fact belongs to, for reading the trail.
  var facilityID: UUID? { get }
  var inspectionID: UUID? { get }
  /// Every fact column but `id`, in any order.
  var columns: [(String, (any DatabaseValueConvertible)?)] { get }
}

extension FactRow {
  static var masked: Set<String> { [] }
  var facilityID: UUID? { nil }
  var inspectionID: UUID? { nil }
}

/// The fact columns of one row as the database holds them.
struct FactColumns {
  let values: [(name: String, value: DatabaseValue)]

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
    for (name, value) in values.sorted(by: { $0.name < $1.name }) {
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
    let fields = values.sorted { $0.name < $1.name }.compactMap { name, value -> String? in
      if value.isNull { return nil }
      if masked.contains(name) { return "\(jsonText(name)):\"•\"" }
      let text =
        switch value.storage {
        case .null: "null"
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): jsonText(text)
        case .blob(let data): jsonText(data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        }
      return "\(jsonText(name)):\(text)"
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private func jsonText(_ text: String) -> String {
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
