import CareCore

/// What kind of file it is, told by its content and never by its name.
package enum SpreadsheetFormat: String, Hashable, Sendable { case csv, xlsx, xls, ods }

/// A sheet as the file announces it, before any row is read.
package struct SheetHeading: Hashable, Sendable {
  /// Empty for a CSV file.
  package let name: String
  package let isHidden: Bool

  package init(name: String, isHidden: Bool = false) {
    self.name = name
    self.isHidden = isHidden
  }
}

/// A spreadsheet of any kind an office sends, read row by row in the memory of one row.
///
/// Whatever the file is, reading it ends soon and in little memory: with its rows, or with a `Failure` that says what
/// is wrong with it.
package struct SpreadsheetFile {
  package let path: String
  package let format: SpreadsheetFormat
  /// In the file's order, the hidden ones too.
  package var sheets: [SheetHeading] { content.sheets }

  private let content: any SpreadsheetContent

  /// Tells the kind of file and reads the list of its sheets.
  ///
  /// - Throws: `Failure` for a file that is missing, not readable or not a spreadsheet: ``FailureCode/fileMissing``,
  ///   ``FailureCode/notReadable`` and the `spreadsheet…` codes.
  package init(path: String) throws {
    self.path = path
    switch try FileKind.of(path) {
    case .text:
      format = .csv
      content = TextTable(path: path)
    case .officeWorkbook(let package, let main):
      format = .xlsx
      content = try OfficeWorkbook(package, main: main)
    case .oldWorkbook(let stream, let isCounted):
      format = .xls
      content = try OldWorkbook(stream, path: path, isCounted: isCounted)
    case .openDocument(let package):
      format = .ods
      content = try OpenDocument(package)
    }
  }

  /// Hands on the rows of one sheet that hold any cell, in order, until `body` returns false.
  ///
  /// - Parameter sheet: Index in ``sheets``.
  /// - Throws: `Failure` for the file, and what `body` throws.
  package func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    try content.forEachRow(of: sheet, body)
  }

  /// The merged ranges of one sheet; none for CSV.
  ///
  /// - Throws: `Failure` for the file.
  package func merges(of sheet: Int) throws -> [CellRange] { try content.merges(of: sheet) }

  /// The columns of one sheet that are not shown, from 0; told of XLSX only.
  package func hiddenColumns(of sheet: Int) throws -> [Int] { try content.hiddenColumns(of: sheet) }
}
