public import CareCore
import Foundation
import GRDB

/// A row that holds a fact which can be taken back.
protocol FacilityFactRow: StreamedRow {
  var facility: UUID { get }
  var fact: FacilityFact { get }
}

extension CensusRow: FacilityFactRow { var fact: FacilityFact { .census(census) } }
extension OperationNoticeRow: FacilityFactRow { var fact: FacilityFact { .notice(notice) } }
extension OperationPauseRow: FacilityFactRow { var fact: FacilityFact { .pause(pause) } }
extension ResumeNoticeRow: FacilityFactRow { var fact: FacilityFact { .resumeNotice(notice) } }
extension OperationResumptionRow: FacilityFactRow { var fact: FacilityFact { .resumption(resumption) } }
extension OperationTerminationRow: FacilityFactRow { var fact: FacilityFact { .termination(termination) } }
extension ClosureRow: FacilityFactRow { var fact: FacilityFact { .closure(closure) } }
extension DiscoveryRow: FacilityFactRow { var fact: FacilityFact { .discovery(discovery) } }
extension DiscoveryStepRow: FacilityFactRow { var fact: FacilityFact { .discoveryStep(step) } }
extension PermitReviewRow: FacilityFactRow { var fact: FacilityFact { .permitReview(review) } }
extension FacilityProfileRow: FacilityFactRow { var fact: FacilityFact { .profile(profile) } }

extension FacilityFact.Kind {
  /// How it is stored.
  var row: any FacilityFactRow.Type {
    switch self {
    case .census: CensusRow.self
    case .notice: OperationNoticeRow.self
    case .pause: OperationPauseRow.self
    case .resumeNotice: ResumeNoticeRow.self
    case .resumption: OperationResumptionRow.self
    case .termination: OperationTerminationRow.self
    case .closure: ClosureRow.self
    case .discovery: DiscoveryRow.self
    case .discoveryStep: DiscoveryStepRow.self
    case .permitReview: PermitReviewRow.self
    case .profile: FacilityProfileRow.self
    }
  }
}

/// A fact as it stands in the register.
public struct RecordedFact: Sendable {
  /// What was recorded.
  public let fact: FacilityFact
  /// The entry under which it was recorded: one that was merged keeps its facts.
  public let entry: Facility
  /// The day on which somebody recorded it.
  public let recordedOn: CalendarDay
  fileprivate let row: any FacilityFactRow
  /// The transaction that recorded it.
  fileprivate let change: UUID
}

/// Why a fact or a merge was taken back.
struct RetractionRow: FactRow {
  static let table = "retraction"
  static let masked: Set = ["reason"]
  /// The tables whose rows can be taken back.
  static let entities = FacilityFact.Kind.allCases.map { $0.row.table } + [FacilityMergeRow.table]
  let id: UUID
  let facility: UUID
  let entity: String
  let fact: UUID
  let reason: String
  let madeOn: CalendarDay?

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("entity", entity), ("fact", fact), ("reason", reason), ("madeOn", madeOn?.description),
    ]
  }
}

extension RetractionRow {
  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    entity = row["entity"]
    fact = row["fact"]
    reason = row["reason"]
    madeOn = try row.day("madeOn")
  }
}

/// What was taken back at a facility, kept as history.
public struct Retraction: Sendable {
  /// What it was.
  public enum Subject: Sendable {
    case fact(FacilityFact)
    case paper(PermitKind, PermitEvent)
    /// That one entry is another code of the other.
    case merge(alias: Facility, target: Facility)
  }
  /// The fact, paper or merge.
  public let subject: Subject
  /// The entry under which it was recorded.
  public let entry: Facility
  /// Why, in a person's own words.
  public let reason: String
  /// The day on which it was taken back.
  public let on: CalendarDay
}

extension Snapshot {
  /// The entry with exactly this code, whatever it was merged into.
  public func entry(code: String) throws -> Facility? {
    try row("facility", where: "code = ?", [code]).map { Facility(id: $0.id("id"), code: $0["code"]) }
  }

