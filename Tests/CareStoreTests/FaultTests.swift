import CareCore
import Foundation
import GRDB
import Testing

@testable import CareStore

/// The disk fails, or somebody was at the files: a failure with a sentence, and what was there is there.
@Suite struct FaultTests {
  private static func withDatabase(_ body: (String, CareDatabase) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    let database = try CareDatabase.create(at: path, office: InventedOffice.office(), by: InventedOffice.act(0))
    try body(path, database)
  }

  private static func isSound(_ database: CareDatabase) throws -> Bool {
    var count = 0
    _ = try database.read { try $0.checkTrail { _ in count += 1 } }
    return try database.soundness().isSound && count == 0
  }

  /// The file may not grow: what was acknowledged stays, the rest is refused, and later it goes on.
  @Test func aFullDisk() throws {
    try Self.withDatabase { path, database in
      let pages = try database.pragma("page_count")
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 8)") }
      var acknowledged: [String] = []
      var failure: Failure?
      while failure == nil {
        do {
          try database.change(InventedOffice.act(1)) { change in
            for _ in 0..<20 {
              acknowledged.append(try change.addFacility(code: nil, profile: InventedOffice.profile()).code)
            }
          }
        } catch let thrown as Failure {
          failure = thrown
          acknowledged.removeLast(acknowledged.count % 20 == 0 ? 20 : acknowledged.count % 20)
        }
      }
      #expect(failure == Failure(.databaseDiskFailed, ["path": path]))
      #expect(failure?.code.exit == .inputOutput)
      #expect(try Self.isSound(database))
      let count = try database.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM facility") }
      #expect(count == acknowledged.count)
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
      try database.change(InventedOffice.act(2)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      #expect(try Self.isSound(database))
    }
  }

  /// A page of the file overwritten: SQLite notices, and so do we.
  @Test func aDamagedPage() throws {
    try Self.withDatabase { path, database in
      try database.change(InventedOffice.act(1)) { change in
        for _ in 0..<200 { _ = try change.addFacility(code: nil, profile: InventedOffice.profile()) }
      }
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try database.queue.close()
      let file = try FileHandle(forUpdating: URL(filePath: path))
      let size = try file.seekToEnd()
      for page in stride(from: size / 4096 / 2, to: size / 4096, by: 3) {
        try file.seek(toOffset: page * 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
      }
      try file.close()
      do {
        let damaged = try CareDatabase.openUnguarded(at: path)
        #expect(try !damaged.soundness().isSound)
        let copy = path + ".copy"
        #expect(throws: Failure.self) { try damaged.copy(to: copy) }
      } catch let failure as Failure {
        #expect(failure.code == .notADatabase)
      }
    }
  }

  /// The log that held the last changes is gone: SQLite goes on from the last checkpoint, whole.
  @Test func theLogIsGone() throws {
    try Self.withDatabase { path, database in
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try database.change(InventedOffice.act(1)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      let copy = path + "-copy"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let opened = try CareDatabase.open(at: copy)
      #expect(try Self.isSound(opened))
      #expect(try opened.read { try $0.trailLength() } == 2)
    }
  }

  // MARK: Migrations

  private struct Stop: Error {}

  /// What a later version may do: a column more, which changes no hash, and a table more.
  @Test func aDatabaseOfAnEarlierVersionIsBroughtUpAndVerifies() throws {
    try Self.withDatabase { path, database in
      try database.change(InventedOffice.act(1)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      let length = try database.read { try $0.trailLength() }
      var migrator = Schema.migrator
      migrator.registerMigration("99") { db in
        try db.execute(sql: "ALTER TABLE facilityProfile ADD COLUMN later TEXT")
      }
      let newer = try CareDatabase.openUnguarded(at: path, migrator: migrator)
      // To this program the column is one that nobody declared; the rows and their entries are sound.
      var differences: [TrailDifference] = []
      _ = try newer.read { try $0.checkTrail { differences.append($0) } }
      #expect(differences == [TrailDifference(.schemaChanged, entity: "sqlite_master", code: "facilityProfile")])
      #expect(try newer.read { try $0.trailLength() } == length)
      #expect(throws: Failure(.databaseNewer, ["path": path])) { try CareDatabase.open(at: path) }
    }
  }

  @Test func aFailedMigrationLeavesTheFileWhole() throws {
    try Self.withDatabase { path, database in
      try database.change(InventedOffice.act(1)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      let before = try database.read { try $0.trail().map(\.hash) }
      var migrator = Schema.migrator
      migrator.registerMigration("99") { db in
        try db.execute(sql: "ALTER TABLE facilityProfile ADD COLUMN later TEXT")
        try db.execute(sql: "DROP TRIGGER facilityKept")
        try db.execute(sql: "DELETE FROM grdb_migrations")
        throw Stop()
      }
      #expect(throws: Stop.self) { _ = try CareDatabase.openUnguarded(at: path, migrator: migrator) }
      let opened = try CareDatabase.open(at: path)
      #expect(try opened.read { try $0.trail().map(\.hash) } == before)
      #expect(try Self.isSound(opened))
    }
  }

  // MARK: Copies

  @Test func aCopyIsWholeAndGoesOnAsAnotherDevice() throws {
    try Self.withDatabase { path, database in
      try database.change(InventedOffice.act(1)) {
        _ = try $0.addFacility(code: nil, profile: InventedOffice.profile())
      }
      let copyPath = path + ".copy"
      #expect(try database.copy(to: copyPath) == 0)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path)
      #expect(Set(names.filter { $0.contains(".copy") }) == ["a.sqlite.copy"])
      let copy = try CareDatabase.open(at: copyPath)
      #expect(try copy.read { try $0.trail().map(\.hash) } == database.read { try $0.trail().map(\.hash) })
      try copy.takeNewDevice(InventedOffice.act(2))
      for place in [database, copy] {
        try place.change(InventedOffice.act(3)) { _ = try $0.addFacility(code: nil, profile: InventedOffice.profile()) }
      }
      #expect(try Self.isSound(copy))
      let heads = try copy.read { try $0.trailHeads() }
      #expect(heads.count == 2)
      #expect(heads.map(\.sequence) == [3, 4])
      #expect(try database.entries(missingIn: copy) == 2)
      #expect(try copy.entries(missingIn: database) == 3)
      #expect(try copy.isSameOffice(as: database))
      // Back into the live file, through its own connection.
      try copy.replaceContent(of: path)
      #expect(try database.read { try $0.trailHeads() }.count == 2)
      #expect(try Self.isSound(database))
    }
  }
}
