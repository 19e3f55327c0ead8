package import CareCore

/// What stands in one cell of a file that was read. Nothing is guessed: a text stays a text, whatever it looks like.
package enum SheetValue: Hashable, Sendable {
  case empty
  /// As the file has it; not normalized.
  case text(String)
  /// Finite.
  case number(Double)
  /// A number that its format shows as more than its digits: `HP-001` for 1. Finite.
  case formatted(Double, shown: String)
  case boolean(Bool)
  /// A number that the file's own format shows as a day.
  case day(CalendarDay)
  /// A day of which the format shows a part alone, written as such a part is written: `4/2018`, `2018`, `18/4`.
  case partialDay(CalendarDay, shown: String)
  /// A day with a time of day, in whole seconds from midnight.
  case moment(CalendarDay, second: Int)
  /// A time of day alone, in whole seconds from midnight.
  case time(second: Int)
  /// What the file shows where a formula failed: `#N/A`.
  case error(String)
  /// A formula whose result was never saved: `=3+4`; `=` alone where another cell holds its text.
  case formula(String)

  package var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}

/// One row of a sheet that was read.
package struct SheetRow: Hashable, Sendable {
  /// From 1, as a spreadsheet shows it; in a CSV file the line on which the row begins.
  package let number: Int
  package let isHidden: Bool
  /// From column A; empty cells after the last filled one are left out.
  package let cells: [SheetValue]

  package init(number: Int, isHidden: Bool = false, cells: [SheetValue]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }

  /// Empty beyond the last filled cell.
  package subscript(column: Int) -> SheetValue { cells.indices.contains(column) ? cells[column] : .empty }

  /// Holds nothing but empty cells and white space.
  package var isBlank: Bool {
    cells.allSatisfy { cell in
      switch cell {
      case .empty: true
      case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      default: false
      }
    }
  }
}
