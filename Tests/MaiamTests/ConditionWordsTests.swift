import Foundation
import Testing

/// A condition that failed is said wherever the papers of a home are told, also of a home whose papers are in order.
struct ConditionWordsTests {
  private static let failed = "NĐ 103/2017/NĐ-CP, khoản 1 Điều 24"

  /// Two homes that were found with too little land, a finding that is major: one licensed, one without papers.
  ///
  /// - Parameter closes: Their inspections are closed.
  static func place(closes: Bool = true) throws -> Workplace {
    let place = try Workplace()
    try place.write(
      "phieu/items/dat.yaml",
      """
      items:
        - id: dat-o
          requirements: [ND103-24-1-rural]
          question: "Diện tích đất có đủ không (hư cấu)?"
          verify: "Xem giấy tờ."
          answer: yes_no
          severity: major
          remedy: "Bổ sung diện tích đất."
        - id: phong-o
          requirements: [ND103-24-2-room]
          question: "Phòng ở có đủ rộng không (hư cấu)?"
          verify: "Đo phòng ở."
          answer: yes_no
          severity: minor
          remedy: "Mở rộng phòng ở."

      """)
    try place.write(
      "phieu/dat.yaml",
      """
      checklist: dat
      version: "1"
      title: "Phiếu hai nội dung (hư cấu)"
      valid_from: 2017-11-01
      groups: [social_assistance_nonpublic]
      sections:
        - id: one
          title: "Một"
          items: [dat-o, phong-o]

      """)
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    for number in 1...2 {
      let (facility, inspection) = ("F-00000\(number)", "I-2025-00000\(number)")
      try place.quietly(
        "facility", "add", "--name", "Mái ấm số \(number) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public", "--operator", "individual", "--commune", "11311", "--opened", "1/1/2024", "--on", "1/1/2024",
        "--setting", "rural")
      try place.quietly(
        "facility", "census", facility, "--children", "14", "--others", "0", "--needy", "14", "--on", "1/5/2025")
      try place.quietly("inspection", "plan", facility, "--checklist", "dat", "--allow-unsuitable")
      try place.quietly(
        "inspection", "start", inspection, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
        "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
      try place.quietly("inspection", "answer", inspection, "dat-o", "không")
      if !closes { continue }
      try place.quietly("inspection", "answer", inspection, "phong-o", "--not-checked")
      try place.quietly("inspection", "close", inspection, "--on", "13/5/2025", "--signed-by-facility", "yes")
    }
    for (kind, number) in [("establishment_certificate", "1/GCN-HC"), ("operating_license", "2/GP-HC")] {
      try place.quietly(
        "permit", "add", "F-000001", "--kind", kind, "--number", number, "--issuer", "Sở Ví Dụ (hư cấu)", "--issued",
        "1/3/2024")
    }
    return place
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Screen, list, file and report name the condition that failed and those not concluded, in both languages")
  func failedIsNamed() throws {
    let place = try Self.place()
    let notConcluded = "NĐ 103/2017/NĐ-CP, khoản 2 Điều 24"
    let audit = try #require(try place.json("licensing", "audit", "F-000001").elements.first)
    #expect(audit["situation"]?.text == "conditions_not_met" && audit["conditions_met"] == .boolean(false))
    #expect(audit["conditions"]?["failed"] == .array([.text("ND103-24-1-rural")]))
    for (language, failing, open, headline, reason) in [
      (
        "vi", "không bảo đảm", "đã kiểm tra, chưa kết luận", "Không bảo đảm điều kiện",
        "theo kết quả kiểm tra I-2025-000002 (\(Self.failed): cơ sở vật chất)"
      ),
      (
        "en", "not met", "inspected, not concluded", "Conditions not met",
        "not met at inspection I-2025-000002 (\(Self.failed): premises)"
      ),
    ] {
      let said = "\(failing): \(Self.failed); \(open): \(notConcluded)"
      for format in ["table", "csv"] {
        for command in [["licensing", "audit"], ["licensing", "unlicensed"]] {
          let run = try place.run(command + ["--format", format, "--lang", language])
          let text = Self.words(run.output)
          // The home without papers in both lists, the licensed one in that of all. A table breaks what it says.
          let isColumn = command[1] == "unlicensed" && format == "table"
          #expect(
            text.ranges(of: isColumn ? "\(failing): NĐ" : said).count == (command[1] == "audit" ? 2 : 1), "\(run)")
          #expect(command[1] != "audit" || text.contains(headline), "\(run)")
          // The reason says what was measured, never the id of an item.
          #expect(text.contains(reason) && !text.contains("dat-o"), "\(run)")
        }
      }
      let page = Self.words(try place.run("facility", "show", "F-000001", "--lang", language).output)
      #expect(page.contains(headline.uppercased()) && page.contains(Self.failed), "\(page)")
    }
    for (report, said) in [
      ("facility-register", ["không bảo đảm: \(Self.failed); đã kiểm tra, chưa kết luận: \(notConcluded)"]),
      (
        "unlicensed-facilities",
        ["Không bảo đảm điều kiện hoạt động theo kết quả kiểm tra I-2025-000002 (\(Self.failed): cơ sở vật chất)"]
      ),
    ] {
      try place.quietly("report", "export", report, "-o", "a.xlsx")
      let cells = try ReportTests.sheets(place, "a.xlsx").values.joined().joined().compactMap(\.text)
      for words in said { #expect(cells.contains { $0.contains(words) }, "\(report): \(cells)") }
      #expect(!cells.contains { $0.contains("dat-o") })
    }
  }
}
