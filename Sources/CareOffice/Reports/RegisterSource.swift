import CareCore
import CareMessages
import CareReports
import CareStore

/// All facilities of the register on a day, and what happened in a period. Facilities are read in the order of their
/// keys, some hundreds at a time, and judged beside the thread that reads. Only those without a paper in force are kept,
/// to be sorted, and only for a template that lists them.
///
/// A template that is one list and no more is made in a single pass, its sums on the way.
final class RegisterSource: ReportSource {
  private let desk: Desk
  private let vantage: Vantage
  private let snapshot: Snapshot
  private let values: [String: Field]
  private let unlicensed: [Member]
  private let totals: [String: [DataRow]]
  private let facilityCount: Int
  private var sums: (kinds: Int, situations: Int?, communes: Int)
  /// `nil` where the template asks nothing about findings.
  private let findingSums: (topics: Int, states: Int)?
  private let inspections: [Inspection]
  private let findingCount: Int
  private let checklists: [ChecklistReference]
  private let handlings: HandlingIndex?
  /// Those decided in the period, or up to the day.
  private let own: [AuthorityAct]
  private let period: ReportPeriod?
  private let filter: Desk.FacilityFilter
  /// Whether the template asks for the list that leaves facilities out.
  private let listsUnlicensed: Bool
  /// The columns of the register that the template shows.
  private let wanted: Set<ColumnKey>
  /// Whether one of them says what the papers of a facility amount to. Where none does, papers are neither read nor
  /// judged.
  private let isJudged: Bool

  private struct Member {
    let facility: Facility
    let key: Desk.PlaceKey
    let situation: LicensingSituation
    let children: Int?
  }

  /// What is known before any facility was read.
  private static let known: Set<ReportValue> = [
    .parentAgency, .agency, .place, .symbol, .signerTitles, .signerName, .day, .asOf, .confidentiality, .distribution,
    .copies, .documentNumber, .draftMark, .recipient, .registerAsOf, .seal, .unknownStart,
  ]

