extension FacilityDossier {
  /// The first day on which the place is known to have existed: its opening, a finding, its first paper or application, a
  /// notice, a count, or the profile under which it was entered. Where a day is known by its month or year only, the first
  /// possible one.
  public var existsSince: CalendarDay? {
    var days = profiles.map(\.from) + profiles.compactMap(\.opened) + discoveries.map(\.on) + censuses.map(\.on)
    days += permits.flatMap { $0.events.map { $0.precision.earliest(for: $0.on) ?? $0.on } }
    days += notices.map { $0.received ?? $0.seen }
    return days.min()
  }

  /// Whether it is entered as one that opens only later, and nothing says that it ran before: nobody was counted there, and
  /// nobody found it.
  func isYetToBegin(on day: CalendarDay) -> Bool {
    guard let opened = profile(on: day)?.opened, opened > day else { return false }
    return !discoveries.contains { $0.on <= day } && !censuses.contains { $0.on <= day && $0.namesSomebody }
  }

  /// People cared for there before it opened by the register: one of both days is wrong. A count of before a closing is of
  /// the time before, and parts nothing.
  package func countBeforeOpening(by day: CalendarDay) -> (counted: CalendarDay, opened: CalendarDay)? {
    guard let opened = profile(on: day)?.opened else { return nil }
    let closed = closures.last { $0.kind == .closed && $0.on < opened }?.on
    let count = censuses.first { count in
      count.findsSomebodyCaredFor && count.on < opened && count.on <= day && closed.map { count.on > $0 } ?? true
    }
    return count.map { ($0.on, opened) }
  }

  /// The day on which it began: that of its opening, or of an earlier count; `nil` where nobody entered an opening.
  func began(by day: CalendarDay) -> CalendarDay? {
    countBeforeOpening(by: day)?.counted ?? profile(on: day)?.opened
  }

  /// Whether it ran on a day, as far as anybody entered: it existed, and was not to open only later, whichever profile says
  /// when it opened.
  func hasBegun(by day: CalendarDay) -> Bool {
    guard exists(on: day), !isYetToBegin(on: day) else { return false }
    guard profile(on: day)?.opened == nil, let opened = profiles.compactMap(\.opened).first, opened > day else {
      return true
    }
    return discoveries.contains { $0.on <= day } || censuses.contains { $0.on <= day && $0.namesSomebody }
      || permits.contains { !$0.kind.isFoundingPaper && $0.firstIssued(by: day) != nil }
  }

  /// Whether nothing tells of the place up to a day and nobody knows since when it runs: it may have existed then.
  public func mayHaveExisted(on day: CalendarDay) -> Bool {
    !profiles.isEmpty && !exists(on: day) && profiles.allSatisfy { $0.opened == nil }
  }

  /// Whether the place existed on a day: before that it stands in no list, count or report.
  public func exists(on day: CalendarDay) -> Bool { existsSince.map { $0 <= day } ?? false }
}
