import Testing

@testable import CareCore

/// The table of competences knows a body however a paper spells it, and prints its name.
@Suite struct IssuerNameTests {
  @Test(arguments: [
    "Sở Lao động - Thương binh và Xã hội tỉnh Ví Dụ", "Sở LĐ-TB&XH", "Sở LĐTBXH Ví Dụ", "SLĐTBXH", "Sở LĐ-TBXH",
    "SỞ LĐTB VÀ XH", "Phòng LĐ-TB&XH quận Ví Dụ", "PLĐTBXH", "Phòng LĐTB&XH", "Sở Lao động TB và XH",
    "Giấy do Sở", "Sở Y tế",
  ])
  func before2025(_ issuer: String) throws {
    let day = try #require(CalendarDay("2020-05-04"))
    let rows = tables.competences(for: .operatingLicense, inCommune: nil, on: day)
    let name = LicensingTables.Competence.comparable(issuer)
    #expect(rows.contains { $0.covers(name) } == !["Giấy do Sở", "Sở Y tế"].contains(issuer))
  }

  /// A body is covered by whole words only.
  @Test(arguments: [("Bộ Y tế", true), ("Bôn", false), ("UBND TP Ví Dụ", true), ("UBND thành phốt", false)])
  func wholeWords(_ issuer: String, _ isCovered: Bool) throws {
    let day = try #require(CalendarDay("2025-06-30"))
    let rows = tables.competences(for: .childProtectionRegistration, inCommune: nil, on: day)
    let name = LicensingTables.Competence.comparable(issuer)
    #expect(rows.contains { $0.covers(name) } == isCovered)
  }

  @Test func everyRowIsPrintedAsAName() {
    for row in tables.competences {
      #expect(!row.name.isEmpty && !row.bodies.contains(row.name) || row.bodies.count == 1, "\(row.citation)")
    }
  }
}
