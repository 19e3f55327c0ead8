package import CareCore
import CareMessages
import CareStore

/// What was done at a facility: inspected, found, demanded, handled, passed on.
package struct FacilityWork: Sendable {
  /// A heading with rows below it.
  package struct Part: Sendable {
    /// The key in JSON.
    package let key: String
    /// What stands above it.
    package let heading: String
    /// All of them, for JSON.
    package let rows: [DataRow]
    /// The columns for JSON.
    package let columns: [ColumnKey]
    /// Those that a page shows.
    package let shownRows: [DataRow]
    /// The columns a page shows.
    package let shown: [ColumnKey]
    /// A column of long text below each row.
    package let detail: ColumnKey?
    /// The heading says it where there is none: that nobody has inspected, that nothing was found.
    package let saysNone: Bool
    /// What was put right of each row, where that is told.
    package let corrections: [[Correction]]?
  }

  /// In the order in which things happen; a page leaves out what has no row and says nothing of it.
  package let parts: [Part]
}

extension Desk {
  /// What was done at a facility up to a day, as known then.
  package func work(at facility: Facility, _ vantage: Vantage) throws -> FacilityWork {
    let inspections = try inspectionRows(campaign: nil, facility: facility, vantage)
    let shownInspections = try inspectionRows(campaign: nil, facility: facility, vantage, isForPeople: true)
    let items = try remediations(facility: facility, vantage)
    let observations = try self.observations(facility: facility, vantage)
    let unsettled = items.filter(\.view.finding.state.isUnsettled)
    let sides = FindingState.allCases.compactMap { state in
      let count = items.count { $0.view.remediation.state == state }
      return count == 0 ? nil : "\(state.label(language).lowercasedFirst) \(count)"
    }
    let asked = try self.inspections(nil, campaign: nil, facility: facility, vantage)
    let found =
      items.isEmpty
      ? try noFindingsText(of: asked, vantage)
      : [
        Term.findingsUnsettled.text(
          language,
          ["count": String(unsettled.count), "of": String(items.count), "sides": sides.joined(separator: "; ")]),
        try unfinishedText(asked, vantage),
      ].compactMap(\.self).joined(separator: " ")
    func part(
      _ key: String, _ heading: String, _ rows: [DataRow], _ columns: [ColumnKey], shownRows: [DataRow]? = nil,
      _ shown: [ColumnKey], detail: ColumnKey? = nil, saysNone: Bool = false, corrections: [[Correction]]? = nil
    ) -> FacilityWork.Part {
      FacilityWork.Part(
        key: key, heading: heading, rows: rows, columns: columns, shownRows: shownRows ?? rows, shown: shown,
        detail: detail, saysNone: saysNone, corrections: corrections)
    }
    let handlings = try self.handlings(of: facility, vantage)
    return FacilityWork(parts: [
      part(
        "inspections",
        inspections.isEmpty
          ? "\(Term.inspectionsDone.text(language)): \(Term.neverInspected.text(language).lowercasedFirst)"
          : Term.inspectionsDone.text(language), inspections,
        [
          .code, .checklistID, .version, .state, .plannedOn, .startedOn, .inspectionClosedOn, .decision, .lead,
          .findings, .canceledOn, .note,
        ], shownRows: shownInspections,
        [.code, .checklistID, .state, .startedOn, .inspectionClosedOn, .findings], saysNone: true),
      part(
        "findings", found, items.map { $0.row(self, on: vantage.day) },
        RemediationItem.columns.filter { ![.facilityCode, .name, .commune].contains($0) },
        shownRows: unsettled.map { $0.row(self, on: vantage.day) },
        [.code, .severity, .state, .document, .lastDay, .daysLeft], detail: .statement, saysNone: true,
        corrections: items.map(\.corrections)),
      part(
        "observations",
        RemediationTerm.observationsFooter.text(
          language,
          [
            "count": String(observations.count), "left": String(observations.count { $0.state == .notPassed }),
          ]), observations.map { row($0) },
        Self.observationColumns.filter { ![.facilityCode, .name, .commune].contains($0) },
        [.code, .dutyBearer, .state, .citations], detail: .statement),
      part(
        "handlings", Term.handlingsDone.text(language), handlings.map(\.row),
        Self.handlingColumns.filter { $0 != .facilityCode },
        shownRows: handlings.map { $0.row.telling($0.corrections, language) },
        [.code, .handlingKind, .number, .on, .decidedBy], detail: .corrections,
        corrections: handlings.map(\.corrections)),
      part(
        "referrals", Term.referralsDone.text(language), try referrals(of: facility, vantage),
        Self.referralColumns.filter { $0 != .facilityCode }, [.code, .body, .on, .document, .repliedOn],
        detail: .content),
      part(
        "emergencies", Term.emergenciesDone.text(language), try emergencyRows(at: facility, vantage),
        Self.emergencyColumns.filter { ![.facilityCode, .name].contains($0) },
        [.code, .state, .receivedAt, .endsAt, .timeLeft, .settledAt]),
    ])
  }
}

extension FacilityWork {
  /// Each part under its key.
  package var json: [(String, JSON)] {
    parts.map { part in
      let objects = part.rows.map { JSON($0, columns: part.columns) }
      guard let corrections = part.corrections else { return (part.key, .array(objects)) }
      return (part.key, .array(zip(objects, corrections).map { $0.adding("corrections", $1.json) }))
    }
  }
}
