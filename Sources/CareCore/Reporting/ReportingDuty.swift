/// Who owes which report to whom, and by when ("chế độ báo cáo"). Its occurrences are derived, one for each period.
public struct ReportingDuty: Hashable, Sendable, Identifiable {
  /// The key of a duty on all machines.
  public typealias ID = Identifier<ReportingDuty>

  /// The code is only its label.
  public let id: ID
  /// `R-2025-001`.
  public let code: String
  /// What is owed.
  public let content: Content
  /// `nil` while it is owed.
  public let end: End?

  /// Puts the parts together.
  public init(id: ID, code: String, content: Content, end: End? = nil) {
    self.id = id
    self.code = code
    self.content = content
    self.end = end
  }

  /// When a duty came to its end, and why.
  public struct End: Hashable, Sendable {
    /// Reports due on that day and later are owed no more; one without a day never.
    public let on: CalendarDay
    /// In the words of whoever ended it.
    public let reason: String

    /// Puts the parts together.
    public init(on: CalendarDay, reason: String) {
      self.on = on
      self.reason = reason
    }
  }

  /// How often a report comes back.
  public enum Cadence: String, CaseIterable, Sendable {
    /// The first six months of a year; the yearly report covers the rest.
    case halfYear = "half-year"
    case year = "year"
  }

  /// A day of every year.
  public struct YearDay: Hashable, Comparable, Sendable {
    /// 1 to 12.
    public let month: Int
    /// 1 to the number of days in the month; never 29 February.
    public let day: Int

    /// - Returns: `nil` when not every year has the day.
    public init?(month: Int, day: Int) {
      guard CalendarDay(year: 2001, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }

    /// A day the programmer knows every year to have.
    package init(known month: Int, _ day: Int) {
      let known = CalendarDay(known: 2001, month, day)
      self.month = known.month
      self.day = known.day
    }

    /// `15/6` or `06-15`.
    public init?(_ text: String) {
      let isISO = text.utf8.contains(UInt8(ascii: "-"))
      let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
      self.init(month: isISO ? first : second, day: isISO ? second : first)
    }

    /// Earlier in the year comes first.
    public static func < (left: Self, right: Self) -> Bool { (left.month, left.day) < (right.month, right.day) }

    /// That day of a year.
    public func of(_ year: Int) -> CalendarDay { CalendarDay(known: year, month, day) }

    /// `15/6`.
    public var shortText: String { "\(day)/\(month)" }
  }

  /// Which data a recurring report is about; both ends inclusive.
  public struct DataPeriod: Hashable, Sendable {
    /// Of the year before when it lies after ``to`` in the year.
    public var from: YearDay
    /// Of the year of the report.
    public var to: YearDay

    /// Puts the parts together.
    public init(from: YearDay, to: YearDay) {
      self.from = from
      self.to = to
    }

    /// The days of a year's report.
    public func days(of year: Int) -> ClosedRange<CalendarDay> { from.of(from > to ? year - 1 : year)...to.of(year) }
  }

  /// By when.
  public enum Rule: Hashable, Sendable {
    /// "theo quy định": no text names a day. The agency may set one of its own, which is no legal limit.
    case undated(ownDay: CalendarDay?)
    /// Once.
    case once(DeadlinePhrase, CalendarDay)
    /// Every year, by a day of the year; `nil` where the text names none.
    case recurring(Cadence, due: Due?, DataPeriod)
  }

  /// The day of every year by which a recurring report is due.
  public struct Due: Hashable, Sendable {
    /// How the text names it.
    public var phrase: DeadlinePhrase
    /// The day it names.
    public var day: YearDay

    /// Puts the parts together.
    public init(_ phrase: DeadlinePhrase, _ day: YearDay) {
      self.phrase = phrase
      self.day = day
    }
  }

  /// What is owed.
  public struct Content: Hashable, Sendable {
    /// As the report is called.
    public var name: String
    /// Who owes it; `nil` is the office itself.
    public var reporter: String?
    /// Never empty: one report may go to several bodies.
    public var recipients: [String]
    /// By when.
    public var rule: Rule
    /// The text that says so.
    public var basis: Deadline.Basis
    /// The letter that asks for it; a campaign under the same letter shows what is still missing.
    public var directive: Directive.ID?
    /// Occurrences whose last day lies before it were never owed by this office.
    public var startsOn: CalendarDay
    /// Whatever a colleague should know.
    public var note: String?

    /// Puts the parts together.
    public init(
      name: String, reporter: String? = nil, recipients: [String], rule: Rule, basis: Deadline.Basis,
      directive: Directive.ID? = nil, startsOn: CalendarDay, note: String? = nil
    ) {
      self.name = name
      self.reporter = reporter
      self.recipients = recipients
      self.rule = rule
      self.basis = basis
      self.directive = directive
      self.startsOn = startsOn
      self.note = note
    }
  }
}

/// A report as it was sent.
public struct Submission: Hashable, Sendable {
  /// ``DutyOccurrence/period``.
  public var period: String
  /// Number and symbol of the covering letter.
  public var number: String?
  /// The day it left the office.
  public var sentOn: CalendarDay
  /// The name of the file that was sent.
  public var fileName: String?
  /// SHA-256 of that file, in hexadecimal digits.
  public var contentHash: String?
  /// Whatever a colleague should know.
  public var note: String?

  /// Puts the parts together.
  public init(
    period: String, number: String? = nil, sentOn: CalendarDay, fileName: String? = nil, contentHash: String? = nil,
    note: String? = nil
  ) {
    self.period = period
    self.number = number
    self.sentOn = sentOn
    self.fileName = fileName
    self.contentHash = contentHash
    self.note = note
  }
}
