package import CareCore
import CareMessages

/// The values of the domain as rows of datasets: what tables, CSV, JSON and reports all show.
extension Desk {
  /// A facility as of the day of its audit.
  package func row(_ audit: LicensingAudit) -> DataRow { row(audit, only: nil) }

  /// As a screen shows it, the headline with what it rests on, and a number of days with the day it is counted from.
  package func screenRow(_ audit: LicensingAudit) -> DataRow {
    var row = row(audit)
    let text = audit.situationText(language)
    if text != audit.situation.label(language) { row[.situation] = .text(text) }
    row[.commune] = Field(audit.profile.map { communeName($0.communeCode, on: audit.day) })
    if let others = audit.present(audit.othersAlone) {
      row[.beneficiaries] = .text(othersAloneText(others, language))
    }
    for (days, since) in [
      (ColumnKey.daysOperatingWithoutPaper, audit.withoutPaper?.lowerBound),
      (.daysOperatingWithoutNotice, audit.withoutNoticeSince), (.daysSinceDiscovery, audit.discoveredOn),
    ] {
      guard let since, case .integer(let count) = row[days] else { continue }
      row[days] = .text(
        Term.daysSince.text(language, ["day": since.text(language), "count": String(count)]))
    }
    return row
  }

  /// As a spreadsheet shows it, the headline under its own name.
  package func sheetRow(_ audit: LicensingAudit) -> DataRow {
    var row = row(audit)
    row[.situation] = audit.documentSituation
    return row
  }

  /// The same with no more than some columns need.
  ///
  /// - Parameter wanted: Columns to work out; `nil` is all of them. The row may have others too, where they cost nothing.
  package func row(_ audit: LicensingAudit, only wanted: Set<ColumnKey>?) -> DataRow {
    var row = DataRow()
    row.fields.reserveCapacity((wanted?.count ?? 50) + 5)
    func set(_ column: ColumnKey, _ field: @autoclosure () -> Field) {
      if wanted?.contains(column) ?? true { row[column] = field() }
    }
    row[.facilityCode] = .text(audit.facility.code)
    set(.code, .text(audit.facility.code))
    if let profile = audit.profile { fill(&row, profile, on: audit.day, only: wanted) }
    row[.children] = Field(audit.present(audit.children))
    row[.beneficiaries] = Field(audit.present(audit.beneficiaries))
    row[.othersCounted] = Field(audit.present(audit.othersCounted))
    row[.situation] = Field(term: audit.situation)
    set(.foundingBasis, Field(term: audit.foundingBasis))
    set(.conditionsMet, Field(audit.conditionsMet))
    set(.reasons, Field(reasonText(audit)))
    set(.conditionsChecked, .worded(raw: audit.conditionsState.rawValue, text: conditionsText(audit)))
    set(
      .authorityOverdue,
      Field((audit.authorityOverdue.map(overdueText) + audit.stoppedFiles.compactMap(lateText)).asLines)
    )
    set(.nextSteps, Field(audit.nextSteps.map { stepText($0, of: audit) }.asLines))
    set(.flags, Field(audit.classes.map { flagsText($0, of: audit) }.asLines))
    set(.licensingClass, .text(audit.classes.map(\.licensingClass.rawValue).joined(separator: ", ")))
    set(.withoutPaperSince, Field(audit.withoutPaper?.lowerBound))
    set(.daysOperatingWithoutPaper, Field(audit.daysOperatingWithoutPaper))
    set(.withoutNoticeSince, Field(audit.withoutNoticeSince))
    set(.daysOperatingWithoutNotice, Field(audit.daysOperatingWithoutNotice))
    set(.situationWhileLicensed, audit.whileLicensedField(language))
    set(.discoveredOn, Field(audit.discoveredOn))
    set(.daysSinceDiscovery, Field(audit.daysSinceDiscovery))
    set(.papersConfirmedOn, Field(audit.papersConfirmedOn))
    set(.withoutPlacementDecision, Field(audit.childrenWithoutPlacementDecision))
    set(.withoutAdmissionDecision, Field(audit.childrenWithoutAdmissionDecision))
    return row
  }

