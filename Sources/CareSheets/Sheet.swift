import CXLSXWriter
import CareCore
import Foundation

/// One tab being written. Rows are written from the top down, once; cells of the same row in any order.
///
/// Rows and columns count from 0. A row is given up, and its memory with it, when a lower one is begun.
package final class Sheet {
  package let name: String
  /// The row that may still be written.
  package private(set) var row = 0

  /// What the library cannot write and ``FirstPage`` adds to the file; `nil` where nothing is to be added.
  private(set) var firstPage: FirstPage?

  let path: String
  private let temporary: String
  /// The rows that do not go through the library; `nil` while there are none.
  private var rows: PackedRows?
  /// The same once all are there.
  private(set) var packed: PackedRows.Result?
  private let formats: Formats
  private var open: UnsafeMutablePointer<lxw_worksheet>?
  /// Whether the library holds cells that must stand before the next row.
  private var isLibraryAhead = true
  /// Merged ranges that reach the current row or a lower one.
  private var merges: [Merge] = []

  private struct Merge {
    let range: CellRange
    let style: CellStyle
  }

  init(_ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, path: String, temporary: String, formats: Formats)
  {
    open = pointer
    self.name = name
    self.path = path
    self.temporary = temporary
    self.formats = formats
    // Codes and telephone numbers are texts on purpose: no green corners.
    worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  var pointer: UnsafeMutablePointer<lxw_worksheet> {
    guard let open else { preconditionFailure("the sheet \(name) is closed") }
    return open
  }

  func invalidate() { open = nil }

  /// Ends the merges and sees to it that all rows reached the disk: the library itself does not look.
  func finish() throws {
    if let last = merges.map(\.range.last.row).max(), last > row { try advance(to: last) }
    guard let file = pointer.pointee.optimize_tmpfile else { return }
    guard fflush(file) == 0, ferror(file) == 0 else { throw ReplacingFile.failure(path, writing: errno) }
    guard let rows else { return }
    try takeRows(into: rows)
    packed = try rows.finish()
  }
}

// MARK: - Cells

extension Sheet {
  /// Writes one cell; a cell of the current row may be written again.
  ///
  /// - Throws: `Failure` ``FailureCode/sheetOrder``, ``FailureCode/sheetLimit``, ``FailureCode/sheetTextTooLong`` or
  ///   ``FailureCode/sheetNumber``.
  package func write(_ row: Int, _ column: Int, _ cell: Cell, _ style: CellStyle) throws {
    try check(CellAddress(row, column))
    try advance(to: row)
    try put(cell, CellAddress(row, column), style)
  }

  /// Writes the cells of one row side by side.
  package func write(_ row: Int, from column: Int = 0, _ cells: [Cell], _ style: CellStyle) throws {
    for (index, cell) in cells.enumerated() { try write(row, column + index, cell, style) }
  }

  /// Writes one cell over a whole range. The rows of the range below its first remain open for other columns.
  ///
  /// - Throws: as ``write(_:_:_:_:)``, and ``FailureCode/sheetMerge`` where two merged ranges overlap.
  package func merge(_ range: CellRange, _ cell: Cell, _ style: CellStyle) throws {
    try check(range.first)
    try check(range.last)
    try advance(to: range.first.row)
    guard range.first != range.last else { return try put(cell, range.first, style) }
    guard !merges.contains(where: { $0.range.overlaps(range) }) else {
      throw Failure(.sheetMerge, ["sheet": name, "range": range.description])
    }
    merges.append(Merge(range: range, style: style))
    try cover(range, style, on: row)
    try put(cell, range.first, style)
  }

  private func put(_ cell: Cell, _ address: CellAddress, _ style: CellStyle) throws {
    isLibraryAhead = true
    let (row, column) = (UInt32(address.row), UInt16(address.column))
    switch cell {
    case .blank:
      try done(worksheet_write_blank(pointer, row, column, try format(style)))
    case .text(let text):
      let text = CellText.cleaned(text)
      guard text.utf16.count <= CellText.longest else {
        throw Failure(
          .sheetTextTooLong, ["sheet": name, "cell": address.description, "limit": String(CellText.longest)])
      }
      try done(worksheet_write_string(pointer, row, column, CellText.escaped(text), try format(style)))
    case .runs(let runs): try put(runs, address, style)
    case .integer(let number):
      // Excel keeps every number as a double.
      guard let exact = Double(exactly: number) else { throw noNumber(address) }
      try done(worksheet_write_number(pointer, row, column, exact, try format(style)))
    case .number(let number):
      guard number.isFinite else { throw noNumber(address) }
      try done(worksheet_write_number(pointer, row, column, number, try format(style)))
    case .boolean(let value):
      try done(worksheet_write_boolean(pointer, row, column, value ? 1 : 0, try format(style)))
    case .day(let day):
      var style = style
      guard let serial = Self.serial(day) else { return try put(.text(day.shortText), address, style) }
      if style.numberFormat == nil { style.numberFormat = "dd/mm/yyyy" }
      try done(worksheet_write_number(pointer, row, column, Double(serial), try format(style)))
    case .formula(let formula, let value):
      guard value.isFinite else { throw noNumber(address) }
      try done(worksheet_write_formula_num(pointer, row, column, formula, try format(style), value))
    }
  }

  private func put(_ runs: [TextRun], _ address: CellAddress, _ style: CellStyle) throws {
    let runs = runs.map { TextRun(CellText.cleaned($0.text), $0.style) }.filter { !$0.text.isEmpty }
    guard runs.count > 1 else { return try put(.text(runs.first?.text ?? ""), address, style) }
    guard runs.reduce(0, { $0 + $1.text.utf16.count }) <= CellText.longest else {
      throw Failure(
        .sheetTextTooLong, ["sheet": name, "cell": address.description, "limit": String(CellText.longest)])
    }
    var parts: [lxw_rich_string_tuple] = []
    // The library copies the texts while it writes the cell.
    var texts: [UnsafeMutablePointer<CChar>?] = []
    defer { texts.forEach { free($0) } }
    for run in runs {
      let text = strdup(CellText.escaped(run.text))
      texts.append(text)
      parts.append(lxw_rich_string_tuple(format: try format(run.style), string: text))
    }
    try parts.withUnsafeMutableBufferPointer { parts in
      guard let first = parts.baseAddress else { return }
      var list: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = parts.indices.map { first + $0 }
      list.append(nil)
      try done(
        worksheet_write_rich_string(
          pointer, UInt32(address.row), UInt16(address.column), &list, try format(style)))
    }
  }

  /// The number of the day in Excel's 1900 system, which has a 29 February 1900; `nil` before 1900.
  static func serial(_ day: CalendarDay) -> Int? {
    guard day.year >= 1900 else { return nil }
    let count = day.dayNumber + 25_569
    return count <= 60 ? count - 1 : count
  }

  private func noNumber(_ address: CellAddress) -> Failure {
    Failure(.sheetNumber, ["sheet": name, "cell": address.description])
  }
}

// MARK: - Whole rows

extension Sheet {
  /// Writes a whole row, height and all, from column A on, without the library: what a list of a million rows is made of.
  ///
  /// The row is as ``write(_:_:_:_:)`` and ``setHeight(_:_:)`` would have written it, and some rows go that way: those with
  /// other cells than blank ones, texts, numbers and days, and those beside a merged range.
  ///
  /// - Parameter height: In points.
  /// - Throws: as ``write(_:_:_:_:)``.
  package func writeRow(_ row: Int, height: Double, _ cells: [(cell: Cell, look: CellLook)]) throws {
    try check(CellAddress(row, max(0, cells.count - 1)))
    try advance(to: row)
    let isPlain = cells.allSatisfy { $0.cell.isPlain($0.look.style) }
    guard isPlain, merges.isEmpty, (1...409).contains(height), height != 15 else {
      try setHeight(row, height)
      for (column, part) in cells.enumerated() { try put(part.cell, CellAddress(row, column), part.look.style) }
      return
    }
    let rows = try begunRows()
    PlainRow.open(row, height: height, in: &rows.waiting)
    for (column, part) in cells.enumerated() {
      try part.look.prepare(column) { try format($0) }
      let isWhole = PlainRow.append(part.cell, row, part.look, to: &rows.waiting)
      guard isWhole else { throw refusal(of: part.cell, CellAddress(row, column)) }
    }
    PlainRow.close(&rows.waiting)
    self.row = row + 1
    widen(row, columns: cells.count)
    try rows.handOverIfFull()
  }

  private func refusal(of cell: Cell, _ address: CellAddress) -> Failure {
    guard case .text = cell else { return noNumber(address) }
    return Failure(
      .sheetTextTooLong, ["sheet": name, "cell": address.description, "limit": String(CellText.longest)])
  }

  private func begunRows() throws -> PackedRows {
    let rows = try self.rows ?? PackedRows(besides: temporary)
    self.rows = rows
    if isLibraryAhead { try takeRows(into: rows) }
    return rows
  }

  /// Takes over what the library has written of this sheet so far.
  private func takeRows(into rows: PackedRows) throws {
    lxw_worksheet_write_single_row(pointer)
    guard let file = pointer.pointee.optimize_tmpfile else { return }
    guard fflush(file) == 0, ferror(file) == 0 else { throw ReplacingFile.failure(path, writing: errno) }
    rewind(file)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      rows.waiting += buffer[..<count]
      try rows.handOverIfFull()
    }
    guard ferror(file) == 0 else { throw ReplacingFile.failure(path, writing: errno) }
    rewind(file)
    guard ftruncate(fileno(file), 0) == 0 else { throw ReplacingFile.failure(path, writing: errno) }
    isLibraryAhead = false
  }

  /// What the library notes of each cell it writes, for the dimension of the sheet.
  private func widen(_ row: Int, columns: Int) {
    guard columns > 0 else { return }
    let (row, last) = (UInt32(row), UInt16(columns - 1))
    if pointer.pointee.dim_rowmin > row { pointer.pointee.dim_rowmin = row }
    if pointer.pointee.dim_rowmax < row { pointer.pointee.dim_rowmax = row }
    pointer.pointee.dim_colmin = 0
    if pointer.pointee.dim_colmax < last { pointer.pointee.dim_colmax = last }
  }
}

