/// Why a text is no answer to an item. The sentence stands in the catalog under the code.
public struct AnswerProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: AnswerProblemCode
  /// The words that fill the braces of the sentence.
  public let arguments: [String: String]

  /// Puts the parts together.
  public init(_ code: AnswerProblemCode, _ arguments: [String: String] = [:]) {
    self.code = code
    self.arguments = arguments
  }
}

/// Every way in which a text can fail to be an answer.
public enum AnswerProblemCode: String, CaseIterable, Sendable {
  case emptyAnswer = "empty_answer"
  case notYesNo = "not_yes_no"
  /// The same of a prohibited act.
  case notFoundOrNot = "not_found_or_not"
  case notNumber = "not_number"
  /// It could be read as two numbers: `1.000`.
  case ambiguousNumber = "ambiguous_number"
  /// The same where only a whole number can be meant.
  case ambiguousWhole = "ambiguous_whole"
  case notWhole = "not_whole"
  case negativeNumber = "negative_number"
  case notDay = "not_day"
  /// The same where something may never have been done.
  case notDayOrNever = "not_day_or_never"
  /// A number by which spreadsheets count days.
  case dayIsNumber = "day_is_number"
  case unknownChoice = "unknown_choice"
  case oneChoiceOnly = "one_choice_only"
}
