import CareCore
import CareOffice
import Testing

/// The rules of the civil code written down day by day, with nothing in common with the program but the table.
private struct SlowCalendar {
  /// Every day that is not what its weekday says, and whether people work on it, from the rows of the table.
  let special: [Int: Bool]

  init() {
    var special: [Int: Bool] = [:]
    for year in 2019...2045 {
      for row in LawBook.builtIn.calendar.rows(of: year) where row.isInForce {
        // A Saturday worked instead is worked.
        special[number(row.day)] = row.kind == .swappedIn || special[number(row.day)] == true
      }
    }
    self.special = special
  }

  func works(_ day: SlowDay) -> Bool { special[day.number] ?? (day.weekday < 5) }
}

/// A day that is reached by walking only.
private struct SlowDay: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// 0 is a Monday.
  var weekday: Int

  /// 01/01/2018 was a Monday.
  static let first = SlowDay(year: 2018, month: 1, day: 1, weekday: 0)

  static func length(_ month: Int, _ year: Int) -> Int {
    if month == 2 { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  var next: SlowDay {
    var next = self
    next.weekday = (weekday + 1) % 7
    next.day += 1
    if next.day > Self.length(month, year) {
      next.day = 1
      next.month += 1
    }
    if next.month == 13 {
      next.month = 1
      next.year += 1
    }
    return next
  }

  /// As 20250514.
  var number: Int { (year * 100 + month) * 100 + day }

  var text: String {
    let (m, d) = (month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)")
    return "\(year)-\(m)-\(d)"
  }
}

private func number(_ day: CalendarDay) -> Int { (day.year * 100 + day.month) * 100 + day.day }

private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite("Deadlines against a slow, obvious counting")
struct SlowDeadlineTests {
  private static let calendar = SlowCalendar()

  @Test("Random terms from 2020 to 2035", arguments: [1, 20_250_514, 84_2025, 4_711] as [UInt64])
  func agrees(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let begin = CalendarDay(known: 2020, 1, 1)
    let span = CalendarDay(known: 2035, 12, 31).days(since: begin)
    for _ in 0..<2_000 {
      let event = begin.adding(days: Int.random(in: 0...span, using: &random))
      let unit = [DeadlineUnit.days, .workingDays, .months, .years].randomElement(using: &random) ?? .days
      let amount = Int.random(in: 1...(unit == .years ? 3 : unit == .months ? 30 : 120), using: &random)
      var deadline = Deadline(event: .day(event), term: .counted(amount, unit), rolls: Bool.random(using: &random))
      deadline.capsChild = Bool.random(using: &random)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let more = unit == .years || unit == .months ? 1 : Int.random(in: 1...40, using: &random)
        deadline.extensions = [Deadline.Extension(more, unit)]
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let from = event.adding(days: Int.random(in: -5...60, using: &random))
        deadline.pauses.append(
          Deadline.Pause(from: from, to: from.adding(days: Int.random(in: 0...20, using: &random))))
      }
      let result = try deadline.result(LawBook.builtIn.calendar)
      let slow = try Self.slow(deadline, event: event, amount: amount, unit: unit)
      #expect(
        ["\(result.rawLastDay)", "\(result.legalLastDay)", "\(result.operationalLastDay)"] == slow,
        "seed \(seed): \(deadline)")
      if ["\(result.rawLastDay)", "\(result.legalLastDay)", "\(result.operationalLastDay)"] != slow { return }
    }
  }

  /// Back from an event: the day before which so many worked days lie, itself among them.
  @Test("Random counts back from an event", arguments: [2, 66_18_2026] as [UInt64])
  func agreesBackwards(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let begin = CalendarDay(known: 2020, 1, 1)
    let span = CalendarDay(known: 2035, 12, 31).days(since: begin)
    for _ in 0..<500 {
      let event = begin.adding(days: Int.random(in: 0...span, using: &random))
      let amount = Int.random(in: 1...40, using: &random)
      let last = try AdvanceTerm(event: event, workingDays: amount).result(LawBook.builtIn.calendar).legalLastDay
      var (day, worked) = try (Self.walk(to: last), 0)
      #expect(Self.calendar.works(day), "\(last)")
      while day.number < number(event) {
        if Self.calendar.works(day) { worked += 1 }
        day = day.next
      }
      #expect(worked == amount, "seed \(seed): \(amount) before \(event) is not \(last)")
    }
  }

  /// Hours are counted minute by minute.
  @Test("Random hours", arguments: [2, 20_260_430] as [UInt64])
  func hoursAgree(seed: UInt64) throws {
    var random = Seeded(state: seed)
    for _ in 0..<200 {
      let day = CalendarDay(known: 2020, 1, 1).adding(days: Int.random(in: 0...5_800, using: &random))
      var (hour, minute) = (Int.random(in: 0...23, using: &random), Int.random(in: 0...59, using: &random))
      let amount = Int.random(in: 1...100, using: &random)
      func clock(_ day: String) -> String {
        "\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
      }
      let start = try #require(Instant(clock("\(day)")))
      var walked = try Self.walk(to: day)
      for _ in 0..<(amount * 60) {
        minute += 1
        if minute == 60 { (minute, hour) = (0, hour + 1) }
        if hour == 24 { (hour, walked) = (0, walked.next) }
      }
      let result = try Deadline(event: .instant(start), term: .counted(amount, .hours)).result(LawBook.builtIn.calendar)
      #expect(result.instant == Instant(clock(walked.text)), "seed \(seed): \(start) + \(amount)")
      #expect("\(result.legalLastDay)" == walked.text)
    }
  }

  /// Every day up to the end of 2045, by its number: walked once, as each test begins somewhere on the way.
  private static let days: [Int: SlowDay] = {
    var (days, walked) = ([Int: SlowDay](), SlowDay.first)
    while walked.year < 2046 {
      days[walked.number] = walked
      walked = walked.next
    }
    return days
  }()

  private static func walk(to day: CalendarDay) throws -> SlowDay { try #require(days[number(day)]) }

  /// Raw, legal and operational last day.
  private static func slow(_ deadline: Deadline, event: CalendarDay, amount: Int, unit: DeadlineUnit) throws -> [String]
  {
    var day = try walk(to: event)
    let isPaused: (SlowDay) -> Bool = { day in
      deadline.pauses.contains { number($0.from) <= day.number && day.number <= number($0.to) }
    }
    for amount in [amount] + deadline.extensions.map(\.amount) {
      switch unit {
      case .days, .hours:
        var left = amount
        while left > 0 {
          day = day.next
          if !isPaused(day) { left -= 1 }
        }
      case .workingDays:
        var left = amount
        while left > 0 {
          day = day.next
          if calendar.works(day), !isPaused(day) { left -= 1 }
        }
      case .months, .years:
        let months = unit == .years ? amount * 12 : amount
        var (year, month) = (day.year, day.month)
        for _ in 0..<months {
          month += 1
          if month == 13 { (year, month) = (year + 1, 1) }
        }
        let number = min(day.day, SlowDay.length(month, year))
        var paused = 0
        while !(day.year == year && day.month == month && day.day == number) {
          day = day.next
          if isPaused(day) { paused += 1 }
        }
        while paused > 0 {
          day = day.next
          if !isPaused(day) { paused -= 1 }
        }
      }
    }
    let raw = day.text
    while deadline.rolls, !calendar.works(day) { day = day.next }
    return [raw, day.text, deadline.capsChild ? raw : day.text]
  }
}
