public import CareCore
import Foundation
import GRDB

extension Change {
  /// Gives communes of a campaign to teams. What a team had before stays as history; what was said for the same day is
  /// superseded, and what is already so is not said again.
  public func assign(_ assignments: [CampaignAssignment], in campaign: Campaign) throws {
    let known = try snapshot.rows("assignment", where: "campaign = ?", [campaign.id.uuid]).map(AssignmentRow.init)
    for assignment in assignments {
      let ofCommune = known.filter { $0.assignment.communeCode == assignment.communeCode }
      let before = ofCommune.filter { $0.assignment.from <= assignment.from }.max {
        $0.assignment.from < $1.assignment.from
      }
      if before?.assignment.team == assignment.team { continue }
      if let same = before, same.assignment.from == assignment.from { try supersede(same) }
      try record(AssignmentRow(id: newID(), campaign: campaign.id.uuid, assignment: assignment))
    }
  }

  /// Marks a facility that was planned after the list had been made.
  public func addLate(_ facility: Facility, to campaign: Campaign, on day: CalendarDay) throws {
    try record(
      LateAdditionRow(id: newID(), campaign: campaign.id.uuid, facility: facility.id.uuid, addedOn: day))
  }

  /// Ends a campaign.
  ///
  /// - Throws: ``Failure`` ``FailureCode/campaignClosed``.
  public func close(_ campaign: Campaign, on day: CalendarDay) throws {
    try requireOpen(campaign)
    try record(CampaignClosureRow(id: newID(), campaign: campaign.id.uuid, closedOn: day))
  }

  /// - Throws: ``Failure`` ``FailureCode/campaignClosed``.
  public func requireOpen(_ campaign: Campaign) throws {
    if let closed = try snapshot.closedOn(campaign) {
      throw Failure(.campaignClosed, ["campaign": campaign.code, "on": closed.shortText])
    }
  }
}

extension Snapshot {
  /// The newest assignment of each commune on the day of the vantage, by commune code; on all days without one.
  public func assignments(in campaign: Campaign) throws -> [String: CampaignAssignment] {
    var newest: [String: CampaignAssignment] = [:]
    for row in try rows("assignment", where: "campaign = ?", [campaign.id.uuid]).map(AssignmentRow.init) {
      let assignment = row.assignment
      if let day = vantage?.day, assignment.from > day { continue }
      if let other = newest[assignment.communeCode], other.from > assignment.from { continue }
      newest[assignment.communeCode] = assignment
    }
    return newest
  }

  /// From when each commune was first assigned, whatever day is looked at.
  public func firstAssignments(in campaign: Campaign) throws -> [String: CalendarDay] {
    try rows("assignment", where: "campaign = ?", [campaign.id.uuid]).map(AssignmentRow.init).map(\.assignment)
      .reduce(into: [:]) { days, assignment in
        days[assignment.communeCode] = min(days[assignment.communeCode] ?? assignment.from, assignment.from)
      }
  }

  /// The day on which each facility was added after the list had been made; the others are not there.
  public func lateAdditions(in campaign: Campaign) throws -> [Facility.ID: CalendarDay] {
    var days: [Facility.ID: CalendarDay] = [:]
    for row in try rows("lateAddition", where: "campaign = ?", [campaign.id.uuid]) {
      let day = try row.requiredDay("addedOn")
      if let limit = vantage?.day, day > limit { continue }
      days[row.id("facility")] = day
    }
    return days
  }

  /// The day on which a campaign ended; `nil` while it has not.
  public func closedOn(_ campaign: Campaign) throws -> CalendarDay? { try closing(of: campaign)?.day }

  /// The campaign as it was when it was closed: the day on which it ended, known at the instant at which that was
  /// recorded; `nil` while it has not ended.
  public func closing(of campaign: Campaign) throws -> Vantage? {
    guard let row = try row("campaignClosure", where: "campaign = ?", [campaign.id.uuid]) else { return nil }
    let day = try row.requiredDay("closedOn")
    if let limit = vantage?.day, day > limit { return nil }
    return Vantage(day: day, knownAt: Instant(milliseconds: row["recordedAt"]))
  }
}
