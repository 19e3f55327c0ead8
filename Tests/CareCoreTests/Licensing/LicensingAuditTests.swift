import Testing

@testable import CareCore

/// One facility, asked about on 14 May 2025, and what the law makes of it.
struct LicensingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let dossier: FacilityDossier
  let situation: LicensingSituation
  let basis: FoundingBasis
  /// Per class: letter, situation, paper, its state; then the rules that gave reasons.
  let classes: [String]

  init(
    _ name: String, _ dossier: FacilityDossier, _ situation: LicensingSituation, _ basis: FoundingBasis,
    _ classes: String...
  ) {
    self.name = name
    self.dossier = dossier
    self.situation = situation
    self.basis = basis
    self.classes = classes
  }

  var testDescription: String { name }
}

@Suite struct LicensingAuditTests {
  @Test(arguments: LicensingCase.classA + LicensingCase.classB + LicensingCase.classBPaper + LicensingCase.classC)
  func facilityThatNeedsALicense(_ row: LicensingCase) { check(row) }

  @Test(arguments: LicensingCase.classD + LicensingCase.classE + LicensingCase.classFAndG)
  func facilityThatNeedsAnotherPaper(_ row: LicensingCase) { check(row) }

  @Test(arguments: LicensingCase.missingFacts + LicensingCase.closing)
  func missingFactsAndClosing(_ row: LicensingCase) { check(row) }

  private func check(_ row: LicensingCase) {
    let audit = row.dossier.licensingAudit(on: FacilityDossier.today, tables: law)
    #expect(audit.situation == row.situation, "\(row.name)")
    #expect(audit.foundingBasis == row.basis, "\(row.name)")
    let classes = audit.classes.map { found in
      let rules = found.reasons.map(\.rule.rawValue).sorted().joined(separator: " ")
      return "\(found.licensingClass.rawValue) \(found.situation.rawValue) \(found.operationPaper.rawValue) "
        + "\(found.operationPaperState.rawValue):" + (rules.isEmpty ? "" : " " + rules)
    }
    // In any order: the rules give their reasons in that of the clauses.
    let expected = row.classes.map { (line: String) -> String in
      let parts = line.split(separator: ":", maxSplits: 1)
      let rules = parts.count > 1 ? parts[1].split(separator: " ").sorted().joined(separator: " ") : ""
      return String(parts[0]) + ":" + (rules.isEmpty ? "" : " " + rules)
    }
    #expect(classes == expected, "\(row.name)")
  }

  // MARK: Days and counts beside the headline

  /// NĐ 103/2017/NĐ-CP, Điều 26: the days run without any operation paper in force, the day asked about included.
  @Test(
    arguments: [
      ("never had one: from the opening", .invented(), 805),
      (
        "withdrawn: from that day",
        .invented().founded.with(
          .operatingLicense, event(.issued, day(2024, 1, 10)), event(.withdrawn, day(2025, 5, 5))), 9
      ),
      (
        "withdrawn while suspended: from the suspension",
        .invented().founded.with(
          .operatingLicense, event(.issued, day(2024, 1, 10)), event(.suspended, day(2025, 4, 15)),
          event(.withdrawn, day(2025, 5, 5))), 29
      ),
      (
        "expired: from the day after",
        .invented().founded.with(
          .operatingLicense, event(.issued, day(2024, 1, 10)), saying: Permit.Content(expires: day(2025, 5, 4))), 9
      ),
      (
        "suspended once before, then expired",
        .invented().founded.with(
          .operatingLicense, event(.issued, day(2023, 4, 10)), event(.suspended, day(2023, 6, 1)),
          event(.reinstated, day(2023, 7, 1)), saying: Permit.Content(expires: day(2025, 5, 4))), 9
      ),
      (
        "suspended: from that day",
        .invented().founded.with(
          .operatingLicense, event(.issued, day(2024, 1, 10)), event(.suspended, day(2025, 5, 14))), 0
      ),
      (
        "has one", .invented().founded.with(.operatingLicense, event(.issued, day(2024, 1, 10))), nil
      ),
    ] as [(String, FacilityDossier, Int?)])
  func daysOperatingWithoutPaper(_ name: String, _ dossier: FacilityDossier, _ days: Int?) {
    #expect(dossier.licensingAudit(on: FacilityDossier.today, tables: law).daysOperatingWithoutPaper == days, "\(name)")
  }

  @Test func daysSinceDiscoveryCountFromTheFirst() {
    let dossier = FacilityDossier.invented().discovered(day(2025, 5, 1)).discovered(day(2025, 5, 10))
    #expect(dossier.licensingAudit(on: day(2025, 5, 14), tables: law).daysSinceDiscovery == 13)
    #expect(dossier.licensingAudit(on: day(2025, 5, 1), tables: law).daysSinceDiscovery == 0)
    #expect(dossier.licensingAudit(on: day(2025, 4, 30), tables: law).daysSinceDiscovery == nil)
  }

  @Test func countsAreThoseOfTheLatestCensus() {
    var dossier = FacilityDossier.invented(children: 12, others: 3)
    dossier.censuses.append(
      Census(on: day(2025, 5, 15), children: 50, counts: [.withoutPlacementDecision: 4]))
    let before = dossier.licensingAudit(on: day(2025, 5, 14), tables: law)
    #expect([before.children, before.beneficiaries, before.childrenWithoutPlacementDecision] == [12, 15, nil])
    let after = dossier.licensingAudit(on: day(2025, 5, 15), tables: law)
    #expect([after.children, after.beneficiaries, after.childrenWithoutPlacementDecision] == [50, 53, 4])
  }

