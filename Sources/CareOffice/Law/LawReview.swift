package import CareCore
import CareMessages

extension LawBook {
  /// What must be looked at by so many days after a day, soonest first; then what was never checked.
  ///
  /// - Parameters:
  ///   - days: Not below 0.
  ///   - requirements: Of the catalog.
  package func review(on day: CalendarDay, within days: Int, _ requirements: [Requirement]) -> [LawReviewItem] {
    let all = rows(requirements)
    let held = (all + uncheckedDays(of: day.year)).filter { isInForce($0, on: day) }
    return all.review(on: day, within: days) + held.unchecked
  }

  /// Whether a row holds on a day: on its own days, and on those of its regime.
  func isInForce(_ entry: LawEntry, on day: CalendarDay) -> Bool {
    guard entry.span.contains(day) else { return false }
    return entry.regimes.isEmpty
      || LicensingClass.allCases.contains { entry.regimes.contains(licensing.law.regime(of: $0, on: day)) }
  }

  /// Every row of law, those of the catalog too.
  func rows(_ requirements: [Requirement]) -> [LawEntry] { entries + requirements.map(\.entry) }

  /// Each stands for the year asked about.
  private func uncheckedDays(of year: Int) -> [LawEntry] {
    calendar.rows(of: year).filter { !$0.isChecked }.map {
      LawEntry(.announced, $0.day.description, citation: $0.source, certainty: .unverified)
    }
  }
}

extension Requirement {
  /// As a row of law. The day of issue stands for a first day that was not seen; what runs on has no last day.
  fileprivate var entry: LawEntry {
    LawEntry(
      .requirements, id, LawSpan(from: inForce.from ?? inForce.issued, to: inForce.runsOn ? nil : inForce.to),
      isSetAside: inForce.setAside != nil,
      // By what it ends, where that is told.
      citation: [citation.text(), inForce.to == nil ? nil : inForce.amendedBy.map { "(\($0))" }].compactMap(\.self)
        .joined(separator: " "), certainty: certainty)
  }
}

// MARK: - Output

extension LawReviewItem {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [.lawReview, .lawTable, .lawRow, .lastDay, .daysLeft, .citations]

  package func row(on day: CalendarDay) -> DataRow {
    DataRow([
      .lawReview: Field(term: kind), .lawTable: Field(term: table), .lawRow: .text(id), .lastDay: Field(self.day),
      .daysLeft: Field(self.day.map { $0.days(since: day) }), .citations: .list([citation]),
    ])
  }
}
