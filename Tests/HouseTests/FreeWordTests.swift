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

  /// The same option of another command is no less free: it asks there too. The place of an office is no such text.
  @Test func noneIsReadWithoutAsking() {
    for file in SourceTree.sources
    where file.path.contains("Sources/maiam/") && !file.path.hasSuffix("Initialize.swift") {
      for line in file.lines {
        for match in line.matches(of: /Reading\.text\([^"]*"(--[a-z-]+)"\)/) {
          #expect(FreeWords.places[String(match.1)] == nil, "\(file.path): \(line)")
        }
      }
    }
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
