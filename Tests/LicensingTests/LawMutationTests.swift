import Foundation
import Testing

@testable import CareCore

/// Turns each row of the law by one: its days, its number, or the row itself dropped or turned round. Some case of one of
/// the two decision tables must notice. `Tests/Scripts/negate-rules.sh` prints which ones do.
@Suite("Every row of the licensing law is held by a case")
struct LawMutationTests {
  /// One change of the law.
  struct Mutation: Sendable {
    let name: String
    /// Looks first at the cases that speak of it.
    var hint = ""
    /// Its reason is given where it was not, and not where it was.
    var negated: LicensingLaw.Rule?
    let change: @Sendable (inout LicensingLaw) -> Void
  }

  /// What one day of one case must come to.
  struct Probe: Sendable {
    let id: String
    let dossier: FacilityDossier
    let day: CalendarDay
    let tables: LicensingTables
    let speaksOf: Set<String>
    let complaints: @Sendable (LicensingAudit, [Reason]) -> Bool
  }

  /// Rows that no case can tell apart, each with its reason.
  static let equivalent: [String: String] = {
    let known = "the day beyond is governed by a known regime, so that no day without law lies between"
    return [
      "rule regime-not-known from 2026-07-01 by -1": known, "rule regime-not-known from 2026-07-01 by 1": known,
      "rule regime-not-known-before to 2017-10-31 by 1": known,
      "rule regime-not-known-children to 2017-05-31 by 1": known,
    ]
  }()

  static let probes: [Probe] = {
    let rows = DecisionCase.all.map { row in
      Probe(id: row.id, dossier: row.dossier, day: row.day, tables: tables, speaksOf: Set(row.reasons)) {
        audit, reasons in
        audit.situation != row.situation || Set(reasons.map(\.rule.rawValue)) != Set(row.reasons)
      }
    }
    let days = RegimeCase.all.flatMap { row in
      row.days.map { expected in
        let names = (expected.reasons + expected.also).map(\.rule) + (expected.steps ?? []) + (expected.failed ?? [])
        return Probe(
          id: "\(row.id) (\(expected.day))", dossier: row.dossier, day: expected.day, tables: row.tables,
          speaksOf: Set(names + row.dossier.conditionChecks.flatMap { $0.met + $0.failed + $0.neglected })
        ) { audit, reasons in !expected.complaints(audit, reasons).isEmpty }
      }
    }
    // Its papers may have been granted on any day of the year asked about.
    let undated = DecisionCase.all.filter { $0.situation == .licensed }.map { row in
      var dossier = row.dossier
      let last = CalendarDay(known: row.day.year, 12, 31)
      for permit in dossier.permits.indices {
        for event in dossier.permits[permit].events.indices {
          (dossier.permits[permit].events[event].on, dossier.permits[permit].events[event].precision) = (last, .year)
        }
      }
      return Probe(
        id: "\(row.id) (year)", dossier: dossier, day: row.day, tables: tables, speaksOf: ["paper-day-unknown"]
      ) { audit, reasons in
        audit.situation != .unknown || !reasons.contains { $0.rule.rawValue == "paper-day-unknown" }
      }
    }
    // One that fails under the law as it is would seem to notice everything.
    return (days + rows + undated).filter { probe in
      let audit = probe.dossier.licensingAudit(on: probe.day, tables: probe.tables)
      return !probe.complaints(audit, audit.classes.flatMap(\.reasons))
    }
  }()

  private static func fails(_ probe: Probe, _ mutation: Mutation) -> Bool {
    var tables = probe.tables
    mutation.change(&tables.law)
    let audit = probe.dossier.licensingAudit(on: probe.day, tables: tables)
    var reasons = audit.classes.flatMap(\.reasons)
    if let rule = mutation.negated {
      for part in audit.classes where rule.classes.contains(part.licensingClass) {
        let flags = LicensingFlags(probe.dossier, part.licensingClass, on: probe.day, probe.tables)
        guard rule.regimes.isEmpty || rule.regimes.contains(flags.regime), rule.span.contains(probe.day) else {
          continue
        }
        if rule.grounds(flags).isEmpty { reasons.append(Reason(rule)) }
      }
    }
    return probe.complaints(audit, reasons)
  }

  private static func holding(_ mutation: Mutation, all: Bool) -> [String] {
    let first = probes.filter { $0.speaksOf.contains(mutation.hint) }
    let others = probes.filter { !$0.speaksOf.contains(mutation.hint) }
    var found: [String] = []
    for probe in first + others where fails(probe, mutation) {
      found.append(probe.id)
      if !all { break }
    }
    return found
  }

  private static let shows = ProcessInfo.processInfo.environment["MAIAM_SHOW_NEGATED"] != nil

  private static func check(_ mutations: [Mutation]) {
    for mutation in mutations {
      let ids = holding(mutation, all: shows)
      if shows { print("\(mutation.name): \(ids.count) — \(ids.prefix(6).joined(separator: ", "))") }
      if let reason = equivalent[mutation.name] {
        #expect(ids.isEmpty, "\(mutation.name) is held after all: \(reason)")
      } else {
        #expect(!ids.isEmpty, "no case notices: \(mutation.name)")
      }
    }
  }

