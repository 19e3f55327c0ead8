import Foundation
import Testing

/// Forms of another version of the checklist than that of the inspection: held item by item, as what makes an answer wrong
/// is another question and not another number.
struct FormVersionTests {
  private let forms = FormTests()
  private static let code = FormTests.code

  /// The checklist of ``FormTests`` as it is edited; the inspection keeps version 1.
  private func edit(
    _ place: Workplace, _ version: String, _ changes: (old: String, new: String)..., dropping: [String] = [],
    adding: [String] = []
  ) throws {
    var items = String(decoding: try place.bytes("phieu/items/bieu-mau.yaml"), as: UTF8.self)
    for change in changes {
      #expect(items.contains(change.old), "\(change.old)")
      items = items.replacing(change.old, with: change.new)
    }
    for item in adding {
      items += """
          - id: \(item)
            requirements: [VD-1]
            question: "Câu hỏi \(item)?"
            answer: yes_no
            severity: minor

        """
    }
    try place.write("phieu/items/bieu-mau.yaml", items)
    var list = String(decoding: try place.bytes("phieu/bieu-mau.yaml"), as: UTF8.self)
    list.replace(/version: ".*"/, with: "version: \"\(version)\"")
    for item in adding { list.replace("bf-words]", with: "bf-words, \(item)]") }
    try place.write("phieu/bieu-mau.yaml", list)
  }

  private func fill(_ place: Workplace, _ answers: String...) throws -> CommandRun {
    _ = try Python.run(
      [Python.script("forms.py"), "fill", place.path("moi.xlsx"), place.path("da-dien.xlsx"), Self.code] + answers)
    return try place.run("inspection", "answer", Self.code, "--from", "da-dien.xlsx")
  }

  private func send(_ place: Workplace, _ header: String, _ row: String) throws -> CommandRun {
    try place.write(
      "ds.csv", "inspection_code,checklist_id,checklist_version,\(header)\n\(Self.code),bieu-mau,\(row)\n")
    return try place.run("inspection", "answer", Self.code, "--from", "ds.csv")
  }

  private static let otherWords = (old: "Số phòng?", new: "Số phòng ngủ?")
  private static let otherChoice = (old: "Giường, chiếu", new: "Giường có chiếu")

  /// A form whose version nobody has any more: only its words tell what was asked.
  private func strange(
    _ changes: (old: String, new: String)..., adding: [String] = [], language: String = "vi"
  ) throws -> Workplace {
    let place = try forms.place()
    let (items, list) = (try place.bytes("phieu/items/bieu-mau.yaml"), try place.bytes("phieu/bieu-mau.yaml"))
    for change in changes { try edit(place, "0", change) }
    try edit(place, "0", adding: adding)
    try place.quietly("checklist", "export", "bieu-mau", "--to", "xlsx", "-o", "moi.xlsx", "--lang", language)
    try place.write("phieu/items/bieu-mau.yaml", String(decoding: items, as: UTF8.self))
    try place.write("phieu/bieu-mau.yaml", String(decoding: list, as: UTF8.self))
    return place
  }

