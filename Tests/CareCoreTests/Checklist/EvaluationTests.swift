import CareCore
import CareMessages
import Foundation
import Testing

struct EvaluationTests {
  let day = CalendarDay(known: 2025, 5, 14)

  /// Invented: ND103-24-2-24h in the shape of the built-in item.
  func area(_ test: ComparisonTest = .atLeast(.number(6)), by: Operand? = .fact(.children)) -> ChecklistItem {
    ChecklistItem(
      id: "area", requirementIDs: ["R1"], question: "Diện tích?", answerType: .decimal, unit: "m²",
      metWhen: .comparison(Comparison(value: .answer, dividedBy: by, test: test)))
  }

  func judge(_ item: ChecklistItem, _ value: AnswerValue?, _ values: [FactKey: FactValue] = [:]) -> Judgement {
    evaluate(
      item, answers: value.map { [item.id: .value($0)] } ?? [:], facts: InspectionFacts(day: day, values: values))
  }

  @Test(arguments: [("71.99", AnswerOutcome.notMet), ("72", .met), ("72.01", .met), ("0", .notMet)])
  func ratioAtTheLimit(_ text: String, _ outcome: AnswerOutcome) throws {
    let number = try #require(NumberText.plain(text))
    #expect(judge(area(), .decimal(number), [.children: .count(12)]).outcome == outcome)
  }

  @Test func ratioIsNotRounded() {
    // 20 ÷ 3 is a little more than 6.66, and a little less than 6.67.
    let item = { (limit: String) in area(.atLeast(.number(NumberText.plain(limit) ?? 0))) }
    #expect(judge(item("6.666666666"), .decimal(20), [.children: .count(3)]).outcome == .met)
    #expect(judge(item("6.666666667"), .decimal(20), [.children: .count(3)]).outcome == .notMet)
  }

