import Testing

@testable import CareCore

@Suite struct PermitStandingTests {
  private static func permit(_ events: [PermitEvent], expires: CalendarDay? = nil) -> Permit? {
    FacilityDossier.invented().with(.operatingLicense).permits.first.map {
      Permit(
        id: $0.id, facility: $0.facility, kind: $0.kind, events: events.saying(Permit.Content(expires: expires)))
    }
  }

  private static let issued = event(.issued, day(2024, 1, 10))

  private static let table: [([PermitEvent], CalendarDay, PermitStanding)] = [
    ([], day(2025, 5, 14), .notYet),
    ([issued], day(2024, 1, 9), .notYet),
    ([issued], day(2024, 1, 10), .inForce),
    ([event(.applied, day(2024, 1, 2))], day(2024, 1, 2), .inProcess(since: day(2024, 1, 2))),
    ([event(.applied, day(2024, 1, 2)), issued], day(2024, 1, 9), .inProcess(since: day(2024, 1, 2))),
    ([event(.applied, day(2024, 1, 2)), issued], day(2024, 1, 10), .inForce),
    (
      [event(.applied, day(2024, 1, 2)), event(.refused, day(2024, 1, 5))], day(2024, 1, 5),
      .refused(on: day(2024, 1, 5))
    ),
    (
      [event(.applied, day(2024, 1, 2)), event(.refused, day(2024, 1, 5)), event(.applied, day(2024, 2, 1))],
      day(2024, 2, 1), .inProcess(since: day(2024, 2, 1))
    ),
    // An application to change a paper, and its refusal, leave the paper in force.
    ([issued, event(.applied, day(2024, 2, 1))], day(2024, 2, 2), .inForce),
    ([issued, event(.applied, day(2024, 2, 1)), event(.refused, day(2024, 3, 1))], day(2024, 3, 1), .inForce),
    ([issued, event(.withdrawn, day(2024, 6, 1))], day(2024, 5, 31), .inForce),
    ([issued, event(.withdrawn, day(2024, 6, 1))], day(2024, 6, 1), .withdrawn(on: day(2024, 6, 1))),
    ([issued, event(.surrendered, day(2024, 6, 1))], day(2024, 6, 1), .surrendered(on: day(2024, 6, 1))),
    // A reissue gives a lost or damaged paper back (NĐ 103/2017/NĐ-CP, Điều 27 khoản 3): it undoes no withdrawal and ends no
    // suspension. Another issue does the former.
    (
      [issued, event(.withdrawn, day(2024, 6, 1)), event(.reissued, day(2024, 9, 1))], day(2024, 9, 1),
      .withdrawn(on: day(2024, 6, 1))
    ),
    (
      [
        issued, event(.surrendered, day(2024, 6, 1)), event(.applied, day(2024, 7, 1)),
        event(.reissued, day(2024, 9, 1)),
      ], day(2024, 9, 1), .inProcess(since: day(2024, 7, 1))
    ),
    (
      [
        issued, event(.withdrawn, day(2024, 6, 1)), event(.reissued, day(2024, 9, 1)),
        event(.issued, day(2024, 10, 1)),
      ], day(2024, 10, 1), .inForce
    ),
    (
      [issued, event(.withdrawn, day(2024, 6, 1)), event(.suspended, day(2024, 9, 1))], day(2024, 9, 1),
      .withdrawn(on: day(2024, 6, 1))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31)), event(.reissued, day(2025, 2, 1))],
      day(2025, 3, 31), .suspended(until: day(2025, 3, 31))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31)), event(.reissued, day(2025, 2, 1))],
      day(2025, 4, 1), .suspensionLapsed(since: day(2025, 4, 1))
    ),
    // NĐ 103/2017/NĐ-CP, Điều 32 khoản 1, 33: the last day of a suspension still counts.
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))], day(2025, 1, 14), .inForce
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))], day(2025, 1, 15),
      .suspended(until: day(2025, 3, 31))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))], day(2025, 3, 31),
      .suspended(until: day(2025, 3, 31))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))], day(2025, 4, 1),
      .suspensionLapsed(since: day(2025, 4, 1))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))], day(2026, 4, 1),
      .suspensionLapsed(since: day(2025, 4, 1))
    ),
    // Without an end of its own, six months.
    ([issued, event(.suspended, day(2025, 1, 15))], day(2025, 7, 15), .suspended(until: day(2025, 7, 15))),
    ([issued, event(.suspended, day(2025, 1, 15))], day(2025, 7, 16), .suspensionLapsed(since: day(2025, 7, 16))),
    ([issued, event(.suspended, day(2024, 8, 31))], day(2025, 2, 28), .suspended(until: day(2025, 2, 28))),
    ([issued, event(.suspended, day(2024, 8, 31))], day(2025, 3, 1), .suspensionLapsed(since: day(2025, 3, 1))),
    (
      [issued, event(.suspended, day(2025, 1, 15)), event(.reinstated, day(2025, 2, 1))], day(2025, 8, 1), .inForce
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31)), event(.reinstated, day(2025, 5, 1))],
      day(2025, 5, 1), .inForce
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15)), event(.withdrawn, day(2025, 2, 1))], day(2025, 2, 1),
      .withdrawn(on: day(2025, 2, 1))
    ),
    // A second suspension counts from its own day.
    (
      [
        issued, event(.suspended, day(2024, 1, 15)), event(.reinstated, day(2024, 3, 1)),
        event(.suspended, day(2025, 1, 15)),
      ], day(2025, 7, 15), .suspended(until: day(2025, 7, 15))
    ),
    // An amendment changes the wording and ends no suspension; nor does asking for something, or being refused it.
    (
      [issued, event(.suspended, day(2025, 1, 15)), event(.amended, day(2025, 2, 1))], day(2025, 2, 1),
      .suspended(until: day(2025, 7, 15))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15)), event(.amended, day(2025, 2, 1))], day(2025, 7, 16),
      .suspensionLapsed(since: day(2025, 7, 16))
    ),
    (
      [issued, event(.suspended, day(2025, 1, 15)), event(.applied, day(2025, 2, 1))], day(2025, 2, 1),
      .suspended(until: day(2025, 7, 15))
    ),
    (
      [
        issued, event(.suspended, day(2025, 1, 15)), event(.applied, day(2025, 2, 1)),
        event(.refused, day(2025, 2, 20)),
      ], day(2025, 3, 1), .suspended(until: day(2025, 7, 15))
    ),
    ([issued, event(.amended, day(2024, 5, 1))], day(2024, 5, 1), .inForce),
  ]

  @Test(arguments: table)
  func standing(_ events: [PermitEvent], _ on: CalendarDay, _ expected: PermitStanding) throws {
    let permit = try #require(Self.permit(events))
    #expect(permit.standing(on: on, law) == expected)
    #expect(permit.isInForce(on: on) == (expected == .inForce))
  }

  /// A last day only where the paper shows one; that day itself is still good.
  @Test(arguments: [
    (day(2025, 5, 13), PermitStanding.inForce), (day(2025, 5, 14), .inForce),
    (day(2025, 5, 15), .expired(on: day(2025, 5, 14))),
  ])
  func lastDayOnThePaper(_ on: CalendarDay, _ expected: PermitStanding) throws {
    let permit = try #require(Self.permit([Self.issued], expires: day(2025, 5, 14)))
    #expect(permit.standing(on: on, law) == expected)
  }

  /// The last day of a paper that had run out is not that of the one issued again; one that still runs goes with the copy.
  @Test func aPaperIssuedAgainHasNotRunOutWithTheFormer() throws {
    func permit(_ again: PermitEvent) throws -> Permit {
      var first = Self.issued
      first.wording.expires = day(2025, 5, 14)
      let permit = try #require(Self.permit([]))
      return Permit(id: permit.id, facility: permit.facility, kind: permit.kind, events: [first, again])
    }
    let late = try permit(event(.reissued, day(2025, 6, 1)))
    #expect(late.standing(on: day(2025, 5, 31), law) == .expired(on: day(2025, 5, 14)))
    #expect(late.standing(on: day(2025, 6, 1), law) == .inForce)
    #expect(late.content(on: day(2025, 6, 1)).expires == nil && late.content.expires == nil)
    #expect(late.grantWithoutTerm(on: day(2025, 6, 1))?.former == day(2025, 5, 14))
    let early = try permit(event(.reissued, day(2025, 5, 1)))
    #expect(early.standing(on: day(2025, 5, 15), law) == .expired(on: day(2025, 5, 14)))
    #expect(early.grantWithoutTerm(on: day(2025, 5, 10)) == nil)
    var dated = event(.reissued, day(2025, 6, 1))
    dated.wording.expires = day(2030, 6, 1)
    #expect(try permit(dated).grantWithoutTerm(on: day(2025, 6, 1)) == nil)
    #expect(try permit(dated).standing(on: day(2030, 6, 2), law) == .expired(on: day(2030, 6, 1)))
  }

  @Test func aWithdrawnPaperIsWithdrawnAlsoAfterItsLastDay() throws {
    let permit = try #require(
      Self.permit([Self.issued, event(.withdrawn, day(2025, 1, 1))], expires: day(2025, 5, 14)))
    #expect(permit.standing(on: day(2025, 6, 1), law) == .withdrawn(on: day(2025, 1, 1)))
  }

  // MARK: What cannot have happened

  private static let applied = event(.applied, day(2024, 1, 2))
  private static let suspended = event(.suspended, day(2025, 1, 15), until: day(2025, 3, 31))
  private static let withdrawn = event(.withdrawn, day(2025, 2, 1))
  private static let surrendered = event(.surrendered, day(2025, 2, 1))

  /// Before, what is said to have happened on 1 April 2025, and why it cannot.
  private static let refusals: [([PermitEvent], PermitEvent.Kind, FailureCode?)] = [
    ([], .applied, nil), ([], .issued, nil), ([], .refused, nil), ([], .suspended, .eventBeforeIssue),
    ([], .amended, .eventBeforeIssue), ([], .reissued, .eventBeforeIssue), ([], .withdrawn, .eventBeforeIssue),
    ([], .surrendered, .eventBeforeIssue), ([], .reinstated, .eventBeforeIssue),
    ([applied], .refused, nil), ([applied], .issued, nil), ([applied], .suspended, .eventBeforeIssue),
    ([applied], .reinstated, .eventBeforeIssue), ([applied], .amended, .eventBeforeIssue),
    ([issued], .suspended, nil), ([issued], .amended, nil), ([issued], .reissued, nil), ([issued], .withdrawn, nil),
    ([issued], .surrendered, nil), ([issued], .reinstated, .neverSuspended), ([issued], .applied, nil),
    ([issued, suspended], .reinstated, nil), ([issued, suspended], .withdrawn, nil),
    ([issued, suspended], .amended, nil), ([issued, suspended], .suspended, nil),
    ([issued, withdrawn], .amended, .notInForce), ([issued, withdrawn], .suspended, .notInForce),
    ([issued, withdrawn], .withdrawn, .notInForce), ([issued, withdrawn], .surrendered, .notInForce),
    ([issued, withdrawn], .reissued, .reissuedAfterLoss), ([issued, withdrawn], .reinstated, .neverSuspended),
    ([issued, surrendered], .suspended, .notInForce), ([issued, surrendered], .reissued, .reissuedAfterLoss),
    ([issued, suspended], .reissued, nil),
  ]

  @Test(arguments: refusals)
  func refusal(_ before: [PermitEvent], _ kind: PermitEvent.Kind, _ expected: FailureCode?) throws {
    let permit = try #require(Self.permit(before))
    #expect(permit.conflict(adding: event(kind, day(2025, 4, 1)))?.code == expected)
  }

  /// Judged as it stood on the day of the event, not by what came later.
  @Test func refusalLooksAtItsOwnDay() throws {
    let permit = try #require(Self.permit([Self.issued, Self.suspended]))
    #expect(permit.conflict(adding: event(.reinstated, day(2025, 1, 14)))?.code == .neverSuspended)
    #expect(permit.conflict(adding: event(.reinstated, day(2025, 1, 15)))?.code == nil)
    #expect(permit.conflict(adding: event(.suspended, day(2024, 1, 9)))?.code == .eventBeforeIssue)
  }

  // MARK: Several papers of one kind

  @Test func thePaperInForceMattersMost() {
    let dossier = FacilityDossier.invented()
      .with(.operatingLicense, Self.issued, saying: Permit.Content(number: "old"))
      .with(.operatingLicense, event(.applied, day(2025, 1, 1)), saying: Permit.Content(number: "new"))
    #expect(dossier.mainPermit(.operatingLicense, on: day(2025, 5, 14))?.content.number == "old")
    #expect(dossier.mainPermit(.operatingLicense, on: day(2024, 1, 1)) == nil)
    #expect(dossier.mainPermit(.under10Certificate, on: day(2025, 5, 14)) == nil)
  }

  @Test func amongEqualsTheLatest() {
    let dossier = FacilityDossier.invented()
      .with(.operatingLicense, event(.issued, day(2024, 8, 1)), saying: Permit.Content(number: "later"))
      .with(.operatingLicense, Self.issued, saying: Permit.Content(number: "earlier"))
    #expect(dossier.mainPermit(.operatingLicense, on: day(2025, 5, 14))?.content.number == "later")
    #expect(dossier.mainPermit(.operatingLicense, on: day(2024, 7, 31))?.content.number == "earlier")
  }
}
