import Testing

/// Reports that are owed, and everything due.
struct DutyGoldenTests {
  private static func furnished() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-12"
    try place.quietly(
      "directive", "add", "--issuer", "Văn phòng Ủy ban Ví Dụ (hư cấu)", "--summary", "V/v kiểm tra (hư cấu)")
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025",
      "--to", "14/5/2025", "--province", "31", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", "C-2025-001")
    try place.quietly("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Cơ sở đang sửa chữa (hư cấu)")
    return place
  }

  /// What came with NĐ 335/2026/NĐ-CP and the laws on data and cyber security is offered on its days only.
  @Test func dutiesHaveTheirDays() throws {
    let place = try Self.furnished()
    try place.run("duty", "add", "--built-in", "nd335-year", "--starts", "4/10/2026")
    try place.run("duty", "add", "--built-in", "system-incident-first", "--at", "2026-06-30 23:59")
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.run("duty", "list", "--built-in", "--format", "csv")
    try place.run("duty", "add", "--built-in", "nd335-year")
    try place.run("duty", "add", "--built-in", "nd335-half-year", "--lang", "en")
    try place.run("duty", "add", "--built-in", "personal-data-breach", "--at", "2026-11-28 21:30")
    try place.run(
      "duty", "add", "--built-in", "system-incident-first", "--at", "2026-11-28T21:30", "--lang", "en", "--format",
      "json")
    try place.run("duty", "add", "--built-in", "personal-data-breach")
    try place.run("duty", "add", "--built-in", "personal-data-breach", "--at", "28/11/2026")
    try place.run("duty", "add", "--built-in", "personal-data-breach", "--at", "2026-11-28 21:30", "--no-day")
    try place.run("duty", "add", "--built-in", "nd335-year", "--at", "2026-11-28 21:30")
    try place.run("due", "--within", "30")
    try Golden.check("duty-days", place)
  }

  @Test func dutiesAreRecordedAndSubmitted() throws {
    let place = try Self.furnished()
    let add = ["duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)"]
    try place.run(
      add + ["--to", "Ủy ban Ví Dụ (hư cấu)", "--before", "15/5/2025", "--directive", "D-2025-001", "--format", "json"])
    try place.run(add + ["--no-day", "--directive", "D-2025-001", "--own-day", "20/5/2025"])
    try place.run(add + ["--every", "half-year"])
    try place.run(
      add + [
        "--every", "year", "--due-by", "5/1", "--period-from", "1/1", "--period-to", "31/12", "--starts", "1/1/2024",
      ])
    try place.run(add + ["--every", "year", "--no-day", "--lang", "en"])
    try place.run("duty", "add", "--built-in", "province-half-year", "--starts", "1/1/2025")
    try place.run("duty", "add", "--built-in", "khong-co")
    try place.run(add)
    try place.run(add + ["--before", "15/5/2025", "--by", "16/5/2025"])
    try place.run(add + ["--before", "15/5/2025", "--every", "year"])
    try place.run(add + ["--every", "year", "--due-before", "29/2"])
    try place.run(add + ["--before", "15/5/2025", "--directive", "D-2025-009"])
    try place.run("duty", "list")
    try place.run("duty", "list", "--built-in", "--format", "csv", "--lang", "en")
    try place.write("bao-cao.txt", "hư cấu\n")
    try place.run(
      "duty", "submit", "R-2025-001", "--on", "15/5/2025", "--number", "1/BC-HC", "--file", "bao-cao.txt", "--today",
      "15/5/2025", "--format", "json")
    let again = ["duty", "submit", "R-2025-001", "--number", "2/BC-HC", "--today", "15/5/2025"]
    try place.run(again + ["--on", "16/5/2025", "--correction"])
    try place.run(again)
    try place.run("duty", "show", "R-2025-001", "--today", "15/5/2025")
    try place.run(again + ["--on", "14/5/2025", "--correction", "--file", "bao-cao.txt"])
    try place.run("duty", "submit", "R-2025-003", "--correction")
    try place.run("duty", "submit", "R-2024-001", "--on", "7/1/2025", "--period", "2024")
    try place.run("duty", "submit", "R-2024-001", "--period", "2024", "--lang", "en")
    try place.run("duty", "submit", "R-2024-001", "--period", "2019")
    try place.run("duty", "submit", "R-2025-001", "--period", "quý một")
    try place.run("duty", "submit", "R-2025-002", "--lang", "en")
    try place.run("duty", "submit", "R-2025-009")
    try place.run("duty", "submit", "R-2025-003", "--file", "khong-co.txt")
    try place.run("duty", "end", "R-2025-002", "--on", "1/5/2025", "--reason", "Ghi nhầm (hư cấu)")
    try place.run("duty", "end", "R-2025-002", "--reason", "Ghi nhầm (hư cấu)")
    try place.run("duty", "end", "R-2025-001", "--reason", "")
    try place.run("duty", "show", "R-2025-002")
    try place.run("duty", "show", "R-2025-001", "--today", "15/5/2025", "--format", "csv", "--lang", "en")
    try place.run("duty", "show", "R-2024-001", "--as-of", "1/3/2026")
    try place.run("duty", "show", "R-2025-003", "--lang", "en")
    // Only what has begun can be sent: the half-year of 2026 begins on 15/12/2025.
    let submit = ["duty", "submit", "R-2025-005", "--number", "3/BC-HC"]
    try place.run(submit + ["--today", "20/6/2025"])
    try place.run(submit + ["--today", "14/12/2025"])
    try place.run(submit + ["--today", "15/12/2025"])
    try place.run(submit + ["--today", "16/12/2025", "--correction"])
    try place.run("duty", "submit", "R-2025-003", "--period", "2026-H1", "--today", "14/12/2025")
    try Golden.check("duty", place)
  }

  /// What is recorded says how surely its day is known: as the row it is taken from.
  @Test(arguments: [
    (["--built-in", "system-incident-first", "--at", "2026-11-27 16:45"], ["nguồn thứ cấp", "chưa xác minh"]),
    (
      ["--built-in", "personal-data-breach", "--at", "2026-11-27 16:45"],
      ["khoản 1 Điều 23.", "cách tính an toàn; chưa xác minh)"]
    ),
    (["--built-in", "facility-half-year"], ["khoản 3 Điều 51; cách hiểu."]),
    (["--built-in", "commune-half-year"], ["(chưa xác nhận còn hiệu lực); cách hiểu."]),
    (["--name", "A", "--to", "B", "--no-day"], ["Căn cứ thời hạn: chưa nêu; chưa xác minh."]),
    (["--name", "A", "--to", "B", "--every", "year"], ["khoản 3 Điều 51; cách hiểu."]),
  ])
  func whatIsAddedIsAsSureAsItsRow(_ arguments: [String], _ marks: [String]) throws {
    let place = try Self.furnished()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    let run = try place.run(["duty", "add"] + arguments)
    let text = (run.output + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in marks { #expect(text.contains(mark), "\(mark) \(run)") }
  }

  /// The text demands measures only of serious harm or its risk, and no text says that no rest day moves a term in hours.
  ///
  /// Legal source: inspection-procedure.md C2; deadlines.md T3.
  @Test func anEmergencySaysWhenItsTermBinds() throws {
    let place = try Self.furnished()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    let added = try place.run(
      "emergency", "add", "--facility", "VD-01", "--at", "2026-11-27T21:30", "--told", "police", "--told-at",
      "2026-11-27T21:30", "--what", "X")
    for run in [added, try place.run("emergency", "show", "E-2026-001"), try place.run("due")] {
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("trẻ em bị tổn hại nghiêm trọng hoặc có nguy cơ bị tổn hại nghiêm trọng"), "\(run)")
      #expect(text.contains("cách tính an toàn; chưa xác minh)"), "\(run)")
    }
    #expect(added.output.contains("Nếu trẻ em bị tổn hại"), "\(added)")
  }

  /// A chain of the province's own, without building anything.
  @Test func anOfficeHasItsOwnChain() throws {
    let place = try Self.furnished()
    try place.run("duty", "list", "--built-in")
    try place.write(
      "rieng/bao-cao.yaml",
      """
      duties:
        - id: commune-half-year
          level: commune
          name: Báo cáo 6 tháng của phường (hư cấu)
          reporter: Ủy ban nhân dân cấp xã
          recipients: [Ủy ban nhân dân thành phố Ví Dụ (hư cấu)]
          every: half-year
          before: 06-10
          period_from: 12-15
          period_to: 06-05
          citation: Công văn 9/HC (hư cấu)
          reading: read
          passes_to: city-half-year
        - id: city-half-year
          province: "31"
          level: department
          name: Báo cáo 6 tháng của thành phố (hư cấu)
          reporter: Ủy ban nhân dân thành phố Ví Dụ (hư cấu)
          recipients: [Bộ Ví Dụ (hư cấu)]
          citation: Công văn 9/HC (hư cấu)
          reading: read

      """)
    try place.run("duty", "list", "--built-in", "--duties", "rieng/bao-cao.yaml")
    place.environment["MAIAM_DUTIES"] = "rieng"
    let patterns = try place.json("duty", "list", "--built-in").elements
    place.forgetLastRun()
    let facility = patterns.first { $0["id"]?.text == "facility-half-year" }
    #expect(
      facility?["chain"]?.elements.compactMap(\.text) == ["facility-half-year", "commune-half-year", "city-half-year"])
    try place.run("duty", "add", "--built-in", "city-half-year")
    // Later than the text says, on that day, and earlier.
    try place.run("duty", "add", "--built-in", "facility-half-year", "--every", "half-year", "--due-before", "20/6")
    try place.run("duty", "add", "--built-in", "facility-half-year", "--every", "half-year", "--due-by", "14/6")
    try place.write(
      "rieng/sai.yaml",
      "duties:\n  - {id: a, level: commune, name: A, reporter: X, recipients: [Y], citation: c, reading: reed, "
        + "passes_to: provinse-year}\n")
    try place.run("duty", "list", "--built-in")
    try place.run("duty", "add", "--built-in", "a", "--duties", "khong-co.yaml")
    try Golden.check("duty-chain", place)
  }

  /// Two days before the last day: what is due, and what is still missing.
  @Test func dueSaysWhatIsMissing() throws {
    let place = try Self.furnished()
    for rule in [
      ["--before", "15/5/2025", "--directive", "D-2025-001"], ["--no-day", "--directive", "D-2025-001"],
      ["--every", "half-year"], ["--by", "1/5/2025"],
    ] {
      let run = try place.run(["duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)"] + rule)
      #expect(run.status == 0)
    }
    place.forgetRuns()
    try place.quietly(
      "inspection", "start", "I-2025-000001", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "7/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "10",
      "--limit-unit", "days")
    try place.run("due")
    try place.run("due", "--within", "5", "--lang", "en")
    try place.run("due", "--within", "5", "--format", "csv")
    try place.run("due", "--as-of", "20/5/2025", "--within", "0")
    try place.run("due", "--within", "-1")
    // A day swapped off moves the end of the inspection and the safe day of the half-year's report.
    try place.run(
      "calendar", "swap", "add", "--off", "13/6/2025", "--worked", "14/6/2025", "--source", "Công văn 1 (hư cấu)")
    try Golden.check("due", place)
    let due = try place.json("due")
    let report = try #require(due.elements.first { $0["code"]?.text == "R-2025-001" })
    #expect(
      report.keys.isSuperset(of: [
        "kind", "code", "title", "legal_last_day", "safe_day", "days_left", "overdue", "basis", "provisional",
      ]))
    #expect(report["legal_last_day"]?.text == "2025-05-14" && report["days_left"] == .number(2))
    #expect(report["missing"]?[0]?["not_inspected"] == .number(3))
    #expect(due[0]?["overdue"] == .boolean(true))
    let days = due.elements.compactMap { $0["legal_last_day"]?.text ?? $0["own_day"]?.text }
    #expect(days == days.sorted() && due.elements.last?["legal_last_day"] == .null)
  }

  /// A suspension whose end has passed stays, overdue, until somebody settled it; once no law is known it stays and is not
  /// called overdue. That no text makes anybody late by it is told beside. The list of what ends soon keeps it too.
  @Test func suspensionsStayUntilSettled() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Đình chỉ (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11407", "--on", "1/1/2024")
    for (kind, number) in [("establishment_certificate", "05/GCN"), ("operating_license", "05/GP")] {
      try place.quietly(
        "permit", "add", "F-000001", "--kind", kind, "--number", number, "--issuer", "Sở Y tế", "--issued", "10/4/2024")
    }
    let license = ["F-000001", "--kind", "operating_license"]
    try place.quietly(
      ["permit", "suspend"] + license + ["--on", "1/6/2026", "--until", "20/11/2026", "--document", "9/QĐ"])
    for day in ["20/11/2026", "21/11/2026", "1/3/2027"] { try place.run("due", "--within", "0", "--as-of", day) }
    try place.run("licensing", "expiring", "--within", "30")
    try Golden.check("due-suspension", place)
    func check(_ day: String, isThere: Bool, hasEnded: Bool = false, _ place: Workplace) throws {
      let due = try place.json("due", "--as-of", day).elements
      let item = due.first { $0["kind"]?.text == "suspension" }
      #expect((item != nil) == isThere, "\(day) \(due)")
      #expect(item == nil || item?["ended"] == .boolean(hasEnded), "\(day) \(due)")
      #expect(item == nil || item?["overdue"] == .boolean(hasEnded), "\(day) \(due)")
      let ending = try place.json("licensing", "expiring", "--within", "0", "--as-of", day).elements
      let term = ending.first { $0["term"]?.text == "suspension" }
      #expect((term != nil) == isThere, "\(day) \(ending)")
      // The same words in both lists.
      #expect(term?["note"]?.text == item?["note"]?.text, "\(day) \(ending) \(due)")
      let isBeyondLaw = term?["note"]?.text?.contains("Chưa biết quy định nào áp dụng") ?? false
      #expect(isBeyondLaw == (isThere && day >= "2027-03-01"), "\(day) \(ending)")
    }
    try check("2027-02-28", isThere: true, hasEnded: true, place)
    try check("2027-03-01", isThere: true, hasEnded: false, place)
    // Each of these settles it from its own day on.
    let document = ["--on", "25/11/2026", "--document", "12/QĐ"]
    for settling in [
      ["permit", "reinstate"] + license + document, ["permit", "withdraw"] + license + document,
      ["permit", "surrender"] + license + document, ["facility", "close", "F-000001", "--unplaced", "0"] + document,
      ["facility", "close", "F-000001", "--on", "25/11/2026", "--unplaced", "0"],
      [
        "operation", "terminate", "F-000001", "--document", "12/QĐ", "--decided", "25/11/2026", "--decided-by",
        "health_department",
      ],
    ] {
      let copy = try Workplace(copying: place.folder)
      copy.environment = place.environment
      try copy.quietly(settling)
      try check("2026-11-24", isThere: true, hasEnded: true, copy)
      try check("2026-11-25", isThere: false, copy)
    }
    // Doors that were shut with children behind them settle nothing.
    try place.quietly("facility", "close", "F-000001", "--on", "25/11/2026", "--unplaced", "1")
    try check("2026-11-25", isThere: true, hasEnded: true, place)
  }

  /// Of a suspension whose day nobody knows, nothing has ended before the last possible end of its term; of an application,
  /// neither.
  @Test func termsFromAnUnknownDayAreOverOnlyAtTheLatest() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for (name, number) in [("Mái ấm Không Rõ Ngày (hư cấu)", "05/GP"), ("Mái ấm Chờ Cấp Phép (hư cấu)", nil)] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", "11407", "--on", "1/1/2020")
      if let number {
        try place.quietly(
          "permit", "add", "F-000001", "--kind", "operating_license", "--number", number, "--issuer", "Sở Y tế",
          "--issued", "10/4/2021")
      }
    }
    try place.quietly(
      "permit", "suspend", "F-000001", "--kind", "operating_license", "--on", "năm 2025", "--document", "9/QĐ")
    try place.quietly("permit", "apply", "F-000002", "--kind", "operating_license", "--on", "4/2026")
    func check(_ day: String, _ code: String, _ last: String?, isOverdue: Bool) throws {
      let due = try place.json("due", "--as-of", day).elements.filter { $0["code"]?.text == code }
      #expect(due.count == 1, "\(day) \(due)")
      let isOver = due[0]["overdue"]
      #expect(due[0]["legal_last_day"]?.text == last && isOver == .boolean(isOverdue), "\(day) \(due)")
      #expect(due[0]["note"]?.text?.contains("Không rõ ngày bắt đầu tính") == true, "\(day) \(due)")
    }
    try check("2026-06-30", "F-000001", nil, isOverdue: false)
    try check("2026-07-01", "F-000001", "2026-06-30", isOverdue: true)
    try check("2026-05-22", "F-000002", nil, isOverdue: false)
    try check("2026-05-23", "F-000002", "2026-05-22", isOverdue: true)
    let ending = try place.json("licensing", "expiring", "--within", "365", "--as-of", "2026-06-30").elements
    #expect(ending.contains { $0["last_day"]?.text == "2026-06-30" && $0["days_left"] == .null }, "\(ending)")
    let audit = try place.json("licensing", "audit", "F-000002", "--as-of", "2026-05-23")
    let overdue = audit[0]?["authority_overdue"]?[0]
    #expect(overdue?["filed_on"] == .null && overdue?["days_overdue"] == .number(1), "\(audit)")
    #expect(overdue?["message"]?.text?.contains("tháng 4/2026") == true, "\(audit)")
    // A suspension with a stated end began by that end.
    try place.quietly(
      "permit", "suspend", "F-000001", "--kind", "operating_license", "--on", "2026", "--until", "20/3/2026")
    #expect(
      try place.run("permit", "reinstate", "F-000001", "--kind", "operating_license", "--on", "2026").status == 65)
  }

  /// A paper that shows a last day stays among what ends, once it is over, until there is a later one.
  @Test func papersThatRanOutStayUntilFollowed() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Hết Hạn (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11407", "--on", "1/1/2020")
    let add = ["permit", "add", "F-000001", "--kind", "operating_license", "--issuer", "Sở Y tế"]
    try place.quietly(add + ["--number", "05/GP", "--issued", "10/4/2020", "--expires", "10/4/2025"])
    func isNamed(_ day: String) throws -> Bool {
      let isExpiring = try place.json("licensing", "expiring", "--within", "0", "--as-of", day).elements.contains {
        $0["term"]?.text == "paper_expiry"
      }
      let due = try place.json("due", "--within", "0", "--as-of", day).elements.first { $0["kind"]?.text == "expiry" }
      #expect((due != nil) == isExpiring, "\(day)")
      if let due {
        let isOver = day > "2025-04-10"
        #expect(due["legal_last_day"]?.text == "2025-04-10" && due["overdue"] == .boolean(isOver), "\(due)")
        #expect(due["note"]?.text?.contains("Trong sổ chưa có giấy cùng loại") ?? false == isOver, "\(due)")
      }
      return isExpiring
    }
    // Within a year it stands in what is due, or as far ahead as is asked.
    func stands(_ day: String, _ within: [String] = []) throws -> Bool {
      try place.json(["due", "--as-of", day] + within).elements.contains { $0["kind"]?.text == "expiry" }
    }
    #expect(try !stands("2024-04-08") && stands("2024-04-09") && stands("2023-01-01", ["--within", "1000"]))
    #expect(try !stands("2025-01-01", ["--within", "30"]))
    #expect(try !isNamed("2025-04-09"))
    #expect(try isNamed("2025-04-10") && isNamed("2025-04-11") && isNamed("2026-11-28"))
    try place.quietly(add + ["--number", "06/GP", "--issued", "20/5/2025"])
    #expect(try isNamed("2025-05-19") && !isNamed("2025-05-20"))
  }

  /// A regime that ended, with nothing known to follow it, is still to be looked at.
  @Test func lawThatEndedWithoutASuccessorStays() throws {
    let place = try Self.furnished()
    for (day, isNamed) in [("2027-01-01", false), ("2027-01-02", true), ("2027-03-01", true), ("2027-06-01", true)] {
      let due = try place.json("due", "--as-of", day).elements.filter { $0["kind"]?.text == "law" }
      #expect(due.contains { $0["own_day"]?.text == "2027-02-01" } == isNamed, "\(day) \(due)")
      #expect(due.allSatisfy { $0["overdue"] == .boolean(false) })
    }
  }

  /// Another program reads the calendar file; only the stamp differs from run to run.
  @Test func theCalendarFileIsRead() throws {
    let place = try Self.furnished()
    try place.quietly(
      "duty", "add", "--name", "Báo cáo; có dấu, phẩy \\ và dòng rất dài để phải gấp lại nhiều lần (hư cấu)", "--to",
      "Bộ Ví Dụ (hư cấu)", "--before", "15/6/2025", "--directive", "D-2025-001")
    try place.quietly("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)", "--no-day")
    #expect(try place.run("due", "--ics", "han.ics").errors.contains("Không ghi 1 việc không có ngày"))
    let script = Python.script("read_calendar.py")
    let first = try Python.run(script, place.path("han.ics"))
    try Golden.check("due-ics", first)
    try place.quietly("due", "--ics", "han.ics")
    #expect(try Python.run(script, place.path("han.ics")) == first)
    let bytes = try place.bytes("han.ics")
    #expect(try place.run("due", "--ics", "khong/co/han.ics").status == 73)
    #expect(try place.bytes("han.ics") == bytes)
  }
}
