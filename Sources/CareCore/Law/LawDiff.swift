/// What the law changed between two days.
package struct LawDiff: Sendable {
  /// One thing that began, ended or became another.
  package struct Change: Sendable {
    /// Which way it went.
    package enum Kind: String, CaseIterable, Sendable {
      case began = "began"
      case ended = "ended"
      /// No text ended it; it is not applied on the second day.
      case setAside = "set_aside"
      /// No text ended it or set it aside; what it is asked for does not come up on the second day.
      case notAsked = "not_asked"
      /// It ended with a regime after which no law is known.
      case unknown = "unknown"
      case changed = "changed"
    }

    /// Which way it went.
    package let kind: Kind
    /// Where it stands.
    package let table: LawEntry.Table
    /// What it is.
    package let id: String
    /// Of a row that says which regime governs a class: what it says on both days.
    package var regimes: (before: LicensingRegime, after: LicensingRegime)?
    /// As it was on the first day; `nil` where it was not.
    package let before: String?
    /// As it is on the second day, or by what it is set aside; `nil` where it is not.
    package let after: String?
    /// How surely the least sure of both sides was read; `nil` where neither has a row.
    package let certainty: Certainty?

    /// Puts the parts together.
    package init(kind: Kind, table: LawEntry.Table, id: String, before: String?, after: String?, certainty: Certainty?)
    {
      self.certainty = certainty
      (self.kind, self.table, self.id) = (kind, table, id)
      (self.before, self.after) = (before, after)
    }
  }

  /// A facility whose headline is another because the law is.
  package struct Moved: Sendable {
    /// Which.
    package let facility: Facility
    /// Its name on the second day.
    package let name: String?
    /// Under the law of the first day.
    package let before: LicensingAudit
    /// Under that of the second.
    package let after: LicensingAudit
    /// The latest day on which anybody has confirmed which papers it has, to this day.
    package let confirmedOn: CalendarDay?

    /// Puts the parts together.
    package init(
      facility: Facility, name: String?, before: LicensingAudit, after: LicensingAudit, confirmedOn: CalendarDay?
    ) {
      (self.facility, self.name, self.confirmedOn) = (facility, name, confirmedOn)
      (self.before, self.after) = (before, after)
    }

    /// What the headline of one side rests on, told today.
    package func basis(of audit: LicensingAudit) -> RegisterBasis? {
      RegisterBasis(audit.situation, confirmedThen: audit.papersConfirmedOn, confirmedNow: confirmedOn)
    }
  }

  /// In the order of the tables.
  package var changes: [Change] = []
  /// By code.
  package var facilities: [Moved] = []

  /// Nothing changed.
  package init() {}
}
