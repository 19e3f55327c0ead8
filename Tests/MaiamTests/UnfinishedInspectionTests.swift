import Foundation
import Testing

/// Nobody is cleared by an inspection that is not finished: what closed ones leave is said of these alone, and those that go
/// on, or were opened again, are named beside it.
struct UnfinishedInspectionTests {
  private static let first = "I-2025-000001"
  private static let second = "I-2025-000002"
  private static let third = "I-2025-000003"

  private static func start(_ place: Workplace, _ code: String, _ plan: [String]) throws {
    try place.succeed(["inspection", "plan"] + plan + ["--checklist", "vi-du"])
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
  }

  private static func answer(_ place: Workplace, _ code: String, _ answers: [(String, String)]) throws {
    for (item, value) in answers { try place.quietly("inspection", "answer", code, item, value) }
  }

  /// One closed without a finding; of the same campaign one in another home with a minor draft; at the first home a further
  /// one in which abuse is answered.
  private static func place() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    let inCampaign = ["--campaign", "C-2025-001"]
    try start(place, first, ["VD-01"] + inCampaign)
    try answer(
      place, first,
      [
        ("vd-rooms-seen", "có"), ("vd-room-area", "90"), ("vd-no-beating", "không"), ("vd-cooking", "--not-checked"),
        ("vd-last-drill", "--not-checked"),
      ])
    try place.quietly("inspection", "close", first, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try start(place, second, ["VD-02"] + inCampaign)
    try answer(place, second, [("vd-rooms-seen", "không")])
    try start(place, third, ["VD-01"])
    try answer(place, third, [("vd-no-beating", "có")])
    return place
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func cells(_ place: Workplace, _ report: String, _ subject: [String]) throws -> [String] {
    try place.succeed(["report", "export", report] + subject + ["-o", "a.xlsx"])
    return try ReportTests.sheets(place, "a.xlsx").values.joined().joined().compactMap(\.text)
  }

  private static let none = "Các cuộc kiểm tra đã kết thúc không ghi nhận tồn tại, hạn chế trong 3 nội dung đã kiểm tra"
  private static let abuse =
    "I-2025-000003 (VD-01, đang kiểm tra, đã trả lời 1 nội dung, dự thảo 1 tồn tại, hạn chế, trong đó cấp bách 1"
  private static let minor = "I-2025-000002 (VD-02, đang kiểm tra, đã trả lời 1 nội dung, dự thảo 1 tồn tại, hạn chế"

  @Test("Lists say none of the closed inspections only and name those in progress with their drafts, urgent ones first")
  func lists() throws {
    let place = try Self.place()
    let facility = ["--facility", "VD-01"]
    let campaign = ["--campaign", "C-2025-001"]
    for (scope, isOfFacility, isOfCampaign) in [([], true, true), (facility, true, false), (campaign, false, true)] {
      for command in [["finding", "list"], ["finding", "list", "--child-safety"], ["remediation", "list"]] {
        if command[0] == "remediation", scope == campaign { continue }
        let run = try place.run(command + scope)
        let text = Self.words(run.output)
        #expect(run.status == 0 && !text.contains("Không ghi nhận tồn tại"), "\(run)")
        #expect(text.contains(Self.abuse + ": maiam finding drafts I-2025-000003)") == isOfFacility, "\(run)")
        #expect(text.contains(Self.minor + ": maiam finding drafts I-2025-000002)") == isOfCampaign, "\(run)")
        if isOfFacility, isOfCampaign {
          let order = [Self.abuse, Self.minor].map { text.range(of: $0)?.lowerBound }
          #expect(order[0].map { first in order[1].map { first < $0 } ?? false } ?? false, "\(text)")
        }
        if command == ["finding", "list"] { #expect(text.contains(Self.none), "\(text)") }
        // Beside what programs read the same stands on the other stream.
        for format in ["csv", "json"] {
          let file = try place.run(command + scope + ["--format", format])
          #expect(file.errors.contains("I-2025-000003") == isOfFacility, "\(file)")
          #expect(file.errors.contains("I-2025-000002") == isOfCampaign, "\(file)")
        }
      }
    }
    let english = Self.words(try place.run(["finding", "list", "--lang", "en"] + facility).output)
    #expect(english.contains("The closed inspections have no findings in the 3 items"), "\(english)")
    #expect(english.contains("I-2025-000003 (VD-01, going on, answered 1, draft findings 1, 1 of them critical"))
    let page = Self.words(try place.run("facility", "show", "VD-01").output)
    #expect(page.contains(Self.none) && page.contains(Self.abuse), "\(page)")
  }

  @Test("Reports that count findings, or have none, name the inspections that are not concluded")
  func reports() throws {
    let place = try Self.place()
    for (report, subject, isWhole) in [
      ("remediation-status", [], true), ("campaign-summary", ["--campaign", "C-2025-001"], false),
      ("annual", ["--period", "2025"], true), ("half-year", ["--period", "2025-H1"], true),
    ] {
      let cells = try Self.cells(place, report, subject)
      #expect(cells.contains { $0.contains(Self.minor) }, "\(report) \(cells)")
      #expect(cells.contains { $0.contains(Self.abuse) } == isWhole, "\(report) \(cells)")
      #expect(!cells.contains { $0.contains("Không ghi nhận tồn tại") }, "\(report) \(cells)")
      // A paper of the department tells of no command.
      #expect(!cells.contains { $0.contains("maiam finding") }, "\(report) \(cells)")
    }
  }

  @Test("An inspection that was opened again clears nobody beside a clean one")
  func reopened() throws {
    let place = try Self.place()
    try place.quietly("inspection", "reopen", Self.first, "--reason", "Nhầm (hư cấu)")
    try place.quietly("emergency", "decline", Self.third, "vd-no-beating", "--reason", "Trả lời nhầm (hư cấu)")
    try Self.answer(place, Self.third, [("vd-no-beating", "không"), ("vd-rooms-seen", "--not-checked")])
    try Self.answer(place, Self.third, [("vd-room-area", "--not-checked"), ("vd-last-drill", "--not-checked")])
    try place.quietly("inspection", "close", Self.third, "--on", "13/5/2025", "--signed-by-facility", "yes")
    let run = try place.run("finding", "list", "--facility", "VD-01")
    #expect(Self.words(run.output).contains("I-2025-000001 (VD-01, đã mở lại, đã trả lời 5 nội dung"), "\(run)")
    #expect(!run.output.contains("Không ghi nhận tồn tại"), "\(run)")
  }

  // MARK: - Conditions

  private static let failing = "khoản 1 Điều 24"

  @Test("A home whose inspection goes on was looked at and is not concluded, with what is answered not met so far")
  func goingOn() throws {
    let place = try ConditionWordsTests.place(closes: false)
    let said = "đang kiểm tra, chưa kết luận (I-2025-000001, từ ngày 12/05/2025; đến nay trả lời không đạt: NĐ 103"
    let audit = try #require(try place.json("licensing", "audit", "F-000001").elements.first)
    #expect(audit["situation"]?.text == "licensed" && audit["conditions_met"] == .null)
    let running = try #require(audit["conditions"]?["in_progress"]?.elements.first)
    #expect(running["inspection"]?.text == Self.first && running["reopened"] == .boolean(false))
    #expect(running["not_met"] == .array([.text("ND103-24-1-rural")]))
    let page = Self.words(try place.run("licensing", "audit", "F-000001").output)
    #expect(page.contains(said) && !page.contains("chưa kiểm tra"), "\(page)")
    #expect(page.contains("I-2025-000001 chưa kết luận, đến nay có nội dung không đạt"), "\(page)")
    let english = Self.words(try place.run("licensing", "audit", "F-000001", "--lang", "en").output)
    #expect(english.contains("being inspected, not concluded (I-2025-000001") && !english.contains("never checked"))
    #expect(Self.words(try place.run("facility", "show", "F-000001").output).contains(said.dropFirst()))
    let list = try place.json("licensing", "unlicensed").elements.first { $0["facility_code"]?.text == "F-000002" }
    #expect(list?["conditions_checked"]?.text == "in_progress", "\(String(describing: list))")
    #expect(try Self.cells(place, "facility-register", []).contains { Self.words($0).contains(said) })
    let annual = try Self.cells(place, "annual", ["--period", "2025"])
    #expect(annual.contains { $0.contains("F-000001 (I-2025-000001)") }, "\(annual)")
  }

  @Test(
    "On a day between its beginning and its end a closed inspection had begun and concluded nothing, canceled ones too")
  func betweenBeginningAndEnd() throws {
    let place = try ConditionWordsTests.place()
    let going = "đang kiểm tra, chưa kết luận (I-2025-000001, từ ngày 12/05/2025; đến nay trả lời không đạt: NĐ 103"
    for (day, state, said) in [
      ("11/5/2025", "never_checked", false), ("12/5/2025", "in_progress", true), ("13/5/2025", "not_met", false),
    ] {
      let page = Self.words(try place.run("licensing", "audit", "F-000001", "--as-of", day).output)
      #expect(page.contains(going) == said, "\(day) \(page)")
      #expect(
        Self.words(try place.run("facility", "show", "F-000001", "--as-of", day).output).contains(going.dropFirst())
          == said)
      let list = try place.json("licensing", "unlicensed", "--as-of", day).elements.first {
        $0["facility_code"]?.text == "F-000002"
      }
      #expect(list?["conditions_checked"]?.text == state, "\(day) \(String(describing: list))")
      let audit = try #require(try place.json("licensing", "audit", "F-000002", "--as-of", day).elements.first)
      #expect(audit["conditions"]?["in_progress"]?.elements.count == (said ? 1 : 0), "\(day) \(audit)")
    }
    let canceled = try ConditionWordsTests.place(closes: false)
    canceled.environment["MAIAM_TODAY"] = "2025-05-14"
    try canceled.quietly("inspection", "cancel", Self.first, "--reason", "Hoãn (hư cấu)")
    for (day, said) in [("13/5/2025", true), ("14/5/2025", false)] {
      let page = Self.words(try canceled.run("licensing", "audit", "F-000001", "--as-of", day).output)
      #expect(page.contains("đang kiểm tra, chưa kết luận (I-2025-000001") == said, "\(day) \(page)")
    }
  }

  @Test("A campaign and its comparison name the inspections in progress, of which they count nothing")
  func campaigns() throws {
    let place = try Self.place()
    let status = try place.run("campaign", "status", "C-2025-001")
    #expect(Self.words(status.output).contains(Self.minor + ": maiam finding drafts I-2025-000002)"), "\(status)")
    #expect(!status.output.contains(Self.third), "\(status)")
    let shown = try place.json("campaign", "show", "C-2025-001")
    #expect(shown["in_progress"] == .array([.text(Self.second)]), "\(shown)")
    try place.quietly(
      "campaign", "create", "--name", "Đợt sau (hư cấu)", "--from", "14/5/2025", "--to", "30/5/2025", "--province",
      "31",
      "--checklist", "vi-du")
    let compared = try place.run("campaign", "compare", "C-2025-002")
    #expect(Self.words(compared.output).contains("C-2025-001: Chưa kết luận nên chưa tính 01 cuộc"), "\(compared)")
    #expect(Self.words(compared.output).contains(Self.minor), "\(compared)")
    let sides = try place.json("campaign", "compare", "C-2025-002")["campaigns"]
    #expect(sides?[0]?["in_progress"] == .array([.text(Self.second)]) && sides?[1]?["in_progress"] == .array([]))
    // Every table that counts what inspections found says how many it leaves out.
    for (report, subject, pages, count) in [
      ("campaign-summary", ["--campaign", "C-2025-001"], ["Phụ lục I", "Phụ lục II - Biểu 3", "Phụ lục III"], "01"),
      ("annual", ["--period", "2025"], ["Phụ lục I", "Phụ lục II"], "02"),
      ("half-year", ["--period", "2025-H1"], ["Phụ lục I", "Phụ lục II"], "02"),
      ("remediation-status", [], ["Danh sách"], "02"),
    ] {
      try place.succeed(["report", "export", report] + subject + ["-o", "a.xlsx"])
      let sheets = try ReportTests.sheets(place, "a.xlsx")
      for page in pages {
        let text = (sheets[page] ?? []).joined().compactMap(\.text).joined(separator: "\n")
        let words = "Bảng chưa kể kết quả của \(count) cuộc kiểm tra đang tiến hành, chưa kết luận."
        #expect(text.contains(words), "\(report) \(page) \(text)")
      }
    }
  }

  @Test("A licensed home that failed does not become plainly licensed when its inspection is opened again")
  func failedAndOpened() throws {
    let place = try ConditionWordsTests.place()
    for language in ["vi", "en"] {
      let run = try place.run(
        "inspection", "reopen", language == "vi" ? Self.first : Self.second, "--reason", "Nhầm (hư cấu)", "--lang",
        language)
      let text = Self.words(run.output)
      #expect(run.status == 0 && text.contains(Self.failing), "\(run)")
      #expect(text.contains(language == "vi" ? "trước đó" : "before"), "\(run)")
    }
    let page = Self.words(try place.run("licensing", "audit", "F-000001").output)
    #expect(!page.contains("Điều kiện: chưa kiểm tra") && page.contains(Self.failing), "\(page)")
    #expect(page.contains("cuộc kiểm tra đã mở lại, chưa kết luận (I-2025-000001"), "\(page)")
    #expect(page.contains("I-2025-000001 chưa kết luận, đến nay có nội dung không đạt"), "\(page)")
  }

  @Test("A notified home whose inspection goes on is not counted among those never inspected")
  func notified() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "notice", "add", "VD-01", "--received", "1/7/2026", "--received-by", "health_department", "--document", "1/TB")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "after-notice", "--allow-unsuitable")
    try place.quietly(
      "inspection", "start", "I-2026-000001", "--decision", "7/QĐ-HC", "--decided", "5/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/11/2026", "--lead", "Trần Thị Lá (hư cấu)", "--basis",
      "after_notice", "--on", "12/11/2026")
    let before = try place.run("licensing", "audit", "VD-01", "--as-of", "11/11/2026").output
    let after = try place.run("licensing", "audit", "VD-01").output
    #expect(after.contains("đang kiểm tra, chưa kết luận") && !before.contains("đang kiểm tra"), "\(after)")
    #expect(!after.contains("chưa kiểm tra lần nào"), "\(after)")
  }
}
