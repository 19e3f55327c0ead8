import CareOffice
import Testing

@testable import CareCore

/// The law compiled into the program; communes beginning with 04 are taken for Cao Bằng.
let tables: LicensingTables = {
  var tables = LawBook.builtIn.licensing
  tables.province = { String($0.prefix(2)) }
  return tables
}()

@Suite("The decision table of licensing")
struct DecisionTableTests {
  @Test("Each case comes out as a lawyer wrote it", arguments: DecisionCase.all)
  func holds(_ row: DecisionCase) {
    let audit = row.dossier.licensingAudit(on: row.day, tables: tables)
    #expect(audit.situation == row.situation, "\(row.testDescription)")
    #expect(Self.rules(audit) == row.reasons.sorted(), "\(row.testDescription)")
  }

  @Test("There are enough cases, each with a name of its own")
  func size() {
    #expect(DecisionCase.all.count >= 60)
    #expect(Set(DecisionCase.all.map(\.id)).count == DecisionCase.all.count)
  }

  private static func rules(_ audit: LicensingAudit) -> [String] {
    Set(audit.classes.flatMap(\.reasons).map(\.rule.rawValue)).sorted()
  }
}
