import CareOffice
import CareStore
import Foundation
import Testing

@testable import CareCore

@Suite("The sequence of a paper's entries")
struct PermitSequenceTests {
  typealias Entry = (kind: PermitEvent.Kind, on: String)

  private func refusal(_ entries: [Entry], adding new: Entry) throws -> Failure? {
    let office = try TestOffice()
    let facility = try office.addFacility()
    for entry in entries { try add(entry, to: facility, office) }
    do {
      try add(new, to: facility, office)
      return nil
    } catch let failure as Failure {
      return failure
    }
  }

  private func add(_ entry: Entry, to facility: Facility, _ office: TestOffice) throws {
    var event = PermitEvent(kind: entry.kind, on: try #require(CalendarDay(entry.on)))
    if [.applied, .issued].contains(entry.kind) {
      if entry.kind == .issued { event.wording.number = "01/HC" }
      try office.desk.addPermit(.operatingLicense, event, to: facility)
    } else {
      try office.desk.addPermitEvent(.operatingLicense, number: nil, event, to: facility)
    }
  }

  @Test(
    "What cannot have happened is refused, and the entry it contradicts is named",
    arguments: [
      ([(.issued, "2024-01-10")], (.reinstated, "2024-02-01"), FailureCode.neverSuspended, "10/01/2024"),
      ([(.issued, "2024-01-10")], (.suspended, "2024-01-09"), .eventBeforeIssue, ""),
      (
        [(.applied, "2024-01-02"), (.issued, "2024-01-10")], (.suspended, "2024-01-05"), .eventBeforeIssue, "02/01/2024"
      ),
      ([(.issued, "2024-01-10"), (.withdrawn, "2024-03-01")], (.suspended, "2024-04-01"), .notInForce, "01/03/2024"),
      (
        [(.issued, "2024-01-10"), (.withdrawn, "2024-03-01")], (.reissued, "2024-06-01"), .reissuedAfterLoss,
        "01/03/2024"
      ),
      ([(.issued, "2024-01-10"), (.surrendered, "2024-03-01")], (.withdrawn, "2024-04-01"), .notInForce, "01/03/2024"),
      (
        [(.issued, "2024-01-10"), (.suspended, "2024-03-01")], (.withdrawn, "2024-02-01"), .contradictsLaterEntry,
        "01/03/2024"
      ),
      ([(.issued, "2024-01-10")], (.supplementAsked, "2024-02-01"), .notAppliedFor, "10/01/2024"),
      ([(.issued, "2024-01-10")], (.refused, "2024-02-01"), .notAppliedFor, "10/01/2024"),
      (
        [(.issued, "2024-01-10"), (.suspended, "2024-02-01"), (.reinstated, "2024-03-01")], (.reinstated, "2024-04-01"),
        .neverSuspended, "01/03/2024"
      ),
    ] as [([Entry], Entry, FailureCode, String)])
  func refused(_ row: ([Entry], Entry, FailureCode, String)) throws {
    let failure = try #require(try refusal(row.0, adding: row.1))
    #expect(failure.code == row.2)
    #expect(row.3.isEmpty || failure.arguments["conflict"]?.contains(row.3) == true, "\(failure)")
  }

  @Test(
    "What can have happened is taken",
    arguments: [
      ([(.applied, "2024-01-02")], (.supplementAsked, "2024-01-05")),
      ([(.applied, "2024-01-02"), (.supplementAsked, "2024-01-05")], (.applied, "2024-01-20")),
      ([(.issued, "2024-01-10"), (.suspended, "2024-02-01")], (.reinstated, "2024-03-01")),
      ([(.issued, "2024-01-10"), (.suspended, "2024-03-01")], (.reissued, "2024-06-01")),
      ([(.issued, "2024-01-10"), (.suspended, "2024-02-01")], (.withdrawn, "2024-03-01")),
    ] as [([Entry], Entry)])
  func taken(_ row: ([Entry], Entry)) throws {
    #expect(try refusal(row.0, adding: row.1) == nil)
  }

  private func license(_ number: String, issued day: String, on desk: Desk, _ facility: Facility) throws {
    try desk.addPermit(
      .operatingLicense,
      PermitEvent(
        kind: .issued, on: try #require(CalendarDay(day)), wording: Permit.Content(number: number)), to: facility)
  }

  @Test("Two licenses never hold together, whichever is recorded first; the one in force is named")
  func twoInForce() throws {
    let office = try TestOffice()
    let facility = try office.addFacility()
    try license("01/HC", issued: "2024-01-10", on: office.desk, facility)
    for day in ["2024-06-01", "2023-06-01"] {
      let failure = try #require(throws: Failure.self) {
        try license("02/HC", issued: day, on: office.desk, facility)
      }
      #expect(failure.code == .alreadyInForce && failure.arguments["number"] == "01/HC")
      #expect(failure.arguments["conflict"]?.contains("10/01/2024") == true)
    }
    // A suspended license still holds.
    try office.desk.addPermitEvent(
      .operatingLicense, number: nil,
      PermitEvent(kind: .suspended, on: CalendarDay(known: 2024, 7, 1)), to: facility)
    #expect(throws: Failure.self) { try license("02/HC", issued: "2024-08-01", on: office.desk, facility) }
    try office.desk.addPermitEvent(
      .operatingLicense, number: nil,
      PermitEvent(kind: .withdrawn, on: CalendarDay(known: 2024, 8, 1)), to: facility)
    try license("02/HC", issued: "2024-08-02", on: office.desk, facility)
  }

  @Test("A correction replaces the entry, keeps the former one, and may not make the sequence impossible")
  func correction() throws {
    let office = try TestOffice()
    let facility = try office.addFacility()
    try license("01/HC", issued: "2024-01-10", on: office.desk, facility)
    var moved = Desk.PermitCorrection()
    moved.on = CalendarDay(known: 2024, 1, 20)
    func correct(_ correction: Desk.PermitCorrection, _ event: PermitEvent.Kind, _ day: CalendarDay) throws {
      try office.desk.correctPermit(
        .operatingLicense, number: nil, event: event, on: day, correction, because: "Ghi nhầm ngày", of: facility)
    }
    let before = try office.database.read { try $0.trailLength() }
    try correct(moved, .issued, CalendarDay(known: 2024, 1, 10))
    #expect(try office.desk.permits(of: facility).flatMap(\.events).map(\.on) == [CalendarDay(known: 2024, 1, 20)])
    // Taken back, recorded anew, and the reason: three entries of the trail.
    #expect(try office.database.read { try $0.trailLength() } == before + 3)

    let missing = try #require(throws: Failure.self) { try correct(moved, .issued, CalendarDay(known: 2024, 1, 10)) }
    #expect(missing.code == .noSuchPermitEvent)
    try office.desk.addPermitEvent(
      .operatingLicense, number: nil, PermitEvent(kind: .suspended, on: CalendarDay(known: 2024, 2, 1)),
      to: facility)
    var removal = Desk.PermitCorrection()
    removal.isRemoval = true
    #expect(throws: Failure.self) { try correct(removal, .issued, CalendarDay(known: 2024, 1, 20)) }
    try correct(removal, .suspended, CalendarDay(known: 2024, 2, 1))
    #expect(try office.desk.permits(of: facility).flatMap(\.events).count == 1)
    #expect(throws: Failure.self) { try correct(Desk.PermitCorrection(), .issued, CalendarDay(known: 2024, 1, 20)) }
  }
}
