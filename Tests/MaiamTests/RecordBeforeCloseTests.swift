import Foundation
import Testing

/// Papers about an inspection that is not closed, or that follows another one up: none of them says that there is no
/// finding where nobody knows yet, or where findings stay.
struct RecordBeforeCloseTests {
  private static let none = "Không ghi nhận tồn tại, hạn chế trong"

  private static func text(_ place: Workplace, _ report: String, _ subject: [String]) throws -> String {
    let run = try place.run(["report", "export", report] + subject + ["-o", "\(report).xlsx"])
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "\(report).xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  private static func started() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    return place
  }

  private static let followUpCode = "I-2025-000002"

  /// A closed inspection with two findings, and its follow-up under way.
  private static func followingUp() throws -> Workplace {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try place.quietly("inspection", "plan", "--follow-up", ReportTests.code)
    try place.quietly(
      "inspection", "start", followUpCode, "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "1/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    return place
  }

  @Test("Before it is closed: drafts, marked as such", arguments: ["inspection-record", "inspection-result"])
  func drafts(_ report: String) throws {
    let place = try Self.started()
    let subject = ["--inspection", ReportTests.code]
    let nothing = try Self.text(place, report, subject)
    #expect(nothing.contains("DỰ THẢO") && nothing.contains("chưa trả lời, cuộc kiểm tra chưa kết thúc."))
    #expect(!nothing.contains(Self.none))
    for (item, value) in [("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có")] {
      try place.quietly("inspection", "answer", ReportTests.code, item, value)
    }
    let drafts = try place.json("finding", "drafts", ReportTests.code).elements.compactMap { $0["statement"]?.text }
    #expect(drafts.count == 2)
    let some = try Self.text(place, report, subject)
    #expect(some.contains("Dự thảo: cuộc kiểm tra chưa kết thúc, còn ") && !some.contains("Không ghi nhận"))
    for statement in drafts { #expect(some.contains(statement), "\(statement)") }
  }

  @Test("A closed inspection that looked at nothing says that nothing is known, not that nothing was found")
  func lockedDoor() throws {
    let place = try Self.started()
    for item in try place.json("checklist", "show", "vi-du")["items"]?.elements ?? [] {
      try place.quietly("inspection", "answer", ReportTests.code, try #require(item["item_id"]?.text), "--not-checked")
    }
    try place.quietly("inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.text(place, report, ["--inspection", ReportTests.code])
      #expect(text.contains("Chưa kiểm tra được nội dung nào: chưa biết có tồn tại, hạn chế hay không."), "\(text)")
      #expect(!text.contains("Không ghi nhận"))
    }
    let register = try Self.text(place, "remediation-status", [])
    #expect(register.contains("Chưa kiểm tra được nội dung nào") && !register.contains(Self.none), "\(register)")
  }

  @Test("What was answered, and what was not, comes to all that is asked")
  func counts() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", ReportTests.code, "vd-rooms-seen", "có")
    let text = try Self.text(place, "inspection-record", ["--inspection", ReportTests.code])
    let line = try #require(text.split(separator: "\n").first { $0.contains("Tổng số") })
    let numbers = line.prefix { $0 != "." }.matches(of: /[0-9]+/).compactMap { Int($0.output) }
    #expect(numbers.count > 2 && numbers[0] == numbers.dropFirst().reduce(0, +), "\(line)")
  }

  @Test("A follow-up names each finding it looked at by its code, and what it saw")
  func followUp() throws {
    let place = try Self.followingUp()
    let next = Self.followUpCode
    try place.quietly("inspection", "answer", next, "vd-room-area", "90")
    let before = try Self.text(place, "inspection-record", ["--inspection", next])
    #expect(before.contains("\(ReportTests.code)/01") && before.contains("Chưa kết luận"))
    let drafts = try place.run("finding", "drafts", next).output
    #expect(drafts.contains("được giữ nguyên: \(ReportTests.code)/02."), "\(drafts)")
    try place.quietly("inspection", "answer", next, "vd-no-beating", "phát hiện")
    let closed = try place.run("inspection", "close", next, "--on", "3/7/2025", "--signed-by-facility", "yes")
    let said = "tồn tại đã khắc phục 1 (\(ReportTests.code)/01); mở lại 0; giữ nguyên 1 (\(ReportTests.code)/02)."
    #expect(closed.output.contains(said), "\(closed)")
    let screen = try place.run("inspection", "show", next).output
    #expect(screen.contains("Kiểm tra lại tồn tại, hạn chế của \(ReportTests.code):"), "\(screen)")
    #expect(screen.contains("– \(ReportTests.code)/01: Đã khắc phục."), "\(screen)")
    #expect(screen.contains("– \(ReportTests.code)/02: Chưa khắc phục."), "\(screen)")
    let json = try place.json("inspection", "show", next)
    #expect(json["followed_inspection"] == .text(ReportTests.code))
    let seen = json["followed_findings"]?.elements.map { [$0["code"]?.text, $0["result"]?.text] }
    #expect(seen == [["\(ReportTests.code)/01", "remedied"], ["\(ReportTests.code)/02", "remains"]])
    let first = try place.json("inspection", "show", ReportTests.code)
    #expect(first["followed_inspection"] == .null && first["followed_findings"]?.elements.isEmpty == true)
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.text(place, report, ["--inspection", next])
      #expect(text.contains("Kết quả kiểm tra lại các tồn tại, hạn chế của cuộc kiểm tra \(ReportTests.code):"))
      #expect(text.contains("\(ReportTests.code)/01") && text.contains("\(ReportTests.code)/02"))
      #expect(text.contains("Đã khắc phục") && text.contains("Chưa khắc phục") && !text.contains(Self.none), "\(text)")
      #expect(text.contains("Không ghi nhận thêm tồn tại, hạn chế"))
      #expect(
        text.contains("Tồn tại, hạn chế của cuộc kiểm tra trước được giữ nguyên: \(ReportTests.code)/02."), "\(text)")
    }
  }

