/// A finding that nobody verified as put right, although a later inspection saw met what it is about.
///
/// Legal source: none that was read says when a finding ends (NĐ 217/2025/NĐ-CP, Điều 7 and Điều 15 name the demand alone);
/// that only a verification ends it is our reading. What the later inspection answered stands, and the finding is said
/// beside it.
public struct OpenFinding: Hashable, Sendable {
  /// `I-2025-000001/03`.
  public let code: String
  /// Neither verified nor withdrawn.
  public let state: FindingState
  /// Of the demand, with its extensions; `nil` while nothing was demanded.
  public let lastDay: CalendarDay?
  /// The last day is over and the facility has not reported all of it done.
  public let isOverdue: Bool
}

extension FacilityDossier {
  /// The findings that are open on a day and none of whose requirements is known to fail any more, in the order of the
  /// inspections.
  ///
  /// - Parameter conditions: Those of the place on the day.
  func openFindings(beside conditions: ConditionStandings, on day: CalendarDay, _ tables: LicensingTables)
    -> [OpenFinding]
  {
    let (met, failed) = (Set(conditions.met), Set(conditions.failed))
    if met.isEmpty { return [] }
    return conditionChecks.filter { $0.on <= day }.flatMap(\.findings).compactMap { finding in
      let present = Set(finding.requirements.flatMap { tables.law.successors(of: $0, on: day).ids })
      guard !present.isDisjoint(with: met), present.isDisjoint(with: failed) else { return nil }
      let remediation = Remediation(finding.acts, on: day)
      guard remediation.state.isUnsettled else { return nil }
      return OpenFinding(
        code: finding.code, state: remediation.state,
        lastDay: try? remediation.deadline?.result(tables.calendar).legalLastDay,
        isOverdue: remediation.isOverdue(on: day, tables.calendar))
    }
  }
}
