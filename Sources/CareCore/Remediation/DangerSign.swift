/// What an inspection answered that may mean a child in danger: information, from the saving of the answer at the latest.
///
/// It is not yet an ``Emergency``: a person records one, or says why none is.
public struct DangerSign: Hashable, Sendable {
  /// The item answered so.
  public let itemID: String
  /// What is said to be so.
  public let statement: String
  /// When the answer was saved; the latest moment from which hours may run.
  public let seenAt: Instant
  /// What a person made of it; `nil` while nobody did.
  public let decision: Decision?
  /// The item that counts cases of which nobody says whether they were reported; `nil` of other signs. Saying it is no
  /// taking back.
  public let counted: String?

  /// What a person made of a sign.
  public enum Decision: Hashable, Sendable {
    /// It is part of a recorded emergency.
    case recorded(Emergency.ID)
    /// No emergency is recorded, and why.
    case declined(String)
  }

  /// Puts the parts together.
  public init(itemID: String, statement: String, seenAt: Instant, decision: Decision?, counted: String? = nil) {
    self.itemID = itemID
    self.statement = statement
    self.seenAt = seenAt
    self.decision = decision
    self.counted = counted
  }
}
