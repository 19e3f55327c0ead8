/// A day on which the headline of a facility changed, and what did it.
public struct LicensingChange: Hashable, Sendable {
  /// From this day on.
  public let on: CalendarDay
  /// The headline then.
  public let situation: LicensingSituation
  /// The headline before; `nil` for the first.
  public let before: LicensingSituation?
  /// The same where it had a name of its own.
  public let namedBefore: NamedSituation?
  /// What the headline before rested on; `nil` where on more than the register.
  public let basisBefore: RegisterBasis?
  /// What the headline rests on, told on the last day of the history; `nil` where on more than the register.
  public let basis: RegisterBasis?
  /// What began or ended on that day.
  public let facts: [LicensingFact]
  /// What the law made of it.
  public let audit: LicensingAudit
  /// The same facts under the law of the day before give the headline before: the law did it, and no fact.
  public let isByLaw: Bool
}

/// Why a facility reads otherwise on a later day than on an earlier one.
public enum ChangeCause: String, CaseIterable, Sendable {
  /// Something happened, or a term ended.
  case fact
  /// Other law holds, and the same facts amount to something else.
  case law
  /// Nothing happened: what was known of the earlier day was put right or completed afterwards.
  case knowledge
}

extension LicensingChange {
  /// What did it; `nil` for the first headline, before which there was none.
  public var cause: ChangeCause? { before == nil ? nil : isByLaw ? .law : .fact }
}

/// A fact with its day.
public struct DatedFact: Hashable, Sendable {
  /// When it began, happened or ended.
  public let on: CalendarDay
  /// What.
  public let fact: LicensingFact

  /// Puts the parts together.
  public init(on: CalendarDay, fact: LicensingFact) {
    self.on = on
    self.fact = fact
  }
}

/// Something that begins, happens or ends on a day and may change a situation.
public enum LicensingFact: Hashable, Sendable {
  /// A new profile, or the first.
  case profile
  /// So many beneficiaries were counted; `nil` when only parts of them were.
  case census(beneficiaries: Int?)
  /// - Parameter undated: The entry itself, where the day of it is not known closely.
  case permit(PermitKind, PermitEvent.Kind, number: String?, undated: PermitEvent?)
  /// The day before was the last of a term.
  case termEnded(LicensingTerm.Kind, PermitKind)
  case discovery(DiscoverySource)
  case closure(Closure.Kind)
  /// An inspection was closed, with what it left of the conditions.
  ///
  /// - Parameter areRequirements: Measured by the requirements of the time of notices, not by conditions.
  case inspection(String, ConditionStandings, areRequirements: Bool)
  /// A finding of this inspection was verified, taken back or opened again.
  case finding(String, FindingState)
  case opened
  /// A notice of operation came in.
  case notice(OperationAuthority)
  case pause(String)
  case pauseEnded
  case resumeNotice
  case resumed
  /// A notice to resume had been there for as many working days as it must be.
  case resumeNoticeLay
  /// Its end was decided for a later day.
  case terminationDecided(String, from: CalendarDay)
  case terminated(String)
  /// Another regime governs from this day on.
  case law(LicensingRegime)

  /// Not a fact of its own, but that other law holds.
  package var isLaw: Bool { if case .law = self { true } else { false } }
}

extension FacilityDossier {
  /// How the headline changed up to a day: evaluated on every day on which a fact begins or a term ends.
  ///
  /// - Parameter day: Later facts are left out, this day included.
  public func licensingHistory(through day: CalendarDay, tables: LicensingTables) -> [LicensingChange] {
    var changes: [LicensingChange] = []
    let confirmed = permitsConfirmed(by: day, tables.law)
    for (on, facts) in licensingFacts(through: day, tables) {
      let audit = licensingAudit(on: on, tables: tables).told(confirmedOn: confirmed)
      let before = changes.last?.situation
      // That it began is a change of what people read, whatever else is unknown.
      let hasBegun = changes.last?.audit.isNotBegun == true && !audit.isNotBegun
      // So is what an authority did to it.
      let hasActs =
        audit.situation == .unknown && before == .unknown && changes.last?.audit.unsaidActs != audit.unsaidActs
      // And that findings were opened or settled of what was seen met since.
      let hasFindings =
        changes.last.map { $0.audit.openFindings.map(\.code) != audit.openFindings.map(\.code) } ?? false
      // And that its end was decided for a later day.
      let hasEnd = changes.last.map { $0.audit.terminationAhead == nil && audit.terminationAhead != nil } ?? false
      if audit.situation == before, !hasBegun, !hasActs, !hasFindings, !hasEnd { continue }
      let eve = on.adding(days: -1)
      let isByLaw =
        before != nil && tables.law.daysOfChange.contains(on)
        && headline(on: on, tables.frozen(at: eve)) == headline(on: eve, tables)
      changes.append(
        LicensingChange(
          on: on, situation: audit.situation, before: before, namedBefore: changes.last?.audit.named,
          basisBefore: changes.last?.basis,
          basis: RegisterBasis(audit.situation, confirmedThen: audit.papersConfirmedOn, confirmedNow: confirmed),
          facts: facts, audit: audit, isByLaw: isByLaw))
    }
    return changes
  }

