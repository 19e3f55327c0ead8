import Foundation
import Testing

/// What an inspection saw of another body's duty: it has a code, stands in a list, is passed on, and is counted.
struct ObservationTests {
  private static let code = ReportTests.code

  /// A closed inspection with two observations of an authority, and no finding of them.
  private static func closed() throws -> Workplace {
    let place = try answered()
    #expect(try place.run("finding", "observations").output.contains("Chưa có cuộc kiểm tra nào kết thúc"))
    let run = try place.run("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    #expect(run.status == 0 && run.output.contains("maiam finding observations --inspection \(code)"), "\(run)")
    return place
  }

  /// The same before it is closed.
  private static func answered() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.write(
      "phieu/requirements/vi-du.yaml",
      Fixtures.requirements + """
          - id: VD-3
            article: "3"
            quote: "Ủy ban thăm cơ sở mỗi năm (hư cấu)."
            topic: child_protection
            groups: [social_assistance_nonpublic, religious_social_assistance]
            duty_bearer: authority
            in_force: {from: 2017-11-01}
            reading: read

        """)
    try place.write(
      "phieu/items/vi-du.yaml",
      Fixtures.items
        + ["vd-visited", "vd-answered"].map { id in
          """
            - id: \(id)
              requirements: [VD-3]
              question: "Ủy ban đã làm việc \(id) chưa (hư cấu)?"
              verify: "Xem sổ."
              answer: yes_no
              severity: minor
              remedy: "Báo Ủy ban."

          """
        }.joined())
    try place.write(
      "phieu/vi-du.yaml",
      Fixtures.checklist.replacing("vd-last-drill]", with: "vd-last-drill, vd-visited, vd-answered]"))
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--campaign", "C-2025-001")
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", code, "vd-rooms-seen", "có")
    try place.quietly("inspection", "answer", code, "vd-room-area", "90")
    try place.quietly("inspection", "answer", code, "vd-no-beating", "không")
    try place.quietly("inspection", "answer", code, "vd-last-drill", "--not-checked")
    try place.quietly("inspection", "answer", code, "vd-visited", "không", "--note", "Sổ trống (hư cấu)")
    try place.quietly("inspection", "answer", code, "vd-answered", "không")
    return place
  }

