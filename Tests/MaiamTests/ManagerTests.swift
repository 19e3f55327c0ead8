import Foundation
import Testing

/// What a manager asks in the morning, and must be able to rely on.
struct ManagerTests {
  private static func furnished() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    // Of day nurseries no law was read: unknown, whatever their papers.
    try place.quietly(
      "facility", "add", "--code", "VD-07", "--name", "Nhóm trẻ Ví Dụ (hư cấu)", "--kind", "preschool", "--ownership",
      "non_public", "--commune", "11311", "--on", "1/5/2025")
    try place.quietly("facility", "census", "VD-07", "--children", "4", "--on", "2/5/2025")
    return place
  }

  private static func codes(_ list: JSONValue) -> [String] { list.elements.compactMap { $0["facility_code"]?.text } }

  /// The unknown are listed when they are asked for, and never among those without papers.
  @Test func theUnknownAreListed() throws {
    let place = try Self.furnished()
    #expect(Self.codes(try place.json("licensing", "unlicensed", "--situation", "unknown")) == ["VD-07"])
    #expect(!Self.codes(try place.json("licensing", "unlicensed")).contains("VD-07"))
    let both = try place.json("licensing", "unlicensed", "--situation", "unknown", "--situation", "unlicensed")
    #expect(Set(Self.codes(both)) == ["VD-07", "VD-03"])
    let said = try place.run(["licensing", "unlicensed", "--situation", "unknown", "-o", "a.xlsx"])
    #expect(
      said.output.contains(
        "Tính đến ngày 14/05/2025, 1 cơ sở chưa xác định được tình trạng, đang chăm sóc 4 trẻ em; không tính là có giấy "
          + "tờ, cũng không tính là không có."), "\(said)")
    #expect(!said.output.contains("không có giấy tờ còn hiệu lực tính đến"), "\(said)")
    let sheet = try #require(try ReportTests.sheets(place, "a.xlsx")["Danh sách"])
    #expect(sheet.joined().contains(.text("CƠ SỞ CHƯA XÁC ĐỊNH ĐƯỢC TÌNH TRẠNG PHÁP LÝ")), "\(sheet)")
    #expect(try place.run(["report", "verify", "a.xlsx"]).status == 0)
    // The file of the list and the rows of the workbook are those of the screen.
    let csv = try place.run(["licensing", "unlicensed", "--situation", "unknown", "--format", "csv"])
    let lines = csv.output.components(separatedBy: "‹CRLF›\n").dropFirst().filter { !$0.isEmpty }
    #expect(lines.count == 1 && lines[0].hasPrefix("VD-07,") && lines[0].contains("Chưa xác định được"), "\(csv)")
    let rows = ReportTests.table(sheet, with: "Tên cơ sở (mã số)")
    #expect(rows.count == 1 && rows[0]["Tên cơ sở (mã số)"]?.text?.hasSuffix("(VD-07)") == true, "\(sheet)")
    #expect(rows.first?["Tình trạng pháp lý"]?.text == "Chưa xác định được" && rows[0]["Số trẻ em"]?.number == 4)
    let english = try place.run(["licensing", "unlicensed", "--situation", "unknown", "--lang", "en"])
    #expect(
      english.output.contains(
        "1 facility whose situation is unknown, with 4 children; counted neither as lawful nor as unlawful."),
      "\(english)")
    #expect(!english.output.contains("without a paper in force on"), "\(english)")
    // What is lawful is in no such list.
    let lawful = try place.run(["licensing", "unlicensed", "--situation", "licensed"])
    #expect(lawful.status == 65 && lawful.errors.contains("unknown"), "\(lawful)")
  }

  /// The audit says its order, counts, and filters like the other lists.
  @Test func theAuditCountsAndFilters() throws {
    let place = try Self.furnished()
    let all = try place.run(["licensing", "audit"])
    #expect(all.output.contains("5 cơ sở tính đến ngày 14/05/2025, xếp theo tỉnh, xã, tên cơ sở: "), "\(all)")
    let audits = try place.json("licensing", "audit")
    for (filter, isKept) in [
      (["--commune", "11311"], { $0["commune_code"]?.text == "11311" }),
      (["--situation", "unknown"], { $0["situation"]?.text == "unknown" }),
      (["--kind", "children_care"], { $0["kind"]?.text == "children_care" }),
    ] as [([String], (JSONValue) -> Bool)] {
      let expected = audits.elements.filter(isKept).compactMap { $0["facility_code"]?.text }
      let run = try place.run(["licensing", "audit", "--format", "json"] + filter)
      #expect(Self.codes(try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))) == expected)
      let csv = try place.run(["licensing", "audit", "--format", "csv"] + filter).output
      let lines = csv.components(separatedBy: "‹CRLF›\n")
      let kept = Self.codes(audits).filter { code in lines.contains { $0.hasPrefix("\(code),") } }
      #expect(kept == expected, "\(csv)")
      let table = try place.run(["licensing", "audit"] + filter).output
      #expect(table.contains("\n\(expected.count) cơ sở tính đến") && table.contains("Danh sách chỉ gồm: "), "\(table)")
      let english = try place.run(["licensing", "audit", "--lang", "en"] + filter).output
      let named = expected.count == 1 ? "facility" : "facilities"
      #expect(
        english.contains("\n\(expected.count) \(named) on 14/05/2025, by province, commune and name: ")
          && english.contains("The list holds only: "), "\(english)")
    }
    let conflict = try place.run(["licensing", "audit", "VD-01", "--commune", "11311"])
    #expect(conflict.status == 64 && conflict.output.isEmpty, "\(conflict)")
  }

  /// A page of a facility says what was inspected, found, demanded and done; that nothing was is said too.
  @Test func aFacilityShowsWhatWasDone() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly(
      "remediation", "order", "I-2025-000001/01", "--demand", "Chấm dứt (hư cấu)", "--within", "5", "--unit", "days",
      "--document", "3/YC-HC", "--on", "14/5/2025")
    try place.quietly(
      "handling", "add", "I-2025-000001/01", "--kind", "sanction_record", "--number", "5/BB-HC", "--by",
      "Trần Thị Lá (hư cấu)", "--on", "15/5/2025")
    let page = try place.run(["facility", "show", "VD-01"]).output
    for words in [
      "I-2025-000001", "Tồn tại, hạn chế chưa khắc phục xong:", "I-2025-000001/01", "3/YC-HC", "5/BB-HC", "19/05/2025",
    ] { #expect(page.contains(words), "\(words): \(page)") }
    let json = try place.json("facility", "show", "VD-01")
    let findings = try place.json("finding", "list", "--facility", "VD-01").elements
    #expect(json["findings"]?.elements.count == findings.count && !findings.isEmpty)
    #expect(
      json["findings"]?.elements.first { $0["code"]?.text == "I-2025-000001/01" }?["last_day"]?.text == "2025-05-19")
    #expect(json["inspections"]?.elements.first?["closed_on"]?.text == "2025-05-13")
    // The demand and the record, each once.
    #expect(json["handlings"]?.elements.contains { $0["number"]?.text == "5/BB-HC" } == true)
    // The day before it was closed nothing is known of findings.
    let before = try place.run(["facility", "show", "VD-01", "--as-of", "12/5/2025"]).output
    #expect(before.contains("chưa biết có tồn tại, hạn chế hay không") && !before.contains("5/BB-HC"), "\(before)")
    let never = try place.run(["facility", "show", "VD-03"]).output
    #expect(never.contains("Kiểm tra: chưa có cuộc kiểm tra nào."), "\(never)")
  }

  /// Two communes of one name are told apart by their provinces, wherever no column says them.
  @Test func namesakesOfOtherProvincesAreTold() throws {
    let place = try Self.furnished()
    for (code, commune) in [("VD-08", "10537"), ("VD-09", "27475")] {
      try place.quietly(
        "facility", "add", "--code", code, "--name", "Nhà \(code) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public", "--commune", commune, "--on", "1/5/2025")
    }
    let table = try place.run(["facility", "list"]).output
    #expect(table.contains("(thành"), "\(table)")
    let csv = try place.run(["facility", "list", "--format", "csv"]).output
    #expect(csv.contains("Phường Tân Hưng,Thành phố Hồ Chí Minh"), "\(csv)")
    try place.quietly("report", "export", "annual", "--period", "2025", "-o", "nam.xlsx")
    let cells = try #require(try ReportTests.sheets(place, "nam.xlsx")["Phụ lục II"]).joined().compactMap(\.text)
    #expect(
      cells.filter { $0.hasPrefix("Phường Tân Hưng") }
        == ["Phường Tân Hưng", "Phường Tân Hưng (thành phố Hồ Chí Minh)"])
  }

  /// What changed is told with its cause; the list of the one day becomes that of the other.
  @Test func changesAreTold() throws {
    let place = try Self.furnished()
    try place.quietly(
      "permit", "reinstate", "VD-01", "--kind", "operating_license", "--on", "2/5/2025", "--document", "9/QĐ-HC")
    let rows = try place.json("licensing", "changes", "--from", "30/4/2025", "--to", "14/5/2025").elements
    let facts = rows.filter { $0["cause"]?.text == "fact" && $0["facility_code"]?.text == "VD-01" }
    #expect(facts.map { $0["on"]?.text } == ["2025-05-02"])
    #expect(facts.first?["situation_before"]?.text == "suspended" && facts.first?["situation"]?.text == "licensed")
    let said = try place.run(["licensing", "changes", "--from", "30/4/2025", "--to", "14/5/2025", "--cause", "fact"])
    #expect(said.output.contains("Do sự việc") && !said.output.contains("Do sổ ghi sau"), "\(said)")
    #expect(said.output.contains("Danh sách “licensing unlicensed”: 0 cơ sở ngày 30/04/2025"), "\(said)")
    let wrong = try place.run(["licensing", "changes", "--from", "14/5/2025", "--to", "30/4/2025"])
    #expect(wrong.status == 65 && wrong.errors.contains("--from 30/04/2025 --to 14/05/2025"), "\(wrong)")
  }
}
