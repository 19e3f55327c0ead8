public import CareCore
package import CareMessages
import CareStore

/// A finding with all that was written and done about it.
public struct FindingView: Sendable {
  /// `I-2025-000001/03`.
  public let code: String
  /// With its latest words and the state of the day asked about.
  public let finding: Finding
  /// At which it was seen.
  public let inspection: Inspection
  /// Under its present code.
  public let facility: Facility
  /// Of the day of the inspection.
  public let profile: FacilityProfile?
  /// What was done about it.
  public let remediation: Remediation
  /// In the order in which they were recorded.
  public let notes: [FindingNote]
  /// The words in which it was recorded; `nil` while nothing corrected them.
  public let original: String?
  /// Where a person wrote its words: what the checklist drafted in their place, empty where it drafted nothing. `nil` where
  /// they are the checklist's.
  package let drafted: String?
  /// What the authority did.
  public let handlings: [Handling]

  /// The day from which its age counts.
  public var foundOn: CalendarDay? { inspection.minutes?.closedOn ?? inspection.day }
}

/// What became of a finding added by hand.
public enum AddedFinding: Sendable {
  /// It waits for the inspection to close; under the id of the made item.
  case draft(String)
  /// It was added to a closed inspection.
  case finding(Finding)
}

extension Desk {
  // MARK: - Reading

  /// A finding by its code, as of a day.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchFinding``.
  public func findingView(_ code: String, _ vantage: Vantage? = nil) throws -> FindingView {
    try database.read(at: vantage) { try findingView(code, in: $0) }
  }

  func findingView(_ code: String, in snapshot: Snapshot) throws -> FindingView {
    let parts = code.split(separator: "/")
    guard parts.count == 2, let number = Int(parts[1]),
      let inspection = try snapshot.inspection(code: String(parts[0])),
      let finding = try snapshot.findings(of: inspection.id).first(where: { $0.number == number })
    else { throw Failure(.noSuchFinding, ["code": code]) }
    return try view(finding, of: inspection, in: snapshot)
  }

  func view(_ finding: Finding, of inspection: Inspection, in snapshot: Snapshot) throws -> FindingView {
    let code = Finding.code(inspection: inspection.code, number: finding.number)
    guard let entry = try snapshot.facility(inspection.facility) else { throw Failure(.noSuchFinding, ["code": code]) }
    let original = try snapshot.originalStatement(of: finding.id)
    return FindingView(
      code: code, finding: finding, inspection: inspection, facility: try snapshot.present(entry),
      profile: try snapshot.dossier(entry).profile(on: inspection.day ?? today),
      remediation: try snapshot.remediation(of: finding.id), notes: try snapshot.notes(of: finding.id),
      original: original == finding.content.statement ? nil : original,
      drafted: try drafted(finding, of: inspection, in: snapshot),
      handlings: try snapshot.handlings(against: finding.id))
  }

  /// See ``FindingView/drafted``.
  func drafted(_ finding: Finding, of inspection: Inspection, in snapshot: Snapshot) throws -> String? {
    let edits = try snapshot.findingEdits(of: inspection.id)
    if edits.writes(finding.content.itemID) {
      let view = try view(inspection, in: snapshot)
      return edits.drafted(
        finding.content.itemID, of: view.evaluation.findings.map { view.finding($0, law.licensing.law) })
    }
    let original = try snapshot.originalStatement(of: finding.id)
    return original == finding.content.statement ? nil : original
  }

  /// Marks what a person wrote of a finding in its row.
  func mark(_ row: inout DataRow, _ content: Finding.Content, drafted: String?) {
    guard let drafted else { return }
    // In the language of the record, as the sentence itself.
    row.written[.statement] = drafted.isEmpty ? "" : Term.draftedInstead.text(.vietnamese, ["text": drafted])
    // The remedy of an added finding was written with it.
    if content.itemID.hasPrefix(Self.byHand) { row.written[.remedy] = "" }
  }

