import Foundation
import Testing

/// What is told of a day or a moment is what was said by then; what is recorded twice counts once; what nobody decided on is
/// named in the papers. All places and persons are invented.
struct CountedByItsDayTests {
  private static let campaign = "C-2025-001"

  private static func planned() throws -> Workplace {
    let place = try Workplace.furnished()
    place.environment["COLUMNS"] = "300"
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "30/5/2025", "--province", "31",
      "--checklist", "vi-du")
    try place.quietly("campaign", "plan", campaign, "--allow-unsuitable")
    return place
  }

  private static func excused(_ place: Workplace, _ more: String...) throws -> [JSONValue] {
    try place.json(["campaign", "status", campaign] + more).elements.filter { $0["excuse"]?.text != nil }
  }

  private static func words(_ place: Workplace, _ report: [String]) throws -> String {
    let run = try place.run(["report", "export"] + report + ["-o", "x.xlsx"])
    #expect(run.status == 0, "\(run)")
    let verified = try place.run("report", "verify", "x.xlsx")
    #expect(verified.status == 0, "\(verified)")
    return try ReportTests.sheets(place, "x.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  @Test("An excuse counts from its day, as it was told by then, and can be taken back")
  func excuses() throws {
    let place = try Self.planned()
    try place.quietly("campaign", "excuse", Self.campaign, "VD-02", "--reason", "Đang sửa chữa (hư cấu)")
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    try place.quietly("campaign", "excuse", Self.campaign, "VD-02", "--reason", "Vẫn sửa chữa (hư cấu)")
    #expect(try Self.excused(place).compactMap { $0["excuse"]?.text } == ["Vẫn sửa chữa (hư cấu)"])
    #expect(
      try Self.excused(place, "--as-of", "14/5/2025").compactMap { $0["excuse"]?.text } == ["Đang sửa chữa (hư cấu)"])
    #expect(try Self.excused(place, "--as-of", "13/5/2025").isEmpty)
    for day in ["13/5/2025", "14/5/2025", "20/5/2025"] {
      _ = try Self.words(place, ["campaign-summary", "--campaign", Self.campaign, "--as-of", day])
    }
    let wrong = try place.run(
      "campaign", "excuse", Self.campaign, "VD-01", "--remove", "--reason", "Ghi nhầm (hư cấu)")
    #expect(wrong.status == 66 && wrong.errors.contains("VD-01"), "\(wrong)")
    let json = try place.json(
      "campaign", "excuse", Self.campaign, "VD-02", "--remove", "--reason", "Ghi nhầm cơ sở (hư cấu)")
    #expect(json["taken_back"] == .boolean(true))
    #expect(try Self.excused(place).isEmpty)
    #expect(try Self.excused(place, "--as-of", "14/5/2025").isEmpty)
    #expect(try place.run("trail", "verify").status == 0)
    // Written down afterwards, it counts from the day on which it was clear.
    try place.quietly(
      "campaign", "excuse", Self.campaign, "VD-02", "--reason", "Đã dời đi (hư cấu)", "--on", "12/5/2025")
    #expect(try Self.excused(place, "--as-of", "12/5/2025").count == 1)
    #expect(try Self.excused(place, "--as-of", "11/5/2025").isEmpty)
    try place.quietly(
      "campaign", "excuse", Self.campaign, "VD-02", "--remove", "--reason", "Ghi nhầm cơ sở (hư cấu)")
    let again = try place.run("campaign", "excuse", Self.campaign, "VD-02", "--remove", "--reason", "Nhầm (hư cấu)")
    #expect(again.status == 66, "\(again)")
    // What was taken back does not come back with what is said afterwards.
    try place.quietly(
      "campaign", "excuse", Self.campaign, "VD-02", "--reason", "Lý do mới (hư cấu)", "--on", "20/5/2025")
    for day in ["12/5/2025", "14/5/2025", "19/5/2025"] { #expect(try Self.excused(place, "--as-of", day).isEmpty) }
    #expect(try Self.excused(place, "--as-of", "20/5/2025").compactMap { $0["excuse"]?.text } == ["Lý do mới (hư cấu)"])
  }

  @Test("A campaign does not end before the reasons of those that nobody inspected")
  func closedBeforeItsReasons() throws {
    let place = try Self.planned()
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    let codes = try place.json("campaign", "status", Self.campaign).elements.compactMap { $0["facility_code"]?.text }
    for (number, code) in codes.enumerated() {
      try place.quietly(
        "campaign", "excuse", Self.campaign, code, "--reason", "Đang sửa chữa (hư cấu)", "--on",
        number == 0 ? "20/5/2025" : "12/5/2025")
    }
    let before = try place.state()
    let refused = try place.run("campaign", "close", Self.campaign, "--on", "19/5/2025")
    let said = "chưa kiểm tra của \(codes.first ?? "") chỉ có từ ngày sau"
    #expect(refused.status == 1 && refused.errors.contains(said), "\(refused)")
    #expect(try place.state() == before)
    #expect(try place.run("campaign", "close", Self.campaign, "--on", "20/5/2025").status == 0)
  }

  @Test("Whose inspection was canceled and of whom somebody said why counts as excused, not as forgotten")
  func canceled() throws {
    let place = try Self.planned()
    let code = try #require(
      try place.json("inspection", "list").elements.first { $0["facility_code"]?.text == "VD-02" }?["code"]?.text)
    try place.quietly("inspection", "cancel", code, "--reason", "Đang sửa chữa (hư cấu)")
    let summary = ["campaign-summary", "--campaign", Self.campaign]
    let forgotten = "trong đó 0 cơ sở đã ghi lý do, 01 cơ sở chưa có trong kế hoạch"
    #expect(try Self.words(place, summary).contains(forgotten))
    try place.quietly("campaign", "excuse", Self.campaign, "VD-02", "--reason", "Đang sửa chữa (hư cấu)")
    let told = "trong đó 01 cơ sở đã ghi lý do, 0 cơ sở chưa có trong kế hoạch"
    #expect(try Self.words(place, summary).contains(told))
  }

  @Test("What is taken back or put right bears the day that was named, not that of the clock")
  func days() throws {
    let place = try Workplace.furnished()
    try place.quietly("facility", "census", "VD-01", "--on", "2/5/2025", "--children", "3")
    try place.quietly(
      "facility", "retract", "VD-01", "--what", "census", "--on", "2/5/2025", "--reason", "Nhầm (hư cấu)")
    let shown = try place.json("facility", "show", "VD-01")["retractions"]?.elements.last
    #expect(shown?["retracted_on"]?.text == "2025-05-14", "\(String(describing: shown))")
  }

  @Test("What was passed on and an emergency that both entries hold refuse the merge, with what takes one back")
  func doubled() throws {
    let place = try Workplace.furnished()
    for home in ["VD-01", "VD-03"] {
      try place.quietly(
        "handling", "pass", home, "--to", home == "VD-01" ? "Công an phường" : "công an phường", "--what",
        "Hồ sơ (hư cấu)", "--on", "2/5/2025")
      try place.quietly("emergency", "add", "--facility", home, "--at", "7h 14/5/2025")
    }
    let merge = ["facility", "merge", "VD-01", "VD-03", "--allow-different", "--reason", "Trùng (hư cấu)"]
    let refused = try place.run(merge)
    let commands = [
      ["handling", "correct", "P-2025-002", "--remove", "--reason"],
      ["emergency", "retract", "E-2025-002", "--reason"],
    ]
    #expect(refused.status == 65, "\(refused)")
    for command in commands {
      #expect(refused.errors.contains("maiam " + command.joined(separator: " ")), "\(refused)")
      let run = try place.run(command + ["Ghi trùng (hư cấu)"])
      #expect(run.status == 0, "\(run)")
    }
    #expect(try place.run(merge).status == 0)
    #expect(try place.json("handling", "passed").elements.compactMap { $0["code"]?.text } == ["P-2025-001"])
    #expect(try place.json("emergency", "list").elements.compactMap { $0["code"]?.text } == ["E-2025-001"])
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("emergency", "show", "E-2025-002").status == 66)
  }

  @Test("Signs of abuse that nobody recorded or declined are named in the papers, with the home and the command")
  func openDangers() throws {
    let place = try Workplace.furnished()
    try place.startInspection(with: "quick-safety")
    let code = "I-2025-000001"
    let status = ["remediation-status"]
    #expect(try !Self.words(place, status).contains("emergency"))
    try place.quietly("inspection", "answer", code, "no-abuse", "phát hiện")
    for report in [status, ["annual", "--period", "2025"], ["half-year", "--period", "2025-H1"]] {
      let text = try Self.words(place, report)
      #expect(text.contains("Còn 01 dấu hiệu") && text.contains("VD-01 (\(code))"), "\(report)")
      #expect(text.contains("maiam emergency add --inspection \(code)"), "\(report)")
    }
    try place.quietly("emergency", "decline", code, "no-abuse", "--reason", "Công an đã xử lý (hư cấu)")
    #expect(try !Self.words(place, status).contains("Còn 01 dấu hiệu"))
  }

  @Test("Whoever holds a list or a paper as known at a moment sees of which moment it is")
  func knownAt() throws {
    let place = try Workplace.furnished()
    let day = "31/12/2030"
    for command in [["facility", "list"], ["licensing", "audit"], ["facility", "show", "VD-01"], ["due"]] {
      let plain = try place.run(command)
      let run = try place.run(command + ["--known-at", day])
      #expect(run.status == plain.status && !plain.output.contains("Theo sổ như lúc"), "\(plain)")
      #expect(run.output.contains("Theo sổ như lúc 23:59 31/12/2030"), "\(run)")
    }
    let json = try place.run("facility", "list", "--known-at", day, "--format", "json", "--lang", "en")
    #expect(!json.output.contains("As the register stood") && json.errors.contains("As the register stood"), "\(json)")
    let asked = try Self.words(place, ["facility-register", "--known-at", day])
    #expect(asked.contains("theo sổ như lúc 23:59 31/12/2030"))
    #expect(try !Self.words(place, ["facility-register"]).contains("theo sổ như lúc"))
    try place.startInspection()
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.words(place, [report, "--inspection", "I-2025-000001", "--known-at", day])
      #expect(text.contains("(theo sổ như lúc 23:59 31/12/2030)"), "\(report)")
    }
  }

  @Test("A home that opened after the last day of licenses is not among those of that day")
  func notYetOpen() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-09-30"
    for (name, opened) in [("Mái ấm A (hư cấu)", "1/3/2020"), ("Mái ấm B (hư cấu)", "5/8/2026")] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--commune", "11407",
        "--on", "1/6/2026", "--opened", opened)
    }
    let run = try place.run("licensing", "audit", "F-000001", "F-000002", "--format", "json")
    let audits = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8)).elements
    #expect(audits.map { $0["situation_until_2026_06_30"] != .null } == [true, false], "\(audits)")
    #expect(try Self.words(place, ["annual", "--period", "2026"]).contains("trong 01 cơ sở nay còn trong sổ"))
  }

  @Test("A list that is taken names what it changed, home by home, as the trial does")
  func changes() throws {
    let place = try Workplace.furnished()
    try place.write(
      "ds.csv",
      "Mã cơ sở,Tên cơ sở,Xã/phường,Sở hữu,Người đứng đầu\nVD-01,Mái ấm Hướng Dương (hư cấu),11311,NCL,Bà Mai\n")
    let trial = try place.run("facility", "import", "ds.csv", "--on", "1/5/2025", "--dry-run")
    let taken = try place.run("facility", "import", "ds.csv", "--on", "1/5/2025")
    let lines = trial.output.split(separator: "\n").filter { $0.contains("→") && $0.contains("VD-01") }
    #expect(!lines.isEmpty && lines.allSatisfy { taken.output.contains($0) }, "\(trial) \(taken)")
  }

  @Test("A move that is dated before an inspection or an issued report names those that stand under the old place")
  func backDated() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly(
      "report", "export", "annual", "--period", "2025", "--as-of", "13/5/2025", "--issue", "9", "--issued-on",
      "14/5/2025",
      "-o", "so.xlsx")
    let run = try place.run("facility", "edit", "VD-01", "--on", "10/5/2025", "--commune", "11383")
    #expect(run.status == 0 && run.errors.contains("cuộc kiểm tra I-2025-000001 bắt đầu ngày 12/05/2025"), "\(run)")
    #expect(run.errors.contains("báo cáo số 09/BC-") && run.errors.contains("số liệu ngày 13/05/2025"), "\(run)")
    let phone = try place.run("facility", "edit", "VD-01", "--on", "11/5/2025", "--phone", "0900000009")
    #expect(!phone.errors.contains("I-2025-000001"), "\(phone)")
  }

  @Test("A new home that bears the name of one in another commune is told with the code of that one")
  func namesakes() throws {
    let place = try Workplace()
    place.environment["COLUMNS"] = "400"
    func add(_ name: String, _ commune: String) throws -> CommandRun {
      try place.run(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--commune", commune,
        "--on", "1/1/2024")
    }
    #expect(try !add("Nhà bà Tư", "11407").errors.contains("cùng tên"))
    #expect(try !add("Nhà bà Tú", "11383").errors.contains("F-000001"))
    let moved = try add("Nhà bà Tư", "11383")
    #expect(moved.status == 0 && moved.errors.contains("cùng tên với F-000001"), "\(moved)")
    try place.write("ds.csv", "Tên cơ sở,Xã/phường,Sở hữu\nNhà bà Tư,11311,NCL\n")
    let listed = try place.run("facility", "import", "ds.csv")
    #expect(listed.status == 0 && listed.errors.contains("cùng tên với F-00000"), "\(listed)")
  }
}