  /// Only an inspection that found the condition met takes back that it was not; not checked is not compliant.
  @Test func conditionsAreSettledOneByOne() {
    var dossier = FacilityDossier.invented()
      .checked(
        (day(2025, 1, 10), ["ND103-24-2"], ["ND103-25-1"]), (day(2025, 2, 10), [], ["ND103-25-1"]),
        (day(2025, 3, 10), [], ["ND103-24-2"]), (day(2025, 4, 10), [], []))
    dossier.conditionChecks[3].unsettled = ["ND103-23-1"]
    let table: [(CalendarDay, Bool?)] = [
      (day(2025, 1, 9), nil), (day(2025, 1, 10), false), (day(2025, 2, 10), false), (day(2025, 3, 9), false),
      (day(2025, 3, 10), true), (day(2025, 4, 9), true), (day(2025, 4, 10), nil),
    ]
    for (day, expected) in table {
      #expect(dossier.licensingAudit(on: day, tables: law).conditionsMet == expected, "\(day)")
    }
    // Left unchecked at a later visit, a failed condition stays failed; a duty after issue is no condition.
    dossier.conditionChecks[1].unsettled = ["ND103-24-2"]
    #expect(dossier.licensingAudit(on: day(2025, 2, 10), tables: law).conditionsMet == false)
    let duty = FacilityDossier.invented().checked((day(2025, 1, 10), [], ["ND103-30-3"]))
    #expect(duty.licensingAudit(on: day(2025, 1, 10), tables: law).conditionsMet == nil)
  }

  // MARK: Properties

  /// A license more never makes a facility worse off, whatever else is known of it. The seed is in the failure.
  @Test(arguments: [1, 2025, 0x103_2017] as [UInt64])
  func oneMoreValidLicenseNeverMakesTheSituationWorse(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var seen: Set<LicensingSituation> = []
    for round in 0..<800 {
      let dossier = FacilityDossier.random(&random)
      let before = dossier.licensingAudit(on: FacilityDossier.today, tables: law).situation
      let issued = FacilityDossier.today.adding(days: -Int.random(in: 0...400, using: &random))
      let after = dossier.with(.operatingLicense, event(.issued, issued)).licensingAudit(
        on: FacilityDossier.today, tables: law)
      if after.situation < before {
        Issue.record("seed \(seed), round \(round): \(before) became \(after.situation) of \(dossier)")
      }
      seen.insert(before)
    }
    #expect(seen.count >= 8, "seed \(seed) reaches only \(seen)")
  }

  /// Missing facts never make a facility lawful.
  @Test(arguments: [7, 2026] as [UInt64])
  func forgettingTheCensusNeverMakesAFacilityLawful(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for round in 0..<800 {
      let known = FacilityDossier.random(&random)
      var unknown = known
      unknown.censuses = []
      let before = known.licensingAudit(on: FacilityDossier.today, tables: law).situation
      let after = unknown.licensingAudit(on: FacilityDossier.today, tables: law).situation
      if after.isInOrder && !before.isInOrder {
        Issue.record("seed \(seed), round \(round): \(before) became \(after) of \(known)")
      }
    }
  }
}

extension FacilityDossier {
  /// The same with an establishment certificate in force since June 2024.
  var founded: FacilityDossier { with(.establishmentCertificate, event(.issued, day(2024, 6, 3))) }

  /// A facility whose profile and census are known, with any papers in any standing.
  static func random(_ random: inout SplitMix) -> FacilityDossier {
    func any<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }
    let kind = any(FacilityKind.allCases.filter { $0 != .undetermined }) ?? .childrenCare
    var dossier = FacilityDossier.invented(
      kind, any(Ownership.allCases) ?? .nonPublic, by: any(OperatorKind.allCases),
      religious: any([nil] + ReligiousKind.allCases) ?? nil, children: any([0, 5, 9, 10, 12, 40]), others: any([0, 1]))
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let kind = any(PermitKind.allCases) ?? .operatingLicense
      let until: CalendarDay? = any([nil, today, today.adding(days: -1)]) ?? nil
      let events: [PermitEvent.Kind] =
        any([
          [.issued], [.applied], [.applied, .refused], [.issued, .suspended], [.issued, .withdrawn],
          [.issued, .suspended, .reinstated], [.issued, .surrendered], [.issued, .amended],
        ]) ?? [.issued]
      let first = Int.random(in: 20...800, using: &random)
      dossier.permits.append(
        Permit(
          id: dossier.facility.id.asPermit, facility: dossier.facility.id, kind: kind,
          events: events.enumerated().map { index, kind in
            event(kind, today.adding(days: index * 5 - first), until: kind == .suspended ? until : nil)
          }.saying(
            Permit.Content(
              capacity: any([nil, nil, 10]) ?? nil, expires: any([nil, nil, today.adding(days: -3)]) ?? nil,
              facilityKind: any([nil, nil, .elderlyCare]) ?? nil))))
    }
    if Int.random(in: 0..<5, using: &random) == 0 { dossier = dossier.checked((day(2025, 2, 2), ["ND103-24-2"], [])) }
    return dossier
  }
}

extension Identifier<Facility> {
  fileprivate var asPermit: Permit.ID { Identifier<Permit>(uuid) }
}
