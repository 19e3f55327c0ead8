import CareCore
import CareImport
import Testing

@testable import CareOffice

/// From former communes to present ones, as the office of Hải Phòng reads them.
struct CommuneTests {
  static func finder(_ answers: [String: String] = [:], province: String? = "31") throws -> CommuneFinder {
    try CommuneFinder(InventedDesk.open(province: province), answers: answers)
  }

  private static let day = CalendarDay(known: 2026, 11, 28)

  @Test(
    arguments: [
      // Present names and codes.
      ("Phường Lê Chân", nil, nil, "11383", false), ("11383", nil, nil, "11383", false),
      ("le chan", nil, nil, "11383", false), ("Xã An Lão", nil, nil, "11629", false),
      // Former ones, with their district.
      ("Xã An Thắng", "Huyện An Lão", nil, "11629", true), ("Thị trấn Núi Đối", "H. Kiến Thụy", nil, "11680", true),
      ("TT Cát Bà", "Huyện Cát Hải", "Hải Phòng", "11914", true),
      ("xã Hòa Bình, huyện Vĩnh Bảo", nil, nil, "11911", true),
      // A province that is no more.
      ("Xã An Thượng", "Thành phố Hải Dương", "Tỉnh Hải Dương", "10507", true),
    ] as [(String, String?, String?, String, Bool)])
  func isFound(_ commune: String, _ district: String?, _ province: String?, _ code: String, _ isFormer: Bool) throws {
    let answer = try Self.finder().find(CommuneText(commune: commune, district: district, province: province))
    #expect(answer.code == code)
    #expect((answer.former != nil) == isFormer)
  }

  /// Whoever writes that a unit is one of before means none of today; whoever names both must be right about both.
  @Test(
    arguments: [
      ("Xã Chiến Thắng (cũ)", nil, "11674"), ("XÃ CHIẾN THẮNG CŨ", nil, "11674"),
      ("Xã Chiến Thắng", "Huyện An Lão (cũ)", "11674"), ("Xã Chiến Thắng, huyện An Lão cũ", nil, "11674"),
      ("Xã Chiến Thắng (huyện An Lão cũ)", nil, "11674"), ("Xã An Hưng (Chiến Thắng cũ)", nil, "11674"),
      ("Xã Chiến Thắng (nay là xã An Hưng)", "Huyện An Lão", "11674"),
      ("Xã An Hưng, trước là xã Chiến Thắng", nil, "11674"),
      // A present name that another one bore before.
      ("Phường An Dương", nil, "11581"), ("Phường An Dương (cũ)", nil, "11407"),
      ("Phường An Dương cũ", "Quận Lê Chân", "11407"),
    ] as [(String, String?, String)])
  func isOneOfBefore(_ commune: String, _ district: String?, _ code: String) throws {
    #expect(try Self.finder().find(CommuneText(commune: commune, district: district)).code == code)
  }

