/// The days on which state bodies work: weekends, the holidays of the law, and what was announced for single years.
///
/// It can only be filled in beforehand, never computed: the days of Tết and the second day of the National Day are the
/// Prime Minister's to name, and working days are swapped at short notice. Whatever stands on a year without an
/// announcement is provisional.
///
/// Legal source: from 2021 on Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112 (read); no text of the years before
/// was read. That a working day is any day but
/// Saturday, Sunday, a holiday, a compensatory and a swapped-off day is practice, not a definition that was read.
public struct WorkingCalendar: Hashable, Sendable {
  /// The years whose holidays it knows; on others only weekends are off.
  public static let years = 2000...2100

  /// Every year's holidays.
  public let holidays: [YearlyHoliday]
  /// By which text, on which days, a holiday on a weekly rest day is made up for.
  public let compensations: [Compensation]
  /// What was announced for single days, by day.
  public private(set) var announced: [CalendarRow]
  /// Years that are announced, but of which swapped working days may still be.
  public var yearsOpenToSwaps: Set<Int> = []
  private var byYear: [Int: Days]

  /// What a year has besides weekdays and weekends.
  private struct Days: Hashable, Sendable {
    let rows: [CalendarRow]
    let off: Set<CalendarDay>
    let worked: Set<CalendarDay>

