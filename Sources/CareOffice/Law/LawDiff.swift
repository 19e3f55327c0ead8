package import CareCore
package import CareMessages
import CareStore

extension LawBook {
  /// What is in force on one day and not, or otherwise, on another.
  package func diff(from first: CalendarDay, to second: CalendarDay, _ catalog: LawLibrary, _ language: Language)
    -> [LawDiff.Change]
  {
    func rows(of table: LawEntry.Table, on day: CalendarDay) -> [(id: String, text: String)] {
      switch table {
      case .regimes:
        LicensingClass.allCases.map { ($0.rawValue, licensing.law.regime(of: $0, on: day).label(language)) }
      case .requirements:
        catalog.requirements.filter { $0.inForce.contains(day) }.map { ($0.id, $0.citation.text()) }
      case .items:
        catalog.items.compactMap { item in
          let cited = catalog.requirements.filter {
            item.requirementIDs.contains($0.id) && $0.inForce.contains(day)
          }
          return cited.isEmpty ? nil : (item.id, cited.map { $0.citation.text() }.joined(separator: "; "))
        }
      // Days of single years come and go without the law changing.
      case .announced: []
      default: entries.filter { $0.table == table && isInForce($0, on: day) }.map { ($0.id, $0.text(language)) }
      }
    }
    return LawEntry.Table.allCases.flatMap { table in
      let (before, after) = (rows(of: table, on: first), rows(of: table, on: second))
      func texts(_ rows: [(id: String, text: String)]) -> [String: String] {
        Dictionary(rows.map { ($0.id, $0.text) }, uniquingKeysWith: { "\($0); \($1)" })
      }
      let (old, new) = (texts(before), texts(after))
      var seen: Set<String> = []
      return (before + after).map(\.id).filter { seen.insert($0).inserted }.compactMap { id -> LawDiff.Change? in
        if old[id] == new[id] { return nil }
        let kind: LawDiff.Change.Kind = old[id] == nil ? .began : new[id] == nil ? .ended : .changed
        return LawDiff.Change(kind: kind, table: table, id: id, before: old[id], after: new[id])
      }
    }
  }
}

extension Desk {
  /// What the law changed between two days and, if asked for, whose headline is another on the second day for that reason
  /// alone: the same facts, judged by the law of the first day.
  package func lawDiff(
    from first: CalendarDay, to second: CalendarDay, withFacilities: Bool, _ filter: FacilityFilter = FacilityFilter()
  ) throws -> LawDiff {
    var diff = LawDiff()
    diff.changes = law.diff(from: first, to: second, try shelf.law(), language)
    guard withFacilities else { return diff }
    let (now, then) = (licensingTables, licensingTables.frozen(at: first))
    try database.read { snapshot in
      try snapshot.forEachDossier(of: selection(filter)) { dossier in
        // Of a place that came later nobody can say what it was before.
        guard dossier.exists(on: first), dossier.exists(on: second), let profile = dossier.profile(on: second),
          fits(profile, filter)
        else {
          return
        }
        if dossier.headline(on: second, then) == dossier.headline(on: second, now) { return }
        diff.facilities.append(
          LawDiff.Moved(
            facility: dossier.facility, name: profile.name, before: dossier.licensingAudit(on: second, tables: then),
            after: dossier.licensingAudit(on: second, tables: now),
            confirmedOn: dossier.permitsConfirmed(by: max(second, today), now.law)))
      }
    }
    diff.facilities.sort { $0.facility.code < $1.facility.code }
    return diff
  }
}

// MARK: - Output

extension LawDiff.Change {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [.lawChange, .lawTable, .lawRow, .lawBefore, .lawAfter]

  package var row: DataRow {
    DataRow([
      .lawChange: Field(term: kind), .lawTable: Field(term: table), .lawRow: .text(id), .lawBefore: Field(before),
      .lawAfter: Field(after),
    ])
  }
}

extension LawDiff.Moved {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [.facilityCode, .name, .situationBefore, .situation]

  package var row: DataRow {
    DataRow([
      .facilityCode: .text(facility.code), .name: Field(name), .situationBefore: Field(term: before.situation),
      .situation: Field(term: after.situation),
    ])
  }

  /// The same with the words of the headlines and what they rest on.
  ///
  /// - Parameter isDocument: As a file has them, not a screen.
  package func row(_ language: Language, isDocument: Bool) -> DataRow {
    var row = row
    for (column, audit) in [(ColumnKey.situationBefore, before), (.situation, after)] {
      let basis = basis(of: audit)
      row[column] = .text(
        isDocument ? audit.documentText(language, told: basis) : audit.situationText(language, told: basis))
    }
    return row
  }
}

extension LawDiff {
  /// One object: what changed, and who is judged otherwise for it.
  package var json: JSON {
    .object([
      ("changes", .array(changes.map { JSON($0.row, columns: Change.columns) })),
      ("facilities", .array(facilities.map { JSON($0.row, columns: Moved.columns) })),
    ])
  }
}
