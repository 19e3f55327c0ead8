package import CareCore
package import CareMessages
import CareStore

/// Inspections and findings as rows.
extension Desk {
  /// - Parameter isForPeople: Where nothing could be checked a word stands in place of the number of findings; for machines
  ///   nothing does.
  package func inspectionRows(
    campaign: Campaign?, facility: Facility?, _ vantage: Vantage? = nil, isForPeople: Bool = false
  ) throws -> [DataRow] {
    try database.read(at: vantage) { snapshot in
      try snapshot.inspections(of: campaign?.id, facility: facility?.id).map { inspection in
        // Of an entry that was merged, the facility that it is part of, as reports count it.
        let facility = try snapshot.facility(inspection.facility).map { try snapshot.present($0) }
        let name = try facility.flatMap { try snapshot.dossier($0).profile(on: inspection.day ?? today)?.name }
        let isOpen = try hasNoResult(inspection, in: snapshot)
        let findings =
          inspection.state == .closed && !isOpen ? try snapshot.findings(of: inspection.id).count : nil
        var row = row(inspection, facility: facility, name: name, findings: findings)
        if isOpen, isForPeople { row[.findings] = .text(Term.nothingChecked.text(language)) }
        if findings == 0, isForPeople, try snapshot.followedUp(by: inspection.id) != nil {
          let kept = try followed(by: try view(inspection, in: snapshot), in: snapshot)?.kept ?? []
          // None of its own: those of the inspection before that it saw again are no fewer for that.
          if !kept.isEmpty {
            row[.findings] = .text(
              Term.noneOwnAndKept.text(language, ["findings": kept.joined(separator: ", ")]))
          }
        }
        return row
      }
    }
  }