  @Test(
    arguments: [
      ("Xã Chiến Thắng (nay là xã An Khánh)", nil, FailureCode.placeContradiction),
      ("Xã An Hưng (Chiến Thắng cũ)", "Huyện Tiên Lãng", .placeContradiction),
      ("Xã An Hưng (huyện Tiên Lãng cũ)", nil, .communeNotInDistrictNear),
      ("Phường Hồng An (cũ)", nil, .unknownCommune),
      ("Xã Tân Minh (cũ)", nil, .splitCommune), ("Xã Chiến Thắng", "Huyện An Lảo (cũ)", .unknownDistrict),
    ] as [(String, String?, FailureCode)])
  func isNotTheOneOfBefore(_ commune: String, _ district: String?, _ code: FailureCode) throws {
    let finder = try Self.finder()
    let error = #expect(throws: Failure.self) { try finder.find(CommuneText(commune: commune, district: district)) }
    #expect(
      error?.code == code || (code == .unknownCommune && error?.code == .unknownCommuneNear),
      "\(String(describing: error))")
  }

  @Test(
    arguments: [
      ("Phường Gia Viên", "Quận Ngô Quyền", FailureCode.splitCommune), ("Xã Thanh Sơn", nil, .ambiguousCommune),
      ("Xã Gò Mơ", "Huyện An Dương", .communeNotInDistrict), ("Xã Gò Mơ", nil, .unknownCommune),
    ] as [(String, String?, FailureCode)])
  func isAsked(_ commune: String, _ district: String?, _ code: FailureCode) throws {
    let finder = try Self.finder()
    let error = #expect(throws: Failure.self) { try finder.find(CommuneText(commune: commune, district: district)) }
    #expect([code, .unknownCommuneNear].contains(error?.code))
    #expect(error?.code != .unknownCommuneNear || code == .unknownCommune)
  }

  /// A person's answer is taken for that unit only.
  @Test func answersAreTaken() throws {
    let finder = try Self.finder(["Phường Gia Viên, quận Ngô Quyền": "11311"])
    #expect(try finder.find(CommuneText(commune: "Phường Gia Viên", district: "Quận Ngô Quyền")).code == "11311")
    #expect(throws: Failure.self) { try finder.find(CommuneText(commune: "P. An Biên", district: "Q. Lê Chân")) }
    #expect(throws: Failure.self) { try Self.finder(["Xã A": "99999"]) }
  }

  /// An answer for a name alone holds where the rest of the row agrees; with another district it is another place.
  @Test func answersDoNotOverrideWhatIsWritten() throws {
    let finder = try Self.finder(["Phường An Biên": "11407", "Xã Hư Cấu, huyện Xa Lạ": "11629"])
    #expect(try finder.find(CommuneText(commune: "Phường An Biên", district: "Quận Lê Chân")).code == "11407")
    #expect(throws: Failure.self) {
      try finder.find(CommuneText(commune: "Phường An Biên", district: "Quận Hải An"))
    }
    #expect(try finder.find(CommuneText(commune: "Xã Hư Cấu", district: "Huyện Xa Lạ")).code == "11629")
  }

  /// What stands in the cell, in the columns beside it, in the column of codes and in the address must all be true.
  @Test(
    arguments: [
      (CommuneText(commune: "Xã An Thắng, huyện An Lão", district: "Huyện Kiến Thụy"), .placeContradiction),
      (CommuneText(commune: "Phường Lê Chân, Hải Phòng", province: "Hà Nội"), .placeContradiction),
      (CommuneText(commune: "11383", name: "Phường Hải An"), .placeContradiction),
      // In one text both bind, too.
      (CommuneText(commune: "11407 Phường Lê Chân"), .placeContradiction),
      (CommuneText(commune: "11407 - Phường Lê Chân"), .placeContradiction),
      (CommuneText(commune: "Phường Lê Chân (11407), thành phố Hải Phòng"), .placeContradiction),
      (CommuneText(commune: "11383 Phường Lê Chân", name: "Phường Hải An"), .placeContradiction),
      (CommuneText(commune: "Phường Hải An", address: "Số 1, phường Lê Chân"), .addressContradicts),
      (CommuneText(commune: "Phường Hải An", address: "Số 1, quận Ngô Quyền, Hải Phòng"), .addressContradicts),
      (CommuneText(commune: "Phường Hải An", address: "Số 1, tỉnh Quảng Ninh"), .addressContradicts),
      (CommuneText(commune: "Phường Hải An, phường Lê Chân"), .unknownCommune),
      (CommuneText(commune: "Phường Lê Chân", province: "HN"), .ambiguousProvince),
      (CommuneText(commune: "Phường Lê Chân, Tỉnh Hư Cấu"), .unknownProvince),
      // These agree, or say nothing that can be read.
      (CommuneText(commune: "Xã An Thắng, huyện An Lão", district: "H. An Lão", province: "HP"), nil),
      (CommuneText(commune: "11629", name: "Xã An Thắng", district: "Huyện An Lão"), nil),
      (CommuneText(commune: "Phường Hải An", address: "Số 1, phường Đằng Lâm, quận Hải An, TP. Hải Phòng"), nil),
      (CommuneText(commune: "Phường Hải An", address: "Số 1, phường Hải An, quận Hải An"), nil),
      (CommuneText(commune: "Phường Hải An", address: "Thửa 5 tờ bản đồ 12, cạnh chùa"), nil),
      (CommuneText(commune: "Phường Hải An", district: "Thành phố Hải Phòng"), nil),
      (CommuneText(commune: "Xã An Thượng", province: "Thành phố Hải Dương"), nil),
    ] as [(CommuneText, FailureCode?)])
  func allThatIsWrittenBinds(_ text: CommuneText, _ code: FailureCode?) throws {
    let finder = try Self.finder()
    do throws(Failure) {
      _ = try finder.find(text)
      #expect(code == nil)
    } catch {
      #expect(error.code == code, "\(error)")
    }
  }

  /// The whole table: every former commune leads to present ones that exist, and a name with district and province
  /// leads back to its own code.
  @Test func everyFormerCommuneLeadsSomewhere() {
    let former = Desk.formerUnits
    #expect(former.communes.count > 10_000)
    #expect(former.communes.count(where: { $0.presentCodes.count > 1 }) == 440)
    for commune in former.communes {
      for code in commune.presentCodes { #expect(Desk.units.commune(code) != nil, "\(commune.fullName): \(code)") }
    }
  }

  @Test func badTablesAreRefused() {
    for (text, line) in [
      ("level,code,name,present_codes\ncommune,1,A,2\n", 2), ("x\n", 1),
      ("level,code,name,present_codes\nprovince,01,A\n", 2),
    ] {
      let error = #expect(throws: FormerUnitsError.self) { try FormerUnits(table: Array(text.utf8)) }
      #expect(error?.line == line)
    }
  }

  @Test(
    arguments: [
      ("Số 9, ngõ 3, phường Lê Chân, Hải Phòng", "Số 9, ngõ 3", "phường Lê Chân", nil, "Hải Phòng"),
      ("Thôn 2, xã An Thắng, huyện An Lão, TP. Hải Phòng", "Thôn 2", "xã An Thắng", "huyện An Lão", "TP. Hải Phòng"),
      ("Thôn 2 xã An Thắng huyện An Lão", "Thôn 2", "xã An Thắng", "huyện An Lão", nil),
      ("Khu 4, thị trấn Lai Cách, Cẩm Giàng, Hải Dương", "Khu 4", "thị trấn Lai Cách", "Cẩm Giàng", "Hải Dương"),
      ("Hẻm 6 Phường 1 Quận 3 TP.HCM", "Hẻm 6", "Phường 1", "Quận 3", "TP.HCM"),
      ("Khu 1, P. Long Xuyên, TX Kinh Môn, T. Hải Dương", "Khu 1", "P. Long Xuyên", "TX Kinh Môn", "T. Hải Dương"),
      ("Số 4 phường Hải An thành phố Hải Phòng", "Số 4", "phường Hải An", nil, "thành phố Hải Phòng"),
      ("Số 2 Đường Lớn", "Số 2 Đường Lớn", nil, nil, nil), ("Số 5, phố Xã Đàn", "Số 5, phố Xã Đàn", nil, nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func addressesAreTakenApart(
    _ text: String, _ rest: String, _ commune: String?, _ district: String?, _ province: String?
  ) throws {
    let place = try Self.finder().place(text)
    #expect(place.commune == commune)
    #expect(place.district == district)
    #expect(place.province == province)
    #expect(commune == nil || place.rest == rest)
  }

  /// Every unit of today whose own name has a dash, written alone, with its province and within an address.
  @Test func namesWithADashAreOneName() throws {
    let dashed = Desk.units.communes.filter { $0.name(on: Self.day).fullName.contains(" - ") }
    #expect(dashed.count == 7)
    for unit in dashed {
      let name = unit.name(on: Self.day).fullName
      let province = try #require(Desk.units.province(unit.provinceCode)).name(on: Self.day).fullName
      let finder = try Self.finder(province: unit.provinceCode)
      for text in [name, "\(name), \(province)", "\(name) - \(province)"] {
        let answer = try finder.find(CommuneText(commune: text))
        #expect(answer.code == unit.code && answer.former == nil, "\(text)")
      }
      let place = finder.place("Số 1 đường Hư Cấu, \(name), \(province)")
      #expect(place.commune == name && place.province == province && place.rest == "Số 1 đường Hư Cấu")
    }
    // A dash between two units still parts them.
    let place = try Self.finder().place("thôn Hư Cấu - xã An Lão - tỉnh Bà Rịa - Vũng Tàu")
    #expect(place.commune == "xã An Lão" && place.province == "tỉnh Bà Rịa - Vũng Tàu")
  }
}
