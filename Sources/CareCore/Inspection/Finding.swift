/// A requirement that was not met, seen at one inspection, as the law stood that day.
public struct Finding: Hashable, Sendable, Identifiable {
  /// The key of a finding on all machines.
  public typealias ID = Identifier<Finding>

  /// The code, made from inspection and number, is only its label.
  public let id: ID
  /// From 1, in the order of the checklist.
  public let number: Int
  /// The inspection at which it was seen.
  public let inspection: Inspection.ID
  /// Fixed when the inspection closes; its statement as last corrected.
  public var content: Content
  /// How far putting it right has come.
  public var state: FindingState

  /// Puts the parts together.
  public init(id: ID, number: Int, inspection: Inspection.ID, content: Content, state: FindingState) {
    self.id = id
    self.number = number
    self.inspection = inspection
    self.content = content
    self.state = state
  }

  /// What was found, copied so that later changes of checklist or law leave it as it was.
  public struct Content: Hashable, Sendable {
    /// The item that was not met.
    public var itemID: String
    /// Never empty; in the order of the item.
    public var requirementIDs: [String]
    /// One for each requirement.
    public var citations: [String]
    /// The exact words, one for each requirement.
    public var quotes: [String]
    /// Our suggestion, printed as "mức ưu tiên": no legal ground.
    public var severity: Severity
    /// That of the first requirement.
    public var topic: Topic
    /// A prohibited act: "dấu hiệu vi phạm", not "tồn tại, hạn chế".
    public var isProhibitedAct: Bool
    /// What is said to be so, in the language of the record.
    public var statement: String
    /// The inspector's note.
    public var seen: String?
    /// What the checklist suggests to do; `nil` when it says nothing.
    public var remedy: String?
    /// It touches the safety of children themselves. Starts no clock: that an emergency is feared is its own event.
    public var concernsChildSafety: Bool

    /// Puts the parts together.
    public init(
      itemID: String, requirementIDs: [String], citations: [String], quotes: [String], severity: Severity,
      topic: Topic, isProhibitedAct: Bool, statement: String, seen: String?, remedy: String?,
      concernsChildSafety: Bool = false
    ) {
      self.itemID = itemID
      self.requirementIDs = requirementIDs
      self.citations = citations
      self.quotes = quotes
      self.severity = severity
      self.topic = topic
      self.isProhibitedAct = isProhibitedAct
      self.statement = statement
      self.seen = seen
      self.remedy = remedy
      self.concernsChildSafety = concernsChildSafety
    }
  }

  /// `I-2025-000001/03`.
  public static func code(inspection: String, number: Int) -> String {
    "\(inspection)/\(number < 10 ? "0" : "")\(number)"
  }
}

/// From found to verified. That a deadline has passed is derived from the day asked about, and is no state.
public enum FindingState: String, CaseIterable, Sendable {
  case open = "open"
  case demanded = "demanded"
  case reportedDone = "reported_done"
  case verified = "verified"
  case withdrawn = "withdrawn"
}
