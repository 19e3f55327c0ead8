/// The fonts of the nineties, which drew Vietnamese letters in the places of others. Text typed in them is still in many
/// lists; shown in any other font it reads `M¸i Êm` or `Maùi aám` for `Mái ấm`.
public enum OldFont: String, CaseIterable, Sendable {
  /// Fonts `.Vn…` (ABC), one letter for each; TCVN 5712:1993.
  case tcvn3
  /// Fonts `VNI-…`, a vowel and a sign behind it.
  case vni

  /// As offices call the fonts.
  public var name: String {
    switch self {
    case .tcvn3: "TCVN3"
    case .vni: "VNI"
    }
  }

  /// What a text says in one of the fonts.
  public struct Reading: Hashable, Sendable {
    /// The font it is typed in.
    public let font: OldFont
    /// As the font shows it.
    public let text: String
  }

  /// What the text says where it is typed in an old font beyond doubt: a word of it is no Vietnamese as it stands, and
  /// every word is Vietnamese once it is read in the font.
  ///
  /// - Returns: Nothing for any other text; two for the few that both fonts make Vietnamese of, as `Höng`.
  public static func readings(_ text: String) -> [Reading] {
    guard isTypedInBytes(text) else { return [] }
    let words = words(text)
    guard !words.allSatisfy({ $0.isASCII || isPlausible($0.text) }) else { return [] }
    // Signs in the middle of words are letters of an old font; the words may then be names of the highlands too.
    let isSure = words.contains { hasSign($0.text) }
    return allCases.compactMap { font in
      var isVietnamese = false
      for word in words where !word.isASCII {
        guard let read = font.read(word.text), isPlausible(read) || (isSure && HighlandWord.isOne(read)) else {
          return nil
        }
        // One letter alone says nothing.
        if !isPlausible(word.text), read.count > 1, VietnameseSyllable.hasVowel(read) { isVietnamese = true }
      }
      return isVietnamese ? font.read(text).map { Reading(font: font, text: VietnameseText.composed($0)) } : nil
    }
  }

  /// What the text says if it is typed in this font, though it may be read as it stands as well.
  ///
  /// - Returns: `nil` where the font makes no Vietnamese of it, or nothing but what stands there.
  public func reading(of text: String) -> String? {
    let words = Self.words(text)
    guard words.contains(where: { !$0.isASCII }) else { return nil }
    for word in words where !word.isASCII {
      guard let read = read(word.text), Self.isPlausible(read) else { return nil }
    }
    return read(text).map(VietnameseText.composed)
  }

  /// What the text says where it is known to be typed in this font: names of the highlands, of other languages and short
  /// forms too. What is likelier as it stands stays.
  ///
  /// - Returns: `nil` for a text without letters of the font, and for one that says more as it stands.
  public func reading(_ text: String) -> String? {
    guard Self.isTypedInBytes(text), let whole = read(text) else { return nil }
    var (stands, reads) = (0, 0)
    for word in Self.words(text) where !word.isASCII {
      guard let read = read(word.text) else { return nil }
      stands += Self.likelihood(word.text)
      reads += Self.likelihood(read)
    }
    let isVietnamese = Self.words(text).allSatisfy { $0.isASCII || Self.isPlausible($0.text) }
    return isVietnamese || stands > reads ? nil : VietnameseText.composed(whole)
  }

  /// Whether a word of the text has a sign where only an old font has a letter: `§¾k`, `M¸i`.
  public static func isSure(_ text: String) -> Bool {
    isTypedInBytes(text) && words(text).contains { hasSign($0.text) }
  }

  /// Nothing beyond U+00FF, which fonts had no place for, but punctuation of typesetting; and something beyond ASCII.
  private static func isTypedInBytes(_ text: String) -> Bool {
    var hasOld = false
    for byte in text.utf8 where byte >= 0x80 {
      hasOld = true
      if byte >= 0xC4, byte != 0xE2 { return false }
    }
    return hasOld
      && text.unicodeScalars.allSatisfy { $0.value < 0x100 || (0x2000...0x206F).contains($0.value) }
  }

  /// Signs that no word has in Unicode, with a letter beside them; powers, degrees and quotation marks around a word are
  /// none.
  private static func hasSign(_ word: String) -> Bool {
    var scalars = Array(word.unicodeScalars)
    while let last = scalars.last, "»²³°ºª¹®".unicodeScalars.contains(last) { scalars.removeLast() }
    guard scalars.count > 1, scalars.contains(where: \.properties.isAlphabetic) else { return false }
    return scalars.enumerated().contains { index, scalar in
      (0xA1...0xBF).contains(scalar.value) && !"²³°ºª".unicodeScalars.contains(scalar)
        && !(index == 0 && "«¿¡".unicodeScalars.contains(scalar))
    }
  }

