import CareCore
import Synchronization
import Testing

/// Two threads, one order: what comes out is what went in, and either side may end both.
@Suite struct ReadAheadTests {
  private struct Fault: Error, Equatable { let number: Int }

  /// Hands on the numbers below `count`, then throws or returns how many there were.
  private static func numbers(below count: Int, fault: Bool = false) -> ReadAhead<Int, Int> {
    ReadAhead(count) { count, hand in
      for number in 0..<count { try hand(number) }
      if fault { throw Fault(number: count) }
      return count
    }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 5_000])
  func everythingComesInItsOrder(_ count: Int) throws {
    var taken: [Int] = []
    #expect(try Self.numbers(below: count).forEach { taken.append($0) } == count)
    #expect(taken == Array(0..<count))
  }

  /// The first thing wrong is the one that is told, whichever thread is ahead.
  @Test func whatWasReadBeforeAFaultIsTakenFirst() {
    var taken = 0
    #expect(throws: Fault(number: 3_000)) { try Self.numbers(below: 3_000, fault: true).forEach { _ in taken += 1 } }
    #expect(taken == 3_000)
    #expect(throws: Fault(number: 7)) {
      _ = try Self.numbers(below: 20, fault: true).forEach { if $0 == 7 { throw Fault(number: 7) } }
    }
  }

  @Test(arguments: [0, 255, 256, 700, 4_999])
  func whoTakesMayEndIt(_ last: Int) {
    let read = Counter()
    let rows = ReadAhead<Int, Int>(read) { read, hand in
      for number in 0..<1_000_000 {
        read.add()
        try hand(number)
      }
      return 0
    }
    #expect(throws: Fault(number: last)) {
      _ = try rows.forEach { if $0 == last { throw Fault(number: last) } }
    }
    // A few batches ahead, and not to the end.
    let count = read.count
    #expect(count > last && count <= last + 5 * 256)
    // Nothing is read any more.
    #expect(read.count == count)
  }

  private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock(\.self) }

    func add() { value.withLock { $0 += 1 } }
  }
}
