import CareCore
import Foundation
import Testing

@Suite struct TrailEntryTests {
  private static func uuid(_ number: UInt64) -> UUID {
    UUID.version7(at: Instant(milliseconds: 0), high: 0, low: number)
  }

  private static func act(
    actor: String = "an", host: String = "may-1", command: String = "facility add", at milliseconds: Int64 = 7
  ) -> Act {
    Act(actor: actor, host: host, command: command, instant: Instant(milliseconds: milliseconds))
  }

  private static let entry = TrailEntry(
    device: uuid(1), sequence: 1, counter: 1, change: uuid(2), act: act(), entity: "facility", entityID: uuid(3),
    revision: 1, facility: nil, inspection: nil, before: nil, after: nil, factHash: [UInt8](repeating: 1, count: 32),
    previousHash: TrailEntry.beginning)

  /// Every stored field, changed one at a time.
  @Test func everyFieldChangesTheHash() {
    let changes: [(String, (inout TrailEntry) -> Void)] = [
      ("nothing", { _ in }),
      ("device", { $0.device = Self.uuid(9) }),
      ("sequence", { $0.sequence = 2 }),
      ("counter", { $0.counter = 2 }),
      ("change", { $0.change = Self.uuid(9) }),
      ("actor", { $0.act = Self.act(actor: "binh") }),
      ("host", { $0.act = Self.act(host: "may-2") }),
      ("command", { $0.act = Self.act(command: "facility edit") }),
      ("instant", { $0.act = Self.act(at: 8) }),
      ("entity", { $0.entity = "census" }),
      ("entityID", { $0.entityID = Self.uuid(9) }),
      ("revision", { $0.revision = 2 }),
      ("facility", { $0.facility = Self.uuid(9) }),
      ("inspection", { $0.inspection = Self.uuid(9) }),
      ("before", { $0.before = "x" }),
      ("before, empty", { $0.before = "" }),
      ("after", { $0.after = "x" }),
      ("after, empty", { $0.after = "" }),
      ("factHash", { $0.factHash[31] ^= 1 }),
      ("previousHash", { $0.previousHash[0] ^= 1 }),
    ]
    var seen: [[UInt8]: String] = [:]
    for (name, change) in changes {
      var entry = Self.entry
      change(&entry)
      let hash = entry.hash
      #expect(hash.count == 32)
      #expect(seen[hash] == nil, "\(name) gives the hash of \(seen[hash] ?? "")")
      seen[hash] = name
    }
  }

  /// As many fields as the table above tries; a new one must be tried too. The day of an act is no field of its entry:
  /// the rows that count on it bear it themselves, under the hash of their facts.
  @Test func noFieldIsForgotten() {
    let ofAct = Mirror(reflecting: Self.entry.act).children.compactMap(\.label)
    #expect(ofAct.contains("day"))
    let fields = Mirror(reflecting: Self.entry).children.count - 1 + ofAct.filter { $0 != "day" }.count
    #expect(fields == 18)
  }

  @Test func textsCannotChangePlaces() {
    var one = Self.entry
    var other = Self.entry
    one.act = Self.act(actor: "ab", host: "c")
    other.act = Self.act(actor: "a", host: "bc")
    #expect(one.hash != other.hash)
  }

  @Test func beginsWithZeros() {
    #expect(TrailEntry.beginning == [UInt8](repeating: 0, count: 32))
  }
}
