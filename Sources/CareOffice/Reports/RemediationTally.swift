import CareCore
import CareMessages
import CareReports
import CareStore

/// What became of findings, counted one by one.
struct RemediationTally {
  private struct Part {
    var findings = 0
    var severities: [Severity: Int] = [:]
    var unsettled = 0
    var overdue = 0
    var verified = 0
  }

  private(set) var findings = 0
  private(set) var severities: [Severity: Int] = [:]
  private var topics: [Topic: Part] = [:]
  private var states: [DeadlineState: Int] = [:]
  private var ages: [DeadlineState: [Ageing: Int]] = [:]
  private var demanded = 0
  /// Of the acts of a kind, those after the procedures of the papers were cut.
  private var afterCut: [Handling.Kind: Int] = [:]
  /// Of the acts of a kind, those against places without an operation paper.
  private var withoutPaper: [Handling.Kind: Int] = [:]
  /// What was passed to bodies that are not known to be police.
  var passed = 0
  private var kinds: [Handling.Kind: (handlings: Int, facilities: Set<Facility.ID>, findings: Set<Finding.ID>)] = [:]

  mutating func count(_ item: RemediationItem) {
    let finding = item.view.finding
    findings += 1
    severities[finding.content.severity, default: 0] += 1
    demanded += item.view.remediation.demand == nil ? 0 : 1
    states[item.deadlineState, default: 0] += 1
    if let age = item.age { ages[item.deadlineState, default: [:]][Ageing(days: age), default: 0] += 1 }
    var part = topics[finding.content.topic] ?? Part()
    part.findings += 1
    part.severities[finding.content.severity, default: 0] += 1
    part.unsettled += item.age == nil ? 0 : 1
    part.overdue += item.isOverdue ? 1 : 0
    part.verified += item.deadlineState == .verified ? 1 : 0
    topics[finding.content.topic] = part
  }

  /// `nil` where nobody entered it.
  private var (fines, moved): ([Int?], [Int?]) = ([], [])
  private var observations: [ObservationState: Int] = [:]
  private var closed = 0

  /// A closed inspection, with what became of the observations it left.
  mutating func count(_ observations: [ObservationState]) {
    closed += 1
    for state in observations { self.observations[state, default: 0] += 1 }
  }

  mutating func count(_ act: AuthorityAct, under law: LicensingLaw) {
    let handling = act.handling
    if handling.content.kind == .sanctionDecision { fines.append(handling.content.amount) }
    if handling.content.kind == .childrenMoved { moved.append(handling.content.children) }
    var kind = kinds[handling.content.kind] ?? (0, [], [])
    kind.handlings += 1
    if act.isWithoutPaper { withoutPaper[handling.content.kind, default: 0] += 1 }
    if act.isAfterCut(law) { afterCut[handling.content.kind, default: 0] += 1 }
    kind.facilities.insert(handling.facility)
    kind.findings.formUnion(act.findings)
    kinds[handling.content.kind] = kind
  }

  /// `nil` where one of them is not known: a number without it would be believed.
  private static func whole(_ numbers: [Int?]) -> Int? {
    let known = numbers.compactMap(\.self)
    return known.count == numbers.count ? known.reduce(0, +) : nil
  }

  func fill(_ values: inout [ReportValue: Field], under law: LicensingLaw, on day: CalendarDay) {
    for (value, kind) in [
      (ReportValue.handlingSuspensionAfterCut, Handling.Kind.suspension), (.handlingWithdrawalAfterCut, .withdrawal),
    ] {
      values[value] = Field(datedAfterCut(afterCut[kind] ?? 0, last: law.lastDayOfLicenses(before: day), .vietnamese))
    }
    // Documents are written in Vietnamese.
    for (value, kind) in [
      (ReportValue.handlingSuspensionWithoutPaper, Handling.Kind.suspension),
      (.handlingWithdrawalWithoutPaper, .withdrawal),
    ] {
      let count = withoutPaper[kind] ?? 0
      values[value] = Field(
        count == 0
          ? nil : " \(Term.ofPlacesWithoutPaper.text(.vietnamese, ["count": countText(count, .vietnamese)]))")
    }
    values[.passedOn] = .integer(passed + (kinds[.policeTransfer]?.handlings ?? 0))
    values[.handlingAmount] = Field(Self.whole(fines))
    values[.handlingMovedChildren] = Field(Self.whole(moved))
    // Documents are written in Vietnamese.
    values[.handlingFines] = Field(sumOfActs(fines, (.finesSum, .finesGap, .finesUnknown), .vietnamese))
    values[.handlingMoved] = Field(sumOfActs(moved, (.movedSum, .movedGap, .movedUnknown), .vietnamese))
    values[.closedInspections] = .integer(closed)
    let all = observations.values.reduce(0, +)
    values[.totalObservations] = .integer(all)
    values[.observationsNotPassed] = .integer(observations[.notPassed] ?? 0)
    values[.observationsPassed] = .integer(all - (observations[.notPassed] ?? 0))
    values[.totalFindings] = .integer(findings)
    values[.findingsCritical] = .integer(severities[.critical] ?? 0)
    values[.findingsMajor] = .integer(severities[.major] ?? 0)
    values[.findingsMinor] = .integer(severities[.minor] ?? 0)
    // Documents are written in Vietnamese.
    let withdrawn = states[.withdrawn] ?? 0
    values[.findingsWithdrawn] = Field(
      withdrawn == 0
        ? nil : " " + RemediationTerm.countsWithdrawn.text(.vietnamese, ["count": countText(withdrawn, .vietnamese)]))
    values[.remediationDemanded] = .integer(demanded)
    for (value, state) in [
      (ReportValue.remediationDone, DeadlineState.verified), (.remediationOverdue, .overdue),
      (.remediationNotDemanded, .notDemanded), (.remediationInTime, .inTime), (.remediationReported, .reportedDone),
      (.remediationWithdrawn, .withdrawn),
    ] {
      values[value] = .integer(states[state] ?? 0)
    }
    values[.remediationUnsettled] = .integer(findings - (states[.verified] ?? 0) - (states[.withdrawn] ?? 0))
    for kind in Handling.Kind.allCases {
      if let value = ReportValue(rawValue: "handling_\(kind.rawValue)") {
        values[value] = .integer(kinds[kind]?.handlings ?? 0)
      }
    }
  }

