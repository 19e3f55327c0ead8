/// One day of the Gregorian calendar, with no hour and no time zone: what the law means by "ngày".
///
/// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 145 khoản 2 ("Thời hạn được tính theo dương lịch").
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// One of ``years``.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the number of days in the month.
  public let day: Int

  /// The years a day may have, inclusive: four digits, so that days sort as text.
  public static let years = 1000...9999

  /// A day that exists in the calendar.
  ///
  /// - Returns: `nil` when there is no such day, as 31/02/2025.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Counting

extension CalendarDay {
  /// Days since 1 January 1970, which is 0. The civil calendar is counted in eras of 400 years (146,097 days),
  /// with the year beginning in March so that the leap day comes last.
  public var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with this ``dayNumber``.
  ///
  /// - Returns: `nil` outside ``years``.
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day that spreadsheets count with a number: those of 1950 to 2100 are taken for one.
  package init?(countedBySpreadsheet number: Double) {
    guard number >= 18_264, number < 73_051 else { return nil }
    self.init(dayNumber: CalendarDay(known: 1899, 12, 30).dayNumber + Int(number))
  }

  /// The day `count` days later, or earlier when negative; stops at the ends of ``years``.
  public func adding(days count: Int) -> CalendarDay {
    CalendarDay(dayNumber: dayNumber + count) ?? (count < 0 ? .earliest : .latest)
  }

  /// The corresponding day `count` months later, or earlier when negative. A month that has no such day gives its
  /// last day.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 3.
  public func adding(months count: Int) -> CalendarDay {
    let months = year * 12 + (month - 1) + count
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    return CalendarDay(
      year: newYear, month: newMonth, day: min(day, Self.daysInMonth(newMonth, year: newYear)))
      ?? (count < 0 ? .earliest : .latest)
  }

  /// Days from `earlier` to this day; negative when this day comes first.
  public func days(since earlier: CalendarDay) -> Int { dayNumber - earlier.dayNumber }

  private static let earliest = CalendarDay(known: years.lowerBound, 1, 1)
  private static let latest = CalendarDay(known: years.upperBound, 12, 31)

  /// A day the programmer knows to exist.
  package init(known year: Int, _ month: Int, _ day: Int) {
    precondition(CalendarDay(year: year, month: month, day: day) != nil, "\(year)-\(month)-\(day) is no day")
    self.year = year
    self.month = month
    self.day = day
  }
}

// MARK: - Reading and printing

extension CalendarDay: CustomStringConvertible, LosslessStringConvertible {
  /// ISO 8601, `2025-05-14`: what files, JSON and the database hold.
  public var description: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

  /// `14/05/2025`: what tables show in Vietnamese.
  public var shortText: String { "\(twoDigits(day))/\(twoDigits(month))/\(year)" }

  /// `ngày 03 tháng 4 năm 2017`: a leading zero for days below 10 and for months 1 and 2 only.
  ///
  /// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II khoản 4 (read in a transcription).
  public var officialText: String {
    "ngày \(twoDigits(day)) tháng \(month <= 2 ? twoDigits(month) : String(month)) năm \(year)"
  }

  /// Reads `15/5/2025`, `15/05/2025` or `2025-05-15`, and nothing else.
  public init?(_ text: String) {
    if text.utf8.contains(UInt8(ascii: "-")) {
      self.init(iso: text)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let widths = [1...2, 1...2, 4...4]
    guard parts.count == widths.count else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard width.contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// Reads `2025-05-14` and nothing else: what files of our own hold, read by the hundred thousand.
  public init?(iso text: String) {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        if byte != UInt8(ascii: "-") { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte) - 48
      if index < 4 {
        numbers.year = numbers.year * 10 + digit
      } else if index < 7 {
        numbers.month = numbers.month * 10 + digit
      } else {
        numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CalendarDay: Codable {
  /// Reads the text of ``init(_:)``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day: \(text)")
    }
    self = day
  }

  /// Writes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
