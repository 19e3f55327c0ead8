public import CareCore
import CareStore

/// What became of the situations of some facilities between two days, and why.
public struct SituationChanges: Sendable {
  /// One change, or a facility that came into the list or left it.
  public struct Row: Sendable {
    /// Whose.
    public let facility: Facility
    /// As of the day on which it is told last.
    public let profile: FacilityProfile?
    /// Why.
    public let cause: ChangeCause
    /// The day from which it holds; `nil` where nothing happened and only what was known changed.
    public let on: CalendarDay?
    /// What was told before; `nil` where the facility was not in the list.
    public let before: LicensingAudit?
    /// What is told after; `nil` where it no longer is.
    public let after: LicensingAudit?
    /// What began, happened or ended, or what was entered later.
    public let facts: [DatedFact]
    /// What stands no longer on file.
    public let removed: [DatedFact]
    /// Whether it was on the register at the end of the first day, in this list or not.
    public let wasOnRegister: Bool
    /// The entry is now part of this one.
    public let mergedInto: Facility?
    /// The latest day on which anybody confirmed the papers, to the second day.
    public let confirmedOn: CalendarDay?

    /// 1 where it came among those without a paper in force, -1 where it left them, 0 elsewhere.
    public var balance: Int { (after?.isWithoutPaper ?? false ? 1 : 0) - (before?.isWithoutPaper ?? false ? 1 : 0) }
  }

  /// The first day, told as it was known at its end.
  public let first: CalendarDay
  /// The second, told as it is known now or at the instant asked about.
  public let second: CalendarDay
  /// By place; of one facility what was known first, then day by day.
  public let rows: [Row]
  /// Facilities without a paper in force on the first day and on the second: ``Row/balance`` of all rows lies between.
  public let withoutPaper: (first: Int, second: Int)
  /// Facilities that fit on either day.
  public let facilities: Int
}

extension LicensingAudit {
  fileprivate var isWithoutPaper: Bool { situation.lacksValidPaper }
}

extension Desk {
  /// What changed between two days: the list told at the end of the first beside the one told of the second.
  ///
  /// - Parameter vantage: The second day.
  /// - Throws: ``Failure`` ``FailureCode/daysTurnedRoundInQuestion``.
  public func changes(from first: CalendarDay, to vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws
    -> SituationChanges
  {
    let second = vantage.day
    if second < first {
      throw Failure(.daysTurnedRoundInQuestion, ["from": first.shortText, "to": second.shortText])
    }
    let then = Vantage(
      day: first, knownAt: min(Instant(endOf: first), vantage.knownAt ?? Instant(endOf: max(first, today))))
    return try database.read { snapshot in
      var comparison = SituationComparison(self, then, vantage, filter, snapshot)
      try comparison.readFirst()
      try comparison.readSecond()
      try comparison.readGone()
      return comparison.changes
    }
  }
}

/// Two readings of the register in one snapshot.
private struct SituationComparison {
  private typealias Row = SituationChanges.Row
  private let desk: Desk
  private let tables: LicensingTables
  private let then: Vantage
  private let now: Vantage
  private let filter: Desk.FacilityFilter
  private let snapshot: Snapshot
  /// What was told at the end of the first day of those that fitted then.
  private var told: [Facility.ID: LicensingAudit] = [:]
  private var rows: [Row] = []
  private var withoutPaper = (first: 0, second: 0)
  private var facilities = 0

  init(_ desk: Desk, _ then: Vantage, _ now: Vantage, _ filter: Desk.FacilityFilter, _ snapshot: Snapshot) {
    (self.desk, self.then, self.now, self.filter, self.snapshot) = (desk, then, now, filter, snapshot)
    tables = desk.licensingTables
  }

  var changes: SituationChanges {
    let keyed = rows.enumerated().map { (key: desk.placeKey($1.facility, $1.profile), offset: $0, row: $1) }
    let sorted = keyed.sorted { $0.key == $1.key ? $0.offset < $1.offset : $0.key < $1.key }
    return SituationChanges(
      first: then.day, second: now.day, rows: sorted.map(\.row), withoutPaper: withoutPaper, facilities: facilities)
  }

  /// The audit of a day, where the facility existed and fitted then.
  private func audit(_ dossier: FacilityDossier, on day: CalendarDay) -> LicensingAudit? {
    guard dossier.exists(on: day), let profile = dossier.profile(on: day), desk.fits(profile, filter) else {
      return nil
    }
    return dossier.licensingAudit(on: day, tables: tables)
  }

  mutating func readFirst() throws {
    try snapshot.forEachDossier(of: desk.selection(filter), existingOn: then.day, knownAt: then.knownAt) { dossier in
      guard let audit = audit(dossier, on: then.day) else { return }
      told[dossier.facility.id] = audit
      if audit.isWithoutPaper { withoutPaper.first += 1 }
    }
  }

  mutating func readSecond() throws {
    try snapshot.forEachDossier(of: desk.selection(filter), knownAt: now.knownAt) { dossier in
      let (before, after) = (told.removeValue(forKey: dossier.facility.id), audit(dossier, on: now.day))
      if before == nil, after == nil { return }
      facilities += 1
      if after?.isWithoutPaper ?? false { withoutPaper.second += 1 }
      try compare(dossier, before, after)
    }
  }

