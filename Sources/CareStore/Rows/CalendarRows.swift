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
  let moved: MovedDeadline<String>

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("subject", moved.subject), ("legalBefore", moved.before.legalLastDay.description),
      ("legalAfter", moved.after.legalLastDay.description), ("safeBefore", moved.before.safeDay.description),
      ("safeAfter", moved.after.safeDay.description),
    ]
  }
}
