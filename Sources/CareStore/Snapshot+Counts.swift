public import CareCore
import Foundation
import GRDB

/// Counts that prove reports complete. Each is one query over one table, without joins and apart from the loops that
/// write rows, so that a mistake in one of the two shows.
extension Snapshot {
  /// Which facilities a count is about: by the profile that holds on a day, or the first one before it.
  public struct Area: Sendable {
    /// Codes; `nil` is everywhere.
    public var communes: Set<String>?
    /// By its main kind; empty is every kind.
    public var kinds: Set<FacilityKind>
    /// Among all that it does.
    public var anyKind: FacilityKind?
    /// `nil` is both.
    public var ownership: Ownership?
    /// As ``FacilityProfile/isReligious``; `nil` is both.
    public var isReligious: Bool?
    /// As ``FacilityDossier/isClosed(on:_:)``; `nil` is both.
    public var isClosed: Bool? = false
    /// The first day on which no dissolution can be had: from then on who ends is closed once every child has a place, and a
    /// document alone closes only what is no social assistance facility; `nil` where there is none.
    public var cutFrom: CalendarDay?
    /// What this campaign has planned or begun to inspect too, and what it was told of, wherever it is now and though closed
    /// since.
    public var orOfCampaign: Campaign.ID?

    /// Whether it leaves facilities out by where or what they are.
    public var isNarrow: Bool {
      communes != nil || !kinds.isEmpty || anyKind != nil || ownership != nil || isReligious != nil
    }

    /// The whole register, with everything that was closed; what did not exist yet is in no count.
    public static var everything: Area {
      var area = Area()
      area.isClosed = nil
      return area
    }

    /// Everything when nothing is given.
    public init(
      communes: Set<String>? = nil, kinds: Set<FacilityKind> = [], anyKind: FacilityKind? = nil,
      ownership: Ownership? = nil, isReligious: Bool? = nil
    ) {
      self.communes = communes
      self.kinds = kinds
      self.anyKind = anyKind
      self.ownership = ownership
      self.isReligious = isReligious
    }
  }

  /// Streams the codes of all facilities that have a profile and existed on the day, merged entries left out, by key.
  public func forEachFacilityCode(in area: Area = Area(), on day: CalendarDay, _ body: (String) throws -> Void) throws {
    let known = Self.known(vantage?.knownAt)
    func holding(_ column: String) -> String { Self.holding(column, of: "f.id", known) }
    var conditions = [
      "EXISTS (SELECT 1 FROM facilityProfile WHERE facility = f.id AND \(known))",
      "id NOT IN (SELECT alias FROM facilityMerge WHERE \(known))", known, Self.existing(known),
    ]
    var arguments: [String: (any DatabaseValueConvertible)?] = ["day": day.description]
    var narrowing: [String] = []
    if let communes = area.communes {
      narrowing.append("\(holding("communeCode")) IN (SELECT value FROM json_each(:communes))")
      arguments["communes"] = Self.json(communes.sorted())
    }
    if !area.kinds.isEmpty {
      let kinds = area.kinds.map(\.rawValue).sorted()
      narrowing.append("\(holding("kind")) IN (SELECT value FROM json_each(:kinds))")
      arguments["kinds"] = Self.json(kinds)
    }
    if let kind = area.anyKind {
      let others = "char(10) || COALESCE(otherKinds, '') || char(10)"
      let has = "(kind = :anyKind OR instr(\(others), char(10) || :anyKind || char(10)) > 0)"
      narrowing.append("\(holding(has)) = 1")
      arguments["anyKind"] = kind.rawValue
    }
    if let ownership = area.ownership {
      narrowing.append("\(holding("ownership")) = :ownership")
      arguments["ownership"] = ownership.rawValue
    }
    if let isReligious = area.isReligious {
      let religious =
        "(operatorKind = '\(OperatorKind.religiousOrganization.rawValue)' OR religiousKind IS NOT NULL)"
      narrowing.append("\(holding("COALESCE(\(religious), 0)")) = :religious")
      arguments["religious"] = isReligious ? 1 : 0
    }
    if let campaign = area.orOfCampaign, !narrowing.isEmpty {
      narrowing = ["((\(narrowing.joined(separator: " AND "))) OR id IN (\(Self.kept(known))))"]
      arguments["campaign"] = campaign.uuid
    }
    conditions += narrowing
    if let isClosed = area.isClosed {
      arguments.updateValue(area.cutFrom?.description, forKey: "cut")
      var state = "id \(isClosed ? "" : "NOT ")IN (\(Self.closed(known)))"
      if let campaign = area.orOfCampaign {
        state = "(\(state) \(isClosed ? "AND id NOT" : "OR id") IN (\(Self.kept(known))))"
        arguments["campaign"] = campaign.uuid
      }
      conditions.append(state)
    }
    let codes = try String.fetchCursor(
      db, sql: "SELECT code FROM facility f WHERE \(conditions.joined(separator: " AND ")) ORDER BY id",
      arguments: StatementArguments(arguments))
    while let code = try codes.next() { try body(code) }
  }

