import CareCore
import Testing

/// What a count leaves blank keeps the value that was stated last, never zero.
@Suite struct CensusCarriedTests {
  private static func dossier(_ later: Census...) -> FacilityDossier {
    var dossier = FacilityDossier.invented()
    dossier.censuses =
      [Census(on: day(2025, 5, 1), children: 14, others: 3, counts: [.needy: 12, .girls: 6])] + later
    return dossier
  }

  @Test func eachNumberIsThatStatedLast() throws {
    let dossier = Self.dossier(
      Census(on: day(2025, 6, 1), children: 8), Census(on: day(2025, 7, 1), children: nil, counts: [.girls: 0]))
    #expect(dossier.census(on: day(2025, 4, 30)) == nil)
    #expect(dossier.census(on: day(2025, 5, 31))?.statedOn == [:])
    let june = try #require(dossier.census(on: day(2025, 6, 30)))
    #expect((june.on, june.children, june.others, june[.girls]) == (day(2025, 6, 1), 8, 3, 6))
    #expect(june.beneficiaries == 11)
    // Of 11 people there cannot be 12 in hardship: that number is of another day than the whole.
    #expect(june[.needy] == nil)
    #expect(june.statedOn == [.others: day(2025, 5, 1), .part(.girls): day(2025, 5, 1)])
    let july = try #require(dossier.census(on: day(2025, 7, 1)))
    #expect((july.children, july[.girls]) == (8, 0))
    #expect(july.statedOn[.children] == day(2025, 6, 1))
    #expect(july.statedOn[.part(.girls)] == nil)
    // As it was counted it stays.
    #expect(dossier.lastCount(on: day(2025, 7, 1)) == dossier.censuses.last)
  }

  /// A home with 12 in hardship does not fall below 10 because the next count says nothing of them.
  @Test(
    arguments: [
      (Census(on: day(2025, 6, 1), children: 8), [.b]),
      (Census(on: day(2025, 6, 1), children: 8, counts: [.needy: 9]), [.d]),
      (Census(on: day(2025, 6, 1), children: 8, counts: [.needy: 10]), [.b]),
      (Census(on: day(2025, 6, 1), children: nil, counts: [.staff: 4]), [.b]),
    ] as [(Census, [LicensingClass])])
  func silenceBettersNoClass(_ later: Census, _ expected: [LicensingClass]) {
    let audit = Self.dossier(later).licensingAudit(on: day(2025, 6, 2), tables: law)
    #expect(audit.classes.map(\.licensingClass) == expected)
  }

  /// Others whom no count ever stated are unknown: the class follows what was counted, and says so.
  @Test(
    arguments: [
      (nil, nil, [.d], 9, true), (0, nil, [.d], 9, false), (1, nil, [.b], 10, false), (nil, 9, [.d], 9, true),
      (nil, 12, [.b], 9, true),
    ] as [(Int?, Int?, [LicensingClass], Int, Bool)])
  func othersNeverStated(
    _ others: Int?, _ needy: Int?, _ classes: [LicensingClass], _ sum: Int, _ lacks: Bool
  ) {
    let audit = FacilityDossier.invented(children: 9, others: others, needy: needy)
      .licensingAudit(on: FacilityDossier.today, tables: law)
    #expect(audit.classes.map(\.licensingClass) == classes)
    #expect(audit.beneficiaries == sum)
    #expect(audit.lacksOthers == lacks)
  }

  /// Who counted only others, or staff, has not said how many children there are: nobody knows the class.
  @Test func childrenNeverStated() {
    var dossier = FacilityDossier.invented(children: nil)
    dossier.censuses = [Census(on: day(2025, 5, 1), children: nil, others: 4, counts: [.staff: 2])]
    let audit = dossier.licensingAudit(on: FacilityDossier.today, tables: law)
    #expect(audit.classes.map(\.licensingClass) == [.b, .d])
    #expect((audit.children, audit.beneficiaries) == (nil, nil))
    #expect(audit.othersAlone == 4)
  }

  @Test func aCountCountsSomething() {
    #expect(throws: Failure(.nothingCounted)) { try Census(on: day(2025, 5, 1), children: nil).checked() }
    #expect(throws: Never.self) { try Census(on: day(2025, 5, 1), children: nil, counts: [.needy: 0]).checked() }
  }

  @Test("Who is silent of the children has given no total: the others alone are none, and none of them is nobody")
  func othersAreNoTotal() {
    for (children, others, sum, alone) in [
      (nil, nil, nil, nil), (nil, 0, nil, nil), (nil, 3, nil, 3), (0, nil, 0, nil), (0, 0, 0, nil), (4, nil, 4, nil),
      (4, 3, 7, nil),
    ] as [(Int?, Int?, Int?, Int?)] {
      let census = Census(on: CalendarDay(known: 2026, 3, 2), children: children, others: others)
      let place = "\(String(describing: children)), \(String(describing: others))"
      #expect(census.beneficiaries == sum && census.othersAlone == alone, "\(place)")
    }
  }

  @Test("More others than a license allows are too many, however many children there are; fewer leave it open")
  func othersAboveTheNumber() throws {
    for (others, situation) in [(20, LicensingSituation.conditionsNotMet), (4, .unknown)] {
      var dossier = FacilityDossier.invented(children: nil)
        .with(.establishmentCertificate, event(.issued, day(2023, 4, 1)))
        .with(.operatingLicense, event(.issued, day(2023, 5, 1)), saying: Permit.Content(capacity: 15))
      dossier.censuses = [Census(on: day(2025, 5, 1), children: nil, others: others, counts: [.needy: 12])]
      #expect(dossier.licensingAudit(on: FacilityDossier.today, tables: law).situation == situation, "\(others)")
    }
  }
}
