import CareCore
import Testing

/// What a home that opened again is counted by.
@Suite struct ReopenedTests {
  /// Who was closed did not operate without a paper; whoever only shut the doors did.
  @Test(arguments: [("1/QĐ", 0, day(2025, 3, 1)), (nil, nil, day(2023, 3, 1))] as [(String?, Int?, CalendarDay)])
  func daysAreCountedFromTheReopening(_ document: String?, _ unplaced: Int?, _ since: CalendarDay) {
    let dossier = FacilityDossier.invented().closed(
      Closure(kind: .closed, on: day(2024, 1, 1), document: document, unplaced: unplaced),
      Closure(kind: .reopened, on: day(2025, 3, 1)))
    let audit = dossier.licensingAudit(on: FacilityDossier.today, tables: law)
    #expect(audit.situation.lacksValidPaper)
    #expect(audit.withoutPaper == since...FacilityDossier.today)
  }
}
