/// What follows from a ``Deadline`` and a ``WorkingCalendar``.
public struct DeadlineResult: Hashable, Sendable {
  /// Before it moves off a rest day.
  public let rawLastDay: CalendarDay
  /// The last day on which the law lets it be done, until midnight.
  public let legalLastDay: CalendarDay
  /// The last day to plan with; earlier than ``legalLastDay`` where rolling would harm a child.
  public let operationalLastDay: CalendarDay
  /// The last working day not after ``operationalLastDay``: what to remind of.
  public let safeDay: CalendarDay
  /// Only of terms in hours: the moment at which they end.
  public let instant: Instant?
  /// What is not sure of the calendar over which the day was counted.
  public let doubt: CalendarDoubt
  /// How the day was found, in order.
  public let steps: [DeadlineStep]
  /// What to mind about it.
  public let warnings: [DeadlineWarning]

  /// A holiday that nobody announced yet may still move the day.
  public var isProvisional: Bool { doubt.isProvisional }
}

/// One step of the way to a last day. The words stand in the catalog.
public enum DeadlineStep: Hashable, Sendable {
  /// The day of the event, which is not counted.
  case event(String?, CalendarDay)
  /// The clock starts at this moment.
  case start(String?, Instant)
  /// The text names the day.
  case fixed(DeadlinePhrase, CalendarDay)
  /// So many units end on the day.
  case counted(Int, DeadlineUnit, CalendarDay)
  /// So many hours end at the moment.
  case ended(Int, Instant)
  /// The last month of a term in this unit has no day of that number: its last day it is.
  case clamped(DeadlineUnit, CalendarDay)
  /// Rest days inside a term in working days, in order.
  case leftOut([CalendarDay])
  /// Weekend days on which people worked instead, and which counted.
  case workedInstead([CalendarDay])
  /// So many days of pauses, after which the term ends on the day.
  case paused(Int, CalendarDay)
  /// More time, and the day on which it ends.
  case extended(Int, DeadlineUnit, CalendarDay)
  /// Nobody works on the day, for the reason that stands there, `nil` being a weekend.
  case rolled(CalendarDay, CalendarRow?)
  /// Nobody works on the day, and the term does not move.
  case stays(CalendarDay, CalendarRow?)
  /// Nobody works on the day that the text names, and it does not move.
  case namedStays(CalendarDay, CalendarRow?)
  /// The last day.
  case last(CalendarDay)
  /// The last day to plan with, where rolling would prolong what is done to a child.
  case operational(CalendarDay)
  /// The last working day before the last day.
  case safe(CalendarDay)
  /// The day of what is to come, which is not counted.
  case eventAhead(String?, CalendarDay)
  /// So many working days before it lies the day, the last on which it may be done by our reading.
  case countedBack(Int, CalendarDay)
  /// The term is over: from this day on, and by no day.
  case dueFrom(CalendarDay)
}

/// What to mind about a derived day.
public enum DeadlineWarning: Hashable, Sendable {
  /// Nobody announced these yet, and they may move the day.
  case provisional([UnannouncedHoliday])
  /// Rows of one source and name that matter and were not compared with it.
  case unchecked([CalendarRow])
  /// Who counts the day of the event comes to this day.
  case inclusive(CalendarDay)
  /// Who wants so many whole working days between the act and the event comes to this day.
  case stricter(CalendarDay)
}

extension Deadline {
  /// Longest term that is counted, in its unit.
  public static let amounts = 1...36_500

