/// What was answered to one item: a value, or why there is none.
///
/// The value is kept as the text in which files write it (`yes`, `12`, `6.5`, `2025-05-14`, a choice id, several joined
/// by commas), because the item it belongs to gives it its type.
public struct Answer: Hashable, Sendable {
  /// Unique within the checklist of its inspection.
  public var itemID: String
  /// `nil` when an outcome was declared instead.
  public var value: String?
  /// Said instead of a value: ``AnswerOutcome/notApplicable`` or ``AnswerOutcome/notChecked``.
  public var declared: AnswerOutcome?
  /// What the inspector saw; becomes ``Finding/Content/seen`` when the item is not met.
  public var note: String?
  /// The value is in words of the inspector's own, which may say too much for the trail.
  public var isFreeText: Bool

  /// Puts the parts together.
  public init(itemID: String, value: String?, declared: AnswerOutcome?, note: String?, isFreeText: Bool = false) {
    self.itemID = itemID
    self.value = value
    self.declared = declared
    self.note = note
    self.isFreeText = isFreeText
  }
}

/// What an inspection saw of a duty that another body or person bears: never held against the facility.
public struct Observation: Hashable, Sendable {
  /// The item whose answer showed it.
  public var itemID: String
  /// The raw value of a ``DutyBearer``, never that of the facility.
  public var dutyBearer: String
  /// One for each requirement, as the law stood that day.
  public var citations: [String]
  /// What is said to be so, in the language of the record.
  public var statement: String
  /// The inspector's note.
  public var seen: String?

  /// Puts the parts together.
  public init(itemID: String, dutyBearer: String, citations: [String], statement: String, seen: String?) {
    self.itemID = itemID
    self.dutyBearer = dutyBearer
    self.citations = citations
    self.statement = statement
    self.seen = seen
  }
}
