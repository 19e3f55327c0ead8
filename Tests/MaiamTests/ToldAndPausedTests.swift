import Foundation
import Testing

/// What was done about a home is counted where acts are counted, or named beside them: whom the office told of a child in
/// danger, and what paused or ended the operation.
struct ToldAndPausedTests {
  private static func text(_ place: Workplace, _ report: String, _ subject: [String]) throws -> String {
    try place.succeed(["report", "export", report] + subject + ["-o", "a.xlsx"])
    #expect(try place.run("report", "verify", "a.xlsx").status == 0)
    return try ReportTests.sheets(place, "a.xlsx").values.joined().joined().compactMap(\.text).joined(separator: "\n")
  }

  @Test("Telling the police of a child in danger is named in every report that counts what was passed on")
  func told() throws {
    let place = try ReportTests.inspected()
    let subjects = [
      ("annual", ["--period", "2025"]), ("half-year", ["--period", "2025-H1"]),
      ("campaign-summary", ["--campaign", "C-2025-001"]), ("remediation-status", []),
    ]
    for (report, subject) in subjects {
      let text = try Self.text(place, report, subject)
      #expect(!text.contains("khẩn cấp về") && text.contains("Sổ không ghi tin nào về trẻ em"), "\(report) \(text)")
    }
    try place.quietly(
      "emergency", "add", "--inspection", ReportTests.code, "--at", "8h", "--told", "police", "--told-at", "8h10",
      "--what", "Báo tin (hư cấu)")
    try place.quietly(
      "emergency", "tell", "E-2025-001", "--told", "111", "--at", "8h20", "--what", "Báo tin (hư cấu)")
    for (report, subject) in subjects {
      let text = try Self.text(place, report, subject)
      #expect(text.contains("không tính trong số chuyển thông tin, hồ sơ nói trên: 01 tin"), "\(report) \(text)")
      #expect(text.contains("công an") && text.contains("111"), "\(report) \(text)")
      #expect(!text.contains("Báo tin (hư cấu)"))
      #expect(text.contains("báo cáo này tính: 01; tin nào cũng đã ghi báo ít nhất một cơ quan."), "\(report) \(text)")
    }
    // What was told to nobody is in no count of what was told.
    try place.quietly("emergency", "add", "--inspection", ReportTests.code, "--at", "9h")
    for (report, subject) in subjects {
      let text = try Self.text(place, report, subject)
      let words = "báo cáo này tính: 02; trong đó sổ chưa ghi đã báo cơ quan nào: 01 (E-2025-002)."
      #expect(text.contains(words) && text.contains("nói trên: 01 tin"), "\(report) \(text)")
    }
    place.environment["MAIAM_TODAY"] = "2026-05-14"
    let next = try Self.text(place, "annual", ["--period", "2026"])
    #expect(!next.contains("khẩn cấp về") && next.contains("Sổ không ghi tin nào về trẻ em"), "\(next)")
  }

  @Test("Pauses and ends of operation are named below the list of handlings and the table of them")
  func paused() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2026-11-30"
    try place.quietly(
      "notice", "add", "VD-01", "--received", "1/7/2026", "--received-by", "health_department", "--document", "1/TB")
    let none = try place.run("handling", "list")
    #expect(!none.output.contains("tạm dừng hoạt động"), "\(none)")
    try place.quietly(
      "operation", "pause", "VD-01", "--document", "2/TB-HC", "--decided", "19/8/2026", "--received", "20/8/2026",
      "--decided-by", "health_department")
    try place.quietly(
      "operation", "terminate", "VD-01", "--document", "3/QĐ", "--decided", "25/11/2026", "--decided-by",
      "health_department")
    let list = try place.run("handling", "list")
    #expect(list.output.contains("tạm dừng hoạt động 1; chấm dứt hoạt động 1"), "\(list)")
    let other = try place.run("handling", "list", "--facility", "VD-03")
    #expect(!other.output.contains("tạm dừng hoạt động"), "\(other)")
    let before = try place.run("handling", "list", "--as-of", "24/11/2026")
    #expect(before.output.contains("tạm dừng hoạt động 1; chấm dứt hoạt động 0"), "\(before)")
    let english = try place.run("handling", "list", "--lang", "en")
    #expect(english.output.contains("1 pause of operation; 1 termination of operation"), "\(english)")
    let file = try place.run("handling", "list", "--format", "csv")
    #expect(file.errors.contains("tạm dừng hoạt động 1"), "\(file)")
    let status = try Self.text(place, "remediation-status", [])
    #expect(status.contains("tạm dừng hoạt động 01 (") && status.contains("chấm dứt hoạt động 01 ("), "\(status)")
  }
}
