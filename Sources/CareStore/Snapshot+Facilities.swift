public import CareCore
import Foundation
import GRDB

extension Snapshot {
  /// The facility with exactly this code.
  ///
  /// - Parameter knownAt: As the entries were merged by then.
  public func facility(code: String, knownAt: Instant? = nil) throws -> Facility? {
    try Row.fetchOne(
      db, sql: "SELECT id, code FROM facility WHERE code = ? AND \(standing(knownAt))", arguments: [code]
    ).map { try present(Self.facility($0), knownAt: knownAt) }
  }

  /// That an entry had not been taken out of the register by an instant. One that was recorded only later is found: what was
  /// known of it is said of its facts.
  private func standing(_ knownAt: Instant?, _ table: String = "") -> String {
    let column = table.isEmpty ? "supersededAt" : "\(table).supersededAt"
    guard let instant = knownAt ?? vantage?.knownAt else { return "\(column) IS NULL" }
    return "(\(column) IS NULL OR \(column) > \(instant.milliseconds))"
  }

  /// The facility with this key; also one that was taken out of the register, of which a canceled inspection still tells.
  public func facility(_ id: Facility.ID) throws -> Facility? {
    let stored =
      try row("facility", where: "id = ?", [id.uuid])
      ?? Row.fetchOne(
        db, sql: "SELECT * FROM facility WHERE id = ? AND supersededAt IS NOT NULL", arguments: [id.uuid])
    return stored.map(Self.facility)
  }

