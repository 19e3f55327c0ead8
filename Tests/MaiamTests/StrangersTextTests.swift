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

  /// What a mapping that is kept says is taken again, the column of numbers too.
  @Test func mappingNamesEveryColumn() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv", "TT,Tên cơ sở,\"Xã, phường\",Sở hữu,Lời dặn\n1,Mái ấm Ví Dụ (hư cấu),11407,NCL,x\n")
    for options in [[], ["--map", "cot.yaml"]] {
      try place.quietly(["facility", "import", "ds.csv", "--dry-run", "--save-map", "cot.yaml"] + options)
      let map = String(decoding: try place.bytes("cot.yaml"), as: UTF8.self)
      let uses = map.matches(of: /column: ([A-E]), heading: .*, use: ([a-z]+)/).map { "\($0.1) \($0.2)" }
      #expect(uses == ["A numbering", "B name", "C commune", "D ownership", "E none"])
    }
  }
}
