import CareCore
import CareMessages

/// The columns of a fill-in form, and of any list of answers a person makes.
enum FormColumn: String, CaseIterable {
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

  /// The column a heading names: by its key, or its label in either language, in any marks.
  init?(heading: String) {
    guard let column = Self.byHeading[VietnameseText.folded(heading)] else { return nil }
    self = column
  }

  private static let byHeading = Dictionary(
    allCases.flatMap { column in
      ([column.rawValue] + Language.allCases.map(column.label)).map { (VietnameseText.folded($0), column) }
    }, uniquingKeysWith: { first, _ in first })
}

/// What a form says of itself above its items.
enum FormField: String, CaseIterable {
  case checklist = "checklist_id"
  case version = "checklist_version"
  case inspection = "inspection_code"
  case facility = "facility"
  case day = "day"
  case inspector = "inspector"

  var text: FormText {
    switch self {
    case .checklist: .checklist
    case .version: .version
    case .inspection: .inspection
    case .facility: .facility
    case .day: .day
    case .inspector: .inspector
    }
  }

  /// The field that a label names: by its key, or its words in either language, in any marks.
  init?(label: String) {
    let folded = VietnameseText.folded(label)
    let field = Self.allCases.first { field in
      ([field.rawValue] + Language.allCases.map(field.text.label)).contains { VietnameseText.folded($0) == folded }
    }
    guard let field else { return nil }
    self = field
  }
}
