import Testing

@testable import CareCore

/// Addresses of invented places.
@Suite("Two addresses are one place, two, or nobody can tell from the words; alike both ways")
struct SpelledAddressTests {
  @Test(
    arguments: [
      ("Số 12, phố Gạo", "12 phố Gạo", .same), ("Nhà số 12 phố Gạo", "12, Phố Gạo", .same),
      ("12 phố Gạo, phường Ví Dụ, quận Ví Dụ, thành phố Ví Dụ", "12 phố Gạo", .same),
      ("12 phố Gạo phường Ví Dụ", "12 phố Gạo", .same), ("Thôn Đông, Ví Dụ, Ví Dụ", "Thôn Đông", .same),
      ("THON DONG", "Thôn Đông", .same), ("Thôn Đông, xã Ví Dụ", "Thôn Đông, xã Khác", .same),
      ("Thôn Đông", "Thôn Đông Hạ", .unclear), ("12 phố Gạo", "12 phố Gạo mới", .unclear),
      ("Tổ 3", "Tổ 3 đường Sông", .unclear), ("Thôn 2", "Thôn 2, ngõ 5", .unclear),
      ("phố Gạo", "12 phố Gạo", .unclear), ("12 Gạo", "12 phố Gạo", .unclear),
      ("Thôn Đông", "Thôn Đông, xóm Hạ", .unclear), ("5 đường Ví Dụ", "12/5 đường Ví Dụ", .unclear),
      ("Phường Ví Dụ", "12 phố Gạo, phường Ví Dụ", .apart),
      ("12 phố Gạo", "14 phố Gạo", .apart), ("Thôn 1", "Thôn 12", .apart), ("Thôn Đông", "Thôn Động", .apart),
      ("Thôn Đông", "Thôn Hạ", .apart), ("Số 1, đường Ví Dụ", "Số 10, đường Ví Dụ", .apart),
      ("12 phố Gạo", "phố Gạo 12", .apart), ("Thôn Hạ", "Thôn Đông Hạ", .apart),
    ] as [(String, String, SpelledAddress.Likeness)])
  func likeness(_ one: String, _ other: String, _ expected: SpelledAddress.Likeness) {
    #expect(SpelledAddress.likeness(one, other) == expected)
    #expect(SpelledAddress.likeness(other, one) == expected)
  }
}
