import Foundation
import Testing

@testable import CareCore

/// What holds through 2026 and 2027 whatever happened. A failure names the seed; see ``HistoryPropertyTests``.
@Suite("Properties of the law by date over random histories")
struct NoticePropertyTests {
  static let histories: [RandomHistory] = {
    print("histories through 2026 from seed \(HistoryPropertyTests.firstSeed)")
    return (0..<200).map { RandomHistory(seed: HistoryPropertyTests.firstSeed &+ $0, knowsNotices: true) }
  }()

  private static func isSocialAssistance(_ audit: LicensingAudit) -> Bool {
    audit.classes.allSatisfy { LicensingLaw.isSocialAssistance($0.licensingClass) }
  }

  @Test("While notices are given, nobody is called spontaneous, unregistered or unlicensed, and no step is a cut one")
  func inTheTimeOfNotices() {
    var looked = 0
    for history in Self.histories {
      for day in history.daysOfNotices {
        let audit = history.dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
        for part in audit.classes where LicensingLaw.isSocialAssistance(part.licensingClass) {
          #expect(
            ![.spontaneous, .unregistered, .unlicensed].contains(part.situation), "seed \(history.seed), \(day)")
        }
        guard Self.isSocialAssistance(audit) else { continue }
        looked += 1
        #expect(
          ![.spontaneous, .unregistered, .unlicensed].contains(audit.situation), "seed \(history.seed), \(day)")
        let cut = NextStep.Action.cut.filter { action in audit.nextSteps.contains { $0.action == action } }
        #expect(cut.isEmpty, "seed \(history.seed), \(day)")
      }
    }
    #expect(looked > 500)
  }

  @Test(
    "Outside all rows of law nothing is said",
    arguments: [
      CalendarDay(known: 2017, 10, 31), CalendarDay(known: 2016, 1, 4), CalendarDay(known: 2027, 3, 1),
      CalendarDay(known: 2027, 7, 15),
    ])
  func outside(_ day: CalendarDay) {
    for history in Self.histories {
      let audit = history.dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
      let isBefore = day < CalendarDay(known: 2017, 11, 1)
      let allowed: [LicensingSituation] = isBefore ? [.unknown] : [.unknown, .closed, .notRequired]
      for part in audit.classes where LicensingLaw.isSocialAssistance(part.licensingClass) {
        #expect(part.situation == .unknown, "seed \(history.seed), \(day)")
      }
      if Self.isSocialAssistance(audit) { #expect(allowed.contains(audit.situation), "seed \(history.seed), \(day)") }
    }
  }

  @Test(
    "A notice never makes the situation worse where it was known",
    arguments: [OperationAuthority.healthDepartment, .communeChairman])
  func noticesNeverHarm(_ body: OperationAuthority) {
    for history in Self.histories {
      for day in history.daysOfNotices {
        let before = history.dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
        // A notice may tell what no class leaves open: that it is paused whichever of them applies.
        if before.situation == .unknown { continue }
        var dossier = history.dossier
        dossier.notices.append(
          OperationNotice(received: day, seen: day, receivedBy: body, address: dossier.profile(on: day)?.address))
        dossier.notices.sort { $0.seen < $1.seen }
        let after = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
        #expect(
          after.situation >= before.situation, "seed \(history.seed), \(day): \(before.situation), \(after.situation)")
      }
    }
  }
}

extension RandomHistory {
  /// Days of the regime of notices worth looking at: its ends, and some of those on which something happened.
  var daysOfNotices: [CalendarDay] {
    let last = CalendarDay(known: 2027, 2, 28)
    let facts =
      dossier.notices.map(\.seen) + dossier.pauses.map(\.received) + dossier.resumptions.map(\.on)
      + dossier.terminations.map(\.decided) + dossier.closures.map(\.on) + dossier.censuses.map(\.on)
      + dossier.permits.flatMap(\.events).map(\.on)
    return Set(facts + [Self.firstNoticeDay, last]).filter { $0 >= Self.firstNoticeDay && $0 <= last }.sorted()
  }
}

extension LicensingLaw {
  /// Class A to D.
  static func isSocialAssistance(_ licensingClass: LicensingClass) -> Bool { licensingClass <= .d }
}
