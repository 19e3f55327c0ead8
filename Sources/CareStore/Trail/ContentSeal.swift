package import CareCore
import Foundation
import GRDB

/// What a closed inspection rests on, as one hash: its plan, its course, answers, findings, observations, minutes, the
/// hashes of its evidence and of the checklist it is bound to.
enum ContentSeal {
  /// Every table whose rows belong to an inspection, by name.
  private static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name <> 'trailEntry' AND c.name = 'inspection' ORDER BY m.name
        """)
  }

  /// - Parameters:
  ///   - closing: The facts of the closing, without its seal.
  ///   - bound: The stored closing, for what was held true when it was recorded; `nil` for what is held true now.
  static func hash(_ db: Database, inspection: UUID, closing: FactColumns, storedAs bound: Row? = nil) throws -> [UInt8]
  {
    var bytes = CanonicalBytes()
    bytes.append(closing.hash(salt: []))
    try forEachRow(db, "SELECT * FROM inspection WHERE id = ?", [inspection]) { bytes.append($0) }
    try forEachRow(
      db,
      """
      SELECT v.* FROM checklistVersion v JOIN inspection i ON i.contentHash = v.contentHash WHERE i.id = ?
      """, [inspection]
    ) { bytes.append($0) }
    for table in try tables(db) {
      var (condition, arguments) = ("supersededAt IS NULL", StatementArguments([inspection]))
      if let bound {
        condition = """
          (recordedDevice = :device AND recordedSequence < :sequence OR recordedDevice <> :device AND recordedAt <= :at)
          AND (supersededSequence IS NULL OR supersededDevice = :device AND supersededSequence > :sequence
            OR supersededDevice <> :device AND supersededAt > :at)
          """
        arguments =
          StatementArguments(["inspection": inspection])
          + [
            "device": bound["recordedDevice"] as DatabaseValue, "sequence": bound["recordedSequence"] as DatabaseValue,
            "at": bound["recordedAt"] as DatabaseValue,
          ]
      }
      let name = bound == nil ? "?" : ":inspection"
      // With each row, so that a table added later changes nothing.
      try forEachRow(
        db, "SELECT * FROM \(table) WHERE inspection = \(name) AND (\(condition)) ORDER BY id", arguments
      ) { hash in
        bytes.append(table)
        bytes.append(hash)
      }
    }
    return bytes.sha256
  }

  private static func forEachRow(
    _ db: Database, _ sql: String, _ arguments: StatementArguments, _ body: ([UInt8]) -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { body(FactColumns(stored: row).hash(salt: [])) }
  }
}

extension Snapshot {
  /// The closings of an inspection that were taken back, oldest first.
  package func earlierClosings(of inspection: Inspection.ID) throws -> [EarlierClosing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.happenedOn AS closedOn, (SELECT r.happenedOn FROM inspectionEvent r
          WHERE r.inspection = c.inspection AND r.kind = 'reopened' AND r.recordedAt >= c.supersededAt
          ORDER BY r.recordedAt, r.recordedSequence LIMIT 1) AS reopenedOn
        FROM inspectionEvent c WHERE c.inspection = ? AND c.kind = 'closed' AND c.supersededAt <= ?
        ORDER BY c.recordedAt, c.recordedSequence
        """, arguments: [inspection.uuid, vantage?.knownAt?.milliseconds ?? Int64.max]
    ).compactMap { row in
      guard let reopened = try row.day("reopenedOn") else { return nil }
      return EarlierClosing(closedOn: try row.requiredDay("closedOn"), reopenedOn: reopened)
    }
  }

  /// Every closing of an inspection, oldest first, each with its content worked out anew.
  package func closings(of inspection: Inspection.ID) throws -> [SealedClosing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM inspectionEvent WHERE inspection = ? AND kind = 'closed' ORDER BY recordedAt, recordedSequence
        """, arguments: [inspection.uuid]
    ).map { stored in
      var columns = Dictionary(zip(stored.columnNames, stored.databaseValues), uniquingKeysWith: { first, _ in first })
      columns["contentSeal"] = .null
      let found = try ContentSeal.hash(
        db, inspection: inspection.uuid, closing: FactColumns(stored: Row(columns)), storedAs: stored)
      return SealedClosing(
        closedAt: Instant(milliseconds: stored["recordedAt"]), closedOn: try stored.requiredDay("happenedOn"),
        stored: stored["contentSeal"],
        found: found.hexadecimal, isReopened: !(stored["supersededAt"] as DatabaseValue).isNull)
    }
  }
}
