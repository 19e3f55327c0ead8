extension ChildrenLaw2016 {
  /// A child protection service that the state did not found is registered.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 57 (read; no detailed decree was found).
  struct Article57: LicensingRule {
    let gives: [ReasonRule] = [
      .childProtectionRegistrationRequired, .childProtectionRegistrationInProcess,
      .childProtectionRegistrationRefused,
    ]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .e, flags.operationPaper != .notRequired else { return [] }
      let required = Reason(.childProtectionRegistrationRequired)
      switch flags.standing {
      case .notYet: return flags.isSpontaneous ? [] : [required]
      case .inProcess(let since):
        return [required, Reason(.childProtectionRegistrationInProcess, ["since": since.shortText])]
      case .refused(let on): return [required, Reason(.childProtectionRegistrationRefused, ["on": on.shortText])]
      default: return []
      }
    }
  }
}
