import Foundation
import Testing

/// Figures that stand at two places of a report, or in a report and a list, say the same.
struct FiguresTests {
  private static let campaign = "C-2025-001"

  /// A further inspection in the campaign, with a finding of each kind, closed.
  private static func inspect(
    _ place: Workplace, _ facility: String, as code: String, on day: String, _ checklist: String = "vi-du"
  ) throws {
    try place.quietly("inspection", "plan", facility, "--checklist", checklist, "--campaign", campaign)
    try place.quietly(
      "inspection", "start", code, "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "6/5/2025", "--on", day, "--lead", "Trần Thị Lá (hư cấu)")
    for answer in [
      ["vd-rooms-seen", "có"], ["vd-room-area", "8"], ["vd-no-beating", "phát hiện", "--note", "Trẻ kể (hư cấu)"],
      ["vd-cooking", "own"], ["vd-last-drill", "--not-checked", "--note", "Không có sổ"],
    ] { try place.quietly(["inspection", "answer", code] + answer) }
    try place.quietly("inspection", "close", code, "--on", day, "--signed-by-facility", "yes")
  }

  private static func summary(_ place: Workplace) throws -> [String: [[JSONValue]]] {
    try ReportTests.export(place, "campaign-summary", to: "dot.xlsx")
    #expect(try place.run(["report", "verify", "dot.xlsx"]).status == 0)
    return try ReportTests.sheets(place, "dot.xlsx")
  }

  private static func words(_ rows: [[JSONValue]]?) -> String {
    (rows ?? []).joined().compactMap(\.text).joined(separator: "\n")
  }

  private static func handlings(_ sheets: [String: [[JSONValue]]]) -> [[String: JSONValue]] {
    ReportTests.table(sheets["Phụ lục III - Biểu 2"] ?? [], with: "Số tiền phạt (đồng)")
  }

  @Test("The row of a home holds all its inspections in the campaign")
  func inspectedTwice() throws {
    let place = try ReportTests.inspected()
    try place.write(
      "phieu/vi-du-hai.yaml", Fixtures.checklist.replacing("checklist: vi-du", with: "checklist: vi-du-hai"))
    try Self.inspect(place, "VD-01", as: "I-2025-000002", on: "14/5/2025", "vi-du-hai")
    let sheets = try Self.summary(place)
    let findings = try place.json("finding", "list", "--campaign", Self.campaign).elements.count
    let rows = ReportTests.table(sheets["Phụ lục I"] ?? [], with: "Tồn tại, hạn chế")
    let row = try #require(rows.first { $0["Mã số"]?.text == "VD-01" })
    #expect(findings == 4 && row["Tồn tại, hạn chế"]?.number == Double(findings), "\(row)")
    #expect(row["Ngày kiểm tra"]?.text == "12/05/2025\n14/05/2025", "\(row)")
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("đã kiểm tra 01 cơ sở với 02 cuộc kiểm tra (trực tiếp tại cơ sở 02 cuộc;"), "\(text)")
    #expect(text.contains("Ghi nhận 04 tồn tại, hạn chế"), "\(text)")
  }

