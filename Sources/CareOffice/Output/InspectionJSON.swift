package import CareCore
import CareMessages

extension InspectionView {
  /// As INTERFACE.md fixes it.
  package func json(on day: CalendarDay) -> JSON {
    let judgements = judgements
    return .object(
      [
        ("code", .string(inspection.code)), ("facility_code", .string(facility.code)),
        ("checklist_id", .string(inspection.checklist.id)),
        ("checklist_version", .string(inspection.checklist.version)),
        ("checklist_hash", .string(inspection.checklist.contentHash)), ("state", JSON(term: inspection.state)),
        ("regime", JSON(term: inspection.start?.regime)), ("planned_on", JSON(inspection.plannedOn)),
        ("started_on", JSON(inspection.start?.on)), ("closed_on", JSON(inspection.minutes?.closedOn)),
        ("content_code", JSON(inspection.contentCode)),
        (
          "answers",
          .array(
            checklist.items.compactMap { item in
              guard let answer = answers[item.id] else { return nil }
              return .object([
                ("item_id", .string(item.id)), ("value", item.json(answer)), ("unit", JSON(item.unit)),
                ("outcome", JSON(term: judgements[item.id]?.outcome)),
                ("reason", JSON(term: judgements[item.id]?.reason)), ("note", JSON(answer.note)),
                ("answered_at", JSON(answeredAt[item.id])),
              ])
            })
        ),
        (
          "findings",
          .array(
            findings.map { finding in
              .object([
                ("code", .string(Finding.code(inspection: inspection.code, number: finding.number))),
                ("item_id", .string(finding.content.itemID)),
                ("requirement_ids", .array(finding.content.requirementIDs.map(JSON.string))),
                ("citations", .array(finding.content.citations.map(JSON.string))),
                ("severity", JSON(term: finding.content.severity)),
                ("child_safety", .boolean(finding.content.concernsChildSafety)),
                ("statement", .string(finding.content.statement)),
                ("state", JSON(term: finding.state)),
              ])
            })
        ),
        (
          "observations",
          .array(
            observations.map { observation in
              .object([
                (
                  "code",
                  JSON(observation.number.map { Observation.code(inspection: inspection.code, number: $0) })
                ),
                ("item_id", .string(observation.itemID)), ("duty_bearer", .string(observation.dutyBearer)),
                ("citations", .array(observation.citations.map(JSON.string))),
                ("statement", .string(observation.statement)),
              ])
            })
        ),
        (
          "earlier_closings",
          .array(
            earlierClosings.map {
              .object([("closed_on", JSON($0.closedOn)), ("reopened_on", JSON($0.reopenedOn))])
            })
        ),
        ("judged_by", JSON(term: judgedBy)),
        (
          "counts",
          .object(
            [ItemStanding.met, .notMet, .notApplicable, .notChecked].map {
              ($0.rawValue, .integer(evaluation.count(as: $0)))
            })
        ),
        (
          "item_counts",
          // The same counts with those that the four leave out, so that they come to all that is on the checklist.
          .object(ItemStanding.allCases.map { ($0.rawValue, .integer(evaluation.count(as: $0))) })
        ),
        ("unanswered", .array(evaluation.unansweredItems.map(JSON.string))),
        ("not_held_against", .array(notHeldAgainst)),
      ] + decisionFields(on: day))
  }
}

extension InspectionView {
  /// Why requirements of unmet items led to no finding.
  fileprivate var notHeldAgainst: [JSON] {
    let requirements = checklist.requirementsByID
    return evaluation.notHeldAgainst.map { exclusion in
      let requirement = requirements[exclusion.requirementID]
      return .object([
        ("item_id", .string(exclusion.itemID)), ("requirement_id", .string(exclusion.requirementID)),
        ("citation", JSON(requirement?.citation.text())), ("reason", JSON(term: exclusion.reason)),
        ("in_force_from", JSON(requirement?.inForce.from)), ("in_force_to", JSON(requirement?.inForce.to)),
      ])
    }
  }
}

extension ChecklistItem {
  /// The stored answer in the type of its item.
  fileprivate func json(_ answer: Answer) -> JSON {
    guard let text = answer.value, let value = try? AnswerValue(text, for: self, notation: .stored) else {
      return .null
    }
    switch value {
    case .yesNo(let isYes): return .string(isYes ? "yes" : "no")
    case .integer(let number): return .integer(number)
    case .decimal(let number): return .decimal(number)
    case .day(let day): return JSON(day)
    case .choice(let id): return .string(id)
    case .choices(let ids): return .array(ids.map(JSON.string))
    case .text, .never: return .string(value.storedText)
    }
  }
}

extension Desk {
  package func inspectionJSON(_ inspection: Inspection) throws -> JSON { try view(inspection).json(on: today) }

  package func findingJSON(_ finding: Finding, code: String) -> JSON {
    let content = finding.content
    return .object([
      ("code", .string(code)), ("item_id", .string(content.itemID)),
      ("requirement_ids", .array(content.requirementIDs.map(JSON.string))),
      ("citations", .array(content.citations.map(JSON.string))), ("quotes", .array(content.quotes.map(JSON.string))),
      ("severity", JSON(term: content.severity)), ("child_safety", .boolean(content.concernsChildSafety)),
      ("statement", .string(content.statement)),
      ("seen", JSON(content.seen)), ("remedy", JSON(content.remedy)), ("state", JSON(term: finding.state)),
    ])
  }
}
