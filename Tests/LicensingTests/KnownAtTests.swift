import CareOffice
import CareStore
import Foundation
import Testing

@testable import CareCore

@Suite("What was known then")
struct KnownAtTests {
  static let day = CalendarDay(known: 2025, 5, 14)

  /// All audits as they are printed.
  private func bytes(_ office: TestOffice, knownAt: Instant) throws -> String {
    let audits = try office.desk.audits(Vantage(day: Self.day, knownAt: knownAt))
    return JSON.array(audits.map(office.desk.auditJSON)).text()
  }

  @Test("The audit of a past day, known at a past instant, is the same bytes after a thousand later changes")
  func unchanged() throws {
    let seed = HistoryPropertyTests.firstSeed
    print("known-at history from seed \(seed)")
    let office = try TestOffice()
    var random = SeededGenerator(seed: seed)
    var instant = TestOffice.founded
    var facilities: [Facility] = []
    for number in 0..<25 { facilities.append(try office.addFacility("Mái ấm \(number) (hư cấu)")) }

    func act(_ count: Int) throws {
      for _ in 0..<count {
        instant = Instant(milliseconds: instant.milliseconds + Int64(random.number(1...90_000_000)))
        try recordSomething(at: instant, in: office, random.pick(facilities), &random)
      }
    }
    try act(250)
    let then = instant
    let first = try bytes(office, knownAt: then)
    #expect(first.contains("\"situation\": \"licensed\"") && first.contains("\"unlicensed\""))
    try act(1_000)
    #expect(try bytes(office, knownAt: then) == first, "seed \(seed)")
    #expect(try bytes(office, knownAt: instant) != first)
    // A facility recorded later was not known.
    _ = try office.change(at: instant) { change in
      try change.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: CalendarDay(known: 2019, 1, 1), name: "Mái ấm ghi sau (hư cấu)", kind: .childrenCare,
          ownership: .nonPublic, communeCode: "11311"))
    }
    #expect(try bytes(office, knownAt: then) == first)
  }

  /// Any change the office can make, back-dated as often as not.
  private func recordSomething(
    at instant: Instant, in office: TestOffice, _ facility: Facility, _ random: inout SeededGenerator
  ) throws {
    let on = CalendarDay(known: 2020, 6, 1).adding(days: random.number(0...2_200))
    let choice = random.number(0...9)
    let number = random.number(2...40)
    let event = random.pick([PermitEvent.Kind.suspended, .reinstated, .withdrawn, .amended, .applied, .refused])
    let kind = random.pick([PermitKind.establishmentCertificate, .operatingLicense, .under10Certificate])
    try office.change(at: instant) { change in
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
