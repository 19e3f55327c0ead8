/// All dated facts of one facility, as known at one instant. Rules read it and nothing else.
public struct FacilityDossier: Sendable {
  /// Whose facts these are.
  public var facility: Facility
  /// By first day.
  public var profiles: [FacilityProfile]
  /// By day.
  public var censuses: [Census]
  /// Of all kinds, in the order in which they were recorded.
  public var permits: [Permit]
  /// By day.
  public var discoveries: [Discovery]
  /// By day.
  public var discoverySteps: [DiscoveryStep]
  /// By day.
  public var closures: [Closure]
  /// What inspections said about the licensing conditions, by day.
  public var conditionChecks: [ConditionCheck]
  /// Inspections that go on or were opened again, by the day on which they began.
  public var unfinishedChecks: [UnfinishedCheck] = []
  /// By the day from which each is on file.
  public var notices: [OperationNotice] = []
  /// By the day on which the facility received each.
  public var pauses: [OperationPause] = []
  /// By the day of receipt.
  public var resumeNotices: [ResumeNotice] = []
  /// By day.
  public var resumptions: [OperationResumption] = []
  /// By the day of the decision.
  public var terminations: [OperationTermination] = []
  /// By day.
  public var permitReviews: [PermitReview] = []

  /// Puts the parts together; each list must already be in its order.
  public init(
    facility: Facility, profiles: [FacilityProfile] = [], censuses: [Census] = [], permits: [Permit] = [],
    discoveries: [Discovery] = [], discoverySteps: [DiscoveryStep] = [], closures: [Closure] = [],
    conditionChecks: [ConditionCheck] = []
  ) {
    self.facility = facility
    self.profiles = profiles
    self.censuses = censuses
    self.permits = permits
    self.discoveries = discoveries
    self.discoverySteps = discoverySteps
    self.closures = closures
    self.conditionChecks = conditionChecks
  }

  /// The profile in force on a day; before the first one, the first, since a place stands before it is written down.
  public func profile(on day: CalendarDay) -> FacilityProfile? {
    profiles.last { $0.from <= day } ?? profiles.first
  }

  /// The latest census on or before a day. A number that it left blank keeps the value that a count before stated last, with
  /// its day in ``Census/statedOn``: who is silent of a number does not say that nobody is there. A part that is more than
  /// the whole counted since is none of it.
  ///
  /// Who was counted before a closing is not there because the place works again: what was counted until it closed counts
  /// up to the day on which it works again, and no longer.
  public func census(on day: CalendarDay) -> Census? {
    let closed = lastReopening(by: day)?.closing.on
    let counted = censuses.prefix { $0.on <= day }.drop { count in closed.map { count.on <= $0 } ?? false }
    guard let last = counted.last else { return nil }
    return counted.dropLast().reversed().reduce(last) { $0.completed(from: $1) }.withoutImpossibleParts()
  }

  /// With people counted on a day whom no census of the register holds; the numbers that nobody counted then stay those of
  /// the counts before.
  public func counting(_ counts: [Census.Part: Int], on day: CalendarDay) -> FacilityDossier {
    if counts.isEmpty { return self }
    var dossier = self
    dossier.censuses.removeAll { $0.on > day }
    dossier.censuses.append(Census(on: day, children: nil, counts: counts))
    return dossier
  }

  /// The same as it was counted, with its blanks.
  public func lastCount(on day: CalendarDay) -> Census? { censuses.last { $0.on <= day } }

  /// The decision under which the facility is closed on a day, if it is.
  public func closure(on day: CalendarDay) -> Closure? {
    guard let last = closures.last(where: { $0.on <= day }), last.kind == .closed else { return nil }
    return last
  }

  /// The day on which it last worked again, whether or not it has closed since, with the closing that this ended.
  public func lastReopening(by day: CalendarDay) -> (closing: Closure, reopening: Closure)? {
    guard let reopening = closures.last(where: { $0.kind == .reopened && $0.on <= day }),
      let closing = closures.last(where: { $0.kind == .closed && $0.on <= reopening.on })
    else { return nil }
    return (closing, reopening)
  }

