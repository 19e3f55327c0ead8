public import CareCore
package import CareMessages
import CareStore
import Foundation

/// An inspection with all that is known of it, judged.
public struct InspectionView: Sendable {
  /// As it stood when it was read.
  public let inspection: Inspection
  /// The facility inspected.
  public let facility: Facility
  /// That of the day of the inspection, or of today while no day is set.
  public let profile: FacilityProfile?
  /// The checklist it is bound to, as it was.
  public let checklist: Checklist
  /// The same as it is asked on ``day``: its items in their words of that day.
  public let asked: Checklist
  /// The day whose law counts: that of the inspection, or today while no day is set.
  public let day: CalendarDay
  /// By item id.
  public let answers: [String: Answer]
  /// When each answer was saved, by item id.
  public let answeredAt: [String: Instant]
  /// What the answers so far make of every item, with the facts of the same day.
  public let evaluation: ChecklistEvaluation
  /// Whether the judgements are those of the closing.
  public let judgedBy: JudgedBy
  /// Those that were taken back, oldest first.
  public let earlierClosings: [EarlierClosing]
  /// Empty until it is closed.
  public let findings: [Finding]
  /// Empty until it is closed.
  public let observations: [Observation]
  /// In the order in which it was attached.
  public let evidence: [Evidence]
  /// The lead first; empty until it began.
  public let team: [TeamMember]
  /// Its last day, or why there is none.
  public let limit: InspectionLimit
  /// It asks what binds one of two kinds of facility, and it is open which of them this one is.
  public let isSideOpen: Bool
  /// People counted on the spot where the register holds another number, or none.
  public let countedOtherwise: [Census.Part: Int]
  /// Answers that the register or another answer makes unlikely, in the order of the checklist.
  public let doubtful: [DoubtfulAnswer]

  /// What the judgements of an inspection are.
  public enum JudgedBy: String, Sendable {
    /// Made now, by the law of now: it goes on, or was closed by the same law.
    case now = "now"
    /// Kept with its closing.
    case closing = "closing"
    /// Made now for an inspection that an earlier version of the program closed, by another law than that of now: they may
    /// differ from what was signed.
    case otherLaw = "other_law"
  }

  /// By item id.
  public var judgements: [String: Judgement] {
    Dictionary(evaluation.judgements.map { ($0.itemID, $0.judgement) }, uniquingKeysWith: { first, _ in first })
  }

  /// The item with this id, if the checklist has one, in its words of the day.
  public func item(_ id: String) -> ChecklistItem? {
    asked.items.first { $0.id == id } ?? checklist.items.first { $0.id == id }?.on(day)
  }
}

extension Desk {
  // MARK: - Planning

  /// Binds a facility to the present version of a checklist, whatever becomes of that checklist later.
  ///
  /// - Parameter allowsUnsuitable: What is known of the facility may speak against the checklist.
  /// - Throws: ``Failure`` ``FailureCode/noSuchChecklist``; ``FailureCode/checklistUnsuitable``;
  ///   ``FailureCode/plannedAlready`` when the campaign has this facility with this checklist, unless that inspection
  ///   was canceled.
  public func planInspection(
    of facility: Facility, checklistID: String, campaign: Campaign?, on day: CalendarDay?,
    allowsUnsuitable: Bool = false
  ) throws -> Inspection {
    try check(day, .planned, "--on")
    let checklist = try checklist(checklistID)
    return try change { change in
      let dossier = try change.snapshot.dossier(facility)
      let known = KnownForForms(dossier, on: day ?? today, licensingTables)
      let fit = known.fit(checklist)
      if fit.isUnsuitable, !allowsUnsuitable { throw try unsuitable(checklist, for: facility, fit, known) }
      if let campaign,
        let known = try change.snapshot.inspections(of: campaign.id, facility: facility.id).first(where: {
          $0.checklist.id == checklistID && $0.state != .canceled
        })
      {
        throw Failure(
          .plannedAlready, ["campaign": campaign.code, "facility": facility.code, "inspection": known.code])
      }
      return try plan(
        facility, with: checklist, campaign: campaign?.id, on: day, year: (day ?? today).year, in: change)
    }
  }

