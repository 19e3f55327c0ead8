/// The licensing audit of one facility as of a day: flags first, the headline from them.
public struct LicensingAudit: Hashable, Sendable {
  /// Whose audit it is.
  public let facility: Facility
  /// `nil` only for a facility of which no profile is known yet.
  public private(set) var profile: FacilityProfile?
  /// Facts of this day count, later ones do not.
  public let day: CalendarDay
  /// The worst over all classes, closure and missing facts considered.
  public let situation: LicensingSituation
  /// The strongest founding act known on the day.
  public let foundingBasis: FoundingBasis
  /// By class; a facility may be in several.
  public private(set) var classes: [ClassAudit]
  /// `nil` when no census is known.
  public let children: Int?
  /// Children and others; `nil` when no census says how many children there are.
  public let beneficiaries: Int?
  /// The others where the children were not counted; see ``Census/othersAlone``.
  public let othersAlone: Int?
  /// Somebody was counted, and no count ever stated the others: there may be more beneficiaries than ``beneficiaries``.
  public let lacksOthers: Bool
  /// Those in difficult circumstances were counted: then these, not all, decide the class.
  public let isNeedyCounted: Bool
  /// The day of the latest count where it found nobody, children or others; `nil` where it did or nobody counted all.
  public let foundEmptyOn: CalendarDay?
  /// Numbers that the latest census left blank, with the day on which each was stated last.
  public let statedOn: [Census.Figure: CalendarDay]
  /// The conditions that inspections looked at.
  public let conditions: ConditionStandings
  /// Inspections that are not concluded, with what they saw not met so far.
  public let unfinished: [UnfinishedConditions]
  /// Findings that nobody verified as put right or took back, whatever was seen since.
  public let unsettledFindings: [OpenFinding]
  /// Whether any inspection was closed by then, whatever it settled.
  public let isInspected: Bool
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutPlacementDecision: Int?
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutAdmissionDecision: Int?
  /// From the day on which it lost what allowed it to operate, or began without it, to this one; `nil` when it has a paper
  /// in force or its beginning is unknown. For class A to D it ends once no paper can be had.
  public let withoutPaper: ClosedRange<CalendarDay>?
  /// ``withoutPaper`` begins with a suspension: that a suspended paper is none is our reading.
  public let isCountedFromSuspension: Bool
  /// What governs social assistance facilities on the day.
  public let regime: LicensingRegime
  /// What the same facts gave on the last day on which papers were issued; `nil` on and before it, and for a facility that
  /// began later.
  public let situationWhileLicensed: LicensingSituation?
  /// The same where all that it rests on is what nobody read; `nil` elsewhere.
  public let namedWhileLicensed: NamedSituation?
  /// The latest day, up to that one, on which anybody had confirmed which papers it has.
  public let papersConfirmedWhileLicensed: CalendarDay?
  /// Its paper was granted after the procedure for it had been cut: to be checked.
  public let isPaperAfterCut: Bool
  /// Its paper was suspended after the procedures of papers had been cut: to be checked.
  public let isSuspendedAfterCut: Bool
  /// What an authority did and the headline does not say, worst first: that the operation is paused or ended, the paper
  /// suspended. It may be open which law governs the place, or the headline may be a worse one.
  public let unsaidActs: [LicensingSituation]
  /// Papers that stand more than once: what happened to one record did not happen to the other, so that
  /// the headline may rest on a paper that was taken away.
  public let doubledPapers: [PaperCopies]
  /// Papers about operating in force without a last day, only because they were issued again without saying one; see
  /// ``Permit/grantWithoutTerm(on:)``.
  public let papersLeftOpen: [Permit]
  /// The day on which somebody counted people there although the register says that it had closed; `nil` where it does not
  /// contradict itself so. Its headline is then the unknown at best.
  public let countedAfterClosing: CalendarDay?
  /// It is open which class the facility is of, and in each that it may be of it lacks a valid paper, or a notice that
  /// counts: only the word for it is open.
  public let lacksPaperWhichever: Bool
  /// It is entered as one that opens later; see ``FacilityDossier/isYetToBegin(on:)``.
  public let isYetToBegin: Bool
  /// It ended without any decision; see ``FacilityDossier/endedByItself(on:_:)``.
  public let isClosedByItself: Bool
  /// The closing on record after which children have no place on record, closed in law or not; see
  /// ``FacilityDossier/closingWithoutPlaces(on:)``.
  public let withoutPlaces: WithoutPlaces?
  /// Doors shut, not closed in law, and some of its children have a place: ``children`` are those of the count before.
  public let partlyPlaced: PartlyPlaced?
  /// The pause is over by what a notice to resume planned, and nobody recorded that it operates again.
  public let resumedByNotice: ResumedByNotice?
  /// The planned start of the notice that counts is over, and nobody recorded on which day it began.
  public let plannedStartPassed: CalendarDay?
  /// The decision that ends its operation on a day to come: until then it operates.
  public let terminationAhead: OperationTermination?
  /// The kind that the notice that counts names, where the register has the facility under other ones.
  public let noticedKind: FacilityKind?
  /// From when it has run without the notice it owes: its start or the first day of notices, whichever is later; `nil` when
  /// it owes none or its beginning is unknown.
  public let withoutNoticeSince: CalendarDay?
  /// The day on which it first became known to the authority; `nil` when it never was discovered.
  public let discoveredOn: CalendarDay?
  /// Applications on which an authority let its own term pass.
  public let authorityOverdue: [AuthorityOverdue]
  /// Applications that stopped with their procedure, and of which nobody recorded it.
  public let stoppedFiles: [StoppedFile]
  /// What an authority may do next, on papers that exist.
  public let nextSteps: [NextStep]
  /// The latest day on which anybody confirmed which papers it has; see ``FacilityDossier/permitsConfirmed(by:_:)``.
  public let papersConfirmedOn: CalendarDay?

