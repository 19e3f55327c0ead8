import CareCore
import Testing

/// Only open findings fail a condition.
@Suite struct SettledFindingTests {
  private static let condition = "ND103-24-1"
  private static let found = day(2025, 5, 1)

  private static func dossier(_ settled: SettledFinding..., failed: [String] = [condition]) -> FacilityDossier {
    var check = ConditionCheck(on: found, inspection: "I-2025-000001", failed: failed)
    check.settled = settled
    var dossier = FacilityDossier.invented()
    dossier.conditionChecks = [check]
    return dossier
  }

  private static func finding(_ changes: (CalendarDay, FindingState)...) -> SettledFinding {
    SettledFinding(requirements: [condition], changes: changes.map { (on: $0.0, state: $0.1) })
  }

  @Test(
    arguments: [
      (day(2025, 5, 1), false), (day(2025, 5, 9), false), (day(2025, 5, 10), true), (day(2025, 5, 19), true),
      (day(2025, 5, 20), false),
    ] as [(CalendarDay, Bool?)])
  func verifiedAndOpenedAgain(_ asked: CalendarDay, _ expected: Bool?) {
    let dossier = Self.dossier(
      Self.finding((day(2025, 5, 5), .reportedDone), (day(2025, 5, 10), .verified), (day(2025, 5, 20), .demanded)))
    let audit = dossier.licensingAudit(on: asked, tables: law)
    #expect(audit.conditionsMet == expected)
    #expect(audit.isInspected)
  }

  /// A finding taken back leaves the condition as open as any other that was asked about.
  @Test func withdrawn() {
    let audit = Self.dossier(Self.finding((day(2025, 5, 10), .withdrawn)))
      .licensingAudit(on: day(2025, 5, 10), tables: law)
    #expect(audit.conditionsMet == nil)
    #expect(audit.isInspected)
  }

  /// Of two findings about one requirement the other still fails it.
  @Test func theOtherStaysOpen() {
    let verified = Self.finding((day(2025, 5, 10), .verified))
    let both = [Self.condition, Self.condition]
    #expect(
      Self.dossier(verified, failed: both).licensingAudit(on: day(2025, 5, 11), tables: law).conditionsMet == false)
    #expect(
      Self.dossier(verified, verified, failed: both).licensingAudit(on: day(2025, 5, 11), tables: law).conditionsMet
        == true)
  }

  /// An inspection of before that is closed late, or once more, has not looked again at what a newer one saw wrong; one
  /// that ended before the failing one did is no later look either.
  @Test(
    arguments: [
      (met: (day(2025, 5, 2), day(2025, 6, 1)), failed: (day(2025, 5, 10), day(2025, 5, 11)), false),
      (met: (day(2025, 5, 10), day(2025, 6, 1)), failed: (day(2025, 5, 10), day(2025, 5, 11)), true),
      (met: (day(2025, 5, 12), day(2025, 5, 13)), failed: (day(2025, 5, 10), day(2025, 5, 11)), true),
      (met: (day(2025, 5, 10), day(2025, 5, 11)), failed: (day(2025, 5, 2), day(2025, 6, 1)), false),
    ] as [(met: (CalendarDay, CalendarDay), failed: (CalendarDay, CalendarDay), Bool)])
  func onlyALaterLookClears(
    _ met: (CalendarDay, CalendarDay), _ failed: (CalendarDay, CalendarDay), _ isMet: Bool
  ) {
    var good = ConditionCheck(on: met.1, inspection: "I-2025-000001", met: [Self.condition])
    good.begun = met.0
    var bad = ConditionCheck(on: failed.1, inspection: "I-2025-000002", failed: [Self.condition])
    bad.begun = failed.0
    var dossier = FacilityDossier.invented()
    dossier.conditionChecks = [good, bad].sorted { $0.on < $1.on }
    #expect(dossier.licensingAudit(on: day(2025, 6, 2), tables: law).conditionsMet == isMet)
  }

  @Test func nobodyLookedBefore() {
    #expect(!Self.dossier().licensingAudit(on: day(2025, 4, 30), tables: law).isInspected)
  }
}
