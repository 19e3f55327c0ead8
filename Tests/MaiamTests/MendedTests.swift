import Foundation
import Testing

/// What was typed wrongly can be mended, with the reason, and what it said before is kept and told.
struct MendedTests {
  private static let code = ReportTests.code
  private static let rooms = "\(code)/01"

  private static func text(_ place: Workplace, _ report: String) throws -> String {
    try place.succeed(["report", "export", report, "--inspection", code, "-o", "x.xlsx"])
    #expect(try place.run("report", "verify", "x.xlsx").status == 0)
    return try ReportTests.sheets(place, "x.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  private static func sound(_ place: Workplace) throws {
    #expect(try place.run("trail", "verify").status == 0)
    let doctor = try place.run("doctor")
    #expect(doctor.status == 0, "\(doctor)")
  }

  // MARK: - Closings

  @Test(
    "A closing on a day before an earlier one says both days, in the record, the result and wherever it is verified")
  func closedBefore() throws {
    let place = try ReportTests.inspected()
    try place.quietly("inspection", "reopen", Self.code, "--reason", "Nhầm (hư cấu)")
    let run = try place.run("inspection", "close", Self.code, "--on", "12/5/2025", "--signed-by-facility", "yes")
    #expect(
      run.status == 0
        && run.errors.contains(
          "đã kết thúc ngày 13/05/2025, được mở lại ngày 14/05/2025. Biên bản mang ngày 12/05/2025"),
      "\(run)")
    let sentence = "Cuộc kiểm tra đã kết thúc ngày 13/05/2025, được mở lại ngày 14/05/2025"
    for report in ["inspection-record", "inspection-result"] {
      #expect(try Self.text(place, report).contains(sentence), "\(report)")
    }
    #expect(try place.run("inspection", "show", Self.code).output.contains(sentence))
    let verified = try place.run("inspection", "verify", Self.code)
    #expect(verified.status == 0 && verified.output.contains("(đã mở lại ngày 14/05/2025)"), "\(verified)")
    let english = try place.run("inspection", "verify", Self.code, "--lang", "en").output
    #expect(english.contains("(reopened on 2025-05-14)"), "\(english)")
    let earlier = try place.json("inspection", "show", Self.code)["earlier_closings"]?.elements.first
    #expect(earlier?["closed_on"]?.text == "2025-05-13" && earlier?["reopened_on"]?.text == "2025-05-14")
    // As it was known before, nothing had been opened again.
    try Self.sound(place)
  }

  // MARK: - Pauses

