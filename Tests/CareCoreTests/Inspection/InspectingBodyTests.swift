import CareCore
import Testing

/// Who decided, as far as the words of a decision leave no doubt. All bodies are invented but for the kind they name.
@Suite struct InspectingBodyTests {
  @Test(arguments: [
    ("Ủy ban nhân dân phường Lê Chân", InspectingBody.commune), ("UBND xã An Lão", .commune),
    ("UBND P. Lê Chân", .commune), ("uỷ ban nhân dân đặc khu Cát Hải", .commune),
    ("Phòng Văn hóa – Xã hội phường Ví Dụ", .commune), ("Trưởng phòng Văn hóa - Xã hội xã Ví Dụ", .commune),
    ("Thanh tra thành phố", .provincialInspectorate), ("Chánh Thanh tra tỉnh Ví Dụ", .provincialInspectorate),
    ("Thanh tra TP Ví Dụ", .provincialInspectorate),
    ("Sở Y tế Ví Dụ (hư cấu)", .department), ("GIÁM ĐỐC SỞ Y TẾ", .department),
    ("Chi cục Bảo vệ trẻ em, Sở Y tế Ví Dụ", .department), ("Sở Lao động - Thương binh và Xã hội", .department),
    ("Sở LĐ-TB&XH Ví Dụ", .department), ("Giám đốc SLĐTBXH", .department), ("SYT Ví Dụ", .department),
    ("Bộ Y tế", .ministry), ("Cục Ví Dụ, Bộ Y tế", .ministry),
    ("Chủ tịch Ủy ban nhân dân phường Ví Dụ", .peoplesCommittee), ("UBND thành phố Ví Dụ", .peoplesCommittee),
    ("Ủy ban nhân dân tỉnh", .peoplesCommittee), ("UBND thị xã Ví Dụ", .peoplesCommittee),
  ])
  func named(_ issuer: String, _ body: InspectingBody) { #expect(InspectingBody(issuer: issuer) == body) }

  /// An office of a committee, an inspectorate of former days, a number, a district's office, half a name.
  @Test(arguments: [
    "", "Văn phòng Ủy ban nhân dân tỉnh", "Thanh tra Sở Y tế", "Thanh tra Bộ", "Số 12 đường Ví Dụ", "Sở",
    "Phòng Lao động - Thương binh và Xã hội quận Ví Dụ", "Phòng Y tế thị xã Ví Dụ", "Phòng Nội vụ xã",
    "Đoàn kiểm tra phường Ví Dụ", "Ủy ban nhân dân", "Ủy ban Ví Dụ", "Cơ quan hư cấu",
  ])
  func doubtful(_ issuer: String) { #expect(InspectingBody(issuer: issuer) == nil) }
}
