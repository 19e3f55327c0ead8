import CareCore
package import CareMessages

/// What became of an entry of a paper that somebody told.
public struct PermitTelling: Sendable {
  /// The register had no such entry.
  public var isNew = true
  /// What it said of the same entry before, in words that no rule reads.
  public var replaced: [(name: String, old: String, new: String)] = []

  /// A sentence for what was replaced; `nil` where nothing was.
  package func text(_ language: Language) -> String? { replacedText(replaced, language) }
}

extension PermitEvent {
  private typealias Part = (column: ColumnKey, value: (PermitEvent) -> String?)

  /// What decides whether the place may work: the option of `permit correct` beside it.
  private static var deciding: [(part: Part, option: String)] {
    [
      ((.expires, { $0.wording.expires?.shortText }), "--new-expires"),
      ((.capacity, { $0.wording.capacity.map(String.init) }), "--new-capacity"),
    ]
  }

  private static func others(_ language: Language) -> [Part] {
    [
      (.document, { $0.document }), (.issuer, { $0.issuer ?? $0.wording.issuer }), (.note, { $0.note }),
      (.name, { $0.wording.name }), (.address, { $0.wording.address }), (.head, { $0.wording.head }),
      (.kind, { $0.wording.facilityKind?.label(language) }), (.duties, { $0.wording.duties }),
      (.area, { $0.wording.area }),
    ]
  }

  /// Where two tellings of one entry cannot both be: what each says, and what settles it.
  func failure(toldAs told: PermitEvent, _ permit: Permit, of facility: Facility, _ language: Language) -> Failure? {
    let found = Self.deciding.compactMap { part, option -> (ColumnKey, old: String, new: String, option: String)? in
      guard let old = part.value(self), let new = part.value(told), old != new else { return nil }
      return (part.column, old, new, "\(option) \(new)")
    }
    return found.isEmpty ? nil : failure(.paperToldOtherwise, found, permit, of: facility, language)
  }

  /// The same of a decision: its day and its end.
  func failure(
    decisionToldAs told: PermitEvent, _ permit: Permit, of facility: Facility, _ language: Language
  ) -> Failure {
    let none = Term.notStatedThere.text(language)
    let parts = [
      (ColumnKey.on, old: dayText(language), new: told.dayText(language), option: "--new-on \(told.on.shortText)"),
      (
        .until, old: until?.shortText ?? none, new: told.until?.shortText ?? none,
        option: told.until.map { "--new-until \($0.shortText)" } ?? ""
      ),
    ]
    return failure(.decisionToldOtherwise, parts.filter { $0.old != $0.new }, permit, of: facility, language)
  }

  /// - Parameter parts: What the register says and what is told, with the option of `permit correct` that says the
  ///   latter; empty where no option takes it back.
  private func failure(
    _ code: FailureCode, _ parts: [(column: ColumnKey, old: String, new: String, option: String)], _ permit: Permit,
    of facility: Facility, _ language: Language
  ) -> Failure {
    let options = parts.map(\.option).filter { !$0.isEmpty }.joined(separator: " ")
    return Failure(
      code,
      [
        "code": facility.code, "kind": permit.kind.label(language).lowercased(),
        "number": permit.content.number ?? "—", "document": document ?? "—",
        "event": kind.label(language).lowercased(), "on": dayText(language),
        "list": parts.map { part in
          Term.toldOtherwise.text(
            language, ["name": part.column.label(language), "old": part.old, "new": part.new])
        }.joined(separator: "; "),
        "command": """
        maiam permit correct \(facility.code) --kind \(permit.kind.rawValue)\(permit.numberOption) \
        --event \(kind.rawValue) --on \(on.shortText) \(options) --reason …
        """,
      ])
  }

  /// What another telling of the same entry says in other words.
  func replaced(by told: PermitEvent, _ language: Language) -> [(name: String, old: String, new: String)] {
    Self.others(language).compactMap { column, value in
      guard let old = value(self), let new = value(told), old != new else { return nil }
      return (column.label(language), old, new)
    }
  }
}

extension Permit {
  /// What names the paper in a command, with a space before it; empty where it has no number.
  var numberOption: String { content.number.map { " --number \"\($0)\"" } ?? "" }
}
