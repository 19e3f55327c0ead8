import CareDefaults
import Foundation
import Testing

/// The program carries its files, whole, and no others.
struct EmbeddingTests {
  @Test func everyFileIsEmbedded() throws {
    let embedded = Dictionary(
      DefaultFile.all(in: "").map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var expected: [String: String] = [
      "administrative-units.csv": "Sources/CDefaults/administrative-units.csv",
      "former-units.csv": "Sources/CDefaults/former-units.csv",
      "earlier-names.csv": "Sources/CDefaults/earlier-names.csv",
    ]
    for folder in ["checklists", "tables", "templates"] {
      for path in SourceTree.paths(under: folder) { expected[path] = path }
    }
    for missing in Set(expected.keys).subtracting(embedded.keys).sorted() {
      Issue.record("\(missing) is not embedded: run make defaults")
    }
    for extra in Set(embedded.keys).subtracting(expected.keys).sorted() {
      Issue.record("\(extra) is embedded and does not exist: run make defaults")
    }
    for (path, source) in expected {
      guard let bytes = embedded[path] else { continue }
      let onDisk = [UInt8](try Data(contentsOf: SourceTree.root.appending(path: source)))
      #expect(bytes == onDisk, "\(path) is embedded with other bytes: build again")
    }
  }

  @Test func noneIsEmbeddedTwice() {
    let paths = DefaultFile.all(in: "").map(\.path)
    #expect(paths.count == Set(paths).count)
    #expect(DefaultFile.all(in: "no-such-folder/").isEmpty)
  }
}
