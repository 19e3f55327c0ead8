import CareCore
import CareSheets
import Testing

@testable import CareImport

/// A list that a spreadsheet set to another country has opened: what could be read month first became a date.
@Suite struct SwappedDaysTests {
  private static func day(_ text: String) -> SheetValue { CalendarDay(text).map(SheetValue.day) ?? .empty }

  static let table: [(String, [SheetValue], Bool)] = [
    (
      "turned round",
      ["3/1/1996", "9/5/2003", "12/11/2010"].map(day) + ["22/04/2025", "13/4/2025", "31/12/2019"].map(SheetValue.text),
      true
    ),
    (
      "two of a sort are no proof",
      ["3/1/1996", "9/5/2003"].map(day) + ["22/04/2025", "13/4/2025", "31/12/2019"].map(SheetValue.text), false
    ),
    (
      "a date after the 12th was not turned round",
      ["3/1/1996", "9/5/2003", "12/11/2010", "13/11/2010"].map(day)
        + ["22/04/2025", "13/4/2025", "31/12/2019"].map(SheetValue.text), false
    ),
    (
      "a text before the 13th would have become a date",
      ["3/1/1996", "9/5/2003", "12/11/2010"].map(day)
        + ["22/04/2025", "13/4/2025", "31/12/2019", "12/12/2019"].map(SheetValue.text), false
    ),
    ("dates only", ["3/1/1996", "9/5/2003", "12/11/2010"].map(day), false),
    ("texts only", ["22/04/2025", "13/4/2025", "31/12/2019"].map(SheetValue.text), false),
  ]

  @Test(arguments: table)
  func isFound(_ name: String, _ days: [SheetValue], _ isTurned: Bool) throws {
    let rows = days.enumerated().map { index, value in
      SheetRow(number: index + 2, cells: [.text("Mái ấm \(index) (hư cấu)"), .text("11311"), value])
    }
    let source = SheetSource(
      path: "danh-sach.xlsx", sheet: "S",
      rows: [Sheets.row(1, "Tên cơ sở|Xã, phường|Ngày thành lập")] + rows, merges: [])
    let table = try ListTable<FacilityColumn>(source)
    var days = SwappedDays(table)
    _ = try table.read(understands: { _ in nil }) { row in days.look(at: row) }
    if isTurned {
      let failure = try #require(throws: Failure.self) { try days.check() }
      #expect(failure.code == .daysTurnedRound)
      #expect(failure.arguments["column"] == "Ngày thành lập")
      #expect([failure.arguments["turned"], failure.arguments["left"]] == ["3", "3"])
    } else {
      #expect(throws: Never.self) { try days.check() }
    }
  }

  /// Girls and age bands without all children: the heading is asked for once, with those not understood.
  @Test(arguments: [
    ("Tên cơ sở|Xã, phường|Trẻ em gái|Mấy đứa", true), ("Tên cơ sở|Xã, phường|Trẻ em gái|Số trẻ đang nuôi", false),
    ("Tên cơ sở|Xã, phường|Trẻ em gái|Tổng số đối tượng", false), ("Tên cơ sở|Xã, phường|Mấy đứa", false),
  ])
  func aPartNeedsItsWhole(_ heading: String, _ isRefused: Bool) throws {
    let table = try ListTable<FacilityColumn>(Sheets.source([heading, "A|11311|3|3"]))
    if isRefused {
      let failure = try #require(throws: Failure.self) { try table.checkHeadCounts() }
      #expect(failure.code == .partsWithoutWhole)
      #expect(failure.arguments["unused"] == "“Mấy đứa”")
    } else {
      #expect(throws: Never.self) { try table.checkHeadCounts() }
    }
  }
}
