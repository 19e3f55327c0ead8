import Foundation
import Synchronization

/// Random words of the system, fetched several at a time: asked for one by one, those of the keys and salts cost a long
/// import more than its hashes do.
final class RandomReserve: Sendable {
  /// As many as the system gives at once.
  private static let size = 256 / MemoryLayout<UInt64>.size

  private let words = Mutex<[UInt64]>([])

  func next() -> UInt64 {
    words.withLock { words in
      if words.isEmpty { words = Self.fetched() }
      return words.popLast() ?? UInt64.random(in: .min ... .max)
    }
  }

  /// None when the system refuses, as one does that is too old to know the call.
  private static func fetched() -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: size) { words, count in
      count = getentropy(words.baseAddress, words.count * MemoryLayout<UInt64>.size) == 0 ? words.count : 0
    }
  }
}
