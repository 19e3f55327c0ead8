extension ChildrenLaw2016 {
  /// A child is given to a person or place by decision. Without a founding act, a paper or an application the operator
  /// took children in by itself.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 66 khoản 1; NĐ 103/2017/NĐ-CP, Điều 14–19, 44–47 (read); "tự phát" is a
  /// word of directives, and the test on the papers is our reading.
  struct Article66: LicensingRule {
    let gives: [ReasonRule] = [.noFoundingAct, .operatorUnknown, .placementDecisionMissing]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      var reasons: [Reason] = []
      if flags.situation == .spontaneous {
        reasons.append(Reason(.noFoundingAct))
        if flags.profile?.operatorKind == nil { reasons.append(Reason(.operatorUnknown)) }
      }
      let isHousehold = flags.profile?.operatorKind == .individual && flags.licensingClass != .f
      if isHousehold, let count = flags.census?[.withoutPlacementDecision], count > 0 {
        reasons.append(Reason(.placementDecisionMissing, ["count": String(count)]))
      }
      return reasons
    }
  }
}
