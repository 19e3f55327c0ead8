import Foundation
import Testing

/// The spreadsheets, as another program reads them, against what the commands say.
struct ReportTests {
  static let code = "I-2025-000001"

  /// An inspection of VD-01 with one finding of each kind, closed.
  static func inspected() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.quietly(
      "directive", "add", "--issuer", "Văn phòng Ủy ban Ví Dụ (hư cấu)", "--summary", "V/v kiểm tra (hư cấu)")
    try place.quietly(
      "campaign", "create", "--name", "Đợt tháng 5/2025 (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025",
      "--to", "14/5/2025", "--province", "31", "--checklist", "vi-du")
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "vi-du", "--campaign", "C-2025-001")
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    let answers = [
      ["vd-rooms-seen", "có"], ["vd-room-area", "80,5"],
      ["vd-no-beating", "phát hiện", "--note", "Hai trẻ kể (hư cấu)"],
      ["vd-cooking", "own"], ["vd-last-drill", "--not-checked", "--note", "Không có sổ"],
    ]
    for answer in answers {
      let run = try place.run(["inspection", "answer", code] + answer)
      if run.status != 0 { throw Workplace.Trouble(text: "\(run)") }
    }
    try place.quietly("inspection", "close", code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.quietly("campaign", "excuse", "C-2025-001", "VD-02", "--reason", "Đang sửa chữa (hư cấu)")
    return place
  }

  static func export(_ place: Workplace, _ report: String, to file: String) throws {
    let subject = report == "inspection-record" ? ["--inspection", code] : ["--campaign", "C-2025-001"]
    let run = try place.run(["report", "export", report] + subject + ["-o", file])
    #expect(run.status == 0 && run.output == "Đã ghi \(file).\n" && run.errors.isEmpty, "\(run)")
  }

  static func read(_ place: Workplace, _ mode: String, _ file: String, _ more: String...) throws -> String {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read_workbook.py").path
    return more.isEmpty
      ? try Python.run(script, mode, place.path(file)) : try Python.run(script, mode, place.path(file), more[0])
  }

  /// All words of a report that is exported now, sheet by sheet.
  static func text(_ place: Workplace, _ report: String, _ subject: [String]) throws -> String {
    try place.succeed(["report", "export", report, "-o", "x.xlsx"] + subject)
    return try sheets(place, "x.xlsx").sorted { $0.key < $1.key }.flatMap(\.value).flatMap { $0 }
      .compactMap(\.text).joined(separator: "\n")
  }

  /// The rows of the sheets, by the sheet's name.
  static func sheets(_ place: Workplace, _ file: String) throws -> [String: [[JSONValue]]] {
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(try read(place, "cells", file).utf8))
    var sheets: [String: [[JSONValue]]] = [:]
    for sheet in json["sheets"]?.elements ?? [] {
      sheets[sheet["name"]?.text ?? ""] = sheet["rows"]?.elements.map(\.elements)
    }
    return sheets
  }

  /// The rows of the table whose header row has these headings, by heading, until its numbers end.
  static func table(_ rows: [[JSONValue]], with heading: String) -> [[String: JSONValue]] {
    guard let header = rows.firstIndex(where: { $0.first == .text("TT") && $0.contains(.text(heading)) }) else {
      return []
    }
    let headings = rows[header].map { $0.text ?? "" }
    var found: [[String: JSONValue]] = []
    var expected = 1.0
    for row in rows[(header + 1)...] {
      if row.first == .text("TT") { break }
      guard let number = row.first?.number, number == expected else { continue }
      expected += 1
      found.append(Dictionary(zip(headings, row), uniquingKeysWith: { first, _ in first }))
    }
    return found
  }

  @Test(arguments: ["inspection-record", "campaign-summary"])
  func twoExportsAreTheSameBytes(_ report: String) throws {
    let place = try Self.inspected()
    try Self.export(place, report, to: "a.xlsx")
    try Self.export(place, report, to: "b.xlsx")
    #expect(try place.bytes("a.xlsx") == place.bytes("b.xlsx"))
    // A file that is there is replaced whole.
    try place.write("b.xlsx", "cũ")
    try Self.export(place, report, to: "b.xlsx")
    #expect(try place.bytes("a.xlsx") == place.bytes("b.xlsx"))
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    #expect(names.filter { $0.contains("xlsx") }.sorted() == ["a.xlsx", "b.xlsx"])
  }

  @Test func recordSaysWhatTheCommandsSay() throws {
    let place = try Self.inspected()
    try Self.export(place, "inspection-record", to: "a.xlsx")
    let rows = try #require(try Self.sheets(place, "a.xlsx")["Biên bản"])
    let shown = try place.json("inspection", "show", Self.code)
    let asked = try place.json("checklist", "show", "vi-du")["items"]?.elements ?? []
    let answers = Dictionary(
      (shown["answers"]?.elements ?? []).map { ($0["item_id"]?.text ?? "", $0) }, uniquingKeysWith: { $1 })
    let words = [
      "met": "Đạt", "not_met": "Không đạt", "not_applicable": "Không áp dụng", "not_checked": "Chưa kiểm tra",
    ]

    let items = Self.table(rows, with: "Đánh giá")
    #expect(items.count == asked.count)
    for (row, item) in zip(items, asked) {
      let id = item["item_id"]?.text ?? ""
      let answer = answers[id]
      #expect(row["Nội dung kiểm tra"] == item["question"], "\(id)")
      #expect(row["Đánh giá"]?.text == answer?["outcome"]?.text.flatMap { words[$0] }, "\(id)")
      // The arithmetic stands before the inspector's own note.
      let note = row["Ghi chú"]?.text ?? ""
      #expect(note.hasSuffix(answer?["note"]?.text ?? ""), "\(id)")
      #expect(id != "vd-room-area" || note == "80,5 m² ÷ 14 = 5,75 m² < 6 m²", "\(id): \(note)")
    }

    let findings = shown["findings"]?.elements ?? []
    let printed = Self.table(rows, with: "Nội dung tồn tại, hạn chế")
    #expect(findings.count == 2 && printed.count == findings.count)
    for (row, finding) in zip(printed, findings) {
      let statement = try #require(finding["statement"]?.text)
      #expect(row["Nội dung tồn tại, hạn chế"]?.text?.hasPrefix(statement) == true)
      let citations = (finding["citations"]?.elements ?? []).compactMap(\.text)
      #expect(citations.allSatisfy { row["Căn cứ"]?.text?.contains($0) == true })
    }

    let texts = rows.flatMap { $0.compactMap(\.text) }
    for counted in ["đạt 02", "không đạt 02", "không áp dụng 0", "chưa kiểm tra 01"] {
      #expect(texts.contains { $0.contains(counted) }, "\(counted)")
    }
    #expect(!texts.contains { $0.lowercased().contains("tự phát") }, "an inspection record does not say tự phát")
    #expect(!texts.contains { $0.contains("{") || $0.contains("null") || $0.contains("nil") })
  }

  @Test func summarySaysWhatTheCommandsSay() throws {
    let place = try Self.inspected()
    try Self.export(place, "campaign-summary", to: "a.xlsx")
    let sheets = try Self.sheets(place, "a.xlsx")
    let status = try place.json("campaign", "status", "C-2025-001").elements
    let facilities = Dictionary(
      try place.json("facility", "list").elements.map { ($0["code"]?.text ?? "", $0) }, uniquingKeysWith: { $1 })

    let listed = Self.table(sheets["Phụ lục I"] ?? [], with: "Tên cơ sở")
    #expect(listed.count == status.count && !status.isEmpty)
    for (row, part) in zip(listed, status) {
      let code = part["facility_code"]?.text ?? ""
      #expect(row["Mã số"]?.text == code)
      #expect(row["Tên cơ sở"] == part["name"], "\(code)")
      #expect(row["Số trẻ em"] == facilities[code]?["children"], "\(code)")
      let day = part["started_on"]?.text.map { JSONValue.object(["date": .text($0)]) } ?? .null
      #expect(row["Ngày kiểm tra"] == day, "\(code)")
    }
    // A reason is somebody's own words: it stands only where somebody released it.
    let reason = JSONValue.text("Đang sửa chữa (hư cấu)")
    #expect(!listed.contains { $0.values.contains(reason) })
    try place.succeed([
      "report", "export", "campaign-summary", "--campaign", "C-2025-001", "--release-notes", "-o", "b.xlsx",
    ])
    let released = Self.table(try Self.sheets(place, "b.xlsx")["Phụ lục I"] ?? [], with: "Tên cơ sở")
    #expect(released.contains { $0.values.contains(reason) })

    let unlicensed = try place.json("licensing", "unlicensed").elements
    let named = Self.table(sheets["Phụ lục I - Biểu 3"] ?? [], with: "Tên cơ sở (mã số)")
    #expect(named.count == unlicensed.count && !unlicensed.isEmpty)
    for (row, facility) in zip(named, unlicensed) {
      let name = "\(facility["name"]?.text ?? "")\n(\(facility["facility_code"]?.text ?? ""))"
      #expect(row["Tên cơ sở (mã số)"]?.text == name)
      #expect(row["Số trẻ em"] == facility["children"])
    }

    let findings = try place.json("finding", "list", "--campaign", "C-2025-001").elements
    let seen = Self.table(sheets["Phụ lục III"] ?? [], with: "Tồn tại, hạn chế")
    #expect(seen.count == findings.count && findings.count == 2)
    let remedies = try place.json("remediation", "list", "--campaign", "C-2025-001").elements
    #expect(
      seen.map { $0["Tồn tại, hạn chế"]?.text?.split(separator: "\n").first.map(String.init) }
        == remedies.map { $0["statement"]?.text })
    #expect(sheets.values.joined().joined().contains { $0.text?.lowercased().contains("từ 01/7/2025") == true })
  }

  /// The XML and not the file: another zlib makes other bytes.
  @Test func sheetsAreAsRecorded() throws {
    let place = try Self.inspected()
    try Self.export(place, "inspection-record", to: "a.xlsx")
    // Both codes rest on random keys and salt.
    let xml = try Self.read(place, "xml", "a.xlsx", "1")
      .replacing(try Regex("kiểm chứng dữ liệu: [0-9a-f]{16}"), with: "kiểm chứng dữ liệu: ‹mã›")
      .replacing(try Regex("niêm phong nội dung: [0-9a-f]{4}( [0-9a-f]{4}){3}"), with: "niêm phong nội dung: ‹mã›")
    try Golden.check("inspection-record-xml", xml)
  }

  @Test func unclosedInspectionIsExportedToo() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try Self.export(place, "inspection-record", to: "a.xlsx")
    let rows = try #require(try Self.sheets(place, "a.xlsx")["Biên bản"])
    #expect(Self.table(rows, with: "Đánh giá").count == 5)
  }

  /// One finding demanded and overdue, one verified, both handled.
  static func remedied() throws -> Workplace {
    let place = try inspected()
    place.environment["MAIAM_TODAY"] = "2025-07-14"
    try place.quietly(
      "remediation", "order", "\(code)/01", "--demand", "Rào ao (hư cấu)", "--within", "10", "--unit", "days",
      "--document", "12/SYT-HC", "--on", "15/5/2025")
    try place.quietly(
      "remediation", "report", "\(code)/01", "--partial", "--evidence", "Đã mua lưới (hư cấu)", "--by",
      "Bà Lá (hư cấu)", "--on", "20/5/2025")
    try place.quietly(
      "handling", "add", "\(code)/01", "\(code)/02", "--kind", "sanction_record", "--number", "5/BB-HC", "--on",
      "17/5/2025", "--by", "Bà Mơ (hư cấu)")
    try place.quietly(
      "remediation", "verify", "\(code)/02", "--evidence", "Đã xem (hư cấu)", "--by", "Ông Đá (hư cấu)", "--on",
      "16/5/2025")
    try place.quietly(
      "handling", "add", "\(code)/01", "--kind", "children_moved", "--number", "6/QĐ-HC", "--on", "18/5/2025", "--by",
      "Ông Mận (hư cấu)")
    return place
  }

  @Test func remediationStatusSaysWhatTheCommandsSay() throws {
    let place = try Self.remedied()
    try place.succeed(["report", "export", "remediation-status", "--release-notes", "-o", "a.xlsx"])
    let sheets = try Self.sheets(place, "a.xlsx")
    let listed = Self.table(sheets["Danh sách"] ?? [], with: "Tình hình thực hiện")
    let told = try place.json("remediation", "list").elements
    #expect(listed.count == told.count && told.count == 2)
    let byStatement = Dictionary(told.map { ($0["statement"]?.text ?? "", $0) }, uniquingKeysWith: { $1 })
    for row in listed {
      let item = try #require(byStatement[row["Tồn tại, hạn chế"]?.text ?? ""])
      let day = item["last_day"]?.text.map { JSONValue.object(["date": .text($0)]) } ?? .null
      #expect(row["Thời hạn"] == day)
    }
    #expect(listed.map { $0["Tình hình thực hiện"]?.text } == ["Quá hạn", "Đã xác nhận khắc phục"])
    #expect(listed.map { $0["Thời gian tồn đọng"] } == [.text("từ 61 đến 90 ngày"), .null])
    #expect(listed[0]["Tiến độ gần nhất, việc xử lý"]?.text?.hasPrefix("20/05/2025: Đã mua lưới (hư cấu)\n") == true)
    #expect(listed[1]["Người, ngày xác nhận"]?.text == "Ông Đá (hư cấu)\n16/05/2025")
    let figures = sheets["Tổng hợp"] ?? []
    let states = Self.table(figures, with: "Tình hình thực hiện")
    #expect(states.map { $0["Số tồn tại, hạn chế"]?.number } == [0, 0, 1, 0, 1, 0])
    let handlings = Self.table(figures, with: "Số việc")
    // The letter of the demand is one of them, and the suspension that the paper tells of.
    #expect(handlings.map { $0["Số việc"]?.number } == [1, 1, 0, 1, 0, 0, 1])
    // Before the demand nothing was overdue.
    try place.succeed(["report", "export", "remediation-status", "--as-of", "14/5/2025", "-o", "b.xlsx"])
    let before = Self.table(try Self.sheets(place, "b.xlsx")["Danh sách"] ?? [], with: "Tình hình thực hiện")
    #expect(before.map { $0["Tình hình thực hiện"]?.text } == Array(repeating: "Chưa có yêu cầu khắc phục", count: 2))
  }

  @Test func summaryCountsWhatWasDone() throws {
    let place = try Self.remedied()
    try Self.export(place, "campaign-summary", to: "a.xlsx")
    let sheets = try Self.sheets(place, "a.xlsx")
    let texts = (sheets["Báo cáo"] ?? []).flatMap { $0.compactMap(\.text) }
    for figure in [
      "đã yêu cầu khắc phục 01/02", "đang trong thời hạn 0;", "quá hạn 01", "đã xác nhận khắc phục 01",
      "01 biên bản vi phạm hành chính", "0 quyết định xử phạt", "4. Chuyển trẻ em đến nơi khác: 01",
    ] {
      #expect(texts.contains { $0.contains(figure) }, "\(figure)")
    }
    let handled = Self.table(sheets["Phụ lục III - Biểu 2"] ?? [], with: "Hình thức xử lý")
    #expect(handled.map { $0["Số, ký hiệu"]?.text } == ["5/BB-HC", "6/QĐ-HC", "12/SYT-HC"])
    let run = try place.run(["report", "verify", "a.xlsx"])
    #expect(run.status == 0, "\(run)")
  }

  /// A follow-up of an inspection of the campaign is no second visit, and takes no finding away.
  @Test func aFollowUpLosesNoFinding() throws {
    let place = try Self.remedied()
    try place.quietly("inspection", "plan", "--follow-up", Self.code)
    let followUp = "I-2025-000002"
    try place.quietly(
      "inspection", "start", followUp, "--decision", "9/QĐ-HC", "--decided", "1/7/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "2/7/2025", "--lead", "Trần Thị Lá (hư cấu)")
    try place.quietly("inspection", "answer", followUp, "vd-room-area", "90")
    try place.quietly("inspection", "close", followUp, "--on", "3/7/2025", "--signed-by-facility", "yes")
    try Self.export(place, "campaign-summary", to: "a.xlsx")
    let sheets = try Self.sheets(place, "a.xlsx")
    let texts = (sheets["Báo cáo"] ?? []).flatMap { $0.compactMap(\.text) }
    #expect(texts.contains { $0.contains("Kế hoạch kiểm tra 01 cơ sở; đã kiểm tra 01 cơ sở") }, "\(texts)")
    #expect(Self.table(sheets["Phụ lục III"] ?? [], with: "Tồn tại, hạn chế").count == 2)
  }

  @Test(arguments: [
    ("half-year", "2025", "--period 2025-H1, hoặc dùng mẫu annual."),
    ("annual", "2025-H1", "--period 2025, hoặc dùng mẫu half-year."),
  ])
  func aPeriodOfTheOtherLengthIsRefused(_ report: String, _ period: String, _ remedy: String) throws {
    let place = try Self.inspected()
    let run = try place.run(["report", "export", report, "--period", period, "-o", "a.xlsx"])
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(remedy), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: place.path("a.xlsx")))
  }

  /// The manager's list goes the way of all reports, whatever it is narrowed to.
  @Test(arguments: [
    [], ["--commune", "11311"], ["--ownership", "non_public"], ["--no-religious"], ["--religious"],
    ["--kind", "children_care"], ["--situation", "unlicensed,spontaneous"], ["--province", "31"],
    ["--situation", "unregistered"],
  ])
  func theListOfTheUnlicensedIsAReport(_ filter: [String]) throws {
    let place = try Self.inspected()
    var words = filter
    if let index = filter.firstIndex(of: "--situation") {
      words = filter[index + 1].split(separator: ",").flatMap { ["--situation", String($0)] }
    }
    let run = try place.run(["licensing", "unlicensed", "-o", "a.xlsx", "--format", "json"] + words)
    #expect(run.status == 0, "\(run)")
    let told = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8)).elements
    let listed = Self.table(try Self.sheets(place, "a.xlsx")["Danh sách"] ?? [], with: "Tên cơ sở (mã số)")
    #expect(
      listed.map { $0["Tên cơ sở (mã số)"]?.text }
        == told.map { "\($0["name"]?.text ?? "")\n(\($0["facility_code"]?.text ?? ""))" })
    let check = try place.run(["report", "verify", "a.xlsx"])
    #expect(check.status == 0 && check.errors.isEmpty, "\(check)")
  }
}
