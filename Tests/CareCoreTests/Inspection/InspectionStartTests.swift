import CareCore
import Testing

@Suite struct InspectionStartTests {
  private static func start(decided: String, announced: String, on: String) throws -> InspectionStart {
    InspectionStart(
      on: try #require(CalendarDay(on)), decision: "1/QĐ-SYT", decided: try #require(CalendarDay(decided)),
      issuer: "Sở Y tế", announced: try #require(CalendarDay(announced)), lead: "Trần Văn Ví Dụ", members: [],
      regime: .specializedCheck, basis: .directive)
  }

  /// NĐ 217/2025/NĐ-CP, Điều 11 khoản 4: announced when the inspection is carried out, so never before the decision.
  @Test(arguments: [
    ("2025-09-01", "2025-09-01", "2025-09-01"), ("2025-09-01", "2025-09-03", "2025-09-03"),
    ("2025-09-01", "2025-09-03", "2025-09-05"),
  ])
  func canBe(_ decided: String, _ announced: String, _ on: String) throws {
    let start = try Self.start(decided: decided, announced: announced, on: on)
    #expect(try start.checked() == start)
  }

  @Test(arguments: [
    (
      "2025-09-02", "2025-09-01", "2025-09-03",
      Failure(.announcedBeforeDecided, ["announced": "01/09/2025", "decided": "02/09/2025"])
    ),
    (
      "2025-09-02", "2025-09-03", "2025-09-01",
      Failure(.startedBeforeDecided, ["on": "01/09/2025", "decided": "02/09/2025"])
    ),
  ])
  func cannotBe(_ decided: String, _ announced: String, _ on: String, _ failure: Failure) throws {
    let start = try Self.start(decided: decided, announced: announced, on: on)
    #expect(throws: failure) { try start.checked() }
  }
}
