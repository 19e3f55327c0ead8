package import CareCore
package import CareMessages

extension Correction.Subject {
  /// What a correction of it may change, in the order in which it is told; the same columns for every one of a kind.
  private func parts(_ language: Language) -> [(column: ColumnKey, field: Field)] {
    switch self {
    case .act(let act):
      [
        (.term, Field(act.term, language)), (.document, Field(act.document)), (.on, .day(act.on)),
        (.from, Field(act.from)),
      ]
    case .pause(let pause): [(.from, .day(pause.from)), (.until, Field(pause.to))]
    case .handling(let content): content.correctedParts
    }
  }

  /// Where another says something else: the column with what this one says and what the other does.
  fileprivate func changes(to other: Self, _ language: Language) -> [(column: ColumnKey, old: Field, new: Field)] {
    zip(parts(language), other.parts(language)).filter { $0.field != $1.field }.map { ($0.column, $0.field, $1.field) }
  }
}

extension Field {
  /// By when, as people read it: a day, or so many units; machines are given the number with the raw name of the unit.
  fileprivate init(_ term: Deadline.Term?, _ language: Language) {
    switch term {
    case .fixed(_, let day): self = .day(day)
    case .counted(let amount, let unit):
      self = .worded(raw: "\(amount) \(unit.rawValue)", text: "\(amount) \(unit.label(language))")
    case nil: self = .absent
    }
  }
}

extension Correction {
  /// What changed, each as people read it.
  func changeTexts(_ language: Language) -> [String] {
    old.changes(to: new, language).map { column, old, new in
      let texts = [old, new].map { field in
        let text = fieldText(field, column: column, language)
        return text.isEmpty ? Term.notStatedThere.text(language) : text
      }
      return Term.replacedPart.text(
        language, ["name": column.label(language), "old": texts[0], "new": texts[1]])
    }
  }

  /// A sentence, for the remark beside what it corrects.
  ///
  /// - Parameter saysReason: The reason is in a person's own words, which leave in no file.
  package func text(_ language: Language, saysReason: Bool = true) -> String {
    (saysReason ? RemediationTerm.correctedLine : .correctedUnsaid).text(
      language,
      [
        "on": on.text(language), "list": changeTexts(language).joined(separator: "; "), "reason": reason,
      ])
  }

  /// By which one that several findings of a letter have is known for one.
  var said: String { text(.vietnamese) }

  package var json: JSON {
    // Raw values are the same in every language.
    let changes = old.changes(to: new, .english).map { column, old, new in
      JSON.object([("column", .string(column.rawValue)), ("old", JSON(old)), ("new", JSON(new))])
    }
    return .object([("on", JSON(on)), ("changes", .array(changes)), ("reason", .string(reason))])
  }
}

extension [Correction] {
  package var json: JSON { .array(map(\.json)) }

  /// A sentence each; `nil` where nothing was put right.
  func text(_ language: Language, saysReason: Bool = true) -> String? {
    isEmpty ? nil : map { $0.text(language, saysReason: saysReason) }.joined(separator: "\n")
  }
}

extension DataRow {
  /// With what was put right of it, for a table or a file; no file has the reasons, which are a person's own words.
  package func telling(_ corrections: [Correction], _ language: Language) -> DataRow {
    var row = self
    row[.corrections] = Field(corrections.text(language))
    row.written[.corrections] = corrections.text(language, saysReason: false)
    return row
  }
}
