/// Where a finding stands with regard to the last day its facility was given.
public enum DeadlineState: String, CaseIterable, Sendable {
  /// Nothing was demanded of the facility.
  case notDemanded = "not_demanded"
  /// The last day is still ahead, or today.
  case inTime = "in_time"
  /// The last day is over and the facility has not reported all of it done.
  case overdue = "overdue"
  /// Nobody has verified it yet.
  case reportedDone = "reported_done"
  /// Somebody else than who reported it saw it.
  case verified = "verified"
  /// The authority withdrew it.
  case withdrawn = "withdrawn"

  /// - Parameter isOverdue: As of the day asked about.
  public init(_ remediation: Remediation, isOverdue: Bool) {
    self =
      switch remediation.state {
      case .verified: .verified
      case .withdrawn: .withdrawn
      case .reportedDone: .reportedDone
      case .open, .demanded: isOverdue ? .overdue : remediation.deadline == nil ? .notDemanded : .inTime
      }
  }
}
