/// What in a free text looks like telling who a child is: a name behind "cháu", "em", "bé", a birth date, an age with
/// initials, a whole Vietnamese name; with marks or without, in capitals, in English. It is a question to whoever
/// writes, no proof.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11; NĐ 56/2017/NĐ-CP, Điều 33 (what is secret of a child's
/// private life, as far as read); which spellings look like it is our reading.
public enum ChildHint {
  private static let surnames: Set<String> = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý",
    "Đinh", "Đoàn", "Trịnh", "Đào", "Lương", "Trương", "Cao", "Hà", "Phùng", "Tạ", "Lâm", "Tô", "Thạch", "Giàng", "Lò",
  ]
  private static let plainSurnames = Set(surnames.map(plain))
  /// Words of a name that no heading has as its second word.
  private static let middleNames: Set = ["Thi", "Van", "THI", "VAN"]

  /// The part of a text that looks so; `nil` where none does.
  public static func part(of text: String) -> String? { part(ofRemark: text) ?? name(in: text) }

  /// The same of a remark in a list of papers or homes, which names heads and signers: a whole name alone does not look so
  /// there.
  public static func part(ofRemark text: String) -> String? {
    let plain = plain(text)
    func part(_ range: Range<String.Index>) -> String {
      let from = plain.distance(from: plain.startIndex, to: range.lowerBound)
      return String(text.dropFirst(from).prefix(plain.distance(from: range.lowerBound, to: range.upperBound)))
    }
    // The words stand here without their marks, as the text does: cháu, bé, em, trẻ; tên, tên là; sinh ngày; tuổi.
    let called =
      /(?:^|[\s(\u{201C}"])((?:[Cc]hau|[Bb]e|[Ee]m|[Tt]re)\s(?:ten\s(?:la\s)?)?(?:(?:[A-Z]\.)+[A-Z]|[A-Z]{2,}|[A-Z][a-z]*)\.?)(?=[\s,.;:)\u{201D}"]|$)/
    // In capitals "TRẺ EM" is no name, and what often follows "CHÁU" and "BÉ" is none.
    let calledInCapitals =
      /(?:^|[\s(\u{201C}"])((?:CHAU|BE)\s(?:TEN\s(?:LA\s)?)?(?!(?:BE|GAI|TRAI|NHO|LON|NAO|NAY|DO|BI|DUOC|DANG|CO|KHONG|CHUA|DA|O|VA|MOI|CON)\b)[A-Z]+)(?=[\s,.;:)\u{201D}"]|$)/
    let born =
      /\b(?:(?:[Ss]inh|SINH)\s(?:(?:ngay|nam|NGAY|NAM)\s\d{1,4}(?:[\/.\-]\d{1,4}){0,2}|(?:\d{1,2}[\/.\-]){0,2}\d{4})|(?:SN|NS|DOB)[\s:.]{1,2}(?:\d{1,2}[\/.\-]){0,2}\d{4}|(?:[Bb]orn|[Dd]ate of birth)[\s:](?:on\s|in\s)?\s?\d{1,4}(?:[\/.\-]\d{1,4}){0,2})/
    let initials =
      /\b(?:(?:(?:[A-Z]\.\s?){1,3}[A-Z]?\.?,?\s\(?(?:aged\s\d{1,2}|\d{1,2}\s?(?:tuoi|t\b|years?\sold)))|[A-Z]{2,4},?\s\(?(?:aged\s\d{1,2}|\d{1,2}\s?(?:tuoi|years?\sold)))/
    let aged = /(?:^|\s)([A-Z][a-z]*(?:,\s|\s\()\d{1,2}\s?(?:tuoi|years?\sold))/
    if let match = plain.firstMatch(of: called) { return part(match.1.startIndex..<match.1.endIndex) }
    if let match = plain.firstMatch(of: calledInCapitals) { return part(match.1.startIndex..<match.1.endIndex) }
    if let match = plain.firstMatch(of: born) { return part(match.range) }
    if let match = plain.firstMatch(of: initials) { return part(match.range) }
    if let match = plain.firstMatch(of: aged) { return part(match.1.startIndex..<match.1.endIndex) }
    return nil
  }

  /// The same of the name or the address of a place, of the number of a paper, of what is no remark at all. Places bear the
  /// names of those who run them, and words as "Bé Ngoan"; papers say for which ages they are: only what is told of a
  /// child, or of a child's home, looks so here.
  public static func part(ofPlace text: String) -> String? {
    let folded = VietnameseText.folded(text)
    // Of a long list hardly any cell goes on from here.
    guard ["chau ", "be ", "em ", "sinh", "tuoi", "old"].contains(where: folded.contains) else { return nil }
    let plain = plain(text)
    // The words stand here without their marks: cháu; nhà bé, nhà của em; sinh ngày; tuổi.
    let told =
      /(?:^|[\s(\u{201C}"])((?:(?:[Cc]hau|CHAU)\s|(?:[Nn]ha|[Cc]ua|[Gg]ia dinh)\s(?:[Bb]e|[Ee]m)\s)(?:ten\s(?:la\s)?)?[A-Z][A-Za-z.]*)(?=[\s,.;:)\u{201D}"]|$)|(\b[Ss]inh\s(?:ngay|nam)?\s?\d[\d\/.\-]*)|(\b\d{1,2}\s?(?:tuoi|years?\sold)\b)/
    for match in plain.matches(of: told) {
      if match.output.3 != nil, isBound(plain[..<match.range.lowerBound]) { continue }
      let found = match.output.1 ?? match.output.2 ?? match.output.3 ?? match.output.0
      let from = plain.distance(from: plain.startIndex, to: found.startIndex)
      let part = String(text.dropFirst(from).prefix(found.count))
      // The name of a commune, "Nhà Bè", is no child's.
      if part.lowercased().contains("nhà bè") { continue }
      return part
    }
    return nil
  }

  /// Whether a text ends with words behind which an age is one of many: dưới, trên, đến, từ, đủ, quá, và; a hyphen.
  private static func isBound(_ text: Substring) -> Bool {
    let text = text.lowercased()
    return text.firstMatch(of: /(?:(?:^|\s)(?:duoi|tren|den|tu|du|qua|va|hoac|under|over|to)\s|[\-\u{2013}]\s?)$/)
      != nil
  }

  /// Without marks, one character for each; capitals stay.
  private static func plain(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "đ": "d"
        case "Đ": "D"
        default: VietnameseText.decomposed(String(character)).first.map(Character.init) ?? character
        }
      })
  }

  /// A surname and at least one more word with a capital.
  private static func name(in text: String) -> String? {
    var words: [Substring] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || ",.;:()“”\"".contains($0) }) + [Substring("")] {
      if isNameWord(word) {
        words.append(word)
        continue
      }
      if isName(words) { return words.joined(separator: " ") }
      words = []
    }
    return nil
  }

  /// A capital and small letters, or capitals alone.
  private static func isNameWord(_ word: Substring) -> Bool {
    guard word.count > 1, word.first?.isUppercase == true else { return false }
    return word.dropFirst().allSatisfy(\.isLowercase) || word.allSatisfy(\.isUppercase)
  }

  private static func isName(_ words: [Substring]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    let hasMiddleName = middleNames.contains(plain(String(words[1])))
    let surname = String(first)
    // In capitals or without marks a surname is a common word too ("HỒ SƠ", "To", "Do"): the words behind it tell.
    if surname.allSatisfy(\.isUppercase) { return plain(surname) == "NGUYEN" || isSurname(surname) && hasMiddleName }
    if surnames.contains(surname) { return words[1].dropFirst().allSatisfy(\.isLowercase) }
    return isSurname(surname) && hasMiddleName || plain(surname) == "Nguyen"
  }

  private static func isSurname(_ word: String) -> Bool {
    plainSurnames.contains(plain(word.prefix(1) + word.dropFirst().lowercased()))
  }
}
