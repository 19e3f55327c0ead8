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
      command: ["facility", "import", "ds", "--on", "10/5/2025"],
      headings: ["Tên cơ sở", "Xã, phường", "Sở hữu", "Người đứng đầu", "Số trẻ em"],
      row: [name, "Phường Lê Chân", "Ngoài công lập", "Lan (hư cấu)", "7"], words: 3, counted: 4),
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
  private static func check(
    _ reader: Reader, _ file: String, in place: Workplace, says: String, column: Int? = nil
  ) throws {
    let before = try place.json("facility", "show", "F-000001")
    let run = try place.run(reader.command.map { $0 == "ds" ? file : $0 })
    let isComparison = reader.command.contains("reconcile")
    #expect(run.status == (isComparison ? 1 : 65), "\(run)")
    #expect(run.errors.contains(says), "\(says): \(run)")
    let told = Self.problems(run)
    #expect(told.count == 1, "\(run)")
    if let column {
      let letter = ["A", "B", "C", "D", "E", "F"][column]
      #expect(told.first?.contains(" dòng 2, cột \(letter) “\(reader.headings[column])”") ?? false, "\(run)")
    }
    if isComparison { #expect(run.output.contains("1 dòng không đọc được"), "\(run)") }
    #expect(try place.json("facility", "show", "F-000001")["permits"] == before["permits"])
    #expect(try place.json("facility", "show", "F-000001")["censuses"] == before["censuses"])
  }

  private static func problems(_ run: CommandRun) -> [Substring] {
    run.errors.split(separator: "\n").filter { $0.contains(" dòng 2, cột ") }
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
    try Self.check(reader, "ds.csv", in: place, says: "“Mái ấm Bến Vàng (hư cấu)” (TCVN3)", column: 0)
  }

  @Test("A commune of another province than the one written is nobody's", arguments: readers)
  private func provinces(_ reader: Reader) throws {
    let place = try Self.place()
    try place.write("ds.csv", Self.csv(reader, [1: "Phường Lê Chân, tỉnh Nghệ An"]))
    try Self.check(reader, "ds.csv", in: place, says: "“tỉnh Nghệ An”", column: 1)
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

  @Test("What is wrong with one cell is told once, in its column", arguments: readers)
  private func toldOnce(_ reader: Reader) throws {
    let place = try Self.place()
    // What is not compared with the register need not be readable.
    let isComparison = reader.command.contains("reconcile")
    for column in reader.headings.indices where !isComparison || column < 2 {
      try place.write("ds.csv", Self.csv(reader, [column: "M¸i Êm BÕn Vµng (h\u{AD} cÊu)"]))
      try Self.check(reader, "ds.csv", in: place, says: "TCVN3", column: column)
      try Self.workbook(reader, column, "'=3+4'", to: place.path("ds.xlsx"))
      try Self.check(reader, "ds.xlsx", in: place, says: "chứa công thức chưa được tính", column: column)
    }
  }

  @Test("Where the district was refused nothing is said of the commune beside it", arguments: readers)
  private func districts(_ reader: Reader) throws {
    let place = try Self.place()
    for (heading, text) in [("Quận, huyện", "QuËn Lª Ch©n"), ("Tỉnh, thành phố", "H¶i Phßng")] {
      let lines = Self.csv(reader).split(separator: "\n")
      try place.write("ds.csv", "\(lines[0]),\"\(heading)\"\n\(lines[1]),\(text)\n")
      let run = try place.run(reader.command.map { $0 == "ds" ? "ds.csv" : $0 })
      let told = Self.problems(run)
      #expect(told.count == 1 && told[0].contains("“\(heading)”"), "\(run)")
    }
  }

  @Test(
    "What a refused cell leaves unsaid is not told as empty",
    arguments: [
      ("Tên cơ sở,Địa chỉ,Sở hữu\nMái ấm (hư cấu),X· Nam Hng Phï,NCL\n", "cột B"),
      ("Tên cơ sở,Xã phường,Sở hữu,Tổng số đối tượng,Số trẻ em,Trẻ em gái\nA (hư cấu),11383,NCL,x,,3\n", "cột D"),
      ("Tên cơ sở,Xã phường,Sở hữu,Đối tượng khác,Số trẻ em,Trẻ em gái\nA (hư cấu),11383,NCL,x,,3\n", "cột D"),
    ])
  func followsFromRefused(_ list: String, _ column: String) throws {
    let place = try Self.place()
    try place.write("ds.csv", list)
    let run = try place.run("facility", "import", "ds.csv")
    let told = Self.problems(run)
    #expect(run.status == 65 && told.count == 1 && told[0].contains(column), "\(run)")
  }

  // MARK: - The day in a title

  private static let titles: [(title: String, heading: String, days: [String])] = [
    ("\"SỐ ĐỐI TƯỢNG (tính đến ngày 30/4/2025)\"", "Số trẻ em", ["30/04/2025"]),
    ("Số liệu tính đến ngày:,30/4/2025", "Số trẻ em", ["30/04/2025"]),
    ("SỐ LIỆU THÁNG 4/2025", "Số trẻ em", ["30/04/2025"]), ("Số liệu quý I năm 2025", "Số trẻ em", ["31/03/2025"]),
    ("DANH SÁCH", "Số trẻ em (tính đến 30/4/2025)", ["30/04/2025"]),
    ("Số liệu đến ngày 31/3/2025", "Số trẻ em (đến ngày 30/4/2025)", ["31/03/2025", "30/04/2025"]),
    // No day at all, a day without its year, and one to come: what it means a person says.
    ("Số liệu đến ngày 31/4/2025", "Số trẻ em", []), ("Số liệu đến ngày 30/4", "Số trẻ em", []),
    ("Số liệu đến ngày 30/4/2035", "Số trẻ em", []),
  ]

  @Test("Counts below a title that says another day are recorded of none before somebody says which", arguments: titles)
  private func dayOfTheTitle(_ title: String, _ heading: String, _ days: [String]) throws {
    let place = try Self.place()
    try place.write(
      "ds.csv", "\(title)\nTên cơ sở,Xã phường,Sở hữu,\"\(heading)\"\n\(Self.name),Phường Lê Chân,NCL,7\n")
    for command in ["census", "facility"] {
      let before = try place.json("facility", "show", "F-000001")
      let trial = try place.run(command, "import", "ds.csv", "--dry-run")
      let run = try place.run(command, "import", "ds.csv")
      #expect(trial.status == 0 && run.status == 65, "\(trial) \(run)")
      for text in [trial.errors, run.errors] {
        for day in days + ["14/05/2025"] { #expect(text.contains("--on \(day) ("), "\(text)") }
      }
      #expect(try place.json("facility", "show", "F-000001") == before)
    }
    let said = try place.run("census", "import", "ds.csv", "--on", days.last ?? "14/5/2025")
    #expect(said.status == 0 && !said.errors.contains("tiêu đề"), "\(said)")
  }

  @Test(
    "A title of the same day, an age or a day of signing asks nothing, and a count with its own day needs no other",
    arguments: [
      "Số liệu tính đến ngày 14/5/2025", "Số liệu tháng 5 năm 2025", "Số liệu quý II/2025", "Trẻ em đến 16 tuổi",
      "\"Hải Phòng, ngày 30 tháng 4 năm 2025\"",
    ])
  func nothingToAsk(_ title: String) throws {
    let place = try Self.place()
    let row = "\(Self.name),Phường Lê Chân,7"
    try place.write("ds.csv", "\(title)\nTên cơ sở,Xã phường,Số trẻ em\n\(row)\n")
    let run = try place.run("census", "import", "ds.csv")
    #expect(run.status == 0 && !run.errors.contains("--on"), "\(run)")
    try place.write(
      "rieng.csv",
      "Số liệu đến ngày 30/4/2025\nTên cơ sở,Xã phường,Số trẻ em,Ngày thống kê\n\(row),2/5/2025\n")
    let own = try place.run("census", "import", "rieng.csv")
    #expect(own.status == 0 && !own.errors.contains("--on"), "\(own)")
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