  /// - Parameters:
  ///   - period: `nil` counts every inspection up to the day of the vantage.
  ///   - filter: Facilities that do not fit are not in the report; of those without a paper in force only the ones in
  ///     its situations are listed.
  init(
    _ desk: Desk, _ period: ReportPeriod?, _ vantage: Vantage, _ snapshot: Snapshot, _ document: [ReportValue: Field],
    _ template: ReportTemplate, _ filter: Desk.FacilityFilter = Desk.FacilityFilter()
  ) throws {
    self.desk = desk
    self.vantage = vantage
    self.snapshot = snapshot
    self.period = period
    self.filter = filter
    // The tables are read side by side, each from its beginning to its end: few of their pages are met again.
    try snapshot.limitCache(to: 12_288)
    wanted = template.columns(of: .register)
    isJudged = !Desk.factColumns.isSuperset(of: wanted)
    let listsUnlicensed = template.datasets.contains(.unlicensed)
    self.listsUnlicensed = listsUnlicensed
    guard filter.isNarrow || !template.isList(of: .register, naming: Self.known) else {
      values = Dictionary(uniqueKeysWithValues: document.map { ($0.key.rawValue, $0.value) })
      (unlicensed, totals, inspections, own) = ([], [:], [], [])
      (facilityCount, findingCount, sums, findingSums, handlings) = (0, 0, (0, 0, 0), nil, nil)
      checklists = try snapshot.closedChecklists()
      return
    }
    // What came after the day of the report is no news of it yet, whatever the period.
    let span = period.flatMap { $0.days(through: vantage.day) }
    func isIn(_ days: (ClosedRange<CalendarDay>) -> Bool) -> Bool { period == nil || (span.map(days) ?? false) }
    let known = try snapshot.inspections()
    var unfinished = known.filter { $0.state == .inProgress }
    var closed = known.filter { inspection in
      guard inspection.state == .closed, let day = inspection.minutes?.closedOn else { return false }
      return isIn { $0.contains(day) }
    }
    let inspected = try snapshot.places(of: closed)

    var (tally, members, count) = (CampaignTally(), [Member](), 0)
    var events = PeriodTally()
    var (acts, closings) = (OperationActs(), ClosingsOnFile())
    var fitting: Set<Facility.ID> = []
    let tables = desk.licensingTables
    var pipeline = AuditPipeline { ($0, $0.licensingAudit(on: vantage.day, tables: tables)) }
    func take(_ dossier: FacilityDossier, _ audit: LicensingAudit) {
      guard let profile = audit.profile else { return }
      if filter.isNarrow { fitting.insert(dossier.facility.id) }
      // What was closed in the period is no longer counted, its closure is.
      closings.count(dossier, audit)
      acts.count(dossier, desk) { day in day <= vantage.day && isIn { $0.contains(day) } }
      if let span { events.count(dossier, in: span, on: vantage.day, under: tables.law) }
      if dossier.isClosed(on: vantage.day, desk.licensingTables.law) { return }
      count += 1
      tally.count(audit, profile, isInspected: inspected.contains(dossier.facility.id))
      if listsUnlicensed, audit.situation.isListed(filter.situations) {
        members.append(
          Member(
            facility: dossier.facility, key: desk.placeKey(audit), situation: audit.situation,
            children: audit.children))
      }
    }
    try snapshot.forEachDossier(of: desk.selection(filter), existingOn: vantage.day) { dossier in
      guard let profile = dossier.profile(on: vantage.day), desk.fits(profile, filter) else { return }
      pipeline.take(dossier, take)
    }
    pipeline.finish(take)
    facilityCount = count
    unlicensed = members.sorted { $0.key < $1.key }.unlicensedWorstFirst(filter.situations) {
      ($0.situation, $0.children)
    }
    sums = tally.sums

    let handlings = try HandlingIndex(snapshot)
    self.handlings = handlings
    var own = handlings.all.filter { act in isIn { act.isCertain(in: $0) } }
    var passed = handlings.passed.filter { referral in isIn { $0.contains(referral.content.on) } }
    if filter.isNarrow {
      func isFitting(_ id: Facility.ID) throws -> Bool {
        guard let entry = try snapshot.facility(id) else { return false }
        return fitting.contains(try snapshot.present(entry).id)
      }
      closed = try closed.filter { try isFitting($0.facility) }
      unfinished = try unfinished.filter { try isFitting($0.facility) }
      own = try own.filter { try isFitting($0.handling.facility) }
      passed = try passed.filter { try isFitting($0.facility) }
    }
    inspections = closed
    checklists = closed.map(\.checklist)
    self.own = own
    var remediations = RemediationTally()
    let referrals = try ReferralIndex(snapshot)
    for inspection in closed {
      remediations.count(try desk.observationStates(of: inspection, referrals, in: snapshot))
      for item in try desk.remediationItems(of: inspection, handlings, in: snapshot) { remediations.count(item) }
    }
    for act in own { remediations.count(act, under: desk.licensingTables.law) }
    remediations.passed = passed.count
    findingCount = remediations.findings
    findingSums = remediations.sums
    totals = [
      Dataset.totalsByKind.id: tally.rowsByKind, Dataset.totalsBySituation.id: tally.rowsBySituation,
      Dataset.totalsByCommune.id: tally.rowsByCommune(name: { desk.communeName($0) }),
    ].merging(remediations.rows) { first, _ in first }
    var values = document
    tally.fill(&values, under: desk.licensingTables.law, on: vantage.day)
    values[.totalElsewhere] = .integer(
      tally.facilities { commune in desk.home.map { $0 != desk.provinceCode(ofCommune: commune) } ?? false })
    remediations.fill(&values, under: desk.licensingTables.law, on: vantage.day)
    values[.withoutResult] = Field(try desk.outsideSumsText(closed + unfinished, .vietnamese, in: snapshot))
    if template.values.contains(.settledFoundAgain) {
      values[.settledFoundAgain] = Field(try desk.settledFoundAgainText(of: closed, .vietnamese, in: snapshot))
    }
    values[.inspectionsInProgress] = .integer(unfinished.count)
    values[.needyNotRecounted] = Field(desk.needyNotRecountedText(tally.needyStale, .vietnamese))
    values[.findingsKnown] = .boolean(
      try remediations.findings > 0 || closed.contains { try !desk.hasNoResult($0, in: snapshot) })
    values[.noFindings] = .text(
      try desk.noFindingsText(of: closed + unfinished, findings: remediations.findings, in: snapshot))
    let besidesTable = try desk.operationActsText(acts, passed: passed, in: snapshot)
    values[.operationActs] = Field(besidesTable)
    values[.noHandlings] = .text(desk.noHandlingsText(isWithActs: besidesTable != nil))
    func isOfReport(_ day: CalendarDay) -> Bool { day <= vantage.day && isIn { $0.contains(day) } }
    func isMeant(_ emergency: Emergency) throws -> Bool {
      if !filter.isNarrow { return true }
      guard let entry = try emergency.facility.flatMap(snapshot.facility) else { return false }
      return fitting.contains(try snapshot.present(entry).id)
    }
    values[.emergenciesReceived] = .text(
      try desk.emergenciesReceivedText(in: snapshot, isIn: isOfReport, isMeant: isMeant))
    values[.emergenciesTold] = Field(
      try desk.emergenciesToldText(in: snapshot, isIn: isOfReport, isMeant: isMeant))
    values[.closingsOnFile] = Field(closings.text(.vietnamese))
    if template.values.contains(.openDangers) {
      values[.openDangers] = Field(
        try desk.openDangersText(in: snapshot) { !filter.isNarrow || fitting.contains($1) })
    }
    if let period {
      values[.period] = .text(period.title)
      values[.periodFrom] = .day(period.days.lowerBound)
      values[.periodTo] = .day(period.days.upperBound)
      values[.periodEstimate] = .boolean(vantage.day < period.days.upperBound)
      values[.periodInspections] = .integer(closed.count)
      values[.periodFindings] = .integer(findingCount)
      values[.periodFindingsCritical] = values[.findingsCritical] ?? .absent
      events.fill(&values, with: own, under: desk.licensingTables.law, on: vantage.day)
    }
    self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }

