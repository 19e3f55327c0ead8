import CareCore
import Dispatch
import Synchronization

/// Judges dossiers while the next ones are read: one core reads, one judges. What is made of them comes out in the order
/// in which they went in, on the thread that put them in.
struct AuditPipeline<Made: Sendable> {
  /// Dossiers judged together: enough to make handing over cheap, few enough to stay small.
  private static var batchSize: Int { 256 }

  private let make: @Sendable (FacilityDossier) -> Made
  private let judge = DispatchQueue(label: "licensing audit")
  private var waiting: [FacilityDossier] = []
  private var running: Batch?

  /// - Parameter make: Runs beside the thread that reads.
  init(_ make: @escaping @Sendable (FacilityDossier) -> Made) {
    self.make = make
    waiting.reserveCapacity(Self.batchSize)
  }

  mutating func take(_ dossier: FacilityDossier, _ body: (Made) throws -> Void) rethrows {
    waiting.append(dossier)
    if waiting.count == Self.batchSize { try handOver(body) }
  }

  /// Hands out what is still under way.
  mutating func finish(_ body: (Made) throws -> Void) rethrows {
    try handOver(body)
    try running?.results.forEach(body)
    running = nil
  }

  private mutating func handOver(_ body: (Made) throws -> Void) rethrows {
    let (batch, dossiers, make) = (Batch(), waiting, make)
    judge.async { batch.fill(dossiers.map(make)) }
    waiting.removeAll(keepingCapacity: true)
    let finished = running
    running = batch
    try finished?.results.forEach(body)
  }

  /// Results that are being made; asking for them waits.
  private final class Batch: Sendable {
    private let made = Mutex<[Made]>([])
    private let isDone = DispatchSemaphore(value: 0)

    func fill(_ results: [Made]) {
      made.withLock { $0 = results }
      isDone.signal()
    }

    /// To be asked for once.
    var results: [Made] {
      isDone.wait()
      return made.withLock { $0 }
    }
  }
}