  /// That nobody knows whether a place is of the size that its form is made for; `nil` where that is known, or the form is
  /// for places of any size.
  package func unknownSizeText(_ inspection: Inspection, at facility: Facility) throws -> String? {
    let (checklist, dossier, day) = (
      try checklist(inspection.checklist.id), try dossier(facility), inspection.day ?? today
    )
    guard checklist.licenseClass != nil, dossier.isOfSocialAssistance(on: day, law.licensing.law),
      KnownForForms(dossier, on: day, licensingTables).side == nil
    else { return nil }
    return Term.sizeUnknownForForm.text(
      language,
      [
        "code": facility.code, "checklist": checklist.id, "title": checklist.title,
        "command": "maiam facility census \(facility.code) --on \(day.shortText) --children … --others … --needy …",
      ])
  }

  private func unsuitable(
    _ checklist: Checklist, for facility: Facility, _ fit: ChecklistFit, _ place: KnownForForms
  ) throws -> Failure {
    let fitting = Set(try shelf.checklists().filter { !place.fit($0).isUnsuitable }.map(\.id))
    let known =
      fit == .otherSize
      ? [place.side].compactMap { $0?.label(language) } : place.groups.map { $0.label(language) }
    return Failure(
      .checklistUnsuitable,
      [
        "checklist": checklist.id, "title": checklist.title, "facility": facility.code,
        "known": known.joined(separator: ", "),
        "fitting": fitting.isEmpty ? "–" : fitting.sorted().joined(separator: ", "),
      ])
  }

  func plan(
    _ facility: Facility, with checklist: Checklist, campaign: Campaign.ID?, on day: CalendarDay?, year: Int,
    in change: Change
  ) throws -> Inspection {
    let reference = ChecklistReference(
      id: checklist.id, version: checklist.version, contentHash: try checklist.contentHash())
    try change.keep(reference, content: String(decoding: try checklist.canonicalJSON(), as: UTF8.self))
    return try change.planInspection(
      of: facility, with: reference, campaign: campaign, on: day, year: year)
  }

  // MARK: - Reading

  /// The inspection with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchInspection``.
  public func inspection(_ code: String) throws -> Inspection {
    guard let inspection = try database.read({ snapshot in try Self.find(code) { try snapshot.inspection(code: $0) } })
    else {
      throw Failure(.noSuchInspection, ["code": code])
    }
    return inspection
  }

  /// By code.
  public func inspections(campaign: Campaign? = nil, facility: Facility? = nil) throws -> [Inspection] {
    try inspections(nil, campaign: campaign, facility: facility, nil)
  }

  /// One inspection, or all of a campaign or a facility, as they stood.
  package func inspections(
    _ one: Inspection?, campaign: Campaign?, facility: Facility?, _ vantage: Vantage?
  ) throws -> [Inspection] {
    try database.read(at: vantage) { snapshot in
      if let one { return [try snapshot.inspection(one.id)].compactMap(\.self) }
      return try snapshot.inspections(of: campaign?.id, facility: facility?.id)
    }
  }

