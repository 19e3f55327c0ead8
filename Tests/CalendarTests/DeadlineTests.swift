import CareCore
import CareOffice
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  static let calendar = LawBook.builtIn.calendar

  @Test("Each case comes out as a lawyer wrote it", arguments: DeadlineCase.all)
  func holds(_ row: DeadlineCase) throws {
    var calendar = Self.calendar
    if let day = row.without {
      calendar = WorkingCalendar(
        holidays: calendar.holidays, compensations: calendar.compensations,
        announced: calendar.announced.filter { $0.day != day })
    }
    if let code = row.fails {
      let failure = #expect(throws: Failure.self) { try row.deadline.result(calendar) }
      #expect(failure?.code == code)
      return
    }
    if let dueFrom = row.dueFrom {
      let result = try OpenTerm(row.deadline).result(calendar)
      #expect(result.dueFrom == dueFrom && result.termEnds == row.raw && result.steps.last == .dueFrom(dueFrom))
      return
    }
    let result = try row.ahead.map { try $0.result(calendar) } ?? row.deadline.result(calendar)
    let last = try #require(row.last)
    #expect(result.legalLastDay == last)
    if let raw = row.raw { #expect(result.rawLastDay == raw) }
    #expect(result.operationalLastDay == row.operational ?? last)
    if let safe = row.safe { #expect(result.safeDay == safe) }
    #expect(result.instant == row.ends)
    #expect(result.isProvisional == row.isProvisional)
    #expect(result.steps.contains(.last(last)) || result.instant != nil || row.ahead != nil)
    if let stricter = row.stricter { #expect(result.warnings.contains(.stricter(stricter))) }
    if let inclusive = row.inclusive { #expect(result.warnings.contains(.inclusive(inclusive))) }
  }

  @Test("All 58 vectors and the negative ones are there")
  func size() {
    let ids = Set(DeadlineCase.all.map(\.id))
    #expect(ids.count == DeadlineCase.all.count)
    for number in 1...58 { #expect(ids.contains("V\(number < 10 ? "0" : "")\(number)")) }
    #expect(ids.isSuperset(of: ["N1", "N2a", "N2b", "N3", "N5"]))
  }

  // MARK: Rolling and capping

  @Test("A term that does not roll stays on a rest day, and the safe day lies before it")
  func withoutRolling() throws {
    let deadline = Deadline(event: .day(CalendarDay(known: 2026, 6, 12)), term: .counted(15, .days), rolls: false)
    let result = try deadline.result(Self.calendar)
    #expect(result.legalLastDay == CalendarDay(known: 2026, 6, 27))
    #expect(result.safeDay == CalendarDay(known: 2026, 6, 26))
  }

  @Test("A day in two pauses is left out once, and what is added may meet another pause")
  func pausesMeet() throws {
    var deadline = Deadline(event: .day(CalendarDay(known: 2026, 6, 1)), term: .counted(10, .days), rolls: false)
    deadline.pauses = [
      Deadline.Pause(from: CalendarDay(known: 2026, 6, 3), to: CalendarDay(known: 2026, 6, 5)),
      Deadline.Pause(from: CalendarDay(known: 2026, 6, 5), to: CalendarDay(known: 2026, 6, 6)),
      Deadline.Pause(from: CalendarDay(known: 2026, 6, 14), to: CalendarDay(known: 2026, 6, 14)),
    ]
    // 10 days and the 4 of the first two pauses end on the 15th, beyond the third.
    #expect(try deadline.result(Self.calendar).rawLastDay == CalendarDay(known: 2026, 6, 16))
  }

  @Test("Pauses, extensions and hours that make no sense are refused")
  func refused() {
    var deadline = Deadline(event: .day(CalendarDay(known: 2026, 6, 1)), term: .counted(10, .days))
    deadline.pauses = [Deadline.Pause(from: CalendarDay(known: 2026, 6, 3), to: CalendarDay(known: 2026, 6, 2))]
    #expect(throws: Failure(.pauseEndsBeforeStart, ["from": "03/06/2026", "to": "02/06/2026"])) {
      try deadline.result(Self.calendar)
    }
    deadline.pauses = []
    deadline.extensions = [Deadline.Extension(0, .days)]
    #expect(throws: Failure(.deadlineWithoutAmount)) { try deadline.result(Self.calendar) }
    deadline.extensions = [Deadline.Extension(5, .hours)]
    #expect(throws: Failure(.deadlineMixesHours)) { try deadline.result(Self.calendar) }
    deadline.extensions = []
    deadline.term = .counted(36_501, .days)
    #expect(throws: Failure(.termTooLong, ["amount": "36501", "most": "36500"])) {
      try deadline.result(Self.calendar)
    }
  }

  // MARK: Provisional

  @Test("A year without an announced Tết or second National Day makes what stands on it provisional")
  func provisional() throws {
    func isProvisional(_ day: String, _ amount: Int, _ unit: DeadlineUnit) throws -> Bool {
      let event = try #require(CalendarDay(day))
      return try Deadline(event: .day(event), term: .counted(amount, unit)).result(Self.calendar).isProvisional
    }
    #expect(try !isProvisional("2025-06-01", 10, .days))
    #expect(try isProvisional("2027-12-20", 15, .days))
    // Only the last day matters in calendar days, every day in working days.
    #expect(try !isProvisional("2024-12-20", 15, .days))
    #expect(try isProvisional("2024-12-20", 15, .workingDays))
    #expect(try !isProvisional("2024-12-31", 15, .workingDays))
    let tet = (24...28).map {
      CalendarRow(
        day: CalendarDay(known: 2028, 1, $0), kind: .tet, name: "Tết", status: .announced, source: "hư cấu")
    }
    let national = CalendarRow(
      day: CalendarDay(known: 2028, 9, 3), kind: .holiday, name: "Quốc khánh", status: .announced, source: "hư cấu")
    #expect(!Self.calendar.adding(tet).isAnnounced(2028))
    #expect(!Self.calendar.adding(tet.dropLast() + [national]).isAnnounced(2028), "four days are not Tết")
    #expect(!Self.calendar.adding([national]).isAnnounced(2028))
    #expect(Self.calendar.adding(tet + [national]).isAnnounced(2028))
  }

  /// Once Tết is told, only the second National Day is open, and it moves only what stands near it.
  @Test(
    "What nobody announced makes provisional only what it can move",
    arguments: [
      ("2028-03-01", "2028-03-31", [UnannouncedHoliday.Kind](), [UnannouncedHoliday.Kind.tet]),
      ("2028-08-18", "2028-08-18", [], [.tet]), ("2028-08-19", "2028-08-19", [.nationalDay], [.tet, .nationalDay]),
      ("2028-09-16", "2028-09-20", [.nationalDay], [.tet, .nationalDay]), ("2028-09-17", "2028-09-20", [], [.tet]),
      ("2027-12-20", "2028-01-05", [], [.tet]), ("2028-12-20", "2029-01-05", [.tet], [.tet, .tet]),
    ])
  func unannounced(
    _ first: String, _ last: String, _ afterTet: [UnannouncedHoliday.Kind], _ before: [UnannouncedHoliday.Kind]
  ) throws {
    let tet = [5, 8, 9, 10, 11].map {
      CalendarRow(
        day: CalendarDay(known: 2028, 2, $0), kind: .tet, name: "Tết", status: .announced, source: "hư cấu")
    }
    let (first, last) = (try #require(CalendarDay(first)), try #require(CalendarDay(last)))
    for (calendar, kinds) in [(Self.calendar, before), (Self.calendar.adding(tet), afterTet)] {
      #expect(calendar.unannounced(from: first, through: last).map(\.kind) == kinds)
      #expect(calendar.isProvisional(from: first, through: last) == !kinds.isEmpty)
    }
  }

  // MARK: The calendar changes

  @Test("A swapped day moves what ends on it, and nothing else")
  func moves() throws {
    let swap = [
      CalendarRow(
        day: CalendarDay(known: 2026, 7, 15), kind: .swappedOff, name: "Nghỉ hoán đổi", status: .announced,
        source: "hư cấu")
    ]
    let deadlines: [(subject: String, deadline: Deadline)] = [
      ("ends there", Deadline(event: .day(CalendarDay(known: 2026, 7, 5)), term: .counted(10, .days))),
      ("runs through", Deadline(event: .day(CalendarDay(known: 2026, 7, 5)), term: .counted(11, .days))),
      ("counts working days", Deadline(event: .day(CalendarDay(known: 2026, 7, 13)), term: .counted(3, .workingDays))),
      ("fixed", Deadline(event: nil, term: .fixed(.before, CalendarDay(known: 2026, 7, 16)))),
      ("without an event", Deadline(event: nil, term: .counted(3, .days))),
    ]
    func due(_ calendar: WorkingCalendar) -> [DueItem] {
      deadlines.map { subject, deadline in
        let result = try? deadline.result(calendar)
        return DueItem(
          kind: .report, code: "R", uid: subject, title: subject, legalLastDay: result?.legalLastDay,
          safeDay: result?.safeDay, basis: nil)
      }
    }
    let (before, after) = (due(Self.calendar), due(Self.calendar.adding(swap)))
    let moved = after.moved(since: before)
    #expect(moved.map(\.after.title) == ["ends there", "fixed", "counts working days"], "the soonest first")
    #expect(moved.map(\.after.legalLastDay?.description) == ["2026-07-16", "2026-07-15", "2026-07-17"])
    #expect(moved.map(\.before.legalLastDay?.description) == ["2026-07-15", "2026-07-15", "2026-07-16"])
    #expect(moved.map(\.after.safeDay?.description) == ["2026-07-16", "2026-07-14", "2026-07-17"])
    #expect(before.moved(since: before).isEmpty && after.moved(since: Array(before.prefix(1))).count == 1)
  }
}
