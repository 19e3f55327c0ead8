/// The days on which state bodies do not work, as far as they are announced, for terms in working days.
public struct DaysOff: Hashable, Sendable {
  /// Public holidays, days in lieu and days swapped off; weekends need not be named.
  public let off: Set<CalendarDay>
  /// Saturdays and Sundays worked instead.
  public let worked: Set<CalendarDay>

  /// Puts the parts together.
  public init(off: Set<CalendarDay> = [], worked: Set<CalendarDay> = []) {
    self.off = off
    self.worked = worked
  }

  /// Whether state bodies work on the day.
  public func isWorkingDay(_ day: CalendarDay) -> Bool {
    worked.contains(day) || (!day.isWeekend && !off.contains(day))
  }
}

extension CalendarDay {
  /// Saturday or Sunday.
  public var isWeekend: Bool {
    // 05/01/1970, day 4, was a Monday.
    ((dayNumber - 4) % 7 + 7) % 7 >= 5
  }
}

extension InspectionFacts {
  /// The public holidays of a year: Tết Dương lịch 1, Tết Âm lịch 5, Giỗ Tổ 1, 30/4, 01/5, Quốc khánh 2.
  ///
  /// Legal source: Bộ luật Lao động 45/2019/QH14, Điều 112.
  private static let holidaysOfYear = 11

  /// The working day so many after a day, which itself is not counted.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 3. Without a calendar all holidays of a year are taken to
  /// fall within the term, so that it never ends too early.
  func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    let daysOff = daysOff ?? DaysOff()
    var left = self.daysOff == nil ? count + Self.holidaysOfYear : count
    var day = start
    while left > 0 {
      let next = day.adding(days: 1)
      if next == day { break }
      day = next
      if daysOff.isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself when it is a working day, otherwise the next one.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5.
  func firstWorkingDay(from day: CalendarDay) -> CalendarDay {
    let daysOff = daysOff ?? DaysOff()
    var day = day
    while !daysOff.isWorkingDay(day) {
      let next = day.adding(days: 1)
      if next == day { break }
      day = next
    }
    return day
  }
}
