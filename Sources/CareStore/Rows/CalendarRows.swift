import CareCore
import Foundation
import GRDB

struct CalendarDayRow: FactRow {
  static let table = "calendarDay"
  let id: UUID
  let content: CalendarRow

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("day", content.day.description), ("kind", content.kind.rawValue), ("name", content.name),
      ("status", content.status.rawValue), ("source", content.source),
    ]
  }
}

extension CalendarDayRow {
  init(_ row: Row) throws {
    id = row["id"]
    content = CalendarRow(
      day: try row.requiredDay("day"), kind: try row.required("kind"), name: row["name"],
      status: try row.required("status"), source: row["source"])
  }
}

struct MovedDeadlineRow: FactRow {
  static let table = "movedDeadline"
  let id: UUID
  let subject: String
  /// The last day, be it the law's or the authority's own, and the day to plan with; both before and after.
  let days: [CalendarDay]

  /// - Returns: `nil` for what has no day.
  init?(id: UUID, moved: MovedDeadline) {
    guard let before = moved.before.day, let after = moved.after.day else { return nil }
    self.id = id
    subject = moved.subject
    days = [before, after, moved.before.safeDay ?? before, moved.after.safeDay ?? after]
  }

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("subject", subject), ("legalBefore", days[0].description), ("legalAfter", days[1].description),
      ("safeBefore", days[2].description), ("safeAfter", days[3].description),
    ]
  }
}
