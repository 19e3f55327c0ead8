import Foundation
import Testing

/// The record of a closed inspection says what it said, whatever became of its checklist, of the law and of the register.
struct ClosedRecordTests {
  /// Every line of a paper but those that seal the database of the moment.
  private static func lines(_ place: Workplace, _ report: String, _ more: [String] = []) throws -> [String] {
    let run = try place.run(["report", "export", report, "--inspection", ReportTests.code, "-o", "bb.xlsx"] + more)
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "bb.xlsx").filter { !$0.key.hasPrefix("Bảng kiểm chứng") }
      .sorted { $0.key < $1.key }.flatMap(\.value).flatMap { $0 }.compactMap(\.text)
      .filter { !$0.contains("Mã kiểm chứng dữ liệu") }
  }

  /// Another law for a part of the checklist's own: other questions, other limits, other words under the same id and version.
  static func changeEverything(_ place: Workplace) throws {
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
    let place = try Self.inspected()
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

  @Test("What was issued is whole after all of it changed: no cell differs, and nothing takes its number or its place")
  func issued() throws {
    let place = try Self.inspected()
    let record = ["report", "export", "inspection-record", "--inspection", ReportTests.code]
    let issue = record + ["--issue", "5", "--issued-on", "14/5/2025", "-o"]
    try place.quietly(issue + ["bb.xlsx"])
    let bytes = try place.bytes("bb.xlsx")
    try Self.changeTemplate(place)
    try Self.changeEverything(place)
    let verified = try place.run("report", "verify", "bb.xlsx")
    #expect(verified.status == 0 && verified.output.contains("khớp với cơ sở dữ liệu"), "\(verified)")
    // Another law is said to be another; nothing else is said.
    let said = verified.errors.split(separator: "\n")
    #expect(said.count == 1 && said[0].contains("bộ hư cấu 1"), "\(verified)")
    for other in [issue + ["lai.xlsx", "--templates", "mau"], record + ["-o", "bb.xlsx", "--templates", "mau"]] {
      let run = try place.run(other)
      #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("05/BB-"), "\(run)")
    }
    #expect(!FileManager.default.fileExists(atPath: place.path("lai.xlsx")))
    #expect(try place.bytes("bb.xlsx") == bytes)
  }

  /// A template of one's own with other words around the figures.
  private static func changeTemplate(_ place: Workplace) throws {
    let built = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
    for report in ["inspection-record", "inspection-result"] {
      let text = try String(contentsOf: built.appending(path: "\(report).yaml"), encoding: .utf8)
        .replacing("Tổng số {count_items:count} nội dung, trong đó:", with: "Đếm được {count_items:count} nội dung:")
        .replacing("{checklist_version}); {count_items", with: "{checklist_version}), hỏi {count_items")
      try place.write("mau/\(report).yaml", text)
    }
  }

  /// As that of the reports, with rooms whose area divides into no short number.
  private static func inspected() throws -> Workplace {
    let place = try ReportTests.inspected()
    try place.quietly("inspection", "reopen", ReportTests.code, "--reason", "Đo lại (hư cấu)")
    try place.quietly("inspection", "answer", ReportTests.code, "vd-room-area", "80,3")
    try place.quietly("inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    return place
  }

  @Test("Another template changes its own words, and no fact, no citation and no figure", arguments: [false, true])
  func anotherTemplate(_ hasChanged: Bool) throws {
    let place = try Self.inspected()
    let reports = ["inspection-record", "inspection-result"]
    let before = try reports.map { try Self.lines(place, $0) }
    try Self.changeTemplate(place)
    // The law, the checklist and the register of later days change nothing of it either.
    if hasChanged { try Self.changeEverything(place) }
    for (report, old) in zip(reports, before) {
      let new = try Self.lines(place, report, ["--templates", "mau"])
      let own = new.filter { !old.contains($0) }
      let gone = old.filter { !new.contains($0) }
      #expect(own.count == 1 && gone.count == 1 && new.count == old.count, "\(report): \(own) \(gone)")
      let figures = { (line: String) in line.matches(of: /[0-9]+/).map(\.output) }
      #expect(own.map(figures) == gone.map(figures) && own.map(figures).first?.count ?? 0 > 6, "\(own)")
      #expect(own[0].contains(report == "inspection-record" ? "Đếm được" : "), hỏi "), "\(own)")
    }
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
