import CareCore
import Foundation
import Testing

struct ChecklistEvaluationTests {
  static func requirement(
    _ id: String, bearer: DutyBearer = .facility, inForce: InForce = InForce(), reading: ReadingStatus = .read,
    licenseClass: LicenseClass? = nil
  ) -> Requirement {
    Requirement(
      id: id,
      citation: Citation(
        document: "103/2017/NĐ-CP", short: "NĐ 103/2017/NĐ-CP", name: "Nghị định", article: "21", clause: "1",
        point: "b"), quote: "Trích \(id)", topic: .premises, groups: [.socialAssistanceNonpublic],
      licenseClass: licenseClass, dutyBearer: bearer, inForce: inForce, reading: reading)
  }

  static func item(_ id: String, _ requirements: [String], appliesWhen: Condition? = nil) -> ChecklistItem {
    ChecklistItem(
      id: id, requirementIDs: requirements, question: "Câu hỏi \(id)?", answerType: .yesNo, appliesWhen: appliesWhen)
  }

  static let hasPond = Condition.comparison(Comparison(value: .answerOf("pond"), test: .equals(.text("yes"))))

  static let checklist = Checklist(
    id: "sample", version: "1", title: "Phiếu", validFrom: CalendarDay(known: 2017, 11, 1),
    groups: [.socialAssistanceNonpublic],
    sections: [
      ChecklistSection(
        id: "a", title: "A",
        items: [
          item("pond", ["R1"]), item("fence", ["R1"], appliesWhen: hasPond),
          item(
            "depth", ["R1"],
            appliesWhen: .comparison(
              Comparison(value: .answerOf("fence"), test: .equals(.text("yes"))))),
          item("mixed", ["R1", "R2", "R3", "R4"]),
        ])
    ],
    requirements: [
      requirement("R1"), requirement("R2", bearer: .authority),
      requirement(
        "R3", inForce: InForce(from: CalendarDay(known: 2017, 11, 1), to: CalendarDay(known: 2025, 5, 13)),
        reading: .secondary),
      requirement("R4", reading: .unverified, licenseClass: .fullLicense),
    ])

  func facts(_ day: CalendarDay, _ values: [FactKey: FactValue] = [:]) -> InspectionFacts {
    InspectionFacts(day: day, values: values)
  }

