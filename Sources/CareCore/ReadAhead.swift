internal import Dispatch
internal import Synchronization

/// Reads or makes things on another thread, a few batches ahead of the one that takes them, in their order.
///
/// Either side may end both by throwing. What was read before a fault is taken before the fault is thrown, so that the
/// first thing wrong is the one that is told.
package final class ReadAhead<Element: Sendable, Ending: Sendable>: Sendable {
  /// Elements handed over together: enough to make handing over cheap, few enough to stay small.
  private static var batchSize: Int { 256 }
  /// Batches that may lie between the two threads.
  private static var mostWaiting: Int { 3 }

  private struct Stopped: Error {}

  private struct State {
    var batches: [[Element]] = []
    var ending: Result<Ending, any Error>?
    var isStopped = false
  }

  private let state = Mutex(State())
  /// From 0, and filled by signals: Dispatch ends the process when one is let go that counts less than at first.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let reader = DispatchQueue(label: "read ahead")
  private let read: @Sendable (_ hand: (Element) throws -> Void) throws -> Ending

  /// - Parameters:
  ///   - source: Used on the other thread only.
  ///   - read: Hands on what it reads; what it returns comes out at the end.
  package init<Source>(
    _ source: sending Source,
    _ read: @escaping @Sendable (Source, _ hand: (Element) throws -> Void) throws -> Ending
  ) {
    let source = Mutex(Optional(source))
    self.read = { hand in
      guard let source = source.withLock({ $0.take() }) else { throw Stopped() }
      return try read(source, hand)
    }
  }

  /// Reads all there is; to be called once.
  package func forEach(_ take: (Element) throws -> Void) throws -> Ending {
    for _ in 0..<Self.mostWaiting { room.signal() }
    reader.async { self.run() }
    // Nothing is read any more when this returns.
    defer {
      state.withLock { $0.isStopped = true }
      room.signal()
      reader.sync {}
    }
    while true {
      filled.wait()
      let (batch, ending) = state.withLock { ($0.batches.isEmpty ? nil : $0.batches.removeFirst(), $0.ending) }
      guard let batch else { return try (ending ?? .failure(Stopped())).get() }
      try batch.forEach(take)
      room.signal()
    }
  }

  /// The other thread's side.
  private func run() {
    var batch: [Element] = []
    let ending = Result {
      try read { element in
        batch.append(element)
        if batch.count == Self.batchSize {
          try handOver(batch)
          batch.removeAll(keepingCapacity: true)
        }
      }
    }
    try? handOver(batch)
    state.withLock { $0.ending = ending }
    filled.signal()
  }

  private func handOver(_ batch: [Element]) throws {
    if state.withLock(\.isStopped) { throw Stopped() }
    room.wait()
    try state.withLock { state in
      if state.isStopped { throw Stopped() }
      state.batches.append(batch)
    }
    filled.signal()
  }
}
