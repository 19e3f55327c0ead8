public import CareCore
import Foundation
import GRDB

/// The database of one office: one SQLite file, and the only way in or out of it.
///
/// Every write is one business transaction, made with ``change(_:_:)``, that also appends one trail entry per changed
/// row. When it returns, the change is on disk.
public final class CareDatabase: Sendable {
  let queue: DatabaseQueue
  private let random: @Sendable () -> UInt64

  /// Seconds a writer waits for another process before it gives up.
  static let busyTimeout: TimeInterval = 5
  /// "MAIA", in the header of the file: tells our database from any other.
  static let applicationID = 0x4D41_4941

  private init(queue: DatabaseQueue, random: @escaping @Sendable () -> UInt64) {
    self.queue = queue
    self.random = random
  }

  static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busyTimeout)
    configuration.readonly = readOnly
    return configuration
  }

  /// Makes the file of a new office.
  ///
  /// - Throws: ``Failure`` ``FailureCode/databaseExists`` when something stands there already.
  public static func create(
    at path: String, office: Office, by act: Act, random: @escaping @Sendable () -> UInt64 = systemRandom
  ) throws -> CareDatabase {
    if FileManager.default.fileExists(atPath: path) { throw Failure(.databaseExists, ["path": path]) }
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreateFile, ["path": folder])
    }
    do {
      return try translating(path) {
        let database = CareDatabase(
          queue: try DatabaseQueue(path: path, configuration: configuration()), random: random)
        try database.prepare(path: path, isNew: true)
        try database.change(act) { change in try change.found(office) }
        return database
      }
    } catch {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      throw error
    }
  }

  /// Opens an existing file, bringing an older schema up to date.
  ///
  /// - Throws: ``Failure``: ``FailureCode/databaseMissing``, ``FailureCode/notADatabase``,
  ///   ``FailureCode/databaseNewer``, ``FailureCode/databaseBusy``, ``FailureCode/databaseUnguarded``.
  public static func open(
    at path: String, random: @escaping @Sendable () -> UInt64 = systemRandom
  ) throws -> CareDatabase {
    let database = try openUnguarded(at: path, random: random)
    let missing = try translating(path) { try database.queue.read(Schema.missingGuards) }
    if !missing.isEmpty {
      throw Failure(.databaseUnguarded, ["path": path, "triggers": missing.joined(separator: ", ")])
    }
    return database
  }

  /// The same for those who look into what is wrong with a file: whether its triggers stand is theirs to say.
  package static func openUnguarded(
    at path: String, random: @escaping @Sendable () -> UInt64 = systemRandom
  ) throws -> CareDatabase {
    try openUnguarded(at: path, random: random, migrator: Schema.migrator)
  }

  static func openUnguarded(
    at path: String, random: @escaping @Sendable () -> UInt64 = systemRandom, migrator: DatabaseMigrator
  ) throws -> CareDatabase {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.databaseMissing, ["path": path])
    }
    if isFolder.boolValue { throw Failure(.notADatabase, ["path": path]) }
    try checkHeader(path)
    return try translating(path) {
      let database = CareDatabase(
        queue: try DatabaseQueue(path: path, configuration: configuration()), random: random)
      try database.prepare(path: path, isNew: false, migrator)
      return database
    }
  }

  /// For tests: the same schema, no file.
  public static func inMemory(
    office: Office, by act: Act, random: @escaping @Sendable () -> UInt64 = systemRandom
  ) throws -> CareDatabase {
    let database = CareDatabase(queue: try DatabaseQueue(configuration: configuration()), random: random)
    try database.prepare(path: ":memory:", isNew: true)
    try database.change(act) { change in try change.found(office) }
    return database
  }

  /// The random bits of keys and salts; tests give their own, so that what they write is the same each time.
  public static let systemRandom: @Sendable () -> UInt64 = {
    let reserve = RandomReserve()
    return { reserve.next() }
  }()

  /// Before SQLite touches a foreign file and leaves its own files beside it: the header says what the file is.
  private static func checkHeader(_ path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw Failure(.notReadable, ["path": path]) }
    defer { try? handle.close() }
    let header = (try? handle.read(upToCount: 72)) ?? Data()
    guard header.count == 72, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw Failure(.notADatabase, ["path": path])
    }
    // Offset 68, big-endian. Written to the main file only at a checkpoint, so 0 may still be ours while a WAL stands
    // beside; without one it is somebody else's, which opening would turn to WAL.
    let id = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    let hasLog = FileManager.default.fileExists(atPath: path + "-wal")
    guard id == applicationID || (id == 0 && hasLog) else { throw Failure(.notADatabase, ["path": path]) }
  }

  /// Whether the header of a file says that it is a database of this program.
  package static func isOurs(_ path: String) -> Bool { (try? checkHeader(path)) != nil }

  private func prepare(path: String, isNew: Bool, _ migrator: DatabaseMigrator = Schema.migrator) throws {
    let state = try queue.read { db in
      (
        application: try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        isEmpty: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0,
        isNewer: try migrator.hasBeenSuperseded(db),
        isComplete: try migrator.hasCompletedMigrations(db)
      )
    }
    guard state.application == Self.applicationID || (isNew && state.isEmpty) else {
      throw Failure(.notADatabase, ["path": path])
    }
    if state.isNewer { throw Failure(.databaseNewer, ["path": path]) }
    // Not GRDB's own setting: that writes to the file at every opening, and a reader would wait for a writer. Not before
    // the file is known to be ours.
    try queue.writeWithoutTransaction { db in
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete" {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
    }
    if !state.isComplete { try migrator.migrate(queue) }
    // Only FULL keeps an acknowledged answer through a power cut.
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // KiB: room for the indexes that a long list touches, and for the tables an audit reads side by side.
      try db.execute(sql: "PRAGMA cache_size = -32768")
    }
  }

  // MARK: - Reading and writing

  /// One business transaction: all of it, with its trail entries, or nothing.
  ///
  /// - Throws: ``Failure`` for what a person can act on; errors of SQLite below that as ``FailureCode/storeFailed``.
  public func change<Result>(_ act: Act, _ body: (Change) throws -> Result) throws -> Result {
    try Self.translating(queue.path) {
      // What a statement might have to take back is kept in memory; in a file, that took half the time of an import.
      // Readers sort on the disk.
      try setTemporaryStore("MEMORY")
      defer { try? setTemporaryStore("DEFAULT") }
      return try queue.write { db in
        let (change, before) = (Change(db, act: act, random: random), db.totalChangesCount)
        let result = try body(change)
        // A row and its entry, each time. Anything else that was written goes back.
        guard db.totalChangesCount - before == 2 * change.entries else {
          throw Failure(.storeFailed, ["path": queue.path, "reason": "rows changed without trail entries"])
        }
        return result
      }
    }
  }

  private func setTemporaryStore(_ place: String) throws {
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA temp_store = \(place)") }
  }

  /// One read transaction: everything read in `body` comes from the same state.
  ///
  /// - Parameter vantage: What is recorded later is left out, and what happened on later days too; everything is there
  ///   when `nil`.
  public func read<Result>(at vantage: Vantage? = nil, _ body: (Snapshot) throws -> Result) throws -> Result {
    try Self.translating(queue.path) {
      try queue.read { db in try body(Snapshot(db, vantage)) }
    }
  }

  /// For tests and checks: pragmas in force on the connection.
  package func pragma(_ name: String) throws -> Int {
    try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? -1 }
  }

  /// For tests that attack the schema from below.
  package func execute(_ sql: String) throws {
    try queue.write { db in try db.execute(sql: sql) }
  }

  static func translating<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw Failure(.databaseBusy, ["path": path])
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw Failure(.notADatabase, ["path": path])
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: throw Failure(.databaseNotWritable, ["path": path])
      case .SQLITE_FULL, .SQLITE_IOERR: throw Failure(.databaseDiskFailed, ["path": path])
      default: throw Failure(.storeFailed, ["path": path, "reason": error.message ?? error.resultCode.description])
      }
    }
  }
}
