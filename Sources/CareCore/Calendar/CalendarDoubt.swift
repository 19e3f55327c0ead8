/// What is not sure of the calendar between two days, for a day that was counted over them.
public struct CalendarDoubt: Hashable, Sendable {
  /// What nobody announced yet and could still move the day.
  public let unannounced: [UnannouncedHoliday]
  /// Rows that nobody compared with their source, by day.
  public let unchecked: [CalendarRow]

  /// Nothing is doubtful.
  public static let none = CalendarDoubt(unannounced: [], unchecked: [])

  /// A holiday that nobody announced yet may still move the day.
  public var isProvisional: Bool { !unannounced.isEmpty }

  /// The days that such rows make other than the week would, in order.
  public var days: [CalendarDay] { unchecked.filter { ($0.kind == .swappedIn) == $0.day.isWeekend }.map(\.day) }

  /// The same as sentences have it: rows of one source and name together.
  var warnings: [DeadlineWarning] {
    var bySource: [[CalendarRow]] = []
    for row in unchecked {
      if let index = bySource.firstIndex(where: { $0.first?.source == row.source && $0.first?.name == row.name }) {
        bySource[index].append(row)
      } else {
        bySource.append([row])
      }
    }
    return (unannounced.isEmpty ? [] : [.provisional(unannounced)]) + bySource.map { .unchecked($0) }
  }
}

extension WorkingCalendar {
  /// What is doubtful of the days between two, both included.
  public func doubt(from first: CalendarDay, through last: CalendarDay) -> CalendarDoubt {
    CalendarDoubt(
      unannounced: unannounced(from: first, through: last), unchecked: uncheckedRows(from: first, through: last))
  }
}
