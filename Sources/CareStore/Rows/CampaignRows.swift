import CareCore
import Foundation
import GRDB

struct DirectiveRow: FactRow {
  static let table = "directive"
  let id: UUID
  let code: String
  let content: Directive.Content

  init(id: UUID, code: String, content: Directive.Content) {
    self.id = id
    self.code = code
    self.content = content
  }

  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    content = Directive.Content(
      issuer: row["issuer"], number: row["number"], date: try row.day("issuedOn"), summary: row["summary"],
      task: row["task"])
  }

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("issuer", content.issuer), ("number", content.number),
      ("issuedOn", content.date?.description), ("summary", content.summary), ("task", content.task),
    ]
  }

  var directive: Directive { Directive(id: Identifier(id), code: code, content: content) }
}

struct CampaignRow: FactRow {
  static let table = "campaign"
  let id: UUID
  let code: String
  let content: Campaign.Content

  init(id: UUID, code: String, content: Campaign.Content) {
    self.id = id
    self.code = code
    self.content = content
  }

  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    content = Campaign.Content(
      name: row["name"], directive: (row["directive"] as UUID?).map { Identifier($0) },
      from: try row.requiredDay("firstDay"), to: try row.requiredDay("lastDay"), provinceCode: row["provinceCode"],
      communeCode: row["communeCode"], kinds: row.lines("kinds").compactMap(FacilityKind.init),
      checklistIDs: row.lines("checklistIDs"))
  }

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

struct ExcuseRow: FactRow {
  static let table = "excuse"
  static let masked: Set = ["reason"]
  let id: UUID
  let campaign: UUID
  let facility: UUID
  let reason: String

  init(id: UUID, campaign: UUID, facility: UUID, reason: String) {
    self.id = id
    self.campaign = campaign
    self.facility = facility
    self.reason = reason
  }

  init(_ row: Row) {
    id = row["id"]
    campaign = row["campaign"]
    facility = row["facility"]
    reason = row["reason"]
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("campaign", campaign), ("facility", facility), ("reason", reason)]
  }
}
