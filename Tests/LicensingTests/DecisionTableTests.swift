import CareDefaults
import CareMessages
import CareOffice
import Foundation
import Testing

@testable import CareCore

/// Competences and terms of the compiled table; communes beginning with 04 are taken for Cao Bằng.
let tables: LicensingTables = {
  do {
    var tables = try LicensingTablesFile.read(DefaultFile.all(in: "tables/licensing.yaml").first?.bytes ?? [])
    tables.province = { String($0.prefix(2)) }
    return tables
  } catch {
    preconditionFailure("\(error)")
  }
}()

@Suite("The decision table of licensing")
struct DecisionTableTests {
  @Test("Each case comes out as a lawyer wrote it", arguments: DecisionCase.all)
  func holds(_ row: DecisionCase) {
    let audit = row.dossier.licensingAudit(on: row.day, tables: tables)
    #expect(audit.situation == row.situation, "\(row.testDescription)")
    #expect(Self.rules(audit) == row.reasons.sorted(), "\(row.testDescription)")
  }

  @Test("There are enough cases, each with a name of its own, and every reason occurs")
  func size() {
    #expect(DecisionCase.all.count >= 60)
    #expect(Set(DecisionCase.all.map(\.id)).count == DecisionCase.all.count)
    #expect(Set(DecisionCase.all.flatMap(\.reasons)) == Set(ReasonRule.allCases.map(\.rawValue)))
    #expect(Set(DecisionCase.all.map(\.situation)) == Set(LicensingSituation.allCases))
  }

  @Test("Every clause has a breach, a non-breach, an unknown and an edge", arguments: LicensingRules.all.map(name))
  func covers(_ clause: String) {
    let shown = Set(DecisionCase.all.flatMap(\.shows))
    for aspect in ["breach", "non_breach", "unknown", "edge"] {
      #expect(shown.contains("\(clause) \(aspect)"), "\(clause) \(aspect)")
    }
  }

  @Test("The table names no clause that does not exist")
  func knownClauses() {
    let clauses = Set(LicensingRules.all.map(name))
    for entry in DecisionCase.all.flatMap(\.shows) {
      #expect(clauses.contains(String(entry.split(separator: " ")[0])), "\(entry)")
    }
  }

  /// `Tests/Scripts/negate-rules.sh` prints what this finds.
  @Test("Negating any clause fails a case", arguments: LicensingRules.all.indices)
  func negated(_ index: Int) {
    var rules = LicensingRules.all
    let rule = rules[index]
    rules[index] = Negated(rule: rule)
    let failing = DecisionCase.all.filter { row in
      Self.rules(row.dossier.licensingAudit(on: row.day, tables: tables, rules: rules)) != row.reasons.sorted()
    }
    #expect(!failing.isEmpty, "\(name(rule))")
    if ProcessInfo.processInfo.environment["MAIAM_SHOW_NEGATED"] != nil {
      print("negated \(name(rule)): \(failing.count) cases fail, first \(failing.first?.id ?? "none")")
    }
  }

  /// A clause that never gives what it should: dropping it must fail a case as well as turning it round.
  @Test("Dropping any clause fails a case", arguments: LicensingRules.all.indices)
  func dropped(_ index: Int) {
    var rules = LicensingRules.all
    let rule = rules.remove(at: index)
    let failing = DecisionCase.all.filter { row in
      Self.rules(row.dossier.licensingAudit(on: row.day, tables: tables, rules: rules)) != row.reasons.sorted()
    }
    #expect(!failing.isEmpty, "\(name(rule))")
    if ProcessInfo.processInfo.environment["MAIAM_SHOW_NEGATED"] != nil {
      print("dropped \(name(rule)): \(failing.count) cases fail, first \(failing.first?.id ?? "none")")
    }
  }

  @Test("Each clause gives only reasons it declares")
  func declared() {
    for row in DecisionCase.all {
      for group in row.dossier.classGroups(on: row.day) {
        for licensingClass in group.classes {
          let flags = LicensingFlags(row.dossier, licensingClass, on: row.day, tables)
          for rule in LicensingRules.all {
            for reason in rule.reasons(flags) { #expect(rule.gives.contains(reason.rule), "\(name(rule))") }
          }
        }
      }
    }
  }

  private static func rules(_ audit: LicensingAudit) -> [String] {
    Set(audit.classes.flatMap(\.reasons).map(\.rule.rawValue)).sorted()
  }
}

/// Gives what the clause does not, and does not give what it does.
private struct Negated: LicensingRule {
  let rule: any LicensingRule
  var gives: [ReasonRule] { rule.gives }

  func reasons(_ flags: LicensingFlags) -> [Reason] {
    rule.reasons(flags).isEmpty ? gives.prefix(1).map { Reason($0) } : []
  }
}

/// `Article26`
func name(_ rule: any LicensingRule) -> String { String(describing: type(of: rule)) }