  /// Findings of closed inspections as of a day that repeat earlier ones.
  ///
  /// - Parameter requirementIDs: Only of these, where only they are asked about; all when `nil`.
  public func repeatedFindings(of requirementIDs: [String]? = nil, _ vantage: Vantage? = nil) throws
    -> [RepeatedFinding]
  {
    try database.read(at: vantage) { snapshot in
      var traces: [FindingTrace] = []
      let inspections = try requirementIDs.map(snapshot.inspections(notMeeting:)) ?? snapshot.inspections()
      for inspection in inspections where inspection.state == .closed {
        let findings = try snapshot.findings(of: inspection.id)
        guard !findings.isEmpty, let entry = try snapshot.facility(inspection.facility),
          let day = inspection.minutes?.closedOn
        else { continue }
        // The entry by itself: a merged one still knows who ran it then.
        let profile = try snapshot.dossier(entry).profile(on: inspection.day ?? day)
        let operators = [profile?.head, profile?.host].compactMap(\.self).map(VietnameseText.folded)
        let facility = try snapshot.present(entry)
        traces += findings.map { finding in
          FindingTrace(
            code: Finding.code(inspection: inspection.code, number: finding.number), inspection: inspection.id,
            facility: facility.id, on: day, requirementIDs: finding.content.requirementIDs,
            operators: Set(operators), isWithdrawn: finding.state == .withdrawn)
        }
      }
      return RepeatedFinding.all(in: traces)
    }
  }

  /// The facility of an inspection under its present code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchInspection``.
  public func present(_ inspection: Inspection) throws -> Facility {
    try database.read { snapshot in
      guard let entry = try snapshot.facility(inspection.facility) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      return try snapshot.present(entry)
    }
  }

  // MARK: - Before closing

  /// What closing would write down now, with the inspector's edits.
  public func draftFindings(_ inspection: Inspection) throws -> [Finding.Content] {
    try database.read { snapshot in try draftFindings(try view(inspection, in: snapshot), in: snapshot) }
  }

  func draftFindings(_ view: InspectionView, in snapshot: Snapshot) throws -> [Finding.Content] {
    // Before it began nobody had seen anything, whatever was written of it since.
    if snapshot.vantage != nil, view.inspection.state == .planned { return [] }
    let followed = Set(try followedFindings(view, in: snapshot).flatMap(\.items))
    return view.evaluation.findings.map { view.finding($0, law.licensing.law) }.filter { !followed.contains($0.itemID) }
      .edited(try snapshot.findingEdits(of: view.inspection.id))
  }

  /// Adds a finding that no item led to. Before closing it waits; afterwards it is a correction and needs a reason.
  ///
  /// - Parameters:
  ///   - citation: A requirement id or a place of the law; either must exist.
  ///   - reason: Needed where the inspection is closed.
  /// - Throws: ``Failure``: ``FailureCode/noSuchRequirement``, ``FailureCode/noSuchChoice`` where the place has many
  ///   requirements, ``FailureCode/optionNeeded`` without a reason, ``FailureCode/inspectionNotInProgress``.
  public func addFinding(
    to inspection: Inspection, citation: String, statement: String, severity: Severity, seen: String?,
    remedy: String?, concernsChildSafety: Bool = false, reason: String?
  ) throws -> AddedFinding {
    let requirements = try shelf.law().requirements(at: citation)
    guard requirements.count <= 5, let first = requirements.first else {
      throw Failure(
        .noSuchChoice,
        [
          "value": citation, "field": "--requirement",
          "choices": requirements.prefix(10).map(\.id).joined(separator: ", ") + ", …",
        ])
    }
    return try change { change in
      let now = try change.snapshot.inspection(inspection.id) ?? inspection
      let added = try change.snapshot.findingEdits(of: now.id).count { $0.kind == .added }
      let recorded = try change.snapshot.findings(of: now.id).count { $0.content.itemID.hasPrefix(Self.byHand) }
      let day = try view(now, in: change.snapshot).day
      let content = Finding.Content(
        itemID: "\(Self.byHand)\(max(added, recorded) + 1)", requirementIDs: requirements.map(\.id),
        citations: requirements.map {
          $0.markedCitation(.vietnamese, amendments: law.licensing.law.amendments(of: $0.id, on: day))
        }, quotes: requirements.map(\.quote),
        severity: severity, topic: first.topic, isProhibitedAct: first.isReversed, statement: statement, seen: seen,
        remedy: remedy, concernsChildSafety: concernsChildSafety)
      switch now.state {
      case .inProgress:
        try change.keep(
          FindingEdit(kind: .added, itemID: content.itemID, statement: statement, content: content), of: now)
        return .draft(content.itemID)
      case .closed:
        guard let reason else { throw Failure(.optionNeeded, ["option": "--reason", "command": "finding add"]) }
        return .finding(try change.add(content, to: now, on: today, because: reason))
      case .planned: throw Failure(.inspectionNotInProgress, ["inspection": now.code])
      case .canceled: throw Failure(.inspectionAlreadyClosed, ["inspection": now.code])
      }
    }
  }

  /// What the id of the made item of a finding added by hand begins with.
  static let byHand = "by-hand-"

