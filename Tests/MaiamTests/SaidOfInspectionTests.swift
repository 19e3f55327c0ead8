import Foundation
import Testing

/// What is known of an inspection is said wherever it is listed: how it ended, who was there, what else looks at the same.
struct SaidOfInspectionTests {
  private static let code = "I-2025-000001"

  private static func planned() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["MAIAM_TODAY"] = "2025-05-14"
    place.environment["COLUMNS"] = "160"
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--on", "12/5/2025")
    return place
  }

  private static func start(_ place: Workplace, _ more: [String] = []) throws {
    try place.quietly(
      [
        "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
        "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)",
      ] + more)
  }

  private static func finish(_ place: Workplace) throws {
    for (item, value) in [("vd-rooms-seen", "không"), ("vd-no-beating", "phát hiện"), ("vd-last-drill", "1/5/2025")] {
      try place.quietly("inspection", "answer", code, item, value)
    }
    try place.quietly("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
  }

  @Test("One picture of an item is one piece of evidence, unless its words are others")
  func evidenceOnce() throws {
    let place = try Self.planned()
    try Self.start(place)
    try place.write("ao.jpg", "ảnh (hư cấu)")
    try place.write("ao-2.jpg", "ảnh (hư cấu)")
    let attach = ["inspection", "attach", Self.code, "vd-rooms-seen"]
    try place.quietly(attach + ["ao.jpg"])
    for again in ["ao.jpg", "ao-2.jpg"] {
      let run = try place.run(attach + [again])
      #expect(run.status == 1 && run.errors.contains("tệp ao.jpg, cùng nội dung"), "\(run)")
    }
    try place.quietly(attach + ["ao.jpg", "--caption", "Ao sau bếp"])
    try place.quietly("inspection", "attach", Self.code, "vd-last-drill", "ao.jpg")
    #expect(try place.json("inspection", "show", Self.code)["evidence"]?.elements.count == 3)
  }

  @Test("A canceled inspection shows its day and its reason", arguments: [true, false])
  func canceled(_ begun: Bool) throws {
    let place = try Self.planned()
    if begun { try Self.start(place) }
    try place.quietly("inspection", "cancel", Self.code, "--reason", "Lập nhầm nơi (hư cấu)")
    let shown = try place.run("inspection", "show", Self.code)
    let state = "Đã hủy ngày 14/05/2025" + (begun ? " (bắt đầu ngày 12/05/2025)" : "")
    #expect(shown.output.contains("\(state)\nLý do hủy: Lập nhầm nơi (hư cấu)"), "\(shown)")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en")
    #expect(english.output.contains("Canceled on 14/05/2025"), "\(english)")
    #expect(english.output.contains("Reason for canceling: Lập nhầm nơi"), "\(english)")
    let json = try place.json("inspection", "show", Self.code)
    #expect(json["canceled_on"]?.text == "2025-05-14", "\(json)")
    #expect(json["cancel_reason"]?.text == "Lập nhầm nơi (hư cấu)", "\(json)")
    let list = try place.run("inspection", "list")
    #expect(list.output.contains("14/05/2025") && list.output.contains("Lý do hủy: Lập nhầm nơi"), "\(list)")
    #expect(try place.json("inspection", "list")[0]?["canceled_on"]?.text == "2025-05-14")
    // In a file the reason is a free word.
    let csv = try place.run("inspection", "list", "--format", "csv")
    #expect(csv.output.contains("2025-05-14") && !csv.output.contains("Lập nhầm nơi"), "\(csv)")
    let released = try place.run("inspection", "list", "--format", "csv", "--release-notes")
    #expect(released.output.contains("Lập nhầm nơi"), "\(released)")
  }

  @Test func aRoleIsPrintedInTheRecord() throws {
    let place = try Self.planned()
    try Self.start(
      place,
      [
        "--member", "Lê Văn Đá (hư cấu)", "--member", "Ngô Thị Cỏ (hư cấu)", "--role", "Lê Văn Đá (hư cấu): thư ký",
      ])
    try Self.finish(place)
    try place.succeed(["report", "export", "inspection-record", "--inspection", Self.code, "-o", "b.xlsx"])
    let text = try ReportTests.sheets(place, "b.xlsx").values.joined().joined().compactMap(\.text)
      .joined(separator: "\n")
    #expect(text.contains("Lê Văn Đá (hư cấu), thư ký") && text.contains("Ngô Thị Cỏ (hư cấu)"), "\(text)")
    #expect(!text.contains("Ngô Thị Cỏ (hư cấu),"), "\(text)")
  }

  @Test func anOpenFollowUpOfTheSameIsNamed() throws {
    let place = try Self.planned()
    try Self.start(place)
    try Self.finish(place)
    let first = try place.run("inspection", "plan", "--follow-up", Self.code)
    #expect(first.status == 0 && !first.errors.contains("đã có cuộc kiểm tra lại"), "\(first)")
    let second = try place.run("inspection", "plan", "--follow-up", Self.code)
    #expect(
      second.status == 0 && second.errors.contains("\(Self.code) đã có cuộc kiểm tra lại chưa kết thúc: I-2025-000002"),
      "\(second)")
    try place.quietly("inspection", "cancel", "I-2025-000003", "--reason", "Lập nhầm (hư cấu)")
    try place.quietly("inspection", "cancel", "I-2025-000002", "--reason", "Lập nhầm (hư cấu)")
    let third = try place.run("inspection", "plan", "--follow-up", Self.code)
    #expect(!third.errors.contains("đã có cuộc kiểm tra lại"), "\(third)")
  }

  @Test func anOverrunOfOneThatGoesOnIsInJSON() throws {
    let place = try Self.planned()
    try Self.start(place, ["--limit", "3", "--limit-unit", "days"])
    place.environment["MAIAM_TODAY"] = "2025-05-30"
    #expect(try place.run("inspection", "show", Self.code).output.contains("Chưa kết thúc, đến ngày 30/05/2025"))
    let overruns = try place.json("inspection", "show", Self.code)["limit"]?["overruns"]
    #expect(
      overruns?.elements.isEmpty == false && overruns?[0]?["days"]?.number ?? 0 > 0, "\(String(describing: overruns))")
  }

  /// One code has one name, also where a merged entry was inspected.
  @Test func aFindingOfAMergedEntryHasTheNameOfItsCode() throws {
    let place = try Self.planned()
    try Self.start(place)
    try Self.finish(place)
    try place.quietly("facility", "merge", "VD-02", "VD-01", "--allow-different", "--reason", "Một cơ sở (hư cấu)")
    let name = "Nhà nuôi trẻ chùa Ví Dụ (hư cấu)"
    for command in [["remediation", "list"], ["finding", "list"]] {
      let row = try #require(try place.json(command)[0])
      #expect(row["facility_code"]?.text == "VD-02" && row["name"]?.text == name, "\(command): \(row)")
    }
    try place.succeed(["report", "export", "remediation-status", "-o", "k.xlsx"])
    let text = try ReportTests.sheets(place, "k.xlsx").values.joined().joined().compactMap(\.text)
      .joined(separator: "\n")
    #expect(text.contains(name) && !text.contains("Mái ấm Hướng Dương"), "\(text)")
  }
}
