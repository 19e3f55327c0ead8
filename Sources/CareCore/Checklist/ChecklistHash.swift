internal import Foundation

extension Checklist {
  /// The SHA-256, in hexadecimal, of the whole content with its requirements: an inspection is bound to it.
  public func contentHash() throws -> String {
    CanonicalBytes.sha256(try canonicalJSON())
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
