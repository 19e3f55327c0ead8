import CareCore
import Foundation
import Testing

@Suite struct CalendarDayTests {
  // MARK: Which days exist

  @Test(arguments: [
    (2024, 2, 29, true), (2025, 2, 28, true), (2025, 2, 29, false), (2025, 2, 31, false), (2000, 2, 29, true),
    (1900, 2, 29, false), (2100, 2, 29, false), (2025, 4, 30, true), (2025, 4, 31, false), (2025, 12, 31, true),
    (2025, 0, 1, false), (2025, 13, 1, false), (2025, 1, 0, false), (2025, 1, 32, false), (1000, 1, 1, true),
    (999, 12, 31, false), (9999, 12, 31, true), (10000, 1, 1, false), (-1, 1, 1, false),
  ])
  func exists(_ year: Int, _ month: Int, _ day: Int, _ expected: Bool) {
    #expect((CalendarDay(year: year, month: month, day: day) != nil) == expected)
  }

  // MARK: Counting

  /// Against a count that walks from day to day, with the leap years written out.
  @Test func dayNumbersAgreeWithASlowCount() {
    let leapYears: Set = [1992, 1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028, 2032, 2036, 2040]
    // Twenty years from 1970 with five leap days: 1972, 1976, 1980, 1984, 1988.
    var number = 20 * 365 + 5
    var wrong: [String] = []
    for year in 1990...2040 {
      let lengths = [31, leapYears.contains(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        if CalendarDay(year: year, month: index + 1, day: length + 1) != nil { wrong.append("\(year), \(index + 1)") }
        for dayOfMonth in 1...length {
          guard let day = CalendarDay(year: year, month: index + 1, day: dayOfMonth) else {
            wrong.append("\(year), \(index + 1), \(dayOfMonth)")
            continue
          }
          let isSame =
            day.dayNumber == number && CalendarDay(dayNumber: number) == day && CalendarDay(day.description) == day
            && CalendarDay(day.shortText) == day
          if !isSame { wrong.append(day.description) }
          number += 1
        }
      }
    }
    #expect(wrong == [])
    #expect(number == 25_933)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11017), (1000, 1, 1, -354_285), (9999, 12, 31, 2_932_896),
  ])
  func dayNumber(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    #expect(CalendarDay(known: year, month, day).dayNumber == number)
    #expect(CalendarDay(dayNumber: number) == CalendarDay(known: year, month, day))
  }

  @Test func noDayOutsideTheYears() {
    #expect(CalendarDay(dayNumber: -354_286) == nil)
    #expect(CalendarDay(dayNumber: 2_932_897) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"), ("2025-02-28", 1, "2025-03-01"),
    ("2025-12-31", 1, "2026-01-01"), ("2026-01-01", -1, "2025-12-31"), ("2025-05-14", 0, "2025-05-14"),
    ("2025-05-14", 365, "2026-05-14"), ("9999-12-31", 1, "9999-12-31"), ("1000-01-01", -1, "1000-01-01"),
  ])
  func addingDays(_ start: String, _ count: Int, _ expected: String) throws {
    #expect(try #require(CalendarDay(start)).adding(days: count).description == expected)
  }

  /// Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 3: a month without such a day gives its last day.
  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2025-01-15", -1, "2024-12-15"), ("2025-08-31", 6, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
    ("2025-05-14", 0, "2025-05-14"), ("2025-05-31", 1, "2025-06-30"), ("2025-01-10", 12, "2026-01-10"),
    ("2025-03-10", -15, "2023-12-10"), ("9999-12-31", 1, "9999-12-31"), ("1000-01-31", -1, "1000-01-01"),
  ])
  func addingMonths(_ start: String, _ count: Int, _ expected: String) throws {
    #expect(try #require(CalendarDay(start)).adding(months: count).description == expected)
  }

  @Test func orderAndDistance() {
    let days = [CalendarDay(known: 2024, 12, 31), CalendarDay(known: 2025, 1, 2), CalendarDay(known: 2025, 2, 1)]
    #expect(days.reversed().sorted() == days)
    #expect(days[1].days(since: days[0]) == 2)
    #expect(days[0].days(since: days[2]) == -32)
  }

  // MARK: Reading and printing

  @Test(arguments: [
    ("15/5/2025", "2025-05-15"), ("15/05/2025", "2025-05-15"), ("2025-05-14", "2025-05-14"),
    ("1/1/2025", "2025-01-01"), ("01/1/2025", "2025-01-01"), ("29/2/2024", "2024-02-29"),
    ("31/12/9999", "9999-12-31"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(CalendarDay(text)?.description == expected)
  }

  @Test(arguments: [
    "", " ", "31/02/2025", "29/2/2025", "29/2/1900", "2025-02-29", "2025-5-14", "2025-05-4", "2025-5-014",
    "2025-005-1", "2025-05-014", "15/005/2025", "015/5/2025", "15-05-2025", "15/05/25", "15/5/0025", "15.05.2025",
    " 15/5/2025", "15/5/2025 ", "2025/05/15", "999-12-031", "0999-12-31", "+5/5/2025", "15/+5/2025", "1５/5/2025",
    "2025-13-01", "2025-00-10", "0/5/2025", "15/0/2025", "15/5", "15/5/", "15/5/2025/1", "//", "2025-05-15T00:00",
    "-2025-05-15", "2025-05/15", "20250515", "ngày 15 tháng 5 năm 2025", "hôm nay",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func shortText() {
    #expect(CalendarDay(known: 2025, 5, 4).shortText == "04/05/2025")
    #expect(CalendarDay(known: 2025, 12, 31).shortText == "31/12/2025")
  }

  /// NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II: a zero before days below 10 and before months 1 and 2, never before 3 to 9.
  @Test(arguments: [
    ("2017-04-03", "ngày 03 tháng 4 năm 2017"), ("2020-01-05", "ngày 05 tháng 01 năm 2020"),
    ("2020-02-29", "ngày 29 tháng 02 năm 2020"), ("2025-03-09", "ngày 09 tháng 3 năm 2025"),
    ("2025-09-10", "ngày 10 tháng 9 năm 2025"), ("2025-10-01", "ngày 01 tháng 10 năm 2025"),
    ("2025-12-31", "ngày 31 tháng 12 năm 2025"),
  ])
  func officialText(_ day: String, _ expected: String) throws {
    #expect(try #require(CalendarDay(day)).officialText == expected)
  }

  @Test func standsInJSONAsText() throws {
    let day = CalendarDay(known: 2025, 5, 4)
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == #"["2025-05-04"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2025-02-30"]"#.utf8))
    }
  }
}
