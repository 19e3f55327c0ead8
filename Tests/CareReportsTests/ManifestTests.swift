import CareCore
import CareMessages
import CareSheets
import Foundation
import Testing

@testable import CareReports

/// A source that knows how many rows it must have, and may lose one.
private struct CountedSource: ReportSource {
  var inner = InventedSource(count: 5)
  var expected = 5
  var codes: [String] = (0..<5).map { "F-00000\($0)" }
  var omitted: [String] = []
  var whole = 5

  func value(_ name: String) -> Field { inner.value(name) }
  func count(of dataset: String) throws -> Int { try inner.count(of: dataset) }
  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws { try inner.rows(of: dataset, body) }

  func proof() throws -> ReportProof {
    var ledger = CodeLedger()
    codes.forEach { ledger.take($0) }
    var proof = ReportProof()
    proof.expectations["register"] = ReportProof.Expectation(
      "mọi cơ sở", rows: expected, by: "đếm riêng", facilities: ledger)
    proof.balances = [ReportProof.Balance("Tổng theo loại hình", parts: 5, whole: whole)]
    proof.facts = [("Mẫu số", "5 cơ sở")]
    return proof
  }

  func omissions(_ body: (ReportProof.Omission) throws -> Void) throws {
    for code in omitted {
      try body(ReportProof.Omission(dataset: "register", code: code, name: "Mái ấm (hư cấu)", reason: "Đã đóng cửa"))
    }
  }
}

struct ManifestTests {
  private static let origin = Manifest.Origin(
    template: "facility-register", templateHash: String(repeating: "0", count: 64),
    arguments: ["campaign=C-1", "copy-to=Một", "copy-to=Hai"],
    vantage: Vantage(day: CalendarDay(known: 2025, 5, 14), knownAt: Instant(milliseconds: 1_747_155_600_123)),
    language: "vi")

  private static func write(
    _ source: some ReportSource, to path: String, limit: Int = CellAddress.rows
  ) throws -> WrittenReport {
    try ReportWriter.write(
      try ReportWriterTests.template("facility-register"), source: source, to: path, language: .vietnamese,
      created: CalendarDay(known: 2025, 5, 14), limit: limit
    ) { try ManifestWriter.write(origin, $1, of: source, into: $0) }
  }

