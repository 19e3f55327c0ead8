public import CareCore
import Foundation
import GRDB

extension Change {
  /// Registers a place.
  ///
  /// - Parameter code: The office's own code; `nil` makes the next `F-…`.
  /// - Throws: ``Failure`` ``FailureCode/duplicateFacilityCode``.
  @discardableResult
  public func addFacility(code: String?, profile: FacilityProfile) throws -> Facility {
    if let code, try snapshot.facility(code: code) != nil { throw Failure(.duplicateFacilityCode, ["code": code]) }
    return try addNewFacility(code: code, profile: profile)
  }

  /// Registers a place with what is known of it. That nothing bears its code yet is for the caller to know.
  ///
  /// - Parameter code: The office's own code, or one of our form from an exported list; `nil` makes the next `F-…`.
  @discardableResult
  public func addNewFacility(
    code: String?, profile: FacilityProfile, census: Census? = nil, discovery: Discovery? = nil,
    closure: Closure? = nil
  ) throws -> Facility {
    let row: FacilityRow
    if let code {
      let own = Facility.ownCode(code)
      row = FacilityRow(id: newID(), code: code, series: try own?.series ?? series(), number: own?.number)
      if let own, let last = lastNumbers[own.series] { lastNumbers[own.series] = max(last, own.number) }
    } else {
      let series = try series()
      let last =
        try lastNumbers[series]
        ?? Int.fetchOne(db, sql: "SELECT max(number) FROM facility WHERE series = ?", arguments: [series]) ?? 0
      lastNumbers[series] = last + 1
      row = FacilityRow(
        id: newID(), code: "F-\(series)\(paddedCode(last + 1, 6))", series: series, number: last + 1)
    }
    try record(row)
    // What is new has nothing to be superseded: no look into the tables for each fact.
    try record(FacilityProfileRow(id: newID(), facility: row.id, profile: profile))
    if let census { try record(CensusRow(id: newID(), facility: row.id, census: census)) }
    if let discovery { try record(DiscoveryRow(id: newID(), facility: row.id, discovery: discovery)) }
    if let closure { try record(ClosureRow(id: newID(), facility: row.id, closure: closure)) }
    return Facility(id: Identifier(row.id), code: row.code)
  }

  /// A profile from a day on. One that began on the same day is superseded, as a correction; the others stay.
  public func addProfile(_ profile: FacilityProfile, to facility: Facility) throws {
    if let old = try snapshot.row(
      "facilityProfile", where: "facility = ? AND validFrom = ?", [facility.id.uuid, profile.from.description])
    {
      let row = try FacilityProfileRow(old)
      if row.profile == profile { return }
      try supersede(row)
    }
    try record(FacilityProfileRow(id: newID(), facility: facility.id.uuid, profile: profile))
  }

  /// A head count. One of the same day is superseded, as a correction.
  public func addCensus(_ census: Census, to facility: Facility) throws {
    if let old = try snapshot.row(
      "census", where: "facility = ? AND countedOn = ?", [facility.id.uuid, census.on.description])
    {
      let row = try CensusRow(old)
      if row.census == census { return }
      try supersede(row)
    }
    try record(CensusRow(id: newID(), facility: facility.id.uuid, census: census))
  }

  /// How it became known. One of the same day and source is superseded, as a correction.
  public func addDiscovery(_ discovery: Discovery, to facility: Facility) throws {
    if let old = try snapshot.row(
      "discovery", where: "facility = ? AND discoveredOn = ? AND source = ?",
      [facility.id.uuid, discovery.on.description, discovery.source.rawValue])
    {
      let row = try DiscoveryRow(old)
      if row.discovery == discovery { return }
      try supersede(row)
    }
    try record(DiscoveryRow(id: newID(), facility: facility.id.uuid, discovery: discovery))
  }

