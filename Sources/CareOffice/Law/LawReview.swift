package import CareCore
import CareMessages

/// Something of the law that a person must look at: it ends, it must be reviewed, or nobody ever compared it with its
/// text.
package struct LawReviewItem: Sendable {
  /// Why it is named.
  package enum Kind: String, CaseIterable, Sendable {
    /// It must be looked at by the day.
    case review = "review"
    /// The day is the last on which it holds.
    case ends = "ends"
    /// Its text was not read, or nobody compared it.
    case unchecked = "unchecked"
  }

  /// Why it is named.
  package let kind: Kind
  /// The table or `requirement`.
  package let table: String
  /// What it is.
  package let id: String
  /// Its clause.
  package let citation: String
  /// The day to look at it, or its last day; `nil` for what was never checked.
  package let day: CalendarDay?
}

extension LawBook {
  /// What must be looked at by so many days after a day, soonest first; then what was never checked.
  ///
  /// - Parameters:
  ///   - days: Not below 0. What was to be looked at before the day and still holds stands first.
  ///   - requirements: Of the catalog.
  package func review(on day: CalendarDay, within days: Int, _ requirements: [Requirement]) -> [LawReviewItem] {
    let last = day.adding(days: days)
    var dated: [LawReviewItem] = []
    for row in licensing.law.regimes where row.span.contains(day) || (row.span.from ?? day) > day {
      if let review = row.reviewOn, review <= last {
        dated.append(
          LawReviewItem(
            kind: .review, table: "regimes", id: row.regime.rawValue, citation: row.basis.citation, day: review))
      }
      if let to = row.span.to, to <= last {
        dated.append(
          LawReviewItem(kind: .ends, table: "regimes", id: row.regime.rawValue, citation: row.basis.citation, day: to))
      }
    }
    for requirement in requirements {
      if let to = requirement.inForce.to, requirement.inForce.contains(day), to <= last {
        dated.append(
          LawReviewItem(
            kind: .ends, table: "requirements", id: requirement.id, citation: requirement.citation.text(), day: to))
      }
    }
    dated.sort { ($0.day?.description ?? "", $0.table, $0.id) < ($1.day?.description ?? "", $1.table, $1.id) }
    return dated + unchecked(on: day, requirements)
  }

  private func unchecked(on day: CalendarDay, _ requirements: [Requirement]) -> [LawReviewItem] {
    func item(_ table: String, _ id: String, _ citation: String) -> LawReviewItem {
      LawReviewItem(kind: .unchecked, table: table, id: id, citation: citation, day: nil)
    }
    var found = licensing.law.rules.filter { $0.basis.certainty == .unverified && $0.span.contains(day) }
      .map { item("rules", $0.id, $0.basis.citation) }
    found += licensing.law.steps.filter { $0.basis.certainty == .unverified && $0.span.contains(day) }
      .map { item("steps", $0.action.rawValue, $0.basis.citation) }
    found += licensing.competences.filter { !$0.isChecked && $0.reach.holds(on: day) }
      .map { item("competences", $0.permits.map(\.rawValue).joined(separator: ", "), $0.citation) }
    found += licensing.processing.filter { !$0.isChecked && $0.reach.holds(on: day) }
      .map { item("processing", $0.permits.map(\.rawValue).joined(separator: ", "), $0.citation) }
    found += calendar.rows(of: day.year).filter { !$0.isChecked }
      .map { item("calendar", $0.day.description, $0.source) }
    found += requirements.filter { $0.reading != .read && $0.inForce.contains(day) }
      .map { item("requirements", $0.id, $0.citation.text()) }
    return found
  }
}

extension Desk {
  /// What of the law must be looked at; see ``LawBook/review(on:within:_:)``.
  package func lawReview(within days: Int) throws -> [LawReviewItem] {
    law.review(on: today, within: days, try shelf.law().requirements)
  }
}

// MARK: - Output

extension LawReviewItem {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [.lawReview, .lawTable, .lawRow, .lastDay, .daysLeft, .citations]

  package func row(on day: CalendarDay) -> DataRow {
    DataRow([
      .lawReview: Field(term: kind), .lawTable: .text(table), .lawRow: .text(id), .lastDay: Field(self.day),
      .daysLeft: Field(self.day.map { $0.days(since: day) }), .citations: .list([citation]),
    ])
  }
}
