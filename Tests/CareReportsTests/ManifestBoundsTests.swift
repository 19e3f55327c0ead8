import CareCore
import CareSheets
import Foundation
import Testing

@testable import CareReports

/// Numbers that no sheet has are no manifest of ours, however large they are.
struct ManifestBoundsTests {
  @Test(arguments: [
    ("1–9223372036854775807", "1"), ("9223372036854775807–9223372036854775807", "1"), ("1–5", "9223372036854775807"),
    ("1–5", "-1"), ("1–1048577", "1"), ("0–5", "5"), ("-5–5", "5"), ("5–1", "1"), ("1–5", "1048577"),
  ])
  func rowsBeyondASheetAreDamage(_ body: String, _ rows: String) throws {
    let path = FileManager.default.temporaryDirectory.path + "/maiam-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let properties = WorkbookProperties(title: "a", author: "", company: "", created: Instant(milliseconds: 0))
    try WorkbookFile.write(to: path, properties: properties) { book in
      let sheet = try book.addSheet(Manifest.sheet)
      try sheet.write(0, 0, .text(Manifest.Label.tables.rawValue), CellStyle())
      let cells = ["Danh sách", "register", "", body, rows, "", "", "", String(repeating: "0", count: 64)]
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try sheet.write(1, column, .text(text), CellStyle())
      }
    }
    let failure = #expect(throws: Failure.self) { try ManifestReader.read(try SpreadsheetFile(path: path)) }
    #expect(failure?.code == .reportManifestDamaged && failure?.arguments["line"] == Manifest.Label.tables.rawValue)
  }
}
