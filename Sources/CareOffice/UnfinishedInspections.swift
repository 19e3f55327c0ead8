package import CareCore
import CareMessages
import CareStore

/// Inspections that go on, or were opened again, and what closing them would write down now. Nobody is cleared by the closed
/// ones beside them: wherever findings are counted, or said to be none, these are named in one sentence.
extension Desk {
  /// One of them, with what it comes to so far.
  private struct Unfinished {
    let code: String
    let facility: String
    let isReopened: Bool
    let answered: Int
    let drafts: [Finding.Content]
    let observations: Int

    var critical: Int { drafts.count { $0.severity == .critical } }

    /// The urgent ones first, then those with the most drafts.
    static func < (left: Self, right: Self) -> Bool {
      (right.critical, right.drafts.count, left.code) < (left.critical, left.drafts.count, right.code)
    }
  }

  /// Which of some inspections are not concluded and are in no sum and no "none"; `nil` where there is none.
  ///
  /// - Parameter namesCommand: On a screen each comes with the command that shows its drafts.
  func unfinishedText(
    _ asked: [Inspection], _ language: Language, namesCommand: Bool = false, in snapshot: Snapshot
  ) throws -> String? {
    let unfinished = try asked.filter { $0.state == .inProgress }.map { try self.unfinished($0, in: snapshot) }
      .sorted(by: <)
    if unfinished.isEmpty { return nil }
    let list = unfinished.map { one in
      let isEmpty = one.drafts.isEmpty && one.observations == 0
      let command = !namesCommand || isEmpty ? "" : ": maiam finding drafts \(one.code)"
      let critical =
        one.critical == 0
        ? "" : Term.unfinishedCritical.text(language, ["count": String(one.critical)])
      let drafts =
        one.drafts.isEmpty
        ? Term.unfinishedWithoutDraft.text(language)
        : Term.unfinishedDrafts.text(language, ["count": String(one.drafts.count), "critical": critical])
      let observations =
        one.observations == 0
        ? "" : Term.unfinishedObservations.text(language, ["count": String(one.observations)])
      return Term.unfinishedOne.text(
        language,
        [
          "inspection": one.code, "facility": one.facility,
          "state": (one.isReopened ? Term.unfinishedReopened : .unfinishedRunning).text(language),
          "answered": String(one.answered), "drafts": drafts + observations, "command": command,
        ])
    }
    return Term.unfinished.text(
      language, ["count": countText(unfinished.count, language), "list": list.joined(separator: "; ")])
  }

  /// The same as of a day, with the commands.
  package func unfinishedText(_ asked: [Inspection], _ vantage: Vantage) throws -> String? {
    if !asked.contains(where: { $0.state == .inProgress }) { return nil }
    return try database.read(at: vantage) { try unfinishedText(asked, language, namesCommand: true, in: $0) }
  }

  /// What stands in no sum of findings: closed inspections in which nothing could be checked, and those not concluded.
  func outsideSumsText(
    _ asked: [Inspection], _ language: Language, namesCommand: Bool = false, in snapshot: Snapshot
  ) throws -> String? {
    let parts = [
      try noResultText(asked, language, in: snapshot),
      try unfinishedText(asked, language, namesCommand: namesCommand, in: snapshot),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The same as of a day, with the commands.
  package func outsideSumsText(_ asked: [Inspection], _ vantage: Vantage) throws -> String? {
    try database.read(at: vantage) { try outsideSumsText(asked, language, namesCommand: true, in: $0) }
  }

  private func unfinished(_ inspection: Inspection, in snapshot: Snapshot) throws -> Unfinished {
    let view = try view(inspection, in: snapshot)
    let passages = try snapshot.passages(of: inspection.id)
    return Unfinished(
      code: inspection.code, facility: try snapshot.present(view.facility).code,
      isReopened: passages.contains { passage, on in
        passage.kind == .reopened && snapshot.vantage.map { on <= $0.day } ?? true
      }, answered: view.answers.count, drafts: try draftFindings(view, in: snapshot),
      observations: view.draftObservations(law.licensing.law).count)
  }
}
