/// What the answers and facts make of a whole checklist.
public struct ChecklistEvaluation: Hashable, Sendable, Codable {
  /// One for each item, in the order asked.
  public let judgements: [ItemJudgement]
  /// What the facility did not meet, in the order asked.
  public let findings: [FindingDraft]
  /// What others did not meet, or others and the facility together: never held against the facility.
  public let observations: [FindingDraft]
  /// Requirements of unmet items that do not bind the facility on that day, with the reason.
  public let notHeldAgainst: [ExcludedRequirement]
  /// Answers that cannot be beside others, in the order asked: none of them is met. Empty of what was judged before.
  public private(set) var contradictions: [Contradiction] = []

  /// Puts the parts together.
  public init(
    judgements: [ItemJudgement], findings: [FindingDraft], observations: [FindingDraft],
    notHeldAgainst: [ExcludedRequirement], contradictions: [Contradiction] = []
  ) {
    self.judgements = judgements
    self.findings = findings
    self.observations = observations
    self.notHeldAgainst = notHeldAgainst
    self.contradictions = contradictions
  }

  enum CodingKeys: String, CodingKey {
    case judgements = "judgements"
    case findings = "findings"
    case observations = "observations"
    case notHeldAgainst = "not_held_against"
  }

  /// The required items that nobody has answered.
  public var unansweredItems: [String] { judgements.filter(\.judgement.isUnanswered).map(\.itemID) }

  /// How many items are counted so.
  public func count(as standing: ItemStanding) -> Int { judgements.count { $0.judgement.standing == standing } }
}

/// The judgement of one item.
public struct ItemJudgement: Hashable, Sendable, Codable {
  /// The id of the item.
  public let itemID: String
  /// What became of the item.
  public let judgement: Judgement

  /// Puts the parts together.
  public init(itemID: String, judgement: Judgement) {
    self.itemID = itemID
    self.judgement = judgement
  }

  enum CodingKeys: String, CodingKey {
    case itemID = "item_id"
    case judgement = "judgement"
  }
}

/// What a finding or an observation will say.
public struct FindingDraft: Hashable, Sendable, Codable {
  /// The id of the item.
  public let itemID: String
  /// As it is asked.
  public let question: String
  /// Never empty; all with the same duty bearer, in the order of the item.
  public let requirements: [Requirement]
  /// Our suggestion, not law.
  public let severity: Severity
  /// Whom it binds.
  public let dutyBearer: DutyBearer
  /// A prohibited act was found: "dấu hiệu vi phạm".
  public let isReversed: Bool
  /// Suggested remedy.
  public let remedy: String?
  /// The comparisons that decided it.
  public let arithmetic: [Arithmetic]
  /// How sure it is that a requirement says what was measured, by its id; those that say it are not here.
  public let doubts: [String: Certainty]

  /// Puts the parts together.
  public init(
    itemID: String, question: String, requirements: [Requirement], severity: Severity, dutyBearer: DutyBearer,
    isReversed: Bool, remedy: String?, arithmetic: [Arithmetic], doubts: [String: Certainty] = [:]
  ) {
    self.itemID = itemID
    self.question = question
    self.requirements = requirements
    self.severity = severity
    self.dutyBearer = dutyBearer
    self.isReversed = isReversed
    self.remedy = remedy
    self.arithmetic = arithmetic
    self.doubts = doubts
  }

  enum CodingKeys: String, CodingKey {
    case itemID = "item_id"
    case question = "question"
    case requirements = "requirements"
    case severity = "severity"
    case dutyBearer = "duty_bearer"
    case isReversed = "reversed"
    case remedy = "remedy"
    case arithmetic = "arithmetic"
    case doubts = "doubts"
  }

  /// The ids of the requirements.
  public var requirementIDs: [String] { requirements.map(\.id) }
  /// As official documents write them, one for each requirement.
  public var citations: [String] { requirements.map { $0.citation.text() } }
  /// The exact words, one for each requirement.
  public var quotes: [String] { requirements.map(\.quote) }
  /// The topic of the first requirement.
  public var topic: Topic? { requirements.first?.topic }
  /// The least certain of the requirements.
  public var reading: ReadingStatus { requirements.reduce(.read) { $0.weaker($1.reading) } }
}

/// A requirement of an unmet item, or of one no longer asked, that is not held against anyone.
public struct ExcludedRequirement: Hashable, Sendable, Codable {
  /// The id of the item.
  public let itemID: String
  /// The id of the requirement.
  public let requirementID: String
  /// Why it is so.
  public let reason: Reason

  /// Puts the parts together.
  public init(itemID: String, requirementID: String, reason: Reason) {
    self.itemID = itemID
    self.requirementID = requirementID
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case itemID = "item_id"
    case requirementID = "requirement_id"
    case reason = "reason"
  }

  /// Why it does not bind.
  public enum Reason: String, CaseIterable, Sendable, Codable {
    case notInForce = "not_in_force"
    /// It binds only facilities that need the other operation paper.
    case otherLicenseClass = "other_license_class"
    /// It is not meant for the places the checklist is for, and only shows what they lack for a license.
    case gapAssessment = "gap_assessment"
  }
}
