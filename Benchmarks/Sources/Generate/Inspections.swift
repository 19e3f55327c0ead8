import CareCore
import CareOffice
import CareStore
import Foundation

/// Inspects invented facilities with the shortest of the built-in checklists, as chance answers.
struct Quick {
  private let checklist: Checklist
  private let reference: ChecklistReference
  private let content: String

  init(instant: Instant, path: String) throws {
    let setup = Desk.Setup(
      databasePath: path, today: day(2025, 5, 1), actor: "maiam-generate", host: "invented", command: "generate",
      now: { instant })
    checklist = try ChecklistShelf(setup).checklist("quick-safety")
    reference = ChecklistReference(
      id: checklist.id, version: checklist.version, contentHash: try checklist.contentHash())
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    content = String(decoding: try encoder.encode(checklist), as: UTF8.self)
  }

  /// - Returns: The number of findings.
  func inspect(_ facility: Facility, in change: Change, using random: inout SeededGenerator) throws -> Int {
    let on = day(2025, 1, 6).adding(days: Int.random(in: 0..<110, using: &random))
    try change.keep(reference, content: content)
    let inspection = try change.planInspection(of: facility, with: reference, campaign: nil, on: on, year: 2025)
    try change.start(
      inspection,
      InspectionStart(
        on: on, decision: "1/QĐ-HC", decided: on, issuer: "Cơ quan hư cấu", announced: on, lead: "Trần Ví Dụ (hư cấu)",
        members: [], regime: .directiveTeam, basis: .directive))
    var given: [String: GivenAnswer] = [:]
    for item in checklist.items {
      guard item.answerType == .yesNo, !random.chance(8) else {
        given[item.id] = .notChecked
        try change.record(Answer(itemID: item.id, value: nil, declared: .notChecked, note: nil), in: inspection)
        continue
      }
      let isYes = random.chance(item.isReversed ? 5 : 90)
      given[item.id] = .value(.yesNo(isYes))
      try change.record(
        Answer(itemID: item.id, value: isYes ? "yes" : "no", declared: nil, note: nil), in: inspection)
    }
    let facts = InspectionFacts(day: on)
    let evaluation = checklist.evaluate(answers: given, facts: facts)
    let findings = evaluation.findings.map { draft in
      Finding.Content(
        itemID: draft.itemID, requirementIDs: draft.requirementIDs, citations: draft.requirementIDs,
        quotes: draft.quotes, severity: draft.severity, topic: draft.topic ?? .licensing,
        isProhibitedAct: draft.isReversed, statement: "Hư cấu", seen: nil, remedy: draft.remedy)
    }
    try change.close(
      inspection, minutes: Minutes(closedOn: on, signedByFacility: true), findings: findings, observations: [],
      conditions: ConditionOutcome(evaluation, of: checklist))
    return findings.count
  }
}
