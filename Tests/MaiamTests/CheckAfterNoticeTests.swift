import Foundation
import Testing

/// What an inspection says of how sure its law is, of its limit, of its basis, and of law that has ended since.
struct CheckAfterNoticeTests {
  private static let code = "I-2026-000001"

  /// A home that opened on 10/8/2026, or before, with an inspection planned.
  private static func place(
    today: String, census: [String] = ["--needy", "12"], opened: String = "10/8/2026", checklist: String, on: String
  ) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = today
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--address", "Số 1, đường Ví Dụ", "--opened",
      opened, "--on", opened)
    let count = ["facility", "census", "F-000001", "--on", opened, "--children", "12", "--others", "0"]
    #expect(try place.run(count + census).status == 0)
    try place.quietly("inspection", "plan", "F-000001", "--checklist", checklist, "--on", on)
    place.forgetRuns()
    return place
  }

  private static func start(
    _ place: Workplace, _ on: String, _ more: [String], issuer: String = "Sở Y tế Ví Dụ (hư cấu)"
  ) throws -> String {
    let run = try place.run(
      [
        "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", on, "--issuer", issuer, "--announced", on,
        "--lead", "Trần Thị Lá (hư cấu)",
      ] + more)
    #expect(run.status == 0, "\(run)")
    return run.output
  }

  /// All that is asked is not checked, but that there is no clean water.
  private static func close(_ place: Workplace, _ checklist: String, on: String) throws {
    let shown = try place.json("checklist", "show", checklist)
    let items = shown["items"]?.elements.compactMap { $0["item_id"]?.text } ?? []
    #expect(items.contains("clean-water"))
    let answers = items.map {
      $0 == "clean-water" ? "{item_id: clean-water, value: \"no\"}" : "{item_id: \($0), outcome: not_checked}"
    }
    try place.write("kq.yaml", "answers: [\(answers.joined(separator: ", "))]\n")
    try place.quietly("inspection", "answer", code, "--from", "kq.yaml")
    try place.quietly("inspection", "close", code, "--on", on, "--signed-by-facility", "yes")
  }

  /// What was asked and left unchecked says nothing of the papers, and a paper that was seen does not confirm that there is
  /// none: then the inspection and the register contradict each other, and say so.
  @Test(arguments: [("outcome: not_checked", false), ("value: \"no\"", true), ("value: \"yes\"", false)])
  func onlyWhoSawNoneConfirmsThatThereIsNone(_ answer: String, _ isConfirmed: Bool) throws {
    let place = try Self.place(today: "2026-11-28", checklist: "after-notice", on: "6/10/2026")
    _ = try Self.start(place, "6/10/2026", ["--basis", "after_notice"])
    try place.write("giay.yaml", "answers: [{item_id: paper-before-notice, \(answer)}]\n")
    let items = try place.json("checklist", "show", "after-notice")["items"]?.elements ?? []
    let others = items.compactMap { $0["item_id"]?.text }.filter { $0 != "paper-before-notice" }
    try place.write(
      "kq.yaml", "answers: [\(others.map { "{item_id: \($0), outcome: not_checked}" }.joined(separator: ", "))]\n")
    for file in ["kq.yaml", "giay.yaml"] { try place.quietly("inspection", "answer", Self.code, "--from", file) }
    let closed = try place.run(
      "inspection", "close", Self.code, "--on", "6/10/2026", "--signed-by-facility", "yes", "--allow-unjudged")
    let confirmed = try place.json("licensing", "audit", "F-000001").elements.first?["papers_confirmed_on"]
    #expect(confirmed == (isConfirmed ? .text("2026-10-06") : .null), "\(answer)")
    let isSeen = answer.contains("yes")
    for run in [closed, try place.run("inspection", "show", Self.code)] {
      #expect(run.status == 0 && run.errors.contains("maiam permit add F-000001") == isSeen, "\(run)")
      #expect(!run.errors.contains("không có giấy tờ hoặc thông báo"), "\(run)")
    }
  }

  /// A paper that stands in the register and that the inspection did not see clears nobody without a word.
  @Test(arguments: [("value: \"no\"", true), ("value: \"yes\"", false), ("outcome: not_checked", false)])
  func aPaperThatWasNotSeenIsSaid(_ answer: String, _ isSaid: Bool) throws {
    let place = try Self.place(today: "2026-11-28", opened: "10/8/2024", checklist: "after-notice", on: "6/10/2026")
    try place.quietly(
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "1/GP-VD", "--issued", "1/5/2026",
      "--issuer", "Sở Y tế Ví Dụ (hư cấu)")
    _ = try Self.start(place, "6/10/2026", ["--basis", "after_notice"])
    try place.write("giay.yaml", "answers: [{item_id: paper-before-notice, \(answer)}]\n")
    try place.quietly("inspection", "answer", Self.code, "--from", "giay.yaml")
    let shown = try place.run("inspection", "show", Self.code)
    #expect(shown.errors.contains("không có giấy tờ hoặc thông báo") == isSaid, "\(shown)")
    #expect(!shown.errors.contains("maiam permit add"))
  }

  private static func answer(_ place: Workplace, _ inspection: String, _ item: String, _ value: String) throws
    -> String
  {
    let run = try place.run("inspection", "answer", inspection, item, value)
    #expect(run.status == 0, "\(run)")
    return run.errors
  }

  /// A notice that was seen does not hide the license that was not, although the register has one.
  @Test func aNoticeThatWasSeenHidesNoPaper() throws {
    let place = try Self.place(today: "2026-11-28", opened: "10/8/2024", checklist: "after-notice", on: "6/10/2026")
    try place.quietly(
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "1/GP-VD", "--issued", "1/5/2026",
      "--issuer", "Sở Y tế Ví Dụ (hư cấu)")
    _ = try Self.start(place, "6/10/2026", ["--basis", "after_notice"])
    #expect(try Self.answer(place, Self.code, "paper-before-notice", "không").contains("1/GP-VD"))
    #expect(try Self.answer(place, Self.code, "notice-sent", "có").contains("chưa ghi thông báo hoạt động nào"))
    #expect(try Self.answer(place, Self.code, "operation-start-day", "11/8/2026").contains("10/08/2024"))
    #expect(try Self.answer(place, Self.code, "clean-water", "có").isEmpty)
    let shown = try place.run("inspection", "show", Self.code).errors
    #expect(shown.contains("(paper-before-notice)") && shown.contains("1/GP-VD"), "\(shown)")
    #expect(shown.contains("operation-start-day: 11/08/2026"), "\(shown)")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en").errors
    #expect(english.contains("while the register has: ") && english.contains("has no notice"), "\(english)")
  }

  /// Papers that were seen and that nobody wrote down are said of a home of unknown situation too, and one inspection that
  /// says both of them names the answers.
  @Test func papersOfAnUnknownHomeAreCompared() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Chùa Ví Dụ (hư cấu)", "--kind", "undetermined", "--ownership", "non_public",
      "--operator", "religious_organization", "--religious-kind", "religious_establishment", "--commune", "11311",
      "--on", "1/1/2015")
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "religious-children", "--on", "20/11/2026")
    _ = try Self.start(place, "20/11/2026", ["--basis", "after_notice"])
    #expect(try place.json("licensing", "audit").elements.first?["situation"] == .text("unknown"))
    let seen = try Self.answer(place, Self.code, "religious-home-has-social-papers", "có")
    #expect(seen.contains("chưa ghi thông báo hoạt động nào") && seen.contains("maiam permit add F-000001"), "\(seen)")
    #expect(try Self.answer(place, Self.code, "paper-before-notice", "không").isEmpty)
    let both = try Self.answer(place, Self.code, "notice-sent-to-either", "không")
    #expect(both.contains("tự mâu thuẫn: religious-home-has-social-papers ghi có"), "\(both)")
  }

  /// Two inspections of one home that say otherwise of the same paper are both named, whichever is looked at.
  @Test func twoInspectionsThatDifferAreNamed() throws {
    let place = try Self.place(today: "2026-11-28", opened: "10/8/2024", checklist: "after-notice", on: "6/10/2026")
    _ = try Self.start(place, "6/10/2026", ["--basis", "after_notice"])
    _ = try Self.answer(place, Self.code, "paper-before-notice", "có")
    let second = "I-2026-000002"
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "after-notice", "--on", "20/11/2026")
    try place.quietly(
      "inspection", "start", second, "--decision", "8/QĐ-HC", "--decided", "20/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)")
    #expect(try Self.answer(place, second, "paper-before-notice", "có").contains("Hai cuộc kiểm tra") == false)
    let said = try Self.answer(place, second, "paper-before-notice", "không")
    #expect(
      said.contains("\(second) (ngày 20/11/2026) ghi không có, \(Self.code) (ngày 06/10/2026) ghi có"), "\(said)")
    let shown = try place.run("inspection", "show", Self.code).errors
    #expect(
      shown.contains("\(Self.code) (ngày 06/10/2026) ghi có, \(second) (ngày 20/11/2026) ghi không có"), "\(shown)")
  }

  /// Whoever begins under one law and ends under another is judged by that of the first day, and reads so.
  @Test func aLawThatChangesOnTheWayIsSaid() throws {
    let place = try Self.place(today: "2026-10-04", checklist: "nonpublic-children", on: "2/10/2026")
    _ = try Self.start(place, "2/10/2026", [])
    let word = "từ ngày 05/10/2026 quy định về"
    #expect(try !place.run("inspection", "show", Self.code).output.contains(word))
    place.environment["MAIAM_TODAY"] = "2026-10-07"
    let shown = try place.run("inspection", "show", Self.code).output
    #expect(shown.contains(word) && shown.contains("theo quy định của ngày bắt đầu kiểm tra 02/10/2026"), "\(shown)")
    try Self.close(place, "nonpublic-children", on: "7/10/2026")
    for report in ["inspection-record", "inspection-result"] {
      #expect(try Self.workbook(place, report).contains(word), "\(report)")
    }
    let today = try place.run("inspection", "show", Self.code, "--lang", "en").output
    #expect(today.contains("judged by the law of 2026-10-02"), "\(today)")
  }

  /// Too many people are found by counting them: that says nothing of the certificate which the same clause asks for.
  @Test(arguments: [("needy-people-under-10", "11", false), ("under-10-certificate", "\"no\"", true)])
  func onlyWhatAsksForPapersConfirmsThem(_ item: String, _ value: String, _ isConfirmed: Bool) throws {
    let place = try Self.place(
      today: "2026-06-10", census: ["--needy", "5"], opened: "10/8/2025", checklist: "under-10", on: "6/5/2026")
    _ = try Self.start(place, "6/5/2026", [])
    let items = try place.json("checklist", "show", "under-10")["items"]?.elements ?? []
    let answers = items.compactMap { $0["item_id"]?.text }.map { id in
      id == item ? "{item_id: \(id), value: \(value)}" : "{item_id: \(id), outcome: not_checked}"
    }
    try place.write("kq.yaml", "answers: [\(answers.joined(separator: ", "))]\n")
    try place.quietly("inspection", "answer", Self.code, "--from", "kq.yaml")
    try place.quietly(
      "inspection", "close", Self.code, "--on", "6/5/2026", "--signed-by-facility", "yes", "--allow-unjudged")
    let findings = try place.json("finding", "list", "--inspection", Self.code).elements
    #expect(findings.map { $0["item_id"]?.text } == [item])
    let audit = try place.json("licensing", "audit", "F-000001").elements.first
    #expect(audit?["papers_confirmed_on"] == (isConfirmed ? .text("2026-05-06") : .null))
  }

  private static func workbook(_ place: Workplace, _ report: String) throws -> String {
    let run = try place.run(["report", "export", report, "--inspection", code, "-o", "\(report).xlsx"])
    #expect(run.status == 0, "\(run)")
    return try Python.run(
      "-c",
      """
      import sys, zipfile, html
      z = zipfile.ZipFile(sys.argv[1])
      for n in z.namelist(): print(html.unescape(z.read(n).decode('utf8', 'replace')))
      """, place.path("\(report).xlsx"))
  }

  /// Which set of requirements binds the home is certain where all twelve are in hardship; open where nobody counted
  /// them, or where nine of the twelve are.
  @Test(arguments: [(["--needy", "12"], false), ([], true), (["--needy", "9"], true)])
  func whatBindsOneKindIsMarkedWhereTheKindIsOpen(_ census: [String], _ isOpen: Bool) throws {
    let place = try Self.place(today: "2026-11-28", census: census, checklist: "after-notice", on: "6/10/2026")
    _ = try Self.start(place, "6/10/2026", ["--basis", "after_notice"])
    let open = "Chưa rõ cơ sở phải đáp ứng bộ yêu cầu nào"
    #expect(try place.run("inspection", "show", Self.code).output.contains(open) == isOpen)
    try Self.close(place, "after-notice", on: "6/10/2026")
    let citation = "NQ 66.18/2026/NQ-CP, điểm 1 khoản B.I Mục 2 Phụ lục I.10"
    let marked = citation + " (cách hiểu)"
    let listed = try place.json("finding", "list").elements.flatMap { $0["citations"]?.elements ?? [] }.map(\.text)
    #expect(listed == [isOpen ? marked : citation])
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.workbook(place, report)
      #expect(text.contains(citation) && text.contains(marked) == isOpen, "\(report)")
      if report == "inspection-record" { #expect(text.contains(open) == isOpen) }
    }
  }

  /// A decision that gives itself less than the law allows: both last days, and neither alone.
  @Test(arguments: [
    (
      "Sở Y tế Ví Dụ (hư cấu)", "directive",
      "12/10/2026, ngày làm việc cuối cùng: 12/10/2026; theo mức tối đa của luật (10 ngày; NĐ 217/2025/NĐ-CP, điểm b, điểm d khoản 2 Điều 13): 16/10/2026."
    ),
    (
      "Ủy ban nhân dân phường Lê Chân", "after_notice",
      "12/10/2026, ngày làm việc cuối cùng: 12/10/2026; theo mức tối đa của luật (7 ngày; NĐ 217/2025/NĐ-CP, điểm c, điểm d khoản 2 Điều 13; cách hiểu): 13/10/2026."
    ),
  ])
  func aShorterLimitStandsBesideThatOfTheLaw(_ issuer: String, _ basis: String, _ days: String) throws {
    let both = "Ngày cuối theo thời hạn của quyết định (5 ngày): \(days)"
    for limit in [["--limit", "5"], []] {
      let place = try Self.place(today: "2026-10-07", checklist: "after-notice", on: "6/10/2026")
      let started = try Self.start(place, "6/10/2026", ["--basis", basis] + limit, issuer: issuer)
      let shown = try place.run("inspection", "show", Self.code).output
      let due = try place.json("due").elements.first { $0["code"]?.text == Self.code }
      #expect(started.contains(both) == !limit.isEmpty, "\(started)")
      #expect(shown.contains(both) == !limit.isEmpty && shown.contains("Ngày cuối theo luật") == limit.isEmpty)
      #expect((due?["note"]?.text ?? "").contains(both) == !limit.isEmpty, "\(String(describing: due))")
    }
  }

  /// Nobody stated the basis: none is recorded, but for the order that a campaign is under; what was taken is said.
  @Test(
    arguments: [
      ("6/10/2026", [], nil, ["nên để trống trong sổ"]),
      ("30/6/2025", [], nil, ["nên để trống trong sổ", "Chế độ tùy căn cứ"]),
      ("1/7/2025", [], nil, ["nên để trống trong sổ"]),
      ("30/6/2025", ["--regime", "directive_team"], nil, ["nên để trống trong sổ"]),
      ("30/6/2025", ["--basis", "signs_of_violation"], "signs_of_violation", []),
    ] as [(String, [String], String?, [String])])
  func aBasisThatNobodyStated(_ on: String, _ more: [String], _ basis: String?, _ said: [String]) throws {
    let place = try Self.place(
      today: "2026-11-28", opened: "1/3/2025", checklist: "nonpublic-children", on: "6/10/2026")
    let started = try Self.start(place, on, more)
    for words in ["nên để trống trong sổ", "Chế độ tùy căn cứ", "nên ghi là"] {
      #expect(started.contains(words) == said.contains(words), "\(words): \(started)")
    }
    #expect(try place.json("inspection", "show", Self.code)["decision"]?["basis"]?.text == basis)
  }

  @Test func aCampaignUnderADirectiveIsAnOrder() throws {
    for hasDirective in [true, false] {
      let place = try Self.place(
        today: "2026-11-28", opened: "1/3/2025", checklist: "quick-safety", on: "6/10/2026")
      try place.quietly("inspection", "cancel", Self.code, "--reason", "Ghi nhầm")
      try place.quietly(
        "directive", "add", "--issuer", "Bộ Ví Dụ (hư cấu)", "--summary", "V/v kiểm tra (hư cấu)", "--number",
        "123/BVD-HC", "--date", "1/10/2026")
      let campaign = [
        "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "5/10/2026", "--to", "31/10/2026", "--province",
        "31", "--checklist", "quick-safety",
      ]
      #expect(try place.run(campaign + (hasDirective ? ["--directive", "D-2026-001"] : [])).status == 0)
      try place.quietly("campaign", "plan", "C-2026-001")
      let started = try place.run(
        "inspection", "start", "I-2026-000002", "--decision", "7/QĐ-HC", "--decided", "6/10/2026", "--issuer",
        "Sở Y tế Ví Dụ (hư cấu)", "--announced", "6/10/2026", "--lead", "Trần Thị Lá (hư cấu)")
      #expect(started.status == 0 && started.output.contains("nên ghi là") == hasDirective, "\(started)")
      #expect(started.output.contains("nên để trống") == !hasDirective, "\(started)")
      let basis = try place.json("inspection", "show", "I-2026-000002")["decision"]?["basis"]?.text
      #expect(basis == (hasDirective ? "directive" : nil))
    }
  }

  /// Found under NĐ 103/2017/NĐ-CP, to be put right after its last day: lists say that it has ended, from that day on.
  @Test func whatIsCitedHasEndedSince() throws {
    let place = try Self.place(
      today: "2026-05-20", opened: "1/3/2025", checklist: "nonpublic-children", on: "18/5/2026")
    _ = try Self.start(place, "18/5/2026", ["--basis", "thematic_plan"])
    try Self.close(place, "nonpublic-children", on: "19/5/2026")
    try place.quietly(
      "remediation", "order", "\(Self.code)/01", "--demand", "Bảo đảm nước sạch (hư cấu)", "--document", "12/SYT-HC",
      "--due", "30/7/2026")
    for (day, hasEnded) in [("2026-06-30", false), ("2026-07-01", true)] {
      place.environment["MAIAM_TODAY"] = day
      let words = "Quy định viện dẫn đã hết hiệu lực từ 01/07/2026: NĐ 103/2017/NĐ-CP"
      let listed = try place.json("remediation", "list").elements.first?["lapsed_law"]?.text
      #expect((listed ?? "").hasPrefix(words) == hasEnded && (listed == nil) == !hasEnded, "\(day)")
      let due = try place.json("due").elements.first { $0["code"]?.text == "\(Self.code)/01" }
      #expect((due?["note"]?.text ?? "").contains(words) == hasEnded, "\(day) \(String(describing: due))")
    }
    try place.quietly("remediation", "withdraw", "\(Self.code)/01", "--reason", "Ghi nhầm", "--document", "3/QĐ")
    #expect(try place.json("remediation", "list").elements.first?["lapsed_law"]?.text == nil, "it is settled")
  }
}