  /// Children without a place on record after a closing.
  public struct WithoutPlaces: Hashable, Sendable {
    /// The day on which it closed.
    public let since: CalendarDay
    /// How many; `nil` where nobody knows.
    public let children: Int?
  }

  /// A count of before, and how many are left of it.
  public struct PartlyPlaced: Hashable, Sendable {
    /// Children counted last, more than ``unplaced``.
    public let children: Int
    /// The day of that count.
    public let on: CalendarDay
    /// Children without a place by the closing on record.
    public let unplaced: Int
  }

  /// What one class of facility needs, and has.
  public struct ClassAudit: Hashable, Sendable {
    /// Which row of the table of papers was applied.
    public let licensingClass: LicensingClass
    /// What this class alone would make of the facility.
    public fileprivate(set) var situation: LicensingSituation
    /// The paper it holds or asked for; it may be another than the class needs.
    public let operationPaper: OperationPaper
    /// How that paper stands on the day.
    public let operationPaperState: OperationPaperState
    /// The paper of which it is open whether it is there on the day; `nil` where that is known.
    public let openPaper: OperationPaper?
    /// How ``openPaper`` stands if it is there.
    public let openPaperState: OperationPaperState?
    /// Whether it is open what became of ``operationPaper``: it was applied for before or after the procedure was cut.
    public let isPaperStateOpen: Bool
    /// All of them, in the order of the rules.
    public fileprivate(set) var reasons: [Reason]
  }
}

extension LicensingAudit.ClassAudit {
  /// The headline says that something was taken away or is not met, and all that it rests on is what nobody read.
  public var isUnread: Bool {
    let grounds = reasons.filter { $0.bears.contains(situation) }
    return !grounds.isEmpty && grounds.allSatisfy { $0.certainty == .unverified }
  }
}

extension LicensingAudit {
  /// All that the headline rests on is what nobody read; see ``ClassAudit/isUnread``.
  public var isUnread: Bool {
    let own = classes.filter { $0.situation == situation }
    return !own.isEmpty && own.allSatisfy(\.isUnread)
  }

