package import CareCore
import Foundation
import GRDB

/// Which entries are asked for; those that fit all that is set.
package struct TrailQuery: Sendable {
  package var facility: Facility.ID?
  package var inspection: Inspection.ID?
  package var actor: String?
  /// A day in Vietnam.
  package var day: CalendarDay?
  package var sequence: Int64?
  /// The newest so many; all when `nil`.
  package var last: Int?

  package init() {}
}

extension Snapshot {
  /// Entries that fit, oldest first, each with the code of its row.
  package func forEachTrailEntry(_ query: TrailQuery, _ body: (TrailEntry, _ code: String?) throws -> Void) throws {
    var (conditions, arguments) = (["1"], StatementArguments())
    func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("facility = ?", query.facility?.uuid)
    add("inspection = ?", query.inspection?.uuid)
    add("actor = ?", query.actor)
    add("instant > ?", query.day.map { Instant(endOf: $0.adding(days: -1)).milliseconds })
    add("instant <= ?", query.day.map { Instant(endOf: $0).milliseconds })
    add("sequence = ?", query.sequence)
    let filter = "FROM trailEntry WHERE \(conditions.joined(separator: " AND "))"
    var sql = "SELECT \(StoredEntry.columns) \(filter) ORDER BY counter, device"
    if let last = query.last {
      sql =
        "SELECT * FROM (SELECT \(StoredEntry.columns) \(filter) ORDER BY counter DESC, device DESC LIMIT \(last)) "
        + "ORDER BY counter, device"
    }
    let names = TrailNames(db: db)
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let entry = StoredEntry(row)?.entry else { continue }
      try body(
        entry,
        try names.code(
          entry.entity, image: TrailImage(entry.after ?? entry.before), facility: entry.facility,
          inspection: entry.inspection))
    }
  }

  /// The end of every chain, the newest first.
  package func trailHeads() throws -> [TrailSeal] {
    try trailEnds().sorted { $0.counter > $1.counter }
      .map { TrailSeal(device: $0.device, sequence: $0.sequence, hash: $0.hash) }
  }

  /// Every file behind an answer, whatever became of the answer: hash, size and the inspection's code.
  package func forEachEvidence(_ body: (_ hash: String, _ size: Int, _ inspection: String) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.contentHash, e.size, i.code
        FROM (SELECT * FROM (SELECT contentHash, size, inspection FROM evidence
            UNION ALL SELECT contentHash, size, inspection FROM actEvidence)) e
          JOIN inspection i ON i.id = e.inspection
        ORDER BY e.contentHash
        """)
    while let row = try rows.next() { try body(row[0], row[1], row[2]) }
  }
}
