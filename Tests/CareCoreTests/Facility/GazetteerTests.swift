import Testing

@testable import CareCore

/// Which present commune a person means; what was written binds.
struct GazetteerTests {
  static let gazetteer = Result { try Table.gazetteer() }
  private let gazetteer: Gazetteer

  init() throws { gazetteer = try Self.gazetteer.get() }

  private static let haiPhong = "31"

  private func find(
    _ commune: String, _ district: String? = nil, _ province: String? = nil, home: String? = haiPhong
  ) throws -> PlaceAnswer {
    try gazetteer.find(PlaceClaim(commune: commune, district: district, province: province), home: home)
  }

  /// Names of the highlands are written in several ways, by districts as by communes.
  @Test(arguments: [
    ("Xã Quảng Khê", "Huyện Đắk Glong", "Đắk Nông"), ("Xã Quảng Khê", "Huyện Đăk Glong", "Đắk Nông"),
    ("Xã Quảng Khê", "huyện Đak Glong", "Đắk Nông"), ("Xã Đăk Wil", "Huyện Cư Jút", "Đắk Nông"),
    ("Xã Đắk Wil", "Huyện Cư Jut", "Đắk Nông"), ("Xã Đak Wil", "Cư Jút", "Đắk Nông"),
  ])
  func namesOfTheHighlands(_ commune: String, _ district: String, _ province: String) throws {
    let plain = try find(VietnameseText.folded(commune), VietnameseText.folded(district), province)
    #expect(try find(commune, district, province).code == plain.code)
  }