  /// The closings that a reopening ended by a day, each with it, oldest first.
  public func endedClosings(by day: CalendarDay) -> [(closing: Closure, reopening: Closure)] {
    var (open, ended): ([Closure], [(closing: Closure, reopening: Closure)]) = ([], [])
    for closure in closures where closure.on <= day {
      switch closure.kind {
      case .closed: open.append(closure)
      case .reopened:
        ended += open.map { ($0, closure) }
        open = []
      }
    }
    return ended
  }

  /// The latest count, where the place had closed in law before and somebody was there.
  public func countAfterClosing(by day: CalendarDay, _ law: LicensingLaw) -> Census? {
    guard let closure = closure(on: day), let last = lastCount(on: day), last.on > closure.on,
      last.findsSomebodyCaredFor, closes(on: day, law)
    else { return nil }
    return last
  }

  /// Whether it is closed in law on a day; one that only shut its doors may still have children behind them.
  ///
  /// Where people were counted after it shut its doors, it is not: the register contradicts itself, and whoever is there
  /// still counts.
  public func isClosed(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    closes(on: day, law) && countAfterClosing(by: day, law) == nil
  }

  /// The same by what closed it alone, whoever was counted there since.
  ///
  /// Under a decision while dissolutions were decided; after the end of its operation was decided, or once no dissolution
  /// can be had any more, when every child has a place. What is no social assistance facility closes under its document.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 22 khoản 3 điểm b (read); NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III, last
  /// sentence (read); that a home that ends by itself is closed then, and that one is not while children are known to have
  /// no place, is in no text (unverified).
  func closes(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    guard let closure = closure(on: day), closure.unplaced ?? 0 == 0 else { return false }
    if terminations.contains(where: { $0.decided <= day }) { return closure.unplaced == 0 }
    if closure.document != nil, !isAfterCut(closure, on: day, law) { return true }
    return closure.unplaced == 0 && (law.firstRow(of: .notice).map { $0.first <= day } ?? false)
  }

  /// Whether it came when the procedure of dissolving a place as this one had been cut.
  func isAfterCut(_ closure: Closure, on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    guard let cut = law.firstRow(of: .notice)?.first else { return false }
    return cut <= closure.on && !(profile(on: day)?.isUnderOtherLaw ?? false)
  }

  /// The closing after which children have no place on record: so many as it says, or as were counted last before it; `nil`
  /// where they all have one, or nobody was there.
  ///
  /// - Returns: With `nil` children where nobody knows how many.
  public func closingWithoutPlaces(on day: CalendarDay) -> (closure: Closure, children: Int?)? {
    guard let closure = closure(on: day), closure.unplaced != 0 else { return nil }
    let children = closure.unplaced ?? census(on: closure.on)?.children
    return children == 0 ? nil : (closure, children)
  }

  /// The decision that ended the operation of a home whose closing nobody recorded, with the children counted there last;
  /// `nil` where none did, or no child is there.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III, last sentence (read): each child must be placed.
  ///
  /// - Returns: With `nil` children where nobody knows how many.
  public func endWithoutPlaces(on day: CalendarDay) -> (termination: OperationTermination, children: Int?)? {
    guard closure(on: day) == nil, let termination = terminations.last(where: { $0.from <= day }) else { return nil }
    let children = census(on: day)?.children
    return children == 0 ? nil : (termination, children)
  }

  /// Whether it is closed on a day and no decision closed it.
  public func endedByItself(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    isClosed(on: day, law) && stoppedByItself(on: day)
  }

  /// Whether it has shut its doors on a day and no decision told it to, closed in law or not. Who shuts them before the
  /// end that was decided takes effect follows the decision.
  public func stoppedByItself(on day: CalendarDay) -> Bool {
    guard let closure = closure(on: day), closure.document == nil else { return false }
    return !terminations.contains { $0.decided <= day } && endingWithdrawal(on: day) == nil
  }