  func value(_ name: String) -> Field { values[name] ?? .absent }

  func count(of dataset: String) throws -> Int {
    switch dataset {
    case Dataset.register.id: facilityCount
    case Dataset.unlicensed.id: unlicensed.count
    case Dataset.findings.id, Dataset.remediations.id: findingCount
    case Dataset.handlings.id: own.count
    default: totals[dataset]?.count ?? 0
    }
  }

  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    switch dataset {
    case Dataset.register.id:
      if !isJudged { return try factRows(body) }
      var (number, tally) = (0, CampaignTally())
      let (desk, vantage, wanted, tables) = (desk, vantage, wanted, desk.licensingTables)
      var pipeline = AuditPipeline { dossier in
        let audit = dossier.licensingAudit(on: vantage.day, tables: tables)
        return (audit, Self.row(dossier, audit, wanted, desk))
      }
      func take(_ audit: LicensingAudit, _ row: DataRow) throws {
        guard let profile = audit.profile else { return }
        number += 1
        tally.count(audit, profile, isInspected: false)
        var row = row
        row[.rowNumber] = .integer(number)
        try body(row)
      }
      try snapshot.forEachDossier(of: desk.selection(filter), existingOn: vantage.day) { dossier in
        guard holds(dossier) else { return }
        try pipeline.take(dossier, take)
      }
      try pipeline.finish(take)
      sums = tally.sums
    case Dataset.unlicensed.id:
      for (index, member) in unlicensed.enumerated() {
        try body(row(try snapshot.dossier(member.facility), index + 1))
      }
    case Dataset.findings.id:
      var number = 0
      for inspection in inspections {
        for var row in try desk.findingRows(campaign: nil, inspection: inspection, facility: nil, in: snapshot) {
          number += 1
          row[.rowNumber] = .integer(number)
          try body(row)
        }
      }
    case Dataset.remediations.id:
      if let handlings { try desk.remediationRows(inspections, handlings, in: snapshot, body) }
    case Dataset.handlings.id: try desk.handlingRows(own, in: snapshot, body)
    default: try totals[dataset]?.forEach(body)
    }
  }

  /// The register as it stands in the profiles and head counts alone.
  private func factRows(_ body: (DataRow) throws -> Void) throws {
    var (number, tally) = (0, CampaignTally())
    let (desk, day, wanted) = (desk, vantage.day, wanted)
    var pipeline = AuditPipeline { dossier in
      var row = desk.factRow(dossier, on: day, only: wanted)
      desk.nameCommune(of: dossier.profile(on: day), in: &row, wanted)
      row.setCensusDay(dossier.census(on: day), wanted)
      return (dossier, row)
    }
    func take(_ dossier: FacilityDossier, _ row: DataRow) throws {
      guard let profile = dossier.profile(on: day) else { return }
      let census = dossier.census(on: day)
      number += 1
      tally.count(
        profile, nil, children: census?.children, beneficiaries: census?.beneficiaries,
        othersAlone: census?.othersAlone, lacksOthers: census.map(\.lacksOthers) ?? false, isInspected: false)
      var row = row
      row[.rowNumber] = .integer(number)
      try body(row)
    }
    try snapshot.forEachDossier(of: desk.selection(filter), existingOn: day, withPapers: false) { dossier in
      guard holds(dossier) else { return }
      try pipeline.take(dossier, take)
    }
    try pipeline.finish(take)
    sums = tally.sums
    sums.situations = nil
  }

  /// Whether a facility is in the denominator.
  private func holds(_ dossier: FacilityDossier) -> Bool {
    guard let profile = dossier.profile(on: vantage.day), desk.fits(profile, filter) else { return false }
    return !dossier.isClosed(on: vantage.day, desk.licensingTables.law)
  }

  private func row(_ dossier: FacilityDossier, _ number: Int) -> DataRow {
    let audit = dossier.licensingAudit(on: vantage.day, tables: desk.licensingTables)
    var row = Self.row(dossier, audit, nil, desk)
    row[.rowNumber] = .integer(number)
    return row
  }

  private static func row(
    _ dossier: FacilityDossier, _ audit: LicensingAudit, _ wanted: Set<ColumnKey>?, _ desk: Desk
  ) -> DataRow {
    var row = desk.row(audit, only: wanted)
    row[.situation] = audit.documentSituation
    // The audit knows more of the children than the last head count; parts come from that.
    let (children, beneficiaries) = (row[.children], row[.beneficiaries])
    if let census = dossier.census(on: audit.day) { desk.fill(&row, census, only: wanted) }
    (row[.children], row[.beneficiaries]) = (children, beneficiaries)
    row.setCensusDay(dossier.census(on: audit.day), wanted)
    desk.nameCommune(of: audit.profile, in: &row, wanted)
    if wanted?.contains(.papers) ?? true { row[.papers] = Field(desk.papersInShort(dossier, on: audit.day)) }
    return row
  }

  func proof() throws -> ReportProof {
    var area = Snapshot.Area(
      anyKind: filter.kind, ownership: filter.ownership, isReligious: filter.isReligious)
    if let commune = filter.communeCode {
      area.communes = [commune]
    } else if let province = filter.provinceCode {
      area.communes = Set(desk.units.communes(in: province).map(\.code))
    }
    var proof = try desk.proof(of: vantage, in: area, sums, findingSums, findings: findingCount, in: snapshot) {
      desk.fits($1, filter)
    }
    let facilities = proof.denominator
    proof.report.expectations[Dataset.register.id] = ReportProof.Expectation(
      "mọi cơ sở có trong sổ", rows: facilities.count, by: "đếm bảng cơ sở bằng một câu lệnh riêng",
      facilities: facilities)
    proof.report.expectations[Dataset.unlicensed.id] = ReportProof.Expectation(
      "cơ sở trong sổ không có giấy tờ còn hiệu lực để hoạt động", rows: nil,
      by: "có tên trong danh sách hoặc ở mục 4, mỗi cơ sở đúng một lần", facilities: facilities)
    proof.report.expectations[Dataset.findings.id] = ReportProof.Expectation(
      "tồn tại, hạn chế của các cuộc kiểm tra kết thúc trong kỳ",
      rows: try inspections.reduce(0) { $0 + (try snapshot.findingCount(of: $1.id)) },
      by: "đếm bảng tồn tại, hạn chế bằng một câu lệnh riêng")
    proof.report.expectations[Dataset.remediations.id] = ReportProof.Expectation(
      "tồn tại, hạn chế của các cuộc kiểm tra đã kết thúc và việc khắc phục",
      rows: try inspections.reduce(0) { $0 + (try snapshot.findingCount(of: $1.id)) },
      by: "đếm bảng tồn tại, hạn chế bằng một câu lệnh riêng")
    // Of some facilities only, no other count would tell more than the list itself.
    if !filter.isNarrow {
      let besides = own.filter { $0.source != .handling }
      proof.report.expectations[Dataset.handlings.id] = ReportProof.Expectation(
        "việc xử lý trong kỳ",
        rows: try snapshot.handlingCount(from: period?.days.lowerBound, through: period?.days.upperBound)
          + besides.count,
        by: "đếm bảng việc xử lý bằng một câu lệnh riêng, \(besides.besides)")
    }
    proof.report.facts.append(("Phiên bản phiếu kiểm tra", desk.versionsText(checklists)))
    return proof.report
  }

  func omissions(_ body: (ReportProof.Omission) throws -> Void) throws {
    guard listsUnlicensed else { return }
    try snapshot.forEachDossier(of: desk.selection(filter), existingOn: vantage.day) { dossier in
      guard holds(dossier), let profile = dossier.profile(on: vantage.day) else { return }
      let audit = dossier.licensingAudit(on: vantage.day, tables: desk.licensingTables)
      let situation = audit.situation
      guard !situation.isListed(filter.situations) else { return }
      try body(
        ReportProof.Omission(
          dataset: Dataset.unlicensed.id, code: dossier.facility.code, name: profile.name,
          reason: fieldText(audit.documentSituation, column: .situation, desk.language)))
    }
  }
}

