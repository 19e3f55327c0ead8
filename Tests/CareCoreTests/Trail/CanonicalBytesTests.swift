import CareCore
import Foundation
import Testing

@Suite struct CanonicalBytesTests {
  private static func hash(_ build: (inout CanonicalBytes) -> Void) -> [UInt8] {
    var bytes = CanonicalBytes()
    build(&bytes)
    return bytes.sha256
  }

  /// Lists that plain joining would confuse.
  @Test func differentListsNeverGiveTheSameBytes() {
    let one: Int64 = 0x61
    let nothing: String? = nil
    // Texts in a row, what would stand between two of them among them.
    let texts: [[String]] = [
      [""], ["", ""], ["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["a", "b"], ["a\u{1}b"],
      ["a\u{1}\0\0\0\u{1}b"], ["\0\0\0\0\0\0\0a"], ["é"], ["e\u{301}"],
    ]
    let others: [(inout CanonicalBytes) -> Void] = [
      { _ in },
      { $0.append(optional: nothing) },
      { $0.append([UInt8]()) },
      { bytes in
        bytes.append(optional: nothing)
        bytes.append("abc")
      },
      { $0.append(Array("abc".utf8)) },
      { $0.append(one) },
      { $0.append(Double(bitPattern: UInt64(bitPattern: one))) },
      { $0.append([0, 0, 0, 0, 0, 0, 0, 0x61] as [UInt8]) },
    ]
    let lists =
      texts.map { texts in Self.hash { bytes in for text in texts { bytes.append(text) } } } + others.map(Self.hash)
    #expect(Set(lists).count == lists.count)
  }

  @Test func somethingOptionalIsTheThingItself() {
    #expect(Self.hash { $0.append(optional: "a") } == Self.hash { $0.append("a") })
    let uuid = UUID.version7(at: Instant(milliseconds: 1), high: 2, low: 3)
    #expect(Self.hash { $0.append(optional: uuid) } == Self.hash { $0.append(uuid) })
    #expect(Self.hash { $0.append(optional: nil as UUID?) } == Self.hash { $0.append(optional: nil as String?) })
  }

  /// Kind 1, length 2 in four bytes, "ab": worked out by hand, so that chains written by an older version stay whole.
  @Test func theBytesAreAsWritten() {
    let digest = Self.hash { $0.append("ab") }.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    // SHA-256 of 01 00 00 00 02 61 62
    #expect(digest.joined() == "4422af3d482a50d89eb79e5556f48514aba264c05908f54e8d95b178543c8d89")
    let number = Self.hash { $0.append(Int64(-2)) }.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    // SHA-256 of 02 00 00 00 08 ff ff ff ff ff ff ff fe
    #expect(number.joined() == "babb51130edb276ea88a8c0dd1966592699ab894370bf7ead53f293074bff6bd")
  }
}
