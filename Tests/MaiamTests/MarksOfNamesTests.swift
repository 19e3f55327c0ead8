import Testing

/// Two homes whose names differ in their marks, or in what stands in brackets behind them, are two: never taken for one
/// without a question. All places and persons are invented.
struct MarksOfNamesTests {
  private static func place(_ names: String...) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    // Cells are not to be broken.
    place.environment["COLUMNS"] = "400"
    for name in names {
      try place.quietly([
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", "11407", "--head", "Trần Thị Tư (hư cấu)", "--on", "1/1/2024",
      ])
    }
    return place
  }

  private static func homes(_ rows: String...) -> String {
    "Mã cơ sở,Tên cơ sở,Xã/phường,Sở hữu,Người đứng đầu,Địa chỉ\n" + rows.map { $0 + ",Số 9\n" }.joined()
  }

  private static func names(_ place: Workplace) throws -> [String] {
    try place.json("facility", "list").elements.compactMap { $0["name"]?.text }
  }

  @Test("A row whose name differs in its marks alone is asked about, and the code answers")
  func aListOfHomes() throws {
    let place = try Self.place("Nhà bà Tư")
    try place.write("ds.csv", Self.homes(",Nhà bà Tú,11407,NCL,Trần Thị Tú (hư cấu)"))
    let before = try place.state()
    for (language, said) in [("vi", "Có phải là cơ sở ấy không?"), ("en", "Is it that one?")] {
      let run = try place.run("facility", "import", "ds.csv", "--lang", language)
      #expect(run.status == 65 && run.errors.contains("F-000001 “Nhà bà Tư”"), "\(run)")
      #expect(run.errors.contains(said), "\(run)")
      #expect(try place.state() == before)
    }
    try place.write("ds.csv", Self.homes("NBT-2,Nhà bà Tú,11407,NCL,Trần Thị Tú (hư cấu)"))
    let other = try place.run("facility", "import", "ds.csv")
    #expect(other.status == 0 && other.output.contains("1 mới"), "\(other)")
    #expect(other.errors.contains("F-000001 “Nhà bà Tư” – ") && other.errors.contains("tên chỉ khác dấu"), "\(other)")
    #expect(!other.errors.contains("cùng người đứng đầu"), "\(other)")
    // Without marks nobody knows which.
    try place.write("ds.csv", Self.homes(",NHA BA TU,11407,NCL,"))
    let unmarked = try place.run("facility", "import", "ds.csv")
    #expect(unmarked.status == 65 && unmarked.errors.contains("F-000001, NBT-2"), "\(unmarked)")
    // With marks it is one of them.
    try place.write("ds.csv", Self.homes(",nhà bà TÚ,11407,NCL,", ",Nhà bà Tư,11407,NCL,"))
    let known = try place.run("facility", "import", "ds.csv", "--dry-run")
    #expect(known.status == 0 && known.output.contains("0 mới"), "\(known)")
  }

  @Test func underItsCodeTheListRenamesAndSaysSo() throws {
    let place = try Self.place("Nhà bà Tư")
    try place.write("ds.csv", Self.homes("F-000001,Nhà bà Tú,11407,NCL,"))
    let run = try place.run("facility", "import", "ds.csv")
    #expect(run.status == 0 && run.errors.contains("F-000001 “Nhà bà Tư” → “Nhà bà Tú”"), "\(run)")
    #expect(try Self.names(place) == ["Nhà bà Tú"])
  }

  @Test(
    "One name in several spellings stays one home",
    arguments: [
      ("Mái ấm Hòa Lí", "Mái ấm Hoà Lý"), ("Mái ấm Thuỷ Mỹ", "Mái ấm Thủy Mĩ"), ("Mái ấm Hòa Lí", "MAI AM HOA LY"),
      ("MAI AM HOA LI", "Mái ấm Hòa Lý"),
    ])
  func spellings(_ own: String, _ written: String) throws {
    let place = try Self.place(own)
    try place.write("ds.csv", Self.homes(",\(written),11407,NCL,"))
    let run = try place.run("facility", "import", "ds.csv")
    #expect(run.status == 0 && run.output.contains("0 mới"), "\(run)")
    try place.write("so.csv", "Tên cơ sở,Xã/phường,Số trẻ em\n\(written),11407,7\n")
    let counted = try place.run("census", "import", "so.csv", "--on", "10/5/2026")
    #expect(counted.status == 0, "\(counted)")
  }

  @Test func oneListMayHaveBoth() throws {
    let place = try Self.place()
    try place.write("ds.csv", Self.homes(",Nhà bà Từ,11407,NCL,", ",Nhà bà Tự,11407,NCL,"))
    let run = try place.run("facility", "import", "ds.csv")
    #expect(run.status == 0 && run.output.contains("2 mới"), "\(run)")
    #expect(run.errors.contains("tên chỉ khác dấu"), "\(run)")
    let again = try place.run("facility", "import", "ds.csv")
    #expect(again.status == 0 && again.output.contains("0 mới, 0 thay đổi, 2 giữ nguyên"), "\(again)")
    // Neither resembles what was there before.
    try place.write("ds.csv", Self.homes(",Nhà cô Bé,11407,NCL,", ",Nhà cô Bẻ,11407,NCL,"))
    let more = try place.run("facility", "import", "ds.csv")
    #expect(more.status == 0 && more.output.contains("2 mới"), "\(more)")
    try place.write("ds.csv", Self.homes(",Nhà cô Bé,11407,NCL,", ",NHA CO BE,11407,NCL,"))
    let twice = try place.run("facility", "import", "ds.csv")
    #expect(twice.status == 65 && twice.errors.contains("đã có ở dòng 2"), "\(twice)")
  }

  @Test(
    "Papers and counts of a home of other marks or brackets go to no other home",
    arguments: [
      ("Nhà bà Tư", "Nhà bà Tú"), ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (bà Năm)"),
      ("Mái ấm Lan (phường An Biên)", "Mái ấm Lan (phường Hải An)"),
    ])
  func papersAndCounts(_ own: String, _ written: String) throws {
    let place = try Self.place(own)
    let before = try place.json("facility", "show", "F-000001")
    for commune in ["11407", ""] {
      try place.write(
        "giay.csv",
        "Tên cơ sở,Xã/phường,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày\n"
          + "\(written),\(commune),Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ (hư cấu),Cấp,10/03/2024\n")
      try place.write("so.csv", "Tên cơ sở,Xã/phường,Số trẻ em\n\(written),\(commune),7\n")
      for run in [
        try place.run("permit", "import", "giay.csv"), try place.run("census", "import", "so.csv", "--on", "10/5/2026"),
      ] {
        #expect(run.status == 65 && run.errors.contains("F-000001 “\(own)”"), "\(run)")
      }
    }
    #expect(try place.json("facility", "show", "F-000001") == before)
    // The code answers.
    try place.write("so.csv", "Mã cơ sở,Tên cơ sở,Số trẻ em\nF-000001,\(written),7\n")
    let coded = try place.run("census", "import", "so.csv", "--on", "10/5/2026")
    #expect(coded.status == 0, "\(coded)")
  }

  @Test func aRemarkBehindOneNameIsSaidToBeOne() throws {
    let place = try Self.place("Mái ấm Lan (bà Tư)")
    try place.write(
      "giay.csv",
      "Tên cơ sở,Xã/phường,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày\n"
        + "Mái ấm Lan,11407,Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ (hư cấu),Cấp,10/03/2024\n")
    try place.write("so.csv", "Tên cơ sở,Xã/phường,Số trẻ em\nMái ấm Lan,11407,7\n")
    for run in [
      try place.run("permit", "import", "giay.csv"), try place.run("census", "import", "so.csv", "--on", "10/5/2026"),
    ] {
      #expect(run.status == 0, "\(run)")
      #expect(
        run.errors.contains("“Mái ấm Lan” được hiểu là F-000001 “Mái ấm Lan (bà Tư)” (chỉ khác phần ghi trong ngoặc)"),
        "\(run)")
    }
  }

  @Test func aCommandAsksAboutAnotherName() throws {
    let place = try Self.place("Nhà bà Tư")
    let run = try place.run("licensing", "audit", "Nhà bà Tú")
    #expect(run.status != 0 && run.errors.contains("F-000001 Nhà bà Tư"), "\(run)")
    #expect(run.errors.contains("tên chỉ khác dấu"), "\(run)")
    for name in ["nha ba tu", "Nhà bà T", "NHÀ BÀ TƯ"] {
      let shown = try place.run("facility", "show", name)
      #expect(shown.status == 0 && shown.output.contains("F-000001"), "\(shown)")
    }
    #expect(try place.run("facility", "search", "Nhà bà Tú").output.contains("F-000001"))
  }

  @Test func twoNamesAreNotMergedUnasked() throws {
    let place = try Self.place("Nhà bà Tư", "Nhà bà Tú")
    let run = try place.run("facility", "merge", "F-000001", "F-000002", "--reason", "một nơi")
    #expect(run.status != 0 && run.errors.contains("--allow-different"), "\(run)")
  }

  @Test func ofTwoMembersOfOneNameWithoutMarksNeitherIsTaken() throws {
    let place = try Self.place("Nhà bà Tư")
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "quick-safety", "--on", "21/11/2026")
    func start(_ declared: String) throws -> CommandRun {
      try place.run([
        "inspection", "start", "I-2026-000001", "--decision", "88/QĐ-SYT", "--decided", "19/11/2026", "--issuer",
        "Sở Y tế thành phố Hải Phòng", "--announced", "21/11/2026", "--on", "21/11/2026", "--lead",
        "Trần Thị Tú (hư cấu)", "--member", "Trần Thị Tư (hư cấu)", "--declared", declared,
      ])
    }
    let before = try place.state()
    let unclear = try start("TRAN THI TU (hu cau)")
    #expect(unclear.status != 0 && unclear.errors.contains("nhiều thành viên"), "\(unclear)")
    let neither = try start("Trần Thị Từ (hư cấu)")
    #expect(neither.status != 0 && neither.errors.contains("không có trong đoàn"), "\(neither)")
    #expect(try place.state() == before)
    let second = try start("trần thị tư (hư cấu)")
    #expect(second.status == 0, "\(second)")
  }

  @Test func aCountThatNoHomeHasIsAskedToBeLookedAt() throws {
    let place = try Self.place("Nhà bà Tư")
    /// Refused where nobody can be asked, with the option that says that it is right; taken and told with it.
    func check(_ command: [String], _ refused: String, _ taken: String) throws {
      let before = try place.state()
      let run = try place.run(command)
      #expect(run.status == 65 && run.errors.contains(refused) && run.errors.contains("--allow-many"), "\(run)")
      #expect(try place.state() == before)
      let allowed = try place.run(command + ["--allow-many"])
      #expect(allowed.status == 0 && allowed.errors.contains(taken), "\(allowed)")
    }
    try check(
      ["facility", "census", "F-000001", "--on", "1/10/2026", "--children", "100000"],
      "100000 của ngày 01/10/2026: nhiều bất thường", "100000; nhiều bất thường")
    try check(
      [
        "facility", "discover", "--name", "Nhà bà Sáu", "--commune", "11407", "--source", "ward_group", "--on",
        "1/10/2026", "--children", "1001",
      ], "1001 của ngày 01/10/2026", "")
    let staff = try place.run("facility", "census", "F-000001", "--on", "4/10/2026", "--staff", "1001")
    #expect(staff.status == 65 && staff.errors.contains("--allow-many"), "\(staff)")
    try place.write("so.csv", "Tên cơ sở,Xã/phường,Số trẻ em\nNhà bà Tư,11407,1001\n")
    try check(["census", "import", "so.csv", "--on", "2/10/2026"], "1001 của ngày", "1001; nhiều")
    try place.write("ds.csv", "Tên cơ sở,Xã/phường,Sở hữu,Số trẻ em\nNhà bà Năm,11407,NCL,100000\n")
    try check(["facility", "import", "ds.csv"], "100000 của ngày", "Dòng 2 “Nhà bà Năm”: ")
    let usual = try place.run("facility", "census", "F-000001", "--on", "3/10/2026", "--children", "1000")
    #expect(!usual.errors.contains("nhiều bất thường"), "\(usual)")
  }

  @Test(
    "A paper that names another head or home is told from one that spells them otherwise",
    arguments: [
      ("--head", "Trần Thị Tú (hư cấu)", true), ("--name", "Nhà bà Tú", true),
      ("--head", "TRAN THI TU (HU CAU)", false),
      ("--name", "NHÀ BÀ TƯ", false),
    ])
  func papers(_ option: String, _ value: String, _ isOther: Bool) throws {
    let place = try Self.place("Nhà bà Tư")
    try place.quietly([
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "2/GP", "--issued", "1/3/2024",
      "--issuer", "Sở Y tế",
    ])
    try place.quietly("facility", "census", "F-000001", "--on", "1/2/2026", "--children", "12", "--others", "0")
    try place.quietly("facility", "edit", "F-000001", option, value, "--on", "1/3/2026")
    let audit = try place.run("licensing", "audit", "F-000001", "--as-of", "1/5/2026")
    #expect(audit.output.contains("Tên hoặc người đứng đầu đã thay đổi") == isOther, "\(audit)")
  }

  // MARK: - Comparisons

  /// Of each row of the comparison: the row of the list, what it is, and the code.
  private static func compared(_ place: Workplace, _ names: [String]) throws -> [String] {
    try place.write("ds.csv", "Tên cơ sở,Xã/phường\n" + names.map { "\($0),11407\n" }.joined())
    return try place.json("facility", "reconcile", "ds.csv").elements.map { row in
      let line = row["row"]?.number.map { String(Int($0)) } ?? "-"
      return "\(line) \(row["match"]?.text ?? "") \(row["code"]?.text ?? "-")"
    }
  }

  @Test("A home of the register is one row of a list at most")
  func oneRow() throws {
    let place = try Self.place("Nhà số 1 (hư cấu)", "Nhà số 2 (hư cấu)")
    #expect(
      try Self.compared(place, ["Nhà số 1 (bà Tư)", "Nhà số 1 (ông Bảy)", "Nhà số 1"]) == [
        "2 maybe_same F-000001", "3 maybe_same F-000001", "4 in_both F-000001", "- only_ours F-000002",
      ])
    let run = try place.run("facility", "reconcile", "ds.csv")
    #expect(run.output.contains("1 cơ sở có ở cả hai, 2 có thể là một, 0 chỉ có trong danh sách"), "\(run)")
    #expect(run.output.contains("1 chỉ có trong sổ") && run.output.contains("đã khớp với dòng 4"), "\(run)")
    // Of two that say more than the register neither is sure.
    #expect(
      try Self.compared(place, ["Nhà số 1 (bà Tư)", "Nhà số 1 (ông Bảy)"]).prefix(2) == [
        "2 maybe_same F-000001", "3 maybe_same F-000001",
      ])
    #expect(
      try Self.compared(place, ["Nhà số 1 (bà Tư)"]) == ["2 in_both F-000001", "- only_ours F-000002"])
    #expect(
      try Self.compared(place, ["Nhà số 1", "Nhà số 1"]) == [
        "2 in_both F-000001", "3 maybe_same F-000001", "- only_ours F-000002",
      ])
  }

  @Test("A number in brackets that only one of the two says is asked about")
  func numbersInBrackets() throws {
    let place = try Self.place("Nhà số 1 (hư cấu)", "Nhà số 2 (hư cấu)")
    #expect(
      try Self.compared(place, ["Nhà số 2 (cơ sở 2)", "Nhà số 1"]) == [
        "2 maybe_same -", "3 in_both F-000001", "2 maybe_same F-000002",
      ])
    // Where another row is that home it is none.
    #expect(
      try Self.compared(place, ["Nhà số 2 (cơ sở 2)", "Nhà số 2"]) == [
        "2 only_theirs -", "3 in_both F-000002", "- only_ours F-000001",
      ])
  }

  @Test func namesOfOtherMarksAreNoMatch() throws {
    let place = try Self.place("Nhà bà Tư")
    #expect(try Self.compared(place, ["Nhà bà Tú"]) == ["2 maybe_same F-000001"])
    let run = try place.run("facility", "reconcile", "ds.csv")
    #expect(run.output.contains("tên chỉ khác dấu"), "\(run)")
    #expect(
      try Self.compared(place, ["Nhà bà Tú", "Nhà bà Tư"]) == ["2 maybe_same F-000001", "3 in_both F-000001"])
    #expect(try Self.compared(place, ["NHA BA TU"]) == ["2 in_both F-000001"])
  }

  @Test func ofTwoOfOneNameTheHeadTells() throws {
    let place = try Self.place("Mái ấm Sen", "Mái ấm Sen")
    try place.quietly("facility", "edit", "F-000002", "--head", "Lê Văn Đá (hư cấu)", "--on", "1/1/2024")
    try place.write("ds.csv", "Tên cơ sở,Xã/phường,Người đứng đầu\nMái ấm Sen,11407,Lê Văn Đá (hư cấu)\n")
    let rows = try place.json("facility", "reconcile", "ds.csv").elements
    #expect(rows.map { $0["match"]?.text } == ["in_both", "only_ours"], "\(rows)")
    #expect(rows.map { $0["code"]?.text } == ["F-000002", "F-000001"], "\(rows)")
    #expect(
      try Self.compared(place, ["Mái ấm Sen"]) == ["2 maybe_same -", "2 maybe_same F-000001", "2 maybe_same F-000002"])
  }
}
