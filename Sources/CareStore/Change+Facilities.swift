public import CareCore
import Foundation
import GRDB

/// What is recorded, of what is told now and what stands there under the same day or number.
public typealias Telling<Fact> = (_ told: Fact, _ known: Fact?) throws -> Fact

extension Change {
  /// Registers a place.
  ///
  /// - Parameter code: The office's own code; `nil` makes the next `F-…`.
  /// - Throws: ``Failure`` ``FailureCode/duplicateFacilityCode``.
  @discardableResult
  public func addFacility(code: String?, profile: FacilityProfile) throws -> Facility {
    if let code, try snapshot.facility(code: code) != nil || snapshot.retractedEntry(code: code) != nil {
      throw Failure(.duplicateFacilityCode, ["code": code])
    }
    return try addNewFacilities([NewFacility(code: code, profile: profile)])[0]
  }

  /// Registers places with what is known of them, in this order. That nothing bears their codes yet is for the caller to
  /// know.
  @discardableResult
  public func addNewFacilities(_ all: [NewFacility]) throws -> [Facility] {
    var rows: [any FactRow] = []
    let facilities = try all.map { new in
      let row = try facilityRow(code: new.code)
      rows.append(row)
      // What is new has nothing to be superseded: no look into the tables for each fact.
      rows.append(FacilityProfileRow(id: newID(), facility: row.id, profile: new.profile))
      if let census = new.census { rows.append(CensusRow(id: newID(), facility: row.id, census: census)) }
      if let discovery = new.discovery {
        rows.append(DiscoveryRow(id: newID(), facility: row.id, discovery: discovery))
      }
      if let closure = new.closure { rows.append(ClosureRow(id: newID(), facility: row.id, closure: closure)) }
      return Facility(id: Identifier(row.id), code: row.code)
    }
    try record(rows)
    return facilities
  }

  /// - Parameter code: `nil` makes the next `F-…`.
  private func facilityRow(code: String?) throws -> FacilityRow {
    if let code {
      let own = Facility.ownCode(code)
      if let own { lastNumbers[own.series] = max(try lastNumber(own.series), own.number) }
      return FacilityRow(id: newID(), code: code, series: try own?.series ?? series(), number: own?.number)
    }
    let series = try series()
    let next = try lastNumber(series) + 1
    lastNumbers[series] = next
    return FacilityRow(id: newID(), code: "F-\(series)\(paddedCode(next, 6))", series: series, number: next)
  }

  /// Of the codes of our own given so far, those of rows that are not written yet among them.
  private func lastNumber(_ series: String) throws -> Int {
    try lastNumbers[series]
      ?? Int.fetchOne(db, sql: "SELECT max(number) FROM facility WHERE series = ?", arguments: [series]) ?? 0
  }

  /// A profile from a day on. One that began on the same day is superseded, as a correction; the others stay.
  public func addProfile(_ profile: FacilityProfile, to facility: Facility) throws {
    try put(profile, \FacilityProfileRow.profile, where: "validFrom = ?", [profile.from.description], of: facility) {
      FacilityProfileRow(id: newID(), facility: facility.id.uuid, profile: $0)
    }
  }

  /// A head count. One of the same day is superseded, as a correction.
  ///
  /// - Parameter over: What is recorded, of what is told and what stands there.
  public func addCensus(_ census: Census, to facility: Facility, over: Telling<Census> = { told, _ in told }) throws {
    try put(census, over, \CensusRow.census, where: "countedOn = ?", [census.on.description], of: facility) {
      CensusRow(id: newID(), facility: facility.id.uuid, census: $0)
    }
  }

  /// How it became known. One of the same day and source is superseded, as a correction.
  public func addDiscovery(_ discovery: Discovery, to facility: Facility) throws {
    try put(
      discovery, \DiscoveryRow.discovery, where: "discoveredOn = ? AND source = ?",
      [discovery.on.description, discovery.source.rawValue], of: facility
    ) { DiscoveryRow(id: newID(), facility: facility.id.uuid, discovery: $0) }
  }

  /// What was done about it, or came of it. The same of the same day is superseded, as a correction.
  ///
  /// - Parameter over: What is recorded, of what is told and what stands there.
  public func addDiscoveryStep(
    _ step: DiscoveryStep, to facility: Facility, over: Telling<DiscoveryStep> = { told, _ in told }
  ) throws {
    try put(
      step, over, \DiscoveryStepRow.step, where: "takenOn = ? AND kind = ?", [step.on.description, step.kind.rawValue],
      of: facility
    ) { DiscoveryStepRow(id: newID(), facility: facility.id.uuid, step: $0) }
  }

  /// A closing or reopening. One of the same day is superseded, as a correction.
  ///
  /// - Parameter over: What is recorded, of what is told and what stands there.
  public func addClosure(_ closure: Closure, to facility: Facility, over: Telling<Closure> = { told, _ in told }) throws
  {
    try put(closure, over, \ClosureRow.closure, where: "closedOn = ?", [closure.on.description], of: facility) {
      ClosureRow(id: newID(), facility: facility.id.uuid, closure: $0)
    }
  }

  /// Records a fact in the place of the one that fits the condition; one that says the same stays as it is.
  func put<Row: StreamedRow, Fact: Equatable>(
    _ fact: Fact, _ recorded: (Row) -> Fact, where condition: String, _ arguments: [String], of facility: Facility,
    as row: (Fact) -> Row
  ) throws {
    try put(fact, { told, _ in told }, recorded, where: condition, arguments, of: facility, as: row)
  }

