import CareCore

/// The one rule for days, as the use cases of a desk ask it.
extension Desk {
  /// Refuses a day that it cannot be; none is no day.
  ///
  /// - Parameters:
  ///   - role: What it is the day of.
  ///   - option: How the command names it.
  ///   - beginning: Of what it is the end.
  /// - Throws: as ``DayRole/checked(_:by:_:from:)``.
  func check(_ day: CalendarDay?, _ role: DayRole, _ option: String, from beginning: CalendarDay? = nil)
    throws(Failure)
  {
    guard let day else { return }
    try role.checked(day, by: today, option, from: beginning)
  }

  /// What an entry of a paper tells of days: when it happened, and how long what it says lasts.
  ///
  /// - Parameter option: How the command names the day of the entry.
  func check(_ event: PermitEvent, _ option: String) throws(Failure) {
    try check(event.on, .happened, option)
    try check(event.until, .ended, "--until")
    try check(event.wording.expires, .ended, "--expires", from: event.precision.earliest(for: event.on))
  }

  /// What a profile tells of days.
  ///
  /// - Parameter opened: Whether the place can be one that has not begun yet.
  func check(_ profile: FacilityProfile, opened: DayRole) throws(Failure) {
    try check(profile.from, .happened, "--on")
    try check(profile.opened, opened, "--opened")
  }
}
