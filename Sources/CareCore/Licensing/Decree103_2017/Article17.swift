extension Decree103 {
  /// An establishment certificate that was asked for but not granted is not there.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 (khoản 3 and 4 read).
  struct Article17: LicensingRule {
    let gives: [ReasonRule] = [.establishmentCertificateInProcess, .establishmentCertificateRefused]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .b, flags.founding == .lacking else { return [] }
      switch flags.dossier.bestPermit(.establishmentCertificate, on: flags.day)?.standing {
      case .inProcess(let since): return [Reason(.establishmentCertificateInProcess, ["since": since.shortText])]
      case .refused(let on): return [Reason(.establishmentCertificateRefused, ["on": on.shortText])]
      default: return []
      }
    }
  }
}
