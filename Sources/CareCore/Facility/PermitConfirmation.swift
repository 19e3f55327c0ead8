extension FacilityDossier {
  /// The latest day, up to a day, on which anybody confirmed which permits the place has: somebody said so, found the
  /// place, or inspected it and found out about the papers themselves. What is absent from the register is not absent in
  /// life until somebody has.
  ///
  /// - Parameter day: Facts of this day count, later ones are ignored.
  /// - Returns: `nil` when nobody has.
  public func permitsConfirmed(by day: CalendarDay, _ law: LicensingLaw) -> CalendarDay? {
    let looked = conditionChecks.filter { $0.hasLooked(law) }.map(\.on)
    return (permitReviews.map(\.on) + discoveries.map(\.on) + looked).filter { $0 <= day }.max()
  }
}

extension ConditionCheck {
  /// Whether the inspection found out about the papers or the notice themselves, whatever it found: what was asked and left
  /// unchecked says nothing of them, nor does a finding that cites their clause and that no question for papers led to, as
  /// one of too many people.
  fileprivate func hasLooked(_ law: LicensingLaw) -> Bool {
    let found = Set(failed + neglected)
    return (met + unsettled.filter(found.contains)).contains(where: law.isAboutPapers)
  }
}
