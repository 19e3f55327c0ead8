import Testing

/// The form follows size, kind and papers of a place; of several that fit, the order in which they were named decides.
struct CampaignFormTests {
  /// Name, kind, what is counted, and the form of a round after notices of November 2026 (forms for few named first).
  private static let homes: [(name: String, kind: String, counts: [String], form: String?)] = [
    ("Nhà Một (hư cấu)", "children_care", ["--children", "57"], "after-notice"),
    ("Nhà Hai (hư cấu)", "children_care", ["--children", "57", "--needy", "57"], "after-notice"),
    ("Nhà Ba (hư cấu)", "children_care", ["--children", "10", "--needy", "10"], "after-notice"),
    ("Nhà Bốn (hư cấu)", "children_care", ["--children", "9", "--needy", "9"], "after-notice-under-10"),
    ("Nhà Năm (hư cấu)", "children_care", ["--children", "10"], "after-notice"),
    // Nobody counted: nothing speaks against the first.
    ("Nhà Sáu (hư cấu)", "children_care", [], "after-notice-under-10"),
    // No form of the round is for these.
    ("Nhóm Bảy (hư cấu)", "preschool", ["--children", "57"], nil),
  ]

  private static func made() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-20"
    for (index, home) in homes.enumerated() {
      try place.quietly(
        "facility", "add", "--name", home.name, "--kind", home.kind, "--ownership", "non_public", "--operator",
        "individual", "--commune", "11407", "--on", "1/1/2024")
      let code = "F-00000\(index + 1)"
      if !home.counts.isEmpty { try place.quietly(["facility", "census", code, "--on", "10/11/2026"] + home.counts) }
    }
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "20/11/2026", "--to", "30/11/2026", "--province", "31",
      "--checklist", "after-notice-under-10", "after-notice")
    return place
  }

  @Test("Each place gets the form made for it, and the split is shown before")
  func split() throws {
    let place = try Self.made()
    let before = try place.state()
    let preview = try place.run("campaign", "plan", "C-2026-001", "--dry-run")
    #expect(preview.status == 0 && preview.output.contains("4 cơ sở: Phiếu kiểm tra sau thông báo"), "\(preview)")
    #expect(preview.output.contains("2 cơ sở: Phiếu kiểm tra sau thông báo hoạt động đối với cơ sở dưới"), "\(preview)")
    #expect(preview.errors.contains("F-000007") && preview.output.contains("chưa lập cuộc nào"))
    #expect(try place.state() == before)
    // Where nobody can be asked nothing is planned before somebody says that the split is right.
    for format in ["table", "json"] {
      let refused = try place.run("campaign", "plan", "C-2026-001", "--format", format)
      #expect(refused.status == 1 && refused.errors.contains("--accept-split"), "\(refused)")
    }
    #expect(try place.state() == before)
    let plan = try place.json("campaign", "plan", "C-2026-001", "--accept-split")
    #expect(plan["split"]?.elements.compactMap { $0["facilities"] } == [.number(2), .number(4)])
    #expect(plan["without_checklist"]?.elements.compactMap(\.text) == ["F-000007"])
    var forms: [String: String] = [:]
    for inspection in plan["inspections"]?.elements.compactMap(\.text) ?? [] {
      let shown = try place.json("inspection", "show", inspection)
      forms[shown["facility_code"]?.text ?? ""] = shown["checklist_id"]?.text
    }
    for (index, home) in Self.homes.enumerated() {
      #expect(forms["F-00000\(index + 1)"] == home.form, "\(home.name)")
    }
    let rest = try place.json("campaign", "plan", "C-2026-001", "--allow-unsuitable")
    #expect(rest["unsuitable"]?.elements.compactMap(\.text) == ["F-000007"] && rest["planned"] == .number(1))
  }

  @Test("One inspection is planned with an unsuitable form only where somebody says so")
  func one() throws {
    let place = try Self.made()
    for (index, form) in [
      (0, "after-notice-under-10"), (3, "after-notice"), (0, "public-children"), (6, "after-notice"),
    ] {
      let code = "F-00000\(index + 1)"
      let refused = try place.run("inspection", "plan", code, "--checklist", form)
      #expect(refused.status != 0 && refused.errors.contains("--allow-unsuitable"), "\(refused)")
      let taken = try place.run("inspection", "plan", code, "--checklist", form, "--allow-unsuitable")
      #expect(taken.status == 0, "\(taken)")
    }
    for (index, form) in [(0, "after-notice"), (3, "after-notice-under-10"), (5, "after-notice"), (5, "under-10")] {
      let taken = try place.run("inspection", "plan", "F-00000\(index + 1)", "--checklist", form)
      #expect(taken.status == 0, "\(taken)")
    }
  }

  /// What a person named first goes before what is made more closely for the place.
  @Test(arguments: [
    (["religious-children", "after-notice"], ["religious-children": 2, "after-notice": 1]),
    (["after-notice", "religious-children"], ["after-notice": 3]),
    (["after-notice-under-10", "religious-children", "after-notice"], ["religious-children": 2, "after-notice": 1]),
  ])
  func order(_ forms: [String], _ expected: [String: Double]) throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-20"
    for (index, name) in ["Chùa Một (hư cấu)", "Chùa Hai (hư cấu)", "Mái ấm Ba (hư cấu)"].enumerated() {
      try place.quietly([
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        index < 2 ? "religious_organization" : "individual", "--commune", "11407", "--on", "1/1/2024",
      ])
      try place.quietly(
        "facility", "census", "F-00000\(index + 1)", "--on", "10/11/2026", "--children", "14", "--needy", "14")
    }
    try place.quietly(
      [
        "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "20/11/2026", "--to", "30/11/2026", "--province",
        "31",
      ]
        + forms.flatMap { ["--checklist", $0] })
    let plan = try place.json("campaign", "plan", "C-2026-001", "--dry-run")
    var split: [String: Double] = [:]
    for part in plan["split"]?.elements ?? [] {
      split[part["checklist_id"]?.text ?? ""] = part["facilities"]?.number
      let reasons = part["reasons"]
      let told = ["only_one", "named_first", "may_fit", "unsuitable"].compactMap { reasons?[$0]?.number }.reduce(0, +)
      #expect(told == part["facilities"]?.number, "\(part)")
    }
    #expect(split == expected, "\(plan)")
    let shown = try place.run("campaign", "plan", "C-2026-001", "--dry-run")
    if forms.first == "religious-children" {
      #expect(shown.output.contains("(religious-children): 2 cơ sở hợp nhiều phiếu, phiếu này đứng trước after-notice"))
      #expect(shown.output.contains("(after-notice): 1 cơ sở chỉ hợp với phiếu này"), "\(shown)")
    }
    for form in forms where expected[form] == nil {
      #expect(shown.output.contains("Không cơ sở nào dùng phiếu \(form)"), "\(shown)")
    }
  }
}
