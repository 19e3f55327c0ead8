/// Information that a child may need emergency protection: an event of its own, never started by a finding alone and
/// never part of a general report.
///
/// How many hours there are from receipt is law and stands in a row of it: ``IncidentClock``.
public struct Emergency: Hashable, Sendable, Identifiable {
  /// The key of an emergency on all machines.
  public typealias ID = Identifier<Emergency>

  /// Who must be told.
  public enum Body: String, CaseIterable, Sendable {
    case commune = "commune"
    case police = "police"
    /// The national hotline for the protection of children.
    case hotline = "111"
  }

  /// Where the child is.
  public enum Place: Hashable, Sendable {
    /// At a facility of the register.
    case facility(Facility.ID)
    /// Anywhere else, in words, without names of children.
    case elsewhere(String)
  }

  /// One call or letter to one body.
  public struct Message: Hashable, Sendable {
    /// Who was told.
    public var body: Body
    /// The moment at which it was told.
    public var at: Instant
    /// What was said, without names of children.
    public var what: String
    /// What the body answered; `nil` while it has not.
    public var reply: String?

    /// Puts the parts together.
    public init(body: Body, at: Instant, what: String, reply: String? = nil) {
      self.body = body
      self.at = at
      self.what = what
      self.reply = reply
    }
  }

  /// That measures were taken, or that they were found not to be needed.
  public struct Outcome: Hashable, Sendable {
    /// The moment from which the clock no longer runs.
    public var at: Instant
    /// What was done, by whom, without names of children.
    public var what: String

    /// Puts the parts together.
    public init(at: Instant, what: String) {
      self.at = at
      self.what = what
    }
  }

  /// The code is only its label.
  public let id: ID
  /// `E-2025-001`.
  public let code: String
  /// Where the child is.
  public let place: Place
  /// At which it was learned; `nil` when at none.
  public let inspection: Inspection.ID?
  /// The moment of receipt, from which the clock runs.
  public let receivedAt: Instant
  /// In the order in which they were recorded.
  public var messages: [Message]
  /// `nil` while the clock runs.
  public var outcome: Outcome?

  /// Puts the parts together.
  public init(
    id: ID, code: String, place: Place, inspection: Inspection.ID?, receivedAt: Instant,
    messages: [Message] = [], outcome: Outcome? = nil
  ) {
    self.id = id
    self.code = code
    self.place = place
    self.inspection = inspection
    self.receivedAt = receivedAt
    self.messages = messages
    self.outcome = outcome
  }

  /// `nil` where the child is at no facility of the register.
  public var facility: Facility.ID? {
    if case .facility(let facility) = place { facility } else { nil }
  }

  /// Whether two entries of one facility recorded the same information: people write minutes.
  public func isCopy(of other: Emergency) -> Bool {
    receivedAt.milliseconds / 60_000 == other.receivedAt.milliseconds / 60_000
  }

  /// How long is left; below 0 once the time is over. `nil` once it is settled, or where no text says how long there is.
  ///
  /// - Returns: As ``IncidentClock/minutesLeft(since:at:)``.
  public func minutesLeft(at now: Instant, by clock: IncidentClock?) -> Int? {
    outcome == nil ? clock?.minutesLeft(since: receivedAt, at: now) : nil
  }

  /// Nothing was done in time: the end itself is still in time.
  ///
  /// - Parameter clock: The row in force at the receipt; without one no text says how long there is.
  public func isOverdue(at now: Instant, by clock: IncidentClock?) -> Bool {
    clock.map { (outcome?.at ?? now) > $0.end(from: receivedAt) } ?? false
  }
}
