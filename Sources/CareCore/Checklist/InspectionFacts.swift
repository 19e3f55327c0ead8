/// What is known about the facility on the day of the inspection. A fact that is not there is not known, which is not
/// zero.
public struct InspectionFacts: Hashable, Sendable {
  /// The day that decides which law applies.
  public let day: CalendarDay
  /// What is known.
  public var values: [FactKey: FactValue]
  /// For terms in working days; `nil` when no calendar is known.
  public var calendar: WorkingCalendar?
  /// The law of the day asks one thing of few and another of many, and it is open which of them the facility is: then
  /// ``FactKey/facilityLicenseClass`` is not known, and what binds one of them is measured by our reading.
  public var isLicenseClassOpen = false
  /// Totals of which a part was never counted, with what that part is: the value is at least so many, and a condition that
  /// more people would turn is not decided.
  public var openTotals: [FactKey: FactKey] = [:]

  /// Puts the parts together.
  public init(day: CalendarDay, values: [FactKey: FactValue] = [:], calendar: WorkingCalendar? = nil) {
    self.day = day
    self.values = values
    self.calendar = calendar
  }

  /// The value of a fact; `nil` when it is not known.
  public subscript(key: FactKey) -> FactValue? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// The working day so many before a day, which itself is not counted; `nil` where the calendar of these days is not
  /// announced.
  func workingDay(_ count: Int, before day: CalendarDay) -> CalendarDay? {
    guard let calendar else { return nil }
    var (found, left) = (day, count)
    while left > 0 {
      let earlier = found.adding(days: -1)
      if earlier == found { return nil }
      found = earlier
      if calendar.isWorkingDay(found) { left -= 1 }
    }
    return calendar.isProvisional(from: found, through: day) ? nil : found
  }
}
