/// That something recorded was put right. What it said before stays as history; what changed is seen from the two.
public struct Correction: Hashable, Sendable {
  /// What can be put right and is told beside it.
  public enum Subject: Hashable, Sendable {
    case act(RemediationAct)
    case pause(InspectionPause)
    case handling(Handling.Content)
  }

  /// The day on which somebody put it right.
  public let on: CalendarDay
  /// What it said before.
  public let old: Subject
  /// What it says since.
  public let new: Subject
  /// Why, in a person's own words.
  public let reason: String

  /// Puts the parts together.
  public init(on: CalendarDay, old: Subject, new: Subject, reason: String) {
    self.on = on
    self.old = old
    self.new = new
    self.reason = reason
  }
}
