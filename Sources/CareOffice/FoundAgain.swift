package import CareCore
import CareMessages
import CareStore

/// A finding of an inspection, and an older one of the same place about a requirement of its own: what was seen before, put
/// right, taken back or still open, is seen wrong once more.
package struct FoundAgain: Sendable {
  /// The later finding.
  package let again: String
  /// The day on which the later inspection was closed.
  package let on: CalendarDay
  /// How the later one stands.
  package let state: FindingState
  /// The older one, with its days.
  package let older: RemediationItem

  /// The act by which the older one was settled; `nil` while it is open.
  private var settling: RemediationAct? {
    older.view.finding.state.isUnsettled ? nil : older.view.remediation.acts.last
  }

  /// What became of the older one.
  private func words(_ language: Language) -> [String: String] {
    [
      "again": again, "finding": older.view.code, "on": settling?.on.text(language) ?? "",
      "last": older.result.map { " (\($0.legalLastDay.text(language)))" } ?? "",
    ]
  }

  /// That it is found again, as a document says it: without what anybody may do next.
  func text(_ desk: Desk, _ language: Language, on day: CalendarDay? = nil) -> String {
    let term: RemediationTerm =
      switch older.view.finding.state {
      case .verified: .foundAgainVerified
      case .withdrawn: .foundAgainWithdrawn
      case .open, .demanded, .reportedDone: .foundAgainOpen
      }
    return term.text(
      language,
      words(language).merging(["standing": desk.standingText([older], on: day, language)]) { first, _ in first })
  }

  /// The same with what may be done.
  func advice(_ desk: Desk) -> String {
    let term: RemediationTerm =
      switch older.view.finding.state {
      case .verified: .foundAgainVerifiedAdvice
      case .withdrawn: .foundAgainWithdrawnAdvice
      case .open, .demanded, .reportedDone: .foundAgainOpenAdvice
      }
    return text(desk, desk.language) + " " + term.text(desk.language, words(desk.language))
  }

  /// The older one in a list, beside the later one.
  func olderText(_ language: Language) -> String {
    let state = older.view.finding.state.label(language).lowercasedFirst
    let on = settling.map { " \($0.on.text(language))" } ?? ""
    return "\(older.view.code) (\(state)\(on))"
  }

  /// The later one in a list, beside the older one.
  func laterText(_ language: Language) -> String {
    "\(again) (\(on.text(language)), \(state.label(language).lowercasedFirst))"
  }

  package var json: JSON {
    .object([
      ("code", .string(again)), ("on", JSON(on)), ("state", JSON(term: state)), ("older", .string(older.view.code)),
      ("older_state", JSON(term: older.view.finding.state)), ("settled_on", JSON(settling?.on)),
      ("older_last_day", JSON(older.result?.legalLastDay)),
    ])
  }
}

/// Findings of one place, as they are compared with those of its other inspections.
private struct PlaceFindings {
  let inspection: Inspection
  let on: CalendarDay
  let findings: [Finding]

  /// In the order in which the inspections ended; of one day, in which their closing was recorded.
  static func all(at facility: Facility.ID, in snapshot: Snapshot) throws -> [PlaceFindings] {
    try snapshot.inspections(facility: facility).compactMap { inspection in
      guard inspection.state == .closed, let on = inspection.minutes?.closedOn else { return nil }
      return PlaceFindings(inspection: inspection, on: on, findings: try snapshot.findings(of: inspection.id))
    }.sorted { one, other in
      one.on != other.on
        ? one.on < other.on
        : (one.inspection.closedAt?.milliseconds ?? 0) < (other.inspection.closedAt?.milliseconds ?? 0)
    }
  }
}

extension Finding.Content {
  /// Whether both speak of a requirement in common.
  func shares(_ other: Finding.Content) -> Bool {
    !Set(requirementIDs).isDisjoint(with: other.requirementIDs)
  }
}