  /// Gives the finding of an item other words, or makes it part of that of another item, when the inspection closes.
  ///
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed``,
  ///   ``FailureCode/noDraftFinding`` or ``FailureCode/draftAlreadyMerged``.
  public func edit(_ inspection: Inspection, _ edit: FindingEdit) throws {
    try change { change in
      guard let now = try change.snapshot.inspection(inspection.id), now.state == .inProgress else {
        let isPlanned = try change.snapshot.inspection(inspection.id)?.state == .planned
        throw Failure(
          isPlanned ? .inspectionNotInProgress : .inspectionAlreadyClosed, ["inspection": inspection.code])
      }
      let drafts = try draftFindings(try view(now, in: change.snapshot), in: change.snapshot).map(\.itemID)
      let merged = try change.snapshot.findingEdits(of: now.id).filter { $0.kind == .merged }.map(\.itemID)
      for item in [edit.itemID, edit.into].compactMap(\.self) where !drafts.contains(item) {
        if merged.contains(item) { throw Failure(.draftAlreadyMerged, ["item": item]) }
        throw Failure(
          .noDraftFinding,
          ["item": item, "inspection": now.code, "items": drafts.isEmpty ? "–" : drafts.joined(separator: ", ")])
      }
      try change.keep(edit, of: now)
    }
  }

  // MARK: - After closing

  /// Writes a note to a finding: what the facility explains, a cause, a harm, or other words with the reason.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchFinding``, ``FailureCode/dayInFuture``,
  ///   ``FailureCode/actBeforeFinding``.
  public func note(_ note: FindingNote, on code: String) throws { try self.note([note], on: code) }

  /// The same with several at once: all of them are taken, or none.
  public func note(_ notes: [FindingNote], on code: String) throws {
    try change { change in
      for note in notes {
        let view = try findingView(code, in: change.snapshot)
        try check(note.on, of: view)
        try change.add(note, to: view.finding, of: view.inspection)
      }
    }
  }

  /// What a sanction may come to, for the screen.
  package func penaltyAdvice(_ view: FindingView) -> [PenaltyAdvice] {
    law.penalties.concerning(view.finding.content.requirementIDs, on: view.foundOn ?? today)
  }

  func check(_ day: CalendarDay, of view: FindingView) throws(Failure) {
    try check(day, .happened, "--on")
    if let found = view.foundOn, day < found {
      throw Failure(.actBeforeFinding, ["on": day.shortText, "found": found.shortText])
    }
  }

  /// What was written of the findings of a closed inspection after its closing: other words with the day and the reason,
  /// and findings added. Neither is in the minutes that were signed, nor under their code.
  func writtenAfterClosing(_ inspection: Inspection, in snapshot: Snapshot, _ language: Language) throws
    -> [String]
  {
    guard inspection.state == .closed else { return [] }
    return try snapshot.findings(of: inspection.id).flatMap { finding -> [String] in
      let code = Finding.code(inspection: inspection.code, number: finding.number)
      let original = try snapshot.originalStatement(of: finding.id) ?? ""
      let notes = try snapshot.notes(of: finding.id).filter { note in
        snapshot.vantage.map { note.on <= $0.day } ?? true
      }
      return notes.compactMap { note in
        let arguments = [
          "finding": code, "on": note.on.text(language), "text": note.text, "original": original,
          "reason": note.reason ?? "–", "citations": finding.content.citations.joined(separator: "; "),
        ]
        switch note.kind {
        case .correction: return RemediationTerm.correctedLater.text(language, arguments)
        case .added: return RemediationTerm.addedLater.text(language, arguments)
        case .explanation, .cause, .harm, .childSafety, .noChildSafety: return nil
        }
      }
    }
  }

  /// The same, for who checks the code of the closing.
  package func writtenAfterClosing(_ inspection: Inspection, _ language: Language) throws -> [String] {
    try database.read { try writtenAfterClosing(inspection, in: $0, language) }
  }

  // MARK: - Follow-up

  /// A finding that a follow-up inspection looks at, with the items that decide about it.
  struct FollowedFinding {
    let finding: Finding
    let items: [String]
  }

