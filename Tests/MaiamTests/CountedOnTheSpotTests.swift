import Foundation
import Testing

/// Who counts on the spot is judged by that count, and hears that the register says otherwise.
struct CountedOnTheSpotTests {
  private static let code = "I-2026-000001"

  private static func place(needy: String?, children: String = "15") throws -> Workplace {
    let place = try Workplace.homeUnderNotices(
      counted: ["--children", children] + (needy.map { ["--needy", $0] } ?? []), with: "after-notice")
    for item in ["paper-before-notice", "notice-sent", "notice-sent-to-either"] {
      try place.quietly("inspection", "answer", code, item, "không")
    }
    place.forgetRuns()
    return place
  }

  private static func outcome(_ place: Workplace, _ item: String) throws -> JSONValue? {
    try place.json("inspection", "show", code)["answers"]?.elements.first { $0["item_id"]?.text == item }?["reason"]
  }

  /// Fifteen live there. By the register all are in hardship; the team counts eight: which body receives the notice, and
  /// whether land is measured, is open (NQ 66.18/2026/NQ-CP, Phụ lục I.10 B.I, B.II). Where the register does not know
  /// them, sixteen counted are sixteen.
  @Test(arguments: [("15", "15", "8", true), ("15", "15", "15", false), ("15", "15", "10", false)])
  func theCountOfTheDayDecides(_ children: String, _ needy: String, _ counted: String, _ isOpen: Bool) throws {
    let place = try Self.place(needy: needy, children: children)
    #expect(try Self.outcome(place, "notice-sent-to-either")?.text == "does_not_apply")
    let answered = try place.run("inspection", "answer", Self.code, "needy-people-counted", counted)
    #expect(answered.status == 0)
    let says = "maiam facility census F-000001 --on 20/11/2026 --needy \(counted)"
    #expect(answered.errors.contains(says) == (counted != needy), "\(answered)")
    #expect(try place.run("inspection", "show", Self.code).output.contains(says) == (counted != needy))
    #expect((try Self.outcome(place, "notice-sent")?.text == "does_not_apply") == isOpen)
    #expect((try Self.outcome(place, "notice-sent-to-either")?.text == "does_not_apply") == !isOpen)
    // The register itself keeps what it was told, until somebody tells it.
    let kept = try place.run("facility", "show", "F-000001", "--format", "json").output
    #expect(kept.contains("\"needy\": \(needy)"), "\(kept)")
  }

  @Test func whatTheRegisterDoesNotKnowIsKnownOnceCounted() throws {
    let place = try Self.place(needy: nil, children: "16")
    #expect(try Self.outcome(place, "notice-sent")?.text == "does_not_apply")
    try place.quietly("inspection", "answer", Self.code, "needy-people-counted", "16")
    #expect(try Self.outcome(place, "notice-sent-to-either")?.text == "does_not_apply")
    #expect(try Self.outcome(place, "notice-sent")?.text != "does_not_apply")
  }
}
