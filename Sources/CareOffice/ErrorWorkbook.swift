import CareCore
import CareImport
import CareMessages
import CareSheets

/// The officer's list again, with the same values, its bad cells colored and commented, and a sheet that lists them.
struct ErrorWorkbook {
  let desk: Desk

  private static let bad = CellStyle(wraps: false, fill: 0xFF_C7CE)

  func write(_ result: ImportResult, of path: String, to output: String) throws {
    let file = try SpreadsheetFile(path: path)
    let index = file.sheets.firstIndex { $0.name == result.sheet } ?? 0
    let merges = try file.merges(of: index)
    let name = SheetNaming.name(result.sheet)
    let properties = WorkbookProperties(
      title: Term.errorSheet.text(desk.language), author: desk.actor, company: try desk.office().agency,
      created: desk.act.instant)
    try WorkbookFile.write(to: output, properties: properties) { workbook in
      let list = try workbook.addSheet(name)
      try copy(file, index, merges, result.problems, to: list)
      let title = Term.errorSheet.text(desk.language)
      try writeProblems(result.problems, to: try workbook.addSheet(title == name ? title + " (2)" : title))
    }
  }

  // MARK: - The list

  private func copy(
    _ file: SpreadsheetFile, _ index: Int, _ merges: [CellRange], _ problems: [ImportProblem], to sheet: Sheet
  ) throws {
    let bad = Dictionary(grouping: problems.filter { $0.column != nil }) { $0.row }
    // Only what fits: two ranges that overlap would not open.
    var tops: [Int: [CellRange]] = [:]
    for range in merges where range.first != range.last { tops[range.first.row, default: []].append(range) }
    var widths: [Int: Double] = [:]
    var last = 0
    try file.forEachRow(of: index) { row in
      // A CSV row is counted by the line on which it begins; rows never go back.
      guard row.number > last else { return true }
      last = row.number
      let line = row.number - 1
      let problems = Dictionary(grouping: bad[row.number] ?? []) { $0.column ?? 0 }
      let covered = Dictionary(
        (tops[line] ?? []).map { ($0.first.column, $0) }, uniquingKeysWith: { first, _ in first })
      let isTabular = row.cells.count { !$0.isEmpty } > 2
      let width = max(row.cells.count, (problems.keys.max() ?? -1) + 1)
      for column in 0..<min(width, CellAddress.columns) {
        let value = row[column]
        let wrong = problems[column]
        let style = wrong == nil ? CellStyle() : Self.bad
        if let range = covered[column] {
          try sheet.merge(range, cell(value), style)
        } else if !value.isEmpty || wrong != nil {
          try sheet.write(line, column, cell(value), style.formatted(value))
          let text = shown(value)
          // A title stands alone in its row and may run over the columns beside it.
          if text.count <= 60, isTabular {
            widths[column] = max(widths[column] ?? 8, TextWidth.estimate(text, fontSize: style.fontSize))
          }
        }
        if let wrong {
          let text = wrong.map { $0.reason.text(desk.language) }.joined(separator: "\n")
          try sheet.comment(line, column, text, author: Term.errorSheet.text(desk.language))
        }
      }
      return true
    }
    for (column, width) in widths { try sheet.setWidth(column...column, min(width, 60)) }
  }

  private func cell(_ value: SheetValue) -> Cell {
    switch value {
    case .empty: .blank
    case .text(let text), .error(let text): .text(text)
    // As the officer's own file shows it: the format that did so is not in this one.
    case .formatted(_, let shown), .partialDay(_, let shown), .formula(let shown): .text(shown)
    case .number(let number): .number(number)
    case .boolean(let flag): .boolean(flag)
    case .day(let day): .day(day)
    case .moment, .time: .text(shown(value))
    }
  }

  private func shown(_ value: SheetValue) -> String { CellText.shown(value) }

  // MARK: - The problems

  private func writeProblems(_ problems: [ImportProblem], to sheet: Sheet) throws {
    let language = desk.language
    let head = CellStyle(isBold: true, wraps: true, border: .thin, fill: 0xDD_EBF7)
    let body = CellStyle(wraps: true, border: .thin)
    let headings: [ColumnKey] = [.problemRow, .problemCell, .problemHeading, .value, .problemReason]
    try sheet.write(0, headings.map { Cell.text($0.label(language)) }, head)
    for (index, problem) in problems.enumerated() {
      try sheet.write(
        index + 1,
        [
          .integer(problem.row), .text(problem.letter.isEmpty ? "" : problem.letter + String(problem.row)),
          .text(problem.heading), .text(problem.value), .text(problem.reason.text(language)),
        ], body)
    }
    for (column, width) in [8.0, 8, 26, 30, 90].enumerated() { try sheet.setWidth(column...column, width) }
    try sheet.freeze(above: 1)
  }
}

extension CellStyle {
  fileprivate func formatted(_ value: SheetValue) -> CellStyle {
    guard case .day = value else { return self }
    var style = self
    style.numberFormat = "dd/mm/yyyy"
    return style
  }
}

/// Names of sheets that Excel takes.
enum SheetNaming {
  static func name(_ text: String) -> String {
    let kept = text.filter { !"[]:*?/\\".contains($0) }.prefix(31)
    return kept.trimmingPrefix { $0 == "'" }.isEmpty ? "Danh sách" : String(kept)
  }
}
