import CareCore
import CareDefaults
import CareFiles
import CareOffice
import Testing

@Suite("The working calendar")
struct WorkingCalendarTests {
  static let calendar = CalendarFile.embedded

  static func days(_ year: Int, _ kind: CalendarRow.Kind) -> [String] {
    calendar.rows(of: year).filter { $0.kind == kind && $0.isInForce }.map { String("\($0.day)".dropFirst(5)) }
  }

  @Test("2025 and 2026 as announced, with the days that follow from the law")
  func announcedYears() {
    #expect(Self.days(2025, .holiday) == ["01-01", "04-07", "04-30", "05-01", "09-01", "09-02"])
    #expect(Self.days(2025, .tet) == ["01-27", "01-28", "01-29", "01-30", "01-31"])
    #expect(Self.days(2025, .swappedOff) == ["05-02"] && Self.days(2025, .swappedIn) == ["04-26"])
    #expect(Self.days(2025, .compensatory).isEmpty)
    #expect(Self.days(2026, .holiday) == ["01-01", "04-26", "04-30", "05-01", "09-01", "09-02"])
    #expect(Self.days(2026, .tet) == ["02-16", "02-17", "02-18", "02-19", "02-20"])
    #expect(Self.days(2026, .compensatory) == ["04-27"])
    #expect(Self.calendar.isAnnounced(2025) && Self.calendar.isAnnounced(2026))
  }

  /// Tết 2027 is a Saturday: 05 to 09/02, of which two on the weekend give 10 and 11/02. 01/5 is a Saturday.
  @Test("A year that nobody announced is filled in and says so")
  func guessedYear() {
    #expect(Self.days(2027, .tet) == ["02-05", "02-06", "02-07", "02-08", "02-09"])
    #expect(Self.days(2027, .compensatory) == ["02-10", "02-11", "05-03"])
    #expect(!Self.calendar.isAnnounced(2027))
    let rows = Self.calendar.rows(of: 2027)
    #expect(rows.allSatisfy { $0.status == .computed })
    #expect(rows.filter(\.isGuess).count == 8, "five days of Tết, two for its weekend, one beside the National Day")
  }

  @Test("24 November is shown and worked on until it is in force")
  func cultureDay() throws {
    let day = CalendarDay(known: 2026, 11, 24)
    let row = try #require(Self.calendar.rows(of: 2026).first { $0.day == day })
    #expect(!row.isInForce && Self.calendar.isWorkingDay(day) && Self.calendar.row(on: day) == nil)
    let added = CalendarRow(
      day: day, kind: .holiday, name: "Ngày Văn hóa Việt Nam", status: .announced, source: "hư cấu")
    #expect(!Self.calendar.adding([added]).isWorkingDay(day))
  }

  @Test("Announced Tết days replace the guess, and a computed day in lieu is not doubled")
  func announcementReplacesGuess() {
    func row(_ day: Int, _ kind: CalendarRow.Kind) -> CalendarRow {
      CalendarRow(
        day: CalendarDay(known: 2027, 2, day), kind: kind, name: "Tết", status: .announced, source: "hư cấu")
    }
    // Three days before and two after; the Saturday and the Sunday are made up for on the 9th and 11th.
    let rows = [3, 4, 5, 6, 7].map { row($0, .tet) } + [row(9, .compensatory), row(11, .compensatory)]
    let calendar = Self.calendar.adding(rows)
    let off = (1...12).filter { !calendar.isWorkingDay(CalendarDay(known: 2027, 2, $0)) }
    #expect(off == [3, 4, 5, 6, 7, 9, 11])
    #expect(calendar.rows(of: 2027).filter { $0.day.month == 2 }.allSatisfy { $0.status == .announced })
  }

