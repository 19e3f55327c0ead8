import Crypto
package import struct Foundation.UUID

/// Values as bytes in one unmistakable way: a kind, a length, the bytes. Two different lists of values never give the
/// same bytes, which plain joining does not promise.
package struct CanonicalBytes {
  private var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(512) }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(kind: 1, $0) }
  }

  /// The bytes of a text.
  package mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) { append(kind: 1, text) }

  /// Begins anew in the same memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { append(kind: 2, $0) }
  }

  package mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.bigEndian) { append(kind: 3, $0) }
  }

  package mutating func append(_ data: [UInt8]) { append(kind: 4, data) }

  /// The bytes of a blob.
  package mutating func append(blob: UnsafeRawBufferPointer) { append(kind: 4, blob) }

  package mutating func append(_ uuid: UUID) { withUnsafeBytes(of: uuid.uuid) { append(kind: 4, $0) } }

  package mutating func append(optional text: String?) {
    if let text { append(text) } else { append(kind: 0, []) }
  }

  package mutating func append(optional uuid: UUID?) {
    if let uuid { append(uuid) } else { append(kind: 0, []) }
  }

  private mutating func append(kind: UInt8, _ value: some Collection<UInt8>) {
    bytes.append(kind)
    withUnsafeBytes(of: UInt32(value.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: value)
  }

  /// SHA-256 of bytes as they are, in hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    Array(SHA256.hash(data: bytes)).hexadecimal
  }

  package var sha256: [UInt8] { SHA256.hash(data: bytes).withUnsafeBytes { Array($0) } }
}
