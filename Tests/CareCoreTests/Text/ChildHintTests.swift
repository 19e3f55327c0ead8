import CareCore
import Testing

/// What looks like telling who a child is, and what does not. All names are invented.
struct ChildHintTests {
  @Test(arguments: [
    ("Cháu Lan có vết bầm ở tay", "Cháu Lan"), ("Gặp riêng bé Tít, em sợ", "bé Tít"),
    ("trẻ tên là Hoa kể lại", "trẻ tên là Hoa"), ("một em nhỏ, em N. kể", "em N."),
    ("sinh ngày 12/5/2016", "sinh ngày 12/5/2016"), ("Sinh năm 2016, mồ côi", "Sinh năm 2016"),
    ("N.T.A, 9 tuổi", "N.T.A, 9 tuổi"), ("A (9 tuổi) nói", "A (9 tuổi"),
    ("trẻ em tên là Hoa", "em tên là Hoa"), ("trẻ em N.T.A", "em N.T.A"), ("2 em Lan và Hoa", "em Lan"),
    ("ở phường Lê Chân, gặp Lê Thị Ví Dụ", "Lê Thị Ví Dụ"),
    ("CCCD 000000000001 (hư cấu)", "CCCD 000000000001"),
    ("số định danh cá nhân: 000000000001", "định danh cá nhân: 000000000001"),
    ("Giấy khai sinh số 12/2019", "khai sinh số 12/2019"), ("mã 000000000001", "000000000001"),
    ("Lê Thị Ví Dụ kể lại", "Lê Thị Ví Dụ"), ("theo lời Trần Văn Mẫu.", "Trần Văn Mẫu"),
  ])
  func asks(_ text: String, _ part: String) { #expect(ChildHint.part(of: text) == part, "\(text)") }

  @Test(
    "Capitals, missing marks, English and other ways to write a birth date or an age hide no child",
    arguments: [
      ("CHÁU TÍT bị đau", "CHÁU TÍT"), ("BÉ TÍT NGỦ DƯỚI SÀN", "BÉ TÍT"), ("cháu TÍT kể", "cháu TÍT"),
      ("chau Tit bi dau", "chau Tit"), ("tre ten la Hoa ke lai", "tre ten la Hoa"),
      ("LÊ THỊ VÍ DỤ ngủ dưới sàn", "LÊ THỊ VÍ DỤ"), ("NGUYỄN VÍ DỤ NGỦ DƯỚI SÀN", "NGUYỄN VÍ DỤ NGỦ DƯỚI SÀN"),
      ("The child Le Thi Vi Du told us", "Le Thi Vi Du"), ("theo loi Nguyen Mau", "Nguyen Mau"),
      ("sinh ngay 2/3/2015", "sinh ngay 2/3/2015"), ("sinh 2/3/2015", "sinh 2/3/2015"), ("SN 2015", "SN 2015"),
      ("SN: 2.3.2015, mồ côi", "SN: 2.3.2015"), ("born 2/3/2015", "born 2/3/2015"), ("born in 2015", "born in 2015"),
      ("NTM 9 tuổi", "NTM 9 tuổi"), ("be N.T.M, 9 tuoi", "be N.T.M"),
      ("girl N.T.M., 9 years old", "N.T.M., 9 years old"),
      ("N.T.M. (aged 9)", "N.T.M. (aged 9"),
    ])
  func asksOtherwiseWritten(_ text: String, _ part: String) { #expect(ChildHint.part(of: text) == part, "\(text)") }

  @Test(arguments: [
    "HỒ SƠ TRẺ EM CHƯA ĐỦ", "TRẦN NHÀ DỘT", "CHÁU BÉ NÀO CŨNG CÓ GIƯỜNG", "BÉ GÁI NGỦ RIÊNG", "TRẺ EM ĐƯỢC ĐI HỌC",
    "Nhà vệ sinh 2 cái", "vệ sinh 3 lần một ngày", "Do Not Enter", "To Whom It May Concern", "HỒ NƯỚC CHƯA RÀO",
    "Trụ sở UBND 12 phòng", "QCVN 02 cũ", "The children must be moved", "Kiểm tra ngày 02/03/2026",
    "tre em duoc di hoc", "chuyển trẻ đến Làng trẻ em SOS Hải Phòng", "Mái ấm trẻ em Hoa Phượng", "5 cháu về Hà Nội",
    "3 em Trung tâm nhận", "đường Lê Lợi", "chưa có giấy khai sinh", "khai sinh: 5 trẻ", "có khai sinh 12 trẻ",
    "0225 000 0001",
    "", "Xem cả 4 phòng", "Ao sau nhà chưa rào", "Trẻ em được đi học", "trẻ Việt Nam và người nước ngoài".lowercased(),
    "Đối chiếu sổ, ngày 12/5/2025", "Hai trẻ kể lại bị mắng", "Phòng 9 chật", "Một bé gái 9 tuổi có vết bầm",
    "Cơ sở ở phường Hồng Bàng", "Giám đốc chưa ký", "Từ 16 tuổi trở lên: 3 em", "Sở Y tế đã nhắc",
  ])
  func asksNothing(_ text: String) { #expect(ChildHint.part(of: text) == nil, "\(text)") }

  /// Places bear the names of those who run them, and words as "Bé Ngoan".
  @Test(
    arguments: [
      ("Nhà cháu Bống", "cháu Bống"), ("Nhà của bé Tít, ngõ 2", "của bé Tít"), ("Nhà em Lan", "Nhà em Lan"),
      ("Ngõ 3, nhà trẻ sinh năm 2017", "sinh năm 2017"), ("Nhà có trẻ 7 tuổi", "7 tuổi"),
      ("Mái ấm Bé Ngoan", nil), ("Nhà trẻ Hoa Mai", nil), ("Trường mầm non Bé Yêu", nil), ("Nhà bà Trần Thị Lá", nil),
      ("NHÀ CHÁU BỐNG", "CHÁU BỐNG"), ("GP 12 (cháu Bống)", "cháu Bống"), ("Xã Nhà Bè TP.HCM", nil),
      ("Nuôi trẻ dưới 16 tuổi", nil), ("Trẻ từ 3 đến 6 tuổi", nil), ("nhận trẻ 3-6 tuổi", nil),
      ("trẻ đủ 18 tuổi trở lên, có bé 5 tuổi", "5 tuổi"), ("60 tuổi trở lên", nil), ("18 tuổi trở lên", nil),
      ("3 tuổi đến 5 tuổi", nil), ("Dạy trẻ 5 tuổi vào lớp 1", nil), ("Mái ấm Cháu Ngoan Bác Hồ", nil),
      ("GP 000000000001", nil), ("Nhà ông Mẫu, CCCD 000000000001", "CCCD 000000000001"),
      ("children under 16 years old", nil),
      ("Mái ấm Nguyễn Văn Mây", nil), ("Lớp mầm non Em Bé", nil), ("Số 7, tổ 5", nil),
    ] as [(String, String?)])
  func asksOfPlaces(_ text: String, _ part: String?) { #expect(ChildHint.part(ofPlace: text) == part, "\(text)") }

  /// Remarks of lists name those who run and those who sign.
  @Test(
    arguments: [
      ("Người đứng đầu ghi trên giấy phép: Tạ Văn Mẫu (hư cấu)", nil), ("gặp bé Tít", "bé Tít"),
      ("N.T.A, 9 tuổi", "N.T.A, 9 tuổi"), ("sinh ngày 12/5/2016", "sinh ngày 12/5/2016"), ("Bản sao", nil),
    ] as [(String, String?)])
  func asksOfRemarks(_ text: String, _ part: String?) { #expect(ChildHint.part(ofRemark: text) == part, "\(text)") }
}
