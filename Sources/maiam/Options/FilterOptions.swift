import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// Which part of the register a listing holds.
struct AreaOptions: ParsableArguments {
  @Option(help: help(.province)) var province: String?
  @Option(help: help(.communeFilter)) var commune: String?
  @Option(help: help(.facilityKind)) var kind: String?

  func filter(_ desk: Desk) throws -> Desk.FacilityFilter {
    var filter = Desk.FacilityFilter()
    filter.provinceCode = try province.map { text throws(Failure) in try desk.provinceCode(text) }
    filter.communeCode = try commune.map { try desk.communeTold($0, province: filter.provinceCode) }
    filter.kind = try kind.map { try Reading.term($0, "--kind") }
    return filter
  }
}

extension Desk {
  /// The code of the commune that a person means. Where he wrote anything but a unit of today, and where older units of
  /// that name lie elsewhere, what was understood is said.
  func communeTold(_ text: String, province: String? = nil) throws -> String {
    let place = try commune(meant: text, province: province)
    if place.former != nil || place.isConverted || !place.namesakes.isEmpty {
      Terminal.warn(Term.communeUnderstood.text(Program.language, ["place": told(place)]))
    }
    return place.code
  }
}

/// Which facilities of a place, by what they are and how they stand.
struct FilterOptions: ParsableArguments {
  @OptionGroup var area: AreaOptions
  @Option(help: help(.ownership)) var ownership: String?
  @Flag(inversion: .prefixedNo, help: help(.religiousFilter)) var religious: Bool?
  @Option(help: help(.situationFilter)) var situation: [String] = []

  func filter(_ desk: Desk) throws -> Desk.FacilityFilter {
    var filter = try area.filter(desk)
    filter.ownership = try ownership.map { try Reading.term($0, "--ownership") }
    filter.isReligious = religious
    let situations = try situation.map { try Reading.term($0, "--situation", LicensingSituation.self) }
    if !situations.isEmpty { filter.situations = Set(situations) }
    return filter
  }
}