extension Desk {
  /// The commune as a document has it: with its province, where that is elsewhere and no column says it.
  func nameCommune(of profile: FacilityProfile?, in row: inout DataRow, _ wanted: Set<ColumnKey>? = nil) {
    guard let profile, wanted.map({ $0.contains(.commune) && !$0.contains(.province) }) ?? true else { return }
    row[.commune] = .text(communeName(profile.communeCode))
  }
}

extension PermitEvent.Kind {
  /// Reports of a period count it.
  fileprivate var isReported: Bool { [.issued, .reissued, .suspended, .withdrawn].contains(self) }
}

extension PermitEvent {
  /// Whether it happened in a period for certain: the day on which somebody entered a paper is not that of its grant.
  fileprivate func isCertain(in days: ClosedRange<CalendarDay>) -> Bool {
    guard days.contains(on), let earliest = precision.earliest(for: on) else { return false }
    return days.contains(earliest)
  }

  /// Whether it may have happened in a period, and may not.
  fileprivate func isOpen(in days: ClosedRange<CalendarDay>) -> Bool {
    !isCertain(in: days) && on >= days.lowerBound
      && (precision.earliest(for: on).map { $0 <= days.upperBound } ?? true)
  }
}

/// What happened to facilities in a period.
struct PeriodTally {
  private var counts: [ReportValue: Int] = [:]
  /// Closed in the period and opened again since, each with its days.
  private var reopened: [String] = []
  private var closedWithoutPlaces: [String] = []