// MARK: - Rows and columns

extension Sheet {
  /// Sets the height of a row that is not yet given up, in points; Excel allows up to 409.
  package func setHeight(_ row: Int, _ points: Double) throws {
    try check(CellAddress(row, 0))
    try advance(to: row)
    isLibraryAhead = true
    try done(worksheet_set_row(pointer, UInt32(row), min(max(points, 0), 409), nil))
  }

  /// Sets the width of columns, in the units of ``TextWidth``; also after their rows were written.
  package func setWidth(_ columns: ClosedRange<Int>, _ width: Double) throws {
    try check(CellAddress(0, columns.lowerBound))
    try check(CellAddress(0, columns.upperBound))
    try done(
      worksheet_set_column(
        pointer, UInt16(columns.lowerBound), UInt16(columns.upperBound), min(max(width, 0), 255), nil))
  }
}

// MARK: - The sheet as a whole

extension Sheet {
  /// - Throws: `Failure` ``FailureCode/sheetHeaderTooLong``.
  package func set(_ setup: PageSetup) throws {
    worksheet_set_paper(pointer, 9)  // A4
    switch setup.orientation {
    case .portrait: worksheet_set_portrait(pointer)
    case .landscape: worksheet_set_landscape(pointer)
    }
    worksheet_fit_to_pages(pointer, 1, 0)
    // Each annex counts its own pages.
    worksheet_set_start_page(pointer, 1)
    let inches = { (millimeters: Double) in millimeters / 25.4 }
    worksheet_set_margins(
      pointer, inches(setup.margins.left), inches(setup.margins.right), inches(setup.margins.top),
      inches(setup.margins.bottom))
    let (header, footer) = (CellText.cleaned(setup.header.code), CellText.cleaned(setup.footer.code))
    guard header.utf16.count < 255, footer.utf16.count < 255 else {
      throw Failure(.sheetHeaderTooLong, ["sheet": name, "limit": "255"])
    }
    firstPage = setup.hidesFirstHeader && !header.isEmpty ? FirstPage(footer: footer) : nil
    // Half of the margin, so that the text stands in the middle of the white.
    if !header.isEmpty {
      var options = lxw_header_footer_options()
      options.margin = inches(setup.margins.top / 2)
      try done(worksheet_set_header_opt(pointer, header, &options))
    }
    if !footer.isEmpty {
      var options = lxw_header_footer_options()
      options.margin = inches(setup.margins.bottom / 2)
      try done(worksheet_set_footer_opt(pointer, footer, &options))
    }
  }

