import CareCore
import CareFiles
import CareOffice
import Foundation
import Testing

/// How long an inspection may last. The days were worked out by hand from the texts and the vectors V02, V03, V04, V34.
struct InspectionLimitTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    var body = InspectingBody.department
    var basis = InspectionBasis.thematicPlan
    let decided: String
    let announced: String
    var limit: Int?
    var unit: LimitUnit?
    var more: Int?
    let last: String?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "a day before the decree: no limit", decided: "2025-08-04", announced: "2025-08-11", last: nil),
    Case(name: "V02: ten days of a department", decided: "2025-08-05", announced: "2025-08-11", last: "2025-08-21"),
    Case(
      name: "before the decree, what the decision says", decided: "2025-08-04", announced: "2025-08-11", limit: 12,
      unit: .days, last: "2025-08-25"),
    Case(
      name: "V03: ten working days, as the decision says", decided: "2025-08-05", announced: "2025-08-11", limit: 10,
      unit: .workingDays, last: "2025-08-25"),
    Case(name: "V04: rolls over National Day", decided: "2025-08-05", announced: "2025-08-20", last: "2025-09-03"),
    Case(
      name: "ten and five", decided: "2025-08-05", announced: "2025-08-11", more: 5, last: "2025-08-26"),
    Case(
      name: "ten and five in working days", decided: "2025-08-05", announced: "2025-08-11", limit: 10,
      unit: .workingDays, more: 5, last: "2025-09-03"),
    Case(
      name: "V34: seven days of a commune", body: .commune, decided: "2026-04-20", announced: "2026-04-23",
      last: "2026-05-04"),
    Case(
      name: "seven and three", body: .commune, decided: "2026-03-02", announced: "2026-03-02", more: 3,
      last: "2026-03-12"),
    Case(name: "a ministry", body: .ministry, decided: "2026-03-02", announced: "2026-03-02", last: "2026-03-17"),
    Case(
      name: "the chair of a people's committee: no clause read", body: .peoplesCommittee, decided: "2026-03-02",
      announced: "2026-03-02", last: nil),
    Case(
      name: "V23: the provincial inspectorate", body: .provincialInspectorate, decided: "2026-05-04",
      announced: "2026-05-11", last: "2026-06-25"),
    Case(
      name: "V24: extended by 25", body: .provincialInspectorate, decided: "2026-05-04", announced: "2026-05-11",
      more: 25, last: "2026-07-20"),
    Case(
      name: "after a notice, the first day", basis: .afterNotice, decided: "2026-07-01", announced: "2026-07-01",
      last: "2026-07-13"),
    Case(
      name: "after a notice, the chair: by our reading as a commune", body: .peoplesCommittee, basis: .afterNotice,
      decided: "2026-10-06", announced: "2026-10-06", last: "2026-10-13"),
    Case(
      name: "the chair on a directive: no limit of its own", body: .peoplesCommittee, basis: .directive,
      decided: "2026-10-06", announced: "2026-10-06", last: nil),
    Case(
      name: "after a notice, a commune, the last day", body: .commune, basis: .afterNotice, decided: "2027-02-28",
      announced: "2027-03-01", more: 3, last: "2027-03-11"),
    Case(
      name: "the inspectorate before 01/7/2025: not read", body: .provincialInspectorate, decided: "2025-06-30",
      announced: "2025-07-02", last: nil),
  ]

  static func inspection(
    _ body: InspectingBody, basis: InspectionBasis = .thematicPlan, decided: String, announced: String,
    limit: Int? = nil, unit: LimitUnit? = nil, state: InspectionState = .inProgress
  ) throws -> Inspection {
    let (decided, announced) = (try #require(CalendarDay(decided)), try #require(CalendarDay(announced)))
    return Inspection(
      id: Identifier(UUID()), code: "I-2025-000001", facility: Identifier(UUID()), campaign: nil,
      checklist: ChecklistReference(id: "a", version: "1", contentHash: ""), plannedOn: nil, state: state,
      start: InspectionStart(
        on: announced, decision: "1/QĐ-HC", decided: decided, issuer: "Sở Y tế Ví Dụ (hư cấu)", announced: announced,
        lead: "Trần Thị Lá (hư cấu)", members: [],
        regime: try #require(
          LawBook.builtIn.inspectionRegimes.row(body, decided: decided, basis: basis)?.regime),
        basis: basis, limit: limit, limitUnit: unit),
      decision: InspectionDecision(body: body))
  }

  @Test(arguments: cases) func lastDay(_ row: Case) throws {
    var inspection = try Self.inspection(
      row.body, basis: row.basis, decided: row.decided, announced: row.announced, limit: row.limit, unit: row.unit)
    let limits = LawBook.builtIn.limits
    if let more = row.more {
      inspection.limitExtension = try inspection.extended(
        by: more, reason: "Đi lại khó khăn", approver: "Giám đốc", on: try #require(CalendarDay(row.announced)), limits)
    }
    let result = try inspection.deadline(limits)?.result(LawBook.builtIn.calendar)
    #expect(result?.legalLastDay.description == row.last)
  }

  /// Nothing is granted beyond the table, nor twice, nor where there is nothing to extend.
  @Test(
    arguments: [
      (.department, "2025-08-05", nil, 5, nil), (.department, "2025-08-05", nil, 6, .extensionTooLong),
      (.department, "2025-08-05", nil, 0, .deadlineWithoutAmount), (.commune, "2025-08-05", nil, 3, nil),
      (.commune, "2025-08-05", nil, 4, .extensionTooLong), (.ministry, "2025-08-05", nil, 7, nil),
      (.ministry, "2025-08-05", nil, 8, .extensionTooLong), (.department, "2025-08-04", nil, 5, .noLimitToExtend),
      (.department, "2025-08-04", 10, 30, nil), (.peoplesCommittee, "2025-08-05", nil, 1, .noLimitToExtend),
    ] as [(InspectingBody, String, Int?, Int, FailureCode?)])
  func extensions(_ body: InspectingBody, _ decided: String, _ limit: Int?, _ amount: Int, _ code: FailureCode?) throws
  {
    let limits = LawBook.builtIn.limits
    func extend(_ inspection: Inspection) -> Result<Deadline.Extension, Failure> {
      Result { () throws(Failure) in
        try inspection.extended(
          by: amount, reason: "Phức tạp", approver: "Giám đốc", on: CalendarDay(known: 2025, 8, 20), limits)
      }
    }
    var inspection = try Self.inspection(
      body, decided: decided, announced: "2025-08-11", limit: limit, unit: limit.map { _ in .days })
    switch extend(inspection) {
    case .failure(let failure): #expect(failure.code == code)
    case .success(let granted):
      #expect(code == nil && granted.amount == amount)
      inspection.limitExtension = granted
      guard case .failure(let twice) = extend(inspection) else {
        Issue.record("extended twice")
        return
      }
      #expect(twice.code == .extendedTwice)
    }
    for (state, expected) in [
      (InspectionState.planned, FailureCode.inspectionNotInProgress), (.closed, .inspectionAlreadyClosed),
      (.canceled, .inspectionAlreadyClosed),
    ] {
      let other = try Self.inspection(
        body, decided: decided, announced: "2025-08-11", limit: 10, unit: .days, state: state)
      guard case .failure(let failure) = extend(other) else {
        Issue.record("extended while \(state)")
        continue
      }
      #expect(failure.code == expected)
    }
  }

  static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(known: 2000, 1, 1) }

  /// V25 of the deadlines: 45 days from 11/5/2026 with 10 days between that do not count end on Monday 6/7/2026.
  @Test func pausedDaysDoNotCount() throws {
    let limits = LawBook.builtIn.limits
    var inspection = try Self.inspection(.provincialInspectorate, decided: "2026-05-04", announced: "2026-05-11")
    inspection.pauses = [InspectionPause(from: Self.day("2026-06-01"), reason: "Bão (hư cấu)")]
    #expect(inspection.deadline(limits) == nil, "nobody knows when it goes on")
    inspection.pauses = [try inspection.resumed(on: Self.day("2026-06-11"))]
    #expect(inspection.pauses.first?.days == 10 && inspection.openPause == nil && inspection.isPauseSettled)
    let result = try inspection.deadline(limits)?.result(LawBook.builtIn.calendar)
    #expect(result?.legalLastDay.description == "2026-07-06")
    #expect(try !Self.inspection(.department, decided: "2026-05-04", announced: "2026-05-11").isPauseSettled)
  }

  @Test(
    arguments: [
      ("2026-05-10", nil, .pauseBeforeAnnouncement), ("2026-05-11", nil, .pausedAlready),
      ("2026-05-11", "2026-05-10", .pauseEndsBeforeStart), ("2026-05-11", "2026-05-31", nil),
      ("2026-05-11", "2026-06-01", .pausedAlready), ("2026-06-10", "2026-06-12", .pausedAlready),
      ("2026-06-11", nil, nil),
    ] as [(String, String?, FailureCode?)])
  func pauses(_ from: String, _ to: String?, _ code: FailureCode?) throws {
    var inspection = try Self.inspection(.department, decided: "2026-05-04", announced: "2026-05-11")
    inspection.pauses = [InspectionPause(from: Self.day("2026-06-01"), to: Self.day("2026-06-10"), reason: "Bão")]
    let pause = InspectionPause(from: Self.day(from), to: to.map(Self.day), reason: "Bão")
    #expect(Self.failure { () throws(Failure) in try inspection.checkPause(pause) } == code)
    #expect(Self.failure { () throws(Failure) in _ = try inspection.resumed(on: pause.from) } == .notPaused)
    for (state, expected) in [
      (InspectionState.planned, FailureCode.inspectionNotInProgress), (.closed, .inspectionAlreadyClosed),
    ] {
      inspection.state = state
      #expect(Self.failure { () throws(Failure) in try inspection.checkPause(pause) } == expected)
    }
  }

  @Test func aPauseLastsADayAtLeast() throws {
    var inspection = try Self.inspection(.department, decided: "2026-05-04", announced: "2026-05-11")
    inspection.pauses = [InspectionPause(from: Self.day("2026-06-01"), reason: "Bão")]
    #expect(
      Self.failure { () throws(Failure) in _ = try inspection.resumed(on: Self.day("2026-06-01")) }
        == .pauseEndsBeforeStart)
    #expect(try inspection.resumed(on: Self.day("2026-06-02")).days == 1)
  }

  static func failure(_ body: () throws(Failure) -> Void) -> FailureCode? {
    do throws(Failure) {
      try body()
      return nil
    } catch { return error.code }
  }

  /// No text says that a check after a notice is a specialized check: its limit is a reading, on the days of the notice
  /// and no other. Where nobody stated the basis, the row that asks for none in particular is cited.
  @Test(
    arguments: [
      (.department, .afterNotice, "2026-06-30", nil), (.department, .afterNotice, "2026-07-01", .interpretation),
      (.department, .afterNotice, "2027-02-28", .interpretation), (.department, .afterNotice, "2027-03-01", nil),
      (.commune, .afterNotice, "2026-07-01", .interpretation), (.commune, .afterNotice, "2027-03-01", nil),
      (.commune, .signsOfViolation, "2026-07-01", .read), (.commune, .directive, "2027-03-01", .read),
      (.ministry, .afterNotice, "2026-07-01", nil),
      (.peoplesCommittee, .afterNotice, "2026-07-01", .interpretation),
      (.peoplesCommittee, .directive, "2026-07-01", nil), (.department, nil, "2026-06-30", .read),
      (.department, nil, "2026-07-01", .read), (.commune, nil, "2027-02-28", .read),
      (.commune, nil, "2027-03-01", .read), (.ministry, nil, "2026-07-01", .read),
    ] as [(InspectingBody, InspectionBasis?, String, Certainty?)])
  func howSureALimitIs(_ body: InspectingBody, _ basis: InspectionBasis?, _ decided: String, _ reading: Certainty?) {
    let row = LawBook.builtIn.limits.row(
      regime: .specializedCheck, body: body, decided: Self.day(decided), basis: basis)
    #expect(row?.reading == reading)
    #expect(row.map { $0.bases.contains(.afterNotice) } ?? false == (reading == .interpretation))
  }

  /// Where nobody stated the basis and the rows differ, none is taken.
  @Test func anUnstatedBasisTakesNoLimitOfTwo() {
    var limits = LawBook.builtIn.limits
    limits.rows.removeAll { $0.body == .commune && $0.bases == [.afterNotice] }
    let other = InspectionLimits.Row(
      regime: .specializedCheck, body: .commune, bases: [.afterNotice], days: 5, extensionDays: 3, citation: "a",
      source: "b", reading: .unverified)
    limits.rows.append(other)
    let day = Self.day("2026-10-06")
    func row(_ basis: InspectionBasis?) -> InspectionLimits.Row? {
      limits.row(regime: .specializedCheck, body: .commune, decided: day, basis: basis)
    }
    #expect(row(nil) == nil && row(.afterNotice) == other && row(.directive)?.days == 7)
  }

  /// Every row says where it was read; the limits are those of the texts.
  @Test func theTableIsWhole() {
    let rows = LawBook.builtIn.limits.rows
    #expect(
      rows.map { [$0.days, $0.extensionDays ?? 0] } == [
        [15, 7], [10, 5], [7, 3], [10, 5], [7, 3], [7, 3], [45, 25],
      ])
    // A person reads them: no place in anybody's notes.
    #expect(rows.allSatisfy { !$0.source.isEmpty && !$0.source.contains(".md") && $0.span.from != nil })
    #expect(rows.allSatisfy { ($0.reading == .interpretation) == ($0.bases == [.afterNotice]) })
    #expect(throws: LawBook.Problems.self) {
      let text = "limits:\n  - {regime: check, body: department}\n"
      return try LawBook.read(files: [(path: "limits.yaml", bytes: Array(text.utf8))])
    }
  }
}
