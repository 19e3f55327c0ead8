import CareCore
import CareMessages
import CareReports
import CareStore

/// One inspection as the content of its record.
struct InspectionSource: ReportSource {
  private let values: [String: Field]
  private let datasets: [String: [DataRow]]
  private let report: ReportProof
  /// What was written after the closing, without anybody's own words.
  private let laterWithoutWords: Field

  init(_ desk: Desk, _ view: InspectionView, _ snapshot: Snapshot, _ document: [ReportValue: Field]) throws {
    let inspection = view.inspection
    let dossier = try snapshot.dossier(view.facility, knownAt: inspection.closedAt)
    let day = inspection.day ?? desk.today
    let campaign = try inspection.campaign.flatMap(snapshot.campaign)
    let directive = try campaign?.content.directive.flatMap(snapshot.directive)
    let profile = view.profile
    let census = dossier.census(on: day)
    var values = document
    values[.directive] = Field(directive.map(desk.directiveText))
    values[.inspectionCode] = .text(inspection.code)
    values[.checklistTitle] = .text(view.checklist.title)
    values[.checklistVersion] = .text(view.checklist.version)
    values[.facilityName] = Field(profile?.name)
    values[.facilityCode] = .text(view.facility.code)
    values[.facilityKind] = Field(term: profile?.kind)
    values[.facilityOwnership] = Field(term: profile?.ownership)
    values[.facilityOperator] = Field(profile?.operatorKind?.label(desk.language))
    values[.facilityAddress] = Field(profile?.address)
    values[.facilityCommune] = Field(profile.map { desk.communeName($0.communeCode) })
    values[.facilityProvince] = Field(
      profile.flatMap { desk.provinceCode(ofCommune: $0.communeCode) }.map { desk.provinceName($0) })
    values[.facilityHead] = Field(profile?.head)
    values[.facilityPhone] = Field(profile?.phone)
    values[.children] = Field(census?.children)
    values[.beneficiaries] = Field(census?.beneficiaries)
    var counted = DataRow()
    counted.setCensusDay(census, [.censusDay, .children, .beneficiaries])
    values[.censusDay] = counted[.censusDay]
    values[.censusNote] = Field(
      census == nil
        ? nil
        : " (tính đến ngày \(fieldText(counted[.censusDay], column: .censusDay, .vietnamese).replacing("\n", with: "; ")))"
    )
    // Documents are written in Vietnamese.
    values[.peopleCounted] = .text(
      census.map { census in
        "\(beneficiariesText(census, .vietnamese)), "
          + (census.othersAlone == nil ? "trong đó " : "") + childrenText(census.children, .vietnamese)
      } ?? Term.noFigures.text(.vietnamese))
    if view.judgedBy == .otherLaw { values[.judgedByOtherLaw] = .text(Term.judgedByOtherLaw.text(desk.language)) }
    values[.papers] = .text(desk.papersText(dossier, on: day))
    if let start = inspection.start {
      values[.regimeTitle] = .text(start.regime.title)
      values[.teamTitle] = .text("Đoàn \(start.regime.verb)")
      values[.decision] = .text(start.decision)
      values[.decided] = .day(start.decided)
      values[.issuer] = .text(start.issuer)
      values[.announced] = .day(start.announced)
      values[.startedOn] = .day(start.on)
      values[.mode] = .text(start.mode.label(desk.language))
      values[.basis] = Field(start.basis?.label(desk.language))
      values[.noticeBasis] = Field(
        start.noticeBasis(
          desk.law.citations, desk.language, by: dossier.checkingBody(on: start.announced, desk.licensingTables),
          doubt: dossier.doubtOfNoticeCheck(on: start.announced, tables: desk.licensingTables)))
      // That a check after a notice has this name is said with its basis.
      if start.basis != .afterNotice {
        values[.regimeLaw] = Field(
          desk.inspectionRegimes.doubtText(
            start.regime, inspection.decision?.body, decided: start.decided, basis: start.basis, desk.language))
      }
      values[.lead] = .text(start.lead)
      // With the role that the decision gives, as the screen has it.
      let members = view.team.dropFirst().map { member in
        member.role.map { "\(member.name), \($0)" } ?? member.name
      }
      values[.members] = members.isEmpty ? .absent : .text(members.joined(separator: "\n"))
    } else {
      values[.regimeTitle] = .text(InspectionRegime.check.title)
      values[.teamTitle] = .text("Đoàn \(InspectionRegime.check.verb)")
    }
    // Documents are written in Vietnamese.
    let overruns = inspection.state == .closed ? view.overrunTexts(desk.today, .vietnamese) : []
    values[.limitOverrun] = Field(overruns.isEmpty ? nil : overruns.joined(separator: " "))
    values[.inspectionCourse] = Field(view.courseText(.vietnamese))
    values[.lawChange] = Field(view.lawChangeText(desk.today, .vietnamese))
    values[.openSide] = Field(view.openSideText(desk.law.citations, desk.language))
    values[.closedOn] = Field(inspection.minutes?.closedOn)
    values[.contentSeal] = Field(inspection.contentCode)
    values[.refusedToSign] = .boolean(inspection.minutes?.signedByFacility == false)
    values[.witness] = Field(inspection.minutes?.witness)
    values[.witnessRole] = Field(inspection.minutes?.witnessRole?.label(desk.language))
    values[.facilityOpinion] = Field(inspection.minutes?.facilityOpinion)

    let items = desk.itemRows(view)
    let isClosed = inspection.state == .closed
    let findings: [DataRow] =
      switch inspection.state {
      case .closed:
        try desk.findingRows(campaign: nil, inspection: inspection, facility: nil, asClosed: true, in: snapshot)
      case .inProgress: try desk.draftRows(view, in: snapshot)
      case .planned, .canceled: []
      }
    let followed = try desk.followedRows(view, in: snapshot)
    values[.foundAgain] = Field(try desk.foundAgainText(inspection, in: snapshot, .vietnamese))
    values[.followedInspection] = Field(try snapshot.followedUp(by: inspection.id)?.code)
    values[.noFindings] = .text(try desk.noFindingsText(view, in: snapshot))
    // Documents are written in Vietnamese.
    func told(withholding kept: String?) throws -> (text: Field, added: Int) {
      let later = try desk.writtenAfterClosing(inspection, withholding: kept, in: snapshot, .vietnamese)
      if later.isEmpty { return (.absent, 0) }
      let lines = [RemediationTerm.writtenLater.text(.vietnamese)] + later.map { "– " + $0.text }
      return (
        .text(lines.joined(separator: "\n")), later.count { $0.kind == FindingNote.Kind.added.rawValue }
      )
    }
    let later = try told(withholding: nil)
    if later.text != .absent { values[.afterClosing] = later.text }
    laterWithoutWords = try told(withholding: FreeTexts.kept).text
    if isClosed, findings.isEmpty, later.added > 0 {
      values[.noFindings] = .text(
        RemediationTerm.noneAtClosing.text(
          .vietnamese,
          ["text": try desk.noFindingsText(view, in: snapshot), "count": countText(later.added, .vietnamese)]))
    }
    if !isClosed { values[.draftMark] = .text("DỰ THẢO") }
    if inspection.state == .inProgress { values[.draftNote] = .text(desk.draftNoteText(view)) }
    let measures = try desk.measures(of: inspection, in: snapshot)
    values[.measures] = Field(measures.isEmpty ? nil : measures.map { "– \($0)" }.joined(separator: "\n"))
    values[.countItems] = .integer(items.count)
    for (value, standing) in [
      (ReportValue.countMet, ItemStanding.met), (.countNotMet, .notMet), (.countNotApplicable, .notApplicable),
      (.countNotDueYet, .notDueYet), (.countNotChecked, .notChecked), (.countUnanswered, .unanswered),
      (.countGathered, .gathered),
    ] {
      values[value] = .integer(view.evaluation.count(as: standing))
    }
    values[.countFindings] = .integer(findings.count)
    self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    datasets = [
      Dataset.items.id: items, Dataset.findings.id: findings,
      Dataset.observations.id: desk.observationRows(view), Dataset.followed.id: followed,
    ]
    var proof = ReportProof()
    proof.expectations = [
      Dataset.items.id: ReportProof.Expectation(
        "mọi nội dung của phiếu \(view.checklist.id) phiên bản \(view.checklist.version)",
        rows: view.asked.items.count, by: "số nội dung của phiếu đã lưu cùng cuộc kiểm tra")
    ]
    if isClosed {
      proof.expectations[Dataset.findings.id] = ReportProof.Expectation(
        "tồn tại, hạn chế của cuộc kiểm tra \(inspection.code) khi kết thúc",
        rows: try snapshot.findingCount(closedWith: inspection.id),
        by: "đếm bảng tồn tại, hạn chế bằng một câu lệnh riêng")
      proof.expectations[Dataset.observations.id] = ReportProof.Expectation(
        "ghi nhận về trách nhiệm của cơ quan khác tại cuộc kiểm tra \(inspection.code)",
        rows: try snapshot.observationCount(of: inspection.id), by: "đếm bảng ghi nhận bằng một câu lệnh riêng")
    }
    proof.facts = [
      ("Mẫu số", "một cuộc kiểm tra tại một cơ sở (\(view.facility.code)); không lấy số liệu của cơ sở khác"),
      ("Phiên bản phiếu kiểm tra", desk.versionsText([inspection.checklist])),
      ("Lịch làm việc", try desk.calendarText(snapshot)),
    ]
    report = proof
  }

  func value(_ name: String) -> Field { values[name] ?? .absent }

  func valueWithoutWords(_ name: String) -> Field? {
    name == ReportValue.afterClosing.rawValue ? laterWithoutWords : nil
  }

  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    for row in datasets[dataset] ?? [] { try body(row) }
  }

  func proof() throws -> ReportProof { report }

  func count(of dataset: String) throws -> Int { datasets[dataset]?.count ?? 0 }
}

extension InspectionRegime {
  /// As documents name the activity, in the middle of a sentence.
  fileprivate var title: String { self == .specializedCheck ? "kiểm tra chuyên ngành" : verb }

  fileprivate var verb: String {
    switch self {
    case .specializedCheck, .check, .directiveTeam: "kiểm tra"
    case .inspectorate, .inspectorate2022: "thanh tra"
    }
  }
}