  /// How many inspections a list holds, of how many facilities, and how many of them follow another one up: reports count
  /// facilities, first inspections and follow-ups apart.
  package func inspectionSummary(campaign: Campaign?, facility: Facility?, _ vantage: Vantage? = nil) throws -> String {
    try database.read(at: vantage) { snapshot in
      let all = try snapshot.inspections(of: campaign?.id, facility: facility?.id)
      let present = try snapshot.presentFacilities()
      func counts(_ inspections: [Inspection]) throws -> [String: String] {
        let followUps = try inspections.filter { try snapshot.followedUp(by: $0.id) != nil }
        let first = Set(inspections.map(\.id)).subtracting(followUps.map(\.id))
        let facilities = Set(inspections.map { present[$0.facility] ?? $0.facility })
        return [
          "count": String(inspections.count), "facilities": String(facilities.count),
          "first": String(first.count), "follow_ups": String(followUps.count),
        ]
      }
      let closed = all.filter { $0.state == .closed }
      return [
        CampaignTerm.inspectionsFooter.text(language, try counts(all)),
        CampaignTerm.inspectionsClosed.text(language, try counts(closed)),
        try noResultText(closed, language, in: snapshot),
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Whether a closed inspection concluded nothing: that it found nothing is then not known.
  func hasNoResult(_ inspection: Inspection, in snapshot: Snapshot) throws -> Bool {
    guard inspection.state == .closed, try snapshot.findings(of: inspection.id).isEmpty else { return false }
    return ItemCounts(try view(inspection, in: snapshot).evaluation).concluded == 0
  }

  /// Which inspections no sum of findings holds, since nothing could be checked in them; `nil` where there is none.
  func noResultText(_ inspections: [Inspection], _ language: Language, in snapshot: Snapshot) throws -> String? {
    noResultText(try inspections.filter { try hasNoResult($0, in: snapshot) }.map(\.code), language)
  }

  /// The same of those known to have no result.
  package func noResultText(_ codes: [String], _ language: Language) -> String? {
    if codes.isEmpty { return nil }
    return Term.inspectionsWithoutResult.text(
      language, ["count": countText(codes.count, language), "inspections": codes.joined(separator: ", ")])
  }

  /// The same as of a day.
  package func noResultText(_ inspections: [Inspection], _ vantage: Vantage) throws -> String? {
    try database.read(at: vantage) { try noResultText(inspections, language, in: $0) }
  }

  /// Whether any of some closed inspections came to a conclusion: elsewhere no number of findings is known, not even 0.
  package func isAnyConcluded(_ asked: [Inspection], _ vantage: Vantage) throws -> Bool {
    try database.read(at: vantage) { snapshot in
      try asked.contains { try $0.state == .closed && !hasNoResult($0, in: snapshot) }
    }
  }

  /// What a list of findings says of inspections that stand in no sum: a screen without a row has said already that
  /// nobody looked, a file has no such place.
  package func unlookedText(_ asked: [Inspection], of isUnknown: Bool, _ isOnScreen: Bool, _ vantage: Vantage) throws
    -> String?
  {
    let outside = isUnknown && isOnScreen ? try unfinishedText(asked, vantage) : try outsideSumsText(asked, vantage)
    let parts = [isUnknown && !isOnScreen ? try emptyText(of: asked, vantage) : nil, outside].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What a list of findings says where it has none: that there is none, of what was looked at and concluded.
  /// Those that go on are named by ``unfinishedText(_:_:)`` beside it.
  package func emptyText(of asked: [Inspection], _ vantage: Vantage) throws -> String {
    try database.read(at: vantage) { try closedText(of: asked, findings: 0, in: $0) }
  }

  package func findingRows(
    campaign: Campaign?, inspection: Inspection?, facility: Facility?, onlyChildSafety: Bool = false,
    _ vantage: Vantage? = nil
  ) throws -> [DataRow] {
    try database.read(at: vantage) {
      let rows = try findingRows(campaign: campaign, inspection: inspection, facility: facility, in: $0)
      return onlyChildSafety ? rows.filter { $0[.childSafety] == .boolean(true) } : rows
    }
  }

  /// - Parameter asClosed: In the words of the closing, without those added later, as the minutes have them.
  func findingRows(
    campaign: Campaign?, inspection: Inspection?, facility: Facility?, asClosed: Bool = false, in snapshot: Snapshot
  ) throws -> [DataRow] {
    let inspections = try inspection.map { [$0] } ?? snapshot.inspections(of: campaign?.id, facility: facility?.id)
    var rows: [DataRow] = []
    for inspection in inspections {
      if snapshot.vantage != nil, inspection.state != .closed { continue }
      guard let entry = try snapshot.facility(inspection.facility) else { continue }
      // The minutes name the place as they did when they were signed.
      let facility = asClosed ? entry : try snapshot.present(entry)
      let findings = try snapshot.findings(of: inspection.id, before: asClosed ? inspection.closedAt : nil)
      if findings.isEmpty { continue }
      let profile = try snapshot.dossier(facility).profile(on: inspection.day ?? today)
      for finding in findings {
        var row = row(
          finding, inspection, facility, name: profile?.name, commune: profile.map { communeName($0.communeCode) })
        row[.rowNumber] = .integer(rows.count + 1)
        mark(&row, finding.content, drafted: try drafted(finding, of: inspection, in: snapshot))
        rows.append(row)
      }
    }
    return rows
  }

  /// What an inspection asked and found, in the order of its checklist, with every item: those that do not apply say so.
  package func itemRows(_ view: InspectionView) -> [DataRow] {
    let judgements = view.judgements
    let requirements = view.checklist.requirementsByID
    let doubts = Dictionary(
      (view.evaluation.findings + view.evaluation.observations).map { ($0.itemID, $0.doubts) },
      uniquingKeysWith: { $0.merging($1) { max($0, $1) } })
    let excluded = Dictionary(grouping: view.evaluation.notHeldAgainst, by: \.itemID)
    var rows: [DataRow] = []
    for section in view.asked.sections {
      for item in section.items {
        let judgement = judgements[item.id]
        let answer = view.answers[item.id]
        let citations = view.checklist.cited(item, on: view.day).map {
          $0.markedCitation(
            language, doubt: doubts[item.id]?[$0.id],
            amendments: law.licensing.law.amendments(of: $0.id, on: view.day))
        }
        let arithmetic = judgement.map { $0.arithmeticText(language) } ?? ""
        let exclusions = (excluded[item.id] ?? []).compactMap { exclusion in
          requirements[exclusion.requirementID].map { exclusion.text($0, on: view.day, language) }
        }
        let missing = judgement?.missingFacts.map { $0.label(language) }.joined(separator: ", ") ?? ""
        let remarks = [
          judgement?.isAsked == false ? notAsked(item, view) : "", arithmetic,
          missing.isEmpty ? "" : "\(Term.missingFacts.text(language)): \(missing)",
          exclusions.joined(separator: "\n"), answer?.note ?? "",
        ].filter { !$0.isEmpty }
        var row = DataRow([
          .rowNumber: .integer(rows.count + 1), .section: .text(section.title), .itemID: .text(item.id),
          .question: .text(item.question),
          .value: Field(answer.map { $0.declared == nil ? item.valueText($0, language) : "" }),
          .outcome: outcomeField(item, judgement), .citations: .list(citations),
          .severity: Field(term: item.severity),
          .note: remarks.isEmpty ? .absent : .text(remarks.joined(separator: "\n")),
          // The end of the note, in the inspector's own words.
          .seen: Field(answer?.note),
          // The value, where it is in such words.
          .content: item.answerType == .text
            ? Field(answer.flatMap { $0.declared == nil ? item.valueText($0, language) : nil }) : .absent,
        ])
        // A follow-up asks whether a finding was put right in the words of whoever added it.
        if item.id.hasPrefix(FindingEdit.byHand) { row.written[.question] = "" }
        rows.append(row)
      }
    }
    return rows
  }

  /// Why an item was not asked.
  private func notAsked(_ item: ChecklistItem, _ view: InspectionView) -> String {
    view.checklist.notAskedText(item, on: view.day, language) ?? Term.doesNotApply.text(language)
  }

  /// An item that only gathers a fact for later ones is neither met nor not; nor is a duty whose term is running.
  private func outcomeField(_ item: ChecklistItem, _ judgement: Judgement?) -> Field {
    switch judgement?.reason {
    case .gathered: .text(ItemStanding.gathered.label(language))
    case .running: .text(ItemStanding.notDueYet.label(language))
    // Somebody looked: what is missing is a fact to judge it by.
    case .missing, .impossible: .text(Term.notJudged.text(language))
    default: Field(term: judgement?.outcome)
    }
  }

  package func observationRows(_ view: InspectionView) -> [DataRow] {
    // While it goes on, what closing would write down.
    let observations =
      view.inspection.state == .inProgress ? view.draftObservations(law.licensing.law) : view.observations
    return observations.enumerated().map { index, observation in
      DataRow([
        .rowNumber: .integer(index + 1),
        .code: Field(
          observation.number.map { Observation.code(inspection: view.inspection.code, number: $0) }),
        .dutyBearer: .text(DutyBearer(rawValue: observation.dutyBearer)?.label(language) ?? observation.dutyBearer),
        .statement: .text(observation.statement), .citations: .list(observation.citations.uniqued()),
        .seen: Field(observation.seen),
      ])
    }
  }
}

/// The findings of an earlier inspection that one looks at again.
private struct FollowUp {
  struct Part {
    let code: String
    let finding: Finding
    /// Those that decide about it.
    let items: [String]
    let result: FollowUpResult
  }

  /// The inspection that found them.
  let earlier: Inspection
  let parts: [Part]

  /// The codes of those that stay.
  var kept: [String] { parts.filter { $0.result != .remedied && $0.result != .handled }.map(\.code) }
}

/// How many items inspections looked at.
private struct ItemCounts {
  /// Met or not, or not due yet.
  private(set) var concluded = 0
  private(set) var unchecked = 0
  private(set) var unmet = 0

  init() {}

  init(_ evaluation: ChecklistEvaluation) { add(evaluation) }

  mutating func add(_ evaluation: ChecklistEvaluation) {
    for standing in [ItemStanding.met, .notMet, .notDueYet] { concluded += evaluation.count(as: standing) }
    for standing in [ItemStanding.notChecked, .unanswered] { unchecked += evaluation.count(as: standing) }
    unmet += evaluation.count(as: .notMet)
  }

  mutating func leaveOut(_ items: [String], of judgements: [String: Judgement]) {
    unmet -= Set(items).count { judgements[$0]?.standing == .notMet }
  }
}

/// What a paper about an inspection says of findings before it is closed, and of those of an earlier one.
extension Desk {
  /// What closing would write down now; no row has a code yet.
  package func draftRows(_ view: InspectionView, _ vantage: Vantage) throws -> [DataRow] {
    try database.read(at: vantage) { snapshot in try draftRows(view, in: snapshot) }
  }

  func draftRows(_ view: InspectionView, in snapshot: Snapshot) throws -> [DataRow] {
    let edits = try snapshot.findingEdits(of: view.inspection.id)
    let drafts = view.evaluation.findings.map { view.finding($0, law.licensing.law) }
    return try draftFindings(view, in: snapshot).enumerated().map { index, content in
      var row = DataRow([
        .rowNumber: .integer(index + 1), .itemID: .text(content.itemID), .severity: Field(term: content.severity),
        .statement: .text(content.statement), .seen: Field(content.seen),
        .citations: .list(content.citations.uniqued()),
        .remedy: Field(content.remedy), .childSafety: .boolean(content.concernsChildSafety),
      ])
      mark(
        &row, content, drafted: edits.writes(content.itemID) ? edits.drafted(content.itemID, of: drafts) : nil)
      return row
    }
  }

  /// What closing would note of other bodies' duties; like the drafts of findings without a code. Empty before it began.
  package func draftObservationRows(_ view: InspectionView) -> [DataRow] {
    guard view.inspection.state == .inProgress else { return [] }
    return view.draftObservations(law.licensing.law).map { observation in
      DataRow([
        .itemID: .text(observation.itemID), .dutyBearer: .term(observation.dutyBearer),
        .statement: .text(observation.statement), .seen: Field(observation.seen),
        .citations: .list(observation.citations.uniqued()),
      ])
    }
  }

  /// The findings of an earlier inspection that this one looked at again, each with its code and what was seen.
  func followedRows(_ view: InspectionView, in snapshot: Snapshot) throws -> [DataRow] {
    guard let followed = try followed(by: view, in: snapshot) else { return [] }
    return try followed.parts.enumerated().map { index, part in
      var row = DataRow([
        .rowNumber: .integer(index + 1), .code: .text(part.code),
        .statement: .text(part.finding.content.statement), .citations: .list(part.finding.content.citations.uniqued()),
        .followUpResult: Field(term: part.result),
      ])
      mark(&row, part.finding.content, drafted: try drafted(part.finding, of: followed.earlier, in: snapshot))
      return row
    }
  }

  /// The findings that a follow-up looked at again; `nil` of an inspection that follows none up, or has not begun.
  private func followed(by view: InspectionView, in snapshot: Snapshot) throws -> FollowUp? {
    guard [.inProgress, .closed].contains(view.inspection.state),
      let earlier = try snapshot.followedUp(by: view.inspection.id)
    else { return nil }
    return FollowUp(
      earlier: earlier,
      parts: try followedFindings(view, in: snapshot).map { part in
        FollowUp.Part(
          code: Finding.code(inspection: earlier.code, number: part.finding.number), finding: part.finding,
          items: part.items, result: try result(of: part, at: earlier, by: view, in: snapshot))
      })
  }

  /// What a follow-up saw of each finding that it looked at again, a line each; `nil` of any other inspection.
  package func followedText(_ view: InspectionView, _ vantage: Vantage? = nil) throws -> String? {
    try database.read(at: vantage) { snapshot in
      guard let followed = try followed(by: view, in: snapshot) else { return nil }
      let heading = RemediationTerm.lookedAtAgain.text(language, ["earlier": followed.earlier.code])
      let lines = followed.parts.map { "– \($0.code): \($0.result.label(language)). \($0.finding.content.statement)" }
      return ([heading] + lines).joined(separator: "\n")
    }
  }

  /// An inspection with the earlier one that it follows up, and what it saw of each of its findings.
  package func withFollowed(_ json: JSON, of view: InspectionView, _ vantage: Vantage? = nil) throws -> JSON {
    try database.read(at: vantage) { snapshot in
      let followed = try followed(by: view, in: snapshot)
      return json.adding("followed_inspection", JSON(followed?.earlier.code)).adding(
        "followed_findings",
        .array(
          (followed?.parts ?? []).map { part in
            .object([
              ("code", .string(part.code)), ("item_ids", .array(part.items.map(JSON.string))),
              ("statement", .string(part.finding.content.statement)), ("result", JSON(term: part.result)),
            ])
          }))
    }
  }

  /// What is said of an inspection that has no draft of a finding.
  package func noFindingsText(_ view: InspectionView, _ vantage: Vantage) throws -> String {
    try database.read(at: vantage) { snapshot in
      // Its findings are no drafts any more.
      return view.findings.isEmpty ? try noFindingsText(view, in: snapshot) : Term.noRows.text(language)
    }
  }

  /// What stands in place of findings where there is none.
  func noFindingsText(_ view: InspectionView, in snapshot: Snapshot) throws -> String {
    let followed = try followed(by: view, in: snapshot)
    let follows = followed.map { !$0.parts.isEmpty } ?? false
    let text =
      switch view.inspection.state {
      case .closed: follows ? Term.noFurtherFindings.text(language) : noFindingsText(ItemCounts(view.evaluation))
      case .inProgress:
        (follows ? Term.noFurtherDrafts : .noDraftFindings).text(
          language, ["count": String(view.evaluation.unansweredItems.count)])
      case .planned: Term.notInspectedYet.text(language)
      case .canceled: Term.inspectionCanceledBeforeEnd.text(language)
      }
    return text + keptText(followed?.kept ?? [])
  }

  /// The findings of an earlier inspection that a follow-up leaves as they were, by their codes.
  private func keptText(_ codes: [String]) -> String {
    codes.isEmpty
      ? "" : " " + RemediationTerm.keptFindings.text(language, ["findings": codes.joined(separator: ", ")])
  }

  /// The same as of a day.
  func noFindingsText(of asked: [Inspection], _ vantage: Vantage) throws -> String {
    try database.read(at: vantage) { try noFindingsText(of: asked, findings: 0, namesCommand: true, in: $0) }
  }

  /// What stands in place of findings where several inspections have none, with those that are not concluded; nothing is
  /// read where they have some.
  ///
  /// - Parameter namesCommand: See ``unfinishedText(_:_:namesCommand:in:)``.
  func noFindingsText(
    of asked: [Inspection], findings: Int, namesCommand: Bool = false, in snapshot: Snapshot
  ) throws -> String {
    let text = try closedText(of: asked, findings: findings, in: snapshot)
    if findings > 0 { return text }
    return [text, try unfinishedText(asked, language, namesCommand: namesCommand, in: snapshot)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// The same of those that are closed alone.
  private func closedText(of asked: [Inspection], findings: Int, in snapshot: Snapshot) throws -> String {
    let closed = asked.filter { $0.state == .closed }
    if closed.isEmpty { return Term.nothingClosedYet.text(language) }
    var counts = ItemCounts()
    var kept: [String] = []
    if findings == 0 {
      for inspection in closed {
        let view = try view(inspection, in: snapshot)
        counts.add(view.evaluation)
        // What is still not met there is a finding, of the inspection that found it.
        guard let followed = try followed(by: view, in: snapshot) else { continue }
        counts.leaveOut(followed.parts.flatMap(\.items), of: view.judgements)
        kept += followed.kept
      }
    }
    let isWhole = !asked.contains { $0.state == .inProgress }
    return noFindingsText(counts, isWhole ? .noFindings : .noFindingsOfClosed) + keptText(kept.uniqued())
  }

  /// None is said only of what was looked at and concluded, with how much that was.
  private func noFindingsText(_ counts: ItemCounts, _ none: Term = .noFindings) -> String {
    if counts.concluded == 0 { return Term.nothingLookedAt.text(language) }
    let more = [(Term.noFindingsUnchecked, counts.unchecked), (.noFindingsNotHeld, counts.unmet)].filter { $0.1 > 0 }
      .map { $0.text(language, ["count": String($1)]) }.joined()
    return none.text(language, ["count": String(counts.concluded), "more": more])
  }

  /// That what stands below may still change.
  func draftNoteText(_ view: InspectionView) -> String {
    Term.draftFindingsNote.text(language, ["count": String(view.evaluation.unansweredItems.count)])
  }
}
