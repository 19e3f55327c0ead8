/// The days on which state bodies work: weekends, the holidays of the law, and what was announced for single years.
///
/// It can only be filled in beforehand, never computed: the days of Tết and the second day of the National Day are the
/// Prime Minister's to name, and working days are swapped at short notice. Whatever stands on a year without an
/// announcement is provisional.
///
/// Legal source: Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112 (read). That a working day is any day but
/// Saturday, Sunday, a holiday, a compensatory and a swapped-off day is practice, not a definition that was read.
public struct WorkingCalendar: Hashable, Sendable {
  /// The years whose holidays it knows; on others only weekends are off.
  public static let years = 2000...2100

  /// Every year's holidays.
  public let holidays: [YearlyHoliday]
  /// What was announced for single days, by day.
  public private(set) var announced: [CalendarRow]
  private var byYear: [Int: Days]

  /// What a year has besides weekdays and weekends.
  private struct Days: Hashable, Sendable {
    let off: Set<CalendarDay>
    let worked: Set<CalendarDay>

    init(_ rows: [CalendarRow]) {
      let held = rows.filter(\.isInForce)
      off = Set(held.filter(\.kind.isOff).map(\.day))
      worked = Set(held.filter { !$0.kind.isOff }.map(\.day))
    }
  }

  /// Mondays to Fridays, no holiday known: where nothing better is at hand.
  public static let weekdays = WorkingCalendar(holidays: [], announced: [])

  /// Puts the parts together and works out what follows from them.
  ///
  /// - Parameter announced: Of two rows for one day the later one counts.
  public init(holidays: [YearlyHoliday], announced: [CalendarRow]) {
    self.holidays = holidays
    self.announced = Self.latest(announced)
    byYear = [:]
    fillIn(Set(holidays.isEmpty ? [] : Array(Self.years)).union(announced.map(\.day.year)))
  }

  /// This calendar with further announcements laid over it. Where one takes the place of half of a swap that nobody
  /// compared with its source, the other half goes too.
  public func adding(_ rows: [CalendarRow]) -> WorkingCalendar {
    var calendar = self
    let days = Set(rows.map(\.day))
    let widowed = Set(days.compactMap { partner(of: $0) }).subtracting(days)
    calendar.announced = Self.latest(announced.filter { !widowed.contains($0.day) } + rows)
    // Only their own years change.
    calendar.fillIn(Set(days.union(widowed).map(\.year)))
    return calendar
  }

  /// The announced half of a swap on a day, as long as nobody compared it with its source: what a better announcement
  /// may take the place of.
  public func uncheckedSwap(on day: CalendarDay) -> CalendarRow? {
    announced.first { $0.day == day && !$0.isChecked && [.swappedOff, .swappedIn].contains($0.kind) }
  }

  /// The other day of such a swap.
  private func partner(of day: CalendarDay) -> CalendarDay? {
    guard let row = uncheckedSwap(on: day) else { return nil }
    let other = row.makesUpFor ?? announced.first { $0.makesUpFor == day }?.day
    return other.flatMap { uncheckedSwap(on: $0) }?.day
  }

  private static func latest(_ rows: [CalendarRow]) -> [CalendarRow] {
    var latest: [CalendarDay: CalendarRow] = [:]
    for row in rows { latest[row.day] = row }
    return latest.values.sorted { $0.day < $1.day }
  }

  private mutating func fillIn(_ years: Set<Int>) {
    for year in years { byYear[year] = Days(rows(of: year)) }
  }

  // MARK: - Days

  /// Whether state bodies work on the day.
  public func isWorkingDay(_ day: CalendarDay) -> Bool {
    guard let days = byYear[day.year] else { return !day.isWeekend }
    return days.worked.contains(day) || (!day.isWeekend && !days.off.contains(day))
  }

  /// The day itself when it is a working day, otherwise the next one.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5. That a swapped-off weekday is a rest day in its sense is
  /// the practical reading.
  public func workingDay(onOrAfter day: CalendarDay) -> CalendarDay { search(from: day, by: 1) }

  /// The day itself when it is a working day, otherwise the last one before it.
  public func workingDay(onOrBefore day: CalendarDay) -> CalendarDay { search(from: day, by: -1) }

