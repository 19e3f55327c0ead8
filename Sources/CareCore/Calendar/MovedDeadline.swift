/// A deadline whose days changed because the working calendar did.
public struct MovedDeadline<Subject: Hashable & Sendable>: Hashable, Sendable {
  /// What is due.
  public let subject: Subject
  /// By the calendar before.
  public let before: DeadlineResult
  /// By the calendar now.
  public let after: DeadlineResult
}

extension WorkingCalendar {
  /// Derives deadlines anew and gives those of which a day moved, in their order.
  ///
  /// - Parameter old: The calendar by which they were told before. Deadlines that have no day are left out.
  public func moved<Subject>(_ deadlines: [(subject: Subject, deadline: Deadline)], since old: WorkingCalendar)
    -> [MovedDeadline<Subject>]
  {
    deadlines.compactMap { subject, deadline in
      guard let before = try? deadline.result(old), let after = try? deadline.result(self) else { return nil }
      let days: (DeadlineResult) -> [CalendarDay] = { [$0.legalLastDay, $0.operationalLastDay, $0.safeDay] }
      return days(before) == days(after) ? nil : MovedDeadline(subject: subject, before: before, after: after)
    }
  }
}
