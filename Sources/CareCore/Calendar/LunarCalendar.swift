import Foundation

/// A day of the Vietnamese lunar calendar ("âm lịch"). The law counts terms by the Gregorian one; the lunar one only says
/// when Tết and Giỗ Tổ fall.
public struct LunarDay: Hashable, Sendable {
  /// Numbered like the Gregorian year in which it begins.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// The second month of that number in its year.
  public let isLeapMonth: Bool
  /// 1 to 30.
  public let day: Int

  /// Puts the parts together; whether there is such a day is for ``LunarCalendar/day(of:)`` to say.
  public init(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
  }
}

/// The lunar calendar as astronomy gives it at a meridian: months begin on the day of the new moon, the month of the
/// winter solstice is the 11th, and a year of 13 months repeats the first one without a principal term.
///
/// The method is Hồ Ngọc Đức's, after Meeus, *Astronomical Algorithms*, 1998. A calendar of another zone must not be
/// used: at +08:00 Tết 2030 would be 03/02/2030 instead of 02/02/2030.
public struct LunarCalendar: Hashable, Sendable {
  /// Of the meridian, ahead of UTC.
  public let hoursAhead: Double

  /// Vietnam's, at +07:00.
  public static let vietnam = LunarCalendar(hoursAhead: 7)

  /// The calendar of another meridian, to see where it parts from Vietnam's.
  package init(hoursAhead: Double) { self.hoursAhead = hoursAhead }

  /// The first day of the first lunar month ("mùng 1 Tết").
  public func newYear(_ year: Int) -> CalendarDay? { day(of: LunarDay(year: year, month: 1, day: 1)) }

  /// The day of the Gregorian calendar.
  ///
  /// - Returns: `nil` when the year has no such leap month, or the month no such day.
  public func day(of lunar: LunarDay) -> CalendarDay? {
    guard (1...12).contains(lunar.month), lunar.day >= 1 else { return nil }
    let isLate = lunar.month >= 11
    let months = Months(from: isLate ? lunar.year : lunar.year - 1, self)
    var offset = (lunar.month + 1) % 12
    if lunar.isLeapMonth {
      guard let leap = months.leap, leap == offset + 1 else { return nil }
      offset = leap
    } else if let leap = months.leap, offset >= leap {
      offset += 1
    }
    let (start, next) = (newMoon(months.first + offset), newMoon(months.first + offset + 1))
    guard start + lunar.day - 1 < next else { return nil }
    return CalendarDay(dayNumber: start + lunar.day - 1 - Self.julianDayOf1970)
  }

  /// The number of the month that a lunar year has twice.
  public func leapMonth(of year: Int) -> Int? {
    // Months 1 to 10 follow the solstice of the year before, 11 and 12 that of the year itself.
    for (solstice, months) in [(year - 1, 1...10), (year, 11...12)] {
      guard let leap = Months(from: solstice, self).leap else { continue }
      let month = (leap + 9) % 12 + 1
      if months.contains(month) { return month }
    }
    return nil
  }

  // MARK: - Months between two solstices

  /// The months from the 11th of one year to before the 11th of the next.
  private struct Months {
    /// The number of the new moon that begins month 11.
    let first: Int
    /// Months after it, when the leap month begins.
    let leap: Int?

    init(from year: Int, _ calendar: LunarCalendar) {
      let start = calendar.month11(of: year)
      let first = calendar.newMoonNumber(near: start)
      self.first = first
      guard calendar.month11(of: year + 1) - start > 365 else {
        leap = nil
        return
      }
      let terms = (0...14).map { calendar.sunSign(calendar.newMoon(first + $0)) }
      leap = (1...13).first { terms[$0] == terms[$0 + 1] }
    }
  }

  /// The first day of the month in which the winter solstice falls.
  private func month11(of year: Int) -> Int {
    let end = CalendarDay(known: year, 12, 31).dayNumber + Self.julianDayOf1970
    let number = Int((Double(end - Self.julianDayOf1900) / Self.meanMonth).rounded(.down))
    let start = newMoon(number)
    // 270°, the solstice, begins sign 9.
    return sunSign(start) >= 9 ? newMoon(number - 1) : start
  }

  private func newMoonNumber(near day: Int) -> Int {
    Int((0.5 + (Double(day) - 2_415_021.076998695) / Self.meanMonth).rounded(.down))
  }

  // MARK: - Sun and moon

  private static let julianDayOf1970 = 2_440_588
  private static let julianDayOf1900 = 2_415_021
  private static let meanMonth = 29.530588853

  /// The day, as a Julian day number, on which a new moon falls; number 0 is that of 1 January 1900.
  private func newMoon(_ number: Int) -> Int {
    let k = Double(number)
    let t = k / 1236.85
    let (t2, t3) = (t * t, t * t * t)
    func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    let mean =
      2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
      + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
    // Mean anomaly of the sun, of the moon, and the moon's argument of latitude.
    let sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    let moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    let node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    var correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
    correction += -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
    correction += 0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
    correction += 0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun) - 0.0006 * sine(2 * node + moon)
    correction += 0.0010 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun)
    // Dynamical minus universal time, in days; good for the centuries around 1900.
    let clock = -0.000278 + 0.000265 * t + 0.000262 * t2
    return Int((mean + correction - clock + 0.5 + hoursAhead / 24).rounded(.down))
  }

  /// Which twelfth of its yearly way the sun is in when a day begins: 0 from the March equinox on, to 11.
  private func sunSign(_ julianDay: Int) -> Int {
    let t = (Double(julianDay) - 2_451_545.5 - hoursAhead / 24) / 36_525
    let t2 = t * t
    let anomaly = (357.52910 + 35_999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * .pi / 180
    let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
    let center =
      (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
      + 0.000290 * sin(3 * anomaly)
    let longitude = mean + center
    return Int(((longitude - 360 * (longitude / 360).rounded(.down)) / 30).rounded(.down))
  }
}
