import Foundation
import Testing

/// Forms that leave the program and come back filled in by others: a spreadsheet, a telephone.
struct FormTests {
  /// Every type of answer, and conditions a telephone can and cannot tell.
  private static let items = """
    items:
      - id: bf-seen
        requirements: [VD-1]
        question: "Đoàn có được xem nhà không?"
        answer: yes_no
        finding: "Đoàn chưa được xem nhà"
        severity: minor
      - id: bf-area
        requirements: [VD-1]
        question: "Diện tích nhà?"
        answer: decimal
        unit: m²
        applies_when: {value: answer(bf-seen), equals: "yes"}
        met_when: {at_least: 20}
        severity: major
      - id: bf-rooms
        requirements: [VD-1]
        question: "Số phòng?"
        answer: integer
        unit: phòng
        applies_when:
          any:
            - {value: answer(bf-area), more_than: 10}
            - {value: census.children, more_than: 3}
        met_when: {at_least: 1}
        severity: major
      - id: bf-things
        requirements: [VD-1]
        question: "Có những đồ dùng nào?"
        answer: choices
        choices:
          - {id: bed, label: "Giường, chiếu"}
          - {id: mosquito-net, label: "Màn"}
          - {id: lamp, label: "Đèn"}
        applies_when:
          all:
            - {value: answer(bf-rooms), at_least: 1}
            - {value: census.children, more_than: 0}
        met_when: {includes: [bed, mosquito-net]}
        finding: "Chưa bố trí đủ đồ dùng cho trẻ em"
        severity: minor
      - id: bf-cook
        requirements: [VD-1]
        question: "Ai nấu ăn?"
        answer: choice
        choices:
          - {id: own-kitchen, label: "Cơ sở tự nấu"}
          - {id: bought, label: "Mua suất ăn"}
        applies_when: {not: {value: answer(bf-things), includes: [lamp]}}
        met_when: {equals: own-kitchen}
        finding: "Cơ sở không tự nấu ăn cho trẻ em"
        severity: minor
      - id: bf-drill
        requirements: [VD-1]
        question: "Ngày diễn tập gần nhất?"
        answer: date
        met_when: {not_before: inspection.day - 12 months}
        last_time: true
        finding: "Trong 12 tháng qua chưa diễn tập"
        severity: minor
      - id: bf-beating
        requirements: [VD-2]
        question: "Có phát hiện việc đánh mắng trẻ em không?"
        answer: yes_no
        reversed: true
        finding: "Phát hiện dấu hiệu đánh mắng trẻ em"
        severity: critical
      - id: bf-words
        requirements: [VD-1]
        question: "Trẻ em nói gì về bữa ăn?"
        answer: text
        required: false
        met_when: {present: true}
        severity: minor

    """

  private static let checklist = """
    checklist: bieu-mau
    version: "1"
    title: "Phiếu biểu mẫu (hư cấu)"
    valid_from: 2017-11-01
    groups: [social_assistance_nonpublic, religious_social_assistance]
    sections:
      - id: house
        title: "Nhà ở"
        items: [bf-seen, bf-area, bf-rooms, bf-things]
      - id: daily-life
        title: "Sinh hoạt"
        items: [bf-cook, bf-drill, bf-beating, bf-words]

    """

  static let code = "I-2025-000001"

  /// An inspection under way with the checklist above, and both of its forms.
  func place() throws -> Workplace {
    let place = try Workplace.furnished(hasPermits: false)
    try place.write("phieu/items/bieu-mau.yaml", Self.items)
    try place.write("phieu/bieu-mau.yaml", Self.checklist)
    try place.startInspection(with: "bieu-mau")
    for form in ["xlsx", "xlsform"] {
      try place.quietly("checklist", "export", "bieu-mau", "--to", form, "-o", "\(form).xlsx")
    }
    return place
  }

  private func fill(_ place: Workplace, code: String = code, _ answers: String...) throws {
    let script = Python.script("forms.py")
    _ = try Python.run([script, "fill", place.path("xlsx.xlsx"), place.path("da-dien.xlsx"), code] + answers)
  }

  private func send(_ place: Workplace, _ server: String, _ words: String...) throws {
    let script = Python.script("forms.py")
    _ = try Python.run([script, "send", place.path("xlsform.xlsx"), server, place.path("gui-ve.csv")] + words)
  }

