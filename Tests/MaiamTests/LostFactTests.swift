import Foundation
import Testing

/// Facts that commands let go of without a word: rows that could not be read, reasons of merged entries, sentences given
/// twice, what a canceled inspection kept closed.
struct LostFactTests {
  @Test func unreadRowsStandInTheComparison() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.write(
      "cong-an.csv",
      "STT,Tên cơ sở,Xã phường\n1,Mái ấm Hướng Dương,11311\n2,Nhà nuôi trẻ chùa Ví Dụ (cũ),Phường Không Đâu\n"
        + "3,,Phường Lê Chân\n4,Mái ấm Hướng Dương (cơ sở 2),11311\n")
    let run = try place.run("facility", "reconcile", "cong-an.csv", "-o", "doi-chieu.xlsx", "--format", "json")
    #expect(run.status == 1)
    let rows = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8)).elements
    func row(_ number: Double) -> [JSONValue] { rows.filter { $0["row"]?.number == number } }
    // Brackets behind a name are no other name; a number in them is.
    #expect(row(2).map { $0["code"]?.text } == ["VD-01"])
    #expect(row(2).map { $0["match"]?.text } == ["in_both"])
    #expect(row(3).map { $0["match"]?.text }.sorted { ($0 ?? "") < ($1 ?? "") } == ["maybe_same", "unread"])
    #expect(row(3).compactMap { $0["code"]?.text } == ["VD-02"])
    #expect(row(4).map { $0["match"]?.text } == ["unread"])
    #expect(row(5).map { $0["match"]?.text } != ["in_both"])
    #expect(!rows.contains { $0["code"]?.text == "VD-02" && $0["match"]?.text == "only_ours" })
    let sheet = try place.json("sheet", "show", "doi-chieu.xlsx")["sheets"]?.elements.first?["rows"]?.elements ?? []
    #expect(sheet.count == rows.count + 1)
    let said = try place.run("facility", "reconcile", "cong-an.csv").output
    #expect(said.contains("2 dòng không đọc được"), "\(said)")
  }

  @Test(arguments: [["VD-02"], ["VD-05"], ["VD-02", "VD-05"]])
  func aMergeKeepsTheReason(_ excused: [String]) throws {
    let place = try Workplace.furnished()
    try place.write("them.csv", "Mã,Tên,Loại hình,Sở hữu,Xã\nVD-05,Nhà nuôi chùa Ví Dụ (hư cấu),Trẻ em,NCL,Lê Chân\n")
    try place.quietly("facility", "import", "them.csv")
    try place.quietly("directive", "add", "--issuer", "x", "--summary", "y")
    try place.quietly([
      "campaign", "create", "--name", "Đợt (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025", "--to",
      "31/5/2025", "--province", "31", "--checklist", "vi-du",
    ])
    for code in excused {
      try place.quietly("campaign", "excuse", "C-2025-001", code, "--reason", "Đường ngập ở \(code) (hư cấu)")
    }
    try place.quietly("facility", "merge", "VD-02", "VD-05", "--allow-different", "--reason", "trùng (hư cấu)")
    func reason() throws -> String? {
      try place.json("campaign", "status", "C-2025-001").elements
        .first { $0["facility_code"]?.text == "VD-02" }?["excuse"]?.text
    }
    #expect(try reason() == excused.map { "Đường ngập ở \($0) (hư cấu)" }.joined(separator: "; "))
    // A reason given afterwards is the only one.
    try place.quietly("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Đã chuyển đi (hư cấu)")
    #expect(try reason() == "Đã chuyển đi (hư cấu)")
  }

  private static func add(_ code: String, _ name: String, to place: Workplace) throws {
    try place.quietly(
      "facility", "add", "--code", code, "--name", name, "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11311", "--operator", "individual", "--on", "1/2/2025", "--opened", "1/2/2025")
  }

  /// Two entries of one home that counted the same day otherwise: which is right is for a person to say, and what only one
  /// of them states is kept.
  @Test(arguments: [("VD-12", 15), ("VD-15", 40)])
  func mergedCountsAreChosen(_ chosen: String, _ children: Int) throws {
    let place = try Workplace.furnished(hasPermits: false)
    for (code, name) in [("VD-12", "Mái ấm Hai (hư cấu)"), ("VD-15", "Nhà bà Tám (hư cấu)")] {
      try Self.add(code, name, to: place)
    }
    try place.quietly("facility", "census", "VD-12", "--on", "1/5/2025", "--children", "15", "--others", "3")
    try place.quietly("facility", "census", "VD-15", "--on", "1/5/2025", "--children", "40", "--needy", "9")
    let merge = ["facility", "merge", "VD-12", "VD-15", "--allow-different", "--reason", "Cùng địa chỉ (hư cấu)"]
    let refused = try place.run(merge)
    #expect(refused.status == 64, "\(refused)")
    for words in ["01/05/2025", "15 (VD-12)", "40 (VD-15)", "--counts-of VD-15"] {
      #expect(refused.errors.contains(words), "\(words)\n\(refused.errors)")
    }
    #expect(try place.run(merge + ["--counts-of", "VD-01"]).status == 64)
    try place.quietly(merge + ["--counts-of", chosen])
    let home = try place.json("licensing", "audit", "VD-12").elements.first
    #expect(home?["children"]?.number == Double(children))
    #expect(home?["beneficiaries"]?.number == Double(children + 3))
    #expect(try place.json("licensing", "audit", "VD-15").elements.first?["children"]?.number == Double(children))
  }

  /// A home closed by decision, and children counted there afterwards: it is in the lists again, and no paper clears it.
  @Test func whoIsCountedAfterTheClosingIsInTheLists() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try Self.add("VD-17", "Mái ấm Ba (hư cấu)", to: place)
    for kind in ["establishment_certificate", "operating_license"] {
      try place.quietly(
        "permit", "add", "VD-17", "--kind", kind, "--number", "7/GP", "--issuer", "Sở Ví Dụ (hư cấu)", "--issued",
        "1/3/2025")
    }
    try place.quietly("facility", "census", "VD-17", "--on", "1/4/2025", "--children", "12", "--others", "0")
    try place.quietly(
      "facility", "close", "VD-17", "--on", "10/4/2025", "--document", "15/QĐ-UBND", "--unplaced", "0")
    func audit() throws -> JSONValue? { try place.json("licensing", "audit", "VD-17").elements.first }
    #expect(try audit()?["situation"]?.text == "closed")
    // On the day itself they may still have been there.
    try place.quietly("facility", "census", "VD-17", "--on", "10/4/2025", "--children", "3")
    #expect(try audit()?["situation"]?.text == "closed")
    let said = try place.run("facility", "census", "VD-17", "--on", "11/4/2025", "--children", "9")
    #expect(said.status == 0 && said.errors.contains("15/QĐ-UBND"), "\(said)")
    #expect(said.errors.contains("facility reopen VD-17"), "\(said)")
    #expect(try audit()?["situation"]?.text == "unknown")
    #expect(try audit()?["counted_after_closing"]?.text == "2025-04-11")
    #expect(try audit()?["children"]?.number == 9)
    let list = try place.run("licensing", "unlicensed", "--situation", "unknown").output
    #expect(list.contains("VD-17") && list.contains("vẫn đếm được người"), "\(list)")
    #expect(
      try place.json("licensing", "audit", "VD-17", "--as-of", "10/4/2025").elements.first?["situation"]?.text
        == "closed")
    try place.write("dem.csv", "Mã cơ sở,Số trẻ em\nVD-17,7\n")
    let imported = try place.run("census", "import", "dem.csv", "--on", "2/5/2025")
    #expect((imported.output + imported.errors).contains("15/QĐ-UBND"), "\(imported)")
    // Nobody is there any more.
    try place.quietly("facility", "census", "VD-17", "--on", "5/5/2025", "--children", "0")
    #expect(try audit()?["situation"]?.text == "closed")
  }

  @Test func everyTaskOfALetterIsKept() throws {
    let place = try Workplace.furnished()
    try place.quietly(
      "directive", "add", "--issuer", "x", "--summary", "y", "--task", "Rà soát cơ sở", "--task", "Báo cáo kết quả")
    #expect(try place.json("directive", "show", "D-2025-001")["task"]?.text == "Rà soát cơ sở\nBáo cáo kết quả")
  }

  @Test func aCanceledFollowUpKeepsNothingClosed() throws {
    let place = try Workplace.furnished()
    let code = "I-2025-000001"
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", code, item, value)
    }
    try place.quietly("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.quietly("inspection", "plan", "--follow-up", code)
    let reopen = ["inspection", "reopen", code, "--reason", "Ghi nhầm (hư cấu)"]
    #expect(try place.run(reopen).status == 1)
    try place.quietly("inspection", "cancel", "I-2025-000002", "--reason", "Không cần nữa (hư cấu)")
    try place.quietly(reopen)
    #expect(try place.json("inspection", "show", code)["state"]?.text == "in_progress")
    #expect(try place.run("trail", "verify").status == 0)
  }

  /// A day that an item asks for is bounded as every other.
  @Test(arguments: [("16/7/1205", 65), ("1/9/1945", 65), ("2/9/1945", 0), ("31/12/2125", 0), ("1/1/2126", 65)])
  func aDayThatAnItemAsksForCanBe(_ day: String, _ status: Int32) throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    #expect(try place.run("inspection", "answer", "I-2025-000001", "vd-last-drill", day).status == status)
  }

  /// A list of another office that says of a home, or of its paper, that it is no more is not told to agree with a register
  /// that has it otherwise.
  @Test func aListThatSaysAHomeIsNoMoreIsCompared() throws {
    let place = try Workplace.furnished()
    try place.quietly("facility", "close", "VD-02", "--on", "9/5/2025", "--document", "9/QĐ-HC", "--unplaced", "0")
    try place.write(
      "cong-an.csv",
      """
      Mã cơ sở,Tên cơ sở,Xã/phường,Tình trạng
      VD-01,Mái ấm Hướng Dương (hư cấu),11311,Đã giải thể
      VD-02,Nhà nuôi trẻ chùa Ví Dụ (hư cấu),Phường Lê Chân,Đã đóng cửa
      VD-03,Trung tâm Bảo trợ Ví Dụ (hư cấu),Phường Hải An,Đang hoạt động
      ,Mái ấm Không Có (hư cấu),11311,Giấy phép đã thu hồi

      """)
    let rows = try place.json("facility", "reconcile", "cong-an.csv").elements
    func reasons(_ row: Int) -> String? { rows.first { $0["row"]?.number == Double(row) }?["reasons"]?.text }
    #expect(reasons(2) == "danh sách ghi “Đã giải thể”, sổ ghi đang hoạt động", "\(rows)")
    // Both say it.
    #expect(reasons(3) == nil && reasons(4) == nil, "\(rows)")
    #expect(reasons(5) == "danh sách ghi “Giấy phép đã thu hồi”", "\(rows)")
    let run = try place.run("facility", "reconcile", "cong-an.csv")
    #expect(
      (run.output + run.errors).contains(
        "2 dòng ghi cơ sở hoặc giấy tờ không còn mà sổ không ghi như vậy: 2 (VD-01), 5."), "\(run)")
  }

  /// A list of papers or of counts that calls a home as it was called before says which home it took it for; a name near the
  /// former one is asked about with the home that bore it.
  @Test func aFormerNameIsRecognizedInEveryList() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("facility", "edit", "VD-02", "--name", "Nhà Trăng Non (hư cấu)", "--on", "20/5/2025")
    let taken = "“Nhà nuôi trẻ chùa Ví Dụ (hư cấu)” được hiểu là VD-02 “Nhà Trăng Non (hư cấu)”"
    let row = "Nhà nuôi trẻ chùa Ví Dụ (hư cấu),Phường Lê Chân,"
    try place.write("dem.csv", "Tên cơ sở,Xã/phường,Ngày,Số trẻ em\n" + row + "20/5/2025,9\n")
    let paper = "Tên cơ sở,Xã/phường,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày\n"
    try place.write("phep.csv", paper + row + "Giấy phép hoạt động,5/GP,Cấp,1/2/2024\n")
    for command in [["census", "import", "dem.csv"], ["permit", "import", "phep.csv"]] {
      let run = try place.run(command)
      #expect(run.status == 0 && (run.output + run.errors).contains(taken), "\(run)")
    }
    let near = "Nhà nuôi trẻ chùa Ví Dun,Phường Lê Chân,Giấy phép hoạt động,6/GP,Cấp,1/2/2024\n"
    try place.write("gan.csv", paper + near)
    let asked = try place.run("permit", "import", "gan.csv")
    #expect(asked.status == 65 && asked.errors.contains("VD-02 “Nhà Trăng Non (hư cấu)”"), "\(asked)")
  }
}
