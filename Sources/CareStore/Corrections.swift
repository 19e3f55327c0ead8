import CareCore
import Foundation
import GRDB

/// A row whose corrections are told beside what it says.
protocol CorrectedRow: FactRow {
  init(_ row: Row) throws
  var subject: Correction.Subject { get }
  /// The row in whose place another act than a correction put this one; `nil` where there is none.
  func predecessor(_ snapshot: Snapshot) throws -> UUID?
}

extension RemediationActRow: CorrectedRow {
  var subject: Correction.Subject { .act(act) }
  func predecessor(_ snapshot: Snapshot) throws -> UUID? { nil }
}

extension InspectionPauseRow: CorrectedRow {
  var subject: Correction.Subject { .pause(pause) }

  /// The same pause while it had no end.
  func predecessor(_ snapshot: Snapshot) throws -> UUID? {
    try UUID.fetchOne(
      snapshot.db,
      sql: """
        SELECT open.id FROM inspectionPause open, inspectionPause ended
          JOIN trailEntry s ON s.device = open.supersededDevice AND s.sequence = open.supersededSequence
          JOIN trailEntry r ON r.device = ended.recordedDevice AND r.sequence = ended.recordedSequence
        WHERE ended.id = ? AND open.inspection = ended.inspection AND s.change = r.change
        """, arguments: [id])
  }
}

extension HandlingRow: CorrectedRow {
  var subject: Correction.Subject { .handling(content) }

  /// The same handling before it was told more of.
  func predecessor(_ snapshot: Snapshot) throws -> UUID? {
    if revision == 1 { return nil }
    let stored = revision == 2 ? code : "\(code)/\(revision - 1)"
    return try UUID.fetchOne(snapshot.db, sql: "SELECT id FROM handling WHERE code = ?", arguments: [stored])
  }
}

/// Why a row stands in the place of another.
struct ActCorrectionRow: FactRow {
  static let table = "actCorrection"
  static let masked: Set = ["reason"]
  /// The tables whose rows are corrected so.
  static let entities = [HandlingRow.table, InspectionPauseRow.table, RemediationActRow.table]
  let id: UUID
  let facility: UUID
  let inspection: UUID?
  let entity: String
  let replacement: UUID
  let replaced: UUID
  let reason: String
  let madeOn: CalendarDay?

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("inspection", inspection), ("entity", entity), ("replacement", replacement),
      ("replaced", replaced), ("reason", reason), ("madeOn", madeOn?.description),
    ]
  }
}

extension Change {
  /// Keeps why a row stands in the place of another.
  func keepCorrection<Corrected: CorrectedRow>(
    of old: Corrected, by new: Corrected, at facility: UUID, because reason: String
  ) throws {
    try record(
      ActCorrectionRow(
        id: newID(), facility: facility, inspection: new.inspectionID, entity: Corrected.table, replacement: new.id,
        replaced: old.id, reason: reason, madeOn: act.day))
  }
}

extension Snapshot {
  /// How often what a row says was put right, the first time first.
  func corrections<Corrected: CorrectedRow>(of row: Corrected) throws -> [Correction] {
    var found: [Correction] = []
    var now = row
    while true {
      let stored = try self.row(
        ActCorrectionRow.table, where: "entity = ? AND replacement = ?", [Corrected.table, now.id])
      guard let before = try (stored?["replaced"] as UUID?) ?? now.predecessor(self),
        let old = try Row.fetchOne(db, sql: "SELECT * FROM \(Corrected.table) WHERE id = ?", arguments: [before])
          .map(Corrected.init)
      else { return found.reversed() }
      if let stored {
        found.append(
          Correction(
            on: try stored.madeOn(), old: old.subject, new: now.subject,
            reason: stored["reason"]))
      }
      now = old
    }
  }
}

extension Row {
  /// The day on which something was put right or taken back; of a row that kept none that of the clock.
  func madeOn() throws -> CalendarDay { try day("madeOn") ?? Instant(milliseconds: self["recordedAt"]).day }
}
