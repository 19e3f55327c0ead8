import Foundation
import Testing

/// Codes as people type them, and lists that hold nothing, say what they mean.
struct SmallLettersTests {
  @Test("Codes of inspections, campaigns and findings are found in small letters")
  func codes() throws {
    let place = try ReportTests.inspected()
    #expect(try place.json("inspection", "show", "i-2025-000001")["code"]?.text == ReportTests.code)
    #expect(try place.run("campaign", "show", "c-2025-001").status == 0)
    #expect(try place.run("directive", "show", "d-2025-001").status == 0)
    #expect(try place.run("finding", "show", "i-2025-000001/01").status == 0)
  }

  @Test("An audit whose filter holds no facility tells of no order of none", arguments: ["vi", "en"])
  func emptyAudit(_ language: String) throws {
    let place = try Workplace.furnished()
    let run = try place.run("licensing", "audit", "--kind", "elderly_care", "--lang", language)
    #expect(!run.output.contains(": ."), "\(run)")
    #expect(run.output.contains(language == "vi" ? "0 cơ sở tính đến ngày" : "0 facilities on"), "\(run)")
  }

  @Test("A follow-up that kept a finding has none of its own and names what stays")
  func kept() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try place.quietly("inspection", "plan", "--follow-up", ReportTests.code)
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "1/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", "I-2025-000002", "vd-room-area", "80")
    try place.quietly("inspection", "answer", "I-2025-000002", "vd-no-beating", "phát hiện")
    try place.quietly("inspection", "close", "I-2025-000002", "--on", "3/7/2025", "--signed-by-facility", "yes")
    for command in [["inspection", "list"], ["facility", "show", "VD-01"]] {
      let text = try place.run(command).output.split(whereSeparator: \.isWhitespace).joined()
      #expect(text.contains("giữnguyên"), "\(command) \(text)")
    }
    let row = try place.json("inspection", "list").elements.last
    #expect(row?["findings"] == .number(0), "\(String(describing: row))")
  }
}
