extension Decree103 {
  /// A refused license is none.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 30 (read).
  struct Article30: LicensingRule {
    let gives: [ReasonRule] = [.operatingLicenseRefused]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, case .refused(let on) = flags.standing else { return [] }
      return [Reason(.operatingLicenseRefused, ["on": on.shortText])]
    }
  }
}
