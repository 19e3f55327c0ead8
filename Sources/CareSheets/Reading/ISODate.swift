import CareCore

/// Days and times as strict XLSX and ODS files write them: `2025-05-14`, `2025-05-14T09:30:00.5Z`, `09:30:00`.
enum ISODate {
  static func value(_ text: String) -> SheetValue? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1, text.contains(":") { return second(parts[0]).map { .time(second: $0) } }
    guard let day = day(parts[0]) else { return nil }
    if parts.count == 1 { return .day(day) }
    guard let second = second(parts[1]) else { return nil }
    // Rounded up from the last half second of a day.
    return second == 86_400 ? .moment(day.adding(days: 1), second: 0) : .moment(day, second: second)
  }

  private static func day(_ text: Substring) -> CalendarDay? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The zone is left out: a cell has none, and `Z` is only what the standard asks for.
  private static func second(_ text: Substring) -> Int? {
    let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = parts.count == 3 ? Double(parts[2]) : 0,
      (0..<24).contains(hour), (0..<60).contains(minute), second >= 0, second < 60
    else { return nil }
    return hour * 3_600 + minute * 60 + Int(second.rounded())
  }
}
