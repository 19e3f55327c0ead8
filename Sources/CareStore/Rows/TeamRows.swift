import CareCore
import Foundation
import GRDB

struct AssignmentRow: FactRow {
  static let table = "assignment"
  let id: UUID
  let campaign: UUID
  let assignment: CampaignAssignment

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("campaign", campaign), ("communeCode", assignment.communeCode), ("validFrom", assignment.from.description),
      ("team", assignment.team.name), ("lead", assignment.team.lead), ("members", assignment.team.members.stored),
    ]
  }
}

extension AssignmentRow {
  init(_ row: Row) throws {
    id = row["id"]
    campaign = row["campaign"]
    assignment = CampaignAssignment(
      communeCode: row["communeCode"],
      team: CampaignTeam(name: row["team"], lead: row["lead"], members: row.lines("members")),
      from: try row.requiredDay("validFrom"))
  }
}

struct LateAdditionRow: FactRow {
  static let table = "lateAddition"
  let id: UUID
  let campaign: UUID
  let facility: UUID
  let addedOn: CalendarDay

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("campaign", campaign), ("facility", facility), ("addedOn", addedOn.description)]
  }
}

struct CampaignClosureRow: FactRow {
  static let table = "campaignClosure"
  let id: UUID
  let campaign: UUID
  let closedOn: CalendarDay

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("campaign", campaign), ("closedOn", closedOn.description)]
  }
}
