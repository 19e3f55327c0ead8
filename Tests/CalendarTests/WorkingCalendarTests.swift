import CareCore
import CareDefaults
import CareFiles
import CareOffice
import Testing

@Suite("The working calendar")
struct WorkingCalendarTests {
  static let calendar = LawBook.builtIn.calendar

  static func days(_ year: Int, _ kind: CalendarRow.Kind) -> [String] {
    calendar.rows(of: year).filter { $0.kind == kind && $0.isInForce }.map { String("\($0.day)".dropFirst(5)) }
  }

  @Test("2025 and 2026 as announced, with the days that follow from the law")
  func announcedYears() {
    #expect(Self.days(2025, .holiday) == ["01-01", "04-07", "04-30", "05-01", "09-01", "09-02"])
    #expect(Self.days(2025, .tet) == ["01-27", "01-28", "01-29", "01-30", "01-31"])
    #expect(Self.days(2025, .swappedOff) == ["05-02"] && Self.days(2025, .swappedIn) == ["04-26"])
    #expect(Self.days(2025, .compensatory).isEmpty)
    #expect(Self.days(2026, .holiday) == ["01-01", "04-26", "04-30", "05-01", "09-01", "09-02", "11-24"])
    #expect(Self.days(2026, .tet) == ["02-16", "02-17", "02-18", "02-19", "02-20"])
    #expect(Self.days(2026, .compensatory) == ["04-27"])
    #expect(Self.days(2027, .holiday) == ["01-01", "04-16", "04-30", "05-01", "09-02", "09-03", "11-24"])
    #expect(Self.days(2027, .tet) == ["02-04", "02-05", "02-08", "02-09", "02-10"])
    #expect(Self.days(2027, .compensatory) == ["05-03"])
    #expect((2025...2027).allSatisfy(Self.calendar.isAnnounced) && !Self.calendar.isAnnounced(2028))
  }

  @Test("A year that nobody announced is filled in and says so")
  func guessedYear() {
    #expect(Self.days(2028, .tet) == ["01-24", "01-25", "01-26", "01-27", "01-28"])
    #expect(Self.days(2028, .compensatory) == ["01-03", "05-02", "09-04"], "01/01 and 02/9 a Saturday, 30/4 a Sunday")
    let rows = Self.calendar.rows(of: 2028)
    #expect(rows.allSatisfy { $0.status == .computed })
    #expect(rows.filter(\.isGuess).count == 6, "five days of Tết, one beside the National Day")
    #expect(Self.calendar.unannounced(in: 2028).map(\.kind) == [.tet, .nationalDay])
  }

  /// What the practice gives, beside what deadlines.md has as announced (2025 to 2027) and what the issue says of the
  /// years before, where nothing but the days is known.
  @Test(
    "The guess fits every announcement that was looked at",
    arguments: [
      (2020, ["01-23", "01-24", "01-27", "01-28", "01-29"]), (2021, ["02-10", "02-11", "02-12", "02-15", "02-16"]),
      (2022, ["01-31", "02-01", "02-02", "02-03", "02-04"]), (2023, ["01-20", "01-23", "01-24", "01-25", "01-26"]),
      (2024, ["02-08", "02-09", "02-12", "02-13", "02-14"]), (2025, ["01-27", "01-28", "01-29", "01-30", "01-31"]),
      (2026, ["02-16", "02-17", "02-18", "02-19", "02-20"]), (2027, ["02-04", "02-05", "02-08", "02-09", "02-10"]),
    ])
  func guessFits(_ year: Int, _ days: [String]) {
    let guess = WorkingCalendar(
      holidays: Self.calendar.holidays, compensations: Self.calendar.compensations, announced: [])
    let tet = guess.rows(of: year).filter { $0.kind == .tet }
    #expect(tet.map { String("\($0.day)".dropFirst(5)) } == days && tet.allSatisfy(\.isGuess))
    let beside = guess.rows(of: year).filter { $0.isGuess && $0.kind == .holiday }.map { "\($0.day)".dropFirst(5) }
    #expect(beside == (year == 2020 ? [] : [2021, 2027].contains(year) ? ["09-03"] : ["09-01"]))
  }

