internal import CareCore
internal import CareMessages
internal import CareSheets
internal import Foundation

/// A column of a list: its looks, and what was measured of it, worked out once for all rows.
struct PlainColumn {
  private let column: TableColumn
  /// Of the column, in the units of ``TextWidth``.
  private let width: Double
  private let size: Double
  private let left: CellLook
  private let center: CellLook
  private let whole: CellLook
  private let fraction: CellLook
  private let day: CellLook
  /// Lines of a day; all days are as wide as this.
  private let dayLines: Int
  /// How many digits and dots surely stand on one line.
  private let room: Int
  /// Enumerations come again and again.
  private var terms: [String: (text: String, lines: Int)] = [:]

  /// - Parameter style: The style of a cell whose alignment would be this, if the column had none of its own.
  init(_ column: TableColumn, width: Double, size: Double, style: (CellStyle.Horizontal) -> CellStyle) {
    func look(_ horizontal: CellStyle.Horizontal, _ format: String?) -> CellLook {
      var style = style(horizontal)
      style.numberFormat = format
      return CellLook(style)
    }
    (self.column, self.width, self.size) = (column, width, size)
    left = look(.left, nil)
    center = look(.center, nil)
    whole = look(.right, "#,##0")
    fraction = look(.right, "#,##0.0#")
    day = look(.center, "dd/mm/yyyy")
    dayLines = TextWidth.lines(of: "30/12/2000", width: width, fontSize: size)
    room =
      (0..<20).last { TextWidth.lines(of: String(repeating: "0", count: $0), width: width, fontSize: size) == 1 } ?? 0
  }

  /// - Parameter number: Of the row, from 1.
  /// - Returns: `nil` for what only ``ReportPage`` can measure.
  mutating func cell(
    _ row: DataRow, number: Int, _ language: Language
  ) -> (cell: Cell, look: CellLook, lines: Int)? {
    let key: ColumnKey
    switch column.content {
    case .text(let template): return text(rowText(template, row, language))
    case .key(.rowNumber): return (.integer(number), center, lines(number, String(number)))
    case .key(let found): key = found
    }
    let field = row[key]
    switch (column.format, field) {
    case (_, .absent) where key.mayLackNumbers && row.leftOut(of: key) > 0: return text(key.gap.text(language))
    case (_, .absent): return (.blank, left, 1)
    case (_, .integer) where key.mayLackNumbers && (row.leftOut(of: key) > 0 || row.lacksSome(of: key)): return nil
    case (.mark, .boolean(let flag)): return (flag ? .text("x") : .blank, center, 1)
    case (.automatic, .integer(let number)):
      return (.integer(number), whole, lines(number, fieldText(field, column: key, language)))
    case (.automatic, .decimal(let number)):
      let value = NSDecimalNumber(decimal: number).doubleValue
      let lines = TextWidth.lines(of: fieldText(field, column: key, language), width: width, fontSize: size)
      return (.number(value), value == value.rounded() ? whole : fraction, lines)
    case (.automatic, .day(let found)): return (.day(found), day, dayLines)
    case (.automatic, .text(let found)): return text(found)
    case (_, .boolean): return text(fieldText(field, column: key, language), center)
    case (_, .term(let raw)):
      if let known = terms[raw] { return (.text(known.text), left, known.lines) }
      let found = text(fieldText(field, column: key, language))
      if let found, case .text(let word) = found.cell { terms[raw] = (word, found.lines) }
      return found
    default: return text(fieldText(field, column: key, language))
    }
  }

  /// Most numbers are short: how they are shown is not even asked then.
  private func lines(_ number: Int, _ shown: @autoclosure () -> String) -> Int {
    var (digits, rest) = (number < 0 ? 2 : 1, number.magnitude)
    while rest >= 10 { (digits, rest) = (digits + 1, rest / 10) }
    // Every third digit has a dot.
    return digits + digits / 3 <= room ? 1 : TextWidth.lines(of: shown(), width: width, fontSize: size)
  }

  private func text(_ text: String, _ look: CellLook? = nil) -> (cell: Cell, look: CellLook, lines: Int)? {
    // Blanks at the beginning take room that the measure does not see.
    guard text.utf8.first != UInt8(ascii: " ") else { return nil }
    return (.text(text), look ?? left, TextWidth.lines(of: text, width: width, fontSize: size))
  }
}
