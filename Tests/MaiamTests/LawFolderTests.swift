import Foundation
import Testing

/// A law that a person changed in a folder of files, without a line of Swift: a number and a threshold from a day, a rule, a
/// requirement. All of it is invented.
@Suite struct LawFolderTests {
  /// The first day of the invented law.
  private static let day = "2026-12-01"

  private static let amounts = """
    amounts:
      - {amount: small_facility, regime: notice, to: 2026-11-30, value: 10, unit: beneficiaries, citation: Văn bản cũ (hư cấu), reading: read, source: hư cấu}
      - {amount: small_facility, regime: notice, from: 2026-12-01, value: 8, unit: beneficiaries, citation: Điều 1 (hư cấu), reading: read, source: hư cấu}

    """

  private static let rules = """
    rules:
      - id: winter-report-hu-cau
        regimes: [notice]
        from: 2026-12-01
        to: 2026-12-20
        when: {situation: [notified]}
        citation: "Điều 2 (hư cấu)"
        reading: unverified
        source: hư cấu
        classes: [B, D]
        vi: "Phải báo cáo việc giữ ấm mùa đông (hư cấu)."
        en: "It owes a report on heating (invented)."

    """

  private static let requirements = """
    document: {number: "0/HC", short: "Văn bản hư cấu", name: "Văn bản hư cấu"}
    requirements:
      - id: HC-1
        article: "1"
        quote: "Diện tích đất tự nhiên: bình quân 25 m2/đối tượng ở khu vực nông thôn (hư cấu)."
        topic: premises
        groups: [social_assistance_nonpublic]
        license_class: full_license
        duty_bearer: facility
        in_force: {from: 2026-12-01, to: 2026-12-20}
        reading: read
        core: true
        source: {repository: hư cấu, path: hư cấu, marker: hư cấu, kind: hư cấu}

    """

  /// Its head has a key that files of requirements have too.
  private static let penalties = """
    document: Nghị định hư cấu
    from: 2026-12-01
    penalties:
      - {place: khoản 1 Điều 3, acts: ["a) Việc hư cấu;"], least: 1000000, most: 2000000, requirements: [HC-1], source: hư cấu}

    """

  /// What a step of a term cites: until the day as before, then something else that nobody checked, then nothing.
  private static let citations = """
    citations:
      - {point: term_last, from: 2017-01-01, to: 2026-11-30, citation: khoản 6 Điều 148 Bộ luật Dân sự, reading: read, source: hư cấu}
      - {point: term_last, from: 2026-12-01, to: 2026-12-20, citation: khoản 3 Điều 4 (hư cấu), reading: unverified, source: hư cấu}

    """

