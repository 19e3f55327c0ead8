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