  /// - Parameter day: The one of which the facilities are counted: what is closed then is none of them.
  mutating func count(
    _ dossier: FacilityDossier, in days: ClosedRange<CalendarDay>, on day: CalendarDay, under law: LicensingLaw
  ) {
    func add(_ value: ReportValue, _ number: Int) { counts[value, default: 0] += number }
    add(.periodDiscovered, dossier.discoveries.contains { days.contains($0.on) } ? 1 : 0)
    let isClosed = dossier.isClosed(on: day, law)
    // What a reopening ended has not closed the place; it is told beside those that did.
    let ended = dossier.endedClosings(by: day).filter { days.contains($0.closing.on) }
    if !ended.isEmpty { reopened.append(dossier.text(ofEnded: ended, .vietnamese)) }
    let stops = dossier.closures.filter { closure in
      days.contains(closure.on) && closure.kind == .closed && !ended.contains { $0.closing == closure }
    }
    // Under a document nobody is closed who has children without a place, or where people were counted afterwards.
    let closings = stops.filter { isClosed && $0.document != nil && dossier.isClosed(on: $0.on, law) }
    add(.periodClosed, closings.isEmpty ? 0 : 1)
    if let unplaced = closings.last(where: { dossier.closingWithoutPlaces(on: $0.on) != nil }) {
      closedWithoutPlaces.append(dossier.text(ofClosedWithoutPlaces: unplaced.on, .vietnamese))
    }
    add(.periodEnded, stops.contains { dossier.stoppedByItself(on: $0.on) } ? 1 : 0)
    // It shut its doors, and the law does not take it for closed yet: it is one of those above.
    let isOpenStill = dossier.closure(on: day).map { stops.contains($0) && !isClosed } ?? false
    add(.periodStoppedStillCounted, isOpenStill ? 1 : 0)
    // Of those above, as the number of those that nobody counted.
    add(.periodCounted, !isClosed && dossier.censuses.contains { days.contains($0.on) && $0.countsPeople } ? 1 : 0)
    add(.periodNotices, dossier.notices.count { $0.received.map(days.contains) ?? false })
    add(.periodPauses, dossier.pauses.count { days.contains($0.received) })
    add(.periodTerminations, dossier.terminations.count { days.contains($0.decided) })
    let papers = dossier.permits.filter(\.kind.isOperationPaper)
    add(.periodUndated, papers.reduce(0) { $0 + $1.events.count { $0.isOpen(in: days) && $0.kind.isReported } })
    let granted = papers.flatMap(\.events).filter { $0.isGrant && $0.isCertain(in: days) }
    add(.periodIssued, granted.count)
    add(.periodReissued, granted.count { $0.kind != .issued })
    // No notice came before there were any.
    let hasNotices = law.regime(on: days.upperBound) == .notice
    add(
      .periodNoticesUndated,
      hasNotices ? dossier.notices.count { $0.received == nil && $0.seen >= days.lowerBound } : 0)
  }

