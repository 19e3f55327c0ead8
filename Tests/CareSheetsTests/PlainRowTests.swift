import CareCore
import Testing

@testable import CareSheets

struct PlainRowTests {
  /// Whatever a cell of a list may hold, at the edges.
  private static let values: [Cell] = [
    .blank, .text(""), .text("Mái ấm Hoa Sen"), .text("a & b < c > d \"e\" 'f'"), .text(" trước"), .text("sau\n"),
    .text("một\nhai\tba"), .text("\u{1}x\r\ny\u{FFFE}"), .text("\u{1}"), .text("Ｆ😀"), .text("_x0041_"),
    .integer(0), .integer(-7), .integer(999_999_999_999_999), .integer(1_000_000_000_000_000), .number(0.1),
    .number(-2.5e-7), .number(1e300), .number(12), .day(CalendarDay(known: 1900, 1, 1)),
    .day(CalendarDay(known: 1900, 3, 1)), .day(CalendarDay(known: 2025, 5, 14)),
    .day(CalendarDay(known: 1899, 12, 31)), .boolean(true), .formula("=1+1", value: 2),
  ]
  private static var styles: [CellStyle] {
    values.indices.map { index in
      var style = CellStyle(fontSize: Double(8 + index % 3), wraps: true, border: .thin)
      if case .day = values[index] { style.numberFormat = "dd/mm/yyyy" }
      return style
    }
  }

  /// - Parameters:
  ///   - isQuick: Whole rows where there are any, cell by cell otherwise.
  ///   - order: Which of the values stand in a row, by its number.
  private func write(_ path: String, isQuick: Bool, rows: Int, _ order: (Int) -> [Int]) throws {
    let properties = WorkbookProperties(title: "a", author: "", company: "", created: Instant(milliseconds: 0))
    try WorkbookFile.write(to: path, properties: properties) { workbook in
      let sheet = try workbook.addSheet("Danh sách")
      try sheet.set(PageSetup())
      let styles = Self.styles
      let looks = styles.map(CellLook.init)
      try sheet.merge(CellRange(rows: 0...0, columns: 0...3), .text("Tiêu đề"), styles[0])
      for row in 1...rows {
        let (indices, height) = (order(row), 12 + Double(row % 5) * 0.75)
        // A heading among the rows, as of a group.
        if row % 1_000 == 7 {
          try sheet.merge(CellRange(rows: row...row, columns: 0...5), .text("Nhóm \(row)"), styles[1])
        } else if isQuick {
          try sheet.writeRow(row, height: height, indices.map { (Self.values[$0], looks[$0]) })
        } else {
          try sheet.setHeight(row, height)
          for (column, index) in indices.enumerated() {
            try sheet.write(row, column, Self.values[index], styles[index])
          }
        }
      }
      try sheet.write(rows + 1, 2, .text("Hết"), styles[0])
      _ = try workbook.addSheet("Trống")
    }
  }

  private func sheet(_ path: String, _ scratch: Scratch) throws -> String {
    let archive = try ZipArchive(path, for: path)
    let entry = try #require(archive.entries.first { $0.name == "xl/worksheets/sheet1.xml" })
    var text: [UInt8] = []
    _ = try archive.repack(entry, to: FileOutput(scratch.file("none"), for: path)) { chunk, _ in
      text += chunk
      return []
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// One row of all the values; few rows; so many that they are packed in several parts.
  @Test(arguments: [(1, 25), (12, 9), (4_000, 9)])
  func `whole rows are written as the library writes them`(rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    func order(_ row: Int) -> [Int] {
      // Styles belong to columns, so that every row of a column is of one value, or blank.
      rows == 1 ? Array(Self.values.indices) : (0..<columns).map { $0 * 2 % 21 }
    }
    try write(scratch.file("quick.xlsx"), isQuick: true, rows: rows, order)
    try write(scratch.file("library.xlsx"), isQuick: false, rows: rows, order)
    let quick = try sheet(scratch.file("quick.xlsx"), scratch)
    let library = try sheet(scratch.file("library.xlsx"), scratch)
    #expect(quick.utf8.elementsEqual(library.utf8))
    #expect(quick.utf8.count > (rows == 4_000 ? 1_000_000 : 1_000))
    // The reader holds the checksum of the part against its bytes.
    let file = try SpreadsheetFile(path: scratch.file("quick.xlsx"))
    var count = 0
    try file.forEachRow(of: 0) { _ in
      count += 1
      return true
    }
    #expect(count >= rows)
    try write(scratch.file("again.xlsx"), isQuick: true, rows: rows, order)
    #expect(try scratch.bytes("again.xlsx") == scratch.bytes("quick.xlsx"))
    #expect(try scratch.names == ["again.xlsx", "library.xlsx", "none", "quick.xlsx"])
  }

  @Test func `what Excel cannot hold is refused, with its place`() throws {
    let scratch = try Scratch()
    let look = CellLook(CellStyle(wraps: true))
    let properties = WorkbookProperties(title: "a", author: "", company: "", created: Instant(milliseconds: 0))
    func write(_ cell: Cell) throws {
      try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: properties) { workbook in
        let sheet = try workbook.addSheet("S")
        try sheet.writeRow(0, height: 20, [(.text("a"), look)])
        try sheet.writeRow(1, height: 20, [(cell, look)])
      }
    }
    let longest = CellText.longest
    try write(.text(String(repeating: "ậ", count: longest)))
    for (cell, code) in [
      (Cell.text(String(repeating: "a", count: longest + 1)), FailureCode.sheetTextTooLong),
      (.number(.nan), .sheetNumber), (.integer(.max), .sheetNumber),
    ] {
      let failure = #expect(throws: Failure.self) { try write(cell) }
      #expect(failure?.code == code && failure?.arguments["cell"] == "A2")
    }
    #expect(try scratch.names == ["a.xlsx"])
  }
}
