extension ChildrenLaw2016 {
  /// A child protection service may be suspended or ended.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 59 khoản 1 (read; how long a suspension may last was found in no text).
  struct Article59: LicensingRule {
    let gives: [ReasonRule] = [.childProtectionServiceSuspended, .childProtectionRegistrationWithdrawn]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .childProtectionRegistration else { return [] }
      switch flags.standing {
      case .suspended, .suspensionLapsed:
        let until = flags.paper?.suspensionEnd(on: flags.day)?.last
        return [Reason(.childProtectionServiceSuspended, ["until": until?.shortText ?? "…"])]
      case .withdrawn(let on), .surrendered(let on):
        return [Reason(.childProtectionRegistrationWithdrawn, ["on": on.shortText])]
      default: return []
      }
    }
  }
}
