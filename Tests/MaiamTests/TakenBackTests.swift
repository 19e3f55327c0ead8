import Foundation
import Testing

/// A finding never stays remedied, or charged, on the strength of something that was taken back.
struct TakenBackTests {
  private static let code = ReportTests.code
  private static let rooms = "\(code)/01"
  private static let beating = "\(code)/02"
  private static let next = "I-2025-000002"

  /// A demand that is over by 20 May, and a follow-up under way on 3 July that has looked at the rooms.
  private static func followed(area: String = "90", beating: String = "phát hiện") throws -> Workplace {
    let place = try ReportTests.inspected()
    try place.quietly(
      "remediation", "order", rooms, "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "20/5/2025", "--on", "13/5/2025")
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try follow(place, next, area: area, beating: beating)
    return place
  }

  private static func follow(
    _ place: Workplace, _ inspection: String, of earlier: String = code, area: String, beating: String = "phát hiện"
  ) throws {
    try place.quietly("inspection", "plan", "--follow-up", earlier)
    try place.quietly(
      "inspection", "start", inspection, "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "1/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", inspection, "vd-room-area", area)
    try place.quietly("inspection", "answer", inspection, "vd-no-beating", beating)
  }

  private static func close(_ place: Workplace, _ inspection: String = next, on day: String = "3/7/2025") throws
    -> String
  {
    let run = try place.run("inspection", "close", inspection, "--on", day, "--signed-by-facility", "yes")
    #expect(run.status == 0, "\(run)")
    return run.output
  }

  private static func finding(_ place: Workplace, _ finding: String) throws -> JSONValue? {
    try place.json("remediation", "list").elements.first { $0["code"]?.text == finding }
  }

  private static func standing(_ place: Workplace, _ code: String = rooms) throws -> [String?] {
    let found = try finding(place, code)
    return [found?["state"]?.text, found?["overdue"].map { "\($0)" }]
  }

  private static let owed = ["demanded", "\(JSONValue.boolean(true))"]
  private static let verified = ["verified", "\(JSONValue.boolean(false))"]

  // MARK: - Follow-ups

  @Test("A follow-up that is opened again takes its verification back at once, with the days, and says so")
  func reopened() throws {
    let place = try Self.followed()
    #expect(try Self.close(place).contains("tồn tại đã khắc phục 1 (\(Self.rooms))"))
    #expect(try Self.standing(place) == Self.verified)
    let reopened = try place.run("inspection", "reopen", Self.next, "--reason", "Nhầm (hư cấu)")
    #expect(
      reopened.status == 0
        && reopened.output.contains(
          "\(Self.rooms): Đã yêu cầu khắc phục, hạn cuối 20/05/2025, quá hạn 44 ngày."),
      "\(reopened)")
    #expect(try Self.standing(place) == Self.owed)
    // Nothing stands that nobody holds true any more, while the follow-up goes on.
    #expect(!(try place.run("finding", "show", Self.rooms).output.contains("Kiểm tra lại \(Self.next)")))
    try place.quietly("inspection", "answer", Self.next, "vd-room-area", "80")
    #expect(try place.json("finding", "drafts", Self.next).elements.isEmpty)
    let closed = try Self.close(place)
    #expect(closed.contains("giữ nguyên 2 (\(Self.rooms), \(Self.beating))"), "\(closed)")
    #expect(try Self.standing(place) == Self.owed)
    #expect(try place.json("finding", "list", "--inspection", Self.next).elements.isEmpty)
    let status = try ReportTests.text(place, "remediation-status", ["--as-of", "3/7/2025"])
    #expect(status.contains("Quá hạn") && !status.contains("Đã xác nhận khắc phục Kiểm tra lại"), "\(status)")
    // The trail has both.
    let trail = try place.run("trail", "list", "--inspection", Self.code, "--format", "csv").output
    #expect(trail.contains("thay") && trail.contains("inspection reopen"), "\(trail)")
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("inspection", "verify", Self.code).status == 0)
    // It is made anew by the next closing that sees it.
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Đo lại (hư cấu)")
    try place.quietly("inspection", "answer", Self.next, "vd-room-area", "90")
    #expect(try Self.close(place).contains("tồn tại đã khắc phục 1 (\(Self.rooms))"))
    #expect(try Self.standing(place) == Self.verified)
  }

