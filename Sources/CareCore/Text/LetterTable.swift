/// What is known of each Latin letter, digit and punctuation mark, by its code point.
struct LetterTable: Sendable {
  struct Letter: Sendable {
    /// The ASCII letter or digit a search compares; 0 for what only separates words.
    var folded: UInt8
    /// The place in the alphabet, a printable ASCII character; 0 for what the table does not have.
    var primary: UInt8
    /// 0 to 5: ngang, huyền, hỏi, ngã, sắc, nặng, in the order of CLDR; 6: a mark that Vietnamese does not have.
    var tone: UInt8
    var isCapital: Bool
  }

  static let shared = LetterTable()
  static let otherMark: UInt8 = 6
  /// Lower than every ``Letter/primary`` and every digit.
  static let separator = UInt8(ascii: "!")

  subscript(scalar: Unicode.Scalar) -> Letter? {
    let index = Int(scalar.value)
    if index < letters.count {
      let letter = letters[index]
      return letter.primary == 0 ? nil : letter
    }
    // The dashes, quotation marks and bullets of typesetting.
    return Self.typographic.contains(scalar.value) ? typographic[index - Int(Self.typographic.lowerBound)] : nil
  }

  /// The letters that are two letters to a reader, or a stroked letter that Unicode does not take apart.
  static func ligature(_ scalar: Unicode.Scalar) -> (lowercase: String, isCapital: Bool)? {
    switch scalar {
    case "æ": ("ae", false)
    case "Æ": ("ae", true)
    case "œ": ("oe", false)
    case "Œ": ("oe", true)
    case "ß": ("ss", false)
    case "ø": ("o", false)
    case "Ø": ("o", true)
    case "ł": ("l", false)
    case "Ł": ("l", true)
    default: nil
    }
  }

  private var letters: [Letter]
  private var typographic: [Letter?]
  private static let typographic: ClosedRange<UInt32> = 0x2010...0x2027

  /// In the order of the collation: punctuation, digits, letters.
  private static let punctuation = " _-–—,;:!?.·'‘’“”\"«»()[]{}§@*/\\&#%•`^°+<=>|~$"
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
  /// Each vowel with the tones huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
  ]
  /// The letters of other languages, as found in names of persons; the first of each row is the plain one.
  private static let foreign = [
    "aåäāą", "cçćčĉċ", "dď", "eëēėęě", "gğģĝġ", "hĥ", "iïîīįĭ", "jĵ", "kķ", "lļľĺ", "nñńņň", "oöōőŏ", "rřŕŗ", "sšśşŝș",
    "tťţț", "uüûūůűųŭ", "wŵ", "yÿŷ", "zžźż",
  ]

  private init() {
    letters = Array(repeating: Letter(folded: 0, primary: 0, tone: 0, isCapital: false), count: 0x1F00)
    typographic = Array(repeating: nil, count: Self.typographic.count)
    var weight = Self.separator + 1
    for scalar in Self.punctuation.unicodeScalars {
      set(scalar, Letter(folded: 0, primary: weight, tone: 0, isCapital: false))
      weight += 1
    }
    set("\u{A0}", self[" "])
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
      set(Unicode.Scalar(digit), Letter(folded: digit, primary: weight, tone: 0, isCapital: false))
      weight += 1
    }
    var plain = UInt8(ascii: "a")
    for scalar in Self.alphabet.unicodeScalars {
      // The letters with a mark follow the plain one in the alphabet.
      if scalar.isASCII { plain = UInt8(ascii: scalar) }
      setBothCases(scalar, Letter(folded: plain, primary: weight, tone: 0, isCapital: false))
      weight += 1
    }
    for row in Self.vowels { setRow(row) { UInt8($0) } }
    for row in Self.foreign { setRow(row) { _ in Self.otherMark } }
    for (lookalike, letter) in LookalikeLetters.small {
      if let meant = self[letter] { setBothCases(lookalike, meant) }
    }
  }

  private mutating func setRow(_ row: String, tone: (Int) -> UInt8) {
    guard let first = row.unicodeScalars.first, var letter = self[first] else { return }
    for (index, scalar) in row.unicodeScalars.enumerated().dropFirst() {
      letter.tone = tone(index)
      setBothCases(scalar, letter)
    }
  }

  private mutating func setBothCases(_ scalar: Unicode.Scalar, _ letter: Letter) {
    set(scalar, letter)
    for capital in scalar.properties.uppercaseMapping.unicodeScalars where capital != scalar {
      set(capital, Letter(folded: letter.folded, primary: letter.primary, tone: letter.tone, isCapital: true))
    }
  }

  private mutating func set(_ scalar: Unicode.Scalar, _ letter: Letter?) {
    guard let letter else { return }
    let index = Int(scalar.value)
    if index < letters.count {
      letters[index] = letter
    } else if Self.typographic.contains(scalar.value) {
      typographic[index - Int(Self.typographic.lowerBound)] = letter
    }
  }
}
