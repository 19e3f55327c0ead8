extension Decree103 {
  /// A refused registration of activity is none.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 47 (read).
  struct Article47: LicensingRule {
    let gives: [ReasonRule] = [.under10CertificateRefused]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .under10Certificate, case .refused(let on) = flags.standing else { return [] }
      return [Reason(.under10CertificateRefused, ["on": on.shortText])]
    }
  }
}
