import Foundation

/// What a closed inspection was judged to be, item by item: kept as it stood, since facts entered later, another law or
/// another version of the program would judge the same answers otherwise.
package struct KeptJudgements: Hashable, Sendable, Codable {
  /// One for each item, in the order asked.
  package let judgements: [ItemJudgement]
  /// Requirements of unmet items that did not bind the facility on that day.
  package let notHeldAgainst: [ExcludedRequirement]

  enum CodingKeys: String, CodingKey {
    case judgements = "judgements"
    case notHeldAgainst = "not_held_against"
  }

  /// Those of an evaluation.
  package init(_ evaluation: ChecklistEvaluation) {
    judgements = evaluation.judgements
    notHeldAgainst = evaluation.notHeldAgainst
  }

  /// - Returns: `nil` where the text is none that ``text`` made.
  package init?(text: String) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return nil }
    self = kept
  }

  /// JSON with sorted keys: the same judgements are the same text.
  ///
  /// - Throws: Only if a value cannot be written as JSON.
  package func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension ChecklistEvaluation {
  /// The same with the judgements of the closing.
  package func judged(as kept: KeptJudgements) -> ChecklistEvaluation {
    ChecklistEvaluation(
      judgements: kept.judgements, findings: findings, observations: observations, notHeldAgainst: kept.notHeldAgainst)
  }
}
