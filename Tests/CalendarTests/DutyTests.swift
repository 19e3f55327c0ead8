import CareCore
import CareDefaults
import CareFiles
import CareOffice
import Foundation
import Testing

@Suite("Reporting duties")
struct DutyTests {
  static let calendar = LawBook.builtIn.calendar

  private static func duties(_ text: String) throws -> DutyFile.Table {
    try LawBook.read(files: [(path: "duties.yaml", bytes: Array(text.utf8))]).duties
  }

  static func duty(_ rule: ReportingDuty.Rule, startsOn: String = "2024-01-01") -> ReportingDuty {
    ReportingDuty(
      id: Identifier(UUID()), code: "R-2025-001",
      content: ReportingDuty.Content(
        name: "Báo cáo", recipients: ["Bộ"], rule: rule,
        basis: Deadline.Basis(citation: "hư cấu", certainty: .read),
        startsOn: CalendarDay(startsOn) ?? CalendarDay(known: 2024, 1, 1)))
  }

  static func pattern(_ id: String) throws -> DutyPattern {
    try #require(LawBook.builtIn.duties.patterns.first { $0.id == id })
  }

  static func occurrences(_ id: String, _ from: String, _ to: String) throws -> [DutyOccurrence] {
    duty(try pattern(id).content.rule)
      .occurrences(from: try #require(CalendarDay(from)), through: try #require(CalendarDay(to)))
  }

  /// NĐ 103/2017/NĐ-CP, khoản 3 Điều 51: before 15 June and 15 December.
  @Test("The half-year and the year of a facility, with their data periods")
  func facility() throws {
    let half = try #require(try Self.occurrences("facility-half-year", "2026-06-14", "2026-06-14").first)
    #expect(half.period == "2026-H1")
    #expect(half.data == CalendarDay(known: 2025, 12, 15)...CalendarDay(known: 2026, 6, 14))
    let result = try #require(try half.deadline?.result(Self.calendar))
    #expect(result.legalLastDay.description == "2026-06-14" && result.safeDay.description == "2026-06-12")
    #expect(half.needsEstimate(Self.calendar), "the data close on the last day itself")
    #expect(try Self.occurrences("facility-half-year", "2026-06-15", "2027-06-13").isEmpty)
    let year = try Self.occurrences("facility-year", "2026-01-01", "2026-12-31")
    #expect(year.map(\.period) == ["2026"])
    #expect(year.first?.data == CalendarDay(known: 2025, 12, 15)...CalendarDay(known: 2026, 12, 14))
  }

  @Test(
    "What falls due before the end stays owed, what has no day does not",
    arguments: [("2026-06-14", []), ("2026-06-15", ["2026-H1"]), ("2027-07-01", ["2026-H1", "2027-H1"])])
  func ended(_ on: String, _ owed: [String]) throws {
    let end = ReportingDuty.End(on: try #require(CalendarDay(on)), reason: "Văn bản hết hiệu lực (hư cấu)")
    func duty(_ rule: ReportingDuty.Rule) -> ReportingDuty {
      let duty = Self.duty(rule)
      return ReportingDuty(id: duty.id, code: duty.code, content: duty.content, end: end)
    }
    let halves = duty(try Self.pattern("facility-half-year").content.rule)
    let all = halves.occurrences(
      from: CalendarDay(known: 2026, 1, 1), through: CalendarDay(known: 2027, 12, 31))
    #expect(all.filter(halves.owes).map(\.period) == owed)
    let undated = duty(.undated(ownDay: CalendarDay(known: 2026, 1, 1)))
    #expect(!undated.occurrences(from: end.on, through: end.on).contains(where: undated.owes))
  }

  @Test("Ten days after the data close, the province needs no estimate")
  func province() throws {
    let half = try #require(try Self.occurrences("province-half-year", "2026-01-01", "2026-12-31").first)
    #expect(try half.deadline?.result(Self.calendar).legalLastDay.description == "2026-06-24")
    #expect(!half.needsEstimate(Self.calendar))
  }

  /// The data close on Friday 12 June: Saturday and Sunday are no working day, Monday is.
  @Test(
    "One working day between the end of the period and the last day is enough", arguments: [(15, true), (16, false)])
  func oneWorkingDay(_ dueBefore: Int, _ isEstimate: Bool) throws {
    let period = ReportingDuty.DataPeriod(
      from: ReportingDuty.YearDay(known: 12, 15), to: ReportingDuty.YearDay(known: 6, 12))
    let due = ReportingDuty.Due(.before, ReportingDuty.YearDay(known: 6, dueBefore))
    let duty = Self.duty(.recurring(.halfYear, due: due, period))
    let occurrences = duty.occurrences(from: CalendarDay(known: 2026, 1, 1), through: CalendarDay(known: 2026, 12, 31))
    #expect(occurrences.map { $0.needsEstimate(Self.calendar) } == [isEstimate])
  }

  @Test("A year's data may be due in the January after it")
  func january() {
    let period = ReportingDuty.DataPeriod(
      from: ReportingDuty.YearDay(known: 1, 1), to: ReportingDuty.YearDay(known: 12, 31))
    let due = ReportingDuty.Due(.by, ReportingDuty.YearDay(known: 1, 5))
    let found = Self.duty(.recurring(.year, due: due, period))
      .occurrences(from: CalendarDay(known: 2026, 1, 5), through: CalendarDay(known: 2026, 12, 31))
    #expect(found.map(\.period) == ["2025"])
    #expect(found.first?.data == CalendarDay(known: 2025, 1, 1)...CalendarDay(known: 2025, 12, 31))
  }

  @Test("Nothing is owed from before the duty began; on its last day it is")
  func start() throws {
    let rule = try Self.pattern("facility-year").content.rule
    let (first, last) = (CalendarDay(known: 2024, 1, 1), CalendarDay(known: 2026, 12, 31))
    #expect(
      Self.duty(rule, startsOn: "2025-12-14").occurrences(from: first, through: last).map(\.period) == ["2025", "2026"])
    #expect(Self.duty(rule, startsOn: "2025-12-15").occurrences(from: first, through: last).map(\.period) == ["2026"])
  }

  @Test("Where no text names a day there is no deadline, and nobody is late")
  func undated() throws {
    let own = CalendarDay(known: 2025, 5, 20)
    let found = Self.duty(.undated(ownDay: own)).occurrences(from: own, through: own)
    #expect(found.count == 1 && found[0].deadline == nil && found[0].ownDay == own)
    let sent = Submission(period: "once", sentOn: CalendarDay(known: 2030, 1, 1))
    #expect(found[0].isLate(sent, Self.calendar) == nil)
    let yearly = try Self.occurrences("child-rights-year", "2026-01-01", "2026-12-31")
    #expect(yearly.count == 1 && yearly[0].deadline == nil)
  }

  @Test("“Trước ngày 15/5/2025” is met on the 14th and late on the 15th")
  func late() throws {
    let found = try #require(try Self.occurrences("inspection-campaign-2025", "2025-01-01", "2025-12-31").first)
    for (day, isLate) in [(14, false), (15, true)] {
      let sent = Submission(period: "once", sentOn: CalendarDay(known: 2025, 5, day))
      #expect(found.isLate(sent, Self.calendar) == isLate)
    }
  }

  @Test("Days of every year", arguments: ["15/6", "06-15", "29/2", "31/4", "0/1", "6", "15/6/2025", ""])
  func yearDays(_ text: String) {
    let day = ReportingDuty.YearDay(text)
    #expect((day != nil) == (text == "15/6" || text == "06-15"))
    if let day { #expect(day.month == 6 && day.day == 15 && day.shortText == "15/6") }
  }

  @Test("A period has begun on its first day; a report without one always has")
  func begun() throws {
    let half = try #require(try Self.occurrences("facility-half-year", "2026-06-14", "2026-06-14").first)
    #expect(!half.hasBegun(by: CalendarDay(known: 2025, 12, 14)) && half.hasBegun(by: CalendarDay(known: 2025, 12, 15)))
    let once = try #require(try Self.occurrences("inspection-campaign-2025", "2025-01-01", "2025-12-31").first)
    #expect(once.hasBegun(by: CalendarDay(known: 2000, 1, 1)))
  }

  @Test(
    "A day of one's own is later than the law's or it is not",
    arguments: [
      (DeadlinePhrase.before, 6, 15, false), (.by, 6, 14, false), (.by, 6, 15, true), (.before, 6, 20, true),
      (.before, 1, 5, false), (.before, 12, 30, true),
    ])
  func later(_ phrase: DeadlinePhrase, _ month: Int, _ day: Int, _ isLater: Bool) throws {
    guard case .recurring(let cadence, let due, let period) = try Self.pattern("facility-half-year").content.rule
    else { throw Failure(.unexpected) }
    let own = ReportingDuty.Due(phrase, ReportingDuty.YearDay(known: month, day))
    let law = ReportingDuty.Rule.recurring(cadence, due: due, period)
    #expect(ReportingDuty.Rule.recurring(cadence, due: own, period).isLater(than: law) == isLater)
    #expect(!ReportingDuty.Rule.recurring(cadence, due: nil, period).isLater(than: law))
    #expect(!law.isLater(than: .recurring(cadence, due: nil, period)))
    let (fourteenth, fifteenth) = (CalendarDay(known: 2025, 5, 14), CalendarDay(known: 2025, 5, 15))
    #expect(!ReportingDuty.Rule.once(.by, fourteenth).isLater(than: .once(.before, fifteenth)))
    #expect(ReportingDuty.Rule.once(.by, fifteenth).isLater(than: .once(.before, fifteenth)))
  }

  // MARK: The built-in table

  @Test("Ids are unique in a province, links lead upward, and no level closes after the next")
  func chains() throws {
    for province in [nil, "01", "31", "38", "04"] as [String?] {
      let patterns = LawBook.builtIn.duties.patterns.patterns(inProvince: province)
      #expect(Set(patterns.map(\.id)).count == patterns.count)
      let levels = DutyPattern.Level.allCases
      for pattern in patterns {
        guard let next = pattern.passesTo else { continue }
        let above = try #require(patterns.first { $0.id == next }, "\(pattern.id) passes to \(next)")
        #expect((levels.firstIndex(of: pattern.level) ?? 9) < (levels.firstIndex(of: above.level) ?? 0))
        #expect(pattern.content.recipients.contains { $0.contains(above.content.reporter ?? "?") })
        let (below, up) = (pattern.content.rule.due, above.content.rule.due)
        if let below, let up { #expect(below <= up, "\(pattern.id)") }
      }
    }
    let chain = LawBook.builtIn.duties.patterns.patterns(inProvince: "31").chain(from: "facility-half-year").map(\.id)
    #expect(chain == ["facility-half-year", "commune-half-year", "province-half-year"])
  }

  @Test("A row of the province takes the place of the common one")
  func ownRow() throws {
    let text = """
      duties:
        - {id: a, level: commune, name: A, reporter: X, recipients: [Y], citation: c, reading: read}
        - {id: a, province: "31", level: commune, name: B, reporter: X, recipients: [Y], citation: c, reading: read}
        - {id: b, province: "01", level: commune, name: C, reporter: X, recipients: [Y], citation: c, reading: read}
      """
    let patterns = try Self.duties(text).patterns
    #expect(patterns.patterns(inProvince: "31").map(\.content.name) == ["B"])
    #expect(patterns.patterns(inProvince: "01").map(\.content.name) == ["A", "C"])
    #expect(patterns.patterns(inProvince: nil).map(\.content.name) == ["A"])
  }

  @Test("What an office does not keep in its register is named: all of it at first, then what its level lacks")
  func unkept() throws {
    let patterns = LawBook.builtIn.duties.patterns.filter { $0.provinceCode == nil }
    #expect(patterns.unkept(beside: []).map(\.id) == patterns.map(\.id))
    let own = Self.duty(try Self.pattern("commune-year").content.rule)
    #expect(patterns.unkept(beside: [own]).count == patterns.count)
    let kept = ReportingDuty(id: own.id, code: own.code, content: try Self.pattern("commune-year").content)
    let ids = patterns.unkept(beside: [kept]).map(\.id)
    #expect(ids == patterns.filter { $0.level == .commune && $0.id != "commune-year" }.map(\.id))
    #expect(ids.contains("commune-half-year"))
  }

  @Test("An office's own rows take the place of those of the same id and come after the others")
  func overlaid() throws {
    let row = "level: commune, reporter: X, recipients: [Y], citation: c, reading: read"
    func names(_ text: String) throws -> [DutyPattern] {
      try Self.duties("duties:\n\(text)").patterns
    }
    let builtIn = try names("  - {id: a, name: A, \(row)}\n  - {id: b, name: B, \(row)}")
    let own = try names("  - {id: c, name: C, \(row)}\n  - {id: a, name: D, \(row)}")
    #expect(builtIn.overlaid(with: own).map(\.content.name) == ["D", "B", "C"])
    #expect(builtIn.overlaid(with: []) == builtIn)
  }

  @Test("Problems of the file are found, all at once")
  func problems() {
    let text = """
      duties:
        - {id: a, level: commune, name: A, reporter: X, recipients: [Y], citation: c, reading: maybe}
        - {id: b, level: commune, name: A, reporter: X, recipients: [], citation: c, reading: read}
        - {id: c, level: commune, name: A, reporter: X, recipients: [Y], every: year, before: "29/2", period_from: 12-15, period_to: 12-14, citation: c, reading: read}
        - {id: d, level: commune, name: A, reporter: X, recipients: [Y], every: year, citation: c, reading: read}
        - {id: e, level: commune, name: A, reporter: X, recipients: [Y], citation: c, reading: read, from: 2026-10-05, to: 2026-10-04}
      defaults:
        - {every: year, period_from: 12-15, period_to: 12-14, citation: c, reading: read}
      clocks:
        - {id: f, name: F, event: e, event_en: e, hours: 0, reporter: X, recipients: [Y], citation: c, reading: read}
      """
    let problems = #expect(throws: LawBook.Problems.self) { try Self.duties(text) }
    #expect(problems?.all.map(\.problem.position.line) == [2, 3, 4, 5, 6, 8, 10])
  }

  @Test(
    "The report of NĐ 335/2026/NĐ-CP is owed from 05/10/2026 on, the last days being those of V55 and V56",
    arguments: [("nd335-year", "2026-12-14"), ("nd335-half-year", "2027-06-14")])
  func decree335(_ id: String, _ last: String) throws {
    let pattern = try Self.pattern(id)
    #expect(!pattern.span.contains(CalendarDay(known: 2026, 10, 4)))
    #expect(pattern.span.contains(CalendarDay(known: 2026, 10, 5)))
    var content = pattern.content
    content.startsOn = CalendarDay(known: 2026, 10, 5)
    let duty = ReportingDuty(id: Identifier(UUID()), code: "R-2026-001", content: content)
    let first = try #require(
      duty.occurrences(from: CalendarDay(known: 2026, 10, 5), through: CalendarDay(known: 2028, 1, 1)).first)
    #expect(try first.deadline?.result(Self.calendar).legalLastDay.description == last)
  }

  /// Hours run through nights, the Sunday and 24/11; the very end is still in time.
  @Test(
    "The clocks of an incident",
    arguments: [
      ("personal-data-breach", "2026-11-28 21:30", "2026-12-01T21:30"),
      ("system-incident-first", "2026-11-23 08:00", "2026-11-24T08:00"),
      ("system-incident-report", "2026-11-21 23:59", "2026-11-24T23:59"),
    ])
  func clocks(_ id: String, _ from: String, _ end: String) throws {
    let clock = try #require(LawBook.builtIn.duties.clocks.first { $0.id == id })
    let start = try #require(Instant(from))
    let result = try clock.deadline(from: start).result(Self.calendar)
    #expect(result.instant == Instant(end) && result.warnings.isEmpty)
    #expect(clock.basis.certainty == (id == "personal-data-breach" ? .read : .unverified))
    let first = try #require(clock.span.from)
    #expect(clock.span.contains(first) && !clock.span.contains(first.adding(days: -1)))
  }

  @Test("Every cadence has its default day and data period")
  func defaults() throws {
    for cadence in ReportingDuty.Cadence.allCases {
      let row = try #require(LawBook.builtIn.duties.defaults.first { $0.cadence == cadence })
      #expect(row.due.phrase == .before && row.basis.certainty == .interpretation)
      #expect(row.period.to.of(2025).adding(days: 1) == row.due.day.of(2025), "data up to the day before")
    }
  }
}

extension ReportingDuty.Rule {
  fileprivate var due: ReportingDuty.YearDay? { if case .recurring(_, let due, _) = self { due?.day } else { nil } }
}
