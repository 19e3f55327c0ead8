/// Sorts the requirements of unmet items by whom they bind.
struct DraftBuilder {
  let requirements: [String: Requirement]
  /// Those the checklist is meant for.
  let groups: Set<FacilityGroup>
  let day: CalendarDay
  private let followsLaw: Bool
  private(set) var findings: [FindingDraft] = []
  private(set) var observations: [FindingDraft] = []
  private(set) var notHeldAgainst: [ExcludedRequirement] = []

  init(requirements: [String: Requirement], groups: [FacilityGroup], day: CalendarDay, followsLaw: Bool) {
    self.requirements = requirements
    self.groups = Set(groups)
    self.day = day
    self.followsLaw = followsLaw
  }

  /// What nobody asks any more: the record says so of each of its requirements.
  mutating func addLapsed(_ item: ChecklistItem) {
    for id in item.requirementIDs where requirements[id]?.inForce.hasLapsed(by: day) ?? false {
      notHeldAgainst.append(ExcludedRequirement(itemID: item.id, requirementID: id, reason: .notInForce))
    }
  }

  /// One item is a finding of the facility or an observation about others, never both: in the same words it cannot be held
  /// against it and be called none of its faults.
  ///
  /// - Parameters:
  ///   - doubt: How sure it is that its requirements say what was measured; `nil` where they say it.
  ///   - facts: Those it was judged with.
  mutating func add(
    _ item: ChecklistItem, _ judgement: Judgement, doubt: Certainty?, _ facts: InspectionFacts
  ) {
    var byBearer: [DutyBearer: [Requirement]] = [:]
    var bearers: [DutyBearer] = []
    for id in item.requirementIDs {
      guard let requirement = requirements[id] else { continue }
      // A record cites no law of a later day.
      if followsLaw, requirement.inForce.isLater(than: day) { continue }
      if let reason = exclusion(of: requirement, facts) {
        notHeldAgainst.append(ExcludedRequirement(itemID: item.id, requirementID: id, reason: reason))
        continue
      }
      let bearer = isHeldAgainstCarer(requirement, facts) ? .facility : requirement.dutyBearer
      if byBearer[bearer] == nil { bearers.append(bearer) }
      byBearer[bearer, default: []].append(requirement)
    }
    for bearer in byBearer[.facility] == nil ? bearers : [.facility] {
      let draft = FindingDraft(
        itemID: item.id, question: item.question, requirements: byBearer[bearer] ?? [], severity: item.severity,
        dutyBearer: bearer, isReversed: item.isReversed, remedy: item.remedy, arithmetic: judgement.arithmetic,
        doubts: doubts(byBearer[bearer] ?? [], doubt, facts))
      if bearer == .facility { findings.append(draft) } else { observations.append(draft) }
    }
  }

  /// A duty of whoever cares for children, at a place that does: known not to only where nobody is there to care for.
  private func isHeldAgainstCarer(_ requirement: Requirement, _ facts: InspectionFacts) -> Bool {
    requirement.dutyBearer.bindsWhoeverCares && facts[.children] != .count(0)
  }

  /// What binds one side of a line is a reading where the side is open; so is that a facility is whoever cares.
  private func doubts(
    _ requirements: [Requirement], _ own: Certainty?, _ facts: InspectionFacts
  ) -> [String: Certainty] {
    var doubts: [String: Certainty] = [:]
    for requirement in requirements {
      let side: Certainty? = facts.isLicenseClassOpen && requirement.licenseClass != nil ? .interpretation : nil
      let carer: Certainty? = isHeldAgainstCarer(requirement, facts) ? .interpretation : nil
      doubts[requirement.id] = [own, side, carer].compactMap(\.self).max()
    }
    return doubts
  }

  private func exclusion(of requirement: Requirement, _ facts: InspectionFacts) -> ExcludedRequirement.Reason? {
    guard requirement.inForce.contains(day) else { return .notInForce }
    // Not knowing which paper the facility needs excludes nothing.
    if let needed = requirement.licenseClass, case .text(let own) = facts[.facilityLicenseClass],
      own != needed.rawValue
    {
      return .otherLicenseClass
    }
    // A place without papers is measured by the conditions of a license without being bound by them.
    if groups.isDisjoint(with: requirement.groups) { return .gapAssessment }
    return nil
  }
}
