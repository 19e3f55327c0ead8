import CareCore
import Foundation
import Testing

/// What was recorded at the wrong home, or never was, is taken back with a reason, and kept as history; a wrong merge too.
struct RetractionTests {
  /// F-000001 and F-000002, homes of the time of notices in two communes; today is 28/11/2026.
  private static func homes() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    for (name, commune) in [("Mái ấm Q (hư cấu)", "11311"), ("Chùa R (hư cấu)", "Phường Lê Chân")] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", commune, "--opened", "1/3/2026", "--on", "1/3/2026")
    }
    return place
  }

  private static func words(_ run: String) -> [String] {
    run.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  private static func tell(_ runs: [String], _ place: Workplace) throws {
    for run in runs { try place.quietly(words(run)) }
  }

  /// One of each kind: how it is recorded at a home, and the days that name it.
  static let kinds: [(what: String, run: String, day: String, wrongDay: String)] = [
    ("census", "facility census F-000002 --on 1/10/2026 --children 40", "1/10/2026", "2/10/2026"),
    (
      "notice",
      "notice add F-000002 --received 5/10/2026 --received-by health_department --document 1/TB", "5/10/2026",
      "6/10/2026"
    ),
    (
      "pause",
      "operation pause F-000002 --document 5/TB --decided 18/8/2026 --received 20/8/2026 --decided-by commune_chairman",
      "20/8/2026", "21/8/2026"
    ),
    (
      "resume_notice",
      "notice resume F-000002 --received 2/11/2026 --received-by commune_chairman --resumes 9/11/2026", "2/11/2026",
      "3/11/2026"
    ),
    ("resumption", "operation resume F-000002 --on 9/11/2026", "9/11/2026", "8/11/2026"),
    (
      "termination",
      "operation terminate F-000002 --document 9/QĐ --decided 2/11/2026 --decided-by health_department", "2/11/2026",
      "1/11/2026"
    ),
    ("closure", "facility close F-000002 --on 1/9/2026 --document 15/QĐ", "1/9/2026", "2/9/2026"),
    (
      "discovery_step", "facility follow F-000002 --did notice_served --on 21/9/2026 --document 3/TB", "21/9/2026",
      "22/9/2026"
    ),
    ("permit_review", "permit review F-000002 --on 3/9/2026 --source 'Danh sách (hư cấu)'", "3/9/2026", "4/9/2026"),
    ("profile", "facility edit F-000002 --on 1/10/2026 --head 'Bà Lá (hư cấu)'", "1/10/2026", "2/10/2026"),
  ]

  /// What must stand before it can be recorded.
  private static let pause =
    "operation pause F-000002 --document 5/TB --decided 18/8/2026 --received 20/8/2026 --decided-by commune_chairman"

  private static func facts(_ place: Workplace, _ vantage: [String] = []) throws -> [String: JSONValue] {
    guard case .object(let pairs) = try place.json(["facility", "show", "F-000002"] + vantage) else { return [:] }
    return Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      .filter { $0.key != "retractions" }
  }

  @Test("After a fact is taken back the home is as before, and what was known then is known still", arguments: kinds)
  func everyKindIsTakenBack(_ what: String, _ run: String, _ day: String, _ wrongDay: String) throws {
    let place = try Self.homes()
    if ["resume_notice", "resumption"].contains(what) { try Self.tell([Self.pause], place) }
    let before = try Self.facts(place)
    try Self.tell([run], place)
    let told = try Self.facts(place)
    #expect(told != before)
    sleep(1)
    let instant = ISO8601DateFormatter().string(from: Date())
    sleep(1)
    let command = ["facility", "retract", "F-000002", "--what", what, "--reason", "Ghi nhầm cơ sở", "--on"]
    let state = try place.state()
    let wrong = try place.run(command + [wrongDay])
    #expect(wrong.status == 66 && wrong.errors.contains("Sổ đang ghi:"), "\(wrong)")
    #expect(try place.state() == state)
    let done = try place.run(command + [day])
    #expect(done.status == 0, "\(done)")
    #expect(done.output.contains("Đã hủy việc ghi nhầm ") && done.output.contains("Nội dung cũ vẫn được lưu."))
    #expect(try Self.facts(place) == before)
    #expect(try Self.facts(place, ["--known-at", instant]) == told)
    // Whoever looks next is told, with the reason; before it was taken back there was nothing to tell.
    let shown = try place.run("facility", "show", "F-000002").output.replacing(/\s+/, with: " ")
    #expect(shown.contains("Đã hủy việc ghi nhầm ") && shown.contains("lý do: Ghi nhầm cơ sở"), "\(shown)")
    let english = try place.run("facility", "show", "F-000002", "--lang", "en").output.replacing(/\s+/, with: " ")
    #expect(english.contains("Took back the "), "\(english)")
    let listed = try place.json("facility", "show", "F-000002")["retractions"]?.elements ?? []
    #expect(listed.count == 1 && listed[0]["what"]?.text == what && listed[0]["reason"]?.text == "Ghi nhầm cơ sở")
    #expect(
      try place.json("facility", "show", "F-000002", "--known-at", instant)["retractions"]?.elements.isEmpty == true)
    // The trail names it and does not tell the reason.
    let trail = try place.json("trail", "list", "--facility", "F-000002").elements
    #expect(trail.last?["entity"]?.text == "retraction", "\(trail)")
    let number = try #require(trail.last?["sequence"]?.number)
    let entry = try place.run("trail", "show", String(Int(number))).output
    #expect(entry.contains("việc hủy nội dung ghi nhầm") && !entry.contains("Ghi nhầm cơ sở"), "\(entry)")
    #expect(try place.run("trail", "verify").status == 0)
    // Once is enough.
    let again = try place.run(command + [day])
    #expect(again.status == 66, "\(again)")
  }

  @Test func aNoticeAtTheWrongHomeNoLongerClearsIt() throws {
    let place = try Self.homes()
    func situation() throws -> String? {
      try place.json("licensing", "audit", "F-000002").elements.first?["situation"]?.text
    }
    try Self.tell(["facility census F-000002 --on 1/9/2026 --children 12 --others 0 --needy 12"], place)
    let before = try situation()
    #expect(before == "not_notified")
    try Self.tell(
      ["notice add F-000002 --received 5/10/2026 --received-by health_department --document 1/TB"], place)
    #expect(try situation() == "notified")
    try Self.tell(
      ["facility retract F-000002 --what 'thông báo hoạt động' --on 5/10/2026 --reason 'Của F-000001'"], place)
    #expect(try situation() == before)
    try Self.tell(
      ["operation terminate F-000002 --document 9/QĐ --decided 2/11/2026 --decided-by health_department"], place)
    #expect(try situation() == "terminated")
    try Self.tell(
      ["facility retract F-000002 --what termination --on 2/11/2026 --reason 'Không có quyết định này'"], place)
    #expect(try situation() == before)
  }

  @Test("Of several that fit none is taken back before the number or the place in the list is given")
  func severalAreAskedAbout() throws {
    let place = try Self.homes()
    try Self.tell(
      [
        "notice add F-000002 --received 5/10/2026 --received-by health_department --document 1/TB",
        "notice add F-000002 --received 5/10/2026 --received-by health_department --document 2/TB",
        "notice add F-000002 --received 5/10/2026 --received-by commune_chairman",
      ], place)
    let command = Self.words("facility retract F-000002 --what notice --on 5/10/2026 --reason nhầm")
    let state = try place.state()
    let several = try place.run(command)
    #expect(several.status == 66, "\(several)")
    for part in ["1) số 1/TB", "2) số 2/TB", "3) nhận ngày 05/10/2026", "--document", "--which"] {
      #expect(several.errors.contains(part), "\(part): \(several)")
    }
    let none = try place.run(command + ["--document", "7/TB"])
    #expect(none.status == 66 && none.errors.contains("7/TB"), "\(none)")
    #expect(try place.run(command + ["--which", "4"]).status == 65)
    #expect(try place.state() == state)
    try place.quietly(command + ["--document", "2/tb"])
    let last = try place.json(command + ["--which", "2"])
    #expect(last["what"]?.text == "notice" && last["document"] == .null && last["on"]?.text == "2026-10-05", "\(last)")
    #expect(try place.json("notice", "list", "F-000002").elements.compactMap { $0["document"]?.text } == ["1/TB"])
    let nothing = try place.run(Self.words("facility retract F-000001 --what pause --on 5/10/2026 --reason nhầm"))
    #expect(nothing.status == 66 && nothing.errors.contains("chưa ghi nội dung nào"), "\(nothing)")
    let unknown = try place.run(Self.words("facility retract F-000001 --what giay --on 5/10/2026 --reason nhầm"))
    #expect(unknown.status == 65 && unknown.errors.contains("notice (Thông báo hoạt động)"), "\(unknown)")
    let only = try place.run(Self.words("facility retract F-000001 --what profile --on 1/3/2026 --reason nhầm"))
    #expect(only.status == 1 && only.errors.contains("duy nhất"), "\(only)")
  }

  @Test("What was replaced, was recorded with it, goes on from it or was signed is said")
  func whatRestsOnItIsSaid() throws {
    let place = try Self.homes()
    try Self.tell(
      [
        "facility census F-000002 --on 1/10/2026 --children 12",
        "facility census F-000002 --on 1/10/2026 --children 40",
        Self.pause, "notice resume F-000002 --received 2/11/2026 --received-by commune_chairman --resumes 9/11/2026",
        "operation resume F-000002 --on 9/11/2026",
        "facility follow F-000002 --did visited --on 2/10/2026 --children 5",
      ], place)
    func retract(_ what: String, _ day: String) throws -> CommandRun {
      try place.run(Self.words("facility retract F-000002 --what \(what) --on \(day) --reason nhầm"))
    }
    let count = try retract("census", "1/10/2026")
    #expect(count.errors.contains("12. Nội dung ấy không tự trở lại"), "\(count)")
    let pause = try retract("pause", "18/8/2026")
    #expect(pause.errors.contains("hoạt động trở lại ngày 09/11/2026"), "\(pause)")
    #expect(pause.errors.contains("thông báo hoạt động trở lại nhận ngày 02/11/2026"), "\(pause)")
    let step = try retract("discovery_step", "2/10/2026")
    #expect(step.errors.contains("Ghi cùng lúc và vẫn còn trong sổ: số đối tượng ngày 02/10/2026"), "\(step)")
    let review = try place.run(
      Self.words("permit review F-000002 --on 3/9/2026 --source 'Danh sách (hư cấu)'"))
    let alone = try retract("permit_review", "3/9/2026")
    #expect(review.status == 0 && alone.status == 0 && alone.errors.isEmpty, "\(alone)")
    try Self.tell(["facility edit F-000002 --on 1/6/2026 --head 'Bà Lá (hư cấu)'"], place)
    let first = try retract("profile", "1/3/2026")
    #expect(first.errors.contains("Trước ngày 01/06/2026 sổ không còn"), "\(first)")
  }

  @Test func anInspectionKeepsTheNumbersOfItsRecord() throws {
    let place = try Workplace.furnished()
    try place.quietly("facility", "census", "VD-01", "--on", "12/5/2025", "--children", "9")
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "không"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", "I-2025-000001", item, value)
    }
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    let run = try place.run(Self.words("facility retract VD-01 --what census --on 12/5/2025 --reason nhầm"))
    #expect(run.errors.contains("giữ nguyên số đã ký: I-2025-000001"), "\(run)")
    #expect(try place.run("inspection", "verify", "I-2025-000001").status == 0)
  }

  @Test func aPaperThatWasTakenBackIsToldToo() throws {
    let place = try Workplace.furnished()
    try Self.tell(
      [
        "permit correct VD-01 --kind operating_license --event suspended --on 1/4/2025 --remove --reason 'Nhầm nơi'"
      ], place)
    let shown = try place.run("facility", "show", "VD-01").output.replacing(/\s+/, with: " ")
    #expect(shown.contains("Đã hủy việc ghi nhầm giấy phép hoạt động: tạm đình chỉ"), "\(shown)")
    #expect(shown.contains("lý do: Nhầm nơi"), "\(shown)")
  }

  // MARK: - Merges

  private static let merge = "facility merge F-000001 F-000002 --reason nhầm"

  @Test func entriesThatDifferAreNotMergedUnasked() throws {
    let place = try Self.homes()
    for (home, number) in [("F-000001", 1), ("F-000002", 2)] {
      try Self.tell(
        [
          "permit add \(home) --kind operating_license --number \(number)/GP --issued 1/3/2020 --issuer 'Sở (hư cấu)'",
          "notice add \(home) --received 5/10/2026 --received-by health_department --document \(number)/TB",
          "facility census \(home) --on 1/10/2026 --children \(number)0",
        ], place)
    }
    let state = try place.state()
    let run = try place.run(Self.words(Self.merge))
    #expect(run.status == 65, "\(run)")
    for part in [
      "“Mái ấm Q (hư cấu)” và “Chùa R (hư cấu)”", "xã, phường khác nhau", "giấy phép hoạt động số 1/GP",
      "F-000002 giấy phép hoạt động số 2/GP", "số 2/TB", "--allow-different", "--counts-of F-000001",
    ] { #expect(run.errors.contains(part), "\(part): \(run)") }
    let english = try place.run(Self.words(Self.merge) + ["--lang", "en"])
    #expect(english.errors.contains("their communes differ"), "\(english)")
    #expect(try place.state() == state)
    try place.quietly(Self.words(Self.merge) + ["--allow-different", "--counts-of", "F-000001"])
  }

  @Test("A merge taken back leaves each with its own facts and says what stays with the other")
  func aMergeIsTakenBack() throws {
    let place = try Self.homes()
    try Self.tell(
      [
        "facility add --name 'Chùa R (hư cấu)' --kind children_care --ownership non_public --operator individual --commune 'Phường Lê Chân' --on 1/3/2026",
        "facility merge F-000002 F-000003 --reason trùng",
        "facility census F-000001 --on 1/10/2026 --children 12",
        "facility census F-000002 --on 1/10/2026 --children 30",
        "notice add F-000002 --received 5/10/2026 --received-by health_department --document 2/TB",
      ], place)
    func audits() throws -> [JSONValue] { try place.json("licensing", "audit").elements }
    let before = try audits()
    #expect(before.count == 2)
    try Self.tell([Self.merge + " --allow-different --counts-of F-000002"], place)
    #expect(try audits().count == 1)
    #expect(try audits()[0]["children"]?.number == 30)
    // A notice of the other, told under its old code, lies under the kept one.
    try Self.tell(["permit review F-000002 --on 3/9/2026 --source 'Danh sách (hư cấu)'"], place)
    // A fact of the merged entry is found.
    let own = try place.run(Self.words("facility retract F-000001 --what notice --on 5/10/2026 --reason nhầm"))
    #expect(own.status == 0 && own.output.contains("ghi dưới mã F-000002"), "\(own)")
    sleep(1)
    let instant = ISO8601DateFormatter().string(from: Date())
    sleep(1)
    let state = try place.state()
    let kept = try place.run("facility", "unmerge", "F-000001", "--reason", "Ghi nhầm")
    #expect(kept.status == 66 && kept.errors.contains("F-000002, F-000003"), "\(kept)")
    #expect(try place.run("facility", "unmerge", "F-000009", "--reason", "Ghi nhầm").status == 66)
    #expect(try place.state() == state)
    let run = try place.run("facility", "unmerge", "F-000002", "--reason", "Hai nơi khác nhau")
    #expect(run.status == 0 && run.output.contains("F-000002 lại là một cơ sở riêng"), "\(run)")
    for part in [
      "vẫn thuộc F-000001: F-000003", "việc xác nhận giấy tờ 03/09/2026", "ở lại F-000001",
      "trở lại như F-000001 tự đếm: 01/10/2026",
    ] { #expect(run.errors.contains(part), "\(part): \(run)") }
    let after = try audits()
    #expect(after.count == 2)
    #expect(after.map { $0["children"]?.number } == [12, 30] || after.map { $0["children"]?.number } == [30, 12])
    #expect(try place.json("licensing", "audit", "--known-at", instant).elements.count == 1)
    let shown = try place.run("facility", "show", "F-000002").output.replacing(/\s+/, with: " ")
    #expect(shown.contains("Đã hủy việc gộp F-000002 vào F-000001"), "\(shown)")
    #expect(shown.contains("lý do: Hai nơi khác nhau"), "\(shown)")
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("facility", "unmerge", "F-000002", "--reason", "Ghi nhầm").status == 66)
    try Self.tell(
      ["facility unmerge F-000003 --reason 'Của F-000002'", "facility merge F-000002 F-000003 --reason trùng"], place)
  }
}
