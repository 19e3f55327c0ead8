public import CareCore
import CareImport
import CareMessages
import CareStore

/// What an import did, or would do.
public struct ImportResult: Sendable {
  /// Facilities that were not known, or events of papers.
  public var added = 0
  /// Facilities known before of which the list says something new.
  public var changed = 0
  /// Rows that say nothing new; nothing was written for them.
  public var same = 0
  /// Rows left out because of a bad cell.
  public var leftOut = 0
  /// Columns nobody reads, as the file heads them.
  public var unusedHeadings: [String] = []
  /// What was wrong with the rows left out.
  public var problems: [Failure] = []
}

extension Desk {
  /// The words under which people write enumerations, in both languages.
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    func add<Term: Worded & RawRepresentable & CaseIterable>(_: Term.Type) where Term.RawValue == String {
      for term in Term.allCases { vocabulary.add(term, labels: [term.wording.vi, term.wording.en]) }
    }
    add(FacilityKind.self)
    add(Ownership.self)
    add(OperatorKind.self)
    add(ReligiousKind.self)
    add(Setting.self)
    add(DiscoverySource.self)
    add(DiscoveryStep.Kind.self)
    add(PermitKind.self)
    add(PermitEvent.Kind.self)
    add(LicensingSituation.self)
    add(InspectionRegime.self)
    add(InspectionBasis.self)
    add(InspectionMode.self)
    add(LimitUnit.self)
    add(Minutes.WitnessRole.self)
    return vocabulary
  }()

  /// A value of an enumeration as a person writes it: its raw value or its name in either language, in any marks.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchChoice``.
  public static func term<Term: RawRepresentable & CaseIterable>(
    _ text: String, field: String, _: Term.Type = Term.self
  ) throws(Failure) -> Term where Term.RawValue == String { try vocabulary.term(text, field: field) }

  /// A list of facilities. All of it is taken, or nothing, unless bad rows are to be skipped.
  ///
  /// - Parameters:
  ///   - day: The day from which what the list says holds.
  ///   - isTrial: Nothing is written.
  /// - Throws: ``Failures`` with every bad cell.
  public func importFacilities(
    csv path: String, on day: CalendarDay, isTrial: Bool, skipsBad: Bool,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws
    -> ImportResult
  {
    let province = try office().provinceCode
    let list = try FacilityImport(csv: path, on: day, vocabulary: Self.vocabulary) { text throws(Failure) in
      try communeCode(text, in: province)
    }
    var result = try begin(list.problems, list.unusedHeadings, skipsBad: skipsBad)
    try run(isTrial: isTrial) { change in
      for (index, proposed) in list.proposed.enumerated() {
        progress(index + 1, list.proposed.count)
        let before = try change.snapshot.trailLength()
        if let known = try self.known(proposed, on: day, in: change) {
          let current = try change.snapshot.dossier(known).profile(on: day)
          if !(current.map { $0.saysTheSame(as: proposed.profile) } ?? false) {
            try change.addProfile(proposed.profile, to: known)
          }
          try addFacts(of: proposed, to: known, in: change)
          if try change.snapshot.trailLength() == before { result.same += 1 } else { result.changed += 1 }
        } else {
          let facility = try change.addFacility(code: proposed.code, profile: proposed.profile)
          try addFacts(of: proposed, to: facility, in: change)
          result.added += 1
        }
      }
    }
    return result
  }

  /// The facility a row means: the one with its code or, without a code, the only one of that name in that commune,
  /// so that a list read twice adds nothing.
  private func known(_ proposed: ProposedFacility, on day: CalendarDay, in change: Change) throws -> Facility? {
    if let code = proposed.code { return try change.snapshot.facility(code: code) }
    let name = VietnameseText.folded(proposed.profile.name)
    let same = try change.snapshot.facilities(matching: proposed.profile.name).filter { facility in
      guard let profile = try change.snapshot.dossier(facility).profile(on: day) else { return false }
      return profile.communeCode == proposed.profile.communeCode && VietnameseText.folded(profile.name) == name
    }
    return same.count == 1 ? same[0] : nil
  }

  private func addFacts(of proposed: ProposedFacility, to facility: Facility, in change: Change) throws {
    if let census = proposed.census { try change.addCensus(census, to: facility) }
    if let discovery = proposed.discovery { try change.addDiscovery(discovery, to: facility) }
    if let closure = proposed.closure { try change.addClosure(closure, to: facility) }
  }

  /// A list of papers, one event a row.
  ///
  /// - Throws: ``Failures`` with every bad cell and every event that cannot have happened.
  public func importPermits(
    csv path: String, isTrial: Bool, skipsBad: Bool,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> ImportResult {
    let list = try PermitImport(csv: path, vocabulary: Self.vocabulary)
    var result = try begin(list.problems, list.unusedHeadings, skipsBad: skipsBad)
    // The events of one paper may stand in any order; they are taken in that of their days.
    let ordered = list.proposed.enumerated().sorted {
      ($0.element.event.event.on, $0.offset) < ($1.element.event.event.on, $1.offset)
    }.map(\.element)
    try run(isTrial: isTrial) { change in
      var failures: [(line: Int, failure: Failure)] = []
      for (index, (proposed, row)) in ordered.enumerated() {
        progress(index + 1, ordered.count)
        let before = try change.snapshot.trailLength()
        do {
          guard let facility = try change.snapshot.facility(code: proposed.facilityCode) else {
            throw Failure(.noFacilityWithCode, ["code": proposed.facilityCode])
          }
          try Self.record(
            proposed.event, proposed.kind, for: facility, in: change, language: language)
          if try change.snapshot.trailLength() == before { result.same += 1 } else { result.added += 1 }
        } catch let failure as Failure where failure.code.exit != .inputOutput {
          let column: PermitColumn = failure.code == .noFacilityWithCode ? .facility : .event
          failures.append((row.line, sentence(row.problem(column, failure))))
        }
      }
      if !failures.isEmpty {
        let sorted = failures.sorted { $0.line < $1.line }.map(\.failure)
        guard skipsBad else { throw Failures(sorted) }
        result.leftOut += sorted.count
        result.problems += sorted
      }
    }
    return result
  }

  private func begin(_ problems: [CellProblem], _ unused: [String], skipsBad: Bool) throws -> ImportResult {
    let failures = problems.map(sentence)
    if !failures.isEmpty && !skipsBad { throw Failures(failures) }
    var result = ImportResult()
    result.unusedHeadings = unused
    result.problems = failures
    result.leftOut = Set(problems.map(\.line)).count
    return result
  }

  private func sentence(_ problem: CellProblem) -> Failure {
    Failure(
      .badCell,
      [
        "path": problem.path, "line": String(problem.line), "column": problem.column, "value": problem.value,
        "reason": problem.failure.text(language),
      ])
  }

  /// One transaction, undone at the end of a trial.
  private func run(isTrial: Bool, _ body: (Change) throws -> Void) throws {
    struct Undone: Error {}
    do {
      try change { change in
        try body(change)
        if isTrial { throw Undone() }
      }
    } catch is Undone {}
  }
}

extension FacilityProfile {
  /// Equal but for the day from which they hold.
  func saysTheSame(as other: FacilityProfile) -> Bool {
    var other = other
    other.from = from
    return self == other
  }
}
