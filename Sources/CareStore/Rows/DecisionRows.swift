import CareCore
import Foundation
import GRDB

struct InspectionDecisionRow: FactRow {
  static let table = "inspectionDecision"
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let decision: InspectionDecision

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("body", decision.body.rawValue), ("scope", decision.scope),
      ("plan", decision.plan),
    ]
  }
}

extension InspectionDecisionRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    decision = InspectionDecision(body: try row.required("body"), scope: row["scope"], plan: row["plan"])
  }
}

struct TeamMemberRow: FactRow {
  static let table = "teamMember"
  let id: UUID
  let inspection: UUID
  let facility: UUID
  /// From 1, the lead; never changes, so that the order of the decision is kept.
  let number: Int
  let member: TeamMember

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("number", number), ("name", member.name),
      ("role", member.role), ("declaredOn", member.declaredOn?.description),
    ]
  }
}

extension TeamMemberRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    number = row["number"]
    member = TeamMember(name: row["name"], role: row["role"], declaredOn: try row.day("declaredOn"))
  }
}

struct InspectionPauseRow: FactRow {
  static let table = "inspectionPause"
  static let masked: Set = ["reason"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let pause: InspectionPause

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("firstDay", pause.from.description),
      ("lastDay", pause.to?.description), ("document", pause.document), ("reason", pause.reason),
    ]
  }
}

extension InspectionPauseRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    pause = InspectionPause(
      from: try row.requiredDay("firstDay"), to: try row.day("lastDay"), document: row["document"],
      reason: row["reason"])
  }
}

struct InspectionExtensionRow: FactRow {
  static let table = "inspectionExtension"
  static let masked: Set = ["reason"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let content: Deadline.Extension

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("amount", content.amount),
      ("unit", (content.unit == .workingDays ? LimitUnit.workingDays : .days).rawValue), ("reason", content.reason),
      ("approver", content.approver), ("grantedOn", content.grantedOn?.description),
    ]
  }
}

extension InspectionExtensionRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    let unit: LimitUnit = try row.required("unit")
    content = Deadline.Extension(
      row["amount"], unit == .days ? .days : .workingDays, reason: row["reason"], approver: row["approver"],
      grantedOn: try row.requiredDay("grantedOn"))
  }
}
