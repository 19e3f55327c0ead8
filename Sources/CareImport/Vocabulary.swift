package import CareCore

/// The words under which people write the values of enumerations: raw values and labels, in any marks.
package struct Vocabulary: Sendable {
  /// Folded word to raw value, by the name of the type.
  private var words: [String: [String: String]] = [:]

  package init() {}

  /// - Parameter labels: Every way to write the value besides its raw value.
  package mutating func add<Term: RawRepresentable>(_ term: Term, labels: [String]) where Term.RawValue == String {
    for label in labels + [term.rawValue] {
      words[String(describing: Term.self), default: [:]][VietnameseText.folded(label)] = term.rawValue
    }
  }

  package func term<Term: RawRepresentable & CaseIterable>(_ text: String, field: String, _: Term.Type = Term.self)
    throws(Failure) -> Term where Term.RawValue == String
  {
    if let raw = words[String(describing: Term.self)]?[VietnameseText.folded(text)], let term = Term(rawValue: raw) {
      return term
    }
    throw Failure(
      .noSuchChoice,
      ["value": text, "field": field, "choices": Term.allCases.map(\.rawValue).joined(separator: ", ")])
  }
}