  /// The findings an inspection follows up, as far as its checklist asks for them: those that are unsettled or, once it is
  /// closed, were when it looked.
  func followedFindings(_ view: InspectionView, in snapshot: Snapshot) throws -> [FollowedFinding] {
    guard let earlier = try snapshot.followedUp(by: view.inspection.id) else { return [] }
    let asked = Set(view.checklist.items.map(\.id))
    let closed = view.inspection.minutes?.closedOn
    return try followed(of: earlier, before: view.inspection.closedAt, in: snapshot) { finding in
      guard let closed else { return finding.state.isUnsettled }
      // As it stood before this inspection settled anything.
      let before = try snapshot.remediation(of: finding.id).acts.last { act in
        [.verify, .withdraw, .reopen].contains(act.kind) && act.on < closed && act.inspection != view.inspection.id
      }
      return before == nil || before?.kind == .reopen
    }.filter { $0.items.allSatisfy(asked.contains) }
  }

  private func unsettledFindings(of inspection: Inspection, in snapshot: Snapshot) throws -> [FollowedFinding] {
    try followed(of: inspection, in: snapshot) { $0.state.isUnsettled }
  }

  private func followed(
    of inspection: Inspection, before instant: Instant? = nil, in snapshot: Snapshot,
    where isMeant: (Finding) throws -> Bool
  ) throws -> [FollowedFinding] {
    let merges = try snapshot.findingEdits(of: inspection.id).filter { $0.kind == .merged }
    return try snapshot.findings(of: inspection.id, before: instant).filter(isMeant).map { finding in
      var items = [finding.content.itemID]
      var index = 0
      while index < items.count {
        items += merges.filter { $0.into == items[index] && !items.contains($0.itemID) }.map(\.itemID)
        index += 1
      }
      return FollowedFinding(finding: finding, items: items)
    }
  }

  /// Plans an inspection that asks only the items behind the unsettled findings of an earlier one.
  ///
  /// - Throws: ``Failure``: ``FailureCode/notClosedYet`` or ``FailureCode/noOpenFindings``.
  public func planFollowUp(of earlier: Inspection, on day: CalendarDay?) throws -> (
    inspection: Inspection, findings: Int
  ) {
    try check(day, .planned, "--on")
    let law = try shelf.law().requirements
    return try change { change in
      guard let earlier = try change.snapshot.inspection(earlier.id), earlier.state == .closed else {
        throw Failure(.notClosedYet, ["inspection": earlier.code])
      }
      let followed = try unsettledFindings(of: earlier, in: change.snapshot)
      if followed.isEmpty { throw Failure(.noOpenFindings, ["inspection": earlier.code]) }
      let view = try view(earlier, in: change.snapshot)
      guard let entry = try change.snapshot.facility(earlier.facility) else {
        throw Failure(.noSuchInspection, ["code": earlier.code])
      }
      let requirements = view.checklist.requirements + law
      let own = Set(view.checklist.items.map(\.id))
      let checklist = view.checklist.followUp(
        of: earlier.code, items: Set(followed.flatMap(\.items)).intersection(own),
        added: followed.filter { !own.contains($0.finding.content.itemID) }.map { part in
          let content = part.finding.content
          return (content, content.requirementIDs.compactMap { id in requirements.first { $0.id == id } })
        })
      let inspection = try plan(
        try change.snapshot.present(entry), with: checklist, campaign: earlier.campaign, on: day,
        year: (day ?? today).year, in: change)
      try change.follow(inspection, up: earlier)
      return (inspection, followed.count)
    }
  }

  /// Verifies the findings whose items are met and opens those again that were reported done and are not.
  func settle(_ followed: [FollowedFinding], by view: InspectionView, on day: CalendarDay, _ change: Change) throws {
    guard let earlier = try change.snapshot.followedUp(by: view.inspection.id) else { return }
    let judgements = view.judgements
    let calendar = try change.snapshot.workingCalendar(over: law.calendar)
    for part in followed {
      let kind: RemediationAct.Kind
      let danger = try danger(of: part, at: earlier, in: change.snapshot)
      switch FollowUpResult(part.items.map { judgements[$0]?.outcome }, danger: danger) {
      case .remedied, .handled: kind = .verify
      case .remains where part.finding.state == .reportedDone: kind = .reopen
      case .remains, .unsettled, .notSeenAgain: continue
      }
      try change.record(
        RemediationAct(
          kind, on: day, text: "Kiểm tra lại \(view.inspection.code)", person: view.inspection.start?.lead,
          inspection: view.inspection.id), on: part.finding, of: earlier, calendar)
    }
  }

