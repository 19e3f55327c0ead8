import Foundation
import Testing

/// The record of a closed inspection says what it said, whatever became of its checklist, of the law and of the register.
struct ClosedRecordTests {
  /// Every line of a paper but those that seal the database of the moment.
  private static func lines(_ place: Workplace, _ report: String) throws -> [String] {
    let run = try place.run(["report", "export", report, "--inspection", ReportTests.code, "-o", "bb.xlsx"])
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "bb.xlsx").filter { !$0.key.hasPrefix("Bảng kiểm chứng") }
      .sorted { $0.key < $1.key }.flatMap(\.value).flatMap { $0 }.compactMap(\.text)
      .filter { !$0.contains("Mã kiểm chứng dữ liệu") }
  }

  /// Another law for a part of the checklist's own: other questions, other limits, other words under the same id and version.
  private static func changeEverything(_ place: Workplace) throws {
    try place.write(
      "phieu/requirements/vi-du.yaml", Fixtures.requirements.replacing("ít nhất 6 m²", with: "ít nhất 2 m²"))
    try place.write(
      "phieu/items/vi-du.yaml",
      Fixtures.items.replacing("at_least: 6}", with: "at_least: 2}").replacing("Tổng diện tích", with: "Diện tích khác")
    )
    try place.write(
      "phieu/vi-du.yaml", Fixtures.checklist.replacing("vd-cooking, ", with: ""))
    try place.write(
      "luat/nguong.yaml",
      """
      amounts:
        - {amount: small_facility, regime: license, value: 40, unit: beneficiaries, citation: Văn bản khác (hư cấu), reading: read, source: hư cấu}

      """)
    try place.write("luat/dau.yaml", "law: {version: \"hư cấu 1\", title: \"Luật hư cấu\"}\n")
    // What the register knew on the day is told otherwise now.
    try place.quietly("facility", "census", "VD-01", "--on", "1/5/2025", "--children", "2", "--others", "0")
    try place.quietly("facility", "edit", "VD-01", "--name", "Mái ấm Đổi Tên (hư cấu)", "--on", "1/5/2025")
    place.environment["MAIAM_LAW"] = "luat"
  }

  @Test("Checklist, limits, law and facts change; facts, citations and counts of what was closed do not")
  func kept() throws {
    let place = try ReportTests.inspected()
    let before = try ["inspection-record", "inspection-result"].map { try Self.lines(place, $0) }
    let shown = try place.json("inspection", "show", ReportTests.code)
    #expect(shown["judged_by"]?.text == "closing")
    try Self.changeEverything(place)
    let after = try ["inspection-record", "inspection-result"].map { try Self.lines(place, $0) }
    for (old, new) in zip(before, after) {
      #expect(old == new, "\(new.filter { !old.contains($0) })")
    }
    let again = try place.json("inspection", "show", ReportTests.code)
    for key in ["counts", "item_counts", "findings", "answers"] { #expect(again[key] == shown[key], "\(key)") }
    // The finding itself has its quote as it was.
    #expect(try place.run("finding", "show", "\(ReportTests.code)/01").output.contains("ít nhất 6 m²"))
    #expect(try place.run("inspection", "verify", ReportTests.code).status == 0)
    #expect(try place.run("trail", "verify").status == 0)
  }

  @Test("What was issued can be made again whole after all of it changed")
  func issued() throws {
    let place = try ReportTests.inspected()
    let issue = [
      "report", "export", "inspection-record", "--inspection", ReportTests.code, "--issue", "5", "--issued-on",
      "14/5/2025",
    ]
    try place.quietly(issue + ["-o", "bb.xlsx"])
    try Self.changeEverything(place)
    let verified = try place.run("report", "verify", "bb.xlsx")
    #expect(verified.status == 0 || verified.errors.isEmpty, "\(verified)")
    #expect(!verified.output.contains("khác"), "\(verified)")
  }

  @Test("An inspection that is opened again is judged again")
  func reopened() throws {
    let place = try ReportTests.inspected()
    try Self.changeEverything(place)
    try place.quietly("inspection", "reopen", ReportTests.code, "--reason", "Đo lại (hư cấu)")
    #expect(try place.json("inspection", "show", ReportTests.code)["judged_by"]?.text == "now")
    try place.quietly("inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    // Two children where fourteen were: the rooms are large enough, by the limit that the checklist had.
    #expect(try place.json("inspection", "show", ReportTests.code)["findings"]?.elements.count == 1)
  }
}
