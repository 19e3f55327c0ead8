package import CareCore
package import CareMessages
import CareStore

extension LawBook {
  /// What is in force on one day and not, or otherwise, on another.
  package func diff(from first: CalendarDay, to second: CalendarDay, _ catalog: LawLibrary, _ language: Language)
    -> [LawDiff.Change]
  {
    LawEntry.Table.allCases.flatMap { table in
      let before = merged(rows(of: table, on: first, catalog, language))
      let after = merged(rows(of: table, on: second, catalog, language))
      let aside = setAside(table, on: second, catalog, language)
      let unknown = unknown(table, from: first, to: second, catalog, language)
      return (before.order + after.order).uniqued().compactMap { id -> LawDiff.Change? in
        let (old, new) = (before.rows[id], after.rows[id])
        if old?.text == new?.text { return nil }
        if let old, let after = unknown(id) ?? (new == nil ? aside(id) : nil) {
          // What is left holds for other classes.
          return LawDiff.Change(
            kind: new == nil ? after.kind : .changed, table: table, id: id, before: old.text,
            after: [new?.text, after.text].compactMap(\.self).joined(separator: "; "),
            certainty: [old.certainty, new?.certainty, after.certainty].compactMap(\.self).max())
        }
        let kind: LawDiff.Change.Kind = old == nil ? .began : new == nil ? .ended : .changed
        // What takes the place of a text that is only set aside is as sure as that is.
        let aside = replaced(old?.text, by: new?.text, on: second)
        return LawDiff.Change(
          kind: kind, table: table, id: id, before: old?.text, after: new?.text,
          certainty: [old?.certainty, new?.certainty, aside].compactMap(\.self).max())
      }
    }.map { change in
      guard change.table == .regimes, let licensingClass = LicensingClass(rawValue: change.id) else { return change }
      func regime(_ day: CalendarDay) -> LicensingRegime {
        licensing.law.regimeRow(of: licensingClass, on: day)?.regime ?? .unknown
      }
      var change = change
      change.regimes = (regime(first), regime(second))
      return change
    }
  }

  /// A row as it is compared, and how surely it was read.
  private typealias Compared = (id: String, text: String, certainty: Certainty?)

  private func rows(of table: LawEntry.Table, on day: CalendarDay, _ catalog: LawLibrary, _ language: Language)
    -> [Compared]
  {
    switch table {
    case .regimes:
      return LicensingClass.allCases.map { licensingClass in
        let row = licensing.law.regimeRow(of: licensingClass, on: day)
        return (licensingClass.rawValue, (row?.regime ?? .unknown).label(language), row?.certainty(for: licensingClass))
      }
    case .requirements:
      return catalog.requirements.filter { $0.inForce.contains(day) }
        .map { ($0.id, $0.citation.text(), $0.certainty) }
    case .items:
      return catalog.items.compactMap { item in
        let cited = catalog.requirements.filter { item.requirementIDs.contains($0.id) && $0.inForce.contains(day) }
        let text = cited.map { $0.citation.text() }.joined(separator: "; ")
        return cited.isEmpty ? nil : (item.id, text, cited.map(\.certainty).max())
      }
    // Days of single years come and go without the law changing.
    case .announced: return []
    default:
      return entries.filter { $0.table == table && isInForce($0, on: day) }
        .map { ($0.id, $0.text(language), $0.certainty) }
    }
  }

  /// Rows of one id together, as sure as the least sure of them.
  private func merged(_ rows: [Compared]) -> (order: [String], rows: [String: (text: String, certainty: Certainty?)]) {
    var merged: [String: (text: String, certainty: Certainty?)] = [:]
    for row in rows {
      guard let other = merged[row.id] else {
        merged[row.id] = (row.text, row.certainty)
        continue
      }
      merged[row.id] = ("\(other.text); \(row.text)", [other.certainty, row.certainty].compactMap(\.self).max())
    }
    return (rows.map(\.id), merged)
  }

  /// How sure it is that the text of a row is set aside on a day for another.
  private func replaced(_ before: String?, by after: String?, on day: CalendarDay) -> Certainty? {
    guard let before, let after, let aside = licensing.law.settingAside(on: day)?.aside,
      before.contains(aside.law), !after.contains(aside.law)
    else { return nil }
    return aside.basis.certainty
  }

  /// What is said in place of a row that does not hold on the second day, and how surely.
  private typealias Gone = (kind: LawDiff.Change.Kind, text: String, certainty: Certainty)

