import CareCore
import Foundation
import GRDB

/// How the facts of dossiers are asked for: by facility, those recorded under a merged code with those of the facility
/// it became.
struct DossierQuery {
  let selection: Snapshot.Selection
  let knownAt: Instant?
  /// By merged facility, the one it became; empty in most offices.
  let targets: [UUID: UUID]

  /// Rows `t` of a table that come by facility, which stands second among the columns.
  ///
  /// - Parameters:
  ///   - columns: The first column, then those after the facility.
  ///   - source: The table and its name, as `census t`, with further joins.
  ///   - condition: What else a row must fulfill.
  ///   - order: Within one facility; of one day its own facts come after those of merged codes, and hold.
  ///   - withMerged: Whether the facts of merged codes belong to the facility too.
  func rows(
    _ db: Database, _ first: String, _ columns: [String], from source: String, where condition: String = "1",
    order: String, withMerged: Bool = true
  ) throws -> GroupedCursor {
    let isMerged = withMerged && !targets.isEmpty
    let owner = isMerged ? "COALESCE(m.target, t.facility)" : "t.facility"
    let merges =
      isMerged ? "LEFT JOIN facilityMerge m ON m.alias = t.facility AND \(Snapshot.known(knownAt, "m"))" : ""
    let names = (["t.\(first)", "\(owner) AS owner"] + columns).joined(separator: ", ")
    return GroupedCursor(
      try Row.fetchCursor(
        db,
        sql: """
          SELECT \(names) FROM \(source) \(merges)
          WHERE \(isAsked(isMerged)) AND \(condition) AND \(Snapshot.known(knownAt, "t"))
          ORDER BY owner, \(order), \(isMerged ? "m.target IS NULL, " : "")t.recordedAt, t.recordedSequence
          """, arguments: arguments))
  }

  /// The last day on which one of some things happened to the inspection of a row `t`; `NULL` where none did.
  func day(of kinds: String) -> String {
    """
    (SELECT max(e.happenedOn) FROM inspectionEvent e
      WHERE e.inspection = t.inspection AND e.kind IN (\(kinds)) AND \(Snapshot.known(knownAt, "e")))
    """
  }

  /// Facts of one kind, read by position.
  func facts<Fact: StreamedRow>(_ db: Database, _: Fact.Type, order: String, withMerged: Bool = true) throws
    -> GroupedCursor
  {
    try rows(
      db, "id", Fact.names.map { "t.\($0)" }, from: "\(Fact.table) t", order: "t.\(order)", withMerged: withMerged)
  }

  /// The facilities themselves, without those that became another, by key.
  func facilities(_ db: Database) throws -> RowCursor {
    let condition =
      switch selection {
      case .all: "1"
      case .one: "id = ?1"
      case .everIn: "id IN (\(Self.inCommunes(selection)))"
      }
    return try Row.fetchCursor(
      db, sql: "SELECT id, code FROM facility WHERE \(condition) AND \(Snapshot.known(knownAt)) ORDER BY id",
      arguments: arguments)
  }

  private func isAsked(_ isMerged: Bool) -> String {
    let asked: String
    switch selection {
    case .all: return "1"
    case .one: asked = "?1"
    case .everIn: asked = Self.inCommunes(selection)
    }
    let own = "t.facility IN (\(asked))"
    return isMerged ? "(\(own) OR t.facility IN (SELECT alias FROM facilityMerge WHERE target IN (\(asked))))" : own
  }

  private static func inCommunes(_ selection: Snapshot.Selection) -> String {
    guard case .everIn(let communes) = selection else { return "" }
    let marks = (1...max(1, communes.count)).map { "?\($0)" }.joined(separator: ",")
    return "SELECT facility FROM facilityProfile WHERE communeCode IN (\(marks))"
  }

  private var arguments: StatementArguments {
    switch selection {
    case .all: []
    case .one(let id): [id.uuid]
    case .everIn(let communes): StatementArguments(communes.sorted())
    }
  }
}

/// Reads rows that come ordered by facility, one facility's at a time. At no time more than one row is held.
final class GroupedCursor {
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
