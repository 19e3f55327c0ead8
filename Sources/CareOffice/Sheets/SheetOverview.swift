import CareCore
import CareMessages
import CareSheets

/// What a person should know of one sheet: how large it is, what stands in its columns, how it begins.
package struct SheetOverview {
  /// The kinds of cells of one column, the most frequent first.
  package struct Column {
    /// `A`, as a spreadsheet shows it.
    package let letters: String
    /// `số 60, chữ 2`.
    package let kinds: String
    /// Cells that are not empty.
    package let count: Int
  }

  /// A row as text; dates as Vietnamese writes them.
  package struct Row {
    package let number: Int
    package let cells: [String]
  }

  /// One line: name, hidden or not, size.
  package let heading: String
  package let columns: [Column]
  /// Not more than were asked for.
  package let firstRows: [Row]
}

/// Counts the cells of one sheet while its rows go by.
struct SheetCounter {
  private(set) var rowCount = 0
  private(set) var firstRow = 0
  private(set) var lastRow = 0
  private(set) var hiddenCount = 0
  private(set) var firstRows: [SheetRow] = []
  /// By column, then by the place of the kind in ``kinds``.
  private var counts: [[Int]] = []

  private let limit: Int
  private static let kinds: [Term] = [
    .kindText, .kindNumber, .kindDay, .kindMoment, .kindTime, .kindBoolean, .kindError, .kindFormula,
  ]

  init(limit: Int) { self.limit = limit }

  mutating func add(_ row: SheetRow) {
    rowCount += 1
    if firstRow == 0 { firstRow = row.number }
    lastRow = row.number
    if row.isHidden { hiddenCount += 1 }
    if firstRows.count < limit { firstRows.append(row) }
    while counts.count < row.cells.count { counts.append([Int](repeating: 0, count: Self.kinds.count)) }
    for (column, cell) in row.cells.enumerated() {
      guard let kind = Self.kind(of: cell) else { continue }
      counts[column][kind] += 1
    }
  }

  private static func kind(of cell: SheetValue) -> Int? {
    switch cell {
    case .empty: nil
    case .text: 0
    case .number, .formatted: 1
    case .day, .partialDay: 2
    case .moment: 3
    case .time: 4
    case .boolean: 5
    case .error: 6
    case .formula: 7
    }
  }

  func overview(_ heading: SheetHeading, number: Int, merges: Int, _ language: Language) -> SheetOverview {
    let term: Term = heading.isHidden ? .hiddenSheetHeading : .sheetHeading
    let title = term.text(language, ["number": String(number), "name": heading.name])
    var parts: [String] = []
    if rowCount == 0 {
      parts.append(Term.sheetEmpty.text(language))
    } else {
      let size = [
        "rows": String(rowCount), "first": String(firstRow), "last": String(lastRow), "columns": String(counts.count),
      ]
      parts.append(Term.sheetSize.text(language, size))
    }
    if merges > 0 { parts.append(Term.sheetMerges.text(language, ["count": String(merges)])) }
    if hiddenCount > 0 { parts.append(Term.sheetHiddenRows.text(language, ["count": String(hiddenCount)])) }
    return SheetOverview(
      heading: "\(title): \(parts.joined(separator: "; "))", columns: columns(language),
      firstRows: firstRows.map { row in
        SheetOverview.Row(number: row.number, cells: row.cells.map { $0.text(language) })
      })
  }

  private func columns(_ language: Language) -> [SheetOverview.Column] {
    counts.enumerated().compactMap { column, counts in
      let found = counts.indices.filter { counts[$0] > 0 }.sorted { counts[$0] > counts[$1] }
      guard !found.isEmpty else { return nil }
      let kinds = found.map { "\(Self.kinds[$0].text(language)) \(counts[$0])" }
      let letters = CellAddress(0, column).description.filter(\.isLetter)
      return SheetOverview.Column(
        letters: letters, kinds: kinds.joined(separator: ", "), count: counts.reduce(0, +))
    }
  }
}
