import CareCore
import Foundation
import GRDB

/// Columns as domain values. A value that the domain does not know means that somebody wrote into the file by hand.
extension Row {
  func day(_ column: String) throws -> CalendarDay? {
    guard let text: String = self[column] else { return nil }
    guard let day = CalendarDay(text) else { throw Failure(.storedValueUnknown, ["column": column, "value": text]) }
    return day
  }

  func requiredDay(_ column: String) throws -> CalendarDay {
    guard let day = try day(column) else { throw Failure(.storedValueUnknown, ["column": column, "value": ""]) }
    return day
  }

  func optional<Value: RawRepresentable>(_ column: String) throws -> Value? where Value.RawValue == String {
    guard let text: String = self[column] else { return nil }
    guard let value = Value(rawValue: text) else {
      throw Failure(.storedValueUnknown, ["column": column, "value": text])
    }
    return value
  }

  func required<Value: RawRepresentable>(_ column: String) throws -> Value where Value.RawValue == String {
    guard let value: Value = try optional(column) else {
      throw Failure(.storedValueUnknown, ["column": column, "value": ""])
    }
    return value
  }

  func id<Entity>(_ column: String) -> Identifier<Entity> { Identifier(self[column] as UUID) }

  /// Several short texts in one column, one per line.
  func lines(_ column: String) -> [String] {
    guard let text: String = self[column] else { return [] }
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension [String] {
  /// How several texts stand in one column; none of them holds a line break.
  var stored: String { map { $0.replacing("\n", with: " ") }.joined(separator: "\n") }
}
