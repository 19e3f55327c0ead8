import CareCore
import CareFiles
import CareMessages
import Crypto
import Foundation

/// A file that the officer names.
enum NamedFile {
  /// - Throws: `Failure` ``FailureCode/fileMissing`` or ``FailureCode/notReadable``.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw Failure(.fileMissing, ["path": path]) }
    guard let data = FileManager.default.contents(atPath: path) else { throw Failure(.notReadable, ["path": path]) }
    return Array(data)
  }

  /// SHA-256 of the content, in hexadecimal digits, however long the file is.
  ///
  /// - Throws: As ``bytes(_:)``.
  static func hash(_ path: String) throws -> String { try digest(path).hash }

  /// The same, with the size in bytes.
  static func digest(_ path: String) throws -> (hash: String, size: Int) {
    guard FileManager.default.fileExists(atPath: path) else { throw Failure(.fileMissing, ["path": path]) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw Failure(.notReadable, ["path": path]) }
    defer { try? file.close() }
    var (hash, size) = (SHA256(), 0)
    do {
      while let block = try file.read(upToCount: 1 << 20), !block.isEmpty {
        hash.update(data: block)
        size += block.count
      }
    } catch {
      throw Failure(.notReadable, ["path": path])
    }
    return (Array(hash.finalize()).hexadecimal, size)
  }
}

extension FileProblem {
  /// As a failure with a sentence.
  func failure(_ code: FailureCode, in path: String, _ language: Language) -> Failure {
    Failure(
      code,
      [
        "path": path, "line": String(position.line), "column": String(position.column), "key": key,
        "reason": self.code.wording.text(language, arguments),
      ])
  }
}
