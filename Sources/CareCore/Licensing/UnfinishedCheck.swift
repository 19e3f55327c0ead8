/// An inspection that goes on, or was opened again, with what was answered so far. It concludes nothing: neither that a
/// place was never looked at, nor that what it saw not met is met.
public struct UnfinishedCheck: Sendable {
  /// The code of the inspection, as `I-2025-000001`.
  public let inspection: String
  /// The day on which it began, whose law it asks.
  public let on: CalendarDay
  /// The day on which it was opened again, where it was closed once.
  public let reopened: CalendarDay?
  /// The day on which it was canceled; `nil` while it goes on.
  public let canceled: CalendarDay?
  /// The checklist it is bound to.
  let checklist: Checklist
  /// By item id.
  let answers: [String: Answer]

  /// Puts the parts together.
  package init(
    inspection: String, on: CalendarDay, reopened: CalendarDay? = nil, canceled: CalendarDay? = nil,
    checklist: Checklist, answers: [String: Answer]
  ) {
    self.inspection = inspection
    self.on = on
    self.reopened = reopened
    self.canceled = canceled
    self.checklist = checklist
    self.answers = answers
  }
}

/// What such an inspection says so far of the conditions of a place.
public struct UnfinishedConditions: Hashable, Sendable {
  /// The code of the inspection.
  public let inspection: String
  /// The day on which it began.
  public let on: CalendarDay
  /// It was closed once.
  public let isReopened: Bool
  /// Requirement ids that answers given so far do not meet, sorted.
  public let notMet: [String]
}

extension FacilityDossier {
  /// The inspections that had begun by a day and were not concluded on it, by the day on which they began: those that go
  /// on, those that were canceled later, and those that were closed later, whose findings stand for what they saw.
  ///
  /// - Parameter isCondition: Which requirements count on the day.
  func unfinished(
    on day: CalendarDay, _ tables: LicensingTables, _ isCondition: (String) -> Bool
  ) -> [UnfinishedConditions] {
    func told(
      _ inspection: String, _ on: CalendarDay, _ reopened: CalendarDay?, _ unmet: some Sequence<String>
    ) -> UnfinishedConditions {
      let notMet = unmet.flatMap { tables.law.successors(of: $0, on: day).ids }
      return UnfinishedConditions(
        inspection: inspection, on: on, isReopened: reopened.map { $0 <= day } ?? false,
        notMet: Set(notMet.filter(isCondition)).sorted())
    }
    let open = unfinishedChecks.filter { $0.on <= day && $0.canceled.map { day < $0 } ?? true }.map { check in
      told(check.inspection, check.on, check.reopened, unmetRequirements(of: check, tables))
    }
    let closedLater = conditionChecks.filter { day < $0.on }.compactMap { check in
      check.begun.flatMap { begun in
        begun <= day ? told(check.inspection, begun, check.reopened, check.failed + check.neglected) : nil
      }
    }
    return closedLater.isEmpty
      ? open : (open + closedLater).sorted { ($0.on, $0.inspection) < ($1.on, $1.inspection) }
  }

  /// What the answers so far do not meet, by the law and the facts of its day.
  private func unmetRequirements(of check: UnfinishedCheck, _ tables: LicensingTables) -> Set<String> {
    let asked = check.checklist.on(check.on, keeping: Set(check.answers.keys))
    let given = asked.given(check.answers)
    let counted = asked.counted(given)
    var facts = counting(counted, on: check.on).inspectionFacts(on: check.on, tables)
    facts.calendar = tables.calendar
    var registered = counted.isEmpty ? nil : inspectionFacts(on: check.on, tables)
    registered?.calendar = tables.calendar
    let items = asked.itemsByID
    let unmet = asked.evaluate(answers: given, facts: facts, registered: registered).judgements.filter {
      $0.judgement.outcome == .notMet
    }
    return Set(unmet.flatMap { items[$0.itemID]?.requirementIDs ?? [] })
  }
}

extension Checklist {
  /// Stored answers as the evaluation takes them.
  package func given(_ answers: [String: Answer]) -> [String: GivenAnswer] {
    var given: [String: GivenAnswer] = [:]
    for item in items {
      guard let answer = answers[item.id] else { continue }
      switch answer.declared {
      case .notApplicable: given[item.id] = .notApplicable
      case .notChecked: given[item.id] = .notChecked
      default:
        if let text = answer.value, let value = try? AnswerValue(text, for: item, notation: .stored) {
          given[item.id] = .value(value)
        }
      }
    }
    return given
  }
}

extension LicensingAudit {
  /// Some inspection looked, concluded or not.
  public var isLookedAt: Bool { isInspected || !unfinished.isEmpty }

  /// The inspections that are not concluded and so far see something not met, where the papers are in order: the headline
  /// alone would clear the place.
  public var inDoubt: [UnfinishedConditions] {
    situation.isInOrder ? unfinished.filter { !$0.notMet.isEmpty } : []
  }
}