  @Test("While the inspection goes on its observations stand among the drafts, as no findings of the facility")
  func drafts() throws {
    let place = try Self.answered()
    for scope in [["--inspection", Self.code], []] {
      let list = try place.run(["finding", "observations"] + scope)
      let text = list.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("2 nội dung thuộc trách nhiệm của cơ quan, cá nhân khác: maiam finding drafts"), "\(list)")
    }
    let drafts = try place.json("finding", "drafts", Self.code).elements
    #expect(drafts.map { $0["item_id"]?.text } == ["vd-visited", "vd-answered"])
    #expect(drafts.allSatisfy { $0["duty_bearer"]?.text == "authority" && $0["severity"] == .null })
    for (language, none, said) in [
      ("vi", "chưa dẫn đến tồn tại, hạn chế nào", "không tính là tồn tại, hạn chế của cơ sở"),
      ("en", "Nothing answered so far leads to a finding", "no findings against the facility"),
    ] {
      let run = try place.run("finding", "drafts", Self.code, "--lang", language)
      #expect(run.output.contains("vd-visited") && run.output.contains(none) && run.output.contains(said), "\(run)")
    }
  }

  @Test("The page of a home names the observations made there, with their codes and how many nobody was told of")
  func page() throws {
    let place = try Self.closed()
    let page = try place.run("facility", "show", "VD-01")
    #expect(page.output.contains("2 ghi nhận về trách nhiệm của cơ quan, cá nhân khác; 2 chưa chuyển"), "\(page)")
    #expect(page.output.contains("\(Self.code)/N01") && page.output.contains("\(Self.code)/N02"), "\(page)")
    #expect(try place.json("facility", "show", "VD-01")["observations"]?.elements.count == 2)
    #expect(try place.json("facility", "show", "VD-02")["observations"]?.elements.isEmpty == true)
  }

  @Test("On a day before it was made there is none, and the message names its day")
  func before() throws {
    let place = try Self.closed()
    let run = try place.run("finding", "show", "\(Self.code)/N01", "--as-of", "12/5/2025")
    #expect(run.status == 66 && run.errors.contains("ghi nhận ngày 13/05/2025"), "\(run)")
    #expect(try place.run("finding", "show", "\(Self.code)/N01", "--as-of", "13/5/2025").status == 0)
  }

  private static func text(_ place: Workplace, _ arguments: String...) throws -> String {
    let run = try place.run(["report", "export"] + arguments + ["-o", "b.xlsx"])
    #expect(run.status == 0, "\(run)")
    #expect(try place.run(["report", "verify", "b.xlsx"]).status == 0)
    return try ReportTests.sheets(place, "b.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  @Test("It has a code, is told to its body by it, and says what came back")
  func course() throws {
    let place = try Self.closed()
    let first = "\(Self.code)/N01"
    func states() throws -> [String?] {
      try place.json("finding", "observations").elements.map { $0["state"]?.text }
    }
    #expect(
      try place.json("finding", "observations").elements.map { $0["code"]?.text } == [first, "\(Self.code)/N02"])
    #expect(try states() == ["not_passed", "not_passed"])
    #expect(try place.json("inspection", "show", Self.code)["observations"]?.elements.count == 2)
    try place.quietly(
      "handling", "pass", "VD-01", "--observation", first, "--to", "UBND Ví Dụ (hư cấu)", "--document", "9/SYT")
    #expect(try states() == ["passed", "not_passed"])
    #expect(try place.json("finding", "observations", "--not-passed").elements.count == 1)
    try place.quietly("handling", "reply", "P-2025-001", "--reply", "Đã thăm (hư cấu)")
    #expect(try states() == ["answered", "not_passed"])
    let shown = try place.run("finding", "show", first)
    #expect(
      shown.output.contains("P-2025-001 UBND Ví Dụ (hư cấu)") && shown.output.contains("Đã có trả lời"), "\(shown)")
    // The file and the screen in English say the same; what was written in one's own words stays out of the file.
    let file = try place.run("finding", "observations", "--format", "csv")
    let lines = file.output.components(separatedBy: "‹CRLF›\n").dropFirst().filter { !$0.isEmpty }
    #expect(lines.map { $0.prefix { $0 != "," } } == [first[...], "\(Self.code)/N02"], "\(file)")
    #expect(lines.map { $0.contains("Đã có trả lời") } == [true, false] && !file.output.contains("Đã thăm"), "\(file)")
    let english = try place.run("finding", "observations", "--lang", "en")
    #expect(english.output.contains(first) && english.output.contains("Answered"), "\(english)")
    #expect(!english.output.contains("Đã có trả lời"), "\(english)")
    // As of the day before nobody was told.
    #expect(
      try place.json("finding", "observations", "--as-of", "13/5/2025").elements.first?["state"]?.text == "not_passed")
    // Whoever writes the code into a referral has passed it on.
    try place.quietly(
      "handling", "pass", "VD-01", "--to", "UBND (hư cấu)", "--what", "Theo \(Self.code)/N2, đề nghị thăm")
    #expect(try states() == ["answered", "passed"])
    // Something rests on them.
    #expect(try place.run("inspection", "reopen", Self.code, "--reason", "Ghi nhầm (hư cấu)").status == 1)
  }

  @Test("One that was passed on and corrected says so beside its old words, everywhere, and the refusal names that way")
  func corrected() throws {
    let place = try Self.closed()
    let first = "\(Self.code)/N01"
    try place.quietly(
      "handling", "pass", "VD-01", "--observation", first, "--to", "UBND Ví Dụ (hư cấu)", "--document", "9/SYT")
    let refused = try place.run("inspection", "reopen", Self.code, "--reason", "Nhầm (hư cấu)")
    let way = "maiam handling pass VD-01 --to \"…\" --observation \(first) --what \"Đính chính: …\""
    #expect(refused.status == 1 && refused.errors.contains(way), "\(refused)")
    try place.quietly(
      "handling", "pass", "VD-01", "--observation", first, "--to", "UBND Ví Dụ (hư cấu)", "--what",
      "Đính chính: đã thăm ngày 2/5 (hư cấu)")
    let words = "Đính chính: đã thăm ngày 2/5 (hư cấu)"
    let row = try place.json("finding", "observations").elements.first
    #expect(row?["correction"]?.text?.contains(words) == true, "\(String(describing: row))")
    #expect(try place.json("finding", "observations").elements.last?["correction"] == .null)
    for run in [
      try place.run("finding", "observations"), try place.run("finding", "show", first),
      try place.run("inspection", "show", Self.code), try place.run("finding", "observations", "--lang", "en"),
    ] { #expect(run.output.contains(words), "\(run)") }
    // A file of the list, and a report, say that it was corrected and not in whose words.
    let file = try place.run("finding", "observations", "--format", "csv").output
    #expect(file.contains("Đính chính sau khi chuyển") && !file.contains(words), "\(file)")
    let record = try Self.text(place, "inspection-record", "--inspection", Self.code)
    #expect(
      record.contains("\(first): ngày 14/05/2025 đã đính chính với UBND Ví Dụ (hư cấu) (P-2025-002)"), "\(record)")
    let result = try Self.text(place, "inspection-result", "--inspection", Self.code)
    #expect(result.contains("\(first): ngày 14/05/2025 đã đính chính") && !result.contains(words), "\(result)")
  }

  @Test("What does not exist, or is of another place, is passed to nobody")
  func refusals() throws {
    let place = try Self.closed()
    for (arguments, status) in [
      (["VD-01", "--observation", "\(Self.code)/N03"], 66), (["VD-01", "--observation", "\(Self.code)/01"], 66),
      (["VD-02", "--observation", "\(Self.code)/N01"], 65), (["VD-01", "--what", "Theo \(Self.code)/N09"], 66),
      (["VD-01"], 64), (["VD-01", "--observation", "\(Self.code)/N01", "--on", "12/5/2025"], 65),
    ] as [([String], Int32)] {
      let run = try place.run(["handling", "pass"] + arguments + ["--to", "UBND (hư cấu)"])
      #expect(run.status == status, "\(run)")
    }
    #expect(try place.json("handling", "passed").elements.isEmpty)
    #expect(try place.run("finding", "show", "\(Self.code)/N07").status == 66)
    // One that exists is no finding: how it is mended is said.
    let correct = try place.run(
      "finding", "correct", "\(Self.code)/N01", "--statement", "Khác (hư cấu)", "--reason", "Sai (hư cấu)")
    #expect(correct.status == 66 && correct.errors.contains("không phải tồn tại"), "\(correct)")
    #expect(correct.errors.contains("maiam handling pass VD-01"), "\(correct)")
  }

  @Test("A code means the same after the inspection was opened and closed again")
  func closedAgain() throws {
    let place = try Self.closed()
    try place.quietly("inspection", "reopen", Self.code, "--reason", "Ghi nhầm (hư cấu)")
    try place.quietly("inspection", "answer", Self.code, "vd-visited", "có")
    try place.quietly("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    let left = try place.json("finding", "observations").elements
    #expect(left.map { $0["code"]?.text } == ["\(Self.code)/N02"] && left.first?["item_id"]?.text == "vd-answered")
  }

  @Test("Reports that count findings count them, and how many nobody was told of")
  func figures() throws {
    let place = try Self.closed()
    try place.quietly("handling", "pass", "VD-01", "--observation", "\(Self.code)/N01", "--to", "UBND (hư cấu)")
    let said =
      "02 nội dung thuộc trách nhiệm của cơ quan, cá nhân khác, không tính là tồn tại, hạn chế của cơ sở: đã chuyển 01; chưa chuyển 01."
    for report in [
      ["campaign-summary", "--campaign", "C-2025-001"], ["half-year", "--period", "2025-H1"],
      ["annual", "--period", "2025"], ["remediation-status"],
    ] {
      let run = try place.run(["report", "export"] + report + ["-o", "c.xlsx"])
      #expect(run.status == 0, "\(run)")
      let text = try ReportTests.sheets(place, "c.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      #expect(text.contains { $0.contains(said) }, "\(report) \(text)")
      #expect(try place.run(["report", "verify", "c.xlsx"]).status == 0)
    }
    let record = try Self.text(place, "inspection-record", "--inspection", Self.code)
    #expect(record.contains("\(Self.code)/N01\n") && record.contains("\(Self.code)/N02\n"))
    // What another body owes is not met, and no finding: that is said, never that there is nothing.
    #expect(
      record.contains("trong 5 nội dung đã kiểm tra; 2 nội dung chưa kiểm tra; 2 nội dung không đạt nhưng không tính"))
  }
}
