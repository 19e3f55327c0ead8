import Foundation
import Testing

/// A letter that asks a facility to put findings right is recorded with the findings, and counted wherever what the
/// authority did is.
struct DemandLetterTests {
  private static func place() throws -> Workplace {
    let place = try ReportTests.inspected()
    let code = ReportTests.code
    // One letter about both findings.
    for (number, finding) in [("12/SYT-BTXH", "01"), ("12/SYT-BTXH", "02")] {
      try place.quietly(
        "remediation", "order", "\(code)/\(finding)", "--demand", "Khắc phục (hư cấu)", "--within", "15", "--unit",
        "days", "--document", number, "--on", "14/5/2025")
    }
    return place
  }

  /// The number of letters in the sentence of a half-year, and the row of the table of a campaign.
  private static func counts(_ place: Workplace) throws -> [String] {
    var run = try place.run(
      "report", "export", "half-year", "--period", "2025-H1", "--as-of", "14/5/2025", "-o", "ky.xlsx")
    #expect(run.status == 0, "\(run)")
    run = try place.run("report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o", "dot.xlsx")
    #expect(run.status == 0, "\(run)")
    let text = try ReportTests.sheets(place, "ky.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
    let sentence = text.firstMatch(of: /văn bản yêu cầu chấn chỉnh ([0-9]+) \(/).map { String($0.1) } ?? "–"
    let sheets = try ReportTests.sheets(place, "dot.xlsx").values
    let rows = sheets.flatMap { ReportTests.table($0, with: "Số tiền phạt (đồng)") }
    return [sentence, String(rows.count)]
  }

  @Test("One letter is one, however many findings it is about")
  func once() throws {
    let place = try Self.place()
    #expect(try Self.counts(place) == ["01", "1"])
    // Recorded as a handling too, it stays one; another letter is another.
    try place.quietly(
      "handling", "add", "\(ReportTests.code)/01", "--kind", "demand", "--number", "12/SYT-BTXH", "--by",
      "Sở Y tế Ví Dụ (hư cấu)", "--on", "14/5/2025")
    #expect(try Self.counts(place) == ["01", "1"])
    try place.quietly(
      "handling", "add", "\(ReportTests.code)/02", "--kind", "demand", "--number", "99/SYT-BTXH", "--by",
      "Sở Y tế Ví Dụ (hư cấu)", "--on", "13/5/2025")
    #expect(try Self.counts(place) == ["02", "2"])
  }

  @Test("The file agrees with the register")
  func verified() throws {
    let place = try Self.place()
    try place.quietly("report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o", "dot.xlsx")
    #expect(try place.run("report", "verify", "dot.xlsx").status == 0)
  }
}
