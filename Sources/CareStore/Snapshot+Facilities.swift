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
    try forEachDossier(of: .one(facility.id), knownAt: knownAt) { found = $0 }
    return found
  }

  /// Which dossiers are read: a first sieve by the index, for rules to decide on.
  public enum Selection: Sendable {
    case all
    case one(Facility.ID)
    /// Every facility that stood in one of these communes on some day.
    case everIn(communes: Set<String>)

    fileprivate func condition(_ column: String) -> String {
      switch self {
      case .all: "1"
      case .one: "\(column) = ?"
      case .everIn(let communes):
        """
        \(column) IN (SELECT facility FROM facilityProfile WHERE communeCode IN (\(communes.map { _ in "?" }
          .joined(separator: ","))))
        """
      }
    }

    fileprivate var arguments: StatementArguments {
      switch self {
      case .all: []
      case .one(let id): [id.uuid]
      case .everIn(let communes): StatementArguments(communes.sorted())
      }
    }
  }

  /// Streams dossiers in the order of their keys; at no time more than one is held.
  ///
  /// - Parameter knownAt: Facilities and facts recorded later are left out.
  public func forEachDossier(
    of selection: Selection = .all, knownAt: Instant? = nil, _ body: (FacilityDossier) throws -> Void
  ) throws {
    let knownAt = knownAt ?? vantage?.knownAt
    let arguments = selection.arguments
    let isAsked = selection.condition("facility")
    func cursor<Fact: StreamedRow>(_: Fact.Type, _ order: String) throws -> GroupedCursor {
      try grouped(
        """
        SELECT \(Fact.selection) FROM \(Fact.table) WHERE \(isAsked) AND \(Self.known(knownAt))
        ORDER BY facility, \(order), recordedAt, recordedSequence
        """, arguments)
    }
    let profiles = try cursor(FacilityProfileRow.self, "validFrom")
    let censuses = try cursor(CensusRow.self, "countedOn")
    let permits = try cursor(PermitRow.self, "recordedAt")
    let events = try cursor(PermitEventRow.self, "happenedOn")
    let discoveries = try cursor(DiscoveryRow.self, "discoveredOn")
    let steps = try cursor(DiscoveryStepRow.self, "takenOn")
    let closures = try cursor(ClosureRow.self, "closedOn")
    var checks = try ConditionChecks(self, of: selection, knownAt: knownAt)
    let facilities = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, code FROM facility WHERE \(selection.condition("id")) AND \(Self.known(knownAt)) ORDER BY id
        """, arguments: arguments)
    while let row = try facilities.next() {
      let key: UUID = row[0]
      var dossier = FacilityDossier(facility: Facility(id: Identifier(key), code: row[1]))
      try profiles.take(key) { dossier.profiles.append(try FacilityProfileRow($0).profile) }
      try censuses.take(key) { dossier.censuses.append(try CensusRow($0).census) }
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
      try closures.take(key) { dossier.closures.append(try ClosureRow($0).closure) }
      dossier.conditionChecks = try checks.take(key)
      try body(dossier)
    }
  }

  /// Rows that come ordered by facility, the facility second among the columns.
  fileprivate func grouped(_ sql: String, _ arguments: StatementArguments) throws -> GroupedCursor {
    GroupedCursor(try Row.fetchCursor(db, sql: sql, arguments: arguments))
  }
}

/// What closed inspections found about the licensing conditions: what they left met or open, and the critical findings
/// under the articles that set them.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26 and 44.
private struct ConditionChecks {
  private let closings: GroupedCursor
  private let findings: GroupedCursor

  init(_ snapshot: Snapshot, of selection: Snapshot.Selection, knownAt: Instant?) throws {
    let arguments = selection.arguments
    closings = try snapshot.grouped(
      """
      SELECT e.inspection, e.facility, e.happenedOn, e.metConditions, e.unsettledConditions, i.code
      FROM inspectionEvent e JOIN inspection i ON i.id = e.inspection
      WHERE e.kind = 'closed' AND \(selection.condition("e.facility")) AND \(Snapshot.known(knownAt, "e"))
      ORDER BY e.facility, e.happenedOn, e.recordedAt, e.recordedSequence
      """, arguments)
    findings = try snapshot.grouped(
      """
      SELECT inspection, facility, severity, requirements FROM finding
      WHERE \(selection.condition("facility")) AND \(Snapshot.known(knownAt))
      ORDER BY facility, inspection, number
      """, arguments)
  }

  mutating func take(_ facility: UUID) throws -> [ConditionCheck] {
    var failed: [UUID: [String]] = [:]
    var neglected: [UUID: [String]] = [:]
    try findings.take(facility) { row in
      let requirements = row.lines("requirements")
      neglected[row[0], default: []] += requirements.filter(LicensingCondition.isDutyAfterIssue)
      let severity: Severity = try row.required("severity")
      if severity == .critical { failed[row[0], default: []] += requirements.filter(LicensingCondition.isOne) }
    }
    var checks: [ConditionCheck] = []
    try closings.take(facility) { row in
      checks.append(
        ConditionCheck(
          on: try row.requiredDay("happenedOn"), inspection: row["code"], met: row.lines("metConditions"),
          failed: failed[row[0]] ?? [], unsettled: row.lines("unsettledConditions"), neglected: neglected[row[0]] ?? [])
      )
    }
    return checks
  }
}

/// Reads rows that come ordered by facility, one facility's at a time. At no time more than one row is held.
private final class GroupedCursor {
  private let rows: RowCursor
  private var pending: Row?
  private var owner: UUID?
  private var isStarted = false

  init(_ rows: RowCursor) { self.rows = rows }

  /// Hands over the rows of one facility, passing over those of facilities that come before it.
  func take(_ facility: UUID, _ body: (Row) throws -> Void) throws {
    if !isStarted {
      isStarted = true
      try advance()
    }
    while let row = pending, let owner {
      if owner == facility {
        try body(row)
      } else if !owner.comesBefore(facility) {
        return
      }
      try advance()
    }
  }

  private func advance() throws {
    pending = try rows.next()
    owner = pending.map { $0[1] }
  }
}

extension UUID {
  /// In the order of SQLite, which compares bytes.
  fileprivate func comesBefore(_ other: UUID) -> Bool {
    withUnsafeBytes(of: uuid) { left in
      withUnsafeBytes(of: other.uuid) { right in left.lexicographicallyPrecedes(right) }
    }
  }
}
