/// What first tells that a place was there: nothing of it ends before.
public enum FirstSign: Hashable, Sendable {
  case paper(PermitKind, CalendarDay)
  case inspection(String, CalendarDay)
  case count(CalendarDay)
  case notice(CalendarDay)
  case discovery(CalendarDay)

  /// The day of it.
  public var on: CalendarDay {
    switch self {
    case .paper(_, let day), .inspection(_, let day), .count(let day), .notice(let day), .discovery(let day): day
    }
  }
}

extension FacilityDossier {
  /// The first of its papers, inspections, counts of somebody, notices and discoveries; `nil` where there is none whose day
  /// is known. The day under which somebody entered the place says nothing of when it began.
  public var firstSign: FirstSign? {
    var signs: [FirstSign] = permits.flatMap { permit in
      permit.events.compactMap { event in
        event.precision.earliest(for: event.on).map { FirstSign.paper(permit.kind, $0) }
      }
    }
    signs += conditionChecks.map { .inspection($0.inspection, $0.on) }
    signs += unfinishedChecks.filter { $0.canceled == nil }.map { .inspection($0.inspection, $0.on) }
    signs += censuses.filter(\.findsSomebodyCaredFor).map { .count($0.on) }
    signs += notices.compactMap { $0.received.map { .notice($0) } }
    signs += discoveries.map { .discovery($0.on) }
    return signs.min { $0.on < $1.on }
  }
}
