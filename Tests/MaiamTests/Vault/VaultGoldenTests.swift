import Foundation
import Testing

/// The trail, closed inspections, backups and their restoring as a person sees them.
struct VaultGoldenTests {
  /// Hashes, keys, instants and names of machines differ from run to run.
  private static func settled(_ place: Workplace) -> String {
    var text = place.runs.map(\.description).joined(separator: "\n\n") + "\n"
    for (pattern, word) in [
      (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00"#, "‹thời điểm›"), (#"\d{4}-\d\d-\d\d-\d{6}-\d{3}"#, "‹lúc›"),
      (#"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"#, "‹lúc ghi việc vào›  "),
      (#"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, "‹mã máy›"), (#"([0-9a-f]{4} ){7}[0-9a-f]{4}"#, "‹niêm phong›"),
      (#"([0-9a-f]{4} ){3}[0-9a-f]{4}"#, "‹mã nội dung›"), (#"[0-9a-f]{32,64}"#, "‹mã băm›"),
      (#"(máy: |"machine": ")[^;"]+"#, "$1‹máy›"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: word, options: .regularExpression)
    }
    return text
  }

  private static func closed() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.write("ao.jpg", "một bức ảnh (hư cấu)")
    try place.write(
      "kq.yaml",
      "answers: [{item_id: vd-rooms-seen, value: \"no\"}, {item_id: vd-no-beating, value: \"no\"}, "
        + "{item_id: vd-last-drill, value: 2025-01-01}]\n")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "kq.yaml")
    try place.quietly("inspection", "attach", "I-2025-000001", "vd-rooms-seen", "ao.jpg")
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    return place
  }

  @Test func theTrailIsRead() throws {
    let place = try Self.closed()
    try place.run("trail", "list", "--inspection", "I-2025-000001")
    try place.run("trail", "list", "--facility", "VD-03", "--last", "2", "--lang", "en")
    try place.run("trail", "list", "--by", "ai đó")
    try place.run("trail", "list", "--last", "1", "--format", "json")
    try place.run("trail", "show", "4")
    try place.run("trail", "show", "6")
    try place.run("trail", "show", "9999")
    try place.run("trail", "verify")
    try place.run("trail", "verify", "--lang", "en")
    try place.run("trail", "seal", "--purpose", "Biên bản 1 (hư cấu)")
    try place.run("trail", "verify", "--seal", "xyz")
    try place.run("trail", "verify", "--seal", "0123456789abcdef")
    try place.run("doctor")
    try place.run("inspection", "verify", "I-2025-000001")
    try place.run("inspection", "verify", "I-2025-000001", "--code", "0123 4567 89ab cdef")
    try place.run("inspection", "show", "I-2025-000001")
    try place.run("inspection", "reopen", "I-2025-000001", "--reason", "Ghi nhầm (hư cấu)")
    try place.run("inspection", "reopen", "I-2025-000001", "--reason", "Ghi nhầm (hư cấu)")
    try place.run("inspection", "verify", "I-2025-000001")
    try place.run("trail", "verify", "--format", "json")
    try Golden.check("trail", Self.settled(place))
  }

  /// The codes on paper are those that the program finds again.
  @Test func sealsAreFoundAgain() throws {
    let place = try Self.closed()
    let seal = try #require(try place.json("trail", "seal")[0]?["code"]?.text)
    #expect(try place.run("trail", "verify", "--seal", seal).status == 0)
    let code = try #require(try place.json("inspection", "show", "I-2025-000001")["content_code"]?.text)
    #expect(try place.run("inspection", "verify", "I-2025-000001", "--code", code).status == 0)
    try place.quietly(
      "report", "export", "inspection-record", "--inspection", "I-2025-000001", "-o", "bien-ban.xlsx")
    let text = try Python.run(
      "-c",
      """
      import sys,zipfile
      print(zipfile.ZipFile(sys.argv[1]).read("xl/sharedStrings.xml").decode() if "xl/sharedStrings.xml" in
        zipfile.ZipFile(sys.argv[1]).namelist() else zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").decode())
      """, place.path("bien-ban.xlsx"))
    #expect(text.contains(code))
  }

  @Test func aDatabaseIsBackedUpAndRestored() throws {
    let place = try Self.closed()
    try place.run("backup", "luu.sqlite")
    try place.run("restore", "luu.sqlite")
    try place.run("facility", "edit", "VD-01", "--address", "Số 9 (hư cấu)", "--on", "1/5/2025")
    try place.run("restore", "luu.sqlite")
    try place.run("restore", "luu.sqlite", "--force")
    try place.run("trail", "verify")
    try place.run("restore", "danh-sach.csv", "--force")
    try place.run("restore", "khong-co.sqlite")
    try place.run("backup", "khong/co/luu.sqlite")
    try place.run("backup", "maiam.sqlite")
    try place.run("backup", "danh-sach.csv")
    try place.run("restore", "maiam.sqlite")
    try Golden.check("vault", Self.settled(place))
    // The file that was replaced is whole and beside the new one; nothing else is left.
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    #expect(names.filter { $0.hasPrefix("maiam.sqlite.2") }.count == 2)
    #expect(names.filter { $0.contains("restoring") || $0.hasSuffix(".tmp") } == [])
    for name in names where name.hasPrefix("maiam.sqlite.2") {
      #expect(try place.run("trail", "verify", "--db", name).status == 0)
    }
    // The backup has its evidence; a new place gets both.
    place.environment["MAIAM_DB"] = "moi/so.sqlite"
    #expect(try place.run("restore", "luu.sqlite").status == 0)
    #expect(try place.run("doctor").status == 0)
    #expect(try place.json("trail", "list").elements.last?["entity"]?.text == "device")
  }

  /// Each thing that may be wrong, with what to do about it.
  @Test func doctorFindsWhatIsWrong() throws {
    let place = try Self.closed()
    let evidence = try #require(
      FileManager.default.enumerator(atPath: place.path("maiam.sqlite.evidence"))?.compactMap { $0 as? String }
        .first { $0.contains("/") })
    try place.write("maiam.sqlite.evidence/\(evidence)", "một bức ảnh khác")
    try place.run("doctor")
    try place.run("inspection", "verify", "I-2025-000001")
    try FileManager.default.removeItem(atPath: place.path("maiam.sqlite.evidence/\(evidence)"))
    try place.run("doctor")
    try place.write("maiam.sqlite.evidence/00/0000", "tệp lạ")
    _ = try Python.run(
      "-c",
      """
      import sqlite3,sys
      db = sqlite3.connect(sys.argv[1])
      db.execute("drop trigger answerKept")
      db.execute("update answer set value = 'yes' where item = 'vd-rooms-seen'")
      db.commit()
      """, place.path("maiam.sqlite"))
    try place.run("doctor", "--today", "2026-11-21")
    try place.run("trail", "verify")
    try place.run("facility", "list")
    try place.run("doctor", "--format", "json", "--lang", "en")
    #expect(place.runs.map(\.status) == [1, 1, 1, 1, 1, 65, 1])
    try Golden.check("doctor", Self.settled(place))
  }
}
