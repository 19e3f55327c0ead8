package import CareCore
package import CareMessages
import CareStore

extension RemediationItem {
  /// What was put right of the demand and the extensions of its last day.
  package var corrections: [Correction] { view.remediation.acts.flatMap(\.corrections) }

  package static let columns: [ColumnKey] = [
    .code, .facilityCode, .name, .commune, .severity, .childSafety, .statement, .citations, .state, .demand, .document,
    .foundOn,
    .firstDay, .lastDay, .basis, .daysLeft, .isOverdue, .isProvisional, .ageDays, .ageing, .lapsedLaw,
  ]

  package func row(_ desk: Desk, on day: CalendarDay) -> DataRow {
    let (finding, remediation) = (view.finding, view.remediation)
    var row = DataRow([
      .code: .text(view.code), .facilityCode: .text(view.facility.code), .name: Field(view.profile?.name),
      .commune: Field(view.profile.map { desk.communeName($0.communeCode) }),
      .severity: Field(term: finding.content.severity), .statement: .text(finding.content.statement),
      .childSafety: .boolean(finding.content.concernsChildSafety),
      .citations: .list(finding.content.citations.uniqued()),
      .state: Field(term: remediation.state),
      .demand: Field(remediation.demand?.text), .document: Field(remediation.demand?.document),
      .foundOn: Field(view.foundOn), .firstDay: Field(first?.legalLastDay), .lastDay: Field(result?.legalLastDay),
      .basis: Field(remediation.deadline?.basis?.citation),
      .daysLeft: Field(remediation.state.isOwed ? result?.legalLastDay.days(since: day) : nil),
      .isOverdue: .boolean(isOverdue), .isProvisional: .boolean(result?.isProvisional ?? false),
      .ageDays: Field(age), .ageing: Field(term: age.map(Ageing.init(days:))), .lapsedLaw: Field(lapsedLaw),
    ])
    desk.mark(&row, finding.content, drafted: view.drafted)
    return row
  }

  /// The days with the way to them, and everything that was done.
  package func json(_ desk: Desk, on day: CalendarDay) -> JSON {
    JSON(row(desk, on: day), columns: Self.columns)
      .adding("steps", .array(stepTexts(desk).map(JSON.string)))
      .adding("acts", .array(view.remediation.acts.map(\.json)))
  }

  /// Why the last day is the last day.
  package func stepLines(_ desk: Desk) -> [String] {
    stepTexts(desk).map { "– \($0)" } + (result?.warnings ?? []).map { "(!) \($0.text(desk.language))" }
  }

  /// No law sets the day, so that no step may call it the law's.
  private func stepTexts(_ desk: Desk) -> [String] {
    let (language, law) = (desk.language, desk.law.citations)
    return (result?.steps ?? []).map { step in
      guard case .last(let day) = step else { return step.text(law, language) }
      return RemediationTerm.agencyLast.text(
        language, ["day": day.longText(language), "law": law.text(.termLast, on: day, language)])
    }
  }
}

extension FindingState {
  package static let transitionColumns: [ColumnKey] = [.state, .act, .nextState]

  /// The table of what may follow what, as ``after(_:)`` has it.
  package static var transitionRows: [DataRow] {
    allCases.flatMap { state in
      RemediationAct.Kind.allCases.compactMap { kind in
        state.after(kind).map {
          DataRow([.state: Field(term: state), .act: Field(term: kind), .nextState: Field(term: $0)])
        }
      }
    }
  }
}

extension RemediationAct {
  fileprivate var json: JSON {
    .object([
      ("kind", JSON(term: kind)), ("on", JSON(on)), ("text", .string(text)), ("person", JSON(person)),
      ("document", JSON(document)), ("corrections", corrections.json),
      (
        "files",
        .array(
          files.map { file in
            .object([
              ("file_name", .string(file.name)), ("size", .integer(file.size)), ("sha256", .string(file.contentHash)),
            ])
          })
      ),
    ])
  }

