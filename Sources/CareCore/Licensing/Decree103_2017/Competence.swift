extension Decree103 {
  /// The body that granted a paper is compared with those that could on that day. A doubt changes no headline: papers of
  /// bodies that were abolished later stay valid.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 19, 28, 45; Luật Trẻ em 102/2016/QH13, Điều 57 (read); who took over on
  /// 01/3/2025 and 01/7/2025 stands in the table with its sources, much of it unverified.
  struct Competence: LicensingRule {
    let gives: [ReasonRule] = [.issuerPowerDoubtful]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      let commune = flags.profile?.communeCode
      return flags.papersInForce.compactMap { permit in
        guard let issued = permit.lastGranted(by: flags.day), let issuer = permit.content(on: issued).issuer else {
          return nil
        }
        let rows = flags.tables.competences(for: permit.kind, inCommune: commune, on: issued)
        let name = LicensingTables.Competence.comparable(issuer)
        guard !rows.isEmpty, !rows.contains(where: { $0.covers(name) }) else { return nil }
        return Reason(
          .issuerPowerDoubtful,
          ["permit": permit.kind.rawValue, "issuer": issuer, "on": issued.shortText])
      }
    }
  }
}

extension LicensingFlags {
  /// The papers this class rests on, as long as they hold.
  fileprivate var papersInForce: [Permit] {
    var kinds: [PermitKind] = founding == .proven ? [.publicFoundingDecision, .establishmentCertificate] : []
    if operationPaper == .license { kinds.append(.operatingLicense) }
    if operationPaper == .under10Certificate { kinds.append(.under10Certificate) }
    if operationPaper == .childProtectionRegistration { kinds.append(.childProtectionRegistration) }
    return kinds.compactMap { kind in
      guard let found = dossier.bestPermit(kind, on: day), found.standing.isGranted else { return nil }
      return found.permit
    }
  }
}

extension Permit {
  /// The day on which it was granted as it is now: its issue, or its last reissue.
  fileprivate func lastGranted(by day: CalendarDay) -> CalendarDay? {
    events.last { $0.on <= day && ($0.kind == .issued || $0.kind == .reissued) }?.on
  }
}
