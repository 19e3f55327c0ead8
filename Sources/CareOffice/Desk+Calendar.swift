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
    try changeCalendar { change, _ in
      for row in rows { try change.addCalendarRow(row) }
    }
  }

  /// Records a working day off and the rest day worked instead, and gives the deadlines that moved. A swap of the
  /// built-in calendar that nobody compared with its source gives way.
  ///
  /// - Throws: ``Failure`` ``FailureCode/swapOffWeekend`` or ``FailureCode/swapWorkedWeekday``.
  public func swap(off: CalendarDay, worked: CalendarDay, name: String, source: String) throws -> [MovedDeadline] {
    try changeCalendar { change, calendar in
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

  /// Derives what is owed anew after the built-in calendar became another, be it with a new version of the program or a
  /// folder of law, and gives the deadlines that moved.
  ///
  /// - Parameter before: The built-in calendar by which days were told so far.
  package func follow(builtInBefore before: WorkingCalendar) throws -> [MovedDeadline] {
    try change { change in
      let own = try change.snapshot.calendarRows()
      return try recordMoves(change, from: before.adding(own), to: law.calendar.adding(own))
    }
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
    let last = today.adding(months: 24)
    let before = try dueItems(change.snapshot, old, on: today, reportsThrough: last)
    let moved = try dueItems(change.snapshot, new, on: today, reportsThrough: last).moved(since: before)
    try change.recordMoved(moved)
    return moved
  }
}
