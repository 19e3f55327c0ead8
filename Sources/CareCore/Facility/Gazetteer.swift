/// The units of today and of before as one, to tell which present commune a person means.
///
/// What a person wrote binds: the answer lies in the province and district written, or there is none. Without a province
/// the office's own goes before all others, with its former communes.
public struct Gazetteer: Sendable {
  let units: AdministrativeUnits
  private let load: @Sendable () -> FormerUnits

  /// - Parameter former: The former tiers; called only when they are needed, since reading them takes a while.
  public init(_ units: AdministrativeUnits, former: @escaping @Sendable () -> FormerUnits) {
    self.units = units
    load = former
  }

  /// Read when they are needed.
  public var former: FormerUnits { load() }

  // MARK: - Provinces

  /// What a text for a province may cover: Bắc Ninh is a province of today and one of before.
  public struct ProvinceArea: Hashable, Sendable {
    /// As written.
    public let text: String
    /// Codes of provinces of today.
    public internal(set) var present: Set<String> = []
    /// Codes of the 63 provinces.
    public internal(set) var former: Set<String> = []
  }

  /// Reads a province as people write it: a name or code of today or of before, or a short form such as `TP.HCM`.
  ///
  /// - Throws: ``PlaceProblem/unknownProvince(_:)`` or ``PlaceProblem/ambiguousProvince(_:_:)``.
  public func province(_ text: String) throws(PlaceProblem) -> ProvinceArea {
    let plain = FormerName.plain(FormerMark(text).name)
    var area = ProvinceArea(text: text)
    let found = units.provinces(named: plain)
    if found.count > 1 { throw .ambiguousProvince(text, found.map(\.latestName.fullName)) }
    area.present = Set(found.map(\.code))
    area.former = Set(former.provinces(named: plain).map(\.code))
    if plain.utf8.count == 2, area.present.isEmpty {
      area.former = Set(former.provinces.map(\.code).filter { $0 == plain })
    }
    if !area.present.isEmpty || !area.former.isEmpty { return area }
    return try abbreviated(plain, text)
  }

  /// The first letters of a province's name, with its kind or without: `HCM`, `TPHCM`, `T. BRVT`.
  private func abbreviated(_ plain: String, _ text: String) throws(PlaceProblem) -> ProvinceArea {
    let (name, whole) = (FormerName(plain), Self.letters(plain))
    // No name has more than five words, no kind more than eight letters.
    guard whole.utf8.count <= 13 else { throw .unknownProvince(text) }
    var readings = [(kind: "", letters: whole), (kind: name.kind, letters: Self.letters(name.bare))]
    if whole.hasPrefix("tp") { readings.append((kind: "thanh pho", letters: String(whole.dropFirst(2)))) }
    var area = ProvinceArea(text: text)
    var names: [String: String] = [:]
    func look(_ full: String, _ take: () -> Void) {
      let province = FormerName(full)
      let first = String(province.folded.split(separator: " ").compactMap(\.first))
      guard readings.contains(where: { $0.letters == first && ($0.kind.isEmpty || $0.kind == province.kind) }) else {
        return
      }
      names[province.folded] = names[province.folded] ?? full
      take()
    }
    for unit in units.provinces {
      for name in unit.names { look(name.fullName) { area.present.insert(unit.code) } }
    }
    for province in former.provinces { look(province.name) { area.former.insert(province.code) } }
    if names.count > 1 { throw .ambiguousProvince(text, names.values.sorted()) }
    if names.isEmpty { throw .unknownProvince(text) }
    return area
  }

  private static func letters(_ text: String) -> String { VietnameseText.folded(text).filter { $0 != " " } }

  /// Whether a text names a province, of today or of before, be it by a short form that several have.
  public func isProvince(_ text: String) -> Bool {
    do {
      _ = try province(text)
      return true
    } catch {
      if case .ambiguousProvince = error { return true }
      return false
    }
  }

  // MARK: - Districts

  /// Whether a text names a district, under any name it bore since 2019.
  public func isDistrict(_ text: String) -> Bool {
    !former.districts(named: FormerName.plain(FormerMark(text).name)).isEmpty
  }

  /// The communes of the districts a text may mean.
  struct DistrictArea {
    let text: String
    let communes: Set<Int>
    /// Codes of present communes that have a part of one.
    let present: Set<String>
  }

  /// The districts meant: of the province written, else those of the office's own, else any.
  ///
  /// - Parameter isAnywhere: The office's own province does not go before the others.
  func district(
    _ text: String, in province: ProvinceArea?, home: String?, isAnywhere: Bool = false
  ) throws(PlaceProblem) -> DistrictArea {
    let former = former
    func area(_ found: [FormerDistrict]) -> DistrictArea {
      let communes = Set(found.flatMap(\.communes))
      return DistrictArea(
        text: text, communes: communes, present: Set(communes.flatMap { former.communes[$0].presentCodes }))
    }
    func lies(_ district: FormerDistrict, in area: ProvinceArea) -> Bool {
      area.former.contains(district.provinceCode) || district.communes.contains { isIn(former.communes[$0], area) }
    }
    let plain = FormerName.plain(text)
    let own = home.map { ProvinceArea(text: $0, present: [$0]) }
    let exact = former.districts(named: plain)
    // Before 2019 a district may have been of a kind that no table knows; where one alone has the name, it is meant.
    let found = exact.isEmpty ? former.districts(named: plain, ofAnyKind: true) : exact
    if found.isEmpty { throw .unknownDistrict(text) }
    if let province {
      let there = found.filter { lies($0, in: province) }
      if there.isEmpty {
        throw .districtElsewhere(
          text, former.provinces.filter { name in found.contains { $0.provinceCode == name.code } }.map(\.name),
          province: province.text)
      }
      if exact.isEmpty, there.count > 1 { throw .unknownDistrict(text) }
      return area(there)
    }
    if !isAnywhere, let own {
      let here = found.filter { lies($0, in: own) }
      if here.count == 1 || (!here.isEmpty && !exact.isEmpty) { return area(here) }
    }
    if exact.isEmpty, found.count > 1 { throw .unknownDistrict(text) }
    return area(found)
  }

  // MARK: - Areas

  /// Whether a present commune lies in a province or has a part of a former one.
  func isIn(_ unit: AdministrativeUnit, _ area: ProvinceArea) -> Bool {
    area.present.contains(unit.provinceCode)
      || (!area.former.isEmpty && former.parts(of: unit.code).contains { area.former.contains($0.provinceCode) })
  }

  func isIn(_ commune: FormerCommune, _ area: ProvinceArea) -> Bool {
    area.former.contains(commune.provinceCode)
      || commune.presentCodes.contains { units.commune($0).map { area.present.contains($0.provinceCode) } ?? false }
  }
}