  /// What a row that is not in force on a day, without having ended, gave way to; the row of the table it stands in is
  /// named by its id.
  private func setAside(_ table: LawEntry.Table, on day: CalendarDay, _ catalog: LawLibrary, _ language: Language)
    -> (String) -> Gone?
  {
    func gone(_ requirements: [Requirement]) -> Gone? {
      let asides = requirements.compactMap(\.inForce.setAside).filter { $0.contains(day) }
      guard let certainty = asides.map(\.certainty).max() else { return nil }
      let texts = asides.map(\.citation).uniqued().joined(separator: "; ")
      return (.setAside, LawTerm.setAside.text(language, ["law": texts]), certainty)
    }
    switch table {
    case .requirements: return { id in gone(catalog.requirements.filter { $0.id == id }) }
    case .items:
      return { id in
        let ids = catalog.items.first { $0.id == id }?.requirementIDs ?? []
        return gone(catalog.requirements.filter { ids.contains($0.id) })
      }
    default:
      // What hangs on a regime that another one took the place of.
      let setting = licensing.law.settingAside(on: day)
      return { id in
        let ended = entries.filter { $0.table == table && $0.id == id && $0.span.contains(day) && !$0.regimes.isEmpty }
        guard !ended.isEmpty, let (row, aside) = setting else { return nil }
        if ended.contains(where: { $0.citation.contains(aside.law) }) {
          let words = [
            "text": aside.law, "day": row.span.from?.text(language) ?? "…", "law": aside.basis.clause(language),
          ]
          return (.setAside, LawTerm.setAsideFrom.text(language, words), aside.basis.certainty)
        }
        // Another law was not set aside: only what it was asked for does not come up.
        return (.notAsked, LawTerm.notAsked.text(language, ["law": row.basis.clause(language)]), .interpretation)
      }
    }
  }

  /// Rows that ended with a regime after which no law of a class is known: whether they hold is not known either.
  private func unknown(
    _ table: LawEntry.Table, from first: CalendarDay, to second: CalendarDay, _ catalog: LawLibrary,
    _ language: Language
  ) -> (String) -> Gone? {
    let law = licensing.law
    let orphaned = LicensingClass.allCases.filter {
      law.regime(of: $0, on: second) == .unknown && law.regime(of: $0, on: first) != .unknown
    }
    let ended = orphaned.compactMap { law.regimeRow(of: $0, on: first) }
    guard let row = ended.first else { return { _ in nil } }
    let classes = orphaned.map(\.rawValue).joined(separator: ", ")
    let last = Set(ended.compactMap(\.span.to))
    func hangs(_ span: LawSpan, _ regimes: [LicensingRegime] = []) -> Bool {
      span.to.map(last.contains) ?? regimes.contains { regime in ended.contains { $0.regime == regime } }
    }
    func isGone(_ id: String) -> Bool {
      switch table {
      case .requirements:
        catalog.requirements.contains { $0.id == id && hangs(LawSpan(to: $0.inForce.to)) }
      case .items:
        catalog.items.contains { item in
          item.id == id
            && catalog.requirements.contains {
              item.requirementIDs.contains($0.id) && hangs(LawSpan(to: $0.inForce.to))
            }
        }
      default: entries.contains { $0.table == table && $0.id == id && hangs($0.span, $0.regimes) }
      }
    }
    // A text that neither brought the regime nor gave way to it goes on, whatever was asked by it.
    let texts = [row.setsAside?.law, row.basis.citation.split(separator: ",").first.map(String.init)].compactMap(\.self)
    func isOfOtherText(_ id: String) -> Bool {
      let rows = entries.filter { $0.table == table && $0.id == id && hangs($0.span, $0.regimes) }
      return !rows.isEmpty && rows.allSatisfy { entry in !texts.contains { entry.citation.contains($0) } }
    }
    return { id in
      guard isGone(id) else { return nil }
      let words = ["law": row.basis.clause(language), "classes": classes]
      return isOfOtherText(id)
        ? (.notAsked, LawTerm.notAskedUnknown.text(language, words), .interpretation)
        : (.unknown, LawTerm.notKnown.text(language, words), row.basis.certainty)
    }
  }
}

extension Requirement {
  /// How surely its text was read, as tables of law say it.
  var certainty: Certainty { reading == .read ? .read : .unverified }
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
    // The law of a later day says nothing of an earlier one.
    if second < first {
      throw Failure(.daysTurnedRoundInQuestion, ["from": first.shortText, "to": second.shortText])
    }
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
  package static let columns: [ColumnKey] = [.lawChange, .lawTable, .lawRow, .lawBefore, .lawAfter, .certainty]

  package var row: DataRow {
    func field(_ text: String?, _ regime: LicensingRegime?) -> Field {
      guard let text, let regime else { return Field(text) }
      return .worded(raw: regime.rawValue, text: text)
    }
    return DataRow([
      .lawChange: Field(term: kind), .lawTable: Field(term: table), .lawRow: .text(id),
      .lawBefore: field(before, regimes?.before), .lawAfter: field(after, regimes?.after),
      .certainty: Field(term: certainty),
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
