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
      text += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

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
