package import CareCore
import CareMessages
import CareStore

/// What the law changed between two days.
package struct LawDiff: Sendable {
  /// One thing that began, ended or became another.
  package struct Change: Sendable {
    /// Which way it went.
    package enum Kind: String, CaseIterable, Sendable {
      case began = "began"
      case ended = "ended"
      case changed = "changed"
    }

    /// Which way it went.
    package let kind: Kind
    /// `regime`, `rule`, `requirement`, `item`, `amount` or `step`.
    package let table: String
    /// What it is.
    package let id: String
    /// As it was on the first day; `nil` where it was not.
    package let before: String?
    /// As it is on the second day; `nil` where it is not.
    package let after: String?
  }

  /// A facility whose headline is another because the law is.
  package struct Moved: Sendable {
    /// Which.
    package let facility: Facility
    /// Its name on the second day.
    package let name: String?
    /// Under the law of the first day.
    package let before: LicensingSituation
    /// Under that of the second.
    package let after: LicensingSituation
  }

  /// In the order of the tables.
  package var changes: [Change] = []
  /// By code.
  package var facilities: [Moved] = []

  /// Nothing changed.
  package init() {}
}

extension LawBook {
  /// What is in force on one day and not, or otherwise, on another.
  package func diff(from first: CalendarDay, to second: CalendarDay, _ catalog: LawLibrary) -> [LawDiff.Change] {
    let law = licensing.law
    func compared(_ table: String, _ rows: (CalendarDay) -> [(id: String, text: String)]) -> [LawDiff.Change] {
      let (before, after) = (rows(first), rows(second))
      func texts(_ rows: [(id: String, text: String)]) -> [String: String] {
        Dictionary(rows.map { ($0.id, $0.text) }, uniquingKeysWith: { "\($0); \($1)" })
      }
      let (old, new) = (texts(before), texts(after))
      var seen: Set<String> = []
      return (before + after).map(\.id).filter { seen.insert($0).inserted }.compactMap { id in
        if old[id] == new[id] { return nil }
        let kind: LawDiff.Change.Kind = old[id] == nil ? .began : new[id] == nil ? .ended : .changed
        return LawDiff.Change(kind: kind, table: table, id: id, before: old[id], after: new[id])
      }
    }
    func holds(_ regimes: [LicensingRegime], _ span: LawSpan, _ day: CalendarDay) -> Bool {
      guard span.contains(day) else { return false }
      return regimes.isEmpty || LicensingClass.allCases.contains { regimes.contains(law.regime(of: $0, on: day)) }
    }
    var changes = compared("regime") { day in
      LicensingClass.allCases.map { ($0.rawValue, law.regime(of: $0, on: day).rawValue) }
    }
    changes += compared("rule") { day in
      law.rules.filter { holds($0.regimes, $0.span, day) }.map { ($0.id, $0.basis.citation) }
    }
    changes += compared("amount") { day in
      law.amounts.filter { holds([$0.regime], $0.span, day) }
        .map { ($0.kind.rawValue, "\($0.amount) \($0.unit.rawValue) (\($0.basis.citation))") }
    }
    changes += compared("step") { day in
      law.steps.filter { holds($0.regimes, $0.span, day) }.map { ($0.action.rawValue, $0.basis.citation) }
    }
    changes += compared("requirement") { day in
      catalog.requirements.filter { $0.inForce.contains(day) }.map { ($0.id, $0.citation.text()) }
    }
    changes += compared("item") { day in
      catalog.items.compactMap { item in
        let cited = catalog.requirements.filter {
          item.requirementIDs.contains($0.id) && $0.inForce.contains(day)
        }
        return cited.isEmpty ? nil : (item.id, cited.map { $0.citation.text() }.joined(separator: "; "))
      }
    }
    return changes
  }
}

extension Desk {
  /// What the law changed between two days and, if asked for, whose headline is another on the second day for that reason
  /// alone: the same facts, judged by the law of the first day.
  package func lawDiff(
    from first: CalendarDay, to second: CalendarDay, withFacilities: Bool, _ filter: FacilityFilter = FacilityFilter()
  ) throws -> LawDiff {
    var diff = LawDiff()
    diff.changes = law.diff(from: first, to: second, try shelf.law())
    guard withFacilities else { return diff }
    let (now, then) = (licensingTables, licensingTables.frozen(at: first))
    try database.read { snapshot in
      try snapshot.forEachDossier(of: selection(filter)) { dossier in
        guard dossier.exists(on: second), let profile = dossier.profile(on: second), fits(profile, filter) else {
          return
        }
        let before = dossier.headline(on: second, then)
        let after = dossier.headline(on: second, now)
        if before != after {
          diff.facilities.append(
            LawDiff.Moved(facility: dossier.facility, name: profile.name, before: before, after: after))
        }
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
      .lawChange: Field(term: kind), .lawTable: .text(table), .lawRow: .text(id), .lawBefore: Field(before),
      .lawAfter: Field(after),
    ])
  }
}

extension LawDiff.Moved {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [.facilityCode, .name, .situationBefore, .situation]

  package var row: DataRow {
    DataRow([
      .facilityCode: .text(facility.code), .name: Field(name), .situationBefore: Field(term: before),
      .situation: Field(term: after),
    ])
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
