import Foundation
import Testing

/// Figures of a span, a day, a part: each says what it counts, and every part of a whole is named. All places are invented.
struct EveryPartSaidTests {
  private static func place(_ today: String = "2026-11-28") throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = today
    return place
  }

  private static func add(_ place: Workplace, _ number: Int, _ more: String...) throws {
    try place.quietly(
      [
        "facility", "add", "--name", "Mái ấm \(number) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public",
        "--commune", "11407", "--opened", "1/1/2024", "--on", "1/1/2024",
      ] + more)
  }

  private static func report(_ place: Workplace, _ arguments: String...) throws -> [String: [[JSONValue]]] {
    try place.quietly(["report", "export"] + arguments + ["-o", "n.xlsx"])
    #expect(try place.run(["report", "verify", "n.xlsx"]).status == 0)
    return try ReportTests.sheets(place, "n.xlsx")
  }

  private static func text(_ place: Workplace, _ arguments: String...) throws -> String {
    try place.quietly(["report", "export"] + arguments + ["-o", "n.xlsx"])
    return try #require(try ReportTests.sheets(place, "n.xlsx")["Báo cáo"]).joined().compactMap(\.text)
      .joined(separator: "\n")
  }

  @Test("A report as of a day inside its period counts no act after that day", arguments: ["half-year", "annual"])
  func noActAfterTheDay(_ report: String) throws {
    let place = try Self.place()
    for (number, day) in [(1, "1/2/2026"), (2, "4/4/2026")] {
      try Self.add(place, number)
      try place.quietly("facility", "census", "F-00000\(number)", "--on", day, "--children", "12")
      try place.quietly(
        "permit", "add", "F-00000\(number)", "--kind", "operating_license", "--number", "0\(number)/GP", "--issuer",
        "Sở Y tế", "--issued", day)
    }
    for (number, day) in [(3, "10/2/2026"), (4, "10/4/2026")] {
      try place.quietly(
        "facility", "discover", "--name", "Nhà \(number) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public", "--commune", "11407", "--on", day, "--source", "ward_group")
    }
    let period = report == "annual" ? "2026" : "2026-H1"
    let early = try Self.text(place, report, "--period", period, "--as-of", "1/3/2026")
    #expect(early.contains("cấp 01, ") && early.contains("phát hiện 01 nơi"), "\(early)")
    #expect(early.contains("Trong kỳ, 01 cơ sở có số liệu đối tượng mới"), "\(early)")
    let late = try Self.text(place, report, "--period", period, "--as-of", "1/5/2026")
    #expect(late.contains("cấp 02, ") && late.contains("phát hiện 02 nơi"), "\(late)")
    // The founder of all of them is recorded nowhere: none of them is known to be religious, nor known not to be.
    #expect(late.contains("trong đó 0 cơ sở gắn với tổ chức"), "\(late)")
    #expect(late.contains("tín ngưỡng, 04 cơ sở chưa ghi người thành lập."), "\(late)")
  }

  @Test("Notices and pauses after the day of the report are not in it")
  func noNoticeAfterTheDay() throws {
    let place = try Self.place()
    for (number, day) in [(1, "5/11/2026"), (2, "12/11/2026")] {
      try Self.add(place, number, "--operator", "individual")
      try place.quietly(
        "notice", "add", "F-00000\(number)", "--received", day, "--received-by", "health_department", "--document",
        "\(number)/TB")
    }
    try place.quietly(
      "operation", "pause", "F-000001", "--document", "1/TB-HC", "--decided", "20/11/2026", "--received", "23/11/2026",
      "--decided-by", "health_department")
    let early = try Self.text(place, "annual", "--period", "2026", "--as-of", "10/11/2026")
    #expect(early.contains("nhận 01 thông báo hoạt động; tạm dừng hoạt động: 0;"), "\(early)")
    let late = try Self.text(place, "annual", "--period", "2026")
    #expect(late.contains("nhận 02 thông báo hoạt động; tạm dừng hoạt động: 01;"), "\(late)")
    #expect(!late.contains("chưa ghi người thành lập"), "\(late)")
  }

  @Test("The day beside a number is the day of that number, and a number of another day refuses no import")
  func theDayOfTheNumber() throws {
    let place = try Self.place()
    for number in 1...2 {
      try Self.add(place, number)
      let children = ["facility", "census", "F-00000\(number)", "--on", "1/10/2026", "--children", "10"]
      try place.quietly(children + (number == 1 ? ["--others", "2"] : []))
    }
    try place.quietly("facility", "census", "F-000001", "--on", "5/11/2026", "--needy", "15")
    try place.quietly("facility", "census", "F-000002", "--on", "5/11/2026", "--others", "3")
    let rows = ReportTests.table(
      try #require(try Self.report(place, "annual", "--period", "2026")["Phụ lục I"]), with: "Ngày đếm")
    let days = rows.map { row in row["Ngày đếm"].map { $0.text ?? "\($0)" } ?? "" }
    #expect(days.count == 2 && days[0].contains("2026-10-01"), "\(days)")
    #expect(days[1].contains("01/10/2026") && days[1].contains("05/11/2026"), "\(days)")
    #expect(rows[1]["Tổng số đối tượng"]?.number == 13, "\(rows)")
    try place.quietly("facility", "export", "-o", "r.xlsx")
    let again = try place.run(["facility", "import", "r.xlsx"])
    #expect(again.status == 0 && again.output.contains("0 mới, 0 thay đổi, 2 giữ nguyên"), "\(again)")
  }

  @Test("What a list has no column for, or leaves blank, stays on file")
  func aBlankErasesNothing() throws {
    let place = try Self.place()
    try place.quietly(
      "facility", "discover", "--name", "Nhà 1 (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11407", "--on", "12/11/2026", "--source", "ward_group", "--note", "Tổ dân phố báo")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "13/11/2026", "--children", "10", "--others", "2", "--girls", "4",
      "--counted-by", "Tổ rà soát")
    let before = try place.json("facility", "show", "F-000001")
    try place.quietly("facility", "export", "-o", "r.xlsx")
    let again = try place.run(["facility", "import", "r.xlsx"])
    #expect(again.output.contains("0 mới, 0 thay đổi, 1 giữ nguyên"), "\(again)")
    #expect(try place.json("facility", "show", "F-000001") == before)
    // Of the same day a list that names the children alone takes no other number back.
    try place.write(
      "tre.csv",
      "Mã cơ sở,Tên cơ sở,Xã/phường,Số đối tượng tính đến ngày,Số trẻ em\nF-000001,Nhà 1 (hư cấu),11407,13/11/2026,11\n"
    )
    try place.quietly("facility", "import", "tre.csv")
    let census = try place.json("facility", "show", "F-000001")
    #expect("\(census)".contains("Tổ rà soát") && "\(census)".contains("ward_group"), "\(census)")
    try place.write("dem.csv", "Mã cơ sở,Tính đến ngày,Số trẻ em\nF-000001,13/11/2026,12\n")
    try place.quietly("census", "import", "dem.csv")
    let shown = try place.run(["facility", "show", "F-000001", "--format", "json"]).output
    #expect(shown.contains("\"others\": 2") && shown.contains("\"girls\": 4"), "\(shown)")
    #expect(shown.contains("\"children\": 12"), "\(shown)")
  }

  @Test("Where the children went when a place closed goes with the list, or is named among what does not")
  func placementsGoWithTheList() throws {
    let place = try Self.place()
    try Self.add(place, 1)
    try place.quietly(
      "facility", "close", "F-000001", "--on", "1/6/2026", "--document", "15/QĐ-UBND", "--unplaced", "0", "--note",
      "Chuyển về gia đình")
    let run = try place.run(["facility", "export", "-o", "r.xlsx"])
    #expect((run.output + run.errors).contains("1 lần ghi nơi chuyển đến của trẻ em"), "\(run)")
    let other = try Self.place()
    try other.quietly("facility", "import", place.path("r.xlsx"), "--on", "1/6/2026")
    for place in [place, other] {
      let shown = try place.run(["facility", "show", "F-000001", "--format", "json"]).output
      #expect(shown.contains("\"unplaced\": 0"), "\(shown)")
    }
  }

  @Test("A trial says what it would change, whatever that is")
  func aTrialSaysWhatChanges() throws {
    let place = try Self.place()
    try Self.add(place, 1)
    try place.write(
      "l.csv",
      "Mã cơ sở,Tên cơ sở,Xã/phường,Nguồn phát hiện,Ngày phát hiện\n"
        + "F-000001,Mái ấm 1 (hư cấu),11407,ward_group,12/11/2026\n")
    let run = try place.run(["facility", "import", "l.csv", "--on", "1/1/2024", "--dry-run"])
    #expect(run.output.contains("Ngày phát hiện: — → 12/11/2026, "), "\(run)")
  }

  @Test("What was passed on by one command counts in every report, once")
  func whatWasPassedOn() throws {
    let place = try ReportTests.inspected()
    func texts() throws -> [String] {
      [
        try Self.text(place, "campaign-summary", "--campaign", "C-2025-001"),
        try Self.text(place, "annual", "--period", "2025"),
      ]
    }
    let pass = ["handling", "pass", "VD-01", "--what", "Hồ sơ cuộc kiểm tra", "--on", "14/5/2025"]
    try place.quietly(pass + ["--to", "Công an phường", "--document", "12/CV"])
    try place.quietly(pass + ["--to", "Phòng Giáo dục"])
    let both = try texts()
    #expect(both[0].contains("02 việc, trong đó công an 01"), "\(both[0])")
    #expect(both[1].contains("chuyển thông tin, hồ sơ cho cơ quan khác 02, trong đó công an 01"), "\(both[1])")
    try place.quietly(
      "handling", "add", "\(ReportTests.code)/01", "--kind", "police_transfer", "--number", "12/CV", "--on",
      "14/5/2025", "--by", "Sở Ví Dụ")
    let same = try texts()
    #expect(same[1].contains("cơ quan khác 02, trong đó công an 01"), "\(same[1])")
    #expect(try Self.report(place, "remediation-status").isEmpty == false)
    let list = try place.run(["handling", "list"])
    #expect(!list.output.contains("P-2025-001"), "\(list)")
  }

  /// The states of remediation in a sentence, each with its number.
  private static func parts(_ text: String) -> [String: Int] {
    var found: [String: Int] = [:]
    for name in [
      "đã xác nhận khắc phục", "chờ xác nhận", "đang trong thời hạn", "quá hạn", "chưa có yêu cầu", "đã rút",
    ] {
      guard let range = text.range(of: "\(name) ") else { continue }
      found[name] = Int(text[range.upperBound...].prefix { $0.isNumber })
    }
    return found
  }

  @Test("Every state of remediation is named, and together they are all findings")
  func statesSumUp() throws {
    let place = try ReportTests.inspected()
    let findings = try place.json("finding", "list").elements.count
    try place.quietly("remediation", "withdraw", "\(ReportTests.code)/01", "--reason", "Khiếu nại đúng (hư cấu)")
    for text in [
      try Self.text(place, "annual", "--period", "2025"), try Self.text(place, "half-year", "--period", "2025-H1"),
      try Self.text(place, "campaign-summary", "--campaign", "C-2025-001"),
    ] {
      let all = try #require(text.range(of: "đã yêu cầu khắc phục"))
      let parts = Self.parts(String(text[all.lowerBound...]))
      #expect(parts.count == 6 && parts["đã rút"] == 1, "\(text)")
      #expect(parts.values.reduce(0, +) == findings && findings > 1, "\(parts) of \(findings)")
    }
  }

  @Test("A suspension of a place without a paper suspends no paper")
  func suspensionWithoutPaper() throws {
    let place = try Self.place()
    try Self.add(place, 1, "--setting", "rural")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "1/11/2026", "--children", "18", "--others", "0", "--needy", "18")
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "after-notice", "--on", "20/11/2026")
    try place.quietly(
      "inspection", "start", "I-2026-000001", "--decision", "88/QĐ-SYT", "--decided", "18/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--on", "20/11/2026", "--lead", "Trần Văn Ví Dụ (hư cấu)")
    let items = try place.json("checklist", "show", "after-notice")["items"]?.elements ?? []
    let answers = items.compactMap { $0["item_id"]?.text }.map { id in
      id == "land-area-rural"
        ? #"{"item_id":"\#(id)","value":"5"}"# : #"{"item_id":"\#(id)","outcome":"not_checked"}"#
    }
    try place.write("answers.json", #"{"answers":[\#(answers.joined(separator: ","))]}"#)
    try place.quietly("inspection", "answer", "I-2026-000001", "--from", "answers.json")
    try place.quietly("inspection", "close", "I-2026-000001", "--on", "20/11/2026", "--signed-by-facility", "yes")
    try place.quietly(
      "handling", "add", "I-2026-000001/01", "--kind", "suspension", "--number", "9/QĐ", "--on", "21/11/2026", "--by",
      "Chánh Thanh tra Ví Dụ (hư cấu)")
    let text = try Self.text(place, "annual", "--period", "2026")
    #expect(text.contains("tạm đình chỉ 0, thu hồi 0 giấy tờ hoạt động"), "\(text)")
    #expect(text.contains("tạm đình chỉ 01"), "\(text)")
    #expect(text.contains("(trong đó nơi không có giấy tờ hoạt động: 01)"), "\(text)")
  }

  @Test("A check after a notice whose day nobody can tell is due all the same, and says why")
  func checkOfNoKnownDay() throws {
    let place = try Self.place()
    try Self.add(place, 1, "--operator", "individual")
    try place.quietly("facility", "census", "F-000001", "--on", "1/11/2026", "--children", "12", "--others", "0")
    try place.quietly(
      "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "health_department", "--document", "1/TB")
    let due = try place.json("due").elements.filter { $0["kind"]?.text == "check" }
    #expect(due.map { $0["code"]?.text } == ["F-000001"], "\(due)")
    #expect(due.first?["first_day"] == .null && due.first?["since"]?.text == "2026-08-03", "\(due)")
    #expect(due.first?["note"]?.text?.hasPrefix("Chưa rõ cơ quan nào kiểm tra") == true, "\(due)")
    // Once they are counted the day is known.
    try place.quietly(
      "facility", "census", "F-000001", "--on", "2/11/2026", "--children", "12", "--others", "0", "--needy", "12")
    let dated = try place.json("due").elements.filter { $0["kind"]?.text == "check" }
    #expect(dated.count == 1 && dated.first?["first_day"]?.text != nil, "\(dated)")
    // What a calendar leaves out is said, kind by kind.
    try place.quietly("emergency", "add", "--place", "Nơi khác (hư cấu)")
    let ics = try place.run(["due", "--ics", "d.ics"])
    #expect(ics.errors.contains("Không ghi 1 việc khẩn cấp về trẻ em"), "\(ics)")
    #expect(!ics.errors.contains("việc không có ngày"), "\(ics)")
  }

  @Test("The advice of an export works: the papers of all facilities are one list")
  func papersOfAll() throws {
    let place = try Self.place()
    for number in 1...2 {
      try Self.add(place, number)
      try place.quietly(
        "permit", "add", "F-00000\(number)", "--kind", "operating_license", "--number", "0\(number)/GP", "--issuer",
        "Sở Y tế", "--issued", "10/4/2024")
    }
    let all = try place.json("permit", "list").elements.map { $0["facility_code"]?.text }
    #expect(all == ["F-000001", "F-000002"])
    #expect(try place.json("permit", "list", "F-000002").elements.count == 1)
    #expect(try place.run(["permit", "list", "--format", "csv"]).output.contains("01/GP"))
  }

  @Test("First inspections and follow-ups are counted apart wherever a campaign is counted")
  func followUpsApart() throws {
    let place = try ReportTests.inspected()
    let list = try place.run(["inspection", "list", "--campaign", "C-2025-001"])
    #expect(
      list.output.contains("Đã kết thúc 1 cuộc tại 1 cơ sở: 1 lần đầu, 0 kiểm tra lại."), "\(list)")
    let text = try Self.text(place, "campaign-summary", "--campaign", "C-2025-001")
    #expect(text.contains("không kể 0 cuộc kiểm tra lại việc khắc phục"), "\(text)")
  }
}
