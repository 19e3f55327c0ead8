import CareCore
import Foundation
import Testing

/// An answer that cannot be beside another, the register or a day clears nobody, and nothing rests on it.
struct ContradictionTests {
  private static let day = CalendarDay(known: 2026, 11, 20)

  private static func item(
    _ id: String, _ type: AnswerType = .integer, applies: Condition? = nil, met: Condition? = nil,
    partOf: Operand? = nil, happened: Bool? = nil, earliest: CalendarDay? = nil, counts: Census.Part? = nil,
    due: Operand? = nil
  ) -> ChecklistItem {
    ChecklistItem(
      id: id, requirementIDs: ["R1"], question: "\(id)?", answerType: type, unit: type == .integer ? "trẻ em" : nil,
      appliesWhen: applies, metWhen: met, due: due, counts: counts, partOf: partOf, happened: happened,
      earliest: earliest)
  }

  private static func test(_ test: ComparisonTest, by: Operand? = nil, of value: Operand = .answer) -> Condition {
    .comparison(Comparison(value: value, dividedBy: by, test: test))
  }

  private static let gathers = test(.present)

  private static func judged(
    _ items: [ChecklistItem], _ answers: [String: AnswerValue], _ values: [FactKey: FactValue] = [:],
    registered: [FactKey: FactValue]? = nil
  ) -> ChecklistEvaluation {
    Checklist(
      id: "sample", version: "1", title: "Phiếu", validFrom: CalendarDay(known: 2017, 11, 1),
      groups: [.socialAssistanceNonpublic], sections: [ChecklistSection(id: "a", title: "A", items: items)],
      requirements: []
    ).evaluate(
      answers: answers.mapValues(GivenAnswer.value), facts: InspectionFacts(day: day, values: values),
      registered: registered.map { InspectionFacts(day: day, values: $0) })
  }

  private static func judgement(_ evaluation: ChecklistEvaluation, _ item: String) -> Judgement? {
    evaluation.judgements.first { $0.itemID == item }?.judgement
  }

  /// Eleven of two have a decision (NĐ 335/2026/NĐ-CP, Điều 26 khoản 2): 550% is not at least all of them.
  @Test(arguments: [
    (2, 2, AnswerOutcome.met, false), (2, 1, .notMet, false), (2, 3, .notChecked, true), (0, 3, .notChecked, true),
    (0, 0, .notApplicable, false),
  ])
  func aPartIsNoMoreThanItsWhole(_ whole: Int, _ part: Int, _ outcome: AnswerOutcome, _ isImpossible: Bool) {
    let evaluation = Self.judged(
      [
        Self.item("exits", met: Self.gathers),
        Self.item("decisions", met: Self.test(.atLeast(.number(1)), by: .answerOf("exits"))),
      ], ["exits": .integer(whole), "decisions": .integer(part)])
    #expect(Self.judgement(evaluation, "decisions")?.outcome == outcome)
    #expect((Self.judgement(evaluation, "decisions")?.reason == .impossible) == isImpossible)
    #expect(evaluation.contradictions.map(\.itemID) == (isImpossible ? ["decisions"] : []))
    #expect(evaluation.contradictions.first?.otherItem == (isImpossible ? "exits" : nil))
  }

  /// A ratio that is no share has no whole: 54 m² for 12 people, five times the reference amount.
  @Test func whatIsDividedIsNotAlwaysAPart() {
    for limit in [6, 5] as [Decimal] {
      let item = Self.item("area", .decimal, met: Self.test(.atLeast(.number(limit)), by: .fact(.children)))
      #expect(item.wholes.isEmpty)
    }
    let share = Self.item("indirect", met: Self.test(.atMost(.number(0.2)), by: .fact(.staff)))
    #expect(share.wholes == [.fact(.staff)])
  }

  @Test("More than the register has is never met, and what is wrong with some of them stays a finding")
  func aCountAboveTheRegister() {
    let items = [
      Self.item("certificates", met: Self.test(.atLeast(.fact(.children))), partOf: .fact(.children)),
      Self.item("without", met: Self.test(.equals(.number(0))), partOf: .fact(.children)),
    ]
    let answers: [String: AnswerValue] = ["certificates": .integer(14), "without": .integer(14)]
    let evaluation = Self.judged(items, answers, [.children: .count(9)])
    #expect(Self.judgement(evaluation, "certificates")?.outcome == .notChecked)
    #expect(Self.judgement(evaluation, "without")?.outcome == .notMet)
    #expect(evaluation.contradictions.map(\.itemID) == ["certificates", "without"])
    #expect(evaluation.contradictions.map(\.facts) == [[.children], [.children]])
    // Nobody knows how many there are.
    #expect(Self.judged(items, answers).contradictions.isEmpty)
  }

