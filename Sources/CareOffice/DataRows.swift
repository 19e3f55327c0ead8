package import CareCore
import CareMessages

/// The values of the domain as rows of datasets: what tables, CSV, JSON and reports all show.
extension Desk {
  /// A facility as of the day of its audit.
  package func row(_ audit: LicensingAudit) -> DataRow {
    var row = DataRow()
    row[.facilityCode] = .text(audit.facility.code)
    row[.code] = .text(audit.facility.code)
    if let profile = audit.profile { fill(&row, profile) }
    row[.children] = Field(audit.children)
    row[.beneficiaries] = Field(audit.beneficiaries)
    row[.situation] = Field(term: audit.situation)
    row[.foundingBasis] = Field(term: audit.foundingBasis)
    row[.conditionsMet] = Field(audit.conditionsMet)
    row[.reasons] = Field(reasonText(audit))
    row[.conditionsChecked] = .text(conditionsText(audit))
    row[.authorityOverdue] = Field(lines(audit.authorityOverdue.map(overdueText)))
    row[.nextSteps] = Field(lines(audit.nextSteps.map(stepText)))
    row[.flags] = Field(lines(audit.classes.map(flagsText)))
    row[.licensingClass] = .text(audit.classes.map(\.licensingClass.rawValue).joined(separator: ", "))
    row[.daysOperatingWithoutPaper] = Field(audit.daysOperatingWithoutPaper)
    row[.daysSinceDiscovery] = Field(audit.daysSinceDiscovery)
    row[.withoutPlacementDecision] = Field(audit.childrenWithoutPlacementDecision)
    row[.withoutAdmissionDecision] = Field(audit.childrenWithoutAdmissionDecision)
    return row
  }

  package func fill(_ row: inout DataRow, _ profile: FacilityProfile) {
    row[.name] = .text(profile.name)
    row[.kind] = Field(term: profile.kind)
    row[.ownership] = Field(term: profile.ownership)
    row[.otherKinds] =
      profile.otherKinds.isEmpty
      ? .absent : .text(profile.otherKinds.map { $0.label(language) }.joined(separator: "; "))
    row[.host] = Field(profile.host)
    row[.duties] = Field(profile.duties)
    row[.area] = Field(profile.area)
    row[.operatorKind] = Field(term: profile.operatorKind)
    row[.religion] = Field(profile.religion)
    row[.religiousKind] = Field(term: profile.religiousKind)
    row[.communeCode] = .text(profile.communeCode)
    row[.commune] = .text(communeName(profile.communeCode))
    row[.province] = Field(provinceCode(ofCommune: profile.communeCode).map(provinceName))
    row[.address] = Field(profile.address)
    row[.setting] = Field(term: profile.setting)
    row[.head] = Field(profile.head)
    row[.phone] = Field(profile.phone)
    row[.opened] = Field(profile.opened)
    row[.from] = .day(profile.from)
  }

  package func fill(_ row: inout DataRow, _ census: Census) {
    row[.censusDay] = .day(census.on)
    row[.children] = .integer(census.children)
    row[.others] = Field(census.others)
    row[.beneficiaries] = .integer(census.beneficiaries)
    for part in Census.Part.allCases {
      if let column = ColumnKey(rawValue: part.rawValue) { row[column] = Field(census[part]) }
    }
    row[.countedBy] = Field(census.countedBy)
  }

  /// Every reason of every class, with its citation and, where it is not read law, how sure it is.
  package func reasonText(_ audit: LicensingAudit) -> String? {
    var seen: Set<Reason> = []
    let sentences = audit.classes.flatMap(\.reasons).filter { seen.insert($0).inserted }.map(reasonText)
    return sentences.isEmpty ? nil : sentences.joined(separator: "\n")
  }

  package func reasonText(_ reason: Reason) -> String {
    let certainty = reason.rule.certainty
    let mark = certainty == .read ? "" : "; \(certainty.label(language))"
    return "\(reason.text(language)) (\(reason.rule.citation)\(mark))"
  }

