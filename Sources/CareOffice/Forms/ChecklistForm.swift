import CareCore
import CareMessages
import Foundation

/// What the forms of a checklist say alike, on paper, as a spreadsheet and on a telephone.
struct ChecklistForm {
  let checklist: Checklist
  let language: Language
  /// The day whose law its questions follow.
  let day: CalendarDay
  /// From 1, through all sections, by the id of the item.
  let numbers: [String: Int]
  private let requirements: [String: Requirement]

  init(_ checklist: Checklist, _ language: Language, on day: CalendarDay) {
    self.checklist = checklist
    self.language = language
    self.day = day
    numbers = Dictionary(
      checklist.items.enumerated().map { ($0.element.id, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    requirements = checklist.requirementsByID
  }

  /// What the marks of certainty in the sources of its items mean, a line each.
  var legend: [String] {
    let sources = checklist.items.map(sources)
    return SourceMark.allCases.filter { mark in sources.contains { mark.stands(in: $0, language) } }
      .map { $0.legend(language) }
  }

  /// `II. Nơi ở`.
  func title(_ section: Int) -> String { "\(Self.roman(section + 1)). \(checklist.sections[section].title)" }

  /// A prohibited act says so before the question, so that nobody misreads it.
  func question(_ item: ChecklistItem) -> String { Self.question(item, item.question, language) }

  /// The same with other words for the question.
  static func question(_ item: ChecklistItem, _ words: String, _ language: Language) -> String {
    item.isReversed ? "\(Term.prohibitedAct.text(language)). \(words)" : words
  }

  /// The same with its unit, and that several choices are to be marked, as it stands on a form to fill in.
  static func wholeQuestion(_ item: ChecklistItem, _ words: String, _ language: Language) -> String {
    question(item, words, language) + (item.unit.map { " (\($0))" } ?? "")
      + (item.answerType == .choices ? " (\(FormText.tick.label(language)))" : "")
  }

  /// When it is asked, as far as answers decide; `nil` where they do not, or the register may decide otherwise.
  func condition(_ item: ChecklistItem) -> String? {
    item.appliesWhen.flatMap(sentence).map { "\(Term.paperOnlyIf.text(language)): \($0)" }
  }

  /// Parts that the register decides are left out where all must hold, and leave nothing to say where one is enough.
  private func sentence(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts):
      let known = parts.compactMap(sentence)
      return known.isEmpty ? nil : known.joined(separator: " \(Term.paperAnd.text(language)) ")
    case .any(let parts):
      let known = parts.compactMap(sentence)
      return known.count < parts.count ? nil : known.joined(separator: " \(Term.paperOr.text(language)) ")
    case .not: return nil
    case .comparison(let comparison): return sentence(comparison)
    }
  }

  private func sentence(_ comparison: Comparison) -> String? {
    guard case .answerOf(let id) = comparison.value, comparison.dividedBy == nil, let number = numbers[id],
      let item = checklist.items.first(where: { $0.id == id })
    else { return nil }
    let limits = comparison.test.operands.compactMap { limit(item, $0) }
    guard limits.count == comparison.test.operands.count, !limits.isEmpty else { return nil }
    let term: Term? =
      switch comparison.test {
      case .equals, .oneOf: .paperIs
      case .includes: .paperIncludes
      case .atLeast: .paperAtLeast
      case .atMost: .paperAtMost
      case .moreThan: .paperMoreThan
      case .lessThan: .paperLessThan
      case .between, .notBefore, .notAfter, .present: nil
      }
    let (quoted, isEvery) = (limits.map { "“\($0)”" }, term == .paperIncludes)
    let value =
      item.answerType.isNumber
      ? limits[0] : quoted.joined(separator: " \((isEvery ? Term.paperAnd : .paperOr).text(language)) ")
    return term?.text(language, ["number": String(number), "value": value])
  }

  /// The words under which a form offers it.
  private func limit(_ item: ChecklistItem, _ operand: Operand) -> String? {
    switch operand {
    case .number(let limit): language == .vietnamese ? limit.description.replacing(".", with: ",") : limit.description
    case .text(let id):
      (item.answerType == .yesNo ? yesNo(item).first { $0.id == id }?.label : nil)
        ?? item.choices.first { $0.id == id }?.label
    default: nil
    }
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
