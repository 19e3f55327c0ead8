import CareCore
@testable import CareReports

/// An invented campaign and inspection: no real home, person or child.
struct InventedSource: ReportSource {
  var count = 3
  /// How often a half sentence is added to the longer texts of every row whose number ``longEvery`` divides.
  var repeats = 0
  var longEvery = 1
  var values: [ReportValue: Field] = InventedSource.standard
  /// Rows whose children nobody counted; of a group, one of its facilities.
  var uncounted: Set<Int> = []
  /// Fails at this row of `items` and `facilities`.
  var failsAt: Int?

  struct Broken: Error {}

  func value(_ name: String) -> Field {
    ReportValue(rawValue: name).flatMap { values[$0] } ?? .absent
  }

  func count(of dataset: String) throws -> Int { min(count, Self.groups[dataset] ?? count) }

  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    for index in 0..<(try count(of: dataset)) {
      if index == failsAt, ReportWriterTests.main.values.contains(dataset) { throw Broken() }
      try body(row(dataset, index))
    }
  }

  private func long(_ text: String, _ index: Int) -> String {
    let added = index % longEvery == 0 ? repeats : 0
    return text + String(repeating: "; đồng thời có nội dung dài về điều kiện chăm sóc, nuôi dưỡng", count: added)
  }

  /// As many as there are, where the groups are few.
  private static let groups = [
    "totals_by_topic": 12, "totals_by_deadline": 6, "totals_by_handling": 7, "totals_by_kind": 13,
    "totals_by_situation": 11, "totals_by_commune": 120, "observations": 2,
  ]

  private func row(_ dataset: String, _ index: Int) -> DataRow {
    var row = DataRow([
      .rowNumber: .integer(index + 1), .facilityCode: .text("F-00000\(index % 10)"),
      .name: .text(long("Mái ấm Hoa Sen Thử Nghiệm \(index + 1)", index)),
      .commune: .text("Phường Thử Nghiệm"), .address: .text("Số \(index + 1), đường Giả Định, tổ dân phố số 5"),
      .head: .text("Nguyễn Văn Thử \(index + 1)"), .children: .integer(1_000 + index),
      .citations: .text("NĐ 103/2017/NĐ-CP, Điều 26"),
      .kind: .term(FacilityKind.allCases[index % 10].rawValue), .inspected: .boolean(index % 3 != 0),
      .situation: .term(LicensingSituation.allCases[index % 11].rawValue),
      .papers: .text("Quyết định số 12/QĐ-UBND, 05/01/2019"),
      .reasons: .text(long("Chưa có giấy phép hoạt động", index)), .daysOperatingWithoutPaper: .integer(312),
      .startedOn: index % 3 == 0 ? .absent : .day(CalendarDay(known: 2025, 5, 6)), .findings: .integer(index % 4),
      .excuse: index % 3 == 0 ? .text("Cơ sở tạm nghỉ sửa chữa") : .absent,
    ])
    switch dataset {
    case "items":
      row[.section] = .text(index < count / 2 ? "Hồ sơ pháp lý" : "An toàn, phòng cháy và chữa cháy")
      row[.question] = .text(long("Cơ sở đã được cấp giấy phép hoạt động còn hiệu lực chưa?", index))
      row[.value] = .text(index % 2 == 0 ? "Có" : "Không")
      row[.outcome] = .term(AnswerOutcome.allCases[index % 4].rawValue)
      row[.note] = .text(index % 5 == 0 ? "Đã xem bản chính" : "")
    case "findings", "observations":
      row[.statement] = .text(long("Diện tích phòng ở chưa đủ 8 m²/đối tượng", index))
      row[.seen] = .text("Đo thực tế 54 m² cho 12 trẻ em.")
      row[.severity] = .term(Severity.allCases[index % 3].rawValue)
      row[.remedy] = .text("Bố trí lại phòng ở, bảo đảm diện tích theo quy định.")
      row[.state] = .term("open")
      row[.dutyBearer] = .term("authority")
    case "remediations", "handlings":
      row[.code] = .text("I-2025-00000\(index % 10)/01")
      row[.inspection] = .text("I-2025-00000\(index % 10)")
      row[.statement] = .text(long("Diện tích phòng ở chưa đủ 8 m²/đối tượng", index))
      row[.severity] = .term(Severity.allCases[index % 3].rawValue)
      row[.demand] = .text(long("Bố trí lại phòng ở", index))
      row[.document] = .text("12/SYT-BTXH")
      row[.lastDay] = .day(CalendarDay(known: 2025, 6, 15))
      row[.deadlineState] = .term(DeadlineState.allCases[index % 6].rawValue)
      row[.ageing] = .term(Ageing.allCases[index % 4].rawValue)
      row[.lastProgress] = .text("10/5/2025: đã kê lại giường, còn thiếu 01 phòng")
      row[.verifiedBy] = index % 6 == 4 ? .text("Phạm Thị Mẫu") : .absent
      row[.verifiedOn] = index % 6 == 4 ? .day(CalendarDay(known: 2025, 5, 12)) : .absent
      row[.handlingKind] = .term(Handling.Kind.allCases[index % 7].rawValue)
      row[.number] = .text("\(index + 1)/BB-VPHC")
      row[.on] = .day(CalendarDay(known: 2025, 5, 7))
      row[.decidedBy] = .text("Chánh Thanh tra Thử Nghiệm")
    case "totals_by_topic", "totals_by_deadline", "totals_by_handling":
      row[.topic] = .term(Topic.allCases[index % Topic.allCases.count].rawValue)
      row[.deadlineState] = .term(DeadlineState.allCases[index % 6].rawValue)
      row[.handlingKind] = .term(Handling.Kind.allCases[index % 7].rawValue)
      for key in [
        ColumnKey.critical, .major, .minor, .unsettled, .isOverdue, .verified, .age0To30, .age31To60, .age61To90,
        .ageOver90, .handlings, .facilities,
      ] { row[key] = .integer(index % 7) }
    case "totals_by_kind", "totals_by_situation", "totals_by_commune":
      row[.facilities] = .integer(index + 1)
      row[.inspected] = .integer(index)
      row[.notInspected] = .integer(1)
      for key in [ColumnKey.spontaneous, .unlicensed, .licensed] { row[key] = .integer(index) }
    default: break
    }
    // The first of several groups has other facilities whose children are known.
    if uncounted.contains(index) {
      let isPartial = dataset.hasPrefix("totals_by") && index == uncounted.min()
      if isPartial { row[.childrenUncounted] = .integer(1) } else { row[.children] = .absent }
    }
    return row
  }

  static let standard: [ReportValue: Field] = [
    .parentAgency: .text("Ủy ban nhân dân thành phố Hải Phòng"), .agency: .text("Sở Y tế thành phố Hải Phòng"),
    .place: .text("Hải Phòng"), .symbol: .text("SYT-BTXH"), .signerTitles: .text("KT. Giám đốc\nPhó Giám đốc"),
    .signerName: .text("Trần Thị Giả Định"), .day: .day(CalendarDay(known: 2025, 5, 14)),
    .asOf: .day(CalendarDay(known: 2025, 5, 14)), .regimeTitle: .text("kiểm tra"), .teamTitle: .text("Đoàn kiểm tra"),
    .checklistTitle: .text("Phiếu kiểm tra cơ sở ngoài công lập chăm sóc trẻ em"), .checklistVersion: .text("2026.1"),
    .decision: .text("45/QĐ-SYT"), .decided: .day(CalendarDay(known: 2025, 4, 3)), .issuer: .text("Giám đốc Sở Y tế"),
    .announced: .day(CalendarDay(known: 2025, 4, 5)), .startedOn: .day(CalendarDay(known: 2025, 5, 6)),
    .closedOn: .day(CalendarDay(known: 2025, 5, 6)), .lead: .text("Lê Văn Ví Dụ"),
    .members: .text("Phạm Thị Mẫu\nHoàng Văn Thử"), .facilityName: .text("Mái ấm Hoa Sen Thử Nghiệm"),
    .facilityCode: .text("F-000001"), .facilityKind: .term("children_care"),
    .facilityAddress: .text("Số 1, đường Giả Định"),
    .facilityCommune: .text("Phường Thử Nghiệm"), .facilityProvince: .text("thành phố Hải Phòng"),
    .facilityHead: .text("Nguyễn Văn Thử"), .children: .integer(14), .beneficiaries: .integer(15),
    .censusDay: .day(CalendarDay(known: 2025, 5, 1)), .papers: .text("Quyết định thành lập số 12/QĐ-UBND, 05/01/2019"),
    .countItems: .integer(60), .countMet: .integer(40), .countNotMet: .integer(3), .countNotApplicable: .integer(9),
    .countNotChecked: .integer(8), .inspectionCode: .text("I-2025-000001"),
    .directive: .text("Công văn số 2148/BYT-BMTE ngày 12/4/2025 của Bộ Y tế"), .recipient: .text("Bộ Y tế"),
    .area: .text("trên địa bàn thành phố Hải Phòng"), .campaignName: .text("đợt kiểm tra cơ sở chăm sóc trẻ em"),
    .campaignFrom: .day(CalendarDay(known: 2025, 4, 15)), .campaignTo: .day(CalendarDay(known: 2025, 5, 14)),
    .totalFacilities: .integer(50), .totalChildren: .integer(1_204), .totalBeneficiaries: .integer(1_530),
    .totalPublic: .integer(4), .totalNonPublic: .integer(46), .totalPlanned: .integer(50),
    .totalInspected: .integer(44), .findingsKnown: .boolean(true),
  ]
}
