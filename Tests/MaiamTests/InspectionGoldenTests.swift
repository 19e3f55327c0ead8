import Testing

/// From a directive to findings.
struct InspectionGoldenTests {
  @Test func checklistsAreShown() throws {
    let place = try Workplace.furnished()
    try place.run("checklist", "show", "vi-du")
    try place.run("checklist", "show", "vi-du", "--format", "json")
    try place.run("checklist", "show", "vi-du", "--lang", "en")
    try place.run("checklist", "show", "khong-co")
    try place.write("phieu-sai/vi-du.yaml", Fixtures.checklist.replacing("vd-cooking", with: "vd-coking"))
    try place.run("checklist", "validate", "phieu-sai")
    try place.run("checklist", "validate", "phieu-sai", "--format", "json", "--lang", "en")
    try Golden.check("checklist", place)
    place.environment["MAIAM_CHECKLISTS"] = nil
    let builtIn = try place.json("checklist", "list").elements.compactMap { $0["checklist_id"]?.text }
    #expect(
      Set(builtIn) == [
        "nonpublic-children", "religious-children", "public-children", "under-10", "place-without-papers",
        "child-protection-service", "quick-safety", "substitute-care-review", "after-notice", "after-notice-under-10",
      ])
    #expect(try place.run("checklist", "validate").status == 0)
  }

  @Test func campaignIsRun() throws {
    let place = try Workplace.furnished()
    try place.run(
      "directive", "add", "--issuer", "Văn phòng Ủy ban Ví Dụ (hư cấu)", "--summary", "V/v kiểm tra (hư cấu)",
      "--task", "Kiểm tra toàn bộ cơ sở (hư cấu)")
    try place.run(
      "directive", "add", "--issuer", "Bộ Ví Dụ (hư cấu)", "--summary", "V/v báo cáo (hư cấu)", "--number",
      "123/BVD-HC", "--date", "1/4/2025", "--format", "json")
    try place.run("directive", "list")
    try place.run("directive", "show", "D-2025-001")
    try place.run(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025",
      "--to", "14/5/2025", "--province", "31", "--checklist", "vi-du")
    try place.run(
      "campaign", "create", "--name", "Đợt ngược (hư cấu)", "--from", "14/5/2025", "--to", "1/5/2025", "--checklist",
      "vi-du")
    try place.run("campaign", "create", "--name", "X", "--from", "1/5/2025", "--to", "2/5/2025", "--checklist", "la")
    try place.run("campaign", "plan", "C-2025-001")
    try place.run("campaign", "plan", "C-2025-001")
    try place.run("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Cơ sở đang sửa chữa (hư cấu)")
    try place.run("campaign", "excuse", "C-2025-009", "VD-02", "--reason", "Không rõ")
    try place.run("campaign", "status", "C-2025-001")
    try place.run("campaign", "status", "C-2025-001", "--format", "csv", "--lang", "en")
    try place.run("campaign", "list")
    try Golden.check("campaign", place)
  }

  @Test func inspectionIsCarriedOut() throws {
    let place = try Workplace.furnished()
    let code = "I-2025-000001"
    try place.run("inspection", "plan", "VD-01", "--checklist", "vi-du", "--on", "12/5/2025")
    try place.run("inspection", "answer", code, "vd-rooms-seen", "có")
    let start = [
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--issuer", "Sở Y tế Ví Dụ (hư cấu)", "--lead",
      "Trần Thị Lá (hư cấu)", "--member", "Lê Văn Đá (hư cấu)", "--limit", "5", "--limit-unit", "working-days",
    ]
    try place.run(start + ["--decided", "13/5/2025", "--announced", "12/5/2025"])
    try place.run(start + ["--decided", "5/5/2025", "--announced", "12/5/2025"])
    try place.run(start + ["--decided", "5/5/2025", "--announced", "12/5/2025"])
    try place.run("inspection", "answer", code, "vd-rooms-seen", "có", "--note", "Xem cả 4 phòng")
    try place.run("inspection", "answer", code, "vd-room-area", "80,5 m2")
    try place.run("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.write(
      "ket-qua.yaml",
      """
      answers:
        - {item_id: vd-no-beating, value: "yes", note: "Hai trẻ kể lại (hư cấu)."}
        - {item_id: vd-last-drill, outcome: not_checked, note: "Không có sổ."}

      """)
    try place.run("inspection", "answer", code, "--from", "ket-qua.yaml")
    try place.run("inspection", "answer", code, "vd-last-drill", "--not-checked")
    try place.run("inspection", "answer", code, "vd-last-drill", "15/5/2023")
    try place.run("inspection", "show", code)
    try place.run("inspection", "close", code, "--on", "11/5/2025", "--signed-by-facility", "yes")
    try place.run("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "no")
    try place.run(
      "inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "no", "--witness",
      "Ngô Thị Cỏ (hư cấu)", "--witness-role", "commune", "--facility-opinion", "Không nhất trí (hư cấu)")
    try place.run("inspection", "answer", code, "vd-rooms-seen", "không")
    try place.run("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.run("inspection", "list")
    try place.run("inspection", "list", "--facility", "huong", "--format", "csv", "--lang", "en")
    try place.run("finding", "list")
    try place.run("finding", "list", "--inspection", code, "--format", "json")
    try place.run("finding", "show", "\(code)/01")
    try place.run("finding", "show", "\(code)/01", "--lang", "en")
    try place.run("finding", "show", "\(code)/09")
    try Golden.check("inspection", place)
  }

  @Test func planIsCanceled() throws {
    let place = try Workplace.furnished()
    try place.run("inspection", "plan", "VD-02", "--checklist", "khong-co")
    try place.run("inspection", "plan", "VD-02", "--checklist", "vi-du", "--format", "json")
    try place.run("inspection", "cancel", "I-2025-000001", "--reason", "Trùng đợt (hư cấu)")
    try place.run("inspection", "cancel", "I-2025-000001", "--reason", "Trùng đợt (hư cấu)")
    try place.run("inspection", "fill", "I-2025-000001")
    try place.run("inspection", "show", "I-2025-000009")
    try Golden.check("inspection-cancel", place)
  }

  /// Item by item through a pipe; every answer is kept whatever comes next.
  @Test func itemsAreAskedOneByOne() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    // A note after each answer; a wrong one is asked again; the end of the input is a pause.
    try place.run("inspection", "fill", "I-2025-000001", input: "có\nXem cả 4 phòng\nnhiều\n?\n1.000\n80,5\n\n")
    try place.run("inspection", "fill", "I-2025-000001", input: "<\n70\nđo lại\n.\nkhông hỏi được\nq\n")
    try place.run("inspection", "fill", "I-2025-000001", input: "own\n\n31/02/2025\n1/5/2025\n\n")
    try place.run("inspection", "show", "I-2025-000001")
    try place.run("inspection", "fill", "I-2025-000001")
    try Golden.check("fill", place)
  }

  @Test func itemsAreAskedInEnglish() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    place.environment["MAIAM_LANG"] = "en"
    try place.run("inspection", "fill", "I-2025-000001", input: "no\n\nno\n\n-\nbought in\n?\n2025-01-01\n\n")
    try Golden.check("fill-en", place)
  }

  /// The answer of each question is on disk before the next is asked.
  @Test func everyAnswerIsKeptAtOnce() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.run("inspection", "fill", "I-2025-000001", input: "có\n")
    let answers = try place.json("inspection", "show", "I-2025-000001")["answers"]?.elements ?? []
    #expect(answers.first { $0["item_id"]?.text == "vd-rooms-seen" }?["value"]?.text == "yes")
  }
}
