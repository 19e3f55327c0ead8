import CareCore
import Foundation
import GRDB

/// One row of a domain table. Rows are recorded and, when corrected, superseded; never updated, never deleted.
protocol FactRow: Sendable {
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
struct FactColumns: Sendable {
  let values: [(name: String, value: DatabaseValue)]
  /// The indices of the values by name, when they are known.
  var order: [Int]?

  var byName: [Int] { order ?? values.indices.sorted { values[$0].name < values[$1].name } }

  init(_ row: some FactRow) {
    let columns = row.columns
    var values: [(name: String, value: DatabaseValue)] = []
    values.reserveCapacity(columns.count + 1)
    values.append(("id", row.id.databaseValue))
    for (name, value) in columns { values.append((name, value?.databaseValue ?? .null)) }
    self.values = values
  }

  /// From a stored row, leaving the bookkeeping out.
  init(stored row: Row) { self.init(stored: Self.all(of: row)) }

  /// The same of a row that was read already.
  init(stored all: [(name: String, value: DatabaseValue)]) {
    values = all.filter { !Schema.bookkeeping.contains($0.name) }
  }

  /// Every column of a row, in its order.
  static func all(of row: Row) -> [(name: String, value: DatabaseValue)] {
    zip(row.columnNames, row.databaseValues).map { (name: $0, value: $1) }
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
      case .blob(let data): bytes.append(name); data.withUnsafeBytes { bytes.append(blob: $0) }
      }
    }
    return bytes.sha256
  }

  /// JSON with sorted keys; masked columns show only that they hold something.
  func image(masked: Set<String>) -> String {
    var text: [UInt8] = [UInt8(ascii: "{")]
    text.reserveCapacity(512)
    for index in byName {
      let (name, value) = values[index]
      if value.isNull { continue }
      if text.count > 1 { text.append(UInt8(ascii: ",")) }
      text.append(json: name)
      text.append(UInt8(ascii: ":"))
      if masked.contains(name) {
        text.append(json: "•")
        continue
      }
      switch value.storage {
      case .null: text.append(contentsOf: "null".utf8)
      case .int64(let number): text.append(contentsOf: String(number).utf8)
      case .double(let number): text.append(contentsOf: String(number).utf8)
      case .string(let string): text.append(json: string)
      case .blob(let data): text.append(json: Array(data).hexadecimal)
      }
    }
    text.append(UInt8(ascii: "}"))
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// A text of JSON in its quotation marks.
  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    defer { append(UInt8(ascii: "\"")) }
    // Most texts hold nothing that JSON writes otherwise.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
      case 0..<0x20: append(contentsOf: ("\\u00" + [byte].hexadecimal).utf8)
      default: append(byte)
      }
    }
  }
}
