extension Decree103 {
  /// No license was applied for within 12 months of the establishment certificate: a ground for withdrawing the
  /// certificate, not a withdrawal.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 21 khoản 1 điểm b (read).
  struct Article21Clause1PointB: LicensingRule {
    let gives: [ReasonRule] = [.noApplicationWithinTwelveMonths]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .b, flags.operationPaper == .none,
        let certificate = flags.dossier.bestPermit(.establishmentCertificate, on: flags.day),
        certificate.standing == .inForce, let issued = certificate.permit.firstIssued(by: flags.day),
        issued.adding(months: 12) < flags.day
      else { return [] }
      return [Reason(.noApplicationWithinTwelveMonths, ["issued": issued.shortText])]
    }
  }
}
