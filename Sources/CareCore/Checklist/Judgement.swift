/// What was given for an item: a value, or the statement that there is none.
public enum GivenAnswer: Hashable, Sendable {
  case value(AnswerValue)
  case notApplicable
  case notChecked
}

/// What the answers and facts make of one item.
public struct Judgement: Hashable, Sendable, Codable {
  /// `nil` when the item applies and is required, and nobody has answered it yet.
  public let outcome: AnswerOutcome?
  /// Why it is so.
  public let reason: JudgementReason
  /// The comparisons that decided the outcome.
  public let arithmetic: [Arithmetic]
  /// What would have to be known, when the reason is ``JudgementReason/missing``.
  public let missingFacts: [FactKey]
  /// Items that would have to be answered, when the reason is ``JudgementReason/missing``.
  public let missingAnswers: [String]

  /// Puts the parts together.
  public init(
    outcome: AnswerOutcome?, reason: JudgementReason, arithmetic: [Arithmetic] = [], missingFacts: [FactKey] = [],
    missingAnswers: [String] = []
  ) {
    self.outcome = outcome
    self.reason = reason
    self.arithmetic = arithmetic
    self.missingFacts = missingFacts
    self.missingAnswers = missingAnswers
  }

  enum CodingKeys: String, CodingKey {
    case outcome = "outcome"
    case reason = "reason"
    case arithmetic = "arithmetic"
    case missingFacts = "missing_facts"
    case missingAnswers = "missing_answers"
  }

  /// The item applies as far as is known: it is to be asked.
  public var isAsked: Bool { ![.doesNotApply, .lapsed, .toCome].contains(reason) }

  /// Required, applies, and without an answer: closing an inspection refuses it.
  public var isUnanswered: Bool { outcome == nil }
}

/// Why an item has its outcome.
public enum JudgementReason: String, CaseIterable, Sendable, Codable {
  /// The answer, with the facts, decides.
  case answered = "answered"
  /// `applies_when` does not hold.
  case doesNotApply = "does_not_apply"
  /// None of its requirements is in force any more on the day of the inspection.
  case lapsed = "law_lapsed"
  /// None of its requirements is in force yet.
  case toCome = "law_to_come"
  /// The inspector said so.
  case declared = "declared"
  case unanswered = "unanswered"
  /// Facts or other answers are missing.
  case missing = "missing"
  /// The answer cannot be beside another one, the register or a day; the comparison says which.
  case impossible = "impossible"
  /// A ratio over zero: nobody it could be about.
  case nobodyToCount = "nobody_to_count"
  /// The item only gathers a fact that later ones are judged with.
  case gathered = "gathered"
  /// Not met, but the term the law gives has not ended.
  case running = "running"
  /// Not met, and that term has ended; the last comparison is that of the days.
  case overdue = "overdue"
  /// The stored answer is of another type than the item: a changed checklist.
  case answerOfAnotherType = "answer_of_another_type"
}
