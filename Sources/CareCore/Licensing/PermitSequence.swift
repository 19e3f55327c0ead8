/// Two entries of one paper that cannot both be true.
public struct PermitConflict: Hashable, Sendable {
  /// What cannot be.
  public let code: FailureCode
  /// The entry that cannot have happened where it stands.
  public let event: PermitEvent
  /// The entry it contradicts; `nil` where one is missing.
  public let earlier: PermitEvent?
}

extension Permit {
  /// The first contradiction among the entries of a paper with another one put in its place by its day; `nil` when all
  /// of them can have happened. An entry of the same day comes after those already there.
  ///
  /// - Parameter event: `nil` looks at the entries as they are.
  public func conflict(adding event: PermitEvent? = nil) -> PermitConflict? {
    var all = events
    if let event { all.insert(event, at: all.firstIndex { $0.on > event.on } ?? all.endIndex) }
    var state = SequenceState.nothing
    var isPending = false
    var last: PermitEvent?
    for event in all {
      if let code = state.refusal(of: event.kind, isPending: isPending) {
        return PermitConflict(code: code, event: event, earlier: last)
      }
      switch event.kind {
      case .applied, .supplementAsked: isPending = true
      default: isPending = false
      }
      if let next = state.after(event.kind) { state = next }
      last = event
    }
    return nil
  }
}

extension Permit {
  /// The entry by which the paper holds on a day, suspended or not; `nil` when it does not hold.
  public func grantHolding(on day: CalendarDay) -> PermitEvent? {
    guard standing(on: day).isGranted else { return nil }
    return events.last { $0.on <= day && [.issued, .reissued].contains($0.kind) }
  }

  /// The first grant after a day.
  public func grant(after day: CalendarDay) -> PermitEvent? {
    events.first { $0.on > day && $0.kind == .issued }
  }
}

/// What the entries of a paper have come to, terms left aside: whether something can have happened does not depend on a
/// day that merely passed.
private enum SequenceState {
  case nothing
  case inForce
  case suspended
  /// Withdrawn or handed back.
  case gone

  func after(_ event: PermitEvent.Kind) -> SequenceState? {
    switch event {
    case .issued, .reinstated: .inForce
    case .suspended: .suspended
    case .withdrawn, .surrendered: .gone
    // A new copy of a lost or damaged paper: neither a suspension ends by it nor a withdrawal.
    case .reissued: nil
    case .applied, .supplementAsked, .refused, .amended, .stopped: nil
    }
  }

  func refusal(of event: PermitEvent.Kind, isPending: Bool) -> FailureCode? {
    switch (event, self) {
    case (.applied, _), (.issued, .nothing), (.issued, .gone): nil
    case (.issued, _): .issuedTwice
    case (.supplementAsked, _): isPending ? nil : .notAppliedFor
    // A refusal is known without its application often enough; of a paper already granted it is not.
    case (.refused, .nothing): nil
    case (.refused, _), (.stopped, _): isPending ? nil : .notAppliedFor
    case (_, .nothing): .eventBeforeIssue
    case (.reissued, .gone): .reissuedAfterLoss
    case (.reissued, _), (.reinstated, .suspended): nil
    case (.reinstated, .inForce), (.reinstated, .gone): .neverSuspended
    case (_, .gone): .notInForce
    case (.amended, _), (.suspended, _), (.withdrawn, _), (.surrendered, _): nil
    }
  }
}
