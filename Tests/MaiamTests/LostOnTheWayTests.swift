import Foundation
import Testing

/// What lists lost on the way into the register and out of it. All places are invented.
struct LostOnTheWayTests {
  private static let code = "F-000001"

  private static func place(_ children: String = "20") throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly([
      "facility", "add", "--name", "Nhà Hoa Cải (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11407", "--on", "1/1/2024",
    ])
    return place
  }

  private static func permits(_ heading: String) -> String {
    "Mã cơ sở,Loại giấy tờ,Số giấy phép,Ngày cấp,\(heading)\n"
      + "\(code),Giấy phép hoạt động,12/GP-SYT,1/2/2022,31/1/2027\n"
  }

  @Test(arguments: ["Có giá trị đến ngày", "Hiệu lực đến", "Thời hạn giấy phép"])
  func aLicenseKeepsItsLastDay(_ heading: String) throws {
    let place = try Self.place()
    try place.write("giay-phep.csv", Self.permits(heading))
    try place.quietly("permit", "import", "giay-phep.csv")
    #expect(try place.json("permit", "list", Self.code).elements.first?["expires"]?.text == "2027-01-31")
  }

  @Test func aColumnOfDaysThatNobodyReadsIsAskedAbout() throws {
    let place = try Self.place()
    try place.write("giay-phep.csv", Self.permits("Mốc Z"))
    let asked = try place.run("permit", "import", "giay-phep.csv", "--save-map", "m.yaml")
    #expect(asked.status == 65, "\(asked)")
    #expect(asked.errors.contains("“Mốc Z” toàn ngày"), "\(asked)")
    #expect(asked.errors.contains("expires"), "\(asked)")
    #expect(try place.json("permit", "list", Self.code).elements.isEmpty)
    // The draft decides nothing: given back as it is, it is no answer. That the column is not used a person says.
    let again = try place.run("permit", "import", "giay-phep.csv", "--map", "m.yaml")
    #expect(again.status == 65 && again.errors.contains("“Mốc Z” toàn ngày"), "\(again)")
    let map = String(decoding: try place.bytes("m.yaml"), as: UTF8.self)
    try place.write("m.yaml", map.replacing("use: undecided", with: "use: none"))
    let taken = try place.run("permit", "import", "giay-phep.csv", "--map", "m.yaml")
    #expect(taken.status == 0, "\(taken)")
  }

  @Test(arguments: ["facility", "census"])
  func aColumnOfPeopleThatNobodyReadsIsAskedAbout(_ command: String) throws {
    let place = try Self.place()
    let isFacility = command == "facility"
    try place.write(
      "a.csv",
      isFacility
        ? "Tên cơ sở,Loại hình,Sở hữu,Xã,Tổng nhân khẩu lưu trú\nNhà Z (hư cấu),Trẻ em,NCL,Lê Chân,7\n"
        : "Mã cơ sở,Số trẻ em,Trẻ dạng Z\n\(Self.code),9,2\n")
    let asked = try place.run(command, "import", "a.csv")
    #expect(asked.status == 65, "\(asked)")
    #expect(asked.errors.contains("--map"), "\(asked)")
    // Numbers of other things are named as not used, no more.
    try place.write(
      "b.csv",
      isFacility
        ? "Tên cơ sở,Loại hình,Sở hữu,Xã,Diện tích\nNhà Z (hư cấu),Trẻ em,NCL,Lê Chân,700\n"
        : "Mã cơ sở,Số trẻ em,Số phòng\n\(Self.code),9,2\n")
    #expect(try place.run(command, "import", "b.csv").status == 0)
  }

  @Test func anExportSaysWhatItLeavesOutAndKeepsTheChildrenWithTheirDay() throws {
    let place = try Self.place()
    try place.quietly("facility", "census", Self.code, "--on", "1/3/2026", "--children", "45")
    try place.quietly("facility", "census", Self.code, "--on", "1/10/2026", "--others", "3")
    try place.quietly([
      "permit", "add", Self.code, "--kind", "operating_license", "--number", "7/GP", "--issuer", "Sở Y tế (hư cấu)",
      "--issued", "1/2/2022",
    ])
    let said = try place.run("facility", "export", "-o", "so.xlsx")
    let all = said.output + said.errors
    #expect(all.contains("1 giấy tờ") && all.contains("permit list"), "\(said)")
    #expect(all.contains("1 lần thống kê trước"), "\(said)")
    // In a fresh register the number has its own day.
    let other = try Workplace(agency: "Sở Y tế Khác (hư cấu)")
    other.environment["MAIAM_TODAY"] = "2026-11-28"
    try other.quietly("facility", "import", place.path("so.xlsx"))
    let censuses = try other.json("facility", "show", Self.code)["censuses"]?.elements ?? []
    #expect(censuses.map { $0["on"]?.text } == ["2026-03-01", "2026-10-01"])
    #expect(censuses.map { $0["children"]?.number } == [45, nil])
    #expect(censuses.map { $0["others"]?.number } == [nil, 3])
    // Given back to the register it came from, it says nothing new.
    let again = try place.json("facility", "import", "so.xlsx")
    #expect(again["unchanged"]?.number == 1 || again["same"]?.number == 1, "\(again)")
  }

  @Test func groupsSayTheCommunesOfAListWithoutAColumnForThem() throws {
    let place = try Self.place()
    try place.write(
      "nhom.csv",
      "STT,Tên cơ sở,Loại hình,Sở hữu,Số trẻ em\nI,Phường Lê Chân,,,12\n1,Nhà A (hư cấu),Trẻ em,NCL,5\n"
        + "2,Nhà B (hư cấu),Trẻ em,NCL,6\nII,Phường Kiến An,,,9\n3,Nhà C (hư cấu),Trẻ em,NCL,4\n"
        + "4,Nhà D (hư cấu),Trẻ em,NCL,5\n,Tổng cộng,,,21\n")
    let run = try place.run("facility", "import", "nhom.csv")
    #expect(run.status == 0, "\(run)")
    let said = (run.output + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Phường Lê Chân") && said.contains("Phường Kiến An"), "\(run)")
    #expect(said.contains("ghi 12 ở cột “Số trẻ em”, cộng các dòng thì được 11"), "\(run)")
    #expect(!said.contains("ghi 9 ở"), "\(run)")
    #expect(said.contains("ghi 21 ở cột “Số trẻ em”, cộng các dòng thì được 20"), "\(run)")
  }

  @Test func aListWithoutCommunesAnywhereIsRefusedAsBefore() throws {
    let place = try Self.place()
    try place.write("tron.csv", "STT,Tên cơ sở,Loại hình,Sở hữu\n1,Nhà A (hư cấu),Trẻ em,NCL\n")
    let run = try place.run("facility", "import", "tron.csv")
    #expect(run.status == 65, "\(run)")
    #expect(run.errors.contains("Xã, phường"), "\(run)")
  }
}
