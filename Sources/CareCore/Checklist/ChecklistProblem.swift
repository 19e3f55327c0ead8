/// One thing wrong with a requirement, item or checklist file, at its place.
public struct ChecklistProblem: Hashable, Sendable {
  /// The path as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  /// The key, or the path of keys; empty when the whole file is meant.
  public let key: String
  /// What is wrong.
  public let code: ChecklistProblemCode
  /// The words that fill the braces of the sentence.
  public let arguments: [String: String]

  /// Puts the parts together.
  public init(
    file: String, line: Int, column: Int, key: String, code: ChecklistProblemCode, arguments: [String: String] = [:]
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.code = code
    self.arguments = arguments
  }
}

/// What may be wrong with requirement, item and checklist files.
public enum ChecklistProblemCode: Hashable, CaseIterable, Sendable {
  /// What may be wrong with any file.
  case file(FileProblemCode)
  /// None of the keys `requirements`, `items`, `checklist` stands at the top.
  case unknownFileKind
  case duplicateRequirement
  /// A file of the user's gives a requirement of the catalogue other words.
  case quoteDiffers
  case duplicateItem
  case duplicateSection
  case duplicateChecklist
  case badIdentifier
  /// An item stands twice in one checklist.
  case repeatedItem
  /// Two items of a checklist ask the same about the same requirement.
  case sameQuestion
  case unknownRequirement
  case unknownItem
  case requirementNotInForce
  case datesReversed
  case unitWithoutNumber
  case choicesMissing
  case choicesNotAllowed
  case duplicateChoice
  case reversedNotYesNo
  case reversedWithMetWhen
  case metWhenMissing
  case conditionWithoutTest
  case conditionWithSeveralTests
  case conditionMixed
  case malformedOperand
  /// The condition reads an item that comes later in the checklist or is not in it.
  case conditionOnLaterItem
  /// `applies_when` reads the answer of the item itself.
  case conditionOnOwnAnswer
  case conditionOnUnknownItem
  /// The kinds do not fit, so that the comparison can never hold: a yes-or-no answer against a number.
  case conditionKindMismatch
  /// A choice or an enumeration value that can never be the answer.
  case conditionImpossibleValue
  /// Two parts of one `all` exclude each other.
  case conditionContradiction
  case impossibleThreshold
  /// `due` is no day.
  case dueNotDay
  /// Working days in a condition, where a holiday that is not known would decide.
  case workingDaysOutsideDue

  /// Those of any file first.
  public static var allCases: [ChecklistProblemCode] {
    FileProblemCode.allCases.map(ChecklistProblemCode.file) + own
  }

  private static let own: [ChecklistProblemCode] = [
    .unknownFileKind, .duplicateRequirement, .quoteDiffers, .duplicateItem, .duplicateSection,
    .duplicateChecklist, .badIdentifier,
    .repeatedItem, .sameQuestion, .unknownRequirement, .unknownItem, .requirementNotInForce, .datesReversed,
    .unitWithoutNumber, .choicesMissing, .choicesNotAllowed, .duplicateChoice, .reversedNotYesNo,
    .reversedWithMetWhen, .metWhenMissing, .conditionWithoutTest, .conditionWithSeveralTests,
    .conditionMixed, .malformedOperand, .conditionOnLaterItem, .conditionOnOwnAnswer, .conditionOnUnknownItem,
    .conditionKindMismatch, .conditionImpossibleValue, .conditionContradiction, .impossibleThreshold,
    .dueNotDay, .workingDaysOutsideDue,
  ]

  /// The word in JSON.
  public var rawValue: String {
    if case .file(let code) = self { return code.rawValue }
    var text = ""
    for letter in "\(self)" {
      if letter.isUppercase { text += "_" }
      text += letter.lowercased()
    }
    return text
  }
}
