import Foundation
package import CareCore
package import CareMessages

/// Where a listing holds what somebody wrote in his own words. On a screen it stands as it is; a file of it leaves the office,
/// and holds it only where a person released it, as with reports.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11 (read): a child's private life is not disclosed.
package struct FreeColumns: Sendable {
  /// Kept out wherever they hold anything.
  private var notes: Set<ColumnKey> = []
  /// A list is nothing without them: kept out where they look like telling who a child is.
  private var sentences: Set<ColumnKey> = []
  /// Of items, the value of one answered in free words, and the end of a note that has remarks of the program before it.
  private var areItems = false
  /// Of what is due, the words that stand behind the name of the facility.
  private var areDue = false

  package static let findings = FreeColumns(notes: [.seen], sentences: [.statement, .demand])
  package static let observations = FreeColumns(notes: [.seen, .reply], sentences: [.statement])
  package static let items = FreeColumns(areItems: true)
  package static let handlings = FreeColumns(notes: [.note])
  package static let referrals = FreeColumns(notes: [.content, .reply])
  package static let emergencies = FreeColumns(sentences: [.name])
  package static let excuses = FreeColumns(sentences: [.excuse])
  package static let papers = FreeColumns(notes: [.note])
  package static let due = FreeColumns(areDue: true)

  /// The row as a file has it, and whether anything was kept out of it.
  package func withheld(_ row: DataRow, _ language: Language) -> (row: DataRow, isLess: Bool) {
    var less = row
    let kept = Term.freeTextKept.text(language)
    for key in notes where row[key] != .absent { less[key] = .text(kept) }
    for key in sentences {
      if case .text(let text) = row[key], ChildHint.part(of: text) != nil { less[key] = .text(kept) }
    }
    if areItems { less.withholdOwnWords(kept) }
    if areDue, row[.dueKind] == Field(term: DueItem.Kind.emergency), case .text(let title) = row[.title],
      let end = title.range(of: ": "), ChildHint.part(of: String(title[..<end.lowerBound])) != nil
    {
      less[.title] = .text(kept + title[end.lowerBound...])
    }
    if areDue, row[.dueKind] == Field(term: DueItem.Kind.remediation), case .text(let title) = row[.title] {
      less[.title] = .text(Self.withheld(title, language))
    }
    return (less, less != row)
  }

  /// The title of what a facility must put right, without words that look like telling who a child is.
  package static func withheld(_ title: String, _ language: Language) -> String {
    guard let end = title.range(of: ": "), ChildHint.part(of: String(title[end.upperBound...])) != nil else {
      return title
    }
    return title[..<end.upperBound] + Term.freeTextKept.text(language)
  }
}

extension DataRow {
  /// For people: that the number of a fine, or of children moved, is not known, which is not that there is none.
  package func sayingUnknown(_ language: Language) -> DataRow {
    var row = self
    for (kind, key) in [(Handling.Kind.sanctionDecision, ColumnKey.amount), (.childrenMoved, .movedChildren)]
    where row[.handlingKind] == Field(term: kind) && row[key] == .absent {
      row[key] = .text(Term.noFigures.text(language))
    }
    return row
  }
}
