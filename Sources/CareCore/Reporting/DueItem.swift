/// Something that must be done by a day, whatever it rests on.
public struct DueItem: Hashable, Sendable {
  /// What is owed.
  public enum Kind: String, CaseIterable, Sendable {
    case report = "report"
    /// Information that a child may need emergency protection; always first.
    case emergency = "emergency"
    /// What a facility was asked to put right.
    case remediation = "remediation"
    /// The end of an inspection under way, or a planned one.
    case inspection = "inspection"
    /// The last day of a campaign in which facilities are left.
    case campaign = "campaign"
    /// The end of a facility's suspension.
    case suspension = "suspension"
    /// The authority's own term for a file.
    case processing = "processing"
    /// The end of a pause of a facility.
    case pause = "pause"
    /// The check after a notice, which may begin on its day.
    case check = "check"
    /// Law that ends, or must be looked at again.
    case law = "law"

    /// Its end makes nobody late: it opens a power to an authority, which the law gives no day.
    ///
    /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32; NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read): neither names a day
    /// by which the authority must act.
    public var opensPower: Bool { self == .suspension || self == .pause }

    /// Its last day makes nobody late: a power opens, or law ends by itself.
    var makesNobodyLate: Bool { opensPower || self == .law }
  }

  /// What is owed.
  public let kind: Kind
  /// Of the duty, inspection, campaign or facility.
  public let code: String
  /// The same in every listing, however its day moves.
  public let uid: String
  /// What a person calls it.
  public let title: String
  /// Of a report that comes back: ``DutyOccurrence/period``.
  public let period: String?
  /// Who gets it; empty where nobody does.
  public let recipients: [String]
  /// `nil` where no text names a day.
  public let legalLastDay: CalendarDay?
  /// The same before it moved off a rest day to one for which no law is known: both are to be shown.
  public let unrolledDay: CalendarDay?
  /// The last working day not after it.
  public let safeDay: CalendarDay?
  /// The day the agency set itself, beside the law's or where the law sets none.
  public let ownDay: CalendarDay?
  /// Somebody is late after it: it was set to a facility, or by the decision of an inspection.
  public let isOwnDayBinding: Bool
  /// The first day of what no text ends.
  public let firstDay: CalendarDay?
  /// The text it rests on; `nil` where nobody named one.
  public let basis: Deadline.Basis?
  /// No law is known for its day, or for the one asked about: it must be checked what holds then, and nothing is overdue.
  public let isBeyondLaw: Bool
  /// What its day does not say: what is still to come once it is over, what is not known of it, what has changed since;
  /// as people read it. `nil` where its day says it all.
  public let toCome: String?
  /// What is not sure of the calendar over which its day was counted.
  public let doubt: CalendarDoubt
  /// The figures can only be estimates ("số liệu ước").
  public let needsEstimate: Bool
  /// What a campaign under the same directive still lacks.
  public let missing: [Missing]
  /// Of terms in hours: the moment at which they end.
  public let endsAt: Instant?
  /// Of terms in hours: whole minutes, below 0 once they are over.
  public let minutesLeft: Int?

  /// Facilities of a campaign that nobody inspected.
  public struct Missing: Hashable, Sendable {
    /// Of the campaign.
    public let campaign: String
    /// All of it.
    public let facilities: Int
    /// Closed inspections.
    public let inspected: Int
    /// Not inspected, with a reason.
    public let excused: Int

    /// Puts the parts together.
    public init(campaign: String, facilities: Int, inspected: Int, excused: Int) {
      self.campaign = campaign
      self.facilities = facilities
      self.inspected = inspected
      self.excused = excused
    }

    /// Neither inspected nor excused.
    public var open: Int { facilities - inspected - excused }
  }

  /// Puts the parts together.
  public init(
    kind: Kind, code: String, uid: String, title: String, period: String? = nil, recipients: [String] = [],
    legalLastDay: CalendarDay?, unrolledDay: CalendarDay? = nil, safeDay: CalendarDay?, ownDay: CalendarDay? = nil,
    isOwnDayBinding: Bool = false, firstDay: CalendarDay? = nil, basis: Deadline.Basis?, isBeyondLaw: Bool = false,
    toCome: String? = nil,
    doubt: CalendarDoubt = .none, needsEstimate: Bool = false, missing: [Missing] = [], endsAt: Instant? = nil,
    minutesLeft: Int? = nil
  ) {
    self.kind = kind
    self.code = code
    self.uid = uid
    self.title = title
    self.period = period
    self.recipients = recipients
    self.legalLastDay = legalLastDay
    self.unrolledDay = unrolledDay
    self.safeDay = safeDay
    self.ownDay = ownDay
    self.isOwnDayBinding = isOwnDayBinding
    self.firstDay = firstDay
    self.basis = basis
    self.isBeyondLaw = isBeyondLaw
    self.toCome = toCome
    self.doubt = doubt
    self.needsEstimate = needsEstimate
    self.missing = missing
    self.endsAt = endsAt
    self.minutesLeft = minutesLeft
  }

  /// The last day: the legal one or, where it binds and is earlier, the agency's own; that one too where there is no other.
  private var lastDay: CalendarDay? { bindingDay ?? ownDay }

  /// The day after which somebody is late.
  private var bindingDay: CalendarDay? {
    [legalLastDay, isOwnDayBinding ? ownDay : nil].compactMap(\.self).min()
  }

  /// The day to sort by: the last one, or the one from which something may be done.
  public var day: CalendarDay? { lastDay ?? firstDay }

  /// Negative once the day is over; `nil` of what may be done from a day on and has no last one.
  public func daysLeft(on today: CalendarDay) -> Int? { lastDay?.days(since: today) }

  /// The day by which a list of a day is sorted: what may be done already is due on it, and never overdue.
  public func sortDay(on today: CalendarDay) -> CalendarDay? {
    lastDay ?? firstDay.map { max($0, today) }
  }

  /// Past its legal last day, or the agency's own where that binds somebody. Nothing is by a law that nobody knows, or where
  /// the end only opens a power: see ``hasEnded(on:)``.
  public func isOverdue(on today: CalendarDay) -> Bool {
    if isBeyondLaw || kind.makesNobodyLate { return false }
    // A day says too little of hours.
    return minutesLeft.map { $0 < 0 } ?? bindingDay.map { $0 < today } ?? false
  }

  /// A suspension or a pause whose last day is over and after which something is still to come; nobody is late by it.
  public func hasEnded(on today: CalendarDay) -> Bool {
    kind.opensPower && !isBeyondLaw && legalLastDay.map { $0 < today } ?? false
  }
}
