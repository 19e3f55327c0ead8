extension Instant {
  /// A moment as people write or say it: `21:30`, `21h30`, `9 giờ`, `9h30 tối`, `9 giờ rưỡi sáng`, `21h hôm qua`,
  /// `tối qua lúc 9h`, `21h30 14/5/2025`, `14/5/2025, lúc 21:30`, `9:30 pm yesterday`, or ISO 8601.
  ///
  /// - Parameter today: The day of a clock without one.
  /// - Returns: `nil` where there is no clock, where a word could mean two moments (`12h đêm qua`), or for anything besides
  ///   a clock, a part of the day and a day.
  public init?(written text: String, today: CalendarDay) {
    if let instant = Instant(text) {
      self = instant
      return
    }
    let words = " " + VietnameseText.composed(text).lowercased() + " "
    let clock = /[ ,;](\d{1,2}) ?(:|h|g|gi\p{L}) ?(?:(\d{1,2}) ?(?:ph\p{L}t|p)?)?(?=[ ,;]|am |pm )/
    let bare = /[ ,;](\d{1,2}) ?(?=[ap]m )/
    let rest: Substring
    var (hours, minutes): (Int, Int?)
    if let match = words.firstMatch(of: clock), let hour = Int(match.1) {
      // Of "9:" the minutes are missing; "9 giờ" says all.
      guard match.3 != nil || match.2 != ":" else { return nil }
      (hours, minutes) = (hour, match.3.flatMap { Int($0) })
      rest = words[..<match.range.lowerBound] + " " + words[match.range.upperBound...]
    } else if let match = words.firstMatch(of: bare), let hour = Int(match.1) {
      (hours, minutes) = (hour, nil)
      rest = words[..<match.range.lowerBound] + " " + words[match.range.upperBound...]
    } else {
      return nil
    }
    var told = ToldTime()
    for word in rest.split(whereSeparator: { " ,;".contains($0) }) where !told.take(String(word), today) { return nil }
    if told.isHalf {
      guard minutes == nil else { return nil }
      minutes = 30
    }
    guard let hour = told.hour(hours), (0..<60).contains(minutes ?? 0), let day = told.day(today) else { return nil }
    let midnight = Instant(endOf: day.adding(days: -1)).milliseconds + 1
    self.init(milliseconds: midnight + Int64(hour * 60 + (minutes ?? 0)) * 60_000)
  }
}

/// What stands beside a clock: the part of the day, and the day.
private struct ToldTime {
  /// The hours that a part of the day has by a clock of 12 and by one of 24; what neither has is not said so.
  private static let parts: [String: (small: ClosedRange<Int>, large: ClosedRange<Int>, isLater: Bool)] = [
    "sang": (0...11, 0...11, false), "am": (1...11, 0...11, false), "trua": (1...2, 11...14, true),
    "chieu": (1...6, 12...18, true), "toi": (6...11, 18...23, true), "dem": (9...11, 21...23, true),
    "pm": (1...11, 12...23, true),
  ]
  /// How many days before today; some need the word before them, as in "hôm qua", or a part of the day, as in "tối qua".
  private static let days: [String: (ago: Int, isAlone: Bool)] = [
    "nay": (0, false), "qua": (1, false), "kia": (2, false), "today": (0, true), "yesterday": (1, true),
  ]

  private var part: String?
  private var named: CalendarDay?
  private var ago: String?
  private var saysDay = false
  private(set) var isHalf = false

  /// - Returns: `false` for a word that is not understood, or of which there were two.
  mutating func take(_ word: String, _ today: CalendarDay) -> Bool {
    let folded = VietnameseText.folded(word)
    if ["luc", "ngay", "vao", "at", "on"].contains(folded) { return true }
    if folded == "hom" {
      defer { saysDay = true }
      return !saysDay
    }
    if folded == "ruoi" {
      defer { isHalf = true }
      return !isHalf
    }
    if Self.parts[folded] != nil {
      defer { part = folded }
      return part == nil
    }
    if Self.days[folded] != nil {
      defer { ago = folded }
      return ago == nil
    }
    guard named == nil, let day = CalendarDay(word) else { return false }
    named = day
    return true
  }

  /// By a clock of 24; `nil` where the part of the day has no such hour.
  func hour(_ hour: Int) -> Int? {
    guard let part else { return (0..<24).contains(hour) ? hour : nil }
    guard let row = Self.parts[part] else { return nil }
    if row.large.contains(hour) { return hour }
    return row.small.contains(hour) ? row.isLater ? hour + 12 : hour : nil
  }

  func day(_ today: CalendarDay) -> CalendarDay? {
    guard let ago else { return saysDay ? nil : named ?? today }
    guard named == nil, let row = Self.days[ago], row.isAlone || saysDay || part != nil else { return nil }
    return today.adding(days: -row.ago)
  }
}
