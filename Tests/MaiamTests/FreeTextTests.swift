import Foundation
import Testing

/// What somebody wrote in his own words leaves in no report that many may read, unless a person released it for it.
struct FreeTextTests {
  private static let note = "Cháu Tít kể lại (hư cấu)"

  private static func inspected() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.quietly("directive", "add", "--issuer", "UBND Ví Dụ (hư cấu)", "--summary", "Kiểm tra")
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    try place.quietly("campaign", "plan", "C-2025-001", "--allow-unsuitable")
    let code = try #require(
      try place.json("inspection", "list", "--campaign", "C-2025-001").elements
        .first { $0["facility_code"]?.text == "VD-01" }?["code"]?.text)
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", code, "vd-rooms-seen", "có")
    try place.quietly("inspection", "answer", code, "vd-room-area", "80,5")
    try place.quietly("inspection", "answer", code, "vd-last-drill", "--not-checked")
    try keep(place, ["inspection", "answer", code, "vd-no-beating", "có", "--note", note], "“Cháu Tít”")
    try keep(
      place,
      [
        "inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes", "--facility-opinion",
        "Bé Tít tự ngã (hư cấu)",
      ], "“Bé Tít”")
    place.environment["CODE"] = code
    return place
  }

  /// Where nobody can be asked nothing is kept, unless it was said that the words tell of no child.
  private static func keep(_ place: Workplace, _ command: [String], _ part: String) throws {
    let before = try place.state()
    let refused = try place.run(command)
    #expect(refused.status == 65 && refused.errors.contains("\(part) có thể nêu tên"), "\(refused)")
    #expect(refused.errors.contains("--keep-words"), "\(refused)")
    #expect(try place.state() == before)
    let kept = try place.run(command + ["--keep-words"])
    #expect(kept.status == 0 && !kept.errors.contains("có thể nêu tên"), "\(kept)")
  }

  private static func text(_ place: Workplace, _ arguments: [String]) throws -> String {
    let run = try place.run(["report", "export"] + arguments + ["-o", "bao-cao.xlsx"])
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "bao-cao.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  /// What is asked for, and whether the note is in it.
  @Test func levels() throws {
    let place = try Self.inspected()
    let code = try #require(place.environment["CODE"])
    let campaign = ["campaign-summary", "--campaign", "C-2025-001"]
    let cases: [([String], Bool)] = [
      (campaign, false), (campaign + ["--for-publication"], false),
      (campaign + ["--confidentiality", "Nội bộ"], false), (campaign + ["--recipient", "Bộ Ví Dụ (hư cấu)"], false),
      (campaign + ["--confidentiality", "Hạn chế"], true), (campaign + ["--release-notes"], true),
      (["inspection-result", "--inspection", code], false),
      (["inspection-result", "--inspection", code, "--release-notes"], true),
      // The record goes to those who were there.
      (["inspection-record", "--inspection", code], true),
      (["inspection-record", "--inspection", code, "--for-publication"], false),
      (["inspection-record", "--inspection", code, "--confidentiality", "public"], false),
      (["inspection-record", "--inspection", code, "--confidentiality", "Công khai rộng rãi"], false),
      (["inspection-record", "--inspection", code, "--confidentiality", "Nội bộ"], false),
      (["inspection-record", "--inspection", code, "--confidentiality", "Nội bộ", "--release-notes"], true),
      (["inspection-record", "--inspection", code, "--confidentiality", "Hạn chế"], true),
      (["remediation-status"], false),
    ]
    for (arguments, isThere) in cases {
      let text = try Self.text(place, arguments)
      let lines = text.split(separator: "\n").filter { $0.contains("Tít") }
      #expect(lines.isEmpty != isThere, "\(arguments) \(lines)")
      // What was kept out is said, never left out without a word.
      #expect(
        isThere || arguments[0] == "remediation-status" || text.contains("(có lời ghi, không đưa vào báo cáo này)"))
      let verified = try place.run("report", "verify", "bao-cao.xlsx")
      #expect(verified.status == 0, "\(arguments): \(verified)")
    }
  }

  /// Lists in which it stands, as tables, as files and as files for which it was released.
  @Test("A file of a list has no free words unless a person released them; a screen has them")
  func lists() throws {
    let place = try Self.inspected()
    let code = try #require(place.environment["CODE"])
    try place.quietly(
      "remediation", "order", "\(code)/02", "--demand", "Gặp cháu Tít (hư cấu)", "--within", "10", "--unit", "days",
      "--document", "2/SYT", "--keep-words")
    try place.quietly(
      "handling", "add", "\(code)/02", "--kind", "demand", "--number", "1/SYT", "--by", "Sở Ví Dụ (hư cấu)", "--note",
      Self.note, "--keep-words")
    try place.quietly(
      "handling", "pass", "VD-01", "--to", "Công an Ví Dụ (hư cấu)", "--what", Self.note, "--keep-words")
    try place.quietly("handling", "reply", "P-2025-001", "--reply", Self.note, "--keep-words")
    try place.quietly(
      "campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Cháu Tít ốm (hư cấu)", "--keep-words")
    try place.quietly("emergency", "add", "--place", "Nhà cháu Tít (hư cấu)", "--keep-words")
    for list in [
      ["inspection", "show", code], ["finding", "list"], ["handling", "list"], ["handling", "passed"],
      ["remediation", "list"], ["campaign", "status", "C-2025-001", "--by", "facility"], ["emergency", "list"], ["due"],
    ] {
      let file = try place.run(list + ["--format", "csv"])
      #expect(file.status == 0 && !file.output.contains("Tít"), "\(file)")
      #expect(
        file.output.contains("(có lời ghi, không đưa vào tệp này)") && file.errors.contains("--release-notes"),
        "\(file)")
      let released = try place.run(list + ["--format", "csv", "--release-notes"])
      #expect(released.status == 0 && released.output.contains("Tít"), "\(released)")
      if list != ["finding", "list"] { #expect(try place.run(list).output.contains("Tít"), "\(list)") }
    }
    try place.quietly("due", "--ics", "viec.ics")
    let calendar = try String(contentsOf: URL(filePath: place.folder).appending(path: "viec.ics"), encoding: .utf8)
    #expect(calendar.contains("BEGIN:VEVENT") && !calendar.contains("Tít"))
  }

  @Test("A reason that names a child is asked about too, wherever one is written")
  func reasonsAreAskedAbout() throws {
    let place = try Self.inspected()
    let code = try #require(place.environment["CODE"])
    func check(_ command: [String]) throws { try Self.keep(place, command + [Self.note], "“Cháu Tít”") }
    try check(["inspection", "reopen", code, "--reason"])
    try check([
      "finding", "add", code, "--requirement", "LTE-66-3", "--statement", "Thiếu (hư cấu)", "--severity", "minor",
      "--reason",
    ])
    try check(["facility", "merge", "VD-01", "VD-03", "--allow-different", "--reason"])
    try place.write("anh.jpg", "x")
    try check(["inspection", "attach", code, "vd-no-beating", "anh.jpg", "--caption"])
  }

  /// Nothing in it looks like the name of a child to a program.
  private static let own = "Lan bị ông Bảy khóa trong phòng (hư cấu)"

  /// Every way in which a person may write what else the checklist says, and every paper and file it goes into.
  @Test("Words of a finding, a demand and an excuse that look like no name are free words too")
  func ownSentences() throws {
    let place = try Self.inspected()
    let code = try #require(place.environment["CODE"])
    let drafted = try #require(
      try place.json("finding", "list").elements.first { $0["code"]?.text == "\(code)/02" }?["statement"]?.text)
    try place.quietly("finding", "correct", "\(code)/02", "--statement", Self.own, "--reason", "Ghi nhầm")
    try place.quietly(
      "finding", "add", code, "--requirement", "LTE-66-3", "--statement", "Thêm: \(Self.own)", "--remedy",
      "Đưa Lan đi khám", "--severity", "minor", "--reason", "Bỏ sót")
    try place.quietly(
      "remediation", "order", "\(code)/02", "--demand", "Không để ông Bảy gặp Lan nữa", "--within", "10", "--unit",
      "days", "--document", "2/SYT")
    try place.quietly("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Lan bị ốm nặng phải ở lại")
    let campaign = ["campaign-summary", "--campaign", "C-2025-001"]
    for report in [
      ["inspection-result", "--inspection", code], ["inspection-result", "--inspection", code, "--for-publication"],
      ["remediation-status"], campaign, campaign + ["--recipient", "Bộ Y tế", "--for-publication"],
    ] {
      let text = try Self.text(place, report)
      #expect(!text.contains("Lan ") && !text.contains("ông Bảy"), "\(report)")
      // What is written of an inspection keeps the words of its closing.
      let isOfClosing = report[0] == "inspection-result"
      #expect(text.contains(isOfClosing ? drafted : "\(drafted) (câu của phiếu)"), "\(report): \(text)")
      #expect(try place.run("report", "verify", "bao-cao.xlsx").status == 0)
      let released = try Self.text(place, report + ["--release-notes"])
      #expect(released.contains(Self.own) && !released.contains("(câu của phiếu)"), "\(report)")
    }
    for list in [
      ["finding", "list"], ["remediation", "list"], ["due"], ["campaign", "status", "C-2025-001", "--by", "facility"],
    ] {
      let file = try place.run(list + ["--format", "csv"])
      #expect(file.status == 0 && !file.output.contains("Lan ") && !file.output.contains("ông Bảy"), "\(file)")
      #expect(file.errors.contains("--release-notes"), "\(file)")
      #expect(try place.run(list + ["--format", "csv", "--release-notes"]).output.contains("Lan"), "\(list)")
    }
    try place.quietly("due", "--ics", "viec.ics")
    let calendar = try String(contentsOf: URL(filePath: place.folder).appending(path: "viec.ics"), encoding: .utf8)
    #expect(!calendar.contains("Bảy"))
  }

  @Test("What was reworded before closing stands in the words of the checklist, and in a follow-up too")
  func reworded() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    let code = ReportTests.code
    try place.quietly("inspection", "answer", code, "vd-no-beating", "có")
    try place.quietly("finding", "reword", code, "vd-no-beating", "--statement", Self.own)
    try place.quietly(
      "finding", "add", code, "--requirement", "LTE-66-3", "--statement", "Thêm: \(Self.own)", "--severity", "minor")
    let drafts = try place.run("finding", "drafts", code, "--format", "csv")
    #expect(drafts.status == 0 && !drafts.output.contains("Lan") && drafts.output.contains("(câu của phiếu)"))
    let text = try Self.text(place, ["inspection-result", "--inspection", code])
    #expect(!text.contains("Lan") && text.contains("(câu của phiếu)"), "\(text)")
    #expect(text.contains("(có lời ghi, không đưa vào báo cáo này)"))
  }

  @Test("Notes of a duty are free words; the page of one thing is no file")
  func dutiesAndPages() throws {
    let place = try Self.inspected()
    let code = try #require(place.environment["CODE"])
    try place.quietly(
      "duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ (hư cấu)", "--by", "1/6/2025", "--note", Self.own)
    let file = try place.run("duty", "list", "--format", "csv")
    #expect(file.status == 0 && !file.output.contains("Lan") && file.errors.contains("--release-notes"), "\(file)")
    #expect(try place.run("duty", "list", "--format", "csv", "--release-notes").output.contains(Self.own))
    try place.quietly("emergency", "add", "--place", Self.own)
    let emergencies = try place.run("emergency", "list", "--format", "csv")
    #expect(emergencies.status == 0 && !emergencies.output.contains("Lan"), "\(emergencies)")
    for page in [
      ["facility", "show", "VD-01"], ["finding", "show", "\(code)/02"], ["emergency", "show", "E-2025-001"],
    ] {
      let run = try place.run(page + ["--format", "csv"])
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("CSV"), "\(run)")
      #expect(try place.run(page).status == 0)
    }
  }

  @Test("What was answered in free words is no less free than a note")
  func answers() throws {
    let place = try Workplace.furnished()
    try place.write(
      "phieu/items/vi-du.yaml",
      Fixtures.items + """
          - id: vd-told
            requirements: [VD-1]
            question: "Trẻ em kể gì (hư cấu)?"
            verify: "Hỏi riêng trẻ em."
            answer: text
            met_when: {value: answer, equals: "Không"}
            required: false
            severity: minor
            remedy: "Ghi rõ."

        """)
    try place.write(
      "phieu/vi-du.yaml", Fixtures.checklist.replacing("vd-last-drill]", with: "vd-last-drill, vd-told]"))
    try place.startInspection()
    try place.quietly("inspection", "answer", ReportTests.code, "vd-told", Self.note, "--keep-words")
    let subject = ["--inspection", ReportTests.code]
    #expect(!(try Self.text(place, ["inspection-result"] + subject)).contains("Tít"))
    #expect(try Self.text(place, ["inspection-result"] + subject + ["--release-notes"]).contains("Tít"))
    #expect(try Self.text(place, ["inspection-record"] + subject).contains("Tít"))
    // Nor does the finding that it leads to repeat it in its sentence.
    let draft = try #require(
      try place.json("finding", "drafts", ReportTests.code).elements.first { $0["item_id"]?.text == "vd-told" })
    #expect(draft["statement"]?.text?.lowercased().contains("tít") == false && draft["seen"]?.text == Self.note)
    let file = try place.run(["inspection", "show", ReportTests.code, "--format", "csv"])
    #expect(file.status == 0 && !file.output.contains("Tít"), "\(file)")
    #expect(try place.run("inspection", "show", ReportTests.code).output.contains("Tít"))
  }

  /// What is typed, and the fields that ask; each run may go on to be refused for what it is about.
  private static let writing: [([String], [String])] = [
    (["inspection", "answer", ReportTests.code, "vd-rooms-seen", "có", "--note", words], ["--note"]),
    (["inspection", "answer", ReportTests.code, "--from", "kq.yaml"], ["vd-rooms-seen"]),
    (["inspection", "answer", ReportTests.code, "--from", "kq.json"], ["vd-rooms-seen"]),
    (["inspection", "attach", ReportTests.code, "vd-rooms-seen", "kq.yaml", "--caption", words], ["--caption"]),
    (
      ["emergency", "add", "--place", words, "--told", "111", "--told-at", "8h", "--at", "7h", "--what", words],
      ["--place", "--what"]
    ),
    (["emergency", "tell", "E-2025-001", "--told", "police", "--at", "9h", "--what", words], ["--what"]),
    (["emergency", "settle", "E-2025-001", "--what", words], ["--what"]),
    (["emergency", "decline", ReportTests.code, "vd-no-beating", "--reason", words], ["--reason"]),
    (["finding", "reword", ReportTests.code, "vd-no-beating", "--statement", words], ["--statement"]),
    (
      [
        "finding", "add", ReportTests.code, "--requirement", "VD-1", "--statement", words, "--remedy", words, "--seen",
        words, "--reason", words,
      ], ["--statement", "--remedy", "--seen", "--reason"]
    ),
    (
      ["finding", "explain", finding, "--cause", words, "--harm", words, "--by", "Chủ cơ sở (hư cấu)"],
      ["--cause", "--harm"]
    ),
    (["finding", "explain", finding, "--text", words, "--by", "Chủ cơ sở (hư cấu)"], ["--text"]),
    (["finding", "correct", finding, "--statement", words, "--reason", words], ["--statement", "--reason"]),
    (
      [
        "remediation", "order", finding, "--demand", words, "--document", "2/SYT", "--within", "5", "--unit", "days",
      ], ["--demand"]
    ),
    (["remediation", "report", finding, "--evidence", words], ["--evidence"]),
    (["handling", "pass", "VD-01", "--to", "Công an (hư cấu)", "--what", words], ["--what"]),
    (
      [
        "facility", "discover", "--name", "Nhà cháu Bống (hư cấu)", "--address", "Nhà của bé Tít", "--commune", "11311",
        "--source", "ward_group", "--on", "12/5/2025",
      ], ["--name", "--address"]
    ),
    (["facility", "edit", "VD-01", "--on", "1/5/2025", "--address", "Nhà cháu Bống, ngõ 2"], ["--address"]),
    (
      ["directive", "add", "--issuer", "UBND (hư cấu)", "--summary", words, "--task", words], ["--summary", "--task"]
    ),
    (["handling", "reply", "P-2025-001", "--reply", words], ["--reply"]),
    (["inspection", "pause", ReportTests.code, "--reason", words], ["--reason"]),
    (["inspection", "extend", ReportTests.code, "--by", "5", "--approved-by", "A", "--reason", words], ["--reason"]),
    (["inspection", "reopen", ReportTests.code, "--reason", words], ["--reason"]),
    (["facility", "merge", "VD-02", "VD-03", "--allow-different", "--reason", words], ["--reason"]),
    (["facility", "unmerge", "VD-03", "--reason", words], ["--reason"]),
    (["facility", "retract", "VD-01", "--what", "census", "--on", "1/1/2025", "--reason", words], ["--reason"]),
    (
      [
        "permit", "correct", "VD-01", "--kind", "operating_license", "--event", "suspended", "--on", "1/4/2025",
        "--reason", words,
      ], ["--reason"]
    ),
  ]
  private static let words = "Cháu Tít kể lại"
  private static let finding = ReportTests.code + "/01"

  @Test("A name, a birth date and an age are asked about wherever they are written, in both languages")
  func hintsAtWriting() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.write("kq.yaml", "answers:\n  - {item_id: vd-rooms-seen, value: yes, note: \"\(Self.words)\"}\n")
    try place.write("kq.json", #"{"answers": [{"item_id": "vd-rooms-seen", "value": "no", "note": "Bé T. 7 tuổi"}]}"#)
    for (number, (arguments, fields)) in Self.writing.enumerated() {
      let isEnglish = number.isMultiple(of: 2)
      let asked = isEnglish ? "” may tell a child's name" : "” có thể nêu tên"
      for field in fields {
        // The first is refused: what the others say tells of nobody here.
        let alone = arguments.indices.map { index in
          index > 0 && arguments[index - 1] != field && fields.contains(arguments[index - 1])
            ? "Một trẻ kể lại" : arguments[index]
        }
        let run = try place.run(alone + ["--lang", isEnglish ? "en" : "vi"])
        let line = run.errors.split(separator: "\n").first { $0.hasPrefix("\(field): “") }
        #expect(run.status == 65 && line?.contains(asked) == true, "\(field): \(run)")
      }
      let kept = try place.run(arguments + ["--keep-words"])
      #expect(!kept.errors.contains("có thể nêu tên"), "\(kept)")
    }
    // What is no such thing is not asked about; birth dates and ages are.
    for (text, part) in [
      ("Một trẻ gái kể lại", nil), ("Sinh ngày 12/3/2017", "12/3/2017"), ("N.V.T. 7 tuổi", "7 tuổi"),
    ] as [(String, String?)] {
      let run = try place.run("handling", "pass", "VD-01", "--to", "Công an (hư cấu)", "--what", text)
      #expect(run.status == (part == nil ? 0 : 65) && run.errors.contains("--what: “") == (part != nil), "\(run)")
      if let part { #expect(run.errors.contains(part), "\(run)") }
    }
  }

  /// Options that hold a name, a number, a body or what a paper says, by a command that has them.
  private static let naming: [[String]] =
    ["--name", "--address", "--host", "--duties", "--area", "--head"].map {
      ["facility", "edit", "VD-01", "--on", "1/5/2025", $0]
    } + [
      ["permit", "add", "VD-01", "--kind", "operating_license", "--issued", "2/2/2024", "--number"],
      ["permit", "add", "VD-01", "--kind", "operating_license", "--issued", "2/2/2024", "--scope-duties"],
      ["permit", "review", "VD-01", "--on", "1/5/2025", "--source"],
      ["notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "other", "--today", "5/8/2026", "--body"],
      [
        "operation", "pause", "VD-01", "--decided", "3/8/2026", "--received", "3/8/2026", "--decided-by",
        "health_department", "--today", "5/8/2026", "--document",
      ],
    ]

  @Test("Who a child is, is asked about in names, numbers and bodies too; for which ages a paper is, is not")
  func hintsInNames() throws {
    let place = try Workplace.furnished()
    for command in Self.naming {
      let field = try #require(command.last)
      let run = try place.run(command + ["Của cháu Tít (hư cấu)"])
      #expect(
        run.status == 65 && run.errors.contains("\(field): “cháu Tít” có thể nêu tên"), "\(command): \(run)")
    }
    let run = try place.run(
      "facility", "edit", "VD-01", "--on", "1/5/2025", "--duties", "Nuôi trẻ dưới 16 tuổi, từ 3 đến 6 tuổi")
    #expect(run.status == 0, "\(run)")
  }

  @Test(
    "Lists hold no child's name unless somebody said that it is none",
    arguments: [
      ("facility", "Tên cơ sở,Hình thức sở hữu,Xã,Địa chỉ\nNhà Ví Dụ (hư cấu),ngoài công lập,11311,Nhà cháu Tít\n"),
      (
        "permit",
        "Mã cơ sở,Loại giấy tờ,Sự kiện,Ngày,Số\nVD-01,child_protection_registration,issued,2/2/2024,12/GP (cháu Tít)\n"
      ),
      (
        "permit",
        "Mã cơ sở,Loại giấy tờ,Sự kiện,Ngày,Số,Ghi chú\nVD-01,child_protection_registration,issued,2/2/2024,12/GP,gặp bé Tít\n"
      ),
      ("census", "Mã cơ sở,Ngày,Số trẻ em,Người thống kê\nVD-01,1/2/2025,7,Mẹ cháu Tít\n"),
    ])
  func hintsInLists(_ group: String, _ list: String) throws {
    let place = try Workplace.furnished()
    try place.write("ds.csv", list)
    let before = try place.state()
    let refused = try place.run(group, "import", "ds.csv")
    #expect(refused.status == 65 && refused.errors.contains("Tít” có thể nêu tên"), "\(refused)")
    #expect(refused.errors.contains("--keep-words") && refused.errors.contains("dòng 2"), "\(refused)")
    #expect(try place.state() == before)
    let kept = try place.run(group, "import", "ds.csv", "--keep-words")
    #expect(kept.status == 0, "\(kept)")
    #expect(try place.state() != before)
  }

  @Test("A note that tells who a child is, is asked about before it is kept")
  func interview() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (typed, note) in [
      ("Cháu Tít kể\nMột trẻ kể\nq\n", "Một trẻ kể"), ("Cháu Tít kể\ng\nq\n", "Cháu Tít kể"),
      ("g\nG\nMột trẻ kể\nq\n", "Một trẻ kể"), ("Q\n", nil),
      ("Cháu Tít kể\nBé Tèo kể\nHai trẻ kể\nq\n", "Hai trẻ kể"), ("Cháu Tít kể\n", nil),
    ] as [(String, String?)] {
      try place.quietly("inspection", "answer", "I-2025-000001", "vd-rooms-seen", "không", "--drop-note")
      let run = try place.run("inspection", "fill", "I-2025-000001", input: "<\ncó\n" + typed)
      let answer = try place.json("inspection", "show", "I-2025-000001")["answers"]?.elements.first
      #expect(answer?["note"]?.text == note, "\(run)")
    }
  }
}
