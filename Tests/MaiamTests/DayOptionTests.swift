import CareCore
import Foundation
import Testing

/// Every option that takes a day, what it is the day of, and that no day is taken which it cannot be.
struct DayOptionTests {
  /// One option: the file of its command, the name of the property, and a run in which `@` stands for the day.
  struct Option: Sendable {
    let file: String
    let name: String
    let role: DayRole
    /// Words, or phrases in quotation marks; empty where the day is one that a question is about.
    let run: String
    /// Worked in the time of notices.
    var isLate = false
    /// What refuses an early day before the rule is asked, by a sentence of its own.
    var ownEarly: String?
    var ownLate: String?

    var place: String { "\(file).\(name)" }
  }

  private static let add =
    "facility add --name 'Mái ấm B (hư cấu)' --kind children_care --ownership non_public --commune 11311"
  private static let found = "facility discover --name 'Mái ấm B (hư cấu)' --commune 11311 --source police"
  private static let permit = "permit add VD-02 --kind enterprise_registration --number 1/GP --issuer 'Sở (hư cấu)'"
  private static let event = "permit suspend VD-01 --kind operating_license --document 9/QĐ"
  private static let inspection = "I-2025-000001"
  private static let finding = "I-2025-000001/01"
  private static let notice = "notice add F-000001 --received-by health_department --document 3/TB"
  private static let pause = "operation pause F-000001 --document 9/TB --decided-by commune_chairman"
  private static let end = "operation terminate F-000001 --document 9/QĐ --decided-by health_department"
  private static let start =
    "inspection start I-2025-000002 --regime directive_team --decision 8/QĐ --issuer 'Sở (hư cấu)' --lead 'Trần Thị Lá (hư cấu)'"
  private static let campaign =
    "campaign create --name 'Đợt (hư cấu)' --directive D-2025-001 --checklist vi-du --province 31"

