import Foundation
import Testing

/// What comes in from others' keyboards, telephones and programs is taken as it was meant, or refused with its place.
struct StrangersTextTests {
  private static let header = "Tên cơ sở,Địa chỉ,\"Xã, phường\",Loại hình,Sở hữu\n"

  /// Ð of Icelandic for Đ, ƣ of Turkic alphabets for ư, Ɖ of African ones: in headings, in values, in options.
  @Test func lettersThatLookAlikeAreOne() throws {
    let place = try Workplace()
    let strange =
      "Tên cơ sở,\u{D0}ịa chỉ,\"Xã, ph\u{1A3}ờng\",Loại hình,Sở hữu\n"
      + "Mái ấm \u{189}ông Ví Dụ (h\u{1A3} cấu),\u{D0}\u{1A3}ờng số 5,Ph\u{1A3}ờng Lê Chân,Mái ấm,NCL\n"
    try place.write("la.csv", strange)
    try place.write("dung.csv", Self.header + "Mái ấm Đông Ví Dụ (hư cấu),Đường số 5,Phường Lê Chân,Mái ấm,NCL\n")
    try place.quietly("facility", "import", "la.csv")
    let facility = try #require(try place.json("facility", "list").elements.first)
    #expect(facility["name"]?.text == "Mái ấm Đông Ví Dụ (hư cấu)" && facility["address"]?.text == "Đường số 5")
    let before = try place.state()
    #expect(try place.run("facility", "import", "dung.csv").output.contains("0 mới, 0 thay đổi, 1 giữ nguyên"))
    #expect(try place.state() == before)
    for words in ["dong vi du", "\u{D0}ông", "Đông"] {
      #expect(try place.json("facility", "search", words).elements.count == 1, "\(words)")
    }
    try place.quietly("facility", "edit", "F-000001", "--head", "\u{189}ỗ Thị M\u{1A3}a (hư cấu)", "--on", "14/5/2025")
    #expect(try place.run("facility", "show", "F-000001").output.contains("Đỗ Thị Mưa (hư cấu)"))
  }