  /// The same, told on a later day; see ``RegisterBasis``.
  func told(confirmedOn day: CalendarDay?) -> LicensingAudit {
    var audit = self
    for index in classes.indices {
      audit.classes[index].reasons = classes[index].reasons.map { $0.told(confirmedOn: day) }
    }
    return audit
  }
}

/// An operation that goes on again by what a notice planned, as far as the register says.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read: it notifies before it operates again); that the pause
/// ends then, whether or not anybody saw it operate, is our reading.
public struct ResumedByNotice: Hashable, Sendable {
  /// The day on which the notice was received.
  public let received: CalendarDay
  /// The day that the notice names.
  public let planned: CalendarDay
  /// The first day on which it might operate again: ``planned``, or later where the notice had not lain long enough.
  public let on: CalendarDay
}

extension LicensingAudit {
  // Days between two days are counted one way everywhere: the later less the earlier, as a term is counted whose day of
  // the event does not count (Bộ luật Dân sự 91/2015/QH13, Điều 147).

  /// Days of ``withoutPaper``.
  public var daysOperatingWithoutPaper: Int? { withoutPaper.map { $0.upperBound.days(since: $0.lowerBound) } }

  /// Days since ``withoutNoticeSince``.
  public var daysOperatingWithoutNotice: Int? { withoutNoticeSince.map { day.days(since: $0) } }

  /// Days since ``discoveredOn``.
  public var daysSinceDiscovery: Int? { discoveredOn.map { day.days(since: $0) } }
}

extension LicensingAudit {
  /// Whether a total of its people holds those who are no children; `nil` where nobody was counted.
  public var othersCounted: Bool? { beneficiaries == nil && othersAlone == nil ? nil : !lacksOthers }

