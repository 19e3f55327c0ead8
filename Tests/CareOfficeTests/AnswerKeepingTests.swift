import CareCore
import CareMessages
import CareOffice
import Testing

/// An answer is saved over the one that was shown, and takes nothing away that it does not name.
struct AnswerKeepingTests {
  private static func answer(_ value: String?, note: String? = nil) -> Answer {
    Answer(itemID: "doubtful", value: value, declared: value == nil ? .notChecked : nil, note: note)
  }

  @Test("A note stays where another answer brings none, and goes where it is taken away")
  func notes() throws {
    let (desk, inspection) = try CertaintyTests.started()
    func stored() throws -> Answer? { try desk.view(inspection).answers["doubtful"] }
    try desk.answer(inspection, [Self.answer("no", note: "Một (hư cấu)")])
    let taken = try desk.answer(inspection, [Self.answer("yes")])
    #expect(try stored() == Self.answer("yes", note: "Một (hư cấu)"))
    #expect(taken.replaced.map(\.old) == ["Không (Một (hư cấu))"] && taken.replaced.map(\.new) == ["Có (Một (hư cấu))"])
    try desk.answer(inspection, [Self.answer(nil)])
    #expect(try stored() == Self.answer(nil, note: "Một (hư cấu)"))
    try desk.answer(inspection, [Self.answer("yes", note: "Hai (hư cấu)")])
    #expect(try stored()?.note == "Hai (hư cấu)")
    try desk.answer(inspection, [Self.answer("yes")], dropsNote: true)
    #expect(try stored() == Self.answer("yes"))
  }

  /// What each of two people saw, what the other saved, and what the first then saves.
  @Test(
    "Two at once: nothing is written over that was not shown",
    arguments: [
      (nil, "no", "yes"), ("no", "yes", nil), ("no", nil, "yes"),
    ] as [(String?, String?, String?)])
  func conflict(_ shown: String?, _ meanwhile: String?, _ mine: String?) throws {
    let (desk, inspection) = try CertaintyTests.started()
    if let shown { try desk.answer(inspection, [Self.answer(shown)]) }
    let view = try desk.view(inspection)
    try desk.answer(inspection, [Self.answer(meanwhile, note: "Người kia (hư cấu)")])
    let other = Answer(itemID: "former", value: "yes", declared: nil, note: nil)
    let failure = #expect(throws: Failure.self) {
      try desk.answer(inspection, [other, Self.answer(mine)], shown: view)
    }
    #expect(failure?.code == .answerChangedMeanwhile && failure?.arguments["stored"]?.contains("Người kia") == true)
    let text = failure?.text(.vietnamese) ?? ""
    #expect(text.contains("chưa được lưu") && !text.contains("{"), "\(text)")
    let now = try desk.view(inspection).answers
    #expect(now["doubtful"] == Self.answer(meanwhile, note: "Người kia (hư cấu)"))
    // All of them, or none.
    #expect(now["former"] == nil)
    // Seen now, it may be written over.
    try desk.answer(inspection, [Self.answer(mine)], shown: try desk.view(inspection))
    #expect(try desk.view(inspection).answers["doubtful"]?.value == mine)
  }

  @Test("The same answer twice is no conflict")
  func same() throws {
    let (desk, inspection) = try CertaintyTests.started()
    let view = try desk.view(inspection)
    try desk.answer(inspection, [Self.answer("no")], shown: view)
    try desk.answer(inspection, [Self.answer("no")], shown: view)
    #expect(try desk.view(inspection).answers["doubtful"] == Self.answer("no"))
  }
}
