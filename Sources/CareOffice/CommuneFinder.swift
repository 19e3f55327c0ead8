import CareCore
import CareImport

/// Finds the present commune that a list means, former names included. What was divided, what may be several and what
/// contradicts itself is asked about.
final class CommuneFinder {
  private let texts: PlaceTexts
  /// As a list writes a place, folded, to a present code.
  private let answers: [String: String]
  private var found: [CommuneText: Result<PlaceAnswer, Failure>] = [:]
  private var provinces: [String: Bool] = [:]
  private var districts: [String: Bool] = [:]

  /// - Parameter answers: What a person said of former communes that were divided.
  /// - Throws: `Failure` for a present commune in the answers that does not exist.
  convenience init(_ desk: Desk, answers: [String: String] = [:]) throws {
    let texts = desk.placeTexts(home: try desk.office().provinceCode)
    let own = CommuneFinder(texts)
    var known: [String: String] = [:]
    for (text, present) in answers {
      known[VietnameseText.folded(text)] = try own.place(present, province: nil, address: nil).code
    }
    self.init(texts, answers: known)
  }

  init(_ texts: PlaceTexts, answers: [String: String] = [:]) {
    self.texts = texts
    self.answers = answers
  }

  /// The province of the office.
  var home: String? { texts.home }

  private static var gazetteer: Gazetteer { Desk.gazetteer }

  /// A list names few communes many times.
  func find(_ text: CommuneText) throws(Failure) -> CommuneAnswer {
    var place = text
    place.address = nil
    let result = found[place] ?? search(place)
    found[place] = result
    let answer = try result.get()
    if let address = text.address { try check(address, against: answer) }
    let former = answer.former.map { "\($0.name), \($0.district)" }
    return CommuneAnswer(
      code: answer.code, former: answer.isConverted ? former ?? text.whole : nil, namesakes: answer.namesakes)
  }

  /// Whether what is written of a place may be this commune: a name it bears or bore, its district, its province. A name
  /// that may be several is no other.
  func mayBe(_ code: String, _ text: CommuneText) -> Bool {
    if let found = try? find(text), found.code == code { return true }
    let parts = Desk.units.commune(text.commune) == nil ? parts(text.commune, isCommune: true) : nil
    let claims = [
      PlaceClaim(
        commune: code, name: parts?.commune ?? text.commune, district: parts?.district, province: parts?.province),
      PlaceClaim(commune: code, district: text.district, province: text.province),
    ]
    return claims.allSatisfy { (try? Self.gazetteer.find($0, home: home)) != nil }
  }

  /// The same for what a person wrote on the command line.
  func place(_ text: String, province: String?, address: String?) throws(Failure) -> PlaceAnswer {
    let answer = try search(CommuneText(commune: text, province: province)).get()
    if let address { try check(address, against: answer) }
    return answer
  }

  /// Takes the units from the end of an address.
  func place(_ address: String) -> PlaceText { parts(address, isCommune: false) }

  private func parts(_ text: String, isCommune: Bool) -> PlaceText {
    PlaceText(
      text, isCommune: isCommune,
      isProvince: { text in Self.kept(text, &self.provinces) { Self.gazetteer.isProvince($0) } },
      isDistrict: { text in Self.kept(text, &self.districts) { Self.gazetteer.isDistrict($0) } },
      dashed: Self.dashed)
  }

  /// The ends of addresses are few.
  private static func kept(_ text: String, _ known: inout [String: Bool], _ tell: (String) -> Bool) -> Bool {
    // The number of a house is the code of no province.
    if text.allSatisfy(\.isNumber) { return false }
    if let known = known[text] { return known }
    if known.count > 10_000 { known.removeAll() }
    let told = tell(text)
    known[text] = told
    return told
  }

  private static let dashed = DashedNames(Desk.units, Desk.formerUnits)

  private func search(_ text: CommuneText) -> Result<PlaceAnswer, Failure> {
    do throws(PlaceProblem) {
      if let answer = try answer(text) { return .success(answer) }
      if let names = PlaceNames(text.commune) { return both(names, text) }
      let coded = CodedName(text.commune)
      // A code needs no former names to be read, which take a while.
      let parts =
        Desk.units.commune(text.commune) == nil ? parts(coded?.name ?? text.commune, isCommune: true) : nil
      if parts?.hasFurtherUnit ?? false { throw .unknown(text.commune, province: nil, near: []) }
      let name = parts?.commune ?? text.commune
      let claim = PlaceClaim(
        commune: coded?.code ?? name, name: coded == nil ? text.name : name, district: parts?.district ?? text.district,
        province: parts?.province ?? text.province)
      let answer = try Self.gazetteer.find(claim, home: home)
      if coded != nil, let beside = text.name {
        _ = try Self.gazetteer.find(PlaceClaim(commune: answer.code, name: beside), home: home)
      }
      // What stands in the cell and what stands in the columns beside it must both be true.
      if parts?.district != nil && text.district != nil || parts?.province != nil && text.province != nil {
        try check(answer, district: text.district, province: text.province)
      }
      return .success(answer)
    } catch {
      return .failure(texts.failure(error, text.whole))
    }
  }

  /// The present commune of which a list says what it was before, or in which district; both must be true.
  private func both(_ names: PlaceNames, _ text: CommuneText) -> Result<PlaceAnswer, Failure> {
    let before = place(names.former)
    let isDistrict = before.commune == nil && before.rest.isEmpty && before.district != nil
    let found = search(
      CommuneText(
        commune: names.present, name: text.name, district: isDistrict ? before.district : nil, province: text.province))
    guard case .success(let answer) = found else { return found }
    let former = parts(names.former, isCommune: true)
    do throws(PlaceProblem) {
      if !isDistrict {
        let claim = PlaceClaim(
          commune: answer.code, name: former.commune ?? names.former, district: former.district,
          province: former.province)
        _ = try Self.gazetteer.find(claim, home: home)
      }
      try check(answer, district: text.district, province: text.province)
      return found
    } catch {
      return .failure(texts.failure(error, text.whole))
    }
  }

