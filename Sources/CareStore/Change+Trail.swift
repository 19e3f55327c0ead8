public import CareCore
import Foundation
import GRDB

extension Change {
  /// Stores the end of every chain as it is now, and hands it out to be kept elsewhere.
  public func sealTrail(purpose: String?) throws -> [TrailSeal] {
    let seals = try snapshot.trailHeads()
    for seal in seals { try record(SealRow(id: newID(), seal: seal, purpose: purpose)) }
    return seals
  }

  /// Opens a closed inspection again. What was closed stays readable as known before; its findings are found anew at
  /// the next closing, and what a follow-up recorded about those of an earlier inspection falls at once: at no moment does
  /// a finding count as remedied by what nobody holds true any more.
  ///
  /// - Returns: The findings of an earlier inspection about which something fell, in the order in which it was recorded.
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotClosed``; ``FailureCode/inspectionFollowedUp`` when something rests
  ///   on its findings already, where a follow-up that was canceled does not; ``FailureCode/followUpBuiltOn`` when somebody
  ///   recorded something that could not stand without what falls.
  @discardableResult
  public func reopen(_ inspection: Inspection, on day: CalendarDay, reason: String) throws -> [Finding.ID] {
    guard try snapshot.inspection(inspection.id)?.state == .closed else {
      throw Failure(.inspectionNotClosed, ["inspection": inspection.code])
    }
    let id = inspection.id.uuid
    let restsOnIt = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM remediationAct WHERE inspection = :id AND supersededAt IS NULL)
          OR EXISTS (SELECT 1 FROM findingNote WHERE inspection = :id AND supersededAt IS NULL)
          OR EXISTS (SELECT 1 FROM handlingFinding h JOIN finding f ON f.id = h.finding
            WHERE f.inspection = :id AND h.supersededAt IS NULL)
          OR EXISTS (SELECT 1 FROM referral WHERE supersededAt IS NULL
            AND instr(what, (SELECT code FROM inspection WHERE id = :id) || '/N') > 0)
          OR EXISTS (SELECT 1 FROM followUp u WHERE u.earlier = :id AND u.supersededAt IS NULL
            AND NOT EXISTS (SELECT 1 FROM inspectionEvent e
              WHERE e.inspection = u.inspection AND e.kind = 'canceled' AND e.supersededAt IS NULL))
        """, arguments: ["id": id])
    if restsOnIt == true { throw Failure(.inspectionFollowedUp, ["inspection": inspection.code]) }
    let takenBack = try takeBack(what: inspection)
    for row in try snapshot.rows("finding", where: "inspection = ?", [id]) { try supersede(try FindingRow(row)) }
    for row in try snapshot.rows("observation", where: "inspection = ?", [id]) { try supersede(ObservationRow(row)) }
    for row in try snapshot.rows("inspectionEvent", where: "inspection = ? AND kind = 'closed'", [id]) {
      try supersede(try InspectionEventRow(row))
    }
    try record(
      InspectionEventRow(
        id: newID(), inspection: id, facility: inspection.facility.uuid, kind: .reopened, on: day, reason: reason))
    return takenBack
  }

  /// Supersedes all that a follow-up recorded about findings of the inspection it follows up. What a person recorded of
  /// them stays.
  private func takeBack(what inspection: Inspection) throws -> [Finding.ID] {
    let acts = try snapshot.rows("remediationAct", where: "seenAt = ?", [inspection.id.uuid])
      .map(RemediationActRow.init)
    var findings: [Finding.ID] = []
    for act in acts where !findings.contains(Identifier(act.finding)) { findings.append(Identifier(act.finding)) }
    for id in findings {
      guard let (finding, earlier) = try snapshot.finding(id) else { continue }
      do {
        _ = try snapshot.remediation(of: id)
          .without(inspection.id, of: Finding.code(inspection: earlier.code, number: finding.number))
      } catch let failure as Failure {
        let words = ["inspection": inspection.code, "earlier": earlier.code]
        throw Failure(failure.code, failure.arguments.merging(words) { $1 })
      }
    }
    for act in acts { try supersede(act) }
    return findings
  }

  /// The numbers of findings: that of the same item at a closing before, so that a code never comes to mean something
  /// else; past all others for a new one.
  func findingNumbers(_ findings: [Finding.Content], of inspection: UUID) throws -> [Int] {
    var used: [String: [Int]] = [:]
    var last = 0
    for row in try Row.fetchAll(
      db, sql: "SELECT DISTINCT item, number FROM finding WHERE inspection = ? ORDER BY number", arguments: [inspection]
    ) {
      let number: Int = row["number"]
      used[row["item"], default: []].append(number)
      last = max(last, number)
    }
    return findings.map { content in
      if let former = used[content.itemID]?.first {
        used[content.itemID]?.removeFirst()
        return former
      }
      last += 1
      return last
    }
  }
}
