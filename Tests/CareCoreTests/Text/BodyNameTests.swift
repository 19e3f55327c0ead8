import Testing

@testable import CareCore

/// One body, however it is shortened. The names of places are invented.
@Suite struct BodyNameTests {
  @Test(arguments: [
    "Sở Lao động - Thương binh và Xã hội", "Sở Lao động – Thương binh & Xã hội", "SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI",
    "Sở LĐTBXH", "Sở LĐ-TBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH", "Sở LĐTB và XH", "Sở LĐ - TB - XH", "SLĐTBXH", "SLĐ-TBXH",
    "S.LĐTBXH", "Sở Lao động TB&XH", "Sở LĐ, Thương binh và XH", "so ld tbxh", "Sở Lao động-TBXH",
  ])
  func oneDepartment(_ name: String) {
    #expect(BodyName.comparable("\(name) Ví Dụ") == "so lao dong thuong binh xa hoi vi du")
  }

  @Test(arguments: [
    ("Phòng LĐ-TB&XH quận Ví Dụ", "phong lao dong thuong binh xa hoi quan vi du"),
    ("PLĐTBXH huyện Ví Dụ", "phong lao dong thuong binh xa hoi huyen vi du"),
    ("BLĐTBXH", "bo lao dong thuong binh xa hoi"), ("SYT TP. Ví Dụ", "so y te thanh pho vi du"),
    ("CT UBND TP Ví Dụ", "chu tich uy ban nhan dan thanh pho vi du"),
    ("UBND P. Lê Chân", "uy ban nhan dan phuong le chan"), ("UBND x. An Lão", "uy ban nhan dan xa an lao"),
    ("Uỷ ban Nhân dân TX. Ví Dụ", "uy ban nhan dan thi xa vi du"),
    // Names are left alone.
    ("Phòng Văn hóa – Xã hội xã Bà Xa", "phong van hoa xa hoi xa ba xa"), ("Sở S Ví Dụ", "so s vi du"),
    ("P Ví Dụ", "p vi du"), ("", ""),
  ])
  func others(_ name: String, _ words: String) { #expect(BodyName.comparable(name) == words) }
}
