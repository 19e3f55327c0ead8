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

  static func mended(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(meant(by: scalar) ?? scalar) }
    return String(scalars)
  }
}
