import Foundation
import Testing

/// The time of notices, from 01/7/2026.
struct NoticeGoldenTests {
  /// A place with one facility that opened in 2024, worked in on a day of the time of notices.
  private static func place(today: String = "2026-11-28", on day: String = "1/7/2026") throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = today
    try place.run(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--address", "Số 1, đường Ví Dụ", "--opened",
      "10/8/2026", "--on", day)
    return place
  }

  @Test func noticesAndPausesAreRecorded() throws {
    let place = try Self.place()
    try place.run(
      "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "commune_chairman", "--body",
      "Ủy ban nhân dân phường Lê Chân", "--document", "01/TB-BCA", "--signed", "30/7/2026", "--sent", "31/7/2026",
      "--starts", "10/8/2026", "--address", "Số 1, đường Ví Dụ", "--commune", "11311", "--facility-kind",
      "children_care", "--stated", "founders=Trần Thị Lá (hư cấu), phường Lê Chân", "--stated", "area=Phường Lê Chân",
      "--stated", "capital=500.000.000 đồng", "--stated", "land=", "--identity-stated", "yes", "--format", "json")
    // Told again with the same number: a correction.
    try place.run(
      "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "commune_chairman", "--document",
      "01/TB-BCA", "--starts", "10/8/2026")
    try place.run(
      "notice", "add", "F-000001", "--received", "unknown", "--seen", "20/8/2026", "--received-by", "Sở Y tế",
      "--document", "02/TB-BCA")
    try place.run(
      "operation", "pause", "F-000001", "--document", "15/TB-HC", "--decided", "18/8/2026", "--received", "20/8/2026",
      "--decided-by", "commune_chairman", "--until", "20/11/2026", "--must", "Bố trí người chăm sóc")
    try place.run(
      "operation", "pause", "F-000001", "--document", "15/TB-HC", "--decided", "18/8/2026", "--received", "20/8/2026",
      "--decided-by", "commune_chairman", "--until", "20/2/2027", "--must", "Bố trí người chăm sóc")
    try place.run(
      "notice", "resume", "F-000001", "--received", "2/11/2026", "--received-by", "commune_chairman", "--sent",
      "30/10/2026", "--resumes", "9/11/2026", "--cured", "Đã có người chăm sóc")
    try place.run("operation", "resume", "F-000001", "--on", "9/11/2026", "--note", "Tổ dân phố báo")
    try place.run("permit", "review", "F-000001", "--on", "10/11/2026", "--source", "UBND phường Lê Chân")
    try place.run(
      "operation", "terminate", "F-000001", "--document", "9/QĐ-HC", "--decided", "25/11/2026", "--decided-by",
      "commune_chairman", "--effective", "27/11/2026")
    try place.run(
      "permit", "apply", "F-000001", "--kind", "under_10_certificate", "--on", "22/6/2026")
    try place.run("permit", "stop", "F-000001", "--kind", "under_10_certificate", "--on", "1/7/2026")
    try place.run(
      "permit", "stop", "F-000001", "--kind", "under_10_certificate", "--on", "1/7/2026", "--returned", "yes")
    try place.run("facility", "close", "F-000001", "--on", "28/11/2026", "--document", "9/QĐ-HC", "--unplaced", "0")
    try place.run("notice", "list")
    try place.run("notice", "list", "mai am bo cong anh", "--as-of", "3/8/2026")
    try place.run("notice", "list", "--format", "json", "--as-of", "20/8/2026")
    try place.run("trail", "verify")
    #expect(place.runs.allSatisfy { $0.status == 0 }, "\(place.runs.filter { $0.status != 0 })")
    let shown = try place.run("facility", "show", "F-000001", "--format", "json").output
    for key in ["notices", "pauses", "resume_notices", "resumptions", "terminations", "permit_reviews"] {
      #expect(shown.contains("\"\(key)\": [\n"), "\(key)")
    }
    for fact in ["\"unplaced\": 0", "\"file_returned\": true", "\"day_precision\": \"day\""] {
      #expect(shown.contains(fact), "\(fact)")
    }
    try Golden.check("notice", place.runs.dropLast().map(\.description).joined(separator: "\n\n") + "\n")
    let text = try place.run("facility", "show", "F-000001").output
    for line in ["15/TB-HC", "02/TB-BCA", "9/QĐ-HC", "UBND phường Lê Chân", "09/11/2026, Tổ dân phố báo"] {
      #expect(text.contains(line), "\(line)")
    }
  }

  /// The end of a pause is due on its last day and ended after it, until the operation goes on or ends; nobody is late by it,
  /// and once no law is known it stays without a word of what comes. A check has a first day, no last one, and is named only
  /// while it is known to whom it belongs.
  @Test func dueNamesPausesAndChecks() throws {
    let place = try Self.place()
    for command in [
      ["facility", "census", "F-000001", "--on", "10/8/2026", "--children", "7", "--others", "0", "--needy", "7"],
      [
        "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "commune_chairman", "--starts",
        "10/8/2026",
      ],
      [
        "operation", "pause", "F-000001", "--document", "15/TB-HC", "--decided", "18/8/2026", "--received", "20/8/2026",
        "--decided-by", "commune_chairman",
      ],
    ] {
      let run = try place.run(command)
      #expect(run.status == 0, "\(run)")
    }
    // 10 working days after 03/8/2026, and 03 months after 20/8/2026.
    func check(_ day: String, isPaused: Bool, hasEnded: Bool, isKnown: Bool = true) throws {
      let due = try place.json("due", "--as-of", day).elements
      // One that is over by its notice alone has no last day: it waits for the day on which it did go on.
      let pause = due.first { $0["kind"]?.text == "pause" && $0["legal_last_day"] != .null }
      #expect((pause != nil) == isPaused, "\(day) \(due)")
      #expect(pause == nil || pause?["legal_last_day"]?.text == "2026-11-20", "\(due)")
      #expect(pause == nil || pause?["overdue"] == .boolean(hasEnded), "\(day) \(due)")
      #expect(pause == nil || pause?["ended"] == .boolean(hasEnded), "\(day) \(due)")
      let check = due.first { $0["kind"]?.text == "check" }
      #expect((check != nil) == isKnown, "\(day) \(due)")
      #expect(
        check == nil || check?["first_day"]?.text == "2026-08-18" && check?["overdue"] == .boolean(false),
        "\(day) \(due)")
      for item in [pause, check].compactMap(\.self) {
        #expect((item["note"]?.text?.contains("Chưa biết quy định nào") ?? false) != isKnown, "\(day) \(due)")
      }
    }
    try check("2026-08-17", isPaused: false, hasEnded: false)
    try check("2026-11-20", isPaused: true, hasEnded: false)
    try check("2026-11-21", isPaused: true, hasEnded: true)
    try check("2027-02-28", isPaused: true, hasEnded: true)
    try check("2027-03-01", isPaused: true, hasEnded: false, isKnown: false)
    let text = try place.run("due", "--as-of", "2026-11-21").output
    #expect(text.contains("Thực hiện từ ngày 18/08/2026; văn bản không đặt ngày cuối."), "\(text)")
    #expect(text.contains("Trong sổ chưa có thông báo hoạt động trở lại"), "\(text)")
    #expect(text.contains("trong đó 1 việc quá hạn.\nTrong số quá hạn có 1 thời hạn"), "\(text)")
    // A notice to resume lets operation go on 5 working days later; an end leaves neither pause nor check.
    try place.quietly(
      "notice", "resume", "F-000001", "--received", "23/11/2026", "--received-by", "commune_chairman", "--resumes",
      "24/11/2026")
    try check("2026-11-30", isPaused: true, hasEnded: true)
    try check("2026-12-01", isPaused: false, hasEnded: false)
    try place.quietly(
      "operation", "terminate", "F-000001", "--document", "9/QĐ-HC", "--decided", "25/11/2026", "--decided-by",
      "commune_chairman")
    let ended = try place.json("due", "--as-of", "2026-11-26").elements
    #expect(!ended.contains { ["pause", "check"].contains($0["kind"]?.text) }, "\(ended)")
  }

  /// A check is called one after a notice: where the register has none, or its day has not come, the sentence and the
  /// record say so. Received on 03/8/2026, a notice to the chairman of the commune lets it be made from 18/8 on.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.2.
  @Test(arguments: [
    ("31/7/2026", "trong sổ chưa ghi thông báo hoạt động: cần đối chiếu"),
    ("17/8/2026", "theo thông báo đã nhận thì kiểm tra từ ngày 18/08/2026: cần đối chiếu"), ("18/8/2026", nil),
  ])
  func aCheckWithoutItsNoticeSaysSo(_ day: String, _ doubt: String?) throws {
    let place = try Self.place()
    try place.quietly(
      "facility", "census", "F-000001", "--on", "10/8/2026", "--children", "8", "--others", "0", "--needy", "8")
    try place.quietly("notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "commune_chairman")
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "after-notice-under-10", "--on", day)
    let started = try place.run(
      "inspection", "start", "I-2026-000001", "--decision", "1/QĐ-HC", "--decided", day, "--issuer",
      "Ủy ban nhân dân phường Ví Dụ", "--announced", day, "--basis", "after_notice", "--lead", "Trần Thị Lá (hư cấu)",
      "--member", "Lê Văn Đá (hư cấu)")
    #expect(started.status == 0, "\(started)")
    for word in ["trong sổ chưa ghi thông báo", "theo thông báo đã nhận thì"] {
      #expect(started.output.contains(word) == (doubt?.hasPrefix(word) ?? false), "\(started)")
    }
    if let doubt { #expect(started.output.contains("\(doubt)."), "\(started)") }
  }

  /// A pause and an end under notices are of social assistance facilities: nobody's end of a child protection service is
  /// taken and then not told.
  @Test func aServiceIsNotPausedOrEndedByNotice() throws {
    let place = try Self.place()
    try place.quietly(
      "facility", "add", "--code", "DV-1", "--name", "Dịch vụ Ví Dụ (hư cấu)", "--kind", "child_protection_service",
      "--ownership", "non_public", "--operator", "association", "--commune", "11629", "--address", "Số 9, đường Ví Dụ",
      "--on", "1/8/2026")
    for command in ["pause", "terminate"] {
      var arguments = [
        "operation", command, "DV-1", "--document", "1/QĐ", "--decided", "25/11/2026", "--decided-by",
        "health_department",
      ]
      if command == "pause" { arguments += ["--received", "25/11/2026"] }
      let run = try place.run(arguments)
      #expect(run.status == 1 && run.errors.contains("maiam permit withdraw DV-1"), "\(run)")
    }
    let audit = try place.json("licensing", "audit", "DV-1")
    #expect("\(audit)".contains("unregistered") || "\(audit)".contains("spontaneous"), "\(audit)")
  }

  /// A pause whose end moves off a rest day to one for which no law is known: both days, and the safe one before the first.
  ///
  /// Legal source: deadlines.md V54.
  @Test func aPauseThatMovesBeyondTheLawShowsBothDays() throws {
    let place = try Self.place()
    for command in [
      ["facility", "census", "F-000001", "--on", "10/8/2026", "--children", "20", "--others", "0", "--needy", "20"],
      [
        "operation", "pause", "F-000001", "--document", "15/TB-HC", "--decided", "27/8/2026", "--received", "28/8/2026",
        "--decided-by", "health_department",
      ],
    ] { try place.quietly(command) }
    let due = try place.json("due").elements.first { $0["kind"]?.text == "pause" }
    #expect(due?["legal_last_day"]?.text == "2027-03-01" && due?["unrolled_day"]?.text == "2027-02-28", "\(due as Any)")
    #expect(due?["safe_day"]?.text == "2027-02-26" && due?["overdue"] == .boolean(false), "\(due as Any)")
    for format in ["table", "csv"] {
      let text = try place.run("due", "--format", format).output
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(format == "table" || words.contains("28/02/2027 (dời: 01/03/2027, cần đối chiếu)"), "\(text)")
      for part in ["28/02/2027", "(dời:", "01/03/2027,"] { #expect(text.contains(part), "\(text)") }
    }
    try place.quietly("due", "--ics", "a.ics")
    // Another that moves within the law that is known is shown on its one day.
    try place.quietly(
      "operation", "pause", "F-000001", "--document", "16/TB-HC", "--decided", "30/8/2026", "--received", "30/8/2026",
      "--decided-by", "commune_chairman")
    let other = try place.json("due").elements.first { $0["kind"]?.text == "pause" }
    #expect(other?["legal_last_day"]?.text == "2026-11-30" && other?["unrolled_day"] == .null, "\(other as Any)")
  }

  /// A term of the authority that would end after the cut, told before it: after the last day of licenses no term runs.
  ///
  /// Legal source: regimes.md §4, row 5.
  @Test(arguments: [("22/6/2026", true), ("1/6/2026", false)])
  func noTermRunsAfterTheCut(_ day: String, _ isCut: Bool) throws {
    let place = try Self.place(today: "2026-06-25", on: "1/6/2026")
    try place.quietly("permit", "apply", "F-000001", "--kind", "under_10_certificate", "--on", day)
    let term = try place.json("licensing", "expiring").elements.first { $0["term"]?.text == "processing" }
    let due = try place.json("due").elements.first { $0["kind"]?.text == "processing" }
    for item in [term, due] {
      let isTold = item?["note"]?.text?.contains("Sau ngày 30/06/2026 hồ sơ dừng giải quyết") ?? false
      #expect(item != nil && isTold == isCut, "\(item as Any)")
    }
    let text = try place.run("licensing", "expiring").output.split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    #expect(text.contains("không còn thời hạn nào chạy (NQ 66.18/2026/NQ-CP, khoản 2 Điều 6)") == isCut, "\(text)")
  }

  /// What cannot be, each with its exit and its sentence; nothing of it is written.
  @Test func whatCannotBeIsRefused() throws {
    let place = try Self.place()
    try place.run(
      "permit", "apply", "F-000001", "--kind", "operating_license", "--on", "1/6/2026")
    try place.run("permit", "refuse", "F-000001", "--kind", "operating_license", "--on", "20/6/2026")
    let before = try place.run("trail", "list", "--format", "json").output
    let notice = ["notice", "add", "F-000001", "--received-by", "health_department"]
    let pause = ["operation", "pause", "F-000001", "--document", "1/TB", "--decided-by", "health_department"]
    let terminate = [
      "operation", "terminate", "F-000001", "--document", "1/QĐ", "--decided-by", "health_department",
    ]
    let cases: [([String], Int32, String)] = [
      (notice + ["--received", "3/8/2026", "--sent", "4/8/2026"], 65, "--sent"),
      (notice + ["--received", "3/8/2026", "--signed", "4/8/2026"], 65, "--signed"),
      (notice + ["--received", "29/11/2026"], 65, "--received"),
      (notice + ["--received", "30/6/2026"], 65, "01/07/2026"),
      (notice + ["--received", "unknown", "--seen", "30/6/2026"], 65, "01/07/2026"),
      (notice + ["--received", "unknown", "--seen", "29/11/2026"], 65, "--seen"),
      (notice + ["--received", "3/8/2026", "--seen", "3/8/2026"], 64, "--seen"),
      (notice + ["--received", "3/8/2026", "--stated", "founders=CCCD 031099001234"], 65, "founders"),
      (notice + ["--received", "3/8/2026", "--stated", "name=CMND 031 099 001"], 65, "name"),
      (notice + ["--received", "3/8/2026", "--stated", "area"], 65, "area"),
      (notice + ["--received", "3/8/2026", "--stated", "owner=A"], 65, "founders"),
      (notice + ["--received", "3/8/2026", "--stated", "area=A", "--stated", "area=B"], 65, "area"),
      (notice + ["--received", "3/8/2026", "--identity-stated", "031099001234"], 65, "yes, no"),
      (pause + ["--decided", "18/8/2026", "--received", "29/11/2026"], 65, "--received"),
      (pause + ["--decided", "18/8/2026", "--received", "17/8/2026"], 65, "--decided"),
      (pause + ["--decided", "18/8/2026", "--received", "20/8/2026", "--until", "19/8/2026"], 65, "--until"),
      (pause + ["--decided", "30/6/2026", "--received", "1/7/2026"], 65, "01/07/2026"),
      (["operation", "resume", "F-000001", "--on", "9/11/2026"], 1, "operation pause"),
      (
        [
          "notice", "resume", "F-000001", "--received", "2/11/2026", "--received-by", "other", "--resumes",
          "9/11/2026",
        ], 1, "operation pause"
      ),
      (terminate + ["--decided", "2/11/2026", "--effective", "1/11/2026"], 65, "--effective"),
      (Array(terminate.dropLast()) + ["other", "--decided", "2/11/2026"], 65, "health_department"),
      (["permit", "stop", "F-000001", "--kind", "under_10_certificate", "--on", "1/7/2026"], 1, "hồ sơ"),
      (["permit", "stop", "F-000001", "--kind", "operating_license", "--on", "1/7/2026"], 1, "hồ sơ"),
      (["permit", "review", "F-000001", "--on", "29/11/2026", "--source", "A"], 65, "--on"),
      (["facility", "close", "F-000001", "--on", "1/11/2026", "--unplaced=-1"], 65, "--unplaced"),
      (["notice", "add", "F-9", "--received", "3/8/2026", "--received-by", "other"], 66, "F-9"),
    ]
    for (arguments, status, word) in cases {
      let run = try place.run(arguments)
      #expect(run.status == status && run.errors.contains(word) && run.output.isEmpty, "\(run)")
    }
    #expect(try place.run("trail", "list", "--format", "json").output == before)
    // The order of a pause and what follows it.
    func run(_ status: Int32, _ arguments: [String]) throws {
      let run = try place.run(arguments)
      #expect(run.status == status, "\(run)")
    }
    try run(0, pause + ["--decided", "18/8/2026", "--received", "20/8/2026"])
    try run(1, ["operation", "resume", "F-000001", "--on", "19/8/2026"])
    try run(0, ["operation", "resume", "F-000001", "--on", "5/10/2026"])
    try run(0, ["operation", "resume", "F-000001", "--on", "5/10/2026", "--note", "Phường báo"])
    try run(1, ["operation", "resume", "F-000001", "--on", "6/10/2026"])
    try run(0, ["operation", "resume", "F-000001", "--on", "20/8/2026"])
    // A closed facility has nothing to end; before its closing it had.
    try run(0, ["facility", "close", "F-000001", "--on", "1/11/2026", "--document", "7/QĐ", "--unplaced", "0"])
    try run(1, terminate + ["--decided", "1/11/2026"])
    try run(0, terminate + ["--decided", "31/10/2026"])
  }
}
