import CareCore
import Testing

/// Which days may be the day of what.
struct DayRoleTests {
  private static let today = CalendarDay(known: 2026, 11, 20)

  private static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(known: 1000, 1, 1) }

  @Test(
    arguments: [
      (.happened, "1/9/1945", .dayTooEarly), (.happened, "2/9/1945", nil), (.happened, "20/11/2026", nil),
      (.happened, "21/11/2026", .dayInFuture), (.happened, "16/7/1205", .dayTooEarly),
      (.begun, "31/12/1799", .dayTooEarly), (.begun, "1/1/1800", nil), (.begun, "20/11/2026", nil),
      (.begun, "21/11/2026", .dayInFuture), (.begins, "31/12/1799", .dayTooEarly), (.begins, "31/12/2027", nil),
      (.begins, "1/1/2028", .dayTooLate), (.planned, "1/9/1945", .dayTooEarly), (.planned, "2/9/1945", nil),
      (.planned, "31/12/2046", nil), (.planned, "1/1/2047", .dayTooLate), (.ended, "1/9/1945", .dayTooEarly),
      (.ended, "31/12/2126", nil), (.ended, "1/1/2127", .dayTooLate), (.asked, "1/1/1000", nil),
      (.asked, "31/12/9999", nil),
    ] as [(DayRole, String, FailureCode?)])
  func boundsAreKept(_ role: DayRole, _ text: String, _ code: FailureCode?) {
    let found = Result { () throws(Failure) in try role.checked(Self.day(text), by: Self.today, "--on") }
    switch found {
    case .success(let day): #expect(code == nil && day == Self.day(text))
    case .failure(let failure): #expect(failure.code == code && failure.arguments["option"] == "--on")
    }
  }

  @Test(arguments: [("9/4/2025", FailureCode.endsBeforeBeginning), ("10/4/2025", nil), ("11/4/2025", nil)])
  func anEndIsNotBeforeItsBeginning(_ text: String, _ code: FailureCode?) {
    let found = Result { () throws(Failure) in
      try DayRole.ended.checked(Self.day(text), by: Self.today, "--expires", from: Self.day("10/4/2025"))
    }
    #expect((try? found.get()) == (code == nil ? Self.day(text) : nil))
    if case .failure(let failure) = found { #expect(failure.code == code) }
  }

  /// Nobody works after the year 9999; the rule ends there instead of falling over.
  @Test func theLastYearIsALast() {
    #expect(DayRole.planned.last(by: CalendarDay(known: 9_999, 12, 31)) == CalendarDay(known: 9_999, 12, 31))
  }
}
