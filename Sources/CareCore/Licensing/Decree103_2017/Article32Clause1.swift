extension Decree103 {
  /// A license may be suspended for at most 6 months.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 1 (read).
  struct Article32Clause1: LicensingRule {
    let gives: [ReasonRule] = [.operatingLicenseSuspended, .suspensionLongerThanSixMonths]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, case .suspended = flags.standing,
        let suspension = flags.paper?.suspensionEnd(on: flags.day)
      else { return [] }
      let reason = Reason(.operatingLicenseSuspended, ["until": suspension.last.shortText])
      guard suspension.last > suspension.start.adding(months: 6) else { return [reason] }
      return [reason, Reason(.suspensionLongerThanSixMonths, ["from": suspension.start.shortText])]
    }
  }
}
