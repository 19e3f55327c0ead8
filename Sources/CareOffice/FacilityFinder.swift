import CareCore
import CareImport
import CareMessages
import CareStore

/// Tells which facility a row of a list means. All that the row says of it binds: a code beside the name or the commune
/// of another place is asked about, and so is a name that only resembles one of the register.
final class FacilityFinder {
  private let desk: Desk
  private let communes: CommuneFinder
  private var names: NamesOfRegister?

  init(_ desk: Desk, _ communes: CommuneFinder) {
    self.desk = desk
    self.communes = communes
  }

  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode``, ``FailureCode/codeOfAnother``,
  ///   ``FailureCode/severalOfThatName``, ``FailureCode/noFacilityOfThatName``,
  ///   ``FailureCode/noFacilityOfThatNameNear``, or what is wrong with the place.
  func facility(_ reference: FacilityReference, in snapshot: Snapshot) throws -> Facility {
    if let code = reference.code { return try facility(code: code, reference, in: snapshot) }
    let name = reference.name ?? ""
    let commune = try reference.commune.map { text in try place(text, reference) }
    var found =
      if let commune {
        try snapshot.facilities(named: name, inCommune: commune)
      } else {
        try snapshot.facilities(named: name)
      }
    if commune == nil, reference.district != nil || reference.province != nil {
      // What is written of a place binds: one of the name that lies elsewhere is not meant.
      found = try found.filter { facility in
        guard let code = try snapshot.dossier(facility).profile(on: desk.today)?.communeCode else { return false }
        do throws(Failure) {
          return try place(code, reference) == code
        } catch {
          if error.code == .placeContradiction { return false }
          throw error
        }
      }
    }
    if found.isEmpty { return try resembling(name, commune, in: snapshot) }
    guard found.count == 1 else {
      throw Failure(.severalOfThatName, ["name": name, "codes": found.map(\.code).joined(separator: ", ")])
    }
    return found[0]
  }

  private func place(_ commune: String, _ reference: FacilityReference) throws(Failure) -> String {
    try communes.find(CommuneText(commune: commune, district: reference.district, province: reference.province)).code
  }

  // MARK: - Names

  /// The only facility of the commune whose name is that without the remarks in brackets behind it, unless these tell
  /// two apart.
  private func resembling(_ name: String, _ commune: String?, in snapshot: Snapshot) throws -> Facility {
    let names = try names ?? NamesOfRegister(snapshot)
    self.names = names
    let traits = FacilityTraits(name: name, communeCode: commune ?? "")
    let same = names.entries.filter {
      $0.traits.communeCode == commune && $0.traits.called.agrees(with: traits.called)
    }
    if same.count == 1 { return same[0].facility }
    let near = names.near(traits).prefix(6).map { entry in
      "\(entry.facility.code) “\(entry.traits.name)”, \(desk.communeName(entry.traits.communeCode))"
    }
    if near.isEmpty { throw Failure(.noFacilityOfThatName, ["name": name]) }
    throw Failure(.noFacilityOfThatNameNear, ["name": name, "candidates": near.joined(separator: "; ")])
  }

  // MARK: - Codes

  private func facility(code: String, _ reference: FacilityReference, in snapshot: Snapshot) throws -> Facility {
    guard let facility = try snapshot.facility(code: code) else { throw Failure(.noFacilityWithCode, ["code": code]) }
    if reference.name == nil, reference.commune == nil, reference.district == nil, reference.province == nil {
      return facility
    }
    let known = try KnownNames(facility, in: snapshot)
    let isOfOtherName = try reference.name.map { try !known.mayBear($0, in: snapshot) } ?? false
    let isElsewhere = try isElsewhere(known, reference)
    if isOfOtherName || isElsewhere {
      throw try desk.contradiction(
        known, name: isOfOtherName ? reference.name : nil,
        place: isElsewhere
          ? [reference.commune, reference.district, reference.province].compactMap(\.self).joined(separator: ", ")
          : nil,
        in: snapshot)
    }
    return facility
  }

