import CareCore
import CareMessages
import CareOffice
import Foundation
import Testing

/// Duties of an office's own.
@Suite struct DutyFileTests {
  /// A chain of the province's own, and every way in which its file may be wrong.
  @Test func theFileIsCheckedAgainstTheBuiltInTable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maiam-duties-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func read(_ text: String) throws -> [DutyPattern] {
      try Data(text.utf8).write(to: folder.appending(path: "rieng.yaml"))
      return try DutyFile.own(folder.path, over: LawBook.builtIn.duties.patterns, .vietnamese)
    }
    let row = "name: A, reporter: X, recipients: [Y], citation: c, reading: read"
    let good = try read(
      "duties:\n  - {id: a, level: facility, \(row), passes_to: b}\n"
        + "  - {id: b, level: commune, \(row), passes_to: province-year}\n")
    #expect(good.map(\.passesTo) == ["b", "province-year"])
    let failures = #expect(throws: Failures.self) {
      try read(
        "duties:\n  - {id: a, level: facility, \(row), passes_to: commune-yaer}\n"
          + "  - {id: b, level: commune, \(row), passes_to: b}\n"
          + "  - {id: c, province: \"99\", level: commune, \(row)}\n  - {id: a, level: commune, \(row)}\n"
          + "  - {id: d, level: commune, \(row), passes_to: child-rights-year-up, province: \"31\"}\n")
    }
    let problems = try #require(failures?.all)
    #expect(problems.allSatisfy { $0.code == .dutyFileMalformed })
    #expect(problems.allSatisfy { $0.arguments["path"]?.hasSuffix("rieng.yaml") == true })
    #expect(
      problems.map { ($0.arguments["line"] ?? "") + " " + ($0.arguments["key"] ?? "") } == [
        "2 duties.passes_to", "3 duties.passes_to", "4 duties.province", "5 duties.id", "6 duties.passes_to",
      ])
    #expect(problems.allSatisfy { (Int($0.arguments["column"] ?? "") ?? 0) > 1 })
    #expect(problems[0].arguments["reason"]?.contains("commune-year") == true, "what was probably meant")
    let broken = #expect(throws: Failures.self) { try read("duties: [") }
    #expect(broken?.all.count == 1)
  }
}