  @Test(
    "Rows of law hold between their days, and nothing is certain of years whose text nobody read",
    arguments: [
      // One day of the National Day then; 02/9/2017 was a Saturday.
      ("2017-08-31", "2017-09-01"), ("2017-09-01", "2017-09-05"), ("2020-08-31", "2020-09-01"),
      ("2021-09-01", "2021-09-06"), ("2023-01-19", "2023-01-27"), ("2025-11-23", "2025-11-24"),
      ("2026-11-23", "2026-11-25"),
      // 24/11 on a Saturday gives no Monday.
      ("2029-11-23", "2029-11-26"),
      // Giỗ Tổ 2006 is a Friday, 2007 a Thursday.
      ("2006-04-06", "2006-04-07"), ("2007-04-25", "2007-04-27"),
    ])
  func force(_ event: String, _ next: String) throws {
    let day = Self.calendar.workingDay(1, after: try #require(CalendarDay(event)))
    #expect("\(day)" == next)
  }

  @Test("No year before 2021 claims to be known")
  func yearsBeforeAReadText() throws {
    for year in WorkingCalendar.years.lowerBound...2020 {
      #expect(!Self.calendar.rows(of: year).contains(where: \.isChecked) && !Self.calendar.isAnnounced(year))
    }
    #expect(Self.days(2020, .holiday) == ["01-01", "04-02", "04-30", "05-01", "09-02"])
    #expect(Self.calendar.unannounced(in: 1999).map(\.kind) == [.law])
    let deadline = Deadline(event: .day(CalendarDay(known: 1999, 3, 1)), term: .counted(5, .workingDays))
    let result = try deadline.result(Self.calendar)
    #expect(
      result.isProvisional && result.warnings.contains(.provisional([UnannouncedHoliday(kind: .law, year: 1999)])))
    // A row that was not read is named by what rests on it.
    let later = Deadline(event: .day(CalendarDay(known: 2019, 4, 26)), term: .counted(3, .workingDays))
    let sources = try later.result(Self.calendar).warnings.flatMap { warning in
      if case .unchecked(let rows) = warning { rows.map(\.source) } else { [String]() }
    }
    #expect(!sources.isEmpty && sources.allSatisfy { $0.contains("chưa đọc được văn bản") })
  }

  @Test("24 November is a day off from 2026 on, and can be switched off")
  func cultureDay() throws {
    let day = CalendarDay(known: 2027, 11, 24)
    let row = try #require(Self.calendar.row(on: day))
    #expect(!row.isChecked && !Self.calendar.isWorkingDay(day) && !row.isGuess)
    let off = Self.calendar.holidays.map { holiday in
      YearlyHoliday(
        name: holiday.name, rule: holiday.rule, span: holiday.span, source: holiday.source,
        isInForce: holiday.rule != .solar(11, 24))
    }
    let switched = WorkingCalendar(holidays: off, announced: [])
    #expect(switched.isWorkingDay(day) && switched.rows(of: 2027).contains { $0.day == day && !$0.isInForce })
  }

  @Test("Announced Tết days replace the guess, and a computed day in lieu is not doubled")
  func announcementReplacesGuess() {
    func row(_ day: Int, _ kind: CalendarRow.Kind) -> CalendarRow {
      CalendarRow(
        day: CalendarDay(known: 2029, 2, day), kind: kind, name: "Tết", status: .announced, source: "hư cấu")
    }
    // The Saturday and the Sunday are made up for on the 15th and the 19th.
    let rows = [9, 10, 11, 12, 13].map { row($0, .tet) } + [row(15, .compensatory), row(19, .compensatory)]
    let calendar = Self.calendar.adding(rows)
    let off = (5...20).filter {
      let day = CalendarDay(known: 2029, 2, $0)
      return !day.isWeekend && !calendar.isWorkingDay(day)
    }
    #expect(off == [9, 12, 13, 15, 19])
    #expect(calendar.rows(of: 2029).filter { $0.day.month == 2 }.allSatisfy { $0.status == .announced })
  }

  @Test("Every year from 2021 on has its eleven holidays, from 2026 on twelve; no weekday off comes from nowhere")
  func everyYear() {
    for year in 2021...2100 {
      let rows = Self.calendar.rows(of: year).filter(\.isInForce)
      let holidays = rows.filter { [.holiday, .tet].contains($0.kind) }
      #expect(holidays.count == (year < 2026 ? 11 : 12), "\(year)")
      for row in rows where row.kind.isOff { #expect(!Self.calendar.isWorkingDay(row.day)) }
      // Each holiday costs a weekday: itself, or the one in lieu of it; 24/11 on a weekend costs none.
      let weekdays = Set(
        rows.filter { [.holiday, .tet, .compensatory].contains($0.kind) && !$0.day.isWeekend }.map(\.day))
      let shared = holidays.count - Set(holidays.map(\.day)).count
      let lost = rows.count { !$0.isMadeUpFor && $0.day.isWeekend }
      #expect(weekdays.count == holidays.count - shared - lost, "\(year)")
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

  /// 31/8/2026 and 22/8/2026 stand in the table, from a secondary source.
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
      compensation:
        - {from: 2021-01-01, to: 2020-12-31, source: x}
      announced:
        - {day: 2025-02-30, kind: holiday, name: D, source: x}
        - {day: 2025-02-03, to: 2025-02-01, kind: holiday, name: E, source: x}
        - {day: 2025-02-03, kind: holliday, name: F}
      """
    let problems = #expect(throws: LawBook.Problems.self) {
      try LawBook.read(files: [(path: "calendar.yaml", bytes: Array(text.utf8))])
    }
    #expect(problems?.all.map(\.problem.position.line) == [2, 3, 4, 6, 8, 9, 10])
  }

  @Test("Days of the week")
  func weekdays() {
    #expect(
      CalendarDay(known: 1970, 1, 1).weekday == .thursday && CalendarDay(known: 2025, 5, 14).weekday == .wednesday)
    #expect(CalendarDay(known: 1899, 12, 31).weekday == .sunday && CalendarDay(known: 1899, 12, 31).isWeekend)
  }
}
