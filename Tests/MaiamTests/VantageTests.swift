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
    "duty show R-2025-001", "due --within 400",
  ]
  static let lateRuns = ["notice list"]

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
    return run.hasPrefix("report") ? shown.components(separatedBy: "Bảng kiểm chứng")[0] : shown
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

  /// Questions that take neither, and why.
  private static let ofNow = [
    "facility duplicates": "which entries to merge now", "facility reconcile": "a list against the register of now",
    "directive list": "letters do not change", "directive show": "letters do not change",
    "campaign list": "names and windows; `campaign status` has the state",
    "campaign compare": "what two rounds came to in the end", "finding drafts": "what closing now would record",
    "finding child-safety": "which findings ask for haste, a table of law", "emergency list": "the hours that run now",
    "emergency show": "the hours that run now", "duty list": "what is owed when; `due` and `duty show` have the state",
    "remediation states": "a table of states, no record",
  ]

  @Test("Whoever asks about the register can ask of a day, unless it is said here why not")
  func everyQuestionTakesThem() throws {
    let questions: Set = [
      "list", "show", "search", "status", "audit", "unlicensed", "history", "expiring", "repeat", "observations",
      "passed", "duplicates", "reconcile", "compare", "drafts", "child-safety", "states", "assign", "due",
    ]
    // These ask nothing of the register: forms, texts of law, files, the trail itself, days of the calendar.
    let others: Set = ["checklist", "law", "report", "sheet", "trail", "calendar"]
    for command in try CommandTree.commands() {
      guard let last = command.words.last, questions.contains(last), !others.contains(command.words[0]) else {
        continue
      }
      #expect(command.takes("--as-of") == (Self.ofNow[command.name] == nil), "\(command.name)")
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
