/// The licensing audit of one facility as of a day: flags first, the headline from them.
public struct LicensingAudit: Hashable, Sendable {
  /// Whose audit it is.
  public let facility: Facility
  /// `nil` only for a facility of which no profile is known yet.
  public let profile: FacilityProfile?
  /// Facts of this day count, later ones do not.
  public let day: CalendarDay
  /// The worst over all classes, closure and missing facts considered.
  public let situation: LicensingSituation
  /// The strongest founding act known on the day.
  public let foundingBasis: FoundingBasis
  /// By class; a facility may be in several.
  public let classes: [ClassAudit]
  /// `nil` when no census is known.
  public let children: Int?
  /// Children and others; `nil` when no census is known.
  public let beneficiaries: Int?
  /// `nil` when never checked.
  public let conditionsMet: Bool?
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutPlacementDecision: Int?
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutAdmissionDecision: Int?
  /// Days it has run without a paper in force, this day included; `nil` when it has one or its beginning is unknown.
  public let daysOperatingWithoutPaper: Int?
  /// Days since it became known to the authority, that day not counted; `nil` when it never was discovered.
  public let daysSinceDiscovery: Int?
  /// Applications on which an authority let its own term pass.
  public let authorityOverdue: [AuthorityOverdue]
  /// What an authority may do next, on papers that exist.
  public let nextSteps: [NextStep]

  /// What one class of facility needs, and has.
  public struct ClassAudit: Hashable, Sendable {
    /// Which row of the table of papers was applied.
    public let licensingClass: LicensingClass
    /// What this class alone would make of the facility.
    public let situation: LicensingSituation
    /// The paper it holds or asked for; it may be another than the class needs.
    public let operationPaper: OperationPaper
    /// How that paper stands on the day.
    public let operationPaperState: OperationPaperState
    /// All of them, in the order of the rules.
    public let reasons: [Reason]
  }
}

extension FacilityDossier {
  /// What the law makes of these facts on a day.
  ///
  /// Where a missing fact leaves several classes open, the situation is what all of them agree on when that is unlawful,
  /// otherwise ``LicensingSituation/unknown``: missing facts never make a facility lawful.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 11–48; Luật Trẻ em 102/2016/QH13, Điều 55–57, 66 (see each rule).
  /// - Parameters:
  ///   - day: Facts of this day count, later ones are ignored.
  ///   - tables: Competences and terms; without them nothing is said of authorities.
  public func licensingAudit(on day: CalendarDay, tables: LicensingTables = .none) -> LicensingAudit {
    licensingAudit(on: day, tables: tables, rules: LicensingRules.all)
  }

  func licensingAudit(on day: CalendarDay, tables: LicensingTables, rules: [any LicensingRule]) -> LicensingAudit {
    let census = census(on: day)
    let groups = classGroups(on: day).map { group in
      audit(group, group.classes.map { LicensingFlags(self, $0, on: day, tables) }, rules)
    }
    let isClosed = closure(on: day)?.document != nil
    let situation = isClosed ? .closed : groups.map(\.situation).min() ?? .unknown
    return LicensingAudit(
      facility: facility, profile: profile(on: day), day: day, situation: situation,
      foundingBasis: foundingBasis(on: day), classes: groups.flatMap(\.classes), children: census?.children,
      beneficiaries: census?.beneficiaries, conditionsMet: conditionsMet(on: day),
      childrenWithoutPlacementDecision: census?[.withoutPlacementDecision],
      childrenWithoutAdmissionDecision: census?[.withoutAdmissionDecision],
      daysOperatingWithoutPaper: situation.lacksValidPaper ? daysWithoutPaper(on: day) : nil,
      daysSinceDiscovery: discoveries.first { $0.on <= day }.map { day.days(since: $0.on) },
      authorityOverdue: isClosed ? [] : authorityOverdue(on: day, tables),
      nextSteps: isClosed ? [] : NextStep.steps(for: groups))
  }

  /// The classes of one group with their reasons, and what they come to together.
  private func audit(_ group: ClassGroup, _ flags: [LicensingFlags], _ rules: [any LicensingRule]) -> GroupAudit {
    let found = Set(flags.map(\.situation))
    let situation: LicensingSituation =
      if group.missing.isEmpty {
        found.min() ?? .unknown
      } else if found.count == 1, let only = found.first, !only.isInOrder {
        only
      } else {
        .unknown
      }
    let classes = flags.map { flags in
      LicensingAudit.ClassAudit(
        licensingClass: flags.licensingClass,
        situation: group.missing.isEmpty || situation != .unknown ? flags.situation : .unknown,
        operationPaper: flags.operationPaper, operationPaperState: flags.state,
        reasons: group.missing + rules.flatMap { $0.reasons(flags) })
    }
    return GroupAudit(situation: situation, classes: classes, missing: group.missing)
  }

  /// - Returns: `nil` when no inspection by then had looked at the conditions.
  func conditionsMet(on day: CalendarDay) -> Bool? {
    conditionChecks.last { $0.on <= day }.map(\.failed.isEmpty)
  }

  /// Counted from the first day after the last one on which some operation paper was in force, or from the opening.
  private func daysWithoutPaper(on day: CalendarDay) -> Int? {
    let opened = profile(on: day)?.opened ?? discoveries.first { $0.on <= day }?.on
    let lost = permits.filter { !$0.kind.isFoundingPaper }.compactMap { $0.lastDayInForce(by: day) }.max()
    guard let start = [opened, lost?.adding(days: 1)].compactMap(\.self).max(), start <= day else { return nil }
    return day.days(since: start) + 1
  }
}

/// What one kind of work comes to.
struct GroupAudit {
  let situation: LicensingSituation
  let classes: [LicensingAudit.ClassAudit]
  /// Why the class is not certain.
  let missing: [Reason]
}

extension Permit {
  /// The last day before it was suspended, withdrawn, handed back or ran out by its own date; `nil` while it holds or
  /// when it was never granted.
  fileprivate func lastDayInForce(by day: CalendarDay) -> CalendarDay? {
    guard firstIssued(by: day) != nil else { return nil }
    switch standing(on: day) {
    case .inForce, .inProcess, .refused, .notYet: return nil
    case .expired(let on): return on
    case .suspended, .suspensionLapsed: return suspensionEnd(on: day)?.start.adding(days: -1)
    case .withdrawn(let on), .surrendered(let on):
      let suspended = events.last { $0.on <= on && [.suspended, .reinstated].contains($0.kind) }
      return (suspended?.kind == .suspended ? suspended?.on ?? on : on).adding(days: -1)
    }
  }
}