  /// What is stored, item by item.
  func stored(_ place: Workplace) throws -> [String] {
    try (place.json("inspection", "show", Self.code)["answers"]?.elements ?? []).compactMap { answer in
      guard let item = answer["item_id"]?.text, answer["answered_at"]?.text != nil else { return nil }
      let value: String? =
        switch answer["value"] {
        case .text(let text): text
        case .number(let number): "\(number)".replacing(/\.0$/, with: "")
        case .array(let choices): choices.compactMap(\.text).joined(separator: ",")
        default: answer["outcome"]?.text
        }
      return "\(item) \(value ?? "")" + (answer["note"]?.text.map { " (\($0))" } ?? "")
    }
  }

  private static let answered = [
    "bf-seen yes", "bf-area 41.125 (đo hai lần)", "bf-rooms 3", "bf-things bed,mosquito-net", "bf-cook bought",
    "bf-drill 2025-05-02", "bf-beating not_checked", "bf-words Ngon, đủ no",
  ]

  @Test func spreadsheetComesBackFilledIn() throws {
    let place = try place()
    let offered = try Python.run(Python.script("forms.py"), "offered", place.path("xlsx.xlsx"))
    try Golden.check("form-spreadsheet", offered)
    try fill(
      place, "bf-seen=Có", "bf-area=41.125", "bf-area#=đo hai lần", "bf-rooms=3", "bf-things/bed=x",
      "bf-things/mosquito-net=x", "bf-cook=Mua suất ăn", "bf-drill=2025-05-02", "bf-beating!=Chưa kiểm tra",
      "bf-words=Ngon, đủ no")
    try place.quietly("inspection", "answer", Self.code, "--from", "da-dien.xlsx")
    #expect(try stored(place) == Self.answered)
    // The same file once more changes nothing, and an empty form says nothing.
    let before = try place.state()
    try place.quietly("inspection", "answer", Self.code, "--from", "da-dien.xlsx")
    #expect(try place.state() == before)
    #expect(try place.run("inspection", "answer", Self.code, "--from", "xlsx.xlsx").status == 65)
    // Nobody's work is written over.
    #expect(try place.run("checklist", "export", "bieu-mau", "--to", "xlsx", "-o", "da-dien.xlsx").status == 73)
    #expect(try place.state() == before)
  }

