/// The clause that a sentence of the program cites for what it says, on the days on which it holds.
package struct LawCitation: Hashable, Sendable {
  /// What a sentence says of the law.
  package enum Point: String, CaseIterable, Sendable {
    /// The day of an event is not counted.
    case termEvent = "term_event"
    /// Nor is it where a term is counted backwards.
    case termEventAhead = "term_event_ahead"
    /// The act may be done on the last day so found.
    case termCountedBack = "term_counted_back"
    /// A term in hours begins at the moment of its event.
    case termInstant = "term_instant"
    /// Its end does not move off a rest day.
    case termHours = "term_hours"
    /// What a working day is.
    case workingDays = "working_days"
    /// A last month without a day of that number ends the term with its own last day.
    case termMonthEnd = "term_month_end"
    /// So does the month of a last year.
    case termYearEnd = "term_year_end"
    /// A last day on which nobody works moves on.
    case termRoll = "term_roll"
    /// So does one that is off because it was swapped.
    case termRollSwapped = "term_roll_swapped"
    /// The last day ends at midnight.
    case termLast = "term_last"
    /// What "trước ngày", "chậm nhất ngày" and "đến hết ngày" mean.
    case namedDay = "named_day"
    /// A day that the text names does not move.
    case namedDayStays = "named_day_stays"
    /// What a check after a notice rests on, decided by a department.
    case afterNoticeDepartment = "after_notice_department"
    /// Decided by a commune.
    case afterNoticeCommune = "after_notice_commune"
    /// Where it does not show which of the two decided.
    case afterNotice = "after_notice"
    /// Which of two sets of requirements binds a facility in the time of notices.
    case noticeSides = "notice_sides"
    /// Checks of several agencies may not overlap.
    case noOverlap = "no_overlap"
    /// Whoever checks has no conflict of interest.
    case noConflict = "no_conflict"
    /// Checks may stand still for force majeure.
    case pauseForceMajeure = "pause_force_majeure"
    /// An inspection may at the request of the inspected, once and for so many days.
    case pauseOnRequest = "pause_on_request"
    /// Who confirms that the facility did not sign.
    case unsignedRecord = "unsigned_record"
    /// What an organization pays.
    case penaltyOfOrganization = "penalty_of_organization"

    /// The sentence names a number of days, which is the row's.
    package var needsDays: Bool { self == .pauseOnRequest }
  }

  /// What is said.
  package let point: Point
  /// The days on which it holds.
  package let span: LawSpan
  /// The clause as documents cite it, how surely it was read, and where.
  package let basis: LawBasis
  /// The number of days that the clause sets, of a point that needs one.
  package let days: Int?

  /// Puts the parts together.
  package init(point: Point, span: LawSpan = LawSpan(), basis: LawBasis, days: Int? = nil) {
    self.point = point
    self.span = span
    self.basis = basis
    self.days = days
  }
}

/// All clauses that sentences cite. A day outside all rows of a point has none: no other is taken.
package struct LawCitations: Hashable, Sendable {
  /// In the order of the files.
  package let rows: [LawCitation]

  /// Puts the parts together.
  package init(rows: [LawCitation] = []) { self.rows = rows }

  /// The clause that holds on a day.
  package func row(_ point: LawCitation.Point, on day: CalendarDay) -> LawCitation? {
    rows.first { $0.point == point && $0.span.contains(day) }
  }

  /// The first clause to come after a day on which none holds.
  package func next(_ point: LawCitation.Point, after day: CalendarDay) -> LawCitation? {
    rows.filter { $0.point == point && ($0.span.from ?? day) > day }
      .min { ($0.span.from ?? day) < ($1.span.from ?? day) }
  }
}
