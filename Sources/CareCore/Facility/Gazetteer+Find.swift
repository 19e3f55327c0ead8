extension Gazetteer {
  /// Tells which present commune a person means.
  ///
  /// - Parameters:
  ///   - claim: What was written; all of it binds.
  ///   - home: The code of the office's own province, which goes before others where no province is written.
  /// - Throws: ``PlaceProblem`` when it is unknown, may be several, or contradicts itself.
  public func find(_ claim: PlaceClaim, home: String?) throws(PlaceProblem) -> PlaceAnswer {
    var claim = claim
    let commune = FormerMark(claim.commune)
    claim.commune = commune.name
    claim.name = claim.name.map { FormerMark($0).name }
    claim.district = claim.district.map { FormerMark($0).name }
    claim.province = claim.province.map { FormerMark($0).name }
    // A list may keep both tiers in one column, or call a city a province.
    if let district = claim.district, claim.province == nil, !isDistrict(district), isProvince(district) {
      (claim.province, claim.district) = (district, nil)
    }
    if let province = claim.province, claim.district == nil, !isProvince(province), isDistrict(province) {
      (claim.district, claim.province) = (province, nil)
    }
    let area: ProvinceArea? = if let text = claim.province { try province(text) } else { nil }
    let text = FormerName.plain(claim.commune)
    if text.utf8.count == 5, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return try find(code: text, claim, area)
    }
    if let district = claim.district {
      return try find(
        text, in: try self.district(district, in: area, home: home), area, home, isFormer: commune.isMarked)
    }
    return try find(text, claim.commune, in: area, home, isFormer: commune.isMarked)
  }

  // MARK: - Codes

  private func find(
    code: String, _ claim: PlaceClaim, _ area: ProvinceArea?
  ) throws(PlaceProblem) -> PlaceAnswer {
    guard let unit = units.commune(code) else {
      guard let commune = former.commune(code: code) else {
        throw .unknown(code, province: area?.text, near: [])
      }
      if let area, !isIn(commune, area) { throw .contradiction(code: code, claim: area.text) }
      if let district = claim.district {
        let communes = try self.district(district, in: area, home: nil, isAnywhere: true).communes
        guard communes.contains(where: { former.communes[$0].code == code }) else {
          throw .contradiction(code: code, claim: district)
        }
      }
      if let name = claim.name, !FormerName(name).agreesButForKind(with: FormerName(commune.name)) {
        throw .contradiction(code: code, claim: name)
      }
      return try answer(code, [], [commune])
    }
    if let area, !isIn(unit, area) { throw .contradiction(code: code, claim: area.text) }
    if let district = claim.district,
      !(try self.district(district, in: area, home: nil, isAnywhere: true)).present.contains(code)
    {
      throw .contradiction(code: code, claim: district)
    }
    if let name = claim.name, !isName(name, of: unit) { throw .contradiction(code: code, claim: name) }
    return PlaceAnswer(code: code)
  }

  /// Whether a present commune, or a former one that lies in it, bears or bore a name.
  func isName(_ text: String, of unit: AdministrativeUnit) -> Bool {
    let wanted = FormerName(text)
    return unit.names.contains { wanted.agrees(with: FormerName($0.fullName)) }
      || former.parts(of: unit.code).contains { wanted.agreesButForKind(with: FormerName($0.name)) }
  }

  // MARK: - Names within a district of before

  private func find(
    _ text: String, in district: DistrictArea, _ area: ProvinceArea?, _ home: String?, isFormer: Bool
  ) throws(PlaceProblem) -> PlaceAnswer {
    let former = former
    func within(_ found: Set<Int>) -> [FormerCommune] {
      found.intersection(district.communes).sorted().map { former.communes[$0] }.filter { commune in
        area.map { isIn(commune, $0) } ?? true
      }
    }
    let present =
      isFormer
      ? []
      : units.communes(named: text).filter { unit in
        district.present.contains(unit.code) && area.map { isIn(unit, $0) } ?? true
      }
    let before = within(former.communes(named: text))
    if !before.isEmpty || !present.isEmpty { return try answer(text, present, before) }
    let changed = within(former.communes(named: text, ofAnyKind: true))
    if !changed.isEmpty { return try answer(text, [], changed) }
    let around = area ?? home.map { ProvinceArea(text: $0, present: [$0]) }
    let others = around.map { around in units.communes(named: text).filter { isIn($0, around) }.map(\.code) } ?? []
    throw .notInDistrict(text, district: district.text, present: district.present.sorted(), others: others)
  }

  // MARK: - Names alone

  private func find(
    _ text: String, _ written: String, in area: ProvinceArea?, _ home: String?, isFormer: Bool
  ) throws(PlaceProblem) -> PlaceAnswer {
    let former = former
    // Who says that it is one of before means none of today.
    let present = isFormer ? [] : units.communes(named: text)
    let before = former.communes(named: text).sorted().map { former.communes[$0] }
    let around = area ?? home.map { ProvinceArea(text: $0, present: [$0]) }
    let here = present.filter { unit in around.map { isIn(unit, $0) } ?? true }
    let were = before.filter { commune in around.map { isIn(commune, $0) } ?? true }
    if here.count == 1, let only = here.first {
      // In a province of today its name in force is one place; what was called so before is told beside it.
      let namesakes = were.filter { !$0.presentCodes.contains(only.code) }
      let isToday = !(around?.present.isEmpty ?? true)
      if isToday || were.allSatisfy({ $0.presentCodes == [only.code] }) {
        return PlaceAnswer(code: only.code, namesakes: namesakes)
      }
    }
    if !here.isEmpty || !were.isEmpty { return try answer(text, here, were) }
    if let area {
      let elsewhere = Set(present.map(\.code) + before.flatMap(\.presentCodes))
      if elsewhere.count == 1, let code = elsewhere.first { throw .contradiction(code: code, claim: area.text) }
    } else if let around {
      let codes = Set(present.map(\.code)).sorted()
      if !codes.isEmpty {
        // A commune becomes a ward, and people go on writing what it was.
        let changed = former.communes(named: text, ofAnyKind: true).sorted().map { former.communes[$0] }
          .filter { isIn($0, around) }
        let wanted = FormerName(text)
        let own = units.communes.filter { unit in
          isIn(unit, around) && unit.names.contains { wanted.agreesButForKind(with: FormerName($0.fullName)) }
        }
        let here = (changed.flatMap(\.presentCodes) + own.map(\.code)).uniqued()
        if !here.isEmpty { throw .ofAnotherKind(text, codes: here, former: changed, elsewhere: codes) }
        throw .elsewhere(text, codes: codes)
      }
    }
    throw .unknown(written, province: area?.text, near: near(text, around))
  }

  /// What may have been meant: a unit of another kind, or of nearly the same letters, where it was looked for.
  private func near(_ text: String, _ area: ProvinceArea?) -> [String] {
    let former = former
    let changed = former.communes(named: text, ofAnyKind: true).sorted().map { former.communes[$0] }.filter { commune in
      area.map { isIn(commune, $0) } ?? true
    }
    let alike = units.communes(near: text) { unit in area.map { isIn(unit, $0) } ?? true }
    return Array((changed.flatMap(\.presentCodes) + alike.map(\.code)).uniqued().prefix(5))
  }

  // MARK: - Answers

  private func answer(
    _ text: String, _ present: [AdministrativeUnit], _ before: [FormerCommune]
  ) throws(PlaceProblem) -> PlaceAnswer {
    let codes = Set(present.map(\.code) + before.flatMap(\.presentCodes))
    if codes.count == 1, let code = codes.first {
      let isPresent = !present.isEmpty
      return PlaceAnswer(
        code: code, former: isPresent || before.count > 1 ? nil : before.first, isConverted: !isPresent)
    }
    if before.count == 1, let only = before.first, codes == Set(only.presentCodes) { throw .divided(only) }
    throw .several(text, codes: codes.sorted(), former: before)
  }
}
