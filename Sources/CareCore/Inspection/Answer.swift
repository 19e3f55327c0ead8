/// What was answered to one item: a value, or why there is none.
///
/// The value is kept as the text in which files write it (`yes`, `12`, `6.5`, `2025-05-14`, a choice id, several joined
/// by commas), because the item it belongs to gives it its type.
public struct Answer: Hashable, Sendable {
  public var itemID: String
  public var value: String?
  /// Said instead of a value: ``AnswerOutcome/notApplicable`` or ``AnswerOutcome/notChecked``.
  public var declared: AnswerOutcome?
  public var note: String?

  public init(itemID: String, value: String?, declared: AnswerOutcome?, note: String?) {
    self.itemID = itemID
    self.value = value
    self.declared = declared
    self.note = note
  }
}

/// What an inspection saw of a duty that another body or person bears: never held against the facility.
public struct Observation: Hashable, Sendable {
  public var itemID: String
  public var dutyBearer: String
  public var citations: [String]
  public var statement: String
  public var seen: String?

  public init(itemID: String, dutyBearer: String, citations: [String], statement: String, seen: String?) {
    self.itemID = itemID
    self.dutyBearer = dutyBearer
    self.citations = citations
    self.statement = statement
    self.seen = seen
  }
}