  /// Every facility that a code, the beginning of one, or the beginning of a name may mean; an exact code alone. A name
  /// without marks may be any, one with marks only that.
  ///
  /// - Parameters:
  ///   - knownAt: As the entries were merged by then.
  ///   - inAnyMarks: The marks of the name do not count.
  public func facilities(
    matching text: String, knownAt: Instant? = nil, inAnyMarks: Bool = false
  ) throws -> [Facility] {
    if let exact = try facility(code: text, knownAt: knownAt) { return [exact] }
    let wanted = SpelledName(text)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT id, code, NULL AS name FROM facility
        WHERE substr(code, 1, length(:code)) = :code AND \(standing(knownAt))
        UNION
        SELECT f.id, f.code, p.name FROM facility f JOIN facilityProfile p ON p.facility = f.id
        WHERE p.supersededAt IS NULL AND :folded <> '' AND substr(p.foldedName, 1, length(:folded)) = :folded
        ORDER BY 2
        """, arguments: ["code": text, "folded": VietnameseText.folded(text)]
    ).filter { row in
      guard !inAnyMarks, let name: String = row["name"] else { return true }
      return wanted.mayBegin(SpelledName(name))
    }.map { try present(Self.facility($0), knownAt: knownAt) }.uniqued()
  }

  /// The facilities that were entered with a first day after this one and without a day of opening, by code; a first
  /// sieve, for rules to decide on.
  public func facilitiesEntered(after day: CalendarDay) throws -> [Facility] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.id, f.code FROM facilityProfile p JOIN facility f ON f.id = p.facility
        WHERE \(Self.known(vantage?.knownAt, "p"))
        GROUP BY f.id, f.code HAVING min(p.validFrom) > ? AND max(p.opened) IS NULL ORDER BY f.code
        """, arguments: [day.description]
    ).map(Self.facility).filter { try present($0).id == $0.id }
  }

  /// Whether any facility is registered.
  public func hasFacilities() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM facility)") ?? false
  }

  /// Whether a closing or reopening was recorded, under merged codes too: asked of every row of a list, where a
  /// dossier would be read for few of them.
  public func hasClosed(_ facility: Facility) throws -> Bool {
    let known = Self.known(vantage?.knownAt)
    return try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM closure WHERE \(known) AND (facility = ?1
          OR facility IN (SELECT alias FROM facilityMerge m WHERE target = ?1 AND \(Self.known(vantage?.knownAt, "m")))))
          """), arguments: [facility.id.uuid]) ?? false
  }

  /// Facilities told by a name.
  public struct Namesakes: Sendable {
    /// They bear it; see ``SpelledName/agrees(with:)``.
    public let same: [Facility]
    /// They bear one that differs in its marks alone, and no other that agrees.
    public let butForMarks: [Facility]
  }

  /// The facilities that bear this name, or one that differs in its marks alone, on any day.
  ///
  /// - Parameter code: Only where a profile of the name lies in this commune.
  public func namesakes(of name: String, inCommune code: String? = nil) throws -> Namesakes {
    let wanted = SpelledName(name)
    let foldings = wanted.foldings
    let place = code == nil ? "" : "p.communeCode = ? AND "
    let marks = foldings.map { _ in "?" }.joined(separator: ", ")
    // The index finds the name without its marks; these are compared within it.
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT f.id, f.code, p.name FROM facilityProfile p JOIN facility f ON f.id = p.facility
          WHERE \(place)p.foldedName IN (\(marks)) AND p.supersededAt IS NULL ORDER BY f.code
          """), arguments: StatementArguments([code].compactMap(\.self) + foldings))
    let (same, others) = rows.reduce(into: ([Row](), [Row]())) { parts, row in
      if SpelledName(row["name"]).agrees(with: wanted) { parts.0.append(row) } else { parts.1.append(row) }
    }
    let bearers = try same.map(Self.facility).merged(in: self)
    let isBearer = Set(bearers.map(\.id))
    return Namesakes(
      same: bearers, butForMarks: try others.map(Self.facility).merged(in: self).filter { !isBearer.contains($0.id) })
  }

  /// The facilities that bear exactly this name in a profile of this commune.
  public func facilities(named name: String, inCommune code: String) throws -> [Facility] {
    try namesakes(of: name, inCommune: code).same
  }

  /// The facilities that bear exactly this name, anywhere.
  public func facilities(named name: String) throws -> [Facility] { try namesakes(of: name).same }

  /// Whether any facility bears this name, in any marks.
  public func bearsAny(_ name: String) throws -> Bool {
    let found = try namesakes(of: name)
    return !found.same.isEmpty || !found.butForMarks.isEmpty
  }

  /// The profiles of one facility, without its other facts.
  public func profiles(of facility: Facility) throws -> [FacilityProfile] {
    try facts(FacilityProfileRow.self, where: "facility = ?", [facility.id.uuid], order: "validFrom").map(\.profile)
  }

  /// Streams every facility with its latest profile, whatever its day.
  public func forEachCurrentProfile(_ body: (Facility, FacilityProfile) throws -> Void) throws {
    try forEachProfiled { facility, profile, _ in try body(facility, profile) }
  }

  /// The same with the profiles before, and those of the entries that were merged into it.
  public func forEachProfiled(
    _ body: (_ facility: Facility, _ latest: FacilityProfile, _ others: [FacilityProfile]) throws -> Void
  ) throws {
    let targets = try targets(knownAt: vantage?.knownAt)
    var merged: [UUID: [FacilityProfile]] = [:]
    for (alias, target) in targets {
      merged[target, default: []] += try facts(
        FacilityProfileRow.self, where: "facility = ?", [alias], order: "validFrom"
      ).map(\.profile)
    }
    let names = FacilityProfileRow.names.map { "p.\($0)" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.id, p.facility, \(names), f.code FROM facilityProfile p JOIN facility f ON f.id = p.facility
        WHERE \(Self.known(vantage?.knownAt, "p")) AND p.validFrom <= ?
          AND p.facility NOT IN (SELECT alias FROM facilityMerge WHERE \(Self.known(vantage?.knownAt)))
        ORDER BY p.facility, p.validFrom, p.recordedAt, p.recordedSequence
        """, arguments: [vantage?.day.description ?? "9999-12-31"])
    var last: (facility: Facility, profiles: [FacilityProfile])?
    func handOn() throws {
      guard let last, let latest = last.profiles.last else { return }
      try body(last.facility, latest, last.profiles.dropLast() + (merged[last.facility.id.uuid] ?? []))
    }
    while let row = try rows.next() {
      let facility = Facility(id: row.id("facility"), code: row["code"])
      let profile = try FacilityProfileRow(row).profile
      if last?.facility.id == facility.id {
        last?.profiles.append(profile)
      } else {
        try handOn()
        last = (facility, [profile])
      }
    }
    try handOn()
  }

  private static func facility(_ row: Row) -> Facility { Facility(id: row.id("id"), code: row["code"]) }

  /// All dated facts of one facility as known at an instant.
  public func dossier(_ facility: Facility, knownAt: Instant? = nil) throws -> FacilityDossier {
    var found = FacilityDossier(facility: facility)
    try forEachDossier(of: .one(facility.id), knownAt: knownAt) { found = $0 }
    return found
  }

  /// Which dossiers are read: a first sieve by the index, for rules to decide on.
  public enum Selection: Sendable {
    case all
    case one(Facility.ID)
    /// Every facility that stood in one of these communes on some day.
    case everIn(communes: Set<String>)
  }

  /// Streams dossiers in the order of their keys; at no time more than one is held. A facility that became another is
  /// read with that one, and by itself only when it is the one asked for.
  ///
  /// - Parameters:
  ///   - day: Places that did not exist yet on it are left out, whenever they were recorded; `nil` takes all.
  ///   - knownAt: Facilities and facts recorded later are left out.
  ///   - withPapers: `false` leaves everything but profiles, head counts and closures unread.
  public func forEachDossier(
    of selection: Selection = .all, existingOn day: CalendarDay? = nil, knownAt: Instant? = nil,
    withPapers: Bool = true, _ body: (FacilityDossier) throws -> Void
  ) throws {
    let knownAt = knownAt ?? vantage?.knownAt
    let query = DossierQuery(selection: selection, knownAt: knownAt, targets: try targets(knownAt: knownAt))
    // Name, place and closure of a merged entry are no longer those of the facility; see ``aliases(of:)``.
    let profiles = try query.facts(db, FacilityProfileRow.self, order: "validFrom", withMerged: false)
    let censuses = try query.facts(db, CensusRow.self, order: "countedOn")
    let closures = try query.facts(db, ClosureRow.self, order: "closedOn", withMerged: false)
    let others = withPapers ? try OtherFacts(db, query) : nil
    let facilities = try query.facilities(db)
    while let row = try facilities.next() {
      let key: UUID = row[0]
      if query.targets[key] != nil {
        guard case .one = selection else { continue }
      }
      var dossier = FacilityDossier(facility: Facility(id: Identifier(key), code: row[1]))
      try profiles.take(key) { dossier.profiles.append(try FacilityProfileRow($0).profile) }
      try censuses.take(key) { dossier.censuses.append(try CensusRow($0).census) }
      try closures.take(key) { dossier.closures.append(try ClosureRow($0).closure) }
      try others?.fill(&dossier, key)
      if let day, !dossier.exists(on: day) {
        // What was left unread may be older: a paper, a finding or a notice.
        if withPapers { continue }
        guard try self.dossier(dossier.facility, knownAt: knownAt).exists(on: day) else { continue }
      }
      try body(dossier)
    }
  }
}

/// What is known of facilities beside their profiles, head counts and closures: papers, how they became known, what
/// inspections found.
private struct OtherFacts {
  private let permits: GroupedCursor
  private let events: GroupedCursor
  private let discoveries: GroupedCursor
  private let steps: GroupedCursor
  private let operation: OperationFacts
  private let checks: ConditionChecks
  private let unfinished: UnfinishedChecks

  init(_ db: Database, _ query: DossierQuery) throws {
    permits = try query.facts(db, PermitRow.self, order: "recordedAt")
    events = try query.facts(db, PermitEventRow.self, order: "happenedOn")
    discoveries = try query.facts(db, DiscoveryRow.self, order: "discoveredOn")
    steps = try query.facts(db, DiscoveryStepRow.self, order: "takenOn")
    operation = try OperationFacts(db, query)
    checks = try ConditionChecks(db, query)
    unfinished = try UnfinishedChecks(db, query)
  }

  func fill(_ dossier: inout FacilityDossier, _ key: UUID) throws {
    try permits.take(key) {
      let permit = try PermitRow($0)
      dossier.permits.append(
        Permit(id: Identifier(permit.id), facility: Identifier(key), kind: permit.kind, events: []))
    }
    try events.take(key) {
      let event = try PermitEventRow($0)
      if let index = dossier.permits.firstIndex(where: { $0.id.uuid == event.permit }) {
        dossier.permits[index].events.append(event.event)
      }
    }
    try discoveries.take(key) { dossier.discoveries.append(try DiscoveryRow($0).discovery) }
    try steps.take(key) { dossier.discoverySteps.append(try DiscoveryStepRow($0).step) }
    try operation.fill(&dossier, key)
    dossier.conditionChecks = try checks.take(key)
    dossier.unfinishedChecks = try unfinished.take(key)
  }
}

/// What a facility and an authority did in the time of notices, and who looked at papers.
private struct OperationFacts {
  private let notices: GroupedCursor
  private let pauses: GroupedCursor
  private let resumeNotices: GroupedCursor
  private let resumptions: GroupedCursor
  private let terminations: GroupedCursor
  private let reviews: GroupedCursor

  init(_ db: Database, _ query: DossierQuery) throws {
    notices = try query.facts(db, OperationNoticeRow.self, order: "seenOn")
    pauses = try query.facts(db, OperationPauseRow.self, order: "receivedOn")
    resumeNotices = try query.facts(db, ResumeNoticeRow.self, order: "receivedOn")
    resumptions = try query.facts(db, OperationResumptionRow.self, order: "resumedOn")
    terminations = try query.facts(db, OperationTerminationRow.self, order: "decidedOn")
    reviews = try query.facts(db, PermitReviewRow.self, order: "reviewedOn")
  }

  func fill(_ dossier: inout FacilityDossier, _ key: UUID) throws {
    try notices.take(key) { dossier.notices.append(try OperationNoticeRow($0).notice) }
    try pauses.take(key) { dossier.pauses.append(try OperationPauseRow($0).pause) }
    try resumeNotices.take(key) { dossier.resumeNotices.append(try ResumeNoticeRow($0).notice) }
    try resumptions.take(key) { dossier.resumptions.append(try OperationResumptionRow($0).resumption) }
    try terminations.take(key) { dossier.terminations.append(try OperationTerminationRow($0).termination) }
    try reviews.take(key) { dossier.permitReviews.append(try PermitReviewRow($0).review) }
  }
}

/// What closed inspections found: what they left met or open, and their findings. Which of these are conditions of
/// operation on a day is for the law to say.
private struct ConditionChecks {
  private let closings: GroupedCursor
  private let findings: GroupedCursor
  private let acts: GroupedCursor
  private let edits: GroupedCursor
  private let followUps: GroupedCursor
  private let snapshot: Snapshot

  /// A finding of an earlier inspection.
  private struct Found {
    let id: UUID
    let number: Int
    let itemID: String
    let severity: Severity
    let requirements: [String]
    /// See ``SettledFinding/namedTogether``.
    let namedTogether: Set<String>
  }

  init(_ db: Database, _ query: DossierQuery) throws {
    snapshot = Snapshot(
      db, query.knownAt.map { Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: $0) })
    closings = try query.rows(
      db, "inspection",
      [
        "t.happenedOn", "t.metConditions", "t.unsettledConditions", "i.code",
        "\(query.day(of: "'started'")) AS begun", "\(query.day(of: "'reopened'")) AS reopened",
      ],
      from: "inspectionEvent t JOIN inspection i ON i.id = t.inspection", where: "t.kind = 'closed'",
      order: "t.happenedOn")
    findings = try query.rows(
      db, "inspection", ["t.severity", "t.requirements", "t.id", "t.item", "t.number"], from: "finding t",
      order: "t.inspection, t.number")
    acts = try query.rows(
      db, "finding", ["t.*"], from: "remediationAct t", where: Snapshot.holdingAct(query.knownAt, "t"),
      order: "t.recordedAt, t.recordedSequence")
    edits = try query.rows(db, "inspection", ["t.*"], from: "findingEdit t", order: "t.inspection")
    followUps = try query.rows(db, "inspection", ["t.earlier"], from: "followUp t", order: "t.recordedAt")
  }

  func take(_ facility: UUID) throws -> [ConditionCheck] {
    var found: [UUID: [Found]] = [:]
    var earlier: [UUID: UUID] = [:]
    var (done, settled) = ([UUID: [RemediationAct]](), [UUID: SettledFinding]())
    var edited: [UUID: [FindingEdit]] = [:]
    try edits.take(facility) { edited[$0[0], default: []].append(try FindingEditRow($0).edit) }
    try acts.take(facility) { done[$0[0], default: []].append(try RemediationActRow($0).act) }
    try findings.take(facility) { row in
      let (item, requirements): (String, [String]) = (row["item"], row.lines("requirements"))
      let finding = Found(
        id: row["id"], number: row["number"], itemID: item, severity: try row.required("severity"),
        requirements: requirements,
        namedTogether: edited[row[0], default: []].namedTogether(item, requirements))
      if let acts = done[finding.id] {
        settled[finding.id] = SettledFinding(requirements, finding.namedTogether, acts)
      }
      found[row[0], default: []].append(finding)
    }
    try followUps.take(facility) { earlier[$0[0]] = $0["earlier"] }
    var checks: [ConditionCheck] = []
    try closings.take(facility) { row in
      let (inspection, unsettled): (UUID, [String]) = (row[0], row.lines("unsettledConditions"))
      var check = ConditionCheck(
        on: try row.requiredDay("happenedOn"), inspection: row["code"], met: row.lines("metConditions"), failed: [],
        unsettled: unsettled, neglected: [])
      check.begun = try row.day("begun")
      check.reopened = try row.day("reopened")
      func add(_ finding: Found, of requirements: [String]) {
        if finding.severity == .minor { check.neglected += requirements } else { check.failed += requirements }
        if let finding = settled[finding.id] { check.settled.append(finding) }
      }
      for finding in found[inspection] ?? [] {
        add(finding, of: finding.requirements)
        check.findings.append(
          CheckedFinding(
            code: Finding.code(inspection: check.inspection, number: finding.number), severity: finding.severity,
            requirements: finding.requirements, acts: done[finding.id] ?? []))
      }
      if let earlier = earlier[inspection], let kept = found[earlier] {
        // One answer about several requirements that were named together measured none of them.
        let others = kept.filter(\.namedTogether.isEmpty).flatMap(\.requirements)
        let together = Set(kept.flatMap(\.namedTogether)).subtracting(others)
        check.unsettled += check.met.filter(together.contains)
        check.met.removeAll(where: together.contains)
        // A follow-up finds nothing a second time: what it still saw not met stands as a finding of the earlier one.
        let unmet = unsettled.isEmpty ? [] : try unmetItems(of: inspection, followingUp: earlier)
        for finding in kept where unmet.contains(finding.itemID) {
          add(finding, of: finding.requirements.filter(unsettled.contains))
        }
      }
      checks.append(check)
    }
    return checks
  }

  /// The items that a closed follow-up saw not met, and those whose findings took them up.
  private func unmetItems(of inspection: UUID, followingUp earlier: UUID) throws -> Set<String> {
    guard let content = try snapshot.lawMark(LawMark.subject(Identifier(inspection)))?.content,
      let kept = KeptJudgements(text: content)
    else { return [] }
    var unmet = Set(kept.judgements.filter { $0.judgement.outcome == .notMet }.map(\.itemID))
    let merges = try snapshot.findingEdits(of: Identifier(earlier)).filter { $0.kind == .merged }
    var isGrowing = true
    while isGrowing {
      let next = merges.filter { unmet.contains($0.itemID) }.compactMap(\.into)
      isGrowing = next.contains { unmet.insert($0).inserted }
    }
    return unmet
  }
}

/// Inspections that have begun and are not closed, with their answers; those that were canceled went on until then.
private final class UnfinishedChecks {
  private let starts: GroupedCursor
  private let snapshot: Snapshot
  /// By hash: many inspections go by one checklist.
  private var checklists: [String: Checklist] = [:]

  init(_ db: Database, _ query: DossierQuery) throws {
    snapshot = Snapshot(
      db, query.knownAt.map { Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: $0) })
    starts = try query.rows(
      db, "inspection",
      [
        "t.happenedOn", "\(query.day(of: "'reopened'")) AS reopened", "\(query.day(of: "'canceled'")) AS canceled",
      ], from: "inspectionEvent t", where: "t.kind = 'started' AND \(query.day(of: "'closed'")) IS NULL",
      order: "t.happenedOn")
  }

  func take(_ facility: UUID) throws -> [UnfinishedCheck] {
    var checks: [UnfinishedCheck] = []
    try starts.take(facility) { row in
      let id: Inspection.ID = Identifier(row[0])
      guard let inspection = try snapshot.inspection(id), let checklist = try checklist(inspection.checklist) else {
        return
      }
      checks.append(
        UnfinishedCheck(
          inspection: inspection.code, on: try row.requiredDay("happenedOn"), reopened: try row.day("reopened"),
          canceled: try row.day("canceled"), checklist: checklist,
          answers: Dictionary(
            try snapshot.answers(of: id).map { ($0.answer.itemID, $0.answer) }, uniquingKeysWith: { $1 })))
    }
    return checks
  }

  private func checklist(_ reference: ChecklistReference) throws -> Checklist? {
    if let known = checklists[reference.contentHash] { return known }
    let read = try snapshot.checklistContent(reference).map { try Checklist(canonicalJSON: Array($0.utf8)) }
    checklists[reference.contentHash] = read
    return read
  }
}

extension SettledFinding {
  /// `nil` while nothing but demands and reports came of a finding: these leave it open.
  fileprivate init?(_ requirements: [String], _ together: Set<String>, _ acts: [RemediationAct]) {
    var changes: [(on: CalendarDay, state: FindingState)] = []
    for day in Set(acts.map(\.on)).sorted() {
      let state = Remediation(acts, on: day).state
      if state != changes.last?.state ?? .open { changes.append((day, state)) }
    }
    guard changes.contains(where: { $0.state == .verified || $0.state == .withdrawn }) else { return nil }
    self.init(requirements: requirements, namedTogether: together, changes: changes)
  }
}