  /// What stands in the profile and the head count of a facility as such, and needs no judgment.
  package static let factColumns: Set<ColumnKey> = Set(
    [
      .rowNumber, .facilityCode, .code, .name, .kind, .ownership, .otherKinds, .host, .duties, .area, .operatorKind,
      .religion, .religiousKind, .communeCode, .commune, .province, .address, .setting, .head, .phone, .opened, .from,
      .censusDay, .children, .others, .beneficiaries, .countedBy,
    ] + censusColumns.map(\.1))

  /// A facility by ``factColumns`` only.
  package func factRow(_ dossier: FacilityDossier, on day: CalendarDay, only wanted: Set<ColumnKey>?) -> DataRow {
    var row = DataRow()
    row.fields.reserveCapacity((wanted?.count ?? 50) + 5)
    row[.facilityCode] = .text(dossier.facility.code)
    if wanted?.contains(.code) ?? true { row[.code] = .text(dossier.facility.code) }
    if let profile = dossier.profile(on: day) { fill(&row, profile, on: day, only: wanted) }
    if let census = dossier.census(on: day) { fill(&row, census, only: wanted) }
    return row
  }

  /// - Parameter day: Its commune and province under their names of that day; `nil` is today.
  package func fill(
    _ row: inout DataRow, _ profile: FacilityProfile, on day: CalendarDay? = nil, only wanted: Set<ColumnKey>? = nil
  ) {
    func set(_ column: ColumnKey, _ field: @autoclosure () -> Field) {
      if wanted?.contains(column) ?? true { row[column] = field() }
    }
    set(.name, .text(profile.name))
    set(.kind, Field(term: profile.kind))
    set(.ownership, Field(term: profile.ownership))
    if !profile.otherKinds.isEmpty {
      set(.otherKinds, .text(profile.otherKinds.map { $0.label(language) }.joined(separator: "; ")))
    }
    set(.host, Field(profile.host))
    set(.duties, Field(profile.duties))
    set(.area, Field(profile.area))
    set(.operatorKind, Field(term: profile.operatorKind))
    set(.religion, Field(profile.religion))
    set(.religiousKind, Field(term: profile.religiousKind))
    set(.communeCode, .text(profile.communeCode))
    set(.commune, .text(bareCommuneName(profile.communeCode, on: day)))
    set(.province, Field(provinceCode(ofCommune: profile.communeCode).map { provinceName($0, on: day) }))
    set(.address, Field(profile.address))
    set(.setting, Field(term: profile.setting))
    set(.head, Field(profile.head))
    set(.phone, Field(profile.phone))
    set(.opened, Field(profile.opened))
    set(.from, .day(profile.from))
  }

  package func fill(_ row: inout DataRow, _ census: Census, only wanted: Set<ColumnKey>? = nil) {
    func set(_ column: ColumnKey, _ field: @autoclosure () -> Field) {
      if wanted?.contains(column) ?? true { row[column] = field() }
    }
    set(.censusDay, .day(census.on))
    row[.children] = Field(census.children)
    set(.others, Field(census.others))
    row[.beneficiaries] = Field(census.beneficiaries)
    row[.othersCounted] = Field(census.othersCounted)
    for (part, column) in Self.censusColumns { set(column, Field(census[part])) }
    set(.countedBy, Field(census.countedBy))
  }

  private static let censusColumns = Census.Part.allCases.compactMap { part in
    ColumnKey(rawValue: part.rawValue).map { (part, $0) }
  }

