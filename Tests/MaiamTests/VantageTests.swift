import CareCore
import Foundation
import Testing

/// `--as-of` and `--known-at` keep what their help promises, in every command that takes them.
///
/// Everything that can change a list is recorded twice: before and after an instant, of days before and after a day.
/// As of the day, and as known at the instant, each command answers as it did before the second half was recorded.
struct VantageTests {
  /// One run of each; a report is one for each template.
  static let runs = [
    "facility show VD-01", "facility list", "facility search mai", "facility export", "permit list VD-01",
    "licensing audit", "licensing unlicensed", "licensing history VD-01", "licensing expiring --within 3650",
    "campaign assign C-2025-001", "campaign status C-2025-001", "campaign show C-2025-001",
    "inspection show I-2025-000002", "inspection list", "finding list", "finding show I-2025-000001/01",
    "finding repeat", "remediation list", "handling list", "handling passed", "report export facility-register",
    "report export unlicensed-facilities", "report export remediation-status",
    "report export campaign-summary --campaign C-2025-001",
    "duty show R-2025-001", "due --within 400", "duty list", "directive list", "campaign list",
    "campaign compare C-2025-001", "finding drafts I-2025-000002", "facility duplicates", "emergency list",
    "emergency show E-2025-001",
  ]
  static let lateRuns = ["notice list"]

  /// Questions about the register that have no earlier state, each with the reason. ``NothingHiddenTests`` lists the
  /// commands that tell of no facility or change something.
  static let without = [
    "licensing changes": "both of its days are options of their own, and it has --known-at",
    "facility reconcile": "a list of today is compared with the register of today, into which it would be imported",
    "directive show": "what a letter says never changes; which were there by a day is said by directive list",
    "trail list": "it is itself what was recorded when; --on asks for a day",
    "trail show": "an entry never changes",
  ]

