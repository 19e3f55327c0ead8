import CareCore
import CareMessages

/// What a form offers where an item has no value to enter.
enum NoAnswer: String, FormWord {
  case notApplicable = "not_applicable"
  case notChecked = "not_checked"
  /// What was asked for the day of has never been done: an answer, and not a missing one.
  case never
  /// None of the choices: an answer too.
  case noneOfThem = "none"

  /// Those of an item, in the order offered.
  static func offered(_ item: ChecklistItem) -> [NoAnswer] {
    let answers: [NoAnswer] = item.asksLastTime ? [.never] : item.answerType == .choices ? [.noneOfThem] : []
    return answers + [.notApplicable, .notChecked]
  }

  static let written = allWritten()

  func label(_ language: Language) -> String {
    switch self {
    case .notApplicable: AnswerOutcome.notApplicable.label(language)
    case .notChecked: AnswerOutcome.notChecked.label(language)
    case .never: Term.never.text(language)
    case .noneOfThem: Term.noneOfThem.text(language)
    }
  }

  /// `nil` for what is an answer.
  var declared: AnswerOutcome? {
    switch self {
    case .notApplicable: .notApplicable
    case .notChecked: .notChecked
    case .never, .noneOfThem: nil
    }
  }
}