  /// Every reason of every class, with its citation and, where it is not read law, how sure it is.
  package func reasonText(_ audit: LicensingAudit) -> String? {
    var sentences = audit.classes.flatMap(\.reasons).uniqued().map(reasonText)
    if audit.classes.contains(where: { audit.remark(of: $0) != nil }) {
      sentences.append(Term.othersNotCountedReason.text(language))
    }
    sentences += audit.besideTexts(language)
    if audit.isCountedFromSuspension { sentences.append(Term.daysFromSuspension.text(language)) }
    sentences += audit.doubledPapers.map { copies in
      Term.paperDoubled.text(language, ["count": String(copies.permits.count), "paper": copies.named(language)])
    }
    sentences += audit.papersLeftOpen.compactMap { permit in
      permit.grantWithoutTerm(on: audit.day).map { open in
        Term.paperLeftOpen.text(
          language,
          [
            "paper": permit.named(language), "event": open.event.kind.label(language).lowercased(),
            "on": open.event.dayText(language), "former": open.former.shortText,
          ])
      }
    }
    return sentences.asLines
  }

  package func reasonText(_ reason: Reason) -> String {
    let citation = language == .english ? reason.citationEN : reason.citation
    return "\(reason.text(language)) (\(citation)\(mark(reason.certainty)))"
  }

  /// Not checked is not compliant: the list says so in a column of its own.
  package func conditionsText(_ audit: LicensingAudit) -> String {
    let concluded = audit.isLookedAt && !audit.isInspected ? nil : concludedText(audit)
    return ([concluded, audit.openCriticalText(language)] + audit.unfinished.map(unfinishedText)).compactMap(\.self)
      .joined(separator: "; ")
  }

  /// The inspections that concluded nothing yet, a line each; `nil` where there is none.
  package func unfinishedText(_ audit: LicensingAudit) -> String? {
    audit.unfinished.isEmpty
      ? nil : audit.unfinished.map { unfinishedText($0).uppercasedFirst }.joined(separator: "\n")
  }

  /// An inspection that concluded nothing yet, and what it saw not met so far.
  private func unfinishedText(_ unfinished: UnfinishedConditions) -> String {
    let notMet =
      unfinished.notMet.isEmpty
      ? ""
      : Term.conditionsNotMetSoFar.text(language, ["conditions": licensingTables.cited(unfinished.notMet)])
    return (unfinished.isReopened ? Term.conditionsReopened : .conditionsGoingOn).text(
      language, ["inspection": unfinished.inspection, "day": unfinished.on.text(language), "unmet": notMet])
  }

  /// What closed inspections left of them.
  private func concludedText(_ audit: LicensingAudit) -> String {
    let conditions = audit.conditions
    if conditions.isEmpty {
      return (audit.isInspected ? Term.conditionsNoneAsked : .conditionsNeverChecked).text(language)
    }
    let words: (met: Term, notMet: Term) =
      audit.isMeasuredByRequirements
      ? (.requirementsMet, .requirementsNotMet) : (.conditionsMet, .conditionsNotMet)
    let stillOpen = audit.openFindingsText(language).map { "; \($0)" } ?? ""
    // One that was looked at and met says nothing of the others: how many of how many stands beside it.
    if conditions.areMet == true {
      return [words.met.text(language, ["count": String(conditions.met.count)]), audit.othersText(language)]
        .compactMap(\.self).joined(separator: "; ") + stillOpen
    }
    let open =
      conditions.open.isEmpty
      ? nil : Term.conditionsNotConcluded.text(language, ["conditions": licensingTables.cited(conditions.open)])
    let failed =
      conditions.failed.isEmpty
      ? nil : words.notMet.text(language, ["conditions": licensingTables.cited(conditions.failed)])
    return [failed, open].compactMap(\.self).joined(separator: "; ") + stillOpen
  }

  /// `Nhóm B (ngoài công lập, từ 10 đối tượng): giấy phép hoạt động – còn hiệu lực`, with what the class rests on where
  /// that is less than the whole.
  func flagsText(_ part: LicensingAudit.ClassAudit, of audit: LicensingAudit) -> String {
    let line = Term.classLine.text(
      language,
      [
        "class": part.licensingClass.rawValue, "name": part.licensingClass.label(language).lowercasedFirst,
        "situation": audit.situationText(of: part, language),
      ])
    let paper = audit.situation == .closed ? nil : paperText(part, of: audit)
    return [line, paper, audit.remark(of: part)?.text(language)].compactMap(\.self).joined(separator: "; ")
  }

