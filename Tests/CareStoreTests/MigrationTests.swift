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
      var migrator = Schema.migrator
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
