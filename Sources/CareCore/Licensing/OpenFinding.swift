/// A finding of a closed inspection that nobody verified as put right or took back.
///
/// Legal source: none that was read says when a finding ends (NĐ 217/2025/NĐ-CP, Điều 7 and Điều 15 name the demand alone);
/// that only a verification ends it is our reading.
public struct OpenFinding: Hashable, Sendable {
  /// `I-2025-000001/03`.
  public let code: String
  /// How urgent it is.
  public let severity: Severity
  /// Neither verified nor withdrawn.
  public let state: FindingState
  /// Of the demand, with its extensions; `nil` while nothing was demanded.
  public let lastDay: CalendarDay?
  /// The last day is over and the facility has not reported all of it done.
  public let isOverdue: Bool
  /// A later inspection saw met what it is about, and none of it is known to fail any more. What the later one answered
  /// stands, and the finding is said beside it.
  public let isMetSince: Bool
}

extension LicensingAudit {
  /// Those that are open beside what a later inspection saw met.
  public var openFindings: [OpenFinding] { unsettledFindings.filter(\.isMetSince) }

  /// Those of the gravest kind.
  public var openCritical: [OpenFinding] { unsettledFindings.filter { $0.severity == .critical } }
}

extension FacilityDossier {
  /// The findings that are open on a day, in the order of the inspections.
  ///
  /// - Parameter conditions: Those of the place on the day.
  func openFindings(beside conditions: ConditionStandings, on day: CalendarDay, _ tables: LicensingTables)
    -> [OpenFinding]
  {
    let (met, failed) = (Set(conditions.met), Set(conditions.failed))
    return conditionChecks.filter { $0.on <= day }.flatMap(\.findings).compactMap { finding in
      let remediation = Remediation(finding.acts, on: day)
      guard remediation.state.isUnsettled else { return nil }
      let present =
        met.isEmpty ? [] : Set(finding.requirements.flatMap { tables.law.successors(of: $0, on: day).ids })
      return OpenFinding(
        code: finding.code, severity: finding.severity, state: remediation.state,
        lastDay: try? remediation.deadline?.result(tables.calendar).legalLastDay,
        isOverdue: remediation.isOverdue(on: day, tables.calendar),
        isMetSince: !present.isDisjoint(with: met) && present.isDisjoint(with: failed))
    }
  }
}