  /// The facts of a kind that stand for a facility, those under merged codes among them, as they were recorded.
  public func recordedFacts(_ kind: FacilityFact.Kind, of facility: Facility) throws -> [RecordedFact] {
    try recorded(
      kind.row,
      where: """
        t.supersededAt IS NULL AND (t.facility = ? OR t.facility IN
        (SELECT alias FROM facilityMerge WHERE target = ? AND supersededAt IS NULL))
        """, [facility.id.uuid, facility.id.uuid])
  }

  /// What the act that recorded a fact put it in the place of: it does not come back by itself.
  public func replaced(by fact: RecordedFact) throws -> [FacilityFact] {
    try recorded(
      fact.fact.kind.row,
      where: """
        t.facility = ? AND EXISTS (SELECT 1 FROM trailEntry s WHERE s.device = t.supersededDevice
        AND s.sequence = t.supersededSequence AND s.change = ?)
        """, [fact.entry.id.uuid, fact.change]
    ).map(\.fact).filter { old in
      old.days.contains { fact.fact.days.contains($0) } || (old.document != nil && old.document == fact.fact.document)
    }
  }

  /// What the same act recorded under the same entry and still stands.
  public func recorded(with fact: RecordedFact) throws -> [RecordedFact] {
    try FacilityFact.Kind.allCases.filter { $0 != .profile }.flatMap { kind in
      try recorded(
        kind.row, where: "t.facility = ? AND r.change = ? AND t.supersededAt IS NULL AND t.id <> ?",
        [fact.entry.id.uuid, fact.change, fact.row.id])
    }
  }

