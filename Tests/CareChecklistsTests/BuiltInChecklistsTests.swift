import CareChecklists
import CareCore
import CareMessages
import Foundation
import Testing

/// The files that the program carries are without problems.
struct BuiltInChecklistsTests {
  static var files: [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "checklists")
    let paths = (FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []).sorted()
    return paths.filter { $0.hasSuffix(".yaml") }.compactMap { path in
      guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
      return SourceFile(path: path, bytes: [UInt8](data))
    }
  }

  @Test func everyFileIsRead() throws {
    let catalog = ChecklistCatalog(Self.files)
    for problem in catalog.problems {
      Issue.record("\(problem.file):\(problem.line):\(problem.column): \(problem.key): \(problem.sentence(.english))")
    }
    #expect(!catalog.checklists.isEmpty)
    for checklist in catalog.checklists {
      let copy = try Checklist(canonicalJSON: checklist.canonicalJSON())
      #expect(copy == checklist)
      #expect(try copy.contentHash() == checklist.contentHash())
    }
  }

  /// An inspection keeps the form it was planned with, by id and version: other questions or rules are another version.
  ///
  /// The fixture has a line for every version that ever was; MAIAM_RECORD=1 adds what is new and changes none.
  @Test("A checklist whose questions or rules changed has another version")
  func versions() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/checklist-versions.txt")
    var known = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
    for checklist in ChecklistCatalog(Self.files).checklists.sorted(by: { $0.id < $1.id }) {
      // The law that it cites has days of its own.
      let own = Checklist(
        id: checklist.id, version: checklist.version, title: checklist.title, validFrom: checklist.validFrom,
        validTo: checklist.validTo, groups: checklist.groups, licenseClass: checklist.licenseClass,
        sections: checklist.sections, requirements: [])
      let (name, hash) = ("\(own.id) \(own.version) ", try own.contentHash())
      if ProcessInfo.processInfo.environment["MAIAM_RECORD"] == "1", !known.contains(where: { $0.hasPrefix(name) }) {
        known.append(name + hash)
        try Data((known.sorted().joined(separator: "\n") + "\n").utf8).write(to: file)
      }
      #expect(
        known.first { $0.hasPrefix(name) } == name + hash,
        "\(checklist.id): bump its version, then record it with MAIAM_RECORD=1")
    }
  }

  /// The minutes state what is wrong; they do not repeat a question. What only gathers a fact is never wrong.
  @Test func whatCanFailHasItsSentence() {
    let items = ChecklistCatalog(Self.files).checklists.flatMap(\.items)
    #expect(items.contains { $0.onlyGathers } && items.count > 200)
    for item in items {
      #expect((item.finding == nil) == item.onlyGathers, "\(item.id)")
      guard let finding = item.finding else { continue }
      #expect(finding.count <= 220 && finding.first?.isUppercase == true, "\(item.id): \(finding)")
      #expect(finding.last.map { !".?:;,".contains($0) } == true && !finding.contains("?"), "\(item.id): \(finding)")
      #expect(!item.isReversed || finding.hasPrefix("Phát hiện dấu hiệu "), "\(item.id): \(finding)")
    }
  }

  /// Nothing is answered: every item that applies waits, and nothing is held against anyone.
  @Test func nothingAnsweredIsNothingFound() throws {
    let day = try #require(CalendarDay("2026-03-02"))
    for checklist in ChecklistCatalog(Self.files).checklists {
      let evaluation = checklist.evaluate(answers: [:], facts: InspectionFacts(day: day))
      #expect(evaluation.judgements.count == checklist.items.count)
      #expect(evaluation.count(as: .met) == 0 && evaluation.count(as: .notMet) == 0)
      #expect(evaluation.findings.isEmpty && evaluation.observations.isEmpty)
    }
  }

  /// The circular on premises binds no place without papers; whoever cares for children is bound all the same.
  @Test(
    "An unfenced pond is a finding everywhere children are", arguments: ["place-without-papers", "nonpublic-children"])
  func pond(_ id: String) throws {
    let checklist = try #require(CoverageTests.catalog.checklist(id))
    var facts = InspectionFacts(day: CalendarDay(known: 2026, 11, 28))
    facts[.children] = .count(9)
    let evaluation = checklist.evaluate(
      answers: ["pond-present": .value(.yesNo(true)), "pond-fenced": .value(.yesNo(false))], facts: facts)
    let finding = try #require(evaluation.findings.first { $0.itemID == "pond-fenced" })
    #expect(finding.requirementIDs.contains("LTE-100-1-a") && finding.doubts["LTE-100-1-a"] == .interpretation)
    #expect(finding.requirementIDs.contains("TT33-7-1-dd-pond") == (id == "nonpublic-children"))
    #expect(evaluation.observations.isEmpty)
  }

  /// A check of their health that is overdue, children who are not examined or cared for: whoever cares for them answers
  /// for it, and the health station or the authority beside it for what is theirs.
  @Test(
    "What is due to the children and is overdue is a finding of the home; what is due from another body is none",
    arguments: [
      (
        "nonpublic-children", "oldest-health-check", ["health-record-books": .yesNo(true)],
        .day(CalendarDay(known: 2025, 9, 1)), true, []
      ),
      (
        "nonpublic-children", "oldest-health-check", ["health-record-books": .yesNo(true)], .never, true, []
      ),
      ("place-without-papers", "children-examined-within-year", [:], .integer(7), true, []),
      ("under-10", "children-examined-within-year", [:], .integer(0), true, []),
      ("place-without-papers", "primary-care-and-prevention", [:], .yesNo(false), true, []),
      ("under-10", "last-socks-and-slippers", ["socks-and-slippers": .yesNo(true)], .never, true, []),
      ("public-children", "authority-review-day", [:], .day(CalendarDay(known: 2025, 9, 1)), false, [.authority]),
      ("substitute-care-review", "authority-review-day", [:], .never, false, [.authority]),
    ] as [(String, String, [String: AnswerValue], AnswerValue, Bool, [DutyBearer])])
  func overdue(
    _ id: String, _ item: String, _ before: [String: AnswerValue], _ answer: AnswerValue, _ isFinding: Bool,
    _ others: [DutyBearer]
  ) throws {
    let checklist = try #require(CoverageTests.catalog.checklist(id))
    var facts = InspectionFacts(day: CalendarDay(known: 2026, 6, 10))
    facts[.children] = .count(9)
    facts[.beneficiaries] = .count(9)
    let evaluation = checklist.evaluate(
      answers: before.merging([item: answer]) { $1 }.mapValues { .value($0) }, facts: facts)
    #expect(evaluation.findings.map(\.itemID) == (isFinding ? [item] : []))
    #expect(evaluation.findings.allSatisfy { $0.dutyBearer == .facility })
    #expect(evaluation.observations.map(\.dutyBearer) == others)
  }

  @Test("A row that sets aside a requirement which is not there is named with its place")
  func setAsideOfNothing() throws {
    let files = Self.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("    - requirements: [ND103-26-GPHD]\n", with: "    - requirements: [ND103-26-GPHX]\n")
      return SourceFile(path: file.path, bytes: Array(text.utf8))
    }
    let problems = ChecklistCatalog(files).problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && problem.code == .unknownRequirement && problem.arguments["id"] == "ND103-26-GPHX")
  }
}