  /// All that is known of an inspection, from one snapshot.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchInspection`` when the database does not hold it.
  public func view(_ inspection: Inspection, _ vantage: Vantage? = nil) throws -> InspectionView {
    try database.read(at: vantage) { snapshot in
      guard let inspection = try snapshot.inspection(inspection.id) else {
        if let knownAt = vantage?.knownAt { throw Failure.notRecorded(inspection.code, at: knownAt) }
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      return try view(inspection, in: snapshot)
    }
  }

  /// - Parameter known: The kept checklist, when it was read already.
  func view(_ inspection: Inspection, in snapshot: Snapshot, checklist known: Checklist? = nil) throws -> InspectionView
  {
    guard let facility = try snapshot.facility(inspection.facility),
      let checklist = try known
        ?? snapshot.checklistContent(inspection.checklist).map({ try Checklist(canonicalJSON: Array($0.utf8)) })
    else { throw Failure(.noSuchInspection, ["code": inspection.code]) }
    let day = inspection.day ?? today
    let dossier = try snapshot.dossier(facility, knownAt: inspection.closedAt)
    let calendar = try snapshot.asOfClosing(inspection).workingCalendar(over: law.calendar)
    // Of a day on which it had not begun nothing was answered, and nothing is a finding before it is closed.
    let isAhead = snapshot.vantage != nil && inspection.state == .planned
    let isOpen = snapshot.vantage != nil && inspection.state != .closed
    let recorded = isAhead ? [] : try snapshot.answers(of: inspection.id)
    let answers = Dictionary(recorded.map { ($0.answer.itemID, $0.answer) }, uniquingKeysWith: { $1 })
    let asked = checklist.on(day, keeping: Set(answers.keys))
    let given = asked.given(answers)
    let counted = asked.counted(given)
    var facts = dossier.counting(counted, on: day).inspectionFacts(on: day, licensingTables)
    facts.calendar = calendar
    var registered = counted.isEmpty ? nil : dossier.inspectionFacts(on: day, licensingTables)
    registered?.calendar = calendar
    var evaluation = asked.evaluate(answers: given, facts: facts, registered: registered)
    var judgedBy = InspectionView.JudgedBy.now
    if inspection.state == .closed {
      if let content = try snapshot.lawMark(LawMark.subject(inspection.id))?.content {
        // What was judged then is never quietly judged anew.
        guard let kept = KeptJudgements(text: content) else {
          throw Failure(.storedValueUnknown, ["column": "content", "value": inspection.code])
        }
        evaluation = evaluation.judged(as: kept)
        judgedBy = .closing
      } else if try snapshot.asOfClosing(inspection).lawMark("law").map({ $0.contentHash != law.hash }) ?? true {
        judgedBy = .otherLaw
      }
    }
    return InspectionView(
      inspection: inspection, facility: facility, profile: dossier.profile(on: day), checklist: checklist,
      asked: asked, day: day, answers: answers,
      answeredAt: Dictionary(recorded.map { ($0.answer.itemID, $0.answeredAt) }, uniquingKeysWith: { $1 }),
      evaluation: evaluation, judgedBy: judgedBy,
      earlierClosings: isAhead ? [] : try snapshot.earlierClosings(of: inspection.id),
      findings: isOpen ? [] : try snapshot.findings(of: inspection.id),
      observations: isOpen ? [] : try snapshot.observations(of: inspection.id),
      evidence: isAhead ? [] : try snapshot.evidence(of: inspection.id),
      team: isAhead ? [] : try snapshot.team(of: inspection.id),
      limit: InspectionLimit(inspection, law.limits, calendar),
      isSideOpen: facts.isLicenseClassOpen
        && asked.requirements.contains { $0.licenseClass != nil && $0.inForce.contains(day) },
      countedOtherwise: counted.filter { dossier.census(on: day)?[$0.key] != $0.value },
      doubtful: asked.doubtful(
        given, dossier.counting(counted, on: day).census(on: day), start: dossier.profile(on: day)?.opened))
  }

  // MARK: - Conducting

  /// Begins a planned inspection under its decision.
  ///
  /// - Parameters:
  ///   - decision: By whom the issuer's words name when `nil`, or else the office's own level.
  ///   - team: The lead first; those of the start when `nil`.
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, for impossible days or a wrong state.
  public func start(
    _ inspection: Inspection, _ start: InspectionStart, decision: InspectionDecision? = nil, team: [TeamMember]? = nil
  ) throws {
    let start = try start.checked()
    for (day, option) in [
      (start.decided, "--decided"), (start.announced, "--announced"), (start.on, "--on"),
    ] { try check(day, .happened, option) }
    let decision = try decision ?? InspectionDecision(body: decidingBody(start.issuer).body)
    try change { try $0.start(inspection, start, decision: decision, team: team) }
  }

  /// What kind of body the office is: that of a commune where it names one, a department otherwise.
  public func inspectingBody() throws -> InspectingBody {
    try office().communeCode == nil ? .department : .commune
  }

  /// Who decided, and how that is known.
  public struct DecidingBody: Sendable {
    /// What was given, or else what the issuer's words name, or else ``Desk/inspectingBody()``.
    public let body: InspectingBody
    /// What the issuer's words name; `nil` where they leave doubt.
    public let named: InspectingBody?
    /// Somebody said which it is.
    public let isGiven: Bool
  }

  /// Who decided on an inspection.
  ///
  /// - Parameter given: What somebody said; it holds whatever the words are.
  public func decidingBody(_ issuer: String, given: InspectingBody? = nil) throws -> DecidingBody {
    let named = InspectingBody(issuer: issuer)
    return DecidingBody(body: try given ?? named ?? inspectingBody(), named: named, isGiven: given != nil)
  }

  /// Copies a file into the evidence store, under the hash of its content, and ties it to an item.
  ///
  /// - Throws: ``Failure`` ``FailureCode/evidenceTwice`` where the item has it already with the same words, so that nobody
  ///   counts one picture as two.
  public func attach(
    _ path: String, to itemID: String, of inspection: Inspection, caption: String?
  ) throws -> Evidence {
    let view = try view(inspection)
    guard view.item(itemID) != nil else {
      throw Failure(.unknownItem, ["checklist": view.checklist.id, "item": itemID])
    }
    let (hash, size) = try EvidenceStore(besides: databasePath).put(path)
    return try change { change in
      let known = try change.snapshot.evidence(of: inspection.id)
      if let same = known.first(where: { $0.itemID == itemID && $0.contentHash == hash && $0.caption == caption }) {
        throw Failure(
          .evidenceTwice, ["file": same.fileName, "item": itemID, "inspection": inspection.code, "path": path])
      }
      return try change.attach(
        itemID: itemID, fileName: URL(filePath: path).lastPathComponent, size: size, contentHash: hash,
        caption: caption, to: inspection)
    }
  }

  /// Closes an inspection: every item judged, findings written down with the law as it stood, as far as the inspector
  /// did not reword or merge them. A follow-up settles the findings it looked at instead of finding them again.
  ///
  /// - Parameter allowsUnjudged: What was measured may stay without a judgement, although somebody could tell the setting
  ///   that decides.
  /// - Throws: ``Failure`` ``FailureCode/unansweredItems``, ``FailureCode/answersContradict``,
  ///   ``FailureCode/settingNeeded``, ``FailureCode/witnessNeeded``, ``FailureCode/closedBeforeStarted``,
  ///   ``FailureCode/dayInFuture`` or ``FailureCode/inspectionNotInProgress``.
  public func close(
    _ inspection: Inspection, _ minutes: Minutes, allowsUnjudged: Bool = false
  ) throws -> [Finding] {
    let minutes = try checked(minutes, of: inspection)
    try checkPast(minutes.closedOn)
    return try change { change in
      guard let now = try change.snapshot.inspection(inspection.id), now.state == .inProgress else {
        let isPlanned = try change.snapshot.inspection(inspection.id)?.state == .planned
        throw Failure(
          isPlanned ? .inspectionNotInProgress : .inspectionAlreadyClosed, ["inspection": inspection.code])
      }
      if let started = now.start?.on, minutes.closedOn < started {
        throw Failure(
          .closedBeforeStarted, ["on": minutes.closedOn.shortText, "started": started.shortText])
      }
      if let pause = now.pauses.first(where: { $0.covers(minutes.closedOn) }) {
        throw Failure(
          .closedWhilePaused,
          [
            "inspection": inspection.code, "on": minutes.closedOn.shortText, "from": pause.from.shortText,
            "to": pause.to?.shortText ?? "…",
          ])
      }
      let view = try view(now, in: change.snapshot)
      let open = view.evaluation.unansweredItems
      if !open.isEmpty {
        let shown = open.prefix(5).joined(separator: ", ") + (open.count > 5 ? ", …" : "")
        throw Failure(
          .unansweredItems, ["inspection": inspection.code, "count": String(open.count), "items": shown])
      }
      let contradictions = view.contradictionList(language)
      if !contradictions.isEmpty {
        throw Failure(
          .answersContradict, ["inspection": inspection.code, "items": contradictions.joined(separator: "; ")])
      }
      let undecided = view.notJudged.filter { $0.missing.contains(.facilitySetting) }.map(\.item.id)
      if !undecided.isEmpty, !allowsUnjudged {
        throw Failure(
          .settingNeeded,
          [
            "inspection": inspection.code, "facility": view.facility.code, "day": view.day.shortText,
            "items": undecided.joined(separator: ", "),
          ])
      }
      let followed = try followedFindings(view, closing: minutes.closedOn, in: change.snapshot)
      try change.close(
        now, minutes: minutes,
        findings: try draftFindings(view, closing: minutes.closedOn, in: change.snapshot),
        observations: view.draftObservations(law.licensing.law),
        conditions: ConditionOutcome(
          view.evaluation, of: view.asked.binding(on: view.day), answers: view.asked.given(view.answers), on: view.day,
          law.licensing.law))
      let kept = try KeptJudgements(view.evaluation).text()
      try change.markLaw(
        LawMark(
          subject: LawMark.subject(now.id), contentHash: CanonicalBytes.sha256(Array(kept.utf8)), content: kept))
      try settle(followed, by: view, on: minutes.closedOn, change)
      return try change.snapshot.findings(of: inspection.id)
    }
  }

  /// - Throws: ``Failure`` ``FailureCode/witnessNeeded``, with the clause of the day of the decision.
  private func checked(_ minutes: Minutes, of inspection: Inspection) throws(Failure) -> Minutes {
    do {
      return try minutes.checked()
    } catch {
      let clause = law.citations.text(.unsignedRecord, on: inspection.start?.decided ?? minutes.closedOn, language)
      throw Failure(error.code, error.arguments.merging(["law": clause]) { $1 })
    }
  }

  /// Ends an inspection that will not be held or finished; what was answered stays readable. Where it is all that holds a
  /// place in its campaign, which has moved away or closed, the reason is also why the campaign did not inspect it: nobody
  /// falls out of a campaign without a word.
  ///
  /// - Returns: That campaign.
  /// - Throws: ``Failure`` ``FailureCode/inspectionAlreadyClosed`` when it is closed or canceled.
  @discardableResult
  public func cancel(_ inspection: Inspection, reason: String) throws -> Campaign? {
    try change { change in
      let held = try campaign(holdingOnlyBy: inspection, in: change.snapshot)
      try change.cancel(inspection, on: today, reason: reason)
      guard let held else { return nil }
      try change.excuse(held.facility, in: held.campaign, reason: reason)
      return held.campaign
    }
  }
}

extension InspectionView {
  /// The items that this inspection asks, as far as what is known and answered tells: no others of its checklist.
  package var askedItems: [ChecklistItem] {
    let judgements = judgements
    return asked.items.filter { judgements[$0.id]?.isAsked ?? true }
  }

