import CareCore
import Testing

@testable import CareOffice

/// The calendar compiled into the program became another one.
@Suite struct CalendarFollowTests {
  @Test func whatTheNewCalendarMovesIsListed() throws {
    let desk = try ImportTests.desk()
    let basis = Deadline.Basis(citation: "hư cấu", certainty: .read)
    for day in [CalendarDay(known: 2026, 11, 24), CalendarDay(known: 2026, 11, 25)] {
      _ = try desk.addDuty(
        ReportingDuty.Content(
          name: "Báo cáo (hư cấu)", recipients: ["Bộ (hư cấu)"], rule: .once(.by, day), basis: basis,
          startsOn: ImportTests.today))
    }
    let now = LawBook.builtIn.calendar
    let before = WorkingCalendar(
      holidays: now.holidays.filter { $0.rule != .solar(11, 24) }, compensations: now.compensations,
      announced: now.announced.filter { $0.day != CalendarDay(known: 2026, 11, 24) })
    let moved = try desk.follow(builtInBefore: before)
    #expect(moved.map(\.before.safeDay) == [CalendarDay(known: 2026, 11, 24)])
    #expect(moved.map(\.after.safeDay) == [CalendarDay(known: 2026, 11, 23)])
    #expect(try desk.follow(builtInBefore: now).isEmpty)
  }
}
