import CareCore
import Foundation
import GRDB

/// An entry of the trail as it lies in the file, with the hash that stands beside it.
struct StoredEntry {
  let entry: TrailEntry
  let hash: [UInt8]

  static let columns = """
    device, sequence, counter, change, instant, actor, host, command, entity, entityID, revision, facility, inspection, \
    before, after, factHash, previousHash, hash, format
    """

  /// - Parameter row: Begins with ``columns``.
  /// - Returns: `nil` when a value is of a kind that no entry has, or its format is none of this program: somebody wrote
  ///   it by hand.
  init?(_ row: Row) {
    func value(_ index: Int) -> DatabaseValue { row[index] }
    func optional<Value: DatabaseValueConvertible>(_ index: Int, _: Value.Type = Value.self) -> Value?? {
      value(index).isNull ? .some(nil) : Value.fromDatabaseValue(value(index)).map { .some($0) }
    }
    func bytes(_ index: Int) -> [UInt8]? { Data.fromDatabaseValue(value(index)).map(Array.init) }
    guard let device = UUID.fromDatabaseValue(value(0)), let sequence = Int64.fromDatabaseValue(value(1)),
      let counter = Int64.fromDatabaseValue(value(2)), let change = UUID.fromDatabaseValue(value(3)),
      let instant = Int64.fromDatabaseValue(value(4)), let actor = String.fromDatabaseValue(value(5)),
      let host = String.fromDatabaseValue(value(6)), let command = String.fromDatabaseValue(value(7)),
      let entity = String.fromDatabaseValue(value(8)), let entityID = UUID.fromDatabaseValue(value(9)),
      let revision = Int64.fromDatabaseValue(value(10)), let facility = optional(11, UUID.self),
      let inspection = optional(12, UUID.self), let before = optional(13, String.self),
      let after = optional(14, String.self), let factHash = bytes(15), let previousHash = bytes(16),
      let hash = bytes(17),
      let format = Int64.fromDatabaseValue(value(18)).flatMap(TrailFormat.init)
    else { return nil }
    self.hash = hash
    entry = TrailEntry(
      format: format, device: device, sequence: sequence, counter: counter, change: change,
      act: Act(actor: actor, host: host, command: command, instant: Instant(milliseconds: instant)),
      entity: entity, entityID: entityID, revision: revision, facility: facility, inspection: inspection,
      before: before, after: after, factHash: factHash, previousHash: previousHash)
  }
}

/// The image of a row in the trail, by column.
struct TrailImage {
  let values: [String: String]

  init(_ text: String?) {
    guard let text, let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      values = [:]
      return
    }
    values = object.mapValues { "\($0)" }
  }

  /// The columns in which two images differ; what one of them masks is not compared.
  func differences(from other: TrailImage) -> [String] {
    Set(values.keys).union(other.values.keys).filter { column in
      values[column] != other.values[column] && values[column] != "•" && other.values[column] != "•"
    }.sorted()
  }
}
