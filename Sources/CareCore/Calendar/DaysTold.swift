/// The days of some years that are not what their weekday says, as deadlines were told by them. A later calendar, of a new
/// version of the program or a folder of law, shows by them what it moved.
public struct DaysTold: Hashable, Sendable {
  /// One year.
  public struct Year: Hashable, Sendable {
    /// Which.
    public let year: Int
    /// Weekdays on which nobody works, by day.
    public let off: [CalendarDay]
    /// Days of a weekend on which people work, by day.
    public let worked: [CalendarDay]

    /// Puts the parts together.
    public init(year: Int, off: [CalendarDay], worked: [CalendarDay]) {
      self.year = year
      self.off = off
      self.worked = worked
    }
  }

  /// By year.
  public let years: [Year]

  /// Puts the parts together.
  public init(years: [Year]) { self.years = years.sorted { $0.year < $1.year } }

  /// One line for each year: `2026 -01-01 -01-02 +01-10`, days off with a minus, days worked with a plus.
  public var text: String {
    func days(_ days: [CalendarDay], _ sign: String) -> [String] { days.map { sign + $0.description.suffix(5) } }
    return years.map { year in
      ([String(year.year)] + days(year.off, "-") + days(year.worked, "+")).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The same read back.
  ///
  /// - Returns: `nil` for anything but such a text.
  public init?(text: String) {
    var years: [Year] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let head = parts.first, let year = Int(head) else { return nil }
      var (off, worked) = ([CalendarDay](), [CalendarDay]())
      for part in parts.dropFirst() {
        guard let day = CalendarDay("\(head)-\(part.dropFirst())") else { return nil }
        switch part.first {
        case "-": off.append(day)
        case "+": worked.append(day)
        default: return nil
        }
      }
      years.append(Year(year: year, off: off, worked: worked))
    }
    self.init(years: years)
  }
}

extension WorkingCalendar {
  /// The days of some years that are not what their weekday says.
  public func told(_ years: ClosedRange<Int>) -> DaysTold {
    DaysTold(
      years: years.map { year in
        let first = CalendarDay(known: year, 1, 1)
        let days = (0..<CalendarDay(known: year, 12, 31).days(since: first) + 1).map { first.adding(days: $0) }
        return DaysTold.Year(
          year: year, off: days.filter { !$0.isWeekend && !isWorkingDay($0) },
          worked: days.filter { $0.isWeekend && isWorkingDay($0) })
      })
  }
}
