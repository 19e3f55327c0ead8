import Foundation
import Testing

/// What nobody counted is said in sentences too, never as dots, as zero or as a blank.
struct UnknownFigureTests {
  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2025-07-14"
    for number in 1...2 {
      try place.quietly(
        "facility", "add", "--name", "Nhà số \(number) (hư cấu)", "--kind", "children_care", "--ownership",
        "non_public",
        "--operator", "individual", "--commune", "11407", "--on", "1/1/2024")
    }
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/1/2025", "--to", "30/6/2025", "--province", "31",
      "--checklist", "quick-safety")
    return place
  }

  private static func text(_ place: Workplace, _ report: [String]) throws -> String {
    let run = try place.run(["report", "export"] + report + ["-o", "a.xlsx"])
    #expect(run.status == 0, "\(run)")
    return try ReportTests.sheets(place, "a.xlsx").values.flatMap { $0 }.flatMap { $0 }.compactMap(\.text)
      .joined(separator: "\n")
  }

  private static let reports = [
    ["annual", "--period", "2024"], ["half-year", "--period", "2025-H1"],
    ["campaign-summary", "--campaign", "C-2025-001"], ["unlicensed-facilities"],
  ]

  @Test("A report of places in which nobody counted", arguments: reports)
  func nobody(_ report: [String]) throws {
    let text = try Self.text(try Self.place(), report)
    #expect(text.contains("chưa có số liệu trẻ em đang chăm sóc ở 02 cơ sở này"), "\(text)")
    if report[0] != "unlicensed-facilities" {
      #expect(
        text.contains("Chưa có số liệu đối tượng, trẻ em đang chăm sóc; 02 cơ sở chưa có số liệu đối tượng."), "\(text)"
      )
    }
    for sentence in text.split(separator: "\n") where sentence.contains("trẻ em") && sentence.contains("cơ sở ") {
      #expect(!sentence.contains("………… ") && !sentence.contains("chăm sóc 0 "), "\(sentence)")
    }
    #expect(!text.contains("theo tháng: …"))
  }

  @Test("One place counted, the other not: the sum says what it leaves out", arguments: reports)
  func some(_ report: [String]) throws {
    let place = try Self.place()
    try place.quietly("facility", "census", "F-000001", "--on", "1/6/2024", "--children", "7", "--others", "0")
    let text = try Self.text(place, report)
    #expect(text.contains("đang chăm sóc 7 trẻ em, chưa kể 01 cơ sở chưa có số liệu"), "\(text)")
  }

  @Test("What a command says of a head count of parts")
  func census() throws {
    let place = try Self.place()
    let others = try place.run("facility", "census", "F-000001", "--on", "1/6/2025", "--others", "3")
    #expect(others.output.contains("chưa có số trẻ em, 3 đối tượng"), "\(others)")
    #expect(!others.output.contains("…"))
    let list = try place.run("licensing", "unlicensed")
    #expect(list.output.contains("chưa có số liệu trẻ em đang chăm sóc ở 02 cơ sở này"), "\(list)")
    let english = try place.run("licensing", "unlicensed", "--lang", "en")
    #expect(english.output.contains("whose children nobody counted (2 facilities)") && !english.output.contains("…"))
    let history = try place.run("licensing", "history", "F-000001")
    #expect(!history.output.contains("Thống kê: …"), "\(history)")
  }

  @Test("Others without the children are no total: at the cell, in files and in every sum")
  func othersAlone() throws {
    let place = try Self.place()
    try place.quietly("facility", "census", "F-000001", "--on", "1/6/2024", "--others", "15")
    try place.quietly("facility", "census", "F-000002", "--on", "1/6/2024", "--children", "7", "--others", "2")
    let page = try place.run("facility", "show", "F-000001").output
    #expect(page.contains(/Tổng số đối tượng: +15 \(chưa kể trẻ em: chưa có số liệu\)/), "\(page)")
    for (list, code) in [(["facility", "list"], "code"), (["licensing", "unlicensed"], "facility_code")] {
      let rows = try place.json(list).elements
      let row = try #require(rows.first { $0[code]?.text == "F-000001" })
      #expect(row["beneficiaries"] == .null && row["children"] == .null, "\(list)")
    }
    let audit = try place.json("licensing", "audit", "F-000001").elements.first
    #expect(audit?["beneficiaries"] == .null && audit?["others"]?.number == 15)
    #expect(audit?["children_counted"] == .boolean(false))
    for report in Self.reports where report[0] != "unlicensed-facilities" {
      let text = try Self.text(place, report)
      #expect(text.contains("Các cơ sở đang chăm sóc 9 đối tượng, trong đó có 7 trẻ em; 01 cơ sở chưa"), "\(text)")
      #expect(text.contains("01 cơ sở đã đếm 15 đối tượng khác nhưng chưa có số trẻ em"), "\(text)")
    }
    // Nothing is measured by a number of people that leaves out the children.
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "quick-safety", "--allow-unsuitable")
    let record = try Self.text(place, ["inspection-record", "--inspection", "I-2025-000001"])
    #expect(record.contains("15 đối tượng khác, chưa có tổng số, chưa có số trẻ em"), "\(record)")
  }

  @Test("The paper of an inspection where nobody was counted")
  func inspection() throws {
    let place = try Self.place()
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "quick-safety", "--allow-unsuitable")
    let subject = ["--inspection", "I-2025-000001"]
    for report in ["inspection-record", "inspection-result"] {
      let text = try Self.text(place, [report] + subject)
      #expect(text.contains("chưa có số liệu") && !text.contains("(tính đến ngày …"), "\(text)")
    }
  }

  @Test("A list without rows says none only of those whose situation is known")
  func none() throws {
    let place = try Workplace()
    #expect(
      try Self.text(place, ["unlicensed-facilities"]).contains("Trong sổ chưa có cơ sở nào thuộc danh sách này."))
    try place.quietly(
      "facility", "add", "--name", "Nhóm trẻ (hư cấu)", "--kind", "preschool", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11407", "--on", "1/1/2024")
    let text = try Self.text(place, ["unlicensed-facilities"])
    #expect(text.contains("01 cơ sở chưa xác định được, chưa biết có thuộc danh sách này hay không."), "\(text)")
  }

  @Test("One requirement that was looked at and met clears nobody: how many were not stands beside it")
  func oneOfMany() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.write(
      "phieu/items/mot.yaml",
      """
      items:
        - id: mot-noi
          requirements: [NQ6618-BI-1-site]
          question: "Địa điểm có thuận tiện không (hư cấu)?"
          verify: "Xem nơi đặt cơ sở."
          answer: yes_no
          severity: minor
          remedy: "Ghi rõ."

      """)
    try place.write(
      "phieu/mot.yaml",
      """
      checklist: mot
      version: "1"
      title: "Phiếu một nội dung (hư cấu)"
      valid_from: 2017-11-01
      groups: [social_assistance_nonpublic]
      sections:
        - id: one
          title: "Một"
          items: [mot-noi]

      """)
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11629", "--address", "Số 1", "--opened", "10/8/2026", "--on",
      "1/8/2026", "--setting", "rural")
    try place.quietly(
      "facility", "census", "F-000001", "--children", "12", "--others", "0", "--needy", "12", "--on", "10/8/2026")
    try place.quietly(
      "notice", "add", "F-000001", "--received", "3/8/2026", "--received-by", "health_department", "--starts",
      "10/8/2026")
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "mot", "--allow-unsuitable")
    try place.quietly(
      "inspection", "start", "I-2026-000001", "--decision", "7/QĐ-HC", "--decided", "19/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)", "--on", "21/11/2026")
    try place.quietly("inspection", "answer", "I-2026-000001", "mot-noi", "có")
    try place.quietly("inspection", "close", "I-2026-000001", "--on", "22/11/2026", "--signed-by-facility", "yes")
    let audit = try #require(try place.json("licensing", "audit", "F-000001").elements.first)
    let others = try #require(audit["conditions"]?["others"]?.elements.count)
    #expect(audit["conditions"]?["met"]?.elements.count == 1 && others > 5)
    let screen = try place.run("licensing", "audit", "F-000001", "--format", "csv").output
    #expect(
      screen.contains("đáp ứng 1 yêu cầu đã kiểm tra; \(others) yêu cầu khác chưa kiểm tra hoặc không áp dụng"),
      "\(screen)")
    let table = try place.run("licensing", "audit", "F-000001").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(table.contains("đáp ứng các yêu cầu đã kiểm tra; \(others) yêu cầu khác"), "\(table)")
    for report in [["unlicensed-facilities"], ["facility-register"], ["annual", "--period", "2026"]] {
      let text = try Self.text(place, report)
      #expect(!text.contains("đáp ứng yêu cầu") || text.contains("không đáp ứng yêu cầu 0"), "\(report)")
    }
  }
}
