import CareCore
import Testing

@Suite struct AdministrativeUnitsTests {
  let units: AdministrativeUnits

  init() throws { units = try Table.units() }

  // MARK: Counts

  @Test func countsAreThoseInForce() {
    #expect(units.provinces.count == 34)
    #expect(units.communes.count == 3_321)
    #expect(counts(on: CalendarDay(known: 2026, 9, 20)) == [709, 2_599, 13, 9, 25])
  }

  @Test func countsOfTheFirstDay() {
    #expect(counts(on: CalendarDay(known: 2025, 7, 1)) == [687, 2_621, 13, 6, 28])
  }

  @Test func haiPhongHas114Communes() {
    #expect(units.communes(in: "31").count == 114)
    #expect(units.communes(in: "99").isEmpty)
  }

  private func counts(on day: CalendarDay) -> [Int] {
    let kinds: [AdministrativeUnit.Kind] = [.ward, .commune, .specialZone, .city, .province]
    let borne = (units.provinces + units.communes).map { $0.name(on: day).kind }
    return kinds.map { kind in borne.count { $0 == kind } }
  }

  // MARK: Names and days

  @Test(arguments: [
    ("07294", 2026, 9, 19, "Xã Bố Hạ"), ("07294", 2026, 9, 20, "Phường Bố Hạ"),
    ("25270", 2026, 4, 29, "Xã Lộc Ninh"), ("25270", 2026, 4, 30, "Phường Lộc Ninh"),
    // Before the unit existed.
    ("07294", 2019, 5, 14, "Xã Bố Hạ"), ("11311", 2025, 6, 30, "Phường Hồng Bàng"),
    ("11311", 2025, 7, 1, "Phường Hồng Bàng"),
  ])
  func communeName(_ code: String, _ year: Int, _ month: Int, _ day: Int, _ expected: String) {
    #expect(units.commune(code)?.name(on: CalendarDay(known: year, month, day)).fullName == expected)
  }

  @Test(arguments: [
    ("75", 4, 29, "Tỉnh Đồng Nai"), ("75", 4, 30, "Thành phố Đồng Nai"), ("22", 8, 31, "Tỉnh Quảng Ninh"),
    ("22", 9, 1, "Thành phố Quảng Ninh"), ("24", 9, 19, "Tỉnh Bắc Ninh"), ("24", 9, 20, "Thành phố Bắc Ninh"),
    ("31", 1, 1, "Thành phố Hải Phòng"),
  ])
  func provinceName(_ code: String, _ month: Int, _ day: Int, _ expected: String) {
    #expect(units.province(code)?.name(on: CalendarDay(known: 2026, month, day)).fullName == expected)
  }

  @Test func aNameCarriesItsInstrument() throws {
    let unit = try #require(units.commune("07294"))
    #expect(unit.names.map(\.instrument) == ["19/2025/QĐ-TTg", "388/NQ-UBTVQH16"])
    #expect(unit.latestName.from == CalendarDay(known: 2026, 9, 20))
    #expect(unit.provinceCode == "24")
    #expect(unit.level == .commune)
  }

  // MARK: Codes

  @Test func codesKeepTheirZeros() {
    #expect(units.commune("00004")?.latestName.fullName == "Phường Ba Đình")
    #expect(units.commune("4") == nil)
    #expect(units.province("01")?.latestName.fullName == "Thành phố Hà Nội")
    #expect(units.province("1") == nil)
    #expect(units.commune("") == nil)
    #expect(units.commune("99999") == nil)
    #expect(code(units.find("00004")) == "00004")
    #expect(code(units.find(" 11311 ", in: "31")) == "11311")
    #expect(suggestions(units.find("4")) == ["00004"])
    #expect(suggestions(units.find("11311", in: "01")) == ["11311"])
    #expect(suggestions(units.find("99999")) == [])
  }

