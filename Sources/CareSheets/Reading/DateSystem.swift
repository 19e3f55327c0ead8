import CareCore

/// How a workbook counts days.
enum DateSystem: Hashable {
  /// 1 is 1 January 1900. 60 is a 29 February 1900 that never was, as in Lotus 1-2-3.
  case from1900
  /// 0 is 1 January 1904, as on the first Macintosh.
  case from1904

  private static let before1900 = CalendarDay(known: 1899, 12, 31).dayNumber
  private static let start1904 = CalendarDay(known: 1904, 1, 1).dayNumber

  /// The number as its format shows it; the number itself where that shows no day there is.
  func value(_ number: Double, _ meaning: NumberMeaning) -> SheetValue {
    if case .pattern(let pattern) = meaning {
      return pattern.shown(number).map { .formatted(number, shown: $0) } ?? .number(number)
    }
    // The day after 31 December 9999 in both systems; no spreadsheet shows a day before its first.
    guard meaning != .number, number >= 0, number < 2_958_466 else { return .number(number) }
    var day = Int(number.rounded(.down))
    if meaning == .day { return self.day(day).map(SheetValue.day) ?? .number(number) }
    if case .part(let part) = meaning {
      return self.day(day).map { .partialDay($0, shown: part.shown($0)) } ?? .number(number)
    }
    var second = Int(((number - Double(day)) * 86_400).rounded())
    // 23:59:59.6 is shown as 0:00:00 of the next day.
    if meaning == .time { return .time(second: second % 86_400) }
    if second == 86_400 {
      day += 1
      second = 0
    }
    if let found = self.day(day) { return .moment(found, second: second) }
    return number < 1 ? .time(second: second) : .number(number)
  }

  private func day(_ serial: Int) -> CalendarDay? {
    switch self {
    case .from1904: CalendarDay(dayNumber: Self.start1904 + serial)
    case .from1900:
      switch serial {
      case 1...59: CalendarDay(dayNumber: Self.before1900 + serial)
      case 61...: CalendarDay(dayNumber: Self.before1900 + serial - 1)
      default: nil
      }
    }
  }
}

extension NumberMeaning.DayPart {
  /// The part as a list would write it.
  func shown(_ day: CalendarDay) -> String {
    switch self {
    case .monthOfYear: "\(day.month)/\(day.year)"
    case .year: String(day.year)
    case .dayOfMonth: "\(day.day)/\(day.month)"
    case .month: String(day.month)
    }
  }
}
