import CareChecklists
import CareCore
import CareMessages
import Foundation
import Testing

/// Two inspectors who give the same answers get the same findings, in the same order, word for word.
struct SameFindingsTests {
  /// A small generator with a seed, so that a failure can be repeated.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static func answer(_ item: ChecklistItem, _ random: inout Seeded) -> GivenAnswer {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .notApplicable
    case 1: return .notChecked
    default: break
    }
    return switch item.answerType {
    case .yesNo: .value(.yesNo(Bool.random(using: &random)))
    case .integer: .value(.integer(Int.random(in: 0...20, using: &random)))
    case .decimal: .value(.decimal(Decimal(Int.random(in: 0...400, using: &random)) / 4))
    case .date: .value(.day(BoundaryTests.day.adding(days: -Int.random(in: 0...400, using: &random))))
    case .choice: .value(.choice(item.choices[Int.random(in: 0..<item.choices.count, using: &random)].id))
    case .choices: .value(.choices(item.choices.map(\.id).filter { _ in Bool.random(using: &random) }))
    case .text: .value(.text("chữ"))
    }
  }

  static func facts() -> InspectionFacts {
    var facts = InspectionFacts(day: BoundaryTests.day)
    facts[.facilityLicenseClass] = .text("full_license")
    facts[.facilitySetting] = .text("urban")
    for key in [FactKey.children, .beneficiaries, .from6To16, .under18Months] { facts[key] = .count(12) }
    facts[.roundTheClock] = .count(2)
    return facts
  }

  /// Everything that is printed of an evaluation.
  static func words(_ evaluation: ChecklistEvaluation) -> [String] {
    (evaluation.findings + evaluation.observations).map { draft in
      let arithmetic = evaluation.judgements.first { $0.itemID == draft.itemID }?.judgement.arithmeticText(.vietnamese)
      return [
        draft.itemID, draft.question, arithmetic ?? "", draft.remedy ?? "", draft.severity.rawValue,
        draft.requirements.map { $0.markedCitation(.vietnamese) + $0.quote }.joined(),
      ].joined(separator: "|")
    } + evaluation.notHeldAgainst.map { "\($0.itemID) \($0.requirementID) \($0.reason)" }
  }

  @Test(arguments: 1...20) func inWhateverOrderTheyAnswer(seed: Int) throws {
    for checklist in CoverageTests.catalog.checklists {
      var random = Seeded(state: UInt64(seed))
      let given = checklist.items.map { ($0.id, Self.answer($0, &random)) }
      var (first, second) = ([String: GivenAnswer](), [String: GivenAnswer](minimumCapacity: 4096))
      for (id, answer) in given { first[id] = answer }
      for (id, answer) in given.shuffled(using: &random) { second[id] = answer }
      // The second inspector's checklist was kept in a database and read back.
      let copy = try Checklist(canonicalJSON: checklist.canonicalJSON())
      let (left, right) = (
        checklist.evaluate(answers: first, facts: Self.facts()), copy.evaluate(answers: second, facts: Self.facts())
      )
      #expect(left == right, "\(checklist.id), seed \(seed)")
      #expect(Self.words(left) == Self.words(right), "\(checklist.id), seed \(seed)")
      // In the order asked.
      let order = Dictionary(uniqueKeysWithValues: checklist.items.enumerated().map { ($1.id, $0) })
      let places = left.findings.compactMap { order[$0.itemID] }
      #expect(places == places.sorted())
      if checklist.id == "nonpublic-children" { #expect(!left.findings.isEmpty, "seed \(seed)") }
    }
  }
}