  /// What somebody who begins should know: how many items are asked, and a fact of the place that nobody knows and items
  /// are judged by.
  package func openingTexts(_ language: Language) -> [String] {
    let items = askedItems
    var texts = [
      Term.itemsAsked.text(
        language, ["count": String(items.count), "total": String(checklist.items.count)])
    ]
    let unjudged =
      profile?.setting == nil
      ? items.filter { item in item.conditions.contains { $0.referencedFacts.contains(.facilitySetting) } } : []
    if !unjudged.isEmpty {
      texts.append(
        Term.settingUnknown.text(
          language, ["count": String(unjudged.count), "facility": facility.code, "day": day.shortText]))
    }
    return texts
  }

  /// What was answered and cannot be judged, with the facts that are missing: that is not what nobody looked at.
  package var notJudged: [(item: ChecklistItem, missing: [FactKey])] {
    evaluation.judgements.compactMap { part in
      guard part.judgement.reason == .missing, let item = item(part.itemID) else { return nil }
      return (item, part.judgement.missingFacts)
    }
  }

  /// The same in a sentence, and what somebody can do about it.
  ///
  /// - Parameter item: Of one item alone.
  package func notJudgedTexts(_ language: Language, of item: String? = nil) -> [String] {
    let found = notJudged.filter { entry in !entry.missing.isEmpty && (item.map { $0 == entry.item.id } ?? true) }
    if found.isEmpty { return [] }
    let items = found.map { entry in
      "\(entry.item.id) (\(Term.missingFacts.text(language)): "
        + entry.missing.map { $0.label(language) }.joined(separator: ", ") + ")"
    }
    var texts = [
      Term.notJudgedItems.text(
        language, ["inspection": inspection.code, "items": items.joined(separator: "; ")])
    ]
    if inspection.state != .closed, found.contains(where: { $0.missing.contains(.facilitySetting) }) {
      texts.append(
        Term.notJudgedSetting.text(language, ["facility": facility.code, "day": day.shortText]))
    }
    let keys = found.flatMap(\.missing).uniqued()
    let commands = FactKey.commands(
      keys.filter { inspection.state == .closed || $0 != .facilitySetting }, facility.code, on: day)
    if !commands.isEmpty {
      texts.append(
        (inspection.state == .closed ? Term.notJudgedFactsClosed : .notJudgedFacts).text(
          language,
          ["commands": commands.map { "“\($0)”" }.joined(separator: ", "), "inspection": inspection.code]))
    }
    return texts
  }
}

extension InspectionView {
  /// What was answered about papers and notices.
  func papers(_ law: LicensingLaw) -> PaperAnswers {
    PaperAnswers(evaluation, of: asked, answers: asked.given(answers), law)
  }

