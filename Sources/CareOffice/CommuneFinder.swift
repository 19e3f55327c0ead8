import CareCore
import CareDefaults
import CareImport

/// Finds the present commune that a list means, former names included. What was divided is asked about.
final class CommuneFinder {
  private let desk: Desk
  /// The province of the office.
  private let home: String?
  /// As a list writes a place, folded, to a present code.
  private let answers: [String: String]
  private var found: [CommuneText: Result<CommuneAnswer, Failure>] = [:]

  /// - Parameter answers: What a person said of former communes that were divided.
  /// - Throws: `Failure` for a present commune in the answers that does not exist.
  init(_ desk: Desk, answers: [String: String]) throws {
    self.desk = desk
    let home = try desk.office().provinceCode
    self.home = home
    var known: [String: String] = [:]
    for (text, present) in answers {
      known[VietnameseText.folded(text)] = try desk.communeCode(present, in: home)
    }
    self.answers = known
  }

  /// The former tiers compiled into the program; a test reads all of them, so that it cannot fail here.
  static let former: FormerUnits = {
    do {
      return try FormerUnits(table: DefaultFile.all(in: "former-units.csv").first?.bytes ?? [])
    } catch {
      preconditionFailure("former-units.csv: \(error)")
    }
  }()

  /// A list names few communes many times.
  func find(_ text: CommuneText) throws(Failure) -> CommuneAnswer {
    if let known = found[text] { return try known.get() }
    let result: Result<CommuneAnswer, Failure>
    do throws(Failure) {
      result = .success(try search(text))
    } catch {
      result = .failure(error)
    }
    found[text] = result
    return try result.get()
  }

  /// Takes the units from the end of an address.
  func place(_ address: String) -> PlaceText { parts(address, isCommune: false) }

  private func parts(_ text: String, isCommune: Bool) -> PlaceText {
    PlaceText(
      text, isCommune: isCommune, isProvince: { self.present($0) != nil || Self.former.hasProvince($0) },
      isDistrict: { Self.former.hasDistrict($0) },
      dashed: Self.dashed)
  }

  private static let dashed = DashedNames(Desk.units, former)

  private func present(_ province: String) -> String? {
    if case .unique(let unit) = desk.units.findProvince(province) { return unit.code }
    return nil
  }

  private func search(_ text: CommuneText) throws(Failure) -> CommuneAnswer {
    if let code = answer(text) { return CommuneAnswer(code: code, former: text.commune) }
    if desk.units.commune(text.commune) != nil { return CommuneAnswer(code: text.commune, former: nil) }
    let parts = parts(text.commune, isCommune: true)
    let commune = parts.commune ?? text.commune
    let district = parts.district ?? text.district
    let province = parts.province ?? text.province
    let presentProvince = province.flatMap(present)
    // With a district, or a province that is no more, the former commune is meant, even where one of today has its name.
    if district != nil || (province != nil && presentProvince == nil) {
      let before = former(commune, district, province, within: presentProvince ?? home)
      if !before.isEmpty { return try convert(before, [commune, district].compactMap(\.self).joined(separator: ", ")) }
      if let district, Self.former.hasDistrict(district) {
        // A name of today beside its former district is a person's help to find the place.
        if let code = try? desk.communeCode(commune, in: presentProvince ?? home) {
          return CommuneAnswer(code: code, former: nil)
        }
        throw Failure(.unknownCommune, ["value": "\(commune), \(district)"])
      }
    }
    do {
      return CommuneAnswer(code: try desk.communeCode(commune, in: presentProvince ?? home), former: nil)
    } catch {
      if error.code == .ambiguousCommune { throw error }
      let before = former(commune, nil, province, within: presentProvince ?? home)
      if !before.isEmpty { return try convert(before, text.commune) }
      throw error
    }
  }

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
    if let commune = place.commune, place.rest.isEmpty, isCommune(commune, place) {
      meaning.commune = commune
      meaning.district = place.district
    } else if let district = place.district, place.rest.isEmpty, Self.former.hasDistrict(district) {
      meaning.district = district
    }
    if place.rest.isEmpty { meaning.province = place.province }
    return meaning.isEmpty ? nil : meaning
  }

  /// A unit of today or of before, whatever a list makes of it.
  private func isCommune(_ commune: String, _ place: PlaceText) -> Bool {
    do throws(Failure) {
      _ = try find(CommuneText(commune: commune, district: place.district, province: place.province))
      return true
    } catch {
      return error.code == .splitCommune || error.code == .ambiguousCommune
    }
  }

  private func answer(_ text: CommuneText) -> String? {
    if answers.isEmpty { return nil }
    let whole = [text.commune, text.district, text.province].compactMap(\.self)
    return (1...whole.count).reversed().lazy.compactMap { count in
      self.answers[VietnameseText.folded(whole.prefix(count).joined(separator: " "))]
    }.first
  }

  /// The former communes meant: of the province written, or those that lie in the province of the office now.
  private func former(
    _ commune: String, _ district: String?, _ province: String?, within present: String?
  ) -> [FormerCommune] {
    let all = Self.former.find(commune: commune, district: district)
    if let province {
      let there = all.filter { $0.lay(inProvince: province) }
      if !there.isEmpty { return there }
    }
    guard let present else { return province == nil ? all : [] }
    let here = all.filter { $0.presentCodes.contains { desk.provinceCode(ofCommune: $0) == present } }
    return here.isEmpty && province == nil && district != nil ? all : here
  }

  private func convert(_ found: [FormerCommune], _ value: String) throws(Failure) -> CommuneAnswer {
    let codes = Set(found.flatMap(\.presentCodes))
    if codes.count == 1, let code = codes.first {
      return CommuneAnswer(code: code, former: found.count == 1 ? "\(found[0].name), \(found[0].district)" : value)
    }
    if found.count > 1 {
      let names = found.prefix(6).map { "\($0.name), \($0.district)" }.joined(separator: "; ")
      throw Failure(.ambiguousCommune, ["value": value, "candidates": names])
    }
    let names = found[0].presentCodes.map { "\($0) \(desk.communeName($0))" }.joined(separator: "; ")
    throw Failure(.splitCommune, ["value": value, "candidates": names])
  }
}
