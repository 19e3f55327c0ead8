import CareCore
import CareImport
import CareMessages

extension Desk {
  /// What a new profile says otherwise, field by field.
  func differences(_ old: FacilityProfile, _ new: FacilityProfile) -> [(name: String, old: String, new: String)] {
    let columns: [ColumnKey] = [
      .name, .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host, .commune, .address,
      .setting, .head, .phone, .opened, .duties, .area,
    ]
    var before = DataRow()
    var after = DataRow()
    fill(&before, old)
    fill(&after, new)
    return differences(before, after, columns)
  }

  /// What a new head count says otherwise; of an old one that is not there, everything.
  func differences(_ old: Census?, _ new: Census) -> [(name: String, old: String, new: String)] {
    var before = DataRow()
    var after = DataRow()
    if let old { fill(&before, old) }
    fill(&after, new)
    let columns: [ColumnKey] =
      [.censusDay, .children, .others] + Census.Part.allCases.compactMap { ColumnKey(rawValue: $0.rawValue) }
      + [.countedBy]
    return differences(before, after, columns)
  }

  /// What stands on file of a facility since, beside its profile: counts, how it became known, its closing, papers.
  func differences(_ old: FacilityDossier, _ new: FacilityDossier) -> [(name: String, old: String, new: String)] {
    var found: [(name: String, old: String, new: String)] = []
    for census in new.censuses where !old.censuses.contains(census) {
      found += differences(old.lastCount(on: census.on), census)
    }
    func add<Fact: Equatable>(
      _ label: String, _ before: [Fact], _ after: [Fact], isSame: (Fact, Fact) -> Bool, _ text: (Fact) -> String
    ) {
      for fact in after where !before.contains(fact) {
        found.append((label, before.last { isSame($0, fact) }.map(text) ?? "", text(fact)))
      }
    }
    func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: ", ") }
    add(
      ColumnKey.discoveredOn.label(language), old.discoveries, new.discoveries,
      isSame: { $0.on == $1.on && $0.source == $1.source }
    ) {
      joined([$0.on.text(language), $0.source.label(language), $0.note])
    }
    for kind in Closure.Kind.allCases {
      func facts(_ dossier: FacilityDossier) -> [Closure] { dossier.closures.filter { $0.kind == kind } }
      let label = kind == .closed ? ColumnKey.closedOn.label(language) : kind.label(language)
      add(label, facts(old), facts(new), isSame: { $0.on == $1.on }) {
        joined([$0.on.text(language), $0.document, $0.note])
      }
    }
    let before = old.permits.flatMap(\.events)
    for permit in new.permits {
      for event in permit.events where !before.contains(event) {
        let number = permit.content(on: event.on).number
        found.append(
          (permit.kind.label(language), "", joined([event.kind.label(language), number, event.dayText(language)])))
      }
    }
    add(
      ColumnKey.papersConfirmedOn.label(language), old.permitReviews, new.permitReviews, isSame: { $0.on == $1.on }
    ) { $0.on.text(language) }
    return found
  }

  private func differences(
    _ before: DataRow, _ after: DataRow, _ columns: [ColumnKey]
  ) -> [(name: String, old: String, new: String)] {
    columns.filter { before[$0] != after[$0] }.map { column in
      (
        column.label(language), fieldText(before[column], column: column, language),
        fieldText(after[column], column: column, language)
      )
    }
  }

  /// `tên gần giống (khác 1 ký tự), cùng xã, phường`.
  func text(_ reasons: [FacilityLikeness.Reason]) -> String {
    reasons.map { reason in
      switch reason {
      case .sameName: Term.sameName.text(language)
      case .nameButForMarks: Term.nameButForMarks.text(language)
      case .nameButForBrackets: Term.nameButForBrackets.text(language)
      case .likeName(let distance): Term.likeName.text(language, ["count": String(distance)])
      case .samePhone: Term.samePhone.text(language)
      case .sameHead: Term.sameHead.text(language)
      case .sameCommune: Term.sameCommune.text(language)
      case .sameAddress: Term.sameAddress.text(language)
      case .formerName(let name): Term.formerName.text(language, ["name": name])
      case .formerPlace(let code): Term.formerPlace.text(language, ["place": communeName(code)])
      }
    }.joined(separator: "; ")
  }
}
