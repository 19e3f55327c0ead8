package import CareCore
import CareSheets

/// Finds the list whose days a spreadsheet set to another country has turned round while opening it: what could be read
/// month first became a date, as 01/03/1996, and the rest stayed text, as 22/04/2025. Taken as it stands, the list would
/// put a wrong day into the register without any sign of it.
package struct SwappedDays<Column: ImportColumn> {
  /// So many cells of either sort make chance unlikely.
  private static var enough: Int { 3 }

  private struct Count {
    /// Dates of the sheet whose day could be a month, and texts whose day could not.
    var turned = 0
    var left = 0
    /// A cell of a sort that turning round would not have left.
    var isInnocent = false
  }

  /// The columns of days that the list has.
  private let columns: [(column: Column, heading: String)]
  private let path: String
  private var counts: [Column: Count] = [:]

  package init(_ table: ListTable<Column>) {
    columns = Column.days.compactMap { column, _ in table.mapping.heading(of: column).map { (column, $0) } }
    path = table.source.path
  }

  /// Looks at one row of data.
  package mutating func look(at row: SourceRow<Column>) {
    for (column, _) in columns {
      switch row.value(column) {
      case .day(let day), .moment(let day, _):
        if day.day <= 12 { counts[column, default: Count()].turned += 1 } else { innocent(column) }
      case .text(let text):
        guard let day = try? CellReading.day(text) else { continue }
        if day.day > 12 { counts[column, default: Count()].left += 1 } else { innocent(column) }
      default: continue
      }
    }
  }

  private mutating func innocent(_ column: Column) { counts[column, default: Count()].isInnocent = true }

  /// - Throws: `Failure` ``FailureCode/daysTurnedRound`` for the first such column.
  package func check() throws(Failure) {
    for (column, heading) in columns {
      guard let count = counts[column], !count.isInnocent, count.turned >= Self.enough, count.left >= Self.enough
      else { continue }
      throw Failure(
        .daysTurnedRound,
        [
          "path": path, "column": heading, "turned": String(count.turned), "left": String(count.left),
        ])
    }
  }
}
