/// A day in the arguments of a reason, with what its sentence must say beside it: how closely it is known, or that no law
/// is known for it. Arguments are texts; this is the one way in which such a day stands in them.
public struct ReasonDay: Hashable, Sendable {
  /// The day; the last one possible where ``precision`` is not that of a day.
  public let day: CalendarDay
  /// How closely it is known.
  public let precision: DayPrecision
  /// The day before it moved off a rest day, where both are to be shown.
  public let raw: CalendarDay?
  /// The first of the days, this one among them, for which no law is known; `nil` where law is known for it.
  public let unknownFrom: CalendarDay?
  /// The first of the days, this one among them, that another regime governs: that it goes on then is our reading; `nil`
  /// where one regime governs them all, or ``unknownFrom`` says more.
  public let otherRegimeFrom: CalendarDay?

  /// Puts the parts together.
  init(
    _ day: CalendarDay, _ precision: DayPrecision = .day, raw: CalendarDay? = nil, unknownFrom: CalendarDay? = nil,
    otherRegimeFrom: CalendarDay? = nil
  ) {
    self.day = day
    self.precision = precision
    self.raw = raw
    self.unknownFrom = unknownFrom
    self.otherRegimeFrom = otherRegimeFrom
  }

  /// As `14/05/2019`, `31/12/2023~year`, `31/08/2026!01/07/2026`, `01/03/2027?01/03/2027?28/02/2027`.
  var argument: String {
    if let otherRegimeFrom { return "\(day.shortText)!\(otherRegimeFrom.shortText)" }
    if precision != .day { return "\(day.shortText)~\(precision.rawValue)" }
    return ([day, unknownFrom, unknownFrom == nil ? nil : raw] as [CalendarDay?])
      .compactMap { $0?.shortText }.joined(separator: "?")
  }

  /// - Returns: `nil` where an argument is no such day, or a plain one of which nothing more is to be said.
  public init?(argument: String) {
    let close = argument.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    if close.count == 2, let day = CalendarDay(close[0]), let precision = DayPrecision(rawValue: close[1]) {
      self.init(day, precision)
      return
    }
    let changed = argument.split(separator: "!", omittingEmptySubsequences: false).map { CalendarDay(String($0)) }
    if changed.count == 2, let day = changed[0], let from = changed[1] {
      self.init(day, otherRegimeFrom: from)
      return
    }
    let days = argument.split(separator: "?", omittingEmptySubsequences: false).map { CalendarDay(String($0)) }
    guard (2...3).contains(days.count), let day = days[0], let unknownFrom = days[1] else { return nil }
    self.init(day, raw: days.count == 3 ? days[2] : nil, unknownFrom: unknownFrom)
  }
}

extension ReasonDay {
  /// A last day to come.
  ///
  /// - Parameters:
  ///   - raw: The same before it moved off a rest day.
  ///   - day: The day of asking: the law known from it on without a gap is what is known.
  package init(
    end: CalendarDay, raw: CalendarDay? = nil, of licensingClass: LicensingClass, on day: CalendarDay,
    _ law: LicensingLaw
  ) {
    var (last, change) = (day, CalendarDay?.none)
    while let row = law.regimeRow(of: licensingClass, on: last), let to = row.span.to, to < end {
      last = to.adding(days: 1)
      if change == nil, law.regime(of: licensingClass, on: last) != row.regime { change = last }
    }
    let isKnown = law.regime(of: licensingClass, on: last) != .unknown || last > end
    self.init(
      end, raw: raw == end ? nil : raw, unknownFrom: isKnown ? nil : last, otherRegimeFrom: isKnown ? change : nil)
  }
}

extension Permit {
  /// The day of an entry as a sentence is to name it.
  func argument(of day: CalendarDay) -> String {
    ReasonDay(day, events.last { $0.on == day }?.precision ?? .day).argument
  }
}

extension [String: String] {
  /// The same with what is not sure of the calendar over which a day was counted: the days that nobody compared with their
  /// source, and whether a holiday is not announced yet.
  func counted(over doubt: CalendarDoubt) -> [String: String] {
    var arguments = self
    if !doubt.days.isEmpty {
      arguments[Reason.calendarArgument] = doubt.days.map(\.shortText).joined(separator: ", ")
    }
    if doubt.isProvisional { arguments[Reason.provisionalArgument] = "" }
    return arguments
  }
}

extension Reason {
  /// The argument that names such days; its words are no part of the sentence of the row.
  package static let calendarArgument = "calendar"
  /// The argument that names what the cited requirements are about, as raw values with commas between.
  package static let topicsArgument = "topics"
  /// The argument that says that a holiday is not announced yet; it has no value.
  package static let provisionalArgument = "provisional"
}
