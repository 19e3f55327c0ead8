import CareCore
import CareMessages
import CareOffice
import Foundation
import Testing

/// A list that asks for plain facts only reads no papers; it must say the same as one that does.
struct FactRowTests {
  static let day = CalendarDay(known: 2026, 3, 2)
  static let dossiers: [FacilityDossier] = {
    let bare = FacilityProfile(
      from: day, name: "Mái ấm Hoa Gạo (hư cấu)", kind: .childrenCare, ownership: .nonPublic, communeCode: "11311")
    let full = FacilityProfile(
      from: day, name: "Chùa Ví Dụ (hư cấu)", kind: .generalCare, otherKinds: [.preschool], ownership: .nonPublic,
      operatorKind: .religiousOrganization, religion: "Phật giáo", religiousKind: .religiousEstablishment,
      host: "Nhà tăng", communeCode: "11311", address: "Số 1", setting: .rural, head: "Trần Thị Lá (hư cấu)",
      phone: "0225 000 001", opened: CalendarDay(known: 2019, 1, 1), duties: "Nuôi dưỡng", area: "Toàn quốc")
    let census = Census(
      on: day, children: 12, others: 3,
      counts: Dictionary(uniqueKeysWithValues: Census.Part.allCases.enumerated().map { ($1, $0) }),
      countedBy: "Trưởng thôn")
    return [(bare, nil), (full, nil), (bare, census), (full, census)].enumerated().map { index, facts in
      var dossier = FacilityDossier(facility: Facility(id: Identifier(UUID()), code: "VD-\(index)"))
      dossier.profiles = [facts.0]
      dossier.censuses = facts.1.map { [$0] } ?? []
      return dossier
    }
  }()

  @Test(arguments: dossiers.indices)
  func saysTheSameAsAJudgedRow(_ index: Int) throws {
    let desk = try Desk.found(Office(agency: "Sở Y tế (hư cấu)"), try CertaintyTests.setup())
    let dossier = Self.dossiers[index]
    let audit = dossier.licensingAudit(on: Self.day, tables: LawBook.builtIn.licensing)
    var judged = desk.row(audit)
    if let census = dossier.census(on: Self.day) { desk.fill(&judged, census) }
    let plain = desk.factRow(dossier, on: Self.day, only: nil)
    for column in Desk.factColumns { #expect(plain[column] == judged[column], "\(column)") }
    #expect(plain[.name] == .text(dossier.profiles[0].name), "the rows are not both empty")
    #expect(!Desk.factColumns.contains(.situation) && !Desk.factColumns.contains(.papers))
  }
}
