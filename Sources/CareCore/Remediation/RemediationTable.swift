extension FindingState {
  /// The one table of what may follow what: `nil` where the act is refused.
  ///
  /// A part done changes nothing: the finding stays as open as it was. What was verified or
  /// withdrawn can only be opened again, for a verification may have been wrong, and a decision on an appeal quashed.
  public func after(_ act: RemediationAct.Kind) -> FindingState? {
    switch (self, act) {
    case (.open, .demand): .demanded
    case (.demanded, .extend): .demanded
    case (.open, .progress), (.demanded, .progress): self
    case (.open, .done), (.demanded, .done): .reportedDone
    case (.open, .verify), (.demanded, .verify), (.reportedDone, .verify): .verified
    case (.open, .withdraw), (.demanded, .withdraw), (.reportedDone, .withdraw): .withdrawn
    case (.reportedDone, .reopen), (.verified, .reopen), (.withdrawn, .reopen): .open
    default: nil
    }
  }

  /// Neither verified nor withdrawn.
  public var isUnsettled: Bool { self != .verified && self != .withdrawn }

  /// The facility still has to do something; once it reported all done, the authority has to look.
  public var isOwed: Bool { self == .open || self == .demanded }
}

/// How long a finding has been waiting, in days since it was found.
public enum Ageing: String, CaseIterable, Sendable {
  case upTo30 = "0-30"
  case upTo60 = "31-60"
  case upTo90 = "61-90"
  case over90 = "over_90"

  /// - Parameter days: Below 0 counts as 0.
  public init(days: Int) {
    self =
      switch days {
      case ...30: .upTo30
      case ...60: .upTo60
      case ...90: .upTo90
      default: .over90
      }
  }
}
