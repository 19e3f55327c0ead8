package import CareCore

/// The words under which people write the values of enumerations: raw values and labels, in any marks.
package struct Vocabulary: Sendable {
  /// Folded word to raw value, by the type.
  private var words: [ObjectIdentifier: [String: String]] = [:]
  /// How a refusal names the values, by the type: raw value and first label.
  private var choices: [ObjectIdentifier: [String]] = [:]

  package init() {}

  /// - Parameter labels: Every way to write the value besides its raw value.
  package mutating func add<Term: RawRepresentable>(_ term: Term, labels: [String]) where Term.RawValue == String {
    let type = ObjectIdentifier(Term.self)
    for label in labels + [term.rawValue] {
      words[type, default: [:]][VietnameseText.folded(label)] = term.rawValue
    }
    choices[type, default: []].append(labels.first.map { "\(term.rawValue) (\($0))" } ?? term.rawValue)
  }

  package func term<Term: RawRepresentable & CaseIterable>(
    _ text: String, field: @autoclosure () -> String, _: Term.Type = Term.self
  ) throws(Failure) -> Term where Term.RawValue == String {
    if let term = Term(rawValue: text) { return term }
    if let raw = words[ObjectIdentifier(Term.self)]?[VietnameseText.folded(text)], let term = Term(rawValue: raw) {
      return term
    }
    throw Failure(
      .noSuchChoice,
      [
        "value": text, "field": field(),
        "choices": (choices[ObjectIdentifier(Term.self)] ?? []).joined(separator: "; "),
      ])
  }
}