  /// Works out the last day.
  ///
  /// - Throws: ``Failure``: ``FailureCode/deadlineWithoutEvent``, ``FailureCode/deadlineWithoutAmount``,
  ///   ``FailureCode/termTooLong``, ``FailureCode/deadlineMixesHours``, ``FailureCode/pauseEndsBeforeStart``.
  public func result(_ calendar: WorkingCalendar) throws(Failure) -> DeadlineResult {
    for pause in pauses where pause.to < pause.from {
      throw Failure(.pauseEndsBeforeStart, ["from": pause.from.shortText, "to": pause.to.shortText])
    }
    for item in extensions { try Self.check(item.amount) }
    switch term {
    case .fixed(let phrase, let day): return fixed(phrase, day, calendar)
    case .counted(let amount, let unit):
      try Self.check(amount)
      let units = extensions.map(\.unit) + [unit]
      if unit == .hours || units.contains(.hours) {
        guard units.allSatisfy({ $0 == .hours }), pauses.isEmpty else { throw Failure(.deadlineMixesHours) }
        guard case .instant(let start) = event else { throw Failure(.deadlineWithoutInstant) }
        return hours(amount, from: start)
      }
      guard let event else { throw Failure(.deadlineWithoutEvent) }
      var count = DeadlineCount(start: event.day, pauses: pauses, calendar)
      count.steps.append(.event(eventName, event.day))
      count.add(amount, unit)
      for item in extensions { count.add(item.amount, item.unit, isExtension: true) }
      return finish(count, inclusive: inclusiveLastDay(amount, unit, event.day, calendar))
    }
  }

  static func check(_ amount: Int) throws(Failure) {
    if amount < amounts.lowerBound { throw Failure(.deadlineWithoutAmount) }
    if amount > amounts.upperBound {
      throw Failure(.termTooLong, ["amount": String(amount), "most": String(amounts.upperBound)])
    }
  }

  /// Hours run through nights and holidays; nothing moves their end. Điều 147 khoản 1 (read); that Điều 148 khoản 5 does
  /// not move it is our reading, the safe one.
  private func hours(_ amount: Int, from start: Instant) -> DeadlineResult {
    var (end, steps) = (start, [DeadlineStep.start(eventName, start)])
    for count in [amount] + extensions.map(\.amount) {
      end = Instant(milliseconds: end.milliseconds + Int64(count) * 3_600_000)
      steps.append(.ended(count, end))
    }
    return DeadlineResult(
      rawLastDay: end.day, legalLastDay: end.day, operationalLastDay: end.day, safeDay: end.day, instant: end,
      doubt: .none, steps: steps, warnings: [])
  }

  /// Whether Điều 148 khoản 5 covers "trước ngày D" no text that was read settles: the legal day does not move, and the
  /// safe day lies before it.
  private func fixed(_ phrase: DeadlinePhrase, _ day: CalendarDay, _ calendar: WorkingCalendar) -> DeadlineResult {
    let last = phrase == .before ? day.adding(days: -1) : day
    let safe = calendar.workingDay(onOrBefore: last)
    var steps = [DeadlineStep.fixed(phrase, day), .last(last)]
    if safe != last { steps += [.namedStays(last, calendar.row(on: last)), .safe(safe)] }
    let doubt = calendar.doubt(from: safe, through: last)
    return DeadlineResult(
      rawLastDay: last, legalLastDay: last, operationalLastDay: last, safeDay: safe, instant: nil,
      doubt: doubt, steps: steps, warnings: doubt.warnings)
  }

  private func finish(_ count: DeadlineCount, inclusive: CalendarDay?) -> DeadlineResult {
    var (steps, calendar, raw) = (count.steps, count.calendar, count.last)
    let legal = rolls ? calendar.workingDay(onOrAfter: raw) : raw
    for offset in 0..<legal.days(since: raw) {
      let day = raw.adding(days: offset)
      steps.append(.rolled(day, calendar.row(on: day)))
    }
    if !rolls, !calendar.isWorkingDay(raw) { steps.append(.stays(raw, calendar.row(on: raw))) }
    steps.append(.last(legal))
    let operational = capsChild ? raw : legal
    if operational != legal { steps.append(.operational(operational)) }
    let safe = calendar.workingDay(onOrBefore: operational)
    if safe != operational { steps.append(.safe(safe)) }
    let doubt = calendar.doubt(from: count.firstThatMatters(raw), through: legal)
    var warnings = doubt.warnings
    if let inclusive, inclusive != legal { warnings.append(.inclusive(inclusive)) }
    return DeadlineResult(
      rawLastDay: raw, legalLastDay: legal, operationalLastDay: operational, safeDay: safe, instant: nil,
      doubt: doubt, steps: steps, warnings: warnings)
  }