  /// What was put right of it, a line each.
  package func correctionLines(_ language: Language) -> [String] { corrections.map { $0.text(language) } }

  package func line(_ language: Language) -> String {
    RemediationTerm.actLine.text(
      language,
      [
        "on": on.text(language), "kind": kind.label(language), "text": text,
        "document": document.map { RemediationTerm.documentPart.text(language, ["document": $0]) } ?? "",
        "person": person.map { RemediationTerm.bySomebody.text(language, ["person": $0]) } ?? "",
      ])
  }
}

extension FindingNote {
  fileprivate var json: JSON {
    .object([
      ("kind", JSON(term: kind)), ("on", JSON(on)), ("text", .string(text)), ("person", JSON(person)),
      ("reason", JSON(reason)),
    ])
  }

  package func line(_ language: Language) -> String {
    RemediationTerm.noteLine.text(
      language,
      [
        "on": on.text(language), "kind": kind.label(language), "text": text,
        "person": person.map { RemediationTerm.bySomebody.text(language, ["person": $0]) } ?? "",
        "reason": reason.map { RemediationTerm.becauseOf.text(language, ["reason": $0]) } ?? "",
      ])
  }
}

extension Desk {
  /// A finding with its notes, acts, handling and earlier findings of the same requirement.
  package func findingJSON(_ item: RemediationItem, earlier: [RepeatedFinding.Earlier], on day: CalendarDay) -> JSON {
    let view = item.view
    return findingJSON(view.finding, code: view.code)
      .adding("facility_code", .string(view.facility.code)).adding("original_statement", JSON(view.original))
      .adding("remediation", item.json(self, on: day)).adding("notes", .array(view.notes.map(\.json)))
      .adding("handling", .array(view.handlings.map { $0.json(findings: []) }))
      .adding("earlier", .array(earlier.map(\.json)))
  }

  /// The lines of the same for people.
  package func findingLines(
    _ view: FindingView, earlier: [RepeatedFinding.Earlier], _ vantage: Vantage? = nil
  ) throws -> [String] {
    var lines = view.original.map { [RemediationTerm.originalWords.text(language, ["text": $0])] } ?? []
    lines += view.notes.map { $0.line(language) }
    let store = EvidenceStore(besides: databasePath)
    for act in view.remediation.acts {
      lines.append(act.line(language))
      lines += act.correctionLines(language)
      lines += try act.files.map { file in
        let state = try store.state(file.contentHash, size: file.size)
        let arguments = ["file": file.name, "path": store.path(file.contentHash)]
        return switch state {
        case .present: RemediationTerm.fileLine.text(language, arguments)
        case .missing: RemediationTerm.fileMissingLine.text(language, arguments)
        case .changed: RemediationTerm.fileChangedLine.text(language, arguments)
        }
      }
    }
    lines += view.handlings.flatMap { handling in
      [
        RemediationTerm.handlingLine.text(
          language,
          [
            "kind": handling.content.kind.label(language), "number": handling.content.number,
            "on": handling.content.on.text(language), "decided": handling.content.decidedBy,
          ])
      ] + handling.corrections.map { $0.text(language) }
    }
    return try lines
      + earlier.map { earlier in
        let before = try findingView(earlier.trace.code, vantage)
        // Of what was settled the day says whether it was put right in time.
        let settled = before.finding.state.isUnsettled ? nil : before.remediation.acts.last
        return RemediationTerm.earlierLine.text(
          language,
          [
            "requirements": licensingTables.cited(earlier.requirementIDs), "code": earlier.trace.code,
            "facility": (try? facilityCode(earlier.trace.facility)) ?? "", "on": earlier.trace.on.text(language),
            "link": earlier.link.label(language),
            "state": before.finding.state.label(language).lowercasedFirst
              + (settled.map { " \($0.on.text(language))" } ?? ""),
          ])
      }
      + foundAgain(at: [view.code], vantage).filter { $0.older.view.code == view.code }.map { found in
        RemediationTerm.foundSince.text(language, ["found": found.laterText(language)])
      }
  }

