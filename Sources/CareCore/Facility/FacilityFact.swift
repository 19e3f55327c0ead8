/// One dated fact of a facility that can be taken back where it was recorded at the wrong one, or never was. Papers have
/// corrections of their own.
public enum FacilityFact: Hashable, Sendable {
  case census(Census)
  case notice(OperationNotice)
  case pause(OperationPause)
  case resumeNotice(ResumeNotice)
  case resumption(OperationResumption)
  case termination(OperationTermination)
  case closure(Closure)
  case discovery(Discovery)
  case discoveryStep(DiscoveryStep)
  case permitReview(PermitReview)
  case profile(FacilityProfile)

  /// What a person says was recorded.
  public enum Kind: String, CaseIterable, Sendable {
    case census = "census"
    case notice = "notice"
    case pause = "pause"
    case resumeNotice = "resume_notice"
    case resumption = "resumption"
    case termination = "termination"
    /// A closing or a reopening.
    case closure = "closure"
    case discovery = "discovery"
    case discoveryStep = "discovery_step"
    case permitReview = "permit_review"
    case profile = "profile"
  }

  /// Which of them it is.
  public var kind: Kind {
    switch self {
    case .census: .census
    case .notice: .notice
    case .pause: .pause
    case .resumeNotice: .resumeNotice
    case .resumption: .resumption
    case .termination: .termination
    case .closure: .closure
    case .discovery: .discovery
    case .discoveryStep: .discoveryStep
    case .permitReview: .permitReview
    case .profile: .profile
    }
  }

  /// The days that a person may name it by, never empty; the first is that from which it counts.
  public var days: [CalendarDay] {
    switch self {
    case .census(let census): [census.on]
    case .notice(let notice): [notice.seen]
    case .pause(let pause): [pause.received, pause.decided]
    case .resumeNotice(let notice): [notice.received]
    case .resumption(let resumption): [resumption.on]
    case .termination(let termination): [termination.decided]
    case .closure(let closure): [closure.on]
    case .discovery(let discovery): [discovery.on]
    case .discoveryStep(let step): [step.on]
    case .permitReview(let review): [review.on]
    case .profile(let profile): [profile.from]
    }
  }

  /// The number of the paper behind it.
  public var document: String? {
    switch self {
    case .notice(let notice): notice.document
    case .pause(let pause): pause.document
    case .resumeNotice(let notice): notice.document
    case .termination(let termination): termination.document
    case .closure(let closure): closure.document
    case .discoveryStep(let step): step.document
    case .census, .resumption, .discovery, .permitReview, .profile: nil
    }
  }

  /// Whether a fact of a later day goes on from this one: who takes this one back may have to take that one back too.
  public func precedes(_ other: FacilityFact) -> Bool {
    guard other.days[0] >= days[0] else { return false }
    return switch (self, other) {
    case (.pause, .resumeNotice), (.pause, .resumption), (.resumeNotice, .resumption), (.discovery, .discoveryStep),
      (.termination, .closure):
      true
    case (.closure(let first), .closure(let second)): first.kind == .closed && second.kind == .reopened
    default: false
    }
  }
}
