/// Who does something, where, with which command and when: what every trail entry of one change says.
public struct Act: Hashable, Sendable {
  /// The person, as given by `--actor` or by the login name.
  public let actor: String
  /// The name of the machine; the device id of the trail, not this, tells chains apart.
  public let host: String
  /// The words of the command, without its arguments: `inspection answer`.
  public let command: String
  /// When, by the clock of that machine.
  public let instant: Instant
  /// The day on which it is done: a day that was named, else that of the clock.
  public let day: CalendarDay

  /// Puts the parts together.
  ///
  /// - Parameter day: That of the instant when `nil`.
  public init(actor: String, host: String, command: String, instant: Instant, day: CalendarDay? = nil) {
    self.actor = actor
    self.host = host
    self.command = command
    self.instant = instant
    self.day = day ?? instant.day
  }
}

/// Which state of the world a question asks about.
public struct Vantage: Hashable, Sendable {
  /// What held on this day, inclusive.
  public let day: CalendarDay
  /// As recorded by this moment, inclusive; `nil` asks for all that is recorded.
  public let knownAt: Instant?

  /// Puts the parts together.
  public init(day: CalendarDay, knownAt: Instant? = nil) {
    self.day = day
    self.knownAt = knownAt
  }
}
