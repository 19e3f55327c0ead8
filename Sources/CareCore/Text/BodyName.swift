/// The name of a public body as names are compared: however it is shortened, one body has one spelling. "Sở LĐ-TB&XH",
/// "Sở LĐTBXH", "SLĐTBXH" and "Sở Lao động - Thương binh và Xã hội" are the same words.
enum BodyName {
  /// Letters that stand for words of a body's field, one after another in one word or in several. None of them has a
  /// vowel that would make a syllable, so that no name of a place is mistaken for them.
  private static let fields: [(letters: String, words: String)] = [
    ("ld", "lao dong"), ("tb", "thuong binh"), ("xh", "xa hoi"), ("yt", "y te"), ("nv", "noi vu"),
    ("gd", "giao duc"), ("dt", "dao tao"), ("tp", "thanh pho"),
  ]
  /// The letter of a body's rank, only before letters of ``fields``.
  private static let ranks: [(letters: String, words: String)] = [("s", "so"), ("p", "phong"), ("b", "bo")]
  /// Words written short in certain company; in this order.
  private static let phrases: [(short: String, long: String)] = [
    ("ubnd", "uy ban nhan dan"), ("ct uy ban nhan dan", "chu tich uy ban nhan dan"),
    ("uy ban nhan dan p", "uy ban nhan dan phuong"), ("uy ban nhan dan x", "uy ban nhan dan xa"),
    ("uy ban nhan dan h", "uy ban nhan dan huyen"), ("uy ban nhan dan q", "uy ban nhan dan quan"),
    ("uy ban nhan dan t", "uy ban nhan dan tinh"), ("uy ban nhan dan tx", "uy ban nhan dan thi xa"),
    ("uy ban nhan dan tt", "uy ban nhan dan thi tran"),
    // "và" comes and goes, as "&" does.
    ("va", ""),
  ]

  /// The name in full words, folded and with single spaces.
  static func comparable(_ name: String) -> String {
    let words = VietnameseText.folded(name).split(separator: " ").map(String.init)
    var text = " "
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      text += (expanded(word, before: next) ?? word) + " "
    }
    for (short, long) in phrases { text.replace(" \(short) ", with: long.isEmpty ? " " : " \(long) ") }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// - Returns: `nil` when the word is none of letters alone.
  private static func expanded(_ word: String, before next: String?) -> String? {
    if let words = spelled(word[...]) { return words }
    guard let rank = ranks.first(where: { word.hasPrefix($0.letters) }) else { return nil }
    if word == rank.letters { return next.flatMap { spelled($0[...]) }.map { _ in rank.words } }
    return spelled(word.dropFirst(rank.letters.count)).map { "\(rank.words) \($0)" }
  }

  private static func spelled(_ letters: Substring) -> String? {
    var (rest, words) = (letters, [String]())
    while let field = fields.first(where: { rest.hasPrefix($0.letters) }) {
      words.append(field.words)
      rest = rest.dropFirst(field.letters.count)
    }
    return rest.isEmpty && !words.isEmpty ? words.joined(separator: " ") : nil
  }
}
