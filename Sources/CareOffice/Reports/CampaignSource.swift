import CareCore
import CareMessages
import CareReports
import CareStore

/// One campaign as the content of its summary. Facilities are counted in a first pass that keeps only their order, and
/// read again one by one as rows are asked for, so that memory does not grow with what the rows hold.
struct CampaignSource: ReportSource {
  private let desk: Desk
  private let campaign: Campaign
  private let vantage: Vantage
  private let snapshot: Snapshot
  private let values: [String: Field]
  private let order: [Member]
  private let unlicensed: [Member]
  private let totals: [String: [DataRow]]
  private let sums: (kinds: Int, situations: Int?, communes: Int)
  private let findingSums: (topics: Int, states: Int)
  private let checklistVersions: [ChecklistReference]
  private let findingCount: Int
  /// Closed, follow-ups too, in the order of their facilities.
  private let closed: [Inspection]
  private let handlings: HandlingIndex
  /// Those about findings of the campaign, and what was done to papers of its facilities since it began.
  private let own: [AuthorityAct]
  /// Of those the ones that no handling about a finding of the campaign tells of, by where they were recorded.
  private let beside: [AuthorityAct]
  /// Who is of the campaign and where; its inspections are by the facility as it is entered today.
  private let membership: CampaignMembership
  /// All that are closed, by the facility as it is entered today, in the order in which they were planned.
  private let visitsByFacility: [Facility.ID: [Inspection]]
  /// What they found, with what follow-ups found.
  private let findingsByFacility: [Facility.ID: Int]
  private let standings: [Inspection.ID: [ItemStanding: Int]]
  private let excuses: [Facility.ID: String]
  /// Closed inspections in which nothing could be checked.
  private let withoutResult: Set<Inspection.ID>

  /// A facility of the campaign, with what sorting and counting need.
  private struct Member {
    let facility: Facility
    let key: Desk.PlaceKey
    let situation: LicensingSituation
    /// The same as documents write it.
    let headline: Field
    /// None where it has closed.
    let children: Int?
    /// In law, since it was inspected or planned.
    let isClosed: Bool
    /// It was not inspected, and is gone.
    let departure: CampaignDeparture?
  }

