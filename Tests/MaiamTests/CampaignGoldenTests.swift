import Testing

/// Campaigns from the list of facilities to their end, and inspections under the limits of their regime.
struct CampaignGoldenTests {
  private static func campaigning() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-05"
    place.environment["COLUMNS"] = "100"
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--from", "5/5/2025", "--to", "9/5/2025",
      "--province", "31", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", "C-2025-001")
    return place
  }

  /// Inspects a facility on one day, whatever the answers.
  private static func inspect(_ place: Workplace, _ code: String, on day: String) throws {
    let today = place.environment["MAIAM_TODAY"]
    place.environment["MAIAM_TODAY"] = day
    defer { place.environment["MAIAM_TODAY"] = today }
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", day, "--lead", "Trần Thị Lá (hư cấu)")
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-no-beating", "không"), ("vd-last-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", code, item, value)
    }
    try place.quietly("inspection", "close", code, "--on", day, "--signed-by-facility", "yes")
  }

  @Test func campaignIsCarriedOut() throws {
    let place = try Self.campaigning()
    let teams = ["--team", "Tổ 1: Trần Thị Lá, Lê Văn Đá (hư cấu)", "--team", "Tổ 2: Ngô Thị Cỏ (hư cấu)"]
    try place.run("campaign", "assign", "C-2025-001")
    try place.run(["campaign", "assign", "C-2025-001"] + teams)
    try place.run("campaign", "assign", "C-2025-001", "--team", "Tổ 1")
    try place.run("campaign", "assign", "C-2025-001", "--team", "Tổ 1: A", "--team", "Tổ 1: B")
    try place.run("campaign", "status", "C-2025-001")
    try Self.inspect(place, "I-2025-000002", on: "6/5/2025")
    place.environment["MAIAM_TODAY"] = "2025-05-07"
    // The commune of VD-01 stays with its team, whatever the others get.
    try place.write(
      "to.yaml",
      """
      teams:
        - {name: Tổ 1, lead: Trần Thị Lá (hư cấu), members: [Lê Văn Đá (hư cấu)]}
        - {name: Tổ 2, lead: Ngô Thị Cỏ (hư cấu)}
        - {name: Tổ 3, lead: Bùi Văn Mây (hư cấu)}

      """)
    try place.write("to-sai.yaml", "teams:\n  - {ten: Tổ 1}\n")
    try place.run("campaign", "assign", "C-2025-001", "--teams", "to-sai.yaml")
    try place.run("campaign", "assign", "C-2025-001", "--teams", "to.yaml", "--format", "csv")
    try place.run("campaign", "assign", "C-2025-001", "--as-of", "6/5/2025")
    // Found later: added and marked.
    try place.run(
      "facility", "discover", "--name", "Nhà ông Dương Xỉ (hư cấu)", "--commune", "11311", "--on", "7/5/2025",
      "--source", "ward_group", "--children", "3")
    try place.run("campaign", "plan", "C-2025-001")
    try place.run("campaign", "plan", "C-2025-001", "--format", "json", "--lang", "en")
    try place.run("campaign", "status", "C-2025-001")
    try place.run("campaign", "status", "C-2025-001", "--as-of", "5/5/2025", "--by", "team")
    for part in ["commune", "kind", "team"] {
      try place.run("campaign", "status", "C-2025-001", "--by", part, "--format", "csv", "--lang", "en")
    }
    try place.run("campaign", "status", "C-2025-001", "--by", "kind", "--format", "json")
    try place.run("campaign", "show", "C-2025-001")
    try place.run("campaign", "show", "C-2025-001", "--format", "json")
    try place.run("campaign", "close", "C-2025-001", "--on", "7/5/2025")
    for facility in ["F-000001", "F-000002", "VD-02", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", facility, "--reason", "Cơ sở đang sửa chữa (hư cấu)")
    }
    try place.run("campaign", "close", "C-2025-001", "--on", "5/5/2025")
    try place.run("campaign", "close", "C-2025-001", "--on", "8/5/2025")
    try place.run("campaign", "close", "C-2025-001")
    try place.run("campaign", "close", "C-2025-001")
    try place.run("campaign", "plan", "C-2025-001")
    try place.run("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Không rõ")
    try place.run(["campaign", "assign", "C-2025-001"] + teams)
    try place.run("campaign", "status", "C-2025-001", "--lang", "en")
    try Golden.check("campaign-course", place)
  }

  /// What was told of a campaign stays so, whatever comes to light afterwards.
  @Test func aClosedCampaignStaysAsItWas() throws {
    let place = try Self.campaigning()
    try Self.inspect(place, "I-2025-000002", on: "5/5/2025")
    for facility in ["F-000001", "VD-02", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", facility, "--reason", "Cơ sở đang sửa chữa (hư cấu)")
    }
    place.environment["MAIAM_TODAY"] = "2025-05-08"
    try place.quietly("campaign", "close", "C-2025-001")
    let parts = [[], ["--by", "facility"], ["--by", "commune"], ["--by", "kind"]] as [[String]]
    func told() throws -> [String] {
      try parts.map { try place.run(["campaign", "status", "C-2025-001", "--format", "csv"] + $0).output }
    }
    let before = try (told(), place.json("campaign", "show", "C-2025-001"))
    #expect(before.1["counts"]?["facilities"] == .number(4) && before.1["found_later"] == .array([]))
    place.environment["MAIAM_TODAY"] = "2025-06-02"
    // Within the window, after it, and under another name from a day within it.
    let found = ["facility", "discover", "--commune", "11311", "--source", "ward_group", "--children", "3"]
    try place.quietly(found + ["--name", "Nhà ông Dương Xỉ (hư cấu)", "--on", "7/5/2025"])
    try place.quietly(found + ["--name", "Nhà bà Cỏ May (hư cấu)", "--on", "10/5/2025"])
    try place.quietly("facility", "edit", "VD-03", "--name", "Trung tâm Tên Mới (hư cấu)", "--on", "6/5/2025")
    place.forgetRuns()
    try place.run("campaign", "status", "C-2025-001")
    try place.run("campaign", "show", "C-2025-001")
    try place.run("campaign", "status", "C-2025-001", "--by", "kind", "--lang", "en")
    try place.run("campaign", "list")
    try Golden.check("campaign-closed", place)
    let after = try (told(), place.json("campaign", "show", "C-2025-001"))
    #expect(after.0 == before.0)
    for key in before.1.keys where key != "found_later" { #expect(after.1[key] == before.1[key], "\(key)") }
    #expect(after.1["found_later"]?.elements.map(\.text) == ["F-000002"])
    #expect(try place.json("campaign", "list")[0]?["name"]?.text == "Đợt tháng 5/2025 (hư cấu)")
    // On a day before its end it was open, with everything known now of that day: the place found on 10/5 was not.
    let open = try place.json("campaign", "show", "C-2025-001", "--as-of", "7/5/2025")
    #expect(open["closed_on"] == .null && open["counts"]?["facilities"] == .number(5))
  }

  @Test func campaignsAreCompared() throws {
    let place = try Self.campaigning()
    try Self.inspect(place, "I-2025-000002", on: "6/5/2025")
    place.environment["MAIAM_TODAY"] = "2025-09-10"
    try place.run("campaign", "compare", "C-2025-001")
    try place.quietly(
      "facility", "close", "VD-02", "--on", "1/7/2025", "--document", "9/QĐ-HC")
    try place.quietly(
      "facility", "discover", "--name", "Nhà ông Dương Xỉ (hư cấu)", "--commune", "11311", "--on", "7/8/2025",
      "--source", "ward_group", "--children", "3")
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 9/2025 (hư cấu)", "--from", "8/9/2025", "--to", "30/9/2025",
      "--province", "31", "--checklist", "vi-du")
    try place.quietly("campaign", "plan", "C-2025-002")
    // Another campaign, and a check of its own, of the same facilities in the same days.
    try place.run("inspection", "plan", "VD-01", "--checklist", "vi-du", "--on", "15/9/2025")
    try place.run(
      "campaign", "create", "--name", "Đợt chuyên đề (hư cấu)", "--from", "10/9/2025", "--to", "20/9/2025", "--commune",
      "11311", "--checklist", "vi-du")
    try place.run("campaign", "plan", "C-2025-003")
    try place.run("campaign", "plan", "C-2025-003", "--format", "json")
    try place.run("campaign", "compare", "C-2025-002")
    try place.run("campaign", "compare", "C-2025-002", "--with", "C-2025-001", "--format", "csv", "--lang", "en")
    try place.run("campaign", "compare", "C-2025-002", "--with", "C-2025-001", "--format", "json")
    try place.run("campaign", "compare", "C-2025-002", "--with", "C-2025-002")
    try Golden.check("campaign-compare", place)
  }

  @Test func inspectionsStandStill() throws {
    let place = try Self.campaigning()
    let code = "I-2025-000001"
    let pause = ["inspection", "pause", code, "--reason", "Bão số 1 (hư cấu)", "--decision", "15/QĐ-HC"]
    try place.run(pause)
    let start = [
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "6/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "10",
      "--limit-unit", "days",
    ]
    // Nobody announces a decision tomorrow.
    try place.run(start)
    try place.quietly(start + ["--today", "6/5/2025"])
    try place.run(pause)
    place.environment["MAIAM_TODAY"] = "2025-05-08"
    try place.run(pause)
    try place.run(pause + ["--from", "7/5/2025", "--lang", "en"])
    try place.run("due")
    try place.run("inspection", "resume", code, "--on", "8/5/2025")
    try place.run("inspection", "resume", code, "--on", "12/5/2025")
    try place.run("inspection", "resume", code)
    try place.run(pause + ["--from", "13/5/2025", "--to", "12/5/2025"])
    try place.run(pause + ["--from", "13/5/2025", "--to", "14/5/2025", "--format", "json"])
    try place.run("inspection", "show", code)
    // A facility is in a campaign once, until its inspection is canceled.
    let plan = ["inspection", "plan", "VD-02", "--checklist", "vi-du", "--campaign", "C-2025-001"]
    try place.run(plan)
    try place.quietly("inspection", "cancel", "I-2025-000003", "--reason", "Ghi nhầm (hư cấu)")
    try place.quietly("inspection", "cancel", "I-2025-000002", "--reason", "Ghi nhầm (hư cấu)")
    try place.run(plan)
    try Golden.check("inspection-pause", place)
  }

  @Test func limitsFollowTheRegime() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-08-18"
    let decision = [
      "--decision", "7/QĐ-HC", "--issuer", "Sở Y tế Ví Dụ (hư cấu)", "--announced", "11/8/2025", "--lead",
      "Trần Thị Lá (hư cấu)", "--member", "Lê Văn Đá (hư cấu)", "--member", "Ngô Thị Cỏ (hư cấu)",
    ]
    for facility in ["VD-01", "VD-02", "F-000001", "VD-01"] {
      try place.quietly("inspection", "plan", facility, "--checklist", "vi-du", "--on", "11/8/2025")
    }
    // The day of the decree, with all that a decision holds; in calendar days where it does not say.
    try place.run(
      ["inspection", "start", "I-2025-000001", "--decided", "5/8/2025"] + decision + [
        "--role", "Lê Văn Đá (hư cấu): thư ký", "--declared", "Trần Thị Lá (hư cấu)", "--scope",
        "Việc chăm sóc trẻ em từ 01/01/2024 (hư cấu)", "--plan", "8/KH-ĐKT-HC",
      ])
    try place.run("inspection", "show", "I-2025-000001", "--as-of", "18/8/2025")
    try place.run("due", "--within", "30")
    try place.run(
      "inspection", "extend", "I-2025-000001", "--by", "6", "--reason", "Đi lại khó khăn", "--approved-by",
      "Giám đốc Sở (hư cấu)")
    let more = ["--by", "5", "--reason", "Đi lại khó khăn", "--approved-by", "Giám đốc Sở (hư cấu)"]
    try place.run(["inspection", "extend", "I-2025-000001"] + more + ["--on", "19/8/2025"])
    try place.run(["inspection", "extend", "I-2025-000001"] + more)
    try place.run(["inspection", "extend", "I-2025-000001"] + more)
    try place.run("inspection", "declare", "I-2025-000001", "Ai Đó (hư cấu)")
    try place.run("inspection", "declare", "I-2025-000001", "le van da (hu cau)", "--on", "11/8/2025")
    try place.run("inspection", "show", "I-2025-000001", "--lang", "en")
    // In working days, longer than the text allows.
    try place.run(
      ["inspection", "start", "I-2025-000002", "--decided", "5/8/2025"] + decision + [
        "--limit", "12", "--limit-unit", "working-days", "--role", "Ai Đó: thư ký",
      ])
    try place.run(
      ["inspection", "start", "I-2025-000002", "--decided", "5/8/2025"] + decision + [
        "--limit", "12", "--limit-unit", "working-days", "--body", "commune",
      ])
    try place.run("inspection", "show", "I-2025-000002")
    // The day before the decree: no limit that was read.
    try place.run(["inspection", "start", "I-2025-000003", "--decided", "4/8/2025"] + decision)
    try place.run(["inspection", "extend", "I-2025-000003"] + more)
    try place.run("inspection", "show", "I-2025-000003")
    try place.run(
      ["inspection", "start", "I-2025-000004", "--decided", "4/8/2025", "--body", "provincial-inspectorate"] + decision
    )
    // The body follows from the issuer's words where they leave no doubt.
    let rest = decision.filter { $0 != "--issuer" && $0 != "Sở Y tế Ví Dụ (hư cấu)" } + ["--decided", "5/8/2025"]
    for (number, issuer, more) in [
      (5, "Ủy ban nhân dân phường Lê Chân", []), (6, "Thanh tra thành phố", []), (7, "Cơ quan Ví Dụ (hư cấu)", []),
      (8, "Ủy ban nhân dân phường Lê Chân", ["--body", "department"]),
    ] as [(Int, String, [String])] {
      try place.quietly(
        "inspection", "plan", "VD-03", "--checklist", "vi-du", "--on", "11/8/2025", "--allow-unsuitable")
      try place.run(["inspection", "start", "I-2025-00000\(number)", "--issuer", issuer] + rest + more)
      try place.run("inspection", "show", "I-2025-00000\(number)")
    }
    let limit = try place.json("inspection", "show", "I-2025-000005")["limit"]
    #expect(limit?["most_days"] == .number(7) && limit?["legal_last_day"]?.text == "2025-08-18")
    place.forgetLastRun()
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-no-beating", "không"), ("vd-last-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", "I-2025-000001", item, value)
    }
    try place.run("inspection", "close", "I-2025-000001", "--on", "18/8/2025", "--signed-by-facility", "yes")
    try Golden.check("inspection-limits", place)
  }
}
