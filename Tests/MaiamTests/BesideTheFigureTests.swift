import Foundation
import Testing

/// What a table or a sum does not hold is said beside it, and no zero stands where nobody looked.
struct BesideTheFigureTests {
  /// Four homes in the time of notices, without papers.
  private static func homes(campaign: Bool = false) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for number in 1...4 {
      try place.quietly(
        "facility", "add", "--name", "Nhà \(number) (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
        "--operator", "individual", "--commune", "11407", "--on", "1/1/2024")
    }
    if campaign {
      try place.quietly(
        "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/11/2026", "--to", "30/11/2026", "--province",
        "31", "--checklist", "quick-safety")
    }
    return place
  }

  private static func sheets(_ place: Workplace, _ report: String...) throws -> [String: String] {
    let run = try place.run(["report", "export"] + report + ["-o", "b.xlsx"])
    #expect(run.status == 0, "\(run)")
    let verified = try place.run("report", "verify", "b.xlsx")
    #expect(verified.status == 0, "\(verified)")
    return try ReportTests.sheets(place, "b.xlsx").mapValues { rows in
      rows.joined().compactMap(\.text).joined(separator: "\n")
    }
  }

  // MARK: - Closings

  /// F-000001 closed, F-000002 closed and opened again, F-000003 shut its doors only.
  private static func closings() throws -> Workplace {
    let place = try homes()
    for number in 1...4 {
      try place.quietly("facility", "census", "F-00000\(number)", "--on", "1/2/2026", "--children", "1\(number)")
    }
    for (number, unplaced) in [(1, ["--unplaced", "0"]), (2, ["--unplaced", "0"]), (3, [])] {
      try place.quietly(
        ["facility", "close", "F-00000\(number)", "--on", "\(number)/8/2026", "--document", "\(number)/QĐ"] + unplaced)
    }
    try place.quietly("facility", "reopen", "F-000002", "--on", "2/9/2026", "--document", "9/VB")
    return place
  }

  @Test("A closing of the period that a reopening ended is told by code, and no number of closings holds it")
  func reopenedInThePeriod() throws {
    let place = try Self.closings()
    let words =
      "01 cơ sở đóng cửa trong kỳ nhưng đã mở lại; lần đóng cửa ấy không tính vào các số đóng cửa, ngừng hoạt động"
    let days = "F-000002 (đóng cửa ngày 02/08/2026, mở lại ngày 02/09/2026)"
    let text = try Self.sheets(place, "annual", "--period", "2026")["Báo cáo"] ?? ""
    #expect(text.contains(words) && text.contains(days), "\(text)")
    #expect(text.contains("; 01 cơ sở đóng cửa theo quyết định; 0 cơ sở tự ngừng"), "\(text)")
    // Before it was opened again it was closed.
    let before = try Self.sheets(place, "annual", "--period", "2026", "--as-of", "1/9/2026")["Báo cáo"] ?? ""
    #expect(!before.contains("mở lại") && before.contains("; 02 cơ sở đóng cửa theo quyết định"), "\(before)")
    let half = try Self.sheets(place, "half-year", "--period", "2026-H1")["Báo cáo"] ?? ""
    #expect(!half.contains("mở lại"), "\(half)")
  }

  @Test("The register's list says which places it leaves out as closed, and which stand in it though they had closed")
  func closingsOfTheRegister() throws {
    let place = try Self.closings()
    let text = try Self.sheets(place, "facility-register")["Danh sách"] ?? ""
    for words in [
      "đã đóng cửa, không có trong danh sách: 01 (F-000001)",
      "chưa được coi là đã đóng, vẫn có trong danh sách: 01 (F-000003)",
      "đã mở lại, có trong danh sách: 01, gồm F-000002 (đóng cửa ngày 02/08/2026, mở lại ngày 02/09/2026)",
    ] { #expect(text.contains(words), "\(words): \(text)") }
    #expect(!text.contains("chưa ghi nơi đến"), "\(text)")
    let before = try Self.sheets(place, "facility-register", "--as-of", "31/7/2026")["Danh sách"] ?? ""
    #expect(!before.contains("Việc đóng cửa ghi trong sổ"), "\(before)")
  }

  @Test("A list has no people of a closed place, and says of which")
  func nobodyAtAClosedPlace() throws {
    let place = try Self.closings()
    for list in [["facility", "list"], ["facility", "search", "nha"], ["licensing", "audit"]] {
      let rows = try place.json(list).elements
      func row(_ code: String) -> JSONValue? { rows.first { ($0["code"] ?? $0["facility_code"])?.text == code } }
      let closed = try #require(row("F-000001"))
      #expect(closed["children"] == .null && closed["beneficiaries"] == .null, "\(closed)")
      #expect(row("F-000003")?["children"] == .number(13), "\(rows)")
      for format in ["table", "csv", "json"] {
        let run = try place.run(list + ["--format", format])
        let said = (run.output + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("số đối tượng của 01 cơ sở đã đóng cửa: F-000001."), "\(run)")
      }
      let before = try place.run(list + ["--as-of", "31/7/2026"])
      #expect(!before.output.contains("đã đóng cửa:"), "\(before)")
    }
  }

  @Test("The paper of a reopening is called one")
  func paperOfAReopening() throws {
    let place = try Self.closings()
    let text = try place.run("facility", "show", "F-000002").output
    #expect(text.contains("\nMở lại: 02/09/2026, văn bản cho hoạt động lại 9/VB"), "\(text)")
    #expect(text.contains("\nNgày đóng cửa: 02/08/2026, văn bản đóng cửa 2/QĐ"), "\(text)")
    let english = try place.run("facility", "show", "F-000002", "--lang", "en").output
    #expect(english.contains("\nReopened: 02/09/2026, reopening document 9/VB"), "\(english)")
  }

  @Test("A campaign without a closed inspection has no number of findings beside another")
  func nothingToCompare() throws {
    let place = try Self.homes(campaign: true)
    try place.quietly(
      "campaign", "create", "--name", "Đợt sau (hư cấu)", "--from", "20/11/2026", "--to", "30/11/2026", "--province",
      "31", "--checklist", "quick-safety")
    let json = try place.json("campaign", "compare", "C-2026-002")
    for side in json["campaigns"]?.elements ?? [] {
      let found = [
        side["findings"], side["findings_of_both"], side["severities"]?["minor"], side["topics"]?["records"],
      ]
      #expect(found.allSatisfy { $0 == .null } && side["inspected"] == .number(0), "\(side)")
    }
    let run = try place.run("campaign", "compare", "C-2026-002", "--format", "csv")
    #expect(run.file.contains("\"Tồn tại, hạn chế\",chưa có số liệu,chưa có số liệu,chưa có số liệu"), "\(run)")
    let said = try place.run("campaign", "compare", "C-2026-002").output
    #expect(said.contains("C-2026-001: Chưa có cuộc kiểm tra nào kết thúc"), "\(said)")
  }

  // MARK: - Acts

  @Test("Pauses, ends and files passed on stand beside the tables that have no row for them")
  func operationActs() throws {
    let place = try Self.homes(campaign: true)
    let none = try Self.sheets(place, "campaign-summary", "--campaign", "C-2026-001")
    #expect(none["Phụ lục III - Biểu 2"]?.contains("Chưa ghi nhận việc xử lý nào.") == true)
    try place.quietly(
      "operation", "pause", "F-000002", "--document", "5/TB-HC", "--decided", "5/11/2026", "--received", "6/11/2026",
      "--decided-by", "health_department")
    try place.quietly(
      "operation", "terminate", "F-000003", "--document", "7/QĐ-HC", "--decided", "7/11/2026", "--decided-by",
      "health_department")
    try place.quietly(
      "handling", "pass", "F-000004", "--to", "Ủy ban Ví Dụ (hư cấu)", "--what", "Hồ sơ (hư cấu)", "--on", "9/11/2026")
    let sheets = try Self.sheets(place, "campaign-summary", "--campaign", "C-2026-001")
    for part in ["Phụ lục II - Biểu 4", "Phụ lục III - Biểu 2"] {
      let text = sheets[part] ?? ""
      #expect(text.contains("Ngoài các việc trong bảng: tạm dừng hoạt động 01 (F-000002: số 5/TB-HC"), "\(text)")
      #expect(text.contains("06/11/2026") && text.contains("chấm dứt hoạt động 01 (F-000003: số 7/QĐ-HC"), "\(text)")
      #expect(text.contains("không phải công an 01 (F-000004: P-2026-001, Ủy ban Ví Dụ"), "\(text)")
      #expect(!text.contains("Chưa ghi nhận việc xử lý nào"), "\(text)")
    }
    #expect(sheets["Phụ lục III - Biểu 2"]?.contains("Không có việc nào thuộc bảng này") == true)
    let status = try Self.sheets(place, "remediation-status")["Tổng hợp"] ?? ""
    #expect(status.contains("tạm dừng hoạt động 01 (F-000002:") && status.contains("P-2026-001"), "\(status)")
    // An act of before the campaign is none of it.
    let before = try Self.sheets(place, "campaign-summary", "--campaign", "C-2026-001", "--as-of", "6/11/2026")
    #expect(before["Phụ lục III - Biểu 2"]?.contains("chấm dứt hoạt động 01") == false)
  }

  @Test("What the authority did against findings of an inspection stands in the report of that inspection")
  func measures() throws {
    let place = try ReportTests.inspected()
    func text() throws -> String {
      try Self.sheets(place, "inspection-result", "--inspection", ReportTests.code)["Báo cáo"] ?? ""
    }
    let none = try text()
    #expect(none.contains("Biện pháp đã áp dụng\n………"), "\(none)")
    try place.quietly(
      "handling", "add", "\(ReportTests.code)/02", "--kind", "sanction_decision", "--number", "3/QĐ-XPHC", "--on",
      "14/5/2025", "--by", "Chánh Thanh tra Ví Dụ (hư cấu)", "--amount", "7500000")
    // On the day before nobody had done it.
    let eve =
      try Self.sheets(
        place, "inspection-result", "--inspection", ReportTests.code, "--as-of", "13/5/2025")["Báo cáo"] ?? ""
    #expect(!eve.contains("3/QĐ-XPHC") && eve.contains("Biện pháp đã áp dụng\n………"), "\(eve)")
    // Nor can a finding rest on what bound nobody on the day of the inspection.
    let lapsed = try place.run(
      "finding", "add", ReportTests.code, "--requirement", "NQ6618-BI-2-b-room", "--statement", "Phòng ở chật (hư cấu)",
      "--reason", "Ghi thiếu (hư cấu)")
    #expect(lapsed.status == 1 && lapsed.errors.contains("không áp dụng vào ngày kiểm tra"), "\(lapsed)")
    let told = try text()
    #expect(
      told.contains(
        "Biện pháp đã áp dụng\n– Quyết định xử phạt vi phạm hành chính số 3/QĐ-XPHC ngày 14/05/2025 của "
          + "Chánh Thanh tra Ví Dụ (hư cấu); số tiền phạt 7.500.000 đồng; đối với \(ReportTests.code)/02."), "\(told)")
    #expect(!told.contains("Biện pháp đã áp dụng\n………"), "\(told)")
  }

  // MARK: - Nobody looked

  @Test("No zero where nobody looked: lists and reports say that no inspection was closed")
  func nobodyLooked() throws {
    let place = try Self.homes(campaign: true)
    let unknown = "Chưa có cuộc kiểm tra nào kết thúc: chưa biết có tồn tại, hạn chế hay không."
    for command in [["remediation", "list"], ["remediation", "list", "--overdue"], ["finding", "repeat"]] {
      let run = try place.run(command)
      #expect(run.output.contains(unknown) && !run.output.contains("0 tồn tại"), "\(run)")
      #expect(run.output.components(separatedBy: unknown).count == 2, "\(run)")
      let english = try place.run(command + ["--lang", "en"])
      #expect(english.output.contains("No inspection is closed") && !english.output.contains("0 findings"))
      let file = try place.run(command + ["--format", "csv"])
      #expect(file.errors.contains(unknown), "\(file)")
    }
    let status = try Self.sheets(place, "remediation-status")["Tổng hợp"] ?? ""
    #expect(status.contains("thời gian tồn đọng\n\(unknown)") && !status.contains("Đang trong thời hạn"), "\(status)")
    #expect(status.contains("không nói gì về 04 cơ sở chưa có cuộc kiểm tra nào kết thúc"), "\(status)")
    let sheets = try Self.sheets(place, "campaign-summary", "--campaign", "C-2026-001")
    let summary = sheets["Báo cáo"] ?? ""
    #expect(summary.contains("1. Yêu cầu chấn chỉnh, khắc phục. \(unknown)"), "\(summary)")
    #expect(!summary.contains("khắc phục 0/0") && !summary.contains("Ghi nhận 0 tồn tại"), "\(summary)")
    #expect(sheets["Phụ lục II - Biểu 4"]?.contains(unknown) == true)
    // Where somebody looked the numbers stand, and whom they do not tell of.
    let looked = try ReportTests.inspected()
    let list = try looked.run("remediation", "list", "--overdue")
    #expect(list.output.contains("0 tồn tại, hạn chế; 0 quá hạn."), "\(list)")
    let text = try Self.sheets(looked, "remediation-status")["Tổng hợp"] ?? ""
    #expect(text.contains("Tổng cộng") && text.contains("Quá hạn") && !text.contains(unknown), "\(text)")
    #expect(text.contains("không nói gì về 03 cơ sở chưa có cuộc kiểm tra nào kết thúc"), "\(text)")
  }

  // MARK: - People and days

  @Test("A total of people that holds only the children who were counted says so, in reports and in lists")
  func othersNotCounted() throws {
    let place = try Self.homes()
    try place.quietly("facility", "census", "F-000001", "--on", "20/11/2026", "--children", "3")
    try place.quietly("facility", "census", "F-000002", "--on", "20/11/2026", "--children", "4", "--others", "2")
    let text = try Self.sheets(place, "facility-register")["Danh sách"] ?? ""
    #expect(
      text.contains("Tổng số đối tượng: 01 cơ sở chưa có số đối tượng khác, chỉ tính số trẻ em đã đếm."), "\(text)")
    #expect(text.contains("(*) Tổng số đối tượng: chưa kể 02 cơ sở chưa có số liệu."), "\(text)")
    #expect(!text.contains("Số trẻ em: 01 cơ sở"), "\(text)")
    for command in [["facility", "list"], ["licensing", "unlicensed"]] {
      let rows = try place.json(command).elements
      let counted = Dictionary(
        uniqueKeysWithValues: rows.compactMap { row in
          (row["code"] ?? row["facility_code"])?.text.map { ($0, row["others_counted"]) }
        })
      #expect(counted["F-000001"] == .boolean(false) && counted["F-000002"] == .boolean(true), "\(counted)")
      #expect(counted["F-000003"] == .null, "\(counted)")
      #expect(try place.run(command + ["--format", "csv"]).output.contains("Đã đếm đối tượng khác"))
    }
  }

  @Test("The days without a notice stand in the file and on the screen, as in the JSON")
  func daysWithoutNotice() throws {
    let place = try Self.homes()
    for command in ["audit", "unlicensed"] {
      let file = try place.run("licensing", command, "--format", "csv")
      #expect(file.output.contains("Số ngày hoạt động chưa thông báo,") && file.output.contains(",150,"), "\(file)")
      let screen = try place.run("licensing", command).output.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(screen.contains("150"), "\(screen)")
    }
    // Before there were notices there is no such column.
    let before = try place.run("licensing", "audit", "--as-of", "30/6/2026").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(!before.contains("chưa thông báo"), "\(before)")
  }

  @Test("What the homes were on the last day of papers adds up to all of them")
  func onTheLastDayOfPapers() throws {
    let place = try Self.homes()
    for (code, number) in [("F-000001", "1/GP-HC"), ("F-000002", "2/GP-HC")] {
      try place.quietly(
        "permit", "add", code, "--kind", "establishment_certificate", "--number", "9\(number)", "--issuer",
        "Sở Ví Dụ (hư cấu)", "--issued", "5/1/2024")
      try place.quietly(
        "permit", "add", code, "--kind", "operating_license", "--number", number, "--issuer", "Sở Ví Dụ (hư cấu)",
        "--issued", "10/4/2024")
      try place.quietly("facility", "census", code, "--on", "1/6/2026", "--children", "12", "--others", "0")
    }
    try place.quietly(
      "permit", "suspend", "F-000002", "--kind", "operating_license", "--on", "15/6/2026", "--until", "14/12/2026",
      "--document", "8/QĐ-HC")
    for report in [["unlicensed-facilities"], ["annual", "--period", "2026"]] {
      let run = try place.run(["report", "export"] + report + ["-o", "c.xlsx"])
      #expect(run.status == 0, "\(run)")
      let text = try ReportTests.sheets(place, "c.xlsx").values.joined().joined().compactMap(\.text)
        .joined(separator: "\n")
      let sentence = text.split(separator: "\n").first { $0.contains("Theo giấy tờ đến hết ngày 30/06/2026") } ?? ""
      #expect(sentence.contains("trong 04 cơ sở nay còn trong sổ và đã có khi đó (không kể"), "\(text)")
      #expect(sentence.contains("chưa ai xác nhận giấy tờ 02; "), "\(sentence)")
      #expect(sentence.contains("đang tạm đình chỉ 01; đã được cấp giấy phép hoạt động 01."), "\(sentence)")
    }
  }

  // MARK: - Files

  /// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 khoản 2 (read).
  @Test("A file that stopped with its procedure is told until somebody records that, with how late it was by then")
  func stoppedFile() throws {
    let place = try Self.homes()
    try place.quietly("permit", "apply", "F-000001", "--kind", "operating_license", "--on", "1/3/2026")
    func due(_ day: String) throws -> [JSONValue] {
      try place.json("due", "--as-of", day).elements.filter { $0["kind"]?.text == "processing" }
    }
    #expect(try due("30/6/2026").first?["overdue"] == .boolean(true))
    for day in ["1/7/2026", "28/11/2026"] {
      let item = try #require(try due(day).first)
      #expect(item["since"]?.text == "2026-07-01" && item["legal_last_day"] == .null, "\(item)")
      #expect(item["overdue"] == .boolean(false), "\(item)")
      #expect(item["basis"]?.text?.contains("khoản 2 Điều 6") == true, "\(item)")
      let note = item["note"]?.text ?? ""
      #expect(
        note.contains("maiam permit stop F-000001 --kind operating_license --on 01/07/2026 --returned …"), "\(note)")
      #expect(note.contains("đến hết ngày 30/06/2026, khi dừng giải quyết, cơ quan đã chậm 102 ngày"), "\(note)")
    }
    let english = try place.run("due", "--lang", "en").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(english.contains("102 days late") && english.contains("no longer processed"), "\(english)")
    let audit = try place.json("licensing", "audit", "F-000001")[0]
    #expect(audit?["authority_overdue"]?.elements.isEmpty == true)
    #expect(audit?["stopped_files"]?[0]?["days_overdue"] == .number(102), "\(audit as Any)")
    let screen = try place.run("licensing", "unlicensed").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(screen.contains("1 cơ sở có hồ sơ dừng giải quyết từ ngày 01/07/2026"), "\(screen)")
    #expect(screen.contains("chậm nhiều nhất 102 ngày (F-000001, từ ngày cuối 20/03/2026)"), "\(screen)")
    // One in time, and one that came when there was no procedure.
    try place.quietly("permit", "apply", "F-000002", "--kind", "operating_license", "--on", "29/6/2026")
    try place.quietly("permit", "apply", "F-000003", "--kind", "operating_license", "--on", "3/8/2026")
    let notes = try due("28/11/2026").compactMap { $0["note"]?.text }
    #expect(notes.count == 3 && notes.filter { $0.contains("đã chậm") }.count == 1, "\(notes)")
    #expect(notes.contains { $0.contains("Hồ sơ ghi nộp 03/08/2026, khi thủ tục đã bị cắt") }, "\(notes)")
    #expect(try due("2/7/2026").count == 2)
    // What is recorded is settled, from its day on.
    try place.quietly(
      "permit", "stop", "F-000001", "--kind", "operating_license", "--on", "1/7/2026", "--returned", "yes")
    #expect(try due("28/11/2026").map { $0["code"]?.text } == ["F-000002", "F-000003"])
    // The registration of a child protection service goes on.
    try place.quietly("permit", "apply", "F-000004", "--kind", "child_protection_registration", "--on", "1/6/2026")
    #expect(try !due("28/11/2026").contains { $0["code"]?.text == "F-000004" && $0["since"] != .null })
  }

  // MARK: - Places

  @Test("The address of a notice or a paper is of the place it names, or of the home's")
  func writtenAddress() throws {
    let place = try Self.homes()
    let notice = ["notice", "add", "F-000002", "--received", "20/11/2026", "--received-by", "health_department"]
    let permit = [
      "permit", "add", "F-000002", "--kind", "operating_license", "--number", "1/GP", "--issuer", "Sở Ví Dụ (hư cấu)",
      "--issued", "1/6/2024",
    ]
    let state = try place.state()
    for (command, address, commune) in [
      (notice, "--address", "--commune"), (permit, "--scope-address", "--scope-commune"),
    ] {
      let refused = try place.run(command + [address, Self.elsewhere])
      #expect(refused.status == 65 && refused.errors.contains("không khớp với nơi của cơ sở F-000002"), "\(refused)")
      #expect(refused.errors.contains(commune), "\(refused)")
      // Named, it must be of that commune.
      let named = try place.run(command + [address, Self.elsewhere, commune, "11407"])
      #expect(named.status == 65 && named.errors.contains("không khớp với xã, phường được ghi"), "\(named)")
    }
    #expect(try place.state() == state)
    // Another place that agrees with itself is a fact.
    let moved = try place.run(notice + ["--address", "Số 3, phường Ngô Quyền, Hải Phòng", "--commune", "Ngô Quyền"])
    #expect(moved.status == 0, "\(moved)")
    try place.quietly(permit + ["--scope-address", "Số 5, phường An Biên, Hải Phòng"])
  }

  private static let elsewhere = "Số 3, xã Tam Hưng, Thủy Nguyên, Hà Nội"

  @Test("Where a filter names an older commune, the one understood is said; of one of today nothing is")
  func communeUnderstood() throws {
    let place = try Self.homes()
    for command in [["facility", "list"], ["licensing", "audit"], ["licensing", "unlicensed"]] {
      let run = try place.run(command + ["--commune", "Phường Ngọc Sơn"])
      #expect(run.errors.contains("Xã, phường: 11446 Phường Phù Liễn"), "\(run)")
      #expect(!(try place.run(command + ["--commune", "11407"])).errors.contains("Xã, phường:"))
    }
  }

  // MARK: - Days

  @Test("A follow-up is not there before what it follows up was closed")
  func followUpAhead() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("inspection", "plan", "--follow-up", ReportTests.code, "--on", "28/5/2025")
    // It was closed on the 13th.
    let before = "12/5/2025"
    for command in [["inspection", "list"], ["facility", "show", "VD-01"]] {
      let then = try place.run(command + ["--as-of", before]).output
      #expect(!then.contains("I-2025-000002"), "\(then)")
      for day in ["2025-05-13", "2025-05-20"] {
        #expect(try place.run(command + ["--as-of", day]).output.contains("I-2025-000002"), "\(day)")
      }
    }
  }

  @Test("The refusal of a day names the option that was typed", arguments: ["--before", "--by", "--through"])
  func namedOption(_ option: String) throws {
    let place = try Workplace()
    let run = try place.run("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Y tế", option, "1/1/1905")
    #expect(run.status == 65 && run.errors.contains(option), "\(run)")
    for other in ["--before", "--by", "--through"] where other != option {
      #expect(!run.errors.contains(other), "\(run)")
    }
  }
}
