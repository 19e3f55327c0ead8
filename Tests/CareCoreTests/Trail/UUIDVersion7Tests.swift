import CareCore
import Foundation
import Testing

/// RFC 9562, section 5.7: 48 bits of milliseconds, version 7, variant 10, the rest random.
@Suite struct UUIDVersion7Tests {
  @Test(
    arguments: [
      (0x0123_4567_89AB, 0, 0, "01234567-89AB-7000-8000-000000000000"),
      (0x0123_4567_89AB, .max, .max, "01234567-89AB-7FFF-BFFF-FFFFFFFFFFFF"),
      (0, 0xABC, 0x0123_4567_89AB_CDEF, "00000000-0000-7ABC-8123-456789ABCDEF"),
      (0xFFFF_FFFF_FFFF, 0, 0, "FFFFFFFF-FFFF-7000-8000-000000000000"),
      (-1, 0, 0, "00000000-0000-7000-8000-000000000000"),
    ] as [(Int64, UInt64, UInt64, String)])
  func layout(_ milliseconds: Int64, _ high: UInt64, _ low: UInt64, _ expected: String) {
    #expect(UUID.version7(at: Instant(milliseconds: milliseconds), high: high, low: low).uuidString == expected)
  }

  @Test func laterKeysSortAfterEarlierOnes() {
    let keys = [0, 1, 255, 256, 65_536, 1_747_155_600_000, 1_747_155_600_001].map { (milliseconds: Int64) in
      UUID.version7(
        at: Instant(milliseconds: milliseconds), high: .random(in: .min ... .max), low: .random(in: .min ... .max)
      )
      .uuidString
    }
    #expect(keys == keys.sorted())
  }

  @Test func randomBitsTellKeysOfOneInstantApart() {
    let instant = Instant(milliseconds: 1)
    let keys: Set = [
      UUID.version7(at: instant, high: 0, low: 0), UUID.version7(at: instant, high: 1, low: 0),
      UUID.version7(at: instant, high: 0, low: 1), UUID.version7(at: instant, high: 0x800, low: 0),
      UUID.version7(at: instant, high: 0, low: 1 << 61),
    ]
    #expect(keys.count == 5)
  }
}
