extension Decree103 {
  /// More people than the paper allows, where it names a number.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 27 khoản 1 (read; the number is not in its list, though real licenses carry
  /// one, so what follows from it is unverified).
  struct Article27Clause1: LicensingRule {
    let gives: [ReasonRule] = [.aboveCapacity, .censusMissing]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      // Without a head count nobody knows whether there are more.
      if flags.isCapacityUnchecked { return [Reason(.censusMissing)] }
      guard let excess = flags.excess else { return [] }
      return [
        Reason(.aboveCapacity, ["capacity": String(excess.capacity), "count": String(excess.count)])
      ]
    }
  }
}