  @Test func findingsGoToThoseWhoBearTheDuty() {
    let answers: [String: GivenAnswer] = ["mixed": .value(.yesNo(false)), "pond": .value(.yesNo(true))]
    let day = CalendarDay(known: 2025, 5, 14)
    let evaluation = Self.checklist.evaluate(
      answers: answers, facts: facts(day, [.facilityLicenseClass: .text("under_10_registration")]))
    #expect(evaluation.findings.map(\.requirementIDs) == [["R1"]])
    #expect(evaluation.findings.first?.citations == ["NĐ 103/2017/NĐ-CP, điểm b khoản 1 Điều 21"])
    // In the same words it is not noted beside as no fault of the facility; where it is not held against it, it is.
    #expect(evaluation.observations.isEmpty)
    #expect(
      evaluation.notHeldAgainst == [
        ExcludedRequirement(itemID: "mixed", requirementID: "R3", reason: .notInForce),
        ExcludedRequirement(itemID: "mixed", requirementID: "R4", reason: .otherLicenseClass),
      ])
    #expect(
      evaluation
        == Self.checklist.evaluate(
          answers: answers, facts: facts(day, [.facilityLicenseClass: .text("under_10_registration")])))
    let dayBefore = Self.checklist.evaluate(answers: answers, facts: facts(day.adding(days: -1)))
    #expect(dayBefore.findings.map(\.requirementIDs) == [["R1", "R3", "R4"]])
    #expect(dayBefore.findings.first?.reading == .unverified)
  }

  /// Who looks after children bears what the law asks of whoever does; a body of its own keeps its duty. That the facility
  /// is meant is our reading.
  @Test(
    "Whose duty it is decides who answers for it, and where nobody is cared for the facility does not",
    arguments: [
      (DutyBearer.facility, nil, true, Certainty?.none), (.caregiver, nil, true, .interpretation),
      (.caregiver, 14, true, .interpretation), (.caregiver, 0, false, nil),
      (.healthStationAndCaregiver, 14, true, .interpretation), (.healthStationAndCaregiver, 0, false, nil),
      (.authority, 14, false, nil), (.guardian, 14, false, nil), (.substituteCarer, 14, false, nil),
      (.adopter, 14, false, nil), (.healthStation, 14, false, nil), (.authorityAndFacility, 14, false, nil),
      (.adopterAndFacility, 14, false, nil),
    ] as [(DutyBearer, Int?, Bool, Certainty?)])
  func carers(_ bearer: DutyBearer, _ children: Int?, _ isFinding: Bool, _ doubt: Certainty?) {
    let checklist = Checklist(
      id: "sample", version: "1", title: "Phiếu", validFrom: CalendarDay(known: 2017, 11, 1),
      groups: [.socialAssistanceNonpublic],
      sections: [ChecklistSection(id: "a", title: "A", items: [Self.item("safe", ["R1"])])],
      requirements: [Self.requirement("R1", bearer: bearer)])
    let evaluation = checklist.evaluate(
      answers: ["safe": .value(.yesNo(false))],
      facts: facts(CalendarDay(known: 2025, 5, 14), children.map { [.children: .count($0)] } ?? [:]))
    #expect(evaluation.findings.map(\.dutyBearer) == (isFinding ? [.facility] : []))
    // What is held against it is not noted beside as none of its faults.
    #expect(evaluation.observations.map(\.dutyBearer) == (isFinding ? [] : [bearer]))
    #expect(evaluation.findings.first?.doubts["R1"] == doubt)
  }

  @Test func aCorrectedFilterTakesWhatIsBehindIt() {
    let day = CalendarDay(known: 2025, 5, 14)
    let answers: [String: GivenAnswer] = [
      "pond": .value(.yesNo(false)), "fence": .value(.yesNo(true)), "depth": .value(.yesNo(false)),
    ]
    let judgements = Self.checklist.evaluate(answers: answers, facts: facts(day)).judgements
    #expect(judgements[1].judgement.reason == .doesNotApply)
    // The answer behind the filter no longer counts, and what hangs on it does not apply either.
    #expect(judgements[2].judgement.reason == .doesNotApply)
  }

  @Test func declaredOutcomesStay() {
    let day = CalendarDay(known: 2025, 5, 14)
    let evaluation = Self.checklist.evaluate(
      answers: ["pond": .notChecked, "mixed": .notApplicable], facts: facts(day))
    #expect(evaluation.count(as: .notChecked) == 1 && evaluation.count(as: .notApplicable) == 1)
    #expect(evaluation.unansweredItems == ["fence", "depth"])
    #expect(evaluation.findings.isEmpty)
  }

  @Test func jsonRoundTripKeepsTheHash() throws {
    let copy = try Checklist(canonicalJSON: Self.checklist.canonicalJSON())
    #expect(copy == Self.checklist)
    #expect(try copy.contentHash() == Self.checklist.contentHash())
    #expect(try Self.checklist.contentHash().utf8.count == 64)
  }

  @Test(arguments: [
    ("2017-10-31", false), ("2017-11-01", true), ("2025-05-13", true), ("2025-05-14", false),
  ])
  func inForceIncludesBothEnds(_ text: String, _ expected: Bool) throws {
    let inForce = InForce(from: CalendarDay(known: 2017, 11, 1), to: CalendarDay(known: 2025, 5, 13))
    #expect(inForce.contains(try #require(CalendarDay(text))) == expected)
  }

  @Test(arguments: [
    "6", "0.5", "-1", "2025-05-14", "answer", "answer(room-area)", "census.children", "inspection.day",
    "answer(a) + answer(b) - 2", "inspection.day - 12 months", "permit.operating_license.issued + 5 years",
    "\"own-land\"",
  ])
  func operandsPrintAsTheyAreRead(_ text: String) { #expect(Operand(text)?.description == text) }

  @Test(arguments: ["", "answer(", "answer()", "census.childs", "6 +", "+ 6", "6 * 2", "2025-02-31", "6,5"])
  func noOperand(_ text: String) { #expect(Operand(text) == nil) }
}
