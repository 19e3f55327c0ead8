import CareOffice
import CareStore
import Foundation
import Testing

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

  /// So many invented homes of one commune.
  func addFacilities(_ count: Int) throws -> [Facility] {
    try (0..<count).map { try addFacility("Mái ấm \($0) (hư cấu)") }
  }

  /// Records so many changes, each some time after the last.
  ///
  /// - Parameter instant: The last change before; the last of these afterwards.
  func live(
    _ count: Int, with facilities: [Facility], since instant: inout Instant, _ random: inout SeededGenerator
  ) throws {
    for _ in 0..<count {
      instant = Instant(milliseconds: instant.milliseconds + Int64(random.number(1...90_000_000)))
      try recordSomething(at: instant, random.pick(facilities), &random)
    }
  }

  /// Any change the office can make, back-dated as often as not.
  func recordSomething(at instant: Instant, _ facility: Facility, _ random: inout SeededGenerator) throws {
    let on = CalendarDay(known: 2020, 6, 1).adding(days: random.number(0...2_200))
    let choice = random.number(0...9)
    let number = random.number(2...40)
    let event = random.pick([PermitEvent.Kind.suspended, .reinstated, .withdrawn, .amended, .applied, .refused])
    let kind = random.pick([PermitKind.establishmentCertificate, .operatingLicense, .under10Certificate])
    try change(at: instant) { change in
      let dossier = try change.snapshot.dossier(facility)
      switch choice {
      case 0, 1: try change.addCensus(Census(on: on, children: number), to: facility)
      case 2:
        var profile = try #require(dossier.profile(on: on))
        profile.from = on
        profile.head = "Người \(number) (hư cấu)"
        profile.address = "Số \(number % 4)"
        try change.addProfile(profile, to: facility)
      case 3: try change.addDiscovery(Discovery(on: on, source: .press), to: facility)
      case 4:
        try change.addClosure(
          Closure(kind: number % 3 == 0 ? .closed : .reopened, on: on, document: "1/HC"), to: facility)
      case 5:
        guard let permit = dossier.permits.last, let old = permit.events.last else { return }
        var new = old
        new.on = on
        new.until = nil
        try change.correctEvent(old, of: permit, in: facility, as: number % 4 == 0 ? nil : new, because: "Ghi nhầm")
      case 6:
        guard let permit = dossier.permits.last else { return }
        let amended = PermitEvent(kind: .amended, on: on, wording: Permit.Content(capacity: number))
        if permit.conflict(adding: amended) == nil { try change.addEvent(amended, to: permit.id, of: facility) }
      default:
        let permit = dossier.permits.last { $0.kind == kind }
        if let permit, permit.conflict(adding: PermitEvent(kind: event, on: on)) == nil {
          try change.addEvent(PermitEvent(kind: event, on: on), to: permit.id, of: facility)
        } else if permit == nil {
          try change.addPermit(
            kind,
            event: PermitEvent(kind: .issued, on: on, wording: Permit.Content(number: "\(number)/HC")), to: facility)
        }
      }
    }
  }
}
