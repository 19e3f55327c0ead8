extension Decree103 {
  /// Within 30 working days of the license the facility announces its operation. Claimed only when an inspection after
  /// the term found that it had not.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 31 khoản 1 (read).
  struct Article31Clause1: LicensingRule {
    let gives: [ReasonRule] = [.operationNotAnnounced]

    func reasons(_ flags: LicensingFlags) -> [Reason] { flags.neglected("ND103-31-1", .operationNotAnnounced) }
  }
}