  private func search(from start: CalendarDay, by step: Int) -> CalendarDay {
    var day = start
    while !isWorkingDay(day) {
      let next = day.adding(days: step)
      if next == day { break }
      day = next
    }
    return day
  }

  /// The working day so many after a day, which itself is not counted.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 3.
  public func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    var (day, left) = (start, count)
    while left > 0 {
      let next = day.adding(days: 1)
      if next == day { break }
      day = next
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The working day so many before a day, which itself is not counted: the last one on which something may be done
  /// "trước … ít nhất 05 ngày làm việc".
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 3, read backwards; no text that was read says that the act
  /// may be done on that very day.
  /// - Parameter count: Above 0; otherwise the day itself.
  public func workingDay(_ count: Int, before day: CalendarDay) -> CalendarDay {
    var (found, left) = (day, count)
    while left > 0 {
      let next = found.adding(days: -1)
      if next == found { break }
      found = next
      if isWorkingDay(found) { left -= 1 }
    }
    return found
  }

  // MARK: - Rows

  /// Every row of a year, by day: what was announced, and what follows from the law where nothing was.
  public func rows(of year: Int) -> [CalendarRow] {
    let given = announced.filter { $0.day.year == year }
    let all = given + (Self.years.contains(year) ? Self.rows(of: year, holidays, given) : [])
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// The row that makes a day what it is; `nil` for a plain weekday or weekend.
  public func row(on day: CalendarDay) -> CalendarRow? {
    rows(of: day.year).first { $0.day == day && $0.isInForce }
  }

  /// The table holds the announced Tết, all five days of it, and the announced second National Day of the year. Without
  /// them days swapped in that year are not known either.
  public func isAnnounced(_ year: Int) -> Bool {
    let given = announced.filter { $0.day.year == year }
    return Self.hasTet(given) && given.contains(where: Self.isBesideNationalDay)
  }

  /// What nobody announced yet and could still move a day between two days, both included. Without its Tết nothing of a
  /// year is known for sure, since the swaps of the whole year are announced with it; the National Day touches only
  /// the days around it.
  public func unannounced(from first: CalendarDay, through last: CalendarDay) -> [UnannouncedHoliday] {
    let (first, last) = (min(first, last), max(first, last))
    return (first.year...last.year).flatMap { year in
      let given = announced.filter { $0.day.year == year }
      let around = UnannouncedHoliday.aroundNationalDay(year)
      let isNear = first <= around.upperBound && around.lowerBound <= last
      return (Self.hasTet(given) ? [] : [UnannouncedHoliday(kind: .tet, year: year)])
        + (!isNear || given.contains(where: Self.isBesideNationalDay)
          ? [] : [UnannouncedHoliday(kind: .nationalDay, year: year)])
    }
  }

  /// Whether anything is ``unannounced(from:through:)``.
  public func isProvisional(from first: CalendarDay, through last: CalendarDay) -> Bool {
    !unannounced(from: first, through: last).isEmpty
  }

  // MARK: - What follows from the law

  /// Legal source: Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 điểm b ("05 ngày").
  private static let daysOfTet = 5

  private static func hasTet(_ rows: [CalendarRow]) -> Bool {
    rows.count { $0.kind == .tet && $0.status == .announced } >= daysOfTet
  }

  private static func isBesideNationalDay(_ row: CalendarRow) -> Bool {
    row.kind == .holiday && row.status == .announced && row.day.month == 9 && (row.day.day == 1 || row.day.day == 3)
  }

  /// The holidays of one year and the days off that make up for those on a weekend; rows announced for a day stand for
  /// the computed ones.
  private static func rows(of year: Int, _ holidays: [YearlyHoliday], _ given: [CalendarRow]) -> [CalendarRow] {
    let givenDays = Set(given.map(\.day))
    let computed = holidays.flatMap { days(of: $0, in: year, given) }.filter { !givenDays.contains($0.day) }
    return computed + compensatory(for: given + computed)
  }

  private static func days(of holiday: YearlyHoliday, in year: Int, _ given: [CalendarRow]) -> [CalendarRow] {
    func row(_ day: CalendarDay, kind: CalendarRow.Kind = .holiday, isGuess: Bool = false) -> CalendarRow {
      CalendarRow(
        day: day, kind: kind, name: holiday.name, status: .computed, source: holiday.source,
        isChecked: holiday.isChecked, isGuess: isGuess, isInForce: holiday.isInForce)
    }
    let moon = LunarCalendar.vietnam
    switch holiday.rule {
    case .solar(let month, let day): return CalendarDay(year: year, month: month, day: day).map { [row($0)] } ?? []
    case .lunar(let month, let day):
      return moon.day(of: LunarDay(year: year, month: month, day: day)).map { [row($0)] } ?? []
    case .tet:
      guard !hasTet(given), let first = moon.newYear(year) else { return [] }
      // The last day of the old year and the first four of the new one, as in 2026. Other years differed.
      return (-1...3).map { row(first.adding(days: $0), kind: .tet, isGuess: true) }
    case .besideNationalDay:
      guard !given.contains(where: isBesideNationalDay) else { return [] }
      return [row(CalendarDay(known: year, 9, 1), isGuess: true)]
    }
  }

  /// A holiday on a weekly rest day gives the next working day off.
  ///
  /// Legal source: Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 (read).
  private static func compensatory(for rows: [CalendarRow]) -> [CalendarRow] {
    let held = rows.filter(\.isInForce).sorted { $0.day < $1.day }
    var off = Set(held.filter(\.kind.isOff).map(\.day))
    let worked = Set(held.filter { !$0.kind.isOff }.map(\.day))
    var announced = held.filter { $0.kind == .compensatory }
    var found: [CalendarRow] = []
    for holiday in held where [.holiday, .tet].contains(holiday.kind) && holiday.day.isWeekend {
      // An announcement that names the day already is not doubled.
      if let index = announced.firstIndex(where: { (1...10).contains($0.day.days(since: holiday.day)) }) {
        announced.remove(at: index)
        continue
      }
      var day = holiday.day.adding(days: 1)
      while off.contains(day) || (day.isWeekend && !worked.contains(day)) { day = day.adding(days: 1) }
      off.insert(day)
      found.append(
        CalendarRow(
          day: day, kind: .compensatory, name: holiday.name, status: .computed, source: compensatorySource,
          isGuess: holiday.isGuess))
    }
    return found
  }

  private static let compensatorySource = "Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3"
}

/// A holiday of a year whose days the Prime Minister has yet to name.
public struct UnannouncedHoliday: Hashable, Sendable {
  /// Which.
  public enum Kind: String, CaseIterable, Sendable {
    case tet = "tet"
    case nationalDay = "national_day"
  }

  /// Which.
  public let kind: Kind
  /// The year it falls in.
  public let year: Int

  /// Puts the parts together.
  public init(kind: Kind, year: Int) {
    self.kind = kind
    self.year = year
  }

  /// The days that an announcement of the second National Day may change: 14 before and after 02/9, a margin of our own
  /// (the day worked instead lay 11 days before it in 2026).
  public static func aroundNationalDay(_ year: Int) -> ClosedRange<CalendarDay> {
    let day = CalendarDay(known: year, 9, 2)
    return day.adding(days: -14)...day.adding(days: 14)
  }
}

// MARK: - Facts of an inspection

extension InspectionFacts {
  /// The public holidays of a year: Tết Dương lịch 1, Tết Âm lịch 5, Giỗ Tổ 1, 30/4, 01/5, Quốc khánh 2.
  ///
  /// Legal source: Bộ luật Lao động 45/2019/QH14, Điều 112.
  private static let holidaysOfYear = 11

  /// The working day so many after a day, which itself is not counted. Without an announced calendar all holidays of a
  /// year are taken to fall within the term, so that it never ends too early.
  func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    if let calendar {
      let last = calendar.workingDay(count, after: start)
      if !calendar.isProvisional(from: start, through: last) { return last }
    }
    return WorkingCalendar.weekdays.workingDay(count > 0 ? count + Self.holidaysOfYear : 0, after: start)
  }

  /// The day itself when it is a working day, otherwise the next one.
  func firstWorkingDay(from day: CalendarDay) -> CalendarDay {
    (calendar ?? .weekdays).workingDay(onOrAfter: day)
  }
}
