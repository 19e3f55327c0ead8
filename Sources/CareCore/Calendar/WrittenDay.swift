extension CalendarDay {
  /// Reads a day as people write it: `15/5/2025`, `2025-05-15`, `15-5-2025`, `15.5.2025`, `ngày 15 tháng 5 năm 2025`. One
  /// rule for what is typed and for what stands in a list.
  ///
  /// - Returns: `nil` where the day, the month or the year is missing, and for a day that no calendar has.
  public init?(written text: String) {
    if let day = CalendarDay(text) {
      self = day
      return
    }
    let parts = Self.numbers(text)
    guard parts.count == 3, parts[2].utf8.count == 4, let day = CalendarDay(parts.joined(separator: "/")) else {
      return nil
    }
    self = day
  }

  /// The numbers of a day written with points, strokes, dashes or words; empty when it is written otherwise.
  package static func numbers(_ text: String) -> [String] {
    let folded = text.contains(where: \.isLetter) ? VietnameseText.folded(text) : text
    let words = folded.split { " ./-".contains($0) }.map(String.init)
    let names: Set = ["ngay", "thang", "nam"]
    let numbers = words.filter { !names.contains($0) }
    guard numbers.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), (2...3).contains(numbers.count) else {
      return []
    }
    return numbers
  }
}