  @Test func everyUnitIsFoundByEveryNameInItsProvince() {
    for unit in units.communes {
      for name in unit.names {
        #expect(code(units.find(name.fullName, in: unit.provinceCode)) == unit.code)
        #expect(code(units.find(name.fullName.uppercased(), in: unit.provinceCode)) == unit.code)
      }
    }
    for unit in units.provinces {
      for name in unit.names { #expect(code(units.findProvince(name.fullName)) == unit.code) }
    }
  }

  // MARK: What people write

  @Test(arguments: [
    "Phường Hồng Bàng", "phường hồng bàng", "Hồng Bàng", "hong bang", "P. Hồng Bàng", "P.Hong Bang", "p hong bang",
    "phuong Hong  Bang", "PHƯỜNG HỒNG BÀNG", "Ho\u{0302}\u{0300}ng Ba\u{0300}ng",
  ])
  func withOrWithoutMarksAndKind(_ text: String) {
    #expect(code(units.find(text, in: "31")) == "11311")
  }

  @Test(arguments: ["Xã Hiệp Hòa", "Phường Hiệp Hoà", "hiệp hoà", "Hiep Hoa", "X. Hiệp Hòa"])
  func formerNamesAndOldTonePosition(_ text: String) {
    #expect(code(units.find(text, in: "24")) == "07840")
  }

  @Test func theProvinceMayFollow() {
    #expect(code(units.find("Phường Hồng Bàng, TP. Hải Phòng")) == "11311")
    #expect(code(units.find("hong bang, hai phong", in: "31")) == "11311")
    #expect(suggestions(units.find("Phường Hồng Bàng, TP. Hải Phòng", in: "01")).count <= 3)
    #expect(suggestions(units.find(",")) == [])
  }

  @Test func marksOfTheKindCount() {
    #expect(code(units.find("Xã Thanh An", in: "79")) == "25807")
    #expect(code(units.find("Thanh An", in: "79")) == nil)
  }

  @Test func specialZones() {
    #expect(code(units.find("Đặc khu Lý Sơn")) == "21548")
    #expect(code(units.find("dac khu ly son")) == "21548")
    #expect(code(units.find("Lý Sơn")) == "21548")
  }

  @Test func severalProvincesHaveTheName() {
    guard case .several(let candidates) = units.find("Xã Tân Tiến") else {
      Issue.record("not several")
      return
    }
    #expect(candidates.count > 1)
    #expect(candidates.map(\.code) == candidates.map(\.code).sorted())
    #expect(Set(candidates.map(\.provinceCode)).count == candidates.count)
  }

  @Test func a244NamesOccurInSeveralProvinces() {
    let names = Dictionary(grouping: units.communes, by: \.latestName.fullName)
    #expect(names.count { $0.value.count > 1 } == 244)
  }

  @Test func anotherKindIsAnotherPlace() {
    #expect(suggestions(units.find("Xã Hồng Bàng", in: "31")).first == "11311")
    #expect(suggestions(units.find("Thị trấn Bố Hạ", in: "24")).first == "07294")
  }

  @Test func otherMarksAreAnotherPlace() {
    #expect(suggestions(units.find("Hống Bàng", in: "31")).first == "11311")
  }

  @Test func aWordOfTheNameThatLooksLikeAKind() {
    #expect(code(units.find("Phương Liệt", in: "01")) == code(units.find("Phường Phương Liệt", in: "01")))
    #expect(code(units.find("Xa Dung")) != nil)
  }

  @Test func unknownNamesHaveSuggestions() {
    #expect(suggestions(units.find("Hồng Bànk", in: "31")).first == "11311")
    #expect(suggestions(units.find("Phường Hồng Bàng", in: "01")).first == "11311")
    #expect(suggestions(units.find("Không Nơi Nào Cả")) == [])
    #expect(suggestions(units.find("")) == [])
    #expect(suggestions(units.find("Phường")) == [])
    #expect(suggestions(units.find("Tân Phúu")).count <= 3)
  }

  @Test(
    arguments: [
      ("Hải Phòng", "31"), ("TP. Hải Phòng", "31"), ("tp hai phong", "31"), ("31", "31"), ("Tỉnh Bắc Ninh", "24"),
      ("Thành phố Bắc Ninh", "24"), ("Thừa Thiên Huế", nil), ("Huế", "46"), ("TP.HCM", nil),
      ("Thanh Hoá", "38"), ("tỉnh thanh hóa", "38"), ("Thanh Hoa", "38"),
    ] as [(String, String?)])
  func province(_ text: String, _ expected: String?) { #expect(code(units.findProvince(text)) == expected) }

  private func code(_ match: AdministrativeUnits.Match) -> String? {
    if case .unique(let unit) = match { unit.code } else { nil }
  }

  private func suggestions(_ match: AdministrativeUnits.Match) -> [String] {
    if case .none(let suggestions) = match { suggestions.map(\.code) } else { ["found"] }
  }
}
