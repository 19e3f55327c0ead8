/// A place in the law as a person writes it: `NĐ 103/2017 Điều 24`, `luat tre em dieu 6 khoan 7`, `điểm b k1 Điều 21`.
///
/// Marks and capitals may be left out, and điểm, khoản and Điều stand in any order. Several of one kind may be
/// joined: `Điều 24, 25`, `Điều 24 và Điều 25`, `Điều 23–26`; what is of several kinds in equal numbers goes together
/// in pairs, as in `khoản 1 Điều 24, khoản 2 Điều 25`.
public struct LawReference: Hashable, Sendable {
  /// What names the document, folded: `nd`, `103`, `2017`.
  public private(set) var document: [String] = []
  /// Điều, each that was named.
  public private(set) var articles: [String] = []
  /// Khoản.
  public private(set) var clauses: [String] = []
  /// Điểm, in small letters as they were written: without marks `d` also means `đ`.
  public private(set) var points: [String] = []
  /// The whole text, for requirement ids.
  private let text: String

  /// Reads any text; what is no place counts as the name of the document.
  public init(_ text: String) {
    self.text = text.filter { !$0.isWhitespace }
    let words = Self.tokens(text)
    var (index, last) = (0, Keyword?.none)
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "," { continue }
      // Joined to what came before it.
      if Self.conjunctions.contains(VietnameseText.folded(word)), index < words.count,
        Self.keyword(words[index]).0 != nil || last.map({ Self.isValue(words[index], of: $0) }) ?? false
      {
        continue
      }
      var (keyword, value) = Self.keyword(word)
      if keyword != nil, value == nil, index < words.count {
        value = Self.trimmed(words[index])
        index += 1
      } else if keyword == nil, let last, Self.isValue(word, of: last) {
        (keyword, value) = (last, Self.trimmed(word))
      }
      guard let keyword, let value else {
        document += Self.words(word)
        last = nil
        continue
      }
      last = keyword
      for one in Self.values(value) { add(one, to: keyword) }
    }
  }

  private static let conjunctions: Set<String> = ["va", "and"]

  /// The words, with the commas between them: those join numbers.
  private static func tokens(_ text: String) -> [String] {
    VietnameseText.composed(text).split { $0 == " " || $0 == "\n" || $0 == "\t" }.flatMap { word -> [String] in
      var tokens: [String] = []
      for (index, part) in word.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" })
        .enumerated()
      {
        if index > 0 { tokens.append(",") }
        if !part.isEmpty { tokens.append(String(part)) }
      }
      return tokens
    }
  }

  /// Whether a word alone goes on with the numbers or letters of a kind.
  private static func isValue(_ word: String, of keyword: Keyword) -> Bool {
    let word = trimmed(word)
    switch keyword {
    case .article, .clause: return word.first?.isNumber == true && word.allSatisfy { $0.isNumber || "-–.".contains($0) }
    case .point: return (1...2).contains(word.count) && word.allSatisfy(\.isLetter) && self.keyword(word).0 == nil
    }
  }

  /// `23–26` is each from 23 to 26; anything else is itself.
  private static func values(_ text: String) -> [String] {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last, last - first < 200 else {
      return [text]
    }
    return (first...last).map(String.init)
  }

  /// `24.2.b` is điểm b khoản 2 Điều 24.
  private mutating func add(_ text: String, to keyword: Keyword) {
    switch keyword {
    case .clause: clauses.append(text.lowercased())
    case .point: points.append(text.lowercased())
    case .article:
      let parts = text.split(separator: ".").map { $0.lowercased() }
      if let article = parts.first { articles.append(article) }
      if parts.count > 1 { clauses.append(parts[1]) }
      if parts.count > 2 { points.append(parts[2]) }
    }
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

  /// Of several places that are meant together those at which nothing stands, as `24.1.b`; empty where there is but one.
  public func missing(in requirements: [Requirement]) -> [String] {
    let (found, places) = (matches(in: requirements), self.places)
    if places.count < 2 { return [] }
    return places.filter { place in !found.contains { stands($0, at: place) } }
      .map { [$0.article, $0.clause, $0.point].compactMap(\.self).joined(separator: ".") }
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
    places.contains { stands(requirement, at: $0) }
  }

  private func stands(_ requirement: Requirement, at place: Place) -> Bool {
    let citation = requirement.citation
    return Self.same(place.article, citation.article) && Self.same(place.clause, citation.clause)
      && Self.same(place.point, citation.point)
  }

  private typealias Place = (article: String?, clause: String?, point: String?)

  /// Every place that is meant: in pairs where there are as many of each kind, otherwise each with each.
  private var places: [Place] {
    let counts = Set([articles.count, clauses.count, points.count].filter { $0 > 1 })
    if counts.count == 1, let count = counts.first {
      func one(_ values: [String], _ index: Int) -> String? { values.count == count ? values[index] : values.first }
      if [articles, clauses, points].count(where: { $0.count > 1 }) > 1 {
        return (0..<count).map { (one(articles, $0), one(clauses, $0), one(points, $0)) }
      }
    }
    func any(_ values: [String]) -> [String?] { values.isEmpty ? [nil] : values }
    return any(articles).flatMap { article in
      any(clauses).flatMap { clause in any(points).map { (article, clause, $0) } }
    }
  }

  /// `a` is also `a (Bước 1)`; a `đ` must be asked with or without its mark, a `d` with none.
  private static func same(_ asked: String?, _ own: String?) -> Bool {
    guard let asked else { return true }
    guard let first = own?.lowercased().split(separator: " ").first.map(String.init) else { return false }
    return first == asked || VietnameseText.folded(first) == asked
  }
}
