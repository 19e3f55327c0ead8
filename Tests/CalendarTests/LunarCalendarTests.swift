import CareCore
import Foundation
import Testing

@Suite("The lunar calendar at +07:00")
struct LunarCalendarTests {
  /// Year, mùng 1 Tết, Giỗ Tổ, leap month.
  static let years: [(Int, String, String, Int?)] = [
    (2024, "2024-02-10", "2024-04-18", nil), (2025, "2025-01-29", "2025-04-07", 6),
    (2026, "2026-02-17", "2026-04-26", nil), (2027, "2027-02-06", "2027-04-16", nil),
    (2028, "2028-01-26", "2028-04-04", 5), (2029, "2029-02-13", "2029-04-23", nil),
    (2030, "2030-02-02", "2030-04-12", nil),
  ]

  @Test("Tết, Giỗ Tổ and leap months of the table", arguments: years)
  func table(_ year: Int, _ tet: String, _ ancestors: String, _ leap: Int?) {
    let calendar = LunarCalendar.vietnam
    #expect(calendar.newYear(year)?.description == tet)
    #expect(calendar.day(of: LunarDay(year: year, month: 3, day: 10))?.description == ancestors)
    #expect(calendar.leapMonth(of: year) == leap)
    for month in 1...12 {
      let day = calendar.day(of: LunarDay(year: year, month: month, isLeapMonth: true, day: 1))
      #expect((day != nil) == (month == leap), "\(month)/\(year)")
    }
  }

  @Test("An hour to the east, Tết 2030 is another day: no Chinese calendar will do")
  func trap() {
    let east = LunarCalendar(hoursAhead: 8)
    #expect(east.newYear(2030)?.description == "2030-02-03")
    for (year, tet, ancestors, _) in Self.years where year != 2030 {
      #expect(east.newYear(year)?.description == tet)
      #expect(east.day(of: LunarDay(year: year, month: 3, day: 10))?.description == ancestors)
    }
  }

  @Test("Giỗ Tổ 2023 falls after the leap second month")
  func leapSecondMonth() {
    #expect(LunarCalendar.vietnam.leapMonth(of: 2023) == 2)
    #expect(LunarCalendar.vietnam.day(of: LunarDay(year: 2023, month: 3, day: 10))?.description == "2023-04-29")
  }

  @Test("Days that do not exist")
  func noSuchDay() {
    let calendar = LunarCalendar.vietnam
    for (month, day) in [(0, 1), (13, 1), (1, 0), (1, 31)] {
      #expect(calendar.day(of: LunarDay(year: 2025, month: month, day: day)) == nil)
    }
    // The last month of a year has 29 or 30 days; the year ends before Tết.
    for year in 2000...2100 {
      let first = calendar.newYear(year + 1)
      let last =
        calendar.day(of: LunarDay(year: year, month: 12, day: 30))
        ?? calendar.day(of: LunarDay(year: year, month: 12, day: 29))
      #expect(last?.adding(days: 1) == first, "\(year)")
    }
  }

  /// New moons and the sun's way from longer series, and the months numbered from scratch.
  @Test("A slower astronomy agrees from 2000 to 2100")
  func slowAstronomyAgrees() throws {
    let slow = SlowMoon()
    for year in 2000...2100 {
      let months = slow.months(of: year)
      #expect(slow.firstDay(of: 1, in: months) == LunarCalendar.vietnam.newYear(year), "Tết \(year)")
      let third = LunarCalendar.vietnam.day(of: LunarDay(year: year, month: 3, day: 1))
      #expect(slow.firstDay(of: 3, in: months) == third, "month 3 of \(year)")
    }
  }
}

/// Finds the new moons of a year by bisection of the moon's elongation (Meeus, chapter 47, its 38 largest terms) and
/// numbers the months by the sun's principal terms.
private struct SlowMoon {
  struct Month {
    let start: CalendarDay
    let number: Int
    let isLeap: Bool
  }

  func firstDay(of number: Int, in months: [Month]) -> CalendarDay? {
    months.first { $0.number == number && !$0.isLeap }?.start
  }

  /// Months 11 of the year before to 10 of the year.
  func months(of year: Int) -> [Month] {
    let starts = newMoons(from: Double(julian(year - 1, 11, 1)), to: Double(julian(year + 1, 2, 15)))
    let before = month11(starts, year - 1)
    let next = month11(starts, year)
    let span = Array(starts[before...next])
    var (number, wasLeap) = (10, span.count == 13)
    var months: [Month] = []
    for index in 0..<(span.count - 1) {
      let hasTerm = sign(Double(span[index]) - 0.5 - 7 / 24) != sign(Double(span[index + 1]) - 0.5 - 7 / 24)
      let isLeap = !wasLeap && !hasTerm
      if isLeap { wasLeap = true } else { number = number % 12 + 1 }
      if let start = CalendarDay(dayNumber: span[index] - 2_440_588) {
        months.append(Month(start: start, number: number, isLeap: isLeap))
      }
    }
    return months
  }

