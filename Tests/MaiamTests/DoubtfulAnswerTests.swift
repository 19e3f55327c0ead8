import Foundation
import Testing

/// A day that the register makes unlikely is asked about when it is answered, read from a form and closed; it stays. A
/// number above that of which it is a part is refused.
struct DoubtfulAnswerTests {
  private static let code = "I-2026-000001"
  private static let asks =
    "nội dung family-list-day: ghi ngày 01/08/2026, trước ngày cơ sở bắt đầu hoạt động theo sổ (10/08/2026)"

  private static func place() throws -> Workplace {
    try Workplace.homeUnderNotices(
      counted: ["--children", "16"], with: "substitute-care-review", "--allow-unsuitable")
  }

  @Test func askedWhereverItIsSaid() throws {
    let place = try Self.place()
    let answered = try place.run("inspection", "answer", Self.code, "family-list-day", "1/8/2026")
    #expect(answered.status == 0 && answered.errors.contains(Self.asks), "\(answered)")
    #expect(answered.errors.contains("maiam facility edit F-000001 --opened"), "\(answered)")
    // Another answer is not about it.
    let other = try place.run("inspection", "answer", Self.code, "exits", "2")
    #expect(other.status == 0 && !other.errors.contains("family-list-day"), "\(other)")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en")
    let words = english.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("item family-list-day:") && words.contains("is before the day"), "\(english)")
    try place.write("tra-loi.yaml", "answers:\n  - {item_id: family-list-day, value: \"02/08/2026\"}\n")
    let read = try place.run("inspection", "answer", Self.code, "--from", "tra-loi.yaml")
    #expect(read.errors.contains("ghi ngày 02/08/2026, trước ngày"), "\(read)")
    let right = try place.run("inspection", "answer", Self.code, "family-list-day", "10/8/2026")
    #expect(right.status == 0 && !right.errors.contains("trước ngày"), "\(right)")
    let filled = try place.run(["inspection", "fill", Self.code], input: "")
    #expect(!filled.output.contains("family-list-day: ghi"), "\(filled)")
  }

  @Test func partsAboveTheirWholeAreRefused() throws {
    let place = try Self.place()
    try place.quietly("inspection", "answer", Self.code, "exits", "2")
    for (item, value, whole) in [("personal-files", "99", "16"), ("exit-decisions", "3", "exits")] {
      let run = try place.run("inspection", "answer", Self.code, item, value)
      #expect(run.status == 65 && run.errors.contains(item) && run.errors.contains(whole), "\(run)")
    }
    let answers = try place.json("inspection", "show", Self.code)["answers"]?.elements ?? []
    #expect(answers.filter { $0["answered_at"]?.text != nil }.compactMap { $0["item_id"]?.text } == ["exits"])
  }

  @Test func closedWithAQuestionNotARefusal() throws {
    let place = try Self.place()
    let items = try place.json("checklist", "show", "substitute-care-review")["items"]?.elements ?? []
    for item in items.compactMap({ $0["item_id"]?.text }) where item != "family-list-day" {
      try place.quietly("inspection", "answer", Self.code, item, "--not-checked")
    }
    try place.quietly("inspection", "answer", Self.code, "family-list-day", "1/8/2026")
    let closed = try place.run(
      "inspection", "close", Self.code, "--on", "20/11/2026", "--signed-by-facility", "yes")
    #expect(closed.status == 0 && closed.errors.contains(Self.asks), "\(closed)")
  }

  /// Fewer people than the register has are within the number of the license as well: it is asked who was left out.
  @Test func fewerThanTheRegisterIsAskedAbout() throws {
    let place = try Workplace.homeUnderNotices(
      counted: ["--children", "16"], with: "nonpublic-children", "--allow-unsuitable")
    let item = "people-within-licensed-number"
    let run = try place.run("inspection", "answer", Self.code, item, "11")
    #expect(run.status == 0, "\(run)")
    #expect(run.errors.contains("nội dung \(item): ghi 11, ít hơn 16 theo sổ"), "\(run)")
    #expect(run.errors.contains("--children … --others …"), "\(run)")
    let same = try place.run("inspection", "answer", Self.code, item, "16")
    #expect(same.status == 0 && !same.errors.contains("theo sổ"), "\(same)")
  }
}
