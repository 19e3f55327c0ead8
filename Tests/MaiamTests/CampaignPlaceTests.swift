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
    let open = closing ? "" : "; cuộc I-2025-000001 chưa kết thúc"
    #expect(run.output.contains("vẫn tính ở nơi được kiểm tra: VD-01 (nay ở Phường Lê Chân\(open))"), "\(run)")
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

  /// A campaign of the commune of VD-01, planned and not begun.
  private static func planned() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    place.environment["COLUMNS"] = "160"
    try place.quietly(
      "campaign", "create", "--name", "Đợt Hồng Bàng (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--commune",
      "11311", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", campaign)
    return place
  }

  /// A home whose inspection was planned stays in the campaign, told apart, whatever becomes of it; closing the campaign
  /// does not pass over it.
  @Test(arguments: [
    (
      ["facility", "edit", "VD-01", "--on", "20/5/2025", "--commune", "11383"], "moved",
      "đã chuyển sang Phường Lê Chân; cuộc I-2025-000001 chưa bắt đầu"
    ),
    (
      ["facility", "close", "VD-01", "--on", "14/5/2025", "--document", "9/QĐ-HC", "--unplaced", "0"], "closed",
      "đã đóng cửa ngày 14/05/2025; cuộc I-2025-000001 chưa bắt đầu"
    ),
  ])
  func aPlannedHomeNeverLeavesTheCampaign(_ act: [String], _ reason: String, _ words: String) throws {
    let place = try Self.planned()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly(act)
    let (campaign, told) = (Self.campaign, "vẫn tính trong đợt: VD-01 (\(words))")
    let status = try place.run("campaign", "status", campaign)
    #expect(status.output.contains("đã kiểm tra 0/1 cơ sở, 0 có lý do, còn 1."), "\(status)")
    #expect(status.output.contains(told), "\(status)")
    for format in ["csv", "json"] {
      let rows = try place.run("campaign", "status", campaign, "--by", "facility", "--format", format)
      #expect(rows.output.contains(words.dropFirst()), "\(rows)")
    }
    let shown = try place.json("campaign", "show", campaign)
    #expect(shown["counts"]?["facilities"] == .number(1) && shown["counts"]?["left"] == .number(1), "\(shown)")
    let apart = try #require(shown["apart"]?[0])
    #expect(apart["facility_code"]?.text == "VD-01" && apart["reason"]?.text == reason, "\(apart)")
    #expect(apart["inspection"]?.text == "I-2025-000001" && apart["state"]?.text == "planned", "\(apart)")
    let english = try place.run("campaign", "show", campaign, "--lang", "en")
    #expect(english.output.contains("still count in the campaign: VD-01 ("), "\(english)")
    let plan = try place.run("campaign", "plan", campaign)
    #expect(plan.output.contains("1 cuộc đã có từ trước") && plan.errors.contains(told), "\(plan)")
    let close = try place.run("campaign", "close", campaign, "--on", "20/5/2025")
    #expect(close.status == 1 && close.errors.contains("VD-01 Mái ấm Hướng Dương (hư cấu) (\(words))"), "\(close)")
    let sheets = try Self.summary(place)
    let text = Self.words(sheets["Báo cáo"])
    #expect(text.contains("rà soát được 01 cơ sở") && text.contains("Kế hoạch kiểm tra 01 cơ sở"), "\(text)")
    #expect(text.contains("chưa kiểm tra 01 cơ sở, trong đó 0 cơ sở đã ghi lý do, 0 cơ sở chưa có"), "\(text)")
    #expect(text.contains("Mái ấm Hướng Dương (hư cấu) (VD-01) (\(words))"), "\(text)")
    let rows = ReportTests.table(sheets["Phụ lục I"] ?? [], with: "Mã số")
    #expect(rows.compactMap { $0["Mã số"]?.text } == ["VD-01"], "\(rows)")
    #expect(Self.words(sheets["Bảng kiểm chứng"]).contains("1 cơ sở: mọi cơ sở"), "\(sheets)")
    // With the reason it may be closed, and is told all the same; whoever cancels the inspection has given one.
    let canceled = try place.run("inspection", "cancel", "I-2025-000001", "--reason", "Không còn ở đó (hư cấu)")
    #expect(canceled.output.contains("lý do chưa kiểm tra của đợt \(campaign)"), "\(canceled)")
    #expect(try place.run("campaign", "status", campaign).output.contains("đã kiểm tra 0/1 cơ sở, 1 có lý do"))
    try place.quietly("campaign", "excuse", campaign, "VD-01", "--reason", "Đã chuyển, đã đóng (hư cấu)")
    let closed = try place.run("campaign", "close", campaign, "--on", "20/5/2025")
    let gone = String(words.prefix { $0 != ";" })
    #expect(closed.output.contains("kiểm tra 0/1 cơ sở, 1 cơ sở có lý do"), "\(closed)")
    #expect(closed.output.contains("VD-01 (\(gone)"), "\(closed)")
    #expect(try Self.words(Self.summary(place)["Báo cáo"]).contains(gone))
  }

  /// Its inspection was closed and opened again, and it closed in between: it is not inspected, and not forgotten.
  @Test func aClosedHomeWhoseInspectionIsOpenAgainIsTold() throws {
    let place = try Self.inspected()
    try place.quietly(
      "facility", "close", "VD-01", "--on", "14/5/2025", "--document", "9/QĐ-HC", "--unplaced", "0")
    try place.quietly("inspection", "reopen", "I-2025-000001", "--reason", "Ghi thiếu (hư cấu)")
    let words = "đã đóng cửa ngày 14/05/2025; cuộc I-2025-000001 chưa kết thúc"
    let status = try place.run("campaign", "status", Self.campaign)
    #expect(status.output.contains("đã kiểm tra 0/1 cơ sở") && status.output.contains(words), "\(status)")
    let text = Self.words(try Self.summary(place)["Báo cáo"])
    #expect(text.contains("rà soát được 01 cơ sở") && text.contains(words), "\(text)")
  }

  /// What was told with the closing of a campaign counts an inspection that was opened again since: a file that does not say
  /// so agrees with what was known then and no more.
  @Test func aSummaryOfAClosedCampaignWhoseInspectionIsOpenAgain() throws {
    let place = try Self.inspected()
    try place.quietly("campaign", "close", Self.campaign, "--on", "14/5/2025")
    _ = try Self.summary(place)
    try place.quietly("inspection", "reopen", "I-2025-000001", "--reason", "Ghi thiếu (hư cấu)")
    let run = try place.run(["report", "verify", "dot.xlsx"])
    #expect(run.status == 1 && run.errors.contains("nay đã mở lại: I-2025-000001"), "\(run)")
    #expect(run.errors.contains("chỉ khớp với sổ như lúc"), "\(run)")
    // One that says it agrees.
    _ = try Self.summary(place)
  }

  /// Two entries that were planned and are one facility now count once; the inspection that is left over is named.
  @Test func theInspectionOfAMergedEntryIsNamed() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    try place.quietly("campaign", "plan", Self.campaign)
    let made = try place.json("inspection", "list", "--campaign", Self.campaign).elements
    let other = try #require(made.first { $0["facility_code"]?.text == "VD-02" }?["code"]?.text)
    try place.quietly("facility", "merge", "VD-01", "VD-02", "--allow-different", "--reason", "Một cơ sở (hư cấu)")
    let shown = try place.json("campaign", "show", Self.campaign)
    let doubled = shown["doubled"]?.elements.compactMap(\.text) ?? []
    #expect(shown["counts"]?["facilities"] == .number(3) && doubled.count == 1, "\(shown)")
    let own = made.first { $0["facility_code"]?.text == "VD-01" }?["code"]?.text
    #expect([other, own].contains(doubled[0]))
    let status = try place.run("campaign", "status", Self.campaign)
    #expect(status.output.contains("không tính thêm: \(doubled[0]) (VD-01)"), "\(status)")
  }

  /// What comes into the area after the list was made is counted, and said to have come.
  @Test func aHomeThatCameIsTold() throws {
    let place = try Self.planned()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("facility", "edit", "VD-02", "--on", "20/5/2025", "--commune", "11311")
    let status = try place.run("campaign", "status", Self.campaign)
    #expect(status.output.contains("đã kiểm tra 0/2 cơ sở"), "\(status)")
    #expect(status.output.contains("chuyển đến địa bàn sau ngày bắt đầu đợt: VD-02 (từ "), "\(status)")
    #expect(status.output.contains("ngày 20/05/2025; chưa có trong kế hoạch)"), "\(status)")
    #expect(
      try place.json("campaign", "show", Self.campaign)["arrived_since"]?[0]?["facility_code"]?.text == "VD-02")
    #expect(try Self.words(Self.summary(place)["Báo cáo"]).contains("chuyển đến địa bàn sau ngày bắt đầu đợt"))
  }

  /// What a campaign inspected from elsewhere, because somebody said so, is in its figures too: none contradicts another.
  @Test func aHomeInspectedFromElsewhereIsCounted() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    try place.quietly(
      "campaign", "create", "--name", "Đợt Lê Chân (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--commune",
      "11383", "--checklist", "vi-du")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--campaign", Self.campaign)
    let before = try place.json("campaign", "show", Self.campaign)
    #expect(before["counts"]?["facilities"] == .number(2), "\(before)")
    #expect(before["apart"]?[0]?["reason"]?.text == "outside", "\(before)")
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

  /// What the former people of a team inspected is theirs, when others are named under its name; a team that gets nothing is
  /// named.
  @Test func theSameNameIsNotTheSamePeople() throws {
    let place = try Self.planned()
    try place.quietly("campaign", "assign", Self.campaign, "--team", "Tổ 2: Lê Văn Đá (hư cấu)")
    try Self.inspect(place, "I-2025-000001")
    let again = try place.run(
      "campaign", "assign", Self.campaign, "--team", "Tổ 2: Đỗ Thị Mơ (hư cấu)", "--team", "Tổ 3: Bùi Văn Mây (hư cấu)")
    let said = "Tổ 2: 01 cơ sở do Tổ 2 gồm Lê Văn Đá (hư cấu) kiểm tra trước đó: VD-01."
    #expect(again.status == 0 && again.errors.contains(said), "\(again)")
    #expect(again.errors.contains("Chưa được giao xã, phường nào: Tổ 3."), "\(again)")
    for arguments in [[], ["--by", "team"]] {
      let status = try place.run(["campaign", "status", Self.campaign] + arguments)
      #expect(status.output.contains("do Tổ 2 gồm Lê Văn Đá (hư cấu) kiểm tra trước đó: VD-01"), "\(status)")
    }
    let csv = try place.run("campaign", "status", Self.campaign, "--by", "team", "--format", "csv")
    #expect(csv.output.contains("do Tổ 2 gồm Lê Văn Đá"), "\(csv)")
    let former = try #require(try place.json("campaign", "show", Self.campaign)["former_teams"]?[0])
    #expect(former["team"]?.text == "Tổ 2" && former["former"]?["lead"]?.text == "Lê Văn Đá (hư cấu)", "\(former)")
    #expect(former["facility_codes"]?.elements.compactMap(\.text) == ["VD-01"])
    let english = try place.run("campaign", "show", Self.campaign, "--lang", "en")
    #expect(english.output.contains("inspected before by Tổ 2 of Lê Văn Đá"), "\(english)")
  }

  /// A home closed without a decision that ends its operation is none of the ends that are counted, and is said.
  @Test func aClosureIsSaidBesideTheEndsOfOperation() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly([
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/11/2026", "--to", "30/11/2026", "--province", "31",
      "--checklist", "quick-safety",
    ])
    try place.quietly("campaign", "plan", "C-2026-001")
    try place.quietly(
      "facility", "close", "VD-02", "--on", "20/11/2026", "--document", "16/QĐ-UBND", "--unplaced", "0")
    try place.succeed(["report", "export", "campaign-summary", "--campaign", "C-2026-001", "-o", "dot.xlsx"])
    let text = Self.words(try ReportTests.sheets(place, "dot.xlsx")["Báo cáo"])
    #expect(
      text.contains(
        "chấm dứt hoạt động: 0 (của các cơ sở thuộc đợt, từ ngày 01/11/2026), chưa kể 01 cơ sở đã đóng cửa mà sổ không ghi quyết định chấm dứt hoạt động (Bảng 2); tạm đình chỉ"
      ), "\(text)")
  }

  /// Findings of different homes are no change.
  @Test func aComparisonSaysWhichHomesBothSidesSaw() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-30"
    place.environment["COLUMNS"] = "160"
    func campaign(_ from: String, _ to: String, _ homes: [String]) throws -> String {
      let code = try #require(
        try place.json(
          "campaign", "create", "--name", "Đợt \(from) (hư cấu)", "--from", from, "--to", to, "--province", "31",
          "--checklist", "vi-du")["code"]?.text)
      for home in homes {
        let inspection = try #require(
          try place.json("inspection", "plan", home, "--checklist", "vi-du", "--campaign", code)["code"]?.text)
        try Self.inspect(place, inspection)
      }
      return code
    }
    _ = try campaign("1/5/2025", "14/5/2025", ["VD-01", "VD-02"])
    let later = try campaign("2/5/2025", "20/5/2025", ["VD-01", "F-000001"])
    let run = try place.run("campaign", "compare", later)
    #expect(run.output.contains("Được kiểm tra ở cả hai đợt: 01 cơ sở (VD-01)."), "\(run)")
    #expect(run.output.contains("Chỉ được kiểm tra ở C-2025-001: VD-02;"), "\(run)")
    #expect(run.output.contains("Chỉ được kiểm tra ở \(later): F-000001;"), "\(run)")
    let json = try place.json("campaign", "compare", later)
    #expect(json["inspected_in_both"]?.elements.compactMap(\.text) == ["VD-01"], "\(json)")
    #expect(json["campaigns"]?[0]?["inspected_only"]?.elements.compactMap(\.text) == ["VD-02"], "\(json)")
    let common = try #require(json["campaigns"]?[0]?["findings_of_both"]?.number)
    let all = try #require(json["campaigns"]?[0]?["findings"]?.number)
    #expect(common > 0 && common < all, "\(json)")
    #expect(run.output.contains("Tồn tại, hạn chế của cơ sở được kiểm tra ở cả hai đợt"), "\(run)")
    let english = try place.run("campaign", "compare", later, "--lang", "en")
    #expect(english.output.contains("Inspected in both: 1 (VD-01)."), "\(english)")
  }
}
