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
    // Before its first profile a facility is what that says.
    #expect(
      try Self.codes(office, here, Vantage(day: CalendarDay(known: 2020, 1, 1))) == ["VD-1", "VD-2", "VD-4"])
    let old = Snapshot.Area(kinds: [.elderlyCare])
    #expect(try Self.codes(office, old, Vantage(day: before)) == [])
    #expect(try Self.codes(office, old, Vantage(day: after)) == ["VD-1"])
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
