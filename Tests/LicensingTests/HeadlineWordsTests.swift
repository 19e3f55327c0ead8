import CareMessages
import Testing

@testable import CareCore

/// What people read of a headline, beside the value that machines read. The facts are those of the decision cases.
@Suite("Headlines in words")
struct HeadlineWordsTests {
  private static func dossier(_ id: String) throws -> FacilityDossier {
    try #require(RegimeCase.all.first { $0.id == id }).dossier
  }

  @Test(
    "The situation stays, its name says what it is",
    arguments: [
      ("36", CalendarDay(known: 2027, 2, 20), LicensingSituation.closed, "Đã đóng cửa theo quyết định"),
      (
        "59", CalendarDay(known: 2026, 12, 1), .closed, "Đã đóng (cơ sở tự ngừng hoạt động, không có quyết định)"
      ),
      ("25", CalendarDay(known: 2026, 8, 21), .conditionsNotMet, "Không đáp ứng yêu cầu"),
      ("26", CalendarDay(known: 2026, 8, 21), .notified, "Đã thông báo, đã kiểm tra, đáp ứng yêu cầu"),
      ("28", CalendarDay(known: 2026, 6, 30), .conditionsNotMet, "Không bảo đảm điều kiện"),
      ("9", CalendarDay(known: 2026, 8, 11), .notified, "Đã thông báo hoạt động"),
    ])
  func named(_ id: String, _ day: CalendarDay, _ situation: LicensingSituation, _ words: String) throws {
    let audit = try Self.dossier(id).licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(audit.situation == situation)
    #expect(audit.situationText(.vietnamese) == words)
    #expect(audit.classes.allSatisfy { audit.situationText(of: $0, .vietnamese) == words })
    #expect(audit.named.map { $0.situation == situation } ?? true)
    #expect(fieldText(audit.documentSituation, column: .situation, .vietnamese) == words)
  }

  @Test(
    "Papers confirmed later were not confirmed on an earlier day",
    arguments: [
      (nil, "tự phát (theo sổ; chưa ai xác nhận giấy tờ; cách hiểu)"),
      (CalendarDay(known: 2026, 11, 16), "tự phát (theo sổ; xác nhận ngày 16/11/2026; cách hiểu)"),
      (CalendarDay(known: 2026, 7, 1), "tự phát (theo sổ; xác nhận ngày 01/07/2026; cách hiểu)"),
      (CalendarDay(known: 2026, 6, 30), "tự phát (cách hiểu)"),
    ] as [(CalendarDay?, String)])
  func history(_ confirmed: CalendarDay?, _ words: String) throws {
    var dossier = try Self.dossier("5")
    dossier.permitReviews = confirmed.map { [PermitReview(on: $0, source: "Danh sách (hư cấu)")] } ?? []
    let audit = dossier.licensingAudit(on: CalendarDay(known: 2026, 11, 28), tables: RegimeCase.builtIn)
    let last = CalendarDay(known: 2026, 6, 30)
    #expect(audit.papersConfirmedOn == confirmed)
    #expect(audit.papersConfirmedWhileLicensed == confirmed.flatMap { $0 <= last ? $0 : nil })
    let reason = try #require(
      audit.classes.flatMap(\.reasons).first { $0.rule.rawValue == "no-paper-until-2026-06-30" })
    #expect(reason.text(.vietnamese).hasPrefix("Đến 30/06/2026: \(words). "))
    #expect(reason.certainty == .interpretation)
  }

  @Test("An abbreviation keeps its capitals in the middle of a sentence")
  func abbreviation() {
    #expect("GCN đăng ký hoạt động".lowercasedFirst == "GCN đăng ký hoạt động")
    #expect("Giấy phép hoạt động".lowercasedFirst == "giấy phép hoạt động")
    #expect("Ở nhà".lowercasedFirst == "ở nhà")
  }
}
