import Foundation

/// How Vietnamese text is composed, searched and sorted.
public enum VietnameseText {
  /// The text in Unicode normalization form C, and with the letters of Vietnamese where others stand that look like them:
  /// `Ð` (U+00D0), `Ɖ`, `ƣ`, and letters of Greek and Cyrillic among Latin ones.
  public static func composed(_ text: String) -> String {
    // Foundation is slow; what Vietnamese keyboards send is composed already.
    if text.unicodeScalars.allSatisfy(isPlainlyComposed) { return text }
    let composed = LookalikeLetters.withoutOtherAlphabets(text).precomposedStringWithCanonicalMapping
    guard composed.unicodeScalars.contains(where: { LookalikeLetters.meant(by: $0) != nil }) else { return composed }
    // A letter that takes its mark may now be one with it.
    return LookalikeLetters.mended(composed).precomposedStringWithCanonicalMapping
  }

  /// The letters and marks one by one.
  static func decomposed(_ text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// The key under which a search finds the text: no case, no marks, no tone and so no tone position, `d` for `đ`, and
  /// one space for whatever stands between the words. `Hòa Lạc` and `hoà-lạc` both give `hoa lac`.
  ///
  /// Letters of other scripts stay, in lower case, but for those that look like the Latin ones among which they stand.
  public static func folded(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    func append(_ bytes: some Sequence<UInt8>) {
      if isSpacePending, !key.isEmpty { key.append(space) }
      isSpacePending = false
      key.append(contentsOf: bytes)
    }
    let letters = LetterTable.shared
    for scalar in text.unicodeScalars {
      if let letter = letters[scalar] {
        if letter.folded == 0 { isSpacePending = true } else { append(CollectionOfOne(letter.folded)) }
      } else if let ligature = LetterTable.ligature(scalar) {
        append(ligature.lowercase.utf8)
      } else {
        if LookalikeLetters.isOfOtherAlphabet(scalar) {
          let latin = LookalikeLetters.withoutOtherAlphabets(text)
          if latin != text { return folded(latin) }
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: continue
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
          .decimalNumber, .letterNumber, .otherNumber:
          append(scalar.properties.lowercaseMapping.utf8)
        default: isSpacePending = true
        }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The key by which lists for people are sorted: keys compared byte by byte, as SQLite does, stand in the order of the
  /// Vietnamese collation of CLDR.
  ///
  /// Punctuation comes before digits and digits before letters; letters go a ă â b c d đ e ê …, first for the whole
  /// text; then the tones ngang, huyền, hỏi, ngã, sắc, nặng; then small letters before capitals. Numbers are sorted
  /// digit by digit. Spaces count, so that `An Phú` comes before `Anh`.
  public static func sortKey(_ text: String) -> String {
    var primary: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    primary.reserveCapacity(text.utf8.count * 2 + 2)
    func append(_ weight: UInt8, tone: UInt8 = 0, isCapital: Bool = false) {
      primary.append(weight)
      tones.append(zero + tone)
      cases.append(isCapital ? zero + 1 : zero)
    }
    let letters = LetterTable.shared
    for scalar in composed(text).unicodeScalars {
      if let letter = letters[scalar] {
        append(letter.primary, tone: letter.tone, isCapital: letter.isCapital)
      } else if let ligature = LetterTable.ligature(scalar) {
        for plain in ligature.lowercase.unicodeScalars {
          append(letters[plain]?.primary ?? zero, tone: LetterTable.otherMark, isCapital: ligature.isCapital)
        }
      } else {
        switch scalar.properties.generalCategory {
        case .control, .format: continue
        case .nonspacingMark, .enclosingMark:
          if let last = tones.indices.last { tones[last] = zero + LetterTable.otherMark }
        default:
          // After z, in the order of Unicode.
          primary.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
          tones.append(zero)
          cases.append(zero)
        }
      }
    }
    for level in [tones, cases] {
      primary.append(LetterTable.separator)
      // Zeros at the end say nothing.
      primary.append(contentsOf: level[...(level.lastIndex { $0 != zero } ?? -1)])
    }
    return String(decoding: primary, as: UTF8.self)
  }

  /// The text in small letters with the tone of each word at its end, so that `Hòa` and `Hoà` agree and `Hóa` does not.
  static func spelling(_ text: String) -> String {
    var spelling: [UInt8] = []
    spelling.reserveCapacity(text.utf8.count + 4)
    var tone: UInt8 = 0
    var isSpacePending = false
    func endWord() {
      if tone != 0 { spelling.append(zero + tone) }
      tone = 0
      isSpacePending = !spelling.isEmpty
    }
    let letters = LetterTable.shared
    for scalar in composed(text).unicodeScalars {
      guard let letter = letters[scalar], letter.folded != 0 else {
        endWord()
        continue
      }
      if isSpacePending { spelling.append(space) }
      isSpacePending = false
      spelling.append(letter.primary)
      if letter.tone != 0 { tone = letter.tone }
    }
    endWord()
    return String(decoding: spelling, as: UTF8.self)
  }

  /// Whether the text has no tone, no mark on a vowel and no `đ`: then it may be a name typed in haste.
  static func hasNoMarks(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether any letter has a tone or a mark of Vietnamese; dashes and marks of other languages are none.
  static func hasVietnameseMarks(_ text: String) -> Bool {
    if hasNoMarks(text) { return false }
    let letters = LetterTable.shared
    return composed(text).unicodeScalars.contains { scalar in
      guard let letter = letters[scalar], letter.folded != 0 else { return false }
      return (1..<LetterTable.otherMark).contains(letter.tone)
        || letters[Unicode.Scalar(letter.folded)]?.primary != letter.primary
    }
  }

  /// Whether the scalar is composed and never joins the one before it. Not every such scalar is listed.
  private static func isPlainlyComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xD0, 0x1EA0...0x1EF9, 0x2010...0x2027: true
    case 0xD0..<0x300: LookalikeLetters.meant(by: scalar) == nil
    default: false
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let zero = UInt8(ascii: "0")
}
