/// Invented lists and checklists, small enough to read in a golden text.
enum Fixtures {
  static let facilities = """
    Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,Người thành lập,Tôn giáo,Loại tổ chức tôn giáo,"Xã, phường",Địa chỉ,Ngày thống kê,Số trẻ em,Đối tượng khác,Nguồn phát hiện,Ngày phát hiện
    VD-01,Mái ấm Hướng Dương (hư cấu),Chăm sóc trẻ em có hoàn cảnh đặc biệt,Ngoài công lập,Cá nhân,,,11311,"Số 1, đường Ví Dụ",01/05/2025,14,0,,
    VD-02,Nhà nuôi trẻ chùa Ví Dụ (hư cấu),children_care,non_public,religious_organization,Phật giáo,Cơ sở tôn giáo,Phường Lê Chân,Thôn Ví Dụ,2025-05-02,8,0,,
    VD-03,Trung tâm Bảo trợ Ví Dụ (hư cấu),Cơ sở tổng hợp,Công lập,Cơ quan nhà nước,,,hai an,"Số 3, đường Ví Dụ",3/5/2025,30,20,,
    ,Nhà bà Hoa Giấy (hư cấu),Chưa xác định loại hình,Ngoài công lập,,,,xã An Lão,Thôn Hai,5/5/2025,4,0,Tổ dân phố,5/5/2025

    """

  static let badFacilities = """
    Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,"Xã, phường",Ngày thống kê,Số trẻ em
    VD-11,Mái ấm Tốt (hư cấu),children_care,Ngoài công lập,11311,01/05/2025,3
    VD-12,Mái ấm Ngày Sai (hư cấu),children_care,Ngoài công lập,11311,31/02/2025,3
    VD-13,Mái ấm Xã Sai (hư cấu),children_care,Ngoài công lập,Phường Không Đâu,01/05/2025,3
    VD-11,Mái ấm Trùng Mã (hư cấu),children_care,Ngoài công lập,11311,01/05/2025,3

    """

  static let messy = """
    SỞ Y TẾ VÍ DỤ (hư cấu),,,,,,,,
    ,,,,,,,,
    DANH SÁCH CƠ SỞ NUÔI DƯỠNG TRẺ EM (hư cấu),,,,,,,,
    TT,Tên đơn vị,Xã/phường,Quận/huyện,SĐT,Số trẻ em,,Số giấy phép hoạt động,Ngày cấp
    ,,,,,Tổng số,Nữ,,
    (1),(2),(3),(4),(5),(6),(7),(8),(9)
    I,Cơ sở công lập,,,,,,,
    1,Trung tâm Bến Mây (hư cấu),Phường Hàng Kênh,Quận Lê Chân,2250000001,55,24,,
    Cộng I,,,,,55,24,,
    II,Cơ sở ngoài công lập,,,,,,,
    01,Mái ấm Hoa Nắng (hư cấu),P. Hùng Vương,Q. Hồng Bàng,900000011,14,-,09/GP-HC,15/5/2019
    02,Nhà Vàm Trăng (hư cấu),Phường Gia Viên,Quận Ngô Quyền,,1.000,,,
    03,Mái ấm Đồi Sim (hư cấu),Phường Lê Chân,,không có,7,3,10/GP-HC,2020
    Tổng cộng,,,,,76,27,,
    Ghi chú: số liệu do cơ sở báo,,,,,,,,
    ,NGƯỜI LẬP BIỂU,,,,,GIÁM ĐỐC,,
    ,Trần Thị Lá (hư cấu),,,,,Lê Văn Đá (hư cấu),,

    """

  static let permits = """
    Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày,Đến ngày,Số văn bản
    VD-01,Giấy chứng nhận đăng ký thành lập,01/GCN-HC,Phòng Ví Dụ,Cấp,10/01/2020,,
    VD-01,Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ,Tạm đình chỉ,01/04/2025,01/07/2025,9/QĐ-HC
    VD-01,Giấy phép hoạt động,02/GP-HC,Sở Ví Dụ,Cấp,10/03/2020,,
    VD-03,Quyết định thành lập,03/QĐ-HC,Ủy ban Ví Dụ,Cấp,10/01/2010,,

    """

  /// A law of our own, so that nobody takes the test for law.
  static let requirements = """
    document:
      number: "0/VD-HC"
      short: "Văn bản ví dụ (hư cấu)"
      name: "Văn bản ví dụ (hư cấu)"
    requirements:
      - id: VD-1
        article: "1"
        clause: "2"
        quote: "Phòng ở có diện tích ít nhất 6 m² cho mỗi người (hư cấu)."
        topic: premises
        groups: [social_assistance_nonpublic, religious_social_assistance]
        in_force: {from: 2017-11-01}
        reading: read
      - id: VD-2
        article: "2"
        quote: "Không đánh mắng trẻ em (hư cấu)."
        topic: child_protection
        groups: [social_assistance_nonpublic, religious_social_assistance]
        reversed: true
        in_force: {from: 2017-11-01}
        reading: unverified

    """

