import CareChecklists
import CareCore
import CareMessages
import Testing

/// What a text does not say in so many words is marked wherever it is cited, and nothing else is.
struct DoubtTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    var checklist = "after-notice"
    var on = "2026-10-06"
    var answers: [String: AnswerValue] = ["paper-before-notice": .yesNo(false)]
    var licenseClass: String? = "full_license"
    var ownership = "nonpublic"
    let citation: String
    let isMarked: Bool
    var testDescription: String { name }
  }

  static func answers(_ started: String?, sent: String = "notice-sent") -> [String: AnswerValue] {
    var answers: [String: AnswerValue] = ["paper-before-notice": .yesNo(false), sent: .yesNo(false)]
    answers["operation-start-day"] = started.flatMap { CalendarDay($0) }.map(AnswerValue.day)
    return answers
  }

  static let notice = "NQ 66.18/2026/NQ-CP, điểm 1 khoản B.III Mục 2 Phụ lục I.10"
  static let noticeOfFew = "NQ 66.18/2026/NQ-CP, điểm 2 khoản B.III Mục 2 Phụ lục I.10"

  /// Regimes, cases 2 and 5: that a home which ran before owes the notice is a reading; the others began under it.
  static let cases: [Case] = [
    Case(name: "ran before", answers: answers("2026-06-30"), citation: notice, isMarked: true),
    Case(name: "began on the first day", answers: answers("2026-07-01"), citation: notice, isMarked: false),
    Case(name: "nobody knows when it began", answers: answers(nil), citation: notice, isMarked: true),
    Case(
      name: "a public facility", answers: answers("2026-07-01"), ownership: "public", citation: notice, isMarked: true),
    Case(
      name: "of few, ran before", checklist: "after-notice-under-10",
      answers: answers("2026-06-30", sent: "under-10-notice-sent"), licenseClass: "under_10_registration",
      citation: noticeOfFew, isMarked: true),
    Case(
      name: "of few, began on the first day", checklist: "after-notice-under-10",
      answers: answers("2026-07-01", sent: "under-10-notice-sent"), licenseClass: "under_10_registration",
      citation: noticeOfFew, isMarked: false),
    Case(
      name: "five working days back", on: "2026-10-06",
      answers: [
        "paper-before-notice": .yesNo(false), "operation-start-day": .day(CalendarDay(known: 2026, 8, 10)),
        "notice-sent": .yesNo(true), "notice-received-day": .day(CalendarDay(known: 2026, 8, 4)),
      ], citation: notice, isMarked: true),
    Case(
      name: "water, of many", answers: ["clean-water": .yesNo(false)],
      citation: "NQ 66.18/2026/NQ-CP, điểm 1 khoản B.I Mục 2 Phụ lục I.10", isMarked: false),
    Case(
      name: "water, nobody knows of how many", answers: ["clean-water": .yesNo(false)], licenseClass: nil,
      citation: "NQ 66.18/2026/NQ-CP, điểm 1 khoản B.I Mục 2 Phụ lục I.10", isMarked: true),
    Case(
      name: "ten where nine may be, before notices", checklist: "under-10", on: "2026-06-30",
      answers: ["needy-people-under-10": .integer(10)], licenseClass: "under_10_registration",
      citation: "NĐ 103/2017/NĐ-CP, Điều 44", isMarked: false),
  ]

  @Test(arguments: cases) func whatIsCited(_ row: Case) throws {
    let checklist = try #require(BoundaryTests.catalog.checklist(row.checklist))
    let day = try #require(CalendarDay(row.on))
    var facts = InspectionFacts(
      day: day, values: [.facilityOwnership: .text(row.ownership)], calendar: BoundaryTests.calendar)
    facts[.facilityLicenseClass] = row.licenseClass.map(FactValue.text)
    facts.isLicenseClassOpen = row.licenseClass == nil
    let evaluation = checklist.on(day).evaluate(answers: row.answers.mapValues(GivenAnswer.value), facts: facts)
    let citations = evaluation.findings.flatMap { draft in
      draft.requirements.map { $0.markedCitation(.vietnamese, doubt: draft.doubts[$0.id]) }
    }
    #expect(citations == [row.citation + (row.isMarked ? " (cách hiểu)" : "")])
  }

  /// Where it is open which of the two bodies receives a notice, one item asks for either, and those that name one body are
  /// not asked; where it is certain, it is the other way round.
  @Test(arguments: ["full_license", "under_10_registration", nil])
  func whoReceivesANoticeIsAskedAsFarAsItIsKnown(_ licenseClass: String?) throws {
    let checklist = try #require(BoundaryTests.catalog.checklist("nonpublic-children"))
    var facts = InspectionFacts(day: CalendarDay(known: 2026, 10, 6), calendar: BoundaryTests.calendar)
    facts[.facilityLicenseClass] = licenseClass.map(FactValue.text)
    facts.isLicenseClassOpen = licenseClass == nil
    let sent = ["notice-sent", "under-10-notice-sent", "notice-sent-to-either"]
    var answers = Dictionary(uniqueKeysWithValues: sent.map { ($0, GivenAnswer.value(.yesNo(false))) })
    answers["paper-before-notice"] = .value(.yesNo(false))
    let evaluation = checklist.on(facts.day).evaluate(answers: answers, facts: facts)
    let asked = evaluation.judgements.filter { $0.judgement.outcome == .notMet }.map(\.itemID)
    let index = licenseClass.map { $0 == "full_license" ? 0 : 1 } ?? 2
    #expect(asked == [sent[index]])
    let draft = try #require(evaluation.findings.first)
    #expect(
      draft.requirementIDs
        == [["NQ6618-BIII-1-notice"], ["NQ6618-BIII-2-notice"], ["NQ6618-BIII-1-notice", "NQ6618-BIII-2-notice"]][index]
    )
    #expect(draft.requirementIDs.allSatisfy { draft.doubts[$0] == .interpretation })
  }

  /// Without the doubt a condition on it says nothing; a certain one needs no key.
  @Test func aConditionOfNoDoubtIsAProblem() {
    func problems(_ keys: String) -> [ChecklistProblemCode] {
      let text = """
        items:
          - id: rooms
            requirements: [R1]
            question: "Có phòng không?"
            answer: yes_no
            severity: minor
            \(keys)
        """
      return ChecklistCatalog([SourceFile(path: "x.yaml", bytes: Array(text.utf8))]).problems.map(\.code)
    }
    let certain = "certain_when: {value: inspection.day, not_after: 2026-06-30}"
    #expect(problems(certain).contains(.certainWithoutDoubt))
    #expect(!problems("doubt: interpretation\n    \(certain)").contains(.certainWithoutDoubt))
    #expect(problems("doubt: maybe").contains { if case .file = $0 { true } else { false } })
  }

  /// What was stored before there was the key reads as certain, and keeps its hash.
  @Test func aChecklistKeptFromBeforeHasNoDoubt() throws {
    let item = ChecklistItem(id: "a", requirementIDs: ["R1"], question: "A?", answerType: .yesNo)
    let checklist = Checklist(
      id: "a", version: "1", title: "A", validFrom: CalendarDay(known: 2025, 1, 1), validTo: nil, groups: [],
      sections: [ChecklistSection(id: "s", title: "S", items: [item])], requirements: [])
    let text = String(decoding: try checklist.canonicalJSON(), as: UTF8.self)
    #expect(!text.contains("doubt") && !text.contains("certain_when"))
    #expect(try Checklist(canonicalJSON: Array(text.utf8)) == checklist)
  }
}
