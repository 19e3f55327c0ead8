package import CareCore
import CareSheets

/// A cell that could not be read: where it stands, what it says and why that is refused.
package struct CellProblem: Hashable, Sendable {
  package let path: String
  /// Empty for a CSV file.
  package let sheet: String
  /// As a spreadsheet numbers it.
  package let row: Int
  /// From 0; `nil` when the list has no such column.
  package let column: Int?
  /// The heading in the file, or what the column would be called.
  package let heading: String
  /// As the cell shows it.
  package let value: String
  package let failure: Failure

  /// `B`; empty when the list has no such column.
  package var letter: String { column.map(CellAddress.letters) ?? "" }
}
