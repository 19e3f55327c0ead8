/// A CSV file as the one sheet it is.
struct TextTable: SpreadsheetContent {
  let path: String
  let sheets = [SheetHeading(name: "")]

  private struct Enough: Error {}

  init(path: String) { self.path = path }

  func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    do {
      try CSVReader.read(path: path) { row in
        var cells = row.fields.map { $0.isEmpty ? SheetValue.empty : .text($0) }
        while let last = cells.last, last.isEmpty { cells.removeLast() }
        guard !cells.isEmpty else { return }
        guard try body(SheetRow(number: row.line, cells: cells)) else { throw Enough() }
      }
    } catch is Enough {}
  }

  func merges(of sheet: Int) throws -> [CellRange] { [] }
}