  static let options: [Option] = [
    Option(file: "Facility/FacilityAdd", name: "on", role: .happened, run: "\(add) --on @"),
    Option(file: "Facility/ProfileOptions", name: "opened", role: .begins, run: "\(add) --opened @"),
    Option(
      file: "Facility/FacilityEdit", name: "on", role: .happened, run: "facility edit VD-01 --head 'A (hư cấu)' --on @"),
    Option(
      file: "Facility/ProfileOptions", name: "opened", role: .begins,
      run: "facility edit VD-01 --on 1/5/2025 --opened @"
    ),
    Option(
      file: "Facility/FacilityTakeCensus", name: "on", role: .happened, run: "facility census VD-01 --children 5 --on @"
    ),
    Option(file: "Facility/FacilityDiscover", name: "on", role: .happened, run: "\(found) --on @"),
    Option(file: "Facility/ProfileOptions", name: "opened", role: .begun, run: "\(found) --on 1/5/2025 --opened @"),
    Option(
      file: "Facility/FacilityFollow", name: "on", role: .happened,
      run: "facility follow VD-03 --did notice_served --on @"),
    Option(
      file: "Facility/FacilityClose", name: "on", role: .happened, run: "facility close VD-01 --document 1/QĐ --on @"),
    Option(file: "Facility/FacilityClose", name: "on", role: .happened, run: "facility reopen VD-01 --on @"),
    Option(file: "Facility/FacilityImport", name: "on", role: .happened, run: "facility import danh-sach.csv --on @"),
    Option(file: "Census/CensusGroup", name: "on", role: .happened, run: "census import so-tre.csv --on @"),
    Option(file: "Permit/PermitAdd", name: "issued", role: .happened, run: "\(permit) --issued @"),
    Option(file: "Permit/PaperOptions", name: "expires", role: .ended, run: "\(permit) --issued 1/5/2025 --expires @"),
    Option(file: "Permit/PaperOptions", name: "on", role: .happened, run: "\(event) --on @"),
    Option(file: "Permit/PaperOptions", name: "until", role: .ended, run: "\(event) --on 1/5/2025 --until @"),
    Option(
      file: "Permit/PaperOptions", name: "on", role: .happened,
      run: "permit apply VD-02 --kind enterprise_registration --on @"),
    Option(
      file: "Permit/PermitCorrect", name: "newOn", role: .happened,
      run: "permit correct VD-01 --kind operating_license --event suspended --on 2/5/2025 --reason nhầm --new-on @"),
    Option(
      file: "Permit/PermitCorrect", name: "newUntil", role: .ended,
      run: "permit correct VD-01 --kind operating_license --event suspended --on 2/5/2025 --reason nhầm --new-until @"),
    Option(
      file: "Permit/PermitCorrect", name: "newExpires", role: .ended,
      run: "permit correct VD-01 --kind operating_license --event issued --on 10/3/2020 --reason nhầm --new-expires @"),
    // Names the entry that is meant.
    Option(file: "Permit/PermitCorrect", name: "on", role: .asked, run: ""),
    Option(file: "Facility/FacilityRetract", name: "on", role: .asked, run: ""),
    Option(
      file: "Permit/PermitStop", name: "on", role: .happened, run: "permit stop VD-01 --kind operating_license --on @"),
    Option(
      file: "Permit/PermitReviewCommand", name: "on", role: .happened, run: "permit review VD-01 --source x --on @"),
    Option(file: "Notice/NoticeAdd", name: "received", role: .happened, run: "\(notice) --received @", isLate: true),
    Option(
      file: "Notice/NoticeAdd", name: "seen", role: .happened, run: "\(notice) --received unknown --seen @",
      isLate: true),
    Option(
      file: "Notice/NoticeAdd", name: "signed", role: .happened, run: "\(notice) --received 3/8/2026 --signed @",
      isLate: true),
    Option(
      file: "Notice/NoticeAdd", name: "sent", role: .happened, run: "\(notice) --received 3/8/2026 --sent @",
      isLate: true),
    Option(
      file: "Notice/NoticeAdd", name: "starts", role: .planned, run: "\(notice) --received 3/8/2026 --starts @",
      isLate: true),
    Option(
      file: "Notice/NoticeResume", name: "received", role: .happened,
      run: "notice resume F-000001 --received-by commune_chairman --resumes 9/11/2026 --received @", isLate: true),
    Option(
      file: "Notice/NoticeResume", name: "sent", role: .happened,
      run: "notice resume F-000001 --received-by commune_chairman --resumes 9/11/2026 --received 2/11/2026 --sent @",
      isLate: true),
    Option(
      file: "Notice/NoticeResume", name: "resumes", role: .planned,
      run: "notice resume F-000001 --received-by commune_chairman --received 2/11/2026 --resumes @", isLate: true),
    Option(
      file: "Operation/OperationPauseCommand", name: "decided", role: .happened,
      run: "\(pause) --received 20/8/2026 --decided @", isLate: true),
    Option(
      file: "Operation/OperationPauseCommand", name: "received", role: .happened,
      run: "\(pause) --decided 18/8/2026 --received @", isLate: true),
    Option(
      file: "Operation/OperationPauseCommand", name: "until", role: .ended,
      run: "\(pause) --decided 18/8/2026 --received 20/8/2026 --until @", isLate: true),
    Option(
      file: "Operation/OperationResume", name: "on", role: .happened, run: "operation resume F-000001 --on @",
      isLate: true),
    Option(
      file: "Operation/OperationTerminate", name: "decided", role: .happened, run: "\(end) --decided @", isLate: true),
    Option(
      file: "Operation/OperationTerminate", name: "effective", role: .planned,
      run: "\(end) --decided 2/11/2026 --effective @", isLate: true),
    Option(
      file: "Finding/FindingNotes", name: "on", role: .happened,
      run: "finding explain \(finding) --text x --by y --on @"),
    Option(
      file: "Finding/FindingNotes", name: "on", role: .happened,
      run: "finding correct \(finding) --statement x --reason nhầm --on @"),
    Option(
      file: "Finding/FindingNotes", name: "on", role: .happened,
      run: "finding child-safety \(finding) yes --reason nhầm --on @"),
    Option(
      file: "Remediation/RemediationOrder", name: "on", role: .happened,
      run: "remediation order \(finding) --demand x --document 1 --due 1/6/2025 --on @"),
    Option(
      file: "Remediation/RemediationOrder", name: "from", role: .planned,
      run: "remediation order \(finding) --demand x --document 1 --within 5 --unit days --from @"),
    Option(
      file: "Remediation/RemediationGroup", name: "due", role: .planned,
      run: "remediation order \(finding) --demand x --document 1 --due @"),
    Option(
      file: "Remediation/RemediationOrder", name: "on", role: .happened,
      run: "remediation extend \(finding) --reason nhầm --approver y --due 1/8/2025 --on @"),
    Option(
      file: "Remediation/RemediationOrder", name: "newOn", role: .happened,
      run: "remediation correct \(finding) --reason nhầm --new-on @"),
    Option(
      file: "Remediation/RemediationOrder", name: "newFrom", role: .planned,
      run: "remediation correct \(finding) --reason nhầm --new-from @"),
    Option(
      file: "Remediation/RemediationReport", name: "on", role: .happened,
      run: "remediation report \(finding) --evidence x --on @"),
    Option(
      file: "Remediation/RemediationReport", name: "on", role: .happened,
      run: "remediation verify \(finding) --evidence x --on @"),
    Option(
      file: "Remediation/RemediationReport", name: "on", role: .happened,
      run: "remediation withdraw \(finding) --reason nhầm --on @"),
    Option(
      file: "Remediation/RemediationReport", name: "on", role: .happened,
      run: "remediation reopen \(finding) --reason nhầm --on @"),
    Option(
      file: "Handling/HandlingGroup", name: "on", role: .happened,
      run: "handling add \(finding) --kind sanction_record --number 5 --by x --on @"),
    Option(
      file: "Handling/HandlingCorrect", name: "newOn", role: .happened,
      run: "handling correct H-2025-001 --reason nhầm --new-on @"),
    Option(
      file: "Handling/HandlingPass", name: "on", role: .happened, run: "handling pass VD-01 --to x --what y --on @"),
    Option(
      file: "Handling/HandlingPass", name: "on", role: .happened, run: "handling reply P-2025-001 --reply x --on @"),
    Option(
      file: "Directive/DirectiveAdd", name: "date", role: .happened,
      run: "directive add --issuer x --summary y --date @"),
    Option(file: "Campaign/CampaignCreate", name: "from", role: .planned, run: "\(campaign) --to 1/12/2099 --from @"),
    Option(file: "Campaign/CampaignCreate", name: "to", role: .planned, run: "\(campaign) --from 1/5/2025 --to @"),
    Option(
      file: "Campaign/CampaignExcuse", name: "on", role: .happened,
      run: "campaign excuse C-2025-001 VD-02 --reason 'Cơ sở đang sửa chữa' --on @"),
    Option(
      file: "Campaign/CampaignAssign", name: "on", role: .happened,
      run: "campaign assign C-2025-001 --team 'Tổ 1: Trần Thị Lá' --on @"),
    Option(
      file: "Campaign/CampaignClose", name: "on", role: .happened, run: "campaign close C-2025-001 --on @",
      ownEarly: "phải từ ngày", ownLate: "đến hôm nay"),
    Option(
      file: "Inspection/InspectionPlan", name: "on", role: .planned,
      run: "inspection plan VD-02 --checklist vi-du --on @"),
    Option(
      file: "Inspection/InspectionPlan", name: "on", role: .planned,
      run: "inspection plan --follow-up \(inspection) --on @"),
    Option(
      file: "Inspection/InspectionStart", name: "decided", role: .happened,
      run: "\(start) --announced 14/5/2025 --decided @", ownLate: "trước"),
    Option(
      file: "Inspection/InspectionStart", name: "announced", role: .happened,
      run: "\(start) --decided 5/5/2025 --announced @", ownEarly: "trước"),
    Option(
      file: "Inspection/InspectionStart", name: "on", role: .happened,
      run: "\(start) --decided 5/5/2025 --announced 12/5/2025 --on @", ownEarly: "trước"),
    Option(
      file: "Inspection/InspectionExtend", name: "on", role: .happened,
      run: "inspection extend I-2025-000003 --by 1 --reason nhầm --approved-by y --on @"),
    Option(
      file: "Inspection/InspectionPause", name: "from", role: .planned,
      run: "inspection pause I-2025-000003 --reason nhầm --from @"),
    Option(
      file: "Inspection/InspectionPause", name: "to", role: .planned,
      run: "inspection pause I-2025-000003 --reason nhầm --from 13/5/2025 --to @"),
    Option(
      file: "Inspection/InspectionPause", name: "newFrom", role: .planned,
      run: "inspection correct-pause I-2025-000003 --reason nhầm --from 13/5/2025 --new-from @"),
    Option(
      file: "Inspection/InspectionPause", name: "newResume", role: .planned,
      run: "inspection correct-pause I-2025-000003 --reason nhầm --from 13/5/2025 --new-resume @"),
    Option(
      file: "Inspection/InspectionPause", name: "on", role: .planned, run: "inspection resume I-2025-000003 --on @"),
    Option(
      file: "Inspection/InspectionDeclare", name: "on", role: .happened,
      run: "inspection declare I-2025-000003 'Trần Thị Lá (hư cấu)' --on @"),
    Option(
      file: "Inspection/InspectionClose", name: "on", role: .happened,
      run: "inspection close I-2025-000003 --signed-by-facility yes --on @"),
    Option(
      file: "Duty/DutyAdd", name: "starts", role: .planned,
      run: "duty add --name x --to y --every year --due-by 15/1 --starts @"),
    Option(file: "Duty/DutyAdd", name: "ownDay", role: .planned, run: "duty add --name x --to y --own-day @"),
    Option(file: "Duty/DutyEnd", name: "on", role: .planned, run: "duty end R-2025-001 --reason nhầm --on @"),
    Option(file: "Duty/DutySubmit", name: "on", role: .happened, run: "duty submit R-2025-001 --on @"),
    // Of `duty add`; `calendar add` counts from any day.
    Option(file: "Calendar/CalendarAdd", name: "$0.2", role: .planned, run: "duty add --name x --to y --by @"),
    Option(
      file: "Calendar/CalendarHoliday", name: "days", role: .planned, run: "calendar holiday add @ --name x --source y"),
    Option(
      file: "Calendar/CalendarSwap", name: "off", role: .planned,
      run: "calendar swap add --worked 17/5/2025 --source x --off @"),
    Option(
      file: "Calendar/CalendarSwap", name: "worked", role: .planned,
      run: "calendar swap add --off 16/5/2025 --source x --worked @"),
    Option(
      file: "Report/ReportExport", name: "day", role: .happened,
      run: "report export inspection-result --inspection \(inspection) --issue 1 --issued-on @ -o x.xlsx"),
    // Days that a question is about, and those of the calendar that are looked for to be taken out.
    Option(file: "Calendar/CalendarAdd", name: "day", role: .asked, run: ""),
    Option(file: "Calendar/CalendarSwap", name: "days", role: .asked, run: ""),
    Option(file: "Checklist/ChecklistCoverage", name: "on", role: .asked, run: ""),
    Option(file: "Law/LawDiff", name: "from", role: .asked, run: ""),
    Option(file: "Licensing/LicensingChanges", name: "from", role: .asked, run: ""),
    Option(file: "Licensing/LicensingChanges", name: "to", role: .asked, run: ""),
    Option(file: "Law/LawDiff", name: "to", role: .asked, run: ""),
    Option(file: "Trail/TrailList", name: "on", role: .asked, run: ""),
  ]