  /// By dataset. Topics without findings are left out; the others have every row, so that a zero is said.
  var rows: [String: [DataRow]] {
    [
      Dataset.totalsByTopic.id: topicRows, Dataset.totalsByDeadline.id: deadlineRows,
      Dataset.totalsByHandling.id: handlingRows,
    ]
  }

  /// Every finding once, in both tables.
  var sums: (topics: Int, states: Int) {
    (topics.values.map(\.findings).reduce(0, +), states.values.reduce(0, +))
  }

  private var topicRows: [DataRow] {
    Topic.allCases.compactMap { topic in topics[topic].map { (topic, $0) } }.enumerated().map { index, entry in
      let (topic, part) = entry
      return DataRow([
        .rowNumber: .integer(index + 1), .topic: Field(term: topic), .findings: .integer(part.findings),
        .critical: .integer(part.severities[.critical] ?? 0), .major: .integer(part.severities[.major] ?? 0),
        .minor: .integer(part.severities[.minor] ?? 0), .unsettled: .integer(part.unsettled),
        .isOverdue: .integer(part.overdue), .verified: .integer(part.verified),
      ])
    }
  }

  private var deadlineRows: [DataRow] {
    DeadlineState.allCases.enumerated().map { index, state in
      var row = DataRow([
        .rowNumber: .integer(index + 1), .deadlineState: Field(term: state), .findings: .integer(states[state] ?? 0),
      ])
      // What is settled waits no longer.
      guard state != .verified, state != .withdrawn else { return row }
      for (column, age) in [
        (ColumnKey.age0To30, Ageing.upTo30), (.age31To60, .upTo60), (.age61To90, .upTo90), (.ageOver90, .over90),
      ] {
        row[column] = .integer(ages[state]?[age] ?? 0)
      }
      return row
    }
  }

  private var handlingRows: [DataRow] {
    Handling.Kind.allCases.enumerated().map { index, kind in
      let count = kinds[kind]
      return DataRow([
        .rowNumber: .integer(index + 1), .handlingKind: Field(term: kind), .handlings: .integer(count?.handlings ?? 0),
        .facilities: .integer(count?.facilities.count ?? 0), .findings: .integer(count?.findings.count ?? 0),
      ])
    }
  }
}

extension RemediationItem {
  var deadlineState: DeadlineState { DeadlineState(view.remediation, isOverdue: isOverdue) }
}

extension Desk {
  /// The findings of a closed inspection with what became of them, as reports show them.
  func remediationItems(of inspection: Inspection, _ handlings: HandlingIndex, in snapshot: Snapshot) throws
    -> [RemediationItem]
  {
    guard inspection.state == .closed else { return [] }
    let findings = try snapshot.findings(of: inspection.id)
    guard !findings.isEmpty, let entry = try snapshot.facility(inspection.facility) else { return [] }
    // One code has one name: that of the facility of which the entry is a part.
    let facility = try snapshot.present(entry)
    let profile = try snapshot.dossier(facility).profile(on: inspection.day ?? today)
    return try findings.map { finding in
      let view = FindingView(
        code: Finding.code(inspection: inspection.code, number: finding.number), finding: finding,
        inspection: inspection, facility: facility, profile: profile,
        remediation: try snapshot.remediation(of: finding.id), notes: [], original: nil,
        drafted: try drafted(finding, of: inspection, in: snapshot),
        handlings: handlings.about(finding.id))
      return item(view, calendar, today)
    }
  }

