import Testing

/// An answer that may mean a child in danger: said at once, and until somebody records it or says why not.
struct DangerTests {
  private static let code = "I-2025-000001"
  private static let warning = "TRẺ EM CÓ THỂ BỊ XÂM HẠI"

  private static func started() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection(with: "quick-safety")
    return place
  }

  private static func due(_ place: Workplace) throws -> [JSONValue] {
    try place.json("due", "--within", "0").elements.filter { $0["kind"]?.text == "emergency" }
  }

  private static func signs(_ place: Workplace) throws -> [JSONValue] {
    try place.json("inspection", "show", code)["danger_signs"]?.elements ?? []
  }

  @Test("Whom to tell, by when and how to record it are said with the answer and wherever it is seen")
  func isSaid() throws {
    let place = try Self.started()
    let harmless = try place.run("inspection", "answer", Self.code, "no-abuse", "không")
    #expect(harmless.status == 0 && harmless.errors.isEmpty, "\(harmless)")
    let answered = try place.run("inspection", "answer", Self.code, "no-abuse", "phát hiện")
    let known = [
      answered, try place.run("inspection", "show", Self.code), try place.run("finding", "drafts", Self.code),
      try place.run("emergency", "list"),
    ]
    for run in known {
      #expect(run.status == 0)
      for words in [
        Self.warning, "no-abuse", "Tổng đài 111, công an hoặc Ủy ban nhân dân cấp xã",
        "NĐ 56/2017/NĐ-CP, khoản 1 Điều 25", "chậm nhất 11:59 15/05/2025", "emergency add --inspection \(Self.code)",
        "emergency decline \(Self.code) no-abuse",
      ] { #expect(run.errors.contains(words), "\(words): \(run)") }
    }
    let due = try Self.due(place)
    #expect(due.count == 1 && due[0]["code"]?.text == Self.code && due[0]["minutes_left"] == .number(720))
    // It is the first of all, before what is long overdue.
    try place.quietly("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ (hư cấu)", "--by", "1/1/2025")
    #expect(try place.json("due", "--within", "0")[0]?["code"]?.text == Self.code)
  }

  @Test("A finding of abuse that is added raises the same alarm as an answer")
  func addedFinding() throws {
    let place = try Self.started()
    let added = try place.run(
      "finding", "add", Self.code, "--requirement", "LTE-6-3", "--statement", "Dấu hiệu xâm hại (hư cấu)",
      "--severity", "critical", "--child-safety", "--reason", "Đoàn biết sau (hư cấu)")
    #expect(added.status == 0 && added.errors.contains(Self.warning), "\(added)")
  }

  @Test("In English the same is said at the same places, with the hours left")
  func inEnglish() throws {
    let place = try Self.started()
    place.environment["MAIAM_LANG"] = "en"
    try Self.answerAll(place, except: "no-abuse")
    let answered = try place.run("inspection", "answer", Self.code, "no-abuse", "yes")
    let closed = try place.run("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    // Once it has ended, whatever was typed on the next day had been seen by then.
    for (run, last) in [
      (answered, "2025-05-15"), (closed, "2025-05-14"), (try place.run("inspection", "show", Self.code), "2025-05-14"),
      (try place.run("emergency", "list"), "2025-05-14"),
    ] {
      #expect(run.status == 0, "\(run)")
      for words in [
        "A CHILD MAY BE HARMED", "no-abuse", "hotline 111, the police or the commune", "due by 11:59 \(last)",
        "emergency add --inspection \(Self.code)", "emergency decline \(Self.code) no-abuse",
      ] { #expect(run.errors.contains(words), "\(words): \(run)") }
    }
    for format in ["table", "csv"] {
      for command in [["emergency", "list"], ["due", "--within", "0"]] {
        let run = try place.run(command + ["--format", format])
        #expect(run.output.contains("12 h 00 min over") && !run.output.contains("còn"), "\(run)")
        #expect(run.output.contains(command[0] == "due" ? "no emergency" : "Not recorded"), "\(run)")
      }
    }
    let filled = try Self.started()
    let fill = try filled.run(
      "inspection", "fill", Self.code, "--lang", "en", input: "no\n\nyes\n\n\nq\n")
    #expect(fill.output.contains("A CHILD MAY BE HARMED") && fill.output.contains("hotline 111"), "\(fill)")
  }

  @Test("A sign that nobody recorded stands in the list of emergencies, with its hours wherever days are told")
  func unrecordedIsListed() throws {
    let place = try Self.started()
    #expect(try place.json("emergency", "list").elements.isEmpty)
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
    let row = try #require(try place.json("emergency", "list").elements.first)
    #expect(row["state"]?.text == "unrecorded" && row["code"]?.text == Self.code && row["item_id"]?.text == "no-abuse")
    // Moments as JSON has them, and minutes, whatever the language.
    for language in ["vi", "en"] {
      let row = try #require(try place.json("emergency", "list", "--lang", language).elements.first)
      #expect(row["received_at"]?.text?.contains("T") == true && row["ends_at"]?.text?.contains("T") == true)
      #expect(row["time_left"] == .number(720), "\(row)")
    }
    let list = try place.run("emergency", "list")
    #expect(list.output.contains("Chưa ghi tin báo") && list.output.contains("còn 12 giờ"), "\(list)")
    #expect(!list.output.contains("Không có dòng nào"))
    let file = try place.run("emergency", "list", "--format", "csv")
    #expect(file.output.contains(Self.code), "\(file)")
    #expect(try place.run("facility", "show", "VD-01").output.contains("Chưa ghi tin báo"))
    let due = try place.run("due", "--within", "0")
    #expect(due.output.contains("còn 12 giờ 00 phút"), "\(due)")
    #expect(try place.run("due", "--within", "0", "--format", "csv").output.contains("còn 12 giờ 00 phút"))
    try place.quietly(
      "emergency", "add", "--inspection", Self.code, "--told", "111", "--told-at", "bây giờ", "--what",
      "Báo tin (hư cấu)")
    let states = try place.json("emergency", "list").elements.map { $0["state"]?.text }
    #expect(states == ["running"])
  }

  @Test("A form read back says it too")
  func fromFile() throws {
    let place = try Self.started()
    try place.write("ket-qua.yaml", "answers:\n  - {item_id: no-trafficking-abandonment, value: yes}\n")
    let run = try place.run("inspection", "answer", Self.code, "--from", "ket-qua.yaml")
    #expect(run.status == 0 && run.errors.contains(Self.warning) && run.errors.contains("no-trafficking-abandonment"))
  }

  @Test("It stays after closing and cancelling, until it is recorded")
  func staysUntilRecorded() throws {
    for ending in [["cancel", Self.code, "--reason", "Đổi kế hoạch (hư cấu)"], nil] {
      let place = try Self.started()
      if let ending {
        try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
        try place.quietly(["inspection"] + ending)
      } else {
        try Self.answerAll(place, except: "no-abuse")
        try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
        let closed = try place.run(
          "inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
        #expect(closed.status == 0 && closed.errors.contains(Self.warning), "\(closed)")
      }
      #expect(try Self.due(place).map { $0["code"]?.text } == [Self.code])
      let added = try place.run(
        "emergency", "add", "--inspection", Self.code, "--at", "21h30", "--told", "111", "--told-at", "21h35", "--what",
        "Báo tin (hư cấu)")
      #expect(added.status == 0 && added.output.contains("09:30 15/05/2025"), "\(added)")
      let due = try Self.due(place)
      #expect(due.map { $0["code"]?.text } == ["E-2025-001"] && due[0]["minutes_left"] == .number(570))
      #expect(try !place.run("inspection", "show", Self.code).errors.contains(Self.warning))
      #expect(try Self.signs(place)[0]["emergency"]?.text == "E-2025-001")
    }
  }

  private static func answerAll(_ place: Workplace, except kept: String) throws {
    let items = try place.json("checklist", "show", "quick-safety")["items"]?.elements
    for item in try #require(items).compactMap({ $0["item_id"]?.text }) where item != kept {
      try place.quietly("inspection", "answer", code, item, "--not-checked")
    }
  }

  @Test("A reason ends it, and a sign that comes again is asked about anew")
  func declined() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
    let empty = try place.run("emergency", "decline", Self.code, "no-abuse", "--reason", "")
    let other = try place.run("emergency", "decline", Self.code, "no-trafficking-abandonment", "--reason", "Ghi nhầm")
    #expect(empty.status != 0 && other.status != 0 && other.errors.contains("Các nội dung có: no-abuse"))
    try place.quietly("emergency", "decline", Self.code, "no-abuse", "--reason", "Gõ nhầm (hư cấu)")
    #expect(try Self.due(place).isEmpty)
    #expect(try Self.signs(place)[0]["declined"]?.text == "Gõ nhầm (hư cấu)")
    // The same again leaves the reason where it is; another note may refute it.
    let same = try place.run("inspection", "answer", Self.code, "no-abuse", "có")
    #expect(!same.errors.contains(Self.warning), "\(same)")
    let note = try place.run("inspection", "answer", Self.code, "no-abuse", "có", "--note", "Đêm qua (hư cấu)")
    #expect(note.errors.contains(Self.warning), "\(note)")
    // Undecided, it is not answered away, in whatever words.
    for other in [["không"], ["--not-checked"], ["--not-applicable"]] {
      let away = try place.run(["inspection", "answer", Self.code, "no-abuse"] + other)
      #expect(away.status != 0 && away.errors.contains("emergency decline \(Self.code) no-abuse"), "\(away)")
    }
    #expect(try Self.due(place).count == 1)
    try place.quietly("emergency", "decline", Self.code, "no-abuse", "--reason", "Gõ nhầm (hư cấu)")
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "không")
    #expect(try Self.signs(place).isEmpty)
    #expect(try place.run("inspection", "answer", Self.code, "no-abuse", "có").errors.contains(Self.warning))
    #expect(try Self.due(place).count == 1)
    let trail = try place.run("trail", "verify")
    #expect(trail.status == 0, "\(trail)")
  }

  @Test("One option records it with the inspection filled in; a second sign may be the same incident")
  func oneOption() throws {
    let place = try Self.started()
    let run = try place.run("inspection", "answer", Self.code, "no-abuse", "có", "--emergency")
    #expect(run.errors.contains("Đã ghi E-2025-001") && run.errors.contains("Chưa ghi đã báo ai"), "\(run)")
    #expect(!run.errors.contains(Self.warning))
    let emergency = try place.json("emergency", "show", "E-2025-001")
    #expect(emergency["inspection"]?.text == Self.code && emergency["facility_code"]?.text == "VD-01")
    #expect(emergency["messages"]?.elements.isEmpty == true && emergency["minutes_left"] == .number(720))
    let none = try place.run("inspection", "answer", Self.code, "no-trafficking-abandonment", "không", "--emergency")
    #expect(none.status == 0 && none.errors.contains("Chưa ghi tin báo nào"), "\(none)")
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "có")
    #expect(try Self.due(place).map { $0["code"]?.text } == ["E-2025-001", Self.code])
    try place.quietly("emergency", "add", "--place", "Nơi khác (hư cấu)")
    let wrong = try place.run("emergency", "cover", "E-2025-002", "--inspection", Self.code)
    #expect(
      wrong.status != 0 && wrong.errors.contains("Nơi khác (hư cấu), còn \(Self.code) kiểm tra VD-01"), "\(wrong)")
    try place.quietly("emergency", "settle", "E-2025-002", "--what", "Tin nhầm (hư cấu)")
    try place.quietly("emergency", "cover", "E-2025-001", "--inspection", Self.code)
    #expect(try Self.due(place).map { $0["code"]?.text } == ["E-2025-001"])
  }

  @Test("Cases that were counted are a sign until somebody says how many were reported")
  func countedCases() throws {
    let place = try Workplace.furnished()
    try place.startInspection(with: "nonpublic-children")
    func answer(_ item: String, _ value: String...) throws -> CommandRun {
      try place.run(["inspection", "answer", Self.code, item] + value)
    }
    #expect(try answer("abuse-cases", "0").errors.isEmpty)
    let counted = try answer("abuse-cases", "3")
    #expect(counted.errors.contains(Self.warning) && counted.errors.contains("ghi 3 vụ việc"), "\(counted)")
    #expect(counted.errors.contains("chưa rõ đã thông báo cơ quan có thẩm quyền hay chưa"), "\(counted)")
    #expect(try Self.due(place).first?["note"]?.text?.contains("ghi 3 vụ việc") == true)
    for declared in ["--not-checked", "--not-applicable"] {
      #expect(try answer("abuse-cases-reported", declared).errors.contains(Self.warning), "\(declared)")
    }
    // The count is not taken back before somebody decides; saying how many were reported is no taking back.
    let back = try answer("abuse-cases", "0")
    #expect(back.status != 0 && back.errors.contains("abuse-cases-reported"), "\(back)")
    #expect(try answer("abuse-cases-reported", "3").status == 0)
    #expect(try Self.signs(place).isEmpty && Self.due(place).isEmpty)
    // Fewer reported than known is the sign it always was.
    let fewer = try answer("abuse-cases-reported", "2")
    #expect(fewer.errors.contains(Self.warning), "\(fewer)")
    #expect(try Self.signs(place).map { $0["item_id"]?.text } == ["abuse-cases-reported"])
  }

  @Test("An answer that changes after its emergency was recorded says so, and settles nothing")
  func changedAfterwards() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "có", "--emergency")
    let note = try place.run("inspection", "answer", Self.code, "no-abuse", "có", "--note", "Hai nơi (hư cấu)")
    #expect(!note.errors.contains("E-2025-001"), "\(note)")
    let changed = try place.run("inspection", "answer", Self.code, "no-abuse", "không")
    #expect(
      changed.errors.contains("Câu trả lời no-abuse đã được ghi là dấu hiệu của vụ việc E-2025-001"), "\(changed)")
    #expect(changed.errors.contains("maiam emergency show E-2025-001"), "\(changed)")
    #expect(try Self.due(place).map { $0["code"]?.text } == ["E-2025-001"])
  }

  @Test("Of a merged home the one it became is named")
  func mergedHome() throws {
    let place = try Self.started()
    try place.quietly("emergency", "add", "--facility", "VD-01")
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
    try place.quietly("facility", "merge", "VD-02", "VD-01", "--allow-different", "--reason", "Một nơi (hư cấu)")
    for command in [["emergency", "list"], ["due", "--within", "0"]] {
      let text = try place.run(command + ["--format", "json"]).output
      #expect(text.contains("Nhà nuôi trẻ chùa Ví Dụ (hư cấu)") && !text.contains("Hướng Dương"), "\(command) \(text)")
      #expect(command[0] == "due" || text.contains("VD-02") && !text.contains("VD-01"), "\(text)")
    }
  }

  @Test("At a place outside the register, by the clock as people write it")
  func elsewhere() throws {
    let place = try Self.started()
    let words = "Nhà trọ cuối ngõ (hư cấu)"
    for refused in [
      ["--at", "21h30"], ["--place", words, "--facility", "VD-01"], ["--place", words, "--inspection", Self.code],
      ["--place", words, "--at", "14/5/2025"], ["--place", words, "--at", "21h30 15/5/2025"],
      ["--place", words, "--told", "111"], ["--place", words, "--reply", "X"],
      ["--facility", "VD-02", "--inspection", Self.code],
    ] {
      let run = try place.run(["emergency", "add"] + refused)
      #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty, "\(run)")
    }
    #expect(try place.json("emergency", "list").elements.isEmpty)
    try place.quietly(
      "emergency", "add", "--place", words, "--at", "14/5/2025 9 giờ 05", "--told", "police",
      "--told-at", "9h20", "--what", "Báo tin")
    let shown = try place.json("emergency", "show", "E-2025-001")
    #expect(shown["place"]?.text == words && shown["facility_code"] == .null)
    #expect(shown["received_at"]?.text == "2025-05-14T09:05:00.000+07:00")
    #expect(shown["ends_at"]?.text == "2025-05-14T21:05:00.000+07:00" && shown["minutes_left"] == .number(-174))
    let due = try place.run("due", "--within", "0")
    #expect(due.output.contains("Nhà trọ cuối ngõ"), "\(due)")
    #expect(try Self.due(place)[0]["title"]?.text?.contains("\(words): ") == true)
    #expect(try Self.due(place)[0]["title"]?.text?.hasSuffix("quá 2 giờ 54 phút") == true)
    let list = try place.run("emergency", "list")
    #expect(list.output.contains(words) && list.output.contains("quá 2 giờ 54"), "\(list)")
    // The place may say more than the trail should keep.
    #expect(try !place.run("trail", "show", "--format", "json").output.contains("cuối ngõ"))
  }

  @Test("The list begins with the least time left; what is settled comes last")
  func order() throws {
    let place = try Self.started()
    for (at, words) in [("8:00", "Nơi một"), ("20:00", "Nơi hai"), ("1:00", "Nơi ba")] {
      try place.quietly("emergency", "add", "--place", words, "--at", at)
    }
    try place.quietly("emergency", "settle", "E-2025-003", "--at", "3:00", "--what", "Đã đưa đến nơi an toàn")
    #expect(
      try place.json("emergency", "list").elements.map { $0["code"]?.text } == [
        "E-2025-001", "E-2025-002", "E-2025-003",
      ])
    #expect(try Self.due(place).map { $0["code"]?.text } == ["E-2025-001", "E-2025-002"])
  }

  @Test("Asked item by item: recorded, put off, declined, cut short")
  func interview() throws {
    let recorded = try Self.started()
    let record = try recorded.run(
      "inspection", "fill", Self.code,
      input: "không\n\nphát hiện\nx\ng\n25h\n21h30\n2\n21h40\nMột trẻ (hư cấu)\nVết bầm\nq\n")
    #expect(record.status == 0 && record.output.contains("Đã ghi E-2025-001"), "\(record)")
    let emergency = try recorded.json("emergency", "show", "E-2025-001")
    #expect(emergency["received_at"]?.text == "2025-05-14T21:30:00.000+07:00")
    #expect(emergency["messages"]?[0]?["body"]?["code"]?.text ?? emergency["messages"]?[0]?["body"]?.text == "police")
    #expect(try Self.answer(recorded, "no-abuse")?["note"]?.text == "Vết bầm")

    let later = try Self.started()
    let put = try later.run("inspection", "fill", Self.code, input: "không\n\nphát hiện\n\n\nq\n")
    // Once with the answer, once when it stops.
    #expect(put.output.matches(of: /CÓ THỂ BỊ XÂM HẠI/).count == 2, "\(put)")
    let again = try later.run("inspection", "fill", Self.code, input: "q\n")
    #expect(again.output.contains(Self.warning))

    let declined = try Self.started()
    try declined.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let refusal = try declined.run(
      "inspection", "fill", Self.code, input: "phát hiện\nk\nViệc đã xử lý (hư cấu)\n\nq\n")
    #expect(refusal.status == 0)
    #expect(try Self.signs(declined)[0]["declined"]?.text == "Việc đã xử lý (hư cấu)")

    // What may tell who a child is, is asked about here as in a note.
    for (typed, isDeclined) in [
      ("k\nCháu Lê Văn Tèo (hư cấu) đã về nhà\nViệc đã xử lý (hư cấu)\n\nq\n", true),
      ("g\n21h30\n111\n21h40\nCháu Lê Văn Tèo (hư cấu) bị đánh\nMột trẻ bị đánh (hư cấu)\n\nq\n", false),
    ] {
      let named = try Self.started()
      try named.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
      let asked = try named.run("inspection", "fill", Self.code, input: "phát hiện\n" + typed)
      #expect(asked.status == 0 && asked.output.contains("có thể nêu tên"), "\(asked)")
      if isDeclined {
        #expect(try Self.signs(named)[0]["declined"]?.text == "Việc đã xử lý (hư cấu)", "\(asked)")
      } else {
        let kept = try named.run("emergency", "show", "E-2025-001")
        #expect(kept.output.contains("Một trẻ bị đánh") && !kept.output.contains("Tèo"), "\(kept)")
      }
    }

    // A slip is declined before it is mended.
    let slip = try Self.started()
    let mended = try slip.run(
      "inspection", "fill", Self.code, input: "phát hiện\n\n\n<\nkhông\nk\nGõ nhầm (hư cấu)\nkhông\n\nq\n")
    #expect(mended.output.contains("kể cả khi trả lời nhầm"), "\(mended)")
    #expect(try Self.answer(slip, "no-trafficking-abandonment")?["value"]?.text == "no", "\(mended)")

    // The input ends in the middle of it: what was said to be recorded is recorded.
    let cut = try Self.started()
    try cut.run("inspection", "fill", Self.code, input: "phát hiện\ng\n")
    #expect(try cut.json("emergency", "list").elements.count == 1)
  }

  @Test("When somebody was told is asked, and never taken from another moment")
  func toldAt() throws {
    let place = try Self.started()
    try place.quietly("emergency", "add", "--place", "Nhà trọ (hư cấu)", "--at", "20h")
    for (command, option) in [
      (["add", "--place", "Nhà trọ (hư cấu)", "--at", "20h"], "--told-at"), (["tell", "E-2025-001"], "--at"),
    ] {
      let run = try place.run(["emergency"] + command + ["--told", "111", "--what", "Báo tin"])
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("\(option) 21h40"), "\(run)")
    }
    #expect(try place.json("emergency", "list").elements.count == 1)
    try place.quietly("emergency", "tell", "E-2025-001", "--at", "bây giờ", "--told", "111", "--what", "Báo tin")
    // Two bodies at their own moments; one before the learning and one without an hour are asked again.
    let asked = try place.run(
      "inspection", "fill", Self.code,
      input: "không\n\nphát hiện\ng\n21h30\n1,3\n21h\nhôm nay\n21h35\n21h50\nBáo tin (hư cấu)\n\nq\n")
    let shown = try place.json("emergency", "show", "E-2025-002")
    let messages = shown["messages"]?.elements ?? []
    #expect(
      messages.map { $0["at"]?.text ?? $0["told_at"]?.text } == [
        "2025-05-14T21:35:00.000+07:00", "2025-05-14T21:50:00.000+07:00",
      ], "\(asked)\n\(messages)")
  }

  /// What is typed at the alarm of "phát hiện", with keys of the program where words, a moment or a body are asked for.
  private static let keys: [[String]] = [
    ["k", "q"], ["k", "?", "q"], ["k", "k", "Q"], ["k", "-", "<"], ["k", ".", "…", "113", "q"], ["k", "không có"],
    ["k", ""],
    ["g", "q"], ["g", "?", "<"], ["g", "", "q"], ["g", "", "111", "q"], ["g", "", "111", "", "q"], ["?"],
    ["x", "G", "Q"],
  ]

  @Test("A key of the program is no reason and no words: the alarm stands, and so it is said", arguments: keys)
  func keysSilenceNothing(_ typed: [String]) throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let run = try place.run(
      "inspection", "fill", Self.code, input: (["phát hiện"] + typed + ["q"]).joined(separator: "\n") + "\n")
    #expect(run.status == 0 && run.output.contains("Chưa ghi gì: việc này vẫn chưa được ghi tin báo"), "\(run)")
    #expect(try Self.signs(place).map { $0["declined"] } == [.null], "\(run)")
    #expect(try place.json("emergency", "list").elements.map { $0["state"]?.text } == ["unrecorded"], "\(run)")
    #expect(try Self.due(place).count == 1)
  }

  @Test("Back at the question after a key, it is declined or recorded as ever")
  func keysAndThenWords() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let run = try place.run(
      "inspection", "fill", Self.code, input: "phát hiện\nk\nq\ng\nq\nk\n?\nViệc năm 2019 (hư cấu)\n\nq\n")
    #expect(try Self.signs(place)[0]["declined"]?.text == "Việc năm 2019 (hư cấu)", "\(run)")
    // Why there is no alarm stands wherever somebody looks for one.
    for command in [["inspection", "show", Self.code], ["emergency", "list"], ["finding", "drafts", Self.code]] {
      let shown = try place.run(command)
      #expect(shown.output.contains("no-abuse của \(Self.code). Lý do: Việc năm 2019 (hư cấu)"), "\(shown)")
      #expect(try !place.run(command + ["--format", "csv"]).output.contains("2019"))
    }
    let early = try place.run("emergency", "list", "--as-of", "1/1/2025")
    #expect(early.status == 0 && !early.output.contains("Lý do"), "\(early)")
  }

  @Test("A note that follows the reason takes it away, and the alarm is asked about anew at once")
  func noteAfterReason() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let run = try place.run(
      "inspection", "fill", Self.code,
      input: "phát hiện\nk\nViệc năm 2019 (hư cấu)\nVết bầm mới (hư cấu)\nk\nNgã ở sân (hư cấu)\nq\n")
    #expect(run.output.matches(of: /CÓ THỂ BỊ XÂM HẠI/).count == 2, "\(run)")
    #expect(try Self.signs(place)[0]["declined"]?.text == "Ngã ở sân (hư cấu)", "\(run)")
    #expect(try Self.answer(place, "no-abuse")?["note"]?.text == "Vết bầm mới (hư cấu)", "\(run)")
  }

  @Test("Whom was told and when is kept where nobody writes what was said", arguments: ["", "không", "-"])
  func whomWasToldIsKept(_ what: String) throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let run = try place.run(
      "inspection", "fill", Self.code, input: "phát hiện\ng\n21h30\n111\n21h40\n\(what)\n\nq\n")
    let message = try #require(try place.json("emergency", "show", "E-2025-001")["messages"]?[0], "\(run)")
    #expect(message["at"]?.text ?? message["told_at"]?.text == "2025-05-14T21:40:00.000+07:00", "\(message)")
    #expect(message["what"]?.text == "(chưa ghi nội dung đã báo)", "\(message)")
    #expect(!run.output.contains("Chưa ghi đã báo ai") && run.output.contains("emergency tell E-2025-001"), "\(run)")
  }

  @Test("A reason is words, in every command that asks for one")
  func reasonsAreWords() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "no-abuse", "có")
    for reason in ["-", "?", "k", ".", "q", "<", "…", "123", "không", "không có", "n/a"] {
      for command in [
        ["emergency", "decline", Self.code, "no-abuse"], ["inspection", "cancel", Self.code],
        ["inspection", "pause", Self.code], ["facility", "merge", "VD-01", "VD-02"],
      ] {
        let run = try place.run(command + ["--reason=\(reason)"])
        #expect(run.status == 65 && run.errors.contains("“\(reason)” không phải là lý do"), "\(run)")
      }
    }
    #expect(try Self.due(place).count == 1)
    let english = try place.run(
      "emergency", "decline", Self.code, "no-abuse", "--reason", "?", "--lang", "en")
    #expect(english.errors.contains("“?” is no reason"), "\(english)")
    let words = try place.run("emergency", "tell", "E-2025-001", "--at", "8h", "--told", "111", "--what", "?")
    #expect(words.status == 65 && words.errors.contains("--what: “?” không phải là lời ghi"), "\(words)")
  }

  private static func answer(_ place: Workplace, _ item: String) throws -> JSONValue? {
    try place.json("inspection", "show", code)["answers"]?.elements.first { $0["item_id"]?.text == item }
  }
}
