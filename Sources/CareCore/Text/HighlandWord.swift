/// Whether a word can be a name from the languages of the highlands as Vietnamese letters write it: `Đắk`, `Lắk`,
/// `Pleikô`, `Krông`, `Čư` without its foreign marks.
enum HighlandWord {
  private static let onsets: Set<Character> = Set("bcdđghjklmnpqrstvwxyz")
  private static let vowels: Set<Character> = Set("aăâeêioôơuưy")

  /// At most three syllables that end in no more than two consonants, with no tone but sắc, and that on one of them.
  static func isOne(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tones = 0
    for scalar in VietnameseText.decomposed(word.lowercased()) {
      switch scalar {
      case "\u{301}": tones += 1
      // The other tones are of Vietnamese words.
      case "\u{300}", "\u{303}", "\u{309}", "\u{323}": return false
      default: letters.append(scalar)
      }
    }
    guard tones < 2 else { return false }
    var (runs, isVowel, length) = (0, false, 0)
    for letter in VietnameseText.composed(String(letters)) {
      guard onsets.contains(letter) || vowels.contains(letter) else { return false }
      if vowels.contains(letter) != isVowel || length == 0 {
        isVowel = vowels.contains(letter)
        length = 0
        if isVowel { runs += 1 }
      }
      length += 1
      if length > (isVowel ? 3 : 4) { return false }
    }
    return (1...3).contains(runs) && (isVowel || length < 3)
  }
}
