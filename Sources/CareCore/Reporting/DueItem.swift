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
    /// The last day that a paper of a facility shows.
    case expiry = "expiry"
    /// The authority's own term for a file.
    case processing = "processing"
    /// Findings of a closed inspection that nobody demanded anything for.
    case demand = "demand"
    /// What a facility reported done and nobody has verified.
    case verification = "verification"
    /// The end of a pause of a facility.
    case pause = "pause"
    /// The day from which a decision ends the operation of a facility.
    case termination = "termination"
    /// The check after a notice, which may begin on its day.
    case check = "check"
    /// Children without a place on record after a closing.
    case placement = "placement"
    /// Law that ends, or must be looked at again.
    case law = "law"

    /// Once its last day is over something is to be decided, and the law gives nobody a day for that.
    ///
    /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32; NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read): neither names a day
    /// by which the authority must act. What follows the last day of a paper was read nowhere.
    public var awaitsDecision: Bool { self == .suspension || self == .pause || self == .expiry }
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
  /// Since when something waits that no text gives a last day, and nobody set one.
  public let since: CalendarDay?
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
  /// Findings that wait for the office; `nil` of everything else.
  public let findings: Int?
  /// What a campaign under the same directive still lacks.
  public let missing: [Missing]
  /// Of terms in hours: the moment at which they end.
  public let endsAt: Instant?
  /// Of terms in hours: whole minutes, below 0 once they are over.
  public let minutesLeft: Int?
  /// What a person wrote of what stands in the title and the note.
  package var written: [String] = []

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
    isOwnDayBinding: Bool = false, firstDay: CalendarDay? = nil, since: CalendarDay? = nil,
    basis: Deadline.Basis?, isBeyondLaw: Bool = false, toCome: String? = nil,
    doubt: CalendarDoubt = .none, needsEstimate: Bool = false, findings: Int? = nil, missing: [Missing] = [],
    endsAt: Instant? = nil,
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
    self.since = since
    self.basis = basis
    self.isBeyondLaw = isBeyondLaw
    self.toCome = toCome
    self.doubt = doubt
    self.needsEstimate = needsEstimate
    self.findings = findings
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

  /// The day by which a list of a day is sorted: what may be done already, or waits without a day, is due on it.
  public func sortDay(on today: CalendarDay) -> CalendarDay? {
    lastDay ?? (firstDay ?? since).map { max($0, today) }
  }

  /// Past its legal last day, or the agency's own where that binds somebody, and not settled. Nothing is by a law that
  /// nobody knows, and law that ends by itself is late for nobody. Of what ``hasEnded(on:)`` no text makes anybody late.
  public func isOverdue(on today: CalendarDay) -> Bool {
    if isBeyondLaw || kind == .law { return false }
    // A day says too little of hours.
    return minutesLeft.map { $0 < 0 } ?? bindingDay.map { $0 < today } ?? false
  }

  /// A suspension, a pause or a paper whose last day is over and after which somebody has still to decide.
  public func hasEnded(on today: CalendarDay) -> Bool { kind.awaitsDecision && isOverdue(on: today) }

  /// Past a day that only the agency set itself, and that binds nobody.
  public func isPastOwnDay(on today: CalendarDay) -> Bool {
    kind != .law && bindingDay == nil && ownDay.map { $0 < today } ?? false
  }
}
