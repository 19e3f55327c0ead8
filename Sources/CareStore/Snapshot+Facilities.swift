public import CareCore
import Foundation
import GRDB

extension Snapshot {
  /// The facility with exactly this code.
  public func facility(code: String) throws -> Facility? {
    try row("facility", where: "code = ?", [code]).map(Self.facility)
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
    ).map(Self.facility)
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
    func cursor(_ table: String, _ order: String) throws -> GroupedCursor {
      GroupedCursor(
        try Row.fetchCursor(
          db,
          sql: """
            SELECT * FROM \(table) WHERE \(id == nil ? "1" : "facility = ?") AND \(Self.known(knownAt))
            ORDER BY facility, \(order), recordedAt, recordedSequence
            """, arguments: arguments))
    }
    let profiles = try cursor("facilityProfile", "validFrom")
    let censuses = try cursor("census", "countedOn")
    let permits = try cursor("permit", "recordedAt")
    let events = try cursor("permitEvent", "happenedOn")
    let discoveries = try cursor("discovery", "discoveredOn")
    let closures = try cursor("closure", "closedOn")
    let checks = try conditionChecks(of: id, knownAt: knownAt)
    let facilities = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, code FROM facility WHERE \(id == nil ? "1" : "id = ?") AND \(Self.known(knownAt)) ORDER BY id
        """, arguments: arguments)
    while let row = try facilities.next() {
      let key: UUID = row["id"]
      var eventsOfPermit: [UUID: [PermitEvent]] = [:]
      try events.take(key) { eventsOfPermit[$0["permit"], default: []].append(try PermitEventRow($0).event) }
      var dossier = FacilityDossier(facility: Self.facility(row))
      try profiles.take(key) { dossier.profiles.append(try FacilityProfileRow($0).profile) }
      try censuses.take(key) { dossier.censuses.append(try CensusRow($0).census) }
      try permits.take(key) {
        let permit = try PermitRow($0)
        dossier.permits.append(
          Permit(
            id: Identifier(permit.id), facility: Identifier(key), kind: permit.kind,
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
        SELECT e.inspection, e.facility, e.happenedOn, e.metConditions, e.unsettledConditions, i.code FROM inspectionEvent e JOIN inspection i ON i.id = e.inspection
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
          on: try row.requiredDay("happenedOn"), inspection: row["code"], met: row.lines("metConditions"),
          failed: failed[row["inspection"]] ?? [], unsettled: row.lines("unsettledConditions"),
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
      let owner: Data = row["facility"]
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
