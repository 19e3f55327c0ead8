import Testing

/// The working calendar and the terms counted on it.
struct CalendarGoldenTests {
  /// Without any database.
  @Test func termsAreWorkedOut() throws {
    let place = try Workplace(agency: nil)
    try place.run("calendar", "add", "15", "--from", "2025-04-15", "--unit", "days")
    try place.run("calendar", "add", "15", "--from", "2025-04-15", "--unit", "days", "--format", "json")
    try place.run("calendar", "add", "7", "--from", "12/2/2026", "--unit", "working-days", "--lang", "en")
    try place.run("calendar", "add", "15", "--from", "12/4/2026", "--unit", "days", "--caps-child")
    try place.run(
      "calendar", "add", "45", "--from", "11/5/2026", "--unit", "days", "--extend", "25", "--pause",
      "1/6/2026..10/6/2026", "--event", "Công bố quyết định thanh tra (hư cấu)")
    try place.run("calendar", "add", "6", "--from", "31/8/2025", "--unit", "months", "--no-roll")
    try place.run("calendar", "add", "12", "--from", "2026-04-30T21:30", "--unit", "hours")
    try place.run("calendar", "add", "15", "--from", "10/1/2028", "--unit", "days", "--lang", "en")
    try place.run("calendar", "add", "0", "--from", "10/1/2026", "--unit", "days")
    try place.run("calendar", "add", "5", "--from", "10/1/2026", "--unit", "hours")
    try place.run("calendar", "add", "5", "--from", "31/2/2026", "--unit", "days")
    try place.run("calendar", "add", "5", "--from", "10/1/2026", "--unit", "tuan")
    try place.run("calendar", "add", "5", "--unit", "days")
    try place.run("calendar", "add", "--before", "15/5/2025")
    try place.run("calendar", "add", "--by", "18/5/2025", "--event", "Công văn 1/HC (hư cấu)", "--format", "json")
    try place.run("calendar", "add", "--through", "30/4/2026", "--lang", "en")
    try place.run("calendar", "add", "--before", "15/5/2025", "--by", "16/5/2025")
    try place.run("calendar", "add", "5", "--before", "15/5/2025")
    try place.run("calendar", "add")
    // Counted back, and due after a term with no last day.
    try place.run("calendar", "add", "5", "--back-from", "7/9/2026", "--event", "Ngày hoạt động (hư cấu)")
    try place.run("calendar", "add", "5", "--back-from", "1/12/2026", "--lang", "en")
    try place.run("calendar", "add", "5", "--back-from", "1/12/2026", "--format", "json")
    try place.run("calendar", "add", "5", "--back-from", "1/12/2026", "--unit", "days")
    try place.run("calendar", "add", "5", "--back-from", "1/12/2026", "--from", "1/11/2026")
    try place.run("calendar", "add", "0", "--back-from", "1/12/2026")
    try place.run("calendar", "add", "--back-from", "1/12/2026")
    try place.run("calendar", "add", "15", "--from", "13/7/2026", "--unit", "working-days", "--due-after")
    try place.run(
      "calendar", "add", "15", "--from", "13/7/2026", "--unit", "working-days", "--due-after", "--format", "json")
    try place.run("calendar", "add", "--before", "13/7/2026", "--due-after")
    // A year of which no row speaks, and one whose text nobody read.
    try place.run("calendar", "add", "5", "--from", "1/3/1999", "--unit", "working-days")
    try place.run("calendar", "add", "1", "--from", "31/8/2017", "--unit", "working-days")
    try Golden.check("calendar-add", place)
  }

