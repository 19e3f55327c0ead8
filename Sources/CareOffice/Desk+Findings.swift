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

/// What was written of a finding after its inspection was closed.
package struct WrittenLater: Sendable {
  /// Its code.
  package let finding: String
  /// That of the note or the act.
  package let kind: String
  package let on: CalendarDay
  /// The sentence.
  package let text: String
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
    let code = code.uppercased()
    let parts = code.split(separator: "/")
    guard parts.count == 2, let number = Int(parts[1]),
      let inspection = try snapshot.inspection(code: String(parts[0])),
      let finding = try snapshot.findings(of: inspection.id).first(where: { $0.number == number })
    else { throw try noFinding(code, in: snapshot) }
    return try view(finding, of: inspection, in: snapshot)
  }

  /// An observation has a code much like that of a finding: who means to mend one hears how.
  private func noFinding(_ code: String, in snapshot: Snapshot) throws -> Failure {
    guard let (inspection, number) = Observation.parts(of: code),
      let inspection = try snapshot.inspection(code: String(inspection)),
      try snapshot.observations(of: inspection.id).contains(where: { $0.number == number }),
      let facility = try snapshot.facility(inspection.facility).map(snapshot.present)
    else { return Failure(.noSuchFinding, ["code": code]) }
    return Failure(.observationIsNoFinding, ["code": code, "inspection": inspection.code, "facility": facility.code])
  }

  func view(_ finding: Finding, of inspection: Inspection, in snapshot: Snapshot) throws -> FindingView {
    let code = Finding.code(inspection: inspection.code, number: finding.number)
    guard let entry = try snapshot.facility(inspection.facility) else { throw Failure(.noSuchFinding, ["code": code]) }
    let original = try snapshot.originalStatement(of: finding.id)
    // One code has one name: that of the facility of which the entry is a part.
    let facility = try snapshot.present(entry)
    return FindingView(
      code: code, finding: finding, inspection: inspection, facility: facility,
      profile: try snapshot.dossier(facility).profile(on: inspection.day ?? today),
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
    if content.itemID.hasPrefix(FindingEdit.byHand) { row.written[.remedy] = "" }
  }

  /// Findings of closed inspections as of a day that repeat earlier ones, and those that a follow-up saw again.
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
        let again = try requirementIDs == nil ? seenAgain(by: inspection, in: snapshot) : []
        guard !findings.isEmpty || !again.isEmpty, let entry = try snapshot.facility(inspection.facility),
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
        traces += again.map { code, finding in
          FindingTrace(
            code: code, inspection: inspection.id, facility: facility.id, on: day,
            requirementIDs: finding.content.requirementIDs, operators: Set(operators),
            isWithdrawn: finding.state == .withdrawn, isSeenAgain: true)
        }
      }
      return RepeatedFinding.all(in: traces)
    }
  }

  /// The findings of an earlier inspection that a closed follow-up saw again, by their codes.
  private func seenAgain(by inspection: Inspection, in snapshot: Snapshot) throws -> [(code: String, finding: Finding)]
  {
    guard let earlier = try snapshot.followedUp(by: inspection.id) else { return [] }
    let view = try view(inspection, in: snapshot)
    return try followedFindings(view, in: snapshot).filter {
      try result(of: $0, at: earlier, by: view, in: snapshot) == .remains
    }.map { (Finding.code(inspection: earlier.code, number: $0.finding.number), $0.finding) }
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

  /// - Parameter day: That on which it is closed; `nil` while it goes on.
  func draftFindings(
    _ view: InspectionView, closing day: CalendarDay? = nil, in snapshot: Snapshot
  ) throws -> [Finding.Content] {
    // Before it began nobody had seen anything, whatever was written of it since.
    if snapshot.vantage != nil, view.inspection.state == .planned { return [] }
    let followed = Set(try followedFindings(view, closing: day, in: snapshot).flatMap(\.items))
    return view.evaluation.findings.map { view.finding($0, law.licensing.law) }.filter { !followed.contains($0.itemID) }
      .edited(try snapshot.findingEdits(of: view.inspection.id))
  }

  /// Adds a finding that no item led to. Before closing it waits; afterwards it is a correction and needs a reason.
  ///
  /// - Parameters:
  ///   - citation: A requirement id or a place of the law; either must exist.
  ///   - coversAll: Somebody said that it concerns each of the requirements that stand at the place.
  ///   - reason: Needed where the inspection is closed.
  /// - Throws: ``Failure``: ``FailureCode/noSuchRequirement``, ``FailureCode/requirementNotInForce`` where it binds nobody on
  ///   the day of the inspection, ``FailureCode/noSuchChoice`` where the place has many
  ///   requirements, ``FailureCode/requirementsSeveral`` where it has some and nobody said that all are meant,
  ///   ``FailureCode/optionNeeded`` without a reason, ``FailureCode/inspectionNotInProgress``.
  public func addFinding(
    to inspection: Inspection, citation: String, coversAll: Bool = false, statement: String, severity: Severity,
    seen: String?, remedy: String?, concernsChildSafety: Bool = false, reason: String?
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
      let recorded = try change.snapshot.findings(of: now.id).count { $0.content.itemID.hasPrefix(FindingEdit.byHand) }
      let day = try view(now, in: change.snapshot).day
      let requirements = requirements.filter { $0.inForce.contains(day) }
      if requirements.isEmpty {
        throw Failure(.requirementNotInForce, ["citation": citation, "id": first.id, "day": day.shortText])
      }
      if requirements.count > 1, !coversAll {
        throw Failure(
          .requirementsSeveral,
          [
            "citation": citation, "count": String(requirements.count), "day": day.shortText,
            "list": requirements.map { "\($0.id) (“\($0.quote)”)" }.joined(separator: "; "),
          ])
      }
      let content = Finding.Content(
        itemID: "\(FindingEdit.byHand)\(max(added, recorded) + 1)", requirementIDs: requirements.map(\.id),
        citations: requirements.map {
          $0.markedCitation(.vietnamese, amendments: law.licensing.law.amendments(of: $0.id, on: day))
        }, quotes: requirements.map(\.quote),
        severity: severity, topic: requirements[0].topic, isProhibitedAct: requirements[0].isReversed,
        statement: statement, seen: seen,
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

  /// Gives the finding of an item other words, or makes it part of that of another item, when the inspection closes.
  ///
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed``,
  ///   ``FailureCode/noDraftFinding``, ``FailureCode/draftAlreadyMerged`` or ``FailureCode/signIntoOther``.
  public func edit(_ inspection: Inspection, _ edit: FindingEdit) throws {
    try change { change in
      guard let now = try change.snapshot.inspection(inspection.id), now.state == .inProgress else {
        let isPlanned = try change.snapshot.inspection(inspection.id)?.state == .planned
        throw Failure(
          isPlanned ? .inspectionNotInProgress : .inspectionAlreadyClosed, ["inspection": inspection.code])
      }
      let view = try view(now, in: change.snapshot)
      let contents = try draftFindings(view, in: change.snapshot)
      let drafts = contents.map(\.itemID)
      let merged = try change.snapshot.findingEdits(of: now.id).filter { $0.kind == .merged }.map(\.itemID)
      for item in [edit.itemID, edit.into].compactMap(\.self) where !drafts.contains(item) {
        if merged.contains(item) { throw Failure(.draftAlreadyMerged, ["item": item]) }
        throw Failure(
          .noDraftFinding,
          ["item": item, "inspection": now.code, "items": drafts.isEmpty ? "–" : drafts.joined(separator: ", ")])
      }
      if let into = edit.into, let clock = law.duties.emergencyClock(on: view.day) {
        let signs = contents.filter(clock.mayStart).map(\.itemID)
        if signs.contains(edit.itemID), !signs.contains(into) {
          throw Failure(.signIntoOther, ["inspection": now.code, "item": edit.itemID, "into": into])
        }
      }
      try change.keep(edit, of: now)
    }
  }

  /// Of a finding that rests on several requirements which a person named only together: that nobody measured them one by
  /// one, and that it leaves them open once it is put right; `nil` of any other.
  package func namedTogetherText(_ code: String) throws -> String? {
    try database.read { snapshot in
      let view = try findingView(code, in: snapshot)
      let content = view.finding.content
      let together = try snapshot.findingEdits(of: view.inspection.id)
        .namedTogether(content.itemID, content.requirementIDs)
      return together.isEmpty
        ? nil
        : RemediationTerm.namedTogether.text(
          language,
          [
            "finding": view.code, "count": String(together.count),
            "requirements": content.requirementIDs.filter(together.contains).joined(separator: ", "),
          ])
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
  /// findings added, and those withdrawn, of a follow-up also such as it looked at. None of it is in the minutes that were
  /// signed, nor under their code.
  ///
  /// - Parameter kept: Stands in place of what somebody wrote in his own words; `nil` leaves that as it is.
  func writtenAfterClosing(
    _ inspection: Inspection, withholding kept: String? = nil, in snapshot: Snapshot, _ language: Language
  ) throws -> [WrittenLater] {
    guard inspection.state == .closed else { return [] }
    let own =
      try snapshot.findings(of: inspection.id).flatMap { finding -> [WrittenLater] in
        let code = Finding.code(inspection: inspection.code, number: finding.number)
        let original = try snapshot.originalStatement(of: finding.id) ?? ""
        let notes = try snapshot.notes(of: finding.id).filter { note in
          note.on <= today && snapshot.vantage.map { note.on <= $0.day } ?? true
        }
        return notes.compactMap { note -> WrittenLater? in
          let content = finding.content
          let arguments = [
            "finding": code, "on": note.on.text(language), "text": kept ?? note.text, "original": kept ?? original,
            "reason": kept ?? note.reason ?? "–", "citations": content.citations.uniqued().joined(separator: "; "),
            "severity": content.severity.label(language), "kind": note.kind.label(language).lowercasedFirst,
            "safety": content.concernsChildSafety
              ? "; " + FindingNote.Kind.childSafety.label(language).lowercasedFirst : "",
          ]
          let term: RemediationTerm
          switch note.kind {
          case .correction: term = .correctedLater
          case .added: term = .addedLater
          case .childSafety, .noChildSafety: term = .markedLater
          case .explanation, .cause, .harm: return nil
          }
          return WrittenLater(
            finding: code, kind: note.kind.rawValue, on: note.on, text: term.text(language, arguments))
        } + (try withdrawals(of: finding, code, .withdrawnLater, kept, in: snapshot, language))
      }
      + observationCorrections(inspection, withholding: kept, in: snapshot, language)
    guard let earlier = try snapshot.followedUp(by: inspection.id) else { return own }
    return try own
      + followedFindings(try view(inspection, in: snapshot), in: snapshot).flatMap { part in
        try withdrawals(
          of: part.finding, Finding.code(inspection: earlier.code, number: part.finding.number),
          .followedWithdrawnLater, kept, in: snapshot, language)
      }
  }

  /// What was passed on later to correct an observation.
  private func observationCorrections(
    _ inspection: Inspection, withholding kept: String?, in snapshot: Snapshot, _ language: Language
  ) throws -> [WrittenLater] {
    let index = try ReferralIndex(snapshot)
    return try snapshot.observations(of: inspection.id).flatMap { observation -> [WrittenLater] in
      guard let number = observation.number else { return [] }
      let code = Observation.code(inspection: inspection.code, number: number)
      return index.about(code).dropFirst().filter(\.content.isCorrection).map { referral in
        WrittenLater(
          finding: code, kind: FindingNote.Kind.correction.rawValue, on: referral.content.on,
          text: RemediationTerm.observationCorrected.text(
            language,
            [
              "code": code, "on": referral.content.on.text(language), "body": referral.content.body,
              "referral": referral.code, "text": kept ?? referral.content.ownWords,
            ]))
      }
    }
  }

  private func withdrawals(
    of finding: Finding, _ code: String, _ term: RemediationTerm, _ kept: String?, in snapshot: Snapshot,
    _ language: Language
  ) throws -> [WrittenLater] {
    let acts = try snapshot.remediation(of: finding.id).acts
    return acts.enumerated().compactMap { index, act -> WrittenLater? in
      // What was withdrawn may be open again: the decision on the appeal was quashed.
      let isReopened = act.kind == .reopen && index > 0 && acts[index - 1].kind == .withdraw
      guard act.kind == .withdraw || isReopened else { return nil }
      return WrittenLater(
        finding: code, kind: act.kind.rawValue, on: act.on,
        text: (isReopened ? RemediationTerm.reopenedLater : term).text(
          language,
          [
            "finding": code, "on": act.on.text(language), "reason": kept ?? act.text,
            "document": act.document.map { RemediationTerm.documentPart.text(language, ["document": $0]) } ?? "",
          ]))
    }
  }

  /// The same, for who checks the code of the closing.
  package func writtenAfterClosing(
    _ inspection: Inspection, _ vantage: Vantage? = nil, _ language: Language
  ) throws -> [WrittenLater] {
    try database.read(at: vantage) { try writtenAfterClosing(inspection, in: $0, language) }
  }

  /// The same below an inspection on the screen; `nil` where nothing was written.
  package func laterLines(_ view: InspectionView, _ vantage: Vantage? = nil) throws -> String? {
    let later = try writtenAfterClosing(view.inspection, vantage, language)
    if later.isEmpty { return nil }
    return ([RemediationTerm.writtenLater.text(language)] + later.map { "– " + $0.text }).joined(separator: "\n")
  }

  /// An inspection with what was written of it after its closing.
  package func withLater(_ json: JSON, of view: InspectionView, _ vantage: Vantage? = nil) throws -> JSON {
    json.adding(
      "after_closing",
      .array(
        try writtenAfterClosing(view.inspection, vantage, language).map { later in
          .object([
            ("finding", .string(later.finding)), ("kind", .string(later.kind)), ("on", JSON(later.on)),
            ("text", .string(later.text)),
          ])
        }))
  }

  // MARK: - Follow-up

  /// A finding that a follow-up inspection looks at, with the items that decide about it.
  struct FollowedFinding {
    let finding: Finding
    let items: [String]
    /// As it stood when the inspection looked, without what it recorded itself.
    let state: FindingState
  }

  /// The findings an inspection follows up, as far as its checklist asks for them: those that are unsettled or, once it is
  /// closed, were when it looked; and those that were verified since it was planned and that it saw not met, which are
  /// opened again instead of being found a second time.
  ///
  /// - Parameter day: That on which it is closed; `nil` while it goes on.
  func followedFindings(
    _ view: InspectionView, closing day: CalendarDay? = nil, in snapshot: Snapshot
  ) throws -> [FollowedFinding] {
    guard let earlier = try snapshot.followedUp(by: view.inspection.id),
      let planned = try snapshot.followUpPlanned(view.inspection.id)
    else { return [] }
    let asked = Set(view.checklist.items.map(\.id))
    let judgements = view.judgements
    let closed = view.inspection.minutes?.closedOn ?? day
    // What was recorded since changes no paper that was signed.
    let then = snapshot.asOfClosing(view.inspection)
    let before = snapshot.at(Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: planned))
    return try followed(of: earlier, before: view.inspection.closedAt, in: snapshot) { finding in
      let acts = try then.remediation(of: finding.id).acts.filter { $0.inspection != view.inspection.id }
      return Remediation(acts, on: closed).state
    }.filter { part in
      guard part.items.allSatisfy(asked.contains) else { return false }
      if part.state.isUnsettled { return true }
      return try part.state == .verified && part.items.contains { judgements[$0]?.outcome == .notMet }
        && before.remediation(of: part.finding.id).state.isUnsettled
    }
  }

  private func unsettledFindings(of inspection: Inspection, in snapshot: Snapshot) throws -> [FollowedFinding] {
    try followed(of: inspection, in: snapshot) { $0.state }.filter { $0.state.isUnsettled }
  }

  private func followed(
    of inspection: Inspection, before instant: Instant? = nil, in snapshot: Snapshot,
    state: (Finding) throws -> FindingState
  ) throws -> [FollowedFinding] {
    let edits = try snapshot.findingEdits(of: inspection.id)
    return try snapshot.findings(of: inspection.id, before: instant).map { finding in
      FollowedFinding(
        finding: finding, items: edits.items(behind: finding.content.itemID), state: try state(finding))
    }
  }

  /// Plans an inspection that asks only the items behind the unsettled findings of an earlier one.
  ///
  /// - Returns: It, how many findings it looks at, and what follows up the same inspection and is not closed yet.
  /// - Throws: ``Failure``: ``FailureCode/notClosedYet``, ``FailureCode/noOpenFindings`` or
  ///   ``FailureCode/openFindingsElsewhere``.
  public func planFollowUp(of earlier: Inspection, on day: CalendarDay?) throws -> (
    inspection: Inspection, findings: Int, open: [Inspection]
  ) {
    try check(day, .planned, "--on")
    let law = try shelf.law().requirements
    return try change { change in
      guard let earlier = try change.snapshot.inspection(earlier.id), earlier.state == .closed else {
        throw Failure(.notClosedYet, ["inspection": earlier.code])
      }
      let followed = try unsettledFindings(of: earlier, in: change.snapshot)
      if followed.isEmpty {
        let elsewhere = try openElsewhere(earlier, in: change.snapshot)
        if elsewhere.isEmpty { throw Failure(.noOpenFindings, ["inspection": earlier.code]) }
        throw Failure(
          .openFindingsElsewhere, ["inspection": earlier.code].merging(elsewhereWords(elsewhere)) { $1 })
      }
      let open = try change.snapshot.followUps(of: earlier.id).filter {
        $0.state == .planned || $0.state == .inProgress
      }
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
      return (inspection, followed.count, open)
    }
  }

  /// Unsettled findings of the inspections that one follows up, however far back, of those that follow it up, and of those
  /// that found the same requirements not met since.
  private func openElsewhere(_ inspection: Inspection, in snapshot: Snapshot) throws -> [(
    inspection: Inspection, codes: [String]
  )] {
    var tied: [Inspection] = []
    var one = inspection
    while let earlier = try snapshot.followedUp(by: one.id), !tied.contains(where: { $0.id == earlier.id }) {
      tied.insert(earlier, at: 0)
      one = earlier
    }
    var waiting = [inspection]
    while let next = waiting.popLast() {
      for later in try snapshot.followUps(of: next.id) where !tied.contains(where: { $0.id == later.id }) {
        tied.append(later)
        waiting.append(later)
      }
    }
    let known = try tied.compactMap { other -> (inspection: Inspection, codes: [String])? in
      let open = try snapshot.findings(of: other.id).filter(\.state.isUnsettled)
      return open.isEmpty || other.id == inspection.id
        ? nil : (other, open.map { Finding.code(inspection: other.code, number: $0.number) })
    }
    // What was found anew is as open, though no follow-up ties it.
    return try known
      + openSince(inspection, in: snapshot).filter { other in !tied.contains { $0.id == other.inspection.id } }
  }

  private func elsewhereWords(_ elsewhere: [(inspection: Inspection, codes: [String])]) -> [String: String] {
    [
      "findings": elsewhere.flatMap(\.codes).joined(separator: ", "),
      "commands": elsewhere.map { "“maiam inspection plan --follow-up \($0.inspection.code)”" }.joined(separator: ", "),
    ]
  }

  /// What a follow-up of an inspection leaves out: the open findings of those tied to it; `nil` where there are none.
  package func openElsewhereText(_ inspection: Inspection) throws -> String? {
    let elsewhere = try database.read { try openElsewhere(inspection, in: $0) }
    return elsewhere.isEmpty ? nil : RemediationTerm.openElsewhere.text(language, elsewhereWords(elsewhere))
  }

  /// Verifies the findings whose items are met and opens those again that were reported done or verified and are not. What
  /// somebody recorded for a later day stays.
  func settle(_ followed: [FollowedFinding], by view: InspectionView, on day: CalendarDay, _ change: Change) throws {
    guard let earlier = try change.snapshot.followedUp(by: view.inspection.id) else { return }
    let judgements = view.judgements
    let calendar = try change.snapshot.workingCalendar(over: law.calendar)
    for part in followed {
      let kind: RemediationAct.Kind
      let danger = try danger(of: part, at: earlier, in: change.snapshot)
      switch FollowUpResult(part.items.map { judgements[$0]?.outcome }, danger: danger) {
      case .remedied, .handled:
        guard part.state.isUnsettled, part.finding.state.isUnsettled,
          try unmet(part, of: earlier, after: day, in: change.snapshot) == nil
        else { continue }
        kind = .verify
      case .remains:
        let states = [part.state, part.finding.state]
        guard states.allSatisfy({ $0 == .reportedDone || $0 == .verified }) else { continue }
        kind = .reopen
      case .unsettled, .notSeenAgain: continue
      }
      try change.record(
        RemediationAct(
          kind, on: day, text: "Kiểm tra lại \(view.inspection.code)", person: view.inspection.start?.lead,
          inspection: view.inspection.id), on: part.finding, of: earlier, calendar)
    }
  }

  /// The last inspection of a later day that saw a finding not put right: a follow-up by the items behind it, any other by
  /// what it found itself about the same requirement; `nil` where none did. What an earlier look saw, entered only now, puts
  /// nothing right that was seen wrong since.
  private func unmet(
    _ part: FollowedFinding, of earlier: Inspection, after day: CalendarDay, in snapshot: Snapshot
  ) throws -> Inspection? {
    guard let entry = try snapshot.facility(earlier.facility) else { return nil }
    let followUps = Set(try snapshot.followUps(of: earlier.id).map(\.id))
    return try snapshot.inspections(facility: try snapshot.present(entry).id).filter { other in
      guard other.id != earlier.id, other.state == .closed, let closed = other.minutes?.closedOn, closed > day else {
        return false
      }
      if followUps.contains(other.id) {
        let judgements = try view(other, in: snapshot).judgements
        return part.items.contains { judgements[$0]?.outcome == .notMet }
      }
      return try snapshot.findings(of: other.id).contains {
        $0.state != .withdrawn && $0.content.shares(part.finding.content)
      }
    }.max { ($0.minutes?.closedOn ?? day, $0.code) < ($1.minutes?.closedOn ?? day, $1.code) }
  }

  /// - Throws: ``Failure`` ``FailureCode/unmetSince`` where an inspection of a later day saw the finding not put right.
  func refuseUnmetSince(_ view: FindingView, _ act: RemediationAct, in snapshot: Snapshot) throws {
    let part = try followed(of: view.inspection, in: snapshot) { $0.state }
      .first { $0.finding.id == view.finding.id }
    guard let part, let later = try unmet(part, of: view.inspection, after: act.on, in: snapshot) else { return }
    throw Failure(
      .unmetSince,
      [
        "finding": view.code, "on": act.on.shortText, "act": act.kind.label(language), "inspection": later.code,
        "closed": later.minutes?.closedOn.shortText ?? "",
      ])
  }

  /// Of a closed follow-up inspection: findings it saw put right that one of a later day saw not put right.
  package func unmetSinceTexts(_ inspection: Inspection) throws -> [String] {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id),
        let inspection = try snapshot.inspection(inspection.id), let day = inspection.minutes?.closedOn
      else { return [] }
      let view = try view(inspection, in: snapshot)
      return try followedFindings(view, in: snapshot).compactMap { part in
        guard [.remedied, .handled].contains(try result(of: part, at: earlier, by: view, in: snapshot)),
          part.finding.state.isUnsettled, let later = try unmet(part, of: earlier, after: day, in: snapshot)
        else { return nil }
        return RemediationTerm.unmetSince.text(
          language,
          [
            "finding": Finding.code(inspection: earlier.code, number: part.finding.number), "on": day.shortText,
            "inspection": later.code, "closed": later.minutes?.closedOn.shortText ?? "",
          ])
      }
    }
  }

  /// What is recorded against a finding that is a sign of danger; `nil` where it is none. Something is done where the
  /// authority handled it otherwise than by a demand, where it was passed on by its code, where its emergency has an
  /// outcome, or where somebody said why there is no emergency.
  func danger(of part: FollowedFinding, at earlier: Inspection, in snapshot: Snapshot) throws -> FollowUpResult.Danger?
  {
    if try signs(in: part, at: earlier, in: snapshot).isEmpty { return nil }
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

  /// The items behind a finding that are signs of danger themselves: ordinary ones that were merged may look like one only
  /// together.
  private func signs(in part: FollowedFinding, at earlier: Inspection, in snapshot: Snapshot) throws -> [String] {
    guard let clock = law.duties.emergencyClock(on: earlier.day ?? today), clock.mayStart(with: part.finding.content)
    else { return [] }
    if part.items.count == 1 { return part.items }
    let signs = try mayStart(clock, try view(earlier, in: snapshot), in: snapshot).map(\.itemID)
    return part.items.filter(signs.contains)
  }

  /// Whoever saw no sign again has not put right what happened.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dangerNotHandled``.
  func refuseUnhandled(_ view: FindingView, in snapshot: Snapshot) throws {
    let part = try followed(of: view.inspection, in: snapshot) { $0.state }
      .first { $0.finding.id == view.finding.id }
    guard let part, try danger(of: part, at: view.inspection, in: snapshot) == .open else { return }
    throw Failure(.dangerNotHandled, try dangerWords(part, view, in: snapshot))
  }

  private func dangerWords(_ part: FollowedFinding, _ view: FindingView, in snapshot: Snapshot) throws -> [String:
    String]
  {
    [
      "finding": view.code, "facility": view.facility.code, "inspection": view.inspection.code,
      "item": try signs(in: part, at: view.inspection, in: snapshot).first ?? view.finding.content.itemID,
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
          language, try dangerWords(part, try self.view(part.finding, of: earlier, in: snapshot), in: snapshot))
      }
    }
  }

  /// Of a closed follow-up inspection: the findings that were withdrawn since it was planned, where it wrote down one of the
  /// same item again.
  package func withdrawnAgainTexts(_ inspection: Inspection) throws -> [String] {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id) else { return [] }
      let own = try snapshot.findings(of: inspection.id)
      return try snapshot.findings(of: earlier.id).filter { $0.state == .withdrawn }.compactMap { finding in
        guard let again = own.first(where: { $0.content.itemID == finding.content.itemID }),
          let act = try snapshot.remediation(of: finding.id).acts.last(where: { $0.kind == .withdraw })
        else { return nil }
        return RemediationTerm.withdrawnAgain.text(
          language,
          [
            "finding": Finding.code(inspection: earlier.code, number: finding.number),
            "again": Finding.code(inspection: inspection.code, number: again.number), "act": act.line(language),
          ])
      }
    }
  }

  /// Of a closed inspection: open findings that earlier inspections made of the same place about what this one saw met. They
  /// stay: only a follow-up of them or a person verifies them.
  package func openThoughMetText(_ view: InspectionView) throws -> String? {
    let isMet = view.requirementsMet
    guard let closed = view.inspection.minutes?.closedOn else { return nil }
    return try database.read { snapshot in
      let calendar = try snapshot.workingCalendar(over: law.calendar)
      let earlier = try snapshot.followedUp(by: view.inspection.id)
      // What was found later was not put right by then.
      let others = try snapshot.inspections(facility: view.inspection.facility).filter { other in
        other.state == .closed && other.id != view.inspection.id && other.id != earlier?.id
          && other.minutes.map { $0.closedOn <= closed } ?? false
      }
      let open = try others.flatMap { other in
        try snapshot.findings(of: other.id).filter { finding in
          finding.state.isUnsettled && finding.content.requirementIDs.contains { isMet[$0] == true }
        }.map { item(try self.view($0, of: other, in: snapshot), calendar, today) }
      }
      if open.isEmpty { return nil }
      let codes = open.map(\.view.inspection.code).uniqued()
      return RemediationTerm.openThoughMet.text(
        language,
        [
          "inspection": view.inspection.code, "findings": standingText(open), "finding": open[0].view.code,
          "commands": codes.map { "“maiam inspection plan --follow-up \($0)”" }.joined(separator: ", "),
        ])
    }
  }

  /// Of a closed follow-up inspection: the verifications that it found untrue, a sentence each.
  package func overturnedTexts(_ inspection: Inspection) throws -> [String] {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id) else { return [] }
      return try snapshot.findings(of: earlier.id).compactMap { finding in
        let acts = try snapshot.remediation(of: finding.id).acts
        guard let index = acts.lastIndex(where: { $0.inspection == inspection.id && $0.kind == .reopen }),
          let verified = acts[..<index].last(where: { $0.kind == .verify || $0.kind == .done || $0.kind == .reopen }),
          verified.kind == .verify
        else { return nil }
        return RemediationTerm.overturned.text(
          language,
          [
            "finding": Finding.code(inspection: earlier.code, number: finding.number), "act": verified.line(language),
          ])
      }
    }
  }

  /// Where each of some findings stands on a day, with its days.
  ///
  /// - Parameter day: Today when `nil`.
  package func standingText(_ items: [RemediationItem], on day: CalendarDay? = nil, _ language: Language? = nil)
    -> String
  {
    let language = language ?? self.language
    return items.map { item in
      let isOwed = item.view.finding.state.isOwed
      var text = "\(item.view.code): \(item.view.finding.state.label(language))"
      if isOwed, let last = item.result?.legalLastDay {
        text += RemediationTerm.standingLast.text(language, ["last": last.text(language)])
        if item.isOverdue {
          text += RemediationTerm.standingOverdue.text(language, ["days": String((day ?? today).days(since: last))])
        }
      }
      return text
    }.joined(separator: "; ")
  }

  /// What is said of findings about which something was taken back; `nil` where nothing was.
  package func takenBackText(_ inspection: Inspection, _ items: [RemediationItem]) -> String? {
    items.isEmpty
      ? nil
      : RemediationTerm.takenBack.text(language, ["code": inspection.code, "findings": standingText(items)])
  }

  /// What is said of the findings that a canceled follow-up was to look at; `nil` where there are none.
  package func canceledFollowUpText(_ inspection: Inspection) throws -> String? {
    try database.read { snapshot in
      guard let earlier = try snapshot.followedUp(by: inspection.id) else { return nil }
      let calendar = try snapshot.workingCalendar(over: law.calendar)
      let items = try followedFindings(try view(inspection, in: snapshot), in: snapshot).map { part in
        item(try view(part.finding, of: earlier, in: snapshot), calendar, today)
      }
      if items.isEmpty { return nil }
      return RemediationTerm.canceledFollowUp.text(
        language, ["earlier": earlier.code, "findings": standingText(items)])
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
      // As the record has it: by how each stood when it looked, whatever became of it since.
      let looked = try followedFindings(try view(inspection, in: snapshot), in: snapshot).map(\.finding.id)
      var (verified, reopened, left) = ([String](), [String](), [String]())
      for finding in try snapshot.findings(of: earlier.id) where looked.contains(finding.id) {
        let code = Finding.code(inspection: earlier.code, number: finding.number)
        switch try snapshot.remediation(of: finding.id).acts.last(where: { $0.inspection == inspection.id })?.kind {
        case .verify: verified.append(code)
        case .reopen: reopened.append(code)
        default: left.append(code)
        }
      }
      return (earlier, verified, reopened, left)
    }
  }
}

extension [FindingEdit] {
  /// Whether the words of an item's finding, or a part of them, are those of a person.
  func writes(_ itemID: String) -> Bool {
    if itemID.hasPrefix(FindingEdit.byHand) { return true }
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
