import CareCore
import Foundation
import Testing

@testable import CareSheets

/// Cells that show something else than their value: a person who reads the list sees what they show. See
/// make_uncounted.py.
@Suite struct ShownCellTests {
  private static let folder: Result<Scratch, any Error> = Result {
    let scratch = try Scratch()
    try MadeSheets.run("make_uncounted.py", scratch.path)
    return scratch
  }

  private static let day = CalendarDay(known: 2018, 4, 1)

  private func row(_ name: String) throws -> [SheetValue] {
    var cells: [SheetValue] = []
    try SpreadsheetFile(path: Self.folder.get().file(name)).forEachRow(of: 0) { row in
      cells = row.cells
      return false
    }
    return cells
  }

  @Test func formulasThatNobodyCountedAreNoValues() throws {
    #expect(
      try row("unsaved.xlsx") == [
        .formula("=3+4"), .formula("=DATE(2018,4,22)"), .formatted(7, shown: "HP-007"),
        .partialDay(Self.day, shown: "4/2018"), .partialDay(Self.day, shown: "1/4"),
        .partialDay(Self.day, shown: "2018"), .day(Self.day), .number(1_234_567), .number(0), .formula("=1/0"),
        .formula("=ROMAN(-1)"),
      ])
  }

  @Test func aTextMayBeEmptyAndACountedZeroIsZero() throws {
    #expect(try row("texts.xlsx") == [.empty, .formula("=A1"), .formula("="), .number(0)])
  }

  @Test func aZeroInAFileThatAsksToBeCountedIsNoResult() throws {
    #expect(try row("zeros.xlsx") == [.formula("=3+4"), .number(7), .number(0)])
  }

  @Test func oldWorkbooksShowTheSame() throws {
    #expect(
      try row("old.xls") == [.formatted(7, shown: "HP-007"), .partialDay(Self.day, shown: "4/2018")])
  }

  @Test func formulasOfOldWorkbooksThatNobodyCountedAreNoValues() throws {
    #expect(try row("uncounted.xls") == [.formula("="), .formula("="), .number(0)])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
  func oldWorkbooksThatWereCountedHoldResults() throws {
    #expect(try row("counted/uncounted.xls") == [.number(7), .number(43_212), .number(0)])
  }

  /// The same cells, counted and saved by LibreOffice.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
  func libreOfficeShowsTheSame() throws {
    let found = try row("unsaved.ods")
    #expect(
      found == [
        // LibreOffice 7.4 gives a formula its format, and writes a number all the same.
        .number(7), .formatted(43_212, shown: "04/22/18"), .formatted(7, shown: "HP-007"),
        .partialDay(Self.day, shown: "4/2018"), .partialDay(Self.day, shown: "1/4"),
        .partialDay(Self.day, shown: "2018"), .day(Self.day), .number(1_234_567), .number(0), .error("#DIV/0!"),
        .error("Err:502"),
      ])
  }

  @Test func errorsOfLibreOfficeAreErrorsInEveryLanguage() throws {
    #expect(
      try row("errors.ods") == [
        .formula("=[.B1]+1"), .error("Lỗi:508"), .error("Err:502"), .text("Err:502"),
      ])
  }
}
