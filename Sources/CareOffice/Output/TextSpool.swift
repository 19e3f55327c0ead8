import CareCore
import Foundation

/// Texts put aside in a file in the order in which they were made, to be handed out in another: a list of a whole
/// country is sorted without being held.
final class TextSpool<Key: Comparable> {
  private let file: FileHandle
  private var places: [(key: Key, start: UInt64, count: Int)] = []
  private var pending = Data()
  private var end: UInt64 = 0
  private static var blockSize: Int { 1 << 20 }

  /// - Throws: `Failure` ``FailureCode/cannotCreateFile``.
  init() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString)")
      .path(percentEncoded: false)
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forUpdatingAtPath: path)
    else { throw Failure(.cannotCreateFile, ["path": path, "reason": ""]) }
    // Nobody else sees it, and nothing of it stays, whatever becomes of the process.
    try? FileManager.default.removeItem(atPath: path)
    self.file = file
  }

  func append(_ text: String, key: Key) throws {
    places.append((key, end, text.utf8.count))
    end += UInt64(text.utf8.count)
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.blockSize { try flush() }
  }

  /// Hands out the texts by their keys; equal keys in the order in which they came.
  func forEachSorted(_ body: (String) throws -> Void) throws {
    try flush()
    places.sort { $0.key < $1.key }
    for place in places {
      try file.seek(toOffset: place.start)
      let bytes = place.count == 0 ? Data() : try file.read(upToCount: place.count) ?? Data()
      guard bytes.count == place.count else { throw Failure(.writeFailed, ["path": NSTemporaryDirectory()]) }
      try body(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func flush() throws {
    if pending.isEmpty { return }
    do {
      try file.seekToEnd()
      try file.write(contentsOf: pending)
    } catch {
      throw Failure(.diskFull, ["path": NSTemporaryDirectory()])
    }
    pending.removeAll(keepingCapacity: true)
  }
}
