package import CareCore
import CareMessages
package import CareStore

/// A fact that was taken back, with all that a person must know who answers for what is left.
package struct RetractedFact {
  /// Whose it was.
  package let facility: Facility
  /// What was taken back.
  package let recorded: RecordedFact
  /// What it had replaced.
  let replaced: [FacilityFact]
  /// What the same act recorded and still stands.
  let others: [RecordedFact]
  /// What goes on from it and still stands.
  let later: [RecordedFact]
  /// Signed records of that day, or checks after the notice.
  let inspections: [String]
  /// Numbers of reports issued since.
  let reports: [String]
  /// The first day of which the register still says what the place is, where it was said of earlier ones before.
  let firstDay: CalendarDay?
}

extension Desk {
  /// Takes back a fact that was recorded at the wrong facility, or never was; it stays as history.
  ///
  /// - Parameters:
  ///   - code: Of the facility, or of an entry merged into it: then only what was recorded under that one.
  ///   - which: Its place, from 1, among several that fit.
  /// - Throws: ``Failure`` ``FailureCode/noSuchFact``, ``FailureCode/noFactOfKind``, ``FailureCode/noFactOfNumber``,
  ///   ``FailureCode/severalFacts``, ``FailureCode/onlyProfile``.
  package func retract(
    _ kind: FacilityFact.Kind, of code: String, on day: CalendarDay, document: String?, which: Int?,
    because reason: String
  ) throws -> RetractedFact {
    let facility = try facility(code: code)
    return try change { change in
      let snapshot = change.snapshot
      var all = try snapshot.recordedFacts(kind, of: facility)
      if let entry = try Self.find(code, { try snapshot.entry(code: $0) }), entry.id != facility.id {
        all = all.filter { $0.entry.id == entry.id }
      }
      let fact = try chosen(kind, of: facility, from: all, on: day, document, which)
      let profiles = all.filter { $0.entry.id == fact.entry.id }
      if kind == .profile, profiles.count == 1 {
        throw Failure(.onlyProfile, ["code": fact.entry.code, "on": day.shortText])
      }
      let days = profiles.map(\.fact.days[0]).sorted()
      let isFirst =
        kind == .profile && fact.entry.id == facility.id && days.first == fact.fact.days[0] && days[1] > days[0]
      let retracted = RetractedFact(
        facility: facility, recorded: fact, replaced: try snapshot.replaced(by: fact),
        others: try snapshot.recorded(with: fact), later: try later(than: fact, at: facility, snapshot),
        inspections: try inspections(restingOn: fact, at: facility, snapshot),
        reports: try reports(issuedSince: fact.recordedOn, snapshot), firstDay: isFirst ? days[1] : nil)
      try change.retract(fact, because: reason)
      return retracted
    }
  }

  /// What an entry begins with; anything else that stands of it says that somebody worked with it.
  private static let beginning: [FacilityFact.Kind] = [.profile, .census, .discovery]

  /// Takes a place out of the register that was entered by mistake: it stays as history.
  ///
  /// - Returns: The entry, what was taken back with it, and the reports issued since, which stay as they were issued.
  /// - Throws: ``Failure`` ``FailureCode/entryInUse`` with all that stands of it, ``FailureCode/noFacilityWithCode``.
  package func retractEntry(_ code: String, because reason: String) throws -> (
    facility: Facility, facts: [FacilityFact], reports: [String]
  ) {
    let facility = try facility(code: code)
    return try change { change in
      let snapshot = change.snapshot
      let standing = try snapshot.standing(beside: Self.beginning, of: facility)
      if !standing.isEmpty {
        let list = standing.map { recorded in
          let detail = recorded.detail.map { detail in
            detail.split(separator: " ").map { CalendarDay(String($0))?.shortText ?? String($0) }.joined(separator: " ")
          }
          return [entityText(recorded.entity, language), detail].compactMap(\.self).joined(separator: " ")
        }.uniqued()
        throw Failure(.entryInUse, ["code": facility.code, "list": list.joined(separator: "; ")])
      }
      let facts = try Self.beginning.flatMap { try snapshot.recordedFacts($0, of: facility) }
      let since = facts.map(\.recordedOn).min() ?? today
      try change.retract(entry: facility, with: Self.beginning, because: reason)
      return (
        facility, facts.map(\.fact), try reports(issuedSince: since, snapshot)
      )
    }
  }

