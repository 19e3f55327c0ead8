extension Decree103 {
  /// The term of a suspension has passed and nobody allowed operation again: a ground for withdrawal.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 2 điểm d (read).
  struct Article32Clause2PointD: LicensingRule {
    let gives: [ReasonRule] = [.suspensionPastItsEnd]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .license, case .suspensionLapsed(let since) = flags.standing else { return [] }
      return [Reason(.suspensionPastItsEnd, ["since": since.shortText])]
    }
  }
}
