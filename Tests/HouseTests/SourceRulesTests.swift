import Foundation
import Testing

/// What no file under Sources may hold.
struct SourceRulesTests {
  static let vietnamese = CharacterSet(charactersIn: "ăâđêôơưĂÂĐÊÔƠƯ")
    .union(CharacterSet(charactersIn: "\u{C0}"..."\u{24F}")).union(CharacterSet(charactersIn: "\u{1E00}"..."\u{1EFF}"))
    .union(CharacterSet(charactersIn: "\u{300}"..."\u{36F}"))

  @Test func identifiersAreASCII() {
    for file in SourceTree.sources {
      for (index, line) in file.code.enumerated() {
        let isForeign = line.unicodeScalars.contains(where: Self.vietnamese.contains)
        #expect(!isForeign, "\(file.path):\(index + 1): a Vietnamese word outside a text: \(line)")
      }
      #expect(file.path.utf8.allSatisfy { $0 < 128 }, "\(file.path)")
    }
  }

  /// Clock and locale are the command line's.
  @Test(arguments: ["Date()", "Date.now", "Locale.current", "Calendar.current", "TimeZone.current", "ProcessInfo"])
  func nothingBelowTheCommandLineLooksAround(_ word: String) {
    for file in SourceTree.sources where file.target != "maiam" {
      for (index, line) in file.code.enumerated() where line.contains(word) {
        Issue.record("\(file.path):\(index + 1): \(word)")
      }
    }
  }

  @Test(arguments: ["try!", "as!", "fatalError", "Bundle.module", "nonisolated(unsafe)", "@unchecked"])
  func nowhere(_ word: String) {
    for file in SourceTree.sources {
      for (index, line) in file.code.enumerated() where line.contains(word) {
        Issue.record("\(file.path):\(index + 1): \(word)")
      }
    }
  }

  @Test(arguments: ["TO" + "DO", "FIX" + "ME", "XX" + "X"])
  func nothingIsLeftForLater(_ word: String) {
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() where line.contains(word) {
        Issue.record("\(file.path):\(index + 1): \(word)")
      }
    }
  }

  /// Composed letters in every file: SQLite and dictionaries compare bytes.
  @Test func filesAreComposed() throws {
    let texts =
      SourceTree.sources + SourceTree.files(under: "checklists", suffix: ".yaml")
      + SourceTree.files(under: "templates", suffix: ".yaml") + SourceTree.files(under: "Sources", suffix: ".csv")
    for file in texts {
      #expect(
        file.text.unicodeScalars.elementsEqual(file.text.precomposedStringWithCanonicalMapping.unicodeScalars),
        "\(file.path) is not NFC")
    }
  }
}
