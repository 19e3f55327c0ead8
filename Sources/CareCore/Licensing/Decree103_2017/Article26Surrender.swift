extension Decree103 {
  /// A license handed back allows nothing more. The decree knows no handing back; it is a fact, not a closure.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26 (read); that a license handed back is none is our reading.
  struct Article26Surrender: LicensingRule {
    let gives: [ReasonRule] = [.operatingLicenseSurrendered]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, case .surrendered(let on) = flags.standing else { return [] }
      return [Reason(.operatingLicenseSurrendered, ["on": on.shortText])]
    }
  }
}
