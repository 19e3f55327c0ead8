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
package struct SpreadsheetFile {
  package let path: String
  package let format: SpreadsheetFormat
  /// In the file's order, the hidden ones too.
  package let sheets: [SheetHeading]

  /// Tells the kind of file and reads the list of its sheets.
  ///
  /// - Throws: `Failure` for a file that is missing, not readable or not a spreadsheet.
  package init(path: String) throws {
    self.path = path
    format = .csv
    sheets = [SheetHeading(name: "")]
  }

  /// Hands on the rows of one sheet that hold any cell, in order, until `body` returns false.
  ///
  /// - Parameter sheet: Index in ``sheets``.
  /// - Throws: `Failure` for the file, and what `body` throws.
  package func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    struct Enough: Error {}
    do {
      try CSVReader.read(path: path) { row in
        let cells = row.fields.map { $0.isEmpty ? SheetValue.empty : .text($0) }
        guard try body(SheetRow(number: row.line, cells: cells)) else { throw Enough() }
      }
    } catch is Enough {}
  }

  /// The merged ranges of one sheet; none for CSV.
  ///
  /// - Throws: `Failure` for the file.
  package func merges(of sheet: Int) throws -> [CellRange] { [] }
}
