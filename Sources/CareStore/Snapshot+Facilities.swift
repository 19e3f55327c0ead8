public import CareCore
import Foundation
import GRDB

extension Snapshot {
  /// The facility with exactly this code.
  public func facility(code: String) throws -> Facility? {
    try row("facility", where: "code = ?", [code]).map { try merged(Self.facility($0)) }
  }

  /// The facility with this key.
  public func facility(_ id: Facility.ID) throws -> Facility? {
    try row("facility", where: "id = ?", [id.uuid]).map(Self.facility)
  }

  /// Every facility that a code, the beginning of one, or the beginning of a name in any marks may mean; an exact code
  /// alone.
  public func facilities(matching text: String) throws -> [Facility] {
    if let exact = try facility(code: text) { return [exact] }
    let folded = VietnameseText.folded(text)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT id, code FROM facility WHERE substr(code, 1, length(:code)) = :code
        UNION
        SELECT f.id, f.code FROM facility f JOIN facilityProfile p ON p.facility = f.id
        WHERE p.supersededAt IS NULL AND :folded <> '' AND substr(p.foldedName, 1, length(:folded)) = :folded
        ORDER BY 2
        """, arguments: ["code": text, "folded": folded]
    ).map(Self.facility).merged(in: self)
  }

  /// Whether any facility is registered.
  public func hasFacilities() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM facility)") ?? false
  }

  /// The facilities that bear exactly this name, in any marks, in a profile of this commune.
  public func facilities(named name: String, inCommune code: String) throws -> [Facility] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT f.id, f.code FROM facilityProfile p JOIN facility f ON f.id = p.facility
          WHERE p.communeCode = ? AND p.foldedName = ? AND p.supersededAt IS NULL ORDER BY f.code
          """), arguments: [code, VietnameseText.folded(name)]
    ).map(Self.facility).merged(in: self)
  }

  /// The facilities that bear exactly this name, in any marks, anywhere.
  public func facilities(named name: String) throws -> [Facility] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT f.id, f.code FROM facilityProfile p JOIN facility f ON f.id = p.facility
          WHERE p.foldedName = ? AND p.supersededAt IS NULL ORDER BY f.code
          """), arguments: [VietnameseText.folded(name)]
    ).map(Self.facility).merged(in: self)
  }

  /// The profiles of one facility, without its other facts.
  public func profiles(of facility: Facility) throws -> [FacilityProfile] {
    try rows(
      "facilityProfile", where: "facility = ?", [facility.id.uuid], order: "validFrom, recordedAt, recordedSequence"
    ).map { try FacilityProfileRow($0).profile }
  }

  /// Streams every facility with its latest profile, whatever its day.
  public func forEachCurrentProfile(_ body: (Facility, FacilityProfile) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.*, f.code FROM facilityProfile p JOIN facility f ON f.id = p.facility WHERE p.supersededAt IS NULL
          AND p.facility NOT IN (SELECT alias FROM facilityMerge WHERE supersededAt IS NULL)
        ORDER BY p.facility, p.validFrom, p.recordedAt, p.recordedSequence
        """)
    var last: (Facility, FacilityProfile)?
    while let row = try rows.next() {
      let facility = Facility(id: row.id("facility"), code: row["code"])
      if let last, last.0.id != facility.id { try body(last.0, last.1) }
      last = (facility, try FacilityProfileRow(row).profile)
    }
    if let last { try body(last.0, last.1) }
  }

  private static func facility(_ row: Row) -> Facility { Facility(id: row.id("id"), code: row["code"]) }

  /// All dated facts of one facility as known at an instant.
  public func dossier(_ facility: Facility, knownAt: Instant? = nil) throws -> FacilityDossier {
    var found = FacilityDossier(facility: facility)
    try forEachDossier(of: facility.id, knownAt: knownAt) { found = $0 }
    return found
  }

  /// Streams dossiers in the order of their keys; at no time more than one is held.
  ///
  /// - Parameters:
  ///   - id: One facility only, or all.
  ///   - knownAt: Facilities and facts recorded later are left out.
  public func forEachDossier(
    of id: Facility.ID? = nil, knownAt: Instant? = nil, _ body: (FacilityDossier) throws -> Void
  ) throws {
    let knownAt = knownAt ?? vantage?.knownAt
    let arguments = StatementArguments(id.map { [$0.uuid] } ?? [])
    let aliases = try targets(knownAt: knownAt)
    func cursor(_ table: String, _ order: String, ofAliasesToo: Bool = true) throws -> GroupedCursor {
      guard !aliases.isEmpty, ofAliasesToo else {
        return GroupedCursor(
          try Row.fetchCursor(
            db,
            sql: """
              SELECT *, facility AS owner FROM \(table)
              WHERE \(id == nil ? "1" : "facility = ?") AND \(Self.known(knownAt))
              ORDER BY facility, \(order), recordedAt, recordedSequence
              """, arguments: arguments))
      }
      // What was recorded under a merged code belongs to the facility; of one day its own facts come last and hold.
      return GroupedCursor(
        try Row.fetchCursor(
          db,
          sql: """
            SELECT t.*, COALESCE(m.target, t.facility) AS owner FROM \(table) t
            LEFT JOIN facilityMerge m ON m.alias = t.facility AND \(Self.known(knownAt, "m"))
            WHERE \(id == nil ? "1" : "COALESCE(m.target, t.facility) = ?") AND \(Self.known(knownAt, "t"))
            ORDER BY owner, t.\(order), m.target IS NULL, t.recordedAt, t.recordedSequence
            """, arguments: arguments))
    }
    // Name, place and closure of a merged entry are no longer those of the facility; see ``aliases(of:)``.
    let profiles = try cursor("facilityProfile", "validFrom", ofAliasesToo: false)
    let censuses = try cursor("census", "countedOn")
    let permits = try cursor("permit", "recordedAt")
    let events = try cursor("permitEvent", "happenedOn")
    let discoveries = try cursor("discovery", "discoveredOn")
    let closures = try cursor("closure", "closedOn", ofAliasesToo: false)
    var checks = try conditionChecks(of: aliases.isEmpty ? id : nil, knownAt: knownAt)
    for (alias, target) in aliases {
      checks[target] = ((checks[target] ?? []) + (checks[alias] ?? [])).sorted { $0.on < $1.on }
    }
    let facilities = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, code FROM facility WHERE \(id == nil ? "1" : "id = ?") AND \(Self.known(knownAt)) ORDER BY id
        """, arguments: arguments)
    while let row = try facilities.next() {
      let key: UUID = row["id"]
      if aliases[key] != nil, id == nil { continue }
      var eventsOfPermit: [UUID: [PermitEvent]] = [:]
      try events.take(key) { eventsOfPermit[$0["permit"], default: []].append(try PermitEventRow($0).event) }
      var dossier = FacilityDossier(facility: Self.facility(row))
      try profiles.take(key) { dossier.profiles.append(try FacilityProfileRow($0).profile) }
      try censuses.take(key) { dossier.censuses.append(try CensusRow($0).census) }
      try permits.take(key) {
        let permit = try PermitRow($0)
        dossier.permits.append(
          Permit(
            id: Identifier(permit.id), facility: Identifier(key), kind: permit.kind, content: permit.content,
            events: eventsOfPermit[permit.id] ?? []))
      }
      try discoveries.take(key) { dossier.discoveries.append(try DiscoveryRow($0).discovery) }
      try closures.take(key) { dossier.closures.append(try ClosureRow($0).closure) }
      dossier.conditionChecks = checks[key] ?? []
      try body(dossier)
    }
  }

  /// What closed inspections found about the licensing conditions: the critical findings under the articles that set
  /// them.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26 and 44.
  private func conditionChecks(of id: Facility.ID?, knownAt: Instant?) throws -> [UUID: [ConditionCheck]] {
    let arguments = StatementArguments(id.map { [$0.uuid] } ?? [])
    let closings = try Row.fetchAll(
      db,
      sql: """
        SELECT e.inspection, e.facility, e.happenedOn, i.code FROM inspectionEvent e JOIN inspection i ON i.id = e.inspection
        WHERE e.kind = 'closed' AND \(id == nil ? "1" : "e.facility = ?") AND \(Self.known(knownAt, "e"))
        ORDER BY e.happenedOn, e.recordedAt, e.recordedSequence
        """, arguments: arguments)
    var failed: [UUID: [String]] = [:]
    var neglected: [UUID: [String]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT inspection, requirements, severity FROM finding
        WHERE \(id == nil ? "1" : "facility = ?") AND \(Self.known(knownAt))
        ORDER BY inspection, number
        """, arguments: arguments)
    {
      let requirements = row.lines("requirements")
      neglected[row["inspection"], default: []] += requirements.filter(LicensingCondition.isDutyAfterIssue)
      let severity: Severity = try row.required("severity")
      if severity == .critical {
        failed[row["inspection"], default: []] += requirements.filter(LicensingCondition.isOne)
      }
    }
    var checks: [UUID: [ConditionCheck]] = [:]
    for row in closings {
      checks[row["facility"], default: []].append(
        ConditionCheck(
          on: try row.requiredDay("happenedOn"), inspection: row["code"], failed: failed[row["inspection"]] ?? [],
          neglected: neglected[row["inspection"]] ?? []))
    }
    return checks
  }
}

/// Reads rows that come ordered by facility, one facility's at a time.
private final class GroupedCursor {
  private let rows: RowCursor
  private var pending: Row?
  private var isStarted = false

  init(_ rows: RowCursor) { self.rows = rows }

  /// Hands over the rows of one facility, passing over those of facilities that come before it.
  func take(_ facility: UUID, _ body: (Row) throws -> Void) throws {
    if !isStarted {
      pending = try rows.next()
      isStarted = true
    }
    let key = withUnsafeBytes(of: facility.uuid) { Data($0) }
    while let row = pending {
      let owner: Data = row["owner"]
      if owner.lexicographicallyPrecedes(key) {
        pending = try rows.next()
      } else if owner == key {
        try body(row)
        pending = try rows.next()
      } else {
        return
      }
    }
  }
}
