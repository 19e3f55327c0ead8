import Foundation
import Testing

/// What was named only as a whole is not known part by part.
struct NamedTogetherTests {
  private static let code = ReportTests.code
  private static let next = "I-2025-000002"
  private static let three = ["ND103-24-2-room", "ND103-24-2-24h", "ND103-24-2-equip"]

  /// A closed inspection with a finding added by hand, under a place of the law.
  private static func added(_ requirement: String, _ more: String...) throws -> Workplace {
    let place = try ReportTests.inspected()
    try place.quietly(
      [
        "finding", "add", code, "--requirement", requirement, "--statement", "Phòng ở không đạt (hư cấu)", "--severity",
        "critical", "--reason", "Ghi sót (hư cấu)",
      ] + more)
    return place
  }

  /// How the requirements of that place stand: met, open, failed.
  private static func standing(_ place: Workplace) throws -> [[String]] {
    let conditions = try place.json("licensing", "audit", "VD-01").elements.first?["conditions"]
    return try ["met", "not_concluded", "failed"].map { key in
      try #require(conditions?[key]?.elements).compactMap(\.text).filter(three.contains)
    }
  }

  private static func verify(_ place: Workplace, _ finding: String) throws -> CommandRun {
    try place.run([
      "remediation", "verify", finding, "--evidence", "Đã xem (hư cấu)", "--by", "Lê Văn Đá (hư cấu)",
    ])
  }

  @Test("A finding under a place of several requirements says which, or that it is about each")
  func whichOfThem() throws {
    let place = try ReportTests.inspected()
    let add = [
      "finding", "add", Self.code, "--requirement", "NĐ 103/2017 Điều 24 khoản 2", "--statement",
      "Phòng ở không đạt (hư cấu)", "--reason", "Ghi sót (hư cấu)",
    ]
    let before = try place.state()
    let refused = try place.run(add)
    #expect(refused.status == 1, "\(refused)")
    for id in Self.three { #expect(refused.errors.contains(id), "\(refused)") }
    #expect(refused.errors.contains("--all-requirements"), "\(refused)")
    let english = try place.run(add + ["--lang", "en"])
    #expect(english.errors.contains("is 3 requirements") && english.errors.contains("--all-requirements"), "\(english)")
    #expect(try place.state() == before)
    let all = try place.run(add + ["--all-requirements"])
    #expect(all.status == 0 && all.errors.contains("ghi chung 3 yêu cầu"), "\(all)")
  }

  @Test("A person who verifies it has measured none of several requirements, but the one that was named alone")
  func verified() throws {
    let place = try Self.added("ND103-24-2", "--all-requirements")
    #expect(try Self.standing(place) == [[], [], Self.three.sorted()])
    let run = try Self.verify(place, "\(Self.code)/03")
    #expect(run.status == 0 && run.errors.contains("ghi chung 3 yêu cầu"), "\(run)")
    #expect(try Self.standing(place) == [[], Self.three.sorted(), []])
    let one = try Self.added(Self.three[1])
    #expect(try Self.standing(one) == [[], [], [Self.three[1]]])
    let alone = try Self.verify(one, "\(Self.code)/03")
    #expect(alone.status == 0 && !alone.errors.contains("ghi chung"), "\(alone)")
    #expect(try Self.standing(one) == [[Self.three[1]], [], []])
  }

  @Test("One answer of a follow-up measures none of several requirements either")
  func followedUp() throws {
    let place = try Self.added("ND103-24-2", "--all-requirements")
    place.environment["MAIAM_TODAY"] = "2025-07-03"
    try place.quietly("inspection", "plan", "--follow-up", Self.code)
    try place.quietly(
      "inspection", "start", Self.next, "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "1/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", Self.next, "vd-room-area", "90")
    try place.quietly("inspection", "answer", Self.next, "vd-no-beating", "phát hiện")
    try place.quietly("inspection", "answer", Self.next, "by-hand-1", "có")
    let closed = try place.run("inspection", "close", Self.next, "--on", "3/7/2025", "--signed-by-facility", "yes")
    #expect(closed.output.contains("đã khắc phục 2") && closed.output.contains("ghi chung 3 yêu cầu"), "\(closed)")
    #expect(try Self.standing(place) == [[], Self.three.sorted(), []])
  }

  @Test("What was named together stays so inside the finding it was merged into")
  func merged() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "không"), ("vd-last-drill", "15/4/2025"),
    ] {
      try place.quietly("inspection", "answer", Self.code, item, value)
    }
    try place.quietly(
      "finding", "add", Self.code, "--requirement", "ND103-24-2", "--statement", "Phòng ở không đạt (hư cấu)",
      "--severity", "critical", "--all-requirements")
    try place.quietly("finding", "merge", Self.code, "by-hand-1", "--into", "vd-room-area")
    try place.quietly("inspection", "close", Self.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    #expect(try Self.standing(place) == [[], [], Self.three.sorted()])
    #expect(try Self.verify(place, "\(Self.code)/01").errors.contains("ghi chung 3 yêu cầu"))
    #expect(try Self.standing(place) == [[], Self.three.sorted(), []])
  }

  // MARK: - Papers of a day before

  @Test(
    "No paper about an inspection is of a day on which it had not ended, none of a campaign of a day before it began",
    arguments: ["inspection-record", "inspection-result"])
  func before(_ report: String) throws {
    let place = try ReportTests.inspected()
    let export = ["report", "export", report, "--inspection", Self.code, "-o", "x.xlsx"]
    for day in ["12/5/2025", "1/4/2025"] {
      let run = try place.run(export + ["--as-of", day])
      #expect(run.status == 65 && run.errors.contains("từ ngày 13/05/2025"), "\(run)")
      #expect(!FileManager.default.fileExists(atPath: place.path("x.xlsx")))
    }
    let english = try place.run(export + ["--as-of", "12/5/2025", "--lang", "en"])
    #expect(english.errors.contains("since 13/05/2025"), "\(english)")
    #expect(try place.run(export + ["--as-of", "13/5/2025"]).status == 0)
    let campaign = ["report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o", "y.xlsx"]
    let early = try place.run(campaign + ["--as-of", "30/4/2025"])
    #expect(early.status == 65 && early.errors.contains("bắt đầu từ ngày 01/05/2025"), "\(early)")
    #expect(try place.run(campaign + ["--as-of", "1/5/2025"]).status == 0)
  }

  @Test("One that goes on has a draft of no day before it began")
  func goingOn() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    let export = ["report", "export", "inspection-record", "--inspection", Self.code, "-o", "x.xlsx"]
    #expect(try place.run(export).status == 0)
    let early = try place.run(export + ["--as-of", "1/4/2025"])
    #expect(early.status == 65 && early.errors.contains("Đang tiến hành"), "\(early)")
  }
}
