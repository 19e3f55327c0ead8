import CareCore
import CareMessages
import Foundation
import Testing

@testable import CareReports

/// The file as another program reads it. Skipped where openpyxl is not installed.
struct ReadBackTests {
  private static let python = "/usr/bin/env"

  private static func run(_ script: String, _ path: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["python3", "-c", script, path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  static var hasOpenpyxl: Bool { run("import openpyxl", "") != nil }

  @Test(.enabled(if: hasOpenpyxl), arguments: [0, 1, 300])
  func `numbers are numbers, days are days, headings repeat`(count: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "r.xlsx").path()
    try ReportWriter.write(
      try ReportWriterTests.template("campaign-summary"), source: InventedSource(count: count, repeats: 5), to: path,
      language: .vietnamese, created: CalendarDay(known: 2025, 5, 14))
    let script = """
      import sys, openpyxl, datetime
      b = openpyxl.load_workbook(sys.argv[1])
      s = b['Phụ lục I']
      rows = list(s.iter_rows(values_only=True))
      print(b.sheetnames)
      print(s.print_title_rows, s.freeze_panes, s.page_setup.orientation, s.page_setup.paperSize, s.page_setup.fitToHeight)
      data = [r for r in rows if isinstance(r[0], int)]
      print(len(data), all(isinstance(r[4], int) for r in data),
            sum(isinstance(r[5], datetime.datetime) for r in data))
      print(rows[-1][0], rows[-1][4])
      print(max((s.row_dimensions[i].height or 0) for i in range(1, s.max_row + 1)) <= 409)
      print(all(c.font.name == 'Times New Roman' for r in s.iter_rows() for c in r if c.value is not None))
      """
    let lines = try #require(Self.run(script, path)).split(separator: "\n").map(String.init)
    let annexes = [
      "I", "I - Biểu 2", "I - Biểu 3", "II", "II - Biểu 2", "II - Biểu đồ", "II - Biểu 3", "II - Biểu 4", "III",
      "III - Biểu 2",
    ]
    #expect(lines[0] == "[" + (["'Báo cáo'"] + annexes.map { "'Phụ lục \($0)'" }).joined(separator: ", ") + "]")
    #expect(lines[1] == "$7:$8 A9 landscape 9 0")
    #expect(lines[2] == "\(count) True \(count - (count + 2) / 3)")
    if count == 0 {
      #expect(lines[3] == "Trong sổ chưa có cơ sở nào thuộc danh sách này. None")
    } else {
      #expect(lines[3].hasPrefix("Tổng cộng =SUM(E9:E"))
    }
    #expect(Array(lines[4...5]) == ["True", "True"])
  }

  @Test(.enabled(if: hasOpenpyxl))
  func `a number nobody knows is not zero, and a sum says what it leaves out`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "r.xlsx").path()
    try ReportWriter.write(
      try ReportWriterTests.template("unlicensed-facilities"), source: InventedSource(count: 3, uncounted: [0, 1]),
      to: path, language: .vietnamese, created: CalendarDay(known: 2025, 5, 14))
    let script = """
      import sys, openpyxl
      b = openpyxl.load_workbook(sys.argv[1])
      for name, column in [('Theo xã, phường', 3), ('Danh sách', 6)]:
          rows = list(b[name].iter_rows())
          for row in rows:
              if isinstance(row[0].value, int): print(row[column].value, row[column].number_format)
          total = next(r for r in rows if r[0].value == 'Tổng cộng')[column]
          print(str(total.value)[:5], total.number_format)
          print(next(r[0].value for r in rows if str(r[0].value).startswith('(*)')))
      """
    let lines = try #require(Self.run(script, path)).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "1000 #,##0\"*\"", "chưa có số liệu General", "1002 #,##0", "=SUM( #,##0\"*\"",
        "(*) Số trẻ em: chưa kể 02 cơ sở chưa có số liệu.",
        "chưa có số liệu General", "chưa có số liệu General", "1002 #,##0", "=SUM( #,##0\"*\"",
        "(*) Số trẻ em: chưa kể 02 cơ sở chưa có số liệu.",
      ])
  }

  @Test(.enabled(if: hasOpenpyxl))
  func `a text higher than a row continues below, and no word is lost`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "r.xlsx").path()
    try ReportWriter.write(
      try ReportWriterTests.template("inspection-record"), source: InventedSource(count: 1, repeats: 100), to: path,
      language: .vietnamese, created: CalendarDay(known: 2025, 5, 14))
    let script = """
      import sys, openpyxl
      s = openpyxl.load_workbook(sys.argv[1]).active
      print(sum(str(c.value).count('đồng thời') for r in s.iter_rows(min_col=2, max_col=2) for c in r))
      print(max((s.row_dimensions[i].height or 0) for i in range(1, s.max_row + 1)) <= 409)
      print(sum('tự phát' in str(c.value).lower() for r in s.iter_rows() for c in r))
      """
    // One item, one finding and one observation.
    #expect(try #require(Self.run(script, path)) == "300\nTrue\n0\n")
  }
}
