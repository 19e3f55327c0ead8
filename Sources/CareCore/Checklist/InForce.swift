/// The days on which a requirement was in force, as far as was seen in the texts read.
public struct InForce: Hashable, Sendable, Codable {
  /// The first day, inclusive; `nil` when it was not seen.
  public let from: CalendarDay?
  /// The last day, inclusive; `nil` when it is still in force as far as was seen.
  public let to: CalendarDay?
  /// The text that amended it, as far as was seen.
  public let amendedBy: String?

  /// Puts the parts together.
  public init(from: CalendarDay? = nil, to: CalendarDay? = nil, amendedBy: String? = nil) {
    self.from = from
    self.to = to
    self.amendedBy = amendedBy
  }

  enum CodingKeys: String, CodingKey {
    case from = "from"
    case to = "to"
    case amendedBy = "amended_by"
  }

  /// Both ends belong to the time in force; an end that was not seen does not exclude a day.
  public func contains(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// Whether any day is in force within the two days, both inclusive.
  public func overlaps(from first: CalendarDay, to last: CalendarDay?) -> Bool {
    if let to, to < first { return false }
    if let from, let last, from > last { return false }
    return true
  }
}