  /// A column of the profile that holds, or of the first one: asked for one by one, so that no table is joined to another.
  private static func holding(_ column: String, of facility: String, _ known: String) -> String {
    let mine = "SELECT \(column) FROM facilityProfile WHERE facility = \(facility) AND \(known)"
    return """
      COALESCE(
        (\(mine) AND validFrom <= :day ORDER BY validFrom DESC, recordedAt DESC, recordedSequence DESC LIMIT 1),
        (\(mine) ORDER BY validFrom, recordedAt, recordedSequence LIMIT 1), '')
      """
  }

  /// Whether a facility `f` existed on the day: asked fact by fact, those that any profile shows first.
  private static func existing(_ known: String) -> String {
    let withMerged = codes(of: "f.id", known)
    let earliest = """
      CASE dayPrecision WHEN '\(DayPrecision.month.rawValue)' THEN substr(happenedOn, 1, 7) || '-01'
        WHEN '\(DayPrecision.year.rawValue)' THEN substr(happenedOn, 1, 4) || '-01-01' ELSE happenedOn END
      """
    let facts = [
      ("facilityProfile", "facility = f.id AND (validFrom <= :day OR opened <= :day)"),
      ("census", "\(withMerged) AND countedOn <= :day"), ("discovery", "\(withMerged) AND discoveredOn <= :day"),
      ("permitEvent", "\(withMerged) AND \(earliest) <= :day"), ("operationNotice", "\(withMerged) AND seenOn <= :day"),
    ]
    let shown = facts.map { "EXISTS (SELECT 1 FROM \($0.0) WHERE \($0.1) AND \(known))" }
    return "(\(shown.joined(separator: " OR ")))"
  }

  /// The facts of a facility and of all entries merged into it.
  private static func codes(of facility: String, _ known: String) -> String {
    "facility IN (SELECT \(facility) UNION ALL SELECT alias FROM facilityMerge WHERE target = \(facility) AND \(known))"
  }

  /// Facilities whose last closure or reopening up to the day is a closure in law, and where nobody was counted since: under
  /// a decision while one could be had, unless children are known to have no place; after the end of the operation was
  /// decided, or once no dissolution can be had, when every child has one.
  private static func closed(_ known: String) -> String {
    let others = FacilityKind.allCases.filter(\.isUnderOtherLaw).map { "'\($0.rawValue)'" }
    let rest = others.reduce("kind || char(10) || COALESCE(otherKinds, '')") { "replace(\($0), \($1), '')" }
    let isUnderOtherLaw = "\(holding("trim(\(rest), char(10)) = ''", of: "c.facility", known)) = 1"
    return """
      SELECT facility FROM closure c
      WHERE kind = '\(Closure.Kind.closed.rawValue)' AND id = (
          SELECT id FROM closure WHERE facility = c.facility AND closedOn <= :day AND \(known)
          ORDER BY closedOn DESC, recordedAt DESC, recordedSequence DESC LIMIT 1)
        AND NOT COALESCE((
          SELECT countedOn > c.closedOn AND max(COALESCE(children, 0), COALESCE(others, 0), COALESCE(needy, 0)) > 0
          FROM census WHERE \(codes(of: "c.facility", known)) AND countedOn <= :day AND \(known)
          ORDER BY countedOn DESC, recordedAt DESC, recordedSequence DESC LIMIT 1), 0)
        AND COALESCE(unplaced, 0) = 0
        AND CASE WHEN EXISTS (
            SELECT 1 FROM operationTermination
            WHERE \(codes(of: "c.facility", known)) AND decidedOn <= :day AND \(known))
          THEN unplaced IS 0
          ELSE (document IS NOT NULL AND (:cut IS NULL OR closedOn < :cut OR \(isUnderOtherLaw)))
            OR (unplaced IS 0 AND :cut IS NOT NULL AND :day >= :cut) END
      """
  }

  /// Facilities for which a campaign has an inspection that was not canceled, or a reason, as they are entered today; what
  /// follows an inspection up is no visit.
  private static func kept(_ known: String) -> String {
    let visited = """
      SELECT facility FROM inspection i WHERE campaign = :campaign AND \(known)
        AND id NOT IN (SELECT inspection FROM followUp WHERE \(known))
        AND COALESCE((
          SELECT kind FROM inspectionEvent WHERE inspection = i.id AND happenedOn <= :day AND \(known)
          ORDER BY recordedAt DESC, recordedSequence DESC LIMIT 1), '') <> '\(InspectionPassage.Kind.canceled.rawValue)'
      UNION SELECT facility FROM excuse e WHERE campaign = :campaign AND \(known)
        AND EXISTS (SELECT 1 FROM excuse b WHERE \(excuse("b", ledTo: "e")))
      """
    return "\(visited) UNION SELECT target FROM facilityMerge WHERE alias IN (\(visited)) AND \(known)"
  }

