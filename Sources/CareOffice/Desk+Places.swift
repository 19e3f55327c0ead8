public import CareCore
import CareDefaults
import CareMessages

extension Desk {
  /// The former tiers compiled into the program; a test reads all of them, so that it cannot fail here.
  static let formerUnits: FormerUnits = {
    do {
      return try FormerUnits(
        table: DefaultFile.all(in: "former-units.csv").first?.bytes ?? [],
        earlier: DefaultFile.all(in: "earlier-names.csv").first?.bytes ?? [])
    } catch {
      preconditionFailure("former-units.csv, earlier-names.csv: \(error)")
    }
  }()

  /// The units of today and of before.
  static let gazetteer = Gazetteer(units) { formerUnits }

  /// The one present commune a person means, by code or by a present or former name with the district and province that
  /// it needs: `Xã A, huyện B, tỉnh C`.
  ///
  /// - Parameters:
  ///   - province: As written beside it; a name or code, which binds.
  ///   - address: Must not name another place.
  /// - Throws: ``Failure`` when it is unknown, may be several or contradicts itself.
  public func commune(meant text: String, province: String? = nil, address: String? = nil) throws -> PlaceAnswer {
    try CommuneFinder(self).place(text, province: province, address: address)
  }

  /// The code of ``commune(meant:province:address:)``.
  public func communeCode(_ text: String, province: String? = nil) throws -> String {
    try commune(meant: text, province: province).code
  }

  /// The code of a province of today, from its name, a short form or its code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/unknownProvince``, ``FailureCode/ambiguousProvince`` or
  ///   ``FailureCode/formerProvince``.
  public func provinceCode(_ text: String) throws(Failure) -> String { try placeTexts(home: nil).province(text) }

  /// The commune understood, as a person reads it: `11674 Xã An Hưng, Thành phố Hải Phòng (Xã Chiến Thắng, Huyện An Lão
  /// cũ)`.
  public func told(_ place: PlaceAnswer) -> String { placeTexts(home: nil).told(place) }

  func placeTexts(home: String?) -> PlaceTexts { PlaceTexts(day: today, language: language, home: home) }
}

/// How places, and why they cannot be told, are put into words.
struct PlaceTexts {
  /// Of the names.
  let day: CalendarDay
  let language: Language
  /// The code of the office's own province, whose communes are named first.
  let home: String?

  private var units: AdministrativeUnits { Desk.units }

  func told(_ place: PlaceAnswer) -> String {
    let told = told(place.code, former: place.former.map { [$0] } ?? [])
    return place.namesakes.isEmpty ? told : "\(told) (\(namesakes(place.namesakes)))"
  }

  /// `không phải Phường An Dương, Quận Lê Chân cũ, nay ở 11407 Phường An Biên`.
  func namesakes(_ former: [FormerCommune]) -> String {
    let each = former.map { commune in
      let present = commune.presentCodes.map { "\($0) \(units.commune($0)?.name(on: day).fullName ?? "")" }
      return Term.formerNow.text(
        language, ["name": "\(commune.name), \(commune.district)", "present": present.joined(separator: "; ")])
    }
    return Term.notThese.text(language, ["names": each.joined(separator: "; ")])
  }

  func told(_ code: String, former: [FormerCommune] = []) -> String {
    guard let unit = units.commune(code) else { return code }
    let province = provinceName(unit.provinceCode)
    let names = former.map { "\($0.name), \($0.district)" }.joined(separator: "; ")
    let before = names.isEmpty ? "" : " (\(Term.formerly.text(language, ["names": names])))"
    return "\(code) \(unit.name(on: day).fullName), \(province)\(before)"
  }

  /// The code itself where the table does not have it, or a name was written.
  private func provinceName(_ code: String) -> String { units.province(code)?.name(on: day).fullName ?? code }

