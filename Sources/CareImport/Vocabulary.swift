package import CareCore

/// The words under which people write the values of enumerations: raw values and labels, in any marks.
package struct Vocabulary: Sendable {
  /// Folded word to raw value, by the name of the type.
  private var words: [String: [String: String]] = [:]
  /// How a refusal names the values, by the name of the type: raw value and first label.
  private var choices: [String: [String]] = [:]

  package init() {}

  /// - Parameter labels: Every way to write the value besides its raw value.
  package mutating func add<Term: RawRepresentable>(_ term: Term, labels: [String]) where Term.RawValue == String {
    let type = String(reflecting: Term.self)
    for label in labels + [term.rawValue] {
      words[type, default: [:]][VietnameseText.folded(label)] = term.rawValue
    }
    choices[type, default: []].append(labels.first.map { "\(term.rawValue) (\($0))" } ?? term.rawValue)
  }

  package func term<Term: RawRepresentable & CaseIterable>(_ text: String, field: String, _: Term.Type = Term.self)
    throws(Failure) -> Term where Term.RawValue == String
  {
    if let raw = words[String(reflecting: Term.self)]?[VietnameseText.folded(text)], let term = Term(rawValue: raw) {
      return term
    }
    throw Failure(
      .noSuchChoice,
      [
        "value": text, "field": field,
        "choices": (choices[String(reflecting: Term.self)] ?? []).joined(separator: "; "),
      ])
  }
}
