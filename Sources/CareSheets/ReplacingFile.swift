import CareCore
import Foundation

/// Writes a file whole or not at all: beside the target under a hidden name, then renamed over it.
///
/// A reader sees the old file or the new one, and a power cut leaves one of the two.
package enum ReplacingFile {
  /// - Parameters:
  ///   - overDatabase: Whether a database may be replaced: only by another one.
  ///   - write: Fills the file at the path it is given, which exists and is empty.
  /// - Throws: `Failure` ``FailureCode/cannotCreateFile``, ``FailureCode/outputIsDatabase``, ``FailureCode/diskFull``,
  ///   ``FailureCode/writeFailed``, or what `write` throws; in each case the old file is as it was.
  package static func replace<R>(
    _ path: String, overDatabase: Bool = false, write: (_ temporary: String) throws -> R
  ) throws -> R {
    let folder = try folder(of: path)
    if !overDatabase, isDatabase(path) { throw Failure(.outputIsDatabase, ["path": path]) }
    let temporary = try createTemporary(in: folder, for: path)
    var isDone = false
    defer { if !isDone { unlink(temporary) } }
    let result = try write(temporary)
    try flushToDisk(temporary, for: path)
    guard rename(temporary, path) == 0 else { throw failure(path, writing: errno) }
    isDone = true
    // The new name is in the folder, so the folder must reach the disk too; where it cannot be opened, the file stands.
    let descriptor = open(folder, O_RDONLY)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
    return result
  }

  /// The failure for an error number of the system; a full disk has a code of its own.
  static func failure(_ path: String, writing number: Int32) -> Failure {
    if number == ENOSPC || number == EDQUOT { return Failure(.diskFull, ["path": path]) }
    return Failure(.writeFailed, ["path": path, "reason": String(cString: strerror(number))])
  }

  private static func failure(_ path: String, creating number: Int32) -> Failure {
    number == ENOSPC || number == EDQUOT
      ? Failure(.diskFull, ["path": path]) : Failure(.cannotCreateFile, ["path": path])
  }

  private static func folder(of path: String) throws -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    var information = stat()
    guard stat(folder, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(.cannotCreateFile, ["path": path])
    }
    // Not a folder, and not a device either: renaming over it would take it away.
    if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      throw Failure(.cannotCreateFile, ["path": path])
    }
    return folder
  }

  /// Whether what stands there begins as files of SQLite do.
  package static func isDatabase(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &head, 16) == 16 && head.elementsEqual("SQLite format 3\0".utf8)
  }

  /// Creates the hidden file, which also proves that the folder takes files: libxlsxwriter would print to stderr.
  private static func createTemporary(in folder: String, for path: String) throws -> String {
    for number in 0..<10_000 {
      let temporary = "\(folder)/.\(getpid())-\(number).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      if descriptor >= 0 {
        close(descriptor)
        return temporary
      }
      switch errno {
      case EEXIST: continue
      default: throw failure(path, creating: errno)
      }
    }
    throw Failure(.cannotCreateFile, ["path": path])
  }

  private static func flushToDisk(_ temporary: String, for path: String) throws {
    let descriptor = open(temporary, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, writing: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path, writing: errno) }
  }
}
