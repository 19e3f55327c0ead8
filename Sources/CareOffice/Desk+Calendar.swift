public import CareCore
import CareStore
import Foundation

extension Desk {
  /// The calendar of an office, or the built-in one where there is no database.
  ///
  /// - Throws: ``Failure`` when what stands at the path is no database of ours.
  public static func workingCalendar(_ setup: Setup) throws -> WorkingCalendar {
    guard FileManager.default.fileExists(atPath: setup.databasePath) else { return CalendarFile.embedded }
    return try open(setup).workingCalendar()
  }

  /// The built-in calendar with the office's own days laid over it.
  public func workingCalendar(_ vantage: Vantage? = nil) throws -> WorkingCalendar {
    try database.read(at: vantage) { try $0.workingCalendar(over: CalendarFile.embedded) }
  }

  /// Records days off and gives the deadlines that moved.
  ///
  /// - Throws: ``Failure`` ``FailureCode/calendarDaySame``.
  public func addToCalendar(_ rows: [CalendarRow]) throws -> [MovedDeadline<String>] {
    try changeCalendar { change, _ in
      for row in rows { try change.addCalendarRow(row) }
    }
  }

  /// Records a working day off and the rest day worked instead, and gives the deadlines that moved.
  ///
  /// - Throws: ``Failure`` ``FailureCode/swapOffWeekend`` or ``FailureCode/swapWorkedWeekday``.
  public func swap(off: CalendarDay, worked: CalendarDay, name: String, source: String) throws
    -> [MovedDeadline<String>]
  {
    try changeCalendar { change, calendar in
      if !calendar.isWorkingDay(off) { throw Failure(.swapOffWeekend, ["day": off.shortText]) }
      if calendar.isWorkingDay(worked) { throw Failure(.swapWorkedWeekday, ["day": worked.shortText]) }
      for (day, kind) in [(off, CalendarRow.Kind.swappedOff), (worked, .swappedIn)] {
        try change.addCalendarRow(
          CalendarRow(day: day, kind: kind, name: name, status: .announced, source: source))
      }
    }
  }

  /// Takes back days the office recorded and gives the deadlines that moved.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchCalendarDay``.
  public func removeFromCalendar(_ days: [CalendarDay], kinds: [CalendarRow.Kind]) throws -> [MovedDeadline<String>] {
    try changeCalendar { change, _ in
      for day in days { try change.removeCalendarRow(on: day, kinds: kinds) }
    }
  }

  /// One change of the calendar: every stored deadline is derived anew, and those that moved are kept in the trail.
  private func changeCalendar(_ body: (Change, WorkingCalendar) throws -> Void) throws -> [MovedDeadline<String>] {
    try change { change in
      let old = try change.snapshot.workingCalendar(over: CalendarFile.embedded)
      let deadlines = try storedDeadlines(change.snapshot)
      try body(change, old)
      let new = try change.snapshot.workingCalendar(over: CalendarFile.embedded)
      let moved = new.moved(deadlines, since: old)
      try change.recordMoved(moved)
      return moved
    }
  }

  /// Deadlines that somebody may have been told: of inspections under way, of what was demanded, of
  /// reports not yet sent.
  private func storedDeadlines(_ snapshot: Snapshot) throws -> [(subject: String, deadline: Deadline)] {
    var deadlines: [(subject: String, deadline: Deadline)] = []
    for inspection in try snapshot.inspections(of: nil, facility: nil) where inspection.state == .inProgress {
      guard let deadline = inspection.deadline(InspectionLimitsFile.embedded) else { continue }
      deadlines.append((inspection.code, deadline))
    }
    for view in try demanded(snapshot) {
      if let deadline = view.remediation.deadline { deadlines.append((view.code, deadline)) }
    }
    let submissions = try snapshot.submissions()
    for duty in try snapshot.duties() {
      for occurrence in duty.occurrences(from: duty.content.startsOn, through: today.adding(months: 24)) {
        guard let deadline = occurrence.deadline, submissions[duty.id]?[occurrence.period] == nil else { continue }
        deadlines.append(("\(duty.code) \(occurrence.period)", deadline))
      }
    }
    return deadlines
  }
}
