public import struct Foundation.UUID

/// The key of one entity, unique over all laptops. Codes such as `F-000042` are labels for people; this is the key.
public struct Identifier<Entity>: Hashable, Sendable {
  /// Version 7 where we made it.
  public let uuid: UUID

  /// Takes a key that exists; new ones are made by the store.
  public init(_ uuid: UUID) { self.uuid = uuid }
}

extension UUID {
  /// A version 7 UUID: 48 bits of the instant, so that keys sort by age, and 74 random bits.
  public static func version7(at instant: Instant, high: UInt64, low: UInt64) -> UUID {
    let time = UInt64(max(0, instant.milliseconds)) & 0xFFFF_FFFF_FFFF
    let first = time << 16 | 0x7000 | high & 0x0FFF
    let second = 0x8000_0000_0000_0000 | low & 0x3FFF_FFFF_FFFF_FFFF
    func byte(_ word: UInt64, _ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: word >> (56 - 8 * index)) }
    return UUID(
      uuid: (
        byte(first, 0), byte(first, 1), byte(first, 2), byte(first, 3), byte(first, 4), byte(first, 5),
        byte(first, 6), byte(first, 7), byte(second, 0), byte(second, 1), byte(second, 2), byte(second, 3),
        byte(second, 4), byte(second, 5), byte(second, 6), byte(second, 7)
      ))
  }
}
