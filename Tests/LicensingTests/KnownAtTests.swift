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
    let facilities = try office.addFacilities(25)
    try office.live(250, with: facilities, since: &instant, &random)
    let then = instant
    let first = try bytes(office, knownAt: then)
    #expect(first.contains("\"situation\": \"licensed\"") && first.contains("\"unlicensed\""))
    try office.live(1_000, with: facilities, since: &instant, &random)
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
}
