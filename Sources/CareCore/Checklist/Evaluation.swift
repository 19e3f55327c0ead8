import Foundation

/// Judges one item.
///
/// - Parameters:
///   - answers: what was given, by item id; the item's own answer among them.
///   - void: items that do not apply: what depends on their answers does not apply either.
///   - units: the units of the other items, for printing only.
public func evaluate(
  _ item: ChecklistItem, answers: [String: GivenAnswer], void: Set<String> = [], facts: InspectionFacts,
  units: [String: String] = [:]
) -> Judgement {
  let given = answers[item.id]
  var ownValue: AnswerValue?
  if case .value(let value) = given, value.type == item.answerType { ownValue = value }
  var evaluation = ConditionEvaluation(
    own: item, ownValue: ownValue, answers: answers, void: void, units: units, facts: facts)
  var isOfUnknownSetting = false
  if let condition = item.appliesWhen {
    let verdict = evaluation.verdict(condition)
    if verdict.truth == .fails {
      return Judgement(outcome: .notApplicable, reason: .doesNotApply, arithmetic: verdict.arithmetic)
    }
    isOfUnknownSetting = verdict.truth == .unknown && verdict.missingFacts.contains(.facilitySetting)
  }
  // What it is measured by may be missing; only whether it applies hangs on it.
  evaluation.void = []
  switch given {
  case .notApplicable: return Judgement(outcome: .notApplicable, reason: .declared)
  case .notChecked: return Judgement(outcome: .notChecked, reason: .declared)
  case nil: return Judgement(outcome: item.isRequired ? nil : .notChecked, reason: .unanswered)
  case .value: break
  }
  guard let ownValue else {
    return Judgement(outcome: item.isRequired ? nil : .notChecked, reason: .answerOfAnotherType)
  }
  let judgement = judge(item, ownValue, evaluation)
  // What is asked in one setting alone is no norm of a place that may lie in another: not even where it fails all norms.
  if isOfUnknownSetting, judgement.outcome == .met || judgement.outcome == .notMet {
    return Judgement(outcome: .notChecked, reason: .missing, missingFacts: [.facilitySetting])
  }
  // A count that is too high clears nobody; that there are some who lack something stays.
  if let contradiction = evaluation.contradiction(of: ownValue),
    judgement.outcome != .notMet || contradiction.whole == nil
  {
    return Judgement(outcome: .notChecked, reason: .impossible, arithmetic: [contradiction.arithmetic])
  }
  guard judgement.outcome == .notMet, let due = item.due else { return judgement }
  return evaluation.judgement(judgement, within: due)
}

/// Judges a value of the right type, without regard to a term.
private func judge(_ item: ChecklistItem, _ value: AnswerValue, _ evaluation: ConditionEvaluation) -> Judgement {
  guard let condition = item.metWhen else {
    guard case .yesNo(let isYes) = value else { return Judgement(outcome: .met, reason: .answered) }
    return Judgement(outcome: isYes != item.isReversed ? .met : .notMet, reason: .answered)
  }
  if item.onlyGathers { return Judgement(outcome: .notApplicable, reason: .gathered) }
  let verdict = evaluation.verdict(condition)
  switch verdict.truth {
  case .holds: return Judgement(outcome: .met, reason: .answered, arithmetic: verdict.arithmetic)
  case .fails: return Judgement(outcome: .notMet, reason: .answered, arithmetic: verdict.arithmetic)
  case .void: return Judgement(outcome: .notApplicable, reason: .nobodyToCount)
  case .unknown:
    return Judgement(
      outcome: .notChecked, reason: .missing, missingFacts: verdict.missingFacts,
      missingAnswers: verdict.missingAnswers)
  }
}

extension ConditionEvaluation {
  /// What an unmet item comes to that has a term.
  ///
  /// Up to its last day the duty is not owed yet: the item does not apply so far, which is neither met nor held against
  /// anyone. When the last day cannot be worked out, nothing is held against anyone either: not checked.
  fileprivate func judgement(_ unmet: Judgement, within due: Operand) -> Judgement {
    let term = lastDay(due)
    guard let last = term.day else {
      return Judgement(
        outcome: .notChecked, reason: .missing, missingFacts: term.missingFacts, missingAnswers: term.missingAnswers)
    }
    let isRunning = facts.day <= last
    let today = Arithmetic.Measure(.day(facts.day))
    let comparison = Arithmetic(
      value: today, divisor: nil, result: today, relation: isRunning ? .lessOrEqual : .greater,
      limits: [Arithmetic.Measure(.day(last))])
    return isRunning
      ? Judgement(outcome: .notApplicable, reason: .running, arithmetic: [comparison])
      : Judgement(outcome: .notMet, reason: .overdue, arithmetic: unmet.arithmetic + [comparison])
  }
}

