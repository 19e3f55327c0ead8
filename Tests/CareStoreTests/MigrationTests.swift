import CareCore
import Foundation
import GRDB
import Testing

@testable import CareStore

/// A database of every released version opens and verifies. `Tests/Fixtures/databases` holds one for each, as SQL, as
/// that version wrote it; a released one is never recorded anew.
@Suite struct MigrationTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/databases")

  private struct Stop: Error {}

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "a.sqlite").path)
  }

  private static func fixture(_ version: String) throws -> String {
    try String(contentsOf: folder.appending(path: "version-\(version).sql"), encoding: .utf8)
  }

  /// The file as the version left it, without our program.
  private static func make(_ version: String, at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: try fixture(version))
    }
    try queue.close()
  }

  private static func differences(_ database: CareDatabase) throws -> [TrailDifference] {
    var found: [TrailDifference] = []
    _ = try database.read { try $0.checkTrail { found.append($0) } }
    return found
  }

  /// Rows, one line each, and then tables and triggers: all that makes such a file again.
  private static func sql(_ db: Database) throws -> String {
    var lines = ["PRAGMA application_id = \(try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0);"]
    let objects = try Row.fetchAll(
      db,
      sql: "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name")
    func statements(_ type: String) -> [String] {
      objects.filter { $0["type"] == type }.map { ($0["sql"] as String) + ";" }
    }
    lines += statements("table")
    for table in objects.filter({ $0["type"] == "table" }).map({ $0["name"] as String }) {
      let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
      let values = columns.map { "quote(\($0))" }.joined(separator: " || ', ' || ")
      lines += try String.fetchAll(
        db, sql: "SELECT 'INSERT INTO \(table) VALUES (' || \(values) || ');' FROM \(table) ORDER BY 1")
    }
    return (lines + statements("index") + statements("trigger")).joined(separator: "\n") + "\n"
  }

  /// Before a version is released its fixture follows the schema: `MAIAM_RECORD=1`.
  @Test func theNewestVersionHasAFixture() throws {
    let office = try InventedOffice()
    try office.fill()
    let newest = try #require(Schema.migrator.migrations.last)
    let written = try office.database.queue.read(Self.sql)
    let file = Self.folder.appending(path: "version-\(newest).sql")
    if ProcessInfo.processInfo.environment["MAIAM_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(written.utf8).write(to: file)
    }
    #expect(FileManager.default.fileExists(atPath: file.path))
    // The tables of the fixture are those of this program: a schema changed without a new version is found here.
    func tables(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("INSERT INTO") }
    }
    #expect(tables(try Self.fixture(newest)) == tables(written), "version \(newest) is not what it was when recorded")
  }

  /// What a released version makes is text, byte for byte: the databases of offices hold it.
  @Test(arguments: [
    ("1", Version1.sql, "3572ba737defafabeed88a3833f108dacf3965c8c48f86564452268d5d6cab86"),
    ("2", Version2.sql, "3e7504a6240a554fe52630e58a77bcf70e1cd1a93fd1d11af2eaf52f57a852fd"),
  ])
  func aReleasedVersionIsFrozen(_ version: String, _ sql: String, _ hash: String) throws {
    #expect(CanonicalBytes.sha256(Array(sql.utf8)) == hash, "the text of version \(version) has changed")
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: version)
    let released = try DatabaseQueue()
    try released.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: try Self.fixture(version))
    }
    #expect(try queue.read(Self.objects) == released.read(Self.objects))
  }

  /// Tables, indexes and triggers as they are written, and whose file it is.
  private static func objects(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
      + [try String.fetchOne(db, sql: "PRAGMA application_id") ?? ""]
  }

  /// No version asks the program of today for anything, neither an enumeration nor a constant.
  @Test func versionsAreLiteral() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CareStore/Versions")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 10)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["\\(", "\\#(", "allCases", "rawValue", "import ", "CareDatabase", "Schema."] {
        #expect(!text.contains(word), "\(file.lastPathComponent): \(word)")
      }
    }
  }

  /// The tables that later versions make anew hold what they held, in the same order, and their rows, entries and
  /// seals verify: a column that was added is empty and changes no hash.
  @Test(arguments: ["permitEvent", "inspectionEvent", "closure", "census", "emergency", "emergencyAct"])
  func rowsOfARebuiltTableStayWhatTheyWere(_ table: String) throws {
    try Self.withFolder { path in
      try Self.make("1", at: path)
      func rows() throws -> [Row] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM \(table)") }
      }
      let before = try rows()
      #expect(!before.isEmpty)
      let database = try CareDatabase.open(at: path)
      #expect(try Self.differences(database) == [])
      let after = try rows()
      #expect(after.count == before.count)
      for (old, new) in zip(before, after) {
        for column in old.columnNames { #expect(old[column] as DatabaseValue == new[column] as DatabaseValue) }
        for column in Set(new.columnNames).subtracting(old.columnNames) {
          #expect((new[column] as DatabaseValue).isNull, "\(column)")
        }
        #expect(FactColumns(stored: old).hash(salt: [1]) == FactColumns(stored: new).hash(salt: [1]))
      }
      let inspection = try #require(try database.read { try $0.inspection(code: "I-2025-000001") })
      let closing = try #require(try database.read { try $0.closings(of: inspection.id) }.first)
      #expect(closing.stored == closing.found)
    }
  }

  /// The same facts, brought over from the first version or entered into a new database: every row of every table says
  /// the same, and so does every answer. What is drawn by lot, or hashed in another format, is left aside.
  @Test func aMigratedDatabaseIsAsIfEnteredAfresh() throws {
    try Self.withFolder { path in
      try Self.make("1", at: path)
      let migrated = try CareDatabase.open(at: path)
      let fresh = try InventedOffice()
      try fresh.fillFirst()
      for table in Schema.domainTables {
        // Nor did the first version keep on which day something was excused or put right.
        let aside: Set = ["salt", "entryHash", "givenOn", "madeOn", table == "facilityProfile" ? "id" : ""]
        func rows(_ database: CareDatabase) throws -> [[String: DatabaseValue]] {
          try database.queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY recordedSequence").map { row in
              Dictionary(
                uniqueKeysWithValues: zip(row.columnNames, row.databaseValues).filter { !aside.contains($0.0) })
            }
          }
        }
        #expect(try rows(migrated) == rows(fresh.database), "\(table)")
      }
      func dossiers(_ database: CareDatabase) throws -> [[AnyHashable]] {
        var found: [[AnyHashable]] = []
        try database.read { snapshot in
          try snapshot.forEachDossier {
            found.append([
              $0.facility, $0.profiles, $0.censuses, $0.permits, $0.discoveries, $0.discoverySteps, $0.closures,
              $0.conditionChecks, $0.notices,
            ])
          }
        }
        return found
      }
      #expect(try dossiers(migrated) == dossiers(fresh.database))
      func inspection(_ database: CareDatabase) throws -> String {
        try database.read { snapshot in
          let inspection = try #require(try snapshot.inspection(code: "I-2025-000001"))
          return "\(inspection) \(try snapshot.findings(of: inspection.id))"
        }
      }
      #expect(try inspection(migrated) == inspection(fresh.database))
    }
  }

  /// Entries of the first version keep its format; those made since bear the present one, in the same chain.
  @Test func entriesVerifyUnderTheirOwnFormat() throws {
    try Self.withFolder { path in
      try Self.make("1", at: path)
      let database = try CareDatabase.open(at: path)
      let length = try database.read { try $0.trailLength() }
      try database.change(InventedOffice.act(60)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      let formats = try database.read { try $0.trail() }.map(\.entry.format)
      #expect(formats.prefix(length).allSatisfy { $0 == .first })
      #expect(formats.dropFirst(length).allSatisfy { $0 == .current } && formats.count > length)
      #expect(try Self.differences(database) == [])
      // An entry passed off as one of another format is found, and so is one of a format that nobody knows.
      try database.execute("DROP TRIGGER trailEntryUnchanged")
      for (number, kind) in [(2, TrailDifference.Kind.entryChanged), (3, .entryUnreadable)] {
        try database.execute("UPDATE trailEntry SET format = \(number) WHERE sequence = 5")
        #expect(try Self.differences(database).contains { $0.kind == kind && $0.sequence == 5 }, "\(number)")
      }
      try database.execute("UPDATE trailEntry SET format = 1")
      #expect(try Self.differences(database).contains { $0.kind == .entryChanged && $0.sequence ?? 0 > Int64(length) })
    }
  }

  @Test(arguments: Schema.migrator.migrations)
  func aReleasedVersionOpensAndVerifies(_ version: String) throws {
    try Self.withFolder { path in
      try Self.make(version, at: path)
      let database = try CareDatabase.open(at: path)
      #expect(try database.soundness().isSound)
      #expect(try Self.differences(database) == [])
      #expect(try database.read { try $0.trailLength() } > 50)
      // It is read, and written to.
      let inspection = try #require(try database.read { try $0.inspection(code: "I-2025-000001") })
      #expect(try database.read { try $0.findings(of: inspection.id) }.count == 1)
      try database.change(InventedOffice.act(60)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      // What an older program recorded can be taken back too.
      let facility = try #require(try database.read { try $0.facility(code: "F-000001") })
      try database.change(InventedOffice.act(61)) { change in
        let count = try #require(try change.snapshot.recordedFacts(.census, of: facility).first)
        try change.retract(count, because: "Nhầm cơ sở")
      }
      #expect(try database.read { try $0.retractions(of: facility) }.last?.reason == "Nhầm cơ sở")
      #expect(try Self.differences(database) == [])
    }
  }

  /// The next version fails in its middle: the file is as it was, byte for byte in its rows, and still opens.
  @Test(arguments: Schema.migrator.migrations)
  func aFailedMigrationLeavesTheFileWhole(_ version: String) throws {
    try Self.withFolder { path in
      try Self.make(version, at: path)
      func content() throws -> String {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read(Self.sql)
      }
      let before = try content()
      // The versions up to this one are there and are not made again.
      var migrator = DatabaseMigrator()
      for made in Schema.migrator.migrations.prefix(
        through: try #require(Schema.migrator.migrations.firstIndex(of: version)))
      { migrator.registerMigration(made) { _ in } }
      migrator.registerMigration("next") { db in
        try db.execute(sql: "ALTER TABLE finding ADD COLUMN later TEXT")
        try db.execute(sql: "DROP TRIGGER findingKept")
        try db.execute(sql: "DELETE FROM finding")
        throw Stop()
      }
      #expect(throws: Stop.self) { _ = try CareDatabase.openUnguarded(at: path, migrator: migrator) }
      #expect(try content() == before)
      #expect(try Self.differences(CareDatabase.open(at: path)) == [])
    }
  }
}