    init(_ rows: [CalendarRow]) {
      self.rows = rows
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
  public init(holidays: [YearlyHoliday], compensations: [Compensation] = [], announced: [CalendarRow]) {
    self.holidays = holidays
    self.compensations = compensations
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

  /// This calendar as it was told for some years, with an office's own days laid over it.
  ///
  /// - Parameter own: In those years they stand as they are; nothing is worked out from them.
  public func adding(_ own: [CalendarRow], told: DaysTold) -> WorkingCalendar {
    var calendar = adding(own)
    for year in told.years {
      let laid = own.filter { $0.day.year == year.year }
      func rows(_ days: [CalendarDay], _ kind: CalendarRow.Kind) -> [CalendarRow] {
        days.filter { day in !laid.contains { $0.day == day } }.map {
          CalendarRow(day: $0, kind: kind, name: "", status: .announced, source: "")
        }
      }
      calendar.byYear[year.year] = Days(rows(year.off, .holiday) + rows(year.worked, .swappedIn) + laid)
    }
    return calendar
  }

  private static func latest(_ rows: [CalendarRow]) -> [CalendarRow] {
    var latest: [CalendarDay: CalendarRow] = [:]
    for row in rows { latest[row.day] = row }
    return latest.values.sorted { $0.day < $1.day }
  }

  private mutating func fillIn(_ years: Set<Int>) {
    for year in years { byYear[year] = Days(workedOutRows(of: year)) }
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
  public func rows(of year: Int) -> [CalendarRow] { byYear[year]?.rows ?? [] }

  /// The row that makes a day what it is; `nil` for a plain weekday or weekend.
  public func row(on day: CalendarDay) -> CalendarRow? {
    rows(of: day.year).first { $0.day == day && $0.isInForce }
  }

  /// The rows between two days, both included, that make them what they are and that nobody compared with their source.
  /// Guesses are none: ``unannounced(from:through:)`` names them.
  func uncheckedRows(from first: CalendarDay, through last: CalendarDay) -> [CalendarRow] {
    guard first <= last else { return [] }
    return (first.year...last.year).flatMap { year in
      rows(of: year).filter { !$0.isChecked && $0.isInForce && !$0.isGuess && first <= $0.day && $0.day <= last }
    }
  }

  /// The table holds all that the Prime Minister names for the year: every day of Tết, and the second National Day where
  /// there is one. Without them days swapped in that year are not known either.
  public func isAnnounced(_ year: Int) -> Bool { unannounced(in: year).isEmpty }

  /// What nobody announced yet of a whole year.
  public func unannounced(in year: Int) -> [UnannouncedHoliday] {
    unannounced(from: CalendarDay(known: year, 1, 1), through: CalendarDay(known: year, 12, 31))
  }

  /// What nobody announced yet and could still move a day between two days, both included. Without its Tết nothing of a
  /// year is known for sure, since the swaps of the whole year are announced with it; the National Day touches only
  /// the days around it. A year of which no row of law speaks is not known at all.
  public func unannounced(from first: CalendarDay, through last: CalendarDay) -> [UnannouncedHoliday] {
    let (first, last) = (min(first, last), max(first, last))
    return (first.year...last.year).flatMap { year in
      guard rows(of: year).contains(where: { $0.kind == .holiday || $0.kind == .tet }) else {
        return [UnannouncedHoliday(kind: .law, year: year)]
      }
      let given = announced.filter { $0.day.year == year }
      let isNear = aroundNationalDay(year).map { first <= $0.upperBound && $0.lowerBound <= last } ?? false
      return (Self.hasTet(given, of: daysOfTet(year)) ? [] : [UnannouncedHoliday(kind: .tet, year: year)])
        + (!isNear || given.contains { isBesideNationalDay($0) }
          ? [] : [UnannouncedHoliday(kind: .nationalDay, year: year)])
    }
  }

  /// The days that an announcement of the second National Day may change: 14 before and after the day itself, a margin of
  /// our own (the day worked instead lay 11 days before it in 2026); `nil` where the year has no second day.
  public func aroundNationalDay(_ year: Int) -> ClosedRange<CalendarDay>? {
    besideDay(year).map { $0.adding(days: -14)...$0.adding(days: 14) }
  }

  /// Whether anything is ``unannounced(from:through:)``.
  public func isProvisional(from first: CalendarDay, through last: CalendarDay) -> Bool {
    !unannounced(from: first, through: last).isEmpty
  }

  // MARK: - What follows from the law

  /// The most days off that the rows of law give in one of some years, those made up for not counted.
  func holidays(in years: ClosedRange<Int>) -> Int {
    years.map { year in
      let held = holidays.filter { $0.isInForce && Self.place(of: $0, in: year).map($0.span.contains) ?? false }
      return held.reduce(0) { $0 + $1.count }
    }.max() ?? 0
  }

  /// The day by which a row of law holds in a year or does not: its own, for the days of Tết the first of the new year,
  /// for the second National Day the National Day.
  private static func place(of holiday: YearlyHoliday, in year: Int) -> CalendarDay? {
    switch holiday.rule {
    case .solar(let month, let day), .beside(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .lunar(let month, let day): LunarCalendar.vietnam.day(of: LunarDay(year: year, month: month, day: day))
    case .tet: LunarCalendar.vietnam.newYear(year)
    }
  }

  /// How many days of Tết the rows of law give in a year; `nil` where no row speaks of it.
  private func daysOfTet(_ year: Int) -> Int? {
    for holiday in holidays {
      if case .tet(let days) = holiday.rule, Self.place(of: holiday, in: year).map(holiday.span.contains) ?? false {
        return days
      }
    }
    return nil
  }

  private static func hasTet(_ rows: [CalendarRow], of days: Int?) -> Bool {
    days.map { days in rows.count { $0.kind == .tet && $0.status == .announced } >= days } ?? false
  }

  /// The day of a year beside which another one is off.
  private func besideDay(_ year: Int) -> CalendarDay? {
    for holiday in holidays {
      if case .beside(let month, let day) = holiday.rule, let place = CalendarDay(year: year, month: month, day: day),
        holiday.span.contains(place)
      {
        return place
      }
    }
    return nil
  }

  private func isBesideNationalDay(_ row: CalendarRow) -> Bool {
    row.kind == .holiday && row.status == .announced
      && besideDay(row.day.year).map { abs(row.day.days(since: $0)) == 1 } ?? false
  }

  /// The holidays of one year and the days off that make up for those on a weekend; rows announced for a day stand for
  /// the computed ones.
  private func workedOutRows(of year: Int) -> [CalendarRow] {
    let given = announced.filter { $0.day.year == year }
    var all = given
    if Self.years.contains(year) {
      let givenDays = Set(given.map(\.day))
      all += holidays.flatMap { days(of: $0, in: year, given) }.filter { !givenDays.contains($0.day) }
      all += compensatory(for: all)
    }
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private func days(of holiday: YearlyHoliday, in year: Int, _ given: [CalendarRow]) -> [CalendarRow] {
    guard let place = Self.place(of: holiday, in: year), holiday.span.contains(place) else { return [] }
    func row(_ day: CalendarDay, kind: CalendarRow.Kind = .holiday, isGuess: Bool = false) -> CalendarRow {
      CalendarRow(
        day: day, kind: kind, name: holiday.name, status: .computed, source: holiday.source,
        isChecked: holiday.isChecked, isGuess: isGuess, isInForce: holiday.isInForce,
        isMadeUpFor: holiday.isMadeUpFor)
    }
    switch holiday.rule {
    case .solar, .lunar: return [row(place)]
    case .tet(let count):
      if Self.hasTet(given, of: count) { return [] }
      return Self.likelyTet(count, newYear: place).map { row($0, kind: .tet, isGuess: true) }
    case .beside:
      if given.contains(where: { isBesideNationalDay($0) }) { return [] }
      return [row(Self.likelyDay(beside: place), isGuess: true)]
    }
  }

  /// The days of Tết where nobody named them, as every announcement from 2020 to 2026 that was looked at had it: the last
  /// day of the old year and the first ones of the new; a Saturday among them goes to the working day before, a Sunday to
  /// the one after. Practice, not law.
  private static func likelyTet(_ count: Int, newYear: CalendarDay) -> [CalendarDay] {
    let span = (-1..<(count - 1)).map { newYear.adding(days: $0) }
    var days = Set(span.filter { !$0.isWeekend })
    for day in span where day.isWeekend {
      let step = day.weekday == .saturday ? -1 : 1
      var other = day.adding(days: step)
      while other.isWeekend || days.contains(other) { other = other.adding(days: step) }
      days.insert(other)
    }
    return days.sorted()
  }

  /// The second National Day where nobody named it: the day after a Thursday, so that the weekend follows, otherwise the
  /// day before. Practice, not law.
  private static func likelyDay(beside day: CalendarDay) -> CalendarDay {
    day.adding(days: day.weekday == .thursday ? 1 : -1)
  }

  /// A holiday on a weekly rest day gives the next working day off, as far as a row says so.
  private func compensatory(for rows: [CalendarRow]) -> [CalendarRow] {
    let held = rows.filter(\.isInForce).sorted { $0.day < $1.day }
    var off = Set(held.filter(\.kind.isOff).map(\.day))
    let worked = Set(held.filter { !$0.kind.isOff }.map(\.day))
    var announced = held.filter { $0.kind == .compensatory }
    var found: [CalendarRow] = []
    for holiday in held
    where [.holiday, .tet].contains(holiday.kind) && holiday.isMadeUpFor && holiday.day.isWeekend {
      guard let text = compensations.first(where: { $0.span.contains(holiday.day) }) else { continue }
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
          day: day, kind: .compensatory, name: holiday.name, status: .computed, source: text.source,
          isChecked: text.isChecked, isGuess: holiday.isGuess))
    }
    return found
  }
}

/// A holiday of a year whose days the Prime Minister has yet to name, or a year that no row of law speaks of.
public struct UnannouncedHoliday: Hashable, Sendable {
  /// Which.
  public enum Kind: String, CaseIterable, Sendable {
    case tet = "tet"
    case nationalDay = "national_day"
    /// Not a single holiday of the year is known.
    case law = "law"
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
}

// MARK: - Facts of an inspection

extension InspectionFacts {
  /// Days off taken to fall within a term where no row of law is at hand: a margin of our own, no number of any text.
  private static let margin = 15

  /// The working day so many after a day, which itself is not counted. Without an announced calendar all holidays of a
  /// year are taken to fall within the term, so that it never ends too early.
  func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    var holidays = Self.margin
    if let calendar {
      let last = calendar.workingDay(count, after: start)
      if !calendar.isProvisional(from: start, through: last) { return last }
      let known = calendar.holidays(in: min(start, last).year...max(start, last).year)
      if known > 0 { holidays = known }
    }
    return WorkingCalendar.weekdays.workingDay(count > 0 ? count + holidays : 0, after: start)
  }

  /// The day itself when it is a working day, otherwise the next one.
  func firstWorkingDay(from day: CalendarDay) -> CalendarDay {
    (calendar ?? .weekdays).workingDay(onOrAfter: day)
  }
}