  /// 2 for Vietnamese, 1 for a name of the highlands, 0 for neither.
  private static func likelihood(_ word: String) -> Int { isPlausible(word) ? 2 : HighlandWord.isOne(word) ? 1 : 0 }

  /// A word alone, as people write them: between spaces and the signs of ASCII.
  private static func words(_ text: String) -> [(text: String, isASCII: Bool)] {
    text.unicodeScalars.split { $0.value < 0x80 && !$0.properties.isAlphabetic || $0.value >= 0x2000 }.map { word in
      (String(String.UnicodeScalarView(word)), word.allSatisfy(\.isASCII))
    }
  }

  /// A syllable of Vietnamese, or consonants alone, as of a short form; `TrÇn` and `Lª` are neither.
  private static func isPlausible(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      && (VietnameseSyllable.isOne(word)
        || (!VietnameseSyllable.hasVowel(word)
          && word.unicodeScalars.allSatisfy { $0.isASCII || "đĐ".unicodeScalars.contains($0) }))
  }

  /// Whether a text has letters that no old font has a place for: who typed it had another.
  public static func isBeyond(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x100 && !(0x2000...0x206F).contains($0.value) }
  }

  /// The text as the font shows it, sign by sign.
  ///
  /// - Returns: `nil` where it has a sign that the font does not.
  private func read(_ text: String) -> String? {
    self == .tcvn3 ? Self.readTCVN3(text) : Self.readVNI(text)
  }

  private static func readTCVN3(_ text: String) -> String? {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x80...0xFF:
        guard let letter = tcvnLetters[Int(scalar.value) - 0x80] else { return nil }
        letters.append(letter)
      default: letters.append(scalar)
      }
    }
    return String(letters).precomposed
  }

  private static func readVNI(_ text: String) -> String? {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letter = vniLetters[scalar] {
        letters.append(contentsOf: letter.unicodeScalars)
      } else if let marks = vniMarks[scalar] {
        // A sign stands behind the vowel that bears it.
        guard let vowel = letters.last, marks.vowels.unicodeScalars.contains(vowel) else { return nil }
        letters.append(contentsOf: marks.marks.unicodeScalars)
      } else if (0x80...0xFF).contains(scalar.value) {
        guard scalar == "\u{A0}" else { return nil }
        letters.append(scalar)
      } else {
        letters.append(scalar)
      }
    }
    return String(letters).precomposed
  }

  /// From 0x80 on, as the charmap TCVN5712-1 of glibc 2.36 has it (the table of Vietnam's standard TCVN 5712:1993, VN1;
  /// the fonts .VnTime and the like are its part VN3, from 0xA1 on).
  private static let tcvnLetters: [Unicode.Scalar?] = Array(
    ("ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậ"
      + "èỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ").precomposed.unicodeScalars)

  /// The letters of the fonts VNI-Windows, as VNI Software's own chart and the table of xvnkb 0.2.11 agree on.
  private static let vniLetters: [Unicode.Scalar: String] = [
    "ô": "o\u{31B}", "Ô": "O\u{31B}", "ö": "u\u{31B}", "Ö": "U\u{31B}", "ñ": "đ", "Ñ": "Đ", "í": "i\u{301}",
    "Í": "I\u{301}", "ì": "i\u{300}", "Ì": "I\u{300}", "æ": "i\u{309}", "Æ": "I\u{309}", "ó": "i\u{303}",
    "Ó": "I\u{303}", "ò": "i\u{323}", "Ò": "I\u{323}", "î": "y\u{323}", "Î": "Y\u{323}",
  ]

  /// Signs behind a vowel, with the vowels that bear them.
  private static let vniMarks: [Unicode.Scalar: (marks: String, vowels: String)] = {
    // The last is the horn of ơ and ư, behind their letter.
    let tones = "aeouyAEOUY\u{31B}"
    let rows: [(signs: String, quality: String, vowels: String)] = [
      // Alone; with a circumflex; with a breve: no tone, sắc, huyền, hỏi, ngã, nặng.
      (" ùøûõï", "", tones), ("âáàåãä", "\u{302}", "aeoAEO"), ("êéèúüë", "\u{306}", "aA"),
    ]
    let marks = ["", "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    var table: [Unicode.Scalar: (marks: String, vowels: String)] = [:]
    for (signs, quality, vowels) in rows {
      for (sign, tone) in zip(signs.unicodeScalars, marks) where sign != " " {
        table[sign] = (quality + tone, vowels)
        for capital in sign.properties.uppercaseMapping.unicodeScalars { table[capital] = (quality + tone, vowels) }
      }
    }
    return table
  }()
}

extension String {
  fileprivate var precomposed: String { VietnameseText.composed(self) }
}
