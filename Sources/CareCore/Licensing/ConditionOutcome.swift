/// What one closed inspection leaves behind about the conditions of operation and the duties after issue, besides its
/// findings. It is kept as it stood, since a checklist may change later.
public struct ConditionOutcome: Hashable, Sendable {
  /// Requirement ids found met.
  public var met: [String]
  /// Requirement ids asked about and left open: not checked, or not met without being critical.
  public var unsettled: [String]

  /// Puts the parts together.
  public init(met: [String] = [], unsettled: [String] = []) {
    self.met = met
    self.unsettled = unsettled
  }

  /// Reads off an evaluation. A requirement that several items ask about is met only when all that apply are met.
  ///
  /// - Parameters:
  ///   - day: That of the inspection: what is a condition on it is kept.
  public init(
    _ evaluation: ChecklistEvaluation, of checklist: Checklist, on day: CalendarDay, _ law: LicensingLaw
  ) {
    let items = checklist.itemsByID
    var isMet: [String: Bool] = [:]
    for part in evaluation.judgements {
      let outcome = part.judgement.outcome
      guard outcome != .notApplicable, let item = items[part.itemID] else { continue }
      for id in item.requirementIDs
      where law.isCondition(id, on: day) || law.isDutyAfterIssue(id) || law.isAboutPapers(id) {
        isMet[id] = (isMet[id] ?? true) && outcome == .met
      }
    }
    met = isMet.filter(\.value).keys.sorted()
    unsettled = isMet.filter { !$0.value }.keys.sorted()
  }
}
