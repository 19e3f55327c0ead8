import Testing

/// What was answered, and by another answer counts for nothing, or was worded for a former answer, is said.
struct AnswersThatDoNotCountTests {
  private static let code = FormTests.code

  @Test func aFindingDoesNotGoBecauseItsFilterWasAnswered() throws {
    let place = try FormTests().place()
    try place.quietly("inspection", "answer", Self.code, "bf-seen", "có")
    let judged = try place.run("inspection", "answer", Self.code, "bf-area", "12,5")
    #expect(judged.status == 0 && !judged.errors.contains("không được tính"), "\(judged)")
    #expect(try place.run("finding", "drafts", Self.code).output.contains("bf-area"))
    let filtered = try place.run("inspection", "answer", Self.code, "bf-seen", "không")
    for words in ["không được tính", "bf-area", "Diện tích nhà?", "12,5"] {
      #expect(filtered.errors.contains(words), "\(words)\n\(filtered.errors)")
    }
    // Said once, and again when the inspection is closed.
    let other = try place.run("inspection", "answer", Self.code, "bf-rooms", "2")
    #expect(!other.errors.contains("không được tính"), "\(other.errors)")
    for (item, value) in [("bf-things", "bed"), ("bf-cook", "own-kitchen"), ("bf-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    try place.quietly("inspection", "answer", Self.code, "bf-beating", "không")
    let english = try place.run(
      "inspection", "close", Self.code, "--on", "14/5/2025", "--signed-by-facility", "yes", "--lang", "en")
    #expect(english.status == 0 && english.errors.contains("do not apply"), "\(english)")
    #expect(english.errors.contains("bf-area"), "\(english)")
  }

  @Test func bothInOneFile() throws {
    let place = try FormTests().place()
    try place.write(
      "tra-loi.yaml",
      """
      answers:
        - {item_id: bf-seen, value: "không"}
        - {item_id: bf-area, value: "12,5"}

      """)
    let run = try place.run("inspection", "answer", Self.code, "--from", "tra-loi.yaml")
    #expect(run.status == 0 && run.errors.contains("không được tính"), "\(run)")
  }

  @Test func askedItemByItem() throws {
    let place = try FormTests().place()
    let run = try place.run("inspection", "fill", Self.code, input: "có\n\n12,5\n\n<\n<\nkhông\n\nq\n")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(run.status == 0 && words.contains("không được tính"), "\(run)")
  }

  @Test func wordsWrittenForAFormerAnswer() throws {
    let place = try FormTests().place()
    try place.quietly("inspection", "answer", Self.code, "bf-seen", "có")
    try place.quietly("inspection", "answer", Self.code, "bf-area", "12,5")
    let statement = "Nhà chỉ rộng 12,5 m² (hư cấu)"
    try place.quietly("finding", "reword", Self.code, "bf-area", "--statement", statement)
    let run = try place.run("inspection", "answer", Self.code, "bf-area", "15")
    for words in [statement, "15", "finding reword \(Self.code) bf-area"] {
      #expect(run.errors.contains(words), "\(words)\n\(run.errors)")
    }
    try place.quietly("finding", "reword", Self.code, "bf-area", "--statement", "Nhà chỉ rộng 15 m² (hư cấu)")
    let note = try place.run("inspection", "answer", Self.code, "bf-rooms", "2")
    #expect(!note.errors.contains("(hư cấu)"), "\(note.errors)")
  }
}