  @Test func nothingRestsOnACountThatCannotBe() {
    let evaluation = Self.judged(
      [
        Self.item("abandoned", met: Self.gathers, partOf: .fact(.children)),
        Self.item("records", met: Self.test(.atLeast(.number(1)), by: .answerOf("abandoned"))),
      ], ["abandoned": .integer(14), "records": .integer(14)], [.children: .count(9)])
    #expect(evaluation.judgements.map(\.judgement.outcome) == [.notChecked, .notChecked])
    #expect(Self.judgement(evaluation, "records")?.missingAnswers == ["abandoned"])
  }

  /// NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2, B.III.2: a notice that comes after the check has not come, and none came before
  /// there was the form.
  @Test(arguments: [
    (CalendarDay(known: 2026, 11, 25), AnswerOutcome.notChecked), (CalendarDay(known: 2026, 11, 20), .met),
    (CalendarDay(known: 2026, 5, 18), .met), (CalendarDay(known: 2026, 5, 17), .notChecked),
  ])
  func whatWasDoneWasDoneByTheInspection(_ received: CalendarDay, _ outcome: AnswerOutcome) {
    let item = Self.item(
      "received", .date, met: Self.test(.notAfter(.day(CalendarDay(known: 2026, 12, 3)))), happened: true,
      earliest: CalendarDay(known: 2026, 5, 18))
    let evaluation = Self.judged([item], ["received": .day(received)])
    #expect(Self.judgement(evaluation, "received")?.outcome == outcome)
    #expect(evaluation.contradictions.count == (outcome == .met ? 0 : 1))
  }

  /// NĐ 335/2026/NĐ-CP, Điều 24 khoản 2 điểm c is of 05/10/2026: its two working days run from no request before.
  @Test(arguments: [
    (CalendarDay(known: 2025, 11, 20), AnswerOutcome.notChecked), (CalendarDay(known: 2026, 10, 4), .notChecked),
    (CalendarDay(known: 2026, 10, 5), .notMet),
  ])
  func noTermRunsFromBeforeItsLaw(_ received: CalendarDay, _ outcome: AnswerOutcome) {
    let item = Self.item(
      "received", .date, met: Self.test(.notBefore(.inspectionDay)), happened: true,
      earliest: CalendarDay(known: 2026, 10, 5), due: .shifted(.answer, 2, .workingDays))
    let evaluation = Self.judged([item], ["received": .day(received)])
    #expect(Self.judgement(evaluation, "received")?.outcome == outcome)
    #expect((Self.judgement(evaluation, "received")?.reason == .overdue) == (outcome == .notMet))
  }

  @Test(arguments: [(Decimal(300), AnswerOutcome.notChecked), (24, .notChecked)])
  func whatIsOfOneSettingIsNotJudgedWhereTheSettingIsNotKnown(_ area: Decimal, _ outcome: AnswerOutcome) {
    let item = Self.item(
      "rural", .decimal, applies: Self.test(.equals(.text("rural")), of: .fact(.facilitySetting)),
      met: Self.test(.atLeast(.number(20)), by: .fact(.beneficiaries)))
    let evaluation = Self.judged([item], ["rural": .decimal(area)], [.beneficiaries: .count(12)])
    #expect(Self.judgement(evaluation, "rural")?.outcome == outcome)
    #expect(Self.judgement(evaluation, "rural")?.missingFacts == [.facilitySetting])
    let known = Self.judged(
      [item], ["rural": .decimal(area)], [.beneficiaries: .count(12), .facilitySetting: .text("rural")])
    #expect(Self.judgement(known, "rural")?.outcome == (area == 300 ? .met : .notMet))
  }

  @Test("An item that counts does not leave itself out by what it counted")
  func whoCountsIsAskedByTheRegister() {
    let small = Self.test(.equals(.text("under_10_registration")), of: .fact(.facilityLicenseClass))
    let items = [
      Self.item("needy", applies: small, met: Self.test(.lessThan(.number(10))), counts: .needy),
      Self.item("other", .yesNo, applies: small),
    ]
    let evaluation = Self.judged(
      items, ["needy": .integer(12), "other": .yesNo(true)], [.facilityLicenseClass: .text("full_license")],
      registered: [.facilityLicenseClass: .text("under_10_registration")])
    #expect(evaluation.judgements.map(\.judgement.outcome) == [.notMet, .notApplicable])
    // A home with a certificate for fewer than ten that holds twelve is asked whatever its side, and is found so.
    let certified = Checklist(
      id: "sample", version: "1", title: "Phiếu", validFrom: CalendarDay(known: 2017, 11, 1),
      groups: [.socialAssistanceNonpublic],
      sections: [
        ChecklistSection(
          id: "a", title: "A", items: [Self.item("needy", met: Self.test(.lessThan(.number(10))), counts: .needy)])
      ], requirements: [ChecklistEvaluationTests.requirement("R1", licenseClass: .under10Registration)]
    ).evaluate(
      answers: ["needy": .value(.integer(12))],
      facts: InspectionFacts(day: Self.day, values: [.facilityLicenseClass: .text("full_license")]),
      registered: InspectionFacts(day: Self.day, values: [.facilityLicenseClass: .text("under_10_registration")]))
    #expect(certified.findings.map(\.itemID) == ["needy"])
  }
}