  /// The code of a province of today.
  func province(_ text: String) throws(Failure) -> String {
    if case .unique(let unit) = units.findProvince(text) { return unit.code }
    let area: Gazetteer.ProvinceArea
    do {
      area = try Desk.gazetteer.province(text)
    } catch {
      throw failure(error, text)
    }
    if let code = area.present.first, area.present.count == 1 { return code }
    let present = Set(
      Desk.formerUnits.communes.filter { area.former.contains($0.provinceCode) }.flatMap(\.presentCodes)
        .compactMap { units.commune($0)?.provinceCode })
    throw Failure(
      .formerProvince,
      [
        "value": text,
        "candidates": present.sorted().map { "\($0) \(provinceName($0))" }.joined(separator: "; "),
      ])
  }

  /// All that can be wrong with a place.
  static let failures: Set<FailureCode> = [
    .unknownProvince, .ambiguousProvince, .unknownDistrict, .districtElsewhere, .splitCommune, .ambiguousCommune,
    .placeContradiction, .communeNotInDistrict, .communeNotInDistrictNear, .communeElsewhere, .communeOfAnotherKind,
    .unknownCommuneNear, .unknownCommuneIn, .unknownCommune, .addressContradicts, .formerProvince,
  ]

  /// A problem of a place as a sentence can tell it.
  ///
  /// - Parameter text: The commune as it was written.
  func failure(_ problem: PlaceProblem, _ text: String) -> Failure {
    let failure = told(problem, text)
    let last = units.provinces.first?.firstName.from.adding(days: -1).shortText
    return Failure(failure.code, failure.arguments.merging(["last": last ?? ""]) { $1 })
  }

  private func told(_ problem: PlaceProblem, _ text: String) -> Failure {
    switch problem {
    case .unknownProvince(let value): Failure(.unknownProvince, ["value": value])
    case .ambiguousProvince(let value, let names):
      Failure(.ambiguousProvince, ["value": value, "candidates": names.joined(separator: "; ")])
    case .unknownDistrict(let district): Failure(.unknownDistrict, ["value": district, "whole": text])
    case .districtElsewhere(let district, let names, let province):
      Failure(
        .districtElsewhere,
        ["value": district, "candidates": names.uniqued().joined(separator: "; "), "province": province])
    case .divided(let former): Failure(.splitCommune, ["value": text, "candidates": list(former.presentCodes)])
    case .several(_, let codes, let former):
      Failure(.ambiguousCommune, ["value": text, "candidates": list(codes, former)])
    case .contradiction(let code, let claim) where units.commune(code) == nil:
      Failure(
        .placeContradiction,
        ["claim": claim, "unit": Desk.formerUnits.communes.first { $0.code == code }?.fullName ?? code])
    case .contradiction(let code, let claim):
      Failure(
        .placeContradiction, ["claim": provinceName(claim), "unit": told(code)])
    case .notInDistrict(_, let district, let present, let others):
      Failure(
        others.isEmpty ? .communeNotInDistrict : .communeNotInDistrictNear,
        ["value": text, "district": district, "present": list(present), "others": list(others)])
    case .elsewhere(_, let codes):
      Failure(
        .communeElsewhere, ["value": text, "province": home.map { provinceName($0) } ?? "", "candidates": list(codes)])
    case .ofAnotherKind(_, let codes, let former, let elsewhere):
      Failure(
        .communeOfAnotherKind,
        [
          "value": text, "province": home.map { provinceName($0) } ?? "", "candidates": list(codes, former),
          "others": list(elsewhere),
        ])
    case .unknown(_, let province, let near):
      if !near.isEmpty {
        Failure(.unknownCommuneNear, ["value": text, "suggestions": list(near)])
      } else if let province {
        Failure(.unknownCommuneIn, ["value": text, "province": provinceName(province)])
      } else {
        Failure(.unknownCommune, ["value": text])
      }
    }
  }

  /// Those of the office's own province first.
  private func list(_ codes: [String], _ former: [FormerCommune] = []) -> String {
    let sorted = codes.uniqued().sorted { (isElsewhere($0) ? 1 : 0, $0) < (isElsewhere($1) ? 1 : 0, $1) }
    return sorted.prefix(12).map { code in told(code, former: former.filter { $0.presentCodes.contains(code) }) }
      .joined(separator: "; ") + (sorted.count > 12 ? "; …" : "")
  }

  /// Whether a commune lies in another province than the office's.
  func isElsewhere(_ code: String) -> Bool { home.map { $0 != units.commune(code)?.provinceCode } ?? false }
}
