import CareCore
import Testing

/// Which facility a row of a list speaks of: its code, its name and its place must all agree, and what only resembles a
/// name is asked about.
struct RowMeaningTests {
  private static func place() throws -> Workplace {
    let place = try Workplace()
    for name in ["Mái ấm Ví Dụ (cơ sở 1) (hư cấu)", "Mái ấm Ví Dụ (cơ sở 2) (hư cấu)", "Mái ấm Hoa (hư cấu)"] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--commune", "11407",
        "--head", "Trần Thị Lá (hư cấu)", "--on", "1/1/2024")
    }
    return place
  }

  /// A row of a list with a code, and what is said of it; `nil` where it is taken.
  static let coded: [(name: String, commune: String, said: [String]?)] = [
    ("", "", nil), ("MAI AM VI DU (CO SO 2)", "", nil), ("Ví Dụ - CS 2", "P. An Biên", nil),
    ("TT BTXH Ví Dụ", "11407", nil), ("", "Phường An Biên, quận Lê Chân", nil),
    (
      "Mái ấm Hoa (hư cấu)", "11407",
      ["F-000002", "Mái ấm Ví Dụ (cơ sở 2) (hư cấu)", "“Mái ấm Hoa (hư cấu)”", "F-000003"]
    ),
    ("Mái ấm Ví Dụ (cơ sở 1)", "", ["F-000002", "“Mái ấm Ví Dụ (cơ sở 1)”"]),
    ("Nhà Biển Xanh (hư cấu)", "", ["Phường An Biên", "“Nhà Biển Xanh (hư cấu)”"]),
    ("", "Phường Lê Chân", ["Phường An Biên", "“Phường Lê Chân”"]),
    ("Mái ấm Ví Dụ (cơ sở 2)", "Xã Không Đâu", ["Xã Không Đâu"]),
  ]

  @Test("A code beside another's name or place is refused in lists of papers and of counts", arguments: coded)
  func code(_ name: String, _ commune: String, _ said: [String]?) throws {
    let place = try Self.place()
    try place.write(
      "giay.csv",
      """
      Mã cơ sở,Tên cơ sở,Xã/phường,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày
      F-000002,\(name),"\(commune)",Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ (hư cấu),Cấp,10/03/2024

      """)
    try place.write("so.csv", "Mã cơ sở,Tên cơ sở,Xã/phường,Số trẻ em\nF-000002,\(name),\"\(commune)\",7\n")
    let before = try place.state()
    for run in [
      try place.run("permit", "import", "giay.csv"), try place.run("census", "import", "so.csv", "--on", "10/5/2025"),
    ] {
      #expect(run.status == (said == nil ? 0 : 65), "\(run)")
      for words in said ?? [] { #expect(run.errors.contains(words), "\(run)") }
    }
    if said != nil { #expect(try place.state() == before) }
  }

  @Test func aListOfFacilitiesMayRenameOrMoveButNotBothUnderOneCode() throws {
    let place = try Self.place()
    func list(_ name: String, _ commune: String) throws -> CommandRun {
      try place.write("ds.csv", "Mã cơ sở,Tên cơ sở,Xã/phường,Sở hữu\nF-000002,\(name),\(commune),NCL\n")
      return try place.run("facility", "import", "ds.csv", "--dry-run")
    }
    let renamed = try list("Nhà Biển Xanh (hư cấu)", "11407")
    #expect(
      renamed.status == 0
        && renamed.errors.contains("F-000002 “Mái ấm Ví Dụ (cơ sở 2) (hư cấu)” → “Nhà Biển Xanh (hư cấu)”"),
      "\(renamed)")
    let moved = try list("Mái ấm Ví Dụ cơ sở 2", "11311")
    #expect(moved.status == 0 && moved.errors.contains("F-000002 “"), "\(moved)")
    for run in [try list("Nhà Biển Xanh (hư cấu)", "11311"), try list("Mái ấm Hoa (hư cấu)", "11407")] {
      #expect(
        run.status == 65 && run.errors.contains("Mã F-000002 trong sổ là cơ sở “Mái ấm Ví Dụ (cơ sở 2)"), "\(run)")
    }
  }

  /// A name in a list of counts, and the code it is taken for or asked about with.
  @Test(arguments: [
    ("Mai am Vi Du (co so 2) (hu cau)", "", "F-000002", true), ("Mái ấm Ví Dụ (cơ sở 2)", "11407", "F-000002", true),
    ("Mái ấm Ví Dụ (cơ sở 2)", "", "F-000002", false), ("Mái ấm Ví Dụ", "11407", "F-000001", false),
    ("mai am hoa", "", "F-000003", false), ("Mái ấm Hoa (hư cấu)", "11311", "F-000003", false),
    ("Mái ấm Hoa (mới)", "11407", "F-000003", true),
  ])
  func name(_ name: String, _ commune: String, _ code: String, _ isTaken: Bool) throws {
    let place = try Self.place()
    try place.write("so.csv", "Tên cơ sở,Xã/phường,Số trẻ em\n\(name),\(commune),7\n")
    let run = try place.run("census", "import", "so.csv", "--on", "10/5/2025")
    #expect(run.status == (isTaken ? 0 : 65), "\(run)")
    let counted = try place.json("facility", "list").elements.filter { $0["children"]?.number == 7 }
    #expect(counted.compactMap { $0["code"]?.text } == (isTaken ? [code] : []), "\(run)")
    if !isTaken { #expect(run.errors.contains("gần giống: ") && run.errors.contains("\(code) “"), "\(run)") }
  }

  @Test func aNameWithoutItsMarksOrItsNumberIsNeverSilentlyNew() throws {
    let place = try Self.place()
    try place.write(
      "ds.csv",
      """
      Tên cơ sở,Xã/phường,Sở hữu,Người đứng đầu
      Mai am Vi Du (co so 2) (hu cau),11407,NCL,Tran Thi La (hu cau)
      Mái ấm Ví Dụ,11407,NCL,
      Mai am Hoa,11407,NCL,

      """)
    let run = try place.run("facility", "import", "ds.csv")
    #expect(run.output.contains("2 mới, 0 thay đổi, 1 giữ nguyên"), "\(run)")
    #expect(run.errors.contains("Dòng 3: “Mái ấm Ví Dụ” (F-000004) không nói là cơ sở thứ mấy"), "\(run)")
    #expect(run.errors.contains("Dòng 4: “Mai am Hoa” (F-000005) có thể là cơ sở đã có F-000003"), "\(run)")
    // The register keeps its marks.
    let shown = try place.json("facility", "show", "F-000002")
    #expect(shown["name"]?.text == "Mái ấm Ví Dụ (cơ sở 2) (hư cấu)" && shown["head"]?.text == "Trần Thị Lá (hư cấu)")
    #expect(try place.run("facility", "search", "vi du").output.contains("F-000002"))
    let added = try place.run(
      "facility", "add", "--name", "Mai am Hoa (hu cau)", "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11407")
    #expect(added.status == 0 && added.errors.contains("F-000003 “Mái ấm Hoa (hư cấu)”"), "\(added)")
  }

  @Test func aComparisonOfListsDoubtsACodeOfAnotherAndANameWithoutItsNumber() throws {
    let place = try Self.place()
    try place.write(
      "ds.csv",
      """
      Mã cơ sở,Tên cơ sở,Xã/phường
      F-000003,Nhà Biển Xanh (hư cấu),11407
      ,Mái ấm Ví Dụ,11407

      """)
    let rows = try place.json("facility", "reconcile", "ds.csv").elements
    #expect(rows.compactMap { $0["match"]?.text } == Array(repeating: "maybe_same", count: 4))
    #expect(rows.compactMap { $0["code"]?.text } == ["F-000003", "F-000001", "F-000002"])
    #expect(rows.first?["reasons"]?.text?.contains("“Nhà Biển Xanh (hư cấu)”") == true)
  }
}
