import CareCore
import CareStore
import Testing

@Suite struct CodeTests {
  private static let reference = ChecklistReference(
    id: "a", version: "1", contentHash: String(repeating: "a", count: 64))

  private static func codes(series: String) throws -> (facilities: [String], others: [String]) {
    let office = try InventedOffice(series: series)
    var facilities: [String] = []
    var others: [String] = []
    let day = CalendarDay(known: 2025, 12, 31)
    // Each in a change of its own: numbering goes on from what is stored.
    for minute in 1...3 as ClosedRange<Int64> {
      try office.database.change(InventedOffice.act(minute)) { change in
        facilities.append(try change.addFacility(code: nil, profile: InventedOffice.profile()).code)
      }
    }
    try office.database.change(InventedOffice.act(4)) { change in
      let facility = try #require(try change.snapshot.facility(code: facilities[0]))
      try change.keep(reference, content: "{}")
      for year in [2025, 2025, 2026, 2025] {
        others.append(
          try change.planInspection(of: facility, with: reference, campaign: nil, on: nil, year: year).code)
      }
      for year in [2025, 2026, 2025] {
        others.append(try change.addDirective(Directive.Content(issuer: "UBND", summary: "V/v"), year: year).code)
      }
      for from in [day, day.adding(days: 1), day] {
        others.append(
          try change.addCampaign(Campaign.Content(name: "A", from: from, to: from, checklistIDs: ["a"])).code)
      }
    }
    return (facilities, others)
  }

  @Test func theOfficesOwnMachine() throws {
    let codes = try Self.codes(series: "")
    #expect(codes.facilities == ["F-000001", "F-000002", "F-000003"])
    #expect(
      codes.others == [
        "I-2025-000001", "I-2025-000002", "I-2026-000001", "I-2025-000003", "D-2025-001", "D-2026-001", "D-2025-002",
        "C-2025-001", "C-2026-001", "C-2025-002",
      ])
  }

  @Test func aMachineWithASeries() throws {
    let codes = try Self.codes(series: "B")
    #expect(codes.facilities == ["F-B000001", "F-B000002", "F-B000003"])
    #expect(
      codes.others == [
        "I-2025-B000001", "I-2025-B000002", "I-2026-B000001", "I-2025-B000003", "D-2025-B001", "D-2026-B001",
        "D-2025-B002", "C-2025-B001", "C-2026-B001", "C-2025-B002",
      ])
  }

  /// Numbers of another series, as after merging, do not count.
  @Test func eachSeriesCountsForItself() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      try change.keep(Self.reference, content: "{}")
      try change.planInspection(of: facility, with: Self.reference, campaign: nil, on: nil, year: 2025)
    }
    try office.database.execute("UPDATE facility SET code = 'F-B000007', series = 'B', number = 7")
    try office.database.execute("UPDATE inspection SET code = 'I-2025-B000007'")
    try office.database.change(InventedOffice.act(2)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      #expect(facility.code == "F-000001")
      let inspection = try change.planInspection(
        of: facility, with: Self.reference, campaign: nil, on: nil, year: 2025)
      #expect(inspection.code == "I-2025-000001")
    }
  }

  @Test func codesOfTheOffice() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      let own = try change.addFacility(code: "MA-7", profile: InventedOffice.profile()).code
      let next = try change.addFacility(code: nil, profile: InventedOffice.profile()).code
      #expect([own, next] == ["MA-7", "F-000001"])
    }
  }

  @Test(arguments: ["MA-7", "F-000001"])
  func duplicateCodesAreRefused(_ code: String) throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      _ = try change.addFacility(code: "MA-7", profile: InventedOffice.profile())
      try change.addFacility(code: nil, profile: InventedOffice.profile())
    }
    let length = try office.database.read { try $0.trailLength() }
    #expect(throws: Failure(.duplicateFacilityCode, ["code": code])) {
      try office.database.change(InventedOffice.act(2)) { change in
        _ = try change.addFacility(code: code, profile: InventedOffice.profile())
      }
    }
    #expect(try office.database.read { try $0.trailLength() } == length)
    #expect(try office.ask("SELECT count(*) FROM facility") == "2")
  }
}
