/// Something to be done at least so many working days before an event ("trước khi … ít nhất 05 ngày làm việc").
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III, is the one text read that counts so. Bộ luật Dân sự
/// 91/2015/QH13, Điều 147, read backwards, leaves out the day of the event; that the act may be done on the last day so
/// found is our reading.
public struct AdvanceTerm: Hashable, Sendable {
  /// What is to come, in words; `nil` when only the day is known.
  public var eventName: String?
  /// The day it comes, which is not counted.
  public var event: CalendarDay
  /// Above 0.
  public var workingDays: Int

  /// Puts the parts together.
  public init(eventName: String? = nil, event: CalendarDay, workingDays: Int) {
    self.eventName = eventName
    self.event = event
    self.workingDays = workingDays
  }

  /// Works out the last day on which it may be done. The stricter reading, one working day earlier, is a warning.
  ///
  /// - Throws: ``Failure``: ``FailureCode/deadlineWithoutAmount``, ``FailureCode/termTooLong``.
  public func result(_ calendar: WorkingCalendar) throws(Failure) -> DeadlineResult {
    try Deadline.check(workingDays)
    let last = calendar.workingDay(workingDays, before: event)
    let stricter = calendar.workingDay(1, before: last)
    let passed = (1..<max(1, event.days(since: last))).map { event.adding(days: -$0) }
    let rest = passed.filter { !$0.isWeekend && !calendar.isWorkingDay($0) }
    let worked = passed.filter { $0.isWeekend && calendar.isWorkingDay($0) }
    let doubt = calendar.doubt(from: last, through: event.adding(days: -1))
    return DeadlineResult(
      rawLastDay: last, legalLastDay: last, operationalLastDay: last, safeDay: last, instant: nil,
      doubt: doubt,
      steps: [.eventAhead(eventName, event), .countedBack(workingDays, last)]
        + (rest.isEmpty ? [] : [.leftOut(rest.reversed())])
        + (worked.isEmpty ? [] : [.workedInstead(worked.reversed())]),
      warnings: doubt.warnings + [.stricter(stricter)])
  }
}

/// Something to be done once a term is over, by no day at all ("sau 15 ngày làm việc kể từ …"): it never is overdue.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1, B.III.2.
public struct OpenTerm: Hashable, Sendable {
  /// What began the term, how long it is and what changed it.
  public var deadline: Deadline

  /// Puts the parts together.
  public init(_ deadline: Deadline) { self.deadline = deadline }

  /// What follows from an ``OpenTerm`` and a ``WorkingCalendar``.
  public struct Result: Hashable, Sendable {
    /// The last day of the term, on which it is not due yet.
    public let termEnds: CalendarDay
    /// The first day on which it is due.
    public let dueFrom: CalendarDay
    /// A holiday that nobody announced yet may still move the day.
    public let isProvisional: Bool
    /// How the day was found, in order.
    public let steps: [DeadlineStep]
    /// What to mind about it.
    public let warnings: [DeadlineWarning]
  }

  /// Works out the first day: the one after the term, be it a rest day.
  ///
  /// - Throws: ``Failure`` as ``Deadline/result(_:)``, and ``FailureCode/deadlineMixesHours`` for a term in hours.
  public func result(_ calendar: WorkingCalendar) throws(Failure) -> Result {
    let term = try deadline.result(calendar)
    if term.instant != nil { throw Failure(.deadlineMixesHours) }
    let first = term.legalLastDay.adding(days: 1)
    // The term's own end is nobody's last day.
    let steps = term.steps.filter { step in
      switch step {
      case .last, .safe, .operational: false
      default: true
      }
    }
    return Result(
      termEnds: term.legalLastDay, dueFrom: first, isProvisional: term.isProvisional,
      steps: steps + [.dueFrom(first)],
      warnings: term.warnings.filter { if case .inclusive = $0 { false } else { true } })
  }
}
