package import CareCore
import CareSheets
import CareStore
import Foundation

/// What became of a restoring.
package struct Restoration: Sendable {
  /// Where the database that was replaced lies now; `nil` when there was none.
  package let kept: String?
  package let extent: TrailExtent
  /// How much is not whole in what was restored, or does not fit its trail; 0 where nobody insisted.
  package let differences: Int
}

/// What a backup holds.
package struct BackedUp: Sendable {
  package let extent: TrailExtent
  /// How much is not whole in what was saved, or does not fit its trail; 0 as a rule.
  package let differences: Int
}

extension Desk {
  /// Writes a copy of the database as it is now, read through before it takes the place of an older file; the evidence
  /// goes beside it. What does not verify is saved too, but never over an older file, which may be the last sound one.
  ///
  /// - Throws: ``Failure`` ``FailureCode/databaseInUse``, ``FailureCode/backupOverOther``,
  ///   ``FailureCode/backupOverSound``, or what stands in the way of writing; an older file is as before.
  package func backUp(to path: String) throws -> BackedUp {
    if Self.isSameFile(path, databasePath) { throw Failure(.databaseInUse, ["path": path]) }
    if FileManager.default.fileExists(atPath: path), !CareDatabase.isOurs(path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      throw Failure(isFolder.boolValue ? .cannotCreateFile : .backupOverOther, ["path": path])
    }
    let isNew = !FileManager.default.fileExists(atPath: path)
    var differences = 0
    // A first backup may name a folder that is still to be made.
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreateFile, ["path": path])
    }
    try ReplacingFile.replace(path, overDatabase: true) { temporary in
      defer { Self.removeLogs(of: temporary) }
      differences = try database.copy(to: temporary)
      if differences > 0, !isNew {
        throw Failure(.backupOverSound, ["path": path, "count": String(differences)])
      }
    }
    try EvidenceStore(besides: path).take(from: EvidenceStore(besides: databasePath))
    func extent() throws -> TrailExtent { try database.read { try $0.checkTrail { _ in } } }
    // What is damaged may not be countable; that it is saved counts more.
    return BackedUp(
      extent: differences == 0 ? try extent() : (try? extent()) ?? TrailExtent(), differences: differences)
  }

  /// Puts a backup in the place of the database, which is kept beside it under a dated name.
  ///
  /// - Parameter isForced: Even when the present database is damaged, another office's, or holds what the backup lacks,
  ///   and even when the backup does not verify: it may be the best there is.
  /// - Throws: ``Failure`` ``FailureCode/databaseInUse``, ``FailureCode/restoreWouldLose``, ``FailureCode/restoreOtherOffice``,
  ///   ``FailureCode/copyNotSound``, ``FailureCode/databaseNewer``, ``FailureCode/notADatabase``.
  package static func restore(from path: String, _ setup: Setup, isForced: Bool) throws -> Restoration {
    guard FileManager.default.fileExists(atPath: path) else { throw Failure(.fileMissing, ["path": path]) }
    let live = setup.databasePath
    if isSameFile(path, live) { throw Failure(.databaseInUse, ["path": path]) }
    let temporary = live + ".restoring"
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: temporary + suffix) } }
    let (copy, differences) = try named(path, insteadOf: temporary) {
      try take(path, to: temporary)
      let copy = try CareDatabase.openUnguarded(at: temporary)
      let differences = try copy.differences()
      if differences > 0, !isForced {
        throw Failure(.copyNotSound, ["path": path, "count": String(differences)])
      }
      return (copy, differences)
    }
    let kept = FileManager.default.fileExists(atPath: live) ? try keep(live, setup, copy, path, isForced) : nil
    try copy.takeNewDevice(setup.act)
    try copy.replaceContent(of: live)
    try EvidenceStore(besides: live).take(from: EvidenceStore(besides: path))
    func extent() throws -> TrailExtent {
      try CareDatabase.openUnguarded(at: live).read { try $0.checkTrail { _ in } }
    }
    return Restoration(
      kept: kept, extent: differences == 0 ? try extent() : (try? extent()) ?? TrailExtent(), differences: differences)
  }

  /// A file of its own to be opened, brought up to date and given its device: the backup itself stays as it is.
  private static func take(_ path: String, to temporary: String) throws {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: temporary + suffix) }
    let folder = URL(filePath: temporary).deletingLastPathComponent().path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: temporary + suffix)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: temporary)
    } catch {
      guard FileManager.default.isReadableFile(atPath: path) else { throw Failure(.notReadable, ["path": path]) }
      guard FileManager.default.isWritableFile(atPath: folder) else {
        throw Failure(.cannotCreateFile, ["path": folder])
      }
      throw Failure(.diskFull, ["path": folder])
    }
  }

  /// - Returns: Where the present database was put.
  private static func keep(
    _ live: String, _ setup: Setup, _ copy: CareDatabase, _ path: String, _ isForced: Bool
  ) throws -> String {
    let kept = keptPath(live, setup.now())
    do {
      let present = try CareDatabase.openUnguarded(at: live)
      if !isForced {
        guard try present.isSameOffice(as: copy) else { throw Failure(.restoreOtherOffice, ["path": path]) }
        let missing = try present.entries(missingIn: copy)
        if missing > 0 { throw Failure(.restoreWouldLose, ["path": path, "count": String(missing)]) }
      }
      try ReplacingFile.replace(kept, overDatabase: true) { temporary in
        defer { removeLogs(of: temporary) }
        _ = try present.copy(to: temporary, isChecked: false)
      }
    } catch let failure as Failure where failure.code == .notADatabase && isForced {
      // Nothing that SQLite can read: the file goes aside as it is, with what lies beside it.
      for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: live + suffix) {
        try FileManager.default.moveItem(atPath: live + suffix, toPath: kept + suffix)
      }
    }
    return kept
  }

  /// `maiam.sqlite` becomes `maiam.sqlite.2025-05-14-093000-000`.
  private static func keptPath(_ live: String, _ now: Instant) -> String {
    let stamp = now.description.prefix(23).replacing("T", with: "-").replacing(":", with: "").replacing(".", with: "-")
    return "\(live).\(stamp)"
  }

  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    URL(filePath: one).resolvingSymlinksInPath() == URL(filePath: other).resolvingSymlinksInPath()
  }

  private static func removeLogs(of path: String) {
    for suffix in ["-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// People know the file they named, not the one beside it.
  private static func named<Result>(_ path: String, insteadOf other: String, _ body: () throws -> Result) throws
    -> Result
  {
    do {
      return try body()
    } catch let failure as Failure where failure.arguments["path"] == other {
      throw Failure(failure.code, failure.arguments.merging(["path": path]) { $1 })
    }
  }
}
