import Foundation
import Testing

/// One home is one home under the name and in the place of another day, and says the same of itself on every screen. All
/// places are invented.
struct SameHomeTests {
  private static func home(_ place: Workplace, _ name: String, in commune: String, on day: String = "1/3/2019") throws {
    try place.quietly([
      "facility", "add", "--name", "\(name) (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", commune, "--opened", "1/3/2019", "--on", day,
    ])
  }

  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    // Cells are not to be broken.
    place.environment["COLUMNS"] = "400"
    return place
  }

  /// A home under another name, or in another commune, since September.
  private static func changed(_ change: String...) throws -> Workplace {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Hoa Gạo", in: "11407")
    try place.quietly(["facility", "edit", "F-000001", "--on", "1/9/2026"] + change)
    return place
  }

  private static let list = """
    Tên cơ sở,Xã phường,Loại hình,Sở hữu,Số trẻ em
    Mái ấm Hoa Gạo (hư cấu),11407,children_care,non_public,11

    """

  private static let changes = [["--name", "Nhà tình thương An Phúc (hư cấu)"], ["--commune", "11383"]]

  @Test(
    "What a list writes behind a name makes no second home of it",
    arguments: [
      (" (25 trẻ)", true), (" (thành lập 2015)", true), (" [mới]", true), (" (từ 2019-2020)", true),
      // Taken for the same by a person only.
      (" - phường An Biên", false), (", P. An Biên", false), (" (Quận 5)", false),
      (" (hư cấu), phường An Biên", false), (": nhà nữ", false), (" / An Biên", false),
    ])
  func whatStandsBehindAName(_ words: String, _ isSame: Bool) throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Bến Lá", in: "11407")
    let list = """
      Tên cơ sở,Xã phường,Loại hình,Sở hữu,Số trẻ em
      "Mái ấm Bến Lá\(words)",11407,children_care,non_public,11

      """
    try place.write("ds.csv", list)
    let compared = try place.run("facility", "reconcile", "ds.csv")
    #expect(compared.output.contains(isSame ? "Có ở cả hai" : "Có thể là một"), "\(compared)")
    #expect(compared.output.contains("F-000001"), "\(compared)")
    let taken = try place.run("facility", "import", "ds.csv", "--dry-run")
    #expect(taken.errors.contains("F-000001"), "\(taken)")
    let add = try place.run(
      "facility", "add", "--name", "Mái ấm Bến Lá\(words)", "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11407")
    #expect(add.errors.contains("F-000001"), "\(add)")
  }

  @Test("A home under another name at the same address, with the same head, in the same commune is asked about")
  func renamedBetweenLists() throws {
    let place = try Self.place()
    let heading = "Tên cơ sở,Xã phường,Loại hình,Sở hữu,Địa chỉ,Người đứng đầu,Số trẻ em\n"
    func row(_ name: String) -> String {
      "\(name) (hư cấu),11407,children_care,non_public,Số 5 ngõ Ví Dụ,Lê Thị Lá (hư cấu),13\n"
    }
    try place.write("cu.csv", heading + row("Mái ấm Hoa Gạo"))
    try place.quietly("facility", "import", "cu.csv", "--on", "1/9/2026")
    try place.write("moi.csv", heading + row("Nhà tình thương An Phúc"))
    let taken = try place.run("facility", "import", "moi.csv", "--on", "1/10/2026", "--dry-run")
    #expect(taken.errors.contains("F-000001"), "\(taken)")
    let compared = try place.run("facility", "reconcile", "moi.csv")
    #expect(compared.output.contains("Có thể là một"), "\(compared)")
  }

  // MARK: - Numbers of one day

  @Test func anOldCountOfTheNeedyDecidesNothingOfANewerCountOfAll() throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Lớn Dần", in: "11407")
    try place.quietly([
      "permit", "add", "F-000001", "--kind", "under_10_certificate", "--number", "1/GCN", "--issued", "1/3/2020",
      "--issuer", "Ủy ban nhân dân phường",
    ])
    try place.quietly([
      "facility", "census", "F-000001", "--on", "30/6/2026", "--children", "5", "--others", "0", "--needy", "5",
    ])
    let said = try place.run([
      "facility", "census", "F-000001", "--on", "31/10/2026", "--children", "25", "--others", "0",
    ])
    #expect(said.status == 0, "\(said)")
    #expect(said.output.contains("số 5 đếm ngày 30/06/2026 không còn dùng"), "\(said)")
    #expect(said.output.contains("maiam facility census F-000001 --on 31/10/2026 --needy"), "\(said)")
    let audit = try place.json("licensing", "audit", "F-000001", "--as-of", "28/11/2026").elements[0]
    #expect(audit["situation"]?.text == "unknown", "\(audit)")
    #expect(try place.run("licensing", "audit", "F-000001").output.contains("--needy …"))
    try place.quietly([
      "facility", "census", "F-000001", "--on", "31/10/2026", "--needy", "25",
    ])
    let counted = try place.json("licensing", "audit", "F-000001", "--as-of", "28/11/2026").elements[0]
    #expect(counted["situation"]?.text == "not_notified", "\(counted)")
  }

  @Test func noPartIsMoreThanTheWholeCountedSince() throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Nhỏ Dần", in: "11407")
    try place.quietly([
      "facility", "census", "F-000001", "--on", "30/6/2026", "--children", "18", "--others", "1", "--needy", "19",
      "--girls", "9",
    ])
    let said = try place.run("facility", "census", "F-000001", "--on", "1/11/2026", "--children", "5")
    #expect(said.output.contains("5 trẻ em, 6 đối tượng"), "\(said)")
    #expect(said.output.contains("Đối tượng khác 1 là số đếm ngày 30/06/2026"), "\(said)")
    let shown = try place.run("facility", "show", "F-000001").output
    #expect(!shown.contains("Đối tượng có hoàn cảnh khó khăn"), "\(shown)")
    let before = try place.run("facility", "show", "F-000001", "--as-of", "30/6/2026").output
    #expect(before.contains("Đối tượng có hoàn cảnh khó khăn"), "\(before)")
  }

  // MARK: - Former names and places

  @Test(arguments: changes)
  func aListUnderAFormerNameOrPlaceAddsNoSecondHome(_ change: [String]) throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Hoa Gạo", in: "11407")
    try place.quietly(["facility", "edit", "F-000001", "--on", "1/9/2026"] + change)
    try place.write("a.csv", Self.list)
    let run = try place.run("facility", "import", "a.csv", "--on", "1/10/2026")
    #expect(run.status == 65, "\(run)")
    #expect(run.errors.contains("F-000001") && run.errors.contains("mã riêng"), "\(run)")
    #expect(try place.json("facility", "list").elements.count == 1)
    // Of a day on which it was so called, it is that home.
    let earlier = try place.run("facility", "import", "a.csv", "--on", "1/7/2026")
    #expect(earlier.status == 0, "\(earlier)")
    #expect(try place.json("facility", "list").elements.count == 1)
    // With a code of its own it is another one, and is asked about.
    try place.write(
      "b.csv",
      Self.list.replacing("Tên cơ sở,", with: "Mã cơ sở,Tên cơ sở,").replacing("Mái ấm", with: "CT-01,Mái ấm"))
    let other = try place.run("facility", "import", "b.csv", "--on", "1/10/2026")
    #expect(other.status == 0, "\(other)")
    #expect(other.errors.contains("có thể là cơ sở đã có F-000001"), "\(other)")
    #expect(other.errors.contains(change[0] == "--name" ? "tên cũ “Mái ấm Hoa Gạo" : "nơi cũ"), "\(other)")
    let pairs = try place.json("facility", "duplicates").elements
    #expect(pairs.count == 1, "\(pairs)")
  }

  @Test(arguments: changes, [["add"], ["discover", "--source", "ward_group", "--on", "1/10/2026"]])
  func whoEntersAHomeUnderItsFormerNameOrPlaceIsAsked(_ change: [String], _ command: [String]) throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Hoa Gạo", in: "11407")
    try place.quietly(["facility", "edit", "F-000001", "--on", "1/9/2026"] + change)
    let run = try place.run(
      ["facility"] + command + [
        "--name", "Mái ấm Hoa Gạo (hư cấu)", "--kind", "children_care", "--ownership", "non_public", "--commune",
        "11407",
      ])
    #expect(run.errors.contains("có thể là cơ sở đã có F-000001"), "\(run)")
    #expect(run.errors.contains(change[0] == "--name" ? "tên cũ" : "nơi cũ"), "\(run)")
  }

  @Test func aSearchFindsAFormerNameAndSaysSo() throws {
    let place = try Self.changed("--name", "Nhà tình thương An Phúc (hư cấu)")
    let run = try place.run("facility", "search", "hoa gao")
    #expect(run.output.contains("F-000001") && run.output.contains("An Phúc"), "\(run)")
    #expect(
      run.output.contains("F-000001 tìm thấy theo tên, địa chỉ khác trong sổ: “Mái ấm Hoa Gạo (hư cấu)”"), "\(run)")
    #expect(try !place.run("facility", "search", "an phuc").output.contains("tìm thấy theo tên"))
  }

  @Test func aComparisonKnowsAFormerPlaceAndWhatIsClosed() throws {
    let place = try Self.changed("--commune", "11383")
    try place.write("a.csv", Self.list)
    let moved = try place.run("facility", "reconcile", "a.csv")
    #expect(moved.output.contains("Có thể là một") && moved.output.contains("nơi cũ"), "\(moved)")
    #expect(moved.output.contains("0 chỉ có trong danh sách đối chiếu, 0 chỉ có trong sổ"), "\(moved)")
    #expect(!moved.output.contains("đã đóng cửa"), "\(moved)")
    try place.quietly([
      "facility", "close", "F-000001", "--on", "20/11/2026", "--document", "15/QĐ-UBND", "--unplaced", "0",
    ])
    try place.write("b.csv", Self.list.replacing("11407", with: "11383"))
    for file in ["a.csv", "b.csv"] {
      let run = try place.run("facility", "reconcile", file, "-o", "dc.xlsx")
      #expect(run.output.contains("sổ ghi đã đóng cửa từ ngày 20/11/2026 (15/QĐ-UBND)"), "\(run)")
      #expect(run.output.contains("Trong đó 1 cơ sở của danh sách đối chiếu đã đóng cửa theo sổ: F-000001."), "\(run)")
    }
  }

  // MARK: - The same answer everywhere

  @Test func noHomeIsMovedByALawThatDidNotChange() throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Tạm Nghỉ", in: "11407")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "1/3/2019", "--children", "12", "--others", "0", "--needy", "12")
    try place.quietly([
      "permit", "add", "F-000001", "--kind", "establishment_certificate", "--number", "1/GCN", "--issued", "1/2/2019",
      "--issuer", "Sở Y tế",
    ])
    try place.quietly([
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "2/GP", "--issued", "1/3/2020",
      "--issuer", "Sở Y tế",
    ])
    try place.quietly("permit", "suspend", "F-000001", "--kind", "operating_license", "--on", "10/1/2026")
    for (from, to) in [("4/8/2026", "5/8/2026"), ("4/10/2026", "5/10/2026"), ("1/7/2026", "11/7/2026")] {
      let diff = try place.json("law", "diff", "--from", from, "--to", to, "--facilities")
      #expect(diff["facilities"]?.elements.isEmpty == true, "\(from): \(diff["facilities"]?.elements ?? [])")
    }
    let reversed = try place.run("law", "diff", "--from", "1/8/2026", "--to", "1/6/2026", "--facilities")
    #expect(reversed.status != 0, "\(reversed)")
  }

  @Test func beforeAMergeTheHomeAskedAboutAnswers() async throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Sen Hồng", in: "11407")
    try Self.home(place, "Chùa Lá Xanh", in: "11383")
    try place.quietly([
      "permit", "add", "F-000002", "--kind", "operating_license", "--number", "2/GP", "--issued", "1/3/2020",
      "--issuer", "Sở Y tế",
    ])
    // Instants are written in whole seconds.
    try await Task.sleep(for: .seconds(1.1))
    let before = ISO8601DateFormatter().string(from: Date())
    try place.quietly("facility", "merge", "F-000001", "F-000002", "--allow-different", "--reason", "một nơi")
    let shown = try place.json("facility", "show", "F-000002", "--known-at", before)
    #expect(shown["code"]?.text == "F-000002", "\(shown)")
    let audit = try place.json("licensing", "audit", "F-000002", "--known-at", before).elements[0]
    #expect(audit["facility_code"]?.text ?? audit["code"]?.text == "F-000002", "\(audit)")
    #expect(try place.json("permit", "list", "F-000002", "--known-at", before).elements.count == 1)
    #expect(try place.json("facility", "show", "F-000001", "--known-at", before)["aliases"]?.elements.isEmpty == true)
    #expect(try place.json("facility", "show", "F-000002")["code"]?.text == "F-000001")
  }

  @Test func inspectionsOfAMergedEntryAreThoseOfItsHome() throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Sen Hồng", in: "11407")
    try Self.home(place, "Mái ấm Sen Hồng cũ", in: "11407")
    for code in ["F-000001", "F-000002"] {
      try place.quietly("inspection", "plan", code, "--checklist", "after-notice", "--on", "20/11/2026")
    }
    try place.quietly("facility", "merge", "F-000001", "F-000002", "--allow-different", "--reason", "một nơi")
    let run = try place.run("inspection", "list")
    #expect(run.output.contains("2 cuộc kiểm tra tại 1 cơ sở"), "\(run)")
    let rows = try place.json("inspection", "list", "--facility", "F-000001").elements
    #expect(rows.map { $0["facility_code"]?.text } == ["F-000001", "F-000001"], "\(rows)")
  }

  /// Commune 25270 became a phường, and its province a city, on 30/4/2026.
  @Test func aScreenOfAPastDayHasTheNamesOfThatDay() throws {
    let place = try Self.place()
    try Self.home(place, "Mái ấm Lộc", in: "25270")
    for command in [["facility", "list"], ["facility", "search", "loc"], ["facility", "show", "F-000001"]] {
      let then = try place.run(command + ["--as-of", "29/4/2026"]).output
      #expect(then.contains("Xã Lộc Ninh") && !then.contains("Phường Lộc Ninh"), "\(then)")
      let now = try place.run(command).output
      #expect(now.contains("Phường Lộc Ninh"), "\(now)")
    }
  }

  /// Who has shut the doors with children still without a place is not closed: it stands in the register and in a
  /// comparison, with what the register says of it.
  @Test func whoIsNotClosedInLawStandsInAComparison() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for name in ["Mái ấm Một (hư cấu)", "Mái ấm Hai (hư cấu)", "Mái ấm Ba (hư cấu)"] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", "11407", "--on", "1/3/2020")
    }
    for code in ["F-000001", "F-000002"] {
      try place.quietly("facility", "close", code, "--on", "15/9/2026", "--unplaced", "3")
    }
    try place.quietly("facility", "close", "F-000003", "--on", "15/9/2026", "--unplaced", "0")
    try place.write("ds.csv", "Tên cơ sở,Xã/phường\nMái ấm Hai (hư cấu),11407\n")
    let run = try place.run("facility", "reconcile", "ds.csv")
    #expect(run.status == 0 && !run.output.contains("đã đóng cửa theo sổ"), "\(run)")
    let rows = try place.json("facility", "reconcile", "ds.csv").elements
    #expect(rows.map { $0["match"]?.text } == ["in_both", "only_ours"], "\(rows)")
    #expect(rows.map { $0["code"]?.text } == ["F-000002", "F-000001"], "\(rows)")
    for row in rows { #expect(row["reasons"]?.text?.contains("chưa được coi là đã đóng") == true, "\(rows)") }
    // Closed by a decision of before, and children are known to have no place: it is told at once that it is not closed.
    let told = try place.run(
      "facility", "close", "F-000002", "--on", "1/5/2026", "--document", "9/QĐ-HC", "--unplaced", "3")
    #expect(told.status == 0 && told.output.contains("Sổ chưa coi F-000002 là đã đóng"), "\(told)")
  }
}
