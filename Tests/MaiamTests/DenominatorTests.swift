import Foundation
import Testing

/// Which facilities a report and a campaign are about.
struct DenominatorTests {
  private static func json(_ place: Workplace, _ command: String...) throws -> JSONValue {
    let run = try place.run(command + ["--format", "json"])
    #expect(run.status == 0, "\(run)")
    return try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
  }

  private static func manifest(_ place: Workplace, _ file: String) throws -> String {
    let rows = try #require(try ReportTests.sheets(place, file)["Bảng kiểm chứng"])
    return rows.joined().compactMap(\.text).joined(separator: "\n")
  }

  private static func codes(_ place: Workplace, _ file: String, _ sheet: String, _ heading: String) throws -> [String] {
    ReportTests.table(try #require(try ReportTests.sheets(place, file)[sheet]), with: heading)
      .compactMap { $0[heading]?.text }
  }

  /// Closed under a decision, a home is no longer asked for; one that was inspected before stays in its campaign.
  @Test func whatIsClosedIsNotAskedFor() throws {
    let place = try ReportTests.inspected()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    try place.quietly("report", "export", "facility-register", "-o", "truoc.xlsx")
    let before = try Self.codes(place, "truoc.xlsx", "Danh sách", "Mã số")
    #expect(before.contains("VD-01") && before.contains("VD-03"))
    for code in ["VD-01", "VD-03"] {
      try place.quietly("facility", "close", code, "--on", "14/5/2025", "--document", "9/QĐ-HC")
    }
    // Without a decision it only shut its doors.
    try place.quietly("facility", "close", "VD-02", "--on", "14/5/2025")

    try place.quietly("report", "export", "facility-register", "-o", "sau.xlsx")
    let after = try Self.codes(place, "sau.xlsx", "Danh sách", "Mã số")
    #expect(after == before.filter { $0 != "VD-01" && $0 != "VD-03" })
    #expect(try Self.manifest(place, "sau.xlsx").contains("2 cơ sở đã đóng cửa theo quyết định (VD-01, VD-03)"))
    #expect(try place.run(["report", "verify", "sau.xlsx"]).status == 0)
    // As of the day before both are there.
    try place.quietly("report", "export", "facility-register", "--as-of", "13/5/2025", "-o", "hom-truoc.xlsx")
    #expect(try Self.codes(place, "hom-truoc.xlsx", "Danh sách", "Mã số") == before)

    try ReportTests.export(place, "campaign-summary", to: "dot.xlsx")
    let campaign = try Self.codes(place, "dot.xlsx", "Phụ lục I", "Mã số")
    #expect(campaign.contains("VD-01") && campaign.contains("VD-02") && !campaign.contains("VD-03"), "\(campaign)")
    #expect(try place.run(["report", "verify", "dot.xlsx"]).status == 0)
    let status = try Self.json(place, "campaign", "status", "C-2025-001")
    #expect(status.elements.compactMap { $0["facility_code"]?.text }.sorted() == campaign.sorted())
  }

  /// What was inspected under an entry that became part of another was inspected.
  @Test func aMergedEntrysInspectionCounts() throws {
    let place = try ReportTests.inspected()
    try place.quietly(
      "facility", "merge", "F-000001", "VD-01", "--allow-different", "--reason", "cùng một nơi (hư cấu)")
    let status = try Self.json(place, "campaign", "status", "C-2025-001").elements
      .filter { $0["facility_code"]?.text == "F-000001" }
    #expect(status.count == 1 && status[0]["inspected"] == .boolean(true), "\(status)")
    try ReportTests.export(place, "campaign-summary", to: "dot.xlsx")
    let rows = ReportTests.table(
      try #require(try ReportTests.sheets(place, "dot.xlsx")["Phụ lục I"]), with: "Mã số")
    #expect(
      rows.count == 3 && rows.count { $0["Ngày kiểm tra"] != .null } == 1)
    #expect(try place.run(["report", "verify", "dot.xlsx"]).status == 0)
  }
}