  @Test func sameQuestionOfAnotherVersionIsTaken() throws {
    let place = try strange(Self.otherWords, Self.otherChoice)
    let run = try fill(
      place, "bf-seen=Có", "bf-area=41.125", "bf-drill=2025-05-02", "bf-beating=Không phát hiện", "bf-words=Ngon")
    #expect(run.status == 0, "\(run)")
    #expect(
      run.errors.contains(
        "Phiếu theo phiên bản 0, kiểm tra theo phiên bản 1: đã đối chiếu từng nội dung, 5 nội dung trùng lời hỏi"),
      "\(run)")
    #expect(
      try forms.stored(place) == [
        "bf-seen yes", "bf-area 41.125", "bf-drill 2025-05-02", "bf-beating no", "bf-words Ngon",
      ])
  }

  /// Nothing of such a form is recorded while one answer is none to the question of the inspection.
  @Test(arguments: [
    ("bf-rooms=3", ["“Số phòng ngủ? (phòng)”", "“Số phòng? (phòng)”", "answer … bf-rooms …"]),
    ("bf-things/bed=x", ["lựa chọn khác", "“Có những đồ dùng nào?”", "answer … bf-things …"]),
    // Among which choices was chosen stands nowhere.
    ("bf-cook=Mua suất ăn", ["Không biết phiếu phiên bản 0", "“Ai nấu ăn?”", "answer … bf-cook …"]),
    ("bf-extra=Có", ["Phiếu phiên bản 0 có nội dung “bf-extra”"]),
    ("bf-area=41", ["answer … bf-area …", "“Diện tích nhà? (ha)”", "“Diện tích nhà? (m²)”"]),
  ])
  func otherQuestionIsRefused(_ answer: String, _ words: [String]) throws {
    let place = try strange(
      Self.otherWords, Self.otherChoice, (old: "unit: m²", new: "unit: ha"), adding: ["bf-extra"])
    let run = try fill(place, "bf-seen=Có", answer)
    let stored = try forms.stored(place)
    #expect(run.status == 65 && stored.isEmpty, "\(run)")
    for word in words + ["phiên bản 0, cuộc kiểm tra theo phiên bản 1: 1 nội dung có lời hỏi như nhau, 1 nội dung"] {
      #expect(run.errors.contains(word), "\(word): \(run)")
    }
  }

  /// A choice that was offered and is none any more is another question too, whether it was marked or not.
  @Test func otherSetOfChoicesIsRefused() throws {
    let place = try strange(
      (old: "      - {id: lamp,", new: "      - {id: fan, label: \"Quạt\"}\n      - {id: lamp,"))
    #expect(try fill(place, "bf-things/bed=x").errors.contains("lựa chọn khác nhau"))
    #expect(try forms.stored(place).isEmpty)
  }

  @Test func formInTheOtherLanguageIsCompared() throws {
    let place = try strange(Self.otherWords, language: "en")
    let script = "import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.worksheets[0]\n"
    func fill(_ item: String, _ value: String) throws -> CommandRun {
      _ = try Python.run(
        "-c",
        script + """
          for row in sheet.iter_rows():
              if row[5].value == sys.argv[3]: row[2].value = sys.argv[4]
          book.save(sys.argv[2])
          """, place.path("moi.xlsx"), place.path("en.xlsx"), item, value)
      return try place.run("inspection", "answer", Self.code, "--from", "en.xlsx")
    }
    #expect(try fill("bf-rooms", "3").status == 65)
    #expect(try fill("bf-beating", "Không phát hiện").status == 0)
    #expect(try forms.stored(place) == ["bf-beating no"])
  }

  /// What telephones send has no words: it is read where the program or the register still has that version.
  @Test func submissionOfKnownVersionIsHeldItemByItem() throws {
    let place = try forms.place()
    let header = "g__bf_seen/bf_seen,g__bf_rooms/bf_rooms,g__bf_cook/bf_cook,g__bf_extra/bf_extra"
    try edit(place, "2", Self.otherWords, adding: ["bf-extra"])
    let taken = try send(place, header, "2,yes,,bought,")
    #expect(taken.status == 0 && taken.errors.contains("Phiếu theo phiên bản 2, kiểm tra theo phiên bản 1"), "\(taken)")
    #expect(try forms.stored(place) == ["bf-seen yes", "bf-cook bought"])
    for (row, words) in [
      ("2,yes,3,,", ["“Số phòng ngủ? (phòng)”", "“Số phòng? (phòng)”"]), ("2,yes,,,no", ["có nội dung “bf-extra”"]),
      ("3,yes,,,", ["chương trình không biết phiên bản 3"]),
    ] {
      let run = try send(place, header, row)
      #expect(run.status == 65 && words.allSatisfy(run.errors.contains), "\(run)")
    }
    // An inspection of the later version keeps it in the register, and reads a form of the earlier one likewise.
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "bieu-mau")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try edit(place, "4", (old: "Ai nấu ăn?", new: "Ai nấu?"))
    #expect(try send(place, header, "2,yes,,bought,").status == 0)
    try place.write(
      "ds.csv", "inspection_code,checklist_version,bf_seen,bf_cook,bf_rooms\nI-2025-000002,1,no,bought,\n")
    #expect(try place.run("inspection", "answer", "I-2025-000002", "--from", "ds.csv").status == 0)
    try place.write("ds.csv", "inspection_code,checklist_version,bf_seen,bf_rooms\nI-2025-000002,1,no,4\n")
    let run = try place.run("inspection", "answer", "I-2025-000002", "--from", "ds.csv")
    #expect(run.status == 65 && run.errors.contains("Phiếu phiên bản 1 hỏi: “Số phòng? (phòng)”"), "\(run)")
  }

  /// Excel makes the number 2026.1 of two versions: what either may have asked otherwise is not taken.
  @Test func numberOfTwoVersionsIsHeldAgainstBoth() throws {
    let place = try Workplace.furnished(hasPermits: false)
    let source = try forms.place()
    for file in ["phieu/items/bieu-mau.yaml", "phieu/bieu-mau.yaml"] {
      try place.write(file, String(decoding: try source.bytes(file), as: UTF8.self))
    }
    try edit(place, "2026.1")
    try place.startInspection(with: "bieu-mau")
    try edit(place, "2026.10", Self.otherWords)
    func answer(_ value: String) throws -> CommandRun {
      _ = try Python.run(
        "-c",
        """
        import openpyxl, sys
        book = openpyxl.Workbook()
        book.active.append(["inspection_code", "checklist_version", "bf_seen", "bf_rooms"])
        book.active.append([sys.argv[2], 2026.1, "yes", sys.argv[3] or None])
        book.save(sys.argv[1])
        """, place.path("ds.xlsx"), Self.code, value)
      return try place.run("inspection", "answer", Self.code, "--from", "ds.xlsx")
    }
    let refused = try answer("3")
    #expect(refused.status == 65 && refused.errors.contains("2026.1 / 2026.10"), "\(refused)")
    #expect(try answer("").status == 0)
    // As text it is the inspection's own.
    try place.write("ds.csv", "inspection_code,checklist_version,bf_seen,bf_rooms\n\(Self.code),2026.1,yes,3\n")
    #expect(try place.run("inspection", "answer", Self.code, "--from", "ds.csv").status == 0)
  }

  /// The groups' sign, and a version of the program before this one.
  @Test(arguments: ["2026.1", "2026,1", "2026.2"])
  func submissionOfABuiltInChecklistOfBefore(_ version: String) throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.startInspection(with: "quick-safety")
    try place.write(
      "ds.csv",
      """
      inspection_code;checklist_id;checklist_version;s__child_protection:g__no_abuse:no_abuse;\
      s__child_protection:g__safe_environment:safe_environment
      \(Self.code);quick-safety;\(version);no;yes

      """)
    let run = try place.run("inspection", "answer", Self.code, "--from", "ds.csv")
    #expect(run.status == 0, "\(run)")
    #expect(try forms.stored(place) == ["no-abuse no", "safe-environment yes"])
  }
}
