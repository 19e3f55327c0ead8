import Foundation
import Testing

/// What a campaign is told by adds up to it, and what one of two campaigns alone has is told with the reason.
struct CampaignSumsTests {
  private static func campaign() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-05"
    place.environment["COLUMNS"] = "200"
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--from", "5/5/2025", "--to", "9/5/2025",
      "--province", "31", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", "C-2025-001")
    return place
  }

  private static func sum(_ rows: JSONValue) -> Double {
    rows.elements.compactMap { $0["facilities"]?.number }.reduce(0, +)
  }

  @Test func whatNobodyWasGivenIsARowOfItsOwn() throws {
    let place = try Self.campaign()
    // Before anybody was given anything all of it is nobody's.
    let none = try place.json("campaign", "status", "C-2025-001", "--by", "team")
    #expect(none.elements.count == 1 && none[0]?["team"] == .null && Self.sum(none) == 4, "\(none)")
    try place.quietly(
      "campaign", "assign", "C-2025-001", "--team", "Tổ 1: Trần Thị Lá (hư cấu)", "--team", "Tổ 2: Ngô Thị Cỏ (hư cấu)")
    #expect(
      try place.json("campaign", "status", "C-2025-001", "--by", "team").elements.allSatisfy { $0["team"] != .null })
    try place.quietly(
      "facility", "discover", "--name", "Nhà ông Dương Xỉ (hư cấu)", "--commune", "11329", "--on", "5/5/2025",
      "--source", "ward_group", "--children", "3")
    try place.quietly("campaign", "plan", "C-2025-001")
    for part in ["team", "commune", "kind"] {
      let rows = try place.json("campaign", "status", "C-2025-001", "--by", part)
      #expect(Self.sum(rows) == 5, "\(part) \(rows)")
    }
    let rows = try place.json("campaign", "status", "C-2025-001", "--by", "team")
    #expect(rows.elements.last?["team"] == .null && rows.elements.last?["facilities"] == .number(1), "\(rows)")
    let table = try place.run("campaign", "status", "C-2025-001", "--by", "team")
    #expect(table.output.contains("Chưa phân công") && table.output.contains("Cộng"), "\(table)")
    #expect(
      try place.run("campaign", "status", "C-2025-001", "--by", "team", "--format", "csv").output.contains(
        "Chưa phân công,"))
    let page = try place.run("campaign", "show", "C-2025-001")
    #expect(page.output.contains("Chưa phân công: 1 cơ sở, 1 xã, phường"), "\(page)")
    let teams = try #require(try place.json("campaign", "show", "C-2025-001")["teams"])
    #expect(Self.sum(teams) == 5 && teams.elements.last?["team"] == .null, "\(teams)")
    #expect(teams.elements.last?["commune_codes"] == .array([.text("11329")]))
  }

  @Test func whatOneCampaignAloneHasIsToldWithTheReason() throws {
    let place = try Self.campaign()
    place.environment["MAIAM_TODAY"] = "2025-09-10"
    // One moves to another province, one is another code of a home, one closes, one comes from elsewhere, one is new.
    try place.quietly("facility", "edit", "F-000001", "--on", "1/8/2025", "--commune", "00070")
    try place.quietly("facility", "merge", "VD-01", "VD-02", "--allow-different", "--reason", "Một cơ sở (hư cấu)")
    let adding = ["facility", "add", "--kind", "children_care", "--ownership", "non_public"]
    try place.quietly(adding + ["--name", "Mái ấm Đóng Cửa (hư cấu)", "--commune", "11311", "--on", "1/3/2025"])
    try place.quietly("facility", "close", "F-000002", "--on", "1/7/2025", "--document", "9/QĐ-HC", "--unplaced", "0")
    try place.quietly(adding + ["--name", "Mái ấm Chuyển Đến (hư cấu)", "--commune", "00070", "--on", "1/3/2025"])
    try place.quietly("facility", "edit", "F-000003", "--on", "1/8/2025", "--commune", "11311")
    try place.quietly(adding + ["--name", "Mái ấm Mới Lập (hư cấu)", "--commune", "11311", "--on", "7/8/2025"])
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 9/2025 (hư cấu)", "--from", "8/9/2025", "--to", "30/9/2025",
      "--province", "31", "--checklist", "vi-du")
    let json = try place.json("campaign", "compare", "C-2025-002")
    func reasons(_ key: String) -> [String] {
      (json[key]?.elements ?? []).map { "\($0["facility_code"]?.text ?? "") \($0["reason"]?.text ?? "")" }
    }
    #expect(reasons("gone_because") == ["F-000001 moved", "F-000002 closed"], "\(json)")
    #expect(reasons("new_because") == ["F-000003 moved", "F-000004 entered", "VD-03 entered"], "\(json)")
    let merged = try #require(json["campaigns"]?[0]?["merged"])
    let codes = merged.elements.map { [$0["code"]?.text, $0["facility_code"]?.text] }
    #expect(codes.count == 1 && [["VD-01", "VD-02"], ["VD-02", "VD-01"]].contains(codes[0]), "\(merged)")
    let said = try place.run("campaign", "compare", "C-2025-002").output
    for words in [
      "F-000001 (đã chuyển sang Phường Hoàn Kiếm", "F-000002 (đã đóng cửa ngày 01/07/2025)",
      "F-000003 (khi đó ở Phường Hoàn Kiếm", "F-000004 (sổ ghi từ ngày 07/08/2025)",
    ] {
      #expect(said.contains(words), "\(said)")
    }
    #expect(said.contains("mã khi đó nay đã gộp: \(codes[0][0] ?? "") nay là"), "\(said)")
    // What the other campaign never was about is not gone.
    try place.quietly(
      "campaign", "create", "--name", "Đợt phường (hư cấu)", "--from", "9/9/2025", "--to", "30/9/2025", "--commune",
      "11383", "--checklist", "vi-du")
    let narrow = try place.json("campaign", "compare", "C-2025-003", "--with", "C-2025-002")["gone_because"]
    #expect(narrow?.elements.contains { $0["reason"]?.text == "outside" } == true, "\(String(describing: narrow))")
    #expect(!(narrow?.elements.contains { $0["reason"]?.text == "closed" } ?? true), "\(String(describing: narrow))")
  }

  /// A number of those in difficult circumstances that is older than that of the people is no longer counted by, and every
  /// list says so.
  @Test func whoWasNotCountedAgainIsSaidInLists() throws {
    let place = try Workplace.furnished()
    try place.quietly(
      "facility", "census", "VD-01", "--on", "6/5/2025", "--children", "12", "--others", "0", "--needy", "4")
    let words = "01 cơ sở chưa đếm lại đối tượng có hoàn cảnh khó khăn từ lần đếm tổng số sau cùng"
    let lists = [
      ["facility", "list"], ["facility", "search", "huong duong"], ["licensing", "audit"], ["licensing", "unlicensed"],
    ]
    for list in lists { #expect(!(try place.run(list)).output.contains("chưa đếm lại"), "\(list)") }
    try place.quietly("facility", "census", "VD-01", "--on", "8/5/2025", "--children", "15", "--others", "0")
    for list in lists {
      let run = try place.run(list)
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(words) && text.contains(": VD-01."), "\(run)")
      for format in ["csv", "json"] {
        let file = try place.run(list + ["--format", format])
        #expect(file.errors.contains(words) && !file.output.contains(words), "\(file)")
      }
    }
    let audit = try #require(try place.json("licensing", "audit", "VD-01").elements.first)
    #expect(audit["needy_recounted"] == .boolean(false), "\(audit)")
    for (report, subject) in [
      ("facility-register", []), ("unlicensed-facilities", []), ("annual", ["--period", "2025"]),
      ("half-year", ["--period", "2025-H1"]),
    ] {
      try place.succeed(["report", "export", report] + subject + ["-o", "a.xlsx"])
      let cells = try ReportTests.sheets(place, "a.xlsx").values.joined().joined().compactMap(\.text)
      #expect(cells.contains { $0.contains(words) }, "\(report)")
    }
  }
}