  /// `nil` when never checked, when conditions asked about were left unchecked, or while a finding about one that was seen met
  /// since is still open.
  public var conditionsMet: Bool? { conditions.areMet == true && !openFindings.isEmpty ? nil : conditions.areMet }
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
  ///   - tables: All rows of law. On a day without rows the answer is ``LicensingSituation/unknown``.
  public func licensingAudit(on day: CalendarDay, tables: LicensingTables) -> LicensingAudit {
    let (census, law) = (census(on: day), tables.law)
    let possible = classGroups(on: day, law).map { group in
      (group, flags: group.classes.map { LicensingFlags(self, $0, on: day, tables) })
    }
    let groups = possible.map { audit($0, $1, on: day, law) }
    let isClosed = isClosed(on: day, law)
    let lastDayOfLicenses = law.lastDayOfLicenses(before: day).flatMap { hasBegun(by: $0) ? $0 : nil }
    let whileLicensed = lastDayOfLicenses.map { headline(on: $0, tables) }
    let situation = isClosed ? .closed : headline(groups.map(\.situation), on: day, law)
    let withoutPaper = runWithoutPaper(on: day, groups, situation, tables)
    let conditions = conditions(possible.flatMap(\.flags), on: day, tables)
    return LicensingAudit(
      facility: facility, profile: profile(on: day), day: day, situation: situation,
      foundingBasis: foundingBasis(on: day), classes: groups.flatMap(\.classes), children: census?.children,
      beneficiaries: census?.beneficiaries, othersAlone: census?.othersAlone,
      lacksOthers: census.map(\.lacksOthers) ?? false, isNeedyCounted: census?.needyOfWhole != nil,
      foundEmptyOn: isClosed ? nil : census.flatMap { $0.beneficiaries == 0 ? $0.on : nil },
      statedOn: census?.statedOn ?? [:], conditions: conditions,
      unfinished: unfinishedChecks.isEmpty && !conditionChecks.contains { day < $0.on }
        ? []
        : unfinished(on: day, tables) { isMeasured($0, by: possible.flatMap(\.flags), on: day, law) },
      unsettledFindings: openFindings(beside: conditions, on: day, tables),
      isInspected: conditionChecks.contains { $0.on <= day },
      childrenWithoutPlacementDecision: census?[.withoutPlacementDecision],
      childrenWithoutAdmissionDecision: census?[.withoutAdmissionDecision],
      withoutPaper: withoutPaper,
      isCountedFromSuspension: withoutPaper.map { headline(on: $0.lowerBound, tables).isSuspension } ?? false,
      regime: law.regime(on: day),
      situationWhileLicensed: whileLicensed,
      // Of nearly all the headline alone is enough, which is quicker.
      namedWhileLicensed: whileLicensed.flatMap(NamedSituation.init(unread:)) == nil
        ? nil : lastDayOfLicenses.flatMap { licensingAudit(on: $0, tables: tables).named },
      papersConfirmedWhileLicensed: lastDayOfLicenses.flatMap { permitsConfirmed(by: $0, law) },
      isPaperAfterCut: possible.flatMap(\.flags).contains {
        $0.regime == .notice && !$0.oldPaper(isAfterCut: true).isEmpty
      },
      isSuspendedAfterCut: !isClosed
        && possible.flatMap(\.flags).contains { $0.regime == .notice && !$0.suspendedAfterCut.isEmpty },
      unsaidActs: isClosed
        ? [] : Set(possible.flatMap(\.flags).flatMap(\.actsOnFile)).subtracting([situation]).sorted(),
      doubledPapers: permits.copies.filter { $0.permits.count { $0.through(day) != nil } > 1 },
      papersLeftOpen: isClosed
        ? []
        : permits.compactMap { $0.through(day) }.filter {
          $0.kind.isOperationPaper && $0.isInForce(on: day) && $0.grantWithoutTerm(on: day) != nil
        },
      countedAfterClosing: countAfterClosing(by: day, law)?.on,
      lacksPaperWhichever: situation == .unknown && groups.contains(where: \.lacksPaperWhichever),
      isYetToBegin: isYetToBegin(on: day), isClosedByItself: endedByItself(on: day, law),
      withoutPlaces: closingWithoutPlaces(on: day).map {
        LicensingAudit.WithoutPlaces(since: $0.closure.on, children: $0.children)
      },
      partlyPlaced: isClosed ? nil : partlyPlaced(on: day),
      resumedByNotice: isClosed ? nil : possible.flatMap(\.flags).lazy.compactMap(\.resumedByNoticeAlone).first,
      plannedStartPassed: situation == .notified
        ? possible.flatMap(\.flags).lazy.compactMap(\.plannedStartPassed).first : nil,
      terminationAhead: isClosed ? nil : terminationAhead(on: day),
      noticedKind: isClosed ? nil : possible.flatMap(\.flags).lazy.compactMap(\.noticedKind).first,
      withoutNoticeSince: situation == .notNotified ? withoutNoticeSince(on: day, groups, tables) : nil,
      discoveredOn: discoveries.first { $0.on <= day }?.on,
      authorityOverdue: isClosed ? [] : authorityOverdue(on: day, tables),
      stoppedFiles: isClosed ? [] : stoppedFiles(on: day, tables: tables),
      nextSteps: NextStep.steps(
        for: groups, receivers: receivers(on: day, tables.law), inCommune: profile(on: day)?.communeCode, on: day,
        tables),
      papersConfirmedOn: permitsConfirmed(by: day, law))
  }

  private func partlyPlaced(on day: CalendarDay) -> LicensingAudit.PartlyPlaced? {
    guard let unplaced = closure(on: day)?.unplaced, let count = census(on: day), let children = count.children,
      unplaced < children
    else { return nil }
    return LicensingAudit.PartlyPlaced(children: children, on: count.on, unplaced: unplaced)
  }

