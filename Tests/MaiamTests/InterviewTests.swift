import Testing

/// Asked item by item: keys meant as commands are commands everywhere, and no note is lost.
struct InterviewTests {
  private static let code = "I-2025-000001"

  private static func started() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    return place
  }

  private static func answer(_ place: Workplace) throws -> JSONValue? {
    try place.json("inspection", "show", code)["answers"]?.elements.first { $0["item_id"]?.text == "vd-rooms-seen" }
  }

  /// What was typed after "có", and the note that stands then; `nil` where none does.
  @Test(
    arguments: [
      ("Một trẻ ốm (hư cấu)\nq\n", "Một trẻ ốm (hư cấu)"), ("\nq\n", nil), ("q\n", nil), ("<\nq\n", nil),
      (".\nĐã xem (hư cấu)\nq\n", "Đã xem (hư cấu)"), ("?\nĐã xem (hư cấu)\nq\n", "Đã xem (hư cấu)"),
      // An arrow, a bell, an escape: typed again.
      ("\u{1B}[A\nĐã xem (hư cấu)\nq\n", "Đã xem (hư cấu)"), ("\u{7}\n\nq\n", nil),
      ("Đã\u{7} xem\nĐã xem (hư cấu)\nq\n", "Đã xem (hư cấu)"),
      // Letters that cannot be seen alone are no note.
      ("\u{200B}\nq\n", nil),
    ] as [(String, String?)])
  func notes(_ typed: String, _ note: String?) throws {
    let place = try Self.started()
    let run = try place.run("inspection", "fill", Self.code, input: "có\n" + typed)
    #expect(run.status == 0)
    let answer = try Self.answer(place)
    #expect(answer?["value"]?.text == "yes" && answer?["note"]?.text == note, "\(run)")
  }

  /// What is typed once "có" stands with a note; "<" goes back to it from the next item.
  @Test(
    arguments: [
      ("<\nkhông\n\nq\n", "no", "Trước (hư cấu)"), ("<\nkhông\n", "no", "Trước (hư cấu)"),
      ("<\nkhông\nSau (hư cấu)\nq\n", "no", "Sau (hư cấu)"), ("<\ncó\n-\nq\n", "yes", nil),
      ("<\n.\n\nq\n", nil, "Trước (hư cấu)"), ("<\nkhông\n\u{1B}[D\n\nq\n", "no", "Trước (hư cấu)"),
    ] as [(String, String?, String?)])
  func again(_ typed: String, _ value: String?, _ note: String?) throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "Trước (hư cấu)")
    let run = try place.run("inspection", "fill", Self.code, input: typed)
    #expect(run.status == 0)
    let answer = try Self.answer(place)
    #expect(answer?["value"]?.text == value && answer?["note"]?.text == note, "\(run)")
  }

  /// A note typed in the fonts of the nineties, what was typed at the question, and the note that stands then.
  @Test(
    arguments: [
      ("1\nq\n", "Nhà bếp sạch"), ("g\nq\n", "Nhµ bÕp s¹ch"), ("Bếp sạch\nq\n", "Bếp sạch"), ("", nil),
    ] as [(String, String?)])
  func notesInOldFonts(_ typed: String, _ note: String?) throws {
    let place = try Self.started()
    let run = try place.run("inspection", "fill", Self.code, input: "có\nNhµ bÕp s¹ch\n" + typed)
    #expect(run.status == 0 && run.output.contains("1: “Nhà bếp sạch” (TCVN3)"), "\(run)")
    #expect(try Self.answer(place)?["note"]?.text == note, "\(run)")
  }

  @Test("Answered by a command: the note stays, what was written over is told")
  func command() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "Trước (hư cấu)")
    let changed = try place.run("inspection", "answer", Self.code, "vd-rooms-seen", "không")
    #expect(changed.errors.contains("“Có (Trước (hư cấu))” → “Không (Trước (hư cấu))”"), "\(changed)")
    let both = try place.run("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "X", "--drop-note")
    #expect(both.status != 0 && both.output.isEmpty)
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "không", "--drop-note")
    #expect(try Self.answer(place)?["note"] == .null)
  }
}
