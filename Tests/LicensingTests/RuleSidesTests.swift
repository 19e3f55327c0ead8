import Testing

@testable import CareCore

/// The cases show each row of rules broken, kept, open for want of a fact, and on both sides of its own days. That a case
/// notices when the row is turned is another matter: see ``LawMutationTests``.
@Suite("Every rule of the licensing law is shown from each side")
struct RuleSidesTests {
  /// What the rows make of some facts on a day.
  struct Verdict {
    /// In force, and asked of a class and regime that the facts put the facility in.
    var asked: Set<String> = []
    /// Asked, and its reason given.
    var given: Set<String> = []
    /// The reasons that ask for a fact.
    var questions: Set<String> = []
    /// Papers are missing by the register alone: lists and documents count such places apart.
    let isUnconfirmed: Bool

    init(_ dossier: FacilityDossier, on day: CalendarDay, _ tables: LicensingTables) {
      let audit = dossier.licensingAudit(on: day, tables: tables)
      for part in audit.classes {
        let flags = LicensingFlags(dossier, part.licensingClass, on: day, tables)
        for rule in tables.law.rules where rule.isAsked(flags) {
          asked.insert(rule.id)
          if rule.isGiven(flags, part.reasons) { given.insert(rule.id) }
        }
      }
      for reason in audit.classes.flatMap(\.reasons) where reason.steps.contains(.askForFacts) {
        questions.insert(reason.rule.rawValue)
      }
      isUnconfirmed = audit.unconfirmed != nil
    }
  }

  /// The cases that show a row, by side.
  struct Sides {
    var broken: [String] = []
    var kept: [String] = []
    /// With what is not known.
    var open: [String] = []
  }

  /// By the name of the row.
  static let sides: [String: Sides] = {
    var sides: [String: Sides] = [:]
    for probe in LawMutationTests.probes {
      let verdict = Verdict(probe.dossier, on: probe.day, probe.tables)
      for id in verdict.asked {
        if verdict.given.contains(id) {
          sides[id, default: Sides()].broken.append(probe.id)
        } else {
          sides[id, default: Sides()].kept.append(probe.id)
        }
      }
      for gap in FactGap.all {
        for id in open(verdict, gap, probe) { sides[id, default: Sides()].open.append("\(gap.name): \(probe.id)") }
      }
    }
    return sides
  }()

  /// The rows that a missing fact decides, and that the program leaves open: one answer breaks the row and another keeps
  /// it; without an answer the reason is not given, or the program says beside it what it does not know.
  private static func open(_ verdict: Verdict, _ gap: FactGap, _ probe: LawMutationTests.Probe) -> Set<String> {
    let answers = gap.answers(probe.dossier, probe.day, probe.tables).map { Verdict($0, on: probe.day, probe.tables) }
    guard let first = answers.first else { return [] }
    let some = answers.reduce(into: Set<String>()) { $0.formUnion($1.given) }
    let all = answers.reduce(first.given) { $0.intersection($1.given) }
    let decided = verdict.asked.intersection(some.subtracting(all))
    if gap.isOfMissingPapers {
      // Any paper may lie somewhere: only what rests on its absence counts.
      let isSaid = verdict.isUnconfirmed && answers.contains { !$0.isUnconfirmed }
      return isSaid ? decided.intersection(verdict.given) : []
    }
    let isSaid = answers.contains { !verdict.questions.isSubset(of: $0.questions) }
    return isSaid ? decided : decided.subtracting(verdict.given)
  }

  /// Rows that ask nothing: wherever they are asked, their reason is given.
  static let alwaysBroken: [String: String] = {
    let law = "that no law is known, or none was read, holds of everybody it is asked of"
    return ["regime-not-known-children": law]
  }()

  private static let closed =
    "an end, its decision and where everybody went are recorded facts: without one of them it is no end"

  private static let dated = "a pause, a notice to resume and a decision are recorded with their days"

  private static let unplaced = "that nobody recorded where the children went is what the row says itself"

  /// Rows that no missing fact leaves open, each with its reason. Rows that ask for facts or for law are not looked at: where
  /// they are broken, that is what is missing.
  static let neverOpen: [String: String] = [
    "self-closure-is-no-closure": "a closing is recorded with its decision or without one, and who does so knows which",
    "closed-by-decision": closed, "closed-by-decision-before": closed, "closed-by-decision-after": closed,
    "closed-by-decision-e": closed, "closed-by-decision-g": closed, "operation-ended": closed,
    "closed-by-itself-not-read": closed, "family-ended": closed, "closed-after-withdrawal": closed,
    "operation-ended-d": closed, "operation-ended-other-law": closed, "dissolved-after-cut": closed,
    "termination-day-rolls": "a pause and an end are recorded with their days",
    "notice-from-larger": "who shrank is counted: where nobody counted, the class is open",
    "self-closure-is-no-closure-notice": unplaced, "self-closure-not-read": unplaced,
    "destinations-not-recorded": unplaced,
    "resume-notice-to-other-body": "who records a notice knows who received it",
    "resume-notice-to-other-body-d": "who records a notice knows who received it",
    "pause-past-its-end-noticed": dated, "pause-past-its-end-noticed-d": dated,
    "pause-past-its-end-decided": dated, "pause-past-its-end-decided-d": dated,
    "resume-notice-too-short": dated, "resume-notice-too-short-d": dated,
    "counted-before-opening": "people were counted, or they were not",
    "counted-after-closing": "people were counted, or they were not",
    "reopened-without-document": "a reopening is recorded with its document or without one",
    "residents-to-be-secured-without-decision-d": unplaced,
    "failed-by-stricter-rule": "that the place was not measured by what is asked now is what the row says itself",
    "operation-not-begun-beyond": "the day on which it is to begin is recorded, or it is no place that has not begun",
    "old-paper-with-end-stays-good": "who records a paper has before him whether it names a last day",
    "paper-expired-e": "who records a registration has before him whether it names a last day",
  ]