  /// That the law of some of its items changed between the day by which all of them are judged and another one; `nil` where
  /// it did not.
  ///
  /// - Parameters:
  ///   - last: The day on which it ended, or is looked at.
  ///   - item: Of one item alone.
  package func lawChangeText(by last: CalendarDay, _ language: Language, of item: String? = nil) -> String? {
    guard inspection.start != nil, last > day else { return nil }
    let items = checklist.items.filter { item == nil || $0.id == item }
    let requirements = Dictionary(checklist.requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func changes(_ item: ChecklistItem, by other: CalendarDay) -> Bool {
      let spans = item.requirementIDs.compactMap { requirements[$0]?.inForce }
      return checklist.law(of: item, on: day) != checklist.law(of: item, on: other)
        || item.on(day) != item.on(other) || spans.contains { $0.contains(day) != $0.contains(other) }
    }
    let changed = items.filter { changes($0, by: last) }
    if changed.isEmpty { return nil }
    let first = (1...last.days(since: day)).lazy.map { day.adding(days: $0) }
      .first { other in changed.contains { changes($0, by: other) } }
    return Term.lawChangedOnTheWay.text(
      language,
      [
        "day": day.text(language), "change": (first ?? last).text(language), "count": String(changed.count),
        "inspection": inspection.code,
      ])
  }

  /// The same by the day on which it ended; while it runs, by another one.
  package func lawChangeText(_ today: CalendarDay, _ language: Language) -> String? {
    switch inspection.state {
    case .planned, .canceled: nil
    case .inProgress: lawChangeText(by: today, language)
    case .closed: lawChangeText(by: inspection.minutes?.closedOn ?? today, language)
    }
  }
}

extension Desk {
  /// That an inspection contradicts the register, another inspection or itself about the papers of a place: it saw one that
  /// nobody wrote down, or none where one stands written.
  ///
  /// - Parameter item: Only what this item has part in.
  /// - Returns: A sentence each; none where they agree, or where it did not look.
  package func paperContradictions(_ view: InspectionView, of item: String? = nil) throws -> [String] {
    let papers = view.papers(law.licensing.law)
    let told = papers.shown + papers.lacking + Array(papers.starts.keys) + Array(papers.receipts.keys)
    if told.isEmpty || (item.map { !told.contains($0) } ?? false) { return [] }
    let dossier = try dossier(view.facility, Vantage(day: today))
    let situation = dossier.headline(on: today, licensingTables)
    var found: [(items: [String], text: String)] = []
    func add(_ term: Term, _ items: [String], _ more: [String: String] = [:]) {
      let items = items.filter { item in !found.contains { $0.items.contains(item) } }
      if items.isEmpty { return }
      let words = [
        "inspection": view.inspection.code, "facility": view.facility.code, "items": items.joined(separator: ", "),
        "situation": situation.label(language),
      ]
      found.append((items, term.text(language, words.merging(more) { first, _ in first })))
    }
    func kind(_ item: String) -> PaperAnswers.Kind { papers.kinds[item] ?? .either }

    if situation != .closed {
      let byRegister = UnconfirmedSituation(situation, confirmedOn: nil)
      if byRegister != nil { add(.papersShownNotOnFile, papers.shown) }
      let onFile = papersInShort(dossier, on: view.day)?.replacing("\n", with: "; ") ?? ""
      add(.papersHeldNotShown, papers.lacking.filter { dossier.holds(kind($0), on: view.day) }, ["papers": onFile])
      if byRegister == nil, papers.shown.isEmpty, situation != .unknown {
        add(.papersOnFileNotShown, papers.lacking)
      }
      for (asked, term) in [
        (PaperAnswers.Kind.paper, Term.noPaperOnFile), (.notice, .noNoticeOnFile), (.either, .neitherOnFile),
      ] {
        add(
          .papersShownNotHeld,
          papers.shown.filter {
            kind($0) == asked && !dossier.holds(asked, on: view.day) && !dossier.holds(asked, on: today)
          },
          ["what": term.text(language)])
      }
      let received = dossier.notices.compactMap(\.received)
      for (item, day) in papers.receipts.sorted(by: { $0.key < $1.key })
      where !received.isEmpty && !received.contains(day) {
        add(
          .paperDayOtherwise, [item],
          [
            "day": day.text(language), "what": Term.dayOfNotice.text(language),
            "on_file": received.map { $0.text(language) }.joined(separator: ", "),
          ])
      }
      if let opened = dossier.profile(on: today)?.opened {
        for (item, day) in papers.starts.sorted(by: { $0.key < $1.key }) where day != opened {
          add(
            .paperDayOtherwise, [item],
            ["day": day.text(language), "what": Term.dayOfStart.text(language), "on_file": opened.text(language)])
        }
      }
    }
    var texts = found.filter { entry in item.map(entry.items.contains) ?? true }.map(\.text)
    if papers.contradictsItself {
      texts.append(
        Term.papersWithin.text(
          language,
          [
            "inspection": view.inspection.code, "shown": papers.shown.joined(separator: ", "),
            "lacking": papers.lacking.joined(separator: ", "),
          ]))
    }
    return texts + (try otherMinutesTexts(view, papers, of: item))
  }

