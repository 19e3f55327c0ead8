/// A name of a home or of a person, compared as its writers mean it: where two names are both written with their marks, the
/// marks count, and a name written wholly without them, as in haste or in capitals, may be any that it becomes with them.
///
/// One syllable has several spellings: `hòa` and `hoà`, `Lý` and `Lí`, `Đak` and `Đắk`. They are one name.
public struct SpelledName: Hashable, Sendable {
  /// As it was written.
  public let text: String
  /// The key of an index: names that agree have the same.
  public let key: String

  /// Folds the name once; marks are looked at only where two keys are one.
  public init(_ text: String) {
    self.text = text
    key = Self.key(VietnameseText.folded(text))
  }

  /// Whether both may be one name.
  public func agrees(with other: SpelledName) -> Bool {
    guard key == other.key else { return false }
    if text == other.text { return true }
    guard let marked, let others = other.marked else { return true }
    return marked == others
  }

  /// Whether two names may be one.
  public static func agree(_ one: String, _ other: String) -> Bool {
    SpelledName(one).agrees(with: SpelledName(other))
  }

  /// Whether another name whose folded text begins with that of this one may be meant: the last word may be cut short.
  public func mayBegin(_ whole: SpelledName) -> Bool {
    guard VietnameseText.hasVietnameseMarks(text), VietnameseText.hasVietnameseMarks(whole.text) else { return true }
    let (own, others) = (Self.words(text), Self.words(whole.text))
    guard let last = own.last, own.count <= others.count else { return own.isEmpty }
    let end = others[own.count - 1]
    guard own.dropLast().elementsEqual(others.prefix(own.count - 1)) else { return false }
    if last == end { return true }
    let (letters, tone) = Self.parted(last)
    let (all, fullTone) = Self.parted(end)
    return letters.count < all.count && all.starts(with: letters) && (tone == nil || tone == fullTone)
  }

  /// The spelling, equal for all of one name; `nil` where the name is written without marks.
  public var marked: String? {
    guard VietnameseText.hasVietnameseMarks(text) else { return nil }
    return String(decoding: Array(Self.words(text).joined(separator: [Self.space])), as: UTF8.self)
  }

  /// The folded texts under which a register may have filed the name: `ly` and `li`.
  public var foldings: [String] {
    var found = [[Substring]()]
    for word in key.split(separator: " ") {
      let isOpen = word.last == "i" && Self.turns(word.utf8.dropLast()) && found.count < 16
      found = found.flatMap { isOpen ? [$0 + [word], $0 + [word.dropLast() + "y"]] : [$0 + [word]] }
    }
    return found.map { $0.joined(separator: " ") }
  }

  // MARK: - Spelling

  /// The key of a folded text: `i` for the `y` that may be written so.
  static func key(_ folded: String) -> String {
    guard folded.utf8.contains(UInt8(ascii: "y")) else { return folded }
    return folded.split(separator: " ").map { word in
      word.last == "y" && turns(word.utf8.dropLast()) ? word.dropLast() + "i" : word
    }.joined(separator: " ")
  }

  /// Each word with its tone at its end, and `i` for the `y` that may be written so.
  private static func words(_ text: String) -> [[UInt8]] {
    PlaceSpelling.of(text).utf8.split(separator: space).map { word in
      let (letters, tone) = parted(Array(word))
      let isTurned = letters.last == y && plainlyTurning.contains(Array(letters.dropLast()))
      return (isTurned ? letters.dropLast() + [i] : letters) + (tone.map { [$0] } ?? [])
    }
  }

  private static func parted(_ word: [UInt8]) -> (letters: [UInt8], tone: UInt8?) {
    guard let last = word.last, (zero + 1...zero + 5).contains(last), word.count > 1 else { return (word, nil) }
    return (word.dropLast(), last)
  }

  /// After these alone the one vowel of a syllable is written `y` or `i`, without another sound: `Kỳ`, `Mĩ`, `quí`.
  private static let beginnings = ["h", "k", "l", "m", "s", "t", "qu"]

  private static func turns(_ beginning: Substring.UTF8View) -> Bool {
    beginnings.contains { $0.utf8.elementsEqual(beginning) }
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt8 { LetterTable.shared[scalar]?.primary ?? 0 }
  private static let plainlyTurning = Set(beginnings.map { $0.unicodeScalars.map(weight) })
  private static let (y, i) = (weight("y"), weight("i"))
  private static let space = UInt8(ascii: " ")
  private static let zero = UInt8(ascii: "0")
}