  /// With an inspection that is closed, one that is planned and one that is under way.
  private static func early() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "có"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", inspection, item, value)
    }
    try place.quietly("inspection", "close", inspection, "--on", "13/5/2025", "--signed-by-facility", "yes")
    for facility in ["VD-02", "VD-03"] {
      try place.quietly("inspection", "plan", facility, "--checklist", "vi-du", "--allow-unsuitable")
    }
    try place.quietly(
      "inspection", "start", "I-2025-000003", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("directive", "add", "--issuer", "x", "--summary", "y")
    try place.quietly(
      [
        "campaign", "create", "--name", "Đợt (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025", "--to",
        "31/5/2025", "--province", "31", "--checklist", "vi-du",
      ])
    try place.quietly("duty", "add", "--name", "x", "--to", "y", "--by", "1/6/2025")
    try place.quietly("handling", "pass", "VD-01", "--to", "x", "--what", "y")
    try place.quietly("handling", "add", finding, "--kind", "sanction_record", "--number", "77", "--by", "x")
    try place.quietly(
      "permit", "suspend", "VD-01", "--kind", "operating_license", "--document", "9/QĐ", "--on", "2/5/2025", "--until",
      "2/8/2025")
    try place.write("so-tre.csv", "Mã cơ sở,Số trẻ em\nVD-01,5\n")
    return place
  }

  private static func late() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm A (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11311", "--opened", "10/8/2026", "--on", "1/7/2026")
    try place.quietly(
      "operation", "pause", "F-000001", "--document", "15/TB", "--decided", "18/8/2026", "--received", "20/8/2026",
      "--decided-by", "commune_chairman")
    return place
  }

  private static func words(_ run: String, _ day: CalendarDay) -> [String] {
    var words: [String] = []
    for (index, part) in run.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words.map { $0 == "@" ? day.shortText : $0 }
  }

  @Test(arguments: [false, true])
  func noDayIsTakenThatCannotBe(isLate: Bool) throws {
    let place = try isLate ? Self.late() : Self.early()
    let today = isLate ? CalendarDay(known: 2026, 11, 28) : CalendarDay(known: 2025, 5, 14)
    let before = try place.state()
    for option in Self.options where !option.run.isEmpty && option.isLate == isLate {
      try refuses(option, today, place)
    }
    #expect(try place.state() == before)
  }

  private func refuses(_ option: Option, _ today: CalendarDay, _ place: Workplace) throws {
    let first = try #require(option.role.first).adding(days: -1)
    let last = try #require(option.role.last(by: today)).adding(days: 1)
    let sentences = ["sau ngày làm việc", "quá xa"]
    let early = [option.ownEarly ?? "quá sớm"]
    let late = option.ownLate.map { [$0] } ?? sentences
    var refused: [(day: CalendarDay, said: [String])] = [(first, early), (last, late)]
    // A day written in another count of years; how each option refuses is the rule of its role.
    if Self.options.first(where: { $0.role == option.role && !$0.run.isEmpty })?.run == option.run {
      refused.append((CalendarDay(known: 1205, 7, 16), early))
    }
    for (day, said) in refused {
      let run = try place.run(Self.words(option.run, day))
      place.forgetLastRun()
      #expect(run.status == 65, "\(day) \(run)")
      #expect(said.contains { run.errors.contains($0) }, "\(day) \(run)")
    }
  }

  /// Who adds an option that takes a day says here what it is the day of.
  @Test func everyOptionThatTakesADayIsHere() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/maiam/Commands")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let pattern =
      /([A-Za-z]+)\.(?:m|flatM)ap\(Reading\.(?:d|lastD)ay(?:OrNone)?\)|Reading\.(?:d|lastD)ay\(([A-Za-z0-9$.]+)\)/
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let path = file.pathComponents.suffix(2).joined(separator: "/").replacing(".swift", with: "")
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: pattern) {
        found.insert("\(path).\(match.1 ?? match.2 ?? "")")
      }
    }
    #expect(found == Set(Self.options.map(\.place)))
  }
}
