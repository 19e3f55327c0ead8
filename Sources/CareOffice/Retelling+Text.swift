package import CareCore
package import CareMessages
import CareStore

/// What was said before and is said now, in one sentence; `nil` where nothing was replaced.
func replacedText(_ parts: [(name: String, old: String, new: String)], _ language: Language) -> String? {
  if parts.isEmpty { return nil }
  let list = parts.map { Term.replacedPart.text(language, ["name": $0.name, "old": $0.old, "new": $0.new]) }
  return Term.factReplaced.text(language, ["list": list.joined(separator: "; ")])
}

/// A part of a fact as people read it: an authority by its name, not by its key.
func bodyText(_ text: String, _ language: Language) -> String {
  OperationAuthority(rawValue: text)?.label(language) ?? text
}

extension Retelling {
  /// What was replaced, and what stands as it stood: nobody finds out later that a number is gone, or that one is old.
  package func texts(_ language: Language) -> [String] {
    func label(_ name: String) -> String { Self.label(name, language) }
    let none = Term.noLongerStated.text(language)
    let replaced = replaced.map {
      (name: label($0.name), old: bodyText($0.old, language), new: $0.new.map { bodyText($0, language) } ?? none)
    }
    let kept = kept.map { "\(label($0.name)): \($0.text)" }
    var texts = [replacedText(replaced, language)].compactMap(\.self)
    if !kept.isEmpty { texts.append(Term.factKept.text(language, ["list": kept.joined(separator: "; ")])) }
    return texts
  }

  /// A number of a count has a name; what is said of a paper is named by its option.
  fileprivate static func label(_ name: String, _ language: Language) -> String {
    guard Fact.self == Census.self, let column = ColumnKey(rawValue: name.replacing("-", with: "_")) else {
      return "--\(name)"
    }
    return column.label(language)
  }
}

extension Desk {
  /// Records a fact over what stands there under the same day or number.
  func retell<Fact: Retold>(
    _ fact: Fact, clearing cleared: [String], _ record: (Telling<Fact>) throws -> Void
  ) throws -> Retelling<Fact> {
    var retelling: Retelling<Fact>?
    try record { told, known in
      let made = try Retelling(told, over: known, clearing: cleared)
      retelling = made
      return made.fact
    }
    return try retelling ?? Retelling(fact, over: nil, clearing: cleared)
  }

  /// A count over what stands there of the same day.
  ///
  /// - Throws: ``Failure`` where the two together cannot be.
  func recount(
    _ census: Census, clearing cleared: [String] = [], to facility: Facility, in change: Change
  ) throws -> Retelling<Census> {
    try retell(census, clearing: cleared) { tell in
      try change.addCensus(census, to: facility) { told, known in
        let fact = try tell(told, known)
        do {
          return try fact.checked()
        } catch let error as Failure {
          let kept = try Retelling(told, over: known, clearing: cleared).kept
          guard error.code != .countOutOfRange, error.code != .nothingCounted, !kept.isEmpty else { throw error }
          let list = kept.map { "\(Retelling<Census>.label($0.name, language)): \($0.text)" }
          throw Failures([
            error,
            Failure(.countsOfDayKept, ["on": told.on.shortText, "list": list.joined(separator: "; ")]),
          ])
        }
      }
    }
  }
}