  /// What is said below a finding on the screen only: that no clock runs yet, and what a sanction may come to.
  package func adviceLines(_ view: FindingView) -> [String] {
    var lines: [String] = []
    if view.finding.content.concernsChildSafety, view.finding.state.isUnsettled {
      lines.append(RemediationTerm.childSafetyAdvice.text(language, ["facility": view.facility.code]))
    }
    let advice = penaltyAdvice(view)
    lines += advice.map { advice in
      func amount(_ number: Int) -> String { fieldText(.integer(number), column: nil, language) }
      return RemediationTerm.penaltyAdvice.text(
        language,
        [
          "citation": advice.markedCitation(language), "least": amount(advice.amounts.lowerBound),
          "most": amount(advice.amounts.upperBound), "acts": advice.acts.joined(separator: " "),
          "law": law.citations.text(.penaltyOfOrganization, on: view.foundOn ?? today, language),
        ])
    }
    if !advice.isEmpty { lines.append(RemediationTerm.penaltyCaution.text(language)) }
    return lines
  }

  package func facilityCode(_ id: Facility.ID) throws -> String? {
    try database.read { snapshot in try snapshot.facility(id).map(snapshot.present)?.code }
  }

  /// Findings that repeat earlier ones, one row for each earlier one.
  package func repeatRows(_ repeated: [RepeatedFinding]) throws -> [DataRow] {
    try repeated.flatMap { found in
      let facility = try facilityCode(found.trace.facility)
      return found.earlier.map { earlier in
        DataRow([
          .code: .text(found.trace.code), .facilityCode: Field(facility), .foundOn: .day(found.trace.on),
          .requirementID: .text(earlier.requirementIDs.joined(separator: ", ")), .earlier: .text(earlier.trace.code),
          .on: .day(earlier.trace.on), .link: Field(term: earlier.link),
        ])
      }
    }
  }

  package static let repeatColumns: [ColumnKey] = [
    .code, .facilityCode, .foundOn, .requirementID, .earlier, .on, .link,
  ]

  // MARK: - Handling

  /// What the authority did, wherever it was recorded: as many rows as reports count.
  package func handlings(of facility: Facility?, _ vantage: Vantage) throws -> [(
    row: DataRow, corrections: [Correction]
  )] {
    try database.read(at: vantage) { snapshot in
      let wanted = try facility.map { try snapshot.present($0).id }
      return try HandlingIndex(snapshot).all.filter { wanted == nil || $0.handling.facility == wanted }.map { act in
        let handling = act.handling
        let codes = try act.findings.compactMap { id in
          try snapshot.finding(id).map { Finding.code(inspection: $0.inspection.code, number: $0.finding.number) }
        }
        let row = DataRow([
          .code: Field(act.code), .facilityCode: Field(try snapshot.facility(handling.facility)?.code),
          .handlingKind: Field(term: handling.content.kind), .number: Field(filled(handling.content.number)),
          .on: act.onField, .decidedBy: Field(filled(handling.content.decidedBy)),
          .amount: Field(handling.content.amount), .movedChildren: Field(handling.content.children),
          .findings: Field(filled(codes.joined(separator: ", "))), .note: Field(handling.content.note),
          .recordedWith: Field(term: act.source),
        ])
        return (row, handling.corrections)
      }
    }
  }

