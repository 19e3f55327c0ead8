import CareCore
import Testing

@testable import CareStore

/// The counts that prove reports complete, against the dossiers they are apart from.
struct CountTests {
  private static func codes(_ office: InventedOffice, _ area: Snapshot.Area, _ vantage: Vantage) throws -> [String] {
    try office.database.read(at: vantage) { snapshot in
      var codes: [String] = []
      try snapshot.forEachFacilityCode(in: area, on: vantage.day) { codes.append($0) }
      return codes
    }
  }

  @Test func areaKindAndDayFollowTheProfileThatHolds() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: "VD-1", profile: InventedOffice.profile("2024-01-01"))
      var moved = InventedOffice.profile("2025-03-01")
      (moved.communeCode, moved.kind) = ("99002", .elderlyCare)
      try change.addProfile(moved, to: facility)
      try change.addFacility(code: "VD-2", profile: InventedOffice.profile("2025-02-01"))
    }
    try office.database.change(InventedOffice.act(5)) { change in
      let late = try change.addFacility(code: "VD-3", profile: InventedOffice.profile("2024-01-01"))
      let first = try #require(try change.snapshot.facility(code: "VD-2"))
      try change.merge(late, into: first, because: "cùng một nơi")
      try change.addFacility(code: "VD-4", profile: InventedOffice.profile("2024-01-01"))
    }
    let (before, after) = (CalendarDay(known: 2025, 2, 28), CalendarDay(known: 2025, 3, 1))
    let early = InventedOffice.instant(1)
    let all = Snapshot.Area()
    #expect(try Self.codes(office, all, Vantage(day: after, knownAt: early)) == ["VD-1", "VD-2"])
    // VD-3 became another code of VD-2.
    #expect(try Self.codes(office, all, Vantage(day: after)) == ["VD-1", "VD-2", "VD-4"])
    let here = Snapshot.Area(communes: ["99001"])
    #expect(try Self.codes(office, here, Vantage(day: before)) == ["VD-1", "VD-2", "VD-4"])
    #expect(try Self.codes(office, here, Vantage(day: after)) == ["VD-2", "VD-4"])
    // What did not exist yet is in no count.
    #expect(try Self.codes(office, here, Vantage(day: CalendarDay(known: 2023, 12, 31))) == [])
    #expect(try Self.codes(office, here, Vantage(day: CalendarDay(known: 2025, 1, 31))) == ["VD-1", "VD-4"])
    let old = Snapshot.Area(kinds: [.elderlyCare])
    #expect(try Self.codes(office, old, Vantage(day: before)) == [])
    #expect(try Self.codes(office, old, Vantage(day: after)) == ["VD-1"])
  }

  /// One place for each fact that may be the first, and each way to be closed; entered on 1 March 2026.
  private static func differentBeginnings() throws -> InventedOffice {
    let office = try InventedOffice()
    func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }
    let first = try day("2025-06-10")
    try office.database.change(InventedOffice.act(1)) { change in
      func add(_ code: String) throws -> Facility {
        try change.addFacility(code: code, profile: InventedOffice.profile("2026-03-01"))
      }
      var profile = InventedOffice.profile("2026-03-01")
      profile.opened = first
      try change.addFacility(code: "MO", profile: profile)
      try change.addDiscovery(Discovery(on: first, source: .police), to: try add("PHAT-HIEN"))
      try change.addCensus(Census(on: first, children: 3), to: try add("DEM"))
      try change.addPermit(.operatingLicense, event: PermitEvent(kind: .applied, on: first), to: try add("HO-SO"))
      for (code, precision) in [("THANG", DayPrecision.month), ("NAM", .year), ("KHONG-RO", .unknown)] {
        var event = PermitEvent(kind: .issued, on: try day(precision == .year ? "2025-12-31" : "2025-06-30"))
        event.precision = precision
        try change.addPermit(.operatingLicense, event: event, to: try add(code))
      }
      try change.addNotice(
        OperationNotice(received: try day("2026-07-03"), seen: try day("2026-07-03"), receivedBy: .other),
        to: try add("BAO"))
      let whole = try add("CHINH")
      let part = try change.addFacility(code: "TRUNG", profile: InventedOffice.profile("2020-01-01"))
      try change.addCensus(Census(on: first, children: 3), to: part)
      try change.merge(part, into: whole, because: "cùng một nơi")
      let (service, care) = (FacilityKind.childProtectionService, FacilityKind.childrenCare)
      for (code, kinds, document, unplaced, ended) in [
        ("DONG-1", [care], "1/QĐ", nil as Int?, false), ("DONG-2", [care], nil, 0, false),
        ("DONG-3", [care], nil, 1, false), ("DONG-4", [care], "4/QĐ", 1, true), ("DONG-5", [care], nil, 0, true),
        ("DONG-6", [care], nil, nil, false), ("DONG-7", [service], "7/QĐ", nil, false),
        ("DONG-8", [service, .preschool], "8/QĐ", 1, false), ("DONG-9", [.preschool, care], "9/QĐ", nil, false),
        ("DONG-10", [care], "10/QĐ", 0, false), ("DONG-11", [care], "11/QĐ", 2, false),
      ] {
        var profile = InventedOffice.profile("2026-03-01")
        (profile.kind, profile.otherKinds) = (kinds[0], Array(kinds.dropFirst()))
        let facility = try change.addFacility(code: code, profile: profile)
        for closed in ["2026-06-30", "2026-07-01", "2027-03-01"] {
          try change.addClosure(
            Closure(kind: .closed, on: try day(closed), document: document, unplaced: unplaced), to: facility)
        }
        guard ended else { continue }
        try change.addTermination(
          OperationTermination(
            document: "9/QĐ", decided: try day("2026-08-01"), decidedBy: .communeChairman,
            effective: try day("2026-08-05")), to: facility)
      }
    }
    return office
  }

  @Test(arguments: [
    "2019-12-31", "2020-01-01", "2024-12-31", "2025-01-01", "2025-05-31", "2025-06-01", "2025-06-09", "2025-06-10",
    "2025-06-29", "2025-06-30", "2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03",
    "2026-08-04", "2026-08-05", "2027-02-28", "2027-03-01",
  ])
  func whatExistsAndWhatIsClosedIsCountedAsTheDossiersSay(_ text: String) throws {
    let office = try Self.differentBeginnings()
    let day = try #require(CalendarDay(text))
    let span = LawSpan(from: CalendarDay(known: 2026, 7, 1), to: CalendarDay(known: 2027, 2, 28))
    let basis = LawBasis(citation: "–", certainty: .unverified, source: "–")
    let law = LicensingLaw(regimes: [.init(regime: .notice, classes: [.b], span: span, basis: basis)])
    var (open, closed) = ([String](), [String]())
    try office.database.read { snapshot in
      try snapshot.forEachDossier(existingOn: day) { dossier in
        if dossier.isClosed(on: day, law) {
          closed.append(dossier.facility.code)
        } else {
          open.append(dossier.facility.code)
        }
      }
      // What is read without papers leaves out the same.
      var codes: [String] = []
      try snapshot.forEachDossier(existingOn: day, withPapers: false) { codes.append($0.facility.code) }
      #expect(Set(codes) == Set(open + closed))
    }
    var area = Snapshot.Area()
    area.cutFrom = law.firstRow(of: .notice)?.first
    #expect(try Self.codes(office, area, Vantage(day: day)) == open)
    area.isClosed = true
    #expect(try Self.codes(office, area, Vantage(day: day)) == closed)
    #expect(try Self.codes(office, .everything, Vantage(day: day)).sorted() == (open + closed).sorted())
    // Closed on each of three days again; by hand, on the day before and on each day of change.
    let shut: [String: Set<String>] = [
      "2026-06-30": ["DONG-1", "DONG-7", "DONG-9", "DONG-10"],
      "2026-07-01": ["DONG-2", "DONG-5", "DONG-7", "DONG-10"],
      "2027-03-01": ["DONG-2", "DONG-5", "DONG-7", "DONG-10"],
    ]
    if let expected = shut[text] { #expect(Set(closed) == expected) }
    // The expected days of the first facts, written by hand.
    let since: [(String, String)] = [
      ("NAM", "2025-01-01"), ("THANG", "2025-06-01"), ("MO", "2025-06-10"), ("PHAT-HIEN", "2025-06-10"),
      ("DEM", "2025-06-10"), ("HO-SO", "2025-06-10"), ("CHINH", "2025-06-10"), ("KHONG-RO", "2025-06-30"),
      ("BAO", "2026-03-01"),
    ]
    #expect(
      Set(open.filter { !$0.hasPrefix("DONG-") })
        == Set(since.filter { $0.1 <= text }.map(\.0)))
  }

  @Test func theSealIsThatOfTheMoment() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      _ = try change.addFacility(code: "VD-1", profile: InventedOffice.profile())
    }
    let seal = try office.database.read { try $0.trailSeal() }
    try office.database.change(InventedOffice.act(2)) { change in
      _ = try change.addFacility(code: "VD-2", profile: InventedOffice.profile())
    }
    let then = Vantage(day: CalendarDay(known: 2025, 5, 14), knownAt: InventedOffice.instant(1))
    #expect(try office.database.read(at: then) { try $0.trailSeal() } == seal)
    #expect(try office.database.read { try $0.trailSeal() } != seal)
    #expect(try office.database.read { try $0.lastKnown() } == InventedOffice.instant(2))
  }

  @Test func aNumberIsIssuedOnceAYear() throws {
    let office = try InventedOffice()
    try office.fill()
    var report = IssuedReport(
      template: "annual", arguments: "period=2025", number: "7", symbol: "BC-SYT",
      issuedOn: CalendarDay(known: 2025, 12, 31),
      vantage: Vantage(day: CalendarDay(known: 2025, 12, 14), knownAt: InventedOffice.instant(3)),
      fileName: "b.xlsx", contentHash: String(repeating: "b", count: 64))
    #expect(throws: Failure.self) { try office.database.change(InventedOffice.act(4)) { try $0.issue(report) } }
    report.issuedOn = CalendarDay(known: 2026, 1, 1)
    try office.database.change(InventedOffice.act(5)) { try $0.issue(report) }
    #expect(try office.database.read { try $0.issuedReport("7", "BC-SYT", year: 2026) } == report)
    #expect(try office.database.read { try $0.issuedReports() }.count == 2)
  }
}
