import Foundation
import Testing

/// What belongs to a day, a finding or a sign stays with it, and is not read of another.
struct OnItsOwnDayTests {
  private static let code = ReportTests.code
  private static let campaign = "C-2025-001"

  @Test("How many critical findings are overdue, and where, is said apart from where any is open")
  func criticalAndLate() throws {
    let place = try ReportTests.inspected()
    let open = "01 cơ sở còn tồn tại mức cấp bách chưa xác nhận khắc phục: VD-01; tất cả 01 tồn tại mức cấp bách."
    let early = try place.run("facility", "list")
    #expect(early.output.contains("1 cơ sở còn tồn tại mức cấp bách") && !early.output.contains("quá hạn"), "\(early)")
    try place.quietly(
      "remediation", "order", "\(Self.code)/02", "--demand", "Chấm dứt (hư cấu)", "--document", "1/SYT", "--within",
      "1", "--unit", "days", "--on", "13/5/2025")
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    let late = try ReportTests.text(place, "facility-register", [])
    #expect(late.contains(open), "\(late)")
    #expect(
      late.contains("Trong số tồn tại mức cấp bách ấy, 01 tồn tại đã quá hạn khắc phục, ở 01 cơ sở: VD-01."), "\(late)")
  }

  @Test("What was withdrawn is called a finding withdrawn, and lists and reports that count it say so")
  func withdrawn() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "remediation", "withdraw", "\(Self.code)/01", "--reason", "Khiếu nại đúng (hư cấu)", "--document", "3/QĐ")
    let list = try place.run("remediation", "list")
    #expect(list.output.contains("Đã rút, không còn tính là tồn tại, hạn chế: \(Self.code)/01"), "\(list)")
    #expect(try place.run("remediation", "list", "--lang", "en").output.contains("no findings any more"))
    let summary = try ReportTests.text(place, "campaign-summary", ["--campaign", Self.campaign])
    #expect(summary.contains("Ghi nhận 02 tồn tại, hạn chế (kể cả 01 đã rút sau khiếu nại)"), "\(summary)")
    #expect(!summary.contains("Đã rút yêu cầu"), "\(summary)")
    let year = try ReportTests.text(place, "half-year", ["--period", "2025-H1"])
    #expect(year.contains("ghi nhận 02 tồn tại, hạn chế (kể cả 01 đã rút sau khiếu nại)"), "\(year)")
    let status = try ReportTests.text(place, "remediation-status", [])
    #expect(status.contains("Đã rút tồn tại, hạn chế") && !status.contains("Đã rút yêu cầu"), "\(status)")
    #expect(status.contains("02 tồn tại, hạn chế (kể cả 01 đã rút sau khiếu nại)"), "\(status)")
  }

  @Test("A finding that is open again is not called untouched while a demand is on file")
  func reopened() throws {
    let place = try ReportTests.inspected()
    let finding = "\(Self.code)/01"
    try place.quietly(
      "remediation", "order", finding, "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "1/SYT", "--due",
      "30/5/2025")
    try place.quietly("remediation", "report", finding, "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá (hư cấu)")
    try place.quietly("remediation", "reopen", finding, "--reason", "Chưa đủ phòng (hư cấu)")
    let shown = try place.run("finding", "show", finding)
    #expect(shown.output.contains("Trạng thái: Chưa khắc phục") && !shown.output.contains("Chưa xử lý"), "\(shown)")
  }

  @Test("A follow-up asks whether something was put right, whatever became of the law on which it rested")
  func lapsedLaw() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "finding", "add", Self.code, "--requirement", "ND103-24-2-room", "--statement", "Phòng ở chật (hư cấu)",
      "--reason",
      "Ghi sót (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2026-11-30"
    try place.quietly("inspection", "plan", "--follow-up", Self.code)
    let next = "I-2026-000001"
    try place.quietly(
      "inspection", "start", next, "--decision", "9/QĐ-HC", "--decided", "16/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)")
    for item in ["vd-room-area", "vd-no-beating"] {
      try place.quietly("inspection", "answer", next, item, "--not-checked")
    }
    try place.quietly("inspection", "answer", next, "by-hand-1", "có")
    let closed = try place.run("inspection", "close", next, "--on", "25/11/2026", "--signed-by-facility", "yes")
    #expect(closed.output.contains("đã khắc phục 1 (\(Self.code)/03)"), "\(closed)")
  }

  @Test("A sign of danger is not merged into an ordinary finding; the other way round it is")
  func signStays() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (item, value) in [("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    let merge = ["finding", "merge", Self.code]
    let refused = try place.run(merge + ["vd-no-beating", "--into", "vd-room-area"])
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("finding merge \(Self.code) vd-room-area --into vd-no-beating"), "\(refused)")
    let english = try place.run(merge + ["vd-no-beating", "--into", "vd-room-area", "--lang", "en"])
    #expect(english.errors.contains("a sign that a child may be harmed"), "\(english)")
    #expect(try place.json("finding", "drafts", Self.code).elements.count == 2)
    try place.quietly(merge + ["vd-room-area", "--into", "vd-no-beating"])
    #expect(try place.json("inspection", "show", Self.code)["danger_signs"]?.elements.count == 1)
  }

  @Test("The teams of a campaign have the day on which they were named, and it does not end before them")
  func assigned() throws {
    let place = try ReportTests.inspected()
    for facility in ["VD-02", "VD-03", "F-000001"] {
      try place.quietly(
        "campaign", "excuse", Self.campaign, facility, "--reason", "Đang sửa chữa (hư cấu)", "--on", "2/5/2025")
    }
    let assign = ["campaign", "assign", Self.campaign, "--team", "Tổ 1: Trần Thị Lá (hư cấu)"]
    func teams(_ day: String) throws -> Int {
      try place.json("campaign", "status", Self.campaign, "--by", "team", "--as-of", day).elements.count {
        $0["team"]?.text == "Tổ 1"
      }
    }
    try place.quietly(assign)
    #expect(try teams("13/5/2025") == 0 && teams("14/5/2025") == 1)
    // A day before: that teams were named later is said, and not of the day on which they were.
    for (day, isTold) in [("13/5/2025", true), ("14/5/2025", false)] {
      let status = try place.run("campaign", "status", Self.campaign, "--as-of", day)
      let words = (status.output + status.errors).replacing(/\s+/, with: " ")
      #expect(words.contains("sớm nhất từ ngày 14/05/2025") == isTold, "\(status)")
    }
    let refused = try place.run("campaign", "close", Self.campaign, "--on", "13/5/2025")
    #expect(refused.status == 1 && refused.errors.contains("từ ngày 14/05/2025"), "\(refused)")
    #expect(refused.errors.contains("maiam campaign assign \(Self.campaign) --on"), "\(refused)")
    let future = try place.run(assign + ["--on", "15/5/2025"])
    #expect(future.status == 65, "\(future)")
    let alone = try place.run("campaign", "assign", Self.campaign, "--on", "2/5/2025")
    #expect(alone.status != 0 && alone.errors.contains("--team"), "\(alone)")
    try place.quietly(assign + ["--on", "2/5/2025"])
    #expect(try teams("13/5/2025") == 1)
  }
}
