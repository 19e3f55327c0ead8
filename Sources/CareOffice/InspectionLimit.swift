public import CareCore
import CareMessages
import CareStore

/// How long an inspection may last, and why.
public struct InspectionLimit: Sendable {
  /// The row of the table it falls under; `nil` where no text that was read sets a limit.
  public let row: InspectionLimits.Row?
  /// `nil` before it began, and where neither decision nor table sets a limit.
  public let deadline: Deadline?
  /// Its last day, with the way to it.
  public let result: DeadlineResult?
  /// The last day by the most that the table allows, where the decision states a limit of its own; `nil` otherwise.
  public let lawLastDay: CalendarDay?
  /// The decision itself takes more than the table allows.
  public let isAboveLegal: Bool
  /// The last day for those who count calendar days, where the decision counts working days; `nil` otherwise.
  public let strictLastDay: CalendarDay?
  /// What the decision that sets a limit of its own is; `nil` where the limit is the law's.
  public let decision: String?

  init(_ inspection: Inspection, _ limits: InspectionLimits, _ calendar: WorkingCalendar) {
    row = inspection.legalLimit(limits)
    deadline = inspection.deadline(limits)
    result = try? deadline?.result(calendar)
    lawLastDay = inspection.start?.limit == nil ? nil : Self.lawLastDay(row, deadline, calendar)
    strictLastDay = Self.strictLastDay(row, deadline, calendar)
    decision = inspection.start.flatMap { $0.limit == nil ? nil : $0.decision }
    isAboveLegal = row.map { row in (inspection.start?.limit ?? 0) > row.days } ?? false
  }

  /// The last day were the limit the most that the table allows, with as much more time as it allows.
  private static func lawLastDay(
    _ row: InspectionLimits.Row?, _ deadline: Deadline?, _ calendar: WorkingCalendar
  ) -> CalendarDay? {
    guard let row, var deadline else { return nil }
    deadline.term = .counted(row.days, .days)
    deadline.extensions = deadline.extensions.map { Deadline.Extension(min($0.amount, row.extensionDays ?? 0), .days) }
    return try? deadline.result(calendar).legalLastDay
  }

  /// The last day were the limit counted in calendar days, which is how the text says it.
  private static func strictLastDay(
    _ row: InspectionLimits.Row?, _ deadline: Deadline?, _ calendar: WorkingCalendar
  ) -> CalendarDay? {
    guard let row, var deadline, case .counted(let amount, .workingDays) = deadline.term else { return nil }
    deadline.term = .counted(min(amount, row.days), .days)
    deadline.extensions = deadline.extensions.map { Deadline.Extension($0.amount, .days) }
    return try? deadline.result(calendar).legalLastDay
  }
}

extension InspectionLimit {
  /// A limit that was passed.
  public struct Overrun: Hashable, Sendable {
    /// Whose limit it is.
    public enum Source: String, CaseIterable, Sendable {
      case decision = "decision"
      case law = "law"
      /// That of a decision in working days, counted in calendar days as the text says.
      case calendarDays = "calendar_days"
    }

    /// Whose limit it is.
    public let source: Source
    /// Inclusive.
    public let lastDay: CalendarDay
    /// Calendar days after the last one; above 0.
    public let days: Int
  }

  /// The limits that an inspection passed which ended, or still goes on, on a day. The last day itself is in time.
  public func overruns(on day: CalendarDay) -> [Overrun] {
    let lasts: [(Overrun.Source, CalendarDay?)] = [
      (decision == nil ? .law : .decision, result?.legalLastDay), (.law, decision == nil ? nil : lawLastDay),
      (.calendarDays, strictLastDay),
    ]
    return lasts.compactMap { source, last in
      guard let last, last < day else { return nil }
      return Overrun(source: source, lastDay: last, days: day.days(since: last))
    }
  }
}

