import Testing

/// What is owed stays until the act that settles it, whoever owes it.
struct DueTests {
  private static let code = "I-2025-000001"

  private static func furnished(on day: String) throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = day
    return place
  }

  private static func due(_ place: Workplace, _ kind: String, _ more: String...) throws -> [JSONValue] {
    try place.json(["due"] + more).elements.filter { $0["kind"]?.text == kind }
  }

  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 7, 15 (read) name no number of days, so none is invented.
  @Test(
    "Findings that nobody demanded anything for stand in one line an inspection, since when they wait and never late")
  func findingsWithoutADemand() throws {
    let place = try Self.furnished(on: "2025-05-14")
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] { try place.quietly("inspection", "answer", Self.code, item, value) }
    try place.quietly("emergency", "decline", Self.code, "vd-no-beating", "--reason", "Đã báo công an (hư cấu)")
    #expect(try Self.due(place, "demand").isEmpty)
    try place.quietly("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    let waiting = try Self.due(place, "demand", "--as-of", "20/6/2025", "--within", "0")
    #expect(waiting.count == 1 && waiting[0]["code"]?.text == Self.code, "\(waiting)")
    #expect(waiting[0]["findings"] == .number(3) && waiting[0]["since"]?.text == "2025-05-13", "\(waiting)")
    #expect(waiting[0]["overdue"] == .boolean(false) && waiting[0]["legal_last_day"] == .null, "\(waiting)")
    #expect(waiting[0]["days_left"] == .null, "\(waiting)")
    #expect(
      waiting[0]["title"]?.text
        == "Mái ấm Hướng Dương (hư cấu): 3 tồn tại, hạn chế chưa có yêu cầu khắc phục (cấp bách: 1; cần khắc phục sớm: 1; "
        + "cần chấn chỉnh: 1)")
    #expect(waiting[0]["note"]?.text?.contains("Kết thúc kiểm tra ngày 13/05/2025, đến nay 38 ngày") == true)
    #expect(try Self.due(place, "demand", "--as-of", "12/5/2025").isEmpty)
    // What is demanded stands under its own code.
    try place.quietly(
      "remediation", "order", "\(Self.code)/01", "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "1/SYT-HC",
      "--within", "5", "--unit", "days", "--on", "14/5/2025")
    try place.quietly(
      "remediation", "withdraw", "\(Self.code)/02", "--reason", "Ghi nhầm (hư cấu)", "--on", "14/5/2025")
    #expect(try Self.due(place, "demand").first?["findings"] == .number(1))
    #expect(try Self.due(place, "remediation").first?["code"]?.text == "\(Self.code)/01")
    // What is reported done waits for whoever verifies it.
    try place.quietly(
      "remediation", "report", "\(Self.code)/01", "--evidence", "Ảnh (hư cấu)", "--by", "Chủ cơ sở (hư cấu)",
      "--on", "14/5/2025")
    #expect(try Self.due(place, "remediation").isEmpty)
    let told = try Self.due(place, "verification", "--as-of", "24/5/2025").first
    #expect(told?["findings"] == .number(1) && told?["since"]?.text == "2025-05-14", "\(told as Any)")
    #expect(told?["note"]?.text?.contains("đến nay 10 ngày") == true && told?["overdue"] == .boolean(false))
    try place.quietly(
      "remediation", "verify", "\(Self.code)/01", "--by", "Trần Thị Lá (hư cấu)", "--evidence", "Đã thấy (hư cấu)",
      "--on",
      "14/5/2025")
    #expect(try Self.due(place, "verification").isEmpty)
    let english = try place.run("due", "--lang", "en").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(english.contains("1 finding without a demand") && english.contains("no text that was read"), "\(english)")
  }

  @Test("An inspection without a limit or a planned day stands there too")
  func inspectionsWithoutADay() throws {
    let place = try Self.furnished(on: "2025-05-14")
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "vi-du")
    let planned = try Self.due(place, "inspection")
    #expect(planned.count == 1 && planned[0]["own_day"] == .null, "\(planned)")
    #expect(planned[0]["note"]?.text == "Chưa có ngày dự kiến kiểm tra.", "\(planned)")
    // Past a day of the agency's own it is said to be that, and nobody is late.
    try place.quietly("inspection", "plan", "VD-03", "--checklist", "quick-safety", "--on", "20/5/2025")
    let past = try Self.due(place, "inspection", "--as-of", "22/5/2025").first { $0["own_day"] != .null }
    #expect(
      past?["past_own_day"] == .boolean(true) && past?["overdue"] == .boolean(false), "\(String(describing: past))")
    #expect(past?["days_left"] == .number(-2))
    let text = try place.run("due", "--as-of", "22/5/2025").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("Ngoài ra 1 việc đã qua ngày do đơn vị tự đặt (không phải thời hạn của luật)."), "\(text)")
  }

  /// Silence grants nothing, and it is the office's: HP-045 of the demonstration is such a place.
  @Test("A file past its term is the authority's lateness, in what is due and in the list for its head")
  func lateOffice() throws {
    let place = try Self.furnished(on: "2025-08-15")
    try place.quietly(
      "permit", "apply", "VD-03", "--kind", "operating_license", "--on", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)",
      "--document", "5/TNHS-HC")
    let due = try Self.due(place, "processing").first
    #expect(due?["legal_last_day"]?.text == "2025-05-26" && due?["overdue"] == .boolean(true), "\(due as Any)")
    #expect(due?["days_left"] == .number(-81), "\(due as Any)")
    let note = due?["note"]?.text ?? ""
    #expect(note.contains("Cơ quan chậm 81 ngày (từ ngày cuối 26/05/2025)."), "\(note)")
    #expect(note.contains("Cơ quan giải quyết: Sở Y tế Ví Dụ (hư cấu)."), "\(note)")
    let late =
      "1 cơ sở có hồ sơ mà cơ quan đã quá thời hạn giải quyết, chậm nhiều nhất 81 ngày (VD-03, từ ngày cuối 26/05/2025)."
    for format in ["table", "csv"] {
      let run = try place.run("licensing", "unlicensed", "--format", format)
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("chậm nhất ngày 26/05/2025, cơ quan chậm 81 ngày"), "\(format) \(text)")
      #expect(text.contains("Cơ quan giải quyết: Sở Y tế Ví Dụ (hư cấu)."), "\(format) \(text)")
      #expect(text.contains(late) == (format == "table"), "\(format) \(text)")
    }
    let audit = try place.json("licensing", "audit", "VD-03")[0]?["authority_overdue"]?[0]
    #expect(audit?["received_by"]?.text == "Sở Y tế Ví Dụ (hư cấu)" && audit?["days_overdue"] == .number(81))
    try place.quietly("report", "export", "unlicensed-facilities", "-o", "danh-sach.xlsx")
    let sheets = try place.run("sheet", "show", "danh-sach.xlsx", "--format", "json").output
    #expect(sheets.contains(late) && sheets.contains("cơ quan chậm 81 ngày"), "\(sheets)")
    // Nobody wrote down who took it in: the table says who is competent, and how surely.
    try place.quietly("permit", "apply", "VD-02", "--kind", "under_10_certificate", "--on", "5/5/2025")
    let other = try Self.due(place, "processing").first { $0["code"]?.text == "VD-02" }
    #expect(
      other?["note"]?.text?.contains("Trong sổ không ghi cơ quan đã nhận hồ sơ; cơ quan có thẩm quyền: Chủ tịch Ủy ban")
        == true, "\(other as Any)")
    // An answer settles it.
    try place.quietly(
      "permit", "refuse", "VD-03", "--kind", "operating_license", "--on", "14/8/2025", "--document", "9/TB-HC")
    #expect(try Self.due(place, "processing").allSatisfy { $0["code"]?.text != "VD-03" })
  }

  /// The same two days give the same number wherever they are told, the later less the earlier.
  @Test("Days are counted one way and shown with the day they are counted from")
  func daysWithTheirDay() throws {
    let place = try Self.furnished(on: "2025-05-14")
    try place.quietly(
      "facility", "discover", "--name", "Nhà Chưa Giấy (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public",
      "--operator", "individual", "--commune", "11311", "--source", "police", "--opened", "21/3/2025", "--on",
      "21/3/2025", "--code", "VD-09")
    try place.quietly("facility", "census", "VD-09", "--on", "21/3/2025", "--children", "12", "--others", "0")
    let audit = try place.json("licensing", "audit", "VD-09")[0]
    #expect(audit?["days_operating_without_paper"] == .number(54) && audit?["days_since_discovery"] == .number(54))
    #expect(audit?["without_paper_since"]?.text == "2025-03-21" && audit?["discovered_on"]?.text == "2025-03-21")
    #expect(try place.run("licensing", "audit", "VD-09").output.contains("từ 21/03/2025, 54 ngày"))
    #expect(try place.run("licensing", "audit", "VD-09", "--lang", "en").output.contains("since 2025-03-21, 54 days"))
    let list = try place.run("licensing", "unlicensed", "--format", "csv").output
    #expect(list.contains("2025-03-21,54,,,2025-03-21,54"), "\(list)")
    try place.quietly("report", "export", "unlicensed-facilities", "-o", "ds.xlsx")
    let sheet = try place.run("sheet", "show", "ds.xlsx", "--format", "json").output
    #expect(sheet.contains("54\\n21/03/2025"), "\(sheet)")
  }

  @Test("A pause past its end says that a notice to resume came in")
  func resumeNoticeIsSaid() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-30"
    for command in [
      [
        "facility", "add", "--name", "Mái ấm Tạm Dừng (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
        "--operator", "individual", "--commune", "11407", "--opened", "10/8/2026", "--on", "10/8/2026",
      ],
      ["facility", "census", "F-000001", "--on", "10/8/2026", "--children", "5", "--others", "0", "--needy", "5"],
      ["notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "commune_chairman"],
      [
        "operation", "pause", "F-000001", "--document", "1/TB-HC", "--decided", "19/8/2026", "--received", "20/8/2026",
        "--decided-by", "commune_chairman",
      ],
    ] { try place.quietly(command) }
    func note() throws -> String { try Self.due(place, "pause").first?["note"]?.text ?? "" }
    #expect(try note().contains("Trong sổ chưa có thông báo hoạt động trở lại"))
    // Sent to whom it does not concern: that it came, and to whom, is said.
    try place.quietly(
      "notice", "resume", "F-000001", "--received", "20/11/2026", "--received-by", "health_department", "--resumes",
      "30/11/2026")
    #expect(try note().contains("(nhận ngày 20/11/2026) gửi Sở Y tế, không phải cơ quan có thẩm quyền"))
    try place.quietly(
      "notice", "resume", "F-000001", "--received", "27/11/2026", "--received-by", "commune_chairman", "--resumes",
      "30/11/2026")
    #expect(try note().contains("Đã nhận thông báo hoạt động trở lại ngày 27/11/2026"))
  }
}
