import CareCore
import Foundation
import GRDB
import Testing

@testable import CareStore

/// Somebody with the file and time: every column of every table, changed with the triggers gone.
@Suite struct TamperTests {
  private static func filled() throws -> InventedOffice {
    let office = try InventedOffice()
    try office.fill()
    try office.database.change(InventedOffice.act(2)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      try change.addCensus(Census(on: CalendarDay(known: 2025, 5, 14), children: 8), to: facility)
    }
    return office
  }

  private static func differences(_ db: Database, seals: [String] = []) throws -> [TrailDifference] {
    var found: [TrailDifference] = []
    _ = try Snapshot(db).checkTrail(seals: seals) { found.append($0) }
    return found
  }

  private static func differences(_ office: InventedOffice, seals: [String] = []) throws -> [TrailDifference] {
    try office.database.queue.read { try differences($0, seals: seals) }
  }

  /// Lets anything through: no trigger, no check, no reference.
  private static func disarm(_ db: Database) throws {
    for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
      try db.execute(sql: "DROP TRIGGER \"\(name)\"")
    }
    try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
    try db.execute(sql: "PRAGMA foreign_keys = OFF")
  }

  @Test func anUntouchedDatabaseIsSound() throws {
    let office = try Self.filled()
    #expect(try Self.differences(office) == [])
    var extent = TrailExtent()
    try office.database.read { extent = try $0.checkTrail { _ in } }
    // One entry for each row, and one more for each that was superseded.
    let superseded = try office.database.read {
      try Int.fetchOne($0.db, sql: "SELECT count(*) FROM trailEntry WHERE revision = 2")
    }
    #expect(superseded.map { $0 > 1 && extent.entries == extent.rows + $0 } == true)
    #expect(extent.devices == 1 && extent.seals == 1)
  }

  /// A value of the same storage class that is not the one there.
  private static func other(_ value: DatabaseValue, _ type: String) -> DatabaseValue {
    switch value.storage {
    case .null: type == "TEXT" ? "x".databaseValue : type == "BLOB" ? Data([1]).databaseValue : 7.databaseValue
    case .int64(let number): (number + 1_000).databaseValue
    case .double(let number): (number + 1).databaseValue
    case .string(let text): (text + "x").databaseValue
    case .blob(let data):
      Data(data.enumerated().map { $0 == data.count - 1 ? $1 ^ 1 : $1 }).databaseValue
    }
  }

  @Test func everyColumnOfEveryTableIsWatched() throws {
    let office = try Self.filled()
    let queue = office.database.queue
    let tables = try queue.read { try TrailCheck.domainTables($0) }
    #expect(Set(tables) == Set(Schema.domainTables))
    var changes = 0
    try queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      let baseline = try Self.differences(db)
      #expect(baseline.allSatisfy { $0.kind == .guardMissing })
      for table in tables + ["trailEntry"] {
        let key = table == "trailEntry" ? "sequence" : "id"
        let columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))")
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \(key), 1")
        let superseded = rows.first { $0.hasColumn("supersededAt") && $0["supersededAt"] != nil }
        for (row, isWhole) in [(rows.last, true), (superseded, false)] {
          guard let row else { continue }
          for column in columns {
            let (name, type): (String, String) = (column["name"], column["type"])
            // Of a superseded row only what the other kind of row does not have.
            if !isWhole, !name.hasPrefix("superseded") { continue }
            let (former, number): (DatabaseValue, DatabaseValue) = (row[name], row[key])
            try db.inTransaction {
              try db.execute(
                sql: "UPDATE \(table) SET \(name) = ? WHERE \(key) = ?",
                arguments: [Self.other(former, type), number])
              let found = try Self.differences(db).filter { $0.kind != .guardMissing }
              #expect(!found.isEmpty, "\(table).\(name) of row \(number) was changed and nobody noticed")
              #expect(
                found.contains { $0.code?.isEmpty == false || $0.sequence != nil }, "\(table).\(name): \(found)")
              if table != "trailEntry", table != "device" {
                #expect(
                  found.contains { $0.entity == table && $0.code?.isEmpty == false }, "\(table).\(name): \(found)")
              }
              changes += 1
              return .rollback
            }
          }
        }
      }
    }
    #expect(changes > 400)
  }

  /// A text that goes on behind a NUL is another text to SQLite, which finds a row no more, and the same to who reads it.
  @Test(arguments: ["char(0)", "CAST(x'FF' AS TEXT)"])
  func aTextThatGoesOnUnseenIsFoundInEveryColumn(_ addition: String) throws {
    let office = try Self.filled()
    var columns = 0
    try office.database.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      for table in try TrailCheck.domainTables(db) + ["trailEntry"] {
        let key = table == "trailEntry" ? "sequence" : "id"
        guard
          let row = try Row.fetchOne(db, sql: "SELECT * FROM \(table) ORDER BY \(key) DESC LIMIT 1"),
          case let texts = row.filter({ if case .string = $0.1.storage { true } else { false } }).map(\.0),
          !texts.isEmpty
        else { continue }
        try db.inTransaction {
          let additions = texts.map { "\($0) = \($0) || \(addition)" }.joined(separator: ", ")
          let number: DatabaseValue = row[key]
          try db.execute(sql: "UPDATE \(table) SET \(additions) WHERE \(key) = ?", arguments: [number])
          let found = try Self.differences(db).filter { $0.kind == .textHidden }
          #expect(found.map { $0.columns.sorted() } == [texts.sorted()], "\(table)")
          #expect(found.allSatisfy { $0.entity == table && ($0.code != nil || $0.sequence != nil) })
          columns += texts.count
          return .rollback
        }
      }
    }
    #expect(columns > 100)
  }

  /// Nothing behind a NUL is ever hashed, whoever forgot to ask what a text holds.
  @Test(arguments: ["x\0y", "\0"])
  func aTextWithNULIsNotRecorded(_ text: String) throws {
    let office = try Self.filled()
    let before = try office.database.read { try $0.trailLength() }
    #expect(throws: Failure(.invalidText, ["field": "name"])) {
      try office.database.change(InventedOffice.act(5)) { change in
        _ = try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Nhà \(text)"))
      }
    }
    var act = InventedOffice.act(5)
    act = Act(actor: text, host: act.host, command: act.command, instant: act.instant)
    #expect(throws: Failure(.invalidText, ["field": "actor"])) {
      try office.database.change(act) { change in
        _ = try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Nhà khác"))
      }
    }
    #expect(try office.database.read { try $0.trailLength() } == before)
    #expect(try Self.differences(office) == [])
  }

  /// One finding twice is one too many in every sum. The key is taken from the table first.
  @Test func aRowThatStandsTwiceIsFound() throws {
    let office = try Self.filled()
    try office.database.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      let declaration = try #require(
        try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = 'finding'"))
      let keyless = declaration.replacing("PRIMARY KEY", with: "")
      #expect(keyless != declaration)
      try db.execute(sql: "CREATE TEMP TABLE former AS SELECT * FROM finding; DROP TABLE finding; \(keyless)")
      for _ in 1...2 { try db.execute(sql: "INSERT INTO finding SELECT * FROM former") }
      let found = try Self.differences(db)
      #expect(found.contains { $0.kind == .rowDoubled && $0.code == "I-2025-000001/01" }, "\(found)")
      #expect(found.contains { $0.kind == .schemaChanged && $0.code == "finding" })
    }
  }

  /// Whatever is declared otherwise, besides or no more.
  @Test(arguments: [
    ("ALTER TABLE finding ADD COLUMN more TEXT", "finding"),
    ("DROP INDEX emergencyOnFacility", "emergencyOnFacility"),
    ("CREATE INDEX another ON finding (severity)", "another"),
    ("CREATE VIEW looked AS SELECT * FROM finding", "looked"),
    ("CREATE TABLE sqliteNotes (text TEXT)", "sqliteNotes"),
    ("CREATE TABLE other (id INTEGER)", "other"),
    ("CREATE TRIGGER late AFTER INSERT ON finding BEGIN DELETE FROM finding WHERE 0; END", "late"),
  ])
  func whatIsDeclaredOtherwiseIsFound(_ statement: String, _ name: String) throws {
    let office = try Self.filled()
    try office.database.queue.writeWithoutTransaction { db in
      try db.execute(sql: statement)
      let found = try Self.differences(db).filter { [.schemaChanged, .guardMissing].contains($0.kind) }
      #expect(found.map(\.code) == [name])
    }
    // Statistics that SQLite gathers are no change.
    let whole = try Self.filled()
    try whole.database.execute("ANALYZE")
    #expect(try Self.differences(whole) == [])
  }

  /// What a person reads: the table, the code, the column.
  @Test(arguments: [
    ("UPDATE facilityProfile SET name = 'Khác' WHERE name = 'Mái ấm Ví Dụ'", "F-000001 2024-01-01", "name"),
    ("UPDATE answer SET value = 'yes' WHERE value = 'no'", "I-2025-000001 a", "value"),
    ("UPDATE finding SET severity = 'minor'", "I-2025-000001/01", "severity"),
    ("UPDATE facility SET code = 'F-000099' WHERE code = 'F-000001'", "F-000001", "code"),
    ("UPDATE submission SET sentOn = '2025-05-01'", "R-2025-001 once", "sentOn"),
  ])
  func theRowIsNamed(_ statement: String, _ code: String, _ column: String) throws {
    let office = try Self.filled()
    try office.database.execute(statement)
    let found = try Self.differences(office).filter { $0.kind == .rowChanged }
    #expect(found.map(\.code) == [code])
    #expect(found.first?.columns == [column])
  }

  @Test func aRowTakenOutAndARowPutInAreFound() throws {
    let office = try Self.filled()
    try office.database.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      for (statement, kind, code) in [
        ("DELETE FROM evidence", TrailDifference.Kind.entryWithoutRow, "I-2025-000001 a"),
        (
          """
          INSERT INTO answer SELECT randomblob(16), inspection, facility, 'z', value, isFreeText, outcome, note, salt,
            recordedDevice, recordedSequence, recordedAt, NULL, NULL, NULL FROM answer LIMIT 1
          """, .rowWithoutEntry, "I-2025-000001 a"
        ),
        (
          "UPDATE census SET supersededDevice = NULL, supersededSequence = NULL, supersededAt = NULL",
          .bookkeepingChanged, "F-000001 2025-05-14"
        ),
        ("DELETE FROM trailEntry WHERE sequence = 9", .sequenceGap, nil as String?),
      ] {
        try db.inTransaction {
          try db.execute(sql: statement)
          let found = try Self.differences(db)
          #expect(found.contains { $0.kind == kind && (code == nil || $0.code == code) }, "\(statement): \(found)")
          return .rollback
        }
      }
    }
  }

  /// The chain rewritten whole, hashes and all: only what was kept outside shows it.
  @Test func aRewrittenChainIsFoundByASealKeptOutside() throws {
    let office = try Self.filled()
    let seal = try #require(try office.database.read { try $0.trailHeads() }.first)
    let digits = try #require(TrailSeal.digits(seal.text))
    #expect(try Self.differences(office, seals: [digits]) == [])
    // What records print is the beginning of the same.
    let printed = try #require(try office.database.read { try $0.trailSeal() })
    #expect(digits.hasPrefix(printed))
    try office.database.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      try db.execute(sql: "DELETE FROM seal")
      try db.execute(sql: "DELETE FROM trailEntry WHERE entity = 'seal'")
      var previous = TrailEntry.beginning
      var sequence: Int64 = 0
      for row in try Row.fetchAll(
        db, sql: "SELECT \(StoredEntry.columns) FROM trailEntry ORDER BY device, sequence")
      {
        var entry = try #require(StoredEntry(row)).entry
        let former = entry.sequence
        sequence += 1
        entry.act = Act(actor: "kẻ khác", host: "x", command: "x", instant: entry.act.instant)
        (entry.previousHash, entry.sequence) = (previous, sequence)
        previous = entry.hash
        try db.execute(
          sql: """
            UPDATE trailEntry SET actor = 'kẻ khác', host = 'x', command = 'x', previousHash = ?, hash = ?, sequence = ?
            WHERE sequence = ?
            """, arguments: [Data(entry.previousHash), Data(previous), sequence, former])
        for table in Schema.domainTables {
          try db.execute(
            sql: "UPDATE \(table) SET recordedSequence = ? WHERE recordedSequence = ?", arguments: [sequence, former])
          try db.execute(
            sql: "UPDATE \(table) SET supersededSequence = ? WHERE supersededSequence = ?",
            arguments: [sequence, former])
        }
      }
      #expect(try Self.differences(db).filter { $0.kind != .guardMissing } == [])
      #expect(try Self.differences(db, seals: [digits]).contains { $0.kind == .sealUnknown && $0.code == digits })
    }
  }

  @Test(arguments: [
    ("3F2A 91c0-77de 0b13", "3f2a91c077de0b13"), ("3f2a91c077de0b1", nil), ("3f2a91c077de0b1g", nil), ("", nil),
  ])
  func sealsAsPeopleTypeThem(_ text: String, _ digits: String?) { #expect(TrailSeal.digits(text) == digits) }

  // MARK: Guards

  @Test func aMissingTriggerIsNoticedAtOpening() throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in Schema.guardNames.sorted() {
      let path = folder.appending(path: name).path
      try {
        let database = try CareDatabase.create(at: path, office: InventedOffice.office(), by: InventedOffice.act(0))
        try database.execute("DROP TRIGGER \(name)")
      }()
      #expect(throws: Failure(.databaseUnguarded, ["path": path, "triggers": name])) { try CareDatabase.open(at: path) }
      let looked = try CareDatabase.openUnguarded(at: path)
      var found: [TrailDifference] = []
      _ = try looked.read { try $0.checkTrail { found.append($0) } }
      #expect(found == [TrailDifference(.guardMissing, entity: "sqlite_master", code: name)])
    }
  }

  /// By its key, and by every other key of its table.
  @Test(arguments: Schema.domainTables)
  func rowsAreNotReplaced(_ table: String) throws {
    let office = try Self.filled()
    let columns = try office.list("SELECT name AS value FROM pragma_table_info('\(table)')")
    let before = try office.ask("SELECT group_concat(hex(salt)) FROM \(table)")
    for id in ["id", "randomblob(16)"] {
      let values = ([id] + columns.dropFirst()).joined(separator: ", ")
      let isKeyed =
        try office.ask(
          "SELECT count(*) FROM pragma_index_list('\(table)') WHERE \"unique\" AND origin <> 'pk'") != "0"
      if id != "id", !isKeyed { continue }
      #expect {
        try office.database.execute("INSERT OR REPLACE INTO \(table) SELECT \(values) FROM \(table)")
      } throws: {
        String(describing: $0).contains("a row with this key stands there already")
      }
    }
    #expect(try office.ask("SELECT group_concat(hex(salt)) FROM \(table)") == before)
  }

  @Test func aChangeWithoutItsEntryIsRolledBack() throws {
    let office = try Self.filled()
    let before = try office.ask("SELECT count(*) || group_concat(children) FROM census")
    #expect {
      try office.database.change(InventedOffice.act(5)) { try $0.db.execute(sql: "UPDATE census SET children = 99") }
    } throws: { ($0 as? Failure)?.code == .storeFailed }
    #expect(try office.ask("SELECT count(*) || group_concat(children) FROM census") == before)
  }

  // MARK: Closed inspections

  @Test func aClosedInspectionIsSealed() throws {
    let office = try Self.filled()
    let inspection = try #require(try office.database.read { try $0.inspection(code: "I-2025-000001") })
    func closings() throws -> [SealedClosing] { try office.database.read { try $0.closings(of: inspection.id) } }
    #expect(try closings().map(\.isIntact) == [true])
    let found = try closings().first?.found
    #expect(inspection.contentSeal == found)
    let statements = [
      "UPDATE answer SET value = 'yes' WHERE value = 'no'", "UPDATE finding SET statement = 'x'",
      "UPDATE evidence SET contentHash = '\(String(repeating: "b", count: 64))'", "UPDATE observation SET seen = NULL",
      "UPDATE inspectionEvent SET witness = 'x' WHERE kind = 'closed'", "UPDATE checklistVersion SET content = '[]'",
      "UPDATE inspectionEvent SET lead = 'x' WHERE kind = 'started'", "UPDATE inspection SET plannedOn = NULL",
    ]
    for statement in statements {
      try office.database.queue.writeWithoutTransaction { db in
        try db.inTransaction {
          try db.execute(sql: statement)
          #expect(try Snapshot(db).closings(of: inspection.id).map(\.isIntact) == [false], "\(statement)")
          return .rollback
        }
      }
    }
    #expect(try closings().map(\.isIntact) == [true])
  }

  @Test func aReopenedInspectionKeepsWhatWasClosed() throws {
    let office = try Self.filled()
    let day = CalendarDay(known: 2025, 5, 15)
    let followed = try #require(try office.database.read { try $0.inspection(code: "I-2025-000001") })
    // Something was already demanded on the strength of it.
    #expect(throws: Failure(.inspectionFollowedUp, ["inspection": followed.code])) {
      try office.database.change(InventedOffice.act(3)) { try $0.reopen(followed, on: day, reason: "x") }
    }
    let inspection = try office.database.change(InventedOffice.act(4)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      let inspection = try change.planInspection(
        of: facility, with: followed.checklist, campaign: nil, on: day, year: 2025)
      try change.start(inspection, InventedOffice.start(on: day))
      try change.record(Answer(itemID: "a", value: "no", declared: nil, note: nil), in: inspection)
      try change.close(
        inspection, minutes: Minutes(closedOn: day, signedByFacility: true),
        findings: [InventedOffice.finding(seen: nil)], observations: [])
      return try #require(try change.snapshot.inspection(inspection.id))
    }
    _ = try office.database.change(InventedOffice.act(10)) { try $0.reopen(inspection, on: day, reason: "ghi nhầm") }
    #expect(throws: Failure(.inspectionNotClosed, ["inspection": inspection.code])) {
      try office.database.change(InventedOffice.act(11)) { try $0.reopen(inspection, on: day, reason: "x") }
    }
    let then = Vantage(day: day, knownAt: InventedOffice.instant(9))
    try office.database.read(at: then) { snapshot in
      let (former, findings) = (try snapshot.inspection(inspection.id), try snapshot.findings(of: inspection.id))
      #expect(former?.state == .closed && findings.count == 1)
    }
    let open = try #require(try office.database.read { try $0.inspection(inspection.id) })
    #expect(open.state == .inProgress && open.minutes == nil && open.contentSeal == nil)
    var other = InventedOffice.finding(seen: nil)
    other.itemID = "b"
    try office.database.change(InventedOffice.act(12)) { [other] change in
      try change.record(Answer(itemID: "a", value: "yes", declared: nil, note: nil), in: open)
      try change.close(
        open, minutes: Minutes(closedOn: day, signedByFacility: true),
        findings: [other, InventedOffice.finding(seen: nil)], observations: [])
    }
    // A code once printed never comes to mean another item.
    let findings = try office.database.read { try $0.findings(of: inspection.id) }
    #expect(findings.map(\.number) == [1, 2])
    #expect(findings.map(\.content.itemID) == ["a", "b"])
    let closings = try office.database.read { try $0.closings(of: inspection.id) }
    #expect(closings.map(\.isIntact) == [true, true])
    #expect(closings.map(\.isReopened) == [true, false])
    #expect(Set(closings.map(\.found)).count == 2)
    #expect(try Self.differences(office) == [])
  }
}
