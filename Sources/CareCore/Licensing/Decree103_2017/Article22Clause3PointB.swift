extension Decree103 {
  /// A facility may not dissolve itself: without a decision it is not closed.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 22 khoản 3 điểm b (read).
  struct Article22Clause3PointB: LicensingRule {
    let gives: [ReasonRule] = [.selfClosureIsNoClosure]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard let closure = flags.dossier.closure(on: flags.day), closure.document == nil else { return [] }
      return [Reason(.selfClosureIsNoClosure, ["day": closure.on.shortText])]
    }
  }
}
