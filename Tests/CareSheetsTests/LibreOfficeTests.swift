import CareCore
import Foundation
import Testing

@testable import CareSheets

/// Whether an office program opens what we write; only where one is installed.
@Suite struct LibreOfficeTests {
  private static let program = "/usr/bin/soffice"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
  func officeOpensTheFile() throws {
    let scratch = try Scratch()
    let day = try #require(CalendarDay(year: 2025, month: 5, day: 14))
    try WorkbookFile.write(to: scratch.file("a.xlsx"), properties: .invented) { book in
      let sheet = try book.addSheet("Tờ")
      try sheet.set(PageSetup(orientation: .landscape))
      try sheet.merge(CellRange(rows: 0...1, columns: 0...2), .text("Cơ sở (bịa)"), CellStyle(isBold: true))
      try sheet.write(2, from: 0, [.integer(2), .integer(3), .formula("=SUM(A3:B3)", value: 5)], CellStyle())
      try sheet.write(3, from: 0, [.day(day), .text("=1+1")], CellStyle())
    }
    #expect(
      try Self.table(scratch, "a") == [
        ["Cơ sở (bịa)", "", ""], ["", "", ""], ["2", "3", "5"], ["14/05/2025", "=1+1", ""],
      ])
  }

  /// Texts that look like the letters Office cannot write stay themselves.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
  func officeShowsTextsAsTheyAre() throws {
    let scratch = try Scratch()
    let texts = ["_x0041_", "ảnh _x0041_x00e2_.jpg", "_x005F_"]
    try WorkbookFile.write(to: scratch.file("b.xlsx"), properties: .invented) { book in
      let sheet = try book.addSheet("Tờ")
      try sheet.write(0, from: 0, texts.map(Cell.text), CellStyle())
      let look = CellLook(CellStyle())
      try sheet.writeRow(1, height: 15, texts.map { (Cell.text($0), look) })
    }
    #expect(try Self.table(scratch, "b") == [texts, texts])
  }

  /// The rows as the office program shows them.
  private static func table(_ scratch: Scratch, _ name: String) throws -> [[String]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = [
      "-env:UserInstallation=file://\(scratch.file("profile"))", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", scratch.file("out"), scratch.file("\(name).xlsx"),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.file("out/\(name).csv"))))
    return try CSVReader.rows(bytes).map(\.fields)
  }
}
