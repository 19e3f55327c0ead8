import CXLSXWriter
import CareCore

extension Sheet {
  /// Excel's limit for one sheet.
  package static let mostPageBreaks = 1_023

  /// Begins a printed page with each of these rows, whether the page before is full or not.
  ///
  /// - Parameter rows: Ascending, from 0; at most ``mostPageBreaks``. The first row of a sheet begins a page by itself.
  package func breakPages(before rows: [Int]) throws {
    let rows = rows.filter { $0 > 0 }.prefix(Self.mostPageBreaks)
    guard !rows.isEmpty else { return }
    for row in rows { try check(CellAddress(row, 0)) }
    // The library copies the list, which ends with a zero.
    var list = rows.map(UInt32.init) + [0]
    try done(worksheet_set_h_pagebreaks(pointer, &list))
  }
}
