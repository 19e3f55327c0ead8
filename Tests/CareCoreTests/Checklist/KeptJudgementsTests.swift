import Foundation
import Testing

@testable import CareCore

/// What was judged at a closing is read as it was written.
@Suite struct KeptJudgementsTests {
  /// Every quotient of measurements by heads, ending or not, and the numbers at the edge of what is kept.
  @Test func everyNumberComesBack() throws {
    var numbers: [Decimal] = [0, -1, 1, .greatestFiniteMagnitude, .leastFiniteMagnitude, .leastNonzeroMagnitude]
    for whole in [1, 111, 805, 999_999_999_999] as [Decimal] {
      for heads in 1...60 { numbers.append(whole / Decimal(heads)) }
    }
    let judgements = numbers.map { number in
      let measure = Arithmetic.Measure(.number(number), unit: "m²", fact: .beneficiaries)
      return Judgement(
        outcome: .notMet, reason: .answered,
        arithmetic: [Arithmetic(value: measure, divisor: measure, result: measure, relation: .less, limits: [measure])])
    }
    let kept = KeptJudgements(
      ChecklistEvaluation(
        judgements: judgements.enumerated().map { ItemJudgement(itemID: "item-\($0)", judgement: $1) }, findings: [],
        observations: [], notHeldAgainst: []))
    let text = try kept.text()
    #expect(KeptJudgements(text: text) == kept)
    #expect(try KeptJudgements(text: text)?.text() == text)
  }

  @Test(arguments: ["", "{}", "7,5", "x", "1e", "0x10"])
  func whatIsNoNumberIsRefused(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(FactValue.self, from: Data("{\"number\":\"\(text)\"}".utf8))
    }
  }
}