  @Test("A pause and its end can be mended or taken back, and the refusal to close names the way")
  func pauses() throws {
    let place = try ReportTests.inspected()
    try place.quietly("inspection", "reopen", Self.code, "--reason", "Nhầm (hư cấu)")
    try place.quietly("inspection", "pause", Self.code, "--from", "12/5/2025", "--reason", "Bão (hư cấu)")
    try place.quietly("inspection", "resume", Self.code, "--on", "14/5/2025")
    func close() throws -> CommandRun {
      try place.run("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    }
    let refused = try close()
    let way = "maiam inspection correct-pause \(Self.code) --from 12/05/2025 --new-resume 13/05/2025 --reason …"
    #expect(refused.status == 65 && refused.errors.contains(way), "\(refused)")
    #expect(try place.run("inspection", "resume", Self.code, "--on", "13/5/2025").errors.contains("correct-pause"))
    func mend(_ more: String...) throws -> CommandRun {
      try place.run(["inspection", "correct-pause", Self.code, "--reason", "Ghi nhầm ngày (hư cấu)"] + more)
    }
    #expect(try mend("--from", "1/5/2025", "--new-resume", "13/5/2025").status == 66)
    #expect(try mend("--from", "12/5/2025", "--new-resume", "12/5/2025").status == 65)
    #expect(try mend("--from", "12/5/2025", "--new-resume", "14/5/2025").status == 64)
    #expect(try mend("--from", "12/5/2025", "--remove", "--new-resume", "13/5/2025").status == 64)
    let mended = try mend("--from", "12/5/2025", "--new-resume", "13/5/2025")
    #expect(mended.status == 0 && mended.output.contains("trước: 13/05/2025 → nay: 12/05/2025"), "\(mended)")
    let shown = try place.run("inspection", "show", Self.code).output
    #expect(shown.contains("Lý do: Ghi nhầm ngày (hư cấu)") && shown.contains("trước: 13/05/2025"), "\(shown)")
    // The words of the decision are those of the decision, in every language.
    let pause = try place.json("inspection", "show", Self.code)["pauses"]?.elements.first
    #expect(pause?["reason"]?.text == "Bão (hư cấu)", "\(String(describing: pause))")
    let correction = pause?["corrections"]?.elements.first
    #expect(correction?["reason"]?.text == "Ghi nhầm ngày (hư cấu)")
    let change = correction?["changes"]?.elements.first
    #expect(change?["column"]?.text == "until" && change?["old"]?.text == "2025-05-13")
    #expect(change?["new"]?.text == "2025-05-12")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en").output
    #expect(english.contains("Corrected on ") && !english.contains("Đính chính"), "\(english)")
    #expect(try close().status == 0)
    // Of what is closed nothing is mended any more; opened again it is, and taken back.
    #expect(try mend("--from", "12/5/2025", "--remove").status == 1)
    try place.quietly("inspection", "reopen", Self.code, "--reason", "Nhầm (hư cấu)")
    #expect(try mend("--from", "12/5/2025", "--remove").status == 0)
    #expect(!(try place.run("inspection", "show", Self.code).output.contains("Tạm dừng từ ngày")))
    try Self.sound(place)
  }

  // MARK: - Demands

  @Test("The last day of a demand can be mended with the reason, and what it said before is told")
  func demands() throws {
    let place = try ReportTests.inspected()
    let none = try place.run("remediation", "correct", Self.rooms, "--new-due", "31/12/2025", "--reason", "Ghi nhầm")
    #expect(none.status == 1 && none.errors.contains("maiam remediation order"), "\(none)")
    try place.quietly(
      "remediation", "order", Self.rooms, "--demand", "Thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "20/5/2026", "--on", "14/5/2025")
    let extended = try place.run(
      "remediation", "extend", Self.rooms, "--due", "20/5/2025", "--reason", "Ghi nhầm", "--approver", "y")
    #expect(extended.status == 65 && extended.errors.contains("maiam remediation correct \(Self.rooms)"), "\(extended)")
    func mend(_ more: String...) throws -> CommandRun {
      try place.run(["remediation", "correct", Self.rooms, "--reason", "Gõ nhầm năm (hư cấu)"] + more)
    }
    #expect(try mend().status == 64)
    #expect(try mend("--new-due", "1/5/2025").status == 65)
    #expect(try mend("--new-within", "3").errors.contains("--new-unit"))
    let mended = try mend("--new-due", "20/5/2025")
    #expect(mended.status == 0 && mended.output.contains("hạn cuối 20/05/2025"), "\(mended)")
    let item = try place.json("remediation", "list").elements.first { $0["code"]?.text == Self.rooms }
    #expect(item?["last_day"]?.text == "2025-05-20" && item?["first_last_day"]?.text == "2025-05-20")
    let shown = try place.run("finding", "show", Self.rooms).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains("trước: 20/05/2026 → nay: 20/05/2025. Lý do: Gõ nhầm năm (hư cấu)"), "\(shown)")
    #expect(item?["demand"]?.text == "Thêm phòng (hư cấu)", "\(String(describing: item))")
    let corrections = try #require(item?["corrections"]?.elements)
    #expect(corrections.count == 1 && corrections[0]["reason"]?.text == "Gõ nhầm năm (hư cấu)", "\(corrections)")
    let change = corrections[0]["changes"]?.elements.first
    #expect(change?["column"]?.text == "term" && change?["old"]?.text == "2026-05-20", "\(corrections)")
    #expect(change?["new"]?.text == "2025-05-20", "\(corrections)")
    let english = try place.run("finding", "show", Self.rooms, "--lang", "en").output
    #expect(english.contains("Corrected on ") && !english.contains("Đính chính"), "\(english)")
    place.environment["MAIAM_TODAY"] = "2025-06-01"
    #expect(try place.json("remediation", "list", "--overdue").elements.count == 1)
    // The demand is never moved behind what rests on it.
    try place.quietly(
      "remediation", "report", Self.rooms, "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá (hư cấu)", "--on",
      "15/5/2025")
    let moved = try mend("--new-on", "16/5/2025")
    #expect(moved.status == 1 && moved.errors.contains("Cơ sở báo đã khắc phục"), "\(moved)")
    place.environment["MAIAM_TODAY"] = "2025-05-15"
    try Self.sound(place)
  }

  @Test("An extension names its own letter, and one that never was is taken back")
  func extensions() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "remediation", "order", Self.rooms, "--demand", "Thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "20/5/2025", "--on", "14/5/2025")
    func item() throws -> JSONValue? {
      try place.json("remediation", "list").elements.first { $0["code"]?.text == Self.rooms }
    }
    #expect(try item()?["basis"]?.text == "do cơ quan ấn định (văn bản số 12/SYT-HC)")
    try place.quietly(
      "remediation", "extend", Self.rooms, "--due", "30/5/2025", "--reason", "Mưa (hư cấu)", "--approver", "Giám đốc",
      "--document", "13/SYT-HC", "--on", "14/5/2025")
    #expect(try item()?["basis"]?.text == "do cơ quan gia hạn ngày 14/05/2025 (văn bản số 13/SYT-HC)")
    #expect(try item()?["last_day"]?.text == "2025-05-30")
    let both = try place.run(
      "remediation", "correct", Self.rooms, "--remove", "--new-due", "1/6/2025", "--reason", "nhầm")
    #expect(both.status == 64 && both.errors.contains("--new-due"), "\(both)")
    func remove() throws -> CommandRun {
      try place.run("remediation", "correct", Self.rooms, "--remove", "--reason", "Không gia hạn (hư cấu)")
    }
    let removed = try remove()
    #expect(removed.status == 0 && removed.output.contains("hạn cuối lại là 20/05/2025"), "\(removed)")
    #expect(try item()?["basis"]?.text == "do cơ quan ấn định (văn bản số 12/SYT-HC)")
    #expect(try remove().output.contains("không còn hạn khắc phục nào"))
    #expect(try item()?["last_day"]?.text == nil && item()?["state"]?.text == "open")
    #expect(try remove().status == 1)
    try Self.sound(place)
  }

  @Test("A letter that names several findings stays one letter when its number or day is mended")
  func letters() throws {
    let place = try ReportTests.inspected()
    let codes = [Self.rooms, "\(Self.code)/02"]
    for code in codes {
      try place.quietly(
        "remediation", "order", code, "--demand", "Sửa (hư cấu)", "--document", "12/SYT-HC", "--due", "20/5/2025",
        "--on", "13/5/2025")
    }
    func letters() throws -> [JSONValue] {
      try place.json("handling", "list").elements.filter { $0["recorded_with"]?.text == "demand" }
    }
    #expect(try letters().count == 1)
    let mended = try place.run(
      "remediation", "correct", codes[1], "--new-on", "14/5/2025", "--new-document", "14/SYT-HC", "--reason",
      "Nhầm ngày (hư cấu)")
    #expect(mended.status == 0 && mended.output.contains("Cùng một văn bản") && mended.output.contains(codes[0]))
    let letter = try #require(try letters().first)
    #expect(try letters().count == 1 && letter["number"]?.text == "14/SYT-HC", "\(letter)")
    #expect(letter["on"]?.text == "2025-05-14" && letter["corrections"]?.elements.count == 1, "\(letter)")
    // The term is that of the finding.
    let due = try place.run("remediation", "correct", codes[1], "--new-due", "25/5/2025", "--reason", "nhầm")
    #expect(due.status == 0 && !due.output.contains("Cùng một văn bản"), "\(due)")
    let days = try place.json("remediation", "list").elements.filter { codes.contains($0["code"]?.text ?? "") }
      .compactMap { $0["last_day"]?.text }
    #expect(Set(days) == ["2025-05-20", "2025-05-25"], "\(days)")
    try Self.sound(place)
  }

  @Test("An act of a day before the demand is refused by its own name, in both languages")
  func beforeTheDemand() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "remediation", "order", Self.rooms, "--demand", "Thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "20/5/2025", "--on", "14/5/2025")
    for (language, words) in [
      (
        "vi",
        "không ghi được “Cơ sở báo đã khắc phục xong” ngày 13/05/2025, vì ngày 14/05/2025 đã ghi “Yêu cầu khắc phục”"
      ),
      ("en", "“Reported done” on 13/05/2025 is refused, since “Demand” was recorded of 14/05/2025"),
    ] {
      let run = try place.run(
        "remediation", "report", Self.rooms, "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá (hư cấu)", "--on",
        "13/5/2025", "--lang", language)
      #expect(run.status == 1 && run.errors.contains(words), "\(run)")
    }
  }