  init(
    _ desk: Desk, _ campaign: Campaign, _ vantage: Vantage, _ snapshot: Snapshot, _ document: [ReportValue: Field]
  ) throws {
    self.desk = desk
    self.campaign = campaign
    self.vantage = vantage
    self.snapshot = snapshot
    let all = try snapshot.inspections(of: campaign.id).filter { $0.state != .canceled }
    let membership = try CampaignMembership(desk, campaign, in: snapshot)
    let (visits, inspections) = (membership.visits, membership.inspections)
    let followUps = Set(all.map(\.id)).subtracting(visits.map(\.id))
    self.membership = membership
    excuses = membership.excuses

    var (members, covered) = ([Member](), Set<Facility.ID>())
    var (closedSince, movedSince, apartSince, arrivedSince) = ([String](), [String](), [String](), [String]())
    var (tally, closures, acts) = (CampaignTally(), 0, OperationActs())
    let days = (campaign.content.from...max(vantage.day, campaign.content.from)).cut(after: vantage.day)
    func isSince(_ day: CalendarDay) -> Bool { days?.contains(day) ?? false }
    try snapshot.forEachDossier(existingOn: vantage.day, knownAt: vantage.knownAt) { dossier in
      guard let place = membership.place(of: dossier, on: vantage.day) else { return }
      let profile = place.profile
      covered.insert(dossier.facility.id)
      acts.count(dossier, desk, isIn: isSince)
      let isInspected = inspections[dossier.facility.id]?.state == .closed
      let isClosed = dossier.isClosed(on: vantage.day, desk.licensingTables.law)
      guard membership.keeps(dossier.facility.id) || !isClosed else { return }
      let departure = membership.departure(of: dossier, at: place, isClosed: isClosed, on: vantage.day)
      let audit = dossier.licensingAudit(on: vantage.day, tables: desk.licensingTables).told(at: profile)
      members.append(
        Member(
          facility: dossier.facility, key: desk.placeKey(audit), situation: audit.situation,
          headline: audit.documentSituation, children: isClosed ? nil : audit.children, isClosed: isClosed,
          departure: departure))
      tally.count(audit, profile, isInspected: isInspected, isClosed: isClosed)
      let name = "\(profile.name) (\(dossier.facility.code))"
      // Documents are written in Vietnamese.
      if isClosed, !dossier.terminations.contains(where: { isSince($0.decided) }) { closures += 1 }
      let visit = inspections[dossier.facility.id]
      if let departure {
        apartSince.append(
          desk.apartText(
            CampaignApart(facility: dossier.facility, inspection: visit, departure: departure), name, .vietnamese))
      } else if isClosed, let closure = dossier.closure(on: vantage.day) {
        closedSince.append(
          CampaignTerm.closedOne.text(.vietnamese, ["facility": name, "day": closure.on.text(.vietnamese)]))
      }
      if let commune = place.movedTo {
        movedSince.append(desk.movedText(name, to: commune, visit, .vietnamese))
      }
      if let arrival = place.arrival {
        arrivedSince.append(
          desk.arrivedText(
            name, arrival, visit, isExcused: membership.excuses[dossier.facility.id] != nil, .vietnamese))
      }
    }
    order = members.sorted { $0.key < $1.key }
    unlicensed = order.unlicensedWorstFirst { ($0.situation, $0.children) }

    let checklists = ChecklistMemory(snapshot)
    var standings: [Inspection.ID: [ItemStanding: Int]] = [:]
    for inspection in visits where inspection.state == .closed {
      let view = try desk.view(inspection, in: snapshot, checklist: try checklists.checklist(inspection.checklist))
      standings[inspection.id] = Dictionary(
        uniqueKeysWithValues: ItemStanding.allCases.map { ($0, view.evaluation.count(as: $0)) })
      for (standing, count) in standings[inspection.id] ?? [:] { tally.items[standing, default: 0] += count }
      if inspection.start?.mode == .remote { tally.remote += 1 } else { tally.onsite += 1 }
    }
    self.standings = standings
    let places = Dictionary(
      order.enumerated().map { ($1.facility.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Also of a facility that is no longer in the area: its findings are the campaign's.
    let closed = all.filter { $0.state == .closed }.enumerated().sorted { left, right in
      (places[left.element.facility] ?? .max, left.offset) < (places[right.element.facility] ?? .max, right.offset)
    }.map(\.element)
    self.closed = closed
    let handlings = try HandlingIndex(snapshot)
    var (remediations, found) = (RemediationTally(), Set<Finding.ID>())
    let referrals = try ReferralIndex(snapshot)
    var findingsByFacility: [Facility.ID: Int] = [:]
    for inspection in closed {
      remediations.count(try desk.observationStates(of: inspection, referrals, in: snapshot))
      for item in try desk.remediationItems(of: inspection, handlings, in: snapshot) {
        remediations.count(item)
        found.insert(item.view.finding.id)
        findingsByFacility[item.view.facility.id, default: 0] += 1
      }
    }
    let unknown = try closed.filter { try desk.hasNoResult($0, in: snapshot) }
    withoutResult = Set(unknown.map(\.id))
    let isAnyConcluded = unknown.count < closed.count
    self.handlings = handlings
    let own = handlings.all.filter { act in
      !found.isDisjoint(with: act.findings)
        || ((act.paper != nil || act.source == .referral) && covered.contains(act.handling.facility)
          && (days.map(act.isCertain) ?? false))
    }
    self.own = own
    beside = own.filter { $0.source != .handling || found.isDisjoint(with: $0.handling.findings) }
    for act in own { remediations.count(act, under: desk.licensingTables.law) }
    let passed = handlings.passed.filter { covered.contains($0.facility) && isSince($0.content.on) }
    remediations.passed = passed.count
    findingCount = remediations.findings
    self.findingsByFacility = findingsByFacility
    visitsByFacility = try Self.byFacility(visits.filter { $0.state == .closed }, in: snapshot)

    let listed = Set(order.map(\.facility.id))
    var elsewhere: [String] = []
    for visited in Set(findingsByFacility.keys).union(visitsByFacility.keys).subtracting(listed) {
      guard let facility = try snapshot.facility(visited) else { continue }
      let profiles = try snapshot.dossier(facility, knownAt: vantage.knownAt).profiles
      elsewhere.append(
        Term.visitedElsewhere.text(
          .vietnamese,
          [
            "facility": [profiles.last { $0.from <= vantage.day }?.name, "(\(facility.code))"].compactMap(\.self)
              .joined(separator: " "), "count": countText(findingsByFacility[visited] ?? 0, .vietnamese),
          ]))
    }

    var values = document
    values[.visitedElsewhere] =
      elsewhere.isEmpty
      ? .absent
      : .text(
        Term.visitedElsewhereNote.text(
          .vietnamese,
          [
            "count": countText(elsewhere.count, .vietnamese), "list": elsewhere.sorted().joined(separator: "; "),
            "sum": countText(
              findingsByFacility.filter { !listed.contains($0.key) }.map(\.value).reduce(0, +), .vietnamese),
          ]))
    for (value, term, facilities) in [
      (ReportValue.closedSince, CampaignTerm.closedSince, closedSince), (.movedSince, .movedSince, movedSince),
    ] where !facilities.isEmpty {
      values[value] = .text(
        term.text(
          .vietnamese,
          [
            "count": countText(facilities.count, .vietnamese),
            "facilities": facilities.sorted().joined(separator: "; "),
          ]))
    }
    let doubled = try membership.doubled.compactMap { inspection in
      try snapshot.facility(inspection.facility).map { (inspection: inspection, facility: try snapshot.present($0)) }
    }
    let apart = [
      desk.apartText(apartSince.sorted(), .vietnamese), desk.arrivedText(arrivedSince.sorted(), .vietnamese),
      desk.doubledText(doubled, .vietnamese),
    ].compactMap(\.self)
    values[.apartSince] = Field(apart.isEmpty ? nil : apart.joined(separator: " "))
    let unfinished = all.filter { $0.state == .inProgress }
    values[.withoutResult] = Field(try desk.outsideSumsText(closed + unfinished, .vietnamese, in: snapshot))
    values[.campaignCode] = .text(campaign.code)
    values[.campaignName] = .text(campaign.content.name)
    values[.campaignFrom] = .day(campaign.content.from)
    values[.campaignTo] = .day(campaign.content.to)
    let besidesTable = try desk.operationActsText(acts, passed: passed, in: snapshot)
    values[.operationActs] = Field(besidesTable)
    values[.noHandlings] = .text(desk.noHandlingsText(isWithActs: besidesTable != nil))
    let ofCampaign = Set(all.map(\.id))
    func isMeant(_ emergency: Emergency) throws -> Bool {
      if emergency.inspection.map(ofCampaign.contains) ?? false { return true }
      guard let entry = try emergency.facility.flatMap(snapshot.facility) else { return false }
      return covered.contains(try snapshot.present(entry).id)
    }
    values[.emergenciesReceived] = .text(
      try desk.emergenciesReceivedText(in: snapshot, isIn: isSince, isMeant: isMeant))
    values[.emergenciesTold] = Field(
      try desk.emergenciesToldText(in: snapshot, isIn: isSince, isMeant: isMeant))
    values[.openDangers] = Field(
      try desk.openDangersText(in: snapshot) { ofCampaign.contains($0.id) || covered.contains($1) })
    values[.campaignPauses] = .integer(acts.pauses.count)
    values[.campaignTerminations] = .integer(acts.terminations.count)
    values[.campaignClosures] =
      closures == 0
      ? .absent
      : .text(CampaignTerm.closedOtherwise.text(.vietnamese, ["count": countText(closures, .vietnamese)]))
    values[.directive] = Field(try campaign.content.directive.flatMap(snapshot.directive).map(desk.directiveText))
    let place =
      campaign.content.communeCode.map { desk.communeName($0) }
      ?? campaign.content.provinceCode.map { desk.provinceName($0) }
    values[.area] = Field(place.map { "trên địa bàn \($0.lowercasedFirst)" })
    tally.fill(&values, under: desk.licensingTables.law, on: vantage.day)
    values[.inspectedByMonth] = Field(Self.byMonth(visits))
    values[.inspectedMonths] = .text(Self.byMonth(visits) ?? "chưa có cuộc kiểm tra nào kết thúc")
    values[.totalFollowUps] = .integer(closed.count { followUps.contains($0.id) })
    values[.totalPlanned] = .integer(order.count { inspections[$0.facility.id] != nil })
    let excused = order.filter { member in
      membership.excuses[member.facility.id] != nil
        && (inspections[member.facility.id].map { $0.state == .planned } ?? true)
    }
    values[.totalExcused] = .integer(excused.count)
    values[.totalUnplanned] = .integer(
      order.count { inspections[$0.facility.id] == nil && membership.excuses[$0.facility.id] == nil })
    remediations.fill(&values, under: desk.licensingTables.law, on: vantage.day)
    values[.settledFoundAgain] = Field(try desk.settledFoundAgainText(of: closed, .vietnamese, in: snapshot))
    values[.inspectionsInProgress] = .integer(unfinished.count)
    values[.needyNotRecounted] = Field(desk.needyNotRecountedText(tally.needyStale, .vietnamese))
    values[.findingsKnown] = .boolean(isAnyConcluded)
    values[.noFindings] = .text(
      try desk.noFindingsText(of: closed + unfinished, findings: remediations.findings, in: snapshot))
    self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    totals = [
      Dataset.totalsByKind.id: tally.rowsByKind, Dataset.totalsBySituation.id: tally.rowsBySituation,
      Dataset.totalsByCommune.id: tally.rowsByCommune(name: { desk.communeName($0) }),
    ].merging(remediations.rows) { first, _ in first }
    sums = tally.sums
    findingSums = remediations.sums
    checklistVersions = all.map(\.checklist)
  }

  private static func byFacility(_ visits: [Inspection], in snapshot: Snapshot) throws -> [Facility.ID: [Inspection]] {
    var found: [Facility.ID: [Inspection]] = [:]
    for visit in visits {
      guard let entry = try snapshot.facility(visit.facility) else { continue }
      found[try snapshot.present(entry).id, default: []].append(visit)
    }
    return found
  }

  /// As `tháng 4/2025: 20; tháng 5/2025: 25`; `nil` while none is closed.
  private static func byMonth(_ visits: [Inspection]) -> String? {
    let days = visits.filter { $0.state == .closed }.compactMap { $0.minutes?.closedOn }.sorted()
    var months: [(name: String, count: Int)] = []
    for day in days {
      let name = "tháng \(day.month)/\(day.year)"
      if months.last?.name == name { months[months.count - 1].count += 1 } else { months.append((name, 1)) }
    }
    return months.isEmpty ? nil : months.map { "\($0.name): \($0.count)" }.joined(separator: "; ")
  }

  func value(_ name: String) -> Field { values[name] ?? .absent }

  func count(of dataset: String) throws -> Int {
    switch dataset {
    case Dataset.campaignFacilities.id: order.count
    case Dataset.unlicensed.id: unlicensed.count
    case Dataset.findings.id, Dataset.remediations.id: findingCount
    case Dataset.handlings.id: own.count
    default: totals[dataset]?.count ?? 0
    }
  }

  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    switch dataset {
    case Dataset.campaignFacilities.id: try facilityRows(order, body)
    case Dataset.unlicensed.id: try facilityRows(unlicensed, body)
    case Dataset.findings.id: try findingRows(body)
    case Dataset.remediations.id: try desk.remediationRows(closed, handlings, in: snapshot, body)
    case Dataset.handlings.id: try desk.handlingRows(own, in: snapshot, body)
    default: try totals[dataset]?.forEach(body)
    }
  }

  func proof() throws -> ReportProof {
    let content = campaign.content
    var area = Snapshot.Area(kinds: Set(content.kinds))
    area.orOfCampaign = campaign.id
    if let commune = content.communeCode {
      area.communes = [commune]
    } else if let province = content.provinceCode {
      area.communes = Set(desk.units.communes(in: province).map(\.code))
    }
    var proof = try desk.proof(of: vantage, in: area, sums, findingSums, findings: findingCount, in: snapshot) {
      content.covers($1, provinceCode: desk.provinceCode(ofCommune: $1.communeCode))
    }
    let facilities = proof.denominator
    let question =
      "mọi cơ sở có trong sổ thuộc địa bàn, loại hình của đợt \(campaign.code), và cơ sở mà đợt đã lập cuộc kiểm tra hoặc đã ghi lý do"
    let counting = "đếm bảng cơ sở bằng một câu lệnh riêng"
    proof.report.expectations[Dataset.campaignFacilities.id] = ReportProof.Expectation(
      question, rows: facilities.count, by: counting, facilities: facilities)
    proof.report.expectations[Dataset.unlicensed.id] = ReportProof.Expectation(
      "cơ sở của đợt \(campaign.code) không có giấy tờ còn hiệu lực để hoạt động", rows: nil,
      by: "có tên trong danh sách hoặc ở mục 4, mỗi cơ sở đúng một lần", facilities: facilities)
    proof.report.expectations[Dataset.findings.id] = ReportProof.Expectation(
      "tồn tại, hạn chế ghi tại các cuộc kiểm tra của đợt \(campaign.code)",
      rows: try snapshot.findingCount(in: campaign.id), by: "đếm bảng tồn tại, hạn chế bằng một câu lệnh riêng")
    proof.report.expectations[Dataset.remediations.id] = ReportProof.Expectation(
      "tồn tại, hạn chế của đợt \(campaign.code) và việc khắc phục",
      rows: try snapshot.findingCount(in: campaign.id), by: "đếm bảng tồn tại, hạn chế bằng một câu lệnh riêng")
    proof.report.expectations[Dataset.handlings.id] = ReportProof.Expectation(
      "việc xử lý đối với tồn tại, hạn chế của đợt \(campaign.code) và giấy tờ của các cơ sở thuộc đợt",
      rows: try snapshot.handlingCount(in: campaign.id) + beside.count,
      by: "đếm bảng việc xử lý bằng một câu lệnh riêng, \(beside.besides)")
    proof.report.facts.append(("Phiên bản phiếu kiểm tra", desk.versionsText(checklistVersions)))
    return proof.report
  }

  func omissions(_ body: (ReportProof.Omission) throws -> Void) throws {
    for member in order where !member.situation.lacksValidPaper {
      let profile = try snapshot.dossier(member.facility, knownAt: vantage.knownAt).profile(on: vantage.day)
      try body(
        ReportProof.Omission(
          dataset: Dataset.unlicensed.id, code: member.facility.code, name: profile?.name ?? "",
          reason: fieldText(member.headline, column: .situation, desk.language)))
    }
  }

  private func facilityRows(_ members: [Member], _ body: (DataRow) throws -> Void) throws {
    for (index, member) in members.enumerated() {
      let dossier = try snapshot.dossier(member.facility, knownAt: vantage.knownAt)
      var audit = dossier.licensingAudit(on: vantage.day, tables: desk.licensingTables)
      if let place = membership.place(of: dossier, on: vantage.day) { audit = audit.told(at: place.profile) }
      var row = desk.row(audit)
      desk.nameCommune(of: audit.profile, in: &row)
      row[.rowNumber] = .integer(index + 1)
      row[.situation] = audit.documentSituation
      row.setCensusDay(dossier.census(on: vantage.day), [.censusDay, .children, .beneficiaries])
      if member.isClosed {
        // Nobody is there, which is not that nobody counted: the note below the list says it.
        for column in [ColumnKey.children, .others, .beneficiaries, .othersCounted, .censusDay] {
          row[column] = .absent
        }
        row[.childrenUncounted] = .integer(0)
      }
      row[.papers] = Field(desk.papersInShort(dossier, on: vantage.day))
      let inspection = membership.inspections[member.facility.id]
      let isInspected = inspection?.state == .closed
      row[.inspected] = .boolean(isInspected)
      row[.inspection] = Field(inspection?.code)
      if isInspected {
        let visits = visitsByFacility[member.facility.id] ?? []
        row[.inspection] = Self.joined(visits.map(\.code)) { .text($0) }
        row[.startedOn] = Self.joined(visits.compactMap { $0.start?.on }, one: { .day($0) }, text: \.shortText)
        row[.decision] = Self.joined(visits.compactMap { $0.start?.decision }) { .text($0) }
        let found = findingsByFacility[member.facility.id] ?? 0
        // Where nothing could be checked nobody knows what there is.
        let isKnown = found > 0 || visits.contains { !withoutResult.contains($0.id) }
        row[.findings] = isKnown ? .integer(found) : .absent
        let counts = visits.reduce(into: [ItemStanding: Int]()) { counts, visit in
          counts.merge(standings[visit.id] ?? [:]) { $0 + $1 }
        }
        row[.met] = Field(counts[.met])
        row[.notMet] = Field(counts[.notMet])
        row[.notApplicable] = Field(counts[.notApplicable])
        row[.notDueYet] = Field(counts[.notDueYet])
        row[.notChecked] = Field(counts[.notChecked])
        row[.gathered] = Field(counts[.gathered])
      } else {
        let gone = member.departure.map {
          desk.apartWords(
            CampaignApart(facility: member.facility, inspection: inspection, departure: $0), desk.language
          ).uppercasedFirst
        }
        func told(_ reason: String?) -> String? {
          let parts = [gone, reason].compactMap(\.self)
          return parts.isEmpty ? nil : parts.joined(separator: ". ")
        }
        let reason = desk.excuseText(excuses[member.facility.id], inspection)
        row[.excuse] = .text(told(reason ?? Term.noReasonYet.text(desk.language)) ?? "")
        if excuses[member.facility.id] != nil {
          row.written[.excuse] = told(desk.excuseText(nil, inspection)) ?? ""
        }
      }
      try body(row)
    }
  }

  /// One value as it is, several as lines of a text, each once.
  private static func joined<Value: Hashable>(
    _ values: [Value], one: (Value) -> Field, text: (Value) -> String = { "\($0)" }
  ) -> Field {
    var seen: Set<Value> = []
    let values = values.filter { seen.insert($0).inserted }
    guard values.count > 1 else { return values.first.map(one) ?? .absent }
    return .text(values.map(text).joined(separator: "\n"))
  }

  private func findingRows(_ body: (DataRow) throws -> Void) throws {
    var number = 0
    for inspection in closed {
      for var row in try desk.findingRows(campaign: nil, inspection: inspection, facility: nil, in: snapshot) {
        number += 1
        row[.rowNumber] = .integer(number)
        try body(row)
      }
    }
  }
}

/// Kept checklists, each read once.
private final class ChecklistMemory {
  private let snapshot: Snapshot
  private var known: [String: Checklist] = [:]

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  func checklist(_ reference: ChecklistReference) throws -> Checklist? {
    if let checklist = known[reference.contentHash] { return checklist }
    guard let content = try snapshot.checklistContent(reference) else { return nil }
    let checklist = try Checklist(canonicalJSON: Array(content.utf8))
    known[reference.contentHash] = checklist
    return checklist
  }
}
