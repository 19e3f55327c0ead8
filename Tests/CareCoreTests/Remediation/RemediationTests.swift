import CareCore
import Foundation
import Testing

/// What may follow what, and what follows from it.
@Suite struct RemediationTests {
  private static func day(_ number: Int) -> CalendarDay { CalendarDay(known: 2025, 5, 1).adding(days: number) }
  private static let calendar = WorkingCalendar.weekdays

  private static func act(
    _ kind: RemediationAct.Kind, _ number: Int, by person: String? = nil, due: Deadline.Term? = nil
  ) -> RemediationAct {
    let term: Deadline.Term? =
      switch kind {
      case .demand: due ?? .fixed(.by, day(number + 20))
      case .extend: due ?? .counted(30, .days)
      default: nil
      }
    return RemediationAct(
      kind, on: day(number), text: "hư cấu", person: person ?? (kind == .verify ? "Lá" : "Đá"), document: "1/HC",
      term: term)
  }

  private static func adding(_ acts: [RemediationAct]) throws -> Remediation {
    var remediation = Remediation()
    for act in acts { remediation = try remediation.adding(act, calendar, of: "I/01") }
    return remediation
  }

  // MARK: The table

  /// Written down a second time, by hand; a dash refuses.
  static let table: [(FindingState, [String])] = [
    (.open, ["demanded", "–", "open", "reported_done", "verified", "withdrawn", "–"]),
    (.demanded, ["–", "demanded", "demanded", "reported_done", "verified", "withdrawn", "–"]),
    (.reportedDone, ["–", "–", "–", "–", "verified", "withdrawn", "open"]),
    (.verified, ["–", "–", "–", "–", "–", "–", "open"]),
    (.withdrawn, ["–", "–", "–", "–", "–", "–", "open"]),
  ]

  @Test func everyPairIsDecided() {
    #expect(Self.table.map(\.0) == FindingState.allCases)
    for (state, row) in Self.table {
      #expect(row.count == RemediationAct.Kind.allCases.count)
      for (kind, expected) in zip(RemediationAct.Kind.allCases, row) {
        #expect(state.after(kind)?.rawValue ?? "–" == expected, "\(state) × \(kind)")
      }
    }
  }

