import Foundation
import Testing

/// From a finding to put right.
struct RemediationGoldenTests {
  static let code = "I-2025-000001"

  /// Three things are not met; nothing is closed yet.
  private static func answered() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", code, item, value)
    }
    return place
  }

  private static func closed() throws -> Workplace {
    let place = try answered()
    try place.quietly("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    return place
  }

  @Test func findingsAreEdited() throws {
    let place = try Self.answered()
    try place.run("finding", "drafts", Self.code)
    try place.run("finding", "reword", Self.code, "vd-room-area", "--statement", "Phòng ở chật (hư cấu).")
    try place.run("finding", "reword", Self.code, "vd-rooms-seen", "--statement", "X")
    try place.run("finding", "merge", Self.code, "vd-last-drill", "--into", "vd-room-area")
    try place.run("finding", "merge", Self.code, "vd-last-drill", "--into", "vd-no-beating")
    try place.run("finding", "merge", Self.code, "vd-room-area", "--into", "vd-room-area")
    let add = ["finding", "add", Self.code, "--statement", "Ao sau nhà chưa rào (hư cấu)."]
    try place.run(add + ["--requirement", "VD-2", "--severity", "critical", "--seen", "Ao sâu 1 m"])
    try place.run(add + ["--requirement", "VD-9"])
    try place.run(add + ["--requirement", "Luật Trẻ em"])
    try place.run("finding", "drafts", Self.code, "--lang", "en")
    try place.run("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.run("finding", "list")
    try place.run("finding", "reword", Self.code, "vd-room-area", "--statement", "Y")
    try place.run(add + ["--requirement", "VD-1"])
    try place.run(add + ["--requirement", "VD-1", "--reason", "Sót khi ghi (hư cấu)"])
    try place.run("finding", "explain", "\(Self.code)/01", "--text", "Đang xây thêm (hư cấu)", "--by", "Chủ cơ sở")
    try place.run("finding", "explain", "\(Self.code)/01", "--cause", "Nhận thêm trẻ em (hư cấu)", "--lang", "en")
    try place.run("finding", "explain", "\(Self.code)/01")
    try place.run("finding", "explain", "\(Self.code)/01", "--text", "Z", "--on", "12/5/2025")
    try place.run(
      "finding", "correct", "\(Self.code)/01", "--statement", "Hai phòng ở chật (hư cấu).", "--reason", "Nhầm")
    try place.run("finding", "show", "\(Self.code)/01")
    try place.run("finding", "show", "\(Self.code)/01", "--lang", "en")
    try Golden.check("finding-edit", place)
  }

  /// A finding as the register knew it at an instant: before its inspection was closed there was none, and before the demand
  /// nothing was demanded.
  @Test func findingsAreShownAsKnownThen() throws {
    func instant() -> String {
      let now = ISO8601DateFormatter().string(from: Date().addingTimeInterval(1))
      sleep(2)
      return now
    }
    let place = try Self.answered()
    let beforeClosing = instant()
    try place.quietly("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    let beforeDemand = instant()
    let finding = "\(Self.code)/01"
    try place.quietly(
      "remediation", "order", finding, "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--due",
      "30/5/2025")
    #expect(try place.json("finding", "show", finding)["state"]?.text == "demanded")
    let then = try place.json("finding", "show", finding, "--known-at", beforeDemand)
    #expect(then["state"]?.text == "open", "\(then)")
    let none = try place.run("finding", "show", finding, "--known-at", beforeClosing)
    #expect(none.status == 66 && none.output.isEmpty && none.errors.contains("chưa được ghi vào sổ"), "\(none)")
    let unknown = try place.run("finding", "show", "\(Self.code)/99", "--known-at", beforeDemand)
    #expect(unknown.status == 66 && !unknown.errors.contains("chưa được ghi vào sổ"), "\(unknown)")
  }

  @Test func demandedExtendedReportedVerified() throws {
    let place = try Self.closed()
    let finding = "\(Self.code)/01"
    let order = ["remediation", "order", finding, "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "12/SYT-HC"]
    try place.run(order)
    try place.run(order + ["--due", "30/5/2025", "--within", "5", "--unit", "days"])
    try place.run(order + ["--due", "13/5/2025"])
    try place.run(order + ["--due", "30/5/2025", "--on", "12/5/2025"])
    try place.run(order + ["--due", "30/5/2025", "--on", "15/5/2025"])
    try place.run(order + ["--within", "10", "--unit", "working-days"])
    try place.run(order + ["--due", "30/5/2025"])
    try place.run("remediation", "order", "\(Self.code)/09", "--demand", "X", "--document", "1", "--due", "30/5/2025")
    try place.run("remediation", "list", "--lang", "en")
    try place.run("due")
    try place.run("due", "--as-of", "29/5/2025", "--within", "0", "--format", "json")
    try place.run(
      "remediation", "extend", finding, "--due", "27/5/2025", "--reason", "Mưa (hư cấu)", "--approver", "Giám đốc")
    try place.run(
      "remediation", "extend", finding, "--within", "5", "--unit", "days", "--reason", "Mưa (hư cấu)", "--approver",
      "Giám đốc", "--document", "15/SYT-HC")
    try place.run(
      "calendar", "holiday", "add", "2/6/2025", "--name", "Nghỉ (hư cấu)", "--source", "Công văn 2 (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-06-10"
    try place.run("remediation", "report", finding, "--partial", "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá")
    try place.run("remediation", "list", "--overdue")
    try place.run("remediation", "report", finding, "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá")
    try place.run("remediation", "list", "--overdue")
    try place.run("remediation", "verify", finding, "--evidence", "Đã xem (hư cấu)", "--by", "lê văn đá")
    try place.run("remediation", "reopen", finding, "--reason", "Chưa đủ phòng (hư cấu)")
    try place.run("remediation", "report", finding, "--evidence", "Ảnh khác (hư cấu)", "--by", "Lê Văn Đá")
    try place.run(
      "remediation", "verify", finding, "--evidence", "Đã xem (hư cấu)", "--by", "Trần Thị Lá", "--lang", "en")
    try place.run("remediation", "withdraw", finding, "--reason", "Ghi nhầm")
    try place.run(
      "remediation", "withdraw", "\(Self.code)/02", "--reason", "Khiếu nại đúng (hư cấu)", "--document", "3/QĐ")
    try place.run("remediation", "list", "--format", "csv")
    try place.run("remediation", "list", "--open", "--as-of", "12/7/2025")
    try place.run("finding", "show", finding)
    try place.run("finding", "show", finding, "--as-of", "1/6/2025")
    try Golden.check("remediation", place)
  }

  /// Whatever is refused writes nothing, not even into the trail.
  @Test func refusedActsWriteNothing() throws {
    let place = try Self.closed()
    let finding = "\(Self.code)/01"
    let state = try place.state()
    for arguments in [
      ["remediation", "extend", finding, "--within", "5", "--unit", "days", "--reason", "Ghi nhầm", "--approver", "Y"],
      ["remediation", "reopen", finding, "--reason", "Ghi nhầm"],
      ["remediation", "order", finding, "--demand", "X", "--document", "1", "--due", "1/5/2025"],
      ["remediation", "verify", finding, "--evidence", "X", "--on", "1/5/2025"],
      ["handling", "add", finding, "--kind", "demand", "--number", "1", "--by", "X", "--on", "1/1/2026"],
      ["handling", "reply", "P-2025-001", "--reply", "X"], ["inspection", "plan", "--follow-up", "I-2025-000009"],
      [
        "emergency", "add", "--facility", "VD-01", "--at", "2025-05-14", "--told", "police", "--told-at", "now",
        "--what", "X",
      ],
      ["emergency", "settle", "E-2025-001", "--at", "2025-05-14T01:00", "--what", "X"],
    ] {
      let run = try place.run(arguments)
      #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty, "\(run)")
      #expect(try place.state() == state, "\(arguments)")
    }
  }

  @Test func followUpSettles() throws {
    let place = try Self.closed()
    try place.quietly("remediation", "report", "\(Self.code)/01", "--evidence", "Ảnh (hư cấu)", "--by", "Lê Văn Đá")
    try place.quietly("remediation", "report", "\(Self.code)/02", "--evidence", "Cam kết (hư cấu)", "--by", "Lê Văn Đá")
    try place.quietly("remediation", "withdraw", "\(Self.code)/03", "--reason", "Khiếu nại đúng (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-06-20"
    try place.run("inspection", "plan", "--follow-up", Self.code, "--checklist", "vi-du")
    try place.run("inspection", "plan", "VD-02", "--follow-up", Self.code)
    try place.run("inspection", "plan", "--follow-up", Self.code, "--on", "20/6/2025")
    let next = "I-2025-000002"
    try place.run(
      "inspection", "start", next, "--decision", "9/QĐ-HC", "--decided", "18/6/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/6/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.run("inspection", "answer", next, "vd-last-drill", "1/6/2025")
    try place.run("inspection", "answer", next, "vd-room-area", "90")
    try place.run("inspection", "answer", next, "vd-no-beating", "có")
    try place.run("inspection", "close", next, "--on", "20/6/2025", "--signed-by-facility", "yes")
    try place.run("remediation", "list")
    try place.run("finding", "list", "--inspection", next)
    try place.run("finding", "show", "\(Self.code)/02")
    try Golden.check("follow-up", place)
    let shown = try place.json("inspection", "show", next)
    #expect(shown["checklist_id"]?.text == "follow-up:\(Self.code)")
    #expect(shown["answers"]?.elements.compactMap { $0["item_id"]?.text } == ["vd-room-area", "vd-no-beating"])
  }

  /// The same requirement again, after the place was renamed, moved and found to be entered twice.
  @Test func repeatedAcrossRenamingAndMerging() throws {
    let place = try Self.closed()
    let code = try #require(
      try place.json(
        "facility", "add", "--name", "Mái ấm Ánh Trăng (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public", "--commune", "11311")["code"]?.text)
    place.environment["MAIAM_TODAY"] = "2025-08-20"
    try place.quietly(
      "facility", "edit", "VD-01", "--name", "Mái ấm Tên Mới (hư cấu)", "--address", "Số 9", "--on", "1/7/2025")
    try place.quietly("facility", "census", code, "--on", "1/7/2025", "--children", "14")
    try place.quietly("inspection", "plan", code, "--checklist", "vi-du")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "9/QĐ-HC", "--decided", "18/8/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/8/2025", "--lead", "Trần Thị Lá (hư cấu)")
    for (item, value) in [
      ("vd-rooms-seen", "không"), ("vd-no-beating", "không"), ("vd-last-drill", "1/8/2025"),
    ] {
      try place.quietly("inspection", "answer", "I-2025-000002", item, value)
    }
    try place.quietly("inspection", "close", "I-2025-000002", "--on", "20/8/2025", "--signed-by-facility", "yes")
    #expect(try place.json("finding", "repeat").elements.isEmpty)
    try place.quietly("facility", "merge", "VD-01", code, "--allow-different", "--reason", "Ghi trùng (hư cấu)")
    place.forgetRuns()
    try place.run("finding", "repeat")
    try place.run("finding", "repeat", "--facility", "VD-02", "--lang", "en")
    try place.run("finding", "show", "I-2025-000002/01")
    try Golden.check("finding-repeat", place)
    #expect(try place.json("finding", "repeat").elements.count == 2)
  }

  @Test func handlingIsRecorded() throws {
    let place = try Self.closed()
    let add = ["handling", "add", "\(Self.code)/01", "\(Self.code)/02"]
    try place.run(
      add + ["--kind", "sanction_record", "--number", "5/BB-HC", "--on", "13/5/2025", "--by", "Trần Thị Lá (hư cấu)"])
    try place.run(add + ["--kind", "fine", "--number", "5/BB-HC", "--by", "X"])
    try place.run("handling", "list")
    try place.run("handling", "list", "--format", "csv", "--lang", "en")
    try place.run(
      "handling", "pass", "VD-01", "--to", "Công an phường (hư cấu)", "--what", "Hồ sơ (hư cấu)", "--document",
      "7/SYT-HC")
    try place.run("handling", "reply", "P-2025-001", "--reply", "Đã tiếp nhận (hư cấu)")
    try place.run("handling", "reply", "P-2025-009", "--reply", "X")
    try place.run("handling", "passed")
    try place.run("finding", "show", "\(Self.code)/02", "--lang", "en")
    try Golden.check("handling", place)
  }

  /// The clock of 12 hours stands first, whatever the calendar, and in no calendar file.
  @Test func emergenciesComeFirst() throws {
    let place = try Self.closed()
    place.environment["MAIAM_TODAY"] = "2025-05-17"
    let add = [
      "emergency", "add", "--facility", "VD-01", "--told", "police", "--what", "Một trẻ em cần bảo vệ (hư cấu)",
    ]
    try place.quietly("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)", "--by", "1/5/2025")
    try place.run("due", "--within", "0")
    try place.run(add + ["--at", "2025-05-17", "--told-at", "bây giờ"])
    try place.run(add + ["--at", "2026-05-17T21:30", "--told-at", "bây giờ"])
    try place.run(add + ["--at", "2025-05-17T21:30"])
    try place.run(add + ["--at", "2025-05-17T21:30", "--told-at", "2025-05-17T21:00"])
    try place.run(add + ["--at", "2025-05-17T21:30", "--told-at", "2025-05-17T21:40", "--reply", "Đang đến (hư cấu)"])
    try place.run("emergency", "tell", "E-2025-001", "--at", "2025-05-17T21:50", "--told", "111", "--what", "Báo tin")
    try place.run("due", "--within", "0")
    try place.run("due", "--within", "0", "--as-of", "18/5/2025", "--lang", "en")
    try place.run("emergency", "list")
    try place.run("due", "--ics", "han.ics")
    let calendar = String(decoding: try place.bytes("han.ics"), as: UTF8.self)
    #expect(calendar.contains("VEVENT") && !calendar.contains("E-2025-001"))
    let due = try place.json("due", "--within", "0")
    #expect(due[0]?["kind"]?.text == "emergency")
    // What the inspection of 13/5 saw was seen by its end, whenever it was typed.
    #expect(due[0]?["last_instant"]?.text == "2025-05-14T11:59:59.999+07:00")
    let recorded = due.elements.first { $0["code"]?.text == "E-2025-001" }
    #expect(recorded?["last_instant"]?.text == "2025-05-18T09:30:00.000+07:00")
    place.environment["MAIAM_TODAY"] = "2025-05-18"
    try place.run("emergency", "settle", "E-2025-001", "--at", "2025-05-18T02:00", "--what", "Đã đưa đến nơi an toàn")
    try place.run("emergency", "settle", "E-2025-001", "--at", "2025-05-18T02:00", "--what", "X")
    try place.run("emergency", "show", "E-2025-001")
    try place.run("due", "--within", "0")
    try Golden.check("emergency", place)
  }
}