  /// What is on file of the days up to a day here and not in another state of the same dossier, by day.
  ///
  /// - Parameters:
  ///   - other: As known at another instant; `nil` where the facility was not known at all.
  ///   - day: Later facts are left out, this day included.
  public func factsMissing(in other: FacilityDossier?, through day: CalendarDay, tables: LicensingTables) -> [DatedFact]
  {
    func facts(_ dossier: FacilityDossier) -> [DatedFact] {
      dossier.licensingFacts(through: day, tables).flatMap { on, facts in
        // The law is no fact of a facility.
        facts.filter { !$0.isLaw }.map { DatedFact(on: on, fact: $0) }
      }
    }
    let known = Set(other.map(facts) ?? [])
    return facts(self).filter { !known.contains($0) }
  }

  private func licensingFacts(through day: CalendarDay, _ tables: LicensingTables)
    -> [(CalendarDay, [LicensingFact])]
  {
    var facts: [CalendarDay: [LicensingFact]] = [:]
    func add(_ on: CalendarDay, _ fact: LicensingFact) {
      if on <= day, facts[on]?.contains(fact) != true { facts[on, default: []].append(fact) }
    }
    for profile in profiles { add(profile.from, .profile) }
    if let opened = profile(on: day)?.opened { add(opened, .opened) }
    for census in censuses { add(census.on, .census(beneficiaries: census.beneficiaries)) }
    for permit in permits {
      for event in permit.events {
        let fact = LicensingFact.permit(
          permit.kind, event.kind, number: permit.content(on: event.on).number,
          undated: event.precision == .day ? nil : event)
        add(event.on, fact)
        // From its first possible day on the paper may be there.
        if event.precision != .day, let earliest = event.precision.earliest(for: event.on) { add(earliest, fact) }
        for term in licensingTerms(on: min(event.on, day), tables: tables) where term.kind.decidesSituation {
          // Where it may have ended on either of two days, both are looked at.
          for last in [term.earliestLastDay, term.lastDay].compactMap(\.self) {
            add(last.adding(days: 1), .termEnded(term.kind, term.permitKind))
          }
        }
      }
    }
    for first in tables.law.daysOfChange where exists(on: first.adding(days: -1)) {
      add(first, .law(tables.law.regime(on: first)))
    }
    for notice in notices { add(notice.seen, .notice(notice.receivedBy)) }
    for pause in pauses {
      add(pause.received, .pause(pause.document))
      if let last = tables.longestPause(pause)?.last {
        add(min(pause.until ?? last, last).adding(days: 1), .pauseEnded)
      }
    }
    for notice in resumeNotices { add(notice.received, .resumeNotice) }
    for resumption in resumptions { add(resumption.on, .resumed) }
    for last in pauses.dropFirst().map({ $0.received.adding(days: -1) }) + [day] {
      guard let resumed = operationStanding(on: last, receivers: [], tables).pause?.resumed,
        !resumptions.contains(where: { $0.on == resumed })
      else { continue }
      add(resumed, .resumeNoticeLay)
    }
    for termination in terminations {
      if termination.decided < termination.from {
        add(termination.decided, .terminationDecided(termination.document, from: termination.from))
      }
      add(termination.from, .terminated(termination.document))
    }
    for discovery in discoveries { add(discovery.on, .discovery(discovery.source)) }
    for closure in closures { add(closure.on, .closure(closure.kind)) }
    for check in conditionChecks {
      let conditions = InspectedConditions([check], on: check.on, tables.law).sorted {
        tables.law.isCondition($0, on: check.on)
      }
      let areRequirements = tables.law.regime(on: check.on) == .notice && isOfSocialAssistance(on: check.on, tables.law)
      add(check.on, .inspection(check.inspection, conditions, areRequirements: areRequirements))
      for (on, state) in check.settled.flatMap(\.changes) { add(on, .finding(check.inspection, state)) }
    }
    return facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension LicensingTerm.Kind {
  /// Whether the end of the term may change the headline; the others are grounds, duties or the authority's own.
  fileprivate var decidesSituation: Bool {
    switch self {
    case .paperExpiry, .suspension: true
    case .licenseApplication, .operationStart, .rulesPublication, .operationAnnouncement, .processing: false
    }
  }
}
