/// The kind of body that decides on an inspection: with the day of the decision it settles regime and limit.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 6 and Điều 13 khoản 2; Luật Thanh tra 84/2025/QH15, Điều 7.
public enum InspectingBody: String, CaseIterable, Sendable {
  /// A unit of a ministry.
  case ministry = "ministry"
  /// A specialized agency of the provincial people's committee, as the Sở Y tế.
  case department = "department"
  /// A specialized agency of a commune's people's committee.
  case commune = "commune"
  /// The chair of a people's committee of any level; the clauses that were read set no limit for this.
  case peoplesCommittee = "peoples_committee"
  /// "Thanh tra tỉnh".
  case provincialInspectorate = "provincial_inspectorate"
}

extension InspectionRegime {
  /// The regime that follows from who decided, when, and on what.
  ///
  /// Legal source: inspection procedure as ``ofDepartment(decided:basis:)``; an inspectorate inspects under Luật Thanh
  /// tra 84/2025/QH15 from 01/7/2025 and under Luật Thanh tra 11/2022/QH15 before (Điều 64 khoản 1).
  /// - Parameter decided: The day of the decision, never that of the report.
  public static func of(_ body: InspectingBody, decided: CalendarDay, basis: InspectionBasis) -> InspectionRegime {
    guard body == .provincialInspectorate else { return ofDepartment(decided: decided, basis: basis) }
    return decided >= law84From ? .inspectorate : .inspectorate2022
  }
}