  private static let rules = RegimeCase.builtIn.law.rules

  @Test("Some case breaks it", arguments: rules.map(\.id))
  func broken(_ id: String) { #expect(Self.sides[id]?.broken.isEmpty == false) }

  @Test("Some case keeps it, in force and asked of the case", arguments: rules.map(\.id))
  func kept(_ id: String) {
    #expect((Self.sides[id]?.kept.isEmpty ?? true) == (Self.alwaysBroken[id] != nil))
  }

  @Test("Some case leaves it open for want of a fact", arguments: rules.filter { !$0.asksForFacts }.map(\.id))
  func open(_ id: String) {
    #expect((Self.sides[id]?.open.isEmpty ?? true) == (Self.neverOpen[id] != nil))
  }

  /// Days of rows that end no reason, each with why.
  static let unseenDays: [String: String] = {
    let known = "a known regime governs the day beyond, so that the row is not asked on it"
    let given = "the program gives the reason itself; the cases show the row by its citation"
    return [
      "closed-without-procedure from": known, "closed-by-decision-before to": known,
      "closed-by-decision-after from": known,
      "kind-undetermined from": given, "kind-undetermined-before to": given,
      "placement-count-missing from": given, "placement-count-missing-before to": given,
      "regime-not-known from": known, "regime-not-known-before to": known, "regime-not-known-children to": known,
    ]
  }()

  @Test("Some case lies on both sides of each of its own days")
  func days() {
    for rule in Self.rules {
      if let first = rule.span.from {
        let isShown = Self.isShown(rule, on: first, notOn: first.adding(days: -1))
        #expect(isShown == (Self.unseenDays["\(rule.id) from"] == nil), "\(rule.id) from \(first)")
      }
      if let last = rule.span.to {
        let isShown = Self.isShown(rule, on: last, notOn: last.adding(days: 1))
        #expect(isShown == (Self.unseenDays["\(rule.id) to"] == nil), "\(rule.id) to \(last)")
      }
    }
  }

  /// Whether one case is asked about on both days and only the days of the row make the difference: the same facts break it
  /// on the day beyond too, if it were in force.
  private static func isShown(_ rule: LicensingLaw.Rule, on day: CalendarDay, notOn beyond: CalendarDay) -> Bool {
    RegimeCase.all.contains { row in
      guard Set([day, beyond]).isSubset(of: row.days.map(\.day)), row.tables.law.rules.contains(rule) else {
        return false
      }
      func isBroken(_ rule: LicensingLaw.Rule, on day: CalendarDay) -> Bool {
        row.dossier.licensingAudit(on: day, tables: row.tables).classes.contains { part in
          let flags = LicensingFlags(row.dossier, part.licensingClass, on: day, row.tables)
          return rule.isAsked(flags) && !rule.grounds(flags).isEmpty
        }
      }
      return isBroken(rule, on: day) && !isBroken(rule, on: beyond) && isBroken(rule.lasting(LawSpan()), on: beyond)
    }
  }

  @Test("The lists of exceptions name rows that exist")
  func exceptions() {
    let ids = Set(Self.rules.map(\.id))
    #expect(ids.isSuperset(of: Self.alwaysBroken.keys))
    #expect(ids.isSuperset(of: Self.neverOpen.keys))
    #expect(ids.isSuperset(of: Self.unseenDays.keys.map { String($0.prefix { $0 != " " }) }))
  }

  /// What `Tests/Scripts/negate-rules.sh` prints.
  @Test("Sides are printed on request", .enabled(if: LawMutationTests.shows))
  func printed() {
    for rule in Self.rules {
      let shown = Self.sides[rule.id] ?? Sides()
      let always = Self.alwaysBroken[rule.id] ?? "nobody"
      let never = rule.asksForFacts ? "where it is broken, a fact or the law is missing" : Self.neverOpen[rule.id]
      for (side, ids, without) in [
        ("broken", shown.broken, "nobody"), ("kept", shown.kept, always), ("open", shown.open, never ?? "nobody"),
      ] {
        let first = ids.isEmpty ? without : ids.prefix(3).joined(separator: ", ")
        LawMutationTests.show("\(side) \(rule.id): \(ids.count) — \(first)")
      }
    }
  }
}

extension LicensingLaw.Rule {
  /// Whether its reason says that a fact, or the law itself, is not known.
  fileprivate var asksForFacts: Bool {
    !Set(steps).isDisjoint(with: [.askForFacts, .askForFoundingPaper]) || pattern == RulePattern()
  }

  /// Whether it is in force and asked of a class.
  fileprivate func isAsked(_ flags: LicensingFlags) -> Bool {
    classes.contains(flags.licensingClass) && (regimes.isEmpty || regimes.contains(flags.regime))
      && span.contains(flags.day)
  }

  /// Whether one of the reasons of a class is its own.
  fileprivate func isGiven(_ flags: LicensingFlags, _ reasons: [Reason]) -> Bool {
    pattern.isGiven
      ? reasons.contains(Reason(self, for: flags.licensingClass))
      : reasons.contains { $0.rule == reason } && !grounds(flags).isEmpty
  }
}