extension ChecklistItem {
  /// Of an item that was declared not to apply: the count that must then be nobody, as only that it is above 0 was open.
  /// Who says that the question does not apply has answered it.
  fileprivate func nobodyCounted(answers: [String: GivenAnswer], facts: InspectionFacts) -> FactKey? {
    guard let appliesWhen else { return nil }
    let evaluation = ConditionEvaluation(
      own: self, ownValue: nil, answers: answers, void: [], units: [:], facts: facts)
    let parts = if case .all(let parts) = appliesWhen { parts } else { [appliesWhen] }
    let open = parts.filter { evaluation.verdict($0).truth != .holds }
    guard open.count == 1, case .comparison(let comparison)? = open.first, comparison.dividedBy == nil,
      comparison.test == .moreThan(.number(0)), case .fact(let key) = comparison.value, facts[key] == nil
    else { return nil }
    return key
  }

  /// Why the answer given to it cannot be; `nil` where it can.
  fileprivate func contradiction(
    answers: [String: GivenAnswer], facts: InspectionFacts, units: [String: String]
  ) -> Contradiction? {
    guard case .value(let value) = answers[id], value.type == answerType else { return nil }
    return ConditionEvaluation(own: self, ownValue: value, answers: answers, void: [], units: units, facts: facts)
      .contradiction(of: value)
  }

  /// How sure its requirements are of what it measures, with these answers and facts; `nil` where they say it.
  fileprivate func doubt(answers: [String: GivenAnswer], facts: InspectionFacts) -> Certainty? {
    guard let doubt, let certainWhen else { return doubt }
    let evaluation = ConditionEvaluation(
      own: self, ownValue: nil, answers: answers, void: [], units: [:], facts: facts)
    return evaluation.verdict(certainWhen).truth == .holds ? nil : doubt
  }
}

extension Checklist {
  /// Judges every item, in the order asked. An answer to an item that does not apply is as if not given, so that a
  /// corrected filter question takes the questions behind it with it; those that hang on them do not apply either.
  ///
  /// - Parameter registered: The facts without what was counted on the spot, where that makes a difference: an item that
  ///   counts is asked by what was known before, so that it does not leave itself out.
  public func evaluate(
    answers: [String: GivenAnswer], facts: InspectionFacts, registered: InspectionFacts? = nil
  ) -> ChecklistEvaluation {
    let units = units
    var (effective, facts) = (answers, facts)
    var contradictions: [Contradiction] = []
    var void: Set<String> = []
    var judgements: [ItemJudgement] = []
    let requirements = requirementsByID
    var drafts = DraftBuilder(
      requirements: requirements, groups: groups, day: facts.day, followsLaw: followsLaw ?? false)
    for section in sections {
      for item in section.items {
        let item = item.on(facts.day)
        var known = facts
        let lawless = Judgement(law(of: item, on: facts.day, requirements))
        var judgement =
          lawless ?? CareCore.evaluate(item, answers: effective, void: void, facts: facts, units: units)
        if lawless == nil, item.counts != nil, let registered {
          let before = CareCore.evaluate(item, answers: effective, void: void, facts: registered, units: units)
          if before.isAsked { (judgement, known) = (before, registered) }
        }
        if judgement.reason == .declared, judgement.outcome == .notApplicable,
          let nobody = item.nobodyCounted(answers: effective, facts: facts)
        {
          facts[nobody] = .count(0)
        }
        if judgement.isAsked, let found = item.contradiction(answers: effective, facts: known, units: units) {
          contradictions.append(found)
          // Nothing rests on what cannot be.
          effective[item.id] = nil
        }
        if !judgement.isAsked { effective[item.id] = nil }
        if !judgement.isAsked || effective[item.id] == .notApplicable { void.insert(item.id) }
        judgements.append(ItemJudgement(itemID: item.id, judgement: judgement))
        if judgement.outcome == .notMet {
          drafts.add(item, judgement, doubt: item.doubt(answers: effective, facts: facts), known)
        }
        if judgement.reason == .lapsed { drafts.addLapsed(item) }
      }
    }
    return ChecklistEvaluation(
      judgements: judgements, findings: drafts.findings, observations: drafts.observations,
      notHeldAgainst: drafts.notHeldAgainst, contradictions: contradictions)
  }

  /// How many people were counted on the spot, by what was counted.
  public func counted(_ answers: [String: GivenAnswer]) -> [Census.Part: Int] {
    var counted: [Census.Part: Int] = [:]
    for item in items {
      guard let part = item.counts, case .value(.integer(let count)) = answers[item.id] else { continue }
      counted[part] = count
    }
    return counted
  }

  private var units: [String: String] {
    var units: [String: String] = [:]
    for section in sections {
      for item in section.items { units[item.id] = item.unit }
    }
    return units
  }
}

extension Judgement {
  /// That of an item whose law binds nobody on the day; `nil` where it does.
  fileprivate init?(_ law: LawOfItem) {
    switch law {
    case .inForce: return nil
    case .lapsed: self.init(outcome: .notApplicable, reason: .lapsed)
    case .toCome: self.init(outcome: .notApplicable, reason: .toCome)
    }
  }
}