  @Test(
    "A finding that was withdrawn is opened again where the decision on the appeal was quashed, with its old last day")
  func withdrawnOpensAgain() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "remediation", "order", Self.rooms, "--demand", "Thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "20/5/2025", "--on", "13/5/2025")
    try place.quietly("remediation", "withdraw", Self.rooms, "--reason", "Khiếu nại (hư cấu)")
    try place.quietly("remediation", "reopen", Self.rooms, "--reason", "Quyết định bị hủy (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-06-01"
    let item = try place.json("remediation", "list").elements.first { $0["code"]?.text == Self.rooms }
    #expect(item?["state"]?.text == "open" && item?["overdue"] == .boolean(true))
    let later = try place.json("inspection", "show", Self.code)["after_closing"]?.elements.compactMap {
      $0["kind"]?.text
    }
    #expect(later == ["withdraw", "reopen"])
    #expect(try Self.text(place, "inspection-record").contains("mở lại tồn tại, hạn chế đã rút"))
  }

  // MARK: - Entries

  private static func homes() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for name in ["Nhà Một (hư cấu)", "Nhà Hai (hư cấu)"] {
      try place.quietly(
        "facility", "discover", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--commune",
        "11407", "--source", "police", "--on", "1/11/2026")
    }
    try place.quietly("facility", "census", "F-000002", "--on", "2/11/2026", "--children", "5", "--others", "0")
    return place
  }

  @Test("A place entered by mistake leaves the register, and who asks for it hears that, when and why")
  func entries() throws {
    let place = try Self.homes()
    // Taking back how it was found leaves the place, and says so.
    let discovery = try place.run(
      "facility", "retract", "F-000002", "--what", "discovery", "--on", "1/11/2026", "--reason", "Nhầm (hư cấu)")
    #expect(discovery.status == 0 && discovery.errors.contains("--what entry"), "\(discovery)")
    let inspected = try place.run("inspection", "plan", "F-000001", "--checklist", "quick-safety")
    #expect(inspected.status == 0, "\(inspected)")
    func retract(_ code: String, _ more: String...) throws -> CommandRun {
      try place.run(["facility", "retract", code, "--what", "entry", "--reason", "Ghi nhầm nơi (hư cấu)"] + more)
    }
    let used = try retract("F-000001")
    #expect(used.status == 1 && used.errors.contains("cuộc kiểm tra I-2026-000001"), "\(used)")
    #expect(try retract("F-000002", "--on", "1/11/2026").status == 64)
    sleep(1)
    let before = ISO8601DateFormatter().string(from: Date())
    sleep(1)
    let run = try retract("F-000002")
    #expect(
      run.status == 0 && run.output.contains("Đã rút F-000002 khỏi sổ") && run.output.contains("trẻ em"), "\(run)")
    for list in [
      ["facility", "list"], ["licensing", "audit"], ["licensing", "unlicensed"], ["facility", "search", "Nhà Hai"],
    ] {
      let told = try place.run(list + ["--format", "csv"])
      #expect(!told.output.contains("Nhà Hai"), "\(told)")
    }
    #expect(try place.json("facility", "list").elements.count == 1)
    for language in ["vi", "en"] {
      let shown = try place.run("facility", "show", "F-000002", "--lang", language)
      #expect(shown.status == 66 && shown.errors.contains("--known-at"), "\(shown)")
      #expect(shown.errors.contains("Ghi nhầm nơi (hư cấu)"), "\(shown)")
      #expect(shown.errors.contains(language == "vi" ? "đã rút khỏi sổ ngày" : "was taken out of the register on"))
    }
    #expect(try place.run("facility", "census", "F-000002", "--on", "3/11/2026", "--children", "5").status == 66)
    let then = try place.run("facility", "show", "F-000002", "--known-at", before)
    #expect(then.status == 0 && then.output.contains("Nhà Hai (hư cấu)"), "\(then)")
    // Its code is nobody else's.
    try place.quietly(
      "facility", "add", "--name", "Nhà Ba (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11407", "--on", "1/11/2026")
    #expect(try place.run("facility", "show", "F-000003").status == 0)
    try Self.sound(place)
  }

  @Test("What was taken back at an entry keeps it in the register no longer, and stays as history")
  func usedInVain() throws {
    let place = try Self.homes()
    let retract = ["facility", "retract", "F-000001", "--what", "entry", "--reason", "Ghi nhầm nơi (hư cấu)"]
    try place.quietly(
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "1/GP", "--issued", "1/3/2026",
      "--issuer", "Sở Ví Dụ (hư cấu)")
    let used = try place.run(retract)
    #expect(used.status == 1 && used.errors.contains("giấy tờ"), "\(used)")
    try place.quietly(
      "permit", "correct", "F-000001", "--kind", "operating_license", "--event", "issued", "--on", "1/3/2026",
      "--remove",
      "--reason", "Nhầm (hư cấu)")
    let run = try place.run(retract)
    #expect(run.status == 0, "\(run)")
    #expect(try place.json("facility", "list").elements.count == 1)
    try Self.sound(place)
  }

  @Test("A field of a profile that was filled by mistake can be left empty again")
  func clearedFields() throws {
    let place = try Self.homes()
    try place.quietly(
      "facility", "edit", "F-000001", "--on", "2/11/2026", "--head", "Lê Văn Đá (hư cấu)", "--opened", "1/2/2026")
    let both = try place.run(
      "facility", "edit", "F-000001", "--on", "3/11/2026", "--head", "Trần Thị Lá (hư cấu)", "--clear", "head")
    #expect(both.status == 64, "\(both)")
    #expect(try place.run("facility", "edit", "F-000001", "--on", "3/11/2026", "--clear", "name").status == 65)
    try place.quietly("facility", "edit", "F-000001", "--on", "2/11/2026", "--clear", "head", "--clear", "opened")
    let shown = try place.json("facility", "show", "F-000001")
    #expect(shown["head"] == .null && shown["opened"] == .null, "\(shown)")
    try Self.sound(place)
  }

  @Test("A number of the register that is more than the whole of a list is said to be the register's, with the way")
  func registerAboveList() throws {
    let place = try Self.homes()
    try place.quietly(
      "facility", "census", "F-000002", "--on", "4/11/2026", "--children", "9", "--others", "0", "--needy", "8")
    try place.write("dem.csv", "Mã cơ sở,Ngày,Số trẻ em,Đối tượng khác\nF-000002,4/11/2026,5,0\n")
    let run = try place.run("census", "import", "dem.csv")
    #expect(
      run.status == 65 && "\(run)".contains("maiam facility census F-000002 --on 04/11/2026 --clear needy"), "\(run)")
    #expect("\(run)".contains("Sổ đã ghi"), "\(run)")
    try place.quietly("facility", "census", "F-000002", "--on", "4/11/2026", "--clear", "needy", "--children", "9")
    #expect(try place.run("census", "import", "dem.csv").status == 0)
  }
}