  /// Streams ``Dataset/remediations``, one inspection at a time.
  func remediationRows(
    _ inspections: [Inspection], _ handlings: HandlingIndex, in snapshot: Snapshot, _ body: (DataRow) throws -> Void
  ) throws {
    var number = 0
    for inspection in inspections {
      for item in try remediationItems(of: inspection, handlings, in: snapshot) {
        number += 1
        var row = reportRow(item)
        row[.rowNumber] = .integer(number)
        try body(row)
      }
    }
  }

  /// Streams ``Dataset/handlings``.
  func handlingRows(_ acts: [AuthorityAct], in snapshot: Snapshot, _ body: (DataRow) throws -> Void) throws {
    for (index, act) in acts.enumerated() { try body(try reportRow(act, index + 1, in: snapshot)) }
  }

  /// A row of ``Dataset/remediations``.
  private func reportRow(_ item: RemediationItem) -> DataRow {
    var row = item.row(self, on: today)
    let (finding, remediation) = (item.view.finding, item.view.remediation)
    row[.inspection] = .text(item.view.inspection.code)
    row[.topic] = Field(term: finding.content.topic)
    row[.seen] = Field(finding.content.seen)
    row[.remedy] = Field(finding.content.remedy)
    row[.deadlineState] = Field(term: item.deadlineState)
    row[.lastProgress] = Field(
      remediation.acts.last { [.progress, .done, .reopen].contains($0.kind) }
        .map { "\($0.on.shortText): \($0.text)" })
    if remediation.state == .verified, let verified = remediation.acts.last(where: { $0.kind == .verify }) {
      row[.verifiedBy] = Field(verified.person)
      row[.verifiedOn] = .day(verified.on)
    }
    let handled = item.view.handlings.map { handling in
      let told =
        "\(handling.content.kind.label(language)) số \(handling.content.number) ngày \(handling.content.on.shortText)"
      return [told, handling.corrections.text(language, saysReason: false)].compactMap(\.self).joined(separator: "\n")
    }
    row[.document] = remarked(row[.document], item.corrections)
    row[.handlings] = Field(handled.asLines)
    return row
  }

  /// What a paper says of a number, with what was put right of it; the reasons are a person's own words.
  private func remarked(_ field: Field, _ corrections: [Correction]) -> Field {
    guard let remark = corrections.text(.vietnamese, saysReason: false) else { return field }
    let text = fieldText(field, column: nil, .vietnamese)
    return .text(text.isEmpty ? remark : "\(text)\n\(remark)")
  }

  /// What the authority did by today against findings of an inspection, an act a line, as documents have it: Vietnamese.
  func measures(of inspection: Inspection, in snapshot: Snapshot) throws -> [String] {
    let numbers = Dictionary(
      try snapshot.findings(of: inspection.id).map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    if numbers.isEmpty { return [] }
    return try HandlingIndex(snapshot).all.compactMap { act in
      let about = act.findings.compactMap { numbers[$0] }.uniqued().sorted()
      let content = act.handling.content
      if about.isEmpty || content.on > today { return nil }
      let parts = [
        content.number.isEmpty ? nil : Term.measureNumber.text(.vietnamese, ["number": content.number]),
        Term.measureDay.text(.vietnamese, ["on": act.dayText ?? content.on.text(.vietnamese)]),
        content.decidedBy.isEmpty ? nil : Term.measureBy.text(.vietnamese, ["by": content.decidedBy]),
      ].compactMap(\.self)
      let sums = [
        content.amount.map {
          Term.measureAmount.text(.vietnamese, ["amount": fieldText(.integer($0), column: .amount, .vietnamese)])
        },
        content.children.map { Term.measureChildren.text(.vietnamese, ["count": countText($0, .vietnamese)]) },
        Term.measureFindings.text(
          .vietnamese,
          [
            "list": about.map { Finding.code(inspection: inspection.code, number: $0) }.joined(separator: ", ")
          ]),
      ].compactMap(\.self)
      return "\(content.kind.label(.vietnamese)) \(parts.joined(separator: " ")); \(sums.joined(separator: "; "))."
    }
  }

  /// A row of ``Dataset/handlings``.
  private func reportRow(_ act: AuthorityAct, _ number: Int, in snapshot: Snapshot) throws -> DataRow {
    let (handling, content) = (act.handling, act.handling.content)
    var row = DataRow([
      .rowNumber: .integer(number), .code: Field(act.code), .handlingKind: Field(term: content.kind),
      .number: remarked(Field(content.number.isEmpty ? nil : content.number), handling.corrections), .on: act.onField,
      .decidedBy: Field(content.decidedBy.isEmpty ? nil : content.decidedBy),
      .amount: Field(content.amount), .movedChildren: Field(content.children), .note: Field(content.note),
      .findings: .integer(act.findings.count), .recordedWith: Field(term: act.source),
    ])
    if let entry = try snapshot.facility(handling.facility) {
      let facility = try snapshot.present(entry)
      let profile = try snapshot.dossier(facility).profile(on: today)
      row[.facilityCode] = .text(facility.code)
      row[.name] = Field(profile?.name)
      row[.commune] = Field(profile.map { communeName($0.communeCode) })
    }
    return row
  }
}
