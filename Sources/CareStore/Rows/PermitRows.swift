import CareCore
import Foundation
import GRDB

struct PermitRow: StreamedRow {
  static let table = "permit"
  let id: UUID
  let facility: UUID
  let kind: PermitKind

  static let names = ["kind"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] { [("facility", facility), ("kind", kind.rawValue)] }
}

extension PermitRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    kind = try columns.requiredTerm()
  }
}

/// What happened to a paper, with what the paper says from then on.
struct PermitEventRow: StreamedRow {
  static let table = "permitEvent"
  static let masked: Set = ["note", "paperHead"]
  let id: UUID
  let permit: UUID
  let facility: UUID
  private(set) var event: PermitEvent

  static let names = [
    "permit", "kind", "happenedOn", "lastDay", "document", "issuer", "note", "paperNumber", "paperIssuer",
    "paperCapacity", "paperExpires", "paperName", "paperAddress", "paperCommuneCode", "paperHead", "paperKind",
    "paperDuties", "paperArea", "dayPrecision", "fileReturned",
  ]

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
      // That a day is known is not said: so it was before anything else could be, and the hashes stay what they are.
      ("dayPrecision", event.precision == .day ? nil : event.precision.rawValue),
      ("fileReturned", event.isFileReturned),
    ]
  }
}

extension PermitEventRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    permit = try columns.required()
    event = PermitEvent(
      kind: try columns.requiredTerm(), on: try columns.requiredDay(), until: try columns.day(),
      document: columns.next(), issuer: columns.next(), note: columns.next(),
      wording: Permit.Content(
        number: columns.next(), issuer: columns.next(), capacity: columns.next(), expires: try columns.day(),
        name: columns.next(), address: columns.next(), communeCode: columns.next(), head: columns.next(),
        facilityKind: try columns.term(), duties: columns.next(), area: columns.next()))
    if let precision: DayPrecision = try columns.term() { event.precision = precision }
    event.isFileReturned = columns.next()
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
  let madeOn: CalendarDay?

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("corrected", corrected), ("replacement", replacement), ("reason", reason),
      ("madeOn", madeOn?.description),
    ]
  }
}
