/// What a term is measured in.
public enum DeadlineUnit: String, CaseIterable, Sendable {
  case hours = "hours"
  case days = "days"
  case workingDays = "working_days"
  case months = "months"
  case years = "years"
}

/// How a text names a fixed day.
public enum DeadlinePhrase: String, CaseIterable, Sendable {
  /// "trước ngày D", "chậm nhất trước ngày D": the day before D is the last.
  case before = "before"
  /// "chậm nhất (là) ngày D": D is the last.
  case by = "by"
  /// "đến hết ngày D": D is the last.
  case through = "through"
}

/// By when something must be done: what began the term, how long it is, why, and what changed it. The day is derived,
/// never kept, so that it moves when the working calendar does.
///
/// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 145 đến 148 (read); a special law comes first, so every deadline
/// carries its own basis.
public struct Deadline: Hashable, Sendable {
  /// How the last day is said.
  public enum Term: Hashable, Sendable {
    /// So many units after the event, which is not counted itself.
    case counted(Int, DeadlineUnit)
    /// A day named by the text.
    case fixed(DeadlinePhrase, CalendarDay)
  }

  /// What begins a term.
  public enum Moment: Hashable, Sendable {
    case day(CalendarDay)
    /// For terms in hours.
    case instant(Instant)

    /// The day in Vietnam.
    public var day: CalendarDay {
      switch self {
      case .day(let day): day
      case .instant(let instant): instant.day
      }
    }
  }

  /// The text a term rests on.
  public struct Basis: Hashable, Sendable {
    /// Document and article, or the letter.
    public var citation: String
    /// How surely it was read.
    public var certainty: Certainty

    /// Puts the parts together.
    public init(citation: String, certainty: Certainty) {
      self.citation = citation
      self.certainty = certainty
    }
  }

  /// More time, granted once. It begins where the first term ends.
  public struct Extension: Hashable, Sendable {
    /// Above 0.
    public var amount: Int
    /// Hours only where the term itself is in hours.
    public var unit: DeadlineUnit
    /// As the decision says it.
    public var reason: String?
    /// Who granted it.
    public var approver: String?
    /// The day it was granted.
    public var grantedOn: CalendarDay?

    /// Puts the parts together.
    public init(
      _ amount: Int, _ unit: DeadlineUnit, reason: String? = nil, approver: String? = nil,
      grantedOn: CalendarDay? = nil
    ) {
      self.amount = amount
      self.unit = unit
      self.reason = reason
      self.approver = approver
      self.grantedOn = grantedOn
    }
  }

  /// Days that do not count ("không tính vào thời hạn").
  public struct Pause: Hashable, Sendable {
    /// Inclusive.
    public var from: CalendarDay
    /// Inclusive.
    public var to: CalendarDay

    /// Puts the parts together.
    public init(from: CalendarDay, to: CalendarDay) {
      self.from = from
      self.to = to
    }
  }

  /// What began the term, in words; `nil` when only the day is known.
  public var eventName: String?
  /// When that was; a fixed day needs none.
  public var event: Moment?
  /// How the last day is said.
  public var term: Term
  /// The text it rests on; `nil` for a mere calculation.
  public var basis: Basis?
  /// In the order in which they were granted.
  public var extensions: [Extension]
  /// In any order; days in two of them are left out once.
  public var pauses: [Pause]
  /// A last day on which nobody works moves on to the next working day; of no effect on fixed days and hours.
  public var rolls: Bool
  /// The term limits what is done to a child: whatever the law allows, nobody plans with the rolled day.
  public var capsChild: Bool

  /// Puts the parts together.
  public init(
    eventName: String? = nil, event: Moment?, term: Term, basis: Basis? = nil, extensions: [Extension] = [],
    pauses: [Pause] = [], rolls: Bool = true, capsChild: Bool = false
  ) {
    self.eventName = eventName
    self.event = event
    self.term = term
    self.basis = basis
    self.extensions = extensions
    self.pauses = pauses
    self.rolls = rolls
    self.capsChild = capsChild
  }
}
