extension Decree103 {
  /// Whoever founds a non-public facility for 10 or more beneficiaries registers its establishment.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 14–19 (read).
  struct Article14To19: LicensingRule {
    let gives: [ReasonRule] = [.establishmentCertificateRequired, .grownPastNine]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .b, flags.founding == .lacking else { return [] }
      var reasons = flags.isSpontaneous ? [] : [Reason(.establishmentCertificateRequired)]
      if flags.dossier.holds(.under10Certificate, on: flags.day), let count = flags.census?.licensingCount {
        reasons.append(Reason(.grownPastNine, ["count": String(count)]))
      }
      return reasons
    }
  }
}
