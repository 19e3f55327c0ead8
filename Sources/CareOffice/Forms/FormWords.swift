import CareCore
import CareMessages

/// The words of the questions that a form asked, beside those of the inspection it is read into: where the law was changed
/// in between, or the checklist, an answer to one is none to the other.
struct FormWords {
  /// The day whose law the inspection is asked by.
  let asked: CalendarDay
  /// The day whose law the form follows; `nil` where it does not say, and its own words have to tell.
  let made: CalendarDay?
  /// Of another version than the inspection's; `nil` where it is of the same, or does not say.
  let version: FormVersion?
  /// What the form shows of its items.
  private let shown: [String: FormVersion.Shown]

  init(asked: CalendarDay, made: CalendarDay?, version: FormVersion?, rows: [AnswerRow]) {
    (self.asked, self.made, self.version) = (asked, made, version)
    var shown: [String: FormVersion.Shown] = [:]
    for row in rows where !row.question.isEmpty {
      let parts = row.id.split(separator: "/", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        let label = row.question.trimmingPrefix("–").trimmingPrefix(" ")
        shown[parts[0], default: .init()].choices[parts[1]] = String(label)
      } else if let id = parts.first, shown[id]?.question.isEmpty ?? true {
        shown[id, default: .init()].question = row.question
      }
    }
    self.shown = shown
  }

  /// - Parameter row: The answer, with the question as it stands in the form, where it does.
  /// - Throws: ``Failure`` ``FailureCode/answerToOtherWords``, or as ``FormVersion/check(_:_:form:inspection:)``.
  func check(_ item: ChecklistItem, _ row: AnswerRow) throws(Failure) {
    var shown = shown[item.id] ?? .init()
    if row.id == item.id, !row.question.isEmpty { shown.question = row.question }
    let own = item.on(asked).question
    let answered = made.map { item.on($0).question } ?? known(item, shown.question) ?? own
    guard answered == own else {
      throw Failure(
        .answerToOtherWords, ["item": item.id, "other": answered, "question": own, "day": asked.shortText])
    }
    try version?.check(item, shown, form: made ?? asked, inspection: asked)
  }

  /// Which words of the item a text begins with; `nil` where a person wrote it as he liked.
  private func known(_ item: ChecklistItem, _ text: String) -> String? {
    ([item.question] + (item.editions ?? []).compactMap(\.question)).sorted { $0.count > $1.count }
      .first { FormQuestion.begins(text, item, $0) }
  }
}
