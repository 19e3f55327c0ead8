import CareCore
import Foundation
import GRDB

struct PermitRow: FactRow {
  static let table = "permit"
  static let masked: Set = ["paperHead"]
  let id: UUID
  let facility: UUID
  let kind: PermitKind
  let content: Permit.Content

  init(id: UUID, facility: UUID, kind: PermitKind, content: Permit.Content) {
    self.id = id
    self.facility = facility
    self.kind = kind
    self.content = content
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    kind = try row.required("kind")
    content = Permit.Content(
      number: row["number"], issuer: row["issuer"], capacity: row["capacity"], expires: try row.day("expires"),
      name: row["paperName"], address: row["paperAddress"], communeCode: row["paperCommuneCode"],
      head: row["paperHead"], facilityKind: try row.optional("paperKind"), duties: row["duties"], area: row["area"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("kind", kind.rawValue), ("number", content.number), ("issuer", content.issuer),
      ("capacity", content.capacity), ("expires", content.expires?.description), ("paperName", content.name),
      ("paperAddress", content.address), ("paperCommuneCode", content.communeCode), ("paperHead", content.head),
      ("paperKind", content.facilityKind?.rawValue), ("duties", content.duties), ("area", content.area),
    ]
  }
}

struct PermitEventRow: FactRow {
  static let table = "permitEvent"
  static let masked: Set = ["note"]
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
      document: row["document"], issuer: row["issuer"], note: row["note"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("permit", permit), ("facility", facility), ("kind", event.kind.rawValue),
      ("happenedOn", event.on.description), ("lastDay", event.until?.description), ("document", event.document),
      ("issuer", event.issuer), ("note", event.note),
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
