import CareCore
package import CareSheets

/// The rows of one sheet, wherever they come from; they may be asked for more than once.
package struct SheetSource {
  package let path: String
  /// Empty for a CSV file.
  package let sheet: String
  /// Counted from 0, as the sheet has them.
  package let merges: [CellRange]
  private let rows: (_ body: (SheetRow) throws -> Bool) throws -> Void

  /// A sheet of a file.
  ///
  /// - Throws: `Failure` for the file.
  package init(_ file: SpreadsheetFile, sheet index: Int) throws {
    path = file.path
    sheet = file.sheets[index].name
    merges = try file.merges(of: index)
    rows = { body in try file.forEachRow(of: index, body) }
  }

  /// Rows in memory.
  package init(path: String, sheet: String = "", rows: [SheetRow], merges: [CellRange] = []) {
    self.path = path
    self.sheet = sheet
    self.merges = merges
    self.rows = { body in
      for row in rows where try !body(row) { return }
    }
  }

  /// Hands on the rows in order until `body` returns false.
  package func forEachRow(_ body: (SheetRow) throws -> Bool) throws { try rows(body) }
}

/// The merged ranges of a sheet, by the rows they cover.
struct MergeMap {
  private var byRow: [Int: [CellRange]] = [:]

  init(_ merges: [CellRange]) {
    for range in merges {
      // Over whole columns: a look of the sheet, no cell of a list.
      guard range.rows.count <= 10_000 else { continue }
      for row in range.rows { byRow[row, default: []].append(range) }
    }
  }

  /// - Parameter row: As a spreadsheet numbers it, from 1.
  func range(row: Int, column: Int) -> CellRange? {
    byRow[row - 1]?.first { $0.columns.contains(column) }
  }

  /// - Parameter row: As a spreadsheet numbers it, from 1.
  func ranges(row: Int) -> [CellRange] { byRow[row - 1] ?? [] }
}
