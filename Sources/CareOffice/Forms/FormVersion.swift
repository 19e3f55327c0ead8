import CareCore
import CareMessages
import CareSheets

/// A form of another version of the checklist than the inspection's: what makes an answer wrong is not the number of the
/// version but another question, so that it is held item by item.
struct FormVersion {
  /// As the form has it.
  let other: String
  /// That of the inspection.
  let own: String
  /// What it asked, by each that may be meant: a spreadsheet program makes one number of 2026.1 and 2026.10. Empty where
  /// nobody knows; then only the words on the form tell.
  let asked: [Asked]

  /// What one version asked, by item id; `nil` for what it did not ask.
  struct Asked {
    let question: (String) -> Question?
  }

  /// A question of before.
  enum Question {
    case item(ChecklistItem)
    /// Not as it is asked now: in these words, or with another kind of answer or other choices.
    case otherwise(String)
  }

  /// What the form itself shows of an item.
  struct Shown {
    /// Empty where it has no words.
    var question = ""
    /// The labels of the choices that stand on rows of their own, by id.
    var choices: [String: String] = [:]
  }

  /// - Parameters:
  ///   - item: Of the inspection's checklist.
  ///   - days: The day whose law the form follows, and that of the inspection.
  /// - Throws: ``Failure`` ``FailureCode/answerToOtherVersion``, ``FailureCode/answerToOtherChoices`` or
  ///   ``FailureCode/answerUncompared``.
  func check(_ item: ChecklistItem, _ shown: Shown, form made: CalendarDay, inspection day: CalendarDay) throws(Failure)
  {
    let (own, ownWords) = (item.on(day).question, item.withUnit(item.on(day).question))
    let isWorded = !shown.question.isEmpty
    if isWorded, !FormQuestion.isWhole(shown.question, item, own) {
      throw failure(.answerToOtherVersion, item, ownWords, FormQuestion.words(shown.question))
    }
    var isKnown = false
    for asked in asked {
      switch asked.question(item.id) {
      case .item(let old):
        isKnown = true
        let words = old.on(made).question
        if !isWorded, words != own { throw failure(.answerToOtherVersion, item, ownWords, old.withUnit(words)) }
        if !old.isAnswered(like: item) { throw failure(.answerToOtherChoices, item, ownWords, words) }
      case .otherwise(let words):
        isKnown = true
        // The words on the form say which, and a kind of answer or choices they do not show.
        if words == own { throw failure(.answerToOtherChoices, item, ownWords, words) }
        if !isWorded { throw failure(.answerToOtherVersion, item, ownWords, words) }
        if item.answerType.hasChoices { throw failure(.answerToOtherChoices, item, ownWords, words) }
      case nil: break
      }
    }
    if !shown.choices.isEmpty, shown.choices != item.labels {
      throw failure(.answerToOtherChoices, item, ownWords, own)
    }
    // A list to choose from is nowhere to be seen on a filled-in form.
    let isSeen = isWorded && (!item.answerType.hasChoices || !shown.choices.isEmpty)
    if !isKnown, !isSeen { throw failure(.answerUncompared, item, ownWords, own) }
  }

  /// An item of the form that the inspection's checklist does not have.
  func dropped(_ item: String) -> Failure {
    Failure(.answerOfDroppedItem, ["item": item, "version": other, "own": own])
  }

  private func failure(_ code: FailureCode, _ item: ChecklistItem, _ own: String, _ words: String) -> Failure {
    Failure(code, ["item": item.id, "version": other, "own": self.own, "other": words, "question": own])
  }

  /// The codes of what is not taken for being asked otherwise.
  static let refusals: Set<FailureCode> = [
    .answerToOtherVersion, .answerToOtherChoices, .answerUncompared, .answerOfDroppedItem,
  ]
}

extension FormVersion {
  /// What a form says of its version, beside that of the inspection.
  ///
  /// A version is no quantity, but a spreadsheet program makes one of it: 2026.1 comes back as the number 2026.1, or as
  /// the text "2026,1", and 2026.10 as 2026.1.
  ///
  /// - Parameters:
  ///   - known: The checklists of that id that the register or the program still has, of any version.
  /// - Returns: `nil` where it is the inspection's own.
  init?(_ written: SheetValue, of checklist: Checklist, known: [Checklist], earlier: EarlierQuestions) {
    let text = written.shown
    if case .number = written {} else if text == checklist.version { return nil }
    let names = Set(known.map(\.version) + earlier.versions(of: checklist.id) + [checklist.version])
    let exact: Set = if case .number = written { [] as Set<String> } else { names.filter { $0 == text } }
    let meant = exact.isEmpty ? names.filter { Self.isVersion($0, written) } : exact
    if meant == [checklist.version] { return nil }
    other = meant.isEmpty ? text : meant.sorted().joined(separator: " / ")
    own = checklist.version
    asked = meant.sorted().flatMap { version in
      (known + [checklist]).filter { $0.version == version }.map { checklist in
        let items = checklist.itemsByID
        return Asked { items[$0].map(Question.item) }
      } + [earlier.asked(by: version, of: checklist.id)].compactMap(\.self)
    }
  }

  private static func isVersion(_ version: String, _ written: SheetValue) -> Bool {
    guard let own = Double(version) else { return false }
    if case .number(let number) = written { return number == own }
    return written.shown.contains(",") && Double(written.shown.replacing(",", with: ".")) == own
  }
}

extension ChecklistItem {
  /// Its choices by id.
  fileprivate var labels: [String: String] {
    Dictionary(choices.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// Words of its question with its unit.
  fileprivate func withUnit(_ words: String) -> String { unit.map { "\(words) (\($0))" } ?? words }

  /// Whether another item is answered by the same kind of value, out of the same choices, and yes means the same.
  fileprivate func isAnswered(like other: ChecklistItem) -> Bool {
    answerType == other.answerType && unit == other.unit && labels == other.labels && isReversed == other.isReversed
  }
}

/// The question of an item as a form of ours shows it, in either language.
enum FormQuestion {
  /// Whether a text begins with the words.
  static func begins(_ text: String, _ item: ChecklistItem, _ words: String) -> Bool {
    Language.allCases.contains { text.hasPrefix(ChecklistForm.question(item, words, $0)) }
  }

  /// Whether a text asks in these words and in no others: behind them stand only the unit, that several choices are to be
  /// marked, and remarks.
  static func isWhole(_ text: String, _ item: ChecklistItem, _ words: String) -> Bool {
    Language.allCases.contains {
      Self.words(VietnameseText.composed(ChecklistForm.wholeQuestion(item, words, $0)))
        == Self.words(VietnameseText.composed(text))
    }
  }

  /// What stands before the remarks.
  static func words(_ text: String) -> String {
    let marks = Language.allCases.flatMap { language in
      [
        Term.paperOnlyIf.text(language), Term.paperVerify.text(language), ColumnKey.citations.label(language),
      ].map { "\($0): " }
    }
    let end = marks.compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
    return text[..<end].split(separator: " ").joined(separator: " ")
  }
}
