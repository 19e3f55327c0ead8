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
  /// From 1, in the order of the checklist; `nil` until the inspection is closed.
  public var number: Int?

  /// Puts the parts together.
  public init(itemID: String, dutyBearer: String, citations: [String], statement: String, seen: String?) {
    self.itemID = itemID
    self.dutyBearer = dutyBearer
    self.citations = citations
    self.statement = statement
    self.seen = seen
  }

  /// `I-2025-000001/N01`: what was noted at an inspection, beside the findings `I-2025-000001/01`.
  public static func code(inspection: String, number: Int) -> String {
    "\(inspection)/\(mark)\(number < 10 ? "0" : "")\(number)"
  }

  /// Inspection and number of such a code; `nil` for any other text.
  public static func parts(of code: some StringProtocol) -> (inspection: String, number: Int)? {
    let parts = code.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasPrefix("I-"), parts[1].first == mark else { return nil }
    let digits = parts[1].dropFirst()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits), number > 0
    else {
      return nil
    }
    return (String(parts[0]), number)
  }

  private static let mark: Character = "N"
}

/// Whether the body that bears the duty was told of an observation; derived from what was passed on, never stored.
public enum ObservationState: String, CaseIterable, Sendable {
  case notPassed = "not_passed"
  case passed = "passed"
  case answered = "answered"

  /// - Parameter referrals: Those that name the observation.
  public init(_ referrals: [Referral]) {
    self = referrals.isEmpty ? .notPassed : referrals.contains { $0.content.reply != nil } ? .answered : .passed
  }
}
