extension Decree103 {
  /// Public and non-public facilities alike need an operating license.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26 (read).
  struct Article26: LicensingRule {
    let gives: [ReasonRule] = [.operatingLicenseRequired, .operatingLicenseInProcess]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass.operationPaper == .operatingLicense else { return [] }
      switch flags.standing {
      case .notYet: return [Reason(.operatingLicenseRequired)]
      case .inProcess(let since): return [Reason(.operatingLicenseInProcess, ["since": since.shortText])]
      default: return []
      }
    }
  }
}
