/// The days on which a requirement was in force, as far as was seen in the texts read.
public struct InForce: Hashable, Sendable, Codable {
  /// The first day, inclusive; `nil` when it was not seen.
  public let from: CalendarDay?
  /// The day on which the text was issued, where its first day in force was not seen: before it nobody was bound.
  public let issued: CalendarDay?
  /// The first day of the year in the number of the text, where nothing else of its beginning was seen.
  public let notBefore: CalendarDay?
  /// The last day, inclusive; `nil` when it is still in force as far as was seen.
  public let to: CalendarDay?
  /// The text that amended it, as far as was seen.
  public let amendedBy: String?
  /// The first day, inclusive, for which amounts count, where that is earlier than ``from``: before ``from`` nothing of
  /// it may be cited all the same.
  public let amountsFrom: CalendarDay?
  /// From the day after ``to`` on: by which text it is not applied, without being repealed; `nil` where it simply ended.
  public let setAside: SetAside?
  // Kept for checklists stored before there were the keys: nil is no.
  private let lasting: Bool?
  private let unconfirmed: Bool?

  /// A time in which a requirement is not applied although no text ended it.
  public struct SetAside: Hashable, Sendable, Codable {
    /// The first day, inclusive.
    public let from: CalendarDay
    /// The last day, inclusive; after it nobody knows. `nil` until further notice.
    public let to: CalendarDay?
    /// The text that sets it aside.
    public let citation: String
    /// How surely that text says so.
    public let certainty: Certainty

    /// Puts the parts together.
    public init(from: CalendarDay, to: CalendarDay?, citation: String, certainty: Certainty) {
      self.from = from
      self.to = to
      self.citation = citation
      self.certainty = certainty
    }

    /// Both ends belong to it.
    public func contains(_ day: CalendarDay) -> Bool { from <= day && day <= (to ?? day) }
  }

  /// Nothing that was seen confirms that it still binds, and nothing that it does not.
  public var isUnconfirmed: Bool { unconfirmed ?? false }

  /// ``to`` is the last day of what it speaks of, a license issued or changed, say; that is measured by it afterwards
  /// too.
  public var runsOn: Bool { lasting ?? false }

  /// Puts the parts together.
  public init(
    from: CalendarDay? = nil, issued: CalendarDay? = nil, notBefore: CalendarDay? = nil, to: CalendarDay? = nil,
    amendedBy: String? = nil, amountsFrom: CalendarDay? = nil, runsOn: Bool = false,
    setAside: SetAside? = nil, isUnconfirmed: Bool = false
  ) {
    self.from = from
    self.issued = issued
    self.notBefore = notBefore
    self.to = to
    self.amendedBy = amendedBy
    self.amountsFrom = amountsFrom
    self.setAside = setAside
    lasting = runsOn ? true : nil
    unconfirmed = isUnconfirmed ? true : nil
  }

  enum CodingKeys: String, CodingKey {
    case from = "from"
    case issued = "issued"
    case notBefore = "not_before"
    case to = "to"
    case amendedBy = "amended_by"
    case amountsFrom = "amounts_from"
    case setAside = "set_aside"
    case lasting = "runs_on"
    case unconfirmed = "unconfirmed"
  }

  /// Both ends belong to the time in force; an end that was not seen does not exclude a day.
  public func contains(_ day: CalendarDay) -> Bool {
    !isLater(than: day) && !hasLapsed(by: day)
  }

  /// The first day on which it may bind, as far as was seen.
  public var earliest: CalendarDay? { from ?? issued ?? notBefore }

  /// It begins only after the day.
  public func isLater(than day: CalendarDay) -> Bool { earliest.map { day < $0 } ?? false }

  /// It ended before the day, and nothing of it runs on.
  public func hasLapsed(by day: CalendarDay) -> Bool { !runsOn && (to.map { day > $0 } ?? false) }

  /// Whether any day is in force within the two days, both inclusive.
  public func overlaps(from first: CalendarDay, to last: CalendarDay?) -> Bool {
    if hasLapsed(by: first) { return false }
    if let first = earliest, let last, first > last { return false }
    return true
  }
}