  private func check(_ answer: PlaceAnswer, district: String?, province: String?) throws(PlaceProblem) {
    _ = try Self.gazetteer.find(PlaceClaim(commune: answer.code, district: district, province: province), home: home)
  }

  /// What a person said of a place: of all that is written in the row, or of its commune as far as the rest agrees.
  private func answer(_ text: CommuneText) throws(PlaceProblem) -> PlaceAnswer? {
    if answers.isEmpty { return nil }
    let whole = [text.commune, text.district, text.province].compactMap(\.self)
    for count in (1...whole.count).reversed() {
      guard let code = answers[VietnameseText.folded(whole.prefix(count).joined(separator: " "))] else { continue }
      let answer = PlaceAnswer(code: code, isConverted: true)
      do throws(PlaceProblem) {
        if count < whole.count { try check(answer, district: text.district, province: text.province) }
        return answer
      } catch {
        continue
      }
    }
    return nil
  }

  // MARK: - Addresses

  /// The units that an address names must be those of the commune; what cannot be read in it says nothing.
  ///
  /// - Throws: `Failure` ``FailureCode/addressContradicts``.
  private func check(_ address: String, against answer: PlaceAnswer) throws(Failure) {
    let place = place(address)
    if let claim = contradiction(place, answer) {
      throw Failure(.addressContradicts, ["claim": claim, "unit": texts.told(answer.code)])
    }
  }

  private func contradiction(_ place: PlaceText, _ answer: PlaceAnswer) -> String? {
    for claim in [
      place.district.map { PlaceClaim(commune: answer.code, district: $0) },
      place.province.map { PlaceClaim(commune: answer.code, province: $0) },
    ].compactMap(\.self) {
      do throws(PlaceProblem) {
        _ = try Self.gazetteer.find(claim, home: home)
      } catch {
        if case .contradiction(_, let claim) = error { return claim }
      }
    }
    guard let commune = place.commune else { return nil }
    let name = PlaceClaim(commune: answer.code, name: commune)
    guard (try? Self.gazetteer.find(name, home: home)) == nil else { return nil }
    do throws(PlaceProblem) {
      let claim = PlaceClaim(commune: commune, district: place.district, province: place.province)
      return try Self.gazetteer.find(claim, home: home).code == answer.code ? nil : commune
    } catch {
      switch error {
      case .divided(let former): return former.presentCodes.contains(answer.code) ? nil : commune
      case .several(_, let codes, _), .elsewhere(_, let codes): return codes.contains(answer.code) ? nil : commune
      case .ofAnotherKind(_, let codes, _, let elsewhere):
        return (codes + elsewhere).contains(answer.code) ? nil : commune
      default: return nil
      }
    }
  }

  // MARK: - Group rows

  /// What the words of a group row mean: an ownership, a kind or a place that exists.
  func group(_ text: String) -> GroupMeaning? {
    var meaning = GroupMeaning()
    let folded = " " + VietnameseText.folded(text) + " "
    if folded.contains(" ngoai cong lap ") {
      meaning.ownership = .nonPublic
    } else if folded.contains(" cong lap ") {
      meaning.ownership = .public
    } else {
      meaning.ownership = try? Desk.term(text, field: "")
    }
    meaning.kind = try? Desk.term(text, field: "")
    meaning.addReligion(text)
    let place = place(text)
    if PlaceNames(text) != nil, isCommune(CommuneText(commune: text)) {
      meaning.commune = text
    } else if let commune = place.commune, place.rest.isEmpty,
      isCommune(CommuneText(commune: commune, district: place.district, province: place.province))
    {
      meaning.commune = commune
      meaning.district = place.district
    } else if let district = place.district, place.rest.isEmpty, Self.gazetteer.isDistrict(district) {
      meaning.district = district
    }
    // "Tỉnh hội Phật giáo" is no province.
    if place.rest.isEmpty, let province = place.province, Self.gazetteer.isProvince(province) {
      meaning.province = province
    }
    return meaning.isEmpty ? nil : meaning
  }

  /// A unit of today or of before, whatever a list makes of it.
  private func isCommune(_ text: CommuneText) -> Bool {
    do throws(Failure) {
      _ = try find(text)
      return true
    } catch {
      return [.splitCommune, .ambiguousCommune, .communeElsewhere, .communeOfAnotherKind].contains(error.code)
    }
  }
}

/// A commune written with its code: `11407 Phường Lê Chân`, `11407 - Phường Lê Chân`, `Phường Lê Chân (11407)`. Both bind.
private struct CodedName {
  let code: String
  let name: String

  init?(_ text: String) {
    let isSign: (Character) -> Bool = { $0.isWhitespace || ",;:-–()[]/".contains($0) }
    let words: [Substring] = text.split(whereSeparator: isSign)
    guard let found = words.first(where: { $0.count == 5 && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    code = String(found)
    let before = text[..<found.startIndex]
    let after = text[found.endIndex...].drop { isSign($0) && $0 != "," }
    let kept = before.lastIndex { !isSign($0) }.map { String(before[...$0]) } ?? ""
    name = kept.isEmpty ? String(after.drop(while: isSign)) : kept + (after.hasPrefix(",") ? "" : " ") + after
    if !name.contains(where: \.isLetter) { return nil }
  }
}
