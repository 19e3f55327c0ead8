import Foundation
import Testing

/// What a headline does not say stands beside it in every list: that it rests on what was only planned, that it holds for a
/// while only, that grave findings are open, that a term passed and nothing came of it.
struct SaidBesideTests {
  private static func place(_ today: String) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = today
    return place
  }

  private static func add(
    _ place: Workplace, _ code: String, opened: String?, kind: String = "children_care",
    founder: String = "individual", counted: Int? = 14
  ) throws {
    try place.quietly(
      [
        "facility", "add", "--code", code, "--name", "Mái ấm \(code) (hư cấu)", "--kind", kind, "--ownership",
        "non_public", "--operator", founder, "--commune", "11311", "--setting", "urban", "--on",
        opened ?? "1/1/2024",
      ] + (opened.map { ["--opened", $0] } ?? []))
    guard let opened, let counted else { return }
    try place.quietly(
      "facility", "census", code, "--on", opened, "--children", String(counted), "--others", "0", "--needy",
      String(counted))
  }

  /// Notified, paused, and with a notice to resume whose planned day is over.
  private static func paused() throws -> Workplace {
    let place = try place("2026-11-30")
    try add(place, "VD-01", opened: "10/8/2026")
    try place.quietly("notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "health_department")
    try place.quietly(
      "operation", "pause", "VD-01", "--document", "12/TB-HC", "--decided", "1/10/2026", "--received", "2/10/2026",
      "--decided-by", "health_department")
    try place.quietly(
      "notice", "resume", "VD-01", "--received", "2/11/2026", "--received-by", "health_department", "--resumes",
      "16/11/2026")
    return place
  }

  /// The words of a run, whatever lines they stand in.
  private static func words(_ run: CommandRun) -> String {
    (run.output + " " + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("A home that operates again by its notice alone is named so wherever it is counted, until its day is recorded")
  func resumedByNotice() throws {
    let place = try Self.paused()
    let sum = "01 cơ sở tính là hết tạm dừng theo thông báo hoạt động trở lại; sổ chưa ghi ngày"
    let lists = [
      ["licensing", "audit"], ["licensing", "audit", "--format", "csv"], ["licensing", "audit", "--format", "json"],
      ["licensing", "unlicensed"], ["licensing", "unlicensed", "--format", "csv"], ["facility", "list"],
      ["facility", "search", "mai am"],
    ]
    for list in lists {
      #expect(Self.words(try place.run(list)).contains("\(sum) hoạt động trở lại thực tế: VD-01"), "\(list)")
    }
    #expect(Self.words(try place.run("facility", "list")).contains("chưa ghi ngày hoạt động trở lại"))
    let reason = "Tính là hết tạm dừng từ ngày 16/11/2026 theo thông báo hoạt động trở lại nhận ngày 02/11/2026"
    for one in [["licensing", "audit", "VD-01"], ["facility", "show", "VD-01"], ["due"]] {
      let text = Self.words(try place.run(one))
      #expect(text.contains(reason) && text.contains("maiam operation resume VD-01 --on"), "\(one): \(text)")
    }
    let audit = try #require(try place.json("licensing", "audit", "VD-01").elements.first)
    #expect(audit["resumption_not_recorded"]?["planned"]?.text == "2026-11-16", "\(audit)")
    #expect(try place.json("licensing", "audit", "VD-01", "--as-of", "15/11/2026")[0]?["situation"]?.text == "paused")
    for report in ["facility-register", "unlicensed-facilities"] {
      try place.quietly("report", "export", report, "-o", "\(report).xlsx")
      let sheet = try place.run("sheet", "show", "\(report).xlsx", "--format", "json").output
      #expect(sheet.contains(sum), "\(report): \(sheet)")
    }
    try place.quietly("operation", "resume", "VD-01", "--on", "17/11/2026")
    for list in lists + [["due"]] { #expect(!Self.words(try place.run(list)).contains("hết tạm dừng theo"), "\(list)") }
    #expect(try place.json("licensing", "audit", "VD-01")[0]?["resumption_not_recorded"] == nil)
  }

  @Test("An end that is decided for a later day is told from the day it is decided")
  func endAhead() throws {
    let place = try Self.place("2026-11-30")
    try Self.add(place, "VD-01", opened: "10/8/2026")
    try place.quietly("notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "health_department")
    try place.quietly(
      "operation", "terminate", "VD-01", "--document", "9/QĐ-HC", "--decided", "20/11/2026", "--decided-by",
      "health_department", "--effective", "15/12/2026")
    let sentence =
      "Quyết định số 9/QĐ-HC ngày 20/11/2026 chấm dứt hoạt động từ ngày 15/12/2026; đến hết ngày 14/12/2026"
    for one in [["licensing", "audit", "VD-01"], ["facility", "show", "VD-01"], ["due"]] {
      #expect(Self.words(try place.run(one)).contains(sentence), "\(one)")
    }
    for list in [["licensing", "audit"], ["facility", "list"], ["licensing", "unlicensed"]] {
      let text = Self.words(try place.run(list))
      #expect(text.contains("VD-01 (quyết định chấm dứt từ ngày 15/12/2026)"), "\(list): \(text)")
    }
    let audit = try place.json("licensing", "audit", "VD-01")[0]
    #expect(audit?["situation"]?.text == "notified" && audit?["termination_ahead"]?["effective"]?.text == "2026-12-15")
    let due = try place.json("due").elements.first { $0["kind"]?.text == "termination" }
    #expect(due?["own_day"]?.text == "2026-12-14" && due?["overdue"] == .boolean(false), "\(String(describing: due))")
    let days = try place.json("licensing", "history", "VD-01").elements.compactMap { $0["on"]?.text }
    #expect(days == ["2026-08-03", "2026-11-20"], "\(days)")
    // From its day on it is the headline, and before the decision nothing was known of it.
    let then = try place.json("licensing", "audit", "VD-01", "--as-of", "15/12/2026")[0]
    #expect(then?["situation"]?.text == "terminated" && then?["termination_ahead"] == nil)
    #expect(try place.json("licensing", "audit", "VD-01", "--as-of", "19/11/2026")[0]?["termination_ahead"] == nil)
  }

  @Test("A term that passed without a paper stays listed, and no law is said to be missing where it is known")
  func termsPassed() throws {
    let place = try Self.place("2026-11-30")
    try Self.add(place, "VD-01", opened: "10/1/2025", founder: "religious_organization")
    try place.quietly(
      "permit", "add", "VD-01", "--kind", "establishment_certificate", "--number", "05/GCN", "--issuer",
      "Sở Ví Dụ (hư cấu)", "--issued", "1/4/2025")
    func expiring(_ day: String) throws -> [JSONValue] {
      try place.json("licensing", "expiring", "--as-of", day, "--within", "60").elements
    }
    let before = try #require(try expiring("15/3/2026").first)
    #expect(before["last_day"]?.text == "2026-04-01" && before["note"] == .null, "\(before)")
    for day in ["2/4/2026", "30/6/2026", "2/7/2026"] {
      let row = try #require(try expiring(day).first, "\(day)")
      #expect(row["term"]?.text == "license_application" && row["last_day"]?.text == "2026-04-01", "\(row)")
      #expect(row["note"]?.text?.hasPrefix("Đã hết thời hạn. Trong sổ chưa có hồ sơ đề nghị") == true, "\(row)")
      #expect(row["note"]?.text?.contains("Từ ngày 01/07/2026 không còn nộp được") == (day == "2/7/2026"), "\(row)")
    }
    // An application, or a notice where none can be handed in any more, takes it off the list.
    try place.quietly("notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "health_department")
    #expect(try expiring("4/8/2026").isEmpty)
    try place.quietly("permit", "apply", "VD-01", "--kind", "operating_license", "--on", "10/4/2026")
    #expect(try expiring("20/4/2026").allSatisfy { $0["term"]?.text != "license_application" })
    // Of a day for which nobody knows the law it is said still.
    try Self.add(place, "VD-02", opened: "10/1/2020", founder: "religious_organization")
    try place.quietly(
      "permit", "add", "VD-02", "--kind", "operating_license", "--number", "06/GP", "--issuer", "Sở Ví Dụ (hư cấu)",
      "--issued", "1/4/2020", "--expires", "2/4/2027")
    let paper = try place.json("licensing", "expiring", "--within", "365").elements.first {
      $0["facility_code"]?.text == "VD-02"
    }
    #expect(paper?["note"]?.text?.contains("Chưa biết quy định nào") == true, "\(String(describing: paper))")
  }

  @Test("A term counted from a month or a year is listed by its last possible day; what cannot be counted is named")
  func termsOfUnknownDays() throws {
    let place = try Self.place("2025-06-20")
    for code in ["VD-01", "VD-02", "VD-03"] {
      try Self.add(place, code, opened: nil, founder: "religious_organization")
    }
    let paper = ["--issuer", "Sở Ví Dụ (hư cấu)", "--number"]
    for (code, kind, issued) in [
      ("VD-01", "establishment_certificate", "5/2024"), ("VD-02", "establishment_certificate", "unknown"),
      ("VD-03", "operating_license", "2024"),
    ] {
      try place.quietly(["permit", "add", code, "--kind", kind, "--issued", issued] + paper + ["1/\(code)"])
    }
    let rows = try place.json("licensing", "expiring").elements
    #expect(rows.map { $0["facility_code"]?.text } == ["VD-01"], "\(rows)")
    #expect(rows.first?["last_day"]?.text == "2025-06-02" && rows.first?["days_left"]?.number == -18, "\(rows)")
    let told = Self.words(try place.run("licensing", "expiring"))
    #expect(told.contains("sớm nhất 05/05/2025, muộn nhất 02/06/2025"), "\(told)")
    #expect(told.contains("vì sổ chưa có ngày cấp giấy: VD-02."), "\(told)")
    #expect(told.contains("vì sổ chưa cho biết đã hoạt động hay chưa: VD-03."), "\(told)")
    // Over from the last possible day is over from any.
    let reasons = Self.words(try place.run("licensing", "audit", "VD-01"))
    #expect(
      reasons.contains("Quá 12 tháng kể từ ngày cấp giấy chứng nhận đăng ký thành lập (tháng 5/2024"), "\(reasons)")
    let before = Self.words(try place.run("licensing", "audit", "VD-01", "--as-of", "1/6/2025"))
    #expect(!before.contains("Quá 12 tháng"), "\(before)")
    // Who operates owes nothing within such a term.
    try place.quietly("facility", "census", "VD-03", "--on", "1/3/2025", "--children", "12", "--others", "0")
    #expect(!Self.words(try place.run("licensing", "expiring")).contains("VD-03"))
  }

  @Test("A home where the latest count found nobody is said to be empty, until it closes")
  func foundEmpty() throws {
    let place = try Self.place("2026-11-30")
    try Self.add(place, "VD-01", opened: "10/8/2026")
    func said(_ day: String) throws -> Bool {
      Self.words(try place.run("licensing", "audit", "VD-01", "--as-of", day)).contains(
        "Lần đếm gần nhất (20/11/2026) không có đối tượng nào")
    }
    try place.quietly("facility", "census", "VD-01", "--on", "20/11/2026", "--children", "0", "--others", "0")
    #expect(try !said("19/11/2026") && said("20/11/2026") && said("30/11/2026"))
    try place.quietly("facility", "close", "VD-01", "--on", "25/11/2026", "--document", "1/QĐ-HC", "--unplaced", "0")
    #expect(try said("24/11/2026") && !said("25/11/2026"))
  }

  @Test("The longest suspension ends on a working day, as the longest pause does; a day that was stated stays")
  func suspensionOffRestDay() throws {
    let place = try Self.place("2026-05-10")
    for (code, until) in [("VD-01", [String]()), ("VD-02", ["--until", "1/5/2026"])] {
      try Self.add(place, code, opened: "10/1/2020", founder: "religious_organization")
      try place.quietly(
        "permit", "add", code, "--kind", "establishment_certificate", "--number", "1/\(code)", "--issuer",
        "Sở Ví Dụ (hư cấu)", "--issued", "1/4/2019")
      try place.quietly(
        "permit", "add", code, "--kind", "operating_license", "--number", "2/\(code)", "--issuer",
        "Sở Ví Dụ (hư cấu)", "--issued", "1/5/2019")
      try place.quietly(
        ["permit", "suspend", code, "--kind", "operating_license", "--on", "1/11/2025", "--document", "3/QĐ-HC"] + until
      )
    }
    func situation(_ code: String, _ day: String) throws -> String? {
      try place.json("licensing", "audit", code, "--as-of", day)[0]?["situation"]?.text
    }
    // 1/5/2026 is a holiday and a Friday.
    #expect(try situation("VD-01", "4/5/2026") == "suspended" && situation("VD-01", "5/5/2026") == "suspension_lapsed")
    #expect(try situation("VD-02", "1/5/2026") == "suspended" && situation("VD-02", "2/5/2026") == "suspension_lapsed")
    let rows = try place.json("licensing", "expiring", "--as-of", "30/4/2026").elements.filter {
      $0["term"]?.text == "suspension"
    }
    #expect(rows.compactMap { $0["last_day"]?.text } == ["2026-05-01", "2026-05-04"], "\(rows)")
    #expect(rows.last?["note"]?.text?.contains("Đủ thời hạn vào ngày nghỉ 01/05/2026, dời đến 04/05/2026") == true)
    #expect(rows.first?["note"] == .null, "\(rows)")
    // Moved off a rest day it is not longer than the law allows.
    let reasons = Self.words(try place.run("licensing", "audit", "VD-01", "--as-of", "30/4/2026"))
    #expect(!reasons.contains("dài hơn 6 tháng"), "\(reasons)")
  }

  @Test("A paper that was handed back is none that was withdrawn, for machines and for people")
  func handedBack() throws {
    let place = try Self.place("2026-05-10")
    try Self.add(place, "VD-01", opened: "10/1/2020", founder: "religious_organization")
    for (kind, number) in [("establishment_certificate", "1/GCN"), ("operating_license", "2/GP")] {
      try place.quietly(
        "permit", "add", "VD-01", "--kind", kind, "--number", number, "--issuer", "Sở Ví Dụ (hư cấu)", "--issued",
        "1/5/2019")
    }
    try place.quietly(
      "permit", "surrender", "VD-01", "--kind", "operating_license", "--on", "1/4/2026", "--document", "3/CV")
    let part = try place.json("licensing", "audit", "VD-01")[0]?["classes"]?[0]
    #expect(part?["operation_paper_state"]?.text == "surrendered", "\(String(describing: part))")
    let screen = Self.words(try place.run("licensing", "audit", "VD-01"))
    #expect(screen.contains("giấy phép hoạt động – cơ sở đã nộp lại") && !screen.contains("thu hồi"), "\(screen)")
  }

  @Test("A correction gives no paper the number of another one; the way is named")
  func numberOfAnother() throws {
    let place = try Self.place("2026-05-10")
    try Self.add(place, "VD-01", opened: "10/1/2020", founder: "religious_organization")
    let paper = ["permit", "add", "VD-01", "--kind", "operating_license", "--issuer", "Sở Ví Dụ (hư cấu)"]
    try place.quietly(paper + ["--number", "07/GP", "--issued", "1/5/2019"])
    try place.quietly(
      "permit", "withdraw", "VD-01", "--kind", "operating_license", "--number", "07/GP", "--on", "1/4/2022",
      "--document", "9/QĐ")
    try place.quietly(paper + ["--number", "08/GP", "--issued", "1/5/2022"])
    let correct = [
      "permit", "correct", "VD-01", "--kind", "operating_license", "--number", "08/GP", "--event", "issued", "--on",
      "1/5/2022", "--reason", "Gõ nhầm (hư cấu)", "--new-number",
    ]
    let state = try place.state()
    let refused = try place.run(correct + ["7/gp"])
    #expect(refused.status == 1 && refused.errors.contains("(cấp 01/05/2019)"), "\(refused)")
    #expect(
      refused.errors.contains("--number \"08/GP\" --event issued --on 01/05/2022 --remove --reason"), "\(refused)")
    #expect(try place.state() == state)
    try place.quietly([
      "permit", "add", "VD-01", "--kind", "establishment_certificate", "--issuer", "Sở Ví Dụ (hư cấu)", "--number",
      "05/GCN", "--issued", "1/4/2019",
    ])
    let other = try place.run(correct + ["5/gcn"])
    #expect(other.status == 0 && other.errors.contains("loại khác ở VD-01: giấy chứng nhận đăng ký"), "\(other)")
    let own = try place.run(correct.map { $0 == "08/GP" ? "5/gcn" : $0 } + ["09/GP"])
    #expect(own.status == 0 && !own.errors.contains("loại khác"), "\(own)")
  }

  @Test("A notice of another kind than the home's is asked about, and of a nursery there is none")
  func noticeOfOtherKind() throws {
    let place = try Self.place("2026-11-30")
    try Self.add(place, "VD-01", opened: "10/8/2026")
    try Self.add(place, "VD-02", opened: "10/8/2026", kind: "preschool")
    func notice(_ code: String, _ more: String...) throws -> CommandRun {
      try place.run(
        ["notice", "add", code, "--received", "3/8/2026", "--received-by", "health_department"] + more)
    }
    let told = try notice("VD-01", "--facility-kind", "elderly_care")
    #expect(told.status == 0 && told.errors.contains("sổ ghi “Chăm sóc trẻ em có hoàn cảnh đặc biệt”"), "\(told)")
    #expect(Self.words(try place.run("licensing", "audit", "VD-01")).contains("Thông báo hoạt động ghi loại hình “"))
    #expect(Self.words(try place.run("licensing", "audit")).contains("ghi loại hình khác với sổ, cần đối chiếu: VD-01"))
    #expect(try place.json("licensing", "audit", "VD-01")[0]?["noticed_kind"]?.text == "elderly_care")
    #expect(try notice("VD-01", "--facility-kind", "children_care").errors.contains("trước: elderly_care"))
    #expect(try place.json("licensing", "audit", "VD-01")[0]?["noticed_kind"] == nil)
    let refused = try notice("VD-02")
    #expect(refused.status == 1 && refused.errors.contains("maiam facility edit VD-02 --kind"), "\(refused)")
  }

  @Test("Open findings of the gravest kind are told of every home, with how many are overdue")
  func criticalFindings() throws {
    let place = try ReportTests.inspected()
    let finding = try #require(
      try place.json("finding", "list").elements.first { $0["severity"]?.text == "critical" }?["code"]?.text)
    func open() throws -> JSONValue? {
      try place.json("licensing", "audit", "VD-01")[0]?["open_findings"]?.elements.first { $0["code"]?.text == finding }
    }
    #expect(try open()?["severity"]?.text == "critical" && open()?["met_since"] == .boolean(false))
    #expect(try open()?["last_day"] == .null)
    let words = "còn 1 tồn tại mức cấp bách chưa xác nhận khắc phục"
    for one in [["licensing", "audit", "VD-01"], ["licensing", "audit", "--format", "csv"]] {
      #expect(Self.words(try place.run(one)).contains("\(words) (\(finding))"), "\(one)")
    }
    try place.quietly(
      "remediation", "order", finding, "--demand", "Chấm dứt (hư cấu)", "--due", "15/5/2025", "--document", "1/YC-HC")
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    #expect(try open()?["overdue"] == .boolean(true) && open()?["last_day"]?.text == "2025-05-15")
    #expect(Self.words(try place.run("facility", "show", "VD-01")).contains("\(words.dropFirst()), trong đó 1 quá hạn"))
    let sum = "01 cơ sở còn tồn tại mức cấp bách chưa xác nhận khắc phục: VD-01; tất cả 01 tồn tại mức cấp bách."
    let late = "Trong số tồn tại mức cấp bách ấy, 01 tồn tại đã quá hạn khắc phục, ở 01 cơ sở: VD-01."
    let audit = Self.words(try place.run("licensing", "audit"))
    #expect(audit.contains(sum) && audit.contains(late), "\(audit)")
    try place.quietly("report", "export", "facility-register", "-o", "so.xlsx")
    let sheet = try place.run("sheet", "show", "so.xlsx", "--format", "json").output
    #expect(sheet.contains(sum) && sheet.contains(late), "\(sheet)")
    let cells = sheet.split(separator: "\n").filter { $0.contains("cấp bách") }
    #expect(cells.contains { $0.contains("\(words), trong đó 1 quá hạn") } && sheet.contains(finding), "\(cells)")
  }

  @Test("Machines are told the law in raw values, in either language, and joined places are all shown")
  func lawForMachines() throws {
    let place = try Self.place("2026-11-30")
    for language in [["--lang", "vi"], ["--lang", "en"]] {
      let changes = try place.json(["law", "diff", "--from", "30/6/2026", "--to", "1/7/2026"] + language)["changes"]
      let regime = changes?.elements.first { $0["law_table"]?.text == "regimes" && $0["law_row"]?.text == "B" }
      #expect(regime?["law_before"]?.text == "license" && regime?["law_after"]?.text == "notice", "\(language)")
      let listed = try place.json(["law", "list"] + language).elements.first {
        $0["requirement_id"]?.text == "LCT-20-5"
      }
      #expect(listed?["citations"]?[0]?.text == "Luật Cư trú 68/2020/QH14, khoản 5 Điều 20", "\(language)")
      #expect(listed?["reading"]?.text == "secondary")
    }
    let run = try place.run("law", "show", "NĐ 103/2017 Điều 24, 999", "--format", "json")
    #expect(run.status == 0 && run.errors.contains("danh mục không có quy định nào tại: 999"), "\(run.errors)")
  }

  @Test("A form for places of one size is not given to one of unknown size in silence")
  func formOfUnknownSize() throws {
    let place = try Self.place("2026-11-30")
    try Self.add(place, "VD-01", opened: "10/8/2026", counted: nil)
    try Self.add(place, "VD-02", opened: "10/8/2026", counted: 6)
    let plan = ["--checklist", "after-notice-under-10"]
    let run = try place.run(["inspection", "plan", "VD-01"] + plan)
    #expect(run.status == 0 && run.errors.contains("sổ chưa đủ số liệu để biết VD-01 có thuộc quy mô đó"), "\(run)")
    #expect(run.errors.contains("maiam facility census VD-01 --on 30/11/2026"), "\(run)")
    #expect(!(try place.run(["inspection", "plan", "VD-02"] + plan)).errors.contains("quy mô"))
    #expect(!(try place.run("inspection", "plan", "VD-01", "--checklist", "quick-safety")).errors.contains("quy mô"))
  }
}
