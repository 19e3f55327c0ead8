import Foundation
import Testing

@testable import CareCore

/// Turns each row of the law, of competences and of terms of authorities by one: its days, its number, or the row itself
/// dropped or turned round. Some case of one of the two decision tables must notice. `Tests/Scripts/negate-rules.sh` prints
/// which ones do.
@Suite("Every row of the licensing law is held by a case")
struct LawMutationTests {
  /// One change of the law.
  struct Mutation: Sendable {
    let name: String
    /// Looks first at the cases that speak of it.
    var hint = ""
    /// Its reason is given where it was not, and not where it was.
    var negated: LicensingLaw.Rule?
    let change: @Sendable (inout LicensingTables) -> Void

    init(
      name: String, hint: String = "", negated: LicensingLaw.Rule? = nil,
      _ change: @escaping @Sendable (inout LicensingLaw) -> Void
    ) {
      (self.name, self.hint, self.negated) = (name, hint, negated)
      self.change = { change(&$0.law) }
    }

    /// A change of what stands beside the law.
    init(name: String, hint: String, tables change: @escaping @Sendable (inout LicensingTables) -> Void) {
      (self.name, self.hint, self.change) = (name, hint, change)
    }
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
    let first = "where two rows give one reason, the first one in the table does"
    return [
      "rule regime-not-known from 2026-07-01 by -1": known, "rule regime-not-known from 2026-07-01 by 1": known,
      "rule regime-not-known-before to 2017-10-31 by 1": known,
      "rule regime-not-known-children to 2017-05-31 by 1": known,
      "rule closed-by-decision-before to 2017-10-31 by 1": known,
      "rule closed-by-decision-after from 2026-07-01 by -1": known,
      "rule closed-without-procedure from 2026-07-01 by -1": known,
      "rule kind-undetermined-before to 2017-10-31 by 1": first,
      "rule placement-count-missing-before to 2017-05-31 by 1": first,
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
        let names =
          (expected.reasons + expected.also).map(\.rule) + (expected.steps ?? []) + (expected.failed ?? [])
          + expected.bodies.map(\.key.rawValue) + (expected.overdue ?? [:]).map(\.key.rawValue)
        return Probe(
          id: "\(row.id) (\(expected.day))", dossier: row.dossier, day: expected.day, tables: row.tables,
          speaksOf: Set(names + row.dossier.conditionChecks.flatMap { $0.met + $0.failed + $0.neglected })
        ) { audit, reasons in !expected.complaints(audit, reasons).isEmpty }
      }
    }
    // One that fails under the law as it is would seem to notice everything.
    return (days + rows).filter { probe in
      let audit = probe.dossier.licensingAudit(on: probe.day, tables: probe.tables)
      return !probe.complaints(audit, audit.classes.flatMap(\.reasons))
    }
  }()

  private static func fails(_ probe: Probe, _ mutation: Mutation) -> Bool {
    var tables = probe.tables
    mutation.change(&tables)
    let audit = probe.dossier.licensingAudit(on: probe.day, tables: tables)
    var reasons = audit.classes.flatMap(\.reasons)
    if let rule = mutation.negated {
      for part in audit.classes where rule.classes.contains(part.licensingClass) {
        let flags = LicensingFlags(probe.dossier, part.licensingClass, on: probe.day, probe.tables)
        guard rule.regimes.isEmpty || rule.regimes.contains(flags.regime), rule.span.contains(probe.day) else {
          continue
        }
        if rule.grounds(flags).isEmpty { reasons.append(Reason(rule, for: part.licensingClass)) }
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

  /// All cases that notice are counted and printed.
  static let shows = ProcessInfo.processInfo.environment["MAIAM_SHOW_NEGATED"] != nil

  /// Prints a line in one piece, whatever other tests print at the same time.
  static func show(_ line: String) { FileHandle.standardError.write(Data("\n\(line)\n".utf8)) }

  private static func check(_ mutations: [Mutation]) {
    for mutation in mutations {
      let ids = holding(mutation, all: shows)
      if shows {
        let first = ids.isEmpty ? equivalent[mutation.name] ?? "nobody" : ids.prefix(4).joined(separator: ", ")
        show("\(mutation.name): \(ids.count) — \(first)")
      }
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
          + row.interpretedFor.map { licensingClass in
            Mutation(name: "\(id) read for \(licensingClass.rawValue)", hint: hint) { law in
              law.rules = law.rules.map { $0.id == id ? $0.read(for: licensingClass) : $0 }
            }
          }
          + Self.shifts(row.span).map { name, span in
            Mutation(name: "rule \(id) \(name)", hint: hint) { law in
              law.rules = law.rules.map { $0.id == id ? $0.lasting(span) : $0 }
            }
          }
      })
  }

  @Test("Numbers dropped, and by one more and one less")
  func amounts() {
    Self.check(
      Self.law.amounts.flatMap { row in
        let name = "\(row.kind.rawValue) \(row.regime.rawValue)"
        return [
          Mutation(name: "dropped amount \(name)") { law in law.amounts.removeAll { $0 == row } }
        ]
          + [-1, 1].map { by in
            Mutation(name: "amount \(name) by \(by)") { law in
              law.amounts = law.amounts.map { $0 == row ? $0.changed(by: by) : $0 }
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
                      before: row.before, after: row.after, from: row.from.adding(days: by), carries: row.carries,
                      basis: row.basis) : $0
                }
              }
            }
            + (row.carries == .all
              ? []
              : [
                Mutation(name: "succession \(row.before) carries all", hint: row.before) { law in
                  law.successions = law.successions.map {
                    $0 == row
                      ? LicensingLaw.Succession(before: row.before, after: row.after, from: row.from, basis: row.basis)
                      : $0
                  }
                }
              ])
        })
  }

  @Test("Competences dropped and shifted")
  func competences() {
    Self.check(
      RegimeCase.builtIn.competences.flatMap { row -> [Mutation] in
        let name = "competence \(row.permits.map(\.rawValue).joined(separator: "+"))\(Self.province(row.reach))"
        return [
          Mutation(
            name: "dropped \(name) \(row.name)", hint: "issuer-power-doubtful",
            tables: { tables in
              tables.competences.removeAll { $0 == row }
            })
        ]
          + Self.shifts(row.reach).map { shift, reach in
            Mutation(
              name: "\(name) \(shift)", hint: "issuer-power-doubtful",
              tables: { tables in
                tables.competences = tables.competences.map { $0 == row ? $0.reaching(reach) : $0 }
              })
          }
      })
  }

  @Test("Terms of authorities dropped, shifted, and by one day more and less")
  func processing() {
    Self.check(
      RegimeCase.builtIn.processing.flatMap { row -> [Mutation] in
        let hint = row.permits[0].rawValue
        let name = "processing \(row.permits.map(\.rawValue).joined(separator: "+"))\(Self.province(row.reach))"
        let dropped = Mutation(
          name: "dropped \(name)", hint: hint,
          tables: { tables in
            tables.processing.removeAll { $0 == row }
          })
        let turned =
          [-1, 1].map { ("by \($0)", row.changed(by: $0, row.reach)) }
          + Self.shifts(row.reach).map { ($0, row.changed(by: 0, $1)) }
        return [dropped]
          + turned.map { shift, changed in
            Mutation(
              name: "\(name) \(shift)", hint: hint,
              tables: { tables in
                tables.processing = tables.processing.map { $0 == row ? changed : $0 }
              })
          }
      })
  }

  private static func province(_ reach: LicensingTables.Reach) -> String {
    reach.provinceCode.map { " province \($0)" } ?? ""
  }

  private static func shifts(_ reach: LicensingTables.Reach) -> [(String, LicensingTables.Reach)] {
    shifts(reach.span).map { ($0, LicensingTables.Reach(provinceCode: reach.provinceCode, span: $1)) }
  }
}

