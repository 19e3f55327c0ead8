package import CareCore

/// What stands in one cell. Nothing is guessed: a text stays a text, whatever it looks like.
package enum Cell: Hashable, Sendable {
  /// Empty, but with the borders and color of its style.
  case blank
  case text(String)
  case integer(Int)
  /// Finite.
  case number(Double)
  case boolean(Bool)
  /// A real date, shown as dd/mm/yyyy unless the style says otherwise; a text for days before 1900, which Excel lacks.
  case day(CalendarDay)
  /// Texts of different looks in one cell; two or more, none of them empty.
  case runs([TextRun])
  /// A formula in the English of the file format, beginning with `=`, and the value shown until Excel counts again.
  case formula(String, value: Double)
}

/// A part of a cell's text with a look of its own: of the style only the font counts.
package struct TextRun: Hashable, Sendable {
  package let text: String
  package let style: CellStyle

  package init(_ text: String, _ style: CellStyle) {
    self.text = text
    self.style = style
  }
}

/// A cell by row and column, both from 0.
package struct CellAddress: Hashable, Sendable, CustomStringConvertible {
  package static let rows = 1_048_576
  package static let columns = 16_384

  package let row: Int
  package let column: Int

  package init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }

  /// As Excel shows it: `AB12`.
  package var description: String { Self.letters(column) + String(row + 1) }

  /// As a formula names it when it must not move: `$AB$12`.
  package var absolute: String { "$\(Self.letters(column))$\(row + 1)" }

  var isOnSheet: Bool { (0..<Self.rows).contains(row) && (0..<Self.columns).contains(column) }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  package static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      guard let letter = UnicodeScalar(UInt32(65 + rest % 26)) else { return letters }
      letters = String(Character(letter)) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}

/// A rectangle of cells, both corners included.
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
  package let first: CellAddress
  package let last: CellAddress

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellAddress(rows.lowerBound, columns.lowerBound)
    last = CellAddress(rows.upperBound, columns.upperBound)
  }

  package var rows: ClosedRange<Int> { first.row...last.row }
  package var columns: ClosedRange<Int> { first.column...last.column }

  /// `B2:D9`.
  package var description: String { "\(first):\(last)" }

  func overlaps(_ other: Self) -> Bool { rows.overlaps(other.rows) && columns.overlaps(other.columns) }
}
