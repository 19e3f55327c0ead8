import Foundation
import Testing

/// Spreadsheets of others on the command line.
struct SheetTests {
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CareSheetsTests/Reading")

  @Test func sheetShow() throws {
    let place = try Workplace(agency: nil)
    _ = try Python.run(
      "-c",
      """
      import datetime, openpyxl, sys
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "Danh sách"
      for row in [["SỞ Y TẾ VÍ DỤ (hư cấu)"], [], ["TT", "Tên cơ sở", "Ngày cấp", "Số trẻ", "Đang hoạt động"],
                  [1, "Mái ấm Hoa Gạo (hư cấu)", datetime.date(2025, 5, 14), 12, True],
                  ["2", "Mái ấm\\nCó hai dòng (hư cấu)", "chưa có", 6.5, False],
                  [3, None, datetime.datetime(2025, 5, 14, 9, 30), "-", None]]:
          sheet.append(row)
      sheet.merge_cells("A1:E1")
      sheet.row_dimensions[5].hidden = True
      sheet["A20000"] = "cuối trang"
      book.create_sheet("Ẩn").sheet_state = "hidden"
      book.save(sys.argv[1])
      """, place.path("ds.xlsx"))
    try place.write("ds.csv", "Tên;Số trẻ\nMái ấm (hư cấu);12\n\n=1+1;\n")
    try place.write("trang.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>")
    try place.run("sheet", "show", "ds.xlsx")
    try place.run("sheet", "show", "ds.xlsx", "--limit", "1", "--sheet", "ẩn", "--lang", "en")
    try place.run("sheet", "show", "ds.xlsx", "--format", "json")
    try place.run("sheet", "show", "ds.xlsx", "--format", "json", "--limit", "4", "--sheet", "danh sách")
    try place.run("sheet", "show", "ds.xlsx", "--format", "csv", "--sheet", "Danh sách")
    try place.run("sheet", "show", "ds.xlsx", "--format", "csv")
    try place.run("bang-tinh", "show", "ds.csv")
    try place.run("sheet", "show", "ds.csv", "--format", "json")
    try place.run("sheet", "show", "ds.xlsx", "--sheet", "Danh mục")
    try place.run("sheet", "show", "trang.xls")
    try place.run("sheet", "show", "khong-co.xlsx")
    try place.run("sheet", "show", "ds.xlsx", "--lang", "en", "--sheet", "List")
    try Golden.check("sheet", place)
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(place.runs[2].output.utf8))
    #expect(json["sheets"]?[0]?["rows"]?[3]?[2]?["date"] == .text("2025-05-14"))
  }

  /// Each kind of hostile file, as a real process: its sentence alone, within 2 seconds and 200 MB.
  @Test func hostileFilesEndSoon() throws {
    let place = try Workplace(agency: nil)
    let folder = place.path("hostile")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try Python.run(Self.scripts.appending(path: "make_hostile.py").path, folder)
    struct Result: Decodable {
      let exit: Int
      let seconds: Double
      let megabytes: Int
      let output: Int
      let sentence: String
    }
    let measure = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "measure.py").path
    let text = try Python.run(measure, Workplace.program.path, folder)
    let results = try JSONDecoder().decode([String: Result].self, from: Data(text.utf8))
    #expect(results.count > 50)
    for (name, result) in results {
      #expect(result.seconds < 2 && result.megabytes < 200, "\(name): \(result.seconds) s, \(result.megabytes) MB")
      if name == "good.xlsx" || name == "far-away.xlsx" {
        #expect(result.exit == 0 && result.sentence.isEmpty, "\(name): \(result.sentence)")
        continue
      }
      #expect(result.exit == 65 && result.output == 0, "\(name): \(result.exit)")
      #expect(result.sentence.contains("“\(name)”") && result.sentence.split(separator: "\n").count == 1, "\(name)")
    }
    try Golden.check(
      "sheet-hostile",
      results.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.exit)\n  \($0.value.sentence)" }.joined())
  }
}
