import Foundation
import Testing

/// A fixed set of homes with the questions a manager asks of them, and the answers as they are printed: whoever changes a
/// table of law or a sentence sees in one text what a reader of law would be told.
struct AnswerTests {
  private static let asked = Golden.folder.deletingLastPathComponent().appending(path: "Fixtures/answers.txt")

  @Test func answersArePrintedAsTheyWereRead() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    var told: [String] = []
    for line in try String(contentsOf: Self.asked, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("= ") {
        told.append("════ \(line.dropFirst(2))")
        continue
      }
      let words = try #require(try /(?:\?(\d*) )?(.*)/.wholeMatch(in: line))
      let run = try place.run(Self.arguments(words.2))
      #expect(run.status == 0, "\(run)")
      guard let count = words.1 else { continue }
      let lines = "\(run)".split(separator: "\n", omittingEmptySubsequences: false)
      told.append(lines.prefix(Int(count).map { $0 + 1 } ?? .max).joined(separator: "\n"))
    }
    try Golden.check("answers", told.joined(separator: "\n\n") + "\n")
  }

  /// What a shell makes of single quotes; `@` stands for a private home at a fixed address.
  private static func arguments(_ line: Substring) -> [String] {
    let home = [
      "--kind", "children_care", "--ownership", "non_public", "--operator", "individual", "--commune", "11311",
      "--address", "Số 1, đường Ví Dụ",
    ]
    let samples = Golden.folder.deletingLastPathComponent().appending(path: "Demo/answers").path
    return line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2)
        ? part.split(separator: " ").flatMap { $0 == "@" ? home : [String($0).replacing("‹mẫu›", with: samples)] }
        : [String(part)]
    }
  }
}
