import CareCore
import CareDefaults
import CareReports
import CareStore

extension Desk {
  /// The denominator of a report about facilities, counted apart from its rows, and what the manifest says of it.
  func proof(
    of vantage: Vantage, in area: Snapshot.Area, _ sums: (kinds: Int, situations: Int?, communes: Int),
    _ findingSums: (topics: Int, states: Int)?, findings: Int, in snapshot: Snapshot,
    _ fits: (Facility, FacilityProfile) -> Bool
  ) throws -> (report: ReportProof, denominator: CodeLedger) {
    var (area, denominator, closed, decided, others) = (area, CodeLedger(), [String](), Set<String>(), 0)
    area.cutFrom = licensingTables.law.firstRow(of: .notice)?.first
    try snapshot.forEachFacilityCode(in: area, on: vantage.day) { denominator.take($0) }
    var closedArea = area
    closedArea.isClosed = true
    try snapshot.forEachFacilityCode(in: closedArea, on: vantage.day) { closed.append($0) }
    // Without that day nobody is closed but by a decision.
    closedArea.cutFrom = nil
    try snapshot.forEachFacilityCode(in: closedArea, on: vantage.day) { decided.insert($0) }
    let byItself = closed.filter { !decided.contains($0) }
    let byDecision = closed.filter(decided.contains)
    if area.isNarrow {
      try snapshot.forEachFacilityCode(in: .everything, on: vantage.day) { _ in others += 1 }
      others -= denominator.count + closed.count
    }
    var proof = ReportProof()
    proof.balances = [
      ReportProof.Balance("Tổng theo loại hình", parts: sums.kinds, whole: denominator.count),
      sums.situations.map {
        ReportProof.Balance("Tổng theo tình trạng pháp lý", parts: $0, whole: denominator.count)
      },
      ReportProof.Balance("Tổng theo xã/phường", parts: sums.communes, whole: denominator.count),
    ].compactMap(\.self)
    if let findingSums {
      proof.balances += [
        ReportProof.Balance("Tồn tại, hạn chế theo lĩnh vực", parts: findingSums.topics, whole: findings),
        ReportProof.Balance("Tồn tại, hạn chế theo tình hình thực hiện", parts: findingSums.states, whole: findings),
      ]
    }
    for dataset in [Dataset.totalsByKind, .totalsBySituation, .totalsByCommune] {
      proof.expectations[dataset.id] = ReportProof.Expectation(
        "số cơ sở và số trẻ em theo nhóm", rows: nil, by: "tổng các nhóm bằng mẫu số (mục 2)")
    }
    for dataset in [Dataset.totalsByTopic, .totalsByDeadline] {
      proof.expectations[dataset.id] = ReportProof.Expectation(
        "số tồn tại, hạn chế theo nhóm", rows: nil, by: "tổng các nhóm bằng số tồn tại, hạn chế (mục 2)")
    }
    proof.expectations[Dataset.totalsByHandling.id] = ReportProof.Expectation(
      "số việc xử lý theo hình thức", rows: Handling.Kind.allCases.count, by: "mỗi hình thức một dòng")
    let merged = try snapshot.mergedCount()
    let unsure = try unknownStarts(on: vantage.day, in: snapshot, fits).map(\.facility.code)
    proof.facts = [
      (
        "Mẫu số",
        "\(denominator.count) cơ sở: mọi cơ sở trong phạm vi báo cáo có trong sổ, kể cả cơ sở chưa có giấy tờ hoặc chưa xác định được tình trạng"
      ),
      (
        "Không thuộc mẫu số",
        [
          "\(byDecision.count) cơ sở đã đóng cửa theo quyết định\(Self.listed(byDecision))",
          byItself.isEmpty
            ? nil
            : "\(byItself.count) cơ sở đã đóng do tự ngừng hoạt động, không có quyết định\(Self.listed(byItself))",
          unsure.isEmpty
            ? nil
            : "\(unsure.count) cơ sở chưa rõ đã hoạt động vào ngày \(vantage.day.shortText) hay chưa, sổ chỉ ghi từ sau ngày đó\(Self.listed(unsure))",
          "\(others) cơ sở khác trong sổ, vì ngoài địa bàn hoặc loại hình của báo cáo",
          "\(merged) mã đã gộp vào cơ sở khác, vì cùng là một cơ sở",
          "cơ sở, thông tin được ghi sau thời điểm nêu trên, vì khi đó chưa biết",
        ].compactMap(\.self).joined(separator: "; ")
      ),
      ("Lịch làm việc", try calendarText(snapshot)),
    ]
    return (proof, denominator)
  }

  private static func listed(_ codes: [String]) -> String {
    guard !codes.isEmpty else { return "" }
    return " (\(codes.prefix(50).joined(separator: ", "))\(codes.count > 50 ? ", …" : ""))"
  }

  /// Which calendar deadlines were reckoned with: the built-in one by its fingerprint, and the office's own days.
  func calendarText(_ snapshot: Snapshot) throws -> String {
    let builtIn = CanonicalBytes.sha256(DefaultFile.all(in: "tables/calendar.yaml").first?.bytes ?? [])
    let own = try snapshot.calendarVersion()
    let days = own.latest.flatMap { CalendarDay($0) }.map { ", muộn nhất \($0.shortText)" } ?? ""
    return "bản kèm chương trình SHA-256 \(builtIn.prefix(16)); \(own.rows) ngày do đơn vị ghi thêm\(days)"
  }

  /// Each version once, with the beginning of its fingerprint.
  func versionsText(_ references: [ChecklistReference]) -> String {
    let texts = Set(references.map { "\($0.id) \($0.version) (SHA-256 \($0.contentHash.prefix(16)))" }).sorted()
    return texts.isEmpty ? "không dùng phiếu kiểm tra" : texts.joined(separator: "; ")
  }
}