  /// The page of the documentation prints the same table.
  @Test func theDocumentationPrintsTheTable() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/CareCore/CareCore.docc/CareCore.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").map(String.init)
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let kinds = RemediationAct.Kind.allCases
    #expect(lines.contains(line(["state"] + kinds.map(\.rawValue))))
    for state in FindingState.allCases {
      #expect(lines.contains(line([state.rawValue] + kinds.map { state.after($0)?.rawValue ?? "–" })), "\(state)")
    }
  }

  /// Ways to each state.
  private static let ways: [FindingState: [RemediationAct]] = [
    .open: [], .demanded: [act(.demand, 1)], .reportedDone: [act(.demand, 1), act(.done, 2)],
    .verified: [act(.demand, 1), act(.done, 2), act(.verify, 3)], .withdrawn: [act(.withdraw, 1)],
  ]

  @Test(arguments: FindingState.allCases)
  func refusedActsChangeNothing(_ state: FindingState) throws {
    let before = try Self.adding(try #require(Self.ways[state]))
    #expect(before.state == state)
    for kind in RemediationAct.Kind.allCases {
      let act = Self.act(kind, 5)
      if let next = state.after(kind) {
        #expect(try before.adding(act, Self.calendar, of: "I/01").state == next, "\(state) × \(kind)")
      } else {
        #expect("\(state) × \(kind)") { try before.adding(act, Self.calendar, of: "I/01") } throws: {
          ($0 as? Failure)?.code == .remediationRefused
        }
        #expect(Remediation(before.acts + [act]) == before)
      }
    }
  }

  // MARK: Who and when

  @Test func whoReportedDoesNotVerify() throws {
    let done = try Self.adding([Self.act(.progress, 1, by: "Trần Thị Lá"), Self.act(.done, 2, by: "Lê Văn Đá")])
    for name in ["Trần Thị Lá", "TRAN THI LA", "lê văn đá"] {
      #expect { try done.adding(Self.act(.verify, 3, by: name), Self.calendar, of: "I/01") } throws: {
        ($0 as? Failure)?.code == .verifierReported
      }
    }
    for name in ["Ngô Thị Cỏ", "Trần Thị Lạ"] {
      #expect(try done.adding(Self.act(.verify, 3, by: name), Self.calendar, of: "I/01").state == .verified)
    }
    // Who inspects anew saw it themselves.
    var inspected = Self.act(.verify, 3, by: "Lê Văn Đá")
    inspected.inspection = Identifier(UUID())
    #expect(try done.adding(inspected, Self.calendar, of: "I/01").state == .verified)
    var nameless = Self.act(.verify, 3)
    nameless.person = nil
    #expect { try done.adding(nameless, Self.calendar, of: "I/01") } throws: {
      ($0 as? Failure)?.code == .verifierNeeded
    }
  }

  /// The last day itself is in time; the day after is not, until the facility reports all of it done.
  @Test func overdueBeginsTheDayAfter() throws {
    // Thursday 15 May 2025.
    let demanded = try Self.adding([Self.act(.demand, 1, due: .fixed(.by, CalendarDay(known: 2025, 5, 15)))])
    let last = CalendarDay(known: 2025, 5, 15)
    #expect(!demanded.isOverdue(on: last, Self.calendar))
    #expect(demanded.isOverdue(on: last.adding(days: 1), Self.calendar))
    let partly = try demanded.adding(Self.act(.progress, 5), Self.calendar, of: "I/01")
    #expect(partly.state == .demanded && partly.acts.last?.kind == .progress)
    #expect(partly.isOverdue(on: last.adding(days: 1), Self.calendar))
    let done = try partly.adding(Self.act(.done, 6), Self.calendar, of: "I/01")
    #expect(!done.isOverdue(on: last.adding(days: 1), Self.calendar))
    let reopened = try done.adding(Self.act(.reopen, 7), Self.calendar, of: "I/01")
    #expect(reopened.state == .open && reopened.isOverdue(on: last.adding(days: 1), Self.calendar))
    #expect(!Remediation().isOverdue(on: last, Self.calendar))
  }

  @Test func theFirstDeadlineIsKept() throws {
    let first = CalendarDay(known: 2025, 5, 15)
    var remediation = try Self.adding([Self.act(.demand, 1, due: .fixed(.by, first))])
    remediation = try remediation.adding(Self.act(.extend, 3, due: .counted(10, .days)), Self.calendar, of: "I/01")
    remediation = try remediation.adding(Self.act(.extend, 4, due: .counted(5, .days)), Self.calendar, of: "I/01")
    #expect(try remediation.firstDeadline?.result(Self.calendar).legalLastDay == first)
    #expect(try remediation.deadline?.result(Self.calendar).rawLastDay == CalendarDay(known: 2025, 5, 30))
    let day = CalendarDay(known: 2025, 6, 20)
    remediation = try remediation.adding(Self.act(.extend, 5, due: .fixed(.by, day)), Self.calendar, of: "I/01")
    #expect(try remediation.deadline?.result(Self.calendar).legalLastDay == day)
    #expect { try remediation.adding(Self.act(.extend, 6, due: .fixed(.by, day)), Self.calendar, of: "I/01") } throws: {
      ($0 as? Failure)?.code == .extensionNotLater
    }
    // An extended day rests on the extension's own letter, the first one on that of the demand.
    #expect(
      remediation.deadline?.basis?.citation == "do cơ quan gia hạn ngày 06/05/2025 (văn bản số 1/HC)"
        && remediation.firstDeadline?.basis?.citation == "do cơ quan ấn định (văn bản số 1/HC)")
  }

  @Test func aDemandLooksForward() throws {
    #expect { try Self.adding([Self.act(.demand, 10, due: .fixed(.by, Self.day(9)))]) } throws: {
      ($0 as? Failure)?.code == .dueBeforeDemand
    }
    #expect(try Self.adding([Self.act(.demand, 10, due: .fixed(.by, Self.day(10)))]).state == .demanded)
  }

  /// What is entered late stands where it happened, and must fit there.
  @Test func actsStandInTheOrderOfTheirDays() throws {
    let verified = try Self.adding([Self.act(.demand, 1), Self.act(.verify, 9)])
    let late = try verified.adding(Self.act(.done, 5), Self.calendar, of: "I/01")
    #expect(late.acts.map(\.kind) == [.demand, .done, .verify] && late.state == .verified)
    #expect { try verified.adding(Self.act(.withdraw, 5), Self.calendar, of: "I/01") } throws: {
      ($0 as? Failure)?.code == .remediationBeforeLater
    }
    #expect(Remediation(late.acts, on: Self.day(4)).state == .demanded)
    #expect(Remediation(late.acts, on: Self.day(5)).state == .reportedDone)
    #expect(Remediation(late.acts, on: Self.day(0)).state == .open)
  }

  /// Any acts on any days: what is taken keeps the invariants, what is refused changes nothing.
  @Test(arguments: 0..<200)
  func anySequenceKeepsTheInvariants(_ seed: UInt64) throws {
    var random = Random(seed: seed)
    var remediation = Remediation()
    for _ in 0..<12 {
      let kinds = RemediationAct.Kind.allCases
      let kind = kinds[Int(random.next() % UInt64(kinds.count))]
      let act = Self.act(kind, Int(random.next() % 30), by: random.next() % 2 == 0 ? "Lá" : "Đá")
      guard let next = try? remediation.adding(act, Self.calendar, of: "I/01") else { continue }
      #expect(next.acts.count == remediation.acts.count + 1, "seed \(seed)")
      remediation = next
    }
    #expect(remediation.acts.map(\.on) == remediation.acts.map(\.on).sorted(), "seed \(seed)")
    // Replaying gives the same; a day between changes no act before it.
    #expect(Remediation(remediation.acts) == remediation, "seed \(seed)")
    #expect(remediation.state == remediation.acts.reduce(.open) { $0.after($1.kind) ?? .withdrawn }, "seed \(seed)")
    if !remediation.acts.contains(where: { $0.kind == .demand }) {
      #expect(remediation.deadline == nil, "seed \(seed)")
    }
    #expect((remediation.demand == nil) == (remediation.firstDeadline == nil), "seed \(seed)")
  }

  private struct Random {
    var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test(arguments: [
    (-1, Ageing.upTo30), (0, .upTo30), (30, .upTo30), (31, .upTo60), (60, .upTo60), (61, .upTo90), (90, .upTo90),
    (91, .over90), (4_000, .over90),
  ])
  func ageingHasItsBounds(_ days: Int, _ ageing: Ageing) { #expect(Ageing(days: days) == ageing) }
}