  fileprivate func recorded<Fact: FacilityFactRow>(
    _: Fact.Type, where condition: String, _ arguments: StatementArguments
  ) throws -> [RecordedFact] {
    let names = (["id", "facility"] + Fact.names).map { "t.\($0)" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(names), f.code AS entryCode, r.change AS recordedChange, t.recordedAt AS recordedInstant
        FROM \(Fact.table) t JOIN facility f ON f.id = t.facility
          JOIN trailEntry r ON r.device = t.recordedDevice AND r.sequence = t.recordedSequence
        WHERE \(condition) ORDER BY t.recordedAt, t.recordedSequence
        """, arguments: arguments)
    var facts: [RecordedFact] = []
    while let row = try rows.next() {
      let fact = try Fact(row)
      facts.append(
        RecordedFact(
          fact: fact.fact, entry: Facility(id: Identifier(fact.facility), code: row["entryCode"]),
          recordedOn: Instant(milliseconds: row["recordedInstant"]).day, row: fact, change: row["recordedChange"]))
    }
    return facts
  }

  /// What was taken back at a facility and under the codes merged into it, in the order in which it was.
  ///
  /// - Parameter knownAt: What was taken back later is passed over.
  public func retractions(of facility: Facility, knownAt: Instant? = nil) throws -> [Retraction] {
    let merged = try rows("facilityMerge", where: "target = ?", [facility.id.uuid], knownAt: knownAt)
    let owners = Set([facility.id.uuid] + merged.map { $0["alias"] as UUID })
    var found: [(instant: Int64, retraction: Retraction)] = []
    func add(_ subject: Retraction.Subject, _ entry: UUID, _ reason: String, _ row: Row) throws {
      guard let entry = try self.facility(Identifier(entry)) else { return }
      let instant: Int64 = row["recordedAt"]
      found.append(
        (
          instant,
          Retraction(subject: subject, entry: entry, reason: reason, on: try row.madeOn())
        ))
    }
    // A merge is told at both entries.
    let places = databaseQuestionMarks(count: owners.count)
    let stored = try rows(
      "retraction",
      where: """
        facility IN (\(places)) OR (entity = 'facilityMerge'
        AND fact IN (SELECT id FROM facilityMerge WHERE target IN (\(places))))
        """, StatementArguments(Array(owners) + Array(owners)), knownAt: knownAt)
    for row in stored {
      let retraction = try RetractionRow(row)
      if let kind = FacilityFact.Kind.allCases.first(where: { $0.row.table == retraction.entity }) {
        guard let fact = try recorded(kind.row, where: "t.id = ?", [retraction.fact]).first else { continue }
        try add(.fact(fact.fact), fact.entry.id.uuid, retraction.reason, row)
        continue
      }
      guard
        let merge = try Row.fetchOne(
          db, sql: "SELECT * FROM facilityMerge WHERE id = ?", arguments: [retraction.fact]
        ).map(FacilityMergeRow.init), let one = try self.facility(Identifier(merge.alias)),
        let other = try self.facility(Identifier(merge.target))
      else { continue }
      try add(.merge(alias: one, target: other), merge.target, retraction.reason, row)
    }
    for owner in owners {
      for row in try rows("correction", where: "facility = ? AND replacement IS NULL", [owner], knownAt: knownAt) {
        guard let event = try PermitEventRow.fetch(db, "id = ?", [row["corrected"] as UUID]).first,
          let permit = try PermitRow.fetch(db, "id = ?", [event.permit]).first
        else { continue }
        try add(.paper(permit.kind, event.event), owner, row["reason"], row)
      }
    }
    return found.enumerated().sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }
      .map(\.element.retraction)
  }
}

/// An entry that was taken out of the register.
public struct RetractedEntry: Sendable {
  /// Its code, which no other place ever bears.
  public let facility: Facility
  /// The day on which it was taken out.
  public let on: CalendarDay
  /// Why, in a person's own words.
  public let reason: String
}

extension Snapshot {
  /// The entry that bore a code and was taken out of the register; `nil` where none did.
  public func retractedEntry(code: String) throws -> RetractedEntry? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT id, code, supersededAt FROM facility WHERE code = ? AND supersededAt IS NOT NULL",
        arguments: [code]),
      let reason = try rows("retraction", where: "facility = ?", [row["id"] as UUID]).last
    else { return nil }
    return RetractedEntry(
      facility: Facility(id: row.id("id"), code: row["code"]), on: try reason.madeOn(),
      reason: reason["reason"])
  }

  /// Every entry that was taken out of the register, with the profiles that it had.
  public func retractedEntries() throws -> [(entry: RetractedEntry, profiles: [FacilityProfile])] {
    try String.fetchAll(db, sql: "SELECT code FROM facility WHERE supersededAt IS NOT NULL ORDER BY code").compactMap {
      guard let entry = try retractedEntry(code: $0) else { return nil }
      let facts = try recorded(
        FacilityProfileRow.self, where: "t.facility = ?", [entry.facility.id.uuid])
      let profiles = facts.compactMap { recorded -> FacilityProfile? in
        if case .profile(let profile) = recorded.fact { profile } else { nil }
      }
      return (entry, profiles)
    }
  }

  /// What stands of an entry beside what it began with: tables, with what tells a row from its like. A paper of which every
  /// act was taken back stands for nothing.
  public func standing(beside beginning: [FacilityFact.Kind], of facility: Facility) throws -> [Unmerging.Recorded] {
    let allowed = beginning.map { $0.row.table } + [RetractionRow.table, "correction", "trailEntry", "facility"]
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT m.name FROM sqlite_master m WHERE m.type = 'table'
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'facility')
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'supersededAt') ORDER BY m.name
        """
    ).filter { !allowed.contains($0) }
    let names = TrailNames(db: db)
    var found = try tables.flatMap { table in
      try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE facility = ? AND supersededAt IS NULL", arguments: [facility.id.uuid]
      ).filter { try stands($0, of: table) }.map { row in
        let image = try String.fetchOne(
          db, sql: "SELECT after FROM trailEntry WHERE entityID = ? AND revision = 1", arguments: [row["id"] as UUID])
        return Unmerging.Recorded(
          entity: table,
          detail: try names.code(table, image: TrailImage(image), facility: facility.id.uuid)
            .map { $0.hasPrefix(facility.code + " ") ? String($0.dropFirst(facility.code.count + 1)) : $0 }
            .flatMap { $0 == facility.code ? nil : $0 },
          on: Instant(milliseconds: row["recordedAt"]).day)
      }
    }
    let merges = try rows("facilityMerge", where: "alias = ? OR target = ?", [facility.id.uuid, facility.id.uuid])
    if let merge = merges.first {
      found.append(.init(entity: "facilityMerge", detail: nil, on: Instant(milliseconds: merge["recordedAt"]).day))
    }
    return found
  }
}

