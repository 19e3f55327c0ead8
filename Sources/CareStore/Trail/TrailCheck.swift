package import CareCore
import Foundation
import GRDB

/// Walks every chain and every table and names what does not fit. Holds one row at a time.
struct TrailCheck {
  private let db: Database
  private let names: TrailNames
  private let report: (TrailDifference) throws -> Void
  private let entryAt: Statement
  /// Digits of seals kept outside that no entry has borne yet.
  private var openSeals: Set<String>
  private var extent = TrailExtent()
  /// Entries by table and revision, and those of them that a row answers to.
  private var counted: [String: Int] = [:]
  private var matched: [String: Int] = [:]

  init(_ db: Database, seals: [String], report: @escaping (TrailDifference) throws -> Void) throws {
    self.db = db
    self.report = report
    names = TrailNames(db: db)
    openSeals = Set(seals)
    entryAt = try db.makeStatement(
      sql: "SELECT \(StoredEntry.columns) FROM trailEntry WHERE device = ? AND sequence = ?")
  }

  mutating func run() throws -> TrailExtent {
    for changed in try Schema.changes(db) {
      try report(
        TrailDifference(
          changed.isTrigger ? .guardMissing : .schemaChanged, entity: "sqlite_master", code: changed.name))
    }
    try walkChains()
    for seal in openSeals.sorted() { try report(TrailDifference(.sealUnknown, entity: "trailEntry", code: seal)) }
    let tables = try Self.domainTables(db)
    for table in tables {
      try compareRows(of: table)
      try findDoubled(table)
    }
    for entity in Set(counted.keys.map { String($0.dropLast(2)) }).sorted() {
      let keys = ["\(entity) 1", "\(entity) 2", "\(entity) +"]
      if keys.contains(where: { counted[$0] ?? 0 != matched[$0] ?? 0 }) {
        try findEntriesWithoutRow(entity, hasTable: tables.contains(entity))
      }
    }
    try compareSeals()
    return extent
  }

