extension Decree103 {
  /// Conditions that an inspection found not to be met, of premises, staff and head: a ground for suspension.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26, 32 khoản 1, 44 (read); Luật Trẻ em 102/2016/QH13, Điều 56, 59 khoản 1
  /// điểm a (read).
  struct Conditions: LicensingRule {
    let gives: [ReasonRule] = [.conditionsFailed, .smallFacilityConditionsFailed, .protectionConditionsFailed]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard let failed = flags.failedConditions else { return [] }
      let rule: ReasonRule =
        switch flags.licensingClass {
        case .d where flags.operationPaper != .license: .smallFacilityConditionsFailed
        case .e: .protectionConditionsFailed
        default: .conditionsFailed
        }
      return [
        Reason(rule, ["inspection": failed.inspection, "requirements": failed.requirements.joined(separator: ", ")])
      ]
    }
  }
}
