/// How an item of an inspection is counted: each in exactly one, so that the counts come to all that is on the checklist.
public enum ItemStanding: String, CaseIterable, Sendable {
  case met = "met"
  case notMet = "not_met"
  /// It does not apply, or its law does not bind on the day.
  case notApplicable = "not_applicable"
  /// Not met, and the term of the duty has not ended.
  case notDueYet = "not_due_yet"
  case notChecked = "not_checked"
  /// Applies, and nobody has answered it: of a closed inspection none is.
  case unanswered = "unanswered"
  /// It only notes a fact, and is neither met nor not.
  case gathered = "gathered"
}

extension Judgement {
  /// How the item is counted.
  public var standing: ItemStanding {
    switch (reason, outcome) {
    case (.running, _): .notDueYet
    case (.gathered, _): .gathered
    case (_, .met?): .met
    case (_, .notMet?): .notMet
    case (_, .notApplicable?): .notApplicable
    case (_, .notChecked?): .notChecked
    case (_, nil): .unanswered
    }
  }
}
