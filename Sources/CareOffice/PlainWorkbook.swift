import CareCore
import CareSheets

/// A list as a spreadsheet of one sheet that can be read again: one header, one row each, nothing else.
struct PlainWorkbook {
  let desk: Desk
  let title: String

  /// Writes XLSX, or CSV where the name ends so.
  ///
  /// - Parameter body: Is given what writes one row.
  func write(
    headings: [String], to path: String, _ body: (_ row: ([Cell]) throws -> Void) throws -> Void
  ) throws {
    try OutputKind.check(path, "xlsx", "csv")
    if path.lowercased().hasSuffix(".csv") {
      try CSVWriter.write(to: path) { row in
        try row(headings.map { Cell.text($0) })
        try withoutActuallyEscaping(row) { try body($0) }
      }
      return
    }
    let properties = WorkbookProperties(
      title: title, author: desk.actor, company: try desk.office().agency, created: desk.act.instant)
    try WorkbookFile.write(to: path, properties: properties) { workbook in
      let sheet = try workbook.addSheet(title)
      let head = CellStyle(
        isBold: true, horizontal: .center, vertical: .center, wraps: true, border: .thin, fill: 0xDD_EBF7)
      let style = CellStyle(border: .thin)
      var widths = headings.map { min(24, TextWidth.estimate($0, fontSize: head.fontSize, isBold: true)) }
      try sheet.write(0, headings.map { Cell.text($0) }, head)
      var line = 0
      try body { cells in
        line += 1
        for (column, cell) in cells.enumerated() {
          try sheet.write(line, column, cell, style)
          if case .text(let text) = cell {
            widths[column] = min(60, max(widths[column], TextWidth.estimate(text, fontSize: style.fontSize)))
          }
        }
      }
      for (column, width) in widths.enumerated() { try sheet.setWidth(column...column, max(8, width)) }
      try sheet.freeze(above: 1)
      try sheet.repeatRows(0...0)
      if !headings.isEmpty { try sheet.filter(CellRange(rows: 0...max(line, 1), columns: 0...(headings.count - 1))) }
    }
  }

  static func cell(_ field: Field) -> Cell {
    switch field {
    case .text(let text), .term(let text): .text(text)
    case .integer(let number): .integer(number)
    case .decimal(let number): .text("\(number)")
    case .day(let day): .day(day)
    case .boolean(let flag): .boolean(flag)
    case .worded(_, let text), .counted(_, let text): .text(text)
    case .list(let texts): .text(texts.joined(separator: "; "))
    case .absent: .blank
    }
  }
}
