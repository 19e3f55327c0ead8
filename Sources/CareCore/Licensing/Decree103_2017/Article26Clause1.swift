extension Decree103 {
  /// A license presupposes a lawful founding: where its paper is not on file, it is to be asked for.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26 khoản 1 (read); what we make of a missing paper is our reading.
  struct Article26Clause1: LicensingRule {
    let gives: [ReasonRule] = [
      .establishmentCertificateNotOnFile, .foundingDecisionNotOnFile, .foundingPaperNotOnFile,
    ]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      switch flags.licensingClass {
      case .a where flags.founding == .notOnFile, .e where flags.founding == .notOnFile:
        return [Reason(.foundingDecisionNotOnFile)]
      case .b where flags.founding == .notOnFile: return [Reason(.establishmentCertificateNotOnFile)]
      case .c where ![.enterpriseRegistration, .associationLicense].contains { flags.dossier.holds($0, on: flags.day) }:
        return [Reason(.foundingPaperNotOnFile)]
      default: return []
      }
    }
  }
}