  /// The classes of one group with their reasons, and what they come to together.
  private func audit(
    _ group: ClassGroup, _ flags: [LicensingFlags], on day: CalendarDay, _ law: LicensingLaw
  ) -> GroupAudit {
    let situation = group.situation(of: flags)
    // Nothing more is asked of what is closed.
    let isClosed = isClosed(on: day, law)
    func missing(_ licensingClass: LicensingClass) -> [Reason] {
      isClosed ? [] : group.missing.map { law.reason($0, for: licensingClass, on: day) }
    }
    var classes = flags.map { flags in
      LicensingAudit.ClassAudit(
        licensingClass: flags.licensingClass, situation: flags.situation,
        operationPaper: flags.operationPaper, operationPaperState: flags.state, openPaper: flags.openPaper?.paper,
        openPaperState: flags.openPaper?.state, isPaperStateOpen: !flags.applicationsAroundCut.isEmpty,
        reasons: missing(flags.licensingClass) + law.reasons(flags))
    }
    let isOpen = !group.missing.isEmpty && situation == .unknown
    let lacksPaper = isOpen && classes.allSatisfy { $0.situation.lacksValidPaper && !$0.isUnread }
    if isOpen { for index in classes.indices { classes[index].situation = .unknown } }
    return GroupAudit(
      situation: situation, classes: classes, missing: group.classes.first.map(missing) ?? [],
      lacksPaperWhichever: lacksPaper)
  }

  private func conditions(
    _ flags: [LicensingFlags], on day: CalendarDay, _ tables: LicensingTables
  ) -> ConditionStandings {
    let law = tables.law
    func isAsked(_ id: String) -> Bool { flags.contains { $0.conditionSets.contains { $0.covers(id) } } }
    var standings = InspectedConditions(conditionChecks, on: day, law).sorted { id in
      isMeasured(id, by: flags, on: day, law)
    }
    if standings.isEmpty { return standings }
    let known = Set(standings.met + standings.open + standings.failed)
    standings.others = tables.requirements(day).filter { !known.contains($0) && isAsked($0) }.sorted()
    return standings
  }

  /// Whether a requirement is a condition of the place on a day. B.I and B.II are two sets, and what one asks is nothing to a
  /// facility that is measured by the other.
  private func isMeasured(_ id: String, by flags: [LicensingFlags], on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    law.regime(on: day) == .notice
      ? flags.contains { $0.conditionSets.contains { $0.covers(id) } } : law.isCondition(id, on: day)
  }

  /// On a day on which no paper can be had, what had come together by the last day on which one could, unless a class
  /// whose papers are still issued lacks its own.
  private func runWithoutPaper(
    on day: CalendarDay, _ groups: [GroupAudit], _ situation: LicensingSituation, _ tables: LicensingTables
  ) -> ClosedRange<CalendarDay>? {
    guard situation.lacksValidPaper else { return nil }
    // What nobody read may have taken no paper away: whether it lacks one is open.
    let lacking = groups.flatMap(\.classes).filter(\.situation.lacksValidPaper)
    if !lacking.isEmpty, lacking.allSatisfy(\.isUnread) { return nil }
    let isOwed = groups.flatMap(\.classes).contains { part in
      part.situation.lacksValidPaper && tables.law.regime(of: part.licensingClass, on: day) != .notice
    }
    if isOwed { return runWithoutPaper(through: day, tables) }
    guard let last = tables.law.lastDayOfLicenses(before: day), exists(on: last),
      headline(on: last, tables).lacksValidPaper
    else { return nil }
    return runWithoutPaper(through: last, tables)
  }

  /// From the start, or the first day on which a notice could be owed, whichever is later.
  private func withoutNoticeSince(
    on day: CalendarDay, _ groups: [GroupAudit], _ tables: LicensingTables
  ) -> CalendarDay? {
    let starts = groups.flatMap(\.classes).filter { $0.situation == .notNotified }.compactMap { part in
      let first = tables.law.regimeRow(of: part.licensingClass, on: day)?.span.from
      return LicensingFlags(self, part.licensingClass, on: day, tables).needsNoticeSince.map { max($0, first ?? $0) }
    }
    return starts.min().map { max($0, openedAgain(by: day, tables.law) ?? $0) }
  }

