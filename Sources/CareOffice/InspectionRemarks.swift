package import CareCore
package import CareMessages
import CareStore

/// What is to be said of answers that stand there and do not count as they read.
extension InspectionView {
  /// Answered by a value, while another answer says that the item does not apply: the value counts for nothing.
  package var silenced: [ChecklistItem] {
    evaluation.judgements.compactMap { part in
      guard part.judgement.reason == .doesNotApply, answers[part.itemID]?.value != nil else { return nil }
      return item(part.itemID)
    }
  }

  /// The same in a sentence; nothing where every answer counts.
  ///
  /// - Parameter known: Items of which it was said before.
  package func silencedTexts(_ language: Language, except known: Set<String> = []) -> [String] {
    let items = silenced.filter { !known.contains($0.id) }
    if items.isEmpty { return [] }
    let list = items.map { item in
      "\(item.id) “\(item.question)”: \(answers[item.id].map { item.valueText($0, language) } ?? "–")"
    }
    return [Term.silencedAnswers.text(language, ["list": list.joined(separator: "; ")])]
  }
}

extension Desk {
  /// That the finding of an item was worded by hand before the item was answered anew, with both; nothing where no words
  /// are older than their answer.
  ///
  /// - Parameter item: Of one item alone.
  package func staleWordsTexts(_ view: InspectionView, of item: String? = nil) throws -> [String] {
    try database.read { try $0.wordsBeforeAnswer(in: view.inspection.id) }
      .filter { (item ?? $0.item) == $0.item }
      .compactMap { stale in
        guard let answer = view.answers[stale.item], let known = view.item(stale.item) else { return nil }
        return Term.staleWords.text(
          language,
          [
            "item": stale.item, "statement": stale.statement, "value": known.valueText(answer, language),
            "inspection": view.inspection.code,
          ])
      }
  }
}
