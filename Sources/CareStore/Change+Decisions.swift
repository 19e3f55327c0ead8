public import CareCore
import Foundation
import GRDB

extension Change {
  /// Keeps what a decision says beside its start, and who inspects, the lead first.
  func record(_ decision: InspectionDecision, team: [TeamMember], of inspection: Inspection) throws {
    let (id, facility) = (inspection.id.uuid, inspection.facility.uuid)
    try record(InspectionDecisionRow(id: newID(), inspection: id, facility: facility, decision: decision))
    for (index, member) in team.enumerated() {
      try record(TeamMemberRow(id: newID(), inspection: id, facility: facility, number: index + 1, member: member))
    }
  }

  /// Records that members declared to have no conflict of interest.
  ///
  /// - Throws: ``Failure`` ``FailureCode/notInTeam`` or ``FailureCode/severalInTeam``.
  public func declare(_ names: [String], in inspection: Inspection, on day: CalendarDay) throws {
    let rows = try snapshot.rows("teamMember", where: "inspection = ?", [inspection.id.uuid], order: "number")
      .map(TeamMemberRow.init)
    for name in names {
      let found = rows.filter { SpelledName.agree($0.member.name, name) }
      let exact = found.first { $0.member.name == name }
      if exact == nil, found.count > 1 {
        throw Failure(
          .severalInTeam, ["name": name, "members": found.map(\.member.name).joined(separator: "; ")])
      }
      guard let row = exact ?? found.first else {
        throw Failure(
          .notInTeam,
          [
            "name": name, "inspection": inspection.code,
            "members": rows.map(\.member.name).joined(separator: "; "),
          ])
      }
      if row.member.declaredOn == day { continue }
      var member = row.member
      member.declaredOn = day
      try supersede(row)
      try record(
        TeamMemberRow(
          id: newID(), inspection: row.inspection, facility: row.facility, number: row.number, member: member))
    }
  }

  /// More time for an inspection; whether it may have it is asked before.
  public func extend(_ inspection: Inspection, _ content: Deadline.Extension) throws {
    try record(
      InspectionExtensionRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, content: content))
  }

  /// Days on which an inspection stands still; whether it may is asked before. A pause that began on the same day is
  /// superseded: it has found its end.
  public func record(_ pause: InspectionPause, of inspection: Inspection) throws {
    if let open = try snapshot.row(
      "inspectionPause", where: "inspection = ? AND firstDay = ?", [inspection.id.uuid, pause.from.description])
    {
      try supersede(try InspectionPauseRow(open))
    }
    try record(
      InspectionPauseRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, pause: pause))
  }
}

extension Change {
  /// Records a pause in the place of one that was recorded wrongly.
  public func replace(
    _ old: InspectionPause, with pause: InspectionPause, of inspection: Inspection, because reason: String
  ) throws {
    let stored = try takeOut(old, of: inspection)
    let row = InspectionPauseRow(
      id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, pause: pause)
    try record(row)
    if let stored { try keepCorrection(of: stored, by: row, at: row.facility, because: reason) }
  }

  /// Takes back a pause that never was.
  ///
  /// - Parameter reason: Kept in a last row, which nothing reads as a pause.
  public func takeBack(_ old: InspectionPause, of inspection: Inspection, because reason: String) throws {
    try takeOut(old, of: inspection)
    var last = old
    last.reason = reason
    let row = InspectionPauseRow(
      id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, pause: last)
    try record(row)
    try supersede(row)
  }

  @discardableResult
  private func takeOut(_ old: InspectionPause, of inspection: Inspection) throws -> InspectionPauseRow? {
    let stored = try snapshot.row(
      "inspectionPause", where: "inspection = ? AND firstDay = ?", [inspection.id.uuid, old.from.description]
    ).map(InspectionPauseRow.init)
    if let stored { try supersede(stored) }
    return stored
  }
}

extension Snapshot {
  /// In the order of the decision, the lead first; empty until it began.
  public func team(of inspection: Inspection.ID) throws -> [TeamMember] {
    try rows("teamMember", where: "inspection = ?", [inspection.uuid], order: "number").map {
      try TeamMemberRow($0).member
    }
  }

  func decision(of inspection: UUID) throws -> InspectionDecision? {
    try row("inspectionDecision", where: "inspection = ?", [inspection]).map { try InspectionDecisionRow($0).decision }
  }

  /// Those that had begun on the day of the vantage, oldest first.
  func pauses(of inspection: UUID) throws -> [InspectionPause] {
    try rows("inspectionPause", where: "inspection = ?", [inspection], order: "firstDay")
      .map {
        let row = try InspectionPauseRow($0)
        var pause = row.pause
        pause.corrections = try corrections(of: row)
        return pause
      }
      .filter { $0.from <= vantage?.day ?? $0.from }
  }

  func limitExtension(of inspection: UUID) throws -> Deadline.Extension? {
    guard
      let content = try row("inspectionExtension", where: "inspection = ?", [inspection])
        .map({ try InspectionExtensionRow($0).content })
    else { return nil }
    if let day = vantage?.day, let granted = content.grantedOn, granted > day { return nil }
    return content
  }
}
