/// An address, compared as its writers mean it: `Số 12, phố Gạo, phường A, quận B` and `12 phố Gạo` are one place.
///
/// The tolerance, alike both ways: case and punctuation, the word `số` before a house number, and the units or landmarks at
/// the end, for an old paper goes on with a ward and a district where the register stops. Communes are compared apart, by
/// their codes. Where one says more than the other of house, street or hamlet, nobody can tell from the words.
struct SpelledAddress {
  /// What two addresses come to.
  enum Likeness {
    /// One place, written in two ways.
    case same
    /// One says more than the other: `Thôn Đông` and `Thôn Đông Hạ`.
    case unclear
    /// Two places.
    case apart
  }

  /// House, street and hamlet.
  private let place: SpelledName
  private let words: [SpelledName]

  init(_ text: String) {
    var parts = PlaceText.parts(text)
    while parts.count > 1, let last = parts.last, Self.isCoarse(last) { parts.removeLast() }
    var words = parts.joined(separator: " ").split { !$0.isLetter && !$0.isNumber }.map(String.init)
    while words.count > 1, Self.numberWords.contains(VietnameseText.folded(words[0])),
      Self.numberWords.contains(VietnameseText.folded(words[1])) || words[1].contains(where: \.isNumber)
    {
      words.removeFirst()
    }
    place = SpelledName(words.joined(separator: " "))
    self.words = words.map(SpelledName.init)
  }

  /// How two addresses compare; neither is the older one.
  static func likeness(_ one: String, _ other: String) -> Likeness {
    if one == other { return .same }
    let (one, other) = (SpelledAddress(one), SpelledAddress(other))
    if one.place.agrees(with: other.place) { return .same }
    return one.goes(into: other) || other.goes(into: one) ? .unclear : .apart
  }

  /// Whether the words stand together in the other address too; between them it may say `phố` or `thôn` besides.
  private func goes(into whole: SpelledAddress) -> Bool {
    whole.words.indices.contains { start in
      var rest = words[...]
      for word in whole.words[start...] where !rest.isEmpty {
        if let next = rest.first, next.agrees(with: word) {
          rest.removeFirst()
        } else if !Self.fineWords.contains(word.key) {
          break
        }
      }
      return rest.isEmpty
    }
  }

  /// A unit with its kind, or a name without a number that is no part of a commune.
  private static func isCoarse(_ part: String) -> Bool {
    if !FormerName(part).kind.isEmpty { return true }
    let first = VietnameseText.folded(part).split(separator: " ").first ?? ""
    return !part.contains(where: \.isNumber) && !fineWords.contains(String(first))
  }

  /// Before the number of a house.
  private static let numberWords: Set<String> = ["so", "nha"]
  /// What begins the name of a part of a commune.
  private static let fineWords: Set<String> = [
    "thon", "xom", "ap", "ban", "lang", "buon", "bon", "plei", "phum", "soc", "khom", "to", "doi", "khu", "cum", "lo",
    "ngo", "ngach", "hem", "kiet", "duong", "pho", "tang", "phong", "toa", "chung", "nha", "day", "block", "so",
  ]
}
