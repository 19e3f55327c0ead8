import Foundation
import Testing

/// Cells of a form whose words a spreadsheet made into something else are no notes.
struct AnswerCellTests {
  /// A list with one answer whose note is what Python makes of `note`.
  private static func list(_ place: Workplace, _ note: String) throws {
    _ = try Python.run(
      "-c",
      """
      import datetime, sys, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.append(["Mã nội dung", "Kết quả", "Ghi chú"])
      sheet.append(["vd-rooms-seen", "Có", \(note)])
      book.save(sys.argv[1])
      """, place.path("ghi.xlsx"))
  }

  @Test(arguments: [
    ("datetime.date(2025, 5, 12)", "cột ghi chú: bảng tính đã đổi chữ trong ô này thành ngày (12/05/2025)"),
    ("datetime.time(8, 30)", "cột ghi chú: bảng tính đã đổi chữ trong ô này thành giờ (08:30:00)"),
    ("True", "cột ghi chú: ô này là giá trị đúng/sai của bảng tính (TRUE)"),
    ("12.5", "cột ghi chú: ô này là một con số (12,5), không phải chữ"),
    ("'=A1'", "cột ghi chú: ô chứa công thức chưa được tính"),
  ])
  func notesAreWords(_ note: String, _ sentence: String) throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try Self.list(place, note)
    let before = try place.state()
    let run = try place.run("inspection", "answer", "I-2025-000001", "--from", "ghi.xlsx")
    #expect(run.status == 65 && run.errors.contains("“ghi.xlsx” dòng 2: \(sentence)"), "\(run)")
    #expect(try place.state() == before)
  }

  @Test(arguments: [("'Xem 4 phòng'", "Xem 4 phòng"), ("12", "12"), ("None", nil as String?)])
  func wordsAndDigitsAreKept(_ note: String, _ kept: String?) throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try Self.list(place, note)
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "ghi.xlsx")
    let shown = try place.json("inspection", "show", "I-2025-000001")
    #expect(shown["answers"]?[0]?["note"]?.text == kept)
  }

  /// Notes typed in the fonts of the nineties are shown as they read, and taken after one option.
  @Test func notesInOldFontsAreAskedAbout() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.write(
      "ghi.json", #"{"answers": [{"item_id": "vd-rooms-seen", "value": "yes", "note": "Nhµ m¸i Êm"}]}"#)
    let before = try place.state()
    let refused = try place.run("inspection", "answer", "I-2025-000001", "--from", "ghi.json")
    #expect(refused.status == 65 && refused.errors.contains("“Nhà mái ấm” (TCVN3)"), "\(refused)")
    #expect(try place.state() == before)
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "ghi.json", "--old-fonts", "convert")
    #expect(try place.json("inspection", "show", "I-2025-000001")["answers"]?[0]?["note"]?.text == "Nhà mái ấm")
    try place.quietly(
      "inspection", "answer", "I-2025-000001", "vd-rooms-seen", "yes", "--note", "Nhaø maùi aám", "--old-fonts", "vni")
    #expect(try place.json("inspection", "show", "I-2025-000001")["answers"]?[0]?["note"]?.text == "Nhà mái ấm")
  }

  @Test func aSheetInAnOldFontIsReadAfterOneOption() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    _ = try Python.run(
      "-c",
      """
      import sys, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.append(["M· néi dung", "KÕt qu¶", "Ghi chú"])
      sheet.append(["vd-rooms-seen", "Kh«ng", "Nhµ m¸i Êm"])
      book.save(sys.argv[1])
      """, place.path("ghi.xlsx"))
    let refused = try place.run("inspection", "answer", "I-2025-000001", "--from", "ghi.xlsx")
    #expect(refused.status == 65 && refused.errors.contains("viết bằng phông chữ cũ"), "\(refused)")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "ghi.xlsx", "--old-fonts", "convert")
    let answer = try place.json("inspection", "show", "I-2025-000001")["answers"]?[0]
    #expect(answer?["value"]?.text == "no" && answer?["note"]?.text == "Nhà mái ấm")
  }

  /// A count that is none is not told to be written as a fraction.
  @Test func adviceForCountsIsACount() throws {
    let place = try Workplace()
    for count in ["10,5", "-3", "9-10"] {
      try place.write(
        "a.csv", BadInputTests.header + "VD-21,Nhà A (hư cấu),preschool,public,11311,1/5/2025,\"\(count)\"\n")
      let run = try place.run("facility", "import", "a.csv")
      #expect(run.errors.contains("“\(count)” không phải là số đếm. Ghi một số nguyên từ 0"), "\(run)")
      #expect(!run.errors.contains("6,5"))
    }
  }
}
