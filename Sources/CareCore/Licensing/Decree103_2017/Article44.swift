extension Decree103 {
  /// Fewer than 10 beneficiaries in difficult circumstances: the registration of activity, and no more.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 khoản 4, Điều 44 (read); that a license makes it unnecessary is our reading.
  struct Article44: LicensingRule {
    let gives: [ReasonRule] = [
      .under10CertificateRequired, .under10CertificateInProcess, .licenseCoversSmallFacility,
    ]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .d else { return [] }
      if flags.operationPaper == .license {
        return flags.standing == .inForce ? [Reason(.licenseCoversSmallFacility)] : []
      }
      switch flags.standing {
      case .notYet: return flags.isSpontaneous ? [] : [Reason(.under10CertificateRequired)]
      case .inProcess(let since):
        return [
          Reason(.under10CertificateRequired), Reason(.under10CertificateInProcess, ["since": since.shortText]),
        ]
      default: return []
      }
    }
  }
}
