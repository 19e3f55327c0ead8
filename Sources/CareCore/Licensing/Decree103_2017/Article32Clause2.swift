extension Decree103 {
  /// A withdrawn license is none; only a decision withdraws it, never a ground for one.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 2 (read).
  struct Article32Clause2: LicensingRule {
    let gives: [ReasonRule] = [.operatingLicenseWithdrawn]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, case .withdrawn(let on) = flags.standing else { return [] }
      return [Reason(.operatingLicenseWithdrawn, ["on": on.shortText])]
    }
  }
}