extension Desk {
  /// What the inspections of a place found that an older one had found, by the later finding. Of what is settled only the
  /// latest is told, and that only where nothing of the requirement is still open. What a follow-up was to look at it judges
  /// under its own code.
  ///
  /// - Parameters:
  ///   - later: Only of what this inspection found.
  ///   - day: That of the vantage, or today, when `nil`.
  func foundAgain(
    at facility: Facility.ID, by later: Inspection.ID? = nil, on day: CalendarDay? = nil, in snapshot: Snapshot
  ) throws -> [FoundAgain] {
    let all = try PlaceFindings.all(at: facility, in: snapshot)
    guard all.count(where: { !$0.findings.isEmpty }) > 1 else { return [] }
    let calendar = try snapshot.workingCalendar(over: law.calendar)
    var found: [FoundAgain] = []
    for (index, part) in all.enumerated() where later.map({ $0 == part.inspection.id }) ?? true {
      let counted = part.findings.filter { $0.state != .withdrawn }
      if counted.isEmpty { continue }
      let followed = try snapshot.followedUp(by: part.inspection.id)?.id
      let before = all[..<index].filter { $0.inspection.id != followed }
      for finding in counted {
        let older = before.flatMap { other in
          other.findings.filter { $0.content.shares(finding.content) }.map {
            (finding: $0, inspection: other.inspection)
          }
        }
        let open = older.filter(\.finding.state.isUnsettled)
        for one in open.isEmpty ? older.suffix(1) : open {
          found.append(
            FoundAgain(
              again: Finding.code(inspection: part.inspection.code, number: finding.number), on: part.on,
              state: finding.state,
              older: item(
                try view(one.finding, of: one.inspection, in: snapshot), calendar, day ?? snapshot.vantage?.day ?? today
              )))
        }
      }
    }
    return found
  }

  /// What a closed inspection found again, as documents say it: by what was known when it closed.
  func foundAgainText(_ inspection: Inspection, in snapshot: Snapshot, _ language: Language) throws -> String? {
    guard inspection.state == .closed, let day = inspection.minutes?.closedOn,
      let entry = try snapshot.facility(inspection.facility)
    else { return nil }
    let then = snapshot.asOfClosing(inspection)
    let found = try foundAgain(at: try then.present(entry).id, by: inspection.id, on: day, in: then)
    return found.isEmpty ? nil : found.map { $0.text(self, language, on: day) }.joined(separator: "\n")
  }

  /// Of what some inspections found and is settled by now, what a later inspection of the place saw wrong again: a figure of
  /// what was put right does not say so by itself.
  ///
  /// - Returns: `nil` where nothing of the kind is known.
  func settledFoundAgainText(of inspections: [Inspection], _ language: Language, in snapshot: Snapshot) throws
    -> String?
  {
    let asked = Set(inspections.map(\.id))
    let found = try snapshot.places(of: inspections).flatMap { try foundAgain(at: $0, in: snapshot) }
      .filter { !$0.older.view.finding.state.isUnsettled && asked.contains($0.older.view.inspection.id) }
    if found.isEmpty { return nil }
    let later = Dictionary(grouping: found, by: \.older.view.code).sorted { $0.key < $1.key }.map { _, again in
      RemediationTerm.settledFoundAgainOne.text(
        language,
        [
          "older": again[0].olderText(language),
          "later": again.map { $0.laterText(language) }.joined(separator: ", "),
        ])
    }
    return RemediationTerm.settledFoundAgain.text(
      language, ["count": countText(later.count, language), "list": later.joined(separator: "; ")])
  }

  /// The same for who closes it, with what may be done about each.
  package func foundAgain(by inspection: Inspection) throws -> [FoundAgain] {
    try database.read { snapshot in
      guard let entry = try snapshot.facility(inspection.facility) else { return [] }
      return try foundAgain(at: try snapshot.present(entry).id, by: inspection.id, in: snapshot)
    }
  }

  /// A sentence each, with what may be done.
  package func adviceTexts(_ found: [FoundAgain]) -> [String] { found.map { $0.advice(self) } }

