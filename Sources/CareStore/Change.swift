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
  private var maker: EntryMaker?
  private var lastKey: UInt32?
  var knownSeries: String?
  private var rowStatements: [String: RowStatement] = [:]
  private var trailStatement: RowStatement?
  /// Rows recorded or superseded so far; none means that nothing was said that was not known.
  public private(set) var entries = 0
  /// The largest number of a code of our own, by series, once it was looked up.
  var lastNumbers: [String: Int] = [:]

  init(_ db: Database, act: Act, random: @escaping @Sendable () -> UInt64) {
    self.db = db
    self.act = act
    self.random = random
    id = UUID.version7(at: act.instant, high: random(), low: random())
  }

  /// The database as this transaction sees it, its own writes included.
  public var snapshot: Snapshot { Snapshot(db) }

  /// The same as of a day.
  public func snapshot(asOf day: CalendarDay) -> Snapshot { Snapshot(db, Vantage(day: day)) }

  /// Keys of one transaction rise, so that its rows are laid down side by side: a counter of 32 bits from a random start
  /// stands before the random rest (RFC 9562, section 6.2, method 1).
  func newID() -> UUID {
    let next = (lastKey ?? UInt32(truncatingIfNeeded: random()) >> 1) &+ 1
    lastKey = next
    let rest = random() >> 22
    // The 12 bits of the first half, then 20 of the second below its two bits of variant.
    return UUID.version7(at: act.instant, high: UInt64(next >> 20), low: UInt64(next & 0xF_FFFF) << 42 | rest)
  }

  /// Instants never run backwards within a database, so that "known at" has one answer even when a clock is set back.
  private(set) lazy var instant: Instant = {
    let last = (try? snapshot.trailEnds().map(\.instant).max()) ?? nil
    return max(act.instant, last ?? act.instant)
  }()

  // MARK: - Facts

  /// Inserts a row with its trail entry.
  func record(_ row: some FactRow) throws {
    var maker = try entryMaker()
    try write(maker.recording(row))
    self.maker = maker
  }

  /// Inserts rows with their trail entries, in this order. Those of a long list are made ready on another thread: besides
  /// the time this takes, the processor goes through SQLite faster when little else happens between two rows.
  func record(_ rows: [any FactRow]) throws {
    if rows.count < 256 {
      for row in rows { try record(row) }
      return
    }
    let ready = ReadAhead<ReadyRow, EntryMaker>((rows, try entryMaker())) { source, hand in
      var (rows, maker) = source
      for row in rows { try hand(maker.recording(row)) }
      return maker
    }
    maker = try ready.forEach(write)
  }

  /// SQLite keeps a text up to its first NUL, and the trail would hash what stands behind it: a row that never fits.
  ///
  /// - Throws: ``Failure`` ``FailureCode/invalidText``.
  private func checkTexts(_ row: ReadyRow) throws {
    let act = row.entry.act
    let said: [(String, String?)] = [("actor", act.actor), ("host", act.host), ("command", act.command)]
    let facts = row.columns.values.map { column -> (String, String?) in
      guard case .string(let text) = column.value.storage else { return (column.name, nil) }
      return (column.name, text)
    }
    for (name, text) in said + facts where text?.utf8.contains(0) == true {
      throw Failure(.invalidText, ["field": name])
    }
  }

  private func write(_ row: ReadyRow) throws {
    try checkTexts(row)
    try append(row)
    try rowStatement(row).run { values in
      for (_, value) in row.columns.values { values.add(value) }
      values.add(row.salt)
      values.add(row.entry.device)
      values.add(row.entry.sequence)
      values.add(row.entry.act.instant.milliseconds)
    }
  }

  /// The same for all rows of a table.
  private func rowStatement(_ row: ReadyRow) throws -> RowStatement {
    if let known = rowStatements[row.entry.entity] { return known }
    let statement = try RowStatement(
      db,
      inserting: row.columns.values.map { $0.name } + ["salt", "recordedDevice", "recordedSequence", "recordedAt"],
      into: row.entry.entity)
    rowStatements[row.entry.entity] = statement
    return statement
  }

  /// Marks a row as no longer held true, with its trail entry. Its facts stay readable.
  func supersede(_ row: some FactRow) throws {
    let table = type(of: row).table
    guard
      let stored = try Row.fetchOne(
        db, sql: "SELECT * FROM \(table) WHERE id = ? AND supersededAt IS NULL", arguments: [row.id])
    else { throw Failure(.alreadyChanged, ["entity": table]) }
    let salt: Data = stored["salt"]
    var maker = try entryMaker()
    let superseded = maker.superseding(row, FactColumns(stored: stored), salt: Array(salt))
    try append(superseded)
    self.maker = maker
    let entry = superseded.entry
    try db.execute(
      sql: "UPDATE \(table) SET supersededDevice = ?, supersededSequence = ?, supersededAt = ? WHERE id = ?",
      arguments: [entry.device, entry.sequence, entry.act.instant.milliseconds, row.id])
  }

  /// Makes the office and the first device, which every later entry hangs on.
  func found(_ office: Office) throws {
    let device = newID()
    maker = entryMaker(device, sequence: 0, counter: 0, hash: TrailEntry.beginning)
    try record(DeviceRow(id: device, series: office.series))
    try record(OfficeRow(id: newID(), office: office))
  }

  /// Begins the chain of a new device, which every later entry hangs on: two copies of one database never go on with
  /// the same numbers.
  func takeNewDevice(series: String) throws {
    let device = newID()
    let counter = try snapshot.trailEnds().map(\.counter).max() ?? 0
    maker = entryMaker(device, sequence: 0, counter: counter, hash: TrailEntry.beginning)
    try record(DeviceRow(id: device, series: series))
  }

  // MARK: - The trail

  private func append(_ row: ReadyRow) throws {
    let entry = row.entry
    let statement =
      try trailStatement
      ?? RowStatement(
        db,
        inserting: [
          "device", "sequence", "counter", "change", "instant", "actor", "host", "command", "entity", "entityID",
          "revision", "facility", "inspection", "before", "after", "factHash", "previousHash", "hash", "format",
        ], into: "trailEntry")
    trailStatement = statement
    try statement.run { values in
      values.add(entry.device)
      values.add(entry.sequence)
      values.add(entry.counter)
      values.add(entry.change)
      values.add(entry.act.instant.milliseconds)
      for text in [entry.act.actor, entry.act.host, entry.act.command, entry.entity] { values.add(text) }
      values.add(entry.entityID)
      values.add(entry.revision)
      values.add(entry.facility)
      values.add(entry.inspection)
      values.add(entry.before)
      values.add(entry.after)
      for hash in [entry.factHash, entry.previousHash, row.hash] { values.add(hash) }
      values.add(entry.format.rawValue)
    }
    entries += 1
  }

  /// Goes on from the last entry, of this transaction or of those before.
  private func entryMaker() throws -> EntryMaker {
    if let maker { return maker }
    guard let device = try UUID.fetchOne(db, sql: "SELECT id FROM device ORDER BY recordedAt DESC, id DESC LIMIT 1")
    else { throw Failure(.storeFailed, ["path": "", "reason": "device"]) }
    let ends = try snapshot.trailEnds()
    let own = ends.first { $0.device == device }
    return entryMaker(
      device, sequence: own?.sequence ?? 0, counter: ends.map(\.counter).max() ?? 0,
      hash: own?.hash ?? TrailEntry.beginning)
  }

  private func entryMaker(_ device: UUID, sequence: Int64, counter: Int64, hash: [UInt8]) -> EntryMaker {
    EntryMaker(
      change: id, act: Act(actor: act.actor, host: act.host, command: act.command, instant: instant), random: random,
      device: device, sequence: sequence, counter: counter, hash: hash)
  }
}
