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

struct FacilityProfileRow: StreamedRow {
  static let table = "facilityProfile"
  static let masked: Set = ["head", "phone"]
  let id: UUID
  let facility: UUID
  let profile: FacilityProfile

  static let names = [
    "validFrom", "name", "kind", "otherKinds", "ownership", "operatorKind", "religion", "religiousKind", "host",
    "communeCode", "address", "setting", "head", "phone", "opened", "duties", "area",
  ]

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

extension FacilityProfileRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    profile = FacilityProfile(
      from: try columns.requiredDay(), name: try columns.required(), kind: try columns.requiredTerm(),
      otherKinds: try columns.terms(), ownership: try columns.requiredTerm(), operatorKind: try columns.term(),
      religion: columns.next(), religiousKind: try columns.term(), host: columns.next(),
      communeCode: try columns.required(), address: columns.next(), setting: try columns.term(),
      head: columns.next(), phone: columns.next(), opened: try columns.day(), duties: columns.next(),
      area: columns.next())
  }
}

struct CensusRow: StreamedRow {
  static let table = "census"
  let id: UUID
  let facility: UUID
  private(set) var census: Census

  static let names = ["countedOn", "children", "others", "countedBy"] + Census.Part.allCases.map(\.rawValue)

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("countedOn", census.on.description), ("children", census.children),
      ("others", census.others), ("countedBy", census.countedBy),
    ] + Census.Part.allCases.map { ($0.rawValue, census[$0]) }
  }
}

extension CensusRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    census = Census(
      on: try columns.requiredDay(), children: columns.next(), others: columns.next(),
      countedBy: columns.next())
    for part in Census.Part.allCases { if let count: Int = columns.next() { census.counts[part] = count } }
  }
}

struct DiscoveryRow: StreamedRow {
  static let table = "discovery"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let discovery: Discovery

  static let names = ["discoveredOn", "source", "note"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("discoveredOn", discovery.on.description), ("source", discovery.source.rawValue),
      ("note", discovery.note),
    ]
  }
}

extension DiscoveryRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    discovery = Discovery(on: try columns.requiredDay(), source: try columns.requiredTerm(), note: columns.next())
  }
}

struct DiscoveryStepRow: StreamedRow {
  static let table = "discoveryStep"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let step: DiscoveryStep

  static let names = ["kind", "takenOn", "document", "note"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("kind", step.kind.rawValue), ("takenOn", step.on.description),
      ("document", step.document), ("note", step.note),
    ]
  }
}

extension DiscoveryStepRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    step = DiscoveryStep(
      kind: try columns.requiredTerm(), on: try columns.requiredDay(), document: columns.next(), note: columns.next())
  }
}

struct ClosureRow: StreamedRow {
  static let table = "closure"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let closure: Closure

  static let names = ["kind", "closedOn", "document", "note", "unplaced"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("kind", closure.kind.rawValue), ("closedOn", closure.on.description),
      ("document", closure.document), ("note", closure.note), ("unplaced", closure.unplaced),
    ]
  }
}

extension ClosureRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    closure = Closure(
      kind: try columns.requiredTerm(), on: try columns.requiredDay(), document: columns.next(), note: columns.next(),
      unplaced: columns.next())
  }
}
