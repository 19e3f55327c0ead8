internal import Crypto
internal import Foundation

extension Checklist {
  /// The SHA-256, in hexadecimal, of the whole content with its requirements: an inspection is bound to it.
  public func contentHash() throws -> String {
    let digest = SHA256.hash(data: try canonicalJSON())
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// JSON with sorted keys; what ``Checklist/init(canonicalJSON:)`` reads back.
  package func canonicalJSON() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self))
  }

  package init(canonicalJSON bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Checklist.self, from: Data(bytes))
  }
}
