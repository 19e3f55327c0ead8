/// What a row of licensing rules tests: everything that stands in it must hold. What stays out is not asked.
public struct RulePattern: Hashable, Sendable {
  /// Whether the class's own founding paper is there.
  public var founding: [FoundingState]?
  /// The founding act.
  public var foundingBasis: [FoundingBasis]?
  /// The headline of the class.
  public var situations: [LicensingSituation]?
  /// How the paper stands; that of ``paper`` where it is named, otherwise the one the class is judged by.
  public var standings: [StandingKind]?
  /// A paper besides the one the class is judged by.
  public var paper: PermitKind?
  /// The paper the class is judged by.
  public var judgedBy: [OperationPaper]?
  /// Whether nobody ever founded, granted or asked for anything.
  public var isSpontaneous: Bool?
  /// It holds none of these.
  public var lacks: [PermitKind]?
  /// It holds one of these at least.
  public var holds: [PermitKind]?
  /// What the program works out, by name.
  public var facts: [RuleFact]
  /// The program gives the reason itself, where a class is open: nothing is tested.
  public var isGiven = false

  /// The headlines that say that something was taken away, or is not met, and rest on what it tests.
  var bears: Set<LicensingSituation> {
    let failures: Set<RuleFact> = [.conditionsFailed, .requirementsFailed, .requirementsFailedBefore, .aboveCapacity]
    let suspensions: Set<StandingKind> = [.suspended, .suspensionLapsed]
    var found: Set<LicensingSituation> = failures.isDisjoint(with: facts) ? [] : [.conditionsNotMet]
    if let standings, suspensions.isSuperset(of: standings) { found.formUnion([.suspended, .suspensionLapsed]) }
    return found
  }

  /// Asks nothing.
  public init(facts: [RuleFact] = []) { self.facts = facts }
}

/// Whether a class's own founding paper is there.
public enum FoundingState: String, CaseIterable, Sendable {
  case proven = "proven"
  /// A license presupposes it, so it is missing from the register, not from law.
  case notOnFile = "not_on_file"
  case lacking = "lacking"
  case notNeeded = "not_needed"
}

/// How a paper stands, without its days.
public enum StandingKind: String, CaseIterable, Sendable {
  case inForce = "in_force"
  case suspended = "suspended"
  case suspensionLapsed = "suspension_lapsed"
  case inProcess = "in_process"
  case refused = "refused"
  case withdrawn = "withdrawn"
  case surrendered = "surrendered"
  case expired = "expired"
  case stopped = "stopped"
  case none = "none"
}

extension PermitStanding {
  /// Without the days.
  var kind: StandingKind {
    switch self {
    case .inForce: .inForce
    case .suspended: .suspended
    case .suspensionLapsed: .suspensionLapsed
    case .inProcess: .inProcess
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .surrendered: .surrendered
    case .expired: .expired
    case .stopped: .stopped
    case .notYet: .none
    }
  }

  /// The days of it, as sentences name them.
  ///
  /// - Parameter permit: Whose standing it is: how closely the days of its entries are known.
  func arguments(_ permit: Permit?, _ flags: LicensingFlags) -> [String: String] {
    func day(_ on: CalendarDay) -> String { permit?.argument(of: on) ?? on.shortText }
    return switch self {
    case .inForce, .notYet: [:]
    case .suspended(let until): ["until": until.map { flags.argument(end: $0) } ?? "…"]
    case .suspensionLapsed(let since):
      ["since": since?.shortText ?? "…", "until": since?.adding(days: -1).shortText ?? "…"]
    case .inProcess(let since): ["since": day(since)]
    case .expired(let on): ["on": on.shortText]
    case .refused(let on), .withdrawn(let on), .surrendered(let on), .stopped(let on): ["on": day(on)]
    }
  }
}

extension LicensingLaw.Rule {
  /// What the sentence needs, once for each thing it speaks of; empty where the pattern does not hold.
  func grounds(_ flags: LicensingFlags) -> [[String: String]] {
    if pattern.isGiven { return [] }
    func fits<Value: Equatable>(_ wanted: [Value]?, _ found: Value) -> Bool { wanted?.contains(found) ?? true }
    guard fits(pattern.founding, flags.founding), fits(pattern.foundingBasis, flags.foundingBasis),
      fits(pattern.situations, flags.situation), fits(pattern.judgedBy, flags.operationPaper),
      pattern.isSpontaneous.map({ $0 == flags.isSpontaneous }) ?? true,
      !(pattern.lacks ?? []).contains(where: { flags.dossier.holds($0, on: flags.day) }),
      pattern.holds.map({ $0.contains { flags.dossier.holds($0, on: flags.day) } }) ?? true
    else { return [] }
    var arguments: [String: String] = [:]
    if let standings = pattern.standings {
      let other = pattern.paper.map { flags.dossier.bestPermit($0, on: flags.day) }
      let standing = other.map { $0?.standing ?? .notYet } ?? flags.standing
      guard standings.contains(standing.kind) else { return [] }
      arguments = standing.arguments(other.map { $0?.permit } ?? flags.paper, flags)
    }
    var grounds = [arguments]
    for fact in pattern.facts {
      let found = fact.grounds(flags)
      if found.isEmpty { return [] }
      grounds = grounds.flatMap { one in found.map { one.merging($0) { $1 } } }
    }
    return grounds
  }
}

extension LicensingLaw {
  /// The reasons that the rows in force give to one class, in the order of the rows.
  ///
  /// Where the day of an entry is not known and makes a difference, only what holds on both its edges, and that it is open.
  func reasons(_ flags: LicensingFlags) -> [Reason] {
    let reasons = ownReasons(flags)
    guard let possible = flags.possible.first else { return reasons }
    // The days of a sentence differ from edge to edge; those of the later one say where they are not known.
    struct Named: Hashable {
      let rule: ReasonRule
      let citation: String
    }
    let others = Set(ownReasons(possible).map { Named(rule: $0.rule, citation: $0.citation) })
    let open = Set(rules.filter { !RuleFact.open.isDisjoint(with: $0.pattern.facts) }.map(\.reason))
    return reasons.filter {
      open.contains($0.rule) || others.contains(Named(rule: $0.rule, citation: $0.citation))
    }
  }

  private func ownReasons(_ flags: LicensingFlags) -> [Reason] {
    let isClosed = flags.isClosed
    return rules.flatMap { row -> [Reason] in
      guard !isClosed || !RuleFact.saidOfClosed.isDisjoint(with: row.pattern.facts),
        row.classes.contains(flags.licensingClass), row.regimes.isEmpty || row.regimes.contains(flags.regime),
        row.span.contains(flags.day)
      else { return [] }
      let grounds = row.grounds(flags)
      if grounds.isEmpty { return [] }
      let history = row.pattern.facts.contains(.history) ? flags.history?.reasons ?? [] : []
      return grounds.map { Reason(row, for: flags.licensingClass, $0, history: history) }
    }
  }

  /// The row that words and cites a reason which no pattern gives: why a class is open.
  func reason(_ rule: ReasonRule, for licensingClass: LicensingClass, on day: CalendarDay) -> Reason {
    let regime = regime(of: licensingClass, on: day)
    let rows = rules.filter { $0.reason == rule && $0.pattern.isGiven && $0.span.contains(day) }
    let row = rows.first { $0.regimes.contains(regime) } ?? rows.first(where: \.regimes.isEmpty)
    return row.map { Reason($0, for: licensingClass) } ?? Reason(rule)
  }
}
