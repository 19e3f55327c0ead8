/// A place in the law as a person writes it: `NĐ 103/2017 Điều 24`, `luat tre em dieu 6 khoan 7`, `điểm b k1 Điều 21`.
///
/// Marks and capitals may be left out, and điểm, khoản and Điều stand in any order.
public struct LawReference: Hashable, Sendable {
  /// What names the document, folded: `nd`, `103`, `2017`.
  public private(set) var document: [String] = []
  /// Điều.
  public private(set) var article: String?
  /// Khoản.
  public private(set) var clause: String?
  /// Điểm, in small letters as it was written: without marks `d` also means `đ`.
  public private(set) var point: String?
  /// The whole text, for requirement ids.
  private let text: String

  /// Reads any text; what is no place counts as the name of the document.
  public init(_ text: String) {
    self.text = text.filter { !$0.isWhitespace }
    let words = VietnameseText.composed(text).split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\t" }
      .map(String.init)
    var index = 0
    while index < words.count {
      let word = words[index]
      let (keyword, attached) = Self.keyword(word)
      var value = attached
      if keyword != nil, value == nil, index + 1 < words.count {
        index += 1
        value = Self.trimmed(words[index])
      }
      switch (keyword, value) {
      case (.article, let value?): set(article: value)
      case (.clause, let value?): clause = value.lowercased()
      case (.point, let value?): point = value.lowercased()
      default: document += Self.words(word)
      }
      index += 1
    }
  }

  /// `24.2.b` is điểm b khoản 2 Điều 24.
  private mutating func set(article text: String) {
    let parts = text.split(separator: ".").map(String.init)
    article = parts.first?.lowercased()
    if parts.count > 1 { clause = parts[1].lowercased() }
    if parts.count > 2 { point = parts[2].lowercased() }
  }

  private enum Keyword: String, CaseIterable {
    case article = "dieu"
    case clause = "khoan"
    case point = "diem"
  }

  /// The keyword of a word, and the number written without a space after it: `Điều24`, `k1`.
  private static func keyword(_ word: String) -> (Keyword?, String?) {
    let folded = VietnameseText.folded(word)
    for keyword in Keyword.allCases {
      if folded == keyword.rawValue { return (keyword, nil) }
      let rest = folded.dropFirst(keyword.rawValue.count)
      if folded.hasPrefix(keyword.rawValue), keyword != .point, rest.first?.isNumber == true {
        return (keyword, trimmed(String(word.dropFirst(keyword.rawValue.count))))
      }
    }
    if folded.hasPrefix("d"), folded.count > 1, folded.dropFirst().allSatisfy(\.isNumber) {
      return (.article, String(folded.dropFirst()))
    }
    if folded == "k" { return (.clause, nil) }
    if folded.hasPrefix("k"), folded.count > 1, folded.dropFirst().allSatisfy(\.isNumber) {
      return (.clause, String(folded.dropFirst()))
    }
    return (nil, nil)
  }

  /// `nd103` is `nd`, `103`.
  private static func parts(_ word: String) -> [String] {
    guard let digit = word.firstIndex(where: \.isNumber), digit != word.startIndex,
      word[digit...].allSatisfy(\.isNumber)
    else { return [word] }
    return [String(word[..<digit]), String(word[digit...])]
  }

  private static func trimmed(_ word: String) -> String {
    var word = word[...]
    while let last = word.last, !last.isLetter, !last.isNumber { word = word.dropLast() }
    return String(word)
  }

  // MARK: - Looking up

  /// The requirements that stand there, in their own order; those of one id, or that begin like it, when it is an id.
  public func matches(in requirements: [Requirement]) -> [Requirement] {
    let id = text.lowercased()
    if let exact = requirements.first(where: { $0.id.lowercased() == id }) { return [exact] }
    let sharing = requirements.filter { $0.id.lowercased().hasPrefix(id + "-") }
    if !id.isEmpty, !sharing.isEmpty { return sharing }
    let named = requirements.filter { names($0.citation) == .exactly }
    let candidates = named.isEmpty ? requirements.filter { names($0.citation) == .loosely } : named
    return candidates.filter(stands)
  }

  private enum Naming {
    case exactly
    case loosely
    case otherwise
  }

  /// A decree on the details of a law has the law's name in its own: the law itself comes first.
  private func names(_ citation: Citation) -> Naming {
    if document.isEmpty { return .exactly }
    // An annex is named by words, not by a number: "Mục 2 Phụ lục I.10".
    let annex = citation.article.flatMap { $0.contains(" ") ? $0 : nil } ?? ""
    let own = Set(Self.words("\(citation.short) \(citation.document) \(annex)"))
    if document.allSatisfy(own.contains) { return .exactly }
    let name = VietnameseText.folded(citation.name)
    let kind = own.union(Self.words(Self.kindName(citation.short)))
    if name == document.joined(separator: " ") || document.allSatisfy(kind.contains) { return .exactly }
    // Number and name together: "Luật Trẻ em 102/2016/QH13".
    let lawName = Set(name.split(separator: " ").map(String.init))
    if name.hasPrefix("luat"), document.allSatisfy({ own.contains($0) || lawName.contains($0) }) { return .exactly }
    return document.allSatisfy({ kind.contains($0) || lawName.contains($0) }) ? .loosely : .otherwise
  }

  private static func kindName(_ short: String) -> String {
    let folded = VietnameseText.folded(short)
    if folded.hasPrefix("nd ") { return "nghi dinh" }
    if folded.hasPrefix("nq ") { return "nghi quyet" }
    return folded.hasPrefix("tt ") ? "thong tu" : ""
  }

  private static func words(_ text: String) -> [String] {
    VietnameseText.folded(text).split(separator: " ").flatMap { parts(String($0)) }
  }

  private func stands(_ requirement: Requirement) -> Bool {
    let citation = requirement.citation
    return Self.same(article, citation.article) && Self.same(clause, citation.clause)
      && Self.same(point, citation.point)
  }

  /// `a` is also `a (Bước 1)`; a `đ` must be asked with or without its mark, a `d` with none.
  private static func same(_ asked: String?, _ own: String?) -> Bool {
    guard let asked else { return true }
    guard let first = own?.lowercased().split(separator: " ").first.map(String.init) else { return false }
    return first == asked || VietnameseText.folded(first) == asked
  }
}
