extension Decree103 {
  /// A withdrawn establishment certificate ends the founding, and dissolution follows.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 21 khoản 1, Điều 22 khoản 1 điểm a (read).
  struct Article21Clause1: LicensingRule {
    let gives: [ReasonRule] = [.establishmentCertificateWithdrawn]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass == .b, flags.founding == .lacking,
        case .withdrawn(let on) = flags.dossier.bestPermit(.establishmentCertificate, on: flags.day)?.standing
      else { return [] }
      return [Reason(.establishmentCertificateWithdrawn, ["on": on.shortText])]
    }
  }
}
