import Foundation
import Testing

/// What no list may take without a word, the same in every command that reads one.
struct ListsAlikeTests {
  /// A command that reads a list, and a row of it that is right.
  private struct Reader: Sendable, CustomTestStringConvertible {
    let command: [String]
    let headings: [String]
    let row: [String]
    /// A column of words beside the name, and one that a formula may fill; the place always stands second.
    let words: Int
    let counted: Int

    var testDescription: String { command.prefix(2).joined(separator: " ") }
  }

  private static let name = "Mái ấm Bến Vàng (hư cấu)"

  private static let readers = [
    Reader(
      command: ["census", "import", "ds", "--on", "10/5/2025"],
      headings: ["Tên cơ sở", "Xã, phường", "Số trẻ em", "Người thống kê"],
      row: [name, "Phường Lê Chân", "7", "Lan (hư cấu)"], words: 3, counted: 2),
    Reader(
      command: ["permit", "import", "ds"],
      headings: ["Tên cơ sở", "Xã, phường", "Loại giấy tờ", "Số giấy tờ", "Ngày cấp", "Cơ quan cấp"],
      row: [name, "Phường Lê Chân", "Giấy phép hoạt động", "5/GP", "10/4/2024", "Sở Ví Dụ (hư cấu)"], words: 3,
      counted: 4),
    Reader(
      command: ["facility", "reconcile", "ds", "-o", "dc.xlsx"],
      headings: ["Tên cơ sở", "Xã, phường", "Người đứng đầu"], row: [name, "Phường Lê Chân", "Lan (hư cấu)"], words: 0,
      counted: 0),
  ]

  private static func place() throws -> Workplace {
    let place = try Workplace()
    try place.quietly(
      "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
      "individual", "--commune", "11383", "--on", "1/5/2024")
    return place
  }

  /// With one cell changed: refused, or of a comparison named as a row that nobody could read, and nothing is written.
  private static func check(_ reader: Reader, _ file: String, in place: Workplace, says: String) throws {
    let before = try place.json("facility", "show", "F-000001")
    let run = try place.run(reader.command.map { $0 == "ds" ? file : $0 })
    let isComparison = reader.command.contains("reconcile")
    #expect(run.status == (isComparison ? 1 : 65), "\(run)")
    #expect(run.errors.contains(says), "\(says): \(run)")
    if isComparison { #expect(run.output.contains("1 dòng không đọc được"), "\(run)") }
    #expect(try place.json("facility", "show", "F-000001")["permits"] == before["permits"])
    #expect(try place.json("facility", "show", "F-000001")["censuses"] == before["censuses"])
  }

  private static func csv(_ reader: Reader, _ changes: [Int: String] = [:]) -> String {
    let row = reader.row.enumerated().map { changes[$0.offset] ?? $0.element }
    return [reader.headings, row].map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
  }

  private static func workbook(_ reader: Reader, _ column: Int, _ value: String, to path: String) throws {
    _ = try Python.run(
      "-c",
      """
      import datetime, json, openpyxl, sys
      book = openpyxl.Workbook()
      for row in json.loads(sys.argv[1]): book.active.append(row)
      book.active.cell(2, int(sys.argv[2]) + 1).value = eval(sys.argv[3])
      book.save(sys.argv[4])
      """,
      String(decoding: try JSONEncoder().encode([reader.headings, reader.row]), as: UTF8.self), String(column), value,
      path)
  }

  @Test("What is right is read", arguments: readers)
  private func right(_ reader: Reader) throws {
    let place = try Self.place()
    try place.write("ds.csv", Self.csv(reader))
    let run = try place.run(reader.command.map { $0 == "ds" ? "ds.csv" : $0 })
    #expect(run.status == 0, "\(run)")
  }

  @Test("Words in an old font are asked about", arguments: readers)
  private func oldFonts(_ reader: Reader) throws {
    let place = try Self.place()
    try place.write("ds.csv", Self.csv(reader, [0: "M¸i Êm BÕn Vµng (h\u{AD} cÊu)"]))
    try Self.check(reader, "ds.csv", in: place, says: "“Mái ấm Bến Vàng (hư cấu)” (TCVN3)")
  }

  @Test("A commune of another province than the one written is nobody's", arguments: readers)
  private func provinces(_ reader: Reader) throws {
    let place = try Self.place()
    try place.write("ds.csv", Self.csv(reader, [1: "Phường Lê Chân, tỉnh Nghệ An"]))
    try Self.check(reader, "ds.csv", in: place, says: "“tỉnh Nghệ An”")
  }

  @Test("A formula that nobody counted is no empty cell", arguments: readers)
  private func formulas(_ reader: Reader) throws {
    let place = try Self.place()
    try Self.workbook(reader, reader.counted, "'=3+4'", to: place.path("ds.xlsx"))
    try Self.check(reader, "ds.xlsx", in: place, says: "“=3+4” – ô chứa công thức chưa được tính")
  }

  @Test("A day in a column of words is none of its words", arguments: readers)
  private func days(_ reader: Reader) throws {
    let place = try Self.place()
    try Self.workbook(reader, reader.words, "datetime.date(2024, 5, 12)", to: place.path("ds.xlsx"))
    try Self.check(reader, "ds.xlsx", in: place, says: "bảng tính đã đổi chữ trong ô này thành ngày (12/05/2024)")
  }

  @Test(
    "A day after today, and one before any home could be, is nobody's",
    arguments: [
      ("census", "Số trẻ em,Ngày thống kê", "7,20/5/2025"), ("census", "Số trẻ em,Ngày thống kê", "7,10/7/1905"),
      ("permit", "Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Ngày cấp", "Giấy phép hoạt động,5/GP,Sở Ví Dụ,15/5/2025"),
      ("permit", "Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Ngày cấp", "Giấy phép hoạt động,5/GP,Sở Ví Dụ,10/7/1905"),
    ])
  func daysThatCannotBe(_ list: String, _ headings: String, _ cells: String) throws {
    let place = try Self.place()
    try place.write("ds.csv", "Tên cơ sở,\(headings)\n\(Self.name),\(cells)\n")
    let before = try place.state()
    let run = try place.run(list, "import", "ds.csv")
    let day = cells.split(separator: ",").last ?? ""
    #expect(run.status == 65 && run.errors.contains(day), "\(run)")
    #expect(try place.state() == before)
  }

  @Test("The day in the title of a list of counts is offered")
  func dayOfTheTitle() throws {
    let place = try Self.place()
    try place.write(
      "ds.csv",
      "\"SỐ ĐỐI TƯỢNG (tính đến ngày 30/4/2025)\",,\n"
        + "Tên cơ sở,Xã phường,Số trẻ em\n\(Self.name),Phường Lê Chân,7\n")
    let run = try place.run("census", "import", "ds.csv", "--dry-run")
    #expect(run.status == 0 && run.errors.contains("--on 30/04/2025"), "\(run)")
  }

  @Test("A paper that ends before it begins is refused by the command as by the list")
  func endBeforeBeginning() throws {
    let place = try Self.place()
    let run = try place.run(
      "permit", "add", "F-000001", "--kind", "operating_license", "--number", "1/GP", "--issuer", "Sở Ví Dụ (hư cấu)",
      "--issued", "10/4/2025", "--expires", "1/4/2025")
    #expect(run.status == 65 && run.errors.contains("01/04/2025 đứng trước ngày bắt đầu 10/04/2025"), "\(run)")
    #expect(try place.json("permit", "list", "F-000001").elements.isEmpty)
  }
}