  /// What was recorded on the day, of the day and before.
  private static func before() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    try answer("I-2025-000001", place)
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    try tell(
      [
        "directive add --issuer x --summary y",
        "campaign create --name 'Đợt (hư cấu)' --directive D-2025-001 --from 1/5/2025 --to 31/12/2025 --province 31 --checklist vi-du",
        "inspection plan VD-02 --checklist vi-du --campaign C-2025-001 --allow-unsuitable --on 15/5/2025",
        "inspection plan VD-01 --checklist vi-du --campaign C-2025-001 --on 16/5/2025",
        "campaign assign C-2025-001 --team 'Tổ 1: Trần Thị Lá (hư cấu)'",
        "remediation order I-2025-000001/01 --demand 'Rào ao (hư cấu)' --document 5/SYT --due 1/9/2025 --on 14/5/2025",
        "handling add I-2025-000001/01 --kind sanction_record --number 5/BB --by 'Thanh tra (hư cấu)' --on 14/5/2025",
        "handling pass VD-01 --to 'Công an (hư cấu)' --what 'Hồ sơ' --on 14/5/2025",
        "duty add --name 'Báo cáo (hư cấu)' --to 'Bộ (hư cấu)' --by 1/9/2025",
        "campaign create --name 'Đợt trước (hư cấu)' --from 1/1/2025 --to 31/3/2025 --province 31 --checklist vi-du",
        "emergency add --facility VD-01 --at '10:00 13/5/2025'",
      ], place)
    return place
  }

  /// What was recorded later, of later days.
  private static func after(_ place: Workplace) throws {
    try tell(
      [
        "facility add --name 'Mái ấm Mới (hư cấu)' --kind children_care --ownership non_public --commune 11311 --opened 10/6/2025 --on 10/6/2025",
        "facility edit VD-01 --name 'Mái ấm Đổi Tên (hư cấu)' --head 'Lê Văn Đá (hư cấu)' --on 10/6/2025",
        "facility census VD-01 --children 9 --on 10/6/2025",
        "permit withdraw VD-01 --kind operating_license --on 12/6/2025 --document 9/QĐ",
        "permit add VD-03 --kind operating_license --number 77/GP --issuer 'Sở (hư cấu)' --issued 12/6/2025 --expires 12/6/2030",
        "inspection start I-2025-000002 --decision 8/QĐ --decided 10/6/2025 --issuer 'Sở (hư cấu)' --announced 12/6/2025 --lead 'Trần Thị Lá (hư cấu)' --on 12/6/2025",
        "inspection start I-2025-000003 --decision 9/QĐ --decided 10/6/2025 --issuer 'Sở (hư cấu)' --announced 13/6/2025 --lead 'Trần Thị Lá (hư cấu)' --on 13/6/2025",
        "finding explain I-2025-000001/01 --text 'Đang làm' --by 'Chủ cơ sở' --on 13/6/2025",
        "remediation report I-2025-000001/01 --evidence 'Ảnh (hư cấu)' --on 14/6/2025",
        "handling add I-2025-000001/02 --kind sanction_record --number 6/BB --by 'Thanh tra (hư cấu)' --on 14/6/2025",
        "handling pass VD-02 --to 'Viện (hư cấu)' --what 'Hồ sơ' --on 14/6/2025",
        "campaign assign C-2025-001 --team 'Tổ 2: Lê Văn Đá (hư cấu)'",
        "duty submit R-2025-001 --on 14/6/2025 --number 3/BC",
        "duty add --name 'Báo cáo mới (hư cấu)' --to 'Bộ (hư cấu)' --by 1/12/2025",
        "directive add --issuer y --summary z --date 10/6/2025",
        "campaign create --name 'Đợt sau (hư cấu)' --from 10/6/2025 --to 31/12/2025 --province 31 --checklist vi-du",
        "facility add --name 'Mái ấm Cầu Vồng Xanh (hư cấu)' --kind children_care --ownership non_public --commune 11311 --opened 10/6/2025 --on 10/6/2025",
        "facility add --name 'Mái ấm Cầu Vòng Xanh (hư cấu)' --kind children_care --ownership non_public --commune 11311 --opened 10/6/2025 --on 10/6/2025",
        "emergency tell E-2025-001 --told police --what 'Tin báo (hư cấu)' --at '11:00 14/6/2025'",
        "emergency settle E-2025-001 --what 'Đã xong (hư cấu)' --at '12:00 14/6/2025'",
        "emergency add --facility VD-02 --at '10:00 15/6/2025'",
      ], place)
    try answer("I-2025-000002", place)
    try answer("I-2025-000003", place)
    for code in ["I-2025-000002", "I-2025-000003"] {
      try place.quietly("inspection", "close", code, "--on", "16/6/2025", "--signed-by-facility", "yes")
    }
  }

  private static func answer(_ inspection: String, _ place: Workplace) throws {
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "20,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", inspection, item, value)
    }
  }

  private static func tell(_ runs: [String], _ place: Workplace) throws {
    for run in runs { try place.quietly(words(run)) }
  }

  private static func words(_ run: String) -> [String] {
    run.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  /// A command's answer: a list as JSON, a workbook as its cells.
  private static func answer(to run: String, _ vantage: [String], _ place: Workplace) throws -> String {
    guard run.contains(" export") else {
      let run = try place.run(words(run) + vantage + ["--format", "json"])
      if run.status != 0 { throw Workplace.Trouble(text: "\(run)") }
      return run.output
    }
    let file = "\(UUID().uuidString).xlsx"
    try place.quietly(words(run) + vantage + ["-o", file])
    let shown = try place.run("sheet", "show", file, "--format", "json").output
    // The last sheet of a report tells of its making.
    guard run.hasPrefix("report") else { return shown }
    // Its front page names the moment that was asked for.
    let moment = /(?:, | \()theo sổ như lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\)?/
    return shown.components(separatedBy: "Bảng kiểm chứng")[0].replacing(moment, with: "")
  }

  /// Each answer of before is the same after more was recorded, and the one of now is another.
  private static func compare(
    _ runs: [String], asOf day: String, _ place: Workplace, _ record: (Workplace) throws -> Void
  ) throws {
    let asOf = ["--as-of", day]
    let then = try runs.map { (now: try answer(to: $0, [], place), day: try answer(to: $0, asOf, place)) }
    sleep(1)
    let instant = ISO8601DateFormatter().string(from: Date())
    sleep(1)
    try record(place)
    for (run, then) in zip(runs, then) {
      let isChanged = try answer(to: run, [], place) != then.now
      let isKeptOfDay = try answer(to: run, asOf, place) == then.day
      let isKeptOfInstant = try answer(to: run, ["--known-at", instant], place) == then.now
      #expect(isChanged, "\(run): nothing that was recorded changes it")
      #expect(isKeptOfDay, "\(run) --as-of")
      #expect(isKeptOfInstant, "\(run) --known-at")
    }
  }

  @Test func whatWasRecordedLaterChangesNoAnswerOfBefore() throws {
    let place = try Self.before()
    place.environment["MAIAM_TODAY"] = "2025-06-20"
    try Self.compare(Self.runs, asOf: "2025-05-14", place, Self.after)
  }

  @Test func whatWasRecordedLaterChangesNoAnswerOfTheTimeOfNotices() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    func tell(_ number: Int, _ day: String) throws {
      try Self.tell(
        [
          "facility add --name 'Mái ấm \(number) (hư cấu)' --kind children_care --ownership non_public --operator individual --commune 11311 --on 1/7/2026",
          "notice add F-00000\(number) --received \(day) --received-by health_department --document \(number)/TB",
        ], place)
    }
    try tell(1, "3/8/2026")
    try Self.compare(Self.lateRuns, asOf: "2026-09-01", place) { _ in try tell(2, "5/10/2026") }
  }

  @Test("Every question about the register takes them, or there is a reason and a sentence that says so")
  func everyOtherCommandRefusesThem() throws {
    let commands = try CommandTree.commands().filter { !$0.takes("--as-of") }.map(\.name)
    #expect(Set(commands).subtracting(NothingHiddenTests.others) == Set(Self.without.keys))
    let place = try Workplace.furnished()
    let needed = [
      "licensing changes": ["--from", "1/5/2025", "--to", "2/5/2025"], "facility reconcile": ["ds.csv"],
      "directive show": ["D-2025-001"], "trail show": ["1"],
    ]
    for command in Self.without.keys {
      let asked = Self.words(command) + (needed[command] ?? []) + ["--as-of", "1/5/2025"]
      let run = try place.run(asked)
      #expect(run.status == 64 && run.errors.contains("không xem lại được theo ngày"), "\(run)")
      let english = try place.run(asked + ["--lang", "en"])
      #expect(english.status == 64 && english.errors.contains("has no --as-of"), "\(english)")
    }
  }

  @Test("An emergency that came in later, what was told later and a duty that ended later are not there yet")
  func laterActsAreNotThereYet() throws {
    let place = try Workplace.furnished()
    try place.quietly("emergency", "add", "--place", "Nhà ven sông (hư cấu)", "--at", "10:00 13/5/2025")
    try place.quietly("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ (hư cấu)", "--every", "year")
    place.environment["MAIAM_TODAY"] = "2025-06-20"
    try place.quietly("emergency", "settle", "E-2025-001", "--what", "Đã xong (hư cấu)", "--at", "12:00 14/6/2025")
    try place.quietly("duty", "end", "R-2025-001", "--on", "15/6/2025", "--reason", "Hết yêu cầu (hư cấu)")
    func state(_ asOf: String...) throws -> [String?] {
      let list = try place.json(["emergency", "list"] + asOf).elements
      let shown = try place.json(["emergency", "show", "E-2025-001"] + asOf)
      return [list.first?["state"]?.text, shown["settled_at"]?.text.map { _ in "settled" }]
    }
    #expect(try state() == ["settled", "settled"])
    #expect(try state("--as-of", "14/5/2025") == ["running", nil])
    #expect(try place.json("emergency", "list", "--as-of", "12/5/2025").elements.isEmpty)
    let early = try place.run("emergency", "show", "E-2025-001", "--as-of", "12/5/2025")
    #expect(early.status == 66 && early.errors.contains("nhận ngày 13/05/2025"), "\(early)")
    for command in [["duty", "list"], ["duty", "show", "R-2025-001"]] {
      func isEnded(_ asOf: String...) throws -> Bool {
        let told = try place.run(command + asOf + ["--format", "json"])
        #expect(told.status == 0, "\(told)")
        return told.output.contains("2025-06-15")
      }
      #expect(try isEnded() && !isEnded("--as-of", "14/6/2025") && isEnded("--as-of", "15/6/2025"), "\(command)")
    }
  }

  @Test func everyCommandThatTakesThemIsHere() throws {
    let commands = try CommandTree.commands().filter { $0.takes("--as-of") || $0.takes("--known-at") }
    // No item of the checklist here is another body's duty; `ObservationTests` has those.
    let covered = Self.runs + Self.lateRuns + ["finding observations"]
    // Its second day is what others call `--as-of`; `ChangesTests` has what it was known by.
    for command in commands where command.name != "licensing changes" {
      #expect(command.takes("--as-of") && command.takes("--known-at"), "\(command.name)")
      #expect(covered.contains { ($0 + " ").hasPrefix(command.name + " ") }, "\(command.name)")
    }
  }
}