  /// The paper of a class and how it stands; `nil` where the register has none and none can be asked for.
  private func paperText(_ part: LicensingAudit.ClassAudit, of audit: LicensingAudit) -> String? {
    if part.operationPaper == .notRequired { return Term.noPaperNeeded.text(language) }
    if let open = part.openPaper {
      let isFile = [.inProcess, .refused, .stopped].contains(part.openPaperState)
      let state = (isFile ? Term.fileOpen : .paperOpen).text(language)
      return [open.label(language).lowercasedFirst, state].joined(separator: " – ")
    }
    if part.operationPaper == .none {
      let isAsked = audit.regime == .license || !part.licensingClass.isOfSocialAssistance
      return isAsked ? Term.paperNotOnRegister.text(language) : nil
    }
    // What a paper is worth on a day without law nobody knows.
    let state =
      part.isPaperStateOpen
      ? Term.fileStateOpen.text(language)
      : isBeyondLaw(part, audit)
        ? Term.paperWorthUnknown.text(language)
        : part.situation == .suspensionLapsed && part.operationPaperState == .suspended
          ? part.situation.label(language).lowercasedFirst : part.operationPaperState.label(language).lowercased()
    return [part.operationPaper.label(language).lowercasedFirst, state].joined(separator: " – ")
  }

  /// No law is known of the papers of a class on the day of an audit.
  func isBeyondLaw(_ part: LicensingAudit.ClassAudit, _ audit: LicensingAudit) -> Bool {
    audit.regime == .unknown && part.licensingClass.isOfSocialAssistance
  }

  package func overdueText(_ overdue: AuthorityOverdue) -> String {
    let isKnown = overdue.term.precision == .day
    let line = (isKnown ? Term.overdueLine : .overdueLineUndated).text(
      language,
      [
        "kind": overdue.term.permitKind.label(language),
        "from": overdue.term.precision.text(overdue.term.from, language),
        "last": overdue.term.lastDay.shortText, "days": String(overdue.days), "citation": overdue.term.citation,
        "mark": mark(overdue.term.certainty),
      ])
    return ([line, deciderText(overdue.term)].compactMap(\.self) + overdue.term.doubt.remarks(language))
      .joined(separator: " ")
  }

  /// Whose the term for a file is: who took it in and, where that is another or nobody wrote it down, who is competent.
  func deciderText(_ term: LicensingTerm) -> String? {
    guard let decider = term.decider else { return nil }
    let competent = decider.competent.map {
      $0 + (decider.isChecked ? "" : " (\(Term.competenceToCheck.text(language)))")
    }
    switch (decider.receiver, competent) {
    case (let receiver?, let competent?) where !decider.isReceiverCompetent:
      return Term.deciderOther.text(language, ["receiver": receiver, "competent": competent])
    case (let receiver?, _): return Term.deciderReceiver.text(language, ["receiver": receiver])
    case (nil, let competent?): return Term.deciderByTable.text(language, ["competent": competent])
    case (nil, nil): return Term.deciderUnknown.text(language)
    }
  }

  package func stepText(_ step: NextStep, of audit: LicensingAudit) -> String {
    Term.stepLine.text(
      language,
      [
        "action": actionText(step.action, of: audit), "decider": deciderText(step),
        "citation": language == .english ? step.citationEN : step.citation,
        "mark": mark(step.certainty),
      ])
  }

