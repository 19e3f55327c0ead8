import Foundation
import Testing

/// One act of the authority counts once, is told in one place, and can be mended.
struct OneActOnceTests {
  private static let finding = "\(ReportTests.code)/01"
  private static let other = "\(ReportTests.code)/02"
  private static let by = "Chánh Thanh tra Ví Dụ (hư cấu)"

  private static func decision(_ number: String, _ more: String..., against findings: [String] = [finding]) -> [String]
  {
    ["handling", "add"] + findings
      + ["--kind", "sanction_decision", "--number", number, "--on", "14/5/2025", "--by", by] + more
  }

  private static func summary(_ place: Workplace) throws -> String {
    try ReportTests.export(place, "campaign-summary", to: "a.xlsx")
    #expect(try place.run(["report", "verify", "a.xlsx"]).status == 0)
    return try #require(try ReportTests.sheets(place, "a.xlsx")["Báo cáo"]).joined().compactMap(\.text)
      .joined(separator: "\n")
  }

  @Test("A decision told again gets what it lacked and stays one, under its code")
  func completed() throws {
    let place = try ReportTests.inspected()
    try place.quietly(Self.decision("3/QĐ-XPHC"))
    let again = try place.run(
      Self.decision("3/qđ-xphc", "--amount", "5000000", "--note", "Nộp một lần (hư cấu)", against: [Self.other]))
    #expect(again.status == 0 && again.output.contains("đã có trong sổ (H-2025-001): ghi thêm"), "\(again)")
    #expect(again.output.contains("5.000.000") && again.output.contains("tồn tại \(Self.other)"), "\(again)")
    let rows = try place.json("handling", "list").elements.filter { $0["number"]?.text == "3/QĐ-XPHC" }
    #expect(rows.count == 1 && rows.first?["code"]?.text == "H-2025-001", "\(rows)")
    #expect(rows.first?["findings"]?.text == "\(Self.finding), \(Self.other)", "\(rows)")
    let text = try Self.summary(place)
    #expect(
      text.contains("01 quyết định xử phạt vi phạm hành chính, tổng số tiền phạt 5.000.000 đồng."), "\(text)")
    // Word for word again: nothing is written.
    let state = try place.state()
    let same = try place.run(Self.decision("3/QĐ-XPHC", "--amount", "5000000"))
    #expect(same.status == 0 && same.output.contains("không có gì để ghi thêm"), "\(same)")
    #expect(try place.state() == state)
    // A zero before the number, or the words of a heading, make no other decision.
    for number in ["03/QĐ-XPHC", "Số 3/QĐ-XPHC"] { try place.quietly(Self.decision(number, "--amount", "5000000")) }
    #expect(try place.state() == state)
    // The next one has the next code.
    try place.quietly(Self.decision("4/QĐ-XPHC"))
    #expect(try place.json("finding", "show", Self.finding)["handling"]?.elements.count == 2)
    #expect(try place.run("handling", "list").output.contains("H-2025-002"))
    #expect(try place.run("trail", "verify").status == 0)
  }

  @Test(
    "What says otherwise of one decision is refused, with both and the way",
    arguments: [
      (["--amount", "1500000"], "sổ ghi 15.000.000, nay ghi 1.500.000", "--new-amount 1500000"),
      (["--on", "13/5/2025"], "sổ ghi 14/05/2025, nay ghi 13/05/2025", "--new-on 13/05/2025"),
      (["--by", "Sở Khác (hư cấu)"], "nay ghi Sở Khác (hư cấu)", "--new-by \"Sở Khác (hư cấu)\""),
    ])
  func toldOtherwise(_ more: [String], _ words: String, _ option: String) throws {
    let place = try ReportTests.inspected()
    try place.quietly(Self.decision("2/QĐ-XPHC", "--amount", "15000000"))
    let state = try place.state()
    var arguments = Self.decision("2/QĐ-XPHC")
    if let index = arguments.firstIndex(of: more[0]) { arguments.removeSubrange(index...(index + 1)) }
    let run = try place.run(arguments + more)
    #expect(run.status == 1 && run.errors.contains(words), "\(run)")
    #expect(run.errors.contains("maiam handling correct H-2025-001 \(option) --reason"), "\(run)")
    #expect(try place.state() == state)
    let english = try place.run(arguments + more + ["--lang", "en"])
    #expect(english.errors.contains("one paper counts once"), "\(english)")
  }

  @Test("A handling is corrected with its reason, keeps its code, and every sum follows")
  func corrected() throws {
    let place = try ReportTests.inspected()
    try place.quietly(Self.decision("2/QĐ-XPHC", "--amount", "15000000"))
    let reason = ["--reason", "Gõ thừa một số (hư cấu)"]
    let run = try place.run(["handling", "correct", "H-2025-001", "--new-amount", "1.500.000"] + reason)
    #expect(run.status == 0 && run.output.contains("Đã đính chính H-2025-001"), "\(run)")
    #expect(try Self.summary(place).contains("tổng số tiền phạt 1.500.000 đồng."))
    let row = try #require(
      try place.json("handling", "list").elements.first { $0["code"]?.text == "H-2025-001" })
    let change = row["corrections"]?.elements.first?["changes"]?.elements.first
    #expect(change?["column"]?.text == "amount" && change?["old"]?.number == 15_000_000, "\(row)")
    #expect(change?["new"]?.number == 1_500_000 && row["note"]?.text?.contains("Đính chính") != true, "\(row)")
    let screen = try place.run("handling", "list").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      screen.contains("trước: 15.000.000 → nay: 1.500.000. Lý do: Gõ thừa một số (hư cấu)"), "\(screen)")
    // A file leaves the office, and the reason does not.
    let file = try place.run("handling", "list", "--format", "csv")
    #expect(file.output.contains("nay: 1.500.000") && !file.output.contains("Gõ thừa"), "\(file)")
    // A second time, and then for good.
    try place.quietly(["handling", "correct", "H-2025-001", "--new-on", "13/5/2025"] + reason)
    for (arguments, status) in [
      (["H-2025-001", "--new-on", "13/5/2025"], 1), (["H-2025-001"], 1), (["H-2025-009", "--remove"], 66),
      (["H-2025-001", "--new-children", "2"], 64), (["H-2025-001", "--new-on", "1/1/2030"], 65),
      (["H-2025-001", "--remove", "--new-amount", "1"], 64),
    ] as [([String], Int32)] {
      let state = try place.state()
      let run = try place.run(["handling", "correct"] + arguments + reason)
      #expect(run.status != 0 && (status == 1 || run.status == status), "\(run)")
      #expect(try place.state() == state)
    }
    try place.quietly(Self.decision("5/QĐ-XPHC"))
    let taken = try place.run(["handling", "correct", "H-2025-002", "--new-number", "2/QĐ-XPHC"] + reason)
    #expect(taken.status == 1 && taken.errors.contains("H-2025-001"), "\(taken)")
    try place.quietly(["handling", "correct", "H-2025-001", "--remove"] + reason)
    let left = try place.json("handling", "list").elements.compactMap { $0["code"]?.text }
    #expect(left.contains("H-2025-002") && !left.contains("H-2025-001"), "\(left)")
    #expect(try Self.summary(place).contains("01 quyết định xử phạt"))
    // The code of what was taken back is never given again.
    try place.quietly(Self.decision("2/QĐ-XPHC"))
    #expect(try place.json("handling", "list").elements.contains { $0["code"]?.text == "H-2025-003" })
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("doctor").status == 0)
  }

  @Test("What takes a paper away is told of the paper first: a license never stays in force beside its withdrawal")
  func ofThePaper() throws {
    let place = try ReportTests.inspected()
    let add = [
      "handling", "add", Self.finding, "--kind", "withdrawal", "--number", "50/QĐ-TH", "--on", "14/5/2025", "--by",
      Self.by,
    ]
    let state = try place.state()
    let refused = try place.run(add)
    #expect(refused.status == 1 && refused.errors.contains("vẫn còn hiệu lực"), "\(refused)")
    let command =
      "maiam permit withdraw VD-01 --kind operating_license --number \"02/GP-HC\" --on 14/05/2025 "
      + "--document \"50/QĐ-TH\" --issuer \"\(Self.by)\""
    #expect(refused.errors.contains(command), "\(refused)")
    #expect(try place.state() == state)
    try place.quietly(
      "permit", "withdraw", "VD-01", "--kind", "operating_license", "--number", "02/GP-HC", "--on", "14/5/2025",
      "--document", "50/QĐ-TH", "--issuer", Self.by)
    try place.quietly(add)
    let rows = try place.json("handling", "list").elements.filter { $0["number"]?.text == "50/QĐ-TH" }
    #expect(rows.count == 1, "\(rows)")
    #expect(try Self.summary(place).contains("thu hồi giấy phép, giấy chứng nhận: 01 việc"))
  }

  @Test("A demand is recorded with the findings, so that none counts as demanded and as not demanded")
  func demand() throws {
    let place = try ReportTests.inspected()
    let add = [
      "handling", "add", Self.finding, "--kind", "demand", "--number", "7/SYT", "--on", "14/5/2025", "--by", Self.by,
    ]
    let state = try place.state()
    let refused = try place.run(add)
    #expect(refused.status == 1, "\(refused)")
    let command = "maiam remediation order \(Self.finding) --demand \"…\" --document \"7/SYT\" --on 14/05/2025 --due …"
    #expect(refused.errors.contains(command), "\(refused)")
    #expect(try place.state() == state)
    try place.quietly(
      "remediation", "order", Self.finding, "--demand", "Khắc phục (hư cấu)", "--document", "7/SYT", "--on",
      "14/5/2025", "--due", "30/5/2025")
    try place.quietly(add)
    #expect(try place.json("handling", "list").elements.count { $0["number"]?.text == "7/SYT" } == 1)
  }

  @Test("A file that answers again keeps the note, as one answer does; --drop-note takes it away")
  func notesStay() throws {
    let place = try Workplace.furnished()
    try place.startInspection(with: "vi-du")
    let code = "I-2025-000001"
    func take(_ name: String, _ text: String, _ more: String...) throws -> JSONValue? {
      try place.write(name, text)
      try place.quietly(["inspection", "answer", code, "--from", name] + more)
      return try place.json("inspection", "show", code)["answers"]?.elements
        .first { $0["item_id"]?.text == "vd-rooms-seen" }?["note"]
    }
    let note = JSONValue.text("Chủ cơ sở đi vắng (hư cấu)")
    try place.quietly(
      "inspection", "answer", code, "vd-rooms-seen", "không", "--note", "Chủ cơ sở đi vắng (hư cấu)")
    #expect(try take("a.yaml", "answers:\n- {item_id: vd-rooms-seen, value: true}\n") == note)
    #expect(try take("b.yaml", "answers:\n- {item_id: vd-rooms-seen, value: false, note: null}\n") == note)
    #expect(try take("c.json", #"{"answers":[{"item_id":"vd-rooms-seen","value":true,"note":null}]}"#) == note)
    // A note of no words is a slip, and says so.
    try place.write("trong.json", #"{"answers":[{"item_id":"vd-rooms-seen","value":true,"note":""}]}"#)
    #expect(try place.run("inspection", "answer", code, "--from", "trong.json").status == 65)
    #expect(try take("d.csv", "item_id,value,note\nvd-rooms-seen,không,\n") == note)
    #expect(try take("e.csv", "item_id,value,note\nvd-rooms-seen,có,Đã xem lại\n") == .text("Đã xem lại"))
    #expect(try take("f.csv", "item_id,value,note\nvd-rooms-seen,không,\n", "--drop-note") == .null)
  }

  @Test("A child in danger of whom nobody was told yet has a clock, and the words wait")
  func nobodyTold() throws {
    let place = try Workplace.furnished()
    let words = "Một trẻ cần bảo vệ ngay (hư cấu)"
    let run = try place.run("emergency", "add", "--facility", "VD-01", "--at", "2025-05-14T08:00", "--what", words)
    #expect(run.status == 0 && run.output.contains("Chưa ghi đã báo ai"), "\(run)")
    #expect(run.errors.contains("emergency tell E-2025-001 --at 21h30 --told 111 --what \"\(words)\""), "\(run)")
    let list = try place.run("emergency", "list")
    #expect(list.output.contains("Chưa ghi đã báo ai; đang xử lý"), "\(list)")
    #expect(try place.json("emergency", "list").elements.map { $0["state"]?.text } == ["running"])
    #expect(try place.json("due", "--within", "0").elements.contains { $0["code"]?.text == "E-2025-001" })
    for option in ["--told-at", "--reply"] {
      let refused = try place.run("emergency", "add", "--facility", "VD-01", option, "2025-05-14T08:00")
      #expect(refused.status == 64, "\(refused)")
    }
    try place.quietly(
      "emergency", "tell", "E-2025-001", "--at", "2025-05-14T08:10", "--told", "111", "--what", words)
    #expect(try place.run("emergency", "list").output.contains("Đang xử lý"))
  }

  @Test("A closed inspection has no drafts: what is on file is shown, and a refused reopening names what exists")
  func closedHasNoDrafts() throws {
    let place = try ReportTests.inspected()
    let words = "Lời đã đính chính (hư cấu)"
    try place.quietly("finding", "correct", Self.finding, "--statement", words, "--reason", "Sai chữ (hư cấu)")
    let drafts = try place.run("finding", "drafts", ReportTests.code)
    #expect(
      drafts.status == 0 && drafts.errors.contains("\(ReportTests.code) đã kết thúc, không còn dự thảo"), "\(drafts)")
    #expect(drafts.output.contains(words) && drafts.output.contains(Self.finding), "\(drafts)")
    #expect(
      try place.json("finding", "drafts", ReportTests.code).elements.map { $0["code"]?.text }
        == [Self.finding, Self.other])
    let refused = try place.run("inspection", "reopen", ReportTests.code, "--reason", "Thử (hư cấu)")
    #expect(refused.status == 1 && refused.errors.contains("đính chính (\(Self.finding))"), "\(refused)")
    #expect(!refused.errors.contains("xử lý") && !refused.errors.contains("kiểm tra lại"), "\(refused)")
    try place.quietly(Self.decision("3/QĐ-XPHC"))
    let more = try place.run("inspection", "reopen", ReportTests.code, "--reason", "Thử (hư cấu)")
    #expect(more.errors.contains("H-2025-001 (\(Self.finding))"), "\(more)")
  }

  @Test("What a follow-up finds not put right is not met again")
  func foundAgain() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-06-20"
    #expect(try place.json("finding", "repeat").elements.isEmpty)
    try place.quietly("inspection", "plan", "--follow-up", ReportTests.code, "--on", "20/6/2025")
    let next = "I-2025-000002"
    try place.quietly(
      "inspection", "start", next, "--decision", "9/QĐ-HC", "--decided", "18/6/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/6/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", next, "vd-room-area", "80,5")
    try place.quietly("inspection", "answer", next, "vd-no-beating", "không")
    try place.quietly("inspection", "close", next, "--on", "20/6/2025", "--signed-by-facility", "yes")
    let rows = try place.json("finding", "repeat").elements
    #expect(rows.count == 1 && rows.first?["link"]?.text == "follow_up", "\(rows)")
    #expect(rows.first?["code"] == rows.first?["earlier"] && rows.first?["found_on"]?.text == "2025-06-20", "\(rows)")
    #expect(try place.run("finding", "repeat", "--format", "csv").output.contains("kiểm tra lại vẫn chưa khắc phục"))
    // The finding itself is no earlier one of itself.
    #expect(try place.json("finding", "show", rows.first?["code"]?.text ?? "")["earlier"]?.elements.isEmpty == true)
  }
}