  private static let law = RegimeCase.builtIn.law

  /// Both own days of a row, each by one day both ways.
  private static func shifts(_ span: LawSpan) -> [(String, LawSpan)] {
    [-1, 1].flatMap { by in
      [
        span.from.map { ("from \($0) by \(by)", LawSpan(from: $0.adding(days: by), to: span.to)) },
        span.to.map { ("to \($0) by \(by)", LawSpan(from: span.from, to: $0.adding(days: by))) },
      ].compactMap(\.self)
    }
  }

  @Test("Days and classes of regimes")
  func regimes() {
    Self.check(
      Self.law.regimes.flatMap { row in
        Self.shifts(row.span).map { name, span in
          // The changed row comes first: where two rows would hold, it decides.
          Mutation(name: "regime \(row.regime.rawValue) \(name)", hint: "regime-not-known") { law in
            law.regimes.removeAll { $0.regime == row.regime && $0.span.from == row.span.from }
            law.regimes.insert(
              LicensingLaw.Regime(regime: row.regime, classes: row.classes, span: span, basis: row.basis), at: 0)
          }
        } + [
          Mutation(name: "dropped regime \(row.regime.rawValue)") { law in
            law.regimes.removeAll { $0.regime == row.regime && $0.span.from == row.span.from }
          }
        ]
      })
  }

  @Test("Rules dropped, turned round and shifted")
  func rules() {
    Self.check(
      Self.law.rules.flatMap { row -> [Mutation] in
        let (id, hint) = (row.id, row.reason.rawValue)
        return [
          Mutation(name: "dropped \(id)", hint: hint) { law in law.rules.removeAll { $0.id == id } }
        ]
          + (row.pattern.isGiven
            ? []
            : [
              Mutation(name: "negated \(id)", hint: hint, negated: row) { law in law.rules.removeAll { $0.id == id } }
            ])
          + Self.shifts(row.span).map { name, span in
            Mutation(name: "rule \(id) \(name)", hint: hint) { law in
              law.rules = law.rules.map { $0.id == id ? $0.lasting(span) : $0 }
            }
          }
      })
  }

  @Test("Numbers by one more and one less")
  func amounts() {
    Self.check(
      Self.law.amounts.flatMap { row in
        let name = "\(row.kind.rawValue) \(row.regime.rawValue)"
        return [-1, 1].map { by in
          Mutation(name: "amount \(name) by \(by)") { law in
            law.amounts = law.amounts.map { $0.kind == row.kind && $0.regime == row.regime ? $0.changed(by: by) : $0 }
          }
        }
          + Self.shifts(row.span).map { shift, span in
            Mutation(name: "amount \(name) \(shift)") { law in
              law.amounts = law.amounts.map { $0 == row ? $0.lasting(span) : $0 }
            }
          }
      })
  }

  @Test("Steps dropped")
  func steps() {
    Self.check(
      Self.law.steps.map { row in
        Mutation(
          name: "dropped step \(row.action.rawValue) \(row.regimes.map(\.rawValue).joined(separator: "+"))",
          hint: row.action.rawValue
        ) { law in law.steps.removeAll { $0 == row } }
      })
  }

  @Test("Conditions dropped, and what goes on under another citation")
  func conditions() {
    Self.check(
      Self.law.conditions.map { row in
        Mutation(name: "dropped conditions \(row.kind.rawValue) \(row.regime.rawValue)", hint: row.requirements[0]) {
          law in law.conditions.removeAll { $0 == row }
        }
      }
        + Self.law.successions.flatMap { row in
          [
            Mutation(name: "dropped succession \(row.before)", hint: row.before) { law in
              law.successions.removeAll { $0 == row }
            }
          ]
            + [-1, 1].map { by in
              Mutation(name: "succession \(row.before) from \(row.from) by \(by)", hint: row.before) { law in
                law.successions = law.successions.map {
                  $0 == row
                    ? LicensingLaw.Succession(
                      before: row.before, after: row.after, from: row.from.adding(days: by), basis: row.basis) : $0
                }
              }
            }
        })
  }
}

extension LicensingLaw.Rule {
  fileprivate func lasting(_ span: LawSpan) -> LicensingLaw.Rule {
    LicensingLaw.Rule(
      id: id, reason: reason, regimes: regimes, span: span, classes: classes, pattern: pattern, basis: basis,
      steps: steps, wording: wording)
  }
}

extension LicensingLaw.Amount {
  fileprivate func changed(by step: Int) -> LicensingLaw.Amount {
    LicensingLaw.Amount(kind: kind, regime: regime, span: span, amount: amount + step, unit: unit, basis: basis)
  }

  fileprivate func lasting(_ span: LawSpan) -> LicensingLaw.Amount {
    LicensingLaw.Amount(kind: kind, regime: regime, span: span, amount: amount, unit: unit, basis: basis)
  }
}
