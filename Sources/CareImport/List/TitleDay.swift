package import CareCore
import CareSheets

extension ListTable {
  /// What the title above the header, and the headings themselves, say of the day up to which the list counts: `tính đến
  /// ngày 31/10/2026`, `(Số liệu đến hết ngày 31 tháng 10 năm 2026)`, `Số liệu tháng 10/2026`. The day on which it was
  /// signed is another one. Then what the names of the sheet and of the file say.
  package func titleDays() throws -> [TitleDay] {
    var found: [TitleDay] = []
    let last = header.rows.last ?? 0
    try source.forEachRow { row in
      guard row.number <= last else { return false }
      let texts = row.cells.compactMap(CellText.cleaned)
      var days = texts.compactMap(TitleDay.init(in:))
      // The day may stand in a cell of its own beside the words.
      if days.isEmpty, texts.count > 1, !header.rows.contains(row.number) {
        days = [TitleDay(in: row.cells.map(CellText.shown).filter { !$0.isEmpty }.joined(separator: " "))]
          .compactMap(\.self)
      }
      for day in days where !found.contains(where: { $0.first == day.first && $0.last == day.last }) {
        found.append(day)
      }
      return true
    }
    let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
    for name in [source.sheet, file] {
      guard let day = TitleDay(inName: name), let first = day.first, let last = day.last,
        !found.contains(where: { $0.last.map { first <= $0 && $0 <= last } ?? false })
      else { continue }
      found.append(day)
    }
    return found
  }
}

/// What a title says of the day of its list.
package struct TitleDay: Hashable, Sendable {
  /// As the title has it.
  package let title: String
  /// It is the name of the sheet or of the file.
  package let isName: Bool
  /// Of a month or a quarter its first day; `nil` where there is no such day.
  let first: CalendarDay?
  /// The day up to which the list counts; `nil` where there is no such day.
  package let last: CalendarDay?

  /// Whether the title may mean that day.
  package func covers(_ day: CalendarDay) -> Bool {
    guard let first, let last else { return false }
    return first <= day && day <= last
  }

  private static let openings = ["den ngay", "den het ngay", "den", "den thoi diem", "den thoi diem ngay", "thoi diem"]
  private static let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]

  /// - Returns: `nil` where the text says no day.
  init?(in text: String) {
    (title, isName) = (text, false)
    let words = VietnameseText.folded(text).split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where word.allSatisfy(\.isNumber) && index > 0 {
      let before = words[..<index].joined(separator: " ")
      guard let opening = Self.openings.first(where: { before == $0 || before.hasSuffix(" " + $0) }) else { continue }
      let numbers = words[index...].filter { !["thang", "nam"].contains($0) }.prefix(3).prefix { word in
        word.allSatisfy(\.isNumber)
      }
      let day = numbers.count == 3 && numbers.last?.count == 4 ? CalendarDay(numbers.joined(separator: "/")) : nil
      // Without a month it is an age, or a number of something.
      guard day != nil || opening.hasSuffix("ngay") && numbers.count > 1 else { continue }
      (first, last) = (day, day)
      return
    }
    guard let months = Self.months(words) else { return nil }
    (first, last) = Self.days(of: months)
  }

  /// What the name of a sheet or of a file says: `Danh sach 30-6-2026`, `T6.2026`, `co-so_20260630`. Nothing around such a
  /// day says what it is the day of.
  ///
  /// - Returns: `nil` where the name says no day.
  init?(inName name: String) {
    (title, isName) = (name, true)
    // `T6` and `Thang6` are two words there.
    let words = VietnameseText.folded(name).split(separator: " ").flatMap { word -> [String] in
      let letters = word.prefix { !$0.isNumber }
      let number = word.dropFirst(letters.count)
      guard let period = Self.periods[String(letters)], !number.isEmpty, number.allSatisfy(\.isNumber) else {
        return [Self.periods[String(word)] ?? String(word)]
      }
      return [period, String(number)]
    }
    if let day = Self.day(among: words) {
      (first, last) = (day, day)
      return
    }
    guard let months = Self.months(words) ?? Self.monthAlone(words) else { return nil }
    (first, last) = Self.days(of: months)
  }

  private static let periods = ["t": "thang", "th": "thang", "thang": "thang", "q": "quy", "quy": "quy"]

  /// The first day that three numbers side by side are, or one of eight digits.
  private static func day(among words: [String]) -> CalendarDay? {
    func day(_ year: String, _ month: String, _ day: String) -> CalendarDay? {
      guard year.count == 4, year.hasPrefix("20"), month.count <= 2, day.count <= 2, let year = Int(year),
        let month = Int(month), let number = Int(day)
      else { return nil }
      return CalendarDay(year: year, month: month, day: number)
    }
    for (index, word) in words.enumerated() where word.allSatisfy(\.isNumber) {
      if word.count == 8 {
        let parts = [word.prefix(4), word.dropFirst(4).prefix(2), word.suffix(2)].map(String.init)
        let turned = [word.suffix(4), word.dropFirst(2).prefix(2), word.prefix(2)].map(String.init)
        for parts in [parts, turned] { if let day = day(parts[0], parts[1], parts[2]) { return day } }
      }
      let three = words[index...].prefix(3).filter { $0.allSatisfy(\.isNumber) }
      guard three.count == 3 else { continue }
      if let day = day(three[2], three[1], three[0]) ?? day(three[0], three[1], three[2]) { return day }
    }
    return nil
  }

  /// A month beside its year, as `6-2026`.
  private static func monthAlone(_ words: [String]) -> (year: Int, first: Int, last: Int)? {
    for (index, (number, year)) in zip(words, words.dropFirst()).enumerated()
    where year.count == 4 && year.hasPrefix("20") {
      // The month of a day is none, of one that is not there least of all.
      if index > 0, words[index - 1].allSatisfy(\.isNumber) { continue }
      if let month = Int(number), (1...12).contains(month), let year = Int(year) { return (year, month, month) }
    }
    return nil
  }

  private static func days(of months: (year: Int, first: Int, last: Int)) -> (CalendarDay?, CalendarDay?) {
    (
      CalendarDay(year: months.year, month: months.first, day: 1),
      CalendarDay(
        year: months.last == 12 ? months.year + 1 : months.year, month: months.last == 12 ? 1 : months.last + 1, day: 1)?
        .adding(days: -1)
    )
  }

  /// The months that a title names: `tháng 10 năm 2026`, `quý III/2026`. The month of a day is none.
  private static func months(_ words: [String]) -> (year: Int, first: Int, last: Int)? {
    for (index, word) in words.enumerated() where index + 2 < words.count {
      let number = words[index + 1]
      let year = words[(index + 2)...].first { $0 != "nam" } ?? ""
      guard year.count == 4, let year = Int(year) else { continue }
      if word == "thang", index == 0 || !words[index - 1].allSatisfy(\.isNumber), let month = Int(number),
        (1...12).contains(month)
      {
        return (year, month, month)
      }
      if word == "quy", let quarter = quarters[number] { return (year, quarter * 3 - 2, quarter * 3) }
    }
    return nil
  }
}
