/// What a follow-up inspection saw of a finding that it looked at again.
public enum FollowUpResult: String, CaseIterable, Sendable {
  /// All items behind it are met now.
  case remedied = "remedied"
  /// A sign that a child may be in danger was not seen again, and what was done about it is recorded.
  case handled = "handled"
  /// A sign that a child may be in danger was not seen again, and nothing done about it is recorded: the finding stays, for
  /// what happened to a child is not put right by nobody seeing it on another day.
  case notSeenAgain = "not_seen_again"
  /// One of them is still not met: the finding stays.
  case remains = "remains"
  /// Not all of them were looked at or answered: the finding stays.
  case unsettled = "unsettled"

  /// What stands behind a finding that is a sign of danger, see ``DangerSign``.
  public enum Danger: Hashable, Sendable {
    /// Something done about it, or a decision on it, is recorded.
    case handled
    /// Nothing is.
    case open
  }

  /// - Parameters:
  ///   - outcomes: Of the items behind the finding; `nil` of one that nobody has answered.
  ///   - danger: `nil` where the finding is no sign that a child may be in danger.
  public init(_ outcomes: [AnswerOutcome?], danger: Danger? = nil) {
    if outcomes.contains(.notMet) {
      self = .remains
    } else if outcomes.allSatisfy({ $0 == .met }) {
      self =
        switch danger {
        case nil: .remedied
        case .handled: .handled
        case .open: .notSeenAgain
        }
    } else {
      self = .unsettled
    }
  }
}
