import CareCore
import Testing

@testable import CareStore

/// Who inspects where, and who declared what.
struct TeamStoreTests {
  private static let day = CalendarDay(known: 2025, 5, 10)

  private static func campaign(_ office: InventedOffice) throws -> Campaign {
    try office.database.change(InventedOffice.act(1)) {
      try $0.addCampaign(
        Campaign.Content(name: "Đợt 1", from: day, to: day.adding(days: 20), checklistIDs: ["quick-safety"]))
    }
  }

  /// A commune given to another team stays with the first on the days before.
  @Test func assignmentsHaveDays() throws {
    let office = try InventedOffice()
    let campaign = try Self.campaign(office)
    for (team, offset) in [("Tổ 1", 0), ("Tổ 2", 4), ("Tổ 3", 4)] {
      try office.database.change(InventedOffice.act(2)) {
        try $0.assign([InventedOffice.assignment(team, from: Self.day.adding(days: offset))], in: campaign)
      }
    }
    for (offset, team) in [(-1, nil), (0, "Tổ 1"), (3, "Tổ 1"), (4, "Tổ 3")] as [(Int, String?)] {
      let found = try office.database.read(at: Vantage(day: Self.day.adding(days: offset))) {
        try $0.assignments(in: campaign)
      }
      #expect(found["99001"]?.team.name == team, "\(offset)")
    }
  }

  @Test func nothingIsSaidTwice() throws {
    let office = try InventedOffice()
    let campaign = try Self.campaign(office)
    for offset in [0, 5] {
      try office.database.change(InventedOffice.act(2)) {
        try $0.assign([InventedOffice.assignment(from: Self.day.adding(days: offset))], in: campaign)
      }
    }
    #expect(try office.ask("SELECT count(*) FROM assignment") == "1")
  }

  @Test func aCampaignEndsOnce() throws {
    let office = try InventedOffice()
    let campaign = try Self.campaign(office)
    try office.database.change(InventedOffice.act(2)) { try $0.close(campaign, on: Self.day) }
    let failure = #expect(throws: Failure.self) {
      try office.database.change(InventedOffice.act(3)) { try $0.close(campaign, on: Self.day) }
    }
    #expect(failure?.code == .campaignClosed)
    let before = try office.database.read(at: Vantage(day: Self.day.adding(days: -1))) { try $0.closedOn(campaign) }
    let after = try office.database.read(at: Vantage(day: Self.day)) { try $0.closedOn(campaign) }
    #expect(before == nil && after == Self.day)
  }

  /// The order of the decision stays, whoever declares first.
  @Test func declarationsAreKept() throws {
    let office = try InventedOffice()
    try office.fill()
    let inspection = try #require(try office.database.read { try $0.inspection(code: "I-2025-000001") })
    try office.database.change(InventedOffice.act(2)) {
      try $0.declare(["le thi vi du"], in: inspection, on: Self.day)
    }
    let team = try office.database.read { try $0.team(of: inspection.id) }
    #expect(team.map(\.name) == ["Trần Văn Ví Dụ", "Lê Thị Ví Dụ"])
    #expect(team.map(\.declaredOn) == [nil, Self.day])
    let failure = #expect(throws: Failure.self) {
      try office.database.change(InventedOffice.act(3)) { try $0.declare(["Ai Đó"], in: inspection, on: Self.day) }
    }
    #expect(failure?.code == .notInTeam)
  }
}
