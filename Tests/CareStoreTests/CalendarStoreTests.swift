import CareCore
import CareStore
import Testing

@Suite struct CalendarStoreTests {
  static let day = CalendarDay(known: 2025, 5, 14)

  @Test func theOfficeSDaysLieOverTheBuiltInCalendar() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      try change.addCalendarRow(InventedOffice.calendarRow(Self.day))
    }
    let calendar = try office.database.read { try $0.workingCalendar(over: .weekdays) }
    #expect(!calendar.isWorkingDay(Self.day) && calendar.isWorkingDay(Self.day.adding(days: 1)))
  }

  @Test func aLaterEntrySupersedesAndBothAreKnownAtTheirTime() throws {
    let office = try InventedOffice()
    for (minute, kind) in [(Int64(1), CalendarRow.Kind.swappedOff), (2, .holiday)] {
      try office.database.change(InventedOffice.act(minute)) { change in
        try change.addCalendarRow(InventedOffice.calendarRow(Self.day, kind))
      }
    }
    #expect(throws: Failure(.calendarDaySame, ["day": "14/05/2025"])) {
      try office.database.change(InventedOffice.act(3)) { change in
        try change.addCalendarRow(InventedOffice.calendarRow(Self.day, .holiday))
      }
    }
    #expect(throws: Failure(.noSuchCalendarDay, ["day": "14/05/2025"])) {
      try office.database.change(InventedOffice.act(3)) { try $0.removeCalendarRow(on: Self.day, kinds: [.swappedIn]) }
    }
    #expect(
      try office.database.change(InventedOffice.act(4)) { try $0.removeCalendarRow(on: Self.day, kinds: [.holiday]) }
        == [Self.day])
    func kinds(_ minute: Int64) throws -> [CalendarRow.Kind] {
      let vantage = Vantage(day: Self.day, knownAt: InventedOffice.instant(minute))
      return try office.database.read(at: vantage) { try $0.calendarRows().map(\.kind) }
    }
    #expect(try kinds(0) == [] && kinds(1) == [.swappedOff] && kinds(2) == [.holiday] && kinds(4) == [])
  }

  /// Whichever of its days is named; two swaps from one letter stay apart.
  @Test(arguments: [day, day.adding(days: 3)])
  func aSwapIsTakenBackWhole(_ named: CalendarDay) throws {
    let office = try InventedOffice()
    for (minute, first) in [(Int64(1), Self.day), (2, Self.day.adding(days: 14))] {
      try office.database.change(InventedOffice.act(minute)) { change in
        try change.addCalendarRow(InventedOffice.calendarRow(first, .swappedOff))
        try change.addCalendarRow(InventedOffice.calendarRow(first.adding(days: 3), .swappedIn))
      }
    }
    let removed = try office.database.change(InventedOffice.act(3)) { change in
      try change.removeCalendarRow(on: named, kinds: [.swappedOff, .swappedIn])
    }
    #expect(removed.sorted() == [Self.day, Self.day.adding(days: 3)])
    #expect(
      try office.database.read { try $0.calendarRows().map(\.day) } == [14, 17].map { Self.day.adding(days: $0) })
  }

  /// Every rule of a duty comes back as it went in.
  @Test(arguments: [
    ReportingDuty.Rule.undated(ownDay: nil), .undated(ownDay: day), .once(.before, day), .once(.by, day),
    .once(.through, day), .recurring(.year, due: nil, InventedOffice.period),
    .recurring(
      .halfYear, due: ReportingDuty.Due(.before, ReportingDuty.YearDay(known: 6, 15)), InventedOffice.period),
  ])
  func dutiesComeBack(_ rule: ReportingDuty.Rule) throws {
    let office = try InventedOffice()
    let content = InventedOffice.duty(rule, startsOn: Self.day, note: "Ghi chú")
    let duty = try office.database.change(InventedOffice.act(1)) { try $0.addDuty(content) }
    #expect(duty.code == "R-2025-001" && duty.content == content)
    #expect(try office.database.read { try $0.duty(code: "R-2025-001") } == duty)
    #expect(try office.database.read { try $0.duties() } == [duty])
  }

  @Test func aSecondSubmissionOfAPeriodSupersedesTheFirst() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      let duty = try change.addDuty(InventedOffice.duty(startsOn: Self.day))
      try change.submit(Submission(period: "once", sentOn: Self.day), for: duty)
      try change.submit(Submission(period: "once", number: "2/BC", sentOn: Self.day), for: duty)
      #expect(
        try change.snapshot.submissions() == [
          duty.id: ["once": Submission(period: "once", number: "2/BC", sentOn: Self.day)]
        ])
    }
    #expect(try office.ask("SELECT count(*) FROM submission") == "2")
  }
}
