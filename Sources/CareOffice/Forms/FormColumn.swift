import CareCore
import CareMessages

/// The columns of a fill-in form, and of any list of answers a person makes.
enum FormColumn: String, FormWord {
  case number
  case question
  case value
  case outcome
  case note
  case item = "item_id"

  func label(_ language: Language) -> String {
    switch self {
    case .number: ColumnKey.rowNumber.label(language)
    case .question: ColumnKey.question.label(language)
    case .value: ColumnKey.value.label(language)
    case .outcome: FormText.outcome.label(language)
    case .note: ColumnKey.note.label(language)
    case .item: ColumnKey.itemID.label(language)
    }
  }

  static let written = allWritten()
}

/// What a form says of itself above its items.
enum FormField: String, FormWord {
  case checklist = "checklist_id"
  case version = "checklist_version"
  case inspection = "inspection_code"
  case facility = "facility"
  case day = "day"
  /// The day whose law its questions follow.
  case lawDay = "law_day"
  case inspector = "inspector"

  func label(_ language: Language) -> String {
    switch self {
    case .checklist: FormText.checklist.label(language)
    case .version: ColumnKey.version.label(language)
    case .inspection: FormText.inspection.label(language)
    case .facility: FormText.facility.label(language)
    case .day: Term.paperDay.text(language)
    case .lawDay: FormText.lawDay.label(language)
    case .inspector: InspectionSigner.inspector.label(language)
    }
  }

  static let written = allWritten()
}