  /// Prints these rows at the top of every page.
  package func repeatRows(_ rows: ClosedRange<Int>) throws {
    try check(CellAddress(rows.lowerBound, 0))
    try check(CellAddress(rows.upperBound, 0))
    try done(worksheet_repeat_rows(pointer, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
  }

  /// Keeps the rows above and the columns left of the cell in sight.
  package func freeze(above row: Int, leftOf column: Int = 0) throws {
    try check(CellAddress(row, column))
    worksheet_freeze_panes(pointer, UInt32(row), UInt16(column))
  }

  /// Puts filter buttons in the first row of the range.
  package func filter(_ range: CellRange) throws {
    try check(range.first)
    try check(range.last)
    try done(
      worksheet_autofilter(
        pointer, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
        UInt16(range.last.column)))
  }

  /// Makes this the tab that is open when the file is opened.
  package func activate() { worksheet_activate(pointer) }
}

// MARK: - Keeping order

extension Sheet {
  func check(_ address: CellAddress) throws {
    guard address.isOnSheet else {
      let cell = address.row < 0 || address.column < 0 ? "\(address.row), \(address.column)" : address.description
      throw Failure(.sheetLimit, ["what": "\(name)!\(cell)"])
    }
  }

  /// Begins `next`, after filling in what merged ranges cover on the way.
  private func advance(to next: Int) throws {
    guard next >= row else { throw Failure(.sheetOrder, ["sheet": name, "row": String(next + 1)]) }
    while row < next {
      merges.removeAll { $0.range.last.row <= row }
      guard !merges.isEmpty else {
        row = next
        return
      }
      row += 1
      for merge in merges { try cover(merge.range, merge.style, on: row) }
    }
  }

  /// Writes the blank cells of a merged range on one row.
  ///
  /// The library fills a range when it is told of it, and can no longer reach rows above: so it is told on the last row.
  private func cover(_ range: CellRange, _ style: CellStyle, on row: Int) throws {
    let format = try format(style)
    isLibraryAhead = true
    // Also on the last row: the library must have left the first before it is told, or it would empty the cell there.
    for column in range.columns { try done(worksheet_write_blank(pointer, UInt32(row), UInt16(column), format)) }
    guard row == range.last.row else { return }
    try done(
      worksheet_merge_range(
        pointer, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
        UInt16(range.last.column), "", format))
  }

  private func format(_ style: CellStyle) throws -> UnsafeMutablePointer<lxw_format> {
    guard let format = formats.format(style) else { throw ReplacingFile.failure(path, writing: ENOMEM) }
    return format
  }

  func done(_ error: lxw_error) throws {
    guard error == LXW_NO_ERROR else { throw WorkbookFile.failure(error, path: path) }
  }
}
