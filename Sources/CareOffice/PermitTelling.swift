import CareCore
package import CareMessages

/// What became of an entry of a paper that somebody told.
public struct PermitTelling: Sendable {
  /// The register had no such entry.
  public var isNew = true
  /// What it said of the same entry before, in words that no rule reads.
  public var replaced: [(name: String, old: String, new: String)] = []
  /// What stands as it stood all the same, in sentences: a suspension that goes on, an end that was not told again.
  package var remarks: [String] = []

  /// What was replaced and what stands all the same; `nil` where there is nothing to say.
  package func text(_ language: Language) -> String? {
    let texts = [replacedText(replaced, language)].compactMap(\.self) + remarks
    return texts.isEmpty ? nil : texts.joined(separator: " ")
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
  func failure(
    toldAs told: PermitEvent, saysNoTerm: Bool, _ permit: Permit, of facility: Facility, _ language: Language
  ) -> Failure? {
    var found = Self.deciding.compactMap { part, option -> (ColumnKey, old: String, new: String, option: String)? in
      guard let old = part.value(self), let new = part.value(told), old != new else { return nil }
      return (part.column, old, new, "\(option) \(new)")
    }
    if saysNoTerm, kind != .applied, let old = wording.expires {
      let none = Term.withoutTerm.text(language)
      found.append((.expires, old.shortText, none, "--new-expires \"\(none)\""))
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
    ].filter { $0.old != $0.new }
    let isOther = !DocumentNumber.mayBeSame(document, told.document)
    let numbers =
      isOther
      ? [
        (
          ColumnKey.document, old: document ?? none, new: told.document ?? none,
          option: told.document.map { "--new-document \"\($0)\"" } ?? ""
        )
      ] : []
    return failure(.decisionToldOtherwise, numbers + parts, permit, of: facility, language)
  }

  /// What another telling does not say and stands as it stood.
  func remarks(toldAs told: PermitEvent, _ language: Language) -> [String] {
    guard let until, told.until == nil else { return [] }
    return [Term.suspensionEndKept.text(language, ["until": until.shortText])]
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
        "number": permit.content.number ?? "—", "document": document ?? Term.unnumberedDocument.text(language),
        "event": kind.label(language).lowercased(), "on": dayText(language),
        "rows": parts.map { "\($0.column.label(language)) \($0.old) / \($0.new)" }.joined(separator: "; "),
        "list": parts.map { part in
          Term.toldOtherwise.text(
            language, ["name": part.column.label(language), "old": part.old, "new": part.new])
        }.joined(separator: "; "),
        "command": "\(permit.correctCommand(self, at: facility.code)) \(options) --reason …",
      ])
  }

  /// What another telling of the same entry says in other words.
  func replaced(by told: PermitEvent, _ language: Language) -> [(name: String, old: String, new: String)] {
    Self.others(language).compactMap { column, value in
      guard let old = value(self), let new = value(told), old != new else { return nil }
      if column == .document, DocumentNumber.isSame(old, new) { return nil }
      return (column.label(language), old, new)
    }
  }
}

extension Permit {
  /// What a new entry leaves as it stands: a suspension that does not end by it.
  func remarks(adding event: PermitEvent, of facility: Facility, _ language: Language) -> [String] {
    guard event.kind == .reissued, [.suspended, .suspensionLapsed].contains(state(on: event.on)),
      let suspension = events.last(where: { $0.on <= event.on && $0.kind == .suspended })
    else { return [] }
    return [
      Term.suspensionGoesOn.text(
        language,
        [
          "kind": kind.label(language), "on": suspension.dayText(language),
          "until": suspension.until.map { " \(Term.until.text(language)) \($0.shortText)" } ?? "",
          "command":
            "maiam permit reinstate \(facility.code) --kind \(kind.rawValue) --on …",
        ])
    ]
  }

  /// The command that takes the last day off the entry that names it; empty where none does.
  func commandWithoutTerm(at facility: Facility, on day: CalendarDay, _ language: Language) -> String {
    guard let event = events.last(where: { $0.on <= day && $0.wording.expires != nil }) else { return "" }
    return correctCommand(event, at: facility.code)
      + " --new-expires \"\(Term.withoutTerm.text(language))\" --reason …"
  }

  /// The command that mends or removes an entry, up to what it is to say instead.
  func correctCommand(_ event: PermitEvent, at code: String) -> String {
    "maiam permit correct \(code) --kind \(kind.rawValue)\(numberOption) --event \(event.kind.rawValue) "
      + "--on \(event.on.shortText)"
  }

  /// What names the paper in a command, with a space before it; empty where it has no number.
  var numberOption: String { content.number.map { " --number \"\($0)\"" } ?? "" }
}