  /// Where another inspection of the same place answered the same question about papers otherwise: a paper seen before and
  /// not any more, or one of a time in which none is issued.
  private func otherMinutesTexts(_ view: InspectionView, _ papers: PaperAnswers, of item: String?) throws -> [String] {
    let others = try inspections(nil, campaign: nil, facility: view.facility, nil).filter {
      $0.id != view.inspection.id && ($0.state == .closed || $0.state == .inProgress) && $0.start != nil
    }
    return try others.flatMap { other -> [String] in
      let then = try self.view(other)
      let theirs = then.papers(law.licensing.law)
      let isEarlier = (then.day, other.code) < (view.day, view.inspection.code)
      let (before, after) = isEarlier ? (theirs, papers) : (papers, theirs)
      let lost = before.shown.filter(after.lacking.contains)
      let grown = before.lacking.filter { after.shown.contains($0) && after.kinds[$0] == .paper }
      return (lost + grown).filter { entry in item.map { $0 == entry } ?? true }.map { entry in
        let isShown = papers.shown.contains(entry)
        return (isShown ? Term.papersNowShown : .papersNowLacking).text(
          language,
          [
            "inspection": view.inspection.code, "day": view.day.text(language), "item": entry, "other": other.code,
            "then": then.day.text(language),
          ])
      }
    }
  }
}

extension InspectionView {
  /// What was counted on the spot and stands otherwise in the register, a sentence each with what writes it down.
  package func countedTexts(_ language: Language) -> [String] {
    Census.Part.allCases.compactMap { part in
      countedOtherwise[part].map { count in
        Term.countedOnTheSpot.text(
          language,
          [
            "inspection": inspection.code, "facility": facility.code, "part": part.label(language),
            "count": String(count), "day": day.shortText, "option": part.rawValue.replacing("_", with: "-"),
          ])
      }
    }
  }
}

extension InspectionView {
  /// What is asked about of the answers that are unlikely, a sentence each.
  ///
  /// - Parameter item: That of one answer alone.
  package func doubtfulTexts(_ language: Language, of item: String? = nil) -> [String] {
    doubtful.filter { doubt in item.map(doubt.concerns) ?? true }.map { doubt in
      var words = ["inspection": inspection.code, "facility": facility.code, "item": doubt.itemID, "on": day.shortText]
      let term: Term
      switch doubt.reason {
      case .above(let value, let people, let count, let day), .below(let value, let people, let count, let day):
        (words["value"], words["count"], words["day"]) = (String(value), String(count), day.text(language))
        words["people"] = people.column.flatMap(ColumnKey.init(rawValue:))?.label(language) ?? people.label(language)
        words["options"] = people.options
        term = if case .below = doubt.reason { .doubtfulFewer } else { .doubtfulCount }
      case .aboveAnswer(let value, let other, let count):
        (words["value"], words["count"], words["other"]) = (String(value), String(count), other)
        term = .doubtfulPart
      case .beforeStart(let value, let start):
        (words["value"], words["start"]) = (value.text(language), start.text(language))
        term = .doubtfulDay
      case .otherStart(let value, let start):
        (words["value"], words["start"]) = (value.text(language), start.text(language))
        words["opened"] = value.shortText
        term = .doubtfulStart
      }
      return term.text(language, words)
    }
  }
}

/// What is known of a place when a form is chosen for it.
struct KnownForForms {
  let groups: [FacilityGroup]
  let open: [FacilityGroup]
  let side: LicenseClass?

