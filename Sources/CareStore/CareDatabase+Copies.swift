package import CareCore
import Foundation
import GRDB

/// How a database is taken elsewhere and back: through SQLite's backup interface only, which sees a live file as it is.
extension CareDatabase {
  /// What SQLite itself says of the file.
  package struct Soundness: Sendable {
    /// Sentences of SQLite; none when all is well.
    package var damages: [String] = []
    /// Tables with rows that point at nothing.
    package var orphans: [String] = []

    package var isSound: Bool { damages.isEmpty && orphans.isEmpty }
  }

  package func soundness() throws -> Soundness {
    try Self.translating(queue.path) { try queue.read(Self.soundness) }
  }

  private static func soundness(_ db: Database) throws -> Soundness {
    Soundness(
      damages: try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" },
      orphans: try String.fetchSet(db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check").sorted())
  }

  /// Writes the database as it is now into an empty file, as one file without a log beside it.
  ///
  /// - Parameter isChecked: The copy is read through.
  /// - Returns: How much is not whole in it, or does not fit its trail; 0 where nobody looked.
  package func copy(to path: String, isChecked: Bool = true) throws -> Int {
    try Self.translating(path) {
      let target = try DatabaseQueue(path: path)
      try queue.backup(to: target)
      let differences = isChecked ? try target.read(Self.differences) : 0
      try target.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
      return differences
    }
  }

  /// How much is not whole here or does not fit its trail, the triggers that should stand among it.
  package func differences() throws -> Int {
    try Self.translating(queue.path) {
      try queue.read { db in try Self.differences(db) + Schema.missingGuards(db).count }
    }
  }

  /// Of a file whose pages are damaged, only those: its trail cannot be relied on to be readable.
  private static func differences(_ db: Database) throws -> Int {
    let soundness = try soundness(db)
    var count = soundness.damages.count + soundness.orphans.count
    if count == 0 { _ = try Snapshot(db).checkTrail { _ in count += 1 } }
    return count
  }

  /// Puts what this database holds in the place of what a live file holds, in one transaction of that file.
  ///
  /// - Throws: ``Failure`` ``FailureCode/databaseBusy`` when another process is writing there.
  package func replaceContent(of path: String) throws {
    try Self.translating(path) {
      let target = try DatabaseQueue(path: path, configuration: Self.configuration())
      try queue.backup(to: target)
      try target.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
      try target.close()
    }
  }

  /// Goes on as another device, so that this copy and what it was copied from never give the same numbers.
  package func takeNewDevice(_ act: Act) throws {
    try change(act) { change in try change.takeNewDevice(series: try change.snapshot.office().series) }
  }

  /// Entries that another database does not have.
  package func entries(missingIn other: CareDatabase) throws -> Int {
    var missing = 0
    for head in try read({ try $0.trailHeads() }) {
      let shared = try other.read { snapshot -> Int64 in
        try snapshot.lastSharedEntry(with: self, of: head)
      }
      missing += Int(head.sequence - shared)
    }
    return missing
  }

  /// Whether two databases began as one.
  package func isSameOffice(as other: CareDatabase) throws -> Bool {
    try read { try $0.firstHash() } == other.read { try $0.firstHash() }
  }
}

extension Snapshot {
  fileprivate func firstHash() throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT hash FROM trailEntry WHERE sequence = 1 ORDER BY counter LIMIT 1").map(
      Array.init)
  }

  fileprivate func hash(_ device: UUID, _ sequence: Int64) throws -> [UInt8]? {
    try Data.fetchOne(
      db, sql: "SELECT hash FROM trailEntry WHERE device = ? AND sequence = ?", arguments: [device, sequence]
    ).map(Array.init)
  }

  /// The number of the last entry of a device that both have; chains are the same up to where they part.
  fileprivate func lastSharedEntry(with other: CareDatabase, of head: TrailSeal) throws -> Int64 {
    var (low, high) = (Int64(0), head.sequence)
    while low < high {
      let middle = (low + high + 1) / 2
      let own = try hash(head.device, middle)
      if try own != nil && own == other.read({ try $0.hash(head.device, middle) }) {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }
}