  @Test("What came after a follow-up changes nothing in its record")
  func later() throws {
    let place = try Self.followingUp()
    let next = Self.followUpCode
    try place.quietly("inspection", "answer", next, "vd-room-area", "80")
    try place.quietly("inspection", "answer", next, "vd-no-beating", "phát hiện")
    try place.quietly("inspection", "close", next, "--on", "3/7/2025", "--signed-by-facility", "yes")
    let subject = ["--inspection", next]
    let before = try Self.text(place, "inspection-record", subject)
    #expect(before.contains("\(ReportTests.code)/01") && before.contains("\(ReportTests.code)/02"))
    // Seen put right the same day, by hand, and another taken back later.
    try place.quietly("remediation", "withdraw", "\(ReportTests.code)/01", "--reason", "Khiếu nại đúng (hư cấu)")
    let after = try Self.text(place, "inspection-record", subject)
    for code in ["01", "02"] { #expect(after.contains("\(ReportTests.code)/\(code)"), "\(after)") }
    #expect(after.contains("Chưa khắc phục") && !after.contains(Self.none))
  }

  @Test("Of a canceled inspection nothing is concluded")
  func canceled() throws {
    let place = try Self.started()
    try place.quietly("inspection", "answer", ReportTests.code, "vd-no-beating", "có")
    try place.quietly("inspection", "cancel", ReportTests.code, "--reason", "Trùng lịch (hư cấu)")
    let text = try Self.text(place, "inspection-record", ["--inspection", ReportTests.code])
    #expect(text.contains("Cuộc kiểm tra đã hủy: không kết luận có tồn tại, hạn chế hay không."))
    #expect(!text.contains("Dự thảo:") && !text.contains(Self.none))
    #expect(try place.run("finding", "list").output.contains("Chưa có cuộc kiểm tra nào kết thúc"))
  }

  @Test("Where no inspection is closed, lists and the report of the campaign say so")
  func nothingClosed() throws {
    let place = try Workplace.furnished()
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "14/5/2025", "--province", "31",
      "--checklist", "vi-du")
    let said = "Chưa có cuộc kiểm tra nào kết thúc: chưa biết có tồn tại, hạn chế hay không."
    let text = try Self.text(place, "campaign-summary", ["--campaign", "C-2025-001"])
    #expect(text.contains(said) && !text.contains(Self.none))
    #expect(!text.contains("Ghi nhận 0 tồn tại") && !text.contains("Trong các nội dung thuộc phiếu kiểm tra"))
    #expect(try Self.text(place, "remediation-status", []).contains(said))
    #expect(try place.run("finding", "list").output.contains(said))
  }

  @Test("None is said of what was looked at and concluded, with how much that was")
  func looked() throws {
    for (answers, said) in [
      (
        ["vd-rooms-seen": ["có"], "vd-room-area": ["90"], "vd-no-beating": ["không"]],
        "Không ghi nhận tồn tại, hạn chế trong 3 nội dung đã kiểm tra; 2 nội dung chưa kiểm tra."
      ),
      (
        ["vd-rooms-seen": ["--not-checked"], "vd-room-area": ["--not-checked"], "vd-no-beating": ["--not-checked"]],
        "Chưa kiểm tra được nội dung nào: chưa biết có tồn tại, hạn chế hay không."
      ),
    ] {
      let place = try Self.started()
      for (item, answer) in answers.merging(["vd-last-drill": ["--not-checked"]], uniquingKeysWith: { $1 }) {
        try place.quietly(["inspection", "answer", ReportTests.code, item] + answer)
      }
      try place.quietly("inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
      for report in ["inspection-record", "inspection-result"] {
        let text = try Self.text(place, report, ["--inspection", ReportTests.code])
        #expect(text.contains(said), "\(text)")
      }
      let status = try Self.text(place, "remediation-status", [])
      #expect(status.contains(said), "\(status)")
    }
  }

  @Test("No built-in template has words of its own for a place without findings")
  func templates() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 5)
    for file in files where file.pathExtension == "yaml" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for none in ["Không ghi nhận", "Không có cơ sở nào", "Không phát hiện"] {
        #expect(!text.contains(none), "\(file)")
      }
    }
  }
}
