import Foundation
import Testing

/// Reports that were touched after they were written, and reports that were issued.
struct ReportVerifyTests {
  private static func exported() throws -> Workplace {
    let place = try ReportTests.inspected()
    try ReportTests.export(place, "campaign-summary", to: "a.xlsx")
    return place
  }

  private static func change(_ place: Workplace, _ change: String...) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "change_workbook.py").path
    _ = try Python.run([script, place.path("a.xlsx"), place.path("b.xlsx")] + change)
  }

  /// The number of the row of a sheet in which a text stands alone in a cell.
  private static func row(_ place: Workplace, _ sheet: String, _ text: String) throws -> Int {
    let rows = try #require(try ReportTests.sheets(place, "a.xlsx")[sheet])
    return try #require(rows.firstIndex { $0.contains(.text(text)) }) + 1
  }

  @Test(arguments: [
    ("campaign-summary", ["--campaign", "C-2025-001"]), ("inspection-record", ["--inspection", ReportTests.code]),
    ("inspection-result", ["--inspection", ReportTests.code]), ("facility-register", []),
    ("remediation-status", []), ("unlicensed-facilities", []), ("half-year", ["--period", "2025-H1"]),
    ("annual", ["--period", "2024"]),
    ("facility-register", ["--lang", "en", "--for-publication"]), ("unlicensed-facilities", ["--as-of", "2/5/2025"]),
  ])
  func aFileLeftAloneAgrees(_ report: String, _ subject: [String]) throws {
    let place = try ReportTests.inspected()
    try place.succeed(["report", "export", report, "-o", "a.xlsx"] + subject)
    try place.succeed(["report", "export", report, "-o", "b.xlsx"] + subject)
    #expect(try place.bytes("a.xlsx") == place.bytes("b.xlsx"))
    // Another day changes nothing, nor what is recorded later and is no matter of the day of the figures.
    place.environment["MAIAM_TODAY"] = "2025-12-30"
    try place.quietly("facility", "census", "VD-01", "--on", "29/12/2025", "--children", "99")
    let run = try place.run(["report", "verify", "a.xlsx"])
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("khớp"), "\(run)")
    try Self.change(place, "same")
    let again = try place.run(["report", "verify", "b.xlsx"])
    #expect(again.status == 2 && again.output.isEmpty, "\(again)")
    #expect(again.errors.contains("mọi giá trị khớp") && again.errors.contains("lưu lại"), "\(again)")
    let json = try place.run(["report", "verify", "b.xlsx", "--format", "json"])
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.output.utf8))
    #expect(json.status == 2 && value["untouched"] == .boolean(false), "\(json)")
    #expect(value["differences"]?.elements.isEmpty == true && value["recounted"] == .boolean(true), "\(json)")
  }

  /// A file that agrees with what was known when it was made, and no more with what the register gives for the same day,
  /// says so, as a record of an inspection that was opened again does; where it differs is named.
  @Test(arguments: ["campaign-summary", "remediation-status", "facility-register"])
  func figuresThatAreNoLongerThoseOfTheDayAreTold(_ report: String) throws {
    let place = try ReportTests.inspected()
    let subject = report == "campaign-summary" ? ["--campaign", "C-2025-001"] : []
    try place.succeed(["report", "export", report, "-o", "a.xlsx"] + subject)
    if report == "facility-register" {
      try place.quietly("facility", "census", "VD-01", "--on", "12/5/2025", "--children", "99")
    } else {
      try place.quietly("inspection", "reopen", ReportTests.code, "--reason", "Nhầm (hư cấu)")
    }
    let run = try place.run(["report", "verify", "a.xlsx"])
    #expect(run.status == 1 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("chỉ khớp với sổ như lúc") && run.errors.contains("sổ nay cho số liệu khác"), "\(run)")
    #expect(run.errors.contains("sổ nay"), "\(run)")
    if report == "facility-register" { #expect(run.errors.contains("sổ nay cho “99”"), "\(run)") }
    let json = try place.run(["report", "verify", "a.xlsx", "--format", "json", "--lang", "en"])
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.output.utf8))
    #expect(json.status == 1 && value["differences"]?.elements.isEmpty == true, "\(json)")
    #expect(value["superseded"]?.elements.isEmpty == false && value["recounted"] == .boolean(true), "\(json)")
    // Exported again it stands.
    try place.succeed(["report", "export", report, "-o", "b.xlsx"] + subject)
    try place.succeed(["report", "verify", "b.xlsx"])
  }

  /// What was told of a campaign when it ended is told ever after, however the register grows.
  @Test func aClosedCampaignIsFrozen() throws {
    let place = try ReportTests.inspected()
    let export = ["report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o"]
    for code in ["F-000001", "VD-03"] {
      try place.quietly("campaign", "excuse", "C-2025-001", code, "--reason", "Hết thời gian (hư cấu)")
    }
    try place.quietly("campaign", "close", "C-2025-001", "--on", "14/5/2025")
    try place.succeed(export + ["a.xlsx"])
    place.environment["MAIAM_TODAY"] = "2025-06-20"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Mới (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--commune", "11311", "--on", "1/1/2024")
    try place.quietly("facility", "census", "VD-01", "--on", "12/5/2025", "--children", "99")
    try place.quietly(
      "permit", "add", "VD-02", "--kind", "operating_license", "--number", "9/GP-HC", "--issuer", "Sở Y tế",
      "--issued", "5/5/2025")
    let later = try place.run(export + ["b.xlsx"])
    #expect(later.status == 0)
    #expect(
      later.errors
        == "Đợt C-2025-001 đã kết thúc ngày 14/05/2025: báo cáo ghi số liệu tính đến ngày đó, như đã biết khi kết thúc.\n"
    )
    #expect(try place.bytes("a.xlsx") == place.bytes("b.xlsx"))
    // An earlier day of it is as frozen.
    try place.succeed(export + ["c.xlsx", "--as-of", "13/5/2025"])
    for file in ["a.xlsx", "b.xlsx", "c.xlsx"] {
      let run = try place.run(["report", "verify", file])
      #expect(run.status == 0 && run.errors.isEmpty, "\(file): \(run)")
    }
    for file in ["a.xlsx", "c.xlsx"] {
      let cells = try ReportTests.sheets(place, file).values.joined().joined().map { "\($0)" }
      #expect(!cells.contains { $0.contains("Mái ấm Mới") || $0.contains("9/GP-HC") }, "\(file)")
    }
    // A document under its number, too.
    try place.succeed(export + ["e.xlsx", "--issue", "7", "--issued-on", "20/6/2025"])
    let run = try place.run(["report", "verify", "e.xlsx"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
  }

  @Test func aRowTakenOutIsNamed() throws {
    let place = try Self.exported()
    let row = try Self.row(place, "Phụ lục I", "VD-02")
    try Self.change(place, "delete", "Phụ lục I", "\(row)")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1 && run.output.isEmpty, "\(run)")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2, "\(run)")
    #expect(lines[0].hasPrefix("Trang “Phụ lục I”: thiếu dòng thuộc hàng \(row): "), "\(run)")
    #expect(lines[0].contains("VD-02"))
  }

  @Test func aChangedCellIsNamed() throws {
    let place = try Self.exported()
    let row = try Self.row(place, "Phụ lục I", "VD-01")
    try Self.change(place, "set", "Phụ lục I", "E\(row)", "15")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1)
    #expect(
      run.errors == """
        Trang “Phụ lục I”, ô E\(row): trong tệp là “15”, phải là “14”.
        Tệp b.xlsx khác với cơ sở dữ liệu ở 1 chỗ.

        """)
    let json = try place.run(["report", "verify", "b.xlsx", "--format", "json", "--lang", "en"])
    #expect(json.status == 1)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.output.utf8))
    #expect(value["differences"]?.elements.count == 1)
  }

  @Test func anAddedRowIsNamed() throws {
    let place = try Self.exported()
    let row = try Self.row(place, "Phụ lục I", "VD-02")
    try Self.change(place, "insert", "Phụ lục I", "\(row)", "9", "Mái ấm thêm vào (hư cấu)", "F-999999")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Trang “Phụ lục I”, hàng \(row): dòng này không có trong cơ sở dữ liệu: 9 | Mái ấm"))
    #expect(run.errors.split(separator: "\n").count == 2, "\(run)")
  }

  @Test func whatAClerkWritesAroundTheTablesIsNoDifference() throws {
    let place = try Self.exported()
    try Self.change(place, "insert", "Báo cáo", "9", "Đoạn văn thư viết thêm")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    let lines = run.errors.split(separator: "\n")
    #expect(
      lines.first == "Trang “Báo cáo”, hàng 9: có người ghi thêm ngoài các bảng: Đoạn văn thư viết thêm", "\(run)")
    #expect(lines.count == 2 && lines.last?.contains("mọi giá trị khớp") == true, "\(run)")
  }

  @Test func blanksMayBeFilledIn() throws {
    let place = try Self.exported()
    let rows = try #require(try ReportTests.sheets(place, "a.xlsx")["Báo cáo"])
    let start = "2. Văn bản triển khai của địa phương"
    let row = try #require(rows.firstIndex { $0.contains { $0.text?.contains(start) == true } })
    let text = try #require(rows[row].first?.text)
    #expect(text.contains(": ……"))
    let filled = String(text.prefix { $0 != "…" }) + "Kế hoạch số 3/KH-HC"
    let cell = "A\(row + 1)"
    try Self.change(place, "set", "Báo cáo", cell, filled)
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 2 && run.errors.contains("mọi giá trị khớp"), "\(run)")
    // Around the blank nothing may be other.
    try Self.change(
      place, "set", "Báo cáo", cell, filled.replacing("địa phương", with: "nơi khác"))
    #expect(try place.run(["report", "verify", "b.xlsx"]).status == 1)
  }

  /// What is not the row of a table is made anew too, and must be the same.
  @Test(arguments: [
    // Sheet, a text of the row, the column, what is written there.
    ("Báo cáo", "Toàn địa bàn rà soát", "A", "Toàn địa bàn rà soát được 02 cơ sở."),
    ("Phụ lục I", "Số trẻ em", "E", "Số người"),
    ("Phụ lục I", "Tổng cộng", "E", "5"),
    ("Bảng kiểm chứng", "Số liệu tính đến ngày", "A", "Ngày"),
  ])
  func aChangedCellOutsideTheTablesIsNamed(_ sheet: String, _ text: String, _ column: String, _ other: String) throws {
    let place = try Self.exported()
    let rows = try #require(try ReportTests.sheets(place, "a.xlsx")[sheet])
    let found = rows.firstIndex {
      $0.contains { $0.text?.trimmingCharacters(in: .whitespaces).hasPrefix(text) == true }
    }
    let row = try #require(found) + 1
    try Self.change(place, "set", sheet, "\(column)\(row)", other)
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == (sheet == "Bảng kiểm chứng" ? 65 : 1), "\(run)")
    if sheet != "Bảng kiểm chứng" {
      #expect(run.errors.contains("Trang “\(sheet)”, ô \(column)\(row): trong tệp là “\(other)”, phải là"), "\(run)")
    }
  }

  @Test(arguments: [
    ("hide-row", "7", "1 hàng bị ẩn (hàng 7)"), ("hide-column", "C", "có cột bị ẩn (cột C)"),
    ("hide-sheet", "", "Trang “Phụ lục I” bị ẩn."), ("add-sheet", "Trang lạ", ""),
  ])
  func whatIsHiddenIsNamed(_ change: String, _ what: String, _ said: String) throws {
    let place = try Self.exported()
    try Self.change(place, change, change == "add-sheet" ? what : "Phụ lục I", what)
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == (said.isEmpty ? 2 : 1), "\(run)")
    #expect(run.errors.contains(said.isEmpty ? "Trang “Trang lạ” do người khác thêm vào" : said), "\(run)")
  }

  @Test func aRowUnderTheTotalIsNamed() throws {
    let place = try Self.exported()
    let row = try Self.row(place, "Phụ lục I", "Tổng cộng") + 1
    try Self.change(place, "insert", "Phụ lục I", "\(row)", "9", "Mái ấm thêm vào (hư cấu)", "F-999999", "x")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1 && run.errors.contains("hàng \(row): dòng này không có trong cơ sở dữ liệu"), "\(run)")
  }

  @Test func aSheetTakenOutIsNamed() throws {
    let place = try Self.exported()
    try Self.change(place, "drop", "Phụ lục III")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1 && run.errors.hasPrefix("Thiếu trang “Phụ lục III”.\n"), "\(run)")
  }

  @Test func aChangedManifestIsNamed() throws {
    let place = try Self.exported()
    let rows = try #require(try ReportTests.sheets(place, "a.xlsx")["Bảng kiểm chứng"])
    let row = try #require(rows.firstIndex { $0.first == .text("Phụ lục I") }) + 1
    try Self.change(place, "set", "Bảng kiểm chứng", "I\(row)", String(repeating: "a", count: 64))
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 1 && run.errors.hasPrefix("Trang “Bảng kiểm chứng”, ô I\(row): trong tệp là “aaa"), "\(run)")
  }

  /// A column that no sheet has, hidden: nothing of it is looked up, and the command ends with a sentence.
  @Test(arguments: [(20_000, 20_001), (16_385, 2_147_483_647), (0, 0), (5, 2)])
  func aColumnBeyondTheSheetEndsWithASentence(_ first: Int, _ last: Int) throws {
    let place = try Self.exported()
    _ = try Python.run(
      "-c",
      """
      import re, sys, zipfile
      old, new = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w")
      for name in old.namelist():
          data = old.read(name).decode("utf8", "surrogateescape")
          if name.startswith("xl/worksheets/sheet"):
              data = data.replace("</cols>", '<col min="%s" max="%s" hidden="1" width="9"/></cols>' % tuple(sys.argv[3:]))
          new.writestr(name, data.encode("utf8", "surrogateescape"))
      new.close()
      """, place.path("a.xlsx"), place.path("b.xlsx"), "\(first)", "\(last)")
    let before = try place.state()
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect([1, 2, 65].contains(run.status) && run.errors.count + run.output.count > 20, "\(run)")
    #expect(try place.state() == before)
  }

  /// A note that looks like a letter as Office writes it stays what it is, also in the file of another program.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
  func savedByAnotherProgramNothingDiffers() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly("inspection", "answer", ReportTests.code, "vd-rooms-seen", "không", "--note", "_x0041_ (hư cấu)")
    for item in ["vd-no-beating", "vd-last-drill"] {
      try place.quietly("inspection", "answer", ReportTests.code, item, "--not-checked")
    }
    try place.quietly("inspection", "close", ReportTests.code, "--on", "13/5/2025", "--signed-by-facility", "yes")
    try ReportTests.export(place, "inspection-record", to: "a.xlsx")
    let written = try Python.run(
      "-c", "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode())",
      place.path("a.xlsx"))
    #expect(written.contains("_x005F_x0041_ (hư cấu)") && !written.contains(">_x0041_"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/soffice")
    process.arguments = [
      "-env:UserInstallation=file://\(place.path("ho-so"))", "--headless", "--convert-to", "xlsx", "--outdir",
      place.path("moi"), place.path("a.xlsx"),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(try place.bytes("moi/a.xlsx") != place.bytes("a.xlsx"))
    let notes = try ReportTests.sheets(place, "moi/a.xlsx").values.joined().joined().compactMap(\.text)
    #expect(notes.contains("_x0041_ (hư cấu)"), "\(notes)")
    let run = try place.run(["report", "verify", "moi/a.xlsx"])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("mọi giá trị khớp"), "\(run)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run)")
  }

  @Test func aFileWithoutManifestIsRefused() throws {
    let place = try Self.exported()
    try Self.change(place, "drop", "Bảng kiểm chứng")
    let run = try place.run(["report", "verify", "b.xlsx"])
    #expect(run.status == 65 && run.errors.contains("không có trang “Bảng kiểm chứng”"), "\(run)")
  }

  @Test func aTemplateOfOnesOwnIsVerifiedWithIt() throws {
    let place = try ReportTests.inspected()
    try FileManager.default.createDirectory(atPath: place.path("mau"), withIntermediateDirectories: true)
    let own = """
      report: own-list
      title: "Danh sách riêng (hư cấu)"
      scope: register
      document: list
      sheets:
        - name: "Riêng"
          blocks:
            - table:
                dataset: register
                columns:
                  - {key: facility_code, width: 30}
                  - {key: name, width: 100}
      """
    try place.write("mau/own-list.yaml", own)
    try place.quietly("report", "export", "own-list", "--templates", "mau", "-o", "a.xlsx")
    let known = try place.run(["report", "verify", "a.xlsx", "--templates", "mau"])
    #expect(known.status == 0 && known.errors.isEmpty, "\(known)")
    // The template is gone: cells cannot be named, but they still agree with their fingerprint.
    let unknown = try place.run(["report", "verify", "a.xlsx"])
    #expect(unknown.status == 1 && unknown.output.isEmpty && unknown.errors.contains("SHA-256"), "\(unknown)")
    try Self.change(place, "set", "Riêng", "B3", "Tên khác (hư cấu)")
    let changed = try place.run(["report", "verify", "b.xlsx"])
    #expect(changed.status == 1 && changed.errors.contains("Trang “Riêng”, bảng register"), "\(changed)")
  }

  // MARK: - Issued reports

  @Test func anIssuedNumberKeepsItsContent() throws {
    let place = try Self.exported()
    let sheet = try #require(try ReportTests.sheets(place, "a.xlsx")["Báo cáo"])
    #expect(sheet.joined().contains(.text("DỰ THẢO")))
    let issue = ["--issue", "05", "--issued-on", "14/5/2025"]
    let export = ["report", "export", "campaign-summary", "--campaign", "C-2025-001"]
    let first = try place.run(export + issue + ["-o", "phat-hanh.xlsx"])
    #expect(first.output == "Đã phát hành số 05 ngày 14/05/2025, ghi phat-hanh.xlsx.\n", "\(first)")
    let issued = try #require(try ReportTests.sheets(place, "phat-hanh.xlsx")["Báo cáo"])
    #expect(!issued.joined().contains(.text("DỰ THẢO")))
    #expect(issued.joined().contains { $0.text?.hasPrefix("Số: 05/BC-") == true })
    #expect(issued.joined().contains { $0.text?.hasSuffix("ngày 14 tháng 5 năm 2025") == true })

    // Later facts change neither the document nor the right to print it again.
    try place.quietly("facility", "census", "VD-01", "--on", "13/5/2025", "--children", "99")
    try place.succeed(export + issue + ["-o", "lai.xlsx"])
    #expect(try place.bytes("phat-hanh.xlsx") == place.bytes("lai.xlsx"))

    // Other content under the number is refused, and the file stands.
    let before = try place.bytes("phat-hanh.xlsx")
    for other in [
      export + issue + ["--recipient", "Bộ Ví Dụ (hư cấu)"],
      ["report", "export", "half-year", "--period", "2025-H1"] + issue,
      export + ["--issue", "05", "--issued-on", "15/5/2025", "--today", "15/5/2025"],
    ] {
      let run = try place.run(other + ["-o", "phat-hanh.xlsx"])
      #expect(run.status == 1 && run.errors.contains("đã phát hành"), "\(run)")
      #expect(try place.bytes("phat-hanh.xlsx") == before)
    }
    // A number begins anew each year.
    try place.succeed(
      export + ["--issue", "5", "--issued-on", "2/1/2026", "--today", "2/1/2026", "-o", "moi.xlsx"])
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    #expect(names.filter { $0.hasSuffix(".tmp") } == [])
  }

  /// What was issued stays as it is: no draft and no other document takes its place, and the file knows its number.
  @Test func anIssuedFileIsLocked() throws {
    let place = try Self.exported()
    let export = ["report", "export", "campaign-summary", "--campaign", "C-2025-001"]
    let issue = ["--issue", "5", "--issued-on", "14/5/2025", "--recipient", "Bộ Ví Dụ (hư cấu); phòng A"]
    try place.succeed(export + issue + ["-o", "a.xlsx"])
    let bytes = try place.bytes("a.xlsx")
    for other in [
      export, export + ["--issue", "6", "--issued-on", "14/5/2025"], ["report", "export", "facility-register"],
    ] {
      let run = try place.run(other + ["-o", "a.xlsx"])
      #expect(run.status == 1 && run.errors.contains("văn bản số 05/BC-"), "\(run)")
      #expect(try place.bytes("a.xlsx") == bytes)
    }
    try place.succeed(export + issue + ["-o", "a.xlsx"])
    #expect(try place.bytes("a.xlsx") == bytes)
    try place.succeed(["report", "verify", "a.xlsx"])
    try Self.change(place, "same")
    let saved = try place.run(["report", "verify", "b.xlsx"])
    #expect(saved.status == 1 && saved.errors.contains("không còn nguyên như khi phát hành"), "\(saved)")
    let list = try place.run(["report", "list", "--issued", "--format", "csv"])
    #expect(list.output.split(separator: "\n").count == 2 && list.output.contains("a.xlsx"), "\(list)")
    // Another office's database knows nothing of it.
    let elsewhere = try Self.exported()
    try FileManager.default.copyItem(atPath: place.path("a.xlsx"), toPath: elsewhere.path("la.xlsx"))
    let foreign = try elsewhere.run(["report", "verify", "la.xlsx"])
    #expect(foreign.status == 1, "\(foreign)")
  }

  @Test(arguments: [
    (["--issue", "12/BC-SYT", "--issued-on", "14/5/2025"], "không phải số văn bản"),
    (["--issue", "0", "--issued-on", "14/5/2025"], "không phải số văn bản"),
    (["--issue", "7", "--issued-on", "15/5/2025"], "sau ngày làm việc"),
    (["--issue", "7", "--issued-on", "13/5/2025"], "--as-of 13/05/2025"),
    (["--as-of", "15/5/2025"], "Chưa thể có số liệu tính đến ngày 15/05/2025"),
    (["--confidentiality", "độ mật: Mật"], "bí mật nhà nước"),
    (["--distribution", "Tuyệt mật"], "bí mật nhà nước"),
  ])
  func whatNoDocumentMaySay(_ options: [String], _ said: String) throws {
    let place = try ReportTests.inspected()
    let run = try place.run(
      ["report", "export", "campaign-summary", "--campaign", "C-2025-001", "-o", "a.xlsx"] + options)
    #expect(run.status != 0 && run.errors.contains(said), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: place.path("a.xlsx")))
  }

  @Test func aPeriodThatHasNotBegunHasNoFigures() throws {
    let place = try ReportTests.inspected()
    func annual(_ year: String, _ day: String) throws -> CommandRun {
      try place.run(["report", "export", "annual", "--period", year, "--today", day, "-o", "a.xlsx"])
    }
    let early = try annual("2026", "14/12/2025")
    #expect(early.status == 65 && early.errors.contains("bắt đầu từ ngày 15/12/2025"), "\(early)")
    #expect(try annual("2026", "15/12/2025").status == 0)
    // Nobody was counted by then, which is not the same as nobody being there; of two others nothing was known so early.
    #expect(try annual("2024", "14/5/2025").status == 0)
    let texts = try #require(try ReportTests.sheets(place, "a.xlsx")["Báo cáo"]).joined().compactMap(\.text)
    #expect(
      texts.contains {
        $0.contains("Chưa có số liệu đối tượng, trẻ em đang chăm sóc; 02 cơ sở chưa có số liệu đối tượng")
      }, "\(texts)")
  }

  @Test func aFolderWithoutTemplatesIsNamed() throws {
    let place = try ReportTests.inspected()
    try FileManager.default.createDirectory(atPath: place.path("trong"), withIntermediateDirectories: true)
    let run = try place.run(["report", "validate", "trong"])
    #expect(run.status == 65 && run.errors.contains("không có tệp .yaml nào"), "\(run)")
  }

  @Test func aListHasNoNumber() throws {
    let place = try ReportTests.inspected()
    let run = try place.run([
      "report", "export", "facility-register", "--issue", "7", "--issued-on", "14/5/2025", "-o", "a.xlsx",
    ])
    #expect(run.status == 1 && run.errors.contains("là danh sách"), "\(run)")
  }

  /// Whatever is written, the database stays.
  @Test func noFileTakesThePlaceOfADatabase() throws {
    let place = try Self.exported()
    let name = "maiam.sqlite"
    let before = try Data(contentsOf: URL(filePath: place.path(name)))
    for command in [
      ["report", "export", "facility-register", "-o", name], ["licensing", "unlicensed", "-o", name],
      ["facility", "export", "-o", name], ["due", "--ics", name],
    ] {
      let run = try place.run(command)
      #expect(run.status == 73 && run.errors.contains("là tệp cơ sở dữ liệu"), "\(run)")
      #expect(try Data(contentsOf: URL(filePath: place.path(name))) == before)
    }
    let device = try place.run(["report", "export", "facility-register", "-o", "/dev/null"])
    #expect(device.status == 73, "\(device)")
  }

  // MARK: - What is said and kept back

  @Test func smallCountsStayOutOfWhatIsPublished() throws {
    let place = try ReportTests.inspected()
    try place.quietly("report", "export", "facility-register", "--for-publication", "-o", "a.xlsx")
    let rows = ReportTests.table(try #require(try ReportTests.sheets(place, "a.xlsx")["Danh sách"]), with: "Mã số")
    let counts = Set(rows.compactMap { $0["Số trẻ em"]?.text ?? $0["Số trẻ em"]?.number.map { "\(Int($0))" } })
    #expect(counts == ["10–19", "5–9", "20–49", "dưới 5"])
  }

  @Test func commandsAndRefusals() throws {
    let place = try ReportTests.inspected()
    place.forgetRuns()
    try place.run("report", "list")
    try place.run("report", "list", "--lang", "en", "--format", "json")
    try place.run("report", "fields", "facility-register", "--format", "csv")
    try place.run("report", "validate")
    try place.write(
      "sai.yaml",
      """
      report: sai
      title: "Sai (hư cấu)"
      scope: register
      document: list
      sheets:
        - orientation: landscape
          blocks:
            - table:
                dataset: register
                columns:
                  - {key: facility_cod, width: 30}
                  - {key: name, width: rộng}
        - name: "Không có gì"
          grid: [20, 20]
      """)
    try place.run("report", "validate", "sai.yaml")
    try place.run("report", "validate", "sai.yaml", "--format", "json", "--lang", "en")
    try place.run("report", "export", "facility-register", "--issue", "5", "-o", "a.xlsx")
    try place.run("report", "export", "facility-register", "--issued-on", "5/5/2025", "-o", "a.xlsx")
    try place.run("report", "export", "facility-register", "--campaign", "C-2025-001", "-o", "a.xlsx")
    try place.run("report", "export", "half-year", "-o", "a.xlsx")
    try place.run("report", "export", "half-year", "--period", "2025-H2", "-o", "a.xlsx")
    try place.run("report", "export", "facility-register", "--confidentiality", "Tối mật", "-o", "a.xlsx")
    try place.run("report", "export", "facility-register", "--signer", "một dòng", "-o", "a.xlsx")
    try place.run("report", "verify", "khong-co.xlsx")
    try Golden.check("report", place)
  }
}

extension Workplace {
  /// A run that must succeed.
  func succeed(_ arguments: [String]) throws {
    let run = try run(arguments)
    if run.status != 0 { throw Trouble(text: "\(run)") }
  }
}
