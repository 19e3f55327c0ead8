public import CareCore
import Foundation
import GRDB

/// That two entries are one facility.
struct FacilityMergeRow: FactRow {
  static let table = "facilityMerge"
  static let masked: Set = ["reason"]
  let id: UUID
  let alias: UUID
  let target: UUID
  let reason: String

  var facilityID: UUID? { target }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("alias", alias), ("target", target), ("reason", reason)]
  }
}

extension FacilityMergeRow {
  init(_ row: Row) {
    id = row["id"]
    alias = row["alias"]
    target = row["target"]
    reason = row["reason"]
  }
}

extension Change {
  /// Makes an entry another code of a facility. Its facts stay where they are; what was merged into it before follows.
  public func merge(_ alias: Facility, into target: Facility, because reason: String) throws {
    for stored in try snapshot.rows("facilityMerge", where: "target = ?", [alias.id.uuid]) {
      let row = FacilityMergeRow(stored)
      try supersede(row)
      try record(FacilityMergeRow(id: newID(), alias: row.alias, target: target.id.uuid, reason: row.reason))
    }
    try record(FacilityMergeRow(id: newID(), alias: alias.id.uuid, target: target.id.uuid, reason: reason))
  }
}

extension Snapshot {
  /// The facility that an entry is part of; itself as a rule.
  public func present(_ facility: Facility) throws -> Facility { try present(facility, knownAt: nil) }

  /// The same as known at an instant: who was merged later is still itself.
  func present(_ facility: Facility, knownAt: Instant?) throws -> Facility {
    guard let row = try rows("facilityMerge", where: "alias = ?", [facility.id.uuid], knownAt: knownAt).first,
      let target = try self.facility(row.id("target"))
    else { return facility }
    return target
  }

  /// What the facility that an entry is part of is called on a day; its code where it has no name then.
  public func presentName(of entry: Facility.ID, on day: CalendarDay) throws -> String {
    guard let facility = try facility(entry) else { return "" }
    let present = try present(facility)
    return try dossier(present).profile(on: day)?.name ?? present.code
  }

  /// The entries merged into a facility, by code.
  public func aliases(of facility: Facility) throws -> [Facility] {
    try rows("facilityMerge", where: "target = ?", [facility.id.uuid]).compactMap { row in
      try self.facility(row.id("alias"))
    }.sorted { $0.code < $1.code }
  }

  /// Entry to facility, of all that were merged.
  /// The facility that each merged entry is part of.
  public func presentFacilities() throws -> [Facility.ID: Facility.ID] {
    Dictionary(
      uniqueKeysWithValues: try targets(knownAt: vantage?.knownAt).map { (Facility.ID($0), Facility.ID($1)) })
  }

  /// The facilities of some inspections, as they are entered today.
  public func places(of inspections: [Inspection]) throws -> Set<Facility.ID> {
    let present = try presentFacilities()
    return Set(inspections.map { present[$0.facility] ?? $0.facility })
  }

  /// Inspections by the facility as it is entered today; of several the one that is closed, else the one under way, else
  /// the last.
  public func byFacility(_ inspections: [Inspection]) throws -> [Facility.ID: Inspection] {
    let present = try presentFacilities()
    return Dictionary(
      inspections.map { (present[$0.facility] ?? $0.facility, $0) },
      uniquingKeysWith: { first, second in
        switch (first.state, second.state) {
        case (.closed, _): first
        case (.inProgress, let other) where other != .closed: first
        default: second
        }
      })
  }

  func targets(knownAt: Instant?) throws -> [UUID: UUID] {
    Dictionary(
      try rows("facilityMerge", knownAt: knownAt).map { ($0["alias"] as UUID, $0["target"] as UUID) },
      uniquingKeysWith: { $1 })
  }
}

extension [Facility] {
  /// Each facility once, entries merged into it under its own code.
  func merged(in snapshot: Snapshot) throws -> [Facility] {
    try map { try snapshot.present($0) }.uniqued()
  }
}
