import Foundation
import Testing

/// Lists of papers and of counts heed what they say of a place, as lists of facilities do.
struct PlaceColumnTests {
  /// Two places of one name, in what was two districts.
  private static func place() throws -> Workplace {
    let place = try Workplace()
    for (commune, address) in [("11311", "Số 1"), ("11542", "Số 2")] {
      try place.quietly(
        "facility", "add", "--name", "Mái ấm Hoa (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
        "--operator", "individual", "--commune", commune, "--address", address, "--on", "1/5/2025")
    }
    return place
  }

  @Test func theDistrictOfAListOfCountsTellsNamesakesApart() throws {
    let place = try Self.place()
    try place.write("a.csv", "Tên cơ sở,Quận/huyện,Số trẻ em\nMái ấm Hoa (hư cấu),Huyện Thủy Nguyên,7\n")
    try place.quietly("census", "import", "a.csv", "--on", "10/5/2025")
    let listed = try place.json("facility", "list").elements
    let counted = listed.filter { $0["children"]?.number == 7 }
    #expect(counted.map { $0["commune_code"]?.text } == ["11542"])
  }

  @Test func theDistrictOfAListOfPapersTellsNamesakesApart() throws {
    let place = try Self.place()
    try place.write(
      "a.csv",
      """
      Tên cơ sở,Xã/phường,Quận/huyện,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày
      Mái ấm Hoa (hư cấu),,Huyện Thủy Nguyên,Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ (hư cấu),Cấp,10/03/2020

      """)
    try place.quietly("permit", "import", "a.csv")
    let papers = try ["F-000001", "F-000002"].map { try place.json("permit", "list", $0).elements.count }
    #expect(papers == [0, 1])
  }

  /// A place elsewhere than the one of that name is not meant, and a unit that never was is told.
  @Test(arguments: [
    ("Quận Kiến An", "không có cơ sở nào tên"), ("Huyện Không Đâu", "Không có quận, huyện “Huyện Không Đâu”"),
  ])
  func anotherDistrictIsRefused(_ district: String, _ sentence: String) throws {
    let place = try Self.place()
    try place.write("a.csv", "Tên cơ sở,Quận/huyện,Số trẻ em\nMái ấm Hoa (hư cấu),\(district),7\n")
    let run = try place.run("census", "import", "a.csv", "--on", "10/5/2025")
    #expect(run.status == 65 && run.errors.localizedCaseInsensitiveContains(sentence), "\(run)")
    // The cell that is blamed is one of the list.
    #expect(run.errors.contains("“Quận/huyện”") == sentence.hasPrefix("Không có quận"), "\(run)")
    #expect(!run.errors.contains("cột “Mã cơ sở”:"), "\(run)")
  }

  /// The own province's unit of the name goes first, though it has since become a ward.
  @Test func theNameAloneIsAskedAboutWithTheOwnProvinceFirst() throws {
    let place = try Workplace()
    let run = try place.run(
      "facility", "add", "--name", "A (hư cấu)", "--kind", "preschool", "--ownership", "public", "--commune",
      "Xã Tân Tiến")
    let own = try #require(run.errors.range(of: "11581 Phường An Dương, Thành phố Hải Phòng (Phường Tân Tiến"))
    let elsewhere = try #require(run.errors.range(of: "01051 Xã Tân Tiến, Tỉnh Tuyên Quang"))
    #expect(run.status == 65 && own.lowerBound < elsewhere.lowerBound, "\(run)")
  }

  /// Communes that ended before the table begins are said to be none of its, not to be none.
  @Test(arguments: ["Xã Đông Xuân Cũ", "Phường Phạm Hồng Thái"])
  func whatEndedBeforeTheTableIsSaidToBeOutsideIt(_ commune: String) throws {
    let place = try Workplace()
    let run = try place.run(
      "facility", "add", "--name", "A (hư cấu)", "--kind", "preschool", "--ownership", "public", "--commune", commune)
    #expect(run.status == 65, "\(run)")
    #expect(run.errors.contains("đơn vị đã sáp nhập, giải thể trước ngày đó thì danh mục không có"), "\(run)")
  }

  /// Beside a district every list says it too, at the cell of the commune.
  @Test(arguments: [
    ["facility", "import"], ["facility", "reconcile"], ["census", "import", "--on", "10/5/2025"], ["permit", "import"],
  ])
  func listsSayItOfADistrictToo(_ command: [String]) throws {
    let place = try Self.place()
    let more = ["census": ",Số trẻ em", "permit": ",Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Ngày cấp"][command[0]] ?? ""
    let cells = ["census": ",7", "permit": ",Giấy phép hoạt động,5/GP,Sở Ví Dụ,10/4/2024"][command[0]] ?? ""
    try place.write(
      "a.csv",
      "Tên cơ sở,\"Xã, phường\",Quận/huyện,Loại hình,Sở hữu\(more)\n"
        + "Mái ấm Hoa (hư cấu),Phường Phạm Hồng Thái,Quận Hồng Bàng,Mái ấm,NCL\(cells)\n")
    for (language, said, cell) in [
      ("vi", "bảng không có xã, phường đã sáp nhập hoặc đổi tên trước đó", "cột B “Xã, phường”"),
      ("en", "which lacks communes that were merged or renamed before", "column B “Xã, phường”"),
    ] {
      let run = try place.run(
        Array(command.prefix(2)) + ["a.csv"] + command.dropFirst(2) + ["--lang", language])
      #expect(run.status == (command[1] == "reconcile" ? 1 : 65), "\(run)")
      #expect(run.errors.contains(said) && run.errors.contains(cell), "\(run)")
      // No commune of another province is proposed.
      #expect(run.errors.contains("11311 Phường Hồng Bàng") && !run.errors.contains("Đắk Lắk"), "\(run)")
    }
  }
}
