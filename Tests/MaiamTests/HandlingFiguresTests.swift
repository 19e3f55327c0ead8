import Foundation
import Testing

/// Fines and children moved, from the command to the summary.
struct HandlingFiguresTests {
  private static func summary(_ place: Workplace) throws -> String {
    try ReportTests.export(place, "campaign-summary", to: "a.xlsx")
    let texts = try #require(try ReportTests.sheets(place, "a.xlsx")["Báo cáo"]).joined().compactMap(\.text)
    #expect(try place.run(["report", "verify", "a.xlsx"]).status == 0)
    return texts.joined(separator: "\n")
  }

  private static func handle(_ place: Workplace, _ kind: String, _ number: String, _ more: String...) throws {
    try place.succeed(
      [
        "handling", "add", "\(ReportTests.code)/01", "--kind", kind, "--number", number, "--on", "14/5/2025", "--by",
        "Chánh Thanh tra Ví Dụ (hư cấu)",
      ] + more)
  }

  @Test func aSumIsSaidOnlyWhenEveryPartIsKnown() throws {
    let place = try ReportTests.inspected()
    #expect(try Self.summary(place).contains("tổng số tiền phạt 0 đồng"))
    #expect(try Self.summary(place).contains("Đã kiểm tra theo tháng: tháng 5/2025: 1;"))
    try Self.handle(place, "sanction_decision", "1/QĐ-XPVPHC-HC", "--amount", "7500000")
    try Self.handle(place, "sanction_decision", "2/QĐ-XPVPHC-HC", "--amount", "2500000")
    try Self.handle(place, "children_moved", "3/QĐ-HC", "--children", "6")
    let known = try Self.summary(place)
    #expect(known.contains("02 quyết định xử phạt vi phạm hành chính, tổng số tiền phạt 10.000.000 đồng"), "\(known)")
    #expect(known.contains("được chuyển hình thức chăm sóc: 6 trẻ em"), "\(known)")
    try Self.handle(place, "sanction_decision", "4/QĐ-XPVPHC-HC")
    let unknown = try Self.summary(place)
    #expect(unknown.contains("03 quyết định xử phạt vi phạm hành chính, tổng số tiền phạt ………… đồng"), "\(unknown)")
    let list = try place.run(["handling", "list", "--format", "csv"])
    #expect(list.output.contains(",7500000,") && list.output.contains(",6,"), "\(list)")
  }

  /// A suspension is one act, whether the paper tells of it, a handling, or both; a report says one number of it.
  @Test func oneActHasOneNumber() throws {
    let place = try ReportTests.inspected()
    func annual() throws -> String {
      try place.succeed(["report", "export", "annual", "--period", "2025", "-o", "n.xlsx"])
      return try #require(try ReportTests.sheets(place, "n.xlsx")["Báo cáo"]).joined().compactMap(\.text)
        .joined(separator: "\n")
    }
    func expect(_ count: String, _ text: String) {
      #expect(text.contains("tạm đình chỉ \(count), thu hồi 0 giấy tờ hoạt động"), "\(text)")
      #expect(text.contains("tạm đình chỉ \(count); thu hồi giấy phép, giấy chứng nhận 0"), "\(text)")
    }
    expect("01", try annual())
    try Self.handle(place, "suspension", "9/QĐ-HC")
    expect("01", try annual())
    try Self.handle(place, "suspension", "10/QĐ-HC")
    expect("02", try annual())
  }

  @Test(arguments: [
    ("demand", ["--amount", "1"], 64), ("sanction_record", ["--amount", "1"], 64), ("demand", ["--children", "1"], 64),
    ("sanction_decision", ["--amount", "-1"], 65), ("children_moved", ["--children", "0"], 65),
    ("sanction_decision", ["--amount", "0"], 0), ("children_moved", ["--children", "1"], 0),
  ])
  func numbersStandWithTheirKindOnly(_ kind: String, _ more: [String], _ status: Int32) throws {
    let place = try ReportTests.inspected()
    let run = try place.run(
      ["handling", "add", "\(ReportTests.code)/01", "--kind", kind, "--number", "1/HC", "--by", "Sở Ví Dụ"]
        + [more.joined(separator: "=")])
    #expect(run.status == status, "\(run)")
  }
}
