/// The days on which a requirement was in force, as far as was seen in the texts read.
public struct InForce: Hashable, Sendable, Codable {
  /// The first day, inclusive; `nil` when it was not seen.
  public let from: CalendarDay?
  /// The day on which the text was issued, where its first day in force was not seen: before it nobody was bound.
  public let issued: CalendarDay?
  /// The last day, inclusive; `nil` when it is still in force as far as was seen.
  public let to: CalendarDay?
  /// The text that amended it, as far as was seen.
  public let amendedBy: String?

  /// Puts the parts together.
  public init(from: CalendarDay? = nil, issued: CalendarDay? = nil, to: CalendarDay? = nil, amendedBy: String? = nil) {
    self.from = from
    self.issued = issued
    self.to = to
    self.amendedBy = amendedBy
  }

  enum CodingKeys: String, CodingKey {
    case from = "from"
    case issued = "issued"
    case to = "to"
    case amendedBy = "amended_by"
  }

  /// Both ends belong to the time in force; an end that was not seen does not exclude a day.
  public func contains(_ day: CalendarDay) -> Bool {
    if let first = from ?? issued, day < first { return false }
    if let to, day > to { return false }
    return true
  }

  /// Whether any day is in force within the two days, both inclusive.
  public func overlaps(from first: CalendarDay, to last: CalendarDay?) -> Bool {
    if let to, to < first { return false }
    if let first = from ?? issued, let last, first > last { return false }
    return true
  }
}
