/// One row of law as review and comparison see it, whatever table it stands in.
package struct LawEntry: Sendable {
  /// Which table, by its key in the files.
  package enum Table: String, CaseIterable, Sendable {
    case regimes = "regimes"
    case rules = "rules"
    case amounts = "amounts"
    case steps = "steps"
    case conditions = "conditions"
    case successions = "successions"
    case amendments = "amendments"
    case competences = "competences"
    case processing = "processing"
    case limits = "limits"
    case inspectionRegimes = "inspection_regimes"
    /// Clauses that sentences cite.
    case citations = "citations"
    case penalties = "penalties"
    case duties = "duties"
    case clocks = "clocks"
    case defaults = "defaults"
    case holidays = "holidays"
    case compensation = "compensation"
    /// Days announced for single years.
    case announced = "announced"
    /// Of the catalog.
    case requirements = "requirements"
    /// Of the catalog.
    case items = "items"
  }

  /// What a row sets, besides that it holds.
  package enum Content: Hashable, Sendable {
    /// Words, ids or days as the file has them.
    case text(String)
    case regime(LicensingRegime)
    case inspectionRegime(InspectionRegime)
    case decidedBy(NextStep.Decider)
    case amount(Int, LicensingLaw.Amount.Unit)
    /// Days, and those by which they may be extended.
    case days(Int, extension: Int?)
    case hours(Int)
    /// In đồng.
    case money(ClosedRange<Int>)
  }

  /// Which table.
  package let table: Table
  /// What tells it from its like; rows that follow each other in time share it.
  package let id: String
  /// The days on which it holds.
  package let span: LawSpan
  /// The regimes on whose days it holds; none named is every day of ``span``.
  package let regimes: [LicensingRegime]
  /// The day on which a person must look whether it still holds.
  package let reviewOn: CalendarDay?
  /// After its last day it is set aside, without having ended.
  package let isSetAside: Bool
  /// Its clause.
  package let citation: String
  /// How surely it was read.
  package let certainty: Certainty
  /// `nil` where the citation says all that can be compared.
  package let content: Content?

  /// Puts the parts together.
  package init(
    _ table: Table, _ id: String, _ span: LawSpan = LawSpan(), regimes: [LicensingRegime] = [],
    reviewOn: CalendarDay? = nil, isSetAside: Bool = false, citation: String, certainty: Certainty,
    content: Content? = nil
  ) {
    self.isSetAside = isSetAside
    self.table = table
    self.id = id
    self.span = span
    self.regimes = regimes
    self.reviewOn = reviewOn
    self.citation = citation
    self.certainty = certainty
    self.content = content
  }
}

/// Something of the law that a person must look at: it ends, it must be reviewed, or nobody ever compared it with its
/// text.
package struct LawReviewItem: Hashable, Sendable {
  /// Why it is named.
  package enum Kind: String, CaseIterable, Sendable {
    /// It must be looked at by the day.
    case review = "review"
    /// The day is the last on which it holds.
    case ends = "ends"
    /// The day is the last on which it is applied; no text ended it.
    case setAside = "set_aside"
    /// Its text was not read, or nobody compared it.
    case unchecked = "unchecked"
  }

  /// Why it is named.
  package let kind: Kind
  /// Where it stands.
  package let table: LawEntry.Table
  /// What it is.
  package let id: String
  /// Its clause.
  package let citation: String
  /// The day to look at it, or its last day; `nil` for what was never checked.
  package let day: CalendarDay?

  fileprivate init(_ kind: Kind, _ entry: LawEntry, _ day: CalendarDay?) {
    (self.kind, self.day) = (kind, day)
    (table, id, citation) = (entry.table, entry.id, entry.citation)
  }
}

extension [LawEntry] {
  /// What must be looked at by so many days after a day, soonest first. What was to be looked at before the day and still
  /// holds is named too; what has ended is not, but for what was to be looked at and was followed by nothing: then the law
  /// of the day is not known.
  ///
  /// - Parameter days: Not below 0.
  package func review(on day: CalendarDay, within days: Int) -> [LawReviewItem] {
    let last = day.adding(days: days)
    func isFollowed(_ entry: LawEntry) -> Bool {
      contains { $0.table == entry.table && $0.id == entry.id && $0.span.contains(day) }
    }
    let open = filter { entry in
      (entry.span.to ?? day) >= day || (entry.reviewOn != nil && !isFollowed(entry))
    }
    let found = open.flatMap { entry in
      [(LawReviewItem.Kind.review, entry.reviewOn), (entry.isSetAside ? .setAside : .ends, entry.span.to)].compactMap {
        kind, named in
        named.flatMap { $0 <= last ? LawReviewItem(kind, entry, $0) : nil }
      }
    }
    return found.enumerated().sorted { left, right in
      (left.element.day ?? day, left.offset) < (right.element.day ?? day, right.offset)
    }.map(\.element)
  }

  /// What nobody ever compared with its text.
  package var unchecked: [LawReviewItem] {
    filter { $0.certainty == .unverified }.map { LawReviewItem(.unchecked, $0, nil) }
  }
}
