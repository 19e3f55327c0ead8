import CareCore
import CareStore
import Foundation
import Synchronization
import Testing

@Suite struct DatabaseFileTests {
  private struct Stop: Error {}

  /// A folder of its own for one test, gone afterwards.
  private static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static func names(_ folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  private static func create(_ path: String) throws -> CareDatabase {
    try CareDatabase.create(
      at: path, office: InventedOffice.office(), by: InventedOffice.act(0), random: InventedOffice.random())
  }

  // MARK: Pragmas

  @Test func pragmasAfterCreatingAndAfterOpening() throws {
    try Self.withFolder { folder in
      let path = folder.appending(path: "a.sqlite").path
      func check(_ database: CareDatabase) throws {
        // FULL: an acknowledged answer outlives a power cut.
        #expect(try database.pragma("synchronous") == 2)
        #expect(try database.pragma("foreign_keys") == 1)
        #expect(try database.pragma("busy_timeout") == 5_000)
        #expect(try database.pragma("application_id") == 0x4D41_4941)
        // Still so after a write.
        try database.change(InventedOffice.act(1)) { change in
          _ = try change.addFacility(code: nil, profile: InventedOffice.profile())
        }
        #expect(try database.pragma("synchronous") == 2)
        // WAL: the write went to the file beside.
        #expect(try Self.names(folder).contains("a.sqlite-wal"))
      }
      try check(Self.create(path))
      try check(CareDatabase.open(at: path))
      let header = try Data(contentsOf: URL(filePath: path)).prefix(20)
      #expect(Array(header.suffix(2)) == [2, 2])
    }
  }

  @Test func whatWasWrittenIsThereAfterOpening() throws {
    try Self.withFolder { folder in
      let path = folder.appending(path: "mới/nữa/a.sqlite").path
      let before = try {
        let database = try Self.create(path)
        try database.change(InventedOffice.act(1)) { change in
          _ = try change.addFacility(code: nil, profile: InventedOffice.profile())
        }
        return try database.read { try $0.trail().map(\.hash) }
      }()
      let database = try CareDatabase.open(at: path)
      #expect(try database.read { try $0.trail().map(\.hash) } == before)
      #expect(try database.read { try $0.office() } == InventedOffice.office())
      #expect(try database.read { try $0.facility(code: "F-000001") } != nil)
    }
  }

  // MARK: Creating

  @Test(arguments: ["file", "folder"])
  func createsOverNothing(_ thing: String) throws {
    try Self.withFolder { folder in
      let target = folder.appending(path: "a.sqlite")
      if thing == "file" {
        try Data("hello".utf8).write(to: target)
      } else {
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
      }
      #expect(throws: Failure(.databaseExists, ["path": target.path])) { try Self.create(target.path) }
      #expect(try Self.names(folder) == ["a.sqlite"])
      if thing == "file" { #expect(try Data(contentsOf: target) == Data("hello".utf8)) }
    }
  }

  @Test func aFolderThatCannotBeMade() throws {
    try Self.withFolder { folder in
      try Data("hello".utf8).write(to: folder.appending(path: "file"))
      #expect { try Self.create(folder.appending(path: "file/a.sqlite").path) } throws: {
        ($0 as? Failure)?.code == .cannotCreateFile
      }
      #expect(try Self.names(folder) == ["file"])
    }
  }

  // MARK: Opening what is no database of ours

  @Test func aMissingFile() throws {
    try Self.withFolder { folder in
      let path = folder.appending(path: "a.sqlite").path
      #expect(throws: Failure(.databaseMissing, ["path": path])) { try CareDatabase.open(at: path) }
      let left = try Self.names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aFolder() throws {
    try Self.withFolder { folder in
      #expect(throws: Failure(.notADatabase, ["path": folder.path])) { try CareDatabase.open(at: folder.path) }
      let left = try Self.names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: [
    Data(), Data("hello".utf8), Data(repeating: 0x61, count: 5_000), Data("SQLite format 3\0".utf8),
    Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 4_080),
    Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 4_080),
  ])
  func aFileOfSomethingElse(_ content: Data) throws {
    try Self.withFolder { folder in
      let file = folder.appending(path: "a.sqlite")
      try content.write(to: file)
      #expect(throws: Failure(.notADatabase, ["path": file.path])) { try CareDatabase.open(at: file.path) }
      #expect(try Self.names(folder) == ["a.sqlite"])
      #expect(try Data(contentsOf: file) == content)
    }
  }

  /// Databases of other programs: with their own mark, with none, and one without a single table.
  @Test(arguments: [
    ["PRAGMA application_id = 252006673"], ["PRAGMA application_id = 0"],
  ])
  func aDatabaseOfAnotherProgram(_ statements: [String]) throws {
    try Self.withFolder { folder in
      let file = folder.appending(path: "a.sqlite")
      try {
        let database = try Self.create(file.path)
        for statement in statements { try database.execute(statement) }
      }()
      var content = try Data(contentsOf: file)
      // As a program would leave it that never heard of WAL.
      content.replaceSubrange(18..<20, with: [1, 1])
      try content.write(to: file)
      #expect(throws: Failure(.notADatabase, ["path": file.path])) { try CareDatabase.open(at: file.path) }
      #expect(try Self.names(folder) == ["a.sqlite"])
      #expect(try Data(contentsOf: file) == content, "the foreign file was changed")
    }
  }

  /// One page, no table: what another program leaves that has only set its version.
  @Test func aDatabaseWithoutTables() throws {
    try Self.withFolder { folder in
      let file = folder.appending(path: "a.sqlite")
      let content = Self.emptyDatabase
      try content.write(to: file)
      #expect(throws: Failure(.notADatabase, ["path": file.path])) { try CareDatabase.open(at: file.path) }
      #expect(try Self.names(folder) == ["a.sqlite"])
      #expect(try Data(contentsOf: file) == content)
    }
  }

  /// The file format of SQLite, section 1.3: a header of 100 bytes and one empty leaf page of the schema.
  private static var emptyDatabase: Data {
    var page = [UInt8](repeating: 0, count: 4_096)
    page.replaceSubrange(0..<16, with: Array("SQLite format 3\0".utf8))
    // Page size 4096, journal format 1, fractions 64, 32, 32; change counter 1; one page; schema cookie; format 4.
    page.replaceSubrange(16..<24, with: [0x10, 0, 1, 1, 0, 64, 32, 32])
    (page[27], page[31], page[43], page[47], page[59], page[63], page[95]) = (1, 1, 1, 4, 1, 7, 1)
    page.replaceSubrange(96..<100, with: [0, 0x2E, 0x7A, 0x70])
    // A leaf of a table b-tree with no cells, its content beginning at the end of the page.
    page.replaceSubrange(100..<108, with: [13, 0, 0, 0, 0, 0x10, 0, 0])
    return Data(page)
  }

  @Test func aDatabaseOfANewerVersion() throws {
    try Self.withFolder { folder in
      let file = folder.appending(path: "a.sqlite")
      try {
        let database = try Self.create(file.path)
        try database.execute("INSERT INTO grdb_migrations (identifier) VALUES ('99')")
      }()
      #expect(throws: Failure(.databaseNewer, ["path": file.path])) { try CareDatabase.open(at: file.path) }
      #expect(try Self.names(folder) == ["a.sqlite"])
    }
  }

  // MARK: Two connections

  /// A second writer waits for the first instead of failing, and goes on from its state.
  @Test func aWriterWaitsForAnother() async throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    let first = try Self.create(path)
    let second = try CareDatabase.open(at: path)
    let order = Mutex<[String]>([])
    let (started, signal) = AsyncStream.makeStream(of: Void.self)
    let holder = Thread {
      try? first.change(InventedOffice.act(1)) { change in
        try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Một"))
        signal.yield()
        Thread.sleep(forTimeInterval: 0.5)
        order.withLock { $0.append("first") }
      }
    }
    holder.start()
    for await _ in started { break }
    let code = try second.change(InventedOffice.act(2)) { change in
      order.withLock { $0.append("second") }
      return try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Hai")).code
    }
    #expect(order.withLock { $0 } == ["first", "second"])
    #expect(code == "F-000002")
    let trail = try second.read { try $0.trail() }
    #expect(trail.map(\.entry.sequence) == Array(1...6))
    for (before, after) in zip(trail, trail.dropFirst()) { #expect(after.entry.previousHash == before.hash) }
    #expect(try first.read { try $0.trailLength() } == 6)
  }
}
