/// What a follow-up inspection saw of a finding that it looked at again.
public enum FollowUpResult: String, CaseIterable, Sendable {
  /// All items behind it are met now.
  case remedied = "remedied"
  /// One of them is still not met: the finding stays.
  case remains = "remains"
  /// Not all of them were looked at or answered: the finding stays.
  case unsettled = "unsettled"

  /// - Parameter outcomes: Of the items behind the finding; `nil` of one that nobody has answered.
  public init(_ outcomes: [AnswerOutcome?]) {
    if outcomes.contains(.notMet) {
      self = .remains
    } else {
      self = outcomes.allSatisfy { $0 == .met } ? .remedied : .unsettled
    }
  }
}