  /// The day for those who count the day of the event as the first. No text that was read says so, and some do.
  private func inclusiveLastDay(
    _ amount: Int, _ unit: DeadlineUnit, _ event: CalendarDay, _ calendar: WorkingCalendar
  ) -> CalendarDay? {
    guard unit == .days || unit == .workingDays else { return nil }
    var count = DeadlineCount(start: event.adding(days: -1), pauses: pauses, calendar)
    count.add(amount, unit)
    for item in extensions { count.add(item.amount, item.unit) }
    return rolls ? calendar.workingDay(onOrAfter: count.last) : count.last
  }
}

/// A term as it is counted on.
private struct DeadlineCount {
  let start: CalendarDay
  let calendar: WorkingCalendar
  private let pauses: [Deadline.Pause]
  /// The last day so far; the event itself at first.
  private(set) var last: CalendarDay
  private(set) var countsWorkingDays = false
  var steps: [DeadlineStep] = []

  init(start: CalendarDay, pauses: [Deadline.Pause], _ calendar: WorkingCalendar) {
    self.start = start
    self.pauses = pauses
    self.calendar = calendar
    last = start
  }

  /// A term in working days stands on every day it runs through, another one on its last day only.
  func firstThatMatters(_ raw: CalendarDay) -> CalendarDay { countsWorkingDays ? start.adding(days: 1) : raw }

  /// Lengthens the term. Only its very last day rolls, so an extension goes on from where the days were counted to.
  mutating func add(_ amount: Int, _ unit: DeadlineUnit, isExtension: Bool = false) {
    let from = last
    var added: [DeadlineStep] = []
    switch unit {
    case .workingDays:
      countsWorkingDays = true
      added = addWorkingDays(amount)
    case .months, .years:
      let months = unit == .years ? amount * 12 : amount
      last = from.adding(months: months)
      if last.day != from.day { added.append(.clamped(unit, last)) }
    case .days, .hours: last = from.adding(days: amount)
    }
    let counted = last
    steps.append(isExtension ? .extended(amount, unit, counted) : .counted(amount, unit, counted))
    steps += added
    guard unit != .workingDays else { return }
    // Days of pauses come on top, and may reach into another pause.
    var (day, missing, paused) = (from, 0, 0)
    while day < last || missing > 0 {
      if day == last {
        last = last.adding(days: 1)
        missing -= 1
        if day == last { break }
      }
      day = day.adding(days: 1)
      if isPaused(day) {
        missing += 1
        paused += 1
      }
    }
    if paused > 0 { steps.append(.paused(paused, last)) }
  }

  private mutating func addWorkingDays(_ amount: Int) -> [DeadlineStep] {
    var (left, rest, worked, paused) = (amount, [CalendarDay](), [CalendarDay](), 0)
    while left > 0 {
      let next = last.adding(days: 1)
      if next == last { break }
      last = next
      guard calendar.isWorkingDay(last) else {
        if !last.isWeekend { rest.append(last) }
        continue
      }
      if isPaused(last) {
        paused += 1
        continue
      }
      if last.isWeekend { worked.append(last) }
      left -= 1
    }
    return (rest.isEmpty ? [] : [.leftOut(rest)]) + (worked.isEmpty ? [] : [.workedInstead(worked)])
      + (paused == 0 ? [] : [.paused(paused, last)])
  }

  private func isPaused(_ day: CalendarDay) -> Bool { pauses.contains { $0.from <= day && day <= $0.to } }
}
