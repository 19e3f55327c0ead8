import CareCore
import Foundation
import GRDB

struct PermitRow: FactRow {
  static let table = "permit"
  let id: UUID
  let facility: UUID
  let kind: PermitKind

  init(id: UUID, facility: UUID, kind: PermitKind) {
    self.id = id
    self.facility = facility
    self.kind = kind
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    kind = try row.required("kind")
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] { [("facility", facility), ("kind", kind.rawValue)] }
}

/// What happened to a paper, with what the paper says from then on.
struct PermitEventRow: FactRow {
  static let table = "permitEvent"
  static let masked: Set = ["note", "paperHead"]
  let id: UUID
  let permit: UUID
  let facility: UUID
  let event: PermitEvent

  init(id: UUID, permit: UUID, facility: UUID, event: PermitEvent) {
    self.id = id
    self.permit = permit
    self.facility = facility
    self.event = event
  }

  init(_ row: Row) throws {
    id = row["id"]
    permit = row["permit"]
    facility = row["facility"]
    event = PermitEvent(
      kind: try row.required("kind"), on: try row.requiredDay("happenedOn"), until: try row.day("lastDay"),
      document: row["document"], issuer: row["issuer"], note: row["note"],
      wording: Permit.Content(
        number: row["paperNumber"], issuer: row["paperIssuer"], capacity: row["paperCapacity"],
        expires: try row.day("paperExpires"), name: row["paperName"], address: row["paperAddress"],
        communeCode: row["paperCommuneCode"], head: row["paperHead"], facilityKind: try row.optional("paperKind"),
        duties: row["paperDuties"], area: row["paperArea"]))
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    let wording = event.wording
    return [
      ("permit", permit), ("facility", facility), ("kind", event.kind.rawValue),
      ("happenedOn", event.on.description), ("lastDay", event.until?.description), ("document", event.document),
      ("issuer", event.issuer), ("note", event.note), ("paperNumber", wording.number),
      ("paperIssuer", wording.issuer), ("paperCapacity", wording.capacity),
      ("paperExpires", wording.expires?.description), ("paperName", wording.name),
      ("paperAddress", wording.address), ("paperCommuneCode", wording.communeCode), ("paperHead", wording.head),
      ("paperKind", wording.facilityKind?.rawValue), ("paperDuties", wording.duties), ("paperArea", wording.area),
    ]
  }
}

/// Why an entry of a paper was taken back, and what stands in its place.
struct CorrectionRow: FactRow {
  static let table = "correction"
  static let masked: Set = ["reason"]
  let id: UUID
  let facility: UUID
  let corrected: UUID
  let replacement: UUID?
  let reason: String

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("facility", facility), ("corrected", corrected), ("replacement", replacement), ("reason", reason)]
  }
}