  /// Records a fact in the place of the one that fits the condition; one that says the same stays as it is.
  ///
  /// - Parameter over: What is recorded, of what is told and what stands there.
  func put<Row: StreamedRow, Fact: Equatable>(
    _ told: Fact, _ over: Telling<Fact>, _ recorded: (Row) -> Fact, where condition: String,
    _ arguments: [String], of facility: Facility, as row: (Fact) -> Row
  ) throws {
    try put(
      told, over, recorded, of: facility,
      known: {
        try snapshot.facts(
          Row.self, where: "facility = ? AND (\(condition))", [facility.id.uuid] + StatementArguments(arguments)
        ).first
      }, as: row)
  }

  /// The same where no condition of the store tells which fact is meant: numbers of documents are compared as people type
  /// them.
  ///
  /// - Parameter meant: How well a fact on file is the one that is told, the more the better; `nil` where it is another.
  func put<Row: StreamedRow, Fact: Equatable>(
    _ told: Fact, _ over: Telling<Fact>, _ recorded: (Row) -> Fact, meant: (Fact) -> Int?, of facility: Facility,
    as row: (Fact) -> Row
  ) throws {
    try put(
      told, over, recorded, of: facility,
      known: {
        let all = try snapshot.facts(Row.self, where: "facility = ?", [facility.id.uuid])
        return all.compactMap { row in meant(recorded(row)).map { (row, $0) } }.max { $0.1 < $1.1 }?.0
      }, as: row)
  }

  private func put<Row: StreamedRow, Fact: Equatable>(
    _ told: Fact, _ over: Telling<Fact>, _ recorded: (Row) -> Fact, of facility: Facility, known: () throws -> Row?,
    as row: (Fact) -> Row
  ) throws {
    let old = try known()
    let fact = try over(told, old.map(recorded))
    if let old {
      if recorded(old) == fact { return }
      try supersede(old)
    }
    try record(row(fact))
  }

  // MARK: - Permits

  /// A paper with its first event, and what the paper says from then on in the event's wording.
  @discardableResult
  public func addPermit(_ kind: PermitKind, event: PermitEvent, to facility: Facility) throws -> Permit.ID {
    let row = PermitRow(id: newID(), facility: facility.id.uuid, kind: kind)
    try record(row)
    try record(PermitEventRow(id: newID(), permit: row.id, facility: row.facility, event: event))
    return Identifier(row.id)
  }

  /// What happened to a paper. Whether it can have happened is for the caller to check. It lies under the entry whose paper
  /// it is, also while that is part of another: an act on a paper goes with the paper.
  public func addEvent(_ event: PermitEvent, to permit: Permit.ID, of facility: Facility) throws {
    let owner = try owner(of: permit) ?? facility.id.uuid
    try record(PermitEventRow(id: newID(), permit: permit.uuid, facility: owner, event: event))
  }

  /// The entry under which a paper was recorded.
  private func owner(of permit: Permit.ID) throws -> UUID? {
    try snapshot.row("permit", where: "id = ?", [permit.uuid])?["facility"]
  }

  /// Takes back an entry of a paper that was recorded wrongly, and puts another in its place. The former one stays as
  /// history, with the reason.
  ///
  /// - Parameter replacement: `nil` when nothing of the kind happened.
  /// - Throws: ``Failure`` ``FailureCode/alreadyChanged`` when there is no such entry.
  public func correctEvent(
    _ event: PermitEvent, of permit: Permit, in facility: Facility, as replacement: PermitEvent?, because reason: String
  ) throws {
    let rows = try snapshot.facts(PermitEventRow.self, where: "permit = ?", [permit.id.uuid])
    guard let old = rows.first(where: { $0.event == event }) else {
      throw Failure(.alreadyChanged, ["entity": PermitEventRow.table])
    }
    try supersede(old)
    let owner = try owner(of: permit.id) ?? facility.id.uuid
    let new = replacement.map { PermitEventRow(id: newID(), permit: permit.id.uuid, facility: owner, event: $0) }
    if let new { try record(new) }
    try record(
      CorrectionRow(
        id: newID(), facility: owner, corrected: old.id, replacement: new?.id, reason: reason, madeOn: act.day))
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

  /// The next code with a year: `I-2025-B000007`. Past the last number of its width the number grows a digit.
  func nextYearlyCode(_ letter: String, table: String, year: Int, width: Int) throws -> String {
    let prefix = "\(letter)-\(year)-\(try series())"
    var (next, width) = (1, width)
    while true {
      // The codes of one width lie side by side in the index, the last one first: no code is looked at twice.
      let last = try String.fetchOne(
        db,
        sql: """
          SELECT code FROM \(table) WHERE code >= :prefix || '0' AND code < :prefix || ':' AND length(code) = :length
            AND instr(code, '/') = 0
          ORDER BY code DESC LIMIT 1
          """, arguments: ["prefix": prefix, "length": prefix.count + width])
      guard let number = last.flatMap({ Int($0.dropFirst(prefix.count)) }) else { break }
      next = number + 1
      if String(next).count <= width { break }
      width += 1
    }
    return prefix + paddedCode(next, width)
  }
}
