internal import Foundation

/// One thing an inspection asks.
public struct ChecklistItem: Hashable, Sendable, Codable, Identifiable {
  /// Unique among its kind, and kept for ever.
  public let id: String
  /// Never empty.
  public package(set) var requirementIDs: [String]
  /// As it is asked.
  public let question: String
  /// How the inspector finds the answer.
  public let verify: String?
  /// What kind of value answers it.
  public let answerType: AnswerType
  /// Of numbers only: `m²`.
  public let unit: String?
  /// Of choices only.
  public let choices: [Choice]
  /// Asks "Có phát hiện …?" about a prohibited act: met when the answer is no.
  public let isReversed: Bool
  /// An inspection cannot be closed while a required item that applies has no answer.
  public package(set) var isRequired: Bool
  /// `nil`: always.
  public package(set) var appliesWhen: Condition?
  /// `nil` for a yes-or-no item whose plain answer decides.
  public package(set) var metWhen: Condition?
  /// The last day of the term that the law gives, inclusive: what is not met on or before it is not due yet. `nil`
  /// when the duty has no term.
  public package(set) var due: Operand?
  /// It asks when something was last done: the answer may be that it never was, and lies in no day to come.
  public let asksLastTime: Bool
  /// What its number counts, on the spot and on the day: the inspection is judged by it instead of by the last census.
  public let counts: Census.Part?
  /// What its number is counted among: an answer or a count of the register, which it cannot be more than; `nil` where
  /// that is not said, see ``wholes``.
  public package(set) var partOf: Operand?
  /// What its number is counted among as far as anybody can tell, each a count of the register or another answer, of which
  /// the first that is known measures it: more is asked about and never refused. `nil`, which is none, also in checklists
  /// kept from before, as of all that follows here. See ``bounds``.
  public package(set) var among: [Operand]?
  /// The count of the register that its number repeats: another one, more or fewer, is asked about.
  public package(set) var sameAs: Operand?
  /// How its day lies to that on which the place began: any other is asked about.
  public let opened: OpenedBound?
  /// Its day is that of something done: it lies in no day to come. `nil`, which is no, also in checklists kept from before.
  public let happened: Bool?
  /// The first day that can be meant, as what it asks for began with a text of that day; `nil` for any.
  public let earliest: CalendarDay?
  /// What the minutes state when it is not met, without a full stop; `nil`: the question with its answer.
  public let finding: String?
  /// Our suggestion, not law.
  public let severity: Severity
  /// Suggested remedy, one sentence.
  public let remedy: String?
  /// The first day on which its checklist asks it; `nil`: as long as the checklist is used.
  public package(set) var askedFrom: CalendarDay?
  /// Its answer tells which papers or notices the place has, whatever else its requirements say; `nil` where the checklist
  /// was kept before items said so, or the item does not.
  public let asksForPapers: Bool?
  /// Not met, it touches the safety of children themselves: our own mark, not law.
  public let concernsChildSafety: Bool
  /// How sure it is that its requirements say what is measured; `nil` where they say it in their own words.
  public let doubt: Certainty?
  /// Where this holds, there is no ``doubt``; `nil`: never.
  public package(set) var certainWhen: Condition?
  /// How it reads from some day on, in the order of these days; `nil` when it always reads alike.
  public package(set) var editions: [ItemEdition]?

