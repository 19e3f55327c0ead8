import CareCore
import Foundation
import GRDB

/// A fact that is read by the hundred thousand: its columns are asked for by name once, and read in that order.
protocol StreamedRow: FactRow {
  /// The columns after `id` and `facility`.
  static var names: [String] { get }
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws
}

extension StreamedRow {
  /// What a query of these rows selects.
  static var selection: String { (["id", "facility"] + names).joined(separator: ", ") }

  /// - Parameter condition: From WHERE on, with its order.
  static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Self] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(selection) FROM \(table) WHERE \(condition)", arguments: arguments)
    var facts: [Self] = []
    while let row = try rows.next() { facts.append(try Self(row)) }
    return facts
  }

  /// - Parameter row: As ``selection`` orders its columns.
  init(_ row: Row) throws {
    var columns = ColumnReader(row, Self.names)
    try self.init(id: row[0], facility: row[1], &columns)
  }
}

/// Takes the columns of one row one after the other. A value that the domain does not know means that somebody wrote
/// into the file by hand.
struct ColumnReader {
  private static let first = 2
  private let row: Row
  private let names: [String]
  private var index = first

  init(_ row: Row, _ names: [String]) {
    self.row = row
    self.names = names
  }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
    defer { index += 1 }
    return row[index]
  }

  mutating func required<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value {
    guard let value: Value = next() else { throw unknown("") }
    return value
  }

  mutating func day() throws -> CalendarDay? {
    guard let text: String = next() else { return nil }
    guard let day = CalendarDay(iso: text) else { throw unknown(text) }
    return day
  }

  mutating func requiredDay() throws -> CalendarDay {
    guard let day = try day() else { throw unknown("") }
    return day
  }

  mutating func term<Value: RawRepresentable>() throws -> Value? where Value.RawValue == String {
    guard let text: String = next() else { return nil }
    guard let value = Value(rawValue: text) else { throw unknown(text) }
    return value
  }

  mutating func requiredTerm<Value: RawRepresentable>() throws -> Value where Value.RawValue == String {
    guard let value: Value = try term() else { throw unknown("") }
    return value
  }

  /// Several values of an enumeration in one column, one per line.
  mutating func terms<Value: RawRepresentable>() throws -> [Value] where Value.RawValue == String {
    guard let text: String = next(), !text.isEmpty else { return [] }
    return try text.split(separator: "\n").map { word in
      guard let value = Value(rawValue: String(word)) else { throw unknown(String(word)) }
      return value
    }
  }

  /// The column taken last held what the domain does not know.
  private func unknown(_ value: String) -> Failure {
    Failure(.storedValueUnknown, ["column": names[index - 1 - Self.first], "value": value])
  }
}