extension Snapshot {
  private func stands(_ row: Row, of table: String) throws -> Bool {
    if table == "permit" { return try !rows("permitEvent", where: "permit = ?", [row["id"] as UUID]).isEmpty }
    let inspection: UUID? = table == "inspection" ? row["id"] : row.hasColumn("inspection") ? row["inspection"] : nil
    guard let inspection, let found = try self.inspection(Identifier(inspection)) else { return true }
    // What came to nothing keeps no place in the register and stays readable; a campaign that planned it asks why.
    return found.state != .canceled || found.campaign != nil
  }
}

extension Change {
  /// Takes an entry out of the register with all that it began with. It stays as history, each fact with the reason.
  public func retract(entry: Facility, with beginning: [FacilityFact.Kind], because reason: String) throws {
    for kind in beginning {
      for fact in try snapshot.recordedFacts(kind, of: entry) { try retract(fact, because: reason) }
    }
    guard let stored = try snapshot.row("facility", where: "id = ?", [entry.id.uuid]) else {
      throw Failure(.noFacilityWithCode, ["code": entry.code])
    }
    try supersede(
      FacilityRow(id: stored["id"], code: stored["code"], series: stored["series"], number: stored["number"]))
  }

  /// Takes back a fact that was recorded at the wrong facility or never was. It stays as history, with the reason.
  ///
  /// - Throws: ``Failure`` ``FailureCode/alreadyChanged`` when it no longer stands.
  public func retract(_ fact: RecordedFact, because reason: String) throws {
    try takeBack(fact.row, of: fact.entry.id.uuid, because: reason)
  }

  private func takeBack(_ row: some FactRow, of facility: UUID, because reason: String) throws {
    try supersede(row)
    try record(
      RetractionRow(
        id: newID(), facility: facility, entity: type(of: row).table, fact: row.id, reason: reason, madeOn: act.day))
  }