  /// - Parameter acts: What the authority did in the period; of what it did to papers no other count is kept.
  mutating func fill(
    _ values: inout [ReportValue: Field], with acts: [AuthorityAct], under law: LicensingLaw, on day: CalendarDay
  ) {
    let last = law.lastDayOfLicenses(before: day)
    for (kind, handled, handledNote, papers, papersNote) in [
      (
        Handling.Kind.suspension, ReportValue.handlingSuspension, ReportValue.handlingSuspensionAfterCut,
        ReportValue.periodSuspended, ReportValue.periodSuspendedAfterCut
      ),
      (.withdrawal, .handlingWithdrawal, .handlingWithdrawalAfterCut, .periodWithdrawn, .periodWithdrawnAfterCut),
    ] {
      let all = acts.filter { $0.handling.content.kind == kind }
      let ofOperation = all.filter(\.isOfOperationPaper)
      for (value, note, acts) in [(handled, handledNote, all), (papers, papersNote, ofOperation)] {
        values[value] = .integer(acts.count)
        // Documents are written in Vietnamese.
        values[note] = Field(datedAfterCut(acts.count { $0.isAfterCut(law) }, last: last, .vietnamese))
      }
    }
    values[.periodReopened] = Field(
      reopened.isEmpty
        ? nil
        : Term.reopenedInPeriod.text(
          .vietnamese,
          [
            "count": countText(reopened.count, .vietnamese),
            "list": firstTexts(reopened.sorted(), separator: "; "),
          ]))
    values[.periodClosedUnplaced] = .integer(closedWithoutPlaces.count)
    values[.periodClosedChildren] = Field(
      closedWithoutPlaces.isEmpty ? nil : firstTexts(closedWithoutPlaces.sorted(), separator: "; "))
    values[.periodReissued] = Field(
      counts[.periodReissued].flatMap { count in
        count == 0 ? nil : " " + Term.reissuedAmong.text(.vietnamese, ["count": countText(count, .vietnamese)])
      })
    for value in [
      ReportValue.periodDiscovered, .periodClosed, .periodCounted, .periodIssued, .periodNotices,
      .periodNoticesUndated, .periodPauses, .periodTerminations, .periodEnded, .periodUndated,
      .periodStoppedStillCounted,
    ] { values[value] = .integer(counts[value] ?? 0) }
  }
}
