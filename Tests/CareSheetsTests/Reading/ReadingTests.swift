import CareCore
import Foundation
import Testing

@testable import CareSheets

/// What another program reads in a spreadsheet; see make_sheets.py.
struct ExpectedSheet: Decodable {
  let name: String
  let hidden: Bool
  let cells: [String: String]
  let hiddenRows: [Int]
  let merged: [String]
}

/// The spreadsheets that the script makes, once for all tests.
enum MadeSheets {
  static let folder: Result<Scratch, any Error> = Result {
    let scratch = try Scratch()
    try run("make_sheets.py", scratch.path)
    return scratch
  }

  static func expected() throws -> [String: [ExpectedSheet]] {
    try JSONDecoder().decode([String: [ExpectedSheet]].self, from: Data(try folder.get().bytes("expected.json")))
  }

  static func run(_ script: String, _ folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(script).path
    process.arguments = ["python3", path, folder]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 could not run \(script)")
  }
}

extension SheetValue {
  /// As the script writes it.
  var code: String? {
    func clock(_ second: Int) -> String {
      [second / 3_600, second / 60 % 60, second % 60].map { String(format: "%02d", $0) }.joined(separator: ":")
    }
    switch self {
    case .empty: return nil
    case .text(let text): return "t:" + text
    case .number(let number), .formatted(let number, _): return "n:" + String(format: "%016lx", number.bitPattern)
    case .boolean(let isTrue): return "b:\(isTrue)"
    case .day(let day), .partialDay(let day, _): return "d:\(day)"
    case .moment(let day, let second): return "m:\(day)T" + clock(second)
    case .time(let second): return "c:" + clock(second)
    case .error(let text): return "e:" + text
    case .formula(let text): return "f:" + text
    }
  }
}

@Suite struct ReadingTests {
  static func cells(of file: SpreadsheetFile, _ sheet: Int) throws -> (cells: [String: String], hidden: [Int]) {
    var cells: [String: String] = [:]
    var hidden: [Int] = []
    var last = 0
    try file.forEachRow(of: sheet) { row in
      #expect(row.number > last && row.cells.last?.isEmpty == false)
      last = row.number
      if row.isHidden { hidden.append(row.number) }
      for (column, cell) in row.cells.enumerated() {
        if let code = cell.code { cells["\(CellAddress(row.number - 1, column))"] = code }
      }
      return true
    }
    return (cells, hidden)
  }

  @Test func everyCellIsWhatAnotherProgramReads() throws {
    let folder = try MadeSheets.folder.get()
    let expected = try MadeSheets.expected()
    #expect(expected.count > 25)
    for (name, sheets) in expected.sorted(by: { $0.key < $1.key }) {
      let file = try SpreadsheetFile(path: folder.file(name))
      #expect(file.format == SpreadsheetFormat(rawValue: name.split(separator: ".").last.map(String.init) ?? ""))
      #expect(file.sheets == sheets.map { SheetHeading(name: $0.name, isHidden: $0.hidden) }, "\(name)")
      for (index, sheet) in sheets.enumerated() {
        let found = try Self.cells(of: file, index)
        for place in Set(found.cells.keys).union(sheet.cells.keys).sorted() {
          let (cell, other) = (found.cells[place] ?? "–", sheet.cells[place] ?? "–")
          if cell != other { Issue.record("\(name) \(sheet.name)!\(place): \(cell), expected \(other)") }
        }
        // Rows whose number is left out cannot be told hidden by openpyxl's count.
        #expect(found.hidden == sheet.hiddenRows, "\(name) \(sheet.name)")
        #expect(try file.merges(of: index).map(\.description).sorted() == sheet.merged, "\(name) \(sheet.name)")
      }
    }
  }

  @Test func readingStopsWhenAsked() throws {
    let file = try SpreadsheetFile(path: MadeSheets.folder.get().file("openpyxl.xlsx"))
    var count = 0
    try file.forEachRow(of: 0) { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
    struct Mine: Error {}
    #expect(throws: Mine.self) { try file.forEachRow(of: 0) { _ in throw Mine() } }
  }
}
