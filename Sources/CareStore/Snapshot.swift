public import CareCore
import Foundation
import GRDB

/// One consistent state of the database. Everything asked of one snapshot comes from the same read transaction.
public struct Snapshot {
  let db: Database
  /// The state that is asked about; everything recorded, on every day, when `nil`.
  public let vantage: Vantage?

  init(_ db: Database, _ vantage: Vantage? = nil) {
    self.db = db
    self.vantage = vantage
  }

  /// The same transaction, asked from elsewhere.
  public func at(_ vantage: Vantage) -> Snapshot { Snapshot(db, vantage) }

  /// The office that owns the database.
  public func office() throws -> Office {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM office WHERE supersededAt IS NULL ORDER BY recordedAt DESC")
    else { throw Failure(.storeFailed, ["path": "", "reason": "office"]) }
    return OfficeRow(row).office
  }

  /// What was recorded by an instant and not yet superseded then.
  static func known(_ instant: Instant?, _ table: String = "") -> String {
    let prefix = table.isEmpty ? "" : table + "."
    guard let instant else { return "\(prefix)supersededAt IS NULL" }
    return """
      \(prefix)recordedAt <= \(instant.milliseconds) \
      AND (\(prefix)supersededAt IS NULL OR \(prefix)supersededAt > \(instant.milliseconds))
      """
  }

  /// Rows of a table as known at an instant.
  func rows(
    _ table: String, where condition: String = "1", _ arguments: StatementArguments = StatementArguments(),
    order: String = "recordedAt, recordedSequence", knownAt: Instant? = nil
  ) throws -> [Row] {
    try Row.fetchAll(
      // Compiled once: some are asked for each of many thousands of inspections.
      db.cachedStatement(
        sql: """
          SELECT * FROM \(table) WHERE (\(condition)) AND \(Self.known(knownAt ?? vantage?.knownAt)) ORDER BY \(order)
          """), arguments: arguments)
  }

  /// Facts of a kind that fit, in the order in which they were recorded, or first in another.
  func facts<Fact: StreamedRow>(
    _: Fact.Type, where condition: String, _ arguments: StatementArguments, order: String? = nil
  ) throws -> [Fact] {
    let order = ([order, "recordedAt", "recordedSequence"] as [String?]).compactMap(\.self).joined(separator: ", ")
    return try Fact.fetch(db, "(\(condition)) AND \(Self.known(vantage?.knownAt)) ORDER BY \(order)", arguments)
  }

  func row(_ table: String, where condition: String, _ arguments: StatementArguments) throws -> Row? {
    try rows(table, where: condition, arguments).first
  }

  /// The first 16 hexadecimal digits of the newest entry's hash: printed on a document, it ties the document to the trail.
  ///
  /// As of the instant of the snapshot, so that the same document can be made again.
  package func trailSeal() throws -> String? {
    try trailEnds(knownAt: vantage?.knownAt).max { $0.counter < $1.counter }
      .map { Array($0.hash.prefix(8)).hexadecimal }
  }

  /// The last entry of one device's chain.
  struct TrailEnd {
    let device: UUID
    let sequence: Int64
    let counter: Int64
    let instant: Instant
    let hash: [UInt8]
  }

  /// The end of every device's chain, by device.
  ///
  /// - Parameter knownAt: What was recorded later is passed over.
  func trailEnds(knownAt: Instant? = nil) throws -> [TrailEnd] {
    try UUID.fetchAll(db, sql: "SELECT id FROM device ORDER BY id").compactMap { device in
      try Row.fetchOne(
        db,
        sql: """
          SELECT sequence, counter, instant, hash FROM trailEntry
          WHERE device = ? AND instant <= ? ORDER BY sequence DESC LIMIT 1
          """, arguments: [device, knownAt?.milliseconds ?? .max]
      ).map { row in
        TrailEnd(
          device: device, sequence: row["sequence"], counter: row["counter"],
          instant: Instant(milliseconds: row["instant"]), hash: Array(row["hash"] as Data))
      }
    }
  }

  /// How many entries the trail has.
  package func trailLength() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM trailEntry") ?? 0
  }

  /// The trail in the order of its devices and sequences.
  ///
  /// - Throws: ``Failure`` ``FailureCode/storedValueUnknown``.
  package func trail() throws -> [(entry: TrailEntry, hash: [UInt8])] {
    try Row.fetchAll(
      db, sql: "SELECT \(StoredEntry.columns) FROM trailEntry ORDER BY device, sequence"
    ).map { row in
      guard let stored = StoredEntry(row) else {
        throw Failure(.storedValueUnknown, ["column": "trailEntry", "value": "\(row["sequence"] as DatabaseValue)"])
      }
      return (stored.entry, stored.hash)
    }
  }
}