  @Test("A follow-up that is opened again and canceled verifies nothing")
  func canceled() throws {
    let place = try Self.followed()
    _ = try Self.close(place)
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Nhầm (hư cấu)")
    let canceled = try place.run("inspection", "cancel", Self.next, "--reason", "Lập nhầm (hư cấu)")
    #expect(
      canceled.status == 0 && canceled.output.contains("không xác nhận khắc phục tồn tại nào của \(Self.code)")
        && canceled.output.contains("\(Self.rooms): Đã yêu cầu khắc phục"), "\(canceled)")
    let english = try place.run("inspection", "reopen", Self.next, "--reason", "Ghi nhầm", "--lang", "en")
    #expect(english.status == 1, "\(english)")
    #expect(try Self.standing(place) == Self.owed)
    #expect(try place.json("remediation", "list", "--overdue").elements.count == 1)
    // What the office knew before is still what it knew.
    try Self.follow(place, "I-2025-000003", area: "90")
    #expect(try Self.close(place, "I-2025-000003").contains("tồn tại đã khắc phục 1 (\(Self.rooms))"))
    #expect(try Self.standing(place) == Self.verified)
  }

  @Test("What a follow-up opened again falls with it too")
  func reopeningFalls() throws {
    let place = try ReportTests.inspected()
    try place.quietly("remediation", "report", Self.rooms, "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try Self.follow(place, Self.next, area: "80")
    #expect(try Self.close(place).contains("mở lại 1 (\(Self.rooms))"))
    #expect(try Self.standing(place)[0] == "open")
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Đo nhầm (hư cấu)")
    #expect(try Self.standing(place)[0] == "reported_done")
  }

  @Test("What a person verified meanwhile stays, and a follow-up of an earlier day finds nothing a second time")
  func verifiedByHand() throws {
    let place = try Self.followed()
    _ = try Self.close(place)
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Nhầm (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-07-05"
    try place.quietly(
      "remediation", "verify", Self.rooms, "--evidence", "Đã xem (hư cấu)", "--by", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", Self.next, "vd-room-area", "80")
    _ = try Self.close(place, on: "4/7/2025")
    #expect(try Self.standing(place) == Self.verified)
    #expect(try place.json("finding", "list", "--inspection", Self.next).elements.isEmpty)
    // Opened again it still stays.
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Nhầm nữa (hư cấu)")
    #expect(try Self.standing(place) == Self.verified)
    // Seen after that and not met: the one finding is open again, and who verified it is named.
    let closed = try Self.close(place, on: "5/7/2025")
    #expect(closed.contains("mở lại 1 (\(Self.rooms))") && closed.contains("Trần Thị Lá (hư cấu)"), "\(closed)")
    #expect(try Self.standing(place)[0] == "open")
    #expect(try place.json("finding", "list", "--inspection", Self.next).elements.isEmpty)
    #expect(try place.json("inspection", "show", Self.next)["followed_findings"]?.elements.count == 2)
  }

  @Test("Of two follow-ups one is taken back and the other keeps what it saw")
  func twoFollowUps() throws {
    let place = try Self.followed(area: "80")
    try Self.follow(place, "I-2025-000003", area: "90")
    #expect(try Self.close(place).contains("giữ nguyên 2"))
    #expect(try Self.close(place, "I-2025-000003").contains("tồn tại đã khắc phục 1 (\(Self.rooms))"))
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Nhầm (hư cấu)")
    #expect(try Self.standing(place) == Self.verified)
    try place.quietly("inspection", "cancel", Self.next, "--reason", "Lập nhầm (hư cấu)")
    #expect(try Self.standing(place) == Self.verified)
    try place.quietly("inspection", "reopen", "I-2025-000003", "--reason", "Nhầm (hư cấu)")
    #expect(try Self.standing(place) == Self.owed)
  }

  @Test("What an earlier day saw, entered later, puts nothing right that was seen wrong since")
  func earlierEnteredLater() throws {
    let place = try Self.followed(area: "80")
    try Self.follow(place, "I-2025-000003", area: "90")
    _ = try Self.close(place)
    let early = try Self.close(place, "I-2025-000003", on: "2/7/2025")
    #expect(early.contains("\(Self.rooms): thấy đã khắc phục ngày 02/07/2025"), "\(early)")
    #expect(try Self.standing(place) == Self.owed)
    let verify = ["remediation", "verify", Self.rooms, "--evidence", "Đã xem (hư cấu)", "--by", "Lê Văn Đá (hư cấu)"]
    let past = try place.run(verify + ["--on", "2/7/2025"])
    #expect(past.status == 1 && past.errors.contains(Self.next), "\(past)")
    #expect(try Self.standing(place) == Self.owed)
    try place.quietly(verify + ["--on", "3/7/2025"])
    #expect(try Self.standing(place) == Self.verified)
  }

  @Test("A follow-up on whose verification somebody built is not opened again, and what to do is said")
  func builtOn() throws {
    let place = try Self.followed()
    _ = try Self.close(place)
    try place.quietly("remediation", "reopen", Self.rooms, "--reason", "Chưa đủ phòng (hư cấu)")
    let state = try place.state()
    for (language, words) in [("vi", "đã có việc ghi ngày 03/07/2025 (Mở lại)"), ("en", "03/07/2025 (Reopening)")] {
      let run = try place.run("inspection", "reopen", Self.next, "--reason", "Ghi nhầm", "--lang", language)
      #expect(run.status == 1 && run.output.isEmpty && run.errors.contains(words), "\(run)")
      #expect(run.errors.contains("maiam inspection plan --follow-up \(Self.code)"), "\(run)")
    }
    #expect(try place.state() == state)
  }

  @Test("Conditions, campaigns and the signs of danger follow what was taken back")
  func figures() throws {
    let place = try Self.followed(beating: "không")
    try place.quietly(
      "handling", "add", Self.beating, "--kind", "police_transfer", "--number", "3/SYT", "--by", "Giám đốc (hư cấu)")
    func dangers() throws -> Int {
      try place.json("due", "--within", "0").elements.count { $0["kind"]?.text == "emergency" }
    }
    let open = try dangers()
    #expect(try Self.close(place).contains("tồn tại đã khắc phục 2 (\(Self.rooms), \(Self.beating))"))
    // What was handled and not seen again does not stay.
    let record = try ReportTests.text(place, "inspection-record", ["--inspection", Self.next])
    #expect(!record.contains("được giữ nguyên"), "\(record)")
    #expect(try dangers() == open - 1)
    try place.quietly("inspection", "reopen", Self.next, "--reason", "Nhầm (hư cấu)")
    #expect(try dangers() == open)
    let summary = try ReportTests.text(place, "campaign-summary", ["--campaign", "C-2025-001", "--as-of", "3/7/2025"])
    #expect(!summary.contains("Đã xác nhận khắc phục 2"), "\(summary)")
  }

  // MARK: - Follow-ups of follow-ups

  @Test("A follow-up that kept findings is not said to leave nothing: they are named with the command for them")
  func kept() throws {
    let place = try Self.followed(area: "80")
    _ = try Self.close(place)
    for language in ["vi", "en"] {
      let run = try place.run("inspection", "plan", "--follow-up", Self.next, "--lang", language)
      #expect(run.status == 1 && run.output.isEmpty, "\(run)")
      #expect(run.errors.contains("\(Self.rooms), \(Self.beating)"), "\(run)")
      #expect(run.errors.contains("“maiam inspection plan --follow-up \(Self.code)”"), "\(run)")
    }
    // One of its own is followed up, and those of the earlier inspection are named beside it.
    try place.quietly(
      "finding", "add", Self.next, "--requirement", "VD-1", "--statement", "Cửa hỏng (hư cấu)", "--severity", "minor",
      "--reason", "Ghi sót (hư cấu)")
    let own = try place.run("inspection", "plan", "--follow-up", Self.next)
    #expect(own.status == 0 && own.errors.contains("\(Self.rooms), \(Self.beating)"), "\(own)")
    let other = try place.run("inspection", "plan", "--follow-up", Self.code)
    #expect(other.status == 0 && other.errors.contains("\(Self.next)/01"), "\(other)")
  }

  // MARK: - Withdrawn findings

  @Test("A finding withdrawn after the closing is said to be, wherever the closed inspection speaks")
  func withdrawn() throws {
    let place = try Self.followed(area: "80")
    _ = try Self.close(place)
    place.environment["MAIAM_TODAY"] = "2025-07-05"
    try place.quietly(
      "remediation", "withdraw", Self.rooms, "--reason", "Chấp nhận khiếu nại (hư cấu)", "--document", "3/QĐ-SYT")
    let said = "ngày 05/07/2025 đã rút tồn tại, hạn chế này, văn bản số 3/QĐ-SYT. Lý do: Chấp nhận khiếu nại (hư cấu)."
    for inspection in [Self.code, Self.next] {
      for report in ["inspection-result", "inspection-record"] {
        let text = try ReportTests.text(place, report, ["--inspection", inspection])
        let free = report == "inspection-record"
        let withheld = said.replacing(
          "Chấp nhận khiếu nại (hư cấu)", with: "(có lời ghi, không đưa vào báo cáo này)")
        #expect(
          text.contains("Ghi sau khi kết thúc kiểm tra") && text.contains(free ? said : withheld),
          "\(report) \(text)")
      }
      let verified = try place.run("inspection", "verify", inspection)
      #expect(verified.status == 0 && verified.errors.contains(said), "\(verified)")
      #expect(try place.run("inspection", "show", inspection).output.contains(said))
      let later = try place.json("inspection", "show", inspection)["after_closing"]?.elements
      #expect(later?.count == 1 && later?.first?["finding"] == .text(Self.rooms), "\(String(describing: later))")
      #expect(later?.first?["kind"] == .text("withdraw") && later?.first?["on"] == .text("2025-07-05"))
      let before = try place.json("inspection", "show", inspection, "--as-of", "4/7/2025")
      #expect(before["after_closing"]?.elements.isEmpty == true)
    }
    let list = try place.run("finding", "list", "--inspection", Self.code)
    #expect(list.output.contains("Đã rút, không còn tính là tồn tại, hạn chế: \(Self.rooms)."), "\(list)")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en")
    #expect(english.output.contains("withdrawn on 2025-07-05, document 3/QĐ-SYT. Reason:"), "\(english)")
  }

  @Test("A finding added after the closing is no finding of nothing, and keeps its law and priority without its words")
  func added() throws {
    let place = try Workplace.furnished()
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du")
    try place.quietly(
      "inspection", "start", Self.code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    for (item, value) in [("vd-rooms-seen", "có"), ("vd-room-area", "90"), ("vd-no-beating", "không")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    for item in ["vd-cooking", "vd-last-drill"] {
      try place.quietly("inspection", "answer", Self.code, item, "--not-checked")
    }
    _ = try Self.close(place, Self.code, on: "13/5/2025")
    try place.quietly(
      "finding", "add", Self.code, "--requirement", "VD-1", "--statement", "Ao chưa rào (hư cấu)", "--severity",
      "critical", "--child-safety", "--reason", "Ghi sót (hư cấu)")
    try place.quietly("finding", "child-safety", "\(Self.code)/01", "no", "--reason", "Ao cạn (hư cấu)")
    let result = try ReportTests.text(place, "inspection-result", ["--inspection", Self.code])
    #expect(result.contains("Khi kết thúc kiểm tra: Không ghi nhận") && result.contains("Sau đó đã ghi thêm"))
    #expect(
      result.contains("\(Self.code)/01: ngày 14/05/2025 ghi thêm tồn tại, hạn chế") && result.contains("Cấp bách"))
    #expect(!result.contains("Ao chưa rào") && !result.contains("Ao cạn"), "\(result)")
    let shown = try place.run("inspection", "show", Self.code).output
    #expect(shown.contains("“Ao chưa rào (hư cấu)”") && shown.contains("Ao cạn (hư cấu)"), "\(shown)")
  }

  @Test("A finding withdrawn while a follow-up goes on is named where the follow-up writes one of the same item again")
  func withdrawnMeanwhile() throws {
    let place = try Self.followed(area: "80")
    try place.quietly("remediation", "withdraw", Self.rooms, "--reason", "Khiếu nại đúng (hư cấu)")
    let closed = try Self.close(place)
    #expect(closed.contains("\(Self.rooms) đã rút") && closed.contains("\(Self.next)/01"), "\(closed)")
  }

  // MARK: - Conditions of operation

  @Test("What a follow-up still sees not met fails a condition, although another inspection saw it met in between")
  func conditions() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--setting", "urban", "--opened", "21/9/2026",
      "--on", "21/9/2026")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "1/10/2026", "--children", "12", "--others", "0", "--needy", "12")
    try place.quietly(
      "notice", "add", "F-000001", "--received", "14/9/2026", "--received-by", "health_department", "--document",
      "1/TB")
    let items = try place.json("checklist", "show", "after-notice")["items"]?.elements ?? []
    let others = items.compactMap { $0["item_id"]?.text }.filter { $0 != "accessibility" }
    func inspect(_ code: String, _ plan: [String], on day: String, _ answer: String) throws -> String {
      try place.succeed(["inspection", "plan", "--on", day] + plan)
      try place.quietly(
        "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", day, "--issuer",
        "Sở Y tế Ví Dụ (hư cấu)", "--announced", day, "--lead", "Trần Thị Lá (hư cấu)", "--basis", "after_notice")
      if plan.contains("after-notice") {
        try place.write(
          "kq.yaml",
          "answers: [\(others.map { "{item_id: \($0), outcome: not_checked}" }.joined(separator: ", "))]\n")
        try place.quietly("inspection", "answer", code, "--from", "kq.yaml")
      }
      try place.quietly("inspection", "answer", code, "accessibility", answer)
      return try Self.close(place, code, on: day)
    }
    let failed = "Không đáp ứng yêu cầu"
    func audit() throws -> String { try place.run("licensing", "audit", "F-000001").output }
    _ = try inspect("I-2026-000001", ["F-000001", "--checklist", "after-notice"], on: "2/11/2026", "không")
    #expect(try audit().localizedCaseInsensitiveContains(failed))
    let met = try inspect("I-2026-000002", ["F-000001", "--checklist", "after-notice"], on: "9/11/2026", "có")
    // The finding is not put right by that, and the closing says so.
    #expect(met.contains("I-2026-000001/01: Chưa khắc phục") && met.contains("--follow-up I-2026-000001"), "\(met)")
    #expect(!(try audit().localizedCaseInsensitiveContains(failed)))
    // One of an earlier day, entered late, tells nothing of what was found after it.
    let early = try inspect("I-2026-000003", ["F-000001", "--checklist", "after-notice"], on: "30/10/2026", "có")
    #expect(!early.contains("I-2026-000001/01"), "\(early)")
    _ = try inspect("I-2026-000004", ["--follow-up", "I-2026-000001"], on: "16/11/2026", "không")
    #expect(try audit().localizedCaseInsensitiveContains(failed))
    // Opened again, the follow-up says nothing.
    try place.quietly("inspection", "reopen", "I-2026-000004", "--reason", "Nhầm (hư cấu)")
    #expect(!(try audit().localizedCaseInsensitiveContains(failed)))
    _ = try Self.close(place, "I-2026-000004", on: "16/11/2026")
    #expect(try audit().localizedCaseInsensitiveContains(failed))
    try place.quietly(
      "remediation", "verify", "I-2026-000001/01", "--evidence", "Đã xem (hư cấu)", "--by", "Lê Văn Đá (hư cấu)")
    #expect(!(try audit().localizedCaseInsensitiveContains(failed)))
  }

  // MARK: - Closed campaigns

  @Test("A closed campaign says that an inspection it counts was opened again, or canceled")
  func campaign() throws {
    let place = try ReportTests.inspected()
    for code in ["F-000001", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", code, "--reason", "Hết thời gian (hư cấu)")
    }
    try place.quietly("campaign", "close", "C-2025-001", "--on", "14/5/2025")
    place.environment["MAIAM_TODAY"] = "2025-05-16"
    let reopened = try place.run("inspection", "reopen", Self.code, "--reason", "Nhầm (hư cấu)")
    #expect(reopened.status == 0 && reopened.output.contains("vẫn tính \(Self.code)"), "\(reopened)")
    func said() throws -> String { try place.run("campaign", "status", "C-2025-001").output }
    #expect(try said().contains("nay đã mở lại: \(Self.code) (VD-01, đang tiến hành)"))
    try place.quietly("inspection", "cancel", Self.code, "--reason", "Lập nhầm (hư cấu)")
    #expect(try said().contains("nay đã mở lại: \(Self.code) (VD-01, đã hủy)"))
    #expect(
      try ReportTests.text(place, "campaign-summary", ["--campaign", "C-2025-001"]).contains("(VD-01, đã hủy)"))
    let shown = try place.json("campaign", "show", "C-2025-001")
    #expect(shown["reopened_later"]?.elements.count == 1 && shown["inspected_later"]?.elements.isEmpty == true)
  }
}