  private func isElsewhere(_ known: KnownNames, _ reference: FacilityReference) throws -> Bool {
    if let commune = reference.commune {
      let text = CommuneText(commune: commune, district: reference.district, province: reference.province)
      if known.communes.contains(where: { communes.mayBe($0, text) }) { return false }
      // What cannot be understood says no other place: it is asked about as everywhere.
      do throws(Failure) {
        _ = try communes.find(text)
      } catch {
        if Self.unclear.contains(error.code) { throw error }
      }
      return true
    }
    if reference.district == nil, reference.province == nil { return false }
    var isElsewhere = true
    for code in known.communes where isElsewhere {
      do throws(Failure) {
        isElsewhere = try place(code, reference) != code
      } catch {
        guard error.code == .placeContradiction else { throw error }
      }
    }
    return isElsewhere
  }

  private static let unclear: Set<FailureCode> = [
    .unknownCommune, .unknownCommuneNear, .unknownCommuneIn, .unknownDistrict, .unknownProvince, .ambiguousProvince,
  ]
}

extension Desk {
  /// - Parameters:
  ///   - name: As the row writes it, where it is another's.
  ///   - place: As the row writes it, where it is another's.
  func contradiction(
    _ known: KnownNames, name: String?, place: String?, in snapshot: Snapshot
  ) throws -> Failure {
    var written: [String] = []
    if let name {
      let others = try snapshot.facilities(named: name).filter { $0.id != known.facility.id }.map(\.code)
      written.append(
        others.isEmpty
          ? Term.writtenName.text(language, ["name": name])
          : Term.writtenNameOf.text(language, ["name": name, "codes": others.joined(separator: ", ")]))
    }
    if let place { written.append(Term.writtenPlace.text(language, ["place": place])) }
    return Failure(
      .codeOfAnother,
      [
        "code": known.facility.code, "name": known.name, "place": known.communes.last.map { communeName($0) } ?? "",
        "written": written.joined(separator: ", "),
      ])
  }
}

/// All names that a facility bore, and all communes in which it lay, its merged entries included; and the names that its
/// papers bear.
struct KnownNames {
  let facility: Facility
  /// The latest.
  let name: String
  /// The latest last.
  let communes: [String]
  private let traits: [FacilityTraits]

  init(_ facility: Facility, in snapshot: Snapshot) throws {
    self.facility = facility
    let profiles = try snapshot.profiles(of: facility)
    let merged = try snapshot.aliases(of: facility).flatMap { try snapshot.profiles(of: $0) }
    name = profiles.last?.name ?? ""
    communes = (merged + profiles).map(\.communeCode).uniqued()
    traits = (merged + profiles).map(\.name).uniqued().map { FacilityTraits(name: $0, communeCode: "") }
  }

  /// Whether a name may be one of these in another writing; that of another facility is none unless this one bore it.
  func mayBear(_ name: String, in snapshot: Snapshot) throws -> Bool {
    let written = FacilityTraits(name: name, communeCode: "")
    let others = try snapshot.facilities(named: name)
    if others.contains(where: { $0.id == facility.id }) { return true }
    let key = written.called.bare.key
    if others.isEmpty, traits.contains(where: { $0.called.bare.key == key }) { return true }
    let papers = try snapshot.dossier(facility).permits.flatMap(\.events).compactMap(\.wording.name).map {
      FacilityTraits(name: $0, communeCode: "")
    }
    if papers.contains(where: { $0.called.bare.agrees(with: written.called.bare) }) { return true }
    return others.isEmpty && (traits + papers).contains { $0.mayBearName(of: written) }
  }
}

/// The names in the register, to find one that was written otherwise.
private struct NamesOfRegister {
  /// What it is now, and what it was called and where it lay before.
  struct Entry {
    let facility: Facility
    let traits: FacilityTraits
    let formers: [FacilityTraits]
  }

  private(set) var entries: [Entry] = []

  init(_ snapshot: Snapshot) throws {
    try snapshot.forEachProfiled { facility, profile, others in
      entries.append(
        Entry(
          facility: facility, traits: FacilityTraits(name: profile.name, communeCode: profile.communeCode),
          formers: FacilityTraits.formers(of: profile, among: others)))
    }
  }

  /// Those of a name that may be meant, that of another day too; where any of them lies in the commune that is written, or
  /// lay there, no others.
  func near(_ traits: FacilityTraits) -> [Entry] {
    let all = entries.filter { entry in ([entry.traits] + entry.formers).contains { $0.mayBearName(of: traits) } }
    let here = all.filter { entry in
      ([entry.traits] + entry.formers).contains { $0.communeCode == traits.communeCode }
    }
    return here.isEmpty ? all : here
  }
}
