import Foundation
import Testing

/// What is said below a finding on the screen stays there; what is marked about it goes everywhere.
struct FindingAdviceTests {
  /// A closed inspection with a prohibited act that the decree on sanctions speaks of.
  private static func closed() throws -> Workplace {
    let place = try Workplace.furnished()
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "quick-safety")
    try place.quietly(
      "inspection", "start", "I-2025-000001", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    let items = try place.json("checklist", "show", "quick-safety")["items"]?.elements ?? []
    let answers = items.compactMap { item -> String? in
      guard let id = item["item_id"]?.text else { return nil }
      if id == "no-abuse" { return "{item_id: no-abuse, value: \"yes\", note: \"Có vết roi (hư cấu)\"}" }
      if id == "placement-decision-missing" { return "{item_id: \(id), value: 2}" }
      return "{item_id: \(id), outcome: not_checked}"
    }
    try place.write("kq.yaml", "answers: [\(answers.joined(separator: ", "))]\n")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "kq.yaml")
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    place.forgetRuns()
    return place
  }

  /// Any of these in a document would be a fine in a document.
  private static let marks = ["130/2021", "20.000.000", "20000000", "20,000,000", "Mức phạt", "Possible fine"]

  private static func isClean(_ text: String, _ label: String) {
    for mark in marks { #expect(!text.contains(mark), "\(label): \(mark)") }
  }

  /// Everything that stands in a workbook.
  private static func texts(_ path: String) throws -> String {
    try Python.run(
      "-c",
      """
      import sys, zipfile, html
      z = zipfile.ZipFile(sys.argv[1])
      for n in z.namelist(): print(html.unescape(z.read(n).decode('utf8', 'replace')))
      """, path)
  }

  @Test func finesAreOnTheScreenOnly() throws {
    let place = try Self.closed()
    let shown = try place.run("finding", "show", "I-2025-000001/01")
    let words = shown.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Each place says that only quotations of it were read.
    for place in ["khoản 1 Điều 22", "khoản 2 Điều 23"] {
      #expect(words.contains("NĐ 130/2021/NĐ-CP, \(place) (nguồn thứ cấp)"), "\(shown)")
    }
    #expect(shown.output.replacing("\n", with: " ").contains("10.000.000 đến 20.000.000 đồng"), "\(shown)")
    #expect(shown.output.contains("Chưa đọc được toàn văn"), "\(shown)")
    // Nothing that a program or a spreadsheet takes further.
    for format in ["json", "csv"] {
      for arguments in [
        ["finding", "list"], ["remediation", "list"], ["finding", "repeat"], ["handling", "list"], ["due"],
        ["trail", "list"], ["inspection", "show", "I-2025-000001"], ["finding", "show", "I-2025-000001/01"],
      ] where format == "json" || !arguments.contains("show") {
        let run = try place.run(arguments + ["--format", format])
        #expect(run.status == 0, "\(run)")
        Self.isClean(run.output, arguments.joined(separator: " "))
      }
    }
    // Every template there is, whatever it is made of.
    let templates = try place.json("report", "list").elements
    #expect(templates.count >= 7)
    var written = 0
    for template in templates {
      guard let id = template["template"]?.text ?? template["code"]?.text ?? template["report"]?.text else {
        Issue.record("\(template)")
        continue
      }
      for scope in [["--inspection", "I-2025-000001"], [], ["--period", "2025-H1"], ["--period", "2025"]] {
        let file = "bao-cao-\(written).xlsx"
        let run = try place.run(["report", "export", id, "-o", file] + scope)
        guard run.status == 0 else { continue }
        written += 1
        let text = try Self.texts(place.path(file))
        #expect(!text.isEmpty)
        Self.isClean(text, id)
        break
      }
    }
    // Those of a campaign need one.
    #expect(written >= templates.count - 1, "\(written) of \(templates.count)")
    try place.quietly("checklist", "export", "quick-safety", "--to", "markdown", "-o", "phieu.md")
    Self.isClean(String(decoding: try place.bytes("phieu.md"), as: UTF8.self), "markdown")
    for kind in ["xlsx", "xlsform"] {
      try place.quietly("checklist", "export", "quick-safety", "--to", kind, "-o", "phieu.xlsx")
      Self.isClean(try Self.texts(place.path("phieu.xlsx")), kind)
    }
  }

  @Test func childSafetyIsMarked() throws {
    let place = try Self.closed()
    try place.quietly(
      "finding", "add", "I-2025-000001", "--requirement", "LTE-66-3", "--statement",
      "Hai trẻ em chưa có quyết định giao (hư cấu).", "--reason", "Xem lại hồ sơ (hư cấu)")
    try place.run("finding", "list")
    try place.run("finding", "list", "--child-safety")
    try place.run("finding", "show", "I-2025-000001/01")
    try place.run("finding", "show", "I-2025-000001/02")
    try place.run("finding", "child-safety", "I-2025-000001/02", "yes")
    try place.run("finding", "child-safety", "I-2025-000001/02", "maybe", "--reason", "Ghi nhầm")
    try place.run("finding", "child-safety", "I-2025-000001/09", "yes", "--reason", "Ghi nhầm")
    try place.run("finding", "child-safety", "I-2025-000001/02", "có", "--reason", "Không rõ trẻ ở với ai (hư cấu)")
    try place.run("finding", "list", "--child-safety")
    try place.run("remediation", "list", "--child-safety", "--lang", "en")
    try place.run("finding", "child-safety", "I-2025-000001/01", "no", "--reason", "Ghi nhầm (hư cấu)")
    try place.run("finding", "list", "--child-safety", "--format", "json")
    // No clock runs because of the mark; that a prohibited act was seen is said until it is decided on.
    try place.run("due", "--within", "1")
    try place.run("inspection", "verify", "I-2025-000001")
    try place.run("remediation", "states")
    try Golden.check(
      "child-safety",
      (place.runs.map(\.description).joined(separator: "\n\n") + "\n").replacingOccurrences(
        of: #"([0-9a-f]{4} ){3}[0-9a-f]{4}"#, with: "‹mã nội dung›", options: .regularExpression))
  }

  /// Files from the command line, kept under their hashes; a person who reported cannot verify.
  @Test func filesStandBehindWhatWasReported() throws {
    let place = try Self.closed()
    try place.write("rao.jpg", "một bức ảnh (hư cấu)")
    try place.write("bien-ban.pdf", "một bản quét (hư cấu)")
    let finding = "I-2025-000001/01"
    let report = ["remediation", "report", finding, "--evidence", "Ảnh (hư cấu)", "--by", "Chủ cơ sở (hư cấu)"]
    try place.run(report + ["--partial", "--file", "khong-co.jpg"])
    try place.run(report + ["--partial", "--file", "rao.jpg", "--file", "bien-ban.pdf"])
    try place.run(report + ["--file", "rao.jpg"])
    let verify = [
      "remediation", "verify", finding, "--evidence", "Đã xem ảnh (hư cấu)", "--file", "bien-ban.pdf", "--by",
    ]
    // It is a sign of danger: nothing is verified before something is recorded as done about it.
    try place.quietly(
      "handling", "add", finding, "--kind", "police_transfer", "--number", "3/SYT", "--by", "Giám đốc (hư cấu)")
    try place.run(verify + ["CHỦ CƠ SỞ (hư cấu)"])
    try place.run(verify + ["Trần Thị Lá (hư cấu)"])
    try place.run("finding", "show", finding)
    try place.run("finding", "show", finding, "--format", "json")
    try place.run("trail", "verify")
    try place.run("doctor")
    #expect(place.runs.map(\.status) == [66, 0, 0, 1, 0, 0, 0, 0, 0])
    let acts = try place.json("finding", "show", finding)["remediation"]?["acts"]?.elements ?? []
    #expect(acts.map { $0["files"]?.elements.count } == [2, 1, 1])
    let stored = try #require(FileManager.default.enumerator(atPath: place.path("maiam.sqlite.evidence")))
      .compactMap { $0 as? String }.filter { $0.contains("/") }
    #expect(stored.count == 2)
    // What an inspection sealed is what it was.
    #expect(try place.run("inspection", "verify", "I-2025-000001").status == 0)
  }
}