  /// The day on which it last began again after it had been closed in law, or on which people were first counted after
  /// that: who was closed did not operate without a paper.
  private func openedAgain(by day: CalendarDay, _ law: LicensingLaw) -> CalendarDay? {
    if countAfterClosing(by: day, law) != nil, let closure = closure(on: day) {
      return censuses.first { $0.on > closure.on && $0.findsSomebodyCaredFor }?.on
    }
    return closures.last { $0.kind == .reopened && $0.on <= day && isClosed(on: $0.on.adding(days: -1), law) }?.on
  }

  /// Counted from the day on which it lost what allowed it to operate, or from the opening where nothing ever did; never
  /// from a day before the law that asks for the paper.
  private func runWithoutPaper(through day: CalendarDay, _ tables: LicensingTables) -> ClosedRange<CalendarDay>? {
    let began = began(by: day) ?? discoveries.first { $0.on <= day }?.on
    let beginnings = [began, lossOfPaper(by: day, tables), openedAgain(by: day, tables.law)]
    guard let begun = beginnings.compactMap(\.self).max() else { return nil }
    let classes = classGroups(on: day, tables.law).flatMap(\.classes)
    let start = max(begun, classes.compactMap { tables.law.firstKnownDay(of: $0, upTo: day) }.min() ?? begun)
    return start <= day ? start...day : nil
  }

  /// The first day of the run up to `day` without a paper in force: it was withdrawn, suspended or ran out, the facility
  /// moved, or it grew into another class. `nil` when there never was a day before with one.
  private func lossOfPaper(by day: CalendarDay, _ tables: LicensingTables) -> CalendarDay? {
    let granted = permits.filter { !$0.kind.isFoundingPaper && $0.firstIssued(by: day) != nil }
    guard !granted.isEmpty else { return nil }
    for first in daysOfChange(by: day).sorted(by: >) {
      let eve = headline(on: first.adding(days: -1), tables)
      if !eve.lacksValidPaper, eve != .unknown || granted.contains(where: { $0.isInForce(on: first.adding(days: -1)) })
      {
        return first
      }
    }
    return nil
  }

  /// The situation alone, without its reasons.
  package func headline(on day: CalendarDay, _ tables: LicensingTables) -> LicensingSituation {
    if isClosed(on: day, tables.law) { return .closed }
    let found = classGroups(on: day, tables.law).map { group in
      group.situation(of: group.classes.map { LicensingFlags(self, $0, on: day, tables) })
    }
    return headline(found, on: day, tables.law)
  }

  /// The worst of what it comes to; no papers put a place in order of which the register contradicts itself.
  private func headline(_ found: [LicensingSituation], on day: CalendarDay, _ law: LicensingLaw) -> LicensingSituation {
    let worst = found.min() ?? .unknown
    return countAfterClosing(by: day, law) == nil ? worst : min(worst, .unknown)
  }
}

extension ClassGroup {
  /// The worst of its classes; where it is open which applies, what all of them agree on if that is unlawful.
  fileprivate func situation(of flags: [LicensingFlags]) -> LicensingSituation {
    let found = Set(flags.map(\.situation))
    if missing.isEmpty { return found.min() ?? .unknown }
    if found.count == 1, let only = found.first, !only.isInOrder || mayAgreeOnLawful { return only }
    return .unknown
  }
}

/// What one kind of work comes to.
struct GroupAudit {
  let situation: LicensingSituation
  let classes: [LicensingAudit.ClassAudit]
  /// Why the class is not certain.
  let missing: [Reason]
  /// See ``LicensingAudit/lacksPaperWhichever``.
  let lacksPaperWhichever: Bool
}

extension LicensingAudit {
  /// The same, told where another profile has the facility: of a campaign, where it was inspected.
  public func told(at profile: FacilityProfile) -> LicensingAudit {
    var audit = self
    audit.profile = profile
    return audit
  }
}
