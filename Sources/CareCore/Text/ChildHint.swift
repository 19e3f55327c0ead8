/// What in a free text looks like telling who a child is: a name behind "cháu", "em", "bé", a birth date, an age with
/// initials, a whole Vietnamese name. It is a question to whoever writes, no proof.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11; NĐ 56/2017/NĐ-CP, Điều 33 (what is secret of a child's
/// private life, as far as read); which spellings look like it is our reading.
public enum ChildHint {
  private static let surnames: Set<String> = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý",
    "Đinh", "Đoàn", "Trịnh", "Đào", "Lương", "Trương", "Cao", "Hà", "Phùng", "Tạ", "Lâm", "Tô", "Thạch", "Giàng", "Lò",
  ]

  /// The part of a text that looks so; `nil` where none does.
  public static func part(of text: String) -> String? {
    // cháu, bé, em, trẻ, with "tên", "tên là"; sinh ngày, sinh năm; tuổi.
    let called =
      /(?:^|[\s(\u{201C}"])((?:[Cc]h\u{E1}u|[Bb]\u{E9}|[Ee]m|[Tt]r\u{1EBB})\s(?:t\u{EA}n\s(?:l\u{E0}\s)?)?\p{Lu}\p{Ll}*\.?)(?=[\s,.;:)\u{201D}"]|$)/
    let born = /[Ss]inh\s(?:ng\u{E0}y\s|n\u{103}m\s)?\d{1,4}(?:\/\d{1,2}\/\d{4})?/
    let initials = /(?:\p{Lu}\.\s?){1,3}\p{Lu}?,?\s\(?\d{1,2}\s?(?:tu\u{1ED5}i|t\b)/
    let aged = /(?:^|\s)(\p{Lu}\p{Ll}*(?:,\s|\s\()\d{1,2}\s?tu\u{1ED5}i)/
    if let match = text.firstMatch(of: called) { return String(match.1) }
    if let match = text.firstMatch(of: born) { return String(match.0) }
    if let match = text.firstMatch(of: initials) { return String(match.0) }
    if let match = text.firstMatch(of: aged) { return String(match.1) }
    return name(in: text)
  }

  /// A surname and at least one more word with a capital.
  private static func name(in text: String) -> String? {
    var words: [Substring] = []
    func found() -> String? {
      guard let first = words.first, surnames.contains(String(first)), words.count > 1 else { return nil }
      return words.joined(separator: " ")
    }
    for word in text.split(whereSeparator: { $0.isWhitespace || ",.;:()“”\"".contains($0) }) {
      if word.first?.isUppercase == true, word.dropFirst().allSatisfy(\.isLowercase), word.count > 1 {
        words.append(word)
        continue
      }
      if let name = found() { return name }
      words = []
    }
    return found()
  }
}