  init(_ dossier: FacilityDossier, on day: CalendarDay, _ tables: LicensingTables) {
    groups = dossier.groups(on: day, tables)
    open = dossier.openGroups(on: day, tables)
    side = dossier.formSide(on: day, tables)
  }

  func fit(_ checklist: Checklist) -> ChecklistFit {
    ChecklistFit(checklist, groups: groups, open: open, side: side)
  }
}

extension InspectionView {
  /// The words of a finding are those of the record, which is Vietnamese whatever the screen speaks.
  fileprivate func statement(_ draft: FindingDraft) -> String {
    let (item, answer) = (item(draft.itemID), answers[draft.itemID])
    let judgement = judgements[draft.itemID]
    // Words of the inspector's own stand with his note, not in a sentence that goes everywhere.
    let isFree = item?.answerType == .text
    // Whoever signs wants to know of what the numbers are.
    var arithmetic = judgement?.arithmeticText(.vietnamese, namesFacts: true) ?? ""
    if let item, let finding = item.finding {
      var seen = item.asksLastTime && !arithmetic.isEmpty ? "lần gần nhất \(arithmetic)" : arithmetic
      if seen.isEmpty, !isFree, item.answerType != .yesNo, let answer { seen = item.seenText(answer, .vietnamese) }
      // A follow-up quotes a whole sentence.
      return seen.isEmpty ? finding.hasSuffix(".") ? finding : finding + "." : "\(finding): \(seen)."
    }
    let value = answer.flatMap { item?.valueText($0, .vietnamese) } ?? ""
    let seen = draft.isReversed ? "phát hiện" : isFree ? "không đạt, theo lời ghi" : value.lowercased()
    // The term alone does not say what was seen.
    if judgement?.reason == .overdue, judgement?.arithmetic.count == 1 { arithmetic = "\(seen); \(arithmetic)" }
    return "\(draft.question) Kết quả: \(arithmetic.isEmpty ? seen : arithmetic)."
  }