  /// What is asked for where no paper can be.
  private func actionText(_ action: NextStep.Action, of audit: LicensingAudit) -> String {
    guard action == .askForFacts else { return action.label(language) }
    // Which of the laws it is under is what all else waits for.
    let kind =
      audit.profile?.kinds.contains(.undetermined) ?? false
      ? Term.missingKind.text(
        language,
        ["command": "maiam facility edit \(audit.facility.code) --on \(audit.day.shortText) --kind …"]) : nil
    // Counted with the whole, or it says nothing of the day.
    func count(_ rule: ReasonRule, _ term: Term, _ options: String) -> String? {
      guard audit.classes.flatMap(\.reasons).contains(where: { $0.rule == rule }) else { return nil }
      let command = "maiam facility census \(audit.facility.code) --on \(audit.day.shortText) --children … \(options)"
      return term.text(language, ["command": command])
    }
    let counts = [
      count(.placementCountMissing, .missingPlacement, "--without-placement-decision …"),
      count(.needyCountMissing, .missingNeedy, "--others … --needy …"),
    ]
    guard audit.regime == .notice else {
      let facts = ([kind] + counts).compactMap(\.self)
      return facts.isEmpty
        ? action.label(language) : Term.askForMissing.text(language, ["facts": facts.joined(separator: ", ")])
    }
    let missing =
      [kind] + counts
      + [
        audit.beneficiaries == nil ? Term.missingCensus : nil, audit.profile?.opened == nil ? Term.missingStart : nil,
      ].compactMap { $0?.text(language) }
    let facts = missing.compactMap(\.self)
    guard !facts.isEmpty else { return action.label(language) }
    return Term.askForMissing.text(language, ["facts": facts.joined(separator: ", ")])
  }

  /// The body as the text names it and, where the table knows more, who that is today.
  private func deciderText(_ step: NextStep) -> String {
    if let receiver = step.receiver { return receiver.label(language) }
    let name = step.decidedBy.label(language)
    guard !step.bodies.isEmpty, ![.commune, .communeChairman].contains(step.decidedBy) else { return name }
    let doubt = step.areBodiesChecked ? "" : "; \(Term.competenceToCheck.text(language))"
    return "\(name): \(step.bodies.joined(separator: ", "))\(doubt)"
  }

  private func mark(_ certainty: Certainty) -> String {
    certainty == .read ? "" : "; \(certainty.label(language))"
  }

  /// A term of a paper, and how many days of it are left on a day.
  ///
  /// - Parameter isForPeople: With the mark that says in words how surely the clause was read; machines have
  ///   ``ColumnKey/certainty``.
  package func row(
    _ term: LicensingTerm, of facility: Facility, name: String?, on day: CalendarDay, isForPeople: Bool
  ) -> DataRow {
    let remarks =
      notes(term, on: day)
      + [term.isBeyondLaw ? DutyTerm.beyondLaw.text(language) : nil, term.doubt.uncheckedText(language)]
      .compactMap(\.self)
    return DataRow([
      .facilityCode: .text(facility.code), .name: Field(name), .permitKind: Field(term: term.permitKind),
      .number: Field(term.number), .term: Field(term: term.kind),
      .from: term.precision == .day ? .day(term.from) : .text(term.precision.text(term.from, language)),
      .lastDay: term.precision == .day
        ? .day(term.lastDay)
        : .worded(
          raw: term.lastDay.description, text: Term.atTheLatest.text(language, ["day": term.lastDay.text(language)])),
      // Of a day that is not known, nothing is left or over before the last possible end.
      .daysLeft: term.precision == .day || term.lastDay < day ? .integer(term.lastDay.days(since: day)) : .absent,
      .citations: .list([isForPeople ? term.citation + mark(term.certainty) : term.citation]),
      .certainty: Field(term: term.certainty),
      .isProvisional: .boolean(term.doubt.isProvisional),
      .note: Field(remarks.asLines),
    ])
  }

  /// One change of a facility's situation and what did it, as a file has it: the headlines with what they rest on, told on
  /// the last day of the history.
  package func row(_ change: LicensingChange) -> DataRow {
    let before = change.before.flatMap { change.basisBefore?.field($0, language) }
    return DataRow([
      .on: .day(change.on),
      .situationBefore: before ?? change.namedBefore.map { Field(term: $0) } ?? Field(term: change.before),
      .situation: .text(change.audit.documentText(language, told: change.basis)),
      .facts: .text(
        ((change.isByLaw && !change.facts.contains(where: \.isLaw)
          ? [ChangeCause.law.label(language).lowercasedFirst] : [])
          + change.facts.map { $0.text(language) }).joined(separator: "; ")),
      .reasons: Field(reasonText(change.audit)),
    ])
  }

