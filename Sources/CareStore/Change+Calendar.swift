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

  /// Takes back what the office recorded for a day, and the other day of a swap with it; the rows stay as history.
  ///
  /// - Returns: The days taken back.
  /// - Throws: ``Failure`` ``FailureCode/noSuchCalendarDay``.
  @discardableResult
  public func removeCalendarRow(on day: CalendarDay, kinds: [CalendarRow.Kind]) throws -> [CalendarDay] {
    guard let old = try calendarDay(day), kinds.contains(old.content.kind) else {
      throw Failure(.noSuchCalendarDay, ["day": day.shortText])
    }
    let pair = [old] + (try otherDay(of: old).map { [$0] } ?? [])
    for row in pair { try supersede(row) }
    return pair.map(\.content.day)
  }

  /// The two days of a swap were recorded by one change, and nothing else was.
  private func otherDay(of row: CalendarDayRow) throws -> CalendarDayRow? {
    let other: CalendarRow.Kind
    switch row.content.kind {
    case .swappedOff: other = .swappedIn
    case .swappedIn: other = .swappedOff
    case .holiday, .tet, .compensatory: return nil
    }
    let change = """
      (SELECT e.change FROM trailEntry e WHERE e.device = recordedDevice AND e.sequence = recordedSequence)
      """
    return try snapshot.row(
      "calendarDay",
      where: """
        kind = ? AND \(change) = (SELECT \(change) FROM calendarDay WHERE id = ?)
        """, [other.rawValue, row.id]
    ).map(CalendarDayRow.init)
  }

  /// Keeps in the trail that a change of the calendar moved days told before.
  public func recordMoved(_ moved: [MovedDeadline]) throws {
    for deadline in moved {
      guard let row = MovedDeadlineRow(id: newID(), moved: deadline) else { continue }
      try record(row)
    }
  }

  private func calendarDay(_ day: CalendarDay) throws -> CalendarDayRow? {
    try snapshot.row("calendarDay", where: "day = ?", [day.description]).map(CalendarDayRow.init)
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
