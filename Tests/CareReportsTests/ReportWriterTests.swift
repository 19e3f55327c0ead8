import CareCore
import CareMessages
import Foundation
import Testing

@testable import CareReports

struct ReportWriterTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let main = [
    "inspection-record": "items", "inspection-result": "items", "campaign-summary": "facilities",
    "facility-register": "register", "unlicensed-facilities": "unlicensed", "half-year": "register",
    "annual": "register", "remediation-status": "remediations",
  ]
  /// For a person to look at.
  static let large = ProcessInfo.processInfo.environment["REPORT_OUTPUT"] == nil ? [] : [5_000]
  static let ids = main.keys.sorted()

  static func template(_ id: String) throws -> ReportTemplate {
    let path = root.appending(path: "templates/\(id).yaml")
    do {
      return try ReportTemplate(parsing: Array(try Data(contentsOf: path)), file: "\(id).yaml")
    } catch let problems as TemplateProblems {
      for problem in problems.all {
        Issue.record(
          "\(problem.file):\(problem.line):\(problem.column) \(problem.key) \(problem.code) \(problem.arguments)")
      }
      throw problems
    }
  }

  /// A folder of its own; kept when REPORT_OUTPUT names one, so that a person can look at the pages.
  private static func folder() throws -> URL {
    let base = ProcessInfo.processInfo.environment["REPORT_OUTPUT"].map { URL(filePath: $0) }
    let folder = base ?? FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private func write(_ id: String, _ source: InventedSource, to url: URL) throws -> WrittenReport {
    try ReportWriter.write(
      try Self.template(id), source: source, to: url.path(), language: .vietnamese,
      created: CalendarDay(known: 2025, 5, 14))
  }

  @Test(arguments: ids, [0, 1, 12, 300] + large)
  func `writes any number of rows, twice the same bytes`(id: String, count: Int) throws {
    let folder = try Self.folder()
    let source = InventedSource(count: count, repeats: count >= 300 ? 5 : 0, longEvery: count > 300 ? 25 : 1)
    let (first, second) = (
      folder.appending(path: "\(id)-\(count).xlsx"), folder.appending(path: ".second-\(id)-\(count)")
    )
    let written = try write(id, source, to: first)
    _ = try write(id, source, to: second)
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    let table = Self.main[id]
    #expect(written.tables.first { $0.dataset == table }?.rows == count)
  }

  @Test(arguments: ids)
  func `a failing row leaves the old file whole`(id: String) throws {
    let url = try Self.folder().appending(path: "\(id)-old.xlsx")
    _ = try write(id, InventedSource(count: 1), to: url)
    let before = try Data(contentsOf: url)
    #expect(throws: InventedSource.Broken.self) {
      try write(id, InventedSource(count: 300, failsAt: 250), to: url)
    }
    #expect(try Data(contentsOf: url) == before)
  }

  @Test func `a facility that refused to sign has a witness in the record`() throws {
    let url = try Self.folder().appending(path: "refused.xlsx")
    var source = InventedSource(count: 0)
    source.values[.refusedToSign] = .boolean(true)
    source.values[.witness] = .text("Đỗ Văn Chứng")
    source.values[.witnessRole] = .text("Đại diện chính quyền cấp xã")
    _ = try write("inspection-record", source, to: url)
    #expect(FileManager.default.fileExists(atPath: url.path()))
  }

  /// What the charts of the built-in templates draw from, in a report with rows.
  @Test(arguments: ids)
  func `every chart draws the rows of its table`(id: String) throws {
    let url = try Self.folder().appending(path: "\(id)-charts.xlsx")
    let written = try write(id, InventedSource(count: 12), to: url)
    let charts = try Self.template(id).sheets.flatMap(\.blocks).compactMap { block -> ReportChart? in
      if case .chart(let chart) = block.content { chart } else { nil }
    }
    let drawn = try Self.formulas(of: url)
    for chart in charts {
      let body = try #require(
        written.tables.first { $0.dataset == chart.table && $0.sheet == chart.sheet ?? $0.sheet }?.body)
      let rows = "$\(body.lowerBound):"
      let last = "$\(min(body.upperBound - 1, body.lowerBound + chart.rows - 1))"
      #expect(drawn.count { $0.contains(rows) && $0.hasSuffix(last) } >= chart.series.count + 1, "\(id) \(drawn)")
    }
    #expect(charts.isEmpty == drawn.isEmpty)
  }

  @Test func `a report without rows has no charts`() throws {
    let url = try Self.folder().appending(path: "no-charts.xlsx")
    _ = try write("campaign-summary", InventedSource(count: 0), to: url)
    #expect(try Self.formulas(of: url).isEmpty)
  }

  /// The ranges that the charts of a file name.
  private static func formulas(of url: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import re, sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as file:
        for name in file.namelist():
          if name.startswith("xl/charts/"):
            print("\\n".join(re.findall("<c:f>(.*?)</c:f>", file.read(name).decode())))
      """, url.path(),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