  /// What was in the list on the first day and is no longer on file by itself.
  mutating func readGone() throws {
    for audit in told.values {
      facilities += 1
      let present = try snapshot.present(audit.facility)
      rows.append(
        row(
          audit.facility, audit.profile, .knowledge, before: audit, after: nil,
          mergedInto: present.id == audit.facility.id ? nil : present))
    }
  }

  private mutating func compare(_ dossier: FacilityDossier, _ before: LicensingAudit?, _ after: LicensingAudit?) throws
  {
    let facility = dossier.facility
    let confirmed = dossier.permitsConfirmed(by: now.day, tables.law)
    let profile = dossier.profile(on: now.day)
    // The first day as it is known now.
    let since = audit(dossier, on: then.day)
    if !reads(before, like: since) {
      let earlier = try snapshot.dossier(facility, knownAt: then.knownAt)
      let wasOnRegister = !earlier.profiles.isEmpty
      rows.append(
        row(
          facility, profile, .knowledge, before: before, after: since,
          // Of a place that was not on the register all is new, and the list is no place to tell its whole life.
          facts: wasOnRegister ? dossier.factsMissing(in: earlier, through: then.day, tables: tables) : [],
          removed: earlier.factsMissing(in: dossier, through: then.day, tables: tables), confirmed: confirmed,
          wasOnRegister: wasOnRegister))
    }
    if since == nil, after == nil { return }
    let (start, end, tables) = (then.day, now.day, tables)
    // What is on file of the days after the first one; nothing needs it of a place that reads as it did.
    lazy var facts = dossier.factsMissing(in: nil, through: end, tables: tables).filter { $0.on > start }
    // It came into the list, began, or left it on a day between: what it was on the others is told day by day.
    var (last, from, through) = (since, then.day, now.day)
    var entered: CalendarDay?
    if since == nil {
      let day = firstDay(dossier, facts) { $0 != nil }
      (entered, from, last) = (day, day, audit(dossier, on: day))
    } else if after == nil {
      through = firstDay(dossier, facts) { $0 == nil }.adding(days: -1)
    }
    if let entered {
      rows.append(
        row(
          facility, profile, .fact, on: entered, before: nil, after: last,
          facts: facts.filter { $0.on <= entered }, confirmed: confirmed))
    }
    for change in dossier.licensingHistory(through: through, tables: tables) where change.on > from {
      rows.append(
        row(
          facility, profile, change.cause ?? .fact, on: change.on, before: last, after: change.audit,
          facts: change.facts.map { DatedFact(on: change.on, fact: $0) }, confirmed: confirmed))
      last = change.audit
    }
    // The law makes the same of it, and somebody has since looked which papers there are: only what is known changed.
    if let told = last, let after, told.situation == after.situation, told.unconfirmed != after.unconfirmed {
      let confirming = facts.filter { fact in
        fact.on > told.day && dossier.permitsConfirmed(by: fact.on, tables.law) == fact.on
      }
      rows.append(
        row(facility, profile, .knowledge, before: told, after: after, facts: confirming, confirmed: confirmed))
    }
    if after == nil {
      let day = through.adding(days: 1)
      rows.append(
        row(
          facility, profile, .fact, on: day, before: last, after: nil, facts: facts.filter { $0.on == day },
          confirmed: confirmed))
    }
  }

  /// The first day after the first one from which on, to the second, the facility stands so in the list.
  ///
  /// - Parameter facts: What is on file of the days between.
  private func firstDay(
    _ dossier: FacilityDossier, _ facts: [DatedFact], _ stands: (LicensingAudit?) -> Bool
  ) -> CalendarDay {
    let days = facts.map(\.on) + dossier.profiles.flatMap { [$0.from, $0.opened].compactMap(\.self) }
    var first = now.day
    for day in Set(days).filter({ $0 > then.day && $0 <= now.day }).sorted(by: >) {
      guard stands(audit(dossier, on: day)) else { break }
      first = day
    }
    return first
  }

  /// The same headline, on the register alone or not, or in the list on neither side.
  private func reads(_ one: LicensingAudit?, like other: LicensingAudit?) -> Bool {
    one?.situation == other?.situation && one?.named == other?.named && one?.unconfirmed == other?.unconfirmed
  }

  private func row(
    _ facility: Facility, _ profile: FacilityProfile?, _ cause: ChangeCause, on day: CalendarDay? = nil,
    before: LicensingAudit?, after: LicensingAudit?, facts: [DatedFact] = [], removed: [DatedFact] = [],
    mergedInto: Facility? = nil, confirmed: CalendarDay? = nil, wasOnRegister: Bool = true
  ) -> SituationChanges.Row {
    SituationChanges.Row(
      facility: facility, profile: profile, cause: cause, on: day, before: before, after: after, facts: facts,
      removed: removed, wasOnRegister: wasOnRegister, mergedInto: mergedInto, confirmedOn: confirmed)
  }
}