  private static func withFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "a.xlsx").path())
  }

  @Test func `what is written is read back, and the cells give the fingerprint`() throws {
    try Self.withFile { path in
      let written = try Self.write(CountedSource(), to: path)
      let file = try SpreadsheetFile(path: path)
      let manifest = try ManifestReader.read(file)
      #expect(manifest.origin == Self.origin)
      let table = try #require(manifest.tables.first)
      #expect(manifest.tables.map(\.digest) == written.tables.map(\.digest) && manifest.tables.count == 2)
      #expect(table.dataset == "register" && table.rows == 5)
      #expect(try SheetComparison.digest(of: table.body, sheet: 0, in: file) == table.digest)
      #expect(
        try SheetComparison.digest(of: table.body.lowerBound..<table.body.upperBound - 1, sheet: 0, in: file)
          != table.digest)
    }
  }

  @Test func `a table without rows has a manifest too`() throws {
    try Self.withFile { path in
      var source = CountedSource()
      (source.inner.count, source.expected, source.codes) = (0, 0, [])
      _ = try Self.write(source, to: path)
      let file = try SpreadsheetFile(path: path)
      let table = try #require(try ManifestReader.read(file).tables.first)
      #expect(table.rows == 0 && table.body.isEmpty)
      #expect(try SheetComparison.digest(of: table.body, sheet: 0, in: file) == table.digest)
    }
  }

  /// The register has its first row in row 8 (after the head and two rows of headings), the next sheets in row 3; a row
  /// stays free for the total.
  @Test(arguments: [
    (12, 4, [4]), (12, 5, [4, 1]), (12, 13, [4, 9]), (12, 14, [4, 9, 1]), (30, 100, [22, 27, 27, 24]),
  ])
  func `past the end of a sheet a table goes on on the next, and each part has its line`(
    limit: Int, count: Int, parts: [Int]
  ) throws {
    try Self.withFile { path in
      var source = CountedSource()
      (source.inner.count, source.expected) = (count, count)
      source.codes = (0..<count).map { "F-00000\($0 % 10)" }
      let written = try Self.write(source, to: path, limit: limit)
      let table = try #require(written.tables.first)
      #expect(written.tables.count == 2 && table.rows == count)
      #expect(table.parts.map(\.rows) == parts)
      let names = parts.indices.map { $0 == 0 ? "Danh sách" : "Danh sách (\($0 + 1))" }
      #expect(table.parts.map(\.sheet) == names)
      let file = try SpreadsheetFile(path: path)
      #expect(file.sheets.map(\.name).filter { $0.hasPrefix("Danh sách") }.starts(with: names))
      let manifest = try ManifestReader.read(file)
      let register = manifest.tables.filter { $0.dataset == "register" }
      #expect(register.map(\.rows) == parts && register.map(\.sheet) == names)
      // Numbered through, headings on each, and each part under its own fingerprint.
      var next = 1
      for (index, part) in register.enumerated() {
        let sheet = try #require(file.sheets.firstIndex { $0.name == part.sheet })
        #expect(try SheetComparison.digest(of: part.body, sheet: sheet, in: file) == part.digest)
        var texts: [String] = []
        try file.forEachRow(of: sheet) { row in
          if case .text(let text) = row[0] { texts.append(text) }
          if part.body.contains(row.number) {
            #expect(row[0] == .number(Double(next)))
            next += 1
          }
          return true
        }
        #expect(texts.contains("(1)") && texts.contains("Tổng cộng") == (index == parts.count - 1))
      }
      #expect(next == count + 1)
      let again = path + "2"
      _ = try Self.write(source, to: again, limit: limit)
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: again)))
    }
  }

  /// A report that lost rows is worse than none.
  @Test func `counts, facilities and sums that disagree are refused, and the old file stands`() throws {
    var lost = CountedSource()
    lost.expected = 6
    var other = CountedSource()
    other.codes[0] = "F-000009"
    var twice = CountedSource()
    twice.omitted = ["F-000003"]
    var sum = CountedSource()
    sum.whole = 4
    for source in [lost, other, twice, sum] {
      try Self.withFile { path in
        try Data("cũ".utf8).write(to: URL(filePath: path))
        do {
          _ = try Self.write(source, to: path)
          Issue.record("written: \(source)")
        } catch let failure as Failure {
          #expect(failure.code == .reportIncomplete)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("cũ".utf8))
      }
    }
    var whole = CountedSource()
    whole.codes.append("F-000007")
    whole.omitted = ["F-000007"]
    try Self.withFile { path in _ = try Self.write(whole, to: path) }
  }

  @Test func `a ledger tells sets apart, not orders`() {
    func ledger(_ codes: [String]) -> CodeLedger {
      var ledger = CodeLedger()
      codes.forEach { ledger.take($0) }
      return ledger
    }
    #expect(ledger(["a", "b", "c"]) == ledger(["c", "a", "b"]))
    #expect(ledger(["a", "b"]) + ledger(["c"]) == ledger(["b", "c", "a"]))
    #expect(ledger(["a", "a", "b"]) != ledger(["a", "b", "b"]))
    #expect(ledger(["a"]) != ledger(["a", "a"]))
  }

  // MARK: - What is kept back

  private struct Children: ReportSource {
    var children: Int
    func value(_ name: String) -> Field { name == "total_children" ? .integer(children) : .absent }
    func count(of dataset: String) throws -> Int { 1 }
    func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
      try body(DataRow([.children: .integer(children), .hiv: .integer(children), .staff: .integer(children)]))
    }
  }

  @Test(arguments: [
    (0, true, Field.integer(0)), (1, true, .text("dưới 5")), (4, true, .text("dưới 5")), (5, true, .text("5–9")),
    (9, true, .text("5–9")), (10, true, .text("10–19")), (49, true, .text("20–49")), (50, true, .text("50–99")),
    (99, true, .text("50–99")), (100, true, .text("từ 100")), (4, false, .integer(4)), (12, false, .integer(12)),
  ])
  func `counts of 1 to 4 children are not published`(count: Int, isPublic: Bool, shown: Field) throws {
    let source = GuardedSource(
      Children(children: count), GuardedSource.Rule(isForPublication: isPublic, isRestricted: false))
    #expect(source.value("total_children") == (isPublic && (1..<5).contains(count) ? shown : .integer(count)))
    try source.rows(of: "register") { row in
      #expect(row[.children] == shown)
      #expect(row[.staff] == .integer(count))
      #expect(row[.hiv] == .text("không nêu"))
    }
    let restricted = GuardedSource(
      Children(children: count), GuardedSource.Rule(isForPublication: false, isRestricted: true))
    try restricted.rows(of: "register") { #expect($0[.hiv] == .integer(count)) }
  }

  private struct Groups: ReportSource {
    var counts: [Int]
    var situations: [LicensingSituation] = []
    func value(_ name: String) -> Field { .absent }
    func count(of dataset: String) throws -> Int { counts.count }
    func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
      for (index, count) in counts.enumerated() {
        var row = DataRow([.children: .integer(count), .note: .text("còn \(count) trẻ em, 1\(count) trẻ em")])
        if index < situations.count { row[.situation] = .term(situations[index].rawValue) }
        try body(row)
      }
    }
  }

  /// Nobody finds a small count by taking the others from the sum.
  @Test(arguments: [
    ([3, 20, 30, 40], [], ["dưới 5", "không nêu", "30", "40"]),
    ([3, 4, 30, 40], [], ["dưới 5", "dưới 5", "30", "40"]),
    ([1, 2, 30, 40], [], ["dưới 5", "dưới 5", "không nêu", "40"]),
    ([0, 7, 30, 40], [], ["0", "7", "30", "40"]),
    ([3], [], ["dưới 5"]),
    (
      [3, 20, 10, 40], [LicensingSituation.unlicensed, .unregistered, .licensed, .registered],
      ["dưới 5", "không nêu", "10", "40"]
    ),
    (
      [3, 20, 10, 40], [LicensingSituation.unlicensed, .licensed, .licensed, .registered],
      ["dưới 5", "20", "không nêu", "40"]
    ),
  ])
  func `a small count cannot be worked out`(
    _ counts: [Int], _ situations: [LicensingSituation], _ shown: [String]
  ) throws {
    let source = GuardedSource(
      Groups(counts: counts, situations: situations),
      GuardedSource.Rule(isForPublication: true, isRestricted: false))
    var found: [String] = []
    try source.rows(of: Dataset.totalsBySituation.id) { row in
      if case .integer(let count) = row[.children] { found.append(String(count)) }
      if case .text(let text) = row[.children] { found.append(text) }
    }
    #expect(found == shown)
  }

  @Test func `a small count in a sentence is kept back`() throws {
    let source = GuardedSource(
      Groups(counts: [2, 5]), GuardedSource.Rule(isForPublication: true, isRestricted: false))
    var notes: [Field] = []
    try source.rows(of: "findings") { notes.append($0[.note]) }
    #expect(notes == [.text("còn dưới 5 trẻ em, 12 trẻ em"), .text("còn 5 trẻ em, 15 trẻ em")])
  }
}
