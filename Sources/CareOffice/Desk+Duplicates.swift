public import CareCore
import CareMessages
import CareStore

extension Desk {
  /// Pairs of facilities that are probably one under two spellings, the most probable first.
  ///
  /// - Parameter threshold: The lowest score that is listed, 0 to 100.
  package func duplicates(above threshold: Int) throws -> [DataRow] {
    var index = FacilityLikenessIndex<Facility>()
    var rows: [(score: Int, row: DataRow)] = []
    try database.read { snapshot in
      try snapshot.forEachCurrentProfile { facility, profile in
        let traits = FacilityTraits(profile)
        for match in index.matches(traits, above: threshold) {
          rows.append(
            (
              match.likeness.score,
              DataRow([
                .score: .integer(match.likeness.score), .code: .text(match.id.code), .name: .text(match.traits.name),
                .commune: .text(communeName(match.traits.communeCode)), .otherCode: .text(facility.code),
                .otherName: .text(profile.name), .otherCommune: .text(communeName(profile.communeCode)),
                .reasons: .text(text(match.likeness.reasons)),
              ])
            ))
        }
        index.insert(facility, traits)
      }
    }
    return rows.enumerated().sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }.map(
      \.element.row)
  }

  /// The places of the commune that a new one may be under another spelling, as sentences.
  public func resemblances(of new: Facility, _ profile: FacilityProfile) throws -> [String] {
    let traits = FacilityTraits(profile)
    var index = FacilityLikenessIndex<Facility>()
    try database.read { snapshot in
      let around = Snapshot.Selection.everIn(communes: [profile.communeCode])
      try snapshot.forEachDossier(of: around, withPapers: false) { dossier in
        guard dossier.facility.id != new.id, let last = dossier.profiles.last else { return }
        index.insert(dossier.facility, FacilityTraits(last))
      }
    }
    return index.matches(traits).prefix(3).map { match in
      Term.resemblesNew.text(
        language,
        [
          "name": profile.name, "code": new.code, "other": match.id.code, "other_name": match.traits.name,
          "score": String(match.likeness.score), "reasons": text(match.likeness.reasons),
        ])
    }
  }

  /// The entries merged into a facility, each with every name it bore.
  package func aliases(of facility: Facility) throws -> [(code: String, names: [String])] {
    try database.read { snapshot in
      try snapshot.aliases(of: facility).map { alias in
        (alias.code, try snapshot.profiles(of: alias).map(\.name).uniqued())
      }
    }
  }

  /// Joins two entries of one facility: the second becomes another code of the first.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode`` or ``FailureCode/mergeWithItself``.
  public func merge(_ kept: String, _ alias: String, reason: String) throws -> Facility {
    try change { change in
      guard let first = try change.snapshot.facility(code: kept) else {
        throw Failure(.noFacilityWithCode, ["code": kept])
      }
      guard let second = try change.snapshot.facility(code: alias) else {
        throw Failure(.noFacilityWithCode, ["code": alias])
      }
      guard first.id != second.id else { throw Failure(.mergeWithItself, ["first": kept, "second": alias]) }
      try change.merge(second, into: first, because: reason)
      return first
    }
  }
}
