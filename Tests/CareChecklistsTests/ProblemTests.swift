import CareChecklists
import CareCore
import CareMessages
import Testing

/// One broken file for each problem, with the place at which it is reported.
struct ProblemTests {
  static let requirements = """
    document: {number: 1/2020/X, short: X 1/2020, name: Văn bản giả định}
    requirements:
      - id: R1
        article: "1"
        quote: Trích
        topic: premises
        groups: [social_assistance_nonpublic]
        in_force: {from: 2017-11-01, to: 2020-12-31}
        reading: read
    """
  static let items = """
    items:
      - {id: first, requirements: [R1], question: "Một?", answer: yes_no, severity: minor}
      - {id: kind, requirements: [R1], question: "Hai?", answer: choice, severity: minor, met_when: {equals: own},
         choices: [{id: own, label: A}, {id: lent, label: B}]}
      - {id: area, requirements: [R1], question: "Ba?", answer: decimal, unit: m², severity: minor,
         met_when: {divided_by: census.children, at_least: 6}}
    """

  static func problems(_ text: String) -> [ChecklistProblem] {
    let files = [("requirements.yaml", requirements), ("items.yaml", items), ("x.yaml", text)]
    return ChecklistCatalog(files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }).problems
  }

  @Test func theBasisIsSound() {
    #expect(
      Self.problems(
        "checklist: c\nversion: \"1\"\ntitle: T\nvalid_from: 2018-01-01\n"
          + "groups: [social_assistance_nonpublic]\nsections: [{id: s, title: S, items: [first, area]}]"
      ).isEmpty)
  }

  func expect(
    _ code: ChecklistProblemCode, _ line: Int, _ column: Int, _ key: String, in text: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let problems = Self.problems(text)
    let found = problems.first { $0.code == code }
    #expect(
      found.map { "\($0.file) \($0.line):\($0.column) \($0.key)" } == "x.yaml \(line):\(column) \(key)",
      "\(problems)", sourceLocation: location)
    for problem in problems {
      #expect(!problem.sentence(.vietnamese).contains("{"), "\(problem)", sourceLocation: location)
      #expect(!problem.sentence(.english).contains("{"), "\(problem)", sourceLocation: location)
    }
  }

  // MARK: - Items

  /// An item on line 2, columns as in the text; the part given begins on line 3, column 5.
  func item(_ lines: String, answer: String = "integer", id: String = "new") -> String {
    "items:\n  - {id: \(id), requirements: [R1], question: \"Mới?\", severity: major, answer: \(answer),\n    \(lines)}"
  }

  @Test func keysAndValues() {
    expect(.file(.syntaxError), 2, 1, "", in: "items: [\n")
    expect(.file(.emptyFile), 1, 1, "", in: "# nothing\n")
    expect(.file(.aliasRefused), 2, 8, "", in: "a: &a [1]\nitems: *a")
    expect(.file(.severalDocuments), 2, 1, "", in: "items: []\n---\nitems: []")
    expect(.file(.keyNotText), 1, 1, "", in: "[a]: 1")
    expect(.file(.expectedMapping), 1, 1, "", in: "- a")
    expect(.file(.expectedMapping), 2, 5, "items", in: "items:\n  - a")
    expect(.file(.expectedList), 1, 8, "items", in: "items: {}")
    expect(.file(.emptyList), 1, 8, "items", in: "items: []")
    expect(.unknownFileKind, 1, 1, "", in: "thing: 1")
    expect(.file(.duplicateKey), 3, 5, "items.id", in: item("id: other, met_when: {at_least: 1}"))
    expect(
      .file(.unknownKeyWithSuggestion), 3, 5, "items.met_wen", in: item("met_wen: {at_least: 1}"))
    expect(.file(.unknownKey), 3, 5, "items.colour", in: item("colour: red, met_when: {at_least: 1}"))
    expect(.file(.missingKey), 2, 5, "items.question", in: "items:\n  - {id: a, requirements: [R1], answer: yes_no}")
    expect(.file(.emptyText), 3, 13, "items.remedy", in: item("remedy: \" \", met_when: {at_least: 1}"))
    expect(.file(.expectedText), 3, 13, "items.remedy", in: item("remedy: [a], met_when: {at_least: 1}"))
    expect(.file(.expectedFlag), 3, 15, "items.required", in: item("required: maybe, met_when: {at_least: 1}"))
    expect(.file(.unknownValueWithSuggestion), 2, 78, "items.answer", in: item("unit: m", answer: "intger"))
    expect(.file(.unknownValue), 2, 78, "items.answer", in: item("unit: m", answer: "photograph"))
  }

  @Test func itemsThatDoNotFit() {
    expect(.duplicateItem, 2, 6, "items.id", in: item("met_when: {at_least: 1}", id: "first"))
    expect(.badIdentifier, 2, 6, "items.id", in: item("met_when: {at_least: 1}", id: "Big_One"))
    expect(.unitWithoutNumber, 3, 5, "items.unit", in: item("unit: m²", answer: "yes_no"))
    expect(.choicesMissing, 2, 70, "items.answer", in: item("met_when: {present: true}", answer: "choice"))
    expect(.choicesNotAllowed, 3, 5, "items.choices", in: item("choices: [{id: a, label: A}]", answer: "yes_no"))
    expect(
      .duplicateChoice, 3, 35, "items.choices.id",
      in: item("choices: [{id: a, label: A}, {id: a, label: B}], met_when: {equals: a}", answer: "choice"))
    expect(.reversedNotYesNo, 3, 5, "items.reversed", in: item("reversed: true, met_when: {at_least: 1}"))
    expect(
      .reversedWithMetWhen, 3, 21, "items.met_when",
      in: item("reversed: true, met_when: {equals: \"no\"}", answer: "yes_no"))
    expect(.metWhenMissing, 2, 70, "items.answer", in: item("unit: m"))
    expect(
      .unknownRequirement, 1, 34, "items.requirements",
      in: "items: [{id: new, requirements: [R9], question: \"?\", answer: yes_no, severity: minor}]")
  }

  @Test func conditions() {
    let key = "items.met_when"
    expect(.conditionWithoutTest, 3, 15, key, in: item("met_when: {value: answer}"))
    expect(
      .conditionWithSeveralTests, 3, 29, "\(key).at_most", in: item("met_when: {at_least: 1, at_most: 2}"))
    expect(.conditionMixed, 3, 38, "\(key).at_most", in: item("met_when: {all: [{at_least: 1}], at_most: 2}"))
    expect(.malformedOperand, 3, 26, "\(key).at_least", in: item("met_when: {at_least: census.childrn}"))
    expect(.conditionOnUnknownItem, 3, 26, "\(key).at_least", in: item("met_when: {at_least: answer(frist)}"))
    expect(
      .conditionOnOwnAnswer, 3, 27, "items.applies_when.value",
      in: item("applies_when: {value: answer, at_least: 1}, met_when: {at_least: 1}"))
    expect(
      .file(.missingKey), 3, 19, "items.applies_when.value",
      in: item("applies_when: {at_least: 1}, met_when: {at_least: 1}"))
    expect(
      .file(.noSuchDay), 3, 28, "\(key).not_before", in: item("met_when: {not_before: 2025-02-31}", answer: "date"))
  }

  @Test func conditionsThatNeverHold() {
    let key = "items.met_when"
    expect(
      .conditionKindMismatch, 3, 37, "\(key).at_least", in: item("met_when: {value: answer(kind), at_least: 1}"))
    expect(.conditionKindMismatch, 3, 26, "\(key).at_least", in: item("met_when: {at_least: inspection.day}"))
    expect(
      .conditionImpossibleValue, 3, 45, "\(key).equals", in: item("met_when: {value: answer(kind), equals: rented}"))
    expect(
      .conditionImpossibleValue, 3, 46, "\(key).equals", in: item("met_when: {value: answer(first), equals: true}"))
    expect(
      .conditionImpossibleValue, 3, 49, "\(key).equals",
      in: item("met_when: {value: facility.setting, equals: city}"))
    expect(
      .conditionContradiction, 3, 37, "\(key).all", in: item("met_when: {all: [{at_least: 8}, {at_most: 6}]}"))
    expect(
      .conditionContradiction, 3, 61, "\(key).all",
      in: item(
        "met_when: {all: [{value: answer(first), equals: \"yes\"}, {value: answer(first), equals: \"no\"}]}"))
    expect(.impossibleThreshold, 3, 25, "\(key).between", in: item("met_when: {between: [8, 6]}"))
    expect(.impossibleThreshold, 3, 25, "\(key).at_most", in: item("met_when: {at_most: -5}"))
  }

  // MARK: - Requirements and checklists

  @Test func requirementFiles() {
    let head = "document: {number: N, short: S, name: N}\nrequirements:\n"
    let rest = "quote: Q, topic: premises, groups: [social_assistance_public], reading: read"
    expect(.duplicateRequirement, 3, 6, "requirements.id", in: head + "  - {id: R1, \(rest)}")
    expect(
      .datesReversed, 3, 44, "requirements.in_force.to",
      in: head + "  - {id: R2, in_force: {from: 2020-01-02,  to: 2020-01-01}, \(rest)}")
    expect(
      .file(.noSuchDay), 3, 31, "requirements.in_force.from",
      in: head + "  - {id: R2, in_force: {from: 2020-02-31}, \(rest)}")
  }

  func checklist(_ items: String, from: String = "2018-01-01", id: String = "c") -> String {
    """
    checklist: \(id)
    version: "1"
    title: Phiếu
    valid_from: \(from)
    groups: [social_assistance_nonpublic]
    sections:
      - {id: s, title: Phần, items: [\(items)]}
    """
  }

  @Test func checklistFiles() {
    expect(.unknownItem, 7, 34, "sections.items", in: checklist("frist"))
    expect(.repeatedItem, 7, 41, "sections.items", in: checklist("first, first"))
    expect(.requirementNotInForce, 7, 34, "sections.items", in: checklist("first", from: "2021-01-01"))
    expect(
      .duplicateSection, 8, 6, "sections.id", in: checklist("first") + "\n  - {id: s, title: P, items: [area]}")
    expect(
      .datesReversed, 8, 1, "valid_to", in: checklist("first") + "\nvalid_to: 2017-01-01")
  }

  @Test func checklistsTogether() {
    let later = """
      items:
        - {id: behind, requirements: [R1], question: "Một?", answer: yes_no, severity: minor,
           applies_when: {value: answer(first), equals: "yes"}}
      """
    let files = [
      ("r", Self.requirements), ("i", Self.items), ("l", later), ("a", checklist("behind, first")),
      ("b", checklist("first")),
    ]
    let problems = ChecklistCatalog(files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }).problems
    #expect(
      problems.map { "\($0.file) \($0.line):\($0.column) \($0.code)" } == [
        "a 7:34 conditionOnLaterItem", "a 7:42 sameQuestion", "b 1:1 duplicateChecklist",
      ])
  }

  @Test func everyCodeStandsInTheTableOnce() {
    #expect(Set(ChecklistProblemCode.allCases).count == ChecklistProblemCode.allCases.count)
    for code in ChecklistProblemCode.allCases {
      #expect(Set(Wording.parameters(of: code.wording.vi)) == Set(Wording.parameters(of: code.wording.en)))
    }
  }
}
