import CareCore
import Testing

@Suite struct FacilityFactsTests {
  private static let issued = event(.issued, day(2024, 6, 10))

  // MARK: Groups

  private static let groups: [(FacilityDossier, [FacilityGroup])] = [
    (.invented(.childProtectionService), [.childProtectionService]),
    (.invented(.preschool), [.preschoolOrDayCare]),
    (.invented(.childrenCare, .public, by: .state), [.socialAssistancePublic]),
    // In law non-public; kept apart for reporting. Without a paper also asked what such a place is asked.
    (.invented(), [.socialAssistanceNonpublic, .unregisteredOrSpontaneous]),
    (
      .invented(by: .religiousOrganization, religious: .religiousEstablishment),
      [.religiousSocialAssistance, .unregisteredOrSpontaneous]
    ),
    (.invented(religious: .religiousPerson), [.religiousSocialAssistance, .unregisteredOrSpontaneous]),
    (
      .invented().with(.establishmentCertificate, issued).with(.operatingLicense, issued),
      [.socialAssistanceNonpublic]
    ),
    // Founded, without license: not a place without papers.
    (.invented().with(.establishmentCertificate, issued), [.socialAssistanceNonpublic]),
    (.invented(children: 9).with(.under10Certificate, issued), [.socialAssistanceNonpublic]),
  ]

  @Test(arguments: groups)
  func groupsFollowFromTheFacts(_ dossier: FacilityDossier, _ groups: [FacilityGroup]) {
    #expect(dossier.groups(on: FacilityDossier.today, law) == groups)
    #expect(
      dossier.inspectionFacts(on: FacilityDossier.today, law)[.facilityGroup] == .texts(groups.map(\.rawValue)))
  }

  @Test func noProfileNoGroup() {
    let dossier = FacilityDossier(facility: FacilityDossier.invented().facility)
    #expect(dossier.groups(on: FacilityDossier.today, law) == [])
  }

  // MARK: License class

  @Test(
    arguments: [
      (.invented(), .fullLicense), (.invented(children: 9), .under10Registration),
      (.invented(by: .enterprise), .fullLicense), (.invented(.childrenCare, .public, by: .state), .fullLicense),
      (.invented(children: nil), nil), (.invented(.undetermined), nil), (.invented(.childProtectionService), nil),
      (.invented(.preschool), nil), (.invented(children: 1).with(.placementDecision, issued), nil),
    ] as [(FacilityDossier, LicenseClass?)])
  func licenseClass(_ dossier: FacilityDossier, _ expected: LicenseClass?) {
    let fact = dossier.inspectionFacts(on: FacilityDossier.today, law)[.facilityLicenseClass]
    #expect(fact == (expected?.rawValue).map(FactValue.text))
  }

  // MARK: Facts

  @Test func everyFactThatIsKnown() {
    var dossier = FacilityDossier.invented(by: .religiousOrganization, religious: .religiousEstablishment, others: 3)
      .with(.establishmentCertificate, event(.issued, day(2024, 1, 2)))
      .with(.operatingLicense, event(.issued, day(2024, 3, 4)), saying: Permit.Content(capacity: 20))
      .with(.under10Certificate, event(.issued, day(2023, 5, 6)), event(.surrendered, day(2024, 3, 4)))
    dossier.profiles[0].setting = .rural
    let parts: [(Census.Part, Int, FactKey)] = [
      (.girls, 1, .girls), (.needy, 11, .needy), (.under18Months, 2, .under18Months),
      (.from18MonthsTo6, 3, .from18MonthsTo6), (.from6To16, 7, .from6To16), (.from16, 4, .from16),
      (.disability, 5, .disability), (.mentalIllness, 6, .mentalIllness), (.hiv, 8, .hiv),
      (.roundTheClock, 9, .roundTheClock), (.staff, 13, .staff), (.caregivers, 10, .caregivers),
    ]
    for (part, count, _) in parts { dossier.censuses[0].counts[part] = count }

    var expected: [FactKey: FactValue] = [
      .facilityKind: .text("children_care"), .facilityOwnership: .text("non_public"),
      .facilityOperator: .text("religious_organization"), .facilityReligiousKind: .text("religious_establishment"),
      .facilitySetting: .text("rural"), .facilityGroup: .texts(["religious_social_assistance"]),
      .facilityLicenseClass: .text("full_license"), .children: .count(12), .others: .count(3),
      .beneficiaries: .count(15), .operatingLicenseIssued: .day(day(2024, 3, 4)),
      .operatingLicenseCapacity: .count(20), .under10CertificateIssued: .day(day(2023, 5, 6)),
      .establishmentCertificateIssued: .day(day(2024, 1, 2)),
    ]
    for (_, count, key) in parts { expected[key] = .count(count) }
    let facts = dossier.inspectionFacts(on: FacilityDossier.today, law)
    #expect(facts.day == FacilityDossier.today)
    #expect(facts.values == expected)
    #expect(Set(facts.values.keys) == Set(FactKey.allCases))
    for (key, value) in facts.values {
      switch (key.kind, value) {
      case (.number, .number), (.day, .day), (.text, .text), (.texts, .texts): break
      default: Issue.record("\(key) is no \(key.kind): \(value)")
      }
    }
  }

  @Test func whatIsNotKnownIsNotThere() {
    let facts = FacilityDossier.invented(by: nil, children: nil).inspectionFacts(on: FacilityDossier.today, law)
    #expect(Set(facts.values.keys) == [.facilityKind, .facilityOwnership, .facilityGroup])
  }

  @Test func othersNotCountedAreNotZero() {
    let facts = FacilityDossier.invented(others: nil).inspectionFacts(on: FacilityDossier.today, law)
    #expect(facts[.others] == nil)
    #expect(facts[.girls] == nil)
  }

  /// Facts of the day of the inspection, not of today.
  @Test func laterFactsDoNotCount() {
    let dossier = FacilityDossier.invented()
      .changed(day(2025, 6, 1)) { $0.kind = .elderlyCare }
      .with(.operatingLicense, event(.issued, day(2025, 6, 1)))
    let facts = dossier.inspectionFacts(on: day(2025, 4, 30), law)
    #expect(facts[.facilityKind] == .text("children_care"))
    #expect(facts[.operatingLicenseIssued] == nil)
    #expect(facts[.children] == nil)
  }
}