  /// The month in which the sun passes 270°.
  private func month11(_ starts: [Int], _ year: Int) -> Int {
    let solstice = bisect(Double(julian(year, 12, 15)), Double(julian(year, 12, 28))) { wrapped(sun($0) - 270) }
    let day = Int((solstice + 0.5 + 7 / 24).rounded(.down))
    return (starts.firstIndex { $0 > day } ?? 1) - 1
  }

  private func julian(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (CalendarDay(year: year, month: month, day: day)?.dayNumber ?? 0) + 2_440_588
  }

  private func newMoons(from first: Double, to last: Double) -> [Int] {
    var (found, day) = ([Int](), first)
    while day < last {
      let (here, there) = (wrapped(moon(day) - sun(day)), wrapped(moon(day + 1) - sun(day + 1)))
      if here < 0, there >= 0, there - here < 90 {
        let moment = bisect(day, day + 1) { wrapped(moon($0) - sun($0)) }
        found.append(Int((moment + 0.5 + 7 / 24).rounded(.down)))
      }
      day += 1
    }
    return found
  }

  private func bisect(_ low: Double, _ high: Double, _ function: (Double) -> Double) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if function(middle) < 0 { low = middle } else { high = middle }
    }
    return high
  }

  private func sign(_ julian: Double) -> Int { Int((sun(julian) / 30).rounded(.down)) }

  /// −180 to 180.
  private func wrapped(_ degrees: Double) -> Double { degrees - 360 * ((degrees + 180) / 360).rounded(.down) }

  /// Centuries of dynamical time from a Julian day of universal time.
  private func centuries(_ julian: Double) -> Double {
    let years = (julian - 2_451_545) / 365.25
    let clock = 62.92 + 0.32217 * years + 0.005589 * years * years
    return (julian + clock / 86_400 - 2_451_545) / 36_525
  }

  /// The sun's apparent longitude but for nutation, which the moon shares. 0 to 360.
  private func sun(_ julian: Double) -> Double {
    let t = centuries(julian)
    let anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * .pi / 180
    let center =
      (1.914602 - 0.004817 * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
      + 0.000289 * sin(3 * anomaly)
    let longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + center - 0.00569
    return longitude - 360 * (longitude / 360).rounded(.down)
  }

  /// Elongation, the sun's anomaly, the moon's, the argument of latitude; millionths of a degree.
  private static let terms: [(Double, Double, Double, Double, Double)] = [
    (0, 0, 1, 0, 6_288_774), (2, 0, -1, 0, 1_274_027), (2, 0, 0, 0, 658_314), (0, 0, 2, 0, 213_618),
    (0, 1, 0, 0, -185_116), (0, 0, 0, 2, -114_332), (2, 0, -2, 0, 58_793), (2, -1, -1, 0, 57_066),
    (2, 0, 1, 0, 53_322), (2, -1, 0, 0, 45_758), (0, 1, -1, 0, -40_923), (1, 0, 0, 0, -34_720),
    (0, 1, 1, 0, -30_383), (2, 0, 0, -2, 15_327), (0, 0, 1, 2, -12_528), (0, 0, 1, -2, 10_980),
    (4, 0, -1, 0, 10_675), (0, 0, 3, 0, 10_034), (4, 0, -2, 0, 8_548), (2, 1, -1, 0, -7_888), (2, 1, 0, 0, -6_766),
    (1, 0, -1, 0, -5_163), (1, 1, 0, 0, 4_987), (2, -1, 1, 0, 4_036), (2, 0, 2, 0, 3_994), (4, 0, 0, 0, 3_861),
    (2, 0, -3, 0, 3_665), (0, 1, -2, 0, -2_689), (2, 0, -1, 2, -2_602), (2, -1, -2, 0, 2_390), (1, 0, 1, 0, -2_348),
    (2, -2, 0, 0, 2_236), (0, 1, 2, 0, -2_120), (0, 2, 0, 0, -2_069), (2, -2, -1, 0, 2_048), (2, 0, 1, -2, -1_773),
    (2, 0, 0, 2, -1_595), (4, -1, -1, 0, 1_215),
  ]

  private func moon(_ julian: Double) -> Double {
    let t = centuries(julian)
    let elongation = 297.8501921 + 445_267.1114034 * t - 0.0018819 * t * t
    let sunAnomaly = 357.5291092 + 35_999.0502909 * t - 0.0001536 * t * t
    let moonAnomaly = 134.9633964 + 477_198.8675055 * t + 0.0087414 * t * t
    let latitude = 93.2720950 + 483_202.0175233 * t - 0.0036539 * t * t
    let eccentricity = 1 - 0.002516 * t
    var sum = 0.0
    for (d, m, n, f, size) in Self.terms {
      let angle = d * elongation + m * sunAnomaly + n * moonAnomaly + f * latitude
      sum += size * pow(eccentricity, abs(m)) * sin(angle * .pi / 180)
    }
    return 218.3164477 + 481_267.88123421 * t - 0.0015786 * t * t + sum / 1_000_000
  }
}
