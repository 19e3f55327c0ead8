import CareCore
import Foundation
import GRDB

struct DirectiveRow: FactRow {
  static let table = "directive"
  let id: UUID
  let code: String
  let content: Directive.Content

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("issuer", content.issuer), ("number", content.number),
      ("issuedOn", content.date?.description), ("summary", content.summary), ("task", content.task),
    ]
  }

  var directive: Directive { Directive(id: Identifier(id), code: code, content: content) }
}

extension DirectiveRow {
  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    content = Directive.Content(
      issuer: row["issuer"], number: row["number"], date: try row.day("issuedOn"), summary: row["summary"],
      task: row["task"])
  }
}

struct CampaignRow: FactRow {
  static let table = "campaign"
  let id: UUID
  let code: String
  let content: Campaign.Content

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("name", content.name), ("directive", content.directive?.uuid),
      ("firstDay", content.from.description), ("lastDay", content.to.description),
      ("provinceCode", content.provinceCode), ("communeCode", content.communeCode),
      ("kinds", content.kinds.map(\.rawValue).stored), ("checklistIDs", content.checklistIDs.stored),
    ]
  }

  var campaign: Campaign { Campaign(id: Identifier(id), code: code, content: content) }
}

extension CampaignRow {
  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    content = Campaign.Content(
      name: row["name"], directive: (row["directive"] as UUID?).map { Identifier($0) },
      from: try row.requiredDay("firstDay"), to: try row.requiredDay("lastDay"), provinceCode: row["provinceCode"],
      communeCode: row["communeCode"], kinds: row.lines("kinds").compactMap(FacilityKind.init),
      checklistIDs: row.lines("checklistIDs"))
  }
}

struct ExcuseRow: FactRow {
  static let table = "excuse"
  static let masked: Set = ["reason"]
  let id: UUID
  let campaign: UUID
  let facility: UUID
  let reason: String
  let givenOn: CalendarDay?

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("campaign", campaign), ("facility", facility), ("reason", reason), ("givenOn", givenOn?.description)]
  }
}

extension ExcuseRow {
  init(_ row: Row) throws {
    id = row["id"]
    campaign = row["campaign"]
    facility = row["facility"]
    reason = row["reason"]
    givenOn = try row.day("givenOn")
  }
}
