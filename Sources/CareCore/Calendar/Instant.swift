/// A moment, in milliseconds since 1970-01-01T00:00:00Z: when something was recorded, and the clocks that run in hours.
public struct Instant: Hashable, Comparable, Sendable, Codable {
  /// Negative before 1970.
  public let milliseconds: Int64

  /// Counted from 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Earlier moments come first.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// Vietnam is seven hours ahead of UTC all year.
  private static let offset: Int64 = 7 * 3_600_000
  private static let dayLength: Int64 = 86_400_000

  /// The day in Vietnam.
  public var day: CalendarDay {
    let local = milliseconds + Self.offset
    let number = local >= 0 ? local / Self.dayLength : (local - Self.dayLength + 1) / Self.dayLength
    return CalendarDay(known: 1970, 1, 1).adding(days: Int(number))
  }

  /// The last moment of a day in Vietnam.
  public init(endOf day: CalendarDay) {
    self.init(milliseconds: (Int64(day.dayNumber) + 1) * Self.dayLength - Self.offset - 1)
  }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 at +07:00: `2025-05-14T09:30:00.000+07:00`.
  public var description: String {
    let local = milliseconds + Self.offset
    let inDay = ((local % Self.dayLength) + Self.dayLength) % Self.dayLength
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(day)T\(padded(inDay / 3_600_000, 2)):\(padded(inDay / 60_000 % 60, 2))"
      + ":\(padded(inDay / 1_000 % 60, 2)).\(padded(inDay % 1_000, 3))+07:00"
  }

  /// Reads ISO 8601 with seconds and fraction optional and the zone `Z` or `±hh:mm`; without a zone, Vietnam's.
  public init?(_ text: String) {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = CalendarDay(String(text[..<mark]))
    else { return nil }
    var clock = text[text.index(after: mark)...]
    var zone = Self.offset
    if clock.hasSuffix("Z") {
      clock.removeLast()
      zone = 0
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let parts = clock[clock.index(after: sign)...].split(separator: ":")
      guard parts.count == 2, let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 15, minutes < 60
      else { return nil }
      zone = (hours * 60 + minutes) * 60_000 * (clock[sign] == "-" ? -1 : 1)
      clock = clock[..<sign]
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.prefix(2).allSatisfy({ $0.utf8.count == 2 }),
      let hours = Int64(parts[0]), let minutes = Int64(parts[1]), (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    var inDay = (hours * 60 + minutes) * 60_000
    if parts.count == 3 {
      guard parts[2].utf8.count >= 2, parts[2].utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
        let seconds = Double(parts[2]), (0..<60).contains(seconds)
      else { return nil }
      inDay += Int64((seconds * 1_000).rounded())
    }
    self.init(milliseconds: Int64(day.dayNumber) * Self.dayLength + inDay - zone)
  }
}