  /// One paper: what it says, and how it stands on a day.
  package func row(_ permit: Permit, of facility: Facility, on day: CalendarDay, wording: Permit.Content) -> DataRow {
    var row = DataRow()
    row[.facilityCode] = .text(facility.code)
    row[.permitKind] = Field(term: permit.kind)
    let issued = permit.events.first { $0.kind == .issued || $0.kind == .reissued }
    row[.number] =
      wording.number.map { .text($0) } ?? (issued == nil ? .absent : .text(Term.numberUnknown.text(language)))
    row[.issuer] = Field(wording.issuer)
    row[.capacity] = Field(wording.capacity)
    row[.expires] = Field(wording.expires)
    row[.issued] = issued.map(dayField) ?? .absent
    row[.standing] =
      permit.standingText(on: day, language).map { .worded(raw: permit.state(on: day).rawValue, text: $0) } ?? .absent
    return row
  }

  /// The day of an entry, or in words how closely it is known.
  private func dayField(_ event: PermitEvent) -> Field {
    event.precision == .day ? .day(event.on) : .text(event.dayText(language))
  }

  package func row(_ event: PermitEvent) -> DataRow {
    DataRow([
      .event: Field(term: event.kind), .on: dayField(event), .until: Field(event.until),
      .document: Field(event.document), .issuer: Field(event.issuer), .note: Field(event.note),
    ])
  }

  package func row(_ finding: Finding, _ inspection: Inspection, _ facility: Facility, name: String?, commune: String?)
    -> DataRow
  {
    DataRow([
      .code: .text(Finding.code(inspection: inspection.code, number: finding.number)),
      .facilityCode: .text(facility.code), .name: Field(name), .commune: Field(commune),
      .inspection: .text(inspection.code), .itemID: .text(finding.content.itemID),
      .severity: Field(term: finding.content.severity), .statement: .text(finding.content.statement),
      .seen: Field(finding.content.seen), .citations: .list(finding.content.citations.uniqued()),
      .remedy: Field(finding.content.remedy), .childSafety: .boolean(finding.content.concernsChildSafety),
      .state: Field(term: finding.state),
    ])
  }

  package func row(_ inspection: Inspection, facility: Facility?, name: String?, findings: Int?) -> DataRow {
    var row = DataRow([
      .code: .text(inspection.code), .facilityCode: Field(facility?.code), .name: Field(name),
      .checklistID: .text(inspection.checklist.id), .version: .text(inspection.checklist.version),
      .state: Field(term: inspection.state), .plannedOn: Field(inspection.plannedOn),
      .startedOn: Field(inspection.start?.on), .inspectionClosedOn: Field(inspection.minutes?.closedOn),
      .decision: Field(inspection.start?.decision), .lead: Field(inspection.start?.lead), .findings: Field(findings),
      .canceledOn: Field(inspection.cancellation?.on),
    ])
    if let reason = inspection.cancellation?.reason, !reason.isEmpty {
      row[.note] = .text(CampaignTerm.canceledReason.text(language, ["reason": reason]))
      row.written[.note] = ""
    }
    return row
  }
}

extension LicensingAudit {
  /// What must be said beside a class that was told by a head count in which the others are not known.
  func remark(of part: ClassAudit) -> Term? {
    guard situation != .closed, lacksOthers, !isNeedyCounted, [.b, .c, .d].contains(part.licensingClass) else {
      return nil
    }
    return .othersNotCounted
  }
}

extension LicensingAudit {
  /// A number of people as a list has it: those counted before a place closed are there no longer.
  func present<Figure>(_ figure: Figure?) -> Figure? { situation == .closed ? nil : figure }

  /// Closed, and somebody had been counted there.
  var isLeftByPeople: Bool { situation == .closed && (beneficiaries ?? othersAlone ?? 0) > 0 }
}

