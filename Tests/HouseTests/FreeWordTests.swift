import CareCore
import Foundation
import Testing

/// Every option in which people write in their own words stands in the one list of where these words go.
struct FreeWordTests {
  @Test func everyOptionIsInTheList() throws {
    var options: Set<String> = []
    let call = /freeText\(.*?"(--[a-z-]+)"\)/
    for file in SourceTree.sources where file.path.contains("Sources/maiam/") {
      for line in file.lines {
        for match in line.matches(of: call) { options.insert(String(match.1)) }
      }
    }
    // Its options stand in a table of its own.
    options.formUnion(["--text", "--cause", "--harm"])
    #expect(options.contains("--statement") && options.contains("--demand"))
    #expect(options == Set(FreeWords.places.keys), "\(options.symmetricDifference(FreeWords.places.keys))")
  }

  /// What else is read as text holds a name, a number or the words of a document; nobody tells in it what he saw.
  private static let named: [String: Set<String>] = [
    "numbers of documents": ["--document", "--number", "--new-document", "--new-number", "--decision", "--issue"],
    "bodies and people who answer for something": [
      "--issuer", "--new-issuer", "--to", "--by", "--new-by", "--body", "--reporter", "--approver", "--approved-by",
      "--agency",
      "--parent-agency", "--lead", "--member", "--witness", "--role", "--declared", "--counted-by", "--actor",
      "--recipient", "--copy-to", "--phone", "--symbol",
    ],
    "names of places, days, duties and campaigns": ["--name", "--event", "--address"],
    "what a paper or a letter says": [
      "--scope-name", "--scope-address", "--scope-head", "--scope-duties", "--scope-area", "--summary", "--task",
      "--scope", "--plan", "--basis", "--source", "--stated",
    ],
    "what a report or a seal is for": ["--confidentiality", "--distribution", "--purpose"],
  ]
  /// Options that are free words in one command and a name in another, with the file of the latter.
  private static let alsoNamed = ["--place": "Initialize.swift"]

  @Test("Every other option that is read as text is none that a person tells something in")
  func everyTextIsFreeOrNamed() throws {
    let named = Set(Self.named.values.flatMap(\.self))
    #expect(named.isDisjoint(with: FreeWords.places.keys))
    var found: Set<String> = []
    // An option may be told with the part of it that is meant.
    let call = /Reading\.text\([^"]*"(--[a-z-]+)(?: \\\([A-Za-z.]+\))?"[,)]/
    for file in SourceTree.sources where file.path.contains("Sources/maiam/") {
      for line in file.lines {
        for option in line.matches(of: call).map({ String($0.1) }) {
          if let other = Self.alsoNamed[option], file.path.hasSuffix(other) { continue }
          found.insert(option)
          #expect(named.contains(option), "\(file.path): \(option)")
        }
      }
    }
    #expect(found == named, "\(found.symmetricDifference(named))")
  }

  /// A column that always holds such words is kept out of some list, and of every data set that has it.
  @Test func everyWholeColumnIsKeptOut() {
    let whole = FreeWords.places.values.flatMap(\.self).compactMap { place -> ColumnKey? in
      if case .whole(let column) = place { column } else { nil }
    }
    for column in Set(whole) {
      #expect(FreeWords.whole.values.contains { $0.contains(column) }, "\(column)")
    }
    for dataset in [Dataset.findings, .observations, .remediations] where dataset.columns.contains(.seen) {
      #expect(FreeWords.whole(of: dataset.id).contains(.seen), "\(dataset.id)")
    }
  }
}
