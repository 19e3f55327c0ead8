import CareCore
import CareFiles
import CareMessages
import CareOffice
import Testing

/// What sentences cite is the row of their day, with the mark of its reading.
@Suite struct LawCitationTests {
  private static let law = LawBook.builtIn.citations

  @Test(arguments: LawCitation.Point.allCases)
  func everyPointHasItsRow(_ point: LawCitation.Point) {
    let rows = Self.law.rows.filter { $0.point == point }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { ($0.days != nil) == point.needsDays })
  }

  /// Both days at each edge. Civil Code 91/2015/QH13 from 01/01/2017; NĐ 217/2025/NĐ-CP from 05/8/2025; NQ
  /// 66.18/2026/NQ-CP from 01/7/2026 to 28/02/2027.
  @Test(
    arguments: [
      (.termLast, "2016-12-31", nil), (.termLast, "2017-01-01", " (khoản 6 Điều 148 Bộ luật Dân sự)"),
      (.termRollSwapped, "2016-12-31", nil),
      (
        .termRollSwapped, "2025-05-02",
        " (khoản 5 Điều 148 Bộ luật Dân sự nói về ngày nghỉ cuối tuần, ngày nghỉ lễ; cách hiểu)"
      ),
      (.noOverlap, "2025-08-04", nil), (.noOverlap, "2025-08-05", " (khoản 2 Điều 4 NĐ 217/2025/NĐ-CP)"),
      (.pauseOnRequest, "2025-06-30", nil),
      (.pauseOnRequest, "2025-07-01", " (khoản 3 Điều 30 Luật Thanh tra 84/2025/QH15)"),
      (.afterNoticeCommune, "2026-06-30", nil),
      (.afterNoticeCommune, "2026-07-01", " (NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2, B.III.2; cách hiểu)"),
      (.afterNoticeCommune, "2027-02-28", " (NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2, B.III.2; cách hiểu)"),
      (.afterNoticeCommune, "2027-03-01", nil),
      (.penaltyOfOrganization, "2021-12-31", nil),
      (.penaltyOfOrganization, "2022-01-01", " (khoản 2 Điều 5 NĐ 130/2021/NĐ-CP; chưa xác minh)"),
    ] as [(LawCitation.Point, String, String?)])
  func ofItsDay(_ point: LawCitation.Point, _ day: String, _ text: String?) throws {
    let day = try #require(CalendarDay(day))
    let none = " (chưa đọc được quy định của ngày \(day.shortText); chưa xác minh)"
    #expect(Self.law.text(point, on: day, .vietnamese) == text ?? none)
  }

  @Test func whatIsToComeIsTheFirstRowAfterTheDay() throws {
    let last = CalendarDay(known: 2025, 8, 4)
    #expect(Self.law.next(.noOverlap, after: last)?.span.from == last.adding(days: 1))
    #expect(Self.law.next(.noOverlap, after: last.adding(days: 1)) == nil)
    #expect(Self.law.next(.workingDays, after: last) == nil)
  }

  /// deadlines.md: T3, T7, T11, (d) of section 5 and section 2 are no text of the law, and the step says so; T4, T6, T8
  /// are.
  @Test(
    arguments: [
      (.rolled(CalendarDay(known: 2025, 8, 30), nil), .read),
      (.rolled(CalendarDay(known: 2025, 5, 2), row(.swappedOff)), .interpretation),
      (.rolled(CalendarDay(known: 2027, 5, 3), row(.compensatory)), .read),
      (.rolled(CalendarDay(known: 2025, 4, 30), row(.holiday)), .read),
      (.counted(5, .workingDays, CalendarDay(known: 2025, 5, 5)), .unverified),
      (.event(nil, CalendarDay(known: 2025, 5, 5)), .read),
      (.clamped(.months, CalendarDay(known: 2026, 2, 28)), .read),
      (.clamped(.years, CalendarDay(known: 2025, 2, 28)), .interpretation),
      (.ended(12, Instant(milliseconds: 1_777_500_000_000)), .unverified),
      (.fixed(.before, CalendarDay(known: 2025, 5, 15)), .interpretation),
      (.namedStays(CalendarDay(known: 2026, 6, 14), nil), .interpretation),
      (.eventAhead(nil, CalendarDay(known: 2026, 9, 7)), .interpretation),
      (.last(CalendarDay(known: 2026, 9, 7)), .read), (.last(CalendarDay(known: 2016, 9, 7)), .unverified),
    ] as [(DeadlineStep, Certainty)])
  func aStepIsAsSureAsItsRow(_ step: DeadlineStep, _ certainty: Certainty) {
    for language in Language.allCases {
      let text = step.text(Self.law, language)
      for other in Certainty.allCases where other != .read {
        #expect(text.contains("; \(other.label(language)))") == (other == certainty), "\(text)")
      }
      #expect(!text.contains("{"), "\(text)")
    }
  }

  private static func row(_ kind: CalendarRow.Kind) -> CalendarRow {
    CalendarRow(
      day: CalendarDay(known: 2025, 5, 2), kind: kind, name: "hư cấu", status: .announced, source: "hư cấu")
  }

  @Test func theDayCountedBackHasBothMarks() {
    let text = DeadlineStep.countedBack(5, CalendarDay(known: 2026, 8, 26)).text(Self.law, .vietnamese)
    #expect(text.contains("ngày nghỉ (chưa xác minh): ") && text.hasSuffix("để thực hiện (cách hiểu)."), "\(text)")
  }

  @Test func problemsAreFoundAtTheirPlace() {
    let text = """
      citations:
        - {point: term_last, from: 2025-08-04, to: 2025-07-01, citation: a, reading: read, source: b}
        - {point: term_lst, citation: a, reading: read, source: b}
        - {point: term_last, citation: a, reading: read}
        - {point: pause_on_request, citation: a, reading: read, source: b}
        - {point: term_roll, to: 2020-01-01, citation: a, reading: read, source: b}
        - {point: term_roll, from: 2020-01-01, citation: a, reading: read, source: b}
      """
    let problems = #expect(throws: LawBook.Problems.self) {
      try LawBook.read(files: [(path: "citations.yaml", bytes: Array(text.utf8))])
    }
    #expect(problems?.all.map(\.problem.position.line) == [2, 3, 4, 5, 7])
  }
}