  @Test func yearsAreShown() throws {
    let place = try Workplace(agency: nil)
    try place.run("calendar", "show", "2026")
    try place.run("lich", "show", "2027", "--format", "csv", "--lang", "en")
    try place.run("calendar", "show", "2020")
    try place.run("calendar", "show", "2028")
    try place.run("calendar", "show", "1999")
    try place.run("calendar", "show", "2027")
    try Golden.check("calendar-show", place)
    // Of 2027 working days may still be swapped; 2026 is over but for its end.
    let open = place.runs.filter { $0.output.contains("có thể còn thông báo hoán đổi ngày làm việc") }
    #expect(open.count == 1 && open[0].output.contains("Lịch năm 2027"), "\(open)")
    let rows = try place.json("calendar", "show", "2025")
    #expect(
      rows[0]?.keys == ["day", "weekday", "kind", "name", "status", "source", "checked", "in_force", "provisional"])
  }

  @Test func theOfficeRecordsDays() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "vi-du")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "10",
      "--limit-unit", "days")
    try place.run(
      "calendar", "swap", "add", "--off", "22/5/2025", "--worked", "24/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run(
      "calendar", "swap", "add", "--off", "22/5/2025", "--worked", "31/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run(
      "calendar", "swap", "add", "--off", "23/5/2025", "--worked", "26/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run("calendar", "add", "10", "--from", "12/5/2025", "--unit", "days")
    // Either day takes the pair back.
    try place.run("calendar", "swap", "remove", "24/5/2025", "--format", "json")
    try place.run("calendar", "swap", "remove", "22/5/2025")
    try place.run(
      "calendar", "holiday", "add", "24/1/2028", "25/1/2028", "26/1/2028", "27/1/2028", "28/1/2028", "--name",
      "Tết Âm lịch", "--source", "Công văn 2 (hư cấu)")
    try place.run(
      "calendar", "holiday", "add", "1/9/2028", "--name", "Quốc khánh", "--source", "Công văn 2 (hư cấu)", "--lang",
      "en")
    try place.run(
      "calendar", "holiday", "add", "1/9/2028", "--name", "Quốc khánh", "--source", "Công văn 2 (hư cấu)")
    try place.run("calendar", "add", "5", "--from", "20/1/2028", "--unit", "working_days")
    try place.run("calendar", "holiday", "remove", "1/9/2028")
    // Tết is told, the second National Day is not: it moves nothing in March.
    try place.run("calendar", "add", "10", "--from", "1/3/2028", "--unit", "working_days")
    try place.run("calendar", "add", "10", "--from", "22/8/2028", "--unit", "days")
    try place.run("calendar", "show", "2028")
    // A swap of the table from a secondary source gives way to what the office was told, whole.
    try place.run(
      "calendar", "swap", "add", "--off", "31/8/2026", "--worked", "5/9/2026", "--source", "Công văn 3 (hư cấu)")
    try place.run("calendar", "show", "2026", "--format", "csv")
    try place.run("calendar", "swap", "remove", "5/9/2026")
    #expect(try place.run("calendar", "show", "2026", "--format", "csv").output.contains("2026-08-22"))
    place.forgetLastRun()
    try place.run("calendar", "holiday", "remove", "1/9/2028")
    try Golden.check("calendar-office", place)
  }

  /// Whatever `due` shows otherwise after a day was added is listed, with both its days, and kept in the trail.
  @Test(arguments: ["14/5/2025", "16/5/2025", "20/5/2025", "13/6/2025", "24/6/2025", "1/7/2025"])
  func everyMovedLineIsListed(_ day: String) throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", "I-2025-000001", item, value)
    }
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.quietly(
      "remediation", "order", "I-2025-000001/01", "--demand", "Bố trí thêm phòng (hư cấu)", "--document", "12/SYT-HC",
      "--within", "5", "--unit", "working-days")
    try place.quietly(
      "permit", "apply", "VD-03", "--kind", "operating_license", "--on", "5/5/2025", "--document", "5/TNHS-HC")
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "vi-du")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "14/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "2",
      "--limit-unit", "days")
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025",
      "--province", "31", "--checklist", "vi-du")
    for rule in [["--before", "15/5/2025"], ["--every", "half-year"]] {
      try place.quietly(["duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)"] + rule)
    }
    try place.quietly("duty", "add", "--built-in", "province-half-year", "--starts", "1/1/2025")
    func due() throws -> [String: [String: JSONValue]] {
      Dictionary(
        // Hours move by no calendar.
        try place.json("due").elements.filter { $0["kind"]?.text != "emergency" }.map { line in
          func value(_ key: String) -> JSONValue { line[key] ?? .null }
          let last = value("legal_last_day") == .null ? value("own_day") : value("legal_last_day")
          let name = "\(value("kind").text ?? "") \(value("title").text ?? "")"
          return (name, ["last_day": last, "safe_day": value("safe_day")])
        }, uniquingKeysWith: { first, _ in first })
    }
    let before = try due()
    let kinds = Set(before.keys.compactMap { $0.split(separator: " ").first })
    #expect(kinds == ["report", "inspection", "remediation", "demand", "campaign", "suspension", "processing"])
    let added = try place.json(
      "calendar", "holiday", "add", day, "--name", "Nghỉ (hư cấu)", "--source", "Công văn 4 (hư cấu)")
    let after = try due()
    var expected: Set<String> = []
    for (name, days) in after where days != before[name] { expected.insert(name) }
    let moved = try #require(added["moved"]?.elements)
    let listed = moved.map { "\($0["kind"]?.text ?? "") \($0["title"]?.text ?? "")" }
    #expect(!expected.isEmpty && Set(listed) == expected && listed.count == expected.count, "\(day): \(listed)")
    for (name, line) in zip(listed, moved) {
      #expect(line["last_day_before"] == before[name]?["last_day"] && line["last_day"] == after[name]?["last_day"])
      #expect(line["safe_day_before"] == before[name]?["safe_day"] && line["safe_day"] == after[name]?["safe_day"])
    }
    let trailed = try Python.run(
      "-c",
      "import sqlite3,sys; print(sqlite3.connect(sys.argv[1])"
        + ".execute(\"select count(*) from trailEntry where entity = 'movedDeadline'\").fetchone()[0])",
      place.path("maiam.sqlite"))
    #expect(trailed == "\(moved.count)\n")
  }
}
