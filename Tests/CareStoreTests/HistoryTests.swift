import CareCore
import CareStore
import Testing

/// Two times of every fact: the day from which it holds, and the instant at which it was recorded.
@Suite struct HistoryTests {
  private static func name(
    _ facility: Facility, in office: InventedOffice, on day: String, knownAt: Instant? = nil
  ) throws -> String? {
    let day = try #require(CalendarDay(day))
    return try office.database.read { try $0.dossier(facility, knownAt: knownAt).profile(on: day)?.name }
  }

  @Test func aCorrectionChangesWhatIsKnownNowAndNeverWhatWasKnownThen() throws {
    let office = try InventedOffice()
    let facility = try office.database.change(InventedOffice.act(10)) { change in
      try change.addFacility(code: nil, profile: InventedOffice.profile("2024-01-01", name: "Sai"))
    }
    try office.database.change(InventedOffice.act(20)) { change in
      try change.addProfile(InventedOffice.profile("2024-01-01", name: "Đúng"), to: facility)
    }
    let then: [(Int64, String?)] = [(9, nil), (10, "Sai"), (19, "Sai"), (20, "Đúng"), (99, "Đúng")]
    for (minute, expected) in then {
      #expect(
        try Self.name(facility, in: office, on: "2024-06-01", knownAt: InventedOffice.instant(minute)) == expected,
        "known at minute \(minute)")
    }
    #expect(try Self.name(facility, in: office, on: "2024-06-01") == "Đúng")
    #expect(try Self.name(facility, in: office, on: "2023-06-01") == "Đúng")
    // At every instant one of the two is held true, never both.
    for minute in [10, 19, 20, 21] as [Int64] {
      let known = try office.database.read { try $0.dossier(facility, knownAt: InventedOffice.instant(minute)) }
      #expect(known.profiles.count == 1, "known at minute \(minute)")
    }
    // The millisecond before the correction was recorded.
    let justBefore = Instant(milliseconds: InventedOffice.instant(20).milliseconds - 1)
    #expect(try Self.name(facility, in: office, on: "2024-06-01", knownAt: justBefore) == "Sai")
  }

  @Test func aLaterProfileLeavesTheEarlierDaysAlone() throws {
    let office = try InventedOffice()
    let facility = try office.database.change(InventedOffice.act(10)) { change in
      try change.addFacility(code: nil, profile: InventedOffice.profile("2024-01-01", name: "Cũ"))
    }
    try office.database.change(InventedOffice.act(20)) { change in
      try change.addProfile(InventedOffice.profile("2025-01-01", name: "Mới"), to: facility)
    }
    #expect(try Self.name(facility, in: office, on: "2024-12-31") == "Cũ")
    #expect(try Self.name(facility, in: office, on: "2025-01-01") == "Mới")
    #expect(
      try Self.name(facility, in: office, on: "2025-01-01", knownAt: InventedOffice.instant(19)) == "Cũ")
    // A fact entered late, of a day between the two.
    try office.database.change(InventedOffice.act(30)) { change in
      try change.addProfile(InventedOffice.profile("2024-07-01", name: "Giữa"), to: facility)
    }
    #expect(try Self.name(facility, in: office, on: "2024-06-30") == "Cũ")
    #expect(try Self.name(facility, in: office, on: "2024-07-01") == "Giữa")
    #expect(try Self.name(facility, in: office, on: "2025-01-01") == "Mới")
  }

  @Test func everyKindOfFactIsKnownFromItsInstantOn() throws {
    let office = try InventedOffice()
    let day = CalendarDay(known: 2025, 5, 14)
    let facility = try office.database.change(InventedOffice.act(10)) { change in
      try change.addFacility(code: nil, profile: InventedOffice.profile())
    }
    try office.database.change(InventedOffice.act(20)) { change in
      try change.addCensus(Census(on: day, children: 3), to: facility)
      try change.addDiscovery(Discovery(on: day, source: .police), to: facility)
      try change.addClosure(Closure(kind: .closed, on: day), to: facility)
      try change.addPermit(
        .operatingLicense, event: PermitEvent(kind: .issued, on: day, wording: Permit.Content(number: "1")),
        to: facility)
    }
    func counts(_ minute: Int64) throws -> [Int] {
      let dossier = try office.database.read { try $0.dossier(facility, knownAt: InventedOffice.instant(minute)) }
      return [
        dossier.censuses.count, dossier.discoveries.count, dossier.closures.count, dossier.permits.count,
        dossier.permits.first?.events.count ?? 0,
      ]
    }
    #expect(try counts(19) == [0, 0, 0, 0, 0])
    #expect(try counts(20) == [1, 1, 1, 1, 1])
  }

  /// What a paper says has its day: an amendment changes nothing before it, and neither does an issue recorded later.
  @Test func aPaperReadsAsItsEntriesSay() throws {
    let office = try InventedOffice()
    let applied = PermitEvent(
      kind: .applied, on: CalendarDay(known: 2025, 1, 2), wording: Permit.Content(issuer: "Sở", address: "Số 1"))
    let issued = PermitEvent(
      kind: .issued, on: CalendarDay(known: 2025, 2, 3), wording: Permit.Content(number: "7/GP", capacity: 20))
    let amended = PermitEvent(
      kind: .amended, on: CalendarDay(known: 2025, 4, 5), wording: Permit.Content(address: "Số 2"))
    let (facility, id) = try office.database.change(InventedOffice.act(10)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      return (facility, try change.addPermit(.operatingLicense, event: applied, to: facility))
    }
    try office.database.change(InventedOffice.act(20)) { change in
      try change.addEvent(issued, to: id, of: facility)
      try change.addEvent(amended, to: id, of: facility)
    }
    let now = try #require(try office.database.read { try $0.dossier(facility) }.permits.first)
    #expect(now.events == [applied, issued, amended])
    #expect(now.content == Permit.Content(number: "7/GP", issuer: "Sở", capacity: 20, address: "Số 2"))
    #expect(now.content(on: CalendarDay(known: 2025, 4, 4)).address == "Số 1")
    #expect(now.content(on: CalendarDay(known: 2025, 4, 5)).address == "Số 2")
    #expect(now.content(on: CalendarDay(known: 2025, 2, 2)).number == nil)
    #expect(now.content(on: CalendarDay(known: 2025, 1, 1)).isEmpty)
    let then = try office.database.read { try $0.dossier(facility, knownAt: InventedOffice.instant(19)) }.permits
    #expect(then.map(\.events) == [[applied]])
  }

  @Test func dossiersKeepTheFactsOfEachFacilityApart() throws {
    let office = try InventedOffice()
    let count = 40
    try office.database.change(InventedOffice.act(10)) { change in
      for number in 1...count {
        let facility = try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Mái ấm \(number)"))
        if number % 3 != 0 {
          try change.addCensus(Census(on: CalendarDay(known: 2025, 1, 1), children: number), to: facility)
        }
        if number % 2 == 0 {
          let event = PermitEvent(
            kind: .issued, on: CalendarDay(known: 2025, 1, 1), wording: Permit.Content(number: "\(number)"))
          try change.addPermit(.operatingLicense, event: event, to: facility)
        }
      }
    }
    var seen: Set<String> = []
    try office.database.read { snapshot in
      try snapshot.forEachDossier { dossier in
        let code = dossier.facility.code
        let number = try #require(Int(code.dropFirst(2)))
        #expect(seen.insert(code).inserted)
        #expect(dossier.profiles.map(\.name) == ["Mái ấm \(number)"])
        #expect(dossier.censuses.map(\.children) == (number % 3 != 0 ? [number] : []))
        #expect(dossier.permits.map(\.content.number) == (number % 2 == 0 ? ["\(number)"] : []))
        #expect(dossier.permits.map(\.events.count) == (number % 2 == 0 ? [1] : []))
      }
    }
    #expect(seen.count == count)
  }

  /// A clock set back: what is recorded after is never before what was recorded before it.
  @Test func instantsNeverRunBackwards() throws {
    let office = try InventedOffice()
    let facility = try office.database.change(InventedOffice.act(60)) { change in
      try change.addFacility(code: nil, profile: InventedOffice.profile(name: "Sai"))
    }
    try office.database.change(InventedOffice.act(30)) { change in
      try change.addProfile(InventedOffice.profile(name: "Đúng"), to: facility)
    }
    try office.database.change(InventedOffice.act(61)) { change in
      try change.addCensus(Census(on: CalendarDay(known: 2025, 1, 1), children: 1), to: facility)
    }
    let instants = try office.database.read { try $0.trail().map(\.entry.act.instant) }
    #expect(instants == instants.sorted())
    #expect(
      instants.map { ($0.milliseconds - InventedOffice.instant(0).milliseconds) / 60_000 }
        == [0, 0, 60, 60, 60, 60, 61])
    #expect(try Self.name(facility, in: office, on: "2025-01-01", knownAt: InventedOffice.instant(59)) == nil)
    #expect(try Self.name(facility, in: office, on: "2025-01-01", knownAt: InventedOffice.instant(60)) == "Đúng")
  }

  // MARK: Inspections

  @Test func anAnswerGivenAgainSupersedesTheFirst() throws {
    let office = try InventedOffice()
    let day = CalendarDay(known: 2025, 5, 14)
    let reference = ChecklistReference(id: "a", version: "1", contentHash: String(repeating: "a", count: 64))
    let inspection = try office.database.change(InventedOffice.act(10)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      try change.keep(reference, content: "{}")
      let inspection = try change.planInspection(of: facility, with: reference, campaign: nil, on: day, year: 2025)
      try change.start(inspection, InventedOffice.start(on: day))
      try change.record(Answer(itemID: "a", value: "no", declared: nil, note: "x"), in: inspection)
      return inspection
    }
    try office.database.change(InventedOffice.act(20)) { change in
      try change.record(Answer(itemID: "a", value: nil, declared: .notApplicable, note: nil), in: inspection)
    }
    let answers = try office.database.read { try $0.answers(of: inspection.id) }
    #expect(answers.map(\.answer) == [Answer(itemID: "a", value: nil, declared: .notApplicable, note: nil)])
    #expect(answers.map(\.answeredAt) == [InventedOffice.instant(20)])
    #expect(try office.ask("SELECT count(*) FROM answer") == "2")
  }

  @Test func answersAreTakenOnlyInProgress() throws {
    let office = try InventedOffice()
    try office.fill()
    let answer = Answer(itemID: "z", value: "yes", declared: nil, note: nil)
    for (code, state) in [("I-2025-000001", InspectionState.closed), ("I-2025-000002", .canceled)] {
      let inspection = try #require(try office.database.read { try $0.inspection(code: code) })
      #expect(inspection.state == state)
      #expect(throws: Failure(.inspectionAlreadyClosed, ["inspection": code])) {
        try office.database.change(InventedOffice.act(9)) { try $0.record(answer, in: inspection) }
      }
      #expect(throws: Failure(.inspectionNotPlanned, ["inspection": code])) {
        try office.database.change(InventedOffice.act(9)) {
          try $0.start(inspection, InventedOffice.start(on: CalendarDay(known: 2025, 5, 14)))
        }
      }
      #expect(throws: Failure(.inspectionAlreadyClosed, ["inspection": code])) {
        try office.database.change(InventedOffice.act(9)) {
          try $0.cancel(inspection, on: CalendarDay(known: 2025, 5, 14), reason: "x")
        }
      }
    }
  }

  /// Nobody stated the basis: it comes back as not stated, never as an order.
  @Test(arguments: [nil, .directive, .afterNotice] as [InspectionBasis?])
  func aBasisComesBackAsItWasStated(_ basis: InspectionBasis?) throws {
    let office = try InventedOffice()
    try office.fill()
    let day = CalendarDay(known: 2025, 5, 14)
    let facility = try #require(try office.database.read { try $0.inspection(code: "I-2025-000001") }).facility
    let code = try office.database.change(InventedOffice.act(8)) { change in
      let entry = try #require(try change.snapshot.facility(facility))
      let inspection = try change.planInspection(
        of: entry, with: try #require(try change.snapshot.inspection(code: "I-2025-000001")).checklist, campaign: nil,
        on: day, year: 2025)
      var start = InventedOffice.start(on: day)
      start.basis = basis
      try change.start(inspection, start)
      return inspection.code
    }
    let start = try office.database.read { try $0.inspection(code: code)?.start }
    #expect(start?.basis == basis && start?.regime == .directiveTeam)
  }

  @Test func anInspectionComesBackAsItWasStored() throws {
    let office = try InventedOffice()
    try office.fill()
    let day = CalendarDay(known: 2025, 5, 14)
    try office.database.read { snapshot in
      let inspection = try #require(try snapshot.inspection(code: "I-2025-000001"))
      #expect(inspection.start == InventedOffice.start(on: day))
      #expect(inspection.plannedOn == day)
      let secret = InventedOffice.secret
      #expect(
        inspection.minutes
          == Minutes(
            closedOn: day, signedByFacility: false, witness: secret, witnessRole: .commune, facilityOpinion: secret))
      let findings = try snapshot.findings(of: inspection.id)
      #expect(findings.map(\.content) == [InventedOffice.finding(seen: secret, statement: secret)])
      #expect(findings.map(\.number) == [1])
      #expect(try snapshot.evidence(of: inspection.id).map(\.fileName) == [secret + ".jpg"])
      #expect(try snapshot.observations(of: inspection.id).map(\.citations) == [["Điều 1"]])
      #expect(try snapshot.checklistContent(inspection.checklist) == "{}")
      // The critical finding under Điều 24 is a condition of the license known not to be met.
      let dossier = try snapshot.dossier(Facility(id: inspection.facility, code: "F-000001"))
      var checks = dossier.conditionChecks
      #expect(checks.map { $0.findings.map(\.code) } == [["I-2025-000001/01"]])
      #expect(checks.first?.findings.first?.requirements == ["ND103-24-2"])
      #expect(checks.map(\.begun) == [day] && checks.map(\.reopened) == [nil])
      for index in checks.indices { (checks[index].findings, checks[index].begun) = ([], nil) }
      #expect(
        checks == [
          ConditionCheck(
            on: day, inspection: "I-2025-000001", met: ["ND103-25-1"], failed: ["ND103-24-2"],
            unsettled: ["ND103-24-2", "ND103-24-3"])
        ])
    }
  }
}
