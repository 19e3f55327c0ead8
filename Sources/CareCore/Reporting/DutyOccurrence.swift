/// One report that a duty asks for.
public struct DutyOccurrence: Hashable, Sendable {
  /// `2025-H1`, `2025`, or `once`: tells the occurrences of a duty apart.
  public let period: String
  /// The days whose data it is about; `nil` where nobody said.
  public let data: ClosedRange<CalendarDay>?
  /// `nil` where no text names a day.
  public let deadline: Deadline?
  /// The day the agency set itself where the law sets none.
  public let ownDay: CalendarDay?
}

extension ReportingDuty {
  /// The one report of a duty that does not come back.
  static let once = "once"

  /// The reports owed whose last day lies in a window, both ends included. Those without a last day are always there,
  /// recurring ones once for every data period that ends in the window.
  public func occurrences(from first: CalendarDay, through last: CalendarDay) -> [DutyOccurrence] {
    func isIn(_ day: CalendarDay) -> Bool { day >= first && day <= last && day >= content.startsOn }
    switch content.rule {
    case .undated(let ownDay):
      return [DutyOccurrence(period: Self.once, data: nil, deadline: nil, ownDay: ownDay)]
    case .once(let phrase, let day):
      let deadline = deadline(phrase, day)
      return isIn(Self.lastDay(phrase, day))
        ? [DutyOccurrence(period: Self.once, data: nil, deadline: deadline, ownDay: nil)] : []
    case .recurring(let cadence, let due, let period):
      let years = max(first.year - 1, CalendarDay.years.lowerBound + 1)...min(last.year + 1, 9_998)
      return years.compactMap { year in
        let data = period.days(of: year)
        let named = due.map { Self.day(of: $0, after: data) }
        guard isIn(named.map { Self.lastDay($0.phrase, $0.day) } ?? data.upperBound) else { return nil }
        return DutyOccurrence(
          period: cadence == .halfYear ? "\(year)-H1" : String(year), data: data,
          deadline: named.map { deadline($0.phrase, $0.day) }, ownDay: nil)
      }
    }
  }

  /// Whether a report is owed still though the duty came to its end.
  public func owes(_ occurrence: DutyOccurrence) -> Bool {
    guard let end else { return true }
    if case .fixed(let phrase, let day) = occurrence.deadline?.term { return Self.lastDay(phrase, day) < end.on }
    return occurrence.data.map { $0.upperBound < end.on } ?? false
  }

  /// A report of December's data may be due in January.
  fileprivate static func day(of due: Due, after data: ClosedRange<CalendarDay>) -> (
    phrase: DeadlinePhrase, day: CalendarDay
  ) {
    let year = data.upperBound.year
    let here = due.day.of(year)
    // Half a year before the period ends it can only be meant for the year after.
    return (due.phrase, data.upperBound.days(since: here) > 183 ? due.day.of(year + 1) : here)
  }

  fileprivate static func lastDay(_ phrase: DeadlinePhrase, _ day: CalendarDay) -> CalendarDay {
    phrase == .before ? day.adding(days: -1) : day
  }

  private func deadline(_ phrase: DeadlinePhrase, _ day: CalendarDay) -> Deadline {
    Deadline(event: nil, term: .fixed(phrase, day), basis: content.basis)
  }
}

extension ReportingDuty.Rule {
  /// Whether it lets the same report be sent later than another rule does; `false` where one of them names no day.
  public func isLater(than other: ReportingDuty.Rule) -> Bool {
    switch (self, other) {
    case (.once(let phrase, let day), .once(let otherPhrase, let otherDay)):
      return ReportingDuty.lastDay(phrase, day) > ReportingDuty.lastDay(otherPhrase, otherDay)
    case (.recurring(_, let due?, _), .recurring(_, let otherDue?, let period)):
      // Any year that is no leap year says it for all of them.
      let data = period.days(of: 2025)
      let days = [due, otherDue].map { due in
        let named = ReportingDuty.day(of: due, after: data)
        return ReportingDuty.lastDay(named.phrase, named.day)
      }
      return days[0] > days[1]
    default: return false
    }
  }
}

extension DutyOccurrence {
  /// Its data period has begun by a day; a report without one can be sent on any.
  public func hasBegun(by day: CalendarDay) -> Bool { data.map { $0.lowerBound <= day } ?? true }

  /// The figures can only be estimates ("số liệu ước"): less than one working day lies between the end of the period
  /// and the last day.
  ///
  /// Legal source: NĐ 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b ("không ít hơn 01 ngày làm việc"; read second-hand).
  public func needsEstimate(_ calendar: WorkingCalendar) -> Bool {
    guard let data, let last = try? deadline?.result(calendar).legalLastDay else { return false }
    return calendar.workingDay(1, after: data.upperBound) > last
  }

  /// Whether a report was late: `nil` where no text names a day.
  public func isLate(_ submission: Submission, _ calendar: WorkingCalendar) -> Bool? {
    guard let last = try? deadline?.result(calendar).legalLastDay else { return nil }
    return submission.sentOn > last
  }
}
