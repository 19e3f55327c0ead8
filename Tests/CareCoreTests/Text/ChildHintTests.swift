import CareCore
import Testing

/// What looks like telling who a child is, and what does not. All names are invented.
struct ChildHintTests {
  @Test(arguments: [
    ("Cháu Lan có vết bầm ở tay", "Cháu Lan"), ("Gặp riêng bé Tít, em sợ", "bé Tít"),
    ("trẻ tên là Hoa kể lại", "trẻ tên là Hoa"), ("một em nhỏ, em N. kể", "em N."),
    ("sinh ngày 12/5/2016", "sinh ngày 12/5/2016"), ("Sinh năm 2016, mồ côi", "Sinh năm 2016"),
    ("N.T.A, 9 tuổi", "N.T.A, 9 tuổi"), ("A (9 tuổi) nói", "A (9 tuổi"),
    ("Lê Thị Ví Dụ kể lại", "Lê Thị Ví Dụ"), ("theo lời Trần Văn Mẫu.", "Trần Văn Mẫu"),
  ])
  func asks(_ text: String, _ part: String) { #expect(ChildHint.part(of: text) == part, "\(text)") }

  @Test(arguments: [
    "", "Xem cả 4 phòng", "Ao sau nhà chưa rào", "Trẻ em được đi học", "trẻ Việt Nam và người nước ngoài".lowercased(),
    "Đối chiếu sổ, ngày 12/5/2025", "Hai trẻ kể lại bị mắng", "Phòng 9 chật", "Một bé gái 9 tuổi có vết bầm",
    "Cơ sở ở phường Hồng Bàng", "Giám đốc chưa ký", "Từ 16 tuổi trở lên: 3 em", "Sở Y tế đã nhắc",
  ])
  func asksNothing(_ text: String) { #expect(ChildHint.part(of: text) == nil, "\(text)") }
}
