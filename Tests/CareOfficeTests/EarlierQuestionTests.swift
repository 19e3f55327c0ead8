import CareChecklists
import CareCore
import CareMessages
import Foundation
import Testing

@testable import CareOffice

/// What the built-in checklists asked before, and what a form of ours shows of it.
struct EarlierQuestionTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures")

  /// What makes two questions the same: the kind of answer, the unit, the choices, the words of every day.
  private static func hash(_ item: ChecklistItem) -> String {
    let words =
      [item.question]
      + (item.editions ?? []).compactMap { edition in
        edition.question.map { "\(edition.from) \($0)" }
      }
    let lines =
      [item.answerType.rawValue, item.unit ?? "", item.isReversed ? "reversed" : ""]
      + item.choices.map { "\($0.id): \($0.label)" } + words
    return String(CanonicalBytes.sha256(Array(lines.joined(separator: "\n").utf8)).prefix(12))
  }

  /// The fixture has a line for every wording that an item ever had, with the versions of the checklists that asked it so;
  /// MAIAM_RECORD=1 adds what is new and changes none.
  @Test("What a version asked otherwise than now stands in checklists/earlier.tsv")
  func table() throws {
    let file = Self.fixtures.appending(path: "checklist-questions.txt")
    // By item, wording and checklist: the versions.
    var asked: [[String]: Set<String>] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      for part in parts.dropFirst(2) {
        let named = part.split(separator: "@").map(String.init)
        asked[[parts[0], parts[1], named[0]]] = Set(named[1].split(separator: ",").map(String.init))
      }
    }
    let catalog = ChecklistCatalog(files: try LayeredFiles.read("checklists/", over: []))
    let (present, before) = (Dictionary(uniqueKeysWithValues: catalog.items.map { ($0.id, Self.hash($0)) }), asked)
    for checklist in catalog.checklists {
      for item in checklist.items {
        asked[[item.id, Self.hash(item), checklist.id], default: []].insert(checklist.version)
      }
    }
    let isRecorded = ProcessInfo.processInfo.environment["MAIAM_RECORD"] == "1"
    if isRecorded, asked != before {
      let wordings = Dictionary(grouping: asked, by: { "\($0.key[0]) \($0.key[1])" })
      let lines = wordings.sorted { $0.key < $1.key }.map { wording, lists in
        ([wording] + lists.map { "\($0.key[2])@\($0.value.sorted().joined(separator: ","))" }.sorted())
          .joined(separator: " ")
      }
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    #expect(isRecorded || asked == before, "record it with MAIAM_RECORD=1")

    let earlier = try EarlierQuestions.builtIn()
    var isAsked: [[String]: Set<String>] = [:]
    for (key, versions) in asked {
      for version in versions { isAsked[[key[0], key[2], version], default: []].insert(key[1]) }
    }
    for (key, hashes) in isAsked {
      let (item, version) = (key[0], "\(key[1])@\(key[2])")
      let isPresent = catalog.checklists.contains { "\($0.id)@\($0.version)" == version }
      #expect(isPresent || earlier.versions.contains(version), "\(version) is not in checklists/earlier.tsv")
      guard present[item] != nil, earlier.versions.contains(version) else { continue }
      #expect(
        (earlier.otherwise[version]?[item] == nil) == (hashes == present[item].map { [$0] }),
        "\(version) asked \(item) otherwise: its words of then belong in checklists/earlier.tsv, and only those")
    }
  }

  /// A form is told by its own words only where they can be read off it, in both languages.
  @Test func everyQuestionIsReadOffItsForm() throws {
    let catalog = ChecklistCatalog(files: try LayeredFiles.read("checklists/", over: []))
    for checklist in catalog.checklists {
      for language in [.vietnamese, .english] as [Language] {
        let form = ChecklistForm(checklist, language, on: CalendarDay(known: 2026, 11, 28))
        for item in checklist.items {
          let remarks = [form.condition(item), form.verification(item), form.sources(item)].compactMap(\.self)
          let question = ChecklistForm.wholeQuestion(item, item.question, language)
          let cell = ([question] + remarks).joined(separator: " ")
          #expect(FormQuestion.isWhole(cell, item, item.question), "\(item.id)")
          for words in [item.question + " Từ khi nào?", String(item.question.dropLast(3)), "Khác"] {
            #expect(!FormQuestion.isWhole(cell, item, words), "\(item.id)")
          }
        }
      }
    }
  }
}
