import CareCore
import CareSheets
import Foundation

/// The files behind answers, beside the database, each under the SHA-256 of its content: `db.evidence/ab/abcdef…`.
///
/// A file is there before the row that speaks of it, so a crash leaves a file too many, never one too few.
package struct EvidenceStore: Sendable {
  package let folder: String

  package init(besides database: String) { folder = database + ".evidence" }

  package enum State: String, Sendable {
    case present
    case missing
    case changed
  }

  package func path(_ hash: String) -> String { "\(folder)/\(hash.prefix(2))/\(hash)" }

  /// Copies a file in; the same content is kept once.
  ///
  /// - Returns: Hash and size of what was copied.
  /// - Throws: ``Failure`` ``FailureCode/fileMissing``, ``FailureCode/notReadable`` or what stands in the way of writing.
  func put(_ source: String) throws -> (hash: String, size: Int) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder), !isFolder.boolValue else {
      throw Failure(.fileMissing, ["path": source])
    }
    let (hash, size) = try NamedFile.digest(source)
    if try state(hash, size: size) == .present { return (hash, size) }
    let target = path(hash)
    let place = "\(folder)/\(hash.prefix(2))"
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreateFile, ["path": place])
    }
    try ReplacingFile.replace(target) { temporary in
      try Self.copy(source, to: temporary, named: target)
      guard try NamedFile.digest(temporary) == (hash, size) else { throw Failure(.writeFailed, ["path": target]) }
    }
    return (hash, size)
  }

  /// Whether the file of a hash is there and still what it was.
  package func state(_ hash: String, size: Int) throws -> State {
    guard FileManager.default.fileExists(atPath: path(hash)) else { return .missing }
    guard let found = try? NamedFile.digest(path(hash)) else { return .changed }
    return found == (hash, size) ? .present : .changed
  }

  /// The files that are there, by hash.
  func names() -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.contains("/") }.map { String($0.split(separator: "/").last ?? "") }.sorted()
  }

  /// Takes over the files of another store that are not here.
  func take(from other: EvidenceStore) throws {
    for name in other.names() where !FileManager.default.fileExists(atPath: path(name)) {
      _ = try put(other.path(name))
    }
  }

  private static func copy(_ source: String, to target: String, named name: String) throws {
    guard let input = FileHandle(forReadingAtPath: source) else { throw Failure(.notReadable, ["path": source]) }
    defer { try? input.close() }
    guard let output = FileHandle(forWritingAtPath: target) else { throw Failure(.cannotCreateFile, ["path": name]) }
    defer { try? output.close() }
    while let block = try input.read(upToCount: blockSize), !block.isEmpty {
      do { try output.write(contentsOf: block) } catch { throw Failure(.diskFull, ["path": name]) }
    }
  }

  private static var blockSize: Int { 1 << 20 }
}
