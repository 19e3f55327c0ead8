import CXLSXWriter
import CareCore

extension Sheet {
  /// Puts a remark on a cell of the current row, hidden until the pointer rests on the cell.
  ///
  /// - Throws: `Failure` ``FailureCode/sheetTextTooLong``, ``FailureCode/sheetLimit``.
  package func comment(_ row: Int, _ column: Int, _ text: String, author: String) throws {
    let address = CellAddress(row, column)
    try check(address)
    let text = CellText.cleaned(text)
    guard text.utf16.count <= CellText.longest else {
      throw Failure(
        .sheetTextTooLong, ["sheet": name, "cell": address.description, "limit": String(CellText.longest)])
    }
    // Wide enough for a sentence, and as high as its lines need.
    let lines = TextWidth.lines(of: text, width: 38, fontSize: 9)
    try author.withCString { author in
      var options = lxw_comment_options()
      // The library only reads it.
      options.author = UnsafeMutablePointer(mutating: author)
      options.width = 280
      options.height = UInt16(min(1_000, 20 + lines * 16))
      options.font_size = 9
      try done(worksheet_write_comment_opt(pointer, UInt32(row), UInt16(column), CellText.escaped(text), &options))
    }
  }
}
