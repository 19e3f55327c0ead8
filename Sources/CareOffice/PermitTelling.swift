import CareCore
package import CareMessages

/// What became of an entry of a paper that somebody told.
public struct PermitTelling: Sendable {
  /// The register had no such entry.
  public var isNew = true
  /// What it said of the same entry before, in words that no rule reads.
  public var replaced: [(name: String, old: String, new: String)] = []

  /// A sentence for what was replaced; `nil` where nothing was.
  package func text(_ language: Language) -> String? {
    if replaced.isEmpty { return nil }
    let list = replaced.map {
      Term.replacedPart.text(language, ["name": $0.name, "old": $0.old, "new": $0.new])
    }
    return Term.factReplaced.text(language, ["list": list.joined(separator: "; ")])
  }
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
    let found = Self.deciding.compactMap { part, option -> (text: String, option: String)? in
      guard let old = part.value(self), let new = part.value(told), old != new else { return nil }
      return (
        Term.toldOtherwise.text(language, ["name": part.column.label(language), "old": old, "new": new]),
        "\(option) \(new)"
      )
    }
    if found.isEmpty { return nil }
    let number = permit.content.number.map { " --number \"\($0)\"" } ?? ""
    return Failure(
      .paperToldOtherwise,
      [
        "code": facility.code, "kind": permit.kind.label(language).lowercased(),
        "number": permit.content.number ?? "—", "event": kind.label(language).lowercased(), "on": dayText(language),
        "list": found.map(\.text).joined(separator: "; "),
        "command": """
        maiam permit correct \(facility.code) --kind \(permit.kind.rawValue)\(number) --event \(kind.rawValue) \
        --on \(on.shortText) \(found.map(\.option).joined(separator: " ")) --reason …
        """,
      ])
  }

  /// The same of a decision: its day and its end.
  func failure(
    decisionToldAs told: PermitEvent, _ permit: Permit, of facility: Facility, _ language: Language
  ) -> Failure {
    let parts: [(ColumnKey, String?, String?, String)] = [
      (.on, dayText(language), told.dayText(language), "--new-on \(told.on.shortText)"),
      (.until, until?.shortText, told.until?.shortText, told.until.map { "--new-until \($0.shortText)" } ?? ""),
    ]
    let found = parts.filter { $0.1 != $0.2 }
    let none = Term.notStatedThere.text(language)
    let number = permit.content.number.map { " --number \"\($0)\"" } ?? ""
    return Failure(
      .decisionToldOtherwise,
      [
        "code": facility.code, "kind": permit.kind.label(language).lowercased(),
        "event": kind.label(language).lowercased(), "document": document ?? "—",
        "list": found.map { column, old, new, _ in
          Term.toldOtherwise.text(language, ["name": column.label(language), "old": old ?? none, "new": new ?? none])
        }.joined(separator: "; "),
        "command": """
        maiam permit correct \(facility.code) --kind \(permit.kind.rawValue)\(number) --event \(kind.rawValue) \
        --on \(on.shortText) \(found.map(\.3).filter { !$0.isEmpty }.joined(separator: " ")) --reason …
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