/// How far the conditions of a facility were looked at, for machines; people read which ones.
enum ConditionsState: String, CaseIterable {
  case neverChecked = "never_checked"
  /// An inspection goes on, or was opened again, and none is closed.
  case inProgress = "in_progress"
  /// It was inspected, and no item asked for one.
  case noneAsked = "none_asked"
  case met
  /// Seen met, and findings about them are open.
  case metFindingsOpen = "met_findings_open"
  /// Of those that were not met, some more may be open.
  case notMet = "not_met"
  case notConcluded = "not_concluded"
}

extension LicensingAudit {
  var conditionsState: ConditionsState {
    if conditions.isEmpty { return isInspected ? .noneAsked : isLookedAt ? .inProgress : .neverChecked }
    if conditions.areMet == true { return openFindings.isEmpty ? .met : .metFindingsOpen }
    return conditions.failed.isEmpty ? .notConcluded : .notMet
  }
}

extension Permit {
  /// As `Còn hiệu lực`, `Còn hiệu lực đến hết ngày 15/01/2027`, `Hết hạn 31/12/2025`, `Tạm đình chỉ đến 30/06/2025`.
  func standingText(on day: CalendarDay, _ language: Language) -> String? {
    let expires = content(on: day).expires.map { ["day": $0.shortText] }
    // The last entry says neither that a term has run out nor when it will.
    if state(on: day) == .expired, let expires { return Term.expiredOn.text(language, expires) }
    if isInForce(on: day) {
      if let expires { return Term.inForceUntil.text(language, expires) }
      let standing = Term.inForce.text(language)
      guard let open = grantWithoutTerm(on: day) else { return standing }
      return Term.grantWithoutTerm.text(
        language,
        [
          "standing": standing, "event": open.event.kind.label(language).lowercased(),
          "on": open.event.dayText(language), "former": open.former.shortText,
        ])
    }
    // Neither a reissue nor an application says how the paper stands: what took it away does.
    let decisive: Set<PermitEvent.Kind> =
      switch state(on: day) {
      case .suspended, .suspensionLapsed: [.suspended]
      case .withdrawn, .surrendered: [.withdrawn, .surrendered]
      default: Set(PermitEvent.Kind.allCases)
      }
    guard let last = events.last(where: { $0.on <= day && decisive.contains($0.kind) }) else { return nil }
    guard let until = last.until else { return "\(last.kind.label(language)) \(last.dayText(language))" }
    return [
      last.kind.label(language), Term.from.text(language), last.dayText(language), Term.until.text(language),
      until.shortText,
    ].joined(separator: " ")
  }
}

extension DataRow {
  /// The day of the numbers of a count that stand beside it in a document; where they are of several days, each with its
  /// own.
  ///
  /// - Parameter wanted: The columns that are shown; `nil` is all.
  mutating func setCensusDay(_ census: Census?, _ wanted: Set<ColumnKey>?) {
    guard let census, wanted?.contains(.censusDay) ?? true else { return }
    func isShown(_ figure: Census.Figure) -> Bool {
      guard census[figure] != nil else { return false }
      guard let wanted else { return true }
      let isPartOfWhole = figure == .children || figure == .others
      return ColumnKey(rawValue: figure.name).map(wanted.contains) ?? false
        || (isPartOfWhole && wanted.contains(.beneficiaries))
    }
    let days = Census.Figure.all.filter(isShown).map { ($0, census.statedOn[$0] ?? census.on) }
    guard let first = days.first?.1, days.contains(where: { $0.1 != first }) else {
      self[.censusDay] = .day(days.first?.1 ?? census.on)
      return
    }
    // Documents are written in Vietnamese.
    let lines = days.map { figure, day in
      let name = ColumnKey(rawValue: figure.name)?.label(.vietnamese) ?? figure.name
      return "\(name): \(day.shortText)"
    }
    self[.censusDay] = .text(lines.joined(separator: "\n"))
  }
}