  private func lines(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: "\n") }

  /// Not checked is not compliant: the list says so in a column of its own.
  package func conditionsText(_ audit: LicensingAudit) -> String {
    guard let isMet = audit.conditionsMet else { return Term.conditionsNeverChecked.text(language) }
    return (isMet ? Term.conditionsMet : Term.conditionsNotMet).text(language)
  }

  /// `Nhóm B (ngoài công lập, từ 10 đối tượng): giấy phép hoạt động – còn hiệu lực`.
  package func flagsText(_ part: LicensingAudit.ClassAudit) -> String {
    Term.classLine.text(
      language,
      [
        "class": part.licensingClass.rawValue, "name": part.licensingClass.label(language).lowercasedFirst,
        "paper": part.operationPaper.label(language).lowercasedFirst,
        "state": part.operationPaperState.label(language).lowercased(), "situation": part.situation.label(language),
      ])
  }

  package func overdueText(_ overdue: AuthorityOverdue) -> String {
    Term.overdueLine.text(
      language,
      [
        "kind": overdue.term.permitKind.label(language), "from": overdue.term.from.shortText,
        "last": overdue.term.lastDay.shortText, "days": String(overdue.days), "citation": overdue.term.citation,
        "mark": mark(overdue.term.certainty),
      ])
  }

  package func stepText(_ step: NextStep) -> String {
    Term.stepLine.text(
      language,
      [
        "action": step.action.label(language), "decider": deciderText(step), "citation": step.citation,
        "mark": mark(step.certainty),
      ])
  }

  /// The body as the text names it and, where the table knows more, who that is today.
  private func deciderText(_ step: NextStep) -> String {
    let name = step.decidedBy.label(language)
    guard !step.bodies.isEmpty, step.decidedBy != .commune else { return name }
    let doubt = step.areBodiesChecked ? "" : "; \(Term.competenceToCheck.text(language))"
    return "\(name): \(step.bodies.joined(separator: ", "))\(doubt)"
  }

  private func mark(_ certainty: Certainty) -> String {
    certainty == .read ? "" : "; \(certainty.label(language))"
  }

  /// A term of a paper, and how many days of it are left on a day.
  package func row(_ term: LicensingTerm, of facility: Facility, name: String?, on day: CalendarDay) -> DataRow {
    DataRow([
      .facilityCode: .text(facility.code), .name: Field(name), .permitKind: Field(term: term.permitKind),
      .number: Field(term.number), .term: Field(term: term.kind), .from: .day(term.from), .lastDay: .day(term.lastDay),
      .daysLeft: .integer(term.lastDay.days(since: day)), .citations: .list([term.citation + mark(term.certainty)]),
      .isProvisional: .boolean(term.isProvisional),
    ])
  }

  /// One change of a facility's situation and what did it.
  package func row(_ change: LicensingChange) -> DataRow {
    DataRow([
      .on: .day(change.on), .situationBefore: Field(term: change.before), .situation: Field(term: change.situation),
      .facts: .text(change.facts.map { $0.text(language) }.joined(separator: "; ")),
      .reasons: Field(reasonText(change.audit)),
    ])
  }

  /// One paper: what it says, and how it stands on a day.
  package func row(_ permit: Permit, of facility: Facility, on day: CalendarDay, wording: Permit.Content) -> DataRow {
    var row = DataRow()
    row[.facilityCode] = .text(facility.code)
    row[.permitKind] = Field(term: permit.kind)
    row[.number] = Field(wording.number)
    row[.issuer] = Field(wording.issuer)
    row[.capacity] = Field(wording.capacity)
    row[.expires] = Field(wording.expires)
    row[.issued] = Field(permit.events.first { $0.kind == .issued || $0.kind == .reissued }?.on)
    row[.standing] = Field(permit.standingText(on: day, language))
    return row
  }

  package func row(_ event: PermitEvent) -> DataRow {
    DataRow([
      .event: Field(term: event.kind), .on: .day(event.on), .until: Field(event.until),
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
      .seen: Field(finding.content.seen), .citations: .list(finding.content.citations),
      .remedy: Field(finding.content.remedy), .childSafety: .boolean(finding.content.concernsChildSafety),
      .state: Field(term: finding.state),
    ])
  }

  package func row(_ inspection: Inspection, facility: Facility?, name: String?, findings: Int?) -> DataRow {
    DataRow([
      .code: .text(inspection.code), .facilityCode: Field(facility?.code), .name: Field(name),
      .checklistID: .text(inspection.checklist.id), .version: .text(inspection.checklist.version),
      .state: Field(term: inspection.state), .plannedOn: Field(inspection.plannedOn),
      .startedOn: Field(inspection.start?.on), .closedOn: Field(inspection.minutes?.closedOn),
      .decision: Field(inspection.start?.decision), .lead: Field(inspection.start?.lead), .findings: Field(findings),
    ])
  }
}

extension Permit {
  /// As `Còn hiệu lực`, `Tạm đình chỉ đến 30/06/2025`.
  func standingText(on day: CalendarDay, _ language: Language) -> String? {
    if isInForce(on: day) { return Term.inForce.text(language) }
    guard let last = events.last(where: { $0.on <= day }) else { return nil }
    guard let until = last.until else { return "\(last.kind.label(language)) \(last.on.shortText)" }
    return [
      last.kind.label(language), Term.from.text(language), last.on.shortText, Term.until.text(language),
      until.shortText,
    ].joined(separator: " ")
  }
}
