/// What a day that somebody tells is the day of, and so which days it may be: one rule for lists, commands and answers.
public enum DayRole: String, CaseIterable, Sendable {
  /// Something that has happened: what was issued, found, counted, closed. Never after today.
  case happened
  /// The beginning of a place that was seen or is listed, which may be older than the papers of any body of today. Never
  /// after today.
  case begun
  /// The beginning of a place that may be known before: whoever gives notice says when it will begin. Not later than in
  /// the year that follows.
  case begins
  /// Something that is meant to happen, or a day by which it must have. It may be past where it is recorded late.
  case planned
  /// The last day of something that has begun, or its first day of not being in force any more.
  case ended
  /// The day that a question is about: any.
  case asked

  /// The bodies whose papers and acts a register keeps are not older.
  private static let firstOfActs = CalendarDay(known: 1945, 9, 2)
  /// Homes of congregations are, and no home that goes on is older than this.
  private static let firstOfPlaces = CalendarDay(known: 1800, 1, 1)
  /// Plans for a longer time are slips of the pen; years.
  private static let longestPlan = 20
  /// So are terms of a longer time; years.
  private static let longestTerm = 100

  /// The first day that it may be; `nil` for any.
  public var first: CalendarDay? {
    switch self {
    case .happened, .planned, .ended: Self.firstOfActs
    case .begun, .begins: Self.firstOfPlaces
    case .asked: nil
    }
  }

  /// The last day that it may be; `nil` for any.
  public func last(by today: CalendarDay) -> CalendarDay? {
    switch self {
    case .happened, .begun: today
    case .begins: CalendarDay(year: min(today.year + 1, 9_999), month: 12, day: 31)
    case .planned: CalendarDay(year: min(today.year + Self.longestPlan, 9_999), month: 12, day: 31)
    case .ended: CalendarDay(year: min(today.year + Self.longestTerm, 9_999), month: 12, day: 31)
    case .asked: nil
    }
  }

  /// Refuses a day that it cannot be.
  ///
  /// - Parameters:
  ///   - today: The day of the office.
  ///   - name: The option, or the heading in quotation marks, that the sentence names.
  ///   - beginning: Of what this is the end: the end may be the same day, and not before it.
  /// - Throws: ``Failure``: ``FailureCode/dayInFuture``, ``FailureCode/dayTooEarly``, ``FailureCode/dayTooLate`` or
  ///   ``FailureCode/endsBeforeBeginning``.
  @discardableResult
  public func checked(
    _ day: CalendarDay, by today: CalendarDay, _ name: @autoclosure () -> String, from beginning: CalendarDay? = nil
  ) throws(Failure) -> CalendarDay {
    if let first, day < first {
      throw Failure(.dayTooEarly, ["on": day.shortText, "first": first.shortText, "option": name()])
    }
    if let last = last(by: today), day > last {
      throw Failure(
        last == today ? .dayInFuture : .dayTooLate,
        ["on": day.shortText, "today": today.shortText, "last": last.shortText, "option": name()])
    }
    if let beginning, day < beginning {
      throw Failure(
        .endsBeforeBeginning, ["end": day.shortText, "beginning": beginning.shortText, "option": name()])
    }
    return day
  }
}
