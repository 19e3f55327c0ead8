import Foundation

/// Letters of other alphabets that look like letters of Vietnamese. Keyboards, fonts and programs that read pages put
/// them in their place, and nobody sees it: a name with one of them is not found and not the same as the right one.
enum LookalikeLetters {
  /// The letter that is meant; `nil` for every other scalar.
  static func meant(by scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    // Eth of Icelandic, d of African alphabets, d with topbar.
    case "Ð", "Ɖ", "Ƌ": "Đ"
    case "ð", "ɖ", "ƌ": "đ"
    // Gha of Turkic alphabets.
    case "Ƣ": "Ư"
    case "ƣ": "ư"
    // A with caron.
    case "Ǎ": "Ă"
    case "ǎ": "ă"
    default: nil
    }
  }

  /// Each in small and capital form, with the letter of Vietnamese.
  static let small: [(lookalike: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("ð", "đ"), ("ɖ", "đ"), ("ƌ", "đ"), ("ƣ", "ư"), ("ǎ", "ă"),
  ]

  // MARK: - Greek and Cyrillic

  /// Letters of Greek and Cyrillic that are drawn as a Latin one is, with that: those of Unicode's list of confusable
  /// characters that no font of ours tells apart.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = [
      // Cyrillic.
      ("\u{410}\u{412}\u{415}\u{41A}\u{41C}\u{41D}\u{41E}\u{420}\u{421}\u{422}\u{425}", "ABEKMHOPCTX"),
      ("\u{423}\u{406}\u{408}\u{405}\u{4AE}\u{51A}\u{51C}", "YIJSYQW"),
      ("\u{430}\u{435}\u{43E}\u{440}\u{441}\u{445}\u{443}", "aeopcxy"),
      ("\u{456}\u{458}\u{455}\u{4BB}\u{501}\u{51B}\u{51D}", "ijshdqw"),
      // Greek; its other small letters are signs of measures and formulas too.
      (
        "\u{391}\u{392}\u{395}\u{396}\u{397}\u{399}\u{39A}\u{39C}\u{39D}\u{39F}\u{3A1}\u{3A4}\u{3A5}\u{3A7}",
        "ABEZHIKMNOPTYX"
      ),
      ("\u{3BF}", "o"),
    ]
    let letters = pairs.flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }
    return Dictionary(letters, uniquingKeysWith: { $1 })
  }()

  /// Whether the scalar is of one of the two alphabets.
  static func isOfOtherAlphabet(_ scalar: Unicode.Scalar) -> Bool { (0x370..<0x530).contains(scalar.value) }

  /// The text with Latin letters where Greek or Cyrillic ones stand among Latin letters and look like them. What is
  /// written in one of those alphabets, told by a letter that looks like none of ours, stays.
  static func withoutOtherAlphabets(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isOfOtherAlphabet) else { return text }
    let scalars = Array(VietnameseText.decomposed(text))
    // A text that is Latin but for such letters, else word by word.
    if let mended = latinized(scalars[...]) { return composed(mended) }
    var mended: [Unicode.Scalar] = []
    var word: [Unicode.Scalar] = []
    func endWord() {
      mended += latinized(word[...]) ?? word
      word = []
    }
    for scalar in scalars {
      let isOfWord = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      if !isOfWord { endWord() }
      if isOfWord { word.append(scalar) } else { mended.append(scalar) }
    }
    endWord()
    return composed(mended)
  }

  /// - Returns: `nil` where there is no Latin letter, or a letter of the others that looks like none.
  private static func latinized(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard scalars.contains(where: { $0.value < 0x250 && $0.properties.isAlphabetic }) else { return nil }
    var latinized: [Unicode.Scalar] = []
    for scalar in scalars {
      guard isOfOtherAlphabet(scalar) else {
        latinized.append(scalar)
        continue
      }
      guard let letter = latin[scalar] else { return nil }
      latinized.append(letter)
    }
    return latinized
  }

  private static func composed(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
  }

  // MARK: - Text

  static func mended(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(meant(by: scalar) ?? scalar) }
    return String(scalars)
  }
}
