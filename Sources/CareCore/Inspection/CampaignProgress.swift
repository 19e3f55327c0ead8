/// How far a campaign has come on a day, counted facility by facility.
public struct CampaignProgress: Hashable, Sendable {
  /// One facility of a campaign.
  public struct Entry: Hashable, Sendable {
    /// Where it stands.
    public var communeCode: String
    /// What it is.
    public var kind: FacilityKind
    /// The last day of its inspection; `nil` while that is not closed.
    public var inspectedOn: CalendarDay?
    /// Somebody said why it was not inspected.
    public var isExcused: Bool

    /// Puts the parts together.
    public init(communeCode: String, kind: FacilityKind, inspectedOn: CalendarDay?, isExcused: Bool) {
      self.communeCode = communeCode
      self.kind = kind
      self.inspectedOn = inspectedOn
      self.isExcused = isExcused
    }
  }

  /// Facilities counted together.
  public struct Count: Hashable, Sendable {
    /// All of them.
    public var facilities = 0
    /// Closed inspections.
    public var inspected = 0
    /// Not inspected, with a reason.
    public var excused = 0

    /// None yet.
    public init() {}

    /// Neither inspected nor excused.
    public var left: Int { facilities - inspected - excused }

    mutating func add(_ entry: Entry) {
      facilities += 1
      if entry.inspectedOn != nil {
        inspected += 1
      } else if entry.isExcused {
        excused += 1
      }
    }

    static func += (left: inout Count, right: Count) {
      left.facilities += right.facilities
      left.inspected += right.inspected
      left.excused += right.excused
    }
  }

  /// Inspections closed over the working days they took.
  public struct Pace: Hashable, Sendable {
    /// Closed so far; above 0.
    public let inspected: Int
    /// From the first day of the campaign, or of its first closed inspection if that is earlier, to the day; above 0.
    public let workingDays: Int
    /// The day on which the last facility is inspected if it goes on like this; `nil` when nothing is left.
    public let lastDay: CalendarDay?
  }

  /// All facilities.
  public private(set) var all = Count()
  /// By commune code.
  public private(set) var communes: [String: Count] = [:]
  /// By kind.
  public private(set) var kinds: [FacilityKind: Count] = [:]
  /// `nil` while nothing is closed: then nobody can say.
  public private(set) var pace: Pace?

  /// Counts.
  ///
  /// - Parameters:
  ///   - first: The first day of the campaign.
  ///   - day: The day on which it is asked, itself counted.
  public init(_ entries: [Entry], from first: CalendarDay, on day: CalendarDay, _ calendar: WorkingCalendar) {
    for entry in entries {
      all.add(entry)
      communes[entry.communeCode, default: Count()].add(entry)
      kinds[entry.kind, default: Count()].add(entry)
    }
    guard let earliest = entries.compactMap(\.inspectedOn).min() else { return }
    let start = min(first, earliest)
    var (next, workingDays) = (start, 0)
    while next <= day {
      if calendar.isWorkingDay(next) { workingDays += 1 }
      next = next.adding(days: 1)
    }
    // Whoever works on a rest day only has worked for a day all the same.
    workingDays = max(workingDays, 1)
    let needed = (all.left * workingDays + all.inspected - 1) / all.inspected
    pace = Pace(
      inspected: all.inspected, workingDays: workingDays,
      lastDay: all.left == 0 ? nil : calendar.workingDay(needed, after: day))
  }

  /// Several communes together, as those of one team.
  public func count(ofCommunes codes: [String]) -> Count {
    codes.reduce(into: Count()) { $0 += communes[$1] ?? Count() }
  }
}
