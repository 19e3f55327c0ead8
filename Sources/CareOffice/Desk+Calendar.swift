public import CareCore
import CareStore
import Foundation

extension Desk {
  /// The calendar of an office, or the built-in one where there is no database.
  ///
  /// - Throws: ``Failure`` when what stands at the path is no database of ours.
  public static func workingCalendar(_ setup: Setup) throws -> WorkingCalendar {
    guard FileManager.default.fileExists(atPath: setup.databasePath) else { return try LawBook.laid(setup).calendar }
    return try open(setup).workingCalendar()
  }

  /// The built-in calendar with the office's own days laid over it.
  public func workingCalendar(_ vantage: Vantage? = nil) throws -> WorkingCalendar {
    try database.read(at: vantage) { try $0.workingCalendar(over: law.calendar) }
  }

  /// Records days off and gives the deadlines that moved.
  ///
  /// - Throws: ``Failure`` ``FailureCode/calendarDaySame``.
  public func addToCalendar(_ rows: [CalendarRow]) throws -> [MovedDeadline] {
    for row in rows { try check(row.day, .planned, "<days>") }
    return try changeCalendar { change, _ in
      for row in rows { try change.addCalendarRow(row) }
    }
  }

  /// Records a working day off and the rest day worked instead, and gives the deadlines that moved. A swap of the
  /// built-in calendar that nobody compared with its source gives way.
  ///
  /// - Throws: ``Failure`` ``FailureCode/swapOffWeekend`` or ``FailureCode/swapWorkedWeekday``.
  public func swap(off: CalendarDay, worked: CalendarDay, name: String, source: String) throws -> [MovedDeadline] {
    try check(off, .planned, "--off")
    try check(worked, .planned, "--worked")
    return try changeCalendar { change, calendar in
      if !calendar.isWorkingDay(off), calendar.uncheckedSwap(on: off)?.kind != .swappedOff {
        throw Failure(.swapOffWeekend, ["day": off.shortText])
      }
      if calendar.isWorkingDay(worked), calendar.uncheckedSwap(on: worked)?.kind != .swappedIn {
        throw Failure(.swapWorkedWeekday, ["day": worked.shortText])
      }
      for (day, kind) in [(off, CalendarRow.Kind.swappedOff), (worked, .swappedIn)] {
        try change.addCalendarRow(
          CalendarRow(day: day, kind: kind, name: name, status: .announced, source: source))
      }
    }
  }

  /// Takes back days the office recorded, both days of a swap, and gives them with the deadlines that moved.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchCalendarDay``.
  public func removeFromCalendar(_ days: [CalendarDay], kinds: [CalendarRow.Kind]) throws
    -> (removed: [CalendarDay], moved: [MovedDeadline])
  {
    var removed: [CalendarDay] = []
    let moved = try changeCalendar { change, _ in
      removed = []
      for day in days where !removed.contains(day) {
        removed += try change.removeCalendarRow(on: day, kinds: kinds)
      }
    }
    return (removed.sorted(), moved)
  }

  /// The deadlines that the calendar of another law moved since the last change of the register, be it that of a new
  /// version of the program or of a folder of law. Nothing is recorded: the next change does that.
  package func movedByLaw() throws -> [MovedDeadline] { try database.read { try movedByLaw($0) ?? [] } }

  /// Derives what is owed anew where the law became another since the last change, records what moved, and which law it
  /// is now.
  func followLaw(_ change: Change) throws -> [MovedDeadline] {
    let moved = try movedByLaw(change.snapshot)
    // The same law, and its days are known for the next year too.
    if moved == nil, let last = try daysTold(change.snapshot)?.years.last?.year, last > today.year { return [] }
    try change.recordMoved(moved ?? [])
    let told = law.calendar.told(today.year - 1...today.year + Self.yearsTold).text
    try change.markLaw(LawMark(subject: "law", contentHash: law.hash))
    try change.markLaw(
      LawMark(subject: "calendar", contentHash: CanonicalBytes.sha256(Array(told.utf8)), content: told))
    return moved ?? []
  }

  /// Beyond them nothing is owed yet.
  private static let yearsTold = 3

  private func daysTold(_ snapshot: Snapshot) throws -> DaysTold? {
    try snapshot.lawMark("calendar")?.content.flatMap(DaysTold.init(text:))
  }

  /// - Returns: `nil` where the law is that of the last change. A register without a mark was kept by the first version of
  ///   the program.
  private func movedByLaw(_ snapshot: Snapshot) throws -> [MovedDeadline]? {
    if try snapshot.lawMark("law")?.contentHash == law.hash { return nil }
    let (own, told) = (try snapshot.calendarRows(), try daysTold(snapshot) ?? law.firstTold)
    return try moves(snapshot, from: law.calendar.adding(own, told: told), to: law.calendar.adding(own))
  }

  /// One change of the office's own calendar.
  private func changeCalendar(_ body: (Change, WorkingCalendar) throws -> Void) throws -> [MovedDeadline] {
    try change { change in
      let old = try change.snapshot.workingCalendar(over: law.calendar)
      try body(change, old)
      let new = try change.snapshot.workingCalendar(over: law.calendar)
      return try recordMoves(change, from: old, to: new)
    }
  }

  /// Everything owed is derived anew, and what moved is kept in the trail.
  private func recordMoves(_ change: Change, from old: WorkingCalendar, to new: WorkingCalendar) throws
    -> [MovedDeadline]
  {
    let moved = try moves(change.snapshot, from: old, to: new)
    try change.recordMoved(moved)
    return moved
  }

  /// How far ahead moved days are looked for: two years, a limit of our own.
  private static let movesAhead = 731

  private func moves(_ snapshot: Snapshot, from old: WorkingCalendar, to new: WorkingCalendar) throws
    -> [MovedDeadline]
  {
    let last = today.adding(days: Self.movesAhead)
    let before = try dueItems(snapshot, old, on: today, through: last)
    return try dueItems(snapshot, new, on: today, through: last).moved(since: before)
  }
}