  /// What the inspector wrote in his own words: an answer of free text, then the note.
  private func seen(_ itemID: String) -> String? {
    guard let item = item(itemID), let answer = answers[itemID] else { return answers[itemID]?.note }
    let value = item.answerType == .text && answer.declared == nil ? answer.value : nil
    let words = [value, answer.note].compactMap(\.self)
    return words.asLines
  }

  /// With the mark of those not read in the text itself, or read into it: it goes wherever the finding goes.
  private func citations(_ draft: FindingDraft, _ law: LicensingLaw) -> [String] {
    draft.requirements.map {
      $0.markedCitation(.vietnamese, doubt: draft.doubts[$0.id], amendments: law.amendments(of: $0.id, on: day))
    }
  }

  func finding(_ draft: FindingDraft, _ law: LicensingLaw) -> Finding.Content {
    Finding.Content(
      itemID: draft.itemID, requirementIDs: draft.requirementIDs, citations: citations(draft, law),
      quotes: draft.quotes,
      severity: draft.severity, topic: draft.topic ?? .licensing, isProhibitedAct: draft.isReversed,
      statement: statement(draft), seen: seen(draft.itemID), remedy: draft.remedy,
      concernsChildSafety: item(draft.itemID)?.concernsChildSafety ?? false)
  }

  /// What closing would write down now of other bodies' duties.
  func draftObservations(_ law: LicensingLaw) -> [Observation] {
    evaluation.observations.map { observation($0, law) }
  }

  fileprivate func observation(_ draft: FindingDraft, _ law: LicensingLaw) -> Observation {
    Observation(
      itemID: draft.itemID, dutyBearer: draft.dutyBearer.rawValue, citations: citations(draft, law),
      statement: statement(draft), seen: seen(draft.itemID))
  }
}

extension Snapshot {
  /// The same transaction as it was known when an inspection was closed; itself while it is not.
  func asOfClosing(_ inspection: Inspection) -> Snapshot {
    inspection.closedAt.map { at(Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: $0)) } ?? self
  }
}

extension Checklist {
  /// An answer whose value is read as its item's type and kept in the form of files.
  ///
  /// - Throws: ``Failure`` ``FailureCode/unknownItem``, ``FailureCode/answerWrongType`` or
  ///   ``FailureCode/answerValueMissing``.
  func checked(
    _ answer: Answer, _ language: Language, notation: AnswerValue.Notation = .typed
  ) throws(Failure) -> Answer {
    guard let item = items.first(where: { $0.id == answer.itemID }) else {
      throw Failure(.unknownItem, ["checklist": id, "item": answer.itemID])
    }
    if answer.declared != nil { return answer }
    guard let text = answer.value else { throw Failure(.answerValueMissing, ["item": item.id]) }
    do {
      var answer = answer
      answer.value = try AnswerValue(text, for: item, notation: notation).storedText
      answer.isFreeText = item.answerType == .text
      return answer
    } catch {
      throw Failure(
        .answerWrongType,
        ["item": item.id, "value": text, "expected": error.code.wording.text(language, error.arguments)])
    }
  }
}
