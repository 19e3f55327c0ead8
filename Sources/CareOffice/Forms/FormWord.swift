import CareCore
import CareMessages

/// A word of our forms that people may write in either language, in any marks, or by its key.
protocol FormWord: RawRepresentable<String>, CaseIterable {
  /// Worked out once: every cell above a heading is looked up.
  static var written: [String: Self] { get }
  func label(_ language: Language) -> String
}

extension FormWord {
  /// - Returns: `nil` for what is no such word.
  init?(written text: String) {
    guard let word = Self.written[VietnameseText.folded(text)] else { return nil }
    self = word
  }

  static func allWritten() -> [String: Self] {
    Dictionary(
      allCases.flatMap { word in
        ([word.rawValue] + Language.allCases.map(word.label)).map { (VietnameseText.folded($0), word) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