  /// A cell, a note or a name with a character nobody sees: refused with its place, and nothing is stored.
  @Test func hiddenCharactersAreRefusedWithTheirPlace() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.startInspection()
    try place.quietly("directive", "add", "--issuer", "Bộ Ví Dụ (hư cấu)", "--summary", "x")
    try place.quietly(
      "campaign", "create", "--name", "Đợt", "--directive", "D-2025-001", "--from", "1/5/2025", "--to", "30/5/2025",
      "--province", "31", "--checklist", "vi-du")
    let before = try place.state()
    func refuse(_ name: String, _ text: String, _ words: [String], _ command: String...) throws {
      try place.write(name, text)
      let run = try place.run(command + [name])
      #expect(run.status == 65 && words.allSatisfy(run.errors.contains), "\(run)")
      #expect(!(run.output + run.errors).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(run)")
      try FileManager.default.removeItem(atPath: place.path(name))
      #expect(try place.state() == before)
    }
    let answer = ["inspection", "answer", "I-2025-000001", "--from"]
    for (name, text) in [
      ("a.json", #"{"answers": [{"item_id": "vd-rooms-seen", "value": "yes", "note": "a\u0000b"}]}"#),
      ("a.yaml", "answers:\n  - {item_id: vd-rooms-seen, value: \"yes\", note: \"\\e[31mđỏ\"}\n"),
      ("b.yaml", "answers:\n  - {item_id: vd-rooms-seen, value: \"yes\\0\"}\n"),
      ("a.csv", "Mã nội dung,Kết quả,Ghi chú\nvd-rooms-seen,có,một\u{1B}[31m\n"),
    ] { try refuse(name, text, ["vd-rooms-seen", "không hiển thị được"], answer[0], answer[1], answer[2], answer[3]) }
    try refuse(
      "to.yaml", "teams:\n  - {name: \"Tổ\\0 1\", lead: \"Trần A (hư cấu)\"}\n", ["dòng 2", "teams.name"], "campaign",
      "assign",
      "C-2025-001", "--teams")
    try refuse(
      "viec.yaml",
      "duties:\n  - {id: a, level: department, name: \"B\\0áo cáo\", reporter: \"Sở\", recipients: [\"B\\0ộ\"], every: year, "
        + "before: 12-15, period_from: 12-15, period_to: 12-14, citation: \"x\\0y\", reading: unverified}\n",
      ["dòng 2", "duties.name"], "duty", "add", "--built-in", "a", "--duties")
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("backup", "luu.sqlite").status == 0)
  }

  @Test func sheetsOfStrangersAreShownHarmless() throws {
    let place = try Workplace(agency: nil)
    try place.write("la.csv", "Tên,Số\n\u{1B}]0;x\u{7}\u{1B}[31mNhà,\u{202E}12\n")
    let run = try place.run("sheet", "show", "la.csv")
    #expect(run.status == 0 && run.output.contains("␛]0;x␇␛[31mNhà"))
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
  }

  /// The least number that fits 64 bits has no opposite.
  @Test func numbersAtTheEdgeAreShown() throws {
    let place = try Workplace(agency: nil)
    _ = try Python.run(
      "-c", "import openpyxl,sys; b=openpyxl.Workbook(); b.active.append([-2**63, 2**63, 1e300]); b.save(sys.argv[1])",
      place.path("so.xlsx"))
    for (format, row) in [
      ("table", "-9,223372036854776e+18 │ 9,223372036854776e+18 │ 1e+300"),
      ("json", "[-9.223372036854776e+18, 9.223372036854776e+18, 1e+300]"),
      ("csv", "-9223372036854775808,9.223372036854776e+18,1e+300"),
    ] {
      let run = try place.run("sheet", "show", "so.xlsx", "--format", format)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.contains(row), "\(run)")
    }
  }

  /// Whatever JSON a program writes: pairs of escapes for 🏠 and for letters beyond the first plane, spaces anywhere.
  @Test func everyJSONIsTaken() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.startInspection()
    try place.write(
      "a.json",
      "{\"answers\"\n:[{\"item_id\":\"vd-rooms-seen\",\"value\":\"yes\","
        + #""note":"\u1ea2nh \ud83c\udfe0, ch\u00f9a \ud846\uded1 / _x0041_"}]}"#)
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "a.json")
    let answers = try place.json("inspection", "show", "I-2025-000001")["answers"]?.elements
    #expect(answers?.first?["note"]?.text == "Ảnh 🏠, chùa 𡫑 / _x0041_")
  }

  /// A list without any row of headings: the first home is read as headings only where that is said, and is one of the list
  /// once a person has said that there are none.
  @Test func aListMayHaveNoHeadings() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv", "Mái ấm Một (hư cấu),Lê Chân,Mái ấm,NCL\nMái ấm Hai (hư cấu),An Biên,Mái ấm,NCL\n")
    try place.run("facility", "import", "ds.csv", "--dry-run", "--save-map", "cot.yaml")
    var map = String(decoding: try place.bytes("cot.yaml"), as: UTF8.self)
    for (letter, use) in [("A", "name"), ("B", "commune"), ("C", "kind"), ("D", "ownership")] {
      map = map.replacing(try Regex("(column: \(letter), .*use: )[a-z_]+"), maxReplacements: 1) { match in
        (match.output[1].substring ?? "") + use
      }
    }
    try place.write("cot.yaml", map)
    let taken = try place.run("facility", "import", "ds.csv", "--map", "cot.yaml", "--dry-run")
    #expect(taken.errors.contains("“Mái ấm Một (hư cấu)”") && taken.errors.contains("header_rows: []"), "\(taken)")
    try place.write("cot.yaml", map.replacing("header_rows: [1]", with: "header_rows: []"))
    let whole = try place.run("facility", "import", "ds.csv", "--map", "cot.yaml")
    #expect(whole.status == 0 && whole.output.contains("2 mới"), "\(whole)")
    #expect(!whole.errors.contains("header_rows"), "\(whole)")
    let names = try place.json("facility", "list").elements.compactMap { $0["name"]?.text }
    #expect(Set(names) == ["Mái ấm Một (hư cấu)", "Mái ấm Hai (hư cấu)"])
  }

  /// A list whose columns are not understood leaves a mapping that a person can correct and give back.
  @Test(arguments: [
    // Headings of two meanings; two of one meaning; what is missing has a heading nobody knows; no headings at all.
    ("Tên cơ sở,\"Xã, phường\",Loại,Sở hữu,Số lượng", ["C": "kind", "E": "children"]),
    ("Tên cơ sở,\"Xã, phường\",Loại hình,Sở hữu,Loại hình", ["E": "none"]),
    ("Biển hiệu,\"Xã, phường\",Loại hình,Sở hữu,Lời dặn", ["A": "name"]),
    ("Biển hiệu,Chỗ,Sự việc,Chủ,Lời dặn", ["A": "name", "B": "commune", "C": "kind", "D": "ownership"]),
  ])
  func mappingIsMadeWhereNothingIsUnderstood(_ header: String, _ corrections: [String: String]) throws {
    let place = try Workplace()
    try place.write("ds.csv", header + "\nMái ấm Ví Dụ (hư cấu),11407,Mái ấm,NCL,7\n")
    let run = try place.run("facility", "import", "ds.csv", "--dry-run", "--save-map", "cot.yaml")
    #expect(run.status == 65 && run.errors.contains("cot.yaml"), "\(run)")
    var map = String(decoding: try place.bytes("cot.yaml"), as: UTF8.self)
    #expect(map.contains("kind: Loại hình") && map.contains("header_rows: [1]"))
    for (letter, use) in corrections {
      map = map.replacing(try Regex("(column: \(letter), .*use: )[a-z_]+"), maxReplacements: 1) { match in
        (match.output[1].substring ?? "") + use
      }
    }
    try place.write("cot.yaml", map)
    let again = try place.run("facility", "import", "ds.csv", "--map", "cot.yaml")
    #expect(again.status == 0 && again.output.contains("1 mới"), "\(again)")
  }

  /// A comparison reads the same lists, and sends nobody to an option that it lacks.
  @Test func aComparisonKeepsItsMappingToo() throws {
    let place = try Workplace()
    try place.write("ds.csv", "Biển hiệu,Chỗ,Lời dặn\nMái ấm Ví Dụ (hư cấu),11407,x\n")
    let run = try place.run("facility", "reconcile", "ds.csv", "--save-map", "cot.yaml")
    #expect(run.status == 65 && run.errors.contains("cot.yaml"), "\(run)")
    let map = String(decoding: try place.bytes("cot.yaml"), as: UTF8.self)
      .replacing(/column: A, (.*)use: [a-z_]+/) { "column: A, \($0.1)use: name" }
      .replacing(/column: B, (.*)use: [a-z_]+/) { "column: B, \($0.1)use: commune" }
    try place.write("cot.yaml", map)
    let again = try place.run("facility", "reconcile", "ds.csv", "--map", "cot.yaml")
    #expect(again.status == 0 && again.output.contains("1 chỉ có trong danh sách đối chiếu"), "\(again)")
  }

  /// What a mapping that is kept says is taken again, the column of numbers too.
  @Test func mappingNamesEveryColumn() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv", "TT,Tên cơ sở,\"Xã, phường\",Sở hữu,Lời dặn\n1,Mái ấm Ví Dụ (hư cấu),11407,NCL,x\n")
    for options in [[], ["--map", "cot.yaml"]] {
      try place.quietly(["facility", "import", "ds.csv", "--dry-run", "--save-map", "cot.yaml"] + options)
      let map = String(decoding: try place.bytes("cot.yaml"), as: UTF8.self)
      let uses = map.matches(of: /column: ([A-E]), heading: .*, use: ([a-z]+)/).map { "\($0.1) \($0.2)" }
      #expect(uses == ["A numbering", "B name", "C commune", "D ownership", "E undecided"])
    }
  }

  /// A day that the title of a list names is asked about, never taken; see ``ListsAlikeTests``.
  @Test(
    arguments: [
      ("DANH SÁCH CƠ SỞ (tính đến ngày 30/4/2025)", "30/04/2025"),
      ("Số liệu đến hết ngày 30 tháng 4 năm 2025", "30/04/2025"),
      ("Đến thời điểm 30.4.2025", "30/04/2025"), ("Hải Phòng, ngày 30 tháng 4 năm 2025", nil),
      ("Từ ngày 1/1/2025 đến ngày 30/4/2025", "30/04/2025"), ("Tính đến ngày 14/5/2025", nil),
    ] as [(String, String?)])
  func dayInATitleIsOffered(_ title: String, _ day: String?) throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      "\(title)\n\n" + Self.header.replacing("\n", with: ",Số trẻ em\n") + "A (hư cấu),Số 5,11407,Mái ấm,NCL,7\n")
    let run = try place.run("facility", "import", "ds.csv")
    #expect(run.status == (day == nil ? 0 : 65), "\(run)")
    if let day { #expect(run.errors.contains("--on \(day)"), "\(run)") }
    #expect(run.errors.contains("tiêu đề danh sách ghi") == (day != nil), "\(run)")
    let said = try place.run("facility", "import", "ds.csv", "--on", "14/5/2025")
    #expect(said.status == 0 && !said.errors.contains("tiêu đề danh sách ghi"))
    // Without counts there is only the day from which the list holds: it is offered.
    let bare = try Workplace()
    try bare.write("ds.csv", "\(title)\n\n" + Self.header + "A (hư cấu),Số 5,11407,Mái ấm,NCL\n")
    let offered = try bare.run("facility", "import", "ds.csv")
    #expect(offered.status == 0 && offered.errors.contains("Tiêu đề danh sách ghi") == (day != nil), "\(offered)")
  }

  /// So is a day that stands in the name of the file or of the sheet alone.
  @Test(
    arguments: [
      ("Danh sach 30-4-2025.csv", "30/04/2025"), ("co-so_20250430.csv", "30/04/2025"), ("T4.2025.csv", "30/04/2025"),
      ("thang 4-2025.csv", "30/04/2025"), ("2025-04-30 co so.csv", "30/04/2025"), ("DS quy I.2025.csv", "31/03/2025"),
      ("Danh sach 14-5-2025.csv", nil), ("T5.2025.csv", nil), ("QD 15-2025 ban 2.csv", nil), ("31-2-2025.csv", nil),
    ] as [(String, String?)])
  func dayInANameIsOffered(_ name: String, _ day: String?) throws {
    let place = try Workplace()
    let head = Self.header.replacing("\n", with: ",Số trẻ em\n")
    try place.write(name, head + "A (hư cấu),Số 5,11407,Mái ấm,NCL,7\n")
    let run = try place.run("facility", "import", name)
    #expect(run.status == (day == nil ? 0 : 65), "\(run)")
    #expect(run.errors.contains("tên tệp, trang tính ghi") == (day != nil), "\(run)")
    if let day { #expect(run.errors.contains("--on \(day) (theo tên tệp, trang tính)"), "\(run)") }
    #expect(try place.run("facility", "import", name, "--on", "14/5/2025").status == 0)
    // A title that says more of the same time is asked about once.
    let titled = try Workplace()
    try titled.write("T4.2025.csv", "Số liệu đến ngày 28/4/2025\n\n" + head + "A (hư cấu),Số 5,11407,Mái ấm,NCL,7\n")
    let both = try titled.run("facility", "import", "T4.2025.csv")
    #expect(both.errors.contains("28/04/2025") && !both.errors.contains("30/04/2025"), "\(both)")
  }

  /// Text in the fonts of the nineties is never stored as it stands: it is shown as it reads, and taken after one option.
  @Test(arguments: ["M¸i Êm BÒn V÷ng (h\u{AD} cÊu)", "Maùi aám Beàn Vöõng (hö caáu)"])
  func textInOldFontsIsAskedAbout(_ name: String) throws {
    let place = try Workplace()
    try place.write("ds.csv", Self.header + "\(name),Số 5,Lê Chân,Mái ấm,NCL\n")
    let before = try place.state()
    let asked = try place.run("facility", "import", "ds.csv")
    #expect(asked.status == 65 && asked.errors.contains("nghĩa là “Mái ấm Bền Vững (hư cấu)”"), "\(asked)")
    #expect(try place.state() == before)
    let taken = try place.run("facility", "import", "ds.csv", "--old-fonts", "convert")
    #expect(taken.status == 0 && taken.errors.contains("Đã chuyển 1 ô"), "\(taken)")
    #expect(try place.json("facility", "list").elements.first?["name"]?.text == "Mái ấm Bền Vững (hư cấu)")
    #expect(try place.run("facility", "import", "ds.csv", "--old-fonts", "convert").output.contains("1 giữ nguyên"))
    let kept = try place.run("facility", "import", "ds.csv", "--old-fonts", "keep", "--dry-run")
    #expect(kept.status == 0 && kept.output.contains("1 mới"), "\(kept)")
    // What both fonts make Vietnamese of is told with both, until the font is said.
    try place.write("ds.csv", Self.header + "Höng,Số 5,Lê Chân,Mái ấm,NCL\n")
    let either = try place.run("facility", "import", "ds.csv", "--old-fonts", "convert", "--dry-run")
    #expect(either.status == 65 && either.errors.contains("“Hửng”") && either.errors.contains("“Hưng”"), "\(either)")
    try place.quietly("facility", "import", "ds.csv", "--old-fonts", "vni")
    #expect(try place.json("facility", "search", "Hưng").elements.count == 1)
    #expect(try place.run("facility", "import", "ds.csv", "--old-fonts", "có").status != 0)
  }

  /// Where nothing in a list has a letter that the font has not, what reads as it stands too is typed in it: `Vò Tó` is
  /// Vũ Tú.
  @Test func aListInOneOldFontIsReadWhole() throws {
    let place = try Workplace()
    let list =
      "Tªn c¬ së,\u{A7}Þa chØ,\"X·, ph\u{AD}êng\",Lo¹i h×nh,Së h÷u,Ng\u{AD}êi phô tr¸ch\n"
      + "M¸i Êm Vò Tó (h\u{AD} cÊu),Tæ 3,Ph\u{AD}êng Lª Ch©n,M¸i Êm,NCL,Vò Tó\n"
    try place.write("ds.csv", list)
    try place.quietly("facility", "import", "ds.csv", "--old-fonts", "convert")
    let home = try place.json("facility", "show", "F-000001")
    #expect(home["name"]?.text == "Mái ấm Vũ Tú (hư cấu)", "\(home)")
    #expect(home["head"]?.text == "Vũ Tú" && home["address"]?.text == "Tổ 3", "\(home)")
    // One cell of another font, and nobody knows of the rest.
    let other = try Workplace()
    try other.write("ds.csv", list.replacing("Tæ 3", with: "Tổ 3"))
    try other.quietly("facility", "import", "ds.csv", "--old-fonts", "convert")
    #expect(try other.json("facility", "show", "F-000001")["head"]?.text == "Vò Tó")
  }

  /// A whole file, its headings too, as programs of the nineties saved it.
  @Test func fileInAnOldFontIsRead() throws {
    let place = try Workplace()
    let signs =
      "Tªn c¬ së,\u{A7}Þa chØ,\"X·, ph\u{AD}êng\",Lo¹i h×nh,Së h÷u\nM¸i Êm BÒn V÷ng (h\u{AD} cÊu),Ngâ 5,Ph\u{AD}êng Lª Ch©n,M¸i Êm,NCL\n"
    try Data(signs.unicodeScalars.map { UInt8($0.value) }).write(to: URL(filePath: place.path("ds.csv")))
    let asked = try place.run("facility", "import", "ds.csv", "--dry-run")
    #expect(asked.status == 65 && asked.errors.contains("TCVN3") && asked.errors.contains("“Tên cơ sở”"), "\(asked)")
    #expect(!asked.errors.contains("CSV UTF-8"))
    try place.quietly("facility", "import", "ds.csv", "--old-fonts", "convert")
    let facility = try #require(try place.json("facility", "list").elements.first)
    #expect(facility["name"]?.text == "Mái ấm Bền Vững (hư cấu)" && facility["address"]?.text == "Ngõ 5")
    #expect(facility["commune_code"]?.text == "11383")
  }

  /// A file in VISCII is named for what it is, and "CSV UTF-8" is not what mends it.
  @Test func aFileInVisciiIsNamed() throws {
    let place = try Workplace()
    // Written by iconv of glibc.
    let bytes: [UInt8] = [
      0x54, 0xEA, 0x6E, 0x20, 0x63, 0xBD, 0x20, 0x73, 0xB7, 0x2C, 0xD0, 0xB8, 0x61, 0x20, 0x63, 0x68, 0xEF, 0x2C, 0x22,
      0x58, 0xE3, 0x2C, 0x20, 0x70, 0x68, 0xDF, 0xB6, 0x6E, 0x67, 0x22, 0x2C, 0x53, 0xB7, 0x20, 0x68, 0xE6, 0x75, 0x0A,
      0x4D, 0xE1, 0x69, 0x20, 0xA4, 0x6D, 0x20, 0xC2, 0x6E, 0x2C, 0x53, 0xAF, 0x20, 0x35, 0x2C, 0x4C, 0xEA, 0x20, 0x43,
      0x68, 0xE2, 0x6E, 0x2C, 0x4E, 0x43, 0x4C, 0x0A,
    ]
    try Data(bytes).write(to: URL(filePath: place.path("ds.csv")))
    for command in [["facility", "import", "ds.csv", "--dry-run"], ["sheet", "show", "ds.csv"]] {
      let run = try place.run(command)
      #expect(run.status == 65 && run.errors.contains("VISCII") && !run.errors.contains("CSV UTF-8"), "\(run)")
    }
  }

  /// A heading that reads either way is typed in the font of those beside it.
  @Test func headingsOfAListAreInOneFont() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      "Tªn c¬ së,\"X·, ph\u{AD}êng\",§Þa chØ,Së h÷u,SË m¸y,Chñ thÓ,Sè trÎ em,Ghi chó\nMái ấm A (hư cấu),Lê Chân,Số 5,NCL,,Cá nhân,7,\n"
    )
    let run = try place.run(
      "facility", "import", "ds.csv", "--old-fonts", "convert", "--dry-run", "--format", "json", "--on", "1/5/2025")
    let columns = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))["columns"]?.elements ?? []
    #expect(columns.compactMap { $0["heading"]?.text }.last == "Ghi chú", "\(run)")
    // Among headings of today it is what stands there.
    try place.write("ds.csv", "Tên cơ sở,\"Xã, phường\",Sở hữu,Ghi chó\nMái ấm A (hư cấu),Lê Chân,NCL,\n")
    let today = try place.run("facility", "import", "ds.csv", "--old-fonts", "convert", "--dry-run")
    #expect(today.output.contains("“Ghi chó”"), "\(today)")
  }

  /// A name that promises another kind of file is refused before anything is made, with the kinds there are.
  @Test func filesAreOfTheKindTheirNameSays() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.write("ds.csv", Self.header + "A (hư cấu),Số 5,11407,Mái ấm,NCL\n")
    let report = ["report", "export", "unlicensed-facilities", "-o"]
    let cases: [([String], bad: [String], good: [String])] = [
      (report, ["a.pdf", "a.docx", "a.csv", "a.ods", "a.PDF"], ["a.xlsx", "a.XLSX", "a", "a.bao-cao"]),
      (["licensing", "unlicensed", "-o"], ["a.pdf", "a.csv"], ["b.xlsx"]),
      (["facility", "export", "-o"], ["a.pdf", "a.xls"], ["c.xlsx", "c.csv"]),
      (["facility", "reconcile", "ds.csv", "-o"], ["a.docx"], ["d.xlsx", "d.csv"]),
      (["checklist", "export", "quick-safety", "--to", "xlsx", "-o"], ["a.pdf", "a.csv"], ["e.xlsx"]),
      (["checklist", "export", "quick-safety", "--to", "xlsform", "-o"], ["a.xml"], ["f.xlsx"]),
      (["checklist", "export", "quick-safety", "--to", "markdown", "-o"], ["a.docx", "a.pdf"], ["g.md", "g.txt"]),
      (["due", "--ics"], ["a.xlsx"], ["h.ics"]),
      (["facility", "import", "ds.csv", "--dry-run", "--save-map"], ["a.xlsx", "a.sqlite"], ["i.yaml", "i.yml"]),
      (["facility", "import", "ds.csv", "--errors"], ["a.csv", "a.pdf"], []),
    ]
    for (command, bad, good) in cases {
      for name in bad {
        let before = try place.state()
        let run = try place.run(command + [name])
        #expect(run.status == 64 && run.errors.contains("Đặt tên tệp kết thúc bằng ."), "\(run)")
        #expect(try place.state() == before)
      }
      for name in good {
        let run = try place.run(command + [name])
        #expect(run.status == 0 && FileManager.default.fileExists(atPath: place.path(name)), "\(run)")
      }
    }
  }

  @Test func registersHaveNamesOfFiles() throws {
    let place = try Workplace(agency: nil)
    for name in [":memory:", "file:so.sqlite", "FILE:so.sqlite?mode=memory", "file::memory:"] {
      let before = try place.state()
      let run = try place.run("init", "--agency", "Sở A (hư cấu)", "--province", "31", "--db", name)
      #expect(run.status == 64 && run.errors.contains(name), "\(run)")
      place.environment["MAIAM_DB"] = name
      #expect(try place.run("facility", "list").status == 64)
      #expect(try place.state() == before)
    }
    place.environment["MAIAM_DB"] = ""
    place.environment["HOME"] = place.path("nhà")
    #expect(try place.run("init", "--agency", "Sở A (hư cấu)", "--province", "31").status == 0)
    #expect(FileManager.default.fileExists(atPath: place.path("nhà/.local/share/maiam/maiam.sqlite")))
    // The folder of a first backup is made.
    #expect(try place.run("backup", "lưu/2025/so.sqlite").status == 0)
    #expect(try place.run("facility", "list", "--db", "lưu/2025/so.sqlite").status == 0)
    // A copy under such a name could be opened by no command.
    for name in [":memory:", "file:so.sqlite"] {
      let run = try place.run("backup", name)
      #expect(run.status == 64 && run.errors.contains(name), "\(run)")
    }
    try place.write("tệp", "x")
    #expect(try place.run("backup", "tệp/so.sqlite").status == 73)
  }

  /// As README says: a code in small letters, a name without marks, with the brackets it has.
  @Test func facilitiesAreMeantAsPeopleType() throws {
    let place = try Workplace.furnished(hasPermits: false)
    let name = try #require(try place.json("facility", "show", "VD-01")["name"]?.text)
    let plain = name.folding(options: .diacriticInsensitive, locale: nil).replacing("đ", with: "d").replacing(
      "Đ", with: "D")
    for words in ["vd-01", "VD-01", name, plain, plain.lowercased(), plain.filter { $0 != "(" && $0 != ")" }] {
      let run = try place.run("facility", "show", words)
      #expect(run.status == 0 && run.output.contains(name), "\(run)")
    }
    try place.quietly("facility", "edit", "vd-01", "--phone", "0901 000 001", "--on", "14/5/2025")
  }

  /// Cause and harm of one finding are recorded at once, or neither.
  @Test func causeAndHarmAreRecordedTogether() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.startInspection()
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-no-beating", "không"), ("vd-last-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", "I-2025-000001", item, value)
    }
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    let both = ["finding", "explain", "I-2025-000001/01", "--cause", "Thiếu người (hư cấu)", "--harm", "Chưa có"]
    let before = try place.state()
    #expect(try place.run(both + ["--on", "1/1/2025"]).status != 0)
    #expect(try place.state() == before)
    try place.quietly(both)
    let shown = try place.run("finding", "show", "I-2025-000001/01").output
    #expect(shown.contains("Thiếu người (hư cấu)") && shown.contains("Chưa có"), "\(shown)")
  }
}