  @Test("Every year has its eleven holidays, each on a day off; no weekday off comes from nowhere")
  func everyYear() {
    for year in 2000...2100 {
      let rows = Self.calendar.rows(of: year).filter(\.isInForce)
      let holidays = rows.filter { [.holiday, .tet].contains($0.kind) }
      #expect(holidays.count == 11, "\(year)")
      for row in rows where row.kind.isOff { #expect(!Self.calendar.isWorkingDay(row.day)) }
      // Each holiday costs a weekday: itself, or the one in lieu of it.
      let weekdays = Set(
        rows.filter { [.holiday, .tet, .compensatory].contains($0.kind) && !$0.day.isWeekend }.map(\.day))
      let shared = holidays.count - Set(holidays.map(\.day)).count
      #expect(weekdays.count == 11 - shared, "\(year)")
    }
  }

  @Test("Counted back from an event, which is not counted", arguments: ["2026-08-10", "2026-09-07", "2026-12-01"])
  func countedBack(_ event: String) throws {
    let day = try #require(CalendarDay(event))
    let back = Self.calendar.workingDay(5, before: day)
    #expect(Self.calendar.isWorkingDay(back) && Self.calendar.workingDay(0, before: day) == day)
    // Both counts meet where the event is a working day itself.
    #expect(Self.calendar.workingDay(5, after: back) == day)
  }

  @Test("The latest row for a day counts")
  func latestCounts() {
    let day = CalendarDay(known: 2026, 3, 3)
    func row(_ kind: CalendarRow.Kind) -> CalendarRow {
      CalendarRow(day: day, kind: kind, name: "Thử", status: .announced, source: "hư cấu")
    }
    #expect(!WorkingCalendar(holidays: [], announced: [row(.swappedIn), row(.swappedOff)]).isWorkingDay(day))
    #expect(WorkingCalendar(holidays: [], announced: [row(.swappedOff), row(.swappedIn)]).isWorkingDay(day))
  }

  /// 31/8/2026 and 22/8/2026 stand in the table, and nobody found the letter.
  @Test("What an office was told takes the place of a whole swap that nobody compared with its source")
  func uncheckedSwapGivesWay() {
    let (off, worked, told) = (
      CalendarDay(known: 2026, 8, 31), CalendarDay(known: 2026, 8, 22), CalendarDay(known: 2026, 9, 5)
    )
    func row(_ day: CalendarDay, _ kind: CalendarRow.Kind) -> CalendarRow {
      CalendarRow(day: day, kind: kind, name: "Hoán đổi", status: .announced, source: "hư cấu")
    }
    #expect(Self.calendar.isWorkingDay(worked) && Self.calendar.uncheckedSwap(on: off)?.kind == .swappedOff)
    let calendar = Self.calendar.adding([row(off, .swappedOff), row(told, .swappedIn)])
    #expect(!calendar.isWorkingDay(off) && calendar.isWorkingDay(told) && !calendar.isWorkingDay(worked))
    #expect(calendar.uncheckedSwap(on: off) == nil, "what an office was told is not taken for unchecked")
    // The other half goes in either direction; a confirmed pair stays.
    #expect(Self.calendar.adding([row(worked, .swappedIn)]).isWorkingDay(off))
    let confirmed = Self.calendar.adding([row(off, .swappedOff), row(worked, .swappedIn)])
    #expect(!confirmed.isWorkingDay(off) && confirmed.isWorkingDay(worked))
    // Another day touches neither, nor does a holiday that was announced without a swap.
    #expect(Self.calendar.adding([row(told, .swappedIn)]).isWorkingDay(worked))
    #expect(Self.calendar.uncheckedSwap(on: CalendarDay(known: 2026, 9, 1)) == nil)
  }

  @Test("Every swap of the table is a pair, so that neither half is left behind")
  func swapsArePairs() {
    for row in Self.calendar.announced where row.kind == .swappedIn {
      let off = row.makesUpFor
      #expect(Self.calendar.announced.contains { $0.day == off && $0.kind == .swappedOff }, "\(row.day)")
    }
    let count = { (kind: CalendarRow.Kind) in Self.calendar.announced.count { $0.kind == kind } }
    #expect(count(.swappedIn) == count(.swappedOff))
  }

  @Test("Problems of the file are found, all at once")
  func problems() {
    let text = """
      holidays:
        - {name: A, solar: "13-01", source: x}
        - {name: B, source: x}
        - {name: C, moving: te, source: x}
      announced:
        - {day: 2025-02-30, kind: holiday, name: D, source: x}
        - {day: 2025-02-03, to: 2025-02-01, kind: holiday, name: E, source: x}
        - {day: 2025-02-03, kind: holliday, name: F}
      """
    let problems = #expect(throws: CalendarFile.Problems.self) { try CalendarFile.read(Array(text.utf8)) }
    #expect(problems?.all.map(\.position.line) == [2, 3, 4, 6, 7, 8])
  }

  @Test("Days of the week")
  func weekdays() {
    #expect(
      CalendarDay(known: 1970, 1, 1).weekday == .thursday && CalendarDay(known: 2025, 5, 14).weekday == .wednesday)
    #expect(CalendarDay(known: 1899, 12, 31).weekday == .sunday && CalendarDay(known: 1899, 12, 31).isWeekend)
  }
}