  /// Read from the file, not from a list in the program: a table that nobody thought of is compared too.
  static func domainTables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT IN ('trailEntry', 'grdb_migrations') AND name NOT GLOB 'sqlite_*' ORDER BY name
        """)
  }

  // MARK: - Chains

  private mutating func walkChains() throws {
    var (device, sequence, counter, previous) = (DatabaseValue.null, Int64(0), Int64(0), TrailEntry.beginning)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(StoredEntry.columns) FROM trailEntry ORDER BY device, sequence")
    while let row = try rows.next() {
      extent.entries += 1
      let owner: DatabaseValue = row[0]
      if owner != device {
        extent.devices += 1
        (device, sequence, counter, previous) = (owner, 0, 0, TrailEntry.beginning)
      }
      let hidden = try Self.hiddenTexts(row, FactColumns.all(of: row))
      if !hidden.isEmpty {
        try report(
          TrailDifference(
            .textHidden, entity: "trailEntry", code: nil, sequence: Int64.fromDatabaseValue(row[1]), columns: hidden))
      }
      guard let stored = StoredEntry(row) else {
        let number = Int64.fromDatabaseValue(row[1])
        try report(TrailDifference(.entryUnreadable, entity: "trailEntry", code: nil, sequence: number))
        (sequence, previous) = (number ?? sequence + 1, Data.fromDatabaseValue(row[17]).map(Array.init) ?? [])
        continue
      }
      let entry = stored.entry
      let hash = entry.hash
      if hash != stored.hash { try reportEntry(.entryChanged, entry) }
      if entry.previousHash != previous { try reportEntry(.chainBroken, entry) }
      if entry.sequence != sequence + 1 { try reportEntry(.sequenceGap, entry) }
      if entry.counter <= counter { try reportEntry(.counterWrong, entry) }
      (sequence, counter, previous) = (entry.sequence, entry.counter, stored.hash)
      counted["\(entry.entity) \(Self.mark(entry.revision))", default: 0] += 1
      if !openSeals.isEmpty {
        let digits = hash.hexadecimal
        openSeals = openSeals.filter { !digits.hasPrefix($0) }
      }
    }
  }

  private static func mark(_ revision: Int64) -> String { revision == 1 ? "1" : revision == 2 ? "2" : "+" }

  private func reportEntry(_ kind: TrailDifference.Kind, _ entry: TrailEntry) throws {
    try report(
      TrailDifference(kind, entity: entry.entity, code: try code(entry), sequence: entry.sequence))
  }

  private func code(_ entry: TrailEntry) throws -> String? {
    try names.code(
      entry.entity, image: TrailImage(entry.after ?? entry.before), facility: entry.facility,
      inspection: entry.inspection)
  }

  // MARK: - Rows

  private mutating func compareRows(of table: String) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \"\(table)\"")
    while let row = try rows.next() {
      extent.rows += 1
      let all = FactColumns.all(of: row)
      let columns = FactColumns(stored: all)
      let hidden = try Self.hiddenTexts(row, all)
      if !hidden.isEmpty {
        let image = TrailImage(columns.image(masked: []))
        try report(
          TrailDifference(.textHidden, entity: table, code: try names.code(table, image: image), columns: hidden))
      }
      let salt = Data.fromDatabaseValue(value("salt", row)).map(Array.init) ?? []
      let hash = columns.hash(salt: salt)
      let isFound = try compare(table, row, columns, hash, "recorded", revision: 1, isNamed: false)
      if !value("supersededDevice", row).isNull || !value("supersededSequence", row).isNull
        || !value("supersededAt", row).isNull
      {
        _ = try compare(table, row, columns, hash, "superseded", revision: 2, isNamed: isFound)
      }
      try compareDerived(table, row, columns)
    }
  }

  /// The columns whose text is not, byte for byte, what it reads as. A reader of texts stops at the first NUL, and
  /// SQLite, which compares bytes, does not find what it shows.
  ///
  /// - Parameter columns: Every one of the row, as ``FactColumns/all(of:)`` reads them.
  private static func hiddenTexts(_ row: Row, _ columns: [(name: String, value: DatabaseValue)]) throws -> [String] {
    var hidden: [String] = []
    for (index, column) in columns.enumerated() {
      guard case .string(var text) = column.value.storage else { continue }
      let isWhole = try row.withUnsafeData(atIndex: index) { stored in
        text.withUTF8 { read in (stored ?? Data()).withUnsafeBytes { Self.isSame($0, UnsafeRawBufferPointer(read)) } }
      }
      if !isWhole { hidden.append(column.name) }
    }
    return hidden
  }

  private static func isSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    guard one.count == other.count else { return false }
    guard let first = one.baseAddress, let second = other.baseAddress else { return one.isEmpty }
    return memcmp(first, second, one.count) == 0
  }

  /// Rows with one key. Not looked up by the key: where the table no longer guards it, its index is not to be relied on.
  private func findDoubled(_ table: String) throws {
    guard try db.columns(in: table).contains(where: { $0.name == "id" }) else { return }
    // The keys alone are sorted, and not what stands beside them.
    let keys = try DatabaseValue.fetchAll(
      db, sql: "SELECT id FROM \"\(table)\" NOT INDEXED GROUP BY id HAVING count(*) > 1")
    for key in keys {
      let row = try Row.fetchOne(db, sql: "SELECT * FROM \"\(table)\" NOT INDEXED WHERE id IS ?", arguments: [key])
      guard let row else { continue }
      let image = TrailImage(FactColumns(stored: row).image(masked: []))
      try report(TrailDifference(.rowDoubled, entity: table, code: try names.code(table, image: image)))
    }
  }

  /// - Parameter isNamed: The facts of the row were found changed already.
  /// - Returns: Whether they are.
  private mutating func compare(
    _ table: String, _ row: Row, _ columns: FactColumns, _ hash: [UInt8], _ prefix: String, revision: Int64,
    isNamed: Bool
  ) throws -> Bool {
    let (device, sequence) = (value(prefix + "Device", row), value(prefix + "Sequence", row))
    let found = try Row.fetchOne(entryAt, arguments: [device, sequence]).flatMap(StoredEntry.init)
    let id = UUID.fromDatabaseValue(value("id", row))
    guard let entry = found?.entry, entry.entity == table, entry.entityID == id, entry.revision == revision else {
      // Another entry, which still tells what the row was, or none.
      let image =
        found.flatMap { $0.entry.entity == table ? $0.entry.after ?? $0.entry.before : nil }
        ?? columns.image(masked: [])
      try report(
        TrailDifference(
          .rowWithoutEntry, entity: table, code: try names.code(table, image: TrailImage(image)),
          sequence: Int64.fromDatabaseValue(sequence), columns: [prefix + "Device", prefix + "Sequence", "id"]))
      return false
    }
    matched["\(table) \(revision)", default: 0] += 1
    if value(prefix + "At", row) != entry.act.instant.milliseconds.databaseValue {
      try report(
        TrailDifference(
          .bookkeepingChanged, entity: table, code: try code(entry), sequence: entry.sequence, columns: [prefix + "At"])
      )
    }
    guard entry.factHash != hash, !isNamed else { return isNamed }
    let differing = TrailImage(columns.image(masked: [])).differences(from: TrailImage(entry.after ?? entry.before))
    try report(
      TrailDifference(.rowChanged, entity: table, code: try code(entry), sequence: entry.sequence, columns: differing))
    return true
  }

  /// A column that the table does not have is nothing.
  private func value(_ column: String, _ row: Row) -> DatabaseValue {
    row.hasColumn(column) ? row[column] : .null
  }

  private func compareDerived(_ table: String, _ row: Row, _ columns: FactColumns) throws {
    var wrong: [String] = []
    func text(_ column: String) -> String? { String.fromDatabaseValue(value(column, row)) }
    if table == "facilityProfile", let name = text("name") {
      if text("foldedName") != VietnameseText.folded(name) { wrong.append("foldedName") }
      if text("sortName") != VietnameseText.sortKey(name) { wrong.append("sortName") }
    }
    if table == "facility", let own = text("code").flatMap(Facility.ownCode) {
      if text("series") != own.series { wrong.append("series") }
      if value("number", row) != own.number.databaseValue { wrong.append("number") }
    }
    if wrong.isEmpty { return }
    let image = TrailImage(columns.image(masked: []))
    try report(
      TrailDifference(.derivedWrong, entity: table, code: try names.code(table, image: image), columns: wrong))
  }

  /// Entries whose row is not there, or no longer says that they superseded it.
  private func findEntriesWithoutRow(_ entity: String, hasTable: Bool) throws {
    let missing =
      hasTable
      ? """
      NOT EXISTS (SELECT 1 FROM "\(entity)" t WHERE t.id = trailEntry.entityID AND (
        trailEntry.revision = 1 AND t.recordedDevice = trailEntry.device AND t.recordedSequence = trailEntry.sequence
        OR trailEntry.revision = 2 AND t.supersededDevice = trailEntry.device
          AND t.supersededSequence = trailEntry.sequence))
      """ : "1"
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(StoredEntry.columns) FROM trailEntry WHERE entity = ? AND \(missing)", arguments: [entity])
    while let row = try rows.next() {
      guard let entry = StoredEntry(row)?.entry else { continue }
      let isThere =
        try hasTable
        && Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM \"\(entity)\" WHERE id = ?)", arguments: [entry.entityID]) == true
      try report(
        TrailDifference(
          isThere ? .bookkeepingChanged : .entryWithoutRow, entity: entity, code: try code(entry),
          sequence: entry.sequence,
          columns: isThere ? [entry.revision == 2 ? "supersededSequence" : "recordedSequence"] : []))
    }
  }

  private mutating func compareSeals() throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT device, sequence, entryHash FROM seal")
    while let row = try rows.next() {
      extent.seals += 1
      let (device, sequence, hash): (DatabaseValue, DatabaseValue, DatabaseValue) = (row[0], row[1], row[2])
      let stored = try Row.fetchOne(entryAt, arguments: [device, sequence]).flatMap(StoredEntry.init)
      let number = Int64.fromDatabaseValue(sequence)
      if stored?.entry.hash != Data.fromDatabaseValue(hash).map(Array.init) {
        try report(
          TrailDifference(.sealBroken, entity: "seal", code: number.map(String.init), sequence: number))
      }
    }
  }
}

extension Snapshot {
  /// Checks the whole trail against itself and against every row.
  ///
  /// - Parameter seals: Digits of seals kept outside, as ``TrailSeal/digits(_:)`` gives them.
  package func checkTrail(
    seals: [String] = [], _ report: @escaping (TrailDifference) throws -> Void
  ) throws -> TrailExtent {
    var check = try TrailCheck(db, seals: seals, report: report)
    return try check.run()
  }
}