  /// What is recorded against a finding that is a sign of danger; `nil` where it is none. Something is done where the
  /// authority handled it otherwise than by a demand, where it was passed on by its code, where its emergency has an
  /// outcome, or where somebody said why there is no emergency.
  func danger(of part: FollowedFinding, at earlier: Inspection, in snapshot: Snapshot) throws -> FollowUpResult.Danger?
  {
    let clock = law.duties.emergencyClock(on: earlier.day ?? today)
    guard let clock, clock.mayStart(with: part.finding.content) else { return nil }
    if try snapshot.handlings(against: part.finding.id).contains(where: { $0.content.kind != .demand }) {
      return .handled
    }
    let code = Finding.code(inspection: earlier.code, number: part.finding.number)
    if let facility = try snapshot.facility(earlier.facility).map(snapshot.present),
      try snapshot.referrals(of: facility).contains(where: { $0.content.names(code) })
    {
      return .handled
    }
    let settled = Set(try snapshot.emergencies().filter { $0.outcome != nil }.map(\.id))
    let decisions = try snapshot.dangerDecisions(of: earlier.id).filter { part.items.contains($0.key) }.values
    let areOver = decisions.allSatisfy { decision in
      switch decision {
      case .declined: true
      case .recorded(let emergency): settled.contains(emergency)
      }
    }
    return areOver && !decisions.isEmpty ? .handled : .open
  }

  /// Whoever saw no sign again has not put right what happened.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dangerNotHandled``.
  func refuseUnhandled(_ view: FindingView, in snapshot: Snapshot) throws {
    let part = try followed(of: view.inspection, in: snapshot) { $0.id == view.finding.id }.first
    guard let part, try danger(of: part, at: view.inspection, in: snapshot) == .open else { return }
    throw Failure(.dangerNotHandled, dangerWords(view))
  }

  private func dangerWords(_ view: FindingView) -> [String: String] {
    [
      "finding": view.code, "facility": view.facility.code, "inspection": view.inspection.code,
      "item": view.finding.content.itemID,
    ]
  }

  /// Of a closed follow-up inspection: the findings whose sign was not seen again and about which nothing is recorded, each
  /// with what would be.
  package func notSeenAgainTexts(_ inspection: Inspection) throws -> [String] {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id) else { return [] }
      let view = try view(inspection, in: snapshot)
      return try followedFindings(view, in: snapshot).filter {
        try result(of: $0, at: earlier, by: view, in: snapshot) == .notSeenAgain
      }.map { part in
        RemediationTerm.notSeenAgain.text(
          language, dangerWords(try self.view(part.finding, of: earlier, in: snapshot)))
      }
    }
  }

  /// What an inspection saw of a finding that it follows up; of a closed one, with what was recorded until it closed.
  func result(of part: FollowedFinding, at earlier: Inspection, by view: InspectionView, in snapshot: Snapshot) throws
    -> FollowUpResult
  {
    let judgements = view.judgements
    return FollowUpResult(
      part.items.map { judgements[$0]?.outcome },
      danger: try danger(of: part, at: earlier, in: snapshot.asOfClosing(view.inspection)))
  }

  /// What a closed follow-up inspection did to the findings it looked at, by their codes; `nil` when it follows nothing up.
  public func followUpOutcome(of inspection: Inspection) throws -> (
    earlier: Inspection, verified: [String], reopened: [String], left: [String]
  )? {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id) else { return nil }
      let asked = Set(try view(inspection, in: snapshot).checklist.items.map(\.id))
      var (verified, reopened, left) = ([String](), [String](), [String]())
      for finding in try snapshot.findings(of: earlier.id) where asked.contains(finding.content.itemID) {
        let code = Finding.code(inspection: earlier.code, number: finding.number)
        switch try snapshot.remediation(of: finding.id).acts.last(where: { $0.inspection == inspection.id })?.kind {
        case .verify: verified.append(code)
        case .reopen: reopened.append(code)
        default: if finding.state.isUnsettled { left.append(code) }
        }
      }
      return (earlier, verified, reopened, left)
    }
  }
}

extension [FindingEdit] {
  /// Whether the words of an item's finding, or a part of them, are those of a person.
  func writes(_ itemID: String) -> Bool {
    if itemID.hasPrefix(Desk.byHand) { return true }
    var own: Set<String> = []
    for edit in self {
      switch edit.kind {
      case .added, .reworded: own.insert(edit.itemID)
      case .merged: if own.contains(edit.itemID), let into = edit.into { own.insert(into) }
      }
    }
    return own.contains(itemID)
  }

  /// What the checklist alone would have said of an item; empty where it would have said nothing.
  func drafted(_ itemID: String, of drafts: [Finding.Content]) -> String {
    drafts.edited(filter { $0.kind == .merged }).first { $0.itemID == itemID }?.statement ?? ""
  }
}
