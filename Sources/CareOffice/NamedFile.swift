import CareCore
import CareFiles
import CareMessages
import Foundation

/// A small file that the officer names: it is read whole.
enum NamedFile {
  /// - Throws: `Failure` ``FailureCode/fileMissing`` or ``FailureCode/notReadable``.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw Failure(.fileMissing, ["path": path]) }
    guard let data = FileManager.default.contents(atPath: path) else { throw Failure(.notReadable, ["path": path]) }
    return Array(data)
  }

  /// SHA-256 of the content, in hexadecimal digits.
  ///
  /// - Throws: As ``bytes(_:)``.
  static func hash(_ path: String) throws(Failure) -> String { CanonicalBytes.sha256(try bytes(path)) }
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