  /// The pauses and ends of operation that stand beside these acts; `nil` where there is none. They were recorded with the
  /// operation of a facility and are no row of the list.
  package func operationActsText(of facility: Facility?, _ vantage: Vantage) throws -> String? {
    let acts = try database.read(at: vantage) { snapshot in
      let wanted = try facility.map { Snapshot.Selection.one(try snapshot.present($0).id) } ?? .all
      var acts = (pauses: 0, terminations: 0)
      try snapshot.forEachDossier(of: wanted, knownAt: vantage.knownAt) { dossier in
        acts.pauses += dossier.pauses.count { $0.received <= vantage.day }
        acts.terminations += dossier.terminations.count { $0.decided <= vantage.day }
      }
      return acts
    }
    if acts.pauses + acts.terminations == 0 { return nil }
    return RemediationTerm.operationActs.text(
      language, ["pauses": String(acts.pauses), "terminations": String(acts.terminations)])
  }

  package static let handlingColumns: [ColumnKey] = [
    .code, .facilityCode, .handlingKind, .number, .on, .decidedBy, .amount, .movedChildren, .findings, .note,
    .recordedWith,
  ]

  /// How many acts, and how many of them were recorded elsewhere than as handlings.
  package func summaryOfHandlings(_ rows: [DataRow]) -> String {
    func count(_ source: HandlingSource) -> String { String(rows.count { $0[.recordedWith] == Field(term: source) }) }
    return RemediationTerm.handlingsFooter.text(
      language,
      [
        "count": String(rows.count), "letters": count(.demand), "papers": count(.paper), "referrals": count(.referral),
      ])
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  package func referrals(of facility: Facility?, _ vantage: Vantage) throws -> [DataRow] {
    try database.read(at: vantage) { snapshot in
      try snapshot.referrals(of: facility).map { row($0, facility: try snapshot.facility($0.facility)?.code) }
    }
  }

  package func row(_ referral: Referral, facility: String?) -> DataRow {
    let content = referral.content
    return DataRow([
      .code: .text(referral.code), .facilityCode: Field(facility), .body: .text(content.body), .on: .day(content.on),
      .document: Field(content.document), .content: .text(content.what), .reply: Field(content.reply),
      .repliedOn: Field(content.repliedOn),
    ])
  }

  package static let referralColumns: [ColumnKey] = [
    .code, .facilityCode, .body, .on, .document, .content, .reply, .repliedOn,
  ]

  // MARK: - Emergencies

  /// The signs that nobody recorded or declined, each with the inspection at which it was seen; then those whose clock
  /// runs, the least time left before the others; then the settled, newest first.
  ///
  /// - Parameters:
  ///   - facility: All places, registered or not, when `nil`.
  ///   - vantage: What was received later, or is known only since, is left out.
  package func emergencyRows(at facility: Facility? = nil, _ vantage: Vantage? = nil) throws -> [DataRow] {
    let (moment, day) = (moment(at: vantage), vantage?.day)
    return try database.read(at: vantage) { snapshot in
      func isMeant(_ emergency: Emergency) throws -> Bool {
        if let day, emergency.receivedAt.day > day { return false }
        guard let facility else { return true }
        return try emergency.facility.flatMap { try snapshot.facility($0) }.map { try snapshot.present($0).id }
          == facility.id
      }
      let unrecorded = try openDangers(snapshot).filter { dangers in
        (facility.map { $0.id == dangers.facility.id } ?? true) && (day.map { dangers.seenAt.day <= $0 } ?? true)
      }.flatMap { dangers in
        dangers.signs.filter { sign in day.map { sign.seenAt.day <= $0 } ?? true }.map { row($0, dangers, at: moment) }
      }
      let recorded = try snapshot.emergencies().filter(isMeant).map { emergency in
        (emergency, emergency.minutesLeft(at: moment, by: clock(of: emergency)) ?? .max)
      }.sorted { one, other in
        let settled = (one.0.outcome != nil, other.0.outcome != nil)
        if settled.0 != settled.1 { return settled.1 }
        if one.1 != other.1 { return one.1 < other.1 }
        return settled.0 ? one.0.receivedAt > other.0.receivedAt : one.0.receivedAt < other.0.receivedAt
      }.map { emergency, _ in
        var row = DataRow([
          .code: .text(emergency.code),
          .state: Self.state(
            emergency.outcome != nil ? .settled : emergency.messages.isEmpty ? .untold : .running, language),
          .inspection: Field(try emergency.inspection.flatMap { try snapshot.inspection($0) }?.code),
          .facilityCode: Field(
            try emergency.facility.flatMap { try snapshot.facility($0) }.map(snapshot.present)?.code),
          .name: .text(try placeText(emergency, in: snapshot, on: day ?? today)),
          .receivedAt: Field(emergency.receivedAt, language), .endsAt: endField(endsAt(emergency)),
          .timeLeft: leftField(emergency, at: moment),
          .isOverdue: .boolean(emergency.isOverdue(at: moment, by: clock(of: emergency))),
          .settledAt: Field(emergency.outcome?.at, language),
        ])
        if emergency.place.words != nil { row.written[.name] = "" }
        return row
      }
      return unrecorded + recorded
    }
  }

  /// The moment as of which hours are counted from a vantage.
  private func moment(at vantage: Vantage?) -> Instant { vantage.map { moment(of: $0.day) } ?? present }

  /// How far something is told that may be an emergency.
  private enum EmergencyState: String {
    case unrecorded, untold, running, settled
  }

  private static func state(_ state: EmergencyState, _ language: Language) -> Field {
    let term: DangerTerm =
      switch state {
      case .unrecorded: .stateUnrecorded
      case .untold: .stateUntold
      case .running: .stateRunning
      case .settled: .stateSettled
      }
    // Whoever reads the files asks whether it is over.
    return .worded(raw: (state == .untold ? .running : state).rawValue, text: term.text(language))
  }

  /// A sign that nobody recorded or declined.
  private func row(_ sign: DangerSign, _ dangers: OpenDangers, at moment: Instant) -> DataRow {
    let clock = law.duties.emergencyClock(on: sign.seenAt.day)
    let left = clock?.minutesLeft(since: sign.seenAt, at: moment)
    return DataRow([
      .code: .text(dangers.inspection.code), .state: Self.state(.unrecorded, language),
      .facilityCode: .text(dangers.facility.code), .name: Field(dangers.name),
      .inspection: .text(dangers.inspection.code), .itemID: .text(sign.itemID),
      .receivedAt: Field(sign.seenAt, language), .endsAt: endField(clock?.end(from: sign.seenAt)),
      .timeLeft: Field(minutesLeft: left, language),
      .isOverdue: .boolean(left.map { $0 < 0 } ?? false),
    ])
  }

  /// Of a day whose law has no clock for it, that is said.
  private func endField(_ end: Instant?) -> Field {
    end.map { Field($0, language) } ?? .worded(raw: "no_clock", text: RemediationTerm.noClock.text(language))
  }

  /// What was settled too late stays negative.
  private func leftField(_ emergency: Emergency, at moment: Instant) -> Field {
    guard let text = leftText(emergency, at: moment),
      let left = emergency.minutesLeft(at: moment, by: clock(of: emergency)) ?? minutesLate(emergency).map(-)
    else { return .absent }
    return .counted(raw: left, text: text)
  }

  package static let emergencyColumns: [ColumnKey] = [
    .code, .state, .facilityCode, .name, .inspection, .itemID, .receivedAt, .endsAt, .timeLeft, .isOverdue, .settledAt,
  ]

  package func json(_ emergency: Emergency, _ vantage: Vantage? = nil) throws -> JSON {
    let moment = moment(at: vantage)
    var place: String?
    if case .elsewhere(let words) = emergency.place { place = words }
    return .object([
      ("code", .string(emergency.code)), ("facility_code", JSON(try facilityCode(emergency))), ("place", JSON(place)),
      ("inspection", JSON(try emergency.inspection.flatMap(inspectionCode))),
      ("received_at", JSON(emergency.receivedAt)), ("ends_at", JSON(endsAt(emergency))),
      ("minutes_left", JSON(emergency.minutesLeft(at: moment, by: clock(of: emergency)))),
      ("basis", JSON(clock(of: emergency)?.basis.citation)),
      ("overdue", .boolean(emergency.isOverdue(at: moment, by: clock(of: emergency)))),
      (
        "messages",
        .array(
          emergency.messages.map { message in
            .object([
              ("body", JSON(term: message.body)), ("at", JSON(message.at)), ("what", .string(message.what)),
              ("reply", JSON(message.reply)),
            ])
          })
      ),
      ("minutes_late", JSON(minutesLate(emergency))),
      ("settled_at", JSON(emergency.outcome?.at)), ("outcome", JSON(emergency.outcome?.what)),
    ])
  }

  private func facilityCode(_ emergency: Emergency) throws -> String? {
    try emergency.facility.flatMap(facilityCode)
  }

  private func inspectionCode(_ id: Inspection.ID) throws -> String? {
    try database.read { try $0.inspection(id)?.code }
  }

  package func lines(_ emergency: Emergency, _ vantage: Vantage? = nil) throws -> [String] {
    let head = RemediationTerm.emergencyLine.text(
      language, ["at": emergency.receivedAt.text(language), "ends": endText(emergency)])
    let messages = emergency.messages.map { message in
      RemediationTerm.messageLine.text(
        language,
        [
          "at": message.at.text(language), "body": message.body.label(language), "what": message.what,
          "reply": message.reply.map { RemediationTerm.replyPart.text(language, ["reply": $0]) } ?? "",
        ])
        + (lateText(emergency, message.at).map { " " + DangerTerm.toldLate.text(language, ["over": $0]) } ?? "")
    }
    let outcome = emergency.outcome.map {
      RemediationTerm.outcomeLine.text(language, ["at": $0.at.text(language), "what": $0.what])
    }
    let place = try database.read(at: vantage) { try placeText(emergency, in: $0, on: vantage?.day ?? today) }
    let left = leftText(emergency, at: moment(at: vantage))
    let title = [emergency.code, try facilityCode(emergency), place].compactMap(\.self).joined(separator: "  ")
    let untold = DangerTerm.tellSomebody.text(language, ["code": emergency.code])
    let told = messages.isEmpty && outcome == nil ? [untold] : messages
    let lines: [[String?]] = [
      [title, [head, left].compactMap(\.self).joined(separator: "; "), noteText(emergency)], told, [outcome],
    ]
    return lines.joined().compactMap(\.self)
  }
}

extension Handling {
  package func json(findings codes: [String]) -> JSON {
    .object([
      ("code", .string(code)), ("kind", JSON(term: content.kind)), ("number", .string(content.number)),
      ("on", JSON(content.on)), ("decided_by", .string(content.decidedBy)), ("amount", JSON(content.amount)),
      ("children", JSON(content.children)), ("note", JSON(content.note)),
      ("findings", .array(codes.map(JSON.string))), ("corrections", corrections.json),
    ])
  }
}

extension RepeatedFinding.Earlier {
  fileprivate var json: JSON {
    .object([
      ("code", .string(trace.code)), ("on", JSON(trace.on)), ("link", JSON(term: link)),
      ("requirement_ids", .array(requirementIDs.map(JSON.string))),
    ])
  }
}

extension Field {
  /// A moment: machines are given it as JSON has moments.
  fileprivate init(_ instant: Instant?, _ language: Language) {
    self = instant.map { .worded(raw: $0.description, text: $0.text(language)) } ?? .absent
  }

  /// Hours and minutes left, or over; machines are given minutes, negative when over.
  init(minutesLeft: Int?, _ language: Language) {
    self = minutesLeft.map { .counted(raw: $0, text: DangerTerm.timeText(minutes: $0, language)) } ?? .absent
  }
}
