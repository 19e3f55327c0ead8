extension Instant {
  /// A moment as people write it: `21:30`, `21h30`, `9 giờ`, `21h30 14/5/2025`, `14/5/2025, lúc 21:30`, or ISO 8601.
  ///
  /// - Parameter today: The day of a clock without one.
  /// - Returns: `nil` where there is no clock, or anything besides a clock and a day.
  public init?(written text: String, today: CalendarDay) {
    if let instant = Instant(text) {
      self = instant
      return
    }
    let words = " " + VietnameseText.composed(text).lowercased() + " "
    let clock = /[ ,;](\d{1,2}) ?(:|h|g|gi\p{L}) ?(?:(\d{1,2}) ?(?:ph\p{L}t|p)?)?(?=[ ,;])/
    guard let match = words.firstMatch(of: clock), let hours = Int64(match.1), (0..<24).contains(hours),
      // Of "9:" the minutes are missing; "9 giờ" says all.
      match.3 != nil || match.2 != ":",
      let minutes = Int64(match.3 ?? "0"), (0..<60).contains(minutes)
    else { return nil }
    let rest = (words[..<match.range.lowerBound] + " " + words[match.range.upperBound...])
      .split { " ,;".contains($0) }.filter { !["lúc", "luc", "ngày", "ngay"].contains($0) }
    guard rest.count < 2, let day = rest.isEmpty ? today : CalendarDay(String(rest[0])) else { return nil }
    let midnight = Instant(endOf: day.adding(days: -1)).milliseconds + 1
    self.init(milliseconds: midnight + (hours * 60 + minutes) * 60_000)
  }
}
