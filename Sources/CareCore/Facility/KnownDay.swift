/// A day as closely as somebody knows it: papers of old often show no more than a month or a year.
public struct KnownDay: Hashable, Sendable {
  /// The last day possible.
  public let last: CalendarDay
  /// How closely it is known.
  public let precision: DayPrecision

  /// A day known exactly.
  public init(_ day: CalendarDay) { self.init(last: day, .day) }

  private init(last: CalendarDay, _ precision: DayPrecision) {
    self.last = last
    self.precision = precision
  }

  /// `14/5/2019`, `5/2019`, `tháng 5 năm 2019`, `2019`, `năm 2019`, `unknown`, `không rõ`.
  ///
  /// - Parameters:
  ///   - text: In any marks and case.
  ///   - today: Nothing of this kind lies in the future: the last day possible where the month, the year or nothing at all
  ///     says an earlier one.
  /// - Returns: `nil` when it says neither a day nor that it is not known.
  public init?(_ text: String, by today: CalendarDay) {
    if let day = CalendarDay(text) {
      self.init(day)
      return
    }
    let words = VietnameseText.folded(text).split { " ./-".contains($0) }.map(String.init)
    if Self.unknown.contains(words.joined(separator: " ")) {
      self.init(last: today, .unknown)
      return
    }
    let numbers = words.filter { !["thang", "nam"].contains($0) }.map { word in
      word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
    }
    guard (1...2).contains(numbers.count), let year = numbers.last ?? nil, (1900...2100).contains(year) else {
      return nil
    }
    let month = numbers.count == 2 ? numbers[0] : 12
    guard let month, let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let end = first.adding(months: 1).adding(days: -1)
    let beginning = numbers.count == 2 ? first : CalendarDay(year: year, month: 1, day: 1) ?? first
    // Of a time to come nobody can say that it has happened: the whole of it stays, for others to refuse.
    self.init(last: beginning > today ? end : min(end, today), numbers.count == 2 ? .month : .year)
  }

  /// Whether a text says that something is not known.
  public static func isUnknown(_ text: String) -> Bool { unknown.contains(VietnameseText.folded(text)) }

  private static let unknown: Set = ["unknown", "khong ro", "chua ro", "khong biet", "khong ro ngay", "khong ro so"]
}

extension PermitEvent {
  /// The same entry on a day known so closely.
  public func on(_ day: KnownDay) -> PermitEvent {
    var event = self
    (event.on, event.precision) = (day.last, day.precision)
    return event
  }
}

extension FacilityDossier {
  /// The papers of which it is open on a day whether they were granted or asked for already: the day lies before the last
  /// possible day of an entry and not before the first.
  func undatedPermits(on day: CalendarDay) -> [(kind: PermitKind, last: CalendarDay)] {
    permits.flatMap { permit in
      permit.events.filter { $0.isOpen(on: day) }.map { (permit.kind, $0.on) }
    }
  }

  /// The same facts with every entry that is open on a day on its first possible one; `nil` where none is.
  func withEarliestPermits(on day: CalendarDay) -> FacilityDossier? {
    guard permits.contains(where: { $0.events.contains { $0.isOpen(on: day) } }) else { return nil }
    var dossier = self
    for index in permits.indices {
      var events = permits[index].events
      for place in events.indices where events[place].isOpen(on: day) {
        events[place].on = events[place].precision.earliest(for: events[place].on) ?? day
        events[place].precision = .day
      }
      dossier.permits[index].events = events.enumerated()
        .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }
    return dossier
  }
}

extension PermitEvent {
  /// Whether it may have happened by a day, and may not.
  fileprivate func isOpen(on day: CalendarDay) -> Bool {
    precision != .day && day < on && (precision.earliest(for: on).map { $0 <= day } ?? true)
  }
}
