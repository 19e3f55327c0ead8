import CareCore
import CareOffice
import Foundation
import Testing

/// Terms of papers in working days rest on the working calendar.
struct LicensingTermTests {
  static func terms(issued: CalendarDay, _ calendar: WorkingCalendar) -> [LicensingTerm] {
    let facility = Facility(id: Identifier(UUID()), code: "F-000001")
    var dossier = FacilityDossier(
      facility: facility,
      profiles: [
        FacilityProfile(
          from: CalendarDay(known: 2010, 1, 1), name: "Mái ấm Ví Dụ (hư cấu)", kind: .childrenCare,
          ownership: .nonPublic, communeCode: "11311")
      ])
    dossier.permits = [
      Permit(
        id: Identifier(UUID()), facility: facility.id, kind: .operatingLicense,
        events: [PermitEvent(kind: .issued, on: issued, wording: Permit.Content(number: "1/GP-HC"))])
    ]
    return dossier.licensingTerms(
      on: issued, tables: LicensingTables(law: LawBook.builtIn.licensing.law, calendar: calendar)
    )
    .filter { $0.kind == .rulesPublication }
  }

  /// Vector V35; without holidays it would be 03/03/2026.
  @Test func thirtyWorkingDaysAfterALicense() throws {
    let issued = CalendarDay(known: 2026, 1, 20)
    let term = try #require(Self.terms(issued: issued, LawBook.builtIn.calendar).first)
    #expect(term.lastDay == CalendarDay(known: 2026, 3, 10) && !term.doubt.isProvisional)
    let bare = try #require(Self.terms(issued: issued, .weekdays).first)
    #expect(bare.lastDay == CalendarDay(known: 2026, 3, 3) && bare.doubt.isProvisional)
    // No holidays before 2020 were read; nothing is owed after a license of 01/7/2026 or later.
    let earlier = try #require(Self.terms(issued: CalendarDay(known: 2019, 12, 2), LawBook.builtIn.calendar).first)
    #expect(earlier.doubt.isProvisional)
    #expect(Self.terms(issued: CalendarDay(known: 2026, 7, 1), LawBook.builtIn.calendar).isEmpty)
  }
}
