import CareCore
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// The law became another one between two changes of a register.
@Suite struct CalendarFollowTests {
  private static let basis = Deadline.Basis(citation: "hư cấu", certainty: .read)

  private static func duty(_ day: CalendarDay) -> ReportingDuty.Content {
    ReportingDuty.Content(
      name: "Báo cáo (hư cấu)", recipients: ["Bộ (hư cấu)"], rule: .once(.by, day), basis: basis,
      startsOn: ImportTests.today)
  }

  /// Collects what a desk is told.
  private final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [MovedDeadline] = []
    var moved: [MovedDeadline] { lock.withLock { kept } }
    func add(_ moved: [MovedDeadline]) { lock.withLock { kept += moved } }
  }

  /// Kept by the first version, for which 24/11/2026 was a working day: the safe day before it moves, once.
  @Test func aRegisterOfTheFirstVersionIsFollowedOnce() throws {
    let told = Told()
    let desk = try ImportTests.desk { told.add($0) }
    // As the first version left it: nobody marked any law.
    _ = try desk.database.change(desk.act) { change in
      for day in [24, 25] { _ = try change.addDuty(Self.duty(CalendarDay(known: 2026, 11, day))) }
    }
    #expect(try desk.movedByLaw().map(\.after.safeDay) == [CalendarDay(known: 2026, 11, 23)])
    #expect(told.moved.isEmpty, "reading records nothing")
    _ = try desk.addDuty(Self.duty(CalendarDay(known: 2026, 11, 26)))
    #expect(told.moved.map(\.before.safeDay) == [CalendarDay(known: 2026, 11, 24)])
    #expect(try desk.trailRows(TrailQuery()).contains { $0[.entity] == Field.term("movedDeadline") })
    #expect(try desk.movedByLaw().isEmpty)
    _ = try desk.addDuty(Self.duty(CalendarDay(known: 2026, 11, 27)))
    #expect(told.moved.count == 1)
  }

  /// A folder of law that makes a day a holiday, and the built-in law again.
  @Test func aFolderOfLawMovesDeadlinesThereAndBack() throws {
    let folder = URL.temporaryDirectory.appending(path: "maiam-law-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = """
      announced:
        - {day: 2026-12-11, kind: holiday, name: Ngày hư cấu, source: hư cấu, checked: yes}
      """
    try Data(text.utf8).write(to: folder.appending(path: "lich.yaml"))
    let told = Told()
    let desk = try ImportTests.desk { told.add($0) }
    _ = try desk.addDuty(Self.duty(CalendarDay(known: 2026, 12, 11)))
    let other = try ImportTests.desk(desk.database, law: LawBook.read(over: folder.path)) { told.add($0) }
    #expect(try other.movedByLaw().map(\.after.safeDay) == [CalendarDay(known: 2026, 12, 10)])
    _ = try other.addDuty(Self.duty(CalendarDay(known: 2026, 12, 20)))
    #expect(told.moved.map(\.after.safeDay) == [CalendarDay(known: 2026, 12, 10)])
    #expect(try desk.movedByLaw().map(\.after.safeDay) == [CalendarDay(known: 2026, 12, 11)])
  }

  @Test("Days told are written and read back", arguments: [2020, 2025, 2026, 2030])
  func daysToldAreReadBack(_ year: Int) throws {
    let calendar = LawBook.builtIn.calendar
    let told = calendar.told(year...year + 1)
    #expect(DaysTold(text: told.text) == told)
    #expect(DaysTold(text: "2026 01-01") == nil && DaysTold(text: "2026 -02-30") == nil)
    let laid = WorkingCalendar.weekdays.adding([], told: told)
    for offset in 0..<731 {
      let day = CalendarDay(known: year, 1, 1).adding(days: offset)
      if day.year > year + 1 { break }
      #expect(laid.isWorkingDay(day) == calendar.isWorkingDay(day), "\(day)")
    }
  }
}
