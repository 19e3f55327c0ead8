/// The languages the program speaks.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// One entry of the catalog: the same sentence in both languages. Words in braces are filled in, as `{code}`.
package struct Wording: Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
    let template = language == .vietnamese ? vi : en
    guard !arguments.isEmpty else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      // Of what is of several things the verb does not go with these: “words of {count} rows were”.
      let isOwner = !text.hasSuffix("of ")
      text += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
      if language == .english, arguments[name] == "1", let (one, counted) = Self.one(rest, withVerb: isOwner) {
        text += one
        rest = rest[counted...]
      }
    }
    return text + rest
  }

  /// What follows a number in English where the number is one: ` facilities are` becomes ` facility is`, ` other rows`
  /// becomes ` other row`. Vietnamese counts without a plural.
  ///
  /// - Returns: `nil` where nothing follows that is counted.
  private static func one(_ rest: Substring, withVerb: Bool) -> (text: String, end: Substring.Index)? {
    func word(at start: Substring.Index) -> Substring? {
      guard start < rest.endIndex, rest[start] == " " else { return nil }
      return rest[rest.index(after: start)...].prefix { $0.isLetter }
    }
    guard let first = word(at: rest.startIndex) else { return nil }
    var (text, end) = ("", rest.startIndex)
    var noun = first
    if singulars[String(first)] == nil, !unqualified.contains(String(first)), let second = word(at: first.endIndex) {
      text = " \(first)"
      noun = second
    }
    guard let one = singulars[String(noun)] else { return nil }
    text += " \(one)"
    end = noun.endIndex
    // The verb goes with it.
    if withVerb, let verb = word(at: end), let one = verbs[String(verb)] {
      text += " \(one)"
      end = verb.endIndex
    }
    return (text, end)
  }

  /// What the sentences count, many and one.
  package static let singulars: [String: String] = {
    let regular = [
      "answer", "act", "beneficiary", "case", "cell", "change", "character", "checklist", "child", "code", "column",
      "commune", "condition", "copy", "correction", "count", "day", "deadline", "demand", "device", "decision",
      "difference", "duty",
      "emergency", "entry", "error", "event", "facility", "fact", "field", "file", "finding", "folder", "footnote",
      "form", "header", "hour",
      "inspection", "inspector", "item", "law", "letter", "level", "line", "measure", "minute", "month", "name", "note",
      "notice", "number", "observation", "one", "other", "overlap", "page", "paper", "part", "pause", "person",
      "picture", "place",
      "problem", "profile", "question", "range", "record", "referral", "regime", "remark", "report", "requirement",
      "row", "rule", "seal", "section", "sheet",
      "sign", "step", "submission", "suspension", "table", "team", "template", "term", "termination", "text", "time",
      "total", "unit",
      "version", "visit", "year",
    ]
    let irregular = ["children": "child", "people": "person"]
    let plurals = regular.map { one in
      (one.last == "y" && !"aeiou".contains(one.dropLast().last ?? "a") ? one.dropLast() + "ies" : one + "s", one)
    }
    return Dictionary(plurals.map { (String($0.0), $0.1) }) { $1 }.merging(irregular) { $1 }
  }()

  /// What may follow a number and does not say of what kind the things are that are counted.
  private static let unqualified: Set<String> = ["of", "in", "and", "or", "to", "on", "is", "was", "has", "for"]

  private static let verbs = ["are": "is", "were": "was", "have": "has", "do": "does"]

  /// The names in braces, in order.
  package static func parameters(of template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      // A brace that is itself spoken of is followed by no name.
      guard let end = part.firstIndex(of: "}"), part[..<end].allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") })
      else { return nil }
      return String(part[..<end])
    }
  }
}

/// Something that has a name in the catalog.
package protocol Worded {
  var wording: Wording { get }
}

extension Worded {
  package func label(_ language: Language) -> String { wording.text(language) }

  package func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
    wording.text(language, arguments)
  }
}