  /// The built-in items of premises with another threshold from the day on.
  private static func items() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "checklists/items/premises.yaml"), encoding: .utf8)
    let asked = "requirements: [ND103-24-1-rural, NQ6618-BI-2-a-rural]\n    question"
    let since =
      "        remedy: \"Bổ sung diện tích đất hoặc giảm số đối tượng để đạt bình quân 20 m²/đối tượng ở khu vực nông thôn.\"\n"
    let changed = text.replacing(asked, with: asked.replacing("a-rural]", with: "a-rural, HC-1]"))
      .replacing(
        since,
        with: since + """
                - from: 2026-12-01
                  met_when:
                    any:
                      - {divided_by: census.beneficiaries, at_least: 25}
                      - not: {value: facility.setting, one_of: [rural, mountain]}
                  remedy: "Đạt bình quân 25 m²/đối tượng (hư cấu)."

          """)
    #expect(changed.contains("a-rural, HC-1]") && changed.contains("at_least: 25"))
    return changed
  }

  /// Two homes that gave notice: one with 9 children to the commune, one with 12 to the department, on rural land of 22 m²
  /// each.
  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-12-02"
    for (name, children, to, others) in [
      ("Mái ấm Chín (hư cấu)", "9", "commune_chairman", "1"),
      ("Mái ấm Mười Hai (hư cấu)", "12", "health_department", "2"),
    ] {
      try place.run(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", "11629", "--address", "Số \(others), đường Ví Dụ", "--opened", "10/8/2026", "--on",
        "1/8/2026", "--setting", "rural")
      let code = "F-00000\(others)"
      try place.run(
        "facility", "census", code, "--children", children, "--others", "0", "--needy", children, "--on", "10/8/2026")
      try place.run("notice", "add", code, "--received", "3/8/2026", "--received-by", to, "--starts", "10/8/2026")
    }
    try place.write("luat/nguong.yaml", amounts)
    try place.write("luat/quy-tac.yaml", rules)
    try place.write("luat/phat.yaml", penalties)
    try place.write("luat/trich-dan.yaml", citations)
    try place.write("luat/dau.yaml", "law: {version: \"hư cấu 1\", title: \"Luật hư cấu\"}\n")
    try place.write("luat/requirements/hu-cau.yaml", requirements)
    try place.write("luat/items/premises.yaml", try items())
    #expect(place.runs.allSatisfy { $0.status == 0 }, "\(place.runs.filter { $0.status != 0 })")
    place.forgetRuns()
    return place
  }

  @Test func theWholeProgramFollowsTheFolder() throws {
    let place = try Self.place()
    let law = ["--law", "luat"]
    let valid = try place.run(["law", "validate", "luat"])
    #expect(valid.status == 0 && valid.output.contains("hư cấu 1 ("), "\(valid)")

    // The hash of the laws in force, as the folder was shown with it; the built-in law has another.
    func hash(_ law: [String]) throws -> String {
      let shown = try place.run(["licensing", "audit", "F-000002", "--as-of", Self.day, "--format", "json"] + law)
        .output
      return String(try #require(try /"hash": "([0-9a-f]{64})"/.firstMatch(in: shown)).1)
    }
    let (own, builtIn) = (try hash(law), try hash([]))
    #expect(valid.output.contains("(\(own.prefix(16)))") && own != builtIn, "\(own) \(builtIn)")

    // The audit: the number decides who receives the notice, and the rule speaks, from their day on only.
    func audit(_ code: String, _ day: String, _ law: [String]) throws -> String {
      try place.run(["licensing", "audit", code, "--as-of", day, "--format", "json"] + law).output
    }
    for (day, isFirst) in [("2026-11-30", true), (Self.day, false)] {
      let small = try audit("F-000001", day, law)
      #expect(small.contains("\"situation\": \"\(isFirst ? "notified" : "not_notified")\""), "\(day) \(small)")
      let large = try audit("F-000002", day, law)
      #expect(large.contains("winter-report-hu-cau") == !isFirst, "\(day)")
      #expect(large.contains("Phải báo cáo việc giữ ấm mùa đông (hư cấu).") == !isFirst)
      #expect(large.contains("\"version\": \"hư cấu 1\""))
      #expect(try audit("F-000001", day, []).contains("\"situation\": \"notified\""), "the built-in law stays")
    }
    #expect(try !audit("F-000002", "2026-12-21", law).contains("winter-report-hu-cau"))

    // What changed, and whose situation only for that.
    let diff = try place.run(
      ["law", "diff", "--from", "30/11/2026", "--to", "1/12/2026", "--facilities", "--format", "json"] + law)
    #expect(diff.status == 0)
    for word in [
      "winter-report-hu-cau", "small_facility", "\"HC-1\"", "land-area-rural", "F-000001", "1.000.000–2.000.000 đồng",
      "not_notified", "term_last",
    ] {
      #expect(diff.output.contains(word), "\(word) \(diff)")
    }
    #expect(!diff.output.contains("F-000002"))
    let same = try place.run("law", "diff", "--from", "30/11/2026", "--to", "1/12/2026", "--format", "json")
    #expect(!same.output.contains("small_facility") && !same.output.contains("HC-1"))

    // A sentence cites the row of the day it speaks of, and none on a day without.
    for (from, cited) in [
      ("20/11/2026", "(khoản 6 Điều 148 Bộ luật Dân sự)"), ("26/11/2026", "(khoản 3 Điều 4 (hư cấu); chưa xác minh)"),
      ("13/12/2026", "(khoản 3 Điều 4 (hư cấu); chưa xác minh)"),
      ("16/12/2026", "(chưa đọc được quy định của ngày 21/12/2026; chưa xác minh)"),
    ] {
      let steps = try place.run(["calendar", "add", "5", "--from", from, "--unit", "days"] + law).output
      #expect(steps.contains("đến 24 giờ \(cited)."), "\(from) \(steps)")
    }

    // What must be looked at: the rule and the requirement end, the rule was never checked.
    let review = try place.run(["law", "review", "--within", "30", "--format", "json"] + law)
    for word in ["winter-report-hu-cau", "\"HC-1\"", "2026-12-20", "unchecked", "term_last"] {
      #expect(review.output.contains(word), "\(word)")
    }
    let due = try place.run(["due", "--within", "30"] + law)
    #expect(due.output.contains("Rà soát quy định") && due.output.contains("winter-report-hu-cau"), "\(due)")
    let doctor = try place.run(["doctor"] + law)
    #expect(doctor.output.contains("winter-report-hu-cau"), "\(doctor)")
    #expect(try !place.run("due", "--within", "30").output.contains("winter-report-hu-cau"))

    // Coverage counts the new requirement from its day on.
    for (day, isAsked) in [("2026-11-30", false), (Self.day, true)] {
      let coverage = try place.run(["checklist", "coverage", "--on", day, "--format", "json"] + law)
      #expect(coverage.output.contains("\"HC-1\"") == isAsked, "\(day) \(coverage)")
    }

    // Findings: 22 m² for each is enough until the day, and too little from then on.
    for (number, day, isFound) in [(1, "30/11/2026", false), (2, "1/12/2026", true)] {
      let code = "I-2026-00000\(number)"
      for command in [
        ["inspection", "plan", "F-000002", "--checklist", "nonpublic-children", "--on", day],
        [
          "inspection", "start", code, "--announced", day, "--decided", day, "--decision", "\(number)/QĐ-HC",
          "--issuer", "Sở Y tế Ví Dụ (hư cấu)", "--basis", "thematic_plan", "--lead", "Trần Thị Lá (hư cấu)",
          "--member", "Lê Văn Đá (hư cấu)",
        ],
        ["inspection", "answer", code, "land-area-rural", "264"],
      ] {
        let run = try place.run(command + law)
        #expect(run.status == 0, "\(run)")
      }
      let found = try place.run(["inspection", "show", code, "--format", "json"] + law)
      #expect(found.output.contains("\"outcome\": \"\(isFound ? "not_met" : "met")\""), "\(day) \(found)")
      #expect(!found.output.contains("\"requirement_id\": \"HC-1\""), "held against nobody before, and then in force")
    }

    // The trail says under which law it was written, and so does its seal.
    let trail = try place.run("trail", "list", "--format", "json").output
    #expect(trail.contains("\"lawMark\""))
    let seal = try place.run(["trail", "seal"] + law)
    #expect(seal.output.contains("hư cấu 1 ("), "\(seal)")
  }

  /// Rows that do not fit, each told at its place; nothing is taken from such a folder.
  @Test(arguments: [
    (
      "amounts:\n  - {amount: small_facility, regime: notice, from: 2026-12-01, value: 8, unit: beneficiaries, citation: a, reading: read, source: b}\n",
      "cùng áp dụng cho một ngày"
    ),
    (
      "limits:\n  - {regime: specialized_check, body: commune, from: 2026-12-01, days: 5, citation: a, source: b, reading: read}\n",
      "cùng áp dụng cho một ngày"
    ),
    (
      "limits:\n  - {regime: check, body: commune, days: 5, citation: a, source: b, reading: surely}\n",
      "interpretation"
    ),
    (
      "inspection_regimes:\n  - {regime: check, bodies: [commune], bases: [after_notice], from: 2027-02-28, citation: a, source: b, reading: read}\n",
      "cùng áp dụng cho một ngày"
    ),
    (
      "competences:\n  - {permits: [operating_license], province: \"99\", name: a, bodies: [b], citation: c, source: d}\n",
      "99"
    ),
    ("holidays:\n  - {name: A, solar: 12-01, from: 2026-12-02, to: 2026-12-01, source: a}\n", "trước ngày đầu"),
    (
      "clocks:\n  - {id: personal-data-breach, name: A, event: b, event_en: c, hours: 0, reporter: X, recipients: [Y], citation: c, reading: read}\n",
      "ngoài mức"
    ),
    (
      "duties:\n  - {id: a, level: commune, name: A, reporter: X, recipients: [Y], citation: c, reading: read, passes_to: không-có}\n",
      "không-có"
    ),
    ("penalties:\n  - {place: a, acts: [b], least: 5, most: 3, requirements: [LTE-6-2], source: c}\n", "document"),
    ("rules:\n  - {id: a, classes: [B], when: {situation: [notified]}, citation: c, reading: read}\n", "source"),
    (
      "citations:\n  - {point: term_last, from: 2020-01-01, citation: a, reading: read, source: b}\n",
      "cùng áp dụng cho một ngày"
    ),
    ("citations:\n  - {point: term_lst, citation: a, reading: read, source: b}\n", "term_last"),
    ("citations:\n  - {point: pause_on_request, citation: a, reading: read, source: b}\n", "days"),
    ("khong: [1]\n", "bảng gì"),
  ])
  func rowsThatDoNotFitAreTold(_ text: String, _ word: String) throws {
    let place = try Workplace()
    try place.write("luat/sai.yaml", text)
    let run = try place.run("law", "validate", "luat")
    #expect(run.status != 0 && run.errors.contains("sai.yaml") && run.errors.contains(word), "\(run)")
    let audit = try place.run("due", "--law", "luat")
    #expect(audit.status != 0 && audit.output.isEmpty, "\(audit)")
  }
}
