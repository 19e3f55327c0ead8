/// What people write in the place of a last day: `12/2025`, `2025`, `5 năm`.
public enum LastDayText {
  /// Why that is no last day, with the day that is meant. Nobody is told to leave it out: without a last day a paper runs
  /// on for ever.
  ///
  /// - Parameter beginning: Of what it is the last day, where that is known.
  /// - Returns: `nil` where the text is nothing of the kind.
  public static func failure(_ text: String, from beginning: CalendarDay? = nil) -> Failure? {
    if let day = KnownDay(text, by: latest) {
      guard [.month, .year].contains(day.precision) else { return nil }
      return Failure(.lastDayIncomplete, ["value": text, "day": day.last.shortText])
    }
    guard let months = months(text) else { return nil }
    let end = beginning?.adding(months: months)
    return Failure(
      .lastDayIsTerm,
      [
        "value": text,
        "days": beginning.flatMap { first in end.map { " (\(first.shortText) → \($0.shortText))" } } ?? "",
      ])
  }

  /// Whether words in the place of a last day say that there is none: `Không thời hạn`, or that the paper names none.
  public static func saysNone(_ text: String) -> Bool { none.contains(VietnameseText.folded(text)) }

  private static let none: Set<String> = [
    "khong thoi han", "vo thoi han", "khong co thoi han", "khong xac dinh thoi han", "khong xac dinh", "khong ghi",
    "khong ghi thoi han", "khong ghi ngay het han", "lau dai", "vinh vien", "khong gioi han", "khong gioi han thoi han",
    "khong quy dinh", "khong quy dinh thoi han", "khong het han", "khong co ngay het han", "vo han", "khong han",
    "khong ky han", "vo ky han", "den khi thu hoi", "cho den khi bi thu hoi", "den khi co quyet dinh thay the",
    "unlimited", "indefinite", "no expiry",
  ]

  private static let latest = CalendarDay(known: 9999, 12, 31)

  private static let units = ["nam": 12, "years": 12, "year": 12, "thang": 1, "months": 1, "month": 1]

  /// The months of a term: one number of it, and no year of the calendar.
  private static func months(_ text: String) -> Int? {
    let words = VietnameseText.folded(text).split(separator: " ").map(String.init)
    guard !words.contains(where: { $0.count > 3 && $0.allSatisfy(\.isNumber) }) else { return nil }
    for (word, unit) in zip(words, words.dropFirst()) {
      if let number = Int(word), (1...600).contains(number), let months = units[unit] { return number * months }
    }
    return nil
  }
}
