import Foundation
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

  /// A note that names a child, what was typed at the question, and the note that stands then.
  @Test(
    arguments: [
      ("q\n", nil), ("Q\n", nil), ("?\nq\n", nil), ("-\n.\nk\nkhông\nMột trẻ (hư cấu)\nq\n", "Một trẻ (hư cấu)"),
      ("<\nMột trẻ (hư cấu)\nq\n", "Một trẻ (hư cấu)"), ("?\ng\nq\n", "Cháu Lan, 7 tuổi"), ("", nil),
    ] as [(String, String?)])
  func keysAtTheQuestionOfNames(_ typed: String, _ note: String?) throws {
    let place = try Self.started()
    let run = try place.run("inspection", "fill", Self.code, input: "có\nCháu Lan, 7 tuổi\n" + typed)
    #expect(try Self.answer(place)?["note"]?.text == note, "\(run)")
    // What is not kept is said.
    #expect(note != nil || run.output.contains("Lời “Cháu Lan, 7 tuổi” chưa được ghi"), "\(run)")
  }

  @Test("On a terminal a command asks about a name before it saves anything")
  func commandsAsk() throws {
    let place = try Self.started()
    let note = ["inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "Cháu Lan kể"]
    let mended = try place.onTerminal(note, ["?\n", "Một trẻ kể\n"])
    #expect(try Self.answer(place)?["note"]?.text == "Một trẻ kể", "\(mended)")
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "không", "--drop-note")
    let left = try place.onTerminal(note, ["q\n"])
    #expect(left.contains("chưa được ghi"), "\(left)")
    #expect(try Self.answer(place)?["value"]?.text == "no")
    let kept = try place.onTerminal(note, ["g\n"])
    #expect(try Self.answer(place)?["note"]?.text == "Cháu Lan kể", "\(kept)")
    try place.write("kq.yaml", "answers:\n  - {item_id: vd-rooms-seen, value: yes, note: \"Bé Tít kể\"}\n")
    let file = ["inspection", "answer", Self.code, "--from", "kq.yaml"]
    let leftFile = try place.onTerminal(file, ["q\n"])
    #expect(try Self.answer(place)?["note"]?.text == "Cháu Lan kể", "\(leftFile)")
    let mendedFile = try place.onTerminal(file, ["Hai trẻ kể\n"])
    #expect(try Self.answer(place)?["note"]?.text == "Hai trẻ kể", "\(mendedFile)")
  }

  @Test("On a terminal the keys of the alarm lead out of it, with the alarm standing")
  func keysOnTerminal() throws {
    let place = try Workplace.furnished()
    try place.startInspection(with: "quick-safety")
    try place.quietly("inspection", "answer", Self.code, "no-trafficking-abandonment", "không")
    let seen = try place.onTerminal(
      ["inspection", "fill", Self.code], ["phát hiện\n", "g\n", "q\n", "k\n", "?\n", "q\n", "q\n"])
    #expect(seen.ranges(of: "Chưa ghi gì").count == 3, "\(seen)")
    #expect(try place.json("emergency", "list").elements.map { $0["state"]?.text } == ["unrecorded"], "\(seen)")
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

  /// Keys of a person at a terminal: Ctrl-C is a signal to the program.
  @Test("Ctrl-C at the note leaves the answer saved and the note as it was")
  func interrupted() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", Self.code, "vd-rooms-seen", "có", "--note", "Trước (hư cấu)")
    let fill = ["inspection", "fill", Self.code]
    let seen = try place.onTerminal(fill, ["<\n", "không\n", .controlC])
    let answer = try Self.answer(place)
    #expect(answer?["value"]?.text == "no" && answer?["note"]?.text == "Trước (hư cấu)", "\(seen)")
    // In the middle of a new one, nothing of it is kept; the answer stands.
    let again = try place.onTerminal(fill, ["không phát hiện\n", "Chưa viết xong\u{3}"])
    let answers = try place.json("inspection", "show", Self.code)["answers"]?.elements ?? []
    let next = try #require(answers.first { $0["item_id"]?.text == "vd-no-beating" }, "\(again)")
    #expect(next["value"]?.text == "no" && next["note"] == .null, "\(again)")
    #expect(try place.run("trail", "verify").status == 0)
  }

  @Test("A question stays on the screen for as long as a person thinks")
  func thinking() throws {
    let place = try Self.started()
    let seen = try place.onTerminal(["inspection", "fill", Self.code], [.pause(1.6), "có\n", .pause(1.6), "q\n"])
    // What a slow machine draws before a question, or while an answer is being saved, is no part of the wait.
    let waits = seen.components(separatedBy: "␍").dropLast()
    let drawn = waits.compactMap { $0.components(separatedBy: "(").last }
    #expect(drawn.count == 2 && drawn.allSatisfy { $0.contains("): ") }, "\(seen)")
    #expect(drawn.allSatisfy { !$0.contains("đang xử lý") }, "\(seen)")
  }

  @Test("What another program saved while a question waited is shown, and written over only once it was seen")
  func meanwhile() throws {
    let place = try Self.started()
    let other = ["inspection", "answer", Self.code, "vd-rooms-seen", "không", "--note", "Người kia (hư cấu)"]
    let seen = try place.onTerminal(
      ["inspection", "fill", Self.code], [.command(other), "có\n", "q\n"])
    #expect(seen.contains("Người kia (hư cấu)") && seen.contains("chưa được lưu"), "\(seen)")
    #expect(try Self.answer(place)?["value"]?.text == "no")
    #expect(try Self.answer(place)?["note"]?.text == "Người kia (hư cấu)")
    // Having seen it, the person may answer otherwise; at the note the same holds.
    let chosen = try place.onTerminal(
      ["inspection", "fill", Self.code],
      [
        "<\n", .command(Array(other.prefix(4)) + ["có"]), "không\n", "không\n",
        .command(Array(other.prefix(5)) + ["--note", "Kia nữa (hư cấu)"]), "Của tôi (hư cấu)\n", "q\n",
      ])
    #expect(chosen.ranges(of: "chưa được lưu").count == 2, "\(chosen)")
    #expect(try Self.answer(place)?["note"]?.text == "Kia nữa (hư cấu)", "\(chosen)")
  }

  @Test("Two commands that answer at once: one is saved, the other shows what it would have written over")
  func atOnce() throws {
    let place = try Self.started()
    let told = try Python.run(
      Python.script("at_once.py"), place.folder, Workplace.program.path, Self.code, "vd-rooms-seen", "có", "không")
    let runs = try JSONDecoder().decode([JSONValue].self, from: Data(told.utf8))
    let ended = runs.sorted { ($0["exit"]?.number ?? 0) < ($1["exit"]?.number ?? 0) }
    #expect(ended.map { $0["exit"]?.number } == [0, 1], "\(told)")
    let isYes = ended.first?["value"]?.text == "có"
    #expect(try Self.answer(place)?["value"]?.text == (isYes ? "yes" : "no"))
    #expect(ended.last?["said"]?.text?.contains(isYes ? "“Có”" : "“Không”") == true, "\(told)")
  }
}
