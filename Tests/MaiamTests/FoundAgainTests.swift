import Foundation
import Testing

/// What an inspection finds or sees met says what became of the older findings of the same requirement.
struct FoundAgainTests {
  private static let first = "I-2026-000001"
  private static let second = "I-2026-000002"
  private static let old = "\(first)/01"
  private static let new = "\(second)/01"

  /// Answers that are not the plain good one.
  private static let special = [
    "operation-start-day": "\"2026-09-21\"", "needy-people-counted": "12", "notice-received-day": "\"2026-09-14\"",
    "mountain-land-area-kind": "rural", "mental-health-care-facility": "\"no\"", "pause-state": "none",
    "paper-before-notice": "\"no\"",
  ]

  /// A home of 12 that sent its notice in time.
  private static func home() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--setting", "urban", "--opened", "21/9/2026",
      "--on", "21/9/2026")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "1/10/2026", "--children", "12", "--others", "0", "--needy", "12",
      "--round-the-clock", "0")
    try place.quietly(
      "notice", "add", "F-000001", "--received", "14/9/2026", "--received-by", "health_department", "--document", "1/TB"
    )
    return place
  }

  private static func start(_ place: Workplace, _ code: String, on day: String, _ plan: [String]) throws {
    _ = try place.succeed(["inspection", "plan"] + plan + ["--on", day])
    try place.quietly(
      "inspection", "start", code, "--decision", "1/QĐ-HC", "--decided", day, "--issuer", "Sở Y tế Ví Dụ (hư cấu)",
      "--announced", day, "--lead", "Trần Thị Lá (hư cấu)", "--basis", "after_notice")
  }

  /// A check after the notice that saw all met but the items named.
  private static func inspect(
    _ place: Workplace, _ code: String, on day: String, _ closed: String, no items: [String] = []
  ) throws -> String {
    try start(place, code, on: day, ["F-000001", "--checklist", "after-notice"])
    let asked = try place.json("checklist", "show", "after-notice")["items"]?.elements ?? []
    let answers = asked.compactMap { item -> String? in
      guard let id = item["item_id"]?.text, let type = item["answer_type"]?.text else { return nil }
      let value: String =
        switch type {
        case "yes_no": items.contains(id) ? "\"no\"" : "\"yes\""
        case "choices":
          "[" + (item["choices"]?.elements.compactMap { $0["id"]?.text } ?? []).joined(separator: ", ") + "]"
        case "date": "\"2026-11-01\""
        default: "300"
        }
      return "{item_id: \(id), value: \(special[id] ?? value)}"
    }
    try place.write("kq.yaml", "answers: [\(answers.joined(separator: ", "))]\n")
    try place.quietly("inspection", "answer", code, "--from", "kq.yaml")
    return try close(place, code, on: closed)
  }

  private static func close(_ place: Workplace, _ code: String, on day: String) throws -> String {
    let run = try place.run("inspection", "close", code, "--on", day, "--signed-by-facility", "yes")
    #expect(run.status == 0, "\(run)")
    return run.output
  }

  private static func demand(_ place: Workplace) throws {
    try place.quietly(
      "remediation", "order", old, "--demand", "Làm đường dốc (hư cấu)", "--due", "16/11/2026", "--document", "1/SYT",
      "--on", "4/11/2026")
  }

  private static func row(_ place: Workplace, _ code: String) throws -> JSONValue? {
    try place.json("remediation", "list").elements.first { $0["code"]?.text == code }
  }

  private static func verify(_ place: Workplace, on day: String) throws {
    try place.quietly(
      "remediation", "verify", old, "--evidence", "Xem giấy (hư cấu)", "--by", "Lê Văn Đá (hư cấu)", "--on", day)
  }

  @Test("A new inspection that finds wrong what was verified names the older finding and the way to open it again")
  func verifiedFoundAgain() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility"])
    try Self.demand(place)
    try Self.verify(place, on: "10/11/2026")
    let closed = try Self.inspect(place, Self.second, on: "19/11/2026", "20/11/2026", no: ["accessibility"])
    #expect(
      closed.contains(
        "\(Self.new): cùng yêu cầu với \(Self.old), đã xác nhận khắc phục ngày 10/11/2026, nay lại thấy không đạt.")
        && closed.contains("“maiam remediation reopen \(Self.old) --reason …”") && closed.contains("(16/11/2026)"),
      "\(closed)")
    // The new one knows the old one and the old one the new one, on every screen.
    #expect(try Self.row(place, Self.new)?["found_before"]?.text?.contains("\(Self.old) (đã xác nhận") == true)
    #expect(try Self.row(place, Self.old)?["found_since"]?.text?.hasPrefix("\(Self.new) (20/11/2026") == true)
    let list = try place.run("finding", "list").output
    #expect(list.contains("\(Self.old) (đã xác nhận khắc phục 10/11/2026)"), "\(list)")
    let shown = try place.run("finding", "show", Self.new).output
    #expect(shown.contains("đã xác nhận khắc phục 10/11/2026"), "\(shown)")
    let older = try place.run("finding", "show", Self.old).output
    #expect(older.contains("lại thấy không đạt cùng yêu cầu: \(Self.new)"), "\(older)")
    for report in ["inspection-record", "inspection-result"] {
      try place.succeed(["report", "export", report, "--inspection", Self.second, "-o", "x.xlsx"])
      let text = try ReportTests.sheets(place, "x.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      #expect(
        text.contains { $0.contains("cùng yêu cầu với \(Self.old), đã xác nhận khắc phục ngày 10/11/2026") },
        "\(report)")
      #expect(!text.contains { $0.contains("maiam remediation") }, "\(report)")
      #expect(try place.run("report", "verify", "x.xlsx").status == 0)
    }
    // A figure of what was verified does not stand alone either.
    for report in [["remediation-status"], ["annual", "--period", "2026"]] {
      try place.succeed(["report", "export"] + report + ["-o", "x.xlsx"])
      let text = try ReportTests.sheets(place, "x.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      let said =
        "01 tồn tại, hạn chế được cuộc kiểm tra sau thấy lại, cùng yêu cầu lại không đạt: \(Self.old) (đã xác nhận"
      #expect(text.contains { $0.contains(said) && $0.contains("nay là \(Self.new) (20/11/2026") }, "\(report)")
    }
    let plan = try place.run("inspection", "plan", "--follow-up", Self.first, "--on", "28/11/2026")
    #expect(plan.status == 1 && plan.errors.contains(Self.new) && plan.errors.contains("--follow-up \(Self.second)"))
    // The way it names works, and the last day counts again.
    try place.quietly("remediation", "reopen", Self.old, "--reason", "Xác nhận sai (hư cấu)")
    #expect(try Self.row(place, Self.old)?["overdue"] == .boolean(true))
    let english = try place.run("finding", "show", Self.old, "--lang", "en").output
    #expect(english.contains("found the same requirement not met: \(Self.new)"), "\(english)")
  }

  @Test("What a later inspection saw wrong was not put right by a look of an earlier day")
  func verifiedBeforeItWasSeenAgain() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility"])
    _ = try Self.inspect(place, Self.second, on: "19/11/2026", "20/11/2026", no: ["accessibility"])
    let run = try place.run(
      "remediation", "verify", Self.old, "--evidence", "Xem giấy (hư cấu)", "--by", "Lê Văn Đá (hư cấu)", "--on",
      "12/11/2026")
    #expect(run.status == 1 && run.errors.contains("\(Self.second), kết thúc ngày 20/11/2026"), "\(run)")
    try Self.verify(place, on: "21/11/2026")
  }

  @Test("One that is still open, or was withdrawn, is named as well")
  func openFoundAgain() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility", "staff-skills"])
    try Self.demand(place)
    try place.quietly(
      "remediation", "withdraw", "\(Self.first)/02", "--reason", "Khiếu nại đúng (hư cấu)", "--on", "5/11/2026")
    let closed = try Self.inspect(
      place, Self.second, on: "19/11/2026", "20/11/2026", no: ["accessibility", "staff-skills"])
    #expect(
      closed.contains(
        "chưa xác nhận khắc phục (\(Self.old): Đã yêu cầu khắc phục, hạn cuối 16/11/2026, quá hạn 12 ngày)"),
      "\(closed)")
    #expect(closed.contains("cùng yêu cầu với \(Self.first)/02, đã rút ngày 05/11/2026"), "\(closed)")
    // The older finding fails the requirement still, whatever became of the newer.
    for code in ["01", "02"] {
      try place.quietly(
        "remediation", "withdraw", "\(Self.second)/\(code)", "--reason", "Khiếu nại đúng (hư cấu)", "--on", "25/11/2026"
      )
    }
    let audit = try place.json("licensing", "audit", "F-000001").elements.first
    #expect(audit?["situation"]?.text == "conditions_not_met", "\(String(describing: audit))")
    // It was seen wrong on the 27th: what is entered afterwards of an earlier day ends neither its clock.
    try Self.start(place, "I-2026-000003", on: "26/11/2026", ["--follow-up", Self.first])
    try place.quietly("inspection", "answer", "I-2026-000003", "accessibility", "không")
    _ = try Self.close(place, "I-2026-000003", on: "27/11/2026")
    for act in [["report", "--by", "Chủ cơ sở (hư cấu)"], ["verify", "--by", "Lê Văn Đá (hư cấu)"]] {
      let run = try place.run(
        ["remediation", act[0], Self.old, "--evidence", "Ảnh (hư cấu)", "--on", "17/11/2026"] + act.dropFirst())
      #expect(run.status != 0 && run.errors.contains("I-2026-000003"), "\(run)")
    }
    #expect(try Self.row(place, Self.old)?["overdue"] == .boolean(true))
  }

  @Test("Canceling an inspection that was opened again says what is no longer known of the home")
  func canceledAfterClosing() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility"])
    try place.quietly("inspection", "reopen", Self.first, "--reason", "Nhầm (hư cấu)")
    let run = try place.run("inspection", "cancel", Self.first, "--reason", "Nhầm nơi (hư cấu)")
    #expect(run.status == 0 && run.output.contains("F-000001: trước đó "), "\(run)")
    #expect(run.output.contains("Điều kiện: chưa kiểm tra"), "\(run)")
  }

  @Test("Opening an inspection again names what was verified since of what it had seen met, and its new answer is told")
  func verifiedOnWhatIsTurned() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility"])
    try Self.demand(place)
    _ = try Self.inspect(place, Self.second, on: "16/11/2026", "17/11/2026")
    try Self.verify(place, on: "17/11/2026")
    let reopened = try place.run("inspection", "reopen", Self.second, "--reason", "Nhầm (hư cấu)")
    #expect(
      reopened.status == 0 && reopened.output.contains("\(Self.old) đã được xác nhận sau khi \(Self.second)"),
      "\(reopened)")
    try place.quietly("inspection", "answer", Self.second, "accessibility", "không")
    let closed = try Self.close(place, Self.second, on: "28/11/2026")
    #expect(closed.contains("cùng yêu cầu với \(Self.old), đã xác nhận khắc phục ngày 17/11/2026"), "\(closed)")
  }

  @Test("A home whose findings are open is not plainly said to meet what is required, whatever a later inspection saw")
  func openBesideMet() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["accessibility"])
    try Self.demand(place)
    func audit(_ more: [String] = []) throws -> JSONValue? {
      try place.json(["licensing", "audit", "F-000001"] + more).elements.first
    }
    #expect(try audit()?["situation"]?.text == "conditions_not_met")
    _ = try Self.inspect(place, Self.second, on: "16/11/2026", "17/11/2026")
    // What the later one answered stands: nothing is known not to be met.
    let now = try audit()
    #expect(now?["situation"]?.text == "notified" && now?["conditions_met"] == .null)
    let open = now?["open_findings"]?.elements.first
    #expect(
      open?["code"]?.text == Self.old && open?["last_day"]?.text == "2026-11-16" && open?["overdue"] == .boolean(true))
    let name = "Đã thông báo, đã kiểm tra, còn tồn tại chưa xác nhận khắc phục"
    for run in [
      try place.run("licensing", "audit", "F-000001"),
      try place.run("licensing", "audit", "F-000001", "--format", "csv"),
      try place.run("facility", "show", "F-000001"), try place.run("licensing", "audit"),
    ] {
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(!text.contains("đáp ứng các yêu cầu đã kiểm tra"), "\(run)")
      #expect(text.lowercased().contains(name.lowercased()), "\(run)")
      #expect(text.contains("\(Self.old), hạn cuối 16/11/2026, quá hạn 12 ngày"), "\(run)")
    }
    let english = try place.run("facility", "show", "F-000001", "--lang", "en").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(english.contains("due 2026-11-16, overdue by 12 days"), "\(english)")
    // On the last day itself it is not overdue; once verified, nothing stands beside.
    #expect(try audit(["--as-of", "17/11/2026"])?["open_findings"]?.elements.first?["overdue"] == .boolean(true))
    try Self.verify(place, on: "18/11/2026")
    let verified = try audit()
    #expect(verified?["conditions_met"] == .boolean(true) && verified?["open_findings"]?.elements.isEmpty == true)
    let history = try place.json("licensing", "history", "F-000001").elements.compactMap { $0["on"]?.text }
    #expect(history.suffix(2) == ["2026-11-17", "2026-11-18"], "\(history)")
    #expect(try audit(["--as-of", "17/11/2026"])?["conditions_met"] == .null)
  }

  @Test("In the time of notices a requirement that is not met is not met, whatever priority its finding has")
  func minorFailsToo() throws {
    let place = try Self.home()
    _ = try Self.inspect(place, Self.first, on: "2/11/2026", "3/11/2026", no: ["location-convenient"])
    #expect(try Self.row(place, Self.old)?["severity"]?.text == "minor")
    let audit = try place.json("licensing", "audit", "F-000001").elements.first
    #expect(audit?["situation"]?.text == "conditions_not_met" && audit?["conditions_met"] == .boolean(false))
    #expect(
      audit?["next_steps"]?.elements.contains { $0["step"]?.text == "consider_pause" } == true,
      "\(String(describing: audit))")
    let shown = try place.run("facility", "show", "F-000001").output
    #expect(shown.contains("KHÔNG ĐÁP ỨNG YÊU CẦU"), "\(shown)")
    // Verified it is met again.
    try Self.verify(place, on: "10/11/2026")
    #expect(try place.json("licensing", "audit", "F-000001").elements.first?["situation"]?.text == "notified")
  }
}