  /// Makes an entry a facility of its own again. Facts stay under the code under which they were recorded; counts that the
  /// merge joined are again what the kept entry counted itself.
  ///
  /// - Parameter takesPapers: Papers that were recorded while both were one are those of the entry.
  /// - Returns: `nil` where the entry is merged into nothing.
  public func unmerge(_ alias: Facility, because reason: String, takesPapers: Bool = false) throws -> Unmerging? {
    guard let (stored, target, change, counter) = try snapshot.merge(of: alias) else { return nil }
    try giveBack(eventsOfPapersOf: alias, from: target)
    if takesPapers { try give(try snapshot.papersWhileMerged(alias), to: alias) }
    let papers = try snapshot.paperActs(at: alias, after: counter)
    // A row that followed its entry into another was not the merge that joined these counts.
    let followed =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM facilityMerge m JOIN trailEntry s
            ON s.device = m.supersededDevice AND s.sequence = m.supersededSequence
          WHERE m.alias = ? AND s.change = ?)
          """, arguments: [alias.id.uuid, change]) ?? false
    let since = try recorded(under: target, after: counter)
    let restored = followed ? [] : try restoreCounts(of: target, joinedBy: change)
    let followers = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT f.id, f.code FROM facilityMerge now JOIN facilityMerge old ON old.alias = now.alias
          JOIN facility f ON f.id = now.alias
        WHERE now.supersededAt IS NULL AND now.target = ? AND old.target = ? AND old.supersededAt IS NOT NULL
        ORDER BY f.code
        """, arguments: [target.id.uuid, alias.id.uuid]
    ).map { Facility(id: $0.id("id"), code: $0["code"]) }
    try takeBack(FacilityMergeRow(stored), of: alias.id.uuid, because: reason)
    return Unmerging(target: target, followers: followers, since: since, papers: papers, restored: restored)
  }

  /// Acts on the entry's own papers that lie under the one it was part of.
  private func giveBack(eventsOfPapersOf alias: Facility, from target: Facility) throws {
    let events = try snapshot.facts(
      PermitEventRow.self, where: "facility = ? AND permit IN (SELECT id FROM permit WHERE facility = ?)",
      [target.id.uuid, alias.id.uuid], order: "happenedOn")
    for event in events {
      try supersede(event)
      try record(PermitEventRow(id: newID(), permit: event.permit, facility: alias.id.uuid, event: event.event))
    }
  }

  /// Papers with all that happened to them.
  private func give(_ papers: [Permit], to owner: Facility) throws {
    for paper in papers {
      guard let row = try snapshot.facts(PermitRow.self, where: "id = ?", [paper.id.uuid]).first else { continue }
      let events = try snapshot.facts(PermitEventRow.self, where: "permit = ?", [row.id], order: "happenedOn")
      let new = PermitRow(id: newID(), facility: owner.id.uuid, kind: row.kind)
      try record(new)
      for event in events {
        try supersede(event)
        try record(PermitEventRow(id: newID(), permit: new.id, facility: new.facility, event: event.event))
      }
      try supersede(row)
    }
  }

  /// Where the merge put one count in the place of two, what the entry itself counted is recorded again.
  private func restoreCounts(of target: Facility, joinedBy change: UUID) throws -> [CalendarDay] {
    let joined = try snapshot.recorded(
      CensusRow.self, where: "t.facility = ? AND r.change = ? AND t.supersededAt IS NULL", [target.id.uuid, change])
    var days: [CalendarDay] = []
    for count in joined {
      guard let row = count.row as? CensusRow, case .census(let own)? = try snapshot.replaced(by: count).last else {
        continue
      }
      try supersede(row)
      try record(CensusRow(id: newID(), facility: target.id.uuid, census: own))
      days.append(own.on)
    }
    return days
  }

  /// Tables whose rows a person would look for, as the trail calls them.
  private static let told = [
    "facilityProfile", "census", "permitEvent", "discovery", "discoveryStep", "closure", "inspection", "excuse",
    "handling", "referral", "emergency", "operationNotice", "operationPause", "resumeNotice", "operationResumption",
    "operationTermination", "permitReview",
  ]

  /// What was recorded under an entry after some point of the trail and still stands.
  private func recorded(under facility: Facility, after counter: Int64) throws -> [Unmerging.Recorded] {
    let tables = Self.told.map { "'\($0)'" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.instant, e.entity, e.after FROM trailEntry e
        WHERE e.facility = ? AND e.counter > ? AND e.revision = 1 AND e.entity IN (\(tables))
          AND NOT EXISTS (SELECT 1 FROM trailEntry s WHERE s.entityID = e.entityID AND s.revision = 2)
        ORDER BY e.counter
        """, arguments: [facility.id.uuid, counter])
    let names = TrailNames(db: db)
    return try rows.map { row in
      let code = try names.code(row["entity"], image: TrailImage(row["after"] as String?), facility: facility.id.uuid)
      let own = code.map { $0.hasPrefix(facility.code) ? String($0.dropFirst(facility.code.count + 1)) : $0 }
      return .init(
        entity: row["entity"], detail: own?.isEmpty == true ? nil : own,
        on: Instant(milliseconds: row["instant"]).day)
    }
  }
}

extension Snapshot {
  /// The merge that stands for an entry: its row, what it was merged into, and where in the trail that was.
  fileprivate func merge(of alias: Facility) throws -> (row: Row, target: Facility, change: UUID, counter: Int64)? {
    guard let stored = try row("facilityMerge", where: "alias = ?", [alias.id.uuid]),
      let target = try facility(stored.id("target")),
      let own = try Row.fetchOne(
        db, sql: "SELECT change, counter FROM trailEntry WHERE device = ? AND sequence = ?",
        arguments: [stored["recordedDevice"] as UUID, stored["recordedSequence"] as Int64])
    else { return nil }
    return (stored, target, own["change"], own["counter"])
  }

  /// What an entry is merged into; `nil` where into nothing.
  public func mergeTarget(of alias: Facility) throws -> Facility? { try merge(of: alias)?.target }

  /// The papers recorded since an entry was merged: nothing tells whether they are its own or those of what it is part of.
  public func papersWhileMerged(_ alias: Facility) throws -> [Permit] {
    guard let merge = try merge(of: alias) else { return [] }
    return try facts(
      PermitRow.self,
      where: """
        facility = ? AND EXISTS (SELECT 1 FROM trailEntry e WHERE e.device = recordedDevice
        AND e.sequence = recordedSequence AND e.counter > ?)
        """, [merge.target.id.uuid, merge.counter]
    ).compactMap { row in
      let events = try facts(PermitEventRow.self, where: "permit = ?", [row.id], order: "happenedOn").map(\.event)
      if events.isEmpty { return nil }
      return Permit(id: Identifier(row.id), facility: merge.target.id, kind: row.kind, events: events)
    }
  }

  /// What was recorded of the papers of an entry after some point of the trail.
  fileprivate func paperActs(at owner: Facility, after counter: Int64) throws -> [Unmerging.PaperAct] {
    try facts(
      PermitEventRow.self,
      where: """
        facility = ? AND EXISTS (SELECT 1 FROM trailEntry e WHERE e.device = recordedDevice
        AND e.sequence = recordedSequence AND e.counter > ?)
        """, [owner.id.uuid, counter], order: "happenedOn"
    ).compactMap { row in
      guard let permit = try facts(PermitRow.self, where: "id = ?", [row.permit]).first else { return nil }
      let events = try facts(PermitEventRow.self, where: "permit = ?", [row.permit], order: "happenedOn").map(\.event)
      return Unmerging.PaperAct(
        permit: Permit(id: Identifier(permit.id), facility: owner.id, kind: permit.kind, events: events),
        event: row.event)
    }
  }
}

/// What became of an entry that is a facility of its own again.
public struct Unmerging: Sendable {
  /// Something that was recorded while both were one, under the code that was kept.
  public struct Recorded: Hashable, Sendable {
    /// The table, as the trail names it.
    public let entity: String
    /// Its code, or the day that it is of.
    public let detail: String?
    /// The day on which it was recorded.
    public let on: CalendarDay
    /// The kind of fact, where it is one that can be taken back by its day.
    public var kind: FacilityFact.Kind? { FacilityFact.Kind.allCases.first { $0.row.table == entity } }
  }
  /// An act on a paper.
  public struct PaperAct: Hashable, Sendable {
    /// Whose paper it is, and what all happened to it.
    public let permit: Permit
    /// The act.
    public let event: PermitEvent
  }
  /// What it had been part of.
  public let target: Facility
  /// Entries that had been merged into it before and went with it: they stay with the target.
  public let followers: [Facility]
  /// In the order in which it was recorded; it stays with the target.
  public let since: [Recorded]
  /// What was recorded of its papers while both were one: it goes with them.
  public let papers: [PaperAct]
  /// Days whose counts are again what the target counted itself.
  public let restored: [CalendarDay]
}
