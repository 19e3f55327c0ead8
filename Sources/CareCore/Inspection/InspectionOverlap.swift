/// Another inspection, or another campaign, of a facility in the same days.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 4 khoản 2 (read): no overlap with thanh tra, state audit or another agency's
/// check.
public struct InspectionOverlap: Hashable, Sendable {
  /// The facility that would be visited twice.
  public let facility: Facility
  /// Codes of the other inspections and campaigns, each once.
  public let others: [String]

  /// Puts the parts together.
  public init(facility: Facility, others: [String]) {
    self.facility = facility
    self.others = others
  }
}

extension Inspection {
  /// It touches days from `first` through `last`. One that nobody set a day for, and one still under way, may.
  ///
  /// - Parameter window: That of its campaign, which holds while it has no day of its own.
  public func touches(from first: CalendarDay, through last: CalendarDay, window: ClosedRange<CalendarDay>?) -> Bool {
    switch state {
    case .canceled: return false
    case .planned:
      if let plannedOn { return first <= plannedOn && plannedOn <= last }
      return window.map { $0.lowerBound <= last && first <= $0.upperBound } ?? true
    case .inProgress: return start.map { $0.on <= last } ?? true
    case .closed:
      guard let begun = start?.on, let ended = minutes?.closedOn else { return false }
      return begun <= last && first <= ended
    }
  }
}
