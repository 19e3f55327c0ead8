import CareCore
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// Any sequence of actions, allowed or not: what is allowed keeps the trail sound and closed inspections as they were
/// sealed; what is refused changes nothing, not even the trail.
@Suite struct ActionPropertyTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static let day = CalendarDay(known: 2026, 11, 1)
  private static let codes = (1...2).flatMap { number in (1...2).map { "I-2026-00000\(number)/0\($0)" } }

  private static func start() -> InspectionStart {
    InspectionStart(
      on: day, decision: "1/QĐ", decided: day, issuer: "Sở (bịa)", announced: day, lead: "Trần Lá", members: [],
      regime: .specializedCheck, basis: .thematicPlan)
  }

  private static func act(_ random: inout Random) -> RemediationAct {
    let kind = RemediationAct.Kind.allCases.randomElement(using: &random) ?? .done
    let on = day.adding(days: Int.random(in: -2...25, using: &random))
    let term: Deadline.Term? =
      kind == .demand || kind == .extend ? .counted(Int.random(in: 1...20, using: &random), .days) : nil
    return RemediationAct(
      kind, on: on, text: "Bịa", person: ["Lá", "Đá"].randomElement(using: &random), document: "1/HC", term: term)
  }

  /// One action of any kind, on anything.
  private static func perform(_ desk: Desk, _ random: inout Random) throws {
    let facilities = ["VD-1", "VD-2", "VD-9"]
    let facility = facilities.randomElement(using: &random) ?? "VD-1"
    let inspection = ["I-2026-000001", "I-2026-000002"].randomElement(using: &random) ?? ""
    let code = codes.randomElement(using: &random) ?? ""
    let on = day.adding(days: Int.random(in: -2...25, using: &random))
    switch Int.random(in: 0..<16, using: &random) {
    case 0:
      _ = try desk.planInspection(
        of: try desk.facility(code: facility), checklistID: "quick-safety", campaign: nil, on: day)
    case 1: try desk.start(try desk.inspection(inspection), start())
    case 2, 3:
      let items = try desk.view(try desk.inspection(inspection)).checklist.items.map(\.id) + ["no-such-item"]
      try desk.answer(
        try desk.inspection(inspection),
        items.dropLast(random.next() % 4 == 0 ? 0 : 1).map {
          $0 == "no-abuse" || $0 == "no-deprivation"
            ? Answer(itemID: $0, value: "yes", declared: nil, note: "Bịa")
            : Answer(itemID: $0, value: nil, declared: .notChecked, note: nil)
        })
    case 4, 5:
      _ = try desk.close(
        try desk.inspection(inspection), Minutes(closedOn: on, signedByFacility: random.next() % 2 == 0))
    case 6: try desk.reopen(try desk.inspection(inspection), reason: "Bịa")
    case 7:
      try desk.edit(
        try desk.inspection(inspection), FindingEdit(kind: .merged, itemID: "no-abuse", into: "no-deprivation"))
    case 8:
      _ = try desk.addFinding(
        to: try desk.inspection(inspection), citation: "LTE-66-3", statement: "Bịa", severity: .major, seen: nil,
        remedy: nil, reason: random.next() % 2 == 0 ? "Bịa" : nil)
    case 9:
      let kind = FindingNote.Kind.allCases.filter { $0 != .added }.randomElement(using: &random) ?? .cause
      try desk.note(
        FindingNote(kind: kind, on: on, text: "Bịa", reason: kind == .correction ? "Bịa" : nil), on: code)
    case 10:
      _ = try desk.addHandling(
        Handling.Content(kind: .demand, number: "1", on: on, decidedBy: "Sở"), against: [code, codes[0]])
    case 11: _ = try desk.planFollowUp(of: try desk.inspection(inspection), on: day)
    default: try desk.record(act(&random), on: code)
    }
  }

  @Test(arguments: 0..<UInt64(6))
  func refusedActionsChangeNothing(_ seed: UInt64) throws {
    var random = Random(state: seed &* 1_000_003)
    let desk = try ImportTests.desk()
    _ = try ImportTests.take(
      ImportTests.header + "VD-1,Nhà A (bịa),Trẻ em,NCL,11311,,,,3\nVD-2,Nhà B (bịa),Trẻ em,NCL,11311,,,,4\n", desk)
    for code in ["VD-1", "VD-2"] {
      let inspection = try desk.planInspection(
        of: try desk.facility(code: code), checklistID: "quick-safety", campaign: nil, on: Self.day)
      try desk.start(inspection, Self.start())
    }
    var (taken, refused) = (0, 0)
    for step in 0..<90 {
      let before = try desk.database.read { try $0.trailLength() }
      do {
        try Self.perform(desk, &random)
        taken += 1
      } catch is Failure {
        refused += 1
        #expect(try desk.database.read { try $0.trailLength() } == before, "seed \(seed), step \(step)")
      } catch is Failures {
        refused += 1
        #expect(try desk.database.read { try $0.trailLength() } == before, "seed \(seed), step \(step)")
      }
      // Every time would take minutes.
      guard step % 15 == 14 else { continue }
      var differences: [TrailDifference] = []
      _ = try desk.checkTrail(seals: []) { differences.append($0) }
      #expect(differences == [], "seed \(seed), step \(step)")
      for inspection in try desk.inspections() {
        #expect(try desk.closings(of: inspection).allSatisfy(\.isIntact), "seed \(seed), step \(step)")
        let findings = try desk.database.read { try $0.findings(of: inspection.id) }
        #expect(Set(findings.map(\.number)).count == findings.count, "seed \(seed), step \(step)")
        // Findings have a code once the inspection is closed, and lose it when it is opened again.
        #expect(findings.isEmpty || inspection.state == .closed, "seed \(seed), step \(step)")
      }
    }
    #expect(taken > 5 && refused > 5, "seed \(seed): \(taken) taken, \(refused) refused")
  }
}