  /// The words of the minutes, from the item's own words and what was seen.
  @Test func findingsStateWhatIsWrong() throws {
    let place = try place()
    try fill(
      place, "bf-seen=Không", "bf-area!=Không áp dụng", "bf-rooms=2", "bf-things/bed=x", "bf-cook=Mua suất ăn",
      "bf-drill=2024-05-01", "bf-beating=Phát hiện")
    try place.quietly("inspection", "answer", Self.code, "--from", "da-dien.xlsx")
    try place.quietly("inspection", "answer", Self.code, "bf-area", "--not-applicable")
    try place.quietly("inspection", "close", Self.code, "--on", "14/5/2025", "--signed-by-facility", "yes")
    let findings = try place.json("inspection", "show", Self.code)["findings"]?.elements ?? []
    #expect(
      findings.compactMap { $0["statement"]?.text } == [
        "Đoàn chưa được xem nhà.",
        "Chưa bố trí đủ đồ dùng cho trẻ em: còn thiếu màn.",
        "Cơ sở không tự nấu ăn cho trẻ em: mua suất ăn.",
        "Trong 12 tháng qua chưa diễn tập: lần gần nhất 01/05/2024 trước ngày 12/05/2024.",
        "Phát hiện dấu hiệu đánh mắng trẻ em.",
      ])
  }

  /// The law changed on 10/5/2025, the form was made before, the inspection is of 12/5/2025: an answer to one question is
  /// none to the other, whether the form says its day or only its own words do.
  @Test(arguments: ["sheet", "sheet without its day", "telephone", "of the day"])
  func formOfOtherLaw(_ form: String) throws {
    let place = try Workplace.furnished(hasPermits: false)
    let changed = Self.items.replacing(
      "    finding: \"Đoàn chưa được xem nhà\"\n",
      with: """
            finding: "Đoàn chưa được xem nhà"
            since:
              - from: 2025-05-10
                question: "Đoàn có được xem nhà và bếp không?"

        """)
    #expect(changed != Self.items)
    try place.write("phieu/items/bieu-mau.yaml", changed)
    try place.write("phieu/bieu-mau.yaml", Self.checklist)
    try place.startInspection(with: "bieu-mau")
    let day = form == "of the day" ? "10/5/2025" : "9/5/2025"
    for (kind, file) in [("xlsx", "xlsx.xlsx"), ("xlsform", "xlsform.xlsx")] {
      try place.quietly("checklist", "export", "bieu-mau", "--to", kind, "-o", file, "--today", day)
    }
    if form == "telephone" {
      try send(place, "kobo", Self.code, "bf_seen=yes", "bf_rooms=2")
    } else {
      try fill(place, "bf-seen=Có", "bf-rooms=2")
    }
    if form == "sheet without its day" {
      _ = try Python.run(
        "-c",
        """
        import openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        for row in book["Phiếu"].iter_rows():
            if row[1].value == "Câu hỏi theo quy định ngày":
                row[1].value = row[2].value = None
        book.save(sys.argv[1])
        """, place.path("da-dien.xlsx"))
    }
    let file = form == "telephone" ? "gui-ve.csv" : "da-dien.xlsx"
    let run = try place.run("inspection", "answer", Self.code, "--from", file)
    if form == "of the day" {
      #expect(run.status == 0, "\(run)")
      #expect(try stored(place) == ["bf-seen yes", "bf-rooms 2"])
      return
    }
    #expect(run.status == 65, "\(run)")
    #expect(try stored(place).isEmpty)
    for words in ["Đoàn có được xem nhà không?", "Đoàn có được xem nhà và bếp không?", "12/05/2025", "bf-seen"] {
      #expect(run.errors.contains(words), "\(words)\n\(run.errors)")
    }
    #expect(!run.errors.contains("bf-rooms"), "\(run.errors)")
  }

  /// The head of a form names the place, the day and who was there: what is not of the inspection is told, and the form of
  /// another home is refused as a wrong code is.
  @Test func headIsHeldAgainstTheRegister() throws {
    let place = try place()
    func take(_ head: String) throws -> CommandRun {
      try place.write("phieu-dau.csv", "Mã cuộc kiểm tra,\(Self.code)\n\(head)\nMã nội dung,Kết quả\nbf-seen,có\n")
      return try place.run("inspection", "answer", Self.code, "--from", "phieu-dau.csv")
    }
    for other in ["Nhà nuôi trẻ chùa Ví Dụ (hư cấu)", "VD-02", "VD-02 Mái ấm Hướng Dương"] {
      let run = try take("Cơ sở được kiểm tra,\(other)")
      #expect(run.status == 65 && run.errors.contains("VD-01 Mái ấm Hướng Dương"), "\(run)")
      #expect(run.errors.contains("ô “Cơ sở được kiểm tra”"), "\(run)")
    }
    #expect(try stored(place).isEmpty)
    // Its own code or name, and what is nearly the name.
    for (own, isTold) in [
      ("VD-01", false), ("vd-01 mai am huong duong", false), ("Hướng Dương", false), ("Mái ấm Hướn Dương", true),
      ("Cơ sở Huong Duong, phường", true),
    ] {
      let run = try take("Cơ sở được kiểm tra,\"\(own)\"")
      #expect(run.status == 0 && run.errors.contains("ghi cơ sở") == isTold, "\(own): \(run)")
    }
    for (day, words) in [
      ("12/5/2025", nil), ("10/05/2025", "trước ngày I-2025-000001 bắt đầu theo sổ (12/05/2025"),
      ("13/5/2025", "không ghi ngày trên phiếu"), ("sáng thứ Hai", "ghi “Ngày kiểm tra” sáng thứ Hai"),
    ] as [(String, String?)] {
      let run = try take("Ngày kiểm tra,\(day)")
      #expect(run.status == 0 && words.map(run.errors.contains) ?? !run.errors.contains("Ngày kiểm tra"), "\(run)")
    }
    for (names, stranger) in [
      ("Trần Thị Lá (hư cấu)", nil), ("tran thi la", nil),
      ("Trần Thị Lá; Lê Văn Cành (hư cấu)", "“Người kiểm tra” Lê Văn Cành (hư cấu), không có trong đoàn"),
    ] as [(String, String?)] {
      let run = try take("Người kiểm tra,\(names)")
      #expect(run.status == 0 && stranger.map(run.errors.contains) ?? !run.errors.contains("Người kiểm"), "\(run)")
    }
  }

  /// Two groups filled in one workbook: which of them counts is not for us to guess.
  @Test func oneFormAFile() throws {
    let place = try place()
    func change(_ steps: String) throws -> CommandRun {
      _ = try Python.run(
        "-c",
        """
        import openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        first = book["Phiếu"]
        rows = {first.cell(row, 6).value: row for row in range(1, first.max_row + 1)}
        second = book.copy_worksheet(first)
        second.title = "Nhóm 2"
        second.cell(rows["bf-beating"], 3).value = "Phát hiện"
        \(steps)
        book.save(sys.argv[2])
        """, place.path("xlsx.xlsx"), place.path("hai.xlsx"))
      return try place.run("inspection", "answer", Self.code, "--from", "hai.xlsx")
    }
    let both = try change(#"first.cell(rows["bf-seen"], 3).value = "Có""#)
    #expect(both.status == 65 && both.errors.contains("“Phiếu”, “Nhóm 2”"), "\(both)")
    #expect(try stored(place).isEmpty)
    // An empty form before the one that is filled in is no answer.
    #expect(try change("pass").status == 0)
    #expect(try stored(place) == ["bf-beating yes"])
    #expect(try change(#"second.sheet_state = "hidden""#).status == 65)
  }

  /// What was never done and what is not there at all are answers, on every way in.
  @Test func neverAndNoneAreAnswers() throws {
    let place = try place()
    try fill(place, "bf-seen=Có", "bf-rooms=2", "bf-things!=Không có", "bf-drill!=Chưa lần nào")
    try place.quietly("inspection", "answer", Self.code, "--from", "da-dien.xlsx")
    let expected = ["bf-seen yes", "bf-rooms 2", "bf-things ", "bf-drill never"]
    #expect(try stored(place) == expected)
    for (item, value) in [("bf-things", "Giường"), ("bf-things", "bed"), ("bf-drill", "1/5/2025")] {
      try place.run("inspection", "answer", Self.code, item, value)
    }
    #expect(place.runs.suffix(3).map(\.status) == [65, 0, 0])
    try send(
      place, "kobo", Self.code, "bf_seen=yes", "bf_rooms=2", "reason__bf_things=none", "reason__bf_drill=never")
    try place.quietly("inspection", "answer", Self.code, "--from", "gui-ve.csv")
    #expect(try stored(place) == expected)
    for (item, value) in [("bf-area", "30"), ("bf-cook", "own-kitchen"), ("bf-beating", "không")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    for (item, value) in [("bf-things", "không có"), ("bf-drill", "chưa lần nào")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    try place.quietly("inspection", "close", Self.code, "--on", "14/5/2025", "--signed-by-facility", "yes")
    let findings = try place.json("inspection", "show", Self.code)["findings"]?.elements ?? []
    #expect(
      findings.compactMap { $0["statement"]?.text } == [
        "Chưa bố trí đủ đồ dùng cho trẻ em: còn thiếu giường, chiếu; màn.",
        "Trong 12 tháng qua chưa diễn tập: chưa lần nào.",
      ])
  }

  @Test(arguments: ["kobo", "central"])
  func telephonesSendBack(_ server: String) throws {
    let place = try place()
    try Golden.check(
      "form-telephone", try Python.run(Python.script("forms.py"), "convert", place.path("xlsform.xlsx")))
    try send(
      place, server, "I-2025-000009", "bf_seen=no", "--", Self.code, "bf_seen=yes", "bf_area=41.125",
      "note__bf_area=đo hai lần", "bf_rooms=3", "bf_things=bed mosquito-net", "bf_cook=bought",
      "bf_drill=2025-05-02", "bf_beating=not_checked", "bf_words=Ngon, đủ no")
    try place.quietly("inspection", "answer", Self.code, "--from", "gui-ve.csv")
    #expect(try stored(place) == Self.answered)
  }

  /// Lists people make themselves, and everything that may be wrong with them.
  @Test func listsOfPeopleAreRead() throws {
    let place = try place()
    try place.write(
      "tay.csv",
      """
      Phiếu ghi tay (hư cấu);;;
      Mã nội dung;Kết quả;Nếu không có kết quả;Ghi chú
      bf-seen;có;;
      bf-area;"41,5 m²";;cả sân
      bf-things;Giường, chiếu;;
      bf-cook;co so tu nau;;
      bf-drill;2/5/2025;;
      bf-beating;;chưa kiểm tra;

      """)
    try place.quietly("inspection", "answer", Self.code, "--from", "tay.csv")
    #expect(
      try stored(place) == [
        "bf-seen yes", "bf-area 41.5 (cả sân)", "bf-things bed", "bf-cook own-kitchen", "bf-drill 2025-05-02",
        "bf-beating not_checked",
      ])
    let before = try place.state()
    place.forgetRuns()
    func refuse(_ file: String, _ text: String) throws {
      try place.write(file, text)
      try place.run("inspection", "answer", Self.code, "--from", file)
      try FileManager.default.removeItem(atPath: place.path(file))
    }
    let heading = "Mã nội dung,Kết quả,Nếu không có kết quả,Ghi chú\n"
    try refuse("khong-tieu-de.csv", "Nội dung,Trả lời\nbf-seen,có\n")
    try refuse("chua-dien.csv", heading + "bf-seen,,,\n")
    try refuse(
      "nhieu-loi.csv",
      """
      item_id,value,outcome,note
      bf-seen,có,,
      bf-seen,không,,
      bf-area,1.400,,
      bf-rooms,ba,,
      bf-cook,hàng xóm,,
      bf-drill,31/02/2025,,
      bf-beating,không,chưa kiểm tra,
      bf-words,,bận,
      khong-co,có,,
      ,có,,
      bf-things,,,chỉ có ghi chú

      """)
    // What a spreadsheet's habits do to a list.
    try refuse("dau-phay.csv", "Mã nội dung,Kết quả\nbf-area,54,5\n")
    try refuse("hai-cot.csv", "Mã nội dung,Kết quả,Kết quả\nbf-seen,,Có\n")
    try refuse("dau-la.csv", heading + "bf-things/bed,chắc có,,\nbf-things/lamp,x,,\nbf-things/mosquito-net,,,\n")
    try refuse("thieu-dong.csv", heading + "bf-things,,,\nbf-things/bed,x,,\n")
    try refuse(
      "hai-cach.csv", heading + "bf-things,Đèn,,\nbf-things/bed,x,,\nbf-things/lamp,,,\nbf-things/mosquito-net,,,\n")
    try refuse("ngay-toi.csv", heading + "bf-drill,2/5/2035,,\n")
    try refuse("chua.csv", heading + "bf-drill,chưa,,\nbf-seen,,Chưa lần nào,\n")
    // Of something else.
    try refuse("phieu-khac.csv", "Mã phiếu,quick-safety\nPhiên bản,2026.1\n" + heading + "bf-seen,có,,\n")
    try refuse("ban-khac.csv", "Mã phiếu,bieu-mau\nPhiên bản,2\n" + heading + "bf-seen,có,,\n")
    try refuse("cuoc-khac.csv", "Mã cuộc kiểm tra: I-2025-000002\n" + heading + "bf-seen,có,,\n")
    try refuse(
      "dong-khac.csv",
      "Mã cuộc kiểm tra,Mã nội dung,Kết quả\nI-2025-000001,bf-seen,có\nI-2025-000002,bf-beating,phát hiện\n")
    try refuse("co-so-khac.csv", "facility,bf_seen,bf_area\nNhà Khác (hư cấu),yes,12\n")
    try refuse("nhieu-phieu.csv", "inspection_code,bf_seen\nI-2025-000001,yes\nI-2025-000001,no\n")
    try refuse("tu-choi.csv", "inspection_code,bf_seen,ReviewState\nI-2025-000001,yes,rejected\n")
    try refuse("khong-ma.csv", "inspection_code,bf_seen\nI-2025-000001,yes\n,no\n")
    try refuse("khong-co-phieu.csv", "inspection_code,bf_seen\nI-2025-000002,yes\nI-2025-000003,no\n")
    try refuse(
      "hai-ket-qua.yaml", "answers:\n  - {item_id: bf-seen, value: \"yes\", outcome: not_checked}\n")
    #expect(place.runs.allSatisfy { $0.status == 65 })
    #expect(try place.state() == before)
    try Golden.check("form-refusals", place)
  }

  /// Nothing is lost in silence: marks of every kind, notes beside choices, columns that nobody reads, what is replaced.
  @Test func nothingIsLostInSilence() throws {
    let place = try place()
    place.forgetRuns()
    let things = { (marks: [String]) in
      zip(["bed", "mosquito-net", "lamp"], marks).map { "bf-things/\($0),\($1)\n" }.joined()
    }
    func take(_ text: String) throws -> [String] {
      try place.write("ds.csv", text)
      try place.run("inspection", "answer", Self.code, "--from", "ds.csv")
      defer { place.forgetLastRun() }
      return try stored(place)
    }
    let heading = "Mã nội dung,Kết quả,Ghi chú,Nhận xét của tổ\n"
    for mark in ["✓", "✔", "☑", "√", "X", "v", "Có", "1"] {
      #expect(try take(heading + things(["\(mark),,", ",,", ",,"])) == ["bf-things bed"], "\(mark)")
    }
    #expect(try take(heading + things(["không,,", "không,,", "Không,,"])) == ["bf-things "])
    #expect(
      try take(heading + things([",,", "x,rách,", "x,,hỏng"])) == ["bf-things mosquito-net,lamp (Màn: rách)"])
    // The columns of a collecting server that are split and joined at once.
    #expect(
      try take(
        "inspection_code,bf_seen,g__bf_things/bf_things,g__bf_things/bf_things/bed,g__bf_things/bf_things/mosquito-net,"
          + "g__bf_things/bf_things/lamp,g__bf_thing/bf_thing\n\(Self.code),yes,bed lamp,1,0,1,\n") == [
          "bf-seen yes", "bf-things bed,lamp (Màn: rách)",
        ])
    #expect(
      try take(
        "inspection_code,bf_seen,bf_things,bf_things/bed,bf_things/mosquito-net,bf_things/lamp\n"
          + "\(Self.code),yes,bed lamp,1,1,1\n") == ["bf-seen yes", "bf-things bed,lamp (Màn: rách)"])
    #expect(place.runs.last?.status == 65)
    // An answer without a note keeps the note, as one typed does, and says so; `--drop-note` takes it away.
    #expect(try take(heading + "bf-seen,có,xem hết,\n").contains("bf-seen yes (xem hết)"))
    #expect(try take(heading + "bf-seen,có,,\n").contains("bf-seen yes (xem hết)"))
    #expect(try take(heading + "bf-seen,không,,\n").contains("bf-seen no (xem hết)"))
    #expect(try take(heading + "bf-area,=10/3,,\n").contains("bf-seen no (xem hết)"))
    try Golden.check("form-taken", place)
  }

  /// Every built-in checklist becomes both forms, in both languages, and pyxform takes each.
  @Test func builtInChecklistsAreForms() throws {
    let place = try Workplace(agency: nil)
    for checklist in try place.json("checklist", "list").elements {
      let id = try #require(checklist["checklist_id"]?.text)
      for language in ["vi", "en"] {
        try place.quietly("checklist", "export", id, "--to", "xlsform", "-o", "f.xlsx", "--lang", language)
        let shown = try Python.run(Python.script("forms.py"), "convert", place.path("f.xlsx"))
        #expect(!("\n" + shown).contains("\n! "), "\(id): \(shown.prefix(400))")
      }
      try place.quietly("checklist", "export", id, "--to", "xlsx", "-o", "f.xlsx")
      let offered = try Python.run(Python.script("forms.py"), "offered", place.path("f.xlsx"))
      let items = offered.split(separator: "\n").filter { $0.contains(" | ") && !$0.prefix { $0 != " " }.contains("/") }
      // Those whose law is in force on the day, which LawOfTheDayTests looks at item by item.
      let all = try #require(checklist["items"]?.number.map(Int.init))
      #expect(items.count > 5 && items.count <= all, "\(id)")
      if ["quick-safety", "child-protection-service"].contains(id) { #expect(items.count >= all - 3, "\(id)") }
    }
  }
}
