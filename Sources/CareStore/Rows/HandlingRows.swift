import CareCore
import Foundation
import GRDB

struct HandlingRow: FactRow {
  static let table = "handling"
  static let masked: Set = ["note"]
  let id: UUID
  let code: String
  /// Which telling of the act this is. The column of the codes is unique over all that ever was: later ones stand there as
  /// `H-2025-001/2`.
  var revision = 1
  let facility: UUID
  let content: Handling.Content

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", revision == 1 ? code : "\(code)/\(revision)"), ("facility", facility), ("kind", content.kind.rawValue),
      ("number", content.number),
      ("happenedOn", content.on.description), ("decidedBy", content.decidedBy), ("amount", content.amount),
      ("children", content.children), ("note", content.note),
    ]
  }
}

extension HandlingRow {
  init(_ row: Row) throws {
    id = row["id"]
    let parts = (row["code"] as String).split(separator: "/")
    code = String(parts[0])
    revision = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    facility = row["facility"]
    content = Handling.Content(
      kind: try row.required("kind"), number: row["number"], on: try row.requiredDay("happenedOn"),
      decidedBy: row["decidedBy"], amount: row["amount"], children: row["children"], note: row["note"])
  }
}

struct HandlingFindingRow: FactRow {
  static let table = "handlingFinding"
  let id: UUID
  let handling: UUID
  let finding: UUID
  let facility: UUID

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] { [("handling", handling), ("finding", finding)] }
}

extension HandlingFindingRow {
  /// - Parameter facility: That of the handling; no column has it.
  init(_ row: Row, of facility: UUID) {
    self.init(id: row["id"], handling: row["handling"], finding: row["finding"], facility: facility)
  }
}

struct ReferralRow: FactRow {
  static let table = "referral"
  static let masked: Set = ["what", "reply"]
  let id: UUID
  let code: String
  let facility: UUID
  let content: Referral.Content

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("facility", facility), ("body", content.body), ("passedOn", content.on.description),
      ("document", content.document), ("what", content.what), ("reply", content.reply),
      ("repliedOn", content.repliedOn?.description),
    ]
  }

  var referral: Referral {
    Referral(id: Identifier(id), code: code, facility: Identifier(facility), content: content)
  }
}

extension ReferralRow {
  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    facility = row["facility"]
    content = Referral.Content(
      body: row["body"], on: try row.requiredDay("passedOn"), document: row["document"], what: row["what"],
      reply: row["reply"], repliedOn: try row.day("repliedOn"))
  }
}

struct EmergencyRow: FactRow {
  static let table = "emergency"
  static let masked: Set = ["place"]
  let id: UUID
  let code: String
  let place: Emergency.Place
  let inspection: UUID?
  let receivedAt: Int64

  var facilityID: UUID? { if case .facility(let facility) = place { facility.uuid } else { nil } }
  var inspectionID: UUID? { inspection }
  private var elsewhere: String? { if case .elsewhere(let words) = place { words } else { nil } }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("facility", facilityID), ("place", elsewhere), ("inspection", inspection),
      ("receivedAt", receivedAt),
    ]
  }
}

extension EmergencyRow {
  init(_ row: Row) {
    id = row["id"]
    code = row["code"]
    place = (row["place"] as String?).map { .elsewhere($0) } ?? .facility(row.id("facility"))
    inspection = row["inspection"]
    receivedAt = row["receivedAt"]
  }
}

/// What was told to a body; without a body, what came of it all.
struct EmergencyActRow: FactRow {
  static let table = "emergencyAct"
  static let masked: Set = ["what", "reply"]
  let id: UUID
  let emergency: UUID
  let facility: UUID?
  let body: Emergency.Body?
  let at: Instant
  let what: String
  let reply: String?

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("emergency", emergency), ("facility", facility), ("body", body?.rawValue), ("happenedAt", at.milliseconds),
      ("what", what), ("reply", reply),
    ]
  }
}

extension EmergencyActRow {
  init(_ row: Row) throws {
    id = row["id"]
    emergency = row["emergency"]
    facility = row["facility"]
    body = try row.optional("body")
    at = Instant(milliseconds: row["happenedAt"])
    what = row["what"]
    reply = row["reply"]
  }
}

/// What a person made of a sign that a child may be in danger.
struct DangerDecisionRow: FactRow {
  static let table = "dangerDecision"
  static let masked: Set = ["reason"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let item: String
  let decision: DangerSign.Decision

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    var (emergency, reason): (UUID?, String?) = (nil, nil)
    switch decision {
    case .recorded(let id): emergency = id.uuid
    case .declined(let words): reason = words
    }
    return [
      ("inspection", inspection), ("facility", facility), ("item", item), ("emergency", emergency), ("reason", reason),
    ]
  }
}

extension DangerDecisionRow {
  init(_ row: Row) {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    item = row["item"]
    decision = (row["reason"] as String?).map { .declined($0) } ?? .recorded(row.id("emergency"))
  }
}
