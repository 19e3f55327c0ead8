import CareCore
import Foundation
import Testing

@testable import CareSheets

/// Files that are broken, lie or want to do harm: each ends soon, with a sentence of its own. See make_hostile.py.
@Suite(.serialized) struct HostileFilesTests {
  static let codes: [String: FailureCode] = [
    "bomb-rows.xlsx": .spreadsheetUnpacksTooFar, "bomb-blanks.xlsx": .spreadsheetUnpacksTooFar,
    "bomb-text.xlsx": .spreadsheetUnpacksTooFar, "bomb-texts.xlsx": .spreadsheetUnpacksTooFar,
    "bomb-workbook.xlsx": .spreadsheetUnpacksTooFar, "bomb-lying.xlsx": .spreadsheetUnpacksTooFar,
    "entities-laughs.xlsx": .spreadsheetDefinesEntities, "entities-quadratic.xlsx": .spreadsheetDefinesEntities,
    "entities-file.xlsx": .spreadsheetDefinesEntities, "entities-network.xlsx": .spreadsheetDefinesEntities,
    "entities-in-texts.xlsx": .spreadsheetDefinesEntities, "entities-in-workbook.xlsx": .spreadsheetDefinesEntities,
    "deep-sheet.xlsx": .spreadsheetTooDeep, "deep-closed.xlsx": .spreadsheetTooDeep,
    "deep-texts.xlsx": .spreadsheetTooDeep, "wide-rows.xlsx": .spreadsheetTooLarge,
    "beyond.xlsx": .spreadsheetDamaged, "beyond-column.xlsx": .spreadsheetDamaged,
    "cut-half.xlsx": .spreadsheetCutShort, "cut-last-byte.xlsx": .spreadsheetCutShort,
    "cut-header.xlsx": .spreadsheetCutShort, "cut-four-bytes.xlsx": .spreadsheetCutShort,
    "bent-data.xlsx": .spreadsheetDamaged, "path-up.xlsx": .spreadsheetPartOutside,
    "path-up-backslash.xlsx": .spreadsheetPartOutside, "path-absolute.xlsx": .spreadsheetPartOutside,
    "path-drive.xlsx": .spreadsheetPartOutside, "path-in-link.xlsx": .spreadsheetPartOutside,
    "twice.xlsx": .spreadsheetPartTwice, "many-parts.xlsx": .spreadsheetTooLarge,
    "zip64-count.xlsx": .spreadsheetTooLarge, "locked-parts.xlsx": .spreadsheetEncrypted,
    "locked-office.xlsx": .spreadsheetEncrypted, "word.xls": .spreadsheetIsDocument,
    "compound-empty.xls": .spreadsheetKindUnknown, "compound-cut.xls": .spreadsheetCutShort,
    "compound-no-book.xls": .spreadsheetKindUnknown, "broken-tag.xlsx": .spreadsheetDamaged,
    "broken-end.xlsx": .spreadsheetDamaged, "broken-empty.xlsx": .spreadsheetDamaged,
    "broken-letters.xlsx": .spreadsheetDamaged, "broken-encoding.xlsx": .spreadsheetDamaged,
    "broken-text-number.xlsx": .spreadsheetDamaged, "rows-back.xlsx": .spreadsheetRowsDisordered,
    "no-sheets.xlsx": .spreadsheetWithoutSheets, "no-part.xlsx": .spreadsheetDamaged,
    "endless-cell.xlsx": .spreadsheetDamaged, "page.xls": .spreadsheetIsWebPage,
    "page-utf16.xls": .spreadsheetIsWebPage, "xml2003.xls": .spreadsheetIsXML2003, "paper.xlsx": .spreadsheetIsPDF,
    "photo.xlsx": .spreadsheetIsPicture, "letter.xls": .spreadsheetIsDocument, "letter.xlsx": .spreadsheetIsDocument,
    "packed.xlsx": .spreadsheetIsArchive, "photos.xlsx": .spreadsheetIsArchive,
    "empty.zip.xlsx": .spreadsheetIsArchive, "noise.xlsx": .spreadsheetKindUnknown,
    "noise.csv": .spreadsheetKindUnknown, "binary.xlsx": .spreadsheetIsBinaryWorkbook,
  ]

  /// Reads everything there is, as an import does.
  static func readAll(_ path: String) throws -> Int {
    let file = try SpreadsheetFile(path: path)
    var count = 0
    for index in file.sheets.indices {
      try file.forEachRow(of: index) { row in
        count += row.cells.count { !$0.isEmpty }
        return true
      }
      count += try file.merges(of: index).count
    }
    return count
  }

  @Test func eachKindEndsSoonWithItsSentence() throws {
    let scratch = try Scratch()
    try MadeSheets.run("make_hostile.py", scratch.path)
    // Made, so that a test of files that are not there does not pass.
    #expect(try scratch.names.sorted() == (Self.codes.keys + ["good.xlsx", "far-away.xlsx"]).sorted())
    for (name, code) in Self.codes.sorted(by: { $0.key < $1.key }) {
      let time = ThreadTime.measure {
        let failure = #expect(throws: Failure.self, "\(name)") { try Self.readAll(scratch.file(name)) }
        #expect(failure?.code == code && failure?.arguments["path"] == scratch.file(name), "\(name)")
      }
      #expect(time < .seconds(2), "\(name)")
    }
    #expect(try Self.readAll(scratch.file("good.xlsx")) == 1)
    let time = try ThreadTime.measure {
      let count = try Self.readAll(scratch.file("far-away.xlsx"))
      #expect(count == 90)
    }
    #expect(time < .seconds(1))
  }

  @Test func whatIsNoFileIsMissing() throws {
    let scratch = try Scratch()
    #expect(throws: Failure(.fileMissing, ["path": scratch.file("a.xlsx")])) {
      try SpreadsheetFile(path: scratch.file("a.xlsx"))
    }
    #expect(throws: Failure(.notReadable, ["path": scratch.path])) { try SpreadsheetFile(path: scratch.path) }
  }
}
