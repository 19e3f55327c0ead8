extension Decree103 {
  /// Within 30 working days of the license the rules of operation and of spending are published. Claimed only when an
  /// inspection after the term found that they were not.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 30 khoản 3 (read).
  struct Article30Clause3: LicensingRule {
    let gives: [ReasonRule] = [.rulesNotPublished]

    func reasons(_ flags: LicensingFlags) -> [Reason] { flags.neglected("ND103-30-3", .rulesNotPublished) }
  }
}

extension LicensingFlags {
  /// A duty that fell due 30 working days after the license, found not done by an inspection after that and not found
  /// done since.
  func neglected(_ requirement: String, _ rule: ReasonRule) -> [Reason] {
    guard operationPaper == .license, standing.isGranted, let issued = paper?.firstIssued(by: day),
      let found = InspectedConditions(dossier.conditionChecks, on: day)
        .failed({ LicensingCondition.covers(requirement, $0) })
    else { return [] }
    let check = dossier.conditionChecks[found.inspection]
    guard check.on > tables.calendar.workingDay(FacilityDossier.dutyDays, after: issued) else { return [] }
    return [Reason(rule, ["inspection": check.inspection, "issued": issued.shortText])]
  }
}
