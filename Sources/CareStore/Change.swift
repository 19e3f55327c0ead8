public import CareCore
import Foundation
import GRDB

/// One business transaction under way. It reads its own writes through ``snapshot``.
public final class Change {
  let db: Database
  /// What every trail entry of this transaction says.
  public let act: Act
  private let random: @Sendable () -> UInt64
  private let id: UUID
  private var head: Head?
  private var lastKey: UInt32?
  var knownSeries: String?
  private var plans: [String: TablePlan] = [:]
  private var trailStatement: RowStatement?
  /// Rows recorded or superseded so far; none means that nothing was said that was not known.
  public private(set) var entries = 0
  /// The largest number of a code of our own, by series, once it was looked up.
  var lastNumbers: [String: Int] = [:]

  /// The end of this device's chain.
  private struct Head {
    var device: UUID
    var sequence: Int64
    var counter: Int64
    var hash: [UInt8]
  }

  init(_ db: Database, act: Act, random: @escaping @Sendable () -> UInt64) {
    self.db = db
    self.act = act
    self.random = random
    id = UUID.version7(at: act.instant, high: random(), low: random())
  }

  /// The database as this transaction sees it, its own writes included.
  public var snapshot: Snapshot { Snapshot(db) }

  /// Keys of one transaction rise, so that its rows are laid down side by side: a counter of 32 bits from a random start
  /// stands before the random rest (RFC 9562, section 6.2, method 1).
  func newID() -> UUID {
    let next = (lastKey ?? UInt32(truncatingIfNeeded: random()) >> 1) &+ 1
    lastKey = next
    let rest = random() >> 22
    // The 12 bits of the first half, then 20 of the second below its two bits of variant.
    return UUID.version7(at: act.instant, high: UInt64(next >> 20), low: UInt64(next & 0xF_FFFF) << 42 | rest)
  }

  private var newSalt: [UInt8] {
    withUnsafeBytes(of: (random(), random())) { Array($0) }
  }

  /// Instants never run backwards within a database, so that "known at" has one answer even when a clock is set back.
  private(set) lazy var instant: Instant = {
    let last = (try? snapshot.trailEnds().map(\.instant).max()) ?? nil
    return max(act.instant, last ?? act.instant)
  }()

  // MARK: - Facts

  /// Inserts a row with its trail entry.
  func record(_ row: some FactRow) throws {
    let table = type(of: row).table
    var columns = FactColumns(row)
    let plan = try plan(table, columns)
    columns.order = plan.order
    let salt = newSalt
    let entry = try append(
      row, revision: 1, before: nil, after: columns.image(masked: row.masked),
      factHash: columns.hash(salt: salt))
    try plan.statement.run { values in
      for (_, value) in columns.values { values.add(value) }
      values.add(salt)
      values.add(entry.device)
      values.add(entry.sequence)
      values.add(entry.act.instant.milliseconds)
    }
  }

  private func plan(_ table: String, _ columns: FactColumns) throws -> TablePlan {
    if let plan = plans[table] { return plan }
    let plan = try TablePlan(table, columns, db)
    plans[table] = plan
    return plan
  }

  /// How the rows of one table are written, worked out once in a transaction.
  private struct TablePlan {
    let statement: RowStatement
    /// The columns by name.
    let order: [Int]

    init(_ table: String, _ columns: FactColumns, _ db: Database) throws {
      let names = columns.values.map { $0.name }
      statement = try RowStatement(
        db, inserting: names + ["salt", "recordedDevice", "recordedSequence", "recordedAt"], into: table)
      order = columns.values.indices.sorted { names[$0] < names[$1] }
    }
  }

  /// Marks a row as no longer held true, with its trail entry. Its facts stay readable.
  func supersede(_ row: some FactRow) throws {
    let table = type(of: row).table
    guard
      let stored = try Row.fetchOne(
        db, sql: "SELECT * FROM \(table) WHERE id = ? AND supersededAt IS NULL", arguments: [row.id])
    else { throw Failure(.alreadyChanged, ["entity": table]) }
    let columns = FactColumns(stored: stored)
    let salt: Data = stored["salt"]
    let entry = try append(
      row, revision: 2, before: columns.image(masked: row.masked), after: nil,
      factHash: columns.hash(salt: Array(salt)))
    try db.execute(
      sql: "UPDATE \(table) SET supersededDevice = ?, supersededSequence = ?, supersededAt = ? WHERE id = ?",
      arguments: [entry.device, entry.sequence, entry.act.instant.milliseconds, row.id])
  }

  /// Makes the office and the first device, which every later entry hangs on.
  func found(_ office: Office) throws {
    let device = newID()
    head = Head(device: device, sequence: 0, counter: 0, hash: TrailEntry.beginning)
    try record(DeviceRow(id: device, series: office.series))
    try record(OfficeRow(id: newID(), office: office))
  }

  /// Begins the chain of a new device, which every later entry hangs on: two copies of one database never go on with
  /// the same numbers.
  func takeNewDevice(series: String) throws {
    let device = newID()
    head = Head(
      device: device, sequence: 0, counter: try snapshot.trailEnds().map(\.counter).max() ?? 0,
      hash: TrailEntry.beginning)
    try record(DeviceRow(id: device, series: series))
  }

  // MARK: - The trail

  private func append(
    _ row: some FactRow, revision: Int64, before: String?, after: String?, factHash: [UInt8]
  ) throws -> TrailEntry {
    var head = try self.head ?? currentHead()
    let act = Act(actor: act.actor, host: act.host, command: act.command, instant: instant)
    let entry = TrailEntry(
      device: head.device, sequence: head.sequence + 1, counter: head.counter + 1, change: id, act: act,
      entity: type(of: row).table, entityID: row.id, revision: revision, facility: row.facilityID,
      inspection: row.inspectionID, before: before, after: after, factHash: factHash, previousHash: head.hash)
    let hash = entry.hash
    let statement =
      try trailStatement
      ?? RowStatement(
        db,
        inserting: [
          "device", "sequence", "counter", "change", "instant", "actor", "host", "command", "entity", "entityID",
          "revision", "facility", "inspection", "before", "after", "factHash", "previousHash", "hash",
        ], into: "trailEntry")
    trailStatement = statement
    try statement.run { values in
      values.add(entry.device)
      values.add(entry.sequence)
      values.add(entry.counter)
      values.add(entry.change)
      values.add(act.instant.milliseconds)
      for text in [act.actor, act.host, act.command, entry.entity] { values.add(text) }
      values.add(entry.entityID)
      values.add(entry.revision)
      values.add(entry.facility)
      values.add(entry.inspection)
      values.add(entry.before)
      values.add(entry.after)
      for hash in [entry.factHash, entry.previousHash, hash] { values.add(hash) }
    }
    head.sequence += 1
    head.counter += 1
    head.hash = hash
    self.head = head
    entries += 1
    return entry
  }

  private func currentHead() throws -> Head {
    guard let device = try UUID.fetchOne(db, sql: "SELECT id FROM device ORDER BY recordedAt DESC, id DESC LIMIT 1")
    else { throw Failure(.storeFailed, ["path": "", "reason": "device"]) }
    let ends = try snapshot.trailEnds()
    let own = ends.first { $0.device == device }
    return Head(
      device: device, sequence: own?.sequence ?? 0, counter: ends.map(\.counter).max() ?? 0,
      hash: own?.hash ?? TrailEntry.beginning)
  }
}
