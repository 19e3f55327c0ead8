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
    if let day = CalendarDay(written: text) {
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

  private static let unknown: Set = [
    "unknown", "khong ro", "chua ro", "khong biet", "chua biet", "khong ro ngay", "chua ro ngay", "khong ro so", "k ro",
    "ko ro", "kh ro", "k biet", "ko biet", "khong ro ngay cap", "k ro ngay", "ko ro ngay", "k ro so", "ko ro so",
    "khong nho", "k nho", "ko nho", "khong nho ngay", "khong nam duoc", "chua nam duoc", "chua nam ro", "chua nam",
    "khong xac dinh duoc", "not known",
  ]
}

extension KnownDay {
  /// The same where it is known not to lie after a day: the end of a suspension, say. Unchanged where it must lie after it.
  public func notAfter(_ day: CalendarDay) -> KnownDay {
    guard day < last, precision != .day, precision.earliest(for: last).map({ $0 <= day }) ?? true else { return self }
    return KnownDay(last: day, precision)
  }
}

extension PermitEvent.Kind {
  /// What may be told with no more than the month or the year: what follows it then says what both edges agree on.
  public var mayBeUndated: Bool { [.issued, .applied, .suspended].contains(self) }
}

extension PermitEvent {
  /// The day as an argument of a sentence, with how closely it is known.
  var namedDay: String { ReasonDay(on, precision).argument }

  /// The same entry on a day known so closely.
  public func on(_ day: KnownDay) -> PermitEvent {
    var event = self
    (event.on, event.precision) = (day.last, day.precision)
    return event
  }
}

extension Permit {
  /// The first day on which an entry may have happened; a suspension not before the paper was granted. `nil` where nothing
  /// says.
  func earliest(_ event: PermitEvent) -> CalendarDay? {
    let own = event.precision.earliest(for: event.on)
    guard event.kind == .suspended else { return own }
    let granted = events.filter { $0.on <= event.on && [.issued, .reissued, .reinstated].contains($0.kind) }
    return ([own] + granted.map { $0.precision.earliest(for: $0.on) }).compactMap(\.self).max()
  }

  /// A suspension of which nobody knows on which day it began, where its term is counted from it and it is the last that
  /// happened to the paper: it may be over or not.
  func isCountedFromUnknownDay(_ event: PermitEvent, on day: CalendarDay) -> Bool {
    guard event.kind == .suspended, event.precision != .day, event.until == nil, event.on <= day else { return false }
    return standing(on: day) == .suspended(until: nil)
      && events.last { $0.on <= day && $0.kind == .suspended } == event
  }

  /// Whether it makes a difference on a day on which possible day an entry happened.
  fileprivate func isOpen(_ event: PermitEvent, on day: CalendarDay) -> Bool {
    event.isOpen(on: day) || isCountedFromUnknownDay(event, on: day)
  }
}

extension FacilityDossier {
  /// The papers of which it is open on a day whether they were there already: the day lies before the last possible day of
  /// an entry and not before the first. Applications and suspensions are told apart.
  func undatedPermits(on day: CalendarDay) -> [(kind: PermitKind, last: CalendarDay)] {
    permits.flatMap { permit in
      permit.events.filter { $0.isOpen(on: day) && ![.applied, .suspended].contains($0.kind) }.map {
        (permit.kind, $0.on)
      }
    }
  }

  /// The same facts with every entry that is open on a day on its first possible one; `nil` where none is.
  func withEarliestPermits(on day: CalendarDay) -> FacilityDossier? {
    guard permits.contains(where: { permit in permit.events.contains { permit.isOpen($0, on: day) } }) else {
      return nil
    }
    var dossier = self
    for index in permits.indices {
      let permit = permits[index]
      var events = permit.events
      for place in events.indices where permit.isOpen(permit.events[place], on: day) {
        events[place].on = permit.earliest(permit.events[place]) ?? day
        events[place].precision = .day
        // What came before it cannot have come after it.
        for before in events.indices.prefix(upTo: place)
        where events[before].precision != .day && events[before].on > events[place].on {
          events[before].on = events[place].on
        }
      }
      dossier.permits[index].events = events.enumerated()
        .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }
    return dossier
  }
}

extension PermitEvent {
  /// Whether it may have happened by a day, and may not.
  func isOpen(on day: CalendarDay) -> Bool {
    precision != .day && day < on && (precision.earliest(for: on).map { $0 <= day } ?? true)
  }
}