  /// All that is found again at the places of some findings, as of a vantage.
  ///
  /// - Parameter codes: Those of the findings.
  package func foundAgain(at codes: Set<String>, _ vantage: Vantage?) throws -> [FoundAgain] {
    try database.read(at: vantage) { snapshot in
      let inspections = Set(codes.compactMap { $0.split(separator: "/").first.map(String.init) })
      let places = try snapshot.places(of: inspections.compactMap { try snapshot.inspection(code: $0) })
      return try places.sorted { "\($0.uuid)" < "\($1.uuid)" }.flatMap { try foundAgain(at: $0, in: snapshot) }
    }
  }

  /// Rows of findings, each with the older finding that it repeats and the later one that repeats it.
  package func withFoundAgain(_ rows: [DataRow], _ vantage: Vantage?) throws -> [DataRow] {
    func code(_ row: DataRow) -> String? { if case .text(let code) = row[.code] { code } else { nil } }
    let found = try foundAgain(at: Set(rows.compactMap(code)), vantage)
    if found.isEmpty { return rows }
    let older = Dictionary(grouping: found, by: \.again).mapValues { $0.map { $0.olderText(language) } }
    let later = Dictionary(grouping: found, by: \.older.view.code).mapValues { $0.map { $0.laterText(language) } }
    return rows.map { row in
      var row = row
      guard let code = code(row) else { return row }
      row[.foundBefore] = Field(older[code]?.joined(separator: "; "))
      row[.foundSince] = Field(later[code]?.joined(separator: "; "))
      return row
    }
  }

  /// Unsettled findings that inspections of the same place made after one, about a requirement that it had found not met.
  func openSince(_ inspection: Inspection, in snapshot: Snapshot) throws -> [(inspection: Inspection, codes: [String])]
  {
    guard let entry = try snapshot.facility(inspection.facility), let on = inspection.minutes?.closedOn else {
      return []
    }
    let own = try snapshot.findings(of: inspection.id)
    return try PlaceFindings.all(at: try snapshot.present(entry).id, in: snapshot).compactMap { other in
      if other.inspection.id == inspection.id || other.on < on { return nil }
      let open = other.findings.filter { finding in
        finding.state.isUnsettled && own.contains { $0.content.shares(finding.content) }
      }
      return open.isEmpty
        ? nil : (other.inspection, open.map { Finding.code(inspection: other.inspection.code, number: $0.number) })
    }
  }

  /// Of an inspection that is about to be opened again: findings of the same place that a person verified since, of what it
  /// saw met. Whether they rest on it nobody wrote down.
  package func verifiedSinceTexts(_ view: InspectionView) throws -> [String] {
    guard let closed = view.inspection.minutes?.closedOn else { return [] }
    let isMet = view.requirementsMet
    return try database.read { snapshot in
      guard let entry = try snapshot.facility(view.inspection.facility) else { return [] }
      let others = try PlaceFindings.all(at: try snapshot.present(entry).id, in: snapshot)
      return try others.filter { $0.inspection.id != view.inspection.id && $0.on <= closed }.flatMap { other in
        try other.findings.compactMap { finding -> String? in
          guard finding.state == .verified, finding.content.requirementIDs.contains(where: { isMet[$0] == true }),
            let act = try snapshot.remediation(of: finding.id).acts.last, act.kind == .verify, act.inspection == nil,
            act.on >= closed
          else { return nil }
          return RemediationTerm.verifiedSince.text(
            language,
            [
              "finding": Finding.code(inspection: other.inspection.code, number: finding.number),
              "act": act.line(language), "inspection": view.inspection.code,
            ])
        }
      }
    }
  }
}

extension InspectionView {
  /// The requirements that it looked at: met where all that ask about one are.
  var requirementsMet: [String: Bool] {
    let items = checklist.itemsByID
    var isMet: [String: Bool] = [:]
    for part in evaluation.judgements {
      let (outcome, ids) = (part.judgement.outcome, items[part.itemID]?.requirementIDs ?? [])
      // One answer about what was named together measured none of it.
      let isTogether = ids.count > 1 && part.itemID.hasPrefix(FindingEdit.byHand)
      for id in ids where outcome == .met && !isTogether || outcome == .notMet {
        isMet[id] = (isMet[id] ?? true) && outcome == .met
      }
    }
    return isMet
  }
}
