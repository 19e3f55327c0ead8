/// A name behind which a list says that it is one of before: `Xã A (cũ)`, `huyện B cũ`, `phường C (trước đây)`.
struct FormerMark {
  /// The name without the mark.
  let name: String
  let isMarked: Bool

  init(_ text: String) {
    let lowered = text.lowercased()
    for mark in Self.marks where lowered.hasSuffix(mark) {
      var name = text.dropLast(mark.count)
      while let last = name.last, " ,".contains(last) { name.removeLast() }
      guard !name.isEmpty else { continue }
      self.name = String(name)
      isMarked = true
      return
    }
    name = text
    isMarked = false
  }

  /// No unit of any table ends so.
  private static let marks = [
    "(cũ)", " cũ", "(trước đây)", " trước đây", "(trước sáp nhập)", " trước sáp nhập", "(trước 01/7/2025)",
    "(trước 1/7/2025)",
  ]
}

/// A unit's name taken apart: its kind in letters without marks, and the rest.
struct FormerName: Hashable, Sendable {
  /// Folded; empty when none is written.
  let kind: String
  let bare: String
  /// Whoever writes `Xã Thanh An` does not mean Thạnh An: the marks of the kind count too.
  private let hasMarks: Bool

  init(_ text: String) {
    let words = Self.words(text)
    hasMarks = !VietnameseText.hasNoMarks(text)
    for count in [2, 1] where words.count > count {
      let head = words[..<count].joined(separator: " ")
      guard let kind = Self.kinds[VietnameseText.folded(head)], !Self.isOther(head) else { continue }
      self.kind = kind
      bare = words[count...].joined(separator: " ")
      return
    }
    kind = ""
    bare = words.joined(separator: " ")
  }

  /// The text without the liberties people take with short forms: `TP.HCM` is `TP HCM`, `Q3` is `Q 3`, `T.P Huế` is
  /// `TP Huế` and `Phường 01` is `Phường 1`.
  static func plain(_ text: String) -> String { words(text).joined(separator: " ") }

  private static func words(_ text: String) -> [String] {
    var words = text.split(whereSeparator: { $0 == " " || $0 == "." || $0 == "\u{A0}" || $0 == "\u{202F}" }).map(
      String.init)
    if words.count > 2, words[0].count == 1, words[1].count == 1,
      splitKinds.contains((words[0] + words[1]).lowercased())
    {
      words.replaceSubrange(0...1, with: [words[0] + words[1]])
    }
    if let first = words.first, let digit = first.firstIndex(where: { $0.isASCII && $0.isNumber }),
      digit > first.startIndex, first[digit...].allSatisfy({ $0.isASCII && $0.isNumber }),
      kinds[VietnameseText.folded(String(first[..<digit]))] != nil
    {
      words.replaceSubrange(0...0, with: [String(first[..<digit]), String(first[digit...])])
    }
    for index in words.indices.dropFirst() where words[index].utf8.allSatisfy({ (48...57).contains($0) }) {
      words[index] = String(words[index].drop { $0 == "0" })
      if words[index].isEmpty { words[index] = "0" }
    }
    return words
  }

  /// `Xa` written as `Xà` is no kind.
  private static func isOther(_ head: String) -> Bool {
    guard !VietnameseText.hasNoMarks(head) else { return false }
    return !spellings.contains(VietnameseText.spelling(head))
  }

  private static let spellings: Set<String> = Set(
    ["phường", "xã", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"]
      .map(VietnameseText.spelling))

  /// As written, folded, to the kind.
  private static let kinds: [String: String] = [
    "thi tran": "thi tran", "dac khu": "dac khu", "thi xa": "thi xa", "thanh pho": "thanh pho", "phuong": "phuong",
    "xa": "xa", "huyen": "huyen", "quan": "quan", "tinh": "tinh", "tp": "thanh pho", "tx": "thi xa", "tt": "thi tran",
    "p": "phuong", "x": "xa", "h": "huyen", "q": "quan", "t": "tinh",
  ]

  /// Kinds of two words whose letters may be parted: `T.P`.
  private static let splitKinds: Set<String> = ["tp", "tx", "tt"]

  /// Whether the other name, of a table, may be meant.
  func agrees(with other: FormerName) -> Bool { (kind.isEmpty || kind == other.kind) && agreesButForKind(with: other) }

  /// The same where a unit may since have become one of another kind. Without marks all spellings are meant, with marks
  /// one.
  func agreesButForKind(with other: FormerName) -> Bool {
    guard VietnameseText.folded(bare) == VietnameseText.folded(other.bare) else { return false }
    return !hasMarks || PlaceSpelling.of(bare) == PlaceSpelling.of(other.bare)
  }

  /// The key of an index of names.
  var folded: String { VietnameseText.folded(bare) }
}
