extension CalendarDay {
  /// The last day of a term in working days, the day of the event not counted: Mondays to Fridays only.
  ///
  /// Public holidays, Tết and swapped days are not left out yet, so the true last day may be later. Whoever shows the
  /// day says so.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2 (read); what a working day is was not read.
  func addingWeekdays(_ count: Int) -> CalendarDay {
    var day = self
    for _ in 0..<max(0, count) {
      repeat { day = day.adding(days: 1) } while day.isWeekend
    }
    return day
  }
}
