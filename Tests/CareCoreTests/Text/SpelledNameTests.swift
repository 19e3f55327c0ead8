import Testing

@testable import CareCore

@Suite struct SpelledNameTests {
  @Test(
    "Names agree where both spell one name, or one is written without marks",
    arguments: [
      ("Nhà bà Tư", "Nhà bà Tú", false), ("Nhà bà Từ", "NHÀ BÀ TỰ", false), ("Nhà bà Tư", "Nhà bà Tu", false),
      ("Mái ấm Ánh Dương", "Mái ấm Anh Dương", false), ("Đình", "Dinh", true), ("Đình", "Dình", false),
      ("Nhà bà Tư", "NHA BA TU", true), ("Nhà bà Tư", "nha ba tu – 2", false), ("Nhà bà Tư", "“nha” ba–tu", true),
      ("Mái ấm Hòa", "mái ấm HOÀ", true), ("Thuỷ", "Thủy", true), ("Lí Thuý", "Lý Thúy", true),
      ("Kĩ Mĩ Quí", "Kỹ Mỹ Quý", true), ("Thuý", "Thúi", false), ("Tường Vy", "Tường Vi", false),
      ("Tây", "Tai", false), ("Lan-Anh", "Lan Anh", true), ("Hoa\u{0300}", "Hòa", true), ("Đak Đoa", "Đắk Đoa", true),
    ])
  func agreement(_ one: String, _ other: String, _ isOne: Bool) {
    #expect(SpelledName.agree(one, other) == isOne)
    #expect(SpelledName.agree(other, one) == isOne)
    #expect(!isOne || SpelledName(one).key == SpelledName(other).key)
  }

  @Test(arguments: [
    ("Nhà bà T", "Nhà bà Tư", true), ("Nhà bà Tr", "Nhà bà Trần", true), ("Nhà bà Trân", "Nhà bà Trần", false),
    ("Nhà bà", "Nhà bà Tú (hư cấu)", true), ("Nhà bà Tú", "Nhà bà Tư (hư cấu)", false),
    ("nha ba tu", "Nhà bà Tư (hư cấu)", true), ("Nhà bá", "Nhà bà Tư", false), ("", "Nhà bà Tư", true),
  ])
  func beginnings(_ text: String, _ name: String, _ isMeant: Bool) {
    #expect(SpelledName(text).mayBegin(SpelledName(name)) == isMeant)
  }

  @Test func everyWritingIsLookedFor() {
    #expect(Set(SpelledName("Lý Quý Vy").foldings) == ["li qui vy", "ly qui vy", "li quy vy", "ly quy vy"])
    #expect(SpelledName("Thủy Chi").foldings == ["thuy chi"])
    #expect(SpelledName("Li").foldings.contains(VietnameseText.folded("Lý")))
  }

  @Test(
    "What stands in brackets behind both names tells them apart",
    arguments: [
      ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (bà Năm)", false), ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (Bà Tư)", true),
      ("Mái ấm Lan (bà Tư)", "Mái ấm Lan", true), ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (hư cấu)", true),
      ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (bà Tú)", false), ("Mái ấm Lan (bà Tư)", "Mái ấm Lan (ba tu)", true),
      ("Mái ấm Lan (bà Tư) (25 trẻ)", "Mái ấm Lan (mới) (bà Tư)", true),
      ("Mái ấm Lan (thành lập 2015)", "Mái ấm Lan (25 trẻ)", true), ("Mái ấm Lan (cũ)", "Mái ấm Lan (mới)", false),
      ("Mái ấm Lan (cơ sở 2)", "Mái ấm Lan", false),
    ])
  func brackets(_ one: String, _ other: String, _ isOne: Bool) {
    #expect(FacilityName(one).agrees(with: FacilityName(other)) == isOne)
    #expect(FacilityName(other).agrees(with: FacilityName(one)) == isOne)
  }
}
