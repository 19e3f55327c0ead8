/// What is known about the facility on the day of the inspection. A fact that is not there is not known, which is not
/// zero.
public struct InspectionFacts: Hashable, Sendable {
  /// The day that decides which law applies.
  public let day: CalendarDay
  /// What is known.
  public var values: [FactKey: FactValue]
  /// For terms in working days; `nil` when no calendar is known.
  public var calendar: WorkingCalendar?

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
}
