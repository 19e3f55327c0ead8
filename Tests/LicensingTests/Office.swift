import CareOffice
import CareStore
import Foundation

@testable import CareCore

/// An office with a database in memory, in which time goes by as the test says.
struct TestOffice {
  let database: CareDatabase
  let desk: Desk

  static let founded = Instant(endOf: CalendarDay(known: 2024, 12, 31))

  init() throws {
    let act = Act(actor: "test", host: "test", command: "test", instant: Self.founded)
    database = try CareDatabase.inMemory(office: Office(agency: "Sở Y tế Ví Dụ (hư cấu)"), by: act)
    desk = Desk(
      Desk.Setup(
        databasePath: ":memory:", today: CalendarDay(known: 2025, 5, 14), actor: "test", host: "test",
        command: "test", now: { Self.founded }), database: database)
  }

  func change<Result>(at instant: Instant, _ body: (Change) throws -> Result) throws -> Result {
    try database.change(Act(actor: "test", host: "test", command: "test", instant: instant), body)
  }

  func addFacility(_ name: String = "Mái ấm Ví Dụ (hư cấu)") throws -> Facility {
    try change(at: Self.founded) { change in
      try change.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: CalendarDay(known: 2020, 1, 1), name: name, kind: .childrenCare, ownership: .nonPublic,
          operatorKind: .individual, communeCode: "11311"))
    }
  }
}