  /// Of two norms only that of the case in hand is shown.
  @Test(arguments: [("rural", ["20"]), ("urban", ["10"])])
  func theNumberIsMeasuredByItsOwnNorm(_ setting: String, _ limits: [String]) {
    func norm(_ setting: String, _ least: Decimal) -> Condition {
      .all([
        .comparison(Comparison(value: .fact(.facilitySetting), test: .equals(.text(setting)))),
        .comparison(Comparison(value: .answer, dividedBy: .fact(.children), test: .atLeast(.number(least)))),
      ])
    }
    let item = ChecklistItem(
      id: "land", requirementIDs: ["R1"], question: "Diện tích?", answerType: .decimal, unit: "m²",
      metWhen: .any([norm("rural", 20), norm("urban", 10)]))
    let judgement = judge(item, .decimal(24), [.children: .count(12), .facilitySetting: .text(setting)])
    #expect(judgement.outcome == .notMet)
    #expect(
      judgement.arithmetic.flatMap(\.limits).map { measure in
        if case .number(let limit) = measure.value { limit.description } else { "" }
      } == limits)
  }

  @Test func nobodyToCount() {
    let judgement = judge(area(), .decimal(54), [.children: .count(0)])
    #expect(judgement.outcome == .notApplicable)
    #expect(judgement.reason == .nobodyToCount)
  }

  @Test func missingCensus() {
    let judgement = judge(area(), .decimal(54))
    #expect(judgement.outcome == .notChecked)
    #expect(judgement.missingFacts == [.children])
  }

  /// Of a total whose others were never counted only what more people would not turn is concluded.
  @Test(arguments: [
    ("500", AnswerOutcome.notChecked), ("440", .notChecked), ("439.99", .notMet), ("0", .notMet),
  ])
  func aTotalWithoutTheOthersClearsNobody(_ land: String, _ outcome: AnswerOutcome) throws {
    let item = area(.atLeast(.number(20)), by: .fact(.beneficiaries))
    var facts = InspectionFacts(day: day, values: [.beneficiaries: .count(22)])
    let answers = [item.id: GivenAnswer.value(.decimal(try #require(NumberText.plain(land))))]
    #expect(evaluate(item, answers: answers, facts: facts).outcome == (outcome == .notMet ? .notMet : .met))
    facts.openTotals = [.beneficiaries: .others]
    let judgement = evaluate(item, answers: answers, facts: facts)
    #expect(judgement.outcome == outcome)
    #expect(judgement.missingFacts == (outcome == .notChecked ? [.others] : []))
  }

  /// A number is below, at or above a limit at both ends, or nothing is concluded.
  @Test(arguments: [
    (ComparisonTest.atMost(.number(100)), AnswerOutcome.notChecked), (.atMost(.number(21)), .notMet),
    (.moreThan(.number(0)), .met), (.lessThan(.number(22)), .notMet), (.lessThan(.number(50)), .notChecked),
    (.equals(.number(0)), .notMet), (.equals(.number(22)), .notChecked), (.equals(.number(30)), .notChecked),
    (.oneOf([.number(3), .number(21)]), .notMet), (.between(.number(1), .number(21)), .notMet),
    (.between(.number(1), .number(40)), .notChecked), (.between(.number(30), .number(40)), .notChecked),
  ])
  func whatMorePeopleWouldTurnIsOpen(_ test: ComparisonTest, _ outcome: AnswerOutcome) {
    let item = ChecklistItem(
      id: "total", requirementIDs: ["R1"], question: "?", answerType: .yesNo,
      metWhen: .comparison(Comparison(value: .fact(.beneficiaries), test: test)))
    var facts = InspectionFacts(day: day, values: [.beneficiaries: .count(22)])
    facts.openTotals = [.beneficiaries: .others]
    #expect(evaluate(item, answers: [item.id: .value(.yesNo(true))], facts: facts).outcome == outcome)
  }

  @Test func unansweredIsNeitherMetNorNotMet() {
    #expect(judge(area(), nil, [.children: .count(3)]).isUnanswered)
    let optional = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: .yesNo, isRequired: false)
    #expect(judge(optional, nil).outcome == .notChecked)
  }

  @Test(arguments: [
    (ComparisonTest.atLeast(.number(6)), [false, true, true]), (.moreThan(.number(6)), [false, false, true]),
    (.atMost(.number(6)), [true, true, false]), (.lessThan(.number(6)), [true, false, false]),
    (.equals(.number(6)), [false, true, false]), (.between(.number(6), .number(6)), [false, true, false]),
    (.oneOf([.number(5), .number(7)]), [true, false, true]),
  ])
  func numbersJustUnderAtAndOver(_ test: ComparisonTest, _ expected: [Bool]) {
    let outcomes = [5, 6, 7].map { judge(area(test, by: nil), .decimal(Decimal($0))).outcome == .met }
    #expect(outcomes == expected)
  }

  @Test(arguments: [
    (ComparisonTest.notBefore(.shifted(.inspectionDay, -12, .months)), [false, true, true]),
    (.notAfter(.shifted(.inspectionDay, -1, .years)), [true, true, false]),
  ])
  func daysJustBeforeOnAndAfter(_ test: ComparisonTest, _ expected: [Bool]) {
    let item = ChecklistItem(
      id: "d", requirementIDs: ["R"], question: "?", answerType: .date,
      metWhen: .comparison(Comparison(value: .answer, test: test)))
    let limit = CalendarDay(known: 2024, 5, 14)
    #expect([-1, 0, 1].map { judge(item, .day(limit.adding(days: $0))).outcome == .met } == expected)
  }

  /// Facts that are true, false and unknown, and a ratio over nobody.
  static let parts: [String: Condition] = [
    "T": .comparison(Comparison(value: .number(1), test: .equals(.number(1)))),
    "F": .comparison(Comparison(value: .number(1), test: .equals(.number(2)))),
    "U": .comparison(Comparison(value: .fact(.hiv), test: .equals(.number(1)))),
    "V": .comparison(Comparison(value: .number(1), dividedBy: .number(0), test: .equals(.number(1)))),
  ]

  @Test(arguments: [
    ("TT", "met", "met"), ("TF", "not_met", "met"), ("FF", "not_met", "not_met"), ("TU", "not_checked", "met"),
    ("UF", "not_met", "not_checked"), ("UU", "not_checked", "not_checked"), ("TV", "met", "met"),
    ("FV", "not_met", "not_met"), ("UV", "not_checked", "not_checked"), ("VV", "not_applicable", "not_applicable"),
  ])
  func threeValues(_ letters: String, _ all: String, _ any: String) {
    let parts = letters.compactMap { Self.parts[String($0)] }
    func outcome(_ condition: Condition) -> String? {
      let item = ChecklistItem(
        id: "x", requirementIDs: ["R"], question: "?", answerType: .yesNo, metWhen: condition)
      return judge(item, .yesNo(true)).outcome?.rawValue
    }
    #expect(outcome(.all(parts)) == all)
    #expect(outcome(.any(parts)) == any)
    #expect(outcome(.all(parts.reversed())) == all)
    #expect(outcome(.not(.not(.any(parts)))) == any)
  }

  @Test func anUnknownConditionIsAsked() {
    let item = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: .yesNo,
      appliesWhen: .comparison(Comparison(value: .fact(.hiv), test: .moreThan(.number(0)))))
    #expect(judge(item, .yesNo(false)).outcome == .notMet)
    #expect(judge(item, .yesNo(false), [.hiv: .count(0)]).outcome == .notApplicable)
    #expect(judge(item, .yesNo(false), [.hiv: .count(1)]).outcome == .notMet)
  }

  @Test func prohibitedAct() {
    let item = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "Có phát hiện?", answerType: .yesNo, isReversed: true)
    #expect(judge(item, .yesNo(true)).outcome == .notMet)
    #expect(judge(item, .yesNo(false)).outcome == .met)
  }

  @Test func severalGroups() {
    let item = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: .yesNo,
      appliesWhen: .comparison(
        Comparison(value: .fact(.facilityGroup), test: .equals(.text("religious_social_assistance")))))
    let both: FactValue = .texts(["social_assistance_nonpublic", "religious_social_assistance"])
    #expect(judge(item, .yesNo(true), [.facilityGroup: both]).isAsked)
    #expect(!judge(item, .yesNo(true), [.facilityGroup: .texts(["social_assistance_public"])]).isAsked)
  }

  @Test func arithmeticIsPrinted() {
    let judgement = judge(area(), .decimal(54), [.children: .count(12)])
    #expect(judgement.arithmetic.map { $0.text(.vietnamese) } == ["54 m² ÷ 12 = 4,5 m² < 6 m²"])
    #expect(
      judgement.arithmetic.first?.text(.vietnamese, namesFacts: true) == "54 m² ÷ 12 (số trẻ em) = 4,5 m² < 6 m²")
    let rounded = judge(area(), .decimal(NumberText.plain("65.999") ?? 0), [.children: .count(11)])
    #expect(rounded.arithmetic.first?.text(.vietnamese) == "65,999 m² ÷ 11 ≈ 5,9999 m² < 6 m²")
  }

  /// What hangs on an item that does not apply does not apply either; what hangs on one that nobody checked is asked.
  @Test func whatDoesNotApplyTakesAlongWhatHangsOnIt() {
    func item(_ id: String, after other: String? = nil) -> ChecklistItem {
      ChecklistItem(
        id: id, requirementIDs: ["R"], question: "?", answerType: .integer,
        appliesWhen: other.map { .comparison(Comparison(value: .answerOf($0), test: .moreThan(.number(0)))) },
        metWhen: .comparison(Comparison(value: .answer, test: .atLeast(.number(1)))))
    }
    let checklist = Checklist(
      id: "c", version: "1", title: "C", validFrom: day, groups: [],
      sections: [
        ChecklistSection(id: "s", title: "S", items: [item("a"), item("b", after: "a"), item("c", after: "b")])
      ],
      requirements: [])
    func reasons(_ answers: [String: GivenAnswer]) -> [JudgementReason] {
      checklist.evaluate(answers: answers, facts: InspectionFacts(day: day)).judgements.map(\.judgement.reason)
    }
    #expect(
      reasons(["a": .value(.integer(0)), "c": .value(.integer(0))]) == [.answered, .doesNotApply, .doesNotApply])
    #expect(reasons(["a": .notApplicable]) == [.declared, .doesNotApply, .doesNotApply])
    #expect(reasons(["a": .notChecked]) == [.declared, .unanswered, .unanswered])
    #expect(reasons(["a": .value(.integer(1)), "b": .notApplicable]) == [.answered, .declared, .doesNotApply])
    #expect(reasons([:]) == [.unanswered, .unanswered, .unanswered])
  }

  /// A text that nobody had issued yet binds nobody, whenever it came into force.
  @Test func nothingBindsBeforeItsTextWasIssued() {
    let force = InForce(issued: day)
    #expect(force.contains(day) && !force.contains(day.adding(days: -1)))
    #expect(InForce().contains(day.adding(days: -1)))
    #expect(!InForce(from: day.adding(days: 1), issued: day).contains(day))
  }

  /// Parts of a whole as a share, nothing that should be something without a sign.
  @Test(
    arguments: [
      (3, 4, 1, Arithmetic.Relation.less, "3/4 trẻ em = 75% < 100%"),
      (2, 3, 1, .less, "2/3 trẻ em ≈ 66,7% < 100%"), (0, 1, 1, .less, "0/1 trẻ em = 0% < 100%"),
      (0, nil, 0, .lessOrEqual, "0 trẻ em"), (1, nil, 1, .lessOrEqual, "1 trẻ em ≤ 1 trẻ em"),
      (2, nil, 0, .different, "2 trẻ em"),
    ] as [(Decimal, Decimal?, Decimal, Arithmetic.Relation, String)])
  func aShareIsSaidAsOne(
    _ value: Decimal, _ divisor: Decimal?, _ limit: Decimal, _ relation: Arithmetic.Relation, _ text: String
  ) {
    let unit = "trẻ em"
    let arithmetic = Arithmetic(
      value: .init(.number(value), unit: unit), divisor: divisor.map { .init(.number($0), unit: unit) },
      result: .init(.number(value / (divisor ?? 1)), unit: divisor == nil ? unit : "\(unit)/\(unit)"),
      relation: relation, limits: [.init(.number(limit), unit: divisor == nil ? unit : "\(unit)/\(unit)")])
    #expect(arithmetic.text(.vietnamese) == text)
  }
}