extension LicensingTables.Competence {
  fileprivate func reaching(_ reach: LicensingTables.Reach) -> Self {
    Self(
      permits: permits, reach: reach, name: name, bodies: bodies, citation: citation, source: source,
      isChecked: isChecked)
  }
}

extension LicensingTables.ProcessingLimit {
  fileprivate func changed(by step: Int, _ reach: LicensingTables.Reach) -> Self {
    Self(
      permits: permits, reach: reach, workingDays: workingDays + step, citation: citation, source: source,
      reading: reading)
  }
}

extension LicensingLaw.Rule {
  /// The same row with other days of its own.
  func lasting(_ span: LawSpan) -> LicensingLaw.Rule {
    LicensingLaw.Rule(
      id: id, reason: reason, regimes: regimes, span: span, classes: classes, pattern: pattern, basis: basis,
      interpretedFor: interpretedFor, steps: steps, wording: wording)
  }

  /// The same row without the doubt whether it reaches a class.
  fileprivate func read(for licensingClass: LicensingClass) -> LicensingLaw.Rule {
    LicensingLaw.Rule(
      id: id, reason: reason, regimes: regimes, span: span, classes: classes, pattern: pattern, basis: basis,
      interpretedFor: interpretedFor.filter { $0 != licensingClass }, steps: steps, wording: wording)
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