  private func reports(issuedSince day: CalendarDay, _ snapshot: Snapshot) throws -> [String] {
    try snapshot.issuedReports().filter { $0.issuedOn >= day }.map { "\($0.number)/\($0.symbol)" }
  }

  /// That an entry was taken out, with all that went with it.
  package func text(_ facility: Facility, takenOutWith facts: [FacilityFact]) -> String {
    RetractionTerm.entryTakenOut.text(
      language, ["code": facility.code, "list": facts.map(named).joined(separator: "; ")])
  }

  /// Reports issued since that count it; `nil` where there is none.
  package func remark(ofReports reports: [String]) -> String? {
    reports.isEmpty
      ? nil : RetractionTerm.issuedSince.text(language, ["list": reports.joined(separator: "; ")])
  }

  package func json(
    _ facility: Facility, takenOutWith facts: [FacilityFact], _ reports: [String], because reason: String
  )
    -> JSON
  {
    .object([
      ("code", .string(facility.code)), ("what", .string("entry")), ("reason", .string(reason)),
      ("facts", .array(facts.map { .object(pairs($0)) })), ("issued_reports", .array(reports.map(JSON.string))),
    ])
  }

  /// The one that is meant, of all of a kind that stand for a facility.
  private func chosen(
    _ kind: FacilityFact.Kind, of facility: Facility, from all: [RecordedFact], on day: CalendarDay,
    _ document: String?, _ which: Int?
  ) throws -> RecordedFact {
    var arguments = ["code": facility.code, "what": kind.label(language).lowercasedFirst, "on": day.shortText]
    if all.isEmpty { throw Failure(.noFactOfKind, arguments) }
    arguments["list"] = all.map { text($0, at: facility) }.joined(separator: "; ")
    var found = all.filter { $0.fact.days.contains(day) }
    if found.isEmpty { throw Failure(.noSuchFact, arguments) }
    if let document {
      found = found.filter { DocumentNumber.isSame($0.fact.document, document) }
      if found.isEmpty {
        arguments["document"] = document
        throw Failure(.noFactOfNumber, arguments)
      }
    }
    if let which, !found.indices.contains(which - 1) {
      throw Failure(.countOutOfRange, ["field": "--which", "value": String(which)])
    }
    if let which { return found[which - 1] }
    if found.count == 1 { return found[0] }
    arguments["count"] = String(found.count)
    arguments["list"] = found.enumerated().map { "\($0.offset + 1)) \(text($0.element, at: facility))" }
      .joined(separator: "; ")
    throw Failure(.severalFacts, arguments)
  }

  private func later(than fact: RecordedFact, at facility: Facility, _ snapshot: Snapshot) throws -> [RecordedFact] {
    try FacilityFact.Kind.allCases.flatMap { try snapshot.recordedFacts($0, of: facility) }
      .filter { fact.fact.precedes($0.fact) }
  }

  /// Inspections whose signed record says of the same day what a count says, or that were made because of a notice.
  private func inspections(
    restingOn fact: RecordedFact, at facility: Facility, _ snapshot: Snapshot
  ) throws -> [String] {
    let all = try ([facility] + snapshot.aliases(of: facility)).flatMap { try snapshot.inspections(facility: $0.id) }
    return all.filter { inspection in
      switch fact.fact {
      case .census(let census):
        inspection.state == .closed && (inspection.start?.on == census.on || inspection.minutes?.closedOn == census.on)
      case .notice(let notice):
        inspection.start.map { $0.basis == .afterNotice && $0.on >= notice.seen } ?? false
      default: false
      }
    }.map(\.code)
  }