extension Desk {
  /// More time for an inspection, once.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, or when it has no limit, was extended already, or the table does
  ///   not allow so much.
  public func extend(
    _ inspection: Inspection, by amount: Int, reason: String, approver: String, on day: CalendarDay
  ) throws -> InspectionLimit {
    try check(day, .happened, "--on")
    let limits = law.limits
    return try change { change in
      guard var now = try change.snapshot.inspection(inspection.id) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      let granted: Deadline.Extension
      do throws(Failure) {
        granted = try now.extended(by: amount, reason: reason, approver: approver, on: day, limits)
      } catch {
        // Whoever is refused is told how sure the limit is.
        let marked = now.legalLimit(limits)?.markedCitation(language)
        throw Failure(error.code, error.arguments.merging(["citation": marked].compactMapValues(\.self)) { $1 })
      }
      try change.extend(now, granted)
      now.limitExtension = granted
      return InspectionLimit(now, limits, try change.snapshot.workingCalendar(over: law.calendar))
    }
  }

  /// Lets an inspection stand still.
  ///
  /// - Throws: ``Failure`` when it is not under way or stands still on one of these days already.
  public func pause(_ inspection: Inspection, _ pause: InspectionPause) throws {
    try check(pause.from, .planned, "--from")
    try check(pause.to, .planned, "--to")
    try change { change in
      guard let now = try change.snapshot.inspection(inspection.id) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      try now.checkPause(pause)
      try change.record(pause, of: now)
    }
  }

  /// Lets an inspection go on from a day.
  ///
  /// - Throws: ``Failure`` when it does not stand still.
  public func resume(_ inspection: Inspection, on day: CalendarDay) throws -> InspectionPause {
    try check(day, .planned, "--on")
    return try change { change in
      guard let now = try change.snapshot.inspection(inspection.id) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      let pause = try now.resumed(on: day)
      try change.record(pause, of: now)
      return pause
    }
  }

  /// Mends a pause that was recorded wrongly; what it said before stays as history, and stands beside it with the reason.
  ///
  /// - Parameters:
  ///   - first: Its first day, as it was recorded.
  ///   - from: Its first day in truth; as it was when `nil`.
  ///   - resumed: The day on which work went on in truth; as it was when `nil`.
  /// - Throws: ``Failure``: ``FailureCode/noSuchPause``, ``FailureCode/nothingToChange``, or as
  ///   ``Inspection/checkPause(_:)``.
  /// - Returns: What changed, as people read it.
  public func correctPause(
    _ inspection: Inspection, from first: CalendarDay, to from: CalendarDay?, resumed: CalendarDay?,
    because reason: String
  ) throws -> [String] {
    try check(from, .planned, "--new-from")
    try check(resumed, .planned, "--new-resume")
    return try change { change in
      guard let now = try change.snapshot.inspection(inspection.id) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      let old = try now.pause(from: first)
      var pause = old
      pause.from = from ?? old.from
      pause.to = resumed.map { $0.adding(days: -1) } ?? old.to
      if pause == old { throw Failure(.nothingToChange) }
      try now.checkPause(pause, insteadOf: old)
      try change.replace(old, with: pause, of: now, because: reason)
      return Correction(on: today, old: .pause(old), new: .pause(pause), reason: reason).changeTexts(language)
    }
  }

  /// Takes back a pause that never was; it stays as history, with the reason.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchPause`` and for a wrong state.
  public func takeBackPause(_ inspection: Inspection, from first: CalendarDay, because reason: String) throws {
    try change { change in
      guard let now = try change.snapshot.inspection(inspection.id) else {
        throw Failure(.noSuchInspection, ["code": inspection.code])
      }
      let old = try now.pause(from: first)
      try change.takeBack(old, of: now, because: reason)
    }
  }

  /// Records that members declared to have no conflict of interest.
  ///
  /// - Throws: ``Failure`` ``FailureCode/notInTeam``.
  public func declare(_ names: [String], in inspection: Inspection, on day: CalendarDay) throws {
    try check(day, .happened, "--on")
    try change { try $0.declare(names, in: inspection, on: day) }
  }
}
