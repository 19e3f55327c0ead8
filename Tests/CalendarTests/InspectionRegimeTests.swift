import CareCore
import CareFiles
import CareOffice
import Testing

@Suite struct InspectionRegimeTests {
  /// NĐ 217/2025/NĐ-CP, Điều 19 (05/8/2025); Luật Thanh tra 84/2025/QH15, Điều 61 and 64 (01/7/2025).
  @Test(
    arguments: [
      ("2025-05-14", .directive, .directiveTeam), ("2025-05-14", .thematicPlan, .inspectorate2022),
      ("2025-06-30", .directive, .directiveTeam), ("2025-06-30", .signsOfViolation, .inspectorate2022),
      ("2025-07-01", .directive, .check), ("2025-07-01", .thematicPlan, .check), ("2025-08-04", .directive, .check),
      ("2025-08-04", .signsOfViolation, .check), ("2025-08-05", .directive, .specializedCheck),
      ("2025-08-05", .thematicPlan, .specializedCheck), ("2026-11-21", .signsOfViolation, .specializedCheck),
    ] as [(String, InspectionBasis, InspectionRegime)])
  func byTheDayOfTheDecision(_ decided: String, _ basis: InspectionBasis, _ regime: InspectionRegime) throws {
    let day = try #require(CalendarDay(decided))
    for body in [InspectingBody.ministry, .department, .commune, .peoplesCommittee] {
      // Inspections under the law of 2022 were those of the departments: of the others nothing was read.
      let isOwn = regime != .inspectorate2022 || body == .department
      #expect(LawBook.builtIn.inspectionRegimes.row(body, decided: day, basis: basis)?.regime == (isOwn ? regime : nil))
    }
  }

  /// Luật Thanh tra 84/2025/QH15 from 01/7/2025; the law before it was not read.
  @Test(arguments: [("2025-06-30", InspectionRegime.inspectorate2022), ("2025-07-01", .inspectorate)])
  func ofAnInspectorate(_ decided: String, _ regime: InspectionRegime) throws {
    let day = try #require(CalendarDay(decided))
    let row = LawBook.builtIn.inspectionRegimes.row(.provincialInspectorate, decided: day, basis: .directive)
    #expect(row?.regime == regime && row?.reading == (regime == .inspectorate ? .read : .unverified))
  }

  /// Of the time before the law of 2022 nothing was read: the officer names what it was.
  @Test(arguments: [InspectingBody.department, .provincialInspectorate])
  func beforeAnyLawThatWasRead(_ body: InspectingBody) {
    let rows = LawBook.builtIn.inspectionRegimes
    for basis in [InspectionBasis.directive, .thematicPlan] {
      #expect(rows.row(body, decided: CalendarDay(known: 2021, 12, 31), basis: basis) == nil)
      #expect(rows.row(body, decided: CalendarDay(known: 2022, 1, 1), basis: basis) != nil)
    }
  }

  /// NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III: what a check after a notice is, is a reading, from 01/7/2026 to
  /// 28/02/2027. An inspection of which nobody stated the basis has a regime where all bases lead to the same one.
  @Test(
    arguments: [
      (.department, .afterNotice, "2026-06-30", nil, nil),
      (.department, .afterNotice, "2026-07-01", .specializedCheck, .interpretation),
      (.peoplesCommittee, .afterNotice, "2027-02-28", .specializedCheck, .interpretation),
      (.commune, .afterNotice, "2027-03-01", nil, nil), (.ministry, .afterNotice, "2026-07-01", nil, nil),
      (.department, .directive, "2026-07-01", .specializedCheck, .read), (.department, nil, "2025-06-30", nil, nil),
      (.department, nil, "2025-07-01", .check, .read), (.department, nil, "2025-08-05", .specializedCheck, .read),
      (.department, nil, "2026-07-01", .specializedCheck, .read),
      (.department, nil, "2027-03-01", .specializedCheck, .read),
      (.provincialInspectorate, nil, "2025-07-01", .inspectorate, .read),
    ] as [(InspectingBody, InspectionBasis?, String, InspectionRegime?, Certainty?)])
  func afterANoticeOrUnstated(
    _ body: InspectingBody, _ basis: InspectionBasis?, _ decided: String, _ regime: InspectionRegime?,
    _ reading: Certainty?
  ) throws {
    let row = LawBook.builtIn.inspectionRegimes.row(
      body, decided: try #require(CalendarDay(decided)), basis: basis)
    #expect(row?.regime == regime && row?.reading == reading)
  }

  /// What is cited is the row of the decision; for a regime that somebody named against it, any row of that day.
  @Test func whatIsCitedIsTheRowOfTheDay() {
    let rows = LawBook.builtIn.inspectionRegimes
    func citation(_ regime: InspectionRegime, _ body: InspectingBody?, _ decided: String) -> String? {
      CalendarDay(decided).flatMap { rows.row(of: regime, body, decided: $0, basis: .directive)?.citation }
    }
    #expect(citation(.specializedCheck, .department, "2025-08-05")?.hasPrefix("NĐ 217/2025/NĐ-CP") == true)
    #expect(citation(.specializedCheck, .department, "2025-08-04") == nil, "the decree is not in force")
    #expect(citation(.directiveTeam, .department, "2025-06-30")?.contains("văn bản chỉ đạo") == true)
    let named = citation(.inspectorate, .department, "2025-07-01")
    #expect(named == "Luật Thanh tra 84/2025/QH15", "the row of another body")
    #expect(citation(.inspectorate, nil, "2025-06-30") == nil)
    #expect(
      InspectionRegimes(rows: []).row(.department, decided: CalendarDay(known: 2026, 1, 1), basis: .directive) == nil)
  }

  @Test func problemsAreFoundAtTheirPlace() {
    let text = """
      inspection_regimes:
        - {regime: check, bodies: [department], from: 2025-08-04, to: 2025-07-01, citation: a, source: b, reading: read}
        - {regime: chek, bodies: [department], citation: a, source: b, reading: read}
        - {regime: check, bodies: [office], citation: a, source: b, reading: read}
        - {regime: check, bodies: [department], citation: a, reading: read}
      """
    let problems = #expect(throws: LawBook.Problems.self) {
      try LawBook.read(files: [(path: "inspection-regimes.yaml", bytes: Array(text.utf8))])
    }
    #expect(problems?.all.map(\.problem.position.line) == [2, 3, 4, 5])
    #expect(problems?.all.first?.problem.code == .endsBeforeStart)
  }
}
