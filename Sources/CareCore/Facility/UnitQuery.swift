/// What a person wrote for a unit, taken apart.
struct UnitQuery {
  /// A name that may be meant, with the kinds it may have; any kind when `nil`.
  struct Reading {
    let folded: String
    /// `nil` when the text was written without any marks.
    let spelling: String?
    let kinds: Set<AdministrativeUnit.Kind>?

    init(_ name: String, kinds: Set<AdministrativeUnit.Kind>?, hasMarks: Bool) {
      folded = VietnameseText.folded(name)
      spelling = hasMarks ? PlaceSpelling.of(name) : nil
      self.kinds = kinds
    }
  }

  struct Code {
    let padded: String
    /// Not when leading zeros were missing, as tables lose them.
    let isWhole: Bool
  }

  /// What was written, when it is nothing but digits and no more than a code has.
  let code: Code?
  /// The text as a name, and the text after a word for a kind.
  let readings: [Reading]

  init(_ text: String, level: AdministrativeUnit.Level) {
    let text = NormalizedText(text)?.value ?? ""
    let length = level == .province ? 2 : 5
    if (1...length).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) {
      code = Code(
        padded: String(repeating: "0", count: length - text.utf8.count) + text, isWhole: text.utf8.count == length)
      readings = []
      return
    }
    code = nil
    readings = Self.readings(of: text, level)
  }

  /// A text that is a name even where it is nothing but digits: `Phường 1` is written `1`.
  init(name text: String, level: AdministrativeUnit.Level) {
    code = nil
    readings = Self.readings(of: text, level)
  }

  private static func readings(of text: String, _ level: AdministrativeUnit.Level) -> [Reading] {
    // Whoever writes `Xã Thanh An` does not mean Thạnh An: the marks of the kind count too.
    let hasMarks = !VietnameseText.hasNoMarks(text)
    var readings = [Reading(text, kinds: nil, hasMarks: hasMarks)]
    for prefix in prefixes where prefix.level == level {
      guard let rest = drop(prefix.words, from: text) else { continue }
      readings.append(Reading(rest, kinds: prefix.kinds, hasMarks: hasMarks))
    }
    return readings.filter { !$0.folded.isEmpty }
  }

  private struct Prefix {
    let level: AdministrativeUnit.Level
    let words: String
    let kinds: Set<AdministrativeUnit.Kind>
  }

  /// A town (thị trấn) is of the tiers before 1 July 2025 and no unit's kind now: it leads to suggestions only.
  private static let prefixes: [Prefix] = [
    Prefix(level: .commune, words: "phường", kinds: [.ward]),
    Prefix(level: .commune, words: "p", kinds: [.ward]),
    Prefix(level: .commune, words: "xã", kinds: [.commune]),
    Prefix(level: .commune, words: "x", kinds: [.commune]),
    Prefix(level: .commune, words: "đặc khu", kinds: [.specialZone]),
    Prefix(level: .commune, words: "đk", kinds: [.specialZone]),
    Prefix(level: .commune, words: "thị trấn", kinds: []),
    Prefix(level: .commune, words: "tt", kinds: []),
    Prefix(level: .province, words: "thành phố", kinds: [.city]),
    Prefix(level: .province, words: "tp", kinds: [.city]),
    Prefix(level: .province, words: "tỉnh", kinds: [.province]),
    Prefix(level: .province, words: "t", kinds: [.province]),
  ]

  /// The text after the words, which may be written without marks but not with others.
  private static func drop(_ words: String, from text: String) -> String? {
    let folded = VietnameseText.folded(words)
    var end = text.startIndex
    while end < text.endIndex {
      end = text[end...].firstIndex { $0 == " " || $0 == "." } ?? text.endIndex
      let head = String(text[..<end])
      if end < text.endIndex { end = text.index(after: end) }
      guard VietnameseText.folded(head) == folded else { continue }
      guard VietnameseText.hasNoMarks(head) || VietnameseText.spelling(head) == VietnameseText.spelling(words) else {
        return nil
      }
      let rest = String(text[end...])
      return VietnameseText.folded(rest).isEmpty ? nil : rest
    }
    return nil
  }
}
