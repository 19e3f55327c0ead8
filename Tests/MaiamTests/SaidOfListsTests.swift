import Foundation
import Testing

/// What is said of a list or a round is so, is said of all alike, and can be read.
struct SaidOfListsTests {
  private static let groups = """
    TT,Tên cơ sở,Xã phường,Số trẻ em,Sở hữu,Người thành lập
    I,Cơ sở công lập,,20,,
    1,Trung tâm A (hư cấu),Phường Lê Chân,20,Công lập,Cơ quan nhà nước
    II,Cơ sở ngoài công lập,,30,,
    1,Mái ấm B (hư cấu),Phường Lê Chân,10,Ngoài công lập,Cá nhân
    2,Mái ấm C (hư cấu),Phường Lê Chân,20,,
    III,Phường Gia Viên,,10,Ngoài công lập,
    1,Nhà D (hư cấu),,10,,Cá nhân

    """

  /// A group that fills blanks says so, though the list has the column; one that fills none says nothing.
  @Test func whatRowsTakeFromAGroupIsSaid() throws {
    let place = try Workplace()
    try place.write("a.csv", Self.groups)
    let run = try place.run("facility", "import", "a.csv")
    #expect(run.status == 0, "\(run)")
    #expect(!run.errors.contains("Dòng 2 “Cơ sở công lập”"), "\(run)")
    #expect(
      run.errors.contains("Dòng 4 “Cơ sở ngoài công lập”: các dòng bên dưới để trống ô đó lấy Ngoài công lập."),
      "\(run)"
    )
    #expect(
      run.errors.contains(
        "Dòng 7 “Phường Gia Viên”: các dòng bên dưới để trống ô đó lấy Ngoài công lập, Phường Gia Viên."),
      "\(run)")
    let listed = try place.json("facility", "list").elements
    let ofState = listed.filter { $0["ownership"]?.text == "public" }
    #expect(listed.count == 4 && ofState.map { $0["name"]?.text } == ["Trung tâm A (hư cấu)"])
    #expect(run.errors.contains("Danh sách không có cột loại hình"))
  }

  /// A blank cell in a column that is there is told of itself.
  @Test func aListWithAColumnOfKindsIsNotSaidToHaveNone() throws {
    let place = try Workplace()
    try place.write(
      "a.csv",
      """
      Tên cơ sở,Xã phường,Loại hình,Sở hữu
      Mái ấm B (hư cấu),Phường Lê Chân,Cơ sở tổng hợp,Ngoài công lập
      Mái ấm C (hư cấu),Phường Lê Chân,,Ngoài công lập

      """)
    let run = try place.run("facility", "import", "a.csv", "--dry-run")
    #expect(run.errors.contains("dòng 3, cột C “Loại hình”"), "\(run)")
    #expect(!run.errors.contains("không có cột loại hình"), "\(run)")
  }

  @Test func aRoundSaysHowManyPlacesNobodyCounted() throws {
    let place = try Workplace()
    let rows = (1...12).map { "Nhà \($0) (hư cấu),11311,children_care,non_public,\($0 > 9 ? "" : "12")" }
    try place.write(
      "a.csv", (["Tên cơ sở,\"Xã, phường\",Loại hình,Sở hữu,Số trẻ em"] + rows).joined(separator: "\n") + "\n")
    try place.quietly("facility", "import", "a.csv", "--on", "1/5/2025")
    try place.quietly("directive", "add", "--issuer", "x", "--summary", "y")
    for _ in 1...2 {
      try place.quietly(
        [
          "campaign", "create", "--name", "Đợt (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025", "--to",
          "31/5/2025", "--province", "31", "--checklist", "nonpublic-children",
        ])
    }
    try place.quietly("campaign", "plan", "C-2025-001", "--allow-unsuitable")
    let run = try place.run("campaign", "plan", "C-2025-002", "--allow-unsuitable")
    #expect(run.output.contains("3 cơ sở trong đó chưa có số người đang chăm sóc"), "\(run)")
    // The first of many, how many there are, and what tells all.
    #expect(run.errors.contains("cùng thời gian ở 12 cơ sở: F-000001 – I-2025-000001 (C-2025-001);"), "\(run)")
    #expect(
      run.errors.contains("và 7 cơ sở nữa (xem đủ: maiam campaign plan C-2025-002 --dry-run --format json)"), "\(run)")
    #expect(!run.errors.contains("F-000006"))
    let all = try place.json("campaign", "plan", "C-2025-002", "--dry-run")
    #expect(all["overlaps"]?.elements.count == 12)
  }
}
