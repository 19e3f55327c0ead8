/// What each kind of file can do, behind ``SpreadsheetFile``.
protocol SpreadsheetContent {
  var sheets: [SheetHeading] { get }
  func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws
  func merges(of sheet: Int) throws -> [CellRange]
  func hiddenColumns(of sheet: Int) throws -> [Int]
}

extension SpreadsheetContent {
  func hiddenColumns(of sheet: Int) throws -> [Int] { [] }
}
