/// Something owed of which a day changed because the working calendar did.
public struct MovedDeadline: Hashable, Sendable {
  /// By the calendar before.
  public let before: DueItem
  /// By the calendar now.
  public let after: DueItem

  /// Puts the parts together.
  public init(before: DueItem, after: DueItem) {
    self.before = before
    self.after = after
  }

  /// What is due, as codes say it: `R-2025-003 2025-H1`.
  public var subject: String { [after.code, after.period].compactMap(\.self).joined(separator: " ") }
}

extension DueItem {
  /// The day to sort by and the one to plan with; `nil` where there is no day.
  fileprivate var days: [CalendarDay?] { [day, safeDay] }
}

extension [DueItem] {
  /// Those of which a day moved, by the day on which they were due.
  ///
  /// - Parameter old: The same things by the calendar before. What stands in one list only has not moved.
  public func moved(since old: [DueItem]) -> [MovedDeadline] {
    let now = Dictionary(map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    let moved = old.compactMap { before in
      now[before.uid].flatMap { $0.days == before.days ? nil : MovedDeadline(before: before, after: $0) }
    }
    return moved.enumerated().sorted { left, right in
      let far = CalendarDay(known: 9999, 12, 31)
      return (left.element.before.day ?? far, left.offset) < (right.element.before.day ?? far, right.offset)
    }.map(\.element)
  }
}
