public import CareCore
import GRDB

extension Change {
  /// Records a day of the office's own calendar; what was recorded for the day before is superseded.
  ///
  /// - Throws: ``Failure`` ``FailureCode/calendarDaySame`` when the day says that already.
  public func addCalendarRow(_ content: CalendarRow) throws {
    if let old = try calendarDay(content.day) {
      if old.content == content { throw Failure(.calendarDaySame, ["day": content.day.shortText]) }
      try supersede(old)
    }
    try record(CalendarDayRow(id: newID(), content: content))
  }

  /// Takes back what the office recorded for a day; the row stays as history.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchCalendarDay``.
  public func removeCalendarRow(on day: CalendarDay, kinds: [CalendarRow.Kind]) throws {
    guard let old = try calendarDay(day), kinds.contains(old.content.kind) else {
      throw Failure(.noSuchCalendarDay, ["day": day.shortText])
    }
    try supersede(old)
  }

  /// Keeps in the trail that a change of the calendar moved days told before.
  public func recordMoved(_ moved: [MovedDeadline<String>]) throws {
    for deadline in moved where deadline.hasMovedLegalOrSafeDay {
      try record(MovedDeadlineRow(id: newID(), moved: deadline))
    }
  }

  private func calendarDay(_ day: CalendarDay) throws -> CalendarDayRow? {
    try snapshot.row("calendarDay", where: "day = ?", [day.description]).map(CalendarDayRow.init)
  }
}

extension MovedDeadline {
  fileprivate var hasMovedLegalOrSafeDay: Bool {
    before.legalLastDay != after.legalLastDay || before.safeDay != after.safeDay
  }
}

extension Snapshot {
  /// The days the office recorded itself, by day.
  public func calendarRows() throws -> [CalendarRow] {
    try rows("calendarDay", order: "day").map { try CalendarDayRow($0).content }
  }

  /// The built-in calendar with the office's own days laid over it, as known at the instant of the snapshot.
  public func workingCalendar(over builtIn: WorkingCalendar) throws -> WorkingCalendar {
    builtIn.adding(try calendarRows())
  }
}