  /// Every name of the tables is still told from every other.
  @Test func spellingsOfPlacesStayApart() throws {
    let names = Set(
      (gazetteer.former.communes.map(\.name) + gazetteer.former.districts.map(\.name)).map { FormerName($0).bare })
    let one = Dictionary(grouping: names) { PlaceSpelling.of($0) }.values.filter { $0.count > 1 }
    let other = one.filter { alike in Set(alike.map(VietnameseText.spelling)).count > 1 }
    for alike in other {
      #expect(
        alike.allSatisfy { name in
          name.split(separator: " ").contains {
            ["k", "c", "p", "t", "h"].contains(VietnameseText.folded(String($0)).last.map(String.init) ?? "")
          }
        }, "\(alike)")
    }
    #expect(PlaceSpelling.of("Thanh An") != PlaceSpelling.of("Thạnh An"))
    #expect(PlaceSpelling.of("Phước Lạc") != PlaceSpelling.of("Phược Lạc"))
    #expect(PlaceSpelling.of("Hòa Lạc") == PlaceSpelling.of("Hoà Lạc"))
  }

  // MARK: - What was written binds

  /// Every name a former commune bore, beside every province it lay in, as that was called and is called now: no answer
  /// lies elsewhere, and where all communes of the name went to one, that one is the answer.
  @Test func noFormerNameLeavesTheProvinceWritten() throws {
    let former = gazetteer.former
    struct Pair: Hashable {
      let province: String
      let name: String
    }
    var pairs: [Pair: Set<String>] = [:]
    for commune in former.communes {
      for name in [commune.name, FormerName(commune.name).bare] {
        pairs[Pair(province: commune.province, name: name), default: []].formUnion(commune.presentCodes)
        for code in commune.presentCodes {
          let province = try #require(gazetteer.units.province(gazetteer.units.commune(code)?.provinceCode ?? ""))
          for dated in province.names {
            pairs[Pair(province: dated.fullName, name: name), default: []].formUnion(commune.presentCodes)
          }
        }
      }
    }
    #expect(pairs.count > 28_000)
    var (found, asked, wrong) = (0, 0, [String]())
    for (pair, codes) in pairs {
      let area = try gazetteer.province(pair.province)
      do throws(PlaceProblem) {
        let answer = try gazetteer.find(PlaceClaim(commune: pair.name, province: pair.province), home: Self.haiPhong)
        found += 1
        let unit = gazetteer.units.commune(answer.code)
        if unit.map({ gazetteer.isIn($0, area) }) != true { wrong.append("\(pair) → \(answer.code)") }
        // Another than the former ones only where a commune of today has the name.
        if !codes.contains(answer.code), answer.namesakes.isEmpty { wrong.append("\(pair) → \(answer.code)") }
      } catch {
        switch error {
        case .divided(let commune) where commune.presentCodes.count > 1: asked += 1
        case .several(_, let several, _) where several.count > 1: asked += 1
        default: wrong.append("\(pair): \(error)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(found > 20_000 && asked < pairs.count / 4, "\(found) found, \(asked) asked of \(pairs.count)")
  }

  /// The same without a province, for an office in each: a name that a former commune of its own province bore is never
  /// taken for a commune of another.
  @Test func noFormerNameLeavesTheOfficesProvince() throws {
    let former = gazetteer.former
    var names: [String: Set<String>] = [:]
    for commune in former.communes {
      for code in commune.presentCodes {
        names[try #require(gazetteer.units.commune(code)).provinceCode, default: []].insert(commune.name)
      }
    }
    #expect(names.count == 34)
    var wrong: [String] = []
    for (home, names) in names {
      for name in names {
        guard let answer = try? find(name, home: home) else { continue }
        if gazetteer.units.commune(answer.code)?.provinceCode != home { wrong.append("\(home) \(name)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  /// Every code that a question names ends it: written in the place of the commune, beside what stood there.
  @Test func adviceEndsTheProblem() throws {
    let former = gazetteer.former
    var questions = 0
    for (index, commune) in former.communes.enumerated() where index % 5 == 0 {
      // A name of another district in its own: the answer is one of the present communes of that district.
      let other = former.communes[(index * 7 + 11) % former.communes.count]
      for claim in [
        PlaceClaim(commune: commune.name, district: commune.district, province: commune.province),
        PlaceClaim(commune: commune.name, province: commune.province),
        PlaceClaim(commune: other.name, district: commune.district, province: commune.province),
      ] {
        do throws(PlaceProblem) {
          _ = try gazetteer.find(claim, home: nil)
        } catch {
          let codes =
            switch error {
            case .divided(let former): former.presentCodes
            case .several(_, let codes, _): codes
            case .notInDistrict(_, _, let present, _): present
            case .unknown(_, _, let near): near
            default: [String]()
            }
          questions += 1
          for code in codes {
            var answer = claim
            answer.commune = code
            #expect(try gazetteer.find(answer, home: nil).code == code, "\(claim) → \(code)")
          }
        }
      }
    }
    #expect(questions > 500)
  }

  /// The name of a commune of today beside a district in which a part of it lay is that commune, or it is asked which.
  @Test func newNamesStandBesideFormerDistricts() throws {
    var asked = 0
    for unit in gazetteer.units.communes {
      for part in gazetteer.former.parts(of: unit.code) {
        for name in unit.names {
          do throws(PlaceProblem) {
            let claim = PlaceClaim(commune: name.fullName, district: part.district, province: part.province)
            #expect(try gazetteer.find(claim, home: nil).code == unit.code, "\(claim)")
          } catch {
            asked += 1
            switch error {
            case .divided(let former): #expect(former.presentCodes.contains(unit.code), "\(former.fullName)")
            case .several(_, let codes, _): #expect(codes.contains(unit.code), "\(codes)")
            default: Issue.record("\(name.fullName), \(part.fullName): \(error)")
            }
          }
        }
      }
    }
    #expect(asked < 2_000, "\(asked)")
  }

  // MARK: - Cases

  @Test(
    arguments: [
      // A district of before 2025, of the kind it had; a commune that became a ward with it.
      ("Xã Lập Lễ", "Huyện Thủy Nguyên", nil, "11542"), ("xã Lập Lễ", "huyện Thuỷ Nguyên", "Hải Phòng", "11542"),
      ("Xã Hồng Thái", "Huyện An Dương", nil, "11617"), ("Xã Tân Dân", "Thị xã Chí Linh", "Hải Dương", "10603"),
      ("Phường Thảo Điền", "Quận 2", "TP.HCM", "27094"), ("Phường Thảo Điền", "TP Thủ Đức", "TPHCM", "27094"),
      // Numbers, short forms.
      ("Phường 01", "Q3", "TP.HCM", "27154"), ("P1", "Q.3", "HCM", "27154"), ("P.01", "Quận 03", "T.P HCM", "27154"),
      ("1", "Quận 3", "TP HỒ CHÍ MINH", "27154"), ("Phường Lê Chân", nil, "HP", "11383"),
      // The name of today beside the district of before.
      ("Phường Nam Triệu", "Huyện Thủy Nguyên", "Hải Phòng", "11542"), ("11542", "Huyện Thủy Nguyên", nil, "11542"),
      // A former commune of one's own province goes before a present one elsewhere.
      ("Xã Gia Xuyên", nil, nil, "11002"), ("Xã Gia Xuyên", nil, "Tỉnh Hải Dương", "11002"),
      ("Phường Cẩm Thượng", nil, "Hải Dương", "10507"),
      // A code of before, where no commune has it now.
      ("11743", nil, nil, "11728"), ("11743", "Huyện Kiến Thụy", "Hải Phòng", "11728"),
      // A name in force in one's province, though a former one elsewhere in it had the name.
      ("Phường An Dương", nil, nil, "11581"), ("Phường An Dương", "Quận Lê Chân", nil, "11407"),
    ] as [(String, String?, String?, String)])
  func isMeant(_ commune: String, _ district: String?, _ province: String?, _ code: String) throws {
    #expect(try find(commune, district, province).code == code)
  }

  @Test(
    arguments: [
      ("Phường Lê Chân", nil, "Quảng Ninh", .contradiction(code: "11383", claim: "Quảng Ninh")),
      ("11383", nil, "Quảng Ninh", .contradiction(code: "11383", claim: "Quảng Ninh")),
      ("11383", "Quận Hải An", nil, .contradiction(code: "11383", claim: "Quận Hải An")),
      ("11743", nil, "Quảng Ninh", .contradiction(code: "11743", claim: "Quảng Ninh")),
      ("11743", "Huyện Vĩnh Bảo", nil, .contradiction(code: "11743", claim: "Huyện Vĩnh Bảo")),
      ("Phường Lê Chân", nil, "Tỉnh Hư Cấu", .unknownProvince("Tỉnh Hư Cấu")),
      (
        "Phường Lê Chân", nil, "QN", .ambiguousProvince("QN", ["Tỉnh Quảng Nam", "Tỉnh Quảng Ngãi", "Tỉnh Quảng Ninh"])
      ),
      ("Phường Lê Chân", "Huyện Hư Cấu", nil, .unknownDistrict("Huyện Hư Cấu")),
      (
        "Xã An Thắng", "Huyện An Lão", "Quảng Ninh",
        .districtElsewhere(
          "Huyện An Lão", ["Thành phố Hải Phòng", "Tỉnh Bình Định"], province: "Quảng Ninh")
      ),
      (
        "Phường Lê Chân", "Quận Hải An", "Hải Phòng",
        .notInDistrict("Phường Lê Chân", district: "Quận Hải An", present: ["11411", "11413"], others: ["11383"])
      ),
      ("Phường Ba Đình", nil, nil, .elsewhere("Phường Ba Đình", codes: ["00004"])),
      ("Phường Hư Cấu", nil, "Hải Dương", .unknown("Phường Hư Cấu", province: "Hải Dương", near: [])),
    ] as [(String, String?, String?, PlaceProblem)])
  func isAsked(_ commune: String, _ district: String?, _ province: String?, _ problem: PlaceProblem) {
    let error = #expect(throws: PlaceProblem.self) { try find(commune, district, province) }
    #expect(error == problem)
  }

  /// A code and a name in one row must be of one place, be the name that of today or of a part of it.
  @Test(
    arguments: [
      ("11542", "Phường Nam Triệu", true), ("11542", "Xã Lập Lễ", true), ("11542", "nam trieu", true),
      ("11542", "Phường Lê Chân", false), ("11383", "Phường Lê Chânn", false),
    ])
  func codesAndNamesAgree(_ code: String, _ name: String, _ agree: Bool) {
    let claim = PlaceClaim(commune: code, name: name)
    let answer = Result { try gazetteer.find(claim, home: nil) }
    switch answer {
    case .success(let found): #expect(agree && found.code == code)
    case .failure(let error): #expect(!agree && error as? PlaceProblem == .contradiction(code: code, claim: name))
    }
  }

  @Test(
    arguments: [
      ("TP.HCM", ["79"], ["79"]), ("TPHCM", ["79"], ["79"]), ("hcm", ["79"], ["79"]), ("BR-VT", [], ["77"]),
      ("BRVT", [], ["77"]), ("TTH", [], ["46"]), ("TT Huế", [], ["46"]), ("Tỉnh Thừa Thiên Huế", [], ["46"]),
      ("Hải Phòng", ["31"], ["31"]), ("31", ["31"], []), ("30", [], ["30"]), ("TP HN", ["01"], ["01"]),
      ("Bắc Ninh", ["24"], ["27"]), ("Sài Gòn", [], ["79"]), ("T.P Hồ Chí Minh", ["79"], ["79"]),
    ] as [(String, Set<String>, Set<String>)])
  func provincesAreRead(_ text: String, _ present: Set<String>, _ former: Set<String>) throws {
    let area = try gazetteer.province(text)
    #expect(area.present == present && area.former == former)
  }

  /// Every earlier name of a district leads to the communes it had.
  @Test func everyEarlierNameIsOfSomething() {
    let former = gazetteer.former
    #expect(former.districts.count > 750)
    for district in former.districts {
      #expect(former.districts(named: district.name).contains(district))
      #expect(!district.communes.isEmpty, "\(district.name)")
      for index in district.communes { #expect(former.communes[index].provinceCode == district.provinceCode) }
    }
  }
}
