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
  /// Of items, the value of one answered in free words, and the end of a note that has remarks of the program before it.
  private var areItems = false

  package static let findings = FreeColumns(notes: FreeWords.whole(of: Dataset.remediations.id))
  package static let observations = FreeColumns(notes: FreeWords.whole(of: Dataset.observations.id))
  package static let items = FreeColumns(areItems: true)
  package static let handlings = FreeColumns(notes: FreeWords.whole(of: Dataset.handlings.id))
  package static let referrals = FreeColumns(notes: FreeWords.whole(of: "referrals"))
  package static let papers = FreeColumns(notes: FreeWords.whole(of: "papers"))
  /// Each row says which of its columns a person wrote.
  package static let written = FreeColumns()

  /// The row as a file has it, and whether anything was kept out of it.
  package func withheld(_ row: DataRow, _ language: Language) -> (row: DataRow, isLess: Bool) {
    var less = row
    let kept = Term.freeTextKept.text(language)
    for key in notes where row[key] != .absent { less[key] = .text(kept) }
    if areItems { less.withholdOwnWords(kept) }
    less.withholdWritten(kept)
    return (less, less.fields != row.fields)
  }
}

extension DueItem {
  /// A text of it without what a person wrote.
  package func withheld(_ text: String, _ language: Language) -> String {
    written.filter { !$0.isEmpty }.reduce(text) { $0.replacing($1, with: Term.freeTextKept.text(language)) }
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
