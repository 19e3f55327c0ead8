import CareMessages
import Foundation
import Testing

@testable import CareCore

/// Laws that hold whatever happened. A failure names the seed of the history; the same seed gives the same history.
@Suite("Properties of licensing over random histories")
struct HistoryPropertyTests {
  /// Another beginning is tried by `MAIAM_SEED=… swift test`.
  static let firstSeed = UInt64(ProcessInfo.processInfo.environment["MAIAM_SEED"] ?? "") ?? 20_250_514
  static let histories: [RandomHistory] = {
    print("histories from seed \(firstSeed)")
    return (0..<1_200).map { RandomHistory(seed: firstSeed &+ $0) }
  }()

  /// What the law makes possible and the random histories must therefore meet, from one headline to the next.
  static let transitions: [(LicensingSituation, LicensingSituation)] = [
    (.spontaneous, .unregistered), (.spontaneous, .unlicensed), (.spontaneous, .registered), (.spontaneous, .closed),
    (.unregistered, .unlicensed), (.unregistered, .registered), (.unregistered, .closed), (.unlicensed, .licensed),
    (.unlicensed, .closed), (.licensed, .suspended), (.licensed, .unlicensed), (.licensed, .conditionsNotMet),
    (.suspended, .licensed), (.suspended, .suspensionLapsed), (.suspended, .unlicensed),
    (.suspensionLapsed, .licensed), (.suspensionLapsed, .unlicensed), (.registered, .suspended),
    (.registered, .unregistered), (.suspended, .registered), (.suspended, .unregistered), (.unknown, .unlicensed),
    (.conditionsNotMet, .licensed),
  ]

  @Test("Every situation and every transition is met at least 50 times")
  func coverage() {
    var situations: [LicensingSituation: Int] = [:]
    var met: [String: Int] = [:]
    // More of them than the other tests look at: some transitions are rare.
    for history in (0..<6_000).map({ RandomHistory(seed: Self.firstSeed &+ $0, steps: 18) }) {
      for change in history.dossier.licensingHistory(through: history.day.adding(months: 9), tables: tables) {
        situations[change.situation, default: 0] += 1
        if let before = change.before { met["\(before.rawValue) → \(change.situation.rawValue)", default: 0] += 1 }
      }
    }
    for history in (0..<700).map({ RandomHistory(seed: Self.firstSeed &+ $0, knowsNotices: true) }) {
      for day in history.daysOfNotices {
        situations[history.dossier.licensingAudit(on: day, tables: tables).situation, default: 0] += 1
      }
    }
    for situation in LicensingSituation.allCases {
      #expect((situations[situation] ?? 0) >= 50, "\(situation.rawValue): \(situations[situation] ?? 0)")
    }
    for (before, after) in Self.transitions {
      let name = "\(before.rawValue) → \(after.rawValue)"
      #expect((met[name] ?? 0) >= 50, "\(name): \(met[name] ?? 0)")
    }
    if ProcessInfo.processInfo.environment["MAIAM_SHOW_COVERAGE"] != nil {
      for (name, count) in met.sorted(by: { $0.value > $1.value }) { print("\(count)\t\(name)") }
    }
  }

  @Test("A valid license never makes the situation worse where all facts are known")
  func licenseNeverHarms() {
    var compared = 0
    for history in Self.histories {
      for day in history.days {
        let before = history.dossier.licensingAudit(on: day, tables: tables)
        guard before.situation != .unknown,
          history.dossier.classGroups(on: day, tables.law).allSatisfy(\.missing.isEmpty)
        else {
          continue
        }
        var dossier = history.dossier
        dossier.permits.append(
          Permit(
            id: Identifier(UUID()), facility: dossier.facility.id, kind: .operatingLicense,
            events: [PermitEvent(kind: .issued, on: day, wording: Permit.Content(number: "99/GP-HC"))]))
        let after = dossier.licensingAudit(on: day, tables: tables)
        #expect(after.situation >= before.situation, "seed \(history.seed), \(day): \(before.situation)")
        compared += 1
      }
    }
    #expect(compared > 1_000)
  }

