/// The code page of Vietnamese Windows: letters with one mark, and five marks of tone that follow their vowel.
enum Windows1258 {
  /// The letter of a byte; `nil` for what no Vietnamese list holds.
  ///
  /// Only letters of Vietnamese and the signs around them: so the fonts of the nineties (TCVN3, VNI), whose texts use
  /// other signs as letters, are not taken for this code page.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 { return Unicode.Scalar(byte) }
    return table[byte]
  }

  /// All bytes are of this code page, and each mark of tone stands after a vowel.
  static func holds(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      guard let scalar = scalar(byte) else { return false }
      if (0x300...0x323).contains(scalar.value), !isVowel(previous) { return false }
      previous = byte
    }
    return true
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    guard let scalar = scalar(byte) else { return false }
    return "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ".unicodeScalars.contains(scalar)
  }

  private static let table: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8B: "‹", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
    0x96: "–", 0x97: "—", 0x9B: "›", 0xA0: "\u{A0}", 0xA7: "§", 0xAB: "«", 0xB0: "°", 0xB1: "±", 0xB2: "²",
    0xB3: "³", 0xBB: "»", 0xBD: "½", 0xC0: "À", 0xC1: "Á", 0xC2: "Â", 0xC3: "Ă", 0xC8: "È", 0xC9: "É", 0xCA: "Ê",
    0xCC: "\u{300}", 0xCD: "Í", 0xD0: "Đ", 0xD2: "\u{309}", 0xD3: "Ó", 0xD4: "Ô", 0xD5: "Ơ", 0xD7: "×",
    0xD9: "Ù", 0xDA: "Ú", 0xDD: "Ư", 0xDE: "\u{303}", 0xE0: "à", 0xE1: "á", 0xE2: "â", 0xE3: "ă", 0xE8: "è",
    0xE9: "é", 0xEA: "ê", 0xEC: "\u{301}", 0xED: "í", 0xF0: "đ", 0xF2: "\u{323}", 0xF3: "ó", 0xF4: "ô", 0xF5: "ơ",
    0xF7: "÷", 0xF9: "ù", 0xFA: "ú", 0xFD: "ư", 0xFE: "₫",
  ]
}
