extension Decree103 {
  /// A paper that shows a last day of its own is none after it. The decree sets no term, so nothing expires otherwise.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26–33 (read: no term); what a term on the paper means is unverified.
  struct PaperExpiry: LicensingRule {
    let gives: [ReasonRule] = [.paperExpired]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.licensingClass != .g, case .expired(let on) = flags.standing else { return [] }
      return [Reason(.paperExpired, ["on": on.shortText])]
    }
  }
}
