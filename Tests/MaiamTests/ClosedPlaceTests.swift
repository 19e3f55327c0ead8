import Foundation
import Testing

/// A closed home is no open one: whoever plans or begins an inspection of it is told, and no campaign is named that does
/// not count it.
struct ClosedPlaceTests {
  @Test func aClosedHomeIsSaidToBeClosed() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "close", "VD-02", "--on", "1/9/2026", "--document", "16/QĐ-UBND", "--unplaced", "0")
    try place.quietly([
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/11/2026", "--to", "30/11/2026", "--province", "31",
      "--checklist", "quick-safety",
    ])
    func plan(_ code: String) throws -> CommandRun {
      try place.run("inspection", "plan", code, "--checklist", "quick-safety", "--on", "26/11/2026")
    }
    let closed = try plan("VD-02")
    #expect(closed.status == 0 && closed.errors.contains("đã đóng cửa từ ngày 01/09/2026 (16/QĐ-UBND)"), "\(closed)")
    #expect(!closed.errors.contains("C-2026-001"), "\(closed)")
    let open = try plan("VD-01")
    #expect(!open.errors.contains("đóng cửa") && open.errors.contains("C-2026-001"), "\(open)")
    let begun = try place.run([
      "inspection", "start", "I-2026-000001", "--decision", "7/QĐ-HC", "--decided", "26/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "26/11/2026", "--lead", "Trần Thị Lá (hư cấu)",
    ])
    #expect(begun.status == 0 && begun.errors.contains("đã đóng cửa từ ngày 01/09/2026"), "\(begun)")
  }

  /// What a paper says of its own last day stands with it, in every listing.
  @Test(arguments: ["vi", "en"])
  func theLastDayOfAPaperIsShown(_ language: String) throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    place.environment["MAIAM_LANG"] = language
    for (code, expires) in [("VD-01", "31/12/2025"), ("VD-02", "15/1/2027")] {
      try place.quietly([
        "permit", "add", code, "--kind", "operating_license", "--number", "3/GP", "--issuer", "Sở Ví Dụ", "--issued",
        "11/1/2024", "--expires", expires,
      ])
    }
    let isVietnamese = language == "vi"
    let expired = isVietnamese ? "Hết hạn 31/12/2025" : "Expired 31/12/2025"
    let running = isVietnamese ? "Còn hiệu lực đến hết ngày 15/01/2027" : "In force up to 15/01/2027"
    func flat(_ text: String) -> String { text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ") }
    for arguments in [["permit", "list"], ["permit", "list", "--format", "csv"]] {
      let text = flat(try place.run(arguments).output)
      #expect(text.contains(expired) && text.contains(running), "\(text)")
    }
    #expect(flat(try place.run("facility", "show", "VD-01").output).contains(expired))
    #expect(flat(try place.run("facility", "show", "VD-02").output).contains(running))
    let raw = try place.json("permit", "list").elements.compactMap { $0["standing"]?.text }
    #expect(raw == ["expired", "in_force"])
  }

  /// What ends the doubt is asked for first, with the command.
  @Test func anUndeterminedKindIsAskedFor() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    let found = try place.json(
      "facility", "discover", "--name", "Nhà bà Lá (hư cấu)", "--commune", "11311", "--source", "ward_group", "--on",
      "20/11/2026", "--children", "11", "--opened", "1/9/2026")
    let code = try #require(found["code"]?.text)
    let audit = try place.run("licensing", "audit", code)
    #expect(audit.output.contains("loại hình cơ sở"), "\(audit)")
    #expect(audit.output.contains("--kind"), "\(audit)")
    try place.quietly("facility", "edit", code, "--kind", "children_care", "--on", "20/11/2026")
    let after = try place.run("licensing", "audit", code)
    #expect(!after.output.contains("loại hình cơ sở (ghi"), "\(after)")
  }

  /// One decision for two children: what would tell whether both were given is asked for, with the command.
  @Test func howManyWereGivenIsAskedFor() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    let family = try place.json(
      "facility", "add", "--name", "Nhà bà Lá (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11311", "--on", "1/3/2026")
    let code = try #require(family["code"]?.text)
    try place.quietly("facility", "census", code, "--on", "1/3/2026", "--children", "2", "--others", "0")
    try place.quietly(
      "permit", "add", code, "--kind", "placement_decision", "--number", "5/QĐ-UBND", "--issuer", "UBND phường",
      "--issued", "1/3/2026")
    let audit = try place.run("licensing", "audit", code)
    #expect(audit.output.contains("--without-placement-decision"), "\(audit)")
    #expect(try place.json("licensing", "audit", code)[0]?["situation"]?.text == "unknown")
    try place.quietly(
      "facility", "census", code, "--on", "2/3/2026", "--children", "2", "--others", "0",
      "--without-placement-decision", "0")
    #expect(try place.json("licensing", "audit", code)[0]?["situation"]?.text == "not_required")
  }
}
