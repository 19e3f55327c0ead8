import CareCore
import Foundation

/// Bytes on their way into a file, gathered so that the system is asked seldom.
final class FileOutput {
  private let path: String
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  /// Bytes so far.
  private(set) var count = 0

  /// - Parameter path: The file as failures name it, where `file` is a temporary name.
  init(_ file: String, for path: String) throws {
    self.path = path
    descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw ReplacingFile.failure(path, writing: errno) }
  }

  deinit { close(descriptor) }

  func append(_ text: String) throws { try append(Array(text.utf8)) }

  func append(_ bytes: [UInt8]) throws {
    waiting.append(contentsOf: bytes)
    count += bytes.count
    if waiting.count >= 65_536 { try flush() }
  }

  /// Puts bytes in the place of others written before.
  func rewrite(_ bytes: [UInt8], at offset: Int) throws {
    try flush()
    try bytes.withUnsafeBytes { buffer in
      try whole(buffer) { pwrite(descriptor, $0, $1, off_t(offset + $2)) }
    }
  }

  func flush() throws {
    try waiting.withUnsafeBytes { buffer in
      try whole(buffer) { start, length, _ in write(descriptor, start, length) }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes, however often the system takes only a part.
  private func whole(
    _ buffer: UnsafeRawBufferPointer, _ write: (_ start: UnsafeRawPointer?, _ length: Int, _ written: Int) -> Int
  ) throws {
    var written = 0
    while written < buffer.count {
      let count = write(buffer.baseAddress?.advanced(by: written), buffer.count - written, written)
      if count < 0 {
        if errno == EINTR { continue }
        throw ReplacingFile.failure(path, writing: errno)
      }
      written += count
    }
  }
}