  /// Puts the parts together.
  public init(
    id: String, requirementIDs: [String], question: String, verify: String? = nil, answerType: AnswerType,
    unit: String? = nil, choices: [Choice] = [], isReversed: Bool = false, isRequired: Bool = true,
    appliesWhen: Condition? = nil, metWhen: Condition? = nil, due: Operand? = nil,
    asksLastTime: Bool = false, counts: Census.Part? = nil, partOf: Operand? = nil, among: [Operand]? = nil,
    sameAs: Operand? = nil, opened: OpenedBound? = nil, happened: Bool? = nil, earliest: CalendarDay? = nil,
    finding: String? = nil,
    severity: Severity = .major, remedy: String? = nil, concernsChildSafety: Bool = false, doubt: Certainty? = nil,
    certainWhen: Condition? = nil, asksForPapers: Bool? = nil, editions: [ItemEdition]? = nil
  ) {
    self.id = id
    self.requirementIDs = requirementIDs
    self.question = question
    self.verify = verify
    self.answerType = answerType
    self.unit = unit
    self.choices = choices
    self.isReversed = isReversed
    self.isRequired = isRequired
    self.appliesWhen = appliesWhen
    self.metWhen = metWhen
    self.due = due
    self.asksLastTime = asksLastTime
    self.counts = counts
    self.partOf = partOf
    self.among = among
    self.sameAs = sameAs
    self.opened = opened
    self.happened = happened
    self.earliest = earliest
    self.finding = finding
    self.severity = severity
    self.remedy = remedy
    self.concernsChildSafety = concernsChildSafety
    self.doubt = doubt
    self.certainWhen = certainWhen
    self.asksForPapers = asksForPapers
    self.editions = editions
  }

  enum CodingKeys: String, CodingKey {
    case id = "item_id"
    case requirementIDs = "requirement_ids"
    case question = "question"
    case verify = "verify"
    case answerType = "answer_type"
    case unit = "unit"
    case choices = "choices"
    case isReversed = "reversed"
    case isRequired = "required"
    case appliesWhen = "applies_when"
    case metWhen = "met_when"
    case due = "due"
    case asksLastTime = "last_time"
    case counts = "counts"
    case partOf = "part_of"
    case among = "among"
    case sameAs = "same_as"
    case opened = "opened"
    case happened = "happened"
    case earliest = "earliest"
    case finding = "finding"
    case severity = "severity"
    case remedy = "remedy"
    case askedFrom = "asked_from"
    case asksForPapers = "asks_for_papers"
    case concernsChildSafety = "child_safety"
    case doubt = "doubt"
    case certainWhen = "certain_when"
    case editions = "since"
  }

  /// The item as it reads on a day: with all that was changed on or before it.
  public func on(_ day: CalendarDay) -> ChecklistItem {
    guard let editions else { return self }
    func latest<Part>(_ part: (ItemEdition) -> Part?) -> Part? {
      editions.last { $0.from <= day && part($0) != nil }.flatMap(part)
    }
    return ChecklistItem(
      id: id, requirementIDs: requirementIDs, question: latest(\.question) ?? question,
      verify: latest(\.verify) ?? verify, answerType: answerType, unit: unit, choices: choices, isReversed: isReversed,
      isRequired: isRequired, appliesWhen: latest(\.appliesWhen) ?? appliesWhen, metWhen: latest(\.metWhen) ?? metWhen,
      due: due, asksLastTime: asksLastTime, counts: counts, partOf: partOf, among: among, sameAs: sameAs,
      opened: opened, happened: happened, earliest: earliest,
      finding: latest(\.finding) ?? finding, severity: severity,
      remedy: latest(\.remedy) ?? remedy, concernsChildSafety: concernsChildSafety, doubt: doubt,
      certainWhen: certainWhen, asksForPapers: asksForPapers)
  }

  /// All conditions that may decide about it, whatever the day, its term among them.
  package var conditions: [Condition] {
    let term = due.map { Condition.comparison(Comparison(value: $0, test: .present)) }
    let whole = partOf.map { Condition.comparison(Comparison(value: $0, test: .present)) }
    return [appliesWhen, metWhen, certainWhen, term, whole].compactMap(\.self)
      + (editions ?? []).flatMap { [$0.appliesWhen, $0.metWhen].compactMap(\.self) }
  }
}

/// What an item says from a day on, where the law it asks was changed: only what differs; the rest stays as it was.
public struct ItemEdition: Hashable, Sendable, Codable {
  /// The first day, inclusive, of the inspections that are asked so.
  public let from: CalendarDay
  /// As ``ChecklistItem/question``.
  public let question: String?
  /// As ``ChecklistItem/verify``.
  public let verify: String?
  /// As ``ChecklistItem/appliesWhen``.
  public package(set) var appliesWhen: Condition?
  /// As ``ChecklistItem/metWhen``.
  public package(set) var metWhen: Condition?
  /// As ``ChecklistItem/finding``.
  public let finding: String?
  /// As ``ChecklistItem/remedy``.
  public let remedy: String?

