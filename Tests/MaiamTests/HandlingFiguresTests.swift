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
    // Of no decision no sum is said.
    #expect(try Self.summary(place).contains("0 quyết định xử phạt vi phạm hành chính."))
    #expect(try Self.summary(place).contains("Số cuộc kiểm tra theo tháng: tháng 5/2025: 1;"))
    try Self.handle(place, "sanction_decision", "1/QĐ-XPVPHC-HC", "--amount", "7500000")
    try Self.handle(place, "sanction_decision", "2/QĐ-XPVPHC-HC", "--amount", "2500000")
    try Self.handle(place, "children_moved", "3/QĐ-HC", "--children", "6")
    let known = try Self.summary(place)
    #expect(known.contains("02 quyết định xử phạt vi phạm hành chính, tổng số tiền phạt 10.000.000 đồng"), "\(known)")
    #expect(known.contains("được chuyển hình thức chăm sóc: 6 trẻ em"), "\(known)")
    try Self.handle(place, "sanction_decision", "4/QĐ-XPVPHC-HC")
    let unknown = try Self.summary(place)
    let fines = "tổng số tiền phạt 10.000.000 đồng, và 01 quyết định chưa có số tiền"
    #expect(unknown.contains("03 quyết định xử phạt vi phạm hành chính, \(fines)."), "\(unknown)")
    try Self.handle(place, "children_moved", "5/QĐ-HC")
    #expect(
      try Self.summary(place).contains(
        "02 việc; số trẻ em được chuyển hình thức chăm sóc: 6 trẻ em, và 01 việc chưa có số"))
    place.environment["MAIAM_TODAY"] = "2026-01-05"
    try place.succeed(["report", "export", "annual", "--period", "2025", "-o", "n.xlsx"])
    let annual = try #require(try ReportTests.sheets(place, "n.xlsx")["Báo cáo"]).joined().compactMap(\.text)
      .joined(separator: "\n")
    #expect(annual.contains("quyết định xử phạt 03, \(fines);"), "\(annual)")
    let list = try place.run(["handling", "list", "--format", "csv"])
    #expect(list.output.contains(",7500000,") && list.output.contains(",6,"), "\(list)")
    // A fine without an amount is no fine of nothing, and what is no fine has none.
    #expect(list.output.components(separatedBy: "chưa có số liệu").count == 3, "\(list)")
  }

  @Test("Where no fine has an amount, that is said, never dots or zero")
  func noAmountAtAll() throws {
    let place = try ReportTests.inspected()
    try Self.handle(place, "sanction_decision", "1/QĐ-XPVPHC-HC")
    try Self.handle(place, "sanction_decision", "2/QĐ-XPVPHC-HC")
    let text = try Self.summary(place)
    #expect(
      text.contains("02 quyết định xử phạt vi phạm hành chính, chưa có số tiền phạt của 02 quyết định."), "\(text)")
    let rows = ReportTests.table(
      try #require(try ReportTests.sheets(place, "a.xlsx")["Phụ lục III - Biểu 2"]), with: "Số tiền phạt (đồng)")
    #expect(rows.compactMap { $0["Số tiền phạt (đồng)"]?.text } == ["chưa có số liệu", "chưa có số liệu"])
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
    // Another suspension of the paper is told of the paper first.
    let other = try place.run(
      "handling", "add", "\(ReportTests.code)/01", "--kind", "suspension", "--number", "10/QĐ-HC", "--on", "14/5/2025",
      "--by", "Chánh Thanh tra Ví Dụ (hư cấu)")
    #expect(other.status == 1 && other.errors.contains("maiam permit suspend VD-01"), "\(other)")
    expect("01", try annual())
  }

  /// What was done to papers after their procedures were cut is counted apart: what it rests on has to be checked.
  ///
  /// Legal source: regimes.md §4; NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 1 A.V.
  @Test func actsAfterTheCutAreCountedApart() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for (number, day) in [(1, "1/6/2026"), (2, "30/6/2026"), (3, "1/7/2026"), (4, "15/10/2026")] {
      try place.quietly(
        "facility", "add", "--name", "Mái ấm \(number) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public", "--operator", "individual", "--commune", "11407", "--on", "1/1/2024")
      let license = ["F-00000\(number)", "--kind", "operating_license"]
      try place.quietly(
        ["permit", "add"] + license + ["--number", "0\(number)/GP", "--issuer", "Sở Y tế", "--issued", "10/4/2024"])
      let act = number.isMultiple(of: 2) ? ["withdraw"] : ["suspend"]
      try place.quietly(["permit"] + act + license + ["--on", day, "--document", "9/QĐ"])
    }
    // The registration of a child protection service goes on as it did.
    try place.quietly(
      "facility", "add", "--name", "Dịch vụ (hư cấu)", "--kind", "child_protection_service", "--ownership",
      "non_public", "--operator", "association", "--commune", "11407", "--on", "1/1/2024")
    let registration = ["F-000005", "--kind", "child_protection_registration"]
    try place.quietly(
      ["permit", "add"] + registration + ["--number", "5/ĐK", "--issuer", "UBND phường", "--issued", "10/4/2024"])
    try place.quietly(["permit", "withdraw"] + registration + ["--on", "15/10/2026", "--document", "10/QĐ"])
    func text(_ arguments: [String], _ sheet: String = "Báo cáo") throws -> String {
      try place.succeed(["report", "export"] + arguments + ["-o", "n.xlsx"])
      return try #require(try ReportTests.sheets(place, "n.xlsx")[sheet]).joined().compactMap(\.text)
        .joined(separator: "\n")
    }
    let annual = try text(["annual", "--period", "2026"])
    let note = " (từ 01/07/2026, cần đối chiếu: 01)"
    #expect(annual.contains("tạm đình chỉ 02\(note), thu hồi 03\(note) giấy tờ hoạt động"), "\(annual)")
    #expect(annual.contains("tạm đình chỉ 02\(note); thu hồi giấy phép, giấy chứng nhận 03\(note)"), "\(annual)")
    let half = try text(["half-year", "--period", "2026-H1"])
    #expect(half.contains("tạm đình chỉ 01, thu hồi 0"), "\(half)")
    #expect(!half.contains("cần đối chiếu: 01"), "\(half)")
    try place.succeed(["report", "export", "unlicensed-facilities", "-o", "u.xlsx"])
    let list = try ReportTests.sheets(place, "u.xlsx").values.joined().joined().compactMap(\.text)
      .joined(separator: "\n")
    #expect(list.contains("đang tạm đình chỉ theo giấy phép cũ 02\(note)"), "\(list)")
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
