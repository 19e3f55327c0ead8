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
    "annual": "register",
  ]
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

  @Test(arguments: ids, [0, 1, 12, 300])
  func `writes any number of rows, twice the same bytes`(id: String, count: Int) throws {
    let folder = try Self.folder()
    let source = InventedSource(count: count, repeats: count == 300 ? 5 : 0)
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
}
