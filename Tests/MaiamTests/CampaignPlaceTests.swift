import Foundation
import Testing

/// A campaign says what is true of each of its homes: where it was inspected, whether it closed since, who inspected it.
struct CampaignPlaceTests {
  private static let campaign = "C-2025-001"

  /// VD-01 inspected from 12 to 13 May 2025 in a campaign of its commune, which VD-01 alone stands in.
  private static func inspected() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    place.environment["COLUMNS"] = "160"
    try place.quietly(
      "campaign", "create", "--name", "Đợt Hồng Bàng (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--commune",
      "11311", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", campaign)
    try inspect(place, "I-2025-000001")
    return place
  }

  private static func inspect(_ place: Workplace, _ code: String, closing: Bool = true) throws {
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-no-beating", "không"), ("vd-last-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", code, item, value)
    }
    if closing { try place.quietly("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes") }
  }

  private static func summary(_ place: Workplace) throws -> [String: [[JSONValue]]] {
    let run = try place.run(["report", "export", "campaign-summary", "--campaign", campaign, "-o", "dot.xlsx"])
    #expect(run.status == 0, "\(run)")
    #expect(try place.run(["report", "verify", "dot.xlsx"]).status == 0)
    return try ReportTests.sheets(place, "dot.xlsx")
  }

  private static func words(_ rows: [[JSONValue]]?) -> String {
    (rows ?? []).joined().compactMap(\.text).joined(separator: "\n")
  }

  @Test(arguments: [true, false])
  func aHomeThatMovedAfterItsInspectionStaysInTheCampaign(_ closing: Bool) throws {
    let place = try Self.inspected()
    if !closing { try place.quietly("inspection", "reopen", "I-2025-000001", "--reason", "Ghi thiếu (hư cấu)") }
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("facility", "edit", "VD-01", "--on", "20/5/2025", "--commune", "11383")
    let run = try place.run("campaign", "status", Self.campaign)
    #expect(run.output.contains("đã kiểm tra \(closing ? 1 : 0)/1 cơ sở"), "\(run)")
    #expect(run.output.contains("vẫn tính ở nơi được kiểm tra: VD-01 (nay ở Phường Lê Chân)"), "\(run)")
    let row = try #require(try place.json("campaign", "status", Self.campaign)[0])
    #expect(row["facility_code"]?.text == "VD-01" && row["commune"]?.text?.contains("Hồng Bàng") == true, "\(row)")
    let communes = try place.json("campaign", "status", Self.campaign, "--by", "commune")
    #expect(communes.elements.compactMap { $0["commune_code"]?.text } == ["11311"])
    let shown = try place.json("campaign", "show", Self.campaign)
    #expect(shown["moved_since"]?.elements.compactMap(\.text) == ["VD-01"])
    let english = try place.run("campaign", "show", Self.campaign, "--lang", "en")
    #expect(english.output.contains("count where they were inspected: VD-01 (now in"), "\(english)")
    let sheets = try Self.summary(place)
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("rà soát được 01 cơ sở"), "\(text)")
    #expect(
      text.contains(
        closing ? "đã kiểm tra 01 cơ sở với 01 cuộc kiểm tra" : "đã kiểm tra 0 cơ sở với 0 cuộc kiểm tra"), "\(text)")
    let rows = ReportTests.table(sheets["Phụ lục I"] ?? [], with: "Mã số")
    #expect(rows.compactMap { $0["Mã số"]?.text } == ["VD-01"], "\(rows)")
  }

  /// A home that nobody has begun to inspect goes with its place, as before.
  @Test func aHomeThatMovedBeforeIsNoLongerOfTheCampaign() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    try place.quietly(
      "campaign", "create", "--name", "Đợt Hồng Bàng (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--commune",
      "11311", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", Self.campaign)
    try place.quietly("facility", "edit", "VD-01", "--on", "14/5/2025", "--commune", "11383")
    #expect(try place.json("campaign", "show", Self.campaign)["counts"]?["facilities"] == .number(0))
    let excuse = try place.run("campaign", "excuse", Self.campaign, "VD-01", "--reason", "Đã chuyển (hư cấu)")
    #expect(excuse.status != 0 && excuse.errors.contains("không thuộc đợt"), "\(excuse)")
  }

  /// What a campaign inspected from elsewhere, because somebody said so, is in its figures too: none contradicts another.
  @Test func aHomeInspectedFromElsewhereIsCounted() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    try place.quietly(
      "campaign", "create", "--name", "Đợt Lê Chân (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--commune",
      "11383", "--checklist", "vi-du")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--campaign", Self.campaign)
    #expect(try place.json("campaign", "show", Self.campaign)["counts"]?["facilities"] == .number(1))
    try Self.inspect(place, "I-2025-000001")
    let counts = try place.json("campaign", "show", Self.campaign)["counts"]
    #expect(counts?["facilities"] == .number(2) && counts?["inspected"] == .number(1))
    let text = Self.words(try Self.summary(place)["Báo cáo"])
    #expect(text.contains("đã kiểm tra 01 cơ sở với 01 cuộc kiểm tra"), "\(text)")
  }

  /// Inspected and closed by decision since: it stays, and nobody is cared for there.
  @Test func aHomeClosedSinceCountsNoPeople() throws {
    let place = try Self.inspected()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    let before = Self.words(try Self.summary(place)["Báo cáo"])
    #expect(before.contains("đang chăm sóc 14 đối tượng, trong đó có 14 trẻ em"), "\(before)")
    try place.quietly(
      "facility", "close", "VD-01", "--on", "20/5/2025", "--document", "9/QĐ-HC", "--unplaced", "0")
    let sheets = try Self.summary(place)
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("rà soát được 01 cơ sở") && text.contains("đã kiểm tra 01 cơ sở với 01 cuộc"), "\(text)")
    #expect(text.contains("đang chăm sóc 0 đối tượng, trong đó có 0 trẻ em; 0 cơ sở chưa có số liệu"), "\(text)")
    let closed = "01 cơ sở nay đã đóng cửa, không tính vào số đối tượng, số trẻ em đang chăm sóc: "
    #expect(text.contains(closed + "Mái ấm Hướng Dương (hư cấu) (VD-01) từ ngày 20/05/2025."), "\(text)")
    let list = Self.words(sheets["Phụ lục I"])
    #expect(list.contains(closed) && !list.contains("Chưa có số liệu"), "\(list)")
    let rows = ReportTests.table(sheets["Phụ lục I"] ?? [], with: "Mã số")
    #expect(rows.count == 1 && rows[0]["Số trẻ em"] == .null, "\(rows)")
    // As of the day before it was open.
    let past = try place.run([
      "report", "export", "campaign-summary", "--campaign", Self.campaign, "--as-of", "19/5/2025", "-o", "truoc.xlsx",
    ])
    #expect(past.status == 0, "\(past)")
    let then = Self.words(try ReportTests.sheets(place, "truoc.xlsx")["Báo cáo"])
    #expect(then.contains("đang chăm sóc 14 đối tượng") && !then.contains("nay đã đóng cửa"), "\(then)")
  }

  /// Beside another campaign its inspection counts, as its findings do.
  @Test func anInspectionOfAHomeClosedSinceIsCompared() throws {
    let place = try Self.inspected()
    try place.quietly(
      "facility", "close", "VD-01", "--on", "14/5/2025", "--document", "9/QĐ-HC", "--unplaced", "0")
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly(
      "campaign", "create", "--name", "Đợt sau (hư cấu)", "--from", "16/5/2025", "--to", "30/5/2025", "--commune",
      "11311", "--checklist", "vi-du")
    let first = try #require(try place.json("campaign", "compare", "C-2025-002")["campaigns"]?[0])
    #expect(first["facilities"] == .number(0) && first["inspected"] == .number(1), "\(first)")
    #expect(first["findings"]?.number ?? 0 > 0, "\(first)")
  }

  /// A canceled inspection is none: the home gets another, unless somebody said why not.
  @Test func aCanceledInspectionIsPlannedAgain() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-05"
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--from", "5/5/2025", "--to", "9/5/2025",
      "--province", "31", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", Self.campaign)
    let made = try place.json("inspection", "list", "--campaign", Self.campaign).elements
    #expect(made.count == 3)
    let canceled = try made.prefix(2).map { row in
      let code = try #require(row["code"]?.text)
      try place.quietly("inspection", "cancel", code, "--reason", "Lập nhầm (hư cấu)")
      return try #require(row["facility_code"]?.text)
    }
    try place.quietly("campaign", "excuse", Self.campaign, canceled[1], "--reason", "Đang sửa chữa (hư cấu)")
    let before = try place.state()
    let preview = try place.run("campaign", "plan", Self.campaign, "--dry-run")
    #expect(preview.output.contains("1 cuộc đã có từ trước"), "\(preview)")
    #expect(preview.errors.contains("1 cơ sở chỉ có cuộc đã hủy trong đợt nên được lập cuộc mới: \(canceled[0])."))
    #expect(
      preview.errors.contains("đã hủy và đã ghi lý do chưa kiểm tra nên không lập lại: \(canceled[1])."), "\(preview)")
    #expect(try place.state() == before)
    let plan = try place.json("campaign", "plan", Self.campaign)
    #expect(plan["planned"] == .number(1) && plan["already"] == .number(1), "\(plan)")
    #expect(plan["replaced"]?.elements.compactMap(\.text) == [canceled[0]])
    #expect(plan["canceled_excused"]?.elements.compactMap(\.text) == [canceled[1]])
    // It was in the list from the first: nothing was found late.
    #expect(plan["added_late"] == .array([]))
    let again = try place.json("campaign", "plan", Self.campaign)
    #expect(again["planned"] == .number(0) && again["already"] == .number(2), "\(again)")
  }

  /// New teams get what nobody has begun; what a team inspected stays its own, though it is not named again.
  @Test func resultsStayWithTheTeamThatInspected() throws {
    let place = try Self.inspected()
    try place.quietly(
      "campaign", "create", "--name", "Đợt thành phố (hư cấu)", "--from", "1/5/2025", "--to", "20/5/2025", "--province",
      "31", "--checklist", "vi-du")
    let city = "C-2025-002"
    try place.quietly("campaign", "plan", city)
    try place.quietly(
      "campaign", "assign", city, "--team", "Tổ 1: Trần Thị Lá (hư cấu)", "--team", "Tổ 2: Lê Văn Đá (hư cấu)")
    let own = try #require(
      try place.json("inspection", "list", "--campaign", city).elements
        .first { $0["facility_code"]?.text == "VD-01" }?["code"]?.text)
    try Self.inspect(place, own)
    let teams = try place.json("campaign", "status", city, "--by", "team").elements
    let former = try #require(teams.first { $0["inspected"] == .number(1) }?["team"]?.text)
    let assigned = try place.run(
      "campaign", "assign", city, "--team", "Tổ 7: Ngô Thị Cỏ (hư cấu)", "--team", "Tổ 8: Bùi Văn Mây (hư cấu)")
    #expect(assigned.status == 0 && assigned.output.contains("cho 2 tổ"), "\(assigned)")
    #expect(
      assigned.errors.contains(
        "\(former) không có trong danh sách mới nhưng giữ 1 xã, phường đã bắt đầu kiểm tra (1 cơ sở, đã kiểm tra 1)"),
      "\(assigned)")
    let after = try place.json("campaign", "status", city, "--by", "team").elements
    for team in after {
      #expect((team["inspected"] == .number(1)) == (team["team"]?.text == former), "\(team)")
    }
    #expect(after.count == 3, "\(after)")
  }
}