  @Test("Every situation but the lawful ones has a reason with a citation")
  func reasons() {
    for history in Self.histories {
      for day in history.days {
        let audit = history.dossier.licensingAudit(on: day, tables: tables)
        if audit.situation.isInOrder { continue }
        // Of a place that contradicts itself the name of its headline says why it is open.
        if audit.named == .unknownCountedAfterClosing { continue }
        let reasons = audit.classes.flatMap(\.reasons)
        #expect(!reasons.isEmpty, "seed \(history.seed), \(day): \(audit.situation)")
        for reason in reasons { #expect(!reason.citation.isEmpty) }
      }
    }
  }

  @Test("Facts of later days change nothing")
  func laterFactsDoNotCount() {
    for history in Self.histories.prefix(400) {
      for day in history.days where day >= history.dossier.profiles[0].from {
        var known = history.dossier
        known.profiles.removeAll { $0.from > day }
        known.censuses.removeAll { $0.on > day }
        known.closures.removeAll { $0.on > day }
        known.discoveries.removeAll { $0.on > day }
        known.conditionChecks.removeAll { $0.on > day }
        known.permits = known.permits.compactMap { permit in
          var permit = permit
          permit.events.removeAll { $0.on > day }
          return permit.events.isEmpty ? nil : permit
        }
        #expect(
          known.licensingAudit(on: day, tables: tables) == history.dossier.licensingAudit(on: day, tables: tables),
          "seed \(history.seed), \(day)")
      }
    }
  }

  @Test("A next step never acts on a paper that does not exist")
  func stepsActOnPapers() {
    for history in Self.histories {
      for day in history.days {
        let audit = history.dossier.licensingAudit(on: day, tables: tables)
        let actions = Set(audit.nextSteps.map(\.action))
        func isGranted(_ kind: PermitKind) -> Bool {
          history.dossier.bestPermit(kind, on: day)?.standing.isGranted == true
        }
        let onLicense: Set<NextStep.Action> = [
          .considerLicenseWithdrawal, .considerReinstatement, .considerSuspension, .checkConditionsBeforeEnd,
          .demandAmendment, .demandDutyAfterIssue,
        ]
        if !actions.isDisjoint(with: onLicense) {
          #expect(isGranted(.operatingLicense), "seed \(history.seed), \(day)")
        }
        if actions.contains(.considerCertificateWithdrawal) {
          #expect(isGranted(.establishmentCertificate), "seed \(history.seed), \(day)")
        }
        if actions.contains(.decideOnLicense) {
          #expect(
            history.dossier.bestPermit(.operatingLicense, on: day)?.permit.isPending(on: day) == true,
            "seed \(history.seed), \(day)")
        }
        if audit.situation == .spontaneous {
          #expect(!actions.contains(.decideDissolution), "seed \(history.seed), \(day)")
        }
        // Of what is closed only its children are asked about.
        if audit.situation == .closed { #expect(actions.isSubset(of: [.findEachChild])) }
      }
    }
  }

  @Test("The headline is the worst over the kinds of work, and a history tells each change once")
  func historyIsConsistent() {
    for history in Self.histories.prefix(300) {
      let changes = history.dossier.licensingHistory(through: history.day, tables: tables)
      for (earlier, later) in zip(changes, changes.dropFirst()) {
        let hasBegun = earlier.audit.named == .notBegun && later.audit.named != .notBegun
        #expect(earlier.on < later.on && later.before == earlier.situation)
        // A place of open kind to which an authority did something reads otherwise from that day on.
        let isActedOn =
          later.situation == .unknown && earlier.situation == .unknown
          && earlier.audit.unsaidActs != later.audit.unsaidActs
        let isEndDecided = earlier.audit.terminationAhead == nil && later.audit.terminationAhead != nil
        #expect(earlier.situation != later.situation || hasBegun || isActedOn || isEndDecided)
        #expect(!later.facts.isEmpty)
        // Between two changes the headline stays.
        let eve = later.on.adding(days: -1)
        #expect(
          history.dossier.licensingAudit(on: eve, tables: tables).situation == earlier.situation,
          "seed \(history.seed), \(eve)")
      }
    }
  }
}
