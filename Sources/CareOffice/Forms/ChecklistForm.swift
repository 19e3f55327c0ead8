import CareCore
import CareMessages

/// What the forms of a checklist say alike, on paper, as a spreadsheet and on a telephone.
struct ChecklistForm {
  let checklist: Checklist
  let language: Language
  /// From 1, through all sections, by the id of the item.
  let numbers: [String: Int]
  private let requirements: [String: Requirement]

  init(_ checklist: Checklist, _ language: Language) {
    self.checklist = checklist
    self.language = language
    numbers = Dictionary(
      checklist.items.enumerated().map { ($0.element.id, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    requirements = checklist.requirementsByID
  }

  /// `II. Nơi ở`.
  func title(_ section: Int) -> String { "\(Self.roman(section + 1)). \(checklist.sections[section].title)" }

  /// A prohibited act says so before the question, so that nobody misreads it.
  func question(_ item: ChecklistItem) -> String {
    item.isReversed ? "\(Term.prohibitedAct.text(language)). \(item.question)" : item.question
  }

  /// The numbers of the items whose answers decide whether it is asked; `nil` when none do.
  func condition(_ item: ChecklistItem) -> String? {
    let deciding = item.appliesWhen?.referencedItems(excluding: item.id).compactMap { numbers[$0] } ?? []
    return deciding.isEmpty
      ? nil : "\(Term.paperOnlyIf.text(language)): \(deciding.map(String.init).joined(separator: ", "))"
  }

  func verification(_ item: ChecklistItem) -> String? {
    item.verify.map { "\(Term.paperVerify.text(language)): \($0)" }
  }

  /// Each with what is known of its reading; one that does not bind the places of this checklist says so.
  func citations(_ item: ChecklistItem) -> [String] {
    item.requirementIDs.compactMap { requirements[$0] }.map { requirement in
      let isGap = Set(checklist.groups).isDisjoint(with: requirement.groups)
      return requirement.markedCitation(language) + (isGap ? " – \(Term.paperGap.text(language))" : "")
    }
  }

  func sources(_ item: ChecklistItem) -> String {
    "\(ColumnKey.citations.label(language)): \(citations(item).joined(separator: "; "))"
  }

  /// The words of a yes-or-no answer; that to a prohibited act says "phát hiện".
  func yesNo(_ item: ChecklistItem) -> [(id: String, label: String)] {
    item.isReversed
      ? [("no", Term.paperNotFound.text(language)), ("yes", Term.paperFound.text(language))]
      : [("yes", Term.yes.text(language)), ("no", Term.no.text(language))]
  }

  /// What may stand where there is no value.
  func noAnswers(_ item: ChecklistItem) -> [(id: String, label: String)] {
    NoAnswer.offered(item).map { ($0.rawValue, $0.label(language)) }
  }

  private static func roman(_ number: Int) -> String {
    var (left, text) = (number, "")
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
      while left >= value {
        text += letters
        left -= value
      }
    }
    return text
  }
}