  /// A closing or reopening. One of the same day is superseded, as a correction.
  public func addClosure(_ closure: Closure, to facility: Facility) throws {
    if let old = try snapshot.row(
      "closure", where: "facility = ? AND closedOn = ?", [facility.id.uuid, closure.on.description])
    {
      let row = try ClosureRow(old)
      if row.closure == closure { return }
      try supersede(row)
    }
    try record(ClosureRow(id: newID(), facility: facility.id.uuid, closure: closure))
  }

  // MARK: - Permits

  /// A paper with its first event.
  @discardableResult
  public func addPermit(
    _ kind: PermitKind, _ content: Permit.Content, event: PermitEvent, to facility: Facility
  ) throws -> Permit.ID {
    let row = PermitRow(id: newID(), facility: facility.id.uuid, kind: kind, content: content)
    try record(row)
    try addEvent(event, to: Identifier(row.id), of: facility)
    return Identifier(row.id)
  }

  /// What happened to a paper. Whether it can have happened is for the caller to check.
  public func addEvent(_ event: PermitEvent, to permit: Permit.ID, of facility: Facility) throws {
    try record(PermitEventRow(id: newID(), permit: permit.uuid, facility: facility.id.uuid, event: event))
  }

  /// Writes down what a paper says, as when an application gets its number. The former wording is superseded.
  public func restate(_ permit: Permit, as content: Permit.Content) throws -> Permit.ID {
    if permit.content == content { return permit.id }
    try supersede(
      PermitRow(id: permit.id.uuid, facility: permit.facility.uuid, kind: permit.kind, content: permit.content))
    let row = PermitRow(id: newID(), facility: permit.facility.uuid, kind: permit.kind, content: content)
    try record(row)
    for stored in try snapshot.rows("permitEvent", where: "permit = ?", [permit.id.uuid]) {
      let event = try PermitEventRow(stored)
      try supersede(event)
      try record(PermitEventRow(id: newID(), permit: row.id, facility: event.facility, event: event.event))
    }
    return Identifier(row.id)
  }

  /// Takes back an entry of a paper that was recorded wrongly, and puts another in its place. The former one stays as
  /// history, with the reason.
  ///
  /// - Parameter replacement: `nil` when nothing of the kind happened.
  /// - Throws: ``Failure`` ``FailureCode/alreadyChanged`` when there is no such entry.
  public func correctEvent(
    _ event: PermitEvent, of permit: Permit, in facility: Facility, as replacement: PermitEvent?, because reason: String
  ) throws {
    let rows = try snapshot.rows("permitEvent", where: "permit = ?", [permit.id.uuid]).map(PermitEventRow.init)
    guard let old = rows.first(where: { $0.event == event }) else {
      throw Failure(.alreadyChanged, ["entity": PermitEventRow.table])
    }
    try supersede(old)
    let new = replacement.map {
      PermitEventRow(id: newID(), permit: permit.id.uuid, facility: facility.id.uuid, event: $0)
    }
    if let new { try record(new) }
    try record(
      CorrectionRow(
        id: newID(), facility: facility.id.uuid, corrected: old.id, replacement: new?.id, reason: reason))
  }

  // MARK: - Codes

  /// Asked for every new code: looked up once, since it never changes within a transaction.
  func series() throws -> String {
    if let knownSeries { return knownSeries }
    let series = try snapshot.office().series
    knownSeries = series
    return series
  }

  func paddedCode(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The next code with a year: `I-2025-B000007`.
  func nextYearlyCode(_ letter: String, table: String, year: Int, width: Int) throws -> String {
    let prefix = "\(letter)-\(year)-\(try series())"
    let last = try String.fetchOne(
      db,
      sql: """
        SELECT max(code) FROM \(table)
        WHERE substr(code, 1, length(:prefix)) = :prefix AND length(code) = length(:prefix) + :width
          AND substr(code, length(:prefix) + 1) GLOB '[0-9]*'
        """, arguments: ["prefix": prefix, "width": width])
    return prefix + paddedCode((last.flatMap { Int($0.dropFirst(prefix.count)) } ?? 0) + 1, width)
  }
}
