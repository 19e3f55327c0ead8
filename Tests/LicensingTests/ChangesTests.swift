import CareMessages
import CareOffice
import CareStore
import Foundation
import Testing

@testable import CareCore

@Suite("What changed between two days, and why")
struct ChangesTests {
  @Test("From the list told then, row by row, comes the list told now: of every facility, and of those without papers")
  func everyChangeIsTold() throws {
    let seed = HistoryPropertyTests.firstSeed
    print("changes from seed \(seed)")
    let office = try TestOffice()
    var random = SeededGenerator(seed: seed)
    var instant = TestOffice.founded
    try office.live(900, with: try office.addFacilities(25), since: &instant, &random)
    var causes: [ChangeCause: Int] = [:]
    for _ in 0..<16 {
      let first = CalendarDay(known: 2025, 1, 1).adding(days: random.number(0...500))
      let second = first.adding(days: random.number(0...600))
      let place = "seed \(seed), \(first) to \(second)"
      let changes = try office.desk.changes(from: first, to: Vantage(day: second))
      let told = try office.desk.audits(Vantage(day: first, knownAt: Instant(endOf: first)))
      let now = try office.desk.audits(Vantage(day: second))
      var standing = Dictionary(uniqueKeysWithValues: told.map { ($0.facility.code, $0.situation) })
      for row in changes.rows {
        #expect(standing[row.facility.code] == row.before?.situation, "\(place): \(row.facility.code)")
        standing[row.facility.code] = row.after?.situation
        causes[row.cause, default: 0] += 1
        #expect((row.cause == .knowledge) == (row.on == nil), "\(place)")
        if let on = row.on { #expect(first < on && on <= second, "\(place)") }
      }
      #expect(standing == Dictionary(uniqueKeysWithValues: now.map { ($0.facility.code, $0.situation) }), "\(place)")
      #expect(changes.withoutPaper.first == told.count { $0.situation.lacksValidPaper }, "\(place)")
      #expect(changes.withoutPaper.second == now.count { $0.situation.lacksValidPaper }, "\(place)")
      let balance = changes.rows.map(\.balance).reduce(0, +)
      #expect(changes.withoutPaper.first + balance == changes.withoutPaper.second, "\(place)")
    }
    for cause in ChangeCause.allCases { #expect((causes[cause] ?? 0) >= 20, "\(cause): \(causes[cause] ?? 0)") }
  }

  private static let recorded = Instant(endOf: CalendarDay(known: 2025, 3, 1))
  private static let later = Instant(endOf: CalendarDay(known: 2025, 4, 1))
  private static let asked = CalendarDay(known: 2025, 3, 20)

  private func codes(_ changes: SituationChanges) -> [String] {
    changes.rows.map { row in
      let sides = [row.before, row.after].map { $0?.situation.rawValue ?? "–" }.joined(separator: " → ")
      return "\(row.cause.rawValue) \(row.on?.description ?? "–"): \(sides)"
    }
  }

  @Test("The law alone changes a headline, and is named as what did it")
  func byLaw() throws {
    let office = try TestOffice()
    _ = try office.addFacility()
    let changes = try office.desk.changes(
      from: CalendarDay(known: 2026, 6, 30), to: Vantage(day: CalendarDay(known: 2026, 7, 1)))
    #expect(codes(changes) == ["law 2026-07-01: spontaneous → not_notified"])
    #expect(changes.withoutPaper == (1, 1))
  }

  @Test("A paper entered later is a change of what is known, and of no day between")
  func byKnowledge() throws {
    let office = try TestOffice()
    let facility = try office.addFacility()
    _ = try office.change(at: Self.later) { change in
      try change.addPermit(
        .operatingLicense,
        event: PermitEvent(
          kind: .issued, on: CalendarDay(known: 2022, 5, 4), wording: Permit.Content(number: "3/GP-HC")), to: facility)
    }
    let changes = try office.desk.changes(from: Self.asked, to: Vantage(day: CalendarDay(known: 2025, 4, 10)))
    #expect(codes(changes) == ["knowledge –: spontaneous → unknown"])
    #expect(
      changes.rows.first?.facts == [
        DatedFact(
          on: CalendarDay(known: 2022, 5, 4), fact: .permit(.operatingLicense, .issued, number: "3/GP-HC", undated: nil)
        )
      ])
    // Known at the same instant nothing changed.
    let known = Vantage(day: CalendarDay(known: 2025, 4, 10), knownAt: Instant(endOf: Self.asked))
    #expect(try office.desk.changes(from: Self.asked, to: known).rows.isEmpty)
  }

  @Test(
    "A headline that somebody only confirmed since is told, as a change of what is known, and so is one entered later")
  func confirmedSince() throws {
    let office = try TestOffice()
    let facility = try office.addFacility()
    let confirmed = CalendarDay(known: 2025, 3, 25)
    func review(_ day: CalendarDay) throws {
      _ = try office.change(at: Self.later) { change in
        try change.addPermitReview(PermitReview(on: day, source: "Kiểm tra tại chỗ (hư cấu)"), to: facility)
      }
    }
    try review(confirmed)
    let second = Vantage(day: CalendarDay(known: 2025, 4, 10))
    let changes = try office.desk.changes(from: Self.asked, to: second)
    #expect(codes(changes) == ["knowledge –: spontaneous → spontaneous"])
    let row = try #require(changes.rows.first)
    #expect(row.before?.unconfirmed != nil && row.after?.unconfirmed == nil && row.balance == 0)
    let listed = office.desk.row(row, isForPeople: true)
    #expect(fieldText(listed[.facts], column: .facts, .vietnamese) == "giấy tờ của cơ sở được xác nhận ngày 25/03/2025")
    // Of the days after it nothing changed.
    #expect(try office.desk.changes(from: CalendarDay(known: 2025, 4, 2), to: second).rows.isEmpty)
    // Entered later, of a day before the first one.
    try review(CalendarDay(known: 2025, 3, 1))
    #expect(codes(try office.desk.changes(from: Self.asked, to: second)) == ["knowledge –: spontaneous → spontaneous"])
  }

  @Test("An entry merged since is told, with the one that it is part of; one found since was not on the register")
  func mergedAndFound() throws {
    let office = try TestOffice()
    let (one, other) = (try office.addFacility(), try office.addFacility("Mái ấm Ví Dụ 2 (hư cấu)"))
    try office.change(at: Self.later) { change in try change.merge(other, into: one, because: "Trùng") }
    let found = try office.change(at: Self.later) { change in
      try change.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: CalendarDay(known: 2019, 1, 1), name: "Mái ấm ghi sau (hư cấu)", kind: .childrenCare,
          ownership: .nonPublic, operatorKind: .individual, communeCode: "11311"))
    }
    let changes = try office.desk.changes(from: Self.asked, to: Vantage(day: CalendarDay(known: 2025, 4, 10)))
    let merged = changes.rows.first { $0.facility.id == other.id }
    #expect(merged?.mergedInto?.id == one.id && merged?.after == nil && merged?.cause == .knowledge)
    let new = changes.rows.first { $0.facility.id == found.id }
    #expect(new?.wasOnRegister == false && new?.before == nil && new?.after?.situation == .spontaneous)
    #expect(changes.rows.count == 2 && changes.withoutPaper == (2, 2))
  }

  @Test("Who moved away left the list of the commune; who moved in came into it")
  func moved() throws {
    let office = try TestOffice()
    let facility = try office.addFacility()
    try office.change(at: Self.later) { change in
      var profile = try #require(try change.snapshot.dossier(facility).profiles.last)
      profile.from = CalendarDay(known: 2025, 3, 28)
      profile.communeCode = "11413"
      try change.addProfile(profile, to: facility)
    }
    for (commune, expected) in [
      ("11311", ["fact 2025-03-28: spontaneous → –"]), ("11413", ["fact 2025-03-28: – → spontaneous"]),
    ] {
      var filter = Desk.FacilityFilter()
      filter.communeCode = commune
      let changes = try office.desk.changes(
        from: Self.asked, to: Vantage(day: CalendarDay(known: 2025, 4, 10)), filter)
      #expect(codes(changes) == expected)
      #expect(changes.withoutPaper.first + changes.rows[0].balance == changes.withoutPaper.second)
    }
  }

  @Test("A home that began between the two days is told day by day, each change on its own day")
  func beganBetween() throws {
    let office = try TestOffice()
    let found = try office.change(at: Self.later) { change in
      let facility = try change.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: CalendarDay(known: 2025, 3, 25), name: "Mái ấm mới (hư cấu)", kind: .childrenCare,
          ownership: .nonPublic, operatorKind: .individual, communeCode: "11311"))
      try change.addCensus(
        Census(on: CalendarDay(known: 2025, 3, 25), children: 12, others: 0, counts: [.needy: 12]), to: facility)
      return facility
    }
    _ = try office.change(at: Self.later) { change in
      try change.addPermit(
        .establishmentCertificate,
        event: PermitEvent(
          kind: .issued, on: CalendarDay(known: 2025, 4, 2), wording: Permit.Content(number: "1/HC")), to: found)
    }
    let changes = try office.desk.changes(from: Self.asked, to: Vantage(day: CalendarDay(known: 2025, 4, 10)))
    let told = codes(changes)
    let history = try office.desk.dossier(found).licensingHistory(
      through: CalendarDay(known: 2025, 4, 10), tables: office.desk.licensingTables)
    #expect(history.count == 2, "\(history.map(\.situation))")
    #expect(
      told == [
        "fact 2025-03-25: – → \(history[0].situation.rawValue)",
        "fact 2025-04-02: \(history[0].situation.rawValue) → \(history[1].situation.rawValue)",
      ])
  }

  @Test("Days the wrong way round are refused")
  func turnedRound() throws {
    let office = try TestOffice()
    #expect(throws: Failure.self) {
      try office.desk.changes(from: Self.asked, to: Vantage(day: Self.asked.adding(days: -1)))
    }
  }
}
