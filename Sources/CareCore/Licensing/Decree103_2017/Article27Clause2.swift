extension Decree103 {
  /// What changed asks for an amended license. Another address, kind or task leaves the facility without a paper for
  /// what it does; another name, head or area is a duty and no more.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 27 khoản 2 (read); which changes leave the paper in force is our reading.
  struct Article27Clause2: LicensingRule {
    let gives: [ReasonRule] = [
      .licenseForAnotherAddress, .licenseForAnotherKind, .licenseForOtherDuties, .licenseLacksKind, .changedNameOrHead,
      .changedArea,
    ]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      let departures = flags.departures
      var reasons: [Reason] = []
      func add(_ rule: ReasonRule, _ pair: PaperDepartures.Pair?) {
        guard let pair else { return }
        reasons.append(Reason(rule, ["paper": pair.paper ?? "…", "present": pair.present ?? "…"]))
      }
      add(.licenseForAnotherAddress, departures.address)
      add(.licenseForAnotherKind, departures.kind)
      add(.licenseForOtherDuties, departures.duties)
      for kind in departures.furtherKinds { reasons.append(Reason(.licenseLacksKind, ["present": kind.rawValue])) }
      if departures.hasOtherName || departures.hasOtherHead { reasons.append(Reason(.changedNameOrHead)) }
      if departures.hasOtherArea { reasons.append(Reason(.changedArea)) }
      return reasons
    }
  }
}
