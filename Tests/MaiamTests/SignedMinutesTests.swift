import Foundation
import Testing

/// Minutes keep the words that were signed; what was written later stands apart, and the check of their code says so.
struct SignedMinutesTests {
  private static func lines(_ place: Workplace, _ report: String, _ more: [String] = []) throws -> [String] {
    let run = try place.run(["report", "export", report, "--inspection", ReportTests.code, "-o", "bb.xlsx"] + more)
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "bb.xlsx").filter { !$0.key.hasPrefix("Bảng kiểm chứng") }
      .sorted { $0.key < $1.key }.flatMap(\.value).flatMap { $0 }.compactMap(\.text)
      .filter { !$0.contains("Mã kiểm chứng dữ liệu") }
  }

  @Test(arguments: ["inspection-record", "inspection-result"])
  func theWordsOfTheClosingStay(_ report: String) throws {
    let place = try ReportTests.inspected()
    let before = try Self.lines(place, report, ["--release-notes"])
    let finding = "\(ReportTests.code)/01"
    let original = try #require(try place.json("finding", "show", finding)["statement"]?.text)
    try place.quietly(
      "finding", "correct", finding, "--statement", "Câu viết lại sau khi ký (hư cấu)", "--reason", "Gõ nhầm")
    try place.quietly(
      "finding", "add", ReportTests.code, "--requirement", "VD-1", "--statement", "Ghi thêm sau (hư cấu)", "--reason",
      "Sót")
    let after = try Self.lines(place, report, ["--release-notes"])
    let more = after.filter { !before.contains($0) }
    #expect(before.allSatisfy(after.contains), "\(before.filter { !after.contains($0) })")
    #expect(more.count == 3 && more.first?.hasPrefix("Ghi sau khi kết thúc") == true, "\(more)")
    let apart = more.joined(separator: "\n")
    for part in [
      "không thuộc mã niêm phong", finding, "14/05/2025", "Câu viết lại sau khi ký (hư cấu)", original, "Gõ nhầm",
      "Ghi thêm sau (hư cấu)", "Sót",
    ] { #expect(apart.contains(part), "\(part): \(apart)") }
    let verified = try place.run("inspection", "verify", ReportTests.code)
    #expect(verified.status == 0 && verified.errors.contains("Câu viết lại sau khi ký (hư cấu)"), "\(verified)")
    #expect(verified.errors.contains("Ghi thêm sau (hư cấu)"))
  }

  @Test func nothingIsSaidWhereNothingWasWrittenLater() throws {
    let place = try ReportTests.inspected()
    #expect(try !Self.lines(place, "inspection-record").contains { $0.contains("Ghi sau khi kết thúc") })
    #expect(try place.run("inspection", "verify", ReportTests.code).errors.isEmpty)
  }
}
