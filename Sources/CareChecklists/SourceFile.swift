/// A file as it was read, before anything is known about it.
package struct SourceFile: Sendable {
  /// For the messages only.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
