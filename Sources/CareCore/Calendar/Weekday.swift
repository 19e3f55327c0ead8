/// A day of the week, from Monday.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

extension CalendarDay {
  /// The day of the week.
  public var weekday: Weekday {
    // 05/01/1970, day 4, was a Monday.
    Weekday(rawValue: ((dayNumber - 4) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// Saturday or Sunday.
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
