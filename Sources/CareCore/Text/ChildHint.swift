/// What in a free text looks like telling who a child is: a name behind "cháu", "em", "bé", a birth date, an age with
/// initials, a personal number, a whole Vietnamese name; with marks or without, in capitals, in English. It is a question to whoever
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

  /// Names of provinces and what stands before the name of a place or a street: no surname begins there.
  private static let provinces: Set = [
    "ha noi", "ha giang", "ha nam", "ha tinh", "ha dong", "ha tien", "cao bang", "cao lanh", "lam dong", "ho chi",
  ]
  private static let placeWords: Set = [
    "phuong", "xa", "quan", "huyen", "tinh", "pho", "duong", "tp", "truong", "chua", "thon", "xom", "ap", "ngo",
  ]

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
    if let number = personalNumber(in: plain) { return part(number.startIndex..<number.endIndex) }
    for match in plain.matches(of: called)
    where !isBody(plain[match.1.startIndex...], after: plain[..<match.1.startIndex]) {
      return part(match.1.startIndex..<match.1.endIndex)
    }
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
    guard
      ["chau ", "be ", "em ", "sinh", "tuoi", "old", "cccd", "cmnd", "can cuoc", "dinh danh"].contains(
        where: folded.contains)
    else { return nil }
    let plain = plain(text)
    if let number = personalNumber(in: plain, isNamed: true) {
      let from = plain.distance(from: plain.startIndex, to: number.startIndex)
      return String(text.dropFirst(from).prefix(number.count))
    }
    // The words stand here without their marks: cháu; nhà bé, nhà của em; sinh ngày; tuổi.
    let told =
      /(?:^|[\s(\u{201C}"])((?:(?:[Cc]hau|CHAU)\s|(?:[Nn]ha|[Cc]ua|[Gg]ia dinh)\s(?:[Bb]e|[Ee]m)\s)(?:ten\s(?:la\s)?)?(?!Ngoan\b)[A-Z][A-Za-z.]*)(?=[\s,.;:)\u{201D}"]|$)|(\b[Ss]inh\s(?:ngay|nam)?\s?\d[\d\/.\-]*)|(\b\d{1,2}\s?(?:tuoi|years?\sold)\b)/
    for match in plain.matches(of: told) {
      if match.output.3 != nil,
        isBound(plain[..<match.range.lowerBound]) || goesOn(plain[match.range.upperBound...])
      {
        continue
      }
      let found = match.output.1 ?? match.output.2 ?? match.output.3 ?? match.output.0
      let from = plain.distance(from: plain.startIndex, to: found.startIndex)
      let part = String(text.dropFirst(from).prefix(found.count))
      // The name of a commune, "Nhà Bè", is no child's.
      if part.lowercased().contains("nhà bè") { continue }
      return part
    }
    return nil
  }

  /// Whether a text ends with words behind which an age is one of many: dưới, trên, đến, từ, đủ, quá, và; a hyphen; nhận
  /// trẻ, lớp.
  private static func isBound(_ text: Substring) -> Bool {
    let text = text.lowercased()
    let end =
      /(?:(?:^|\s)(?:duoi|tren|den|tu|du|qua|va|hoac|under|over|to|lop|nhom|mau giao|(?:day|nhan|nuoi|giu|cham soc) (?:cac )?(?:tre|chau))\s|[\-\u{2013}]\s?)$/
    return text.firstMatch(of: end) != nil
  }

  /// Whether a text begins with words before which an age is one of many: trở lên, trở xuống, đến, và; a hyphen.
  private static func goesOn(_ text: Substring) -> Bool {
    text.lowercased().firstMatch(of: /^\s?(?:(?:tro|den|toi|va|hoac|and|to|or)\b|[\-\u{2013}])/) != nil
  }

  /// A number by which one person is known: of an identity card, a birth certificate, the twelve digits of a citizen.
  ///
  /// - Parameter isNamed: Only behind words that say what it is: papers have long numbers too.
  private static func personalNumber(in plain: String, isNamed: Bool = false) -> Substring? {
    // CCCD, CMND, căn cước, (mã số) định danh, giấy khai sinh, khai sinh số.
    let named =
      /\b(?:CCCD|cccd|CMND|cmnd|CMT|[Cc]an cuoc(?: cong dan)?|[Dd]inh danh(?: ca nhan)?|[Kk]hai sinh)(?:\s?(?:so|[:.]))*\s?\d[\d.\/]{3,}/
    if let match = plain.firstMatch(of: named) { return match.output }
    return isNamed ? nil : plain.firstMatch(of: /(?:^|[^\d.,\/\-])(\d{12})(?![\d.,\/\-])/)?.1
  }

  /// Whether what stands behind "trẻ em" or a number of them is a body or a place, as in "Làng trẻ em SOS", "3 em Trung tâm
  /// nhận".
  private static func isBody(_ text: Substring, after before: Substring) -> Bool {
    let isEm = text.lowercased().hasPrefix("em ")
    if isEm, before.lowercased().hasSuffix("tre "), text.firstMatch(of: /^[Ee]m\s(?:ten|(?:[A-Z]\.)+[A-Z]?)/) == nil {
      return true
    }
    let bodies =
      /^(?:[Cc]hau|[Bb]e|[Ee]m|[Tt]re)\s(?:Trung tam|Co so|Mai am|Lang tre|Lang SOS|SOS\b|UBND|Uy ban|Cong an|So [A-Z]|Benh vien|Truong [a-z]|Chua [A-Z]|Nha [a-z]|Hoi [A-Z]|Vien [a-z]|Phong [a-z]|Khong\b|Da\b|Chua [a-z]|Duoc\b|Dang\b)/
    return text.firstMatch(of: bodies) != nil
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
    var before: Substring = ""
    for word in text.split(whereSeparator: { $0.isWhitespace || ",.;:()“”\"".contains($0) }) + [Substring("")] {
      if isNameWord(word) {
        words.append(word)
        continue
      }
      if isName(words), !isPlace(words, after: before) { return words.joined(separator: " ") }
      words = []
      before = word
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

  /// Whether the words name a place: "về Hà Nội", "phường Lê Chân".
  private static func isPlace(_ words: [Substring], after before: Substring) -> Bool {
    provinces.contains(VietnameseText.folded(words.prefix(2).joined(separator: " ")))
      || placeWords.contains(VietnameseText.folded(String(before)))
  }

  private static func isSurname(_ word: String) -> Bool {
    plainSurnames.contains(plain(word.prefix(1) + word.dropFirst().lowercased()))
  }
}
