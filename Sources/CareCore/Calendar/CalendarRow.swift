/// One day of the working calendar that is not what its weekday says, and how we know.
public struct CalendarRow: Hashable, Sendable {
  /// What the day is.
  public enum Kind: String, CaseIterable, Sendable {
    case holiday = "holiday"
    /// One of the five days of Tết Âm lịch, which the Prime Minister names each year.
    case tet = "tet"
    /// A working day off because a holiday fell on a weekly rest day.
    case compensatory = "compensatory"
    /// A working day off, made up for on another day.
    case swappedOff = "swapped_off"
    /// A weekly rest day on which people work.
    case swappedIn = "swapped_in"

    /// Nobody works on such a day.
    public var isOff: Bool { self != .swappedIn }
  }

  /// Whether the day follows from the law alone or somebody with the power to do so made it known.
  public enum Status: String, CaseIterable, Sendable {
    case computed = "computed"
    case announced = "announced"
  }

  /// The day it is about.
  public var day: CalendarDay
  /// What the day is.
  public var kind: Kind
  /// As calendars print it: `Ngày Chiến thắng`.
  public var name: String
  /// Follows from the law, or was announced.
  public var status: Status
  /// The article, or the announcement with its number and day.
  public var source: String
  /// Somebody compared the row with the text of its source.
  public var isChecked: Bool
  /// A day the law leaves to a yearly decision that is not in the table: likely, not certain.
  public var isGuess: Bool
  /// `false` for a day off that is not in force: it is shown, and people work on it.
  public var isInForce: Bool
  /// On a weekly rest day it gives the next working day off.
  public var isMadeUpFor: Bool
  /// Of a rest day on which people work: the working day off for it, where the row says so.
  public var makesUpFor: CalendarDay?

  /// Puts the parts together.
  public init(
    day: CalendarDay, kind: Kind, name: String, status: Status, source: String, isChecked: Bool = true,
    isGuess: Bool = false, isInForce: Bool = true, isMadeUpFor: Bool = true, makesUpFor: CalendarDay? = nil
  ) {
    self.day = day
    self.kind = kind
    self.name = name
    self.status = status
    self.source = source
    self.isChecked = isChecked
    self.isGuess = isGuess
    self.isInForce = isInForce
    self.isMadeUpFor = isMadeUpFor
    self.makesUpFor = makesUpFor
  }
}

extension CalendarRow.Kind {
  /// What a day off is when nobody said: a day of Tết within a week of it, otherwise a holiday.
  public init(likelyFor day: CalendarDay) {
    let distance = LunarCalendar.vietnam.newYear(day.year).map { day.days(since: $0) }
    self = distance.map { (-7...7).contains($0) } ?? false ? .tet : .holiday
  }
}

/// A public holiday that comes every year on a day fixed by law, or on one found by the moon, as long as its row is in
/// force.
///
/// Legal source: each row's own; from 2021 on Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1.
public struct YearlyHoliday: Hashable, Sendable {
  /// Where in the year it is.
  public enum Rule: Hashable, Sendable {
    /// Month and day.
    case solar(Int, Int)
    /// Month and day of the lunar calendar; never in a leap month.
    case lunar(Int, Int)
    /// So many days of Tết Âm lịch, which the Prime Minister names each year (khoản 3).
    case tet(days: Int)
    /// The day next to that month and day, before or after it, left to the Prime Minister (khoản 3).
    case beside(Int, Int)
  }

  /// As calendars print it.
  public let name: String
  /// Where in the year it is.
  public let rule: Rule
  /// The days on which the row holds.
  public let span: LawSpan
  /// The article.
  public let source: String
  /// Somebody compared the row with the text in force.
  public let isChecked: Bool
  /// `false` while a day off is planned or not known to be in force.
  public let isInForce: Bool
  /// On a weekly rest day it gives the next working day off, as ``Compensation`` has it.
  public let isMadeUpFor: Bool

  /// Puts the parts together.
  public init(
    name: String, rule: Rule, span: LawSpan = LawSpan(), source: String, isChecked: Bool = true,
    isInForce: Bool = true, isMadeUpFor: Bool = true
  ) {
    self.name = name
    self.rule = rule
    self.span = span
    self.source = source
    self.isChecked = isChecked
    self.isInForce = isInForce
    self.isMadeUpFor = isMadeUpFor
  }

  /// The days off it gives.
  var count: Int { if case .tet(let days) = rule { days } else { 1 } }
}

/// The text by which a holiday on a weekly rest day gives the next working day off, and the days on which it does.
///
/// Legal source: each row's own; from 2021 on Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3.
public struct Compensation: Hashable, Sendable {
  /// The days of the holidays it reaches.
  public let span: LawSpan
  /// The article.
  public let source: String
  /// Somebody compared the row with the text in force.
  public let isChecked: Bool

  /// Puts the parts together.
  public init(span: LawSpan = LawSpan(), source: String, isChecked: Bool = true) {
    self.span = span
    self.source = source
    self.isChecked = isChecked
  }
}
