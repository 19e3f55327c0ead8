import Foundation
import Testing

/// What people type and paste, and what they read on a window of 80 columns.
@Suite struct TypedAndPastedTests {
  private static let code = "I-2025-000001"

  private static func started() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    return place
  }

  private static func answer(_ place: Workplace, _ item: String) throws -> JSONValue? {
    try place.json("inspection", "show", code)["answers"]?.elements.first { $0["item_id"]?.text == item }
  }

  /// A note of several lines is one note, whether or not the terminal marks what is pasted; nothing of it answers what is
  /// asked next.
  @Test(arguments: [
    ["\u{1B}[200~Nguồn nước:\nkhông\ncó giếng khoan\u{1B}[201~\n"],
    ["\u{1B}[200~Nguồn nước:\r\nkhông\r\ncó giếng khoan\r\n\u{1B}[201~\n"],
    ["Nguồn nước:\nkhông\ncó giếng khoan\n", "\n"], ["Nguồn nước:\nkhông\ncó giếng khoan", "\n", "\n"],
  ])
  func pastedNoteIsOneNote(_ pasted: [String]) throws {
    let place = try Self.started()
    let typed = (["có\n"] + pasted + ["q\n"]).map(Workplace.Typing.text)
    let seen = try place.onTerminal(["inspection", "fill", Self.code], typed)
    let answers = try place.json("inspection", "show", Self.code)["answers"]?.elements ?? []
    #expect(answers.count == 1, "\(seen)")
    let note = try Self.answer(place, "vd-rooms-seen")?["note"]?.text
    #expect(
      note?.split(separator: " ").joined(separator: " ") == "Nguồn nước: không có giếng khoan",
      "\(note ?? "–")\n\(seen)")
  }

  /// Words for nothing are no note, and take none away.
  @Test(arguments: ["khong", "Không", "không có", "Không có.", "ko"])
  func wordsForNothingAreNoNote(_ words: String) throws {
    let place = try Self.started()
    try place.run("inspection", "fill", Self.code, input: "có\n\(words)\nq\n")
    #expect(try Self.answer(place, "vd-rooms-seen")?["note"] == .null)
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", words)
    #expect(try Self.answer(place, "vd-rooms-seen")?["note"] == .null)
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "Đã xem (hư cấu)")
    try place.run("inspection", "fill", Self.code, input: "<\ncó\n\(words)\n\nq\n")
    #expect(try Self.answer(place, "vd-rooms-seen")?["note"]?.text == "Đã xem (hư cấu)")
    // That nobody knows is something to write.
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "chưa rõ")
    #expect(try Self.answer(place, "vd-rooms-seen")?["note"]?.text == "chưa rõ")
  }

  /// Sentences are broken between words where people read them; a file gets them whole.
  @Test func errorsAreWrappedAtWords() throws {
    let place = try Workplace.furnished()
    let command = ["inspection", "show", "I-2025-000099", "--as-of", "32/13/2025"]
    let plain = try place.run(command).errors
    let seen = try place.onTerminal(command, columns: 40, [])
    let lines = seen.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.count > 1 && lines.allSatisfy { $0.count <= 40 }, "\(seen)")
    #expect(lines.joined(separator: " ") == plain.trimmingCharacters(in: .newlines), "\(seen)\n\(plain)")
  }

  /// An amount as people write it.
  @Test(
    arguments: [
      ("5000000", 5_000_000), ("5.000.000", 5_000_000), ("5 000 000 đồng", 5_000_000), ("5,000,000đ", 5_000_000),
      ("5.000.00", nil), ("5,5", nil), ("năm triệu", nil), ("-5", nil), ("5 triệu", nil),
    ] as [(String, Int?)])
  func amounts(_ text: String, _ amount: Int?) throws {
    let place = try Self.started()
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-room-area", "80,5"), ("vd-last-drill", "15/5/2023")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    try place.quietly("inspection", "answer", Self.code, "vd-no-beating", "không")
    try place.quietly("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    let run = try place.run(
      "handling", "add", "\(Self.code)/01", "--kind", "sanction_decision", "--number", "9/QĐ-XPHC", "--by",
      "Ủy ban Ví Dụ (hư cấu)", "--amount=\(text)")
    if let amount {
      let list = try place.run("handling", "list", "--format", "csv")
      #expect(run.status == 0 && list.output.contains("\(amount)"), "\(run)\n\(list)")
    } else {
      #expect(run.status == 65 && run.errors.contains("--amount") && run.errors.contains("5.000.000"), "\(run)")
    }
  }

  private static let header = "Tên cơ sở,Địa chỉ,\"Xã, phường\",Loại hình,Sở hữu\n"

  /// Names of the highlands in an old font: converted with the others, or named; never kept in silence.
  @Test(arguments: ["convert", "tcvn3"])
  func highlandNamesInOldFonts(_ use: String) throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      Self.header + "M¸i Êm BÒn V÷ng (h\u{AD} cÊu),Ngâ 5,11383,Mái ấm,NCL\n"
        + "M¸i Êm §¾k (h\u{AD} cÊu),\"Bu§Ých, Pleik«\",11383,Mái ấm,NCL\nNhµ Bon §¾k,§¹ TÎh,11383,Mái ấm,NCL\n")
    let run = try place.run("facility", "import", "ds.csv", "--old-fonts", use)
    #expect(run.status == 0, "\(run)")
    let places = try place.json("facility", "list").elements
    #expect(places.map { $0["name"]?.text } == ["Mái ấm Bền Vững (hư cấu)", "Mái ấm Đắk (hư cấu)", "Nhà Bon Đắk"])
    #expect(places.map { $0["address"]?.text } == ["Ngõ 5", "BuĐích, Pleikô", "Đạ Tẻh"])
  }

  @Test func whatNobodyCanReadIsNamed() throws {
    let place = try Workplace()
    // Both fonts in one list: of a name that neither makes Vietnamese of, nobody knows which.
    try place.write(
      "ds.csv",
      Self.header + "M¸i Êm BÒn V÷ng,Ngâ 5,11383,Mái ấm,NCL\nMaùi aám Beàn Vöõng,Soá 5,11383,Mái ấm,NCL\n"
        + "Nhà T¸¸xq (hư cấu),Số 1,11383,Mái ấm,NCL\nT¸¸xq,Số 1,11383,Mái ấm,NCL\n")
    let before = try place.state()
    let run = try place.run("facility", "import", "ds.csv", "--old-fonts", "convert")
    #expect(run.status == 65 && run.errors.contains("“T¸¸xq”"), "\(run)")
    #expect(try place.state() == before)
  }

  /// What the error lists for a column stands in the mapping too.
  @Test func savedMappingHasTheChoices() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      "Tên cơ sở,Địa chỉ,\"Xã, phường\",Loại hình,Sở hữu,Ngày đến\nA (hư cấu),Số 1,11383,Mái ấm,NCL,1/5/2024\n"
        + "B (hư cấu),Số 2,11383,Mái ấm,NCL,2/5/2024\n")
    let run = try place.run("facility", "import", "ds.csv", "--dry-run", "--save-map", "m.yaml")
    #expect(run.status == 65 && run.errors.contains("“Ngày đến”"), "\(run)")
    let line = try String(decoding: place.bytes("m.yaml"), as: UTF8.self).split(separator: "\n")
      .first { $0.contains("Ngày đến") }
    let listed = try #require(run.errors.firstMatch(of: /có thể là: ([^.]*)\./)).1.split(separator: "; ")
    #expect(line.map { $0.contains("use: undecided}  # ") } == true, "\(line ?? "–")")
    for choice in listed {
      let key = choice.prefix { $0 != " " }
      #expect(line?.contains(key) == true, "\(choice): \(line ?? "–")")
    }
  }

  /// Others that nobody counted are not none.
  @Test func needyAboveChildrenNamesTheWayOut() throws {
    let place = try Workplace.furnished()
    let refused = try place.run("facility", "census", "VD-01", "--on", "10/5/2025", "--children", "45", "--needy", "60")
    #expect(refused.status == 65 && refused.errors.contains("--others N"), "\(refused)")
    try place.quietly(
      "facility", "census", "VD-01", "--on", "10/5/2025", "--children", "45", "--needy", "60", "--others", "15")
    try place.write(
      "ds.csv",
      "Mã cơ sở,Tên cơ sở,\"Xã, phường\",Loại hình,Sở hữu,Số trẻ em,Đối tượng có hoàn cảnh khó khăn\n"
        + "M-1,A (hư cấu),11383,Mái ấm,NCL,45,60\n")
    let list = try place.run("facility", "import", "ds.csv", "--dry-run")
    #expect(list.status == 65 && list.errors.contains("“Tổng số đối tượng”"), "\(list)")
  }
}