  /// Puts the parts together.
  public init(
    from: CalendarDay, question: String? = nil, verify: String? = nil, appliesWhen: Condition? = nil,
    metWhen: Condition? = nil, finding: String? = nil, remedy: String? = nil
  ) {
    self.from = from
    self.question = question
    self.verify = verify
    self.appliesWhen = appliesWhen
    self.metWhen = metWhen
    self.finding = finding
    self.remedy = remedy
  }

  enum CodingKeys: String, CodingKey {
    case from = "from"
    case question = "question"
    case verify = "verify"
    case appliesWhen = "applies_when"
    case metWhen = "met_when"
    case finding = "finding"
    case remedy = "remedy"
  }
}

/// How the day of something done lies to that on which the place began.
public enum OpenedBound: String, CaseIterable, Sendable, Codable {
  /// On it or after it.
  case after = "after"
  /// It is that day.
  case same = "same"
}

/// What kind of value answers an item.
public enum AnswerType: String, CaseIterable, Sendable, Codable {
  case yesNo = "yes_no"
  case integer = "integer"
  case decimal = "decimal"
  case date = "date"
  case choice = "choice"
  case choices = "choices"
  case text = "text"

  /// The answer is a number.
  public var isNumber: Bool { self == .integer || self == .decimal }
  /// The answer is one or several choices.
  public var hasChoices: Bool { self == .choice || self == .choices }
}

/// One of the answers that may be chosen.
public struct Choice: Hashable, Sendable, Codable, Identifiable {
  /// Unique among its kind, and kept for ever.
  public let id: String
  /// As people read it.
  public let label: String

  /// Puts the parts together.
  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// How soon a finding must be put right, most urgent first ("mức ưu tiên").
public enum Severity: String, CaseIterable, Sendable, Codable {
  /// Cấp bách.
  case critical = "critical"
  /// Cần khắc phục sớm.
  case major = "major"
  /// Cần chấn chỉnh.
  case minor = "minor"
}

/// What an inspection concludes about one item.
public enum AnswerOutcome: String, CaseIterable, Sendable, Codable {
  case met = "met"
  case notMet = "not_met"
  /// The item does not concern this facility; counted apart from what was not checked.
  case notApplicable = "not_applicable"
  /// Nobody looked, or facts are missing: never counted as met.
  case notChecked = "not_checked"
}

extension ChecklistItem {
  /// It asks a fact that later items are judged with ("Số tầng?") and is itself neither met nor not.
  public var onlyGathers: Bool {
    guard case .comparison(let comparison) = metWhen else { return false }
    return comparison.value == .answer && comparison.dividedBy == nil && comparison.test == .present
  }
}

extension ChecklistItem {
  /// Its day is that of something that was done by the day of the inspection.
  public var asksForPast: Bool { asksLastTime || happened == true }

  /// What its number is counted among, so that it cannot be more: what the item says, and what it is divided by where the
  /// quotient is held against one whole or less ("bao nhiêu trong số đó").
  public var wholes: [Operand] {
    guard answerType.isNumber else { return [] }
    var wholes = [partOf].compactMap(\.self)
    if case .comparison(let comparison) = metWhen, comparison.value == .answer, let divisor = comparison.dividedBy,
      let limit = comparison.test.shareOfWhole, limit <= 1, !wholes.contains(divisor)
    {
      wholes.append(divisor)
    }
    return wholes
  }
}

extension ComparisonTest {
  /// The number that a quotient is held against, where it is one.
  fileprivate var shareOfWhole: Decimal? {
    switch self {
    case .atLeast(.number(let limit)), .atMost(.number(let limit)): limit
    case .atLeast, .atMost, .equals, .oneOf, .includes, .moreThan, .lessThan, .between, .notBefore, .notAfter, .present:
      nil
    }
  }
}
