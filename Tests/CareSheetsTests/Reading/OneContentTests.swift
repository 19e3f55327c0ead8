import CareCore
import Foundation
import Testing

@testable import CareSheets

/// A cell has one content, whatever programs put between its tags.
@Suite struct OneContentTests {
  /// A workbook with one sheet of these rows, and the shared text “Hoa”.
  static func read(_ rows: String) throws -> [SheetValue] {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    func relation(_ id: Int, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"r\(id)\" Type=\"\(links)/\(kind)\" Target=\"\(target)\"/>"
    }
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relations + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"),
      (
        "xl/_rels/workbook.xml.rels",
        relations + relation(1, "worksheet", "sheet.xml") + relation(2, "sharedStrings", "texts.xml")
          + "</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(space) xmlns:r=\"\(links)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      ("xl/texts.xml", "<sst \(space)><si><t>Hoa</t></si></sst>"),
      ("xl/sheet.xml", "<worksheet \(space)><sheetData>\(rows)</sheetData></worksheet>"),
    ]
    let scratch = try Scratch()
    try Data(StoredZip.bytes(parts.map { ($0.0, Array($0.1.utf8)) })).write(to: URL(filePath: scratch.file("a.xlsx")))
    var cells: [SheetValue] = []
    try SpreadsheetFile(path: scratch.file("a.xlsx")).forEachRow(of: 0) { row in
      cells += row.cells
      return true
    }
    return cells
  }

  @Test(
    arguments: [
      // The text within, alone or beside a value.
      ("<c t=\"inlineStr\"><is><t>7</t></is></c>", .text("7")),
      ("<c t=\"inlineStr\"><is><t>7</t></is><v>7</v></c>", .text("7")),
      ("<c t=\"inlineStr\"><v>8</v><is><t>7</t></is></c>", .text("7")),
      ("<c t=\"inlineStr\"><v>7</v></c>", .text("7")), ("<c t=\"inlineStr\"><is/><v>7</v></c>", .text("7")),
      ("<c t=\"inlineStr\"><is><r><t>Mái </t></r><r><t>ấm</t></r></is></c>", .text("Mái ấm")),
      ("<c t=\"inlineStr\"><is><t>7</t><rPh sb=\"0\" eb=\"1\"><t>bảy</t></rPh></is></c>", .text("7")),
      // Elsewhere the value.
      ("<c><v>7</v><is><t>7</t></is></c>", .number(7)), ("<c><is><t>7</t></is></c>", .text("7")),
      ("<c t=\"str\"><v>7</v><is><t>7</t></is></c>", .text("7")), ("<c><v>7</v><v>7</v></c>", .number(7)),
      ("<c t=\"s\"><v>0</v><is><t>Sen</t></is></c>", .text("Hoa")),
      // A shared text without a number is none.
      ("<c t=\"s\"><v/></c>", .empty), ("<c t=\"s\"><v></v></c>", .empty), ("<c t=\"s\"/>", .empty),
      ("<c t=\"inlineStr\"><is><t/></is></c>", .empty),
      // What programs add for themselves.
      (
        "<c><v>7</v><extLst><ext uri=\"u\"><x:v xmlns:x=\"u\">8</x:v><t>9</t><is><t>9</t></is></ext></extLst></c>",
        .number(7)
      ),
      ("<c t=\"s\"><extLst><ext uri=\"u\"><v>5</v></ext></extLst></c>", .empty),
      ("<c><extra><v>8</v></extra><v>7</v></c>", .number(7)),
    ] as [(String, SheetValue)])
  func oneContentIsRead(cell: String, value: SheetValue) throws {
    // Another cell after it, which nothing of the first may reach.
    let cells = try Self.read("<row>\(cell)<c><v>1</v></c></row>")
    #expect(cells == [value, .number(1)])
  }

  /// The table of texts of an .xls says how many there are; some programs count one more than they write.
  @Test(arguments: [1, 2, -1])
  func textsOfAnOldWorkbookAreReadWhateverTheirCount(_ more: Int32) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/spreadsheets")
    var bytes = [UInt8](try Data(contentsOf: folder.appending(path: "department-days-old.xls")))
    let scratch = try Scratch()
    func rows(_ name: String) throws -> [[SheetValue]] {
      try Data(bytes).write(to: URL(filePath: scratch.file(name)))
      var rows: [[SheetValue]] = []
      try SpreadsheetFile(path: scratch.file(name)).forEachRow(of: 0) { row in
        rows.append(row.cells)
        return true
      }
      return rows
    }
    let asWritten = try rows("a.xls")
    // The record: its kind, its length, how often texts are used, how many there are.
    let record = try #require(
      (0..<bytes.count - 12).first { Array(bytes[$0..<$0 + 12]) == [0xFC, 0, 0x4E, 8, 74, 0, 0, 0, 55, 0, 0, 0] })
    bytes[record + 8] = UInt8(55 + more)
    if more > 0 {
      #expect(try rows("b.xls") == asWritten && asWritten.count > 5)
    } else {
      // One text fewer than the cells use: no cell takes the text of another.
      #expect(throws: (any Error).self) { try rows("b.xls") }
    }
  }

  @Test func rowsBelowAnExtensionAreRead() throws {
    let row = "<row><c><v>1</v></c><extLst><ext uri=\"u\"><c><v>2</v></c></ext></extLst></row>"
    #expect(try Self.read(row + "<row><c><v>3</v></c></row>") == [.number(1), .number(3)])
  }
}
