/// What an office owes so many hours after it found something out, night and day.
///
/// Legal source: each row's own; Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 1 (hours run from the very moment). That no
/// rest day moves the end of a term in hours is our reading, the safe one.
public struct IncidentClock: Hashable, Sendable, Identifiable {
  /// By which record it starts.
  public enum Starter: String, CaseIterable, Sendable {
    /// A duty that somebody adds for the incident.
    case duty = "duty"
    /// Information that a child may need emergency protection; see ``Emergency``.
    case emergency = "emergency"
  }

  /// `personal-data-breach`.
  public let id: String
  /// By which record it starts.
  public let startedBy: Starter
  /// What is owed.
  public let name: String
  /// What begins the clock, in words: `phát hiện hành vi vi phạm`.
  public let event: LawWording
  /// When the text demands it: `trẻ em bị tổn hại nghiêm trọng`; `nil` where the event alone is enough.
  public let condition: LawWording?
  /// Above 0.
  public let hours: Int
  /// Who owes it.
  public let reporter: String
  /// Never empty.
  public let recipients: [String]
  /// The ids of the requirements and items whose breach, seen at an inspection, may be such an event; of emergencies
  /// only. Which those are is a reading of ours: no text lists them.
  public let signs: Set<String>
  /// Items that count such events, each with the one that asks how many of them were reported; of emergencies only.
  public let counts: [Count]
  /// Who is to be told at once, and the text that says so; of emergencies only.
  public let notice: Deadline.Basis?
  /// The days of events for which it holds.
  public let span: LawSpan
  /// The text it rests on.
  public let basis: Deadline.Basis

  /// Puts the parts together.
  public init(
    id: String, startedBy: Starter = .duty, name: String, event: LawWording, condition: LawWording? = nil, hours: Int,
    reporter: String, recipients: [String], signs: Set<String> = [], counts: [Count] = [],
    notice: Deadline.Basis? = nil, span: LawSpan,
    basis: Deadline.Basis
  ) {
    self.id = id
    self.startedBy = startedBy
    self.name = name
    self.event = event
    self.condition = condition
    self.hours = hours
    self.reporter = reporter
    self.recipients = recipients
    self.signs = signs
    self.counts = counts
    self.notice = notice
    self.span = span
    self.basis = basis
  }

  /// How many events an inspection counted, and how many of them were reported.
  public struct Count: Hashable, Sendable {
    /// The item that counts them.
    public let cases: String
    /// The item that counts those reported.
    public let reported: String

    /// Puts the parts together.
    public init(cases: String, reported: String) {
      self.cases = cases
      self.reported = reported
    }
  }

  /// What was found may be such an event: it breaches one of ``signs``, or it is a critical prohibited act against
  /// children, by whichever law or list of its own an office asks.
  public func mayStart(with finding: Finding.Content) -> Bool {
    signs.contains(finding.itemID) || finding.requirementIDs.contains(where: signs.contains)
      || finding.isProhibitedAct && finding.topic == .childProtection && finding.severity == .critical
  }

  /// The term of one incident.
  ///
  /// - Parameter event: What began it, as the steps of the counting name it.
  public func deadline(from instant: Instant, event: String? = nil) -> Deadline {
    Deadline(eventName: event, event: .instant(instant), term: .counted(hours, .hours), basis: basis, rolls: false)
  }

  /// How long is left of the term of one incident; below 0 once it is over.
  ///
  /// - Returns: Whole minutes that are left, or that have passed since the end; within the first minute after it -1, as 0
  ///   would still be in time.
  public func minutesLeft(since instant: Instant, at now: Instant) -> Int {
    let left = end(from: instant).milliseconds - now.milliseconds
    return left < 0 ? min(-1, Int(left / 60_000)) : Int(left / 60_000)
  }

  /// The last moment of one incident.
  public func end(from instant: Instant) -> Instant {
    Instant(milliseconds: instant.milliseconds + Int64(hours) * 3_600_000)
  }
}

/// By when a report that comes back is due, and which data it is about, where nobody named a day.
public struct DutyDefault: Hashable, Sendable {
  /// How often it comes back.
  public let cadence: ReportingDuty.Cadence
  /// The day of the year.
  public let due: ReportingDuty.Due
  /// Which data.
  public let period: ReportingDuty.DataPeriod
  /// The text the day is taken from.
  public let basis: Deadline.Basis

  /// Puts the parts together.
  public init(
    cadence: ReportingDuty.Cadence, due: ReportingDuty.Due, period: ReportingDuty.DataPeriod, basis: Deadline.Basis
  ) {
    self.cadence = cadence
    self.due = due
    self.period = period
    self.basis = basis
  }
}