  /// The withdrawal of its registration after which a child protection service shut its doors; `nil` for what is a social
  /// assistance facility too, and where a document closed it.
  func endingWithdrawal(on day: CalendarDay) -> PermitEvent? {
    guard let closure = closure(on: day), closure.document == nil, profile(on: day)?.isUnderOtherLaw ?? false else {
      return nil
    }
    let last = permits.filter { $0.kind == .childProtectionRegistration }.compactMap { permit in
      permit.events.last { $0.on <= closure.on }
    }
    return last.last { $0.kind == .withdrawn }
  }
}

/// What one closed inspection said about the conditions of operation.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26 and 44.
public struct ConditionCheck: Hashable, Sendable {
  /// The day on which the inspection was closed.
  public var on: CalendarDay
  /// The day on which it began: from then until ``on`` it went on and concluded nothing. `nil` where that is not asked.
  public var begun: CalendarDay?
  /// Before it was closed for good it had been closed, and was opened again on this day.
  public var reopened: CalendarDay?
  /// The code of the inspection, as `I-2025-000001`.
  public var inspection: String
  /// Requirement ids of conditions, and of duties after issue, found met.
  public var met: [String]
  /// Requirement ids of critical and major findings; those that are conditions of operation fail it.
  public var failed: [String]
  /// Requirement ids of conditions asked about and left open: not checked, or not met without being critical.
  public var unsettled: [String]
  /// Requirement ids of minor findings; duties after the issue of a license count among them, and in the time of notices what
  /// is asked of a place.
  public var neglected: [String]
  /// Findings that did not stay open.
  public var settled: [SettledFinding] = []
  /// All of its own findings, with what was done about each.
  public var findings: [CheckedFinding] = []

  /// Puts the parts together.
  public init(
    on: CalendarDay, inspection: String, met: [String] = [], failed: [String] = [], unsettled: [String] = [],
    neglected: [String] = []
  ) {
    self.on = on
    self.inspection = inspection
    self.met = met
    self.failed = failed
    self.unsettled = unsettled
    self.neglected = neglected
  }
}

/// A finding of a closed inspection with all that was done about it.
public struct CheckedFinding: Hashable, Sendable {
  /// `I-2025-000001/03`.
  public var code: String
  /// How urgent it is.
  public var severity: Severity
  /// Its requirement ids.
  public var requirements: [String]
  /// In the order in which they were recorded.
  public var acts: [RemediationAct]

  /// Puts the parts together.
  public init(code: String, severity: Severity, requirements: [String], acts: [RemediationAct] = []) {
    self.code = code
    self.severity = severity
    self.requirements = requirements
    self.acts = acts
  }
}

/// A finding that was verified as put right, or taken back.
///
/// Legal source: none that was read says when a finding ends; that only open ones fail a condition is our reading.
public struct SettledFinding: Hashable, Sendable {
  /// Its requirement ids, as they stand in ``ConditionCheck/failed`` or ``ConditionCheck/neglected``.
  public var requirements: [String]
  /// Those of them that nobody measured one by one, see ``FindingEdit``: verified, they are as open as any that was asked about.
  public var namedTogether: Set<String>
  /// From each day on, how it stood; by day, the last of one day holds.
  public var changes: [(on: CalendarDay, state: FindingState)] { zip(days, states).map { ($0, $1) } }
  private var days: [CalendarDay]
  private var states: [FindingState]

  /// Puts the parts together.
  ///
  /// - Parameter changes: By day.
  public init(
    requirements: [String], namedTogether: Set<String> = [], changes: [(on: CalendarDay, state: FindingState)]
  ) {
    self.requirements = requirements
    self.namedTogether = namedTogether
    days = changes.map(\.on)
    states = changes.map(\.state)
  }

  /// How it stands on a day; acts of this day count.
  public func state(on day: CalendarDay) -> FindingState {
    changes.last { $0.on <= day }?.state ?? .open
  }
}
