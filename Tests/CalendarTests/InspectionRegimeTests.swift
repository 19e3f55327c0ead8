import CareCore
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
    #expect(InspectionRegime.ofDepartment(decided: try #require(CalendarDay(decided)), basis: basis) == regime)
  }
}
