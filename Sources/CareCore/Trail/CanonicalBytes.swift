import Crypto
package import struct Foundation.UUID

/// Values as bytes in one unmistakable way: a kind, a length, the bytes. Two different lists of values never give the
/// same bytes, which plain joining does not promise.
package struct CanonicalBytes {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ text: String) { append(kind: 1, Array(text.utf8)) }

  package mutating func append(_ number: Int64) {
    append(kind: 2, withUnsafeBytes(of: number.bigEndian, Array.init))
  }

  package mutating func append(_ number: Double) {
    append(kind: 3, withUnsafeBytes(of: number.bitPattern.bigEndian, Array.init))
  }

  package mutating func append(_ data: [UInt8]) { append(kind: 4, data) }

  package mutating func append(_ uuid: UUID) { append(kind: 4, withUnsafeBytes(of: uuid.uuid, Array.init)) }

  package mutating func append(optional text: String?) {
    if let text { append(text) } else { append(kind: 0, []) }
  }

  package mutating func append(optional uuid: UUID?) {
    if let uuid { append(uuid) } else { append(kind: 0, []) }
  }

  private mutating func append(kind: UInt8, _ value: [UInt8]) {
    bytes.append(kind)
    withUnsafeBytes(of: UInt32(value.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: value)
  }

  package var sha256: [UInt8] { Array(SHA256.hash(data: bytes)) }
}
