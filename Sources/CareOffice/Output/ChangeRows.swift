package import CareCore
import CareMessages

extension SituationChanges.Row {
  /// The columns of a listing.
  package static let columns: [ColumnKey] = [
    .facilityCode, .name, .communeCode, .commune, .province, .on, .cause, .situationBefore, .situation, .facts,
  ]
}

extension Desk {
  /// One change as a row.
  ///
  /// - Parameter isForPeople: Headlines with what they rest on, as a document has them; raw values elsewhere.
  package func row(_ change: SituationChanges.Row, isForPeople: Bool) -> DataRow {
    func headline(_ audit: LicensingAudit?) -> Field {
      guard let audit else { return .absent }
      guard isForPeople else { return Field(term: audit.situation) }
      let basis = RegisterBasis(
        audit.situation, confirmedThen: audit.papersConfirmedOn, confirmedNow: change.confirmedOn)
      return .text(audit.documentText(language, told: basis))
    }
    return DataRow([
      .facilityCode: .text(change.facility.code), .name: Field(change.profile?.name),
      .communeCode: Field(change.profile?.communeCode),
      .commune: Field(change.profile.map { bareCommuneName($0.communeCode) }),
      .province: Field(change.profile.flatMap { provinceCode(ofCommune: $0.communeCode) }.map { provinceName($0) }),
      .on: Field(change.on),
      .cause: Field(term: change.cause), .situationBefore: headline(change.before),
      .situation: headline(change.after), .facts: .text(factsText(change)),
    ])
  }

  private func factsText(_ change: SituationChanges.Row) -> String {
    func dated(_ fact: DatedFact) -> String {
      fact.on == change.on ? fact.fact.text(language) : "\(fact.on.shortText) \(fact.fact.text(language))"
    }
    func list(_ facts: [DatedFact]) -> String { facts.map(dated).joined(separator: "; ") }
    if let target = change.mergedInto { return Term.changeMerged.text(language, ["code": target.code]) }
    guard change.cause == .knowledge else {
      return [
        change.before == nil ? Term.changeEntered.text(language) : nil,
        change.after == nil ? Term.changeLeft.text(language) : nil, list(change.facts),
      ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    }
    let isConfirmed = change.before?.unconfirmed != nil && change.after.map { $0.unconfirmed == nil } ?? false
    let parts = [
      // Told of the same headline, and of any other it is one reason more.
      isConfirmed
        ? change.after?.papersConfirmedOn.map {
          Term.changeConfirmed.text(language, ["day": $0.shortText])
        } : nil,
      change.before?.unconfirmed == nil && change.before?.situation == change.after?.situation
        && change.after?.unconfirmed != nil ? Term.changeNoLongerConfirmed.text(language) : nil,
      change.wasOnRegister
        ? (change.before == nil ? Term.changeElsewhereThen.text(language) : nil)
        : Term.changeUnknownThen.text(language),
      change.after == nil ? Term.changeNotThere.text(language) : nil,
      change.facts.isEmpty ? nil : Term.changeEnteredLater.text(language, ["facts": list(change.facts)]),
      change.removed.isEmpty ? nil : Term.changeTakenBack.text(language, ["facts": list(change.removed)]),
    ].compactMap(\.self)
    return parts.isEmpty ? Term.changeMendedLater.text(language) : parts.joined(separator: "; ")
  }

  /// How many changes of which cause, and how the list of the unlicensed became the other.
  package func summary(of changes: SituationChanges, _ filter: FacilityFilter) -> [String] {
    let causes = ChangeCause.allCases.map { cause in
      "\(cause.label(language).lowercasedFirst) \(changes.rows.count { $0.cause == cause })"
    }
    let days = ["from": changes.first.shortText, "to": changes.second.shortText]
    let counts = [
      "count": String(changes.rows.count), "facilities": String(Set(changes.rows.map(\.facility.id)).count),
      "of": String(changes.facilities), "causes": causes.joined(separator: "; "),
    ]
    let (came, left) = (changes.rows.count { $0.balance > 0 }, changes.rows.count { $0.balance < 0 })
    let balance = [
      "first": String(changes.withoutPaper.first), "second": String(changes.withoutPaper.second),
      "came": String(came), "left": String(left),
    ]
    return [
      Term.changeSummary.text(language, days.merging(counts) { first, _ in first }),
      Term.changeBalance.text(language, days.merging(balance) { first, _ in first }),
      caption(of: filter).map { Term.listHoldsOnly.text(language, ["what": $0]) },
    ].compactMap(\.self)
  }
}
