/// One thing wrong with a requirement, item or checklist file.
public typealias ChecklistProblem = PlacedProblem<ChecklistProblemCode>

/// What may be wrong with requirement, item and checklist files.
public enum ChecklistProblemCode: PlacedProblemCode, CaseIterable {
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
  case lastTimeNotDate
  /// `happened`, `earliest` or `opened` of an item that asks for no day.
  case pastNotDate
  case partNotNumber
  /// `among` or `same_as` of an item that asks for no whole number.
  case boundNotInteger
  /// `among` or `same_as` names what is no count of the register, nor another answer.
  case boundNotCount
  case countNotInteger
  case certainWithoutDoubt
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
  /// `part_of` is no number.
  case wholeNotNumber
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
    .unitWithoutNumber, .choicesMissing, .choicesNotAllowed, .duplicateChoice, .reversedNotYesNo, .lastTimeNotDate,
    .pastNotDate, .partNotNumber, .boundNotInteger, .boundNotCount, .wholeNotNumber, .countNotInteger,
    .certainWithoutDoubt, .reversedWithMetWhen,
    .metWhenMissing, .conditionWithoutTest,
    .conditionWithSeveralTests,
    .conditionMixed, .malformedOperand, .conditionOnLaterItem, .conditionOnOwnAnswer, .conditionOnUnknownItem,
    .conditionKindMismatch, .conditionImpossibleValue, .conditionContradiction, .impossibleThreshold,
    .dueNotDay, .workingDaysOutsideDue,
  ]
}
