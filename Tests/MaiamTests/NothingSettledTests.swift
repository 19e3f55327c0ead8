import Foundation
import Testing

/// What went on, ran over or was replaced is said where people look for it, and nothing is settled by not being seen.
struct NothingSettledTests {
  private static let code = ReportTests.code
  private static let beating = "\(code)/02"
  private static let next = "I-2025-000002"

  private static func text(_ place: Workplace, _ report: String, _ subject: [String]) throws -> String {
    try place.succeed(["report", "export", report, "-o", "x.xlsx"] + subject)
    return try ReportTests.sheets(place, "x.xlsx").sorted { $0.key < $1.key }.flatMap(\.value).flatMap { $0 }
      .compactMap(\.text).joined(separator: "\n")
  }

  private static func state(_ place: Workplace, _ finding: String) throws -> String? {
    try place.json("finding", "list").elements.first { $0["code"]?.text == finding }?["state"]?.text
  }

  /// A follow-up that sees the rooms put right and no sign of a beating, not yet closed.
  private static func followedUp() throws -> Workplace {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try place.quietly("inspection", "plan", "--follow-up", code)
    try place.quietly(
      "inspection", "start", next, "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "1/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", next, "vd-room-area", "90")
    try place.quietly("inspection", "answer", next, "vd-no-beating", "không")
    return place
  }

  private static let closing = ["inspection", "close", next, "--on", "3/7/2025", "--signed-by-facility", "yes"]

  // MARK: - Signs of danger

  @Test("A sign of danger that is not seen again is put right by nothing that is recorded of it")
  func notSeenAgain() throws {
    let place = try Self.followedUp()
    let closed = try place.run(Self.closing)
    #expect(closed.status == 0 && closed.output.contains("tồn tại đã khắc phục 1 (\(Self.code)/01)"), "\(closed)")
    #expect(closed.output.contains("\(Self.beating): không phát hiện thêm dấu hiệu"), "\(closed)")
    #expect(closed.output.contains("maiam handling add \(Self.beating)"), "\(closed)")
    #expect(try Self.state(place, Self.beating) == "open")
    #expect(try Self.state(place, "\(Self.code)/01") == "verified")
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.text(place, report, ["--inspection", Self.next])
      #expect(
        text.contains("Không phát hiện thêm dấu hiệu; chưa ghi việc xử lý hành vi nên tồn tại giữ nguyên"), "\(text)")
    }
    // The clock and the line in "due" are not ended by it either.
    #expect(try place.json("due", "--within", "0").elements.contains { $0["kind"]?.text == "emergency" })
    let english = try place.run(["remediation", "verify", Self.beating, "--evidence", "X", "--lang", "en"])
    #expect(english.status == 1 && english.errors.contains("does not put it right"), "\(english)")
  }

  @Test(
    "Whoever says what was done about it, or why it is no emergency, may verify it",
    arguments: [
      ["handling", "add", beating, "--kind", "police_transfer", "--number", "3/SYT", "--by", "Giám đốc (hư cấu)"],
      ["handling", "pass", "VD-01", "--to", "Công an xã (hư cấu)", "--what", "Hồ sơ \(beating)"],
      ["emergency", "decline", code, "vd-no-beating", "--reason", "Công an đã kết luận (hư cấu)"],
    ])
  func handled(_ act: [String]) throws {
    let place = try Self.followedUp()
    let verify = [
      "remediation", "verify", Self.beating, "--evidence", "Đã xem (hư cấu)", "--by", "Lê Văn Đá (hư cấu)",
    ]
    let early = try place.run(verify)
    #expect(early.status == 1 && early.errors.contains("sổ chưa ghi việc xử lý hành vi"), "\(early)")
    #expect(early.errors.contains("emergency decline \(Self.code) vd-no-beating"), "\(early)")
    try place.quietly(act)
    try place.quietly(Self.closing)
    #expect(try Self.state(place, Self.beating) == "verified")
    let text = try Self.text(place, "inspection-record", ["--inspection", Self.next])
    #expect(text.contains("Không phát hiện thêm dấu hiệu; đã ghi việc xử lý"), "\(text)")
  }

  @Test("A demand is no handling, and an emergency is one only once it has its outcome")
  func emergencyOpen() throws {
    let place = try Self.followedUp()
    try place.quietly(
      "remediation", "order", Self.beating, "--demand", "Chấn chỉnh (hư cấu)", "--document", "4/SYT", "--within", "15",
      "--unit", "days")
    try place.quietly(
      "handling", "add", Self.beating, "--kind", "demand", "--number", "4/SYT", "--by", "Giám đốc (hư cấu)")
    try place.quietly(
      "emergency", "add", "--inspection", Self.code, "--at", "2025-07-03T08:00", "--told", "111", "--told-at",
      "2025-07-03T08:05", "--what", "Báo tin")
    let verify = ["remediation", "verify", Self.beating, "--evidence", "Đã xem (hư cấu)", "--by", "Lê Văn Đá (hư cấu)"]
    #expect(try place.run(verify).status == 1)
    try place.quietly(
      "emergency", "settle", "E-2025-001", "--at", "2025-07-03T09:00", "--what", "Đã bảo vệ (hư cấu)")
    #expect(try place.run(verify).status == 0)
  }

  @Test("An emergency that was told or settled late stays late")
  func emergencyLate() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("emergency", "add", "--facility", "VD-01", "--at", "2025-05-14T08:00")
    let told = try place.run([
      "emergency", "tell", "E-2025-001", "--at", "2025-05-14T21:30", "--told", "111", "--what", "Báo tin (hư cấu)",
    ])
    #expect(told.output.contains("quá 1 giờ 30 phút"), "\(told)")
    let settled = try place.run([
      "emergency", "settle", "E-2025-001", "--at", "2025-05-15T20:15", "--what", "Đã bảo vệ (hư cấu)",
    ])
    #expect(settled.output.contains("quá 24 giờ 15 phút"), "\(settled)")
    let shown = try place.run(["emergency", "show", "E-2025-001"])
    #expect(shown.output.contains("quá 1 giờ 30 phút") && shown.output.contains("quá 24 giờ 15 phút"), "\(shown)")
    for list in [["emergency", "list"], ["emergency", "list", "--format", "csv"], ["facility", "show", "VD-01"]] {
      let run = try place.run(list)
      // In a narrow column the hours may stand below the words before them.
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("quá 24") || words.contains("24 giờ"), "\(run)")
    }
    #expect(
      try place.run(["emergency", "list", "--lang", "en", "--format", "csv"]).output.contains("24 h 15 min over"))
    #expect(try place.json("emergency", "show", "E-2025-001")["minutes_late"] == .number(1455))
  }

  // MARK: - Campaigns

  private static func running() throws -> Workplace {
    let place = try ReportTests.inspected()
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "vi-du", "--campaign", "C-2025-001")
    return place
  }

  private static let start = [
    "inspection", "start", next, "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
    "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)",
  ]

  @Test("Nobody is excused who is being inspected, and no campaign ends while somebody is")
  func excusedWhileInspected() throws {
    let place = try Self.running()
    for code in ["F-000001", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", code, "--reason", "Hết thời gian (hư cấu)")
    }
    // VD-02 was excused before somebody went there.
    try place.quietly(Self.start)
    let excuse = try place.run(["campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Hoãn"])
    #expect(excuse.status == 1 && excuse.errors.contains("maiam inspection close \(Self.next)"), "\(excuse)")
    let status = try place.json(["campaign", "status", "C-2025-001"]).elements.first {
      $0["facility_code"]?.text == "VD-02"
    }
    #expect(status?["excuse"]?.text?.hasPrefix("Đang kiểm tra (\(Self.next), từ ngày 12/05/2025)") == true, "\(status)")
    #expect(try place.json("campaign", "show", "C-2025-001")["counts"]?["left"] == .number(1))
    let text = try Self.text(place, "campaign-summary", ["--campaign", "C-2025-001"])
    #expect(text.contains("Đang kiểm tra (\(Self.next), từ ngày 12/05/2025)"), "\(text)")
    // The reason itself is a free word.
    #expect(!text.contains("Hết thời gian"), "\(text)")
    let close = ["campaign", "close", "C-2025-001", "--on", "14/5/2025"]
    let refused = try place.run(close)
    #expect(refused.status == 1 && refused.errors.contains("\(Self.next) (VD-02)"), "\(refused)")
    try place.quietly("inspection", "cancel", Self.next, "--reason", "Không vào được (hư cấu)")
    try place.quietly(close)
  }

  @Test("What is inspected after a campaign was closed is said with it, in lists and in reports of it")
  func inspectedLater() throws {
    let place = try Self.running()
    for code in ["F-000001", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", code, "--reason", "Hết thời gian (hư cấu)")
    }
    try place.quietly("campaign", "close", "C-2025-001", "--on", "14/5/2025")
    try place.succeed(["report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o", "truoc.xlsx"])
    place.environment["MAIAM_TODAY"] = "2025-05-16"
    let started = try place.run(Self.start)
    #expect(started.status == 0 && started.errors.contains("Đợt C-2025-001 đã kết thúc ngày 14/05/2025"), "\(started)")
    for item in ["vd-rooms-seen", "vd-room-area", "vd-no-beating", "vd-last-drill"] {
      try place.run(["inspection", "answer", Self.next, item, "--not-checked"])
    }
    let closed = try place.run(["inspection", "close", Self.next, "--on", "16/5/2025", "--signed-by-facility", "yes"])
    #expect(closed.status == 0 && closed.output.contains("Đợt C-2025-001 đã kết thúc ngày 14/05/2025"), "\(closed)")
    let said = "không tính vào số liệu của đợt: \(Self.next) (VD-02, kết thúc ngày 16/05/2025)"
    #expect(try place.run(["campaign", "status", "C-2025-001"]).output.contains(said))
    #expect(try place.json("campaign", "show", "C-2025-001")["inspected_later"]?.elements.count == 1)
    #expect(try Self.text(place, "campaign-summary", ["--campaign", "C-2025-001"]).contains(said))
    for file in ["x.xlsx", "truoc.xlsx"] {
      let verified = try place.run(["report", "verify", file])
      #expect(verified.status == 0, "\(verified)")
    }
  }

  // MARK: - Limits

  @Test("An inspection that took longer than its decision and the law allow says so for ever, with the source")
  func overrun() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "quick-safety")
    let code = try #require(try place.json("inspection", "list").elements.first?["code"]?.text)
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-SYT", "--decided", "5/10/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/10/2026", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "5",
      "--limit-unit", "days")
    for item in try place.json("checklist", "show", "quick-safety")["items"]?.elements ?? [] {
      try place.quietly("inspection", "answer", code, try #require(item["item_id"]?.text), "--not-checked")
    }
    let limit = try #require(try place.json("inspection", "show", code)["limit"])
    let last = try #require(limit["legal_last_day"]?.text)
    let said = "ngày so với thời hạn của Quyết định số 7/QĐ-SYT"
    #expect(try place.run(["inspection", "show", code]).output.contains(said))
    let closed = try place.run(["inspection", "close", code, "--on", "28/11/2026", "--signed-by-facility", "yes"])
    #expect(closed.status == 0 && closed.errors.contains(said), "\(closed)")
    #expect(closed.errors.contains("so với mức tối đa"), "\(closed)")
    let shown = try place.run(["inspection", "show", code])
    #expect(shown.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said), "\(shown)")
    let overruns = try #require(try place.json("inspection", "show", code)["limit"]?["overruns"]).elements
    #expect(overruns.first?["limit"]?.text == "decision" && overruns.first?["last_day"]?.text == last, "\(overruns)")
    for report in ["inspection-record", "inspection-result"] {
      #expect(try Self.text(place, report, ["--inspection", code]).contains(said))
    }
    #expect(
      try place.run(["inspection", "show", code, "--lang", "en"]).output.contains("days after the limit of decision"))
  }

  @Test("An inspection that ends on its last day is in time")
  func inTime() throws {
    let place = try ReportTests.inspected()
    let limit = try place.json("inspection", "show", Self.code)["limit"]
    #expect(limit?["overruns"]?.elements.isEmpty == true, "\(limit)")
    #expect(try !Self.text(place, "inspection-record", ["--inspection", Self.code]).contains("quá "))
  }

  // MARK: - Children moved

  @Test("Nobody moves more children than were counted, in one act or in several")
  func moved() throws {
    let place = try ReportTests.inspected()
    func move(_ number: String, _ children: String) throws -> CommandRun {
      try place.run([
        "handling", "add", "\(Self.code)/01", "--kind", "children_moved", "--number", number, "--on", "14/5/2025",
        "--by",
        "Ủy ban Ví Dụ (hư cấu)", "--children", children,
      ])
    }
    let most = try move("1/QĐ-HC", "15")
    #expect(most.status == 1 && most.errors.contains("(01/05/2025) có 14 trẻ em"), "\(most)")
    #expect(most.errors.contains("maiam facility census VD-01 --on 14/05/2025"), "\(most)")
    let first = try move("1/QĐ-HC", "12")
    #expect(first.status == 0, "\(first)")
    #expect(first.output.contains("Số trong sổ vẫn là 14 trẻ em, đếm ngày 01/05/2025"), "\(first)")
    let second = try move("2/QĐ-HC", "3")
    #expect(second.status == 1 && second.errors.contains("thêm 3 thành 15"), "\(second)")
    #expect(try move("2/QĐ-HC", "2").status == 0)
    let english = try place.run([
      "handling", "add", "\(Self.code)/01", "--kind", "children_moved", "--number", "3", "--on", "14/5/2025", "--by",
      "X", "--children", "1", "--lang", "en",
    ])
    #expect(english.status == 1 && english.errors.contains("has 14 children; 14 were recorded as moved"), "\(english)")
  }

  // MARK: - Numbers

  @Test("A count of staff alone is no new count of beneficiaries")
  func staffAlone() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2026-01-05"
    func annual() throws -> String { try Self.text(place, "annual", ["--period", "2025"]) }
    let before = try annual().matches(of: /Trong kỳ, ([0-9]+) cơ sở có số liệu đối tượng mới/).map { $0.output.1 }
    try place.quietly(
      "facility", "add", "--code", "VD-09", "--name", "Mái ấm Chỉ Có Người (hư cấu)", "--kind", "children_care",
      "--ownership", "non_public", "--commune", "11311", "--on", "1/6/2025")
    try place.quietly("facility", "census", "VD-09", "--on", "2/6/2025", "--staff", "3")
    let text = try annual()
    let after = text.matches(of: /Trong kỳ, ([0-9]+) cơ sở có số liệu đối tượng mới/).map { $0.output.1 }
    #expect(before.count == 1 && before == after, "\(text)")
    #expect(text.contains("01 cơ sở chưa có số liệu đối tượng"), "\(text)")
  }

  /// An inspection with a checklist of the program's own that has begun.
  private static func begun() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_CHECKLISTS"] = nil
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "nonpublic-children")
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    return place
  }

  @Test("What is missing to judge an answer is named with the command that tells it")
  func missingFacts() throws {
    let place = try Self.begun()
    let answered = try place.run(["inspection", "answer", Self.code, "room-area", "90"])
    #expect(
      answered.errors.contains("maiam facility census VD-01 --on 12/05/2025 --round-the-clock N"), "\(answered)")
    // Who says that the question does not apply has said that there is nobody.
    let none = try place.run(["inspection", "answer", Self.code, "room-area-24h", "--not-applicable"])
    #expect(none.status == 0, "\(none)")
    let again = try place.run(["inspection", "answer", Self.code, "room-area", "90"])
    #expect(!again.errors.contains("Thiếu số liệu"), "\(again)")
    let answers = try #require(try place.json("inspection", "show", Self.code)["answers"]).elements
    #expect(answers.first { $0["item_id"]?.text == "room-area" }?["outcome"]?.text == "met", "\(answers)")
  }

  @Test("Of several things that must be there, none of them means that all are missing")
  func noneTicked() throws {
    let place = try Self.begun()
    try place.quietly("inspection", "answer", Self.code, "functional-areas", "không có")
    let drafts = try place.json("finding", "drafts", Self.code).elements.compactMap { $0["statement"]?.text }
    #expect(drafts.contains { $0.contains("còn thiếu khu nhà ở; khu nhà bếp") }, "\(drafts)")
  }

  @Test("The sections of a result are numbered one after the other, and a follow-up is not a check of a check")
  func numbered() throws {
    let place = try Self.followedUp()
    let text = try Self.text(place, "inspection-result", ["--inspection", Self.next])
    #expect(text.contains("4. Ý kiến của cơ sở") && text.contains("5. Biện pháp đã áp dụng"), "\(text)")
    #expect(!text.contains("6. ") && !text.contains("Kiểm tra theo Kiểm tra"), "\(text)")
  }

  // MARK: - Superseded

  @Test("A record of before an inspection was opened again is told apart from what stands now")
  func superseded() throws {
    let place = try ReportTests.inspected()
    try place.succeed(["report", "export", "inspection-record", "--inspection", Self.code, "-o", "bb.xlsx"])
    #expect(try place.run(["report", "verify", "bb.xlsx"]).status == 0)
    place.environment["MAIAM_TODAY"] = "2025-05-15"
    try place.quietly("inspection", "reopen", Self.code, "--reason", "Đo lại (hư cấu)")
    let open = try place.run(["report", "verify", "bb.xlsx"])
    #expect(open.status == 1 && open.errors.contains("mở lại ngày 15/05/2025"), "\(open)")
    #expect(open.errors.contains("chưa có mã vì cuộc kiểm tra chưa kết thúc lại"), "\(open)")
    try place.quietly("inspection", "answer", Self.code, "vd-room-area", "90")
    try place.quietly("inspection", "close", Self.code, "--on", "15/5/2025", "--signed-by-facility", "yes")
    let run = try place.run(["report", "verify", "bb.xlsx"])
    #expect(run.status == 1 && run.errors.contains("mở lại ngày 15/05/2025, kết thúc ngày 15/05/2025"), "\(run)")
    #expect(run.errors.contains("Mã niêm phong nội dung trong tệp") && !run.output.contains("khớp"), "\(run)")
    let json = try place.run(["report", "verify", "bb.xlsx", "--format", "json"])
    #expect(json.status == 1 && json.output.contains("\"superseded\": [\n"), "\(json)")
    #expect(try place.run(["report", "verify", "bb.xlsx", "--lang", "en"]).errors.contains("reopened on 2025-05-15"))
    try place.succeed(["report", "export", "inspection-record", "--inspection", Self.code, "-o", "bb2.xlsx"])
    #expect(try place.run(["report", "verify", "bb2.xlsx"]).status == 0)
  }
}
