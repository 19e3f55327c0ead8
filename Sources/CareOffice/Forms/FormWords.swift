import CareCore
import CareMessages

/// The words of the questions that a form asked, beside those of the inspection it is read into: where the law was changed
/// in between, an answer to one is none to the other.
struct FormWords {
  /// The day whose law the inspection is asked by.
  let asked: CalendarDay
  /// The day whose law the form follows; `nil` where it does not say, and its own words have to tell.
  let made: CalendarDay?
  let language: Language

  /// - Parameter written: The question as it stands in the form; empty where it does not.
  /// - Throws: ``Failure`` ``FailureCode/answerToOtherWords``.
  func check(_ item: ChecklistItem, _ written: String) throws(Failure) {
    let own = item.on(asked).question
    let answered = made.map { item.on($0).question } ?? known(item, written) ?? own
    if answered == own { return }
    throw Failure(
      .answerToOtherWords, ["item": item.id, "other": answered, "question": own, "day": asked.shortText])
  }

  /// Which words of the item a text begins with; `nil` where a person wrote it as he liked.
  private func known(_ item: ChecklistItem, _ text: String) -> String? {
    ([item.question] + (item.editions ?? []).compactMap(\.question)).sorted { $0.count > $1.count }
      .first { text.hasPrefix(ChecklistForm.question(item, $0, language)) }
  }
}
