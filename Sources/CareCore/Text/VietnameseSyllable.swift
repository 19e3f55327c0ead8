/// Whether a word is a syllable of Vietnamese, by its letters and tone.
enum VietnameseSyllable {
  private static let onsets = [
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x", "",
  ]

  /// What stands behind the first consonants, without its tone.
  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
    ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh \
    oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm \
    ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt \
    uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt
    """.split(separator: " ").map(String.init))

  static func isOne(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in VietnameseText.decomposed(word.lowercased()) {
      // Huyền, ngã, hỏi, sắc, nặng.
      if ["\u{300}", "\u{303}", "\u{309}", "\u{301}", "\u{323}"].contains(scalar) {
        tones.append(scalar)
      } else {
        letters.append(scalar)
      }
    }
    guard tones.count < 2 else { return false }
    let plain = VietnameseText.composed(String(letters))
    return onsets.contains { onset in
      guard plain.hasPrefix(onset) else { return false }
      let rime = String(plain.dropFirst(onset.count))
      guard rimes.contains(rime) else { return false }
      // A syllable that ends in a stop has sắc or nặng.
      let isStopped = ["c", "ch", "p", "t"].contains { rime.hasSuffix($0) }
      return !isStopped || tones == ["\u{301}"] || tones == ["\u{323}"]
    } || plain == "gi"
  }

  static func hasVowel(_ word: String) -> Bool {
    VietnameseText.decomposed(word.lowercased()).contains { "aeiouy".unicodeScalars.contains($0) }
  }
}