  // MARK: - Words

  /// A fact as a person tells it from its like: its number, its days, what it says in short.
  package func text(_ fact: FacilityFact) -> String {
    func day(_ term: RetractionTerm, _ day: CalendarDay?) -> String? {
      day.map { term.text(language, ["day": $0.shortText]) }
    }
    func number(_ document: String?) -> String? {
      document.map { OperationTerm.numbered.text(language, ["document": $0]) }
    }
    let parts: [String?] =
      switch fact {
      case .census(let census):
        [
          day(.onDay, census.on),
          Census.Figure.all.compactMap { figure in
            census[figure].map { count in
              "\((ColumnKey(rawValue: figure.name)?.label(language) ?? figure.name).lowercasedFirst) \(count)"
            }
          }.nonEmpty?.joined(separator: ", ") ?? RetractionTerm.noNumbers.text(language),
        ]
      case .notice(let notice):
        [
          number(notice.document),
          notice.received == nil ? day(.onDay, notice.seen) : day(.receivedOn, notice.received),
          notice.body ?? notice.receivedBy.label(language),
        ]
      case .pause(let pause):
        [
          number(pause.document), day(.decidedOn, pause.decided), day(.receivedOn, pause.received),
          pause.decidedBy.label(language),
        ]
      case .resumeNotice(let notice):
        [
          number(notice.document), day(.receivedOn, notice.received), notice.body ?? notice.receivedBy.label(language),
        ]
      case .resumption(let resumption): [day(.onDay, resumption.on)]
      case .termination(let termination):
        [number(termination.document), day(.decidedOn, termination.decided), termination.decidedBy.label(language)]
      case .closure(let closure):
        [day(closure.kind == .closed ? .closed : .reopened, closure.on), number(closure.document)]
      case .discovery(let discovery):
        [day(.onDay, discovery.on), discovery.source.label(language).lowercasedFirst]
      case .discoveryStep(let step):
        [step.kind.label(language).lowercasedFirst, day(.onDay, step.on), number(step.document)]
      case .permitReview(let review): [day(.onDay, review.on), review.source]
      case .profile(let profile): [day(.fromDay, profile.from), "“\(profile.name)”", communeName(profile.communeCode)]
      }
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// The same, with the merged code under which it lies.
  private func text(_ recorded: RecordedFact, at facility: Facility) -> String {
    let text = text(recorded.fact)
    if recorded.entry.id == facility.id { return text }
    return "\(text) (\(RetractionTerm.underCode.text(language, ["code": recorded.entry.code])))"
  }

  private func named(_ fact: FacilityFact) -> String { "\(fact.kind.label(language).lowercasedFirst) \(text(fact))" }

  /// What was taken back, in one sentence.
  package func text(_ retracted: RetractedFact) -> String {
    RetractionTerm.retracted.text(
      language,
      [
        "what": retracted.recorded.fact.kind.label(language).lowercasedFirst, "code": retracted.facility.code,
        "fact": text(retracted.recorded, at: retracted.facility),
      ])
  }

  /// What does not come back by itself, and what rests on it and stands all the same.
  package func remarks(_ retracted: RetractedFact) -> [String] {
    func remark(_ term: RetractionTerm, _ list: [String]) -> String? {
      list.isEmpty ? nil : term.text(language, ["list": list.joined(separator: "; ")])
    }
    let isCensus = retracted.recorded.fact.kind == .census
    return [
      remark(.replacedBefore, retracted.replaced.map(named)),
      remark(.recordedWith, retracted.others.map { named($0.fact) }),
      remark(.goesOn, retracted.later.map { named($0.fact) }),
      remark(isCensus ? .signedCounts : .checkedAfter, retracted.inspections),
      remark(.issuedSince, retracted.reports),
      retracted.recorded.fact.kind == .discovery
        ? RetractionTerm.entryStays.text(language, ["code": retracted.facility.code]) : nil,
      retracted.firstDay.map { RetractionTerm.nothingBefore.text(language, ["day": $0.shortText]) },
    ].compactMap(\.self)
  }

  package func json(_ retracted: RetractedFact, because reason: String) -> JSON {
    let fact = retracted.recorded.fact
    func list(_ facts: [FacilityFact]) -> JSON { .array(facts.map { .object(pairs($0)) }) }
    return .object(
      [("code", .string(retracted.facility.code)), ("entry_code", .string(retracted.recorded.entry.code))] + pairs(fact)
        + [
          ("reason", .string(reason)), ("replaced_before", list(retracted.replaced)),
          ("recorded_with", list(retracted.others.map(\.fact))), ("goes_on", list(retracted.later.map(\.fact))),
          ("inspections", .array(retracted.inspections.map(JSON.string))),
          ("issued_reports", .array(retracted.reports.map(JSON.string))), ("nothing_before", JSON(retracted.firstDay)),
        ])
  }

  private func pairs(_ fact: FacilityFact) -> [(String, JSON)] {
    [
      ("what", JSON(term: fact.kind)), ("on", JSON(fact.days[0])), ("document", JSON(fact.document)),
      ("said", .string(text(fact))),
    ]
  }

  // MARK: - What is on file

  /// What was taken back at a facility, of days up to the one asked about: whoever looks next is to know.
  package func retractions(of facility: Facility, _ vantage: Vantage) throws -> [Retraction] {
    try database.read { try $0.retractions(of: facility, knownAt: vantage.knownAt) }.filter { retraction in
      switch retraction.subject {
      case .fact(let fact): fact.days.contains { $0 <= vantage.day }
      case .paper(_, let event): event.on <= vantage.day
      case .merge: true
      }
    }
  }

  /// One line of a page.
  package func text(_ retraction: Retraction) -> String {
    var arguments = ["on": retraction.on.shortText, "reason": retraction.reason]
    switch retraction.subject {
    case .merge(let alias, let target):
      arguments["alias"] = alias.code
      arguments["target"] = target.code
      return RetractionTerm.unmergedLine.text(language, arguments)
    case .fact(let fact):
      arguments["what"] = fact.kind.label(language).lowercasedFirst
      arguments["fact"] = text(fact)
    case .paper(let kind, let event):
      arguments["what"] = kind.label(language).lowercasedFirst
      arguments["fact"] = paperText(event)
    }
    return RetractionTerm.retractedLine.text(language, arguments)
  }

  private func paperText(_ event: PermitEvent) -> String {
    let number = (event.wording.number ?? event.document).map {
      OperationTerm.numbered.text(language, ["document": $0])
    }
    let day = RetractionTerm.onDay.text(language, ["day": event.on.shortText])
    return [event.kind.label(language).lowercasedFirst, number, day].compactMap(\.self).joined(separator: ", ")
  }

  /// The same with the paper it is of.
  private func paperText(_ event: PermitEvent, of permit: Permit) -> String {
    let number = permit.content.number.map { " \($0)" } ?? ""
    let day = RetractionTerm.onDay.text(language, ["day": event.dayText(language)])
    let document = event.document.map { " (\($0))" } ?? ""
    return "\(permit.kind.label(language).lowercasedFirst)\(number), \(event.kind.label(language).lowercasedFirst) "
      + day + document
  }

  package func json(_ retraction: Retraction) -> JSON {
    let subject: [(String, JSON)] =
      switch retraction.subject {
      case .fact(let fact): pairs(fact)
      case .paper(let kind, let event):
        [
          ("what", JSON(term: kind)), ("on", JSON(event.on)),
          ("document", JSON(event.wording.number ?? event.document)),
          ("said", .string(paperText(event))),
        ]
      case .merge(let alias, _):
        [
          ("what", .string("merge")), ("on", .null), ("document", .null), ("said", .string(alias.code)),
        ]
      }
    return .object(
      [("entry_code", .string(retraction.entry.code))] + subject + [
        ("reason", .string(retraction.reason)), ("retracted_on", JSON(retraction.on)),
      ])
  }

  // MARK: - Merges

  /// Makes a merged entry a facility of its own again.
  ///
  /// - Parameter papersOf: The code of the place whose papers those are that were recorded while both were one.
  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode``, ``FailureCode/notMerged``,
  ///   ``FailureCode/unmergePapersOpen`` where there are such papers and nobody says whose.
  package func unmerge(_ code: String, papersOf owner: String? = nil, because reason: String) throws -> (
    alias: Facility, outcome: Unmerging
  ) {
    try change { change in
      let snapshot = change.snapshot
      guard let alias = try Self.find(code, { try snapshot.entry(code: $0) }) else {
        throw Failure(.noFacilityWithCode, ["code": code])
      }
      let isOwner = try owner.map { owner in
        let target = try snapshot.mergeTarget(of: alias)?.code ?? alias.code
        guard [alias.code, target].contains(owner.uppercased()) || [alias.code, target].contains(owner) else {
          throw Failure(.unmergePapersOfNeither, ["code": owner, "first": alias.code, "second": target])
        }
        return owner == alias.code || owner.uppercased() == alias.code
      }
      let papers = try snapshot.papersWhileMerged(alias)
      if isOwner == nil, !papers.isEmpty, let target = try snapshot.mergeTarget(of: alias) {
        throw Failure(
          .unmergePapersOpen,
          [
            "alias": alias.code, "target": target.code,
            "list": papers.flatMap { paper in paper.events.map { paperText($0, of: paper) } }.joined(separator: "; "),
          ])
      }
      guard let outcome = try change.unmerge(alias, because: reason, takesPapers: isOwner == true) else {
        let merged = try snapshot.aliases(of: alias).map(\.code)
        guard let first = merged.first else { throw Failure(.notMerged, ["code": alias.code]) }
        throw Failure(
          .notMergedItself, ["code": alias.code, "list": merged.joined(separator: ", "), "first": first])
      }
      return (alias, outcome)
    }
  }

  /// That an entry is a facility of its own again.
  package func text(_ unmerging: Unmerging, of alias: Facility) -> String {
    RetractionTerm.unmerged.text(language, ["alias": alias.code, "target": unmerging.target.code])
  }

  /// What became of both, a sentence each.
  package func remarks(_ unmerging: Unmerging, of alias: Facility) -> [String] {
    var arguments = ["alias": alias.code, "target": unmerging.target.code]
    func text(_ term: RetractionTerm, _ list: [String], _ separator: String = ", ") -> String? {
      arguments["list"] = list.joined(separator: separator)
      return list.isEmpty ? nil : term.text(language, arguments)
    }
    arguments["first"] = unmerging.followers.first?.code ?? ""
    let days = unmerging.since.map(\.on).uniqued().map { day in
      let told = unmerging.since.filter { $0.on == day }.map { recorded in
        let detail = recorded.detail.map { CalendarDay($0)?.shortText ?? $0 }
        let command = takingBack(recorded, at: unmerging.target).map { " (\($0))" } ?? ""
        return [entityText(recorded.entity, language), detail].compactMap(\.self).joined(separator: " ") + command
      }
      return RetractionTerm.sinceDay.text(language, ["on": day.shortText, "list": told.joined(separator: ", ")])
    }
    return [
      RetractionTerm.factsStay.text(language),
      text(.papersGo, unmerging.papers.map { paperText($0.event, of: $0.permit) }, "; "),
      text(.restored, unmerging.restored.map(\.shortText)),
      text(.since, days, "; "), text(.followers, unmerging.followers.map(\.code)),
    ].compactMap(\.self)
  }

  /// The command that takes back what was recorded while two entries were one; `nil` where there is none.
  private func takingBack(_ recorded: Unmerging.Recorded, at target: Facility) -> String? {
    guard let detail = recorded.detail else { return nil }
    if let kind = recorded.kind {
      return CalendarDay(detail).map { kind.retractCommand(at: target.code, on: $0) }
    }
    switch recorded.entity {
    case "emergency": return "maiam emergency retract \(detail) --reason …"
    case "handling", "referral": return "maiam handling correct \(detail) --remove --reason …"
    case "inspection":
      let state = try? database.read { try $0.inspection(code: detail)?.state }
      return state.map { [.planned, .inProgress].contains($0) } == true
        ? "maiam inspection cancel \(detail) --reason …" : nil
    default: return nil
    }
  }

  package func json(_ unmerging: Unmerging, of alias: Facility, because reason: String) -> JSON {
    .object([
      ("code", .string(alias.code)), ("was_part_of", .string(unmerging.target.code)), ("reason", .string(reason)),
      (
        "recorded_since",
        .array(
          unmerging.since.map {
            .object([
              ("entity", .string($0.entity)), ("detail", JSON($0.detail)), ("recorded_on", JSON($0.on)),
              ("command", JSON(takingBack($0, at: unmerging.target))),
            ])
          })
      ),
      (
        "papers_since",
        .array(
          unmerging.papers.map { act in
            .object([
              ("permit_kind", JSON(term: act.permit.kind)), ("number", JSON(act.permit.content.number)),
              ("event", JSON(term: act.event.kind)), ("on", JSON(act.event.on)),
              ("document", JSON(act.event.document)),
            ])
          })
      ),
      ("counts_restored", .array(unmerging.restored.map { JSON($0) })),
      ("still_part_of_it", .array(unmerging.followers.map { .string($0.code) })),
    ])
  }

  /// What speaks against two entries being one facility; `nil` where nothing does.
  func difference(
    _ first: (facility: Facility, code: String), _ second: (facility: Facility, code: String), _ snapshot: Snapshot
  ) throws -> Failure? {
    let dossiers = try [first, second].map { try snapshot.dossier($0.facility) }
    let profiles = dossiers.map { $0.profile(on: today) ?? $0.profiles.last }
    var list: [String] = []
    func add(_ term: RetractionTerm, _ one: String, _ other: String) {
      list.append(term.text(language, ["first": one, "second": other]))
    }
    /// What both have, unless it is the same.
    func compare(_ term: RetractionTerm, _ told: (FacilityDossier) throws -> [String]) rethrows {
      let texts = try dossiers.map(told)
      guard texts.allSatisfy({ !$0.isEmpty }), Set(texts[0]) != Set(texts[1]) else { return }
      add(
        term, "\(first.code) \(texts[0].joined(separator: ", "))", "\(second.code) \(texts[1].joined(separator: ", "))")
    }
    if let one = profiles[0], let other = profiles[1] {
      if !SpelledName.agree(one.name, other.name) {
        add(.differentNames, one.name, other.name)
      }
      if one.communeCode != other.communeCode {
        add(.differentCommunes, communeName(one.communeCode), communeName(other.communeCode))
      }
    }
    compare(.bothPapers) { dossier in
      dossier.permits.filter { $0.isInForce(on: today) }.map { permit in
        let kind = permit.kind.label(language).lowercasedFirst
        let number = permit.content(on: today).number
        return number.map { "\(kind) \(OperationTerm.numbered.text(language, ["document": $0]))" } ?? kind
      }
    }
    compare(.bothNotices) { $0.notices.map { text(.notice($0)) } }
    try compare(.bothInspections) { dossier in
      try ([dossier.facility] + snapshot.aliases(of: dossier.facility))
        .flatMap { try snapshot.inspections(facility: $0.id) }.filter { $0.state == .closed }.map(\.code)
    }
    guard !list.isEmpty else { return nil }
    return Failure(
      .mergeDiffers, ["first": first.code, "second": second.code, "list": list.joined(separator: "; ")])
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}

extension FacilityFact.Kind {
  /// What takes back the fact of a day at the entry that holds it.
  func retractCommand(at code: String, on day: CalendarDay) -> String {
    "maiam facility retract \(code) --what \(rawValue) --on \(day.shortText) --reason …"
  }
}