  /// The findings of one inspection.
  public func findingCount(of inspection: Inspection.ID) throws -> Int {
    try count("finding", where: "inspection = ?", [inspection.uuid])
  }

  /// Those of them that it was closed with: without those added later.
  public func findingCount(closedWith inspection: Inspection.ID) throws -> Int {
    let known = Self.known(vantage?.knownAt)
    return try count(
      "finding",
      where: """
        inspection = ? AND NOT EXISTS (
          SELECT 1 FROM findingNote n WHERE n.finding = finding.id AND n.kind = 'added' AND \(known))
        """, [inspection.uuid])
  }

  /// The findings of a campaign's inspections that are closed on the day of the vantage.
  public func findingCount(in campaign: Campaign.ID) throws -> Int {
    try count("finding", where: "inspection IN (\(closedInspections))", [campaign.uuid, lastDay(nil)])
  }

  /// Of one campaign, up to a day.
  private var closedInspections: String {
    let known = Self.known(vantage?.knownAt)
    return """
      SELECT id FROM inspection i WHERE campaign = ? AND \(known) AND 'closed' = (
        SELECT kind FROM inspectionEvent WHERE inspection = i.id AND happenedOn <= ? AND \(known)
        ORDER BY recordedAt DESC, recordedSequence DESC LIMIT 1)
      """
  }

  /// What was done about findings of a campaign, up to the day of the vantage.
  public func handlingCount(in campaign: Campaign.ID) throws -> Int {
    try count(
      "handling",
      where: """
        happenedOn <= ? AND id IN (SELECT handling FROM handlingFinding WHERE finding IN (SELECT id FROM finding
          WHERE inspection IN (\(closedInspections))))
        """, [lastDay(nil), campaign.uuid, lastDay(nil)])
  }

  /// What was done about findings in a time, both ends included, up to the day of the vantage.
  public func handlingCount(from first: CalendarDay?, through last: CalendarDay?) throws -> Int {
    try count(
      "handling", where: "happenedOn >= ? AND happenedOn <= ?",
      [first?.description ?? "0000-00-00", lastDay(last)])
  }

  private func lastDay(_ day: CalendarDay?) -> String {
    [day, vantage?.day].compactMap(\.self).min()?.description ?? "9999-12-31"
  }

  /// What an inspection saw of other bodies' duties.
  public func observationCount(of inspection: Inspection.ID) throws -> Int {
    try count("observation", where: "inspection = ?", [inspection.uuid])
  }

  /// The checklists of all inspections that are closed on the day of the snapshot, each version once.
  public func closedChecklists() throws -> [ChecklistReference] {
    let known = Self.known(vantage?.knownAt)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT checklist, version, contentHash FROM inspection i
        WHERE \(known) AND 'closed' = (
          SELECT kind FROM inspectionEvent
          WHERE inspection = i.id AND happenedOn <= :day AND \(known)
          ORDER BY recordedAt DESC, recordedSequence DESC LIMIT 1)
        ORDER BY checklist, version
        """, arguments: ["day": vantage?.day.description ?? "9999-12-31"]
    ).map { ChecklistReference(id: $0[0], version: $0[1], contentHash: $0[2]) }
  }

  /// Lets the tables that a long report reads side by side take no more than this of the memory, in KiB.
  package func limitCache(to size: Int) throws { try db.execute(sql: "PRAGMA cache_size = -\(size)") }

  /// Entries merged into others, which are codes of those and no facilities of their own.
  public func mergedCount() throws -> Int { try count("facilityMerge", where: "1", []) }

  /// The office's own calendar days, and the newest of them.
  public func calendarVersion() throws -> (rows: Int, latest: String?) {
    let row = try Row.fetchOne(
      db, sql: "SELECT count(*), max(day) FROM calendarDay WHERE \(Self.known(vantage?.knownAt))")
    return (row?[0] ?? 0, row?[1])
  }

  /// The moment of the newest entry of the trail: all that is recorded is known then. `nil` in an empty trail.
  public func lastKnown() throws -> Instant? {
    try trailEnds().map(\.instant).max()
  }

  private func count(_ table: String, where condition: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(table) WHERE \(condition) AND \(Self.known(vantage?.knownAt))",
      arguments: arguments) ?? 0
  }

  private static func json(_ texts: [String]) -> String {
    "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
}
