import CareChecklists
import CareCore
import CareFiles
import Crypto
import Foundation
import Testing

/// Every quote is, letter for letter, the one of the source catalogue.
struct QuoteTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func normalized(_ text: String) -> String {
    VietnameseText.composed(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func hash(_ text: String) -> String {
    SHA256.hash(data: Data(normalized(text).utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }

  @Test func everyQuoteHasTheHashOfItsSource() throws {
    let text = try String(contentsOf: Self.root.appending(path: "Tests/Fixtures/law/quotes.sha256"), encoding: .utf8)
    let expected = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    let catalog = ChecklistCatalog(BuiltInChecklistsTests.files)
    let law = catalog.requirements + catalog.statements
    #expect(expected.count == 316 && catalog.statements.count == 24)
    #expect(Set(expected.map { String($0[1]) }) == Set(law.map(\.id)))
    let hashes = Dictionary(uniqueKeysWithValues: law.map { ($0.id, Self.hash($0.quote)) })
    for line in expected { #expect(hashes[String(line[1])] == String(line[0]), "\(line[1])") }
  }

  /// Where the source catalogue itself is at hand; elsewhere its hashes stand for it.
  @Test func everyQuoteStandsInTheSourceCatalogue() throws {
    var quotes: [String: String] = [:]
    for name in ["requirements.yaml", "requirements-2026.yaml"] {
      let path = Self.root.deletingLastPathComponent().appending(path: "shared/law/\(name)")
      guard let data = try? Data(contentsOf: path) else { return }
      let source = try YAMLFile.parse([UInt8](data))
      for list in ["requirements", "supplementary", "rules"] {
        for entry in source[list]?.elements ?? [] {
          if let id = entry["id"]?.scalar?.text { quotes[id] = entry["quote"]?.scalar?.text }
        }
      }
    }
    #expect(quotes.count == 316)
    let catalog = ChecklistCatalog(BuiltInChecklistsTests.files)
    for requirement in catalog.requirements + catalog.statements {
      #expect(
        quotes[requirement.id].map(Self.normalized) == Self.normalized(requirement.quote), "\(requirement.id)")
    }
  }

  @Test func aQuoteInOtherWordsIsReported() {
    let text = """
      document: {number: N, short: S, name: N}
      requirements:
        - {id: LTE-6-7, article: "6", quote: Lời khác, topic: reporting, groups: [preschool_or_day_care], reading: read}
      """
    let files = [SourceFile(path: "x.yaml", bytes: Array(text.utf8))]
    let problems = ChecklistCatalog(files, known: ["LTE-6-7": "Lời gốc"]).problems
    #expect(
      problems.map { "\($0.line):\($0.column) \($0.key) \($0.code)" } == [
        "3:33 requirements.quote quoteDiffers"
      ])
    #expect(ChecklistCatalog(files, known: ["LTE-6-7": "Lời khác"]).problems.isEmpty)
  }

  /// The catalogue claims no more than was read: what the source marks as second-hand is marked here too.
  @Test func readingIsNoMoreCertainThanTheSources() {
    let notRead = Set(
      ChecklistCatalog(BuiltInChecklistsTests.files).requirements.filter { $0.reading != .read }.map(\.id))
    #expect(notRead == ["LCT-20-5", "ND105-35-1-sa", "ND105-35-1-day", "ND192-3-2-c", "TT15Y-56-2"])
  }
}