  static let items = """
    items:
      - id: vd-rooms-seen
        requirements: [VD-1]
        question: "Đoàn có được xem phòng ở của trẻ em không?"
        verify: "Đi xem từng phòng."
        answer: yes_no
        severity: minor
        remedy: "Bố trí cho đoàn xem phòng ở."
      - id: vd-room-area
        requirements: [VD-1]
        question: "Tổng diện tích phòng ở của trẻ em là bao nhiêu?"
        verify: "Đo diện tích, không tính hành lang."
        answer: decimal
        unit: m²
        applies_when: {value: answer(vd-rooms-seen), equals: "yes"}
        met_when: {divided_by: census.children, at_least: 6}
        severity: major
        remedy: "Bố trí thêm diện tích phòng ở."
      - id: vd-no-beating
        requirements: [VD-2]
        question: "Có phát hiện việc đánh mắng trẻ em không?"
        verify: "Hỏi riêng trẻ em."
        answer: yes_no
        reversed: true
        severity: critical
        remedy: "Chấm dứt ngay việc đánh mắng."
      - id: vd-cooking
        requirements: [VD-1]
        question: "Bữa ăn của trẻ em do ai nấu?"
        verify: "Xem bếp ăn."
        answer: choice
        choices:
          - {id: own, label: "Cơ sở tự nấu"}
          - {id: bought, label: "Mua suất ăn"}
        required: false
        met_when: {value: answer, one_of: [own, bought]}
        severity: minor
        remedy: "Ghi rõ người nấu."
      - id: vd-last-drill
        requirements: [VD-1]
        question: "Lần diễn tập gần nhất vào ngày nào?"
        verify: "Xem sổ diễn tập."
        answer: date
        met_when: {not_before: inspection.day - 12 months}
        severity: minor
        remedy: "Tổ chức diễn tập."

    """

  static let checklist = """
    checklist: vi-du
    version: "1"
    title: "Phiếu ví dụ (hư cấu)"
    valid_from: 2017-11-01
    groups: [social_assistance_nonpublic, religious_social_assistance]
    sections:
      - id: rooms
        title: "Nơi ở"
        items: [vd-rooms-seen, vd-room-area]
      - id: safety
        title: "An toàn"
        items: [vd-no-beating, vd-cooking, vd-last-drill]

    """
}

extension Workplace {
  /// The four invented facilities, and the checklist `vi-du` over the built-in ones.
  static func furnished(hasPermits: Bool = true) throws -> Workplace {
    let place = try Workplace(copying: try hasPermits ? licensed.get() : registered.get())
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    return place
  }

  // Made once; every test works on a copy.
  private static let licensed = Result { try furnish(hasPermits: true) }
  private static let registered = Result { try furnish(hasPermits: false) }

  private static func furnish(hasPermits: Bool) throws -> String {
    let place = try Workplace()
    place.isKept = true
    try place.write("danh-sach.csv", Fixtures.facilities)
    try place.write("giay-to.csv", Fixtures.permits)
    try place.write("phieu/requirements/vi-du.yaml", Fixtures.requirements)
    try place.write("phieu/items/vi-du.yaml", Fixtures.items)
    try place.write("phieu/vi-du.yaml", Fixtures.checklist)
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    try place.quietly("facility", "import", "danh-sach.csv")
    if hasPermits { try place.quietly("permit", "import", "giay-to.csv") }
    return place.folder
  }

  /// A run that must end well and is not part of the golden text.
  func quietly(_ arguments: String...) throws { try quietly(arguments) }

  func quietly(_ arguments: [String]) throws {
    let run = try run(arguments)
    if run.status != 0 { throw Trouble(text: "\(run)") }
    forgetLastRun()
  }

  /// F-000001, a home in the countryside that began and was counted on 10/8/2026, and I-2026-000001 of 20/11/2026, started;
  /// today is 28/11/2026.
  static func homeUnderNotices(
    counted: [String], with checklist: String, _ more: String...
  ) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--setting", "rural", "--opened", "10/8/2026",
      "--on", "10/8/2026")
    try place.quietly(["facility", "census", "F-000001", "--on", "10/8/2026", "--others", "0"] + counted)
    try place.quietly(
      ["inspection", "plan", "F-000001", "--checklist", checklist, "--on", "20/11/2026"] + more)
    try place.quietly(
      "inspection", "start", "I-2026-000001", "--decision", "7/QĐ-HC", "--decided", "20/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)")
    return place
  }

  /// Inspection I-2025-000001 of VD-01 with the checklist `vi-du`, started.
  func startInspection(with checklist: String = "vi-du") throws {
    try quietly("inspection", "plan", "VD-01", "--checklist", checklist)
    try quietly(
      "inspection", "start", "I-2025-000001", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
  }
}