  @Test("A home that left the area of the campaign after its inspection stays in its list with its findings")
  func movedAway() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("facility", "edit", "VD-01", "--on", "20/5/2025", "--commune", "10105", "--address", "Số 2")
    let sheets = try Self.summary(place)
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("Ghi nhận 02 tồn tại, hạn chế"), "\(text)")
    #expect(text.contains("Kế hoạch kiểm tra 01 cơ sở; đã kiểm tra 01 cơ sở với 01 cuộc kiểm tra"), "\(text)")
    // At the place where it was inspected, with where it is now.
    let rows = ReportTests.table(sheets["Phụ lục I"] ?? [], with: "Tồn tại, hạn chế")
    let home = try #require(rows.first { $0["Mã số"]?.text == "VD-01" })
    #expect(home["Tồn tại, hạn chế"] == .number(2) && home["Xã/phường"]?.text == "Phường Hồng Bàng", "\(home)")
    let moved = "01 cơ sở đã chuyển nơi sau khi bắt đầu kiểm tra"
    for part in ["Báo cáo", "Phụ lục I"] { #expect(Self.words(sheets[part]).contains(moved), "\(part)") }
    #expect(!Self.words(sheets["Phụ lục I"]).contains("Đợt còn kiểm tra"))
    #expect(Self.words(sheets["Phụ lục II - Biểu 2"]).contains("Phường Hồng Bàng"))
  }

  @Test("A paper taken away from a home of the campaign stands in its report and in the list")
  func papersTaken() throws {
    let place = try ReportTests.inspected()
    // The suspension of before the campaign is an act, but none of the campaign's.
    #expect(Self.words(try Self.summary(place)["Báo cáo"]).contains("Tạm đình chỉ hoạt động: 0 việc"))
    try place.quietly(
      "permit", "withdraw", "VD-01", "--kind", "operating_license", "--on", "14/5/2025", "--document", "30/QĐ-HC")
    let sheets = try Self.summary(place)
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("thu hồi giấy phép, giấy chứng nhận: 01 việc"), "\(text)")
    #expect(Self.handlings(sheets).map { $0["Số, ký hiệu"]?.text } == ["30/QĐ-HC"])
    let list = try place.json("handling", "list").elements
    #expect(list.map { $0["number"]?.text } == ["9/QĐ-HC", "30/QĐ-HC"])
    #expect(list.map { $0["recorded_with"]?.text } == ["paper", "paper"])
    // Recorded against a finding too, it stays one.
    try place.quietly(
      "handling", "add", "\(ReportTests.code)/01", "--kind", "withdrawal", "--number", "30/QĐ-HC", "--by",
      "Sở Y tế Ví Dụ (hư cấu)", "--on", "14/5/2025")
    let again = try Self.summary(place)
    #expect(Self.words(again["Báo cáo"]).contains("thu hồi giấy phép, giấy chứng nhận: 01 việc"))
    #expect(Self.handlings(again).count == 1)
    #expect(try place.json("handling", "list").elements.count == 2)
  }

  @Test("A letter to two homes is asked of both, whatever other letter one of them got that day")
  func letterToTwo() throws {
    let place = try ReportTests.inspected()
    try Self.inspect(place, "VD-02", as: "I-2025-000002", on: "14/5/2025")
    for finding in ["\(ReportTests.code)/01", "I-2025-000002/01", "I-2025-000002/02"] {
      try place.quietly(
        "remediation", "order", finding, "--demand", "Khắc phục (hư cấu)", "--within", "15", "--unit", "days",
        "--document", "300/HC", "--on", "14/5/2025")
    }
    try place.quietly(
      "handling", "add", "I-2025-000002/01", "--kind", "demand", "--number", "400/HC", "--by",
      "Sở Y tế Ví Dụ (hư cấu)", "--on", "14/5/2025")
    let sheets = try Self.summary(place)
    let numbers = Self.handlings(sheets).compactMap { $0["Số, ký hiệu"]?.text }
    #expect(numbers.sorted() == ["300/HC", "300/HC", "400/HC"])
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("đã yêu cầu khắc phục 03/04 tồn tại, hạn chế"), "\(text)")
    let kinds = ReportTests.table(sheets["Phụ lục II - Biểu 4"] ?? [], with: "Số việc")
    #expect(kinds.first?["Số tồn tại, hạn chế được xử lý"]?.number == 3, "\(kinds)")
    #expect(kinds.first?["Số cơ sở"]?.number == 2, "\(kinds)")
    // The list names the same acts, and one that a paper tells of from before.
    let list = try place.run(["handling", "list"]).output
    #expect(
      list.contains("4 việc xử lý, trong đó 2 văn bản yêu cầu khắc phục ghi cùng tồn tại, 1 việc tạm đình chỉ"),
      "\(list)")
    #expect(try place.json("handling", "list", "--facility", "VD-02").elements.count == 2)
  }

  @Test("Two homes of one name are two, also above the rows of their findings")
  func oneNameOfTwo() throws {
    let place = try ReportTests.inspected()
    let name = "Mái ấm Hướng Dương (hư cấu)"
    try place.quietly("facility", "edit", "VD-02", "--name", name, "--commune", "11311", "--on", "14/5/2025")
    try Self.inspect(place, "VD-02", as: "I-2025-000002", on: "14/5/2025")
    let rows = try Self.summary(place)["Phụ lục III"] ?? []
    let headings = rows.joined().compactMap(\.text).filter { $0.hasPrefix(name) }
    #expect(headings == ["\(name) (VD-01)", "\(name) (VD-02)"], "\(rows)")
  }

  @Test("A report of an agency says how many of its figures are of homes in another province")
  func elsewhere() throws {
    let place = try Workplace()
    let sentence = "ở tỉnh, thành phố khác, vẫn tính vào các số của báo cáo này."
    let reports = [["annual", "--period", "2025"], ["half-year", "--period", "2025-H1"], ["unlicensed-facilities"]]
    for (name, commune) in [("Nhà A", "11407"), ("Nhà B", "00004")] {
      try place.quietly(
        "facility", "add", "--name", "\(name) (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
        "--operator", "individual", "--commune", commune, "--on", "1/1/2024")
      for report in reports {
        try place.quietly(["report", "export"] + report + ["-o", "a.xlsx"])
        let text = Self.words(try ReportTests.sheets(place, "a.xlsx").values.flatMap { $0 })
        #expect(
          text.contains(name == "Nhà A" ? "01 cơ sở" : "Trong 02 cơ sở nêu trên, 01 cơ sở \(sentence)"), "\(text)")
        #expect(text.contains(sentence) == (name == "Nhà B"), "\(text)")
        try FileManager.default.removeItem(atPath: place.path("a.xlsx"))
      }
    }
  }

  @Test("What does not apply is one count under one word, in every paper and on the screen, whatever the law became")
  func oneWordForOneCount() throws {
    let place = try Workplace.furnished()
    // Who cooks is asked of homes that need a license: another law makes none of this one.
    try place.write(
      "phieu/items/vi-du.yaml",
      Fixtures.items.replacing(
        "    required: false\n",
        with: "    required: false\n    applies_when: {value: facility.license_class, equals: full_license}\n"))
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--campaign", Self.campaign)
    try place.quietly(
      "inspection", "start", ReportTests.code, "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "6/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    // One does not apply by another answer, one was said not to; one was not looked at.
    for answer in [
      ["vd-rooms-seen", "không"], ["vd-no-beating", "--not-checked", "--note", "X"], ["vd-cooking", "own"],
      ["vd-last-drill", "--not-applicable", "--note", "Không có sổ (hư cấu)"],
    ] { try place.quietly(["inspection", "answer", ReportTests.code] + answer) }
    let closed = try place.run(
      "inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    #expect(closed.output.contains(" 2 không áp dụng, 0 chưa đến hạn, 1 chưa kiểm tra"), "\(closed)")
    for isChanged in [false, true] {
      if isChanged { try ClosedRecordTests.changeEverything(place) }
      let shown = try place.json("inspection", "show", ReportTests.code)
      // One count under one word, which every paper says too.
      for part in ["counts", "item_counts"] {
        #expect(shown[part]?["not_applicable"]?.number == 2 && shown[part]?["does_not_apply"] == nil)
        for word in ["met", "not_met", "not_checked"] {
          #expect(shown[part]?[word] == shown["item_counts"]?[word] && shown[part]?[word] != nil, "\(word)")
        }
      }
      let screen = try place.run("inspection", "show", ReportTests.code).output
      #expect(screen.contains("Không áp dụng: 2, Chưa đến hạn: 0, Chưa kiểm tra: 1"), "\(screen)")
      let english = try place.run("inspection", "show", ReportTests.code, "--lang", "en").output
      #expect(english.matches(of: /[Nn]ot applicable: 2,/).count == 1, "\(english)")
      for report in [
        ["inspection-record", "--inspection", ReportTests.code],
        ["inspection-result", "--inspection", ReportTests.code], ["campaign-summary", "--campaign", Self.campaign],
      ] {
        try place.quietly(["report", "export"] + report + ["-o", "a.xlsx"])
        let text = Self.words(try ReportTests.sheets(place, "a.xlsx").values.flatMap { $0 })
        let counts = text.matches(of: /không áp dụng 0?([0-9]+); chưa đến hạn 0; chưa kiểm tra 0?([0-9]+)/)
        #expect(counts.map { [$0.1, $0.2] } == [["2", "1"]], "\(report): \(text)")
      }
    }
  }

  @Test("Whoever is entered later and began nobody knows when is named in lists and reports of a day before")
  func unknownStart() throws {
    let place = try Workplace()
    for (name, opened) in [("Nhà A", ["--opened", "2/1/2020"]), ("Nhà B", []), ("Nhà C", ["--opened", "11/5/2025"])] {
      try place.quietly(
        [
          "facility", "add", "--name", "\(name) (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
          "--operator", "individual", "--commune", "11407", "--on", "12/5/2025",
        ] + opened)
    }
    let note =
      "Ngoài ra 01 cơ sở khác trong sổ chưa rõ hoạt động từ ngày nào (sổ ghi từ 12/05/2025), không tính vào danh sách, "
      + "số liệu của ngày 01/05/2025."
    for list in [["facility", "list"], ["licensing", "audit"], ["licensing", "unlicensed"]] {
      let table = try place.run(list + ["--as-of", "1/5/2025"])
      #expect(table.output.contains(note), "\(table)")
      for format in ["csv", "json"] {
        let run = try place.run(list + ["--as-of", "1/5/2025", "--format", format])
        #expect(run.errors.contains(note) && !run.output.contains("Ngoài ra"), "\(run)")
      }
      #expect(try !place.run(list).output.contains("chưa rõ hoạt động từ ngày nào"))
      #expect(try place.run(list + ["--as-of", "1/1/2019"]).output.contains("Ngoài ra 01 cơ sở khác"))
      #expect(try !place.run(list + ["--as-of", "1/5/2025", "--commune", "11311"]).output.contains("Ngoài ra"))
    }
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "30/6/2025", "--province", "31",
      "--checklist", "quick-safety")
    for list in [
      ["licensing", "expiring"], ["facility", "search", "nhà"], ["campaign", "status", "C-2025-001"],
      ["campaign", "status", "C-2025-001", "--by", "kind"], ["campaign", "show", "C-2025-001"],
    ] {
      let table = try place.run(list + ["--as-of", "1/5/2025"])
      #expect(table.output.contains(note), "\(table)")
      let json = try place.run(list + ["--as-of", "1/5/2025", "--format", "json"])
      #expect(json.errors.contains(note) && !json.output.contains("Ngoài ra"), "\(json)")
      #expect(try !place.run(list).output.contains("chưa rõ hoạt động từ ngày nào"))
    }
    #expect(try !place.run("facility", "search", "nhà a", "--as-of", "1/5/2025").output.contains("Ngoài ra"))
    let changes = try place.run(["licensing", "changes", "--from", "1/5/2025"])
    #expect(changes.output.contains(note), "\(changes)")
    for report in [
      ["facility-register", "--as-of", "1/5/2025"], ["unlicensed-facilities", "--as-of", "1/5/2025"],
      ["half-year", "--period", "2025-H1", "--as-of", "1/5/2025"],
    ] {
      try place.quietly(["report", "export"] + report + ["-o", "a.xlsx"])
      let text = Self.words(try ReportTests.sheets(place, "a.xlsx").values.flatMap { $0 })
      #expect(text.contains(note), "\(report): \(text)")
      // The proof of completeness names them too.
      #expect(
        text.contains(
          "1 cơ sở chưa rõ đã hoạt động vào ngày 01/05/2025 hay chưa, sổ chỉ ghi từ sau ngày đó (F-000002)"), "\(text)")
      #expect(try place.run(["report", "verify", "a.xlsx"]).status == 0)
    }
  }

  @Test("A document is Vietnamese whatever language the screen has")
  func documentsAreVietnamese() throws {
    let place = try ReportTests.inspected()
    let export = ["report", "export", "campaign-summary", "--campaign", Self.campaign, "-o"]
    try place.quietly(export + ["vi.xlsx"])
    try place.quietly(export + ["en.xlsx", "--lang", "en"])
    #expect(try place.bytes("vi.xlsx") == place.bytes("en.xlsx"))
    let verified = try place.run(["report", "verify", "en.xlsx", "--lang", "en"])
    #expect(verified.status == 0, "\(verified)")
  }
}
