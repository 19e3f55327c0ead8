import CareCore
import CareMessages
import Testing

/// BLDS 91/2015/QH13, Điều 147 khoản 3, Điều 148 khoản 5: the day of the event is not counted, the last day rolls.
struct RunningTermTests {
  static func item(due: Operand) -> ChecklistItem {
    ChecklistItem(
      id: "posted", requirementIDs: ["R1"], question: "Đã niêm yết chưa?", answerType: .yesNo, due: due)
  }

  func judgement(
    _ due: String, _ day: CalendarDay, issued: CalendarDay? = nil, isMet: Bool = false, calendar: WorkingCalendar? = nil
  ) throws -> Judgement {
    var facts = InspectionFacts(day: day, calendar: calendar)
    facts[.operatingLicenseIssued] = issued.map(FactValue.day)
    return evaluate(
      Self.item(due: try #require(Operand(due))), answers: ["posted": .value(.yesNo(isMet))], facts: facts)
  }

  static let issued = CalendarDay(known: 2026, 1, 20)
  static let term = "permit.operating_license.issued + 30 working_days"
  /// Tết 2026: Monday 16/02 to Friday 20/02.
  static let calendar = WorkingCalendar(
    holidays: [
      YearlyHoliday(name: "Tết", rule: .tet(days: 5), source: "hư cấu"),
      YearlyHoliday(name: "Quốc khánh", rule: .beside(9, 2), source: "hư cấu"),
    ],
    announced: (16...20).map {
      CalendarRow(
        day: CalendarDay(known: 2026, 2, $0), kind: .tet, name: "Tết", status: .announced, source: "hư cấu")
    } + [
      CalendarRow(
        day: CalendarDay(known: 2026, 9, 1), kind: .holiday, name: "Quốc khánh", status: .announced, source: "hư cấu")
    ])

  /// The vector V35 of the deadlines: 20/01/2026 and 30 working days end on 10/03/2026.
  @Test func thirtyWorkingDaysOverTet() throws {
    for (day, outcome, reason) in [
      (CalendarDay(known: 2026, 3, 9), AnswerOutcome.notApplicable, JudgementReason.running),
      (CalendarDay(known: 2026, 3, 10), .notApplicable, .running),
      (CalendarDay(known: 2026, 3, 11), .notMet, .overdue),
    ] {
      let judgement = try judgement(Self.term, day, issued: Self.issued, calendar: Self.calendar)
      #expect(judgement.outcome == outcome && judgement.reason == reason, "\(day)")
    }
  }

  /// Without a calendar a margin of 15 days is taken to fall within it: 45 weekdays after 20/01/2026 is 24/03/2026.
  @Test func withoutACalendarNoTermEndsTooEarly() throws {
    let last = CalendarDay(known: 2026, 3, 24)
    #expect(try judgement(Self.term, last, issued: Self.issued).reason == .running)
    #expect(try judgement(Self.term, last.adding(days: 1), issued: Self.issued).reason == .overdue)
  }

  /// Of a calendar that may still move the term all six holidays are taken to fall within it: 36 weekdays. The National Day does not move one that ends in March.
  @Test func aProvisionalCalendarHoldsNothingAgainstAnyone() throws {
    let guess = WorkingCalendar(holidays: Self.calendar.holidays, announced: Array(Self.calendar.announced.dropFirst()))
    let last = CalendarDay(known: 2026, 3, 11)
    #expect(try judgement(Self.term, last, issued: Self.issued, calendar: guess).reason == .running)
    #expect(try judgement(Self.term, last.adding(days: 1), issued: Self.issued, calendar: guess).reason == .overdue)
    let withTet = WorkingCalendar(
      holidays: Self.calendar.holidays, announced: Array(Self.calendar.announced.dropLast()))
    let day = CalendarDay(known: 2026, 3, 11)
    #expect(try judgement(Self.term, day, issued: Self.issued, calendar: withTet).reason == .overdue)
  }

  @Test func whatIsMetIsMetAtOnce() throws {
    let judgement = try judgement(Self.term, CalendarDay(known: 2026, 1, 21), issued: Self.issued, isMet: true)
    #expect(judgement.outcome == .met)
  }

  @Test func anUnknownBeginningHoldsNothingAgainstAnyone() throws {
    let judgement = try judgement(Self.term, CalendarDay(known: 2026, 5, 4))
    #expect(judgement.outcome == .notChecked && judgement.reason == .missing)
    #expect(judgement.missingFacts == [.operatingLicenseIssued])
  }

  /// 28/02/2026 is a Saturday: the term ends on Monday 02/03/2026 (vector V18).
  @Test func theLastDayRolls() throws {
    let event = CalendarDay(known: 2025, 8, 31)
    let term = "permit.operating_license.issued + 6 months"
    #expect(try judgement(term, CalendarDay(known: 2026, 3, 2), issued: event).reason == .running)
    #expect(try judgement(term, CalendarDay(known: 2026, 3, 3), issued: event).reason == .overdue)
  }

  @Test func theRecordNamesTheLastDay() throws {
    let running = try judgement(
      Self.term, CalendarDay(known: 2026, 3, 9), issued: Self.issued, calendar: Self.calendar)
    #expect(running.arithmeticText(.vietnamese) == "Hạn chậm nhất ngày 10/03/2026")
    let over = try judgement(Self.term, CalendarDay(known: 2026, 3, 11), issued: Self.issued, calendar: Self.calendar)
    #expect(over.arithmeticText(.vietnamese) == "đã quá hạn, chậm nhất ngày 10/03/2026")
  }

  @Test func workingDaysAreReadAndPrinted() {
    #expect(Operand(Self.term)?.description == Self.term)
    #expect(Operand("inspection.day - 3 working_days")?.description == "inspection.day - 3 working_days")
  }
}
