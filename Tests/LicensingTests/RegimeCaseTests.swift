import Testing

@testable import CareCore

@Suite("The decision cases of the law by date")
struct RegimeCaseTests {
  @Test("Each day of each case comes out as a lawyer wrote it", arguments: RegimeCase.all)
  func holds(_ row: RegimeCase) {
    for expected in row.days {
      let audit = row.dossier.licensingAudit(on: expected.day, tables: row.tables)
      let complaints = expected.complaints(audit, audit.classes.flatMap(\.reasons))
      #expect(complaints.isEmpty, "\(row.id), \(expected.day): \(complaints.joined(separator: "; "))")
    }
  }

  @Test("All 61 numbered cases are there, each with a name of its own")
  func all() {
    let ids = RegimeCase.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    // "17" and "17 (biến thể)" are one case.
    let numbers = Set(ids.compactMap { Int($0.prefix { $0.isNumber }) })
    #expect(numbers == Set(1...61))
  }

  /// The text knows a notice and a check afterwards: what would follow a cut procedure is no step.
  @Test("No day of the regime of notices opens a cut procedure")
  func noCutProcedures() {
    for row in RegimeCase.all {
      for expected in row.days where row.tables.law.regime(on: expected.day) == .notice {
        let audit = row.dossier.licensingAudit(on: expected.day, tables: row.tables)
        if audit.classes.contains(where: { $0.licensingClass == .e }) { continue }
        let cut = NextStep.Action.cut.filter { action in audit.nextSteps.contains { $0.action == action } }
        #expect(cut.isEmpty, "\(row.id), \(expected.day)")
      }
    }
  }
}

extension NextStep.Action {
  /// Procedures that nobody carries out from 01/7/2026 on.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 1 A.I to A.V (read); the withdrawal of an old license after
  /// its suspension is named all the same, to be checked (our reading).
  static let cut: [NextStep.Action] = [
    .guideEstablishment, .guideLicenseApplication, .guideUnder10Registration, .decideOnCertificate, .decideOnLicense,
    .decideOnUnder10Registration, .considerCertificateWithdrawal, .considerReinstatement,
    .considerSuspension, .demandAmendment, .decideDissolution,
  ]
}
