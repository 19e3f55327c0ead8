import CareCore
import Foundation
import Testing

@testable import CareSheets

@Suite struct WorkbookFileTests {
  private let scratch: Scratch
  private let style = CellStyle()

  init() throws { scratch = try Scratch() }

  private func write(_ name: String = "a.xlsx", _ body: (Workbook) throws -> Void) throws -> ReadBack {
    try WorkbookFile.write(to: scratch.file(name), properties: .invented, body)
    return try ReadBack(of: scratch.file(name))
  }

  private func failure(_ body: (Sheet) throws -> Void) throws -> Failure? {
    #expect(throws: Failure.self) {
      try WorkbookFile.write(to: scratch.file("f.xlsx"), properties: .invented) { try body($0.addSheet("Tờ")) }
    }
  }

  // MARK: Cells

  @Test func everyKindOfCellComesBackAsItself() throws {
    let day = try #require(CalendarDay(year: 2025, month: 5, day: 14))
    let cells: [(Cell, String, ReadBack.Value)] = [
      (.text("Mái ấm Hoa Sen (bịa)"), "s", .text("Mái ấm Hoa Sen (bịa)")),
      (.text("=1+1"), "s", .text("=1+1")),
      (.text("0912"), "s", .text("0912")),
      (.text("1.5"), "s", .text("1.5")),
      (.text("https://example.org"), "s", .text("https://example.org")),
      (.text("mailto:a@example.org"), "s", .text("mailto:a@example.org")),
      (.text(" <b>&\"'\u{1}\r\n x "), "s", .text(" <b>&\"'\n x ")),
      (.text("a\u{0}b\u{FFFF}c\td"), "s", .text("abc\td")),
      (.text("=\u{1F3E0}"), "s", .text("=\u{1F3E0}")),
      (.integer(9_007_199_254_740_992), "n", .number(9_007_199_254_740_992)),
      (.integer(-12), "n", .number(-12)),
      (.number(6.5), "n", .number(6.5)),
      (.number(0.1), "n", .number(0.1)),
      (.boolean(true), "b", .boolean(true)),
      (.boolean(false), "b", .boolean(false)),
      (.day(day), "d", .date("2025-05-14")),
    ]
    let sheet = try #require(
      write { book in
        let sheet = try book.addSheet("Tờ")
        for (row, cell) in cells.enumerated() { try sheet.write(row, 0, cell.0, style) }
        try sheet.write(cells.count, 0, .formula("=SUM(A10:A12)", value: 42), style)
        try sheet.write(cells.count, 1, .blank, CellStyle(border: .thin))
      }.sheets.first)
    for (row, cell) in cells.enumerated() {
      let read = try #require(sheet.cells["A\(row + 1)"], "row \(row)")
      #expect(read.type == cell.1, "row \(row)")
      #expect(read.value == cell.2, "row \(row)")
      #expect(read.font == "Times New Roman")
      #expect(!read.link)
    }
    #expect(sheet.cells["A16"]?.format == "dd/mm/yyyy")
    #expect(sheet.cells["A17"]?.type == "f")
    #expect(sheet.cells["A17"]?.value == .text("=SUM(A10:A12)"))
    #expect(sheet.cells["A17"]?.cached == .number(42))
    #expect(sheet.cells["B17"]?.border == "thin")
    #expect(sheet.cells["B17"]?.value == nil)
  }

  @Test(
    arguments: [
      (1899, 12, 31, nil), (1900, 1, 1, 1), (1900, 2, 28, 59), (1900, 3, 1, 61), (2025, 5, 14, 45_791),
      (9999, 12, 31, 2_958_465),
    ] as [(Int, Int, Int, Int?)])
  func daysCountAsExcelCountsThem(year: Int, month: Int, day: Int, serial: Int?) throws {
    #expect(Sheet.serial(try #require(CalendarDay(year: year, month: month, day: day))) == serial)
  }

  @Test func dayBeforeExcelIsAText() throws {
    let day = try #require(CalendarDay(year: 1898, month: 2, day: 3))
    let book = try write { try $0.addSheet("Tờ").write(0, 0, .day(day), style) }
    #expect(book.sheets.first?.cells["A1"]?.value == .text("03/02/1898"))
  }

  @Test func textsThatLookLikeEscapesComeBack() throws {
    let texts = ["_x0041_", "ảnh _x0041_x00e2_.jpg", "_x005F_", "a_b"]
    try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: .invented) { book in
      let sheet = try book.addSheet("Tờ")
      for (column, text) in texts.enumerated() { try sheet.write(0, column, .text(text), style) }
      try sheet.write(1, 0, .runs([TextRun("_x0041_", style), TextRun(" và _x0042_", CellStyle(isBold: true))]), style)
    }
    var rows: [[SheetValue]] = []
    try SpreadsheetFile(path: scratch.file("a.xlsx")).forEachRow(of: 0) { row in
      rows.append(row.cells)
      return true
    }
    #expect(rows == [texts.map(SheetValue.text), [.text("_x0041_ và _x0042_")]])
  }

  @Test func stylesComeBack() throws {
    let style = CellStyle(
      fontSize: 13, isBold: true, isItalic: true, isUnderlined: true, color: 0xC00000, horizontal: .center,
      vertical: .center, wraps: true, border: .thin, fill: 0xD9E1F2, numberFormat: "#,##0")
    let book = try write { book in
      let sheet = try book.addSheet("Tờ")
      try sheet.write(0, 0, .integer(1_234), style)
      try sheet.write(0, 1, .text("x"), CellStyle(indent: 2))
    }
    let cell = try #require(book.sheets.first?.cells["A1"])
    #expect(cell.size == 13 && cell.bold && cell.italic && cell.underline == "single" && cell.wrap)
    #expect(cell.horizontal == "center" && cell.vertical == "center" && cell.border == "thin")
    #expect(cell.fill == "FFD9E1F2" && cell.format == "#,##0")
    let other = try #require(book.sheets.first?.cells["B1"])
    #expect(other.indent == 2 && other.border == nil)
  }

  // MARK: Ranges and pages

  @Test func twoLineHeaderIsMergedInReadingOrder() throws {
    let header = CellStyle(isBold: true, horizontal: .center, border: .thin)
    let sheet = try #require(
      write { book in
        let sheet = try book.addSheet("Tờ")
        try sheet.merge(CellRange(rows: 0...0, columns: 0...3), .text("Tên bảng"), header)
        try sheet.merge(CellRange(rows: 2...3, columns: 0...0), .text("TT"), header)
        try sheet.merge(CellRange(rows: 2...2, columns: 1...2), .text("Trẻ em"), header)
        try sheet.merge(CellRange(rows: 2...3, columns: 3...3), .text("Ghi chú"), header)
        try sheet.write(3, from: 1, [.text("Nam"), .text("Nữ")], header)
        try sheet.write(4, from: 0, [.integer(1), .integer(2), .integer(3), .blank], header)
        // The last merge ends below all that is written.
        try sheet.merge(CellRange(rows: 5...9, columns: 0...1), .text("Ký"), header)
      }.sheets.first)
    #expect(sheet.merged == ["A1:D1", "A3:A4", "A6:B10", "B3:C3", "D3:D4"])
    let values = ["A1": "Tên bảng", "A3": "TT", "B3": "Trẻ em", "D3": "Ghi chú", "B4": "Nam", "C4": "Nữ", "A6": "Ký"]
    for (cell, text) in values { #expect(sheet.cells[cell]?.value == .text(text), "\(cell)") }
    for cell in ["A4", "C3", "D4"] { #expect(sheet.cells[cell]?.value == nil, "\(cell)") }
    #expect(sheet.cells["B5"]?.value == .number(2))
  }

  @Test func overlappingMergesAreRefused() throws {
    let failure = try failure { sheet in
      try sheet.merge(CellRange(rows: 0...2, columns: 0...1), .blank, style)
      try sheet.merge(CellRange(rows: 2...3, columns: 1...2), .blank, style)
    }
    #expect(failure == Failure(.sheetMerge, ["sheet": "Tờ", "range": "B3:C4"]))
  }

  @Test func pageComesBack() throws {
    let sheet = try #require(
      write { book in
        let sheet = try book.addSheet("Tờ")
        try sheet.set(
          PageSetup(
            orientation: .landscape, footer: PageText(right: [.text("A & B, tr. "), .page, .text("/"), .pageCount])))
        try sheet.repeatRows(3...4)
        try sheet.freeze(above: 5, leftOf: 2)
        try sheet.filter(CellRange(rows: 4...20, columns: 0...3))
        try sheet.setHeight(2, 44)
        for row in 3..<6 { try sheet.write(row, 0, .text("x"), style) }
        try sheet.setWidth(0...0, 6)
        try sheet.setWidth(1...1, 40.5)
      }.sheets.first)
    #expect(sheet.orientation == "landscape" && sheet.paper == 9)
    #expect(sheet.fit == [.isOn(true), nil, .pages(0)])
    #expect(sheet.margins.map { ($0 * 25.4).rounded() } == [30, 15, 20, 20])
    #expect(sheet.header?.hasSuffix("&P") == true || sheet.header?.contains("&[Page]") == true)
    #expect(sheet.differentFirst)
    #expect(sheet.titles == "$4:$5" && sheet.freeze == "C6" && sheet.filter == "A5:D21")
    #expect(sheet.heights["3"] == 44)
    #expect(abs((sheet.widths["A"] ?? 0) - 6.71) < 0.02 && abs((sheet.widths["B"] ?? 0) - 41.21) < 0.1)
  }

  @Test func onlyTheFirstPageLacksTheHeader() throws {
    let footer = PageText(right: [.text("A & B <c>")])
    let book = try write { book in
      for (name, hides) in [("Một", true), ("Hai", false), ("Ba", true)] {
        let sheet = try book.addSheet(name)
        try sheet.set(PageSetup(footer: footer, hidesFirstHeader: hides))
        // Long enough for many pieces, and with the tag as a text.
        for row in 0..<3_000 { try sheet.write(row, from: 0, [.integer(row), .text("<headerFooter> \(row)")], style) }
      }
      try book.addSheet("Bốn").set(PageSetup(header: .none))
    }
    #expect(book.sheets.map(\.differentFirst) == [true, false, true, false])
    #expect(book.sheets.map { $0.firstFooter?.contains("A && B <c>") ?? false } == [true, false, true, false])
    #expect(book.sheets.map { $0.footer?.contains("A && B <c>") ?? false } == [true, true, true, false])
    #expect(book.sheets[2].cells["B3000"]?.value == .text("<headerFooter> 2999"))
    #expect(try scratch.names == ["a.xlsx"])
  }

  @Test func sheetsMayBeFilledInAnyOrder() throws {
    let book = try write { book in
      let (summary, list) = (try book.addSheet("Tổng hợp"), try book.addSheet("Danh sách"))
      for row in 0..<3 { try list.write(row, from: 0, [.text("C\(row)"), .integer(row)], style) }
      try summary.write(0, 0, .formula("=SUM('Danh sách'!B1:B3)", value: 3), style)
      try book.insert(
        SheetChart(
          kind: .column, title: "Biểu đồ", categories: CellRange(rows: 0...2, columns: 0...0),
          series: [.init(name: "Số", values: CellRange(rows: 0...2, columns: 1...1))],
          size: SheetChart.Size(width: 120, height: 60)),
        of: list, into: summary, at: CellAddress(2, 0))
    }
    #expect(book.sheets.map(\.name) == ["Tổng hợp", "Danh sách"])
    #expect(book.sheets.first?.cells["A1"]?.cached == .number(3))
    #expect(book.sheets.first?.charts == 1)
    #expect(book.title == "Báo cáo thử" && book.author == "Người lập (bịa)")
    #expect(book.created.hasPrefix("2025-05-14T01:30:00") && book.modified == book.created)
  }

  // MARK: The file

  @Test func sameContentGivesTheSameBytes() throws {
    for name in ["a.xlsx", "b.xlsx"] {
      try WorkbookFile.write(to: scratch.file(name), properties: .invented) { book in
        for title in ["Một", "Hai"] {
          let sheet = try book.addSheet(title)
          try sheet.set(PageSetup())
          for row in 0..<500 { try sheet.write(row, from: 0, [.integer(row), .text("Dòng \(row)")], style) }
        }
      }
    }
    #expect(try scratch.bytes("a.xlsx") == scratch.bytes("b.xlsx"))
    #expect(try scratch.names == ["a.xlsx", "b.xlsx"])
  }

  @Test func failingBodyLeavesTheOldFile() throws {
    struct Stop: Error {}
    try Data("old".utf8).write(to: URL(fileURLWithPath: scratch.file("a.xlsx")))
    #expect(throws: Stop.self) {
      try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: .invented) { book in
        try book.addSheet("Tờ").write(0, 0, .text("x"), style)
        throw Stop()
      }
    }
    #expect(try scratch.bytes("a.xlsx") == Array("old".utf8))
    #expect(try scratch.names == ["a.xlsx"])
    let book = try write { try $0.addSheet("Tờ").write(0, 0, .text("new"), style) }
    #expect(book.sheets.first?.cells["A1"]?.value == .text("new"))
    #expect(try scratch.names == ["a.xlsx"])
  }

  @Test func folderThatIsNoneIsNamed() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.file("plain")))
    for folder in [scratch.file("plain"), scratch.file("absent")] {
      #expect(throws: Failure(.cannotCreateFile, ["path": folder + "/a.xlsx"])) {
        try WorkbookFile.write(to: folder + "/a.xlsx", properties: .invented) { _ in }
      }
    }
  }

  @Test func folderInPlaceOfTheFileIsRefused() throws {
    try FileManager.default.createDirectory(atPath: scratch.file("a.xlsx"), withIntermediateDirectories: false)
    let failure = #expect(throws: Failure.self) {
      try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: .invented) { _ in }
    }
    #expect(failure?.code == .cannotCreateFile)
    #expect(try scratch.names == ["a.xlsx"])
  }

  @Test func folderOfTheSystemTakesNoFile() {
    // Not even the administrator may create a file here.
    let failure = #expect(throws: Failure.self) {
      try WorkbookFile.write(to: "/proc/a.xlsx", properties: .invented) { _ in }
    }
    #expect(failure == Failure(.cannotCreateFile, ["path": "/proc/a.xlsx"]))
  }

  // MARK: Limits

  @Test func limitsOfExcelAreFailures() throws {
    let longest = String(repeating: "ă", count: 32_767)
    _ = try write { try $0.addSheet("Tờ").write(0, 0, .text(longest), style) }
    let codes = try [
      failure { try $0.write(0, 0, .text(longest + "x"), style) },
      failure { try $0.write(0, 0, .text(String(repeating: "\u{1F3E0}", count: 16_384)), style) },
      failure { try $0.write(1_048_576, 0, .blank, style) },
      failure { try $0.write(0, 16_384, .blank, style) },
      failure { try $0.write(-1, 0, .blank, style) },
      failure { try $0.write(0, 0, .number(.nan), style) },
      failure { try $0.write(0, 0, .number(.infinity), style) },
      failure { try $0.write(0, 0, .integer(.max), style) },
      failure { sheet in
        try sheet.write(3, 0, .blank, style)
        try sheet.write(2, 0, .blank, style)
      },
      failure { try $0.set(PageSetup(header: PageText(left: [.text(longest)]))) },
    ].map { $0?.code }
    #expect(
      codes == [
        .sheetTextTooLong, .sheetTextTooLong, .sheetLimit, .sheetLimit, .sheetLimit, .sheetNumber, .sheetNumber,
        .sheetNumber, .sheetOrder, .sheetHeaderTooLong,
      ])
    // The last cell of all is one too many for the other program, which makes the whole rectangle.
    try WorkbookFile.write(to: scratch.file("last.xlsx"), properties: .invented) {
      try $0.addSheet("Tờ").write(1_048_575, 16_383, .integer(1), style)
    }
  }

  @Test(arguments: ["", "a[b", "a]", "a:b", "a*", "a?", "a/b", "a\\b", "'a", "a'b", "History", "a\nb"])
  func nameThatExcelRefusesIsRefused(name: String) {
    #expect(throws: Failure(.sheetName, ["name": name])) { try SheetName.checked(name) }
  }

  @Test func namesAreCountedInNFCAndUnique() throws {
    let decomposed = String(repeating: "e\u{302}\u{301}", count: 31)
    #expect(try SheetName.checked(decomposed).unicodeScalars.count == 31)
    #expect(throws: Failure.self) { try SheetName.checked(decomposed + "x") }
    #expect(throws: Failure(.sheetNameTaken, ["name": "TỔNG"])) {
      try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: .invented) { book in
        _ = try book.addSheet("Tổng")
        _ = try book.addSheet("TỔNG")
      }
    }
    #expect(SheetName.fitting("Phường: A/B [2025]") == "Phường A B 2025")
    #expect(SheetName.fitting("tổng", taken: ["Tổng", "Tổng (2)"]) == "tổng (3)")
    #expect(
      SheetName.fitting(String(repeating: "x", count: 40), taken: [String(repeating: "x", count: 31)]).count == 31)
    #expect(SheetName.fitting("//") == "Sheet")
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(CellAddress.letters(column) == letters)
  }
}
