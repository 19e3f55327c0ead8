extension Decree103 {
  /// No operation within 12 months of the license: a ground for withdrawing it. Claimed only where the facts say that
  /// nobody was kept.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 2 điểm b (read).
  struct Article32Clause2PointB: LicensingRule {
    let gives: [ReasonRule] = [.noOperationWithinTwelveMonths]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, flags.standing.isGranted,
        let issued = flags.paper?.firstIssued(by: flags.day), issued.adding(months: 12) < flags.day,
        flags.dossier.hasOperated(since: issued, by: flags.day) == false
      else { return [] }
      return [Reason(.noOperationWithinTwelveMonths, ["issued": issued.shortText])]
    }
  }
}