/// The check after a notice is that of the body the home belongs to, whoever decided on it.
struct CheckingBodyTests {
  @Test(
    arguments: [
      ("8", "Sở Y tế Ví Dụ (hư cấu)", "B.III.2", true), ("8", "Chủ tịch UBND xã Ví Dụ (hư cấu)", "B.III.2", false),
      ("12", "Sở Y tế Ví Dụ (hư cấu)", "B.III.1", false), ("12", "UBND phường Ví Dụ (hư cấu)", "B.III.1", true),
    ])
  func theBasisIsThatOfTheBodyThatChecks(
    _ count: String, _ issuer: String, _ clause: String, _ isDoubted: Bool
  ) throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Cỏ May (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11311", "--opened", "10/8/2026", "--on", "10/8/2026")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "10/8/2026", "--children", count, "--others", "0", "--needy", count)
    try place.quietly(
      "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by",
      count == "8" ? "commune_chairman" : "health_department")
    let checklist = count == "8" ? "after-notice-under-10" : "after-notice"
    try place.quietly("inspection", "plan", "F-000001", "--checklist", checklist, "--on", "20/11/2026")
    let run = try place.run([
      "inspection", "start", "I-2026-000001", "--decision", "7/QĐ-HC", "--decided", "20/11/2026", "--issuer", issuer,
      "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)", "--basis", "after_notice", "--body",
      issuer.hasPrefix("Sở") ? "department" : "commune",
    ])
    #expect(run.status == 0 && run.output.contains(clause), "\(run)")
    let other = clause == "B.III.1" ? "B.III.2" : "B.III.1"
    #expect(!run.output.contains(other), "\(run)")
    #expect(run.output.contains("cần đối chiếu thẩm quyền") == isDoubted, "\(run)")
  }
}
