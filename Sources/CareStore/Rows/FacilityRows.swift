import CareCore
import Foundation
import GRDB

struct FacilityRow: FactRow {
  static let table = "facility"
  let id: UUID
  let code: String
  let series: String
  /// The number in a code of our own making.
  let number: Int?

  var facilityID: UUID? { id }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("code", code), ("series", series), ("number", number)]
  }
}

struct FacilityProfileRow: FactRow {
  static let table = "facilityProfile"
  static let masked: Set = ["head", "phone"]
  let id: UUID
  let facility: UUID
  let profile: FacilityProfile

  init(id: UUID, facility: UUID, profile: FacilityProfile) {
    self.id = id
    self.facility = facility
    self.profile = profile
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    profile = FacilityProfile(
      from: try row.requiredDay("validFrom"), name: row["name"], kind: try row.required("kind"),
      otherKinds: try row.terms("otherKinds"), ownership: try row.required("ownership"),
      operatorKind: try row.optional("operatorKind"),
      religion: row["religion"], religiousKind: try row.optional("religiousKind"), host: row["host"],
      communeCode: row["communeCode"],
      address: row["address"], setting: try row.optional("setting"), head: row["head"], phone: row["phone"],
      opened: try row.day("opened"), duties: row["duties"],
      area: row["area"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("validFrom", profile.from.description), ("name", profile.name),
      ("foldedName", VietnameseText.folded(profile.name)), ("sortName", VietnameseText.sortKey(profile.name)),
      ("kind", profile.kind.rawValue),
      ("otherKinds", profile.otherKinds.isEmpty ? nil : profile.otherKinds.map(\.rawValue).joined(separator: "\n")),
      ("ownership", profile.ownership.rawValue),
      ("operatorKind", profile.operatorKind?.rawValue), ("religion", profile.religion),
      ("religiousKind", profile.religiousKind?.rawValue), ("host", profile.host), ("communeCode", profile.communeCode),
      ("address", profile.address), ("setting", profile.setting?.rawValue), ("head", profile.head),
      ("phone", profile.phone), ("opened", profile.opened?.description), ("duties", profile.duties),
      ("area", profile.area),
    ]
  }
}

struct CensusRow: FactRow {
  static let table = "census"
  let id: UUID
  let facility: UUID
  let census: Census

  init(id: UUID, facility: UUID, census: Census) {
    self.id = id
    self.facility = facility
    self.census = census
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    var counts: [Census.Part: Int] = [:]
    for part in Census.Part.allCases {
      if let count: Int = row[part.rawValue] { counts[part] = count }
    }
    census = Census(
      on: try row.requiredDay("countedOn"), children: row["children"], others: row["others"], counts: counts,
      countedBy: row["countedBy"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("countedOn", census.on.description), ("children", census.children),
      ("others", census.others), ("countedBy", census.countedBy),
    ] + Census.Part.allCases.map { ($0.rawValue, census[$0]) }
  }
}

struct DiscoveryRow: FactRow {
  static let table = "discovery"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let discovery: Discovery

  init(id: UUID, facility: UUID, discovery: Discovery) {
    self.id = id
    self.facility = facility
    self.discovery = discovery
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    discovery = Discovery(
      on: try row.requiredDay("discoveredOn"), source: try row.required("source"), note: row["note"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("discoveredOn", discovery.on.description), ("source", discovery.source.rawValue),
      ("note", discovery.note),
    ]
  }
}

struct ClosureRow: FactRow {
  static let table = "closure"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let closure: Closure

  init(id: UUID, facility: UUID, closure: Closure) {
    self.id = id
    self.facility = facility
    self.closure = closure
  }

  init(_ row: Row) throws {
    id = row["id"]
    facility = row["facility"]
    closure = Closure(
      kind: try row.required("kind"), on: try row.requiredDay("closedOn"), document: row["document"],
      note: row["note"])
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("kind", closure.kind.rawValue), ("closedOn", closure.on.description),
      ("document", closure.document), ("note", closure.note),
    ]
  }
}
