package import CareCore

/// One thing wrong with a file, at its place.
package struct FileProblem: Error, Hashable, Sendable {
  package let position: FilePosition
  /// The key, or the path of keys; empty when the whole file is meant.
  package let key: String
  package let code: FileProblemCode
  package let arguments: [String: String]

  package init(
    at position: FilePosition, key: String = "", code: FileProblemCode, arguments: [String: String] = [:]
  ) {
    self.position = position
    self.key = key
    self.code = code
    self.arguments = arguments
  }
}
