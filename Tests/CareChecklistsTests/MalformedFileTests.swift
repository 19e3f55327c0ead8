import CareChecklists
import CareCore
import CareMessages
import Foundation
import Testing

/// The files of Tests/Fixtures/checklists, each with its place and sentence in `expected.txt`.
struct MalformedFileTests {
  static let folder = QuoteTests.root.appending(path: "Tests/Fixtures/checklists")

  struct Expectation {
    let file: String
    let place: String
    let sentence: String
  }

  static func expectations() throws -> [Expectation] {
    let lines = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    return stride(from: 0, to: lines.count - 1, by: 2).map { index in
      let head = lines[index].split(separator: " ", maxSplits: 1)
      return Expectation(
        file: String(head[0]), place: String(head[1]),
        sentence: lines[index + 1].trimmingCharacters(in: .whitespaces))
    }
  }

  static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
  }

  static func basis() throws -> [SourceFile] {
    [try source("basis/requirements.yaml"), try source("basis/items.yaml")]
  }

  @Test func theBasisIsSound() throws {
    #expect(ChecklistCatalog(try Self.basis()).problems.isEmpty)
  }

  @Test func eachFileIsReportedOnceAtItsPlace() throws {
    let expectations = try Self.expectations()
    #expect(expectations.count >= 30)
    for expected in expectations {
      let problems = ChecklistCatalog(try Self.basis() + [Self.source(expected.file)]).problems
      let found = problems.map { "\($0.line):\($0.column) \($0.key)".trimmingCharacters(in: .whitespaces) }
      #expect(found == [expected.place], "\(expected.file): \(problems.map { $0.sentence(.vietnamese) })")
      #expect(problems.map { $0.sentence(.vietnamese) } == [expected.sentence], "\(expected.file)")
      #expect(problems.allSatisfy { $0.file == expected.file })
    }
  }

  @Test func everyFileIsExpected() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(files.sorted() == (try Self.expectations().map(\.file)))
  }
}
