import CareCore
import CareMessages
import CareStore
import Foundation

extension Desk {
  /// Sits down at a database whose triggers may be gone, to look into it.
  package static func openUnguarded(_ setup: Setup) throws -> Desk {
    let database = try CareDatabase.openUnguarded(at: setup.databasePath)
    do {
      return Desk(setup, database: database, law: try LawBook.laid(setup))
    } catch let failures as Failures {
      var desk = Desk(setup, database: database)
      desk.lawProblems = failures.all
      return desk
    }
  }

  /// Everything that may be wrong with the database and what lies around it.
  ///
  /// - Parameter folder: The user's own templates, if any.
  package func examine(templates folder: String? = nil) throws -> Examination {
    var found = Examination()
    try examineDatabase(&found)
    if found.problems.isEmpty || !found.problems.contains(where: { $0.kind == .damaged }) {
      try examineTrail(&found)
      try examineEvidence(&found)
      try examinePapers(&found)
      try examineClock(&found)
      try examineCalendar(&found)
    }
    try examineLaw(&found)
    examineDisk(&found)
    examineFiles(&found, folder)
    return found
  }

  private func examineDatabase(_ found: inout Examination) throws {
    let soundness = try database.soundness()
    if let first = soundness.damages.first { found.problems.append(HealthProblem(.damaged, ["reason": first])) }
    for table in soundness.orphans {
      found.problems.append(HealthProblem(.orphanRows, ["entity": entityText(table, language)]))
    }
  }

  private func examineTrail(_ found: inout Examination) throws {
    var differences: [TrailDifference] = []
    var count = 0
    let extent = try database.read { snapshot in
      try snapshot.checkTrail { difference in
        count += 1
        if differences.count < 5 { differences.append(difference) }
      }
    }
    found.extent = extent
    found.problems += differences.map { HealthProblem(.trail, ["difference": $0.text(language)]) }
    if count > differences.count {
      found.problems.append(HealthProblem(.trailMore, ["count": String(count - differences.count)]))
    }
  }

  private func examineEvidence(_ found: inout Examination) throws {
    let store = EvidenceStore(besides: databasePath)
    var known: Set<String> = []
    try database.read { snapshot in
      try snapshot.forEachEvidence { hash, size, inspection in
        guard known.insert(hash).inserted else { return }
        let arguments = ["path": store.path(hash), "inspection": inspection]
        switch try store.state(hash, size: size) {
        case .present: break
        case .missing: found.problems.append(HealthProblem(.evidenceMissing, arguments))
        case .changed: found.problems.append(HealthProblem(.evidenceChanged, arguments))
        }
      }
    }
    found.evidence = known.count
    for name in store.names() where !known.contains(name) {
      found.problems.append(HealthProblem(.evidenceOrphan, ["path": store.path(name)]))
    }
  }

  /// Papers that stand twice at one facility, or at two, and other acts that do.
  private func examinePapers(_ found: inout Examination) throws {
    try database.read { snapshot in
      let merged = Set(try snapshot.presentFacilities().values)
      try snapshot.forEachDossier { dossier in
        found.problems += dossier.permits.copies.map {
          HealthProblem(.paperDoubled, $0.arguments(at: dossier.facility, language))
        }
        guard merged.contains(dossier.facility.id) else { return }
        found.problems += try snapshot.doubledActs(of: dossier.facility).map {
          HealthProblem(.actDoubled, $0.arguments(at: dossier.facility, language))
        }
      }
      found.problems += try snapshot.sharedNumbers().map {
        HealthProblem(.numberShared, $0.arguments(language))
      }
    }
  }

  private func examineClock(_ found: inout Examination) throws {
    guard let last = try database.read({ try $0.lastKnown() }), now() < last else { return }
    found.problems.append(HealthProblem(.clockBehind, ["now": now().description, "last": last.description]))
  }

  private func examineCalendar(_ found: inout Examination) throws {
    let calendar = try database.read { try $0.workingCalendar(over: law.calendar) }
    // From October on, when next year's Tết has been announced as a rule.
    for year in today.year...(today.month >= 10 ? today.year + 1 : today.year) where !calendar.isAnnounced(year) {
      found.problems.append(HealthProblem(.calendarGap, ["year": String(year)]))
    }
  }

  /// A folder of law that cannot be read is named with the checklists.
  private func examineLaw(_ found: inout Examination) throws {
    found.problems += lawProblems.map { HealthProblem(.lawInvalid, ["reason": $0.text(language)]) }
    guard let due = try? lawDue(on: today) else { return }
    found.problems += due.map {
      HealthProblem(.lawReview, ["day": $0.day.text(language), "reason": $0.items.text(language)])
    }
  }

  private func examineDisk(_ found: inout Examination) {
    let folder = URL(filePath: databasePath).deletingLastPathComponent().path(percentEncoded: false)
    let free = try? FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? NSNumber
    let size = try? FileManager.default.attributesOfItem(atPath: databasePath)[.size] as? NSNumber
    guard let free = free?.int64Value else { return }
    let needed = max(Self.leastFreeSpace, 2 * (size?.int64Value ?? 0))
    if free < needed {
      found.problems.append(
        HealthProblem(.diskLow, ["free": String(free >> 20), "needed": String(needed >> 20), "path": folder]))
    }
  }

  /// 100 MiB, or twice the database: room for a backup and the log beside it.
  private static var leastFreeSpace: Int64 { 100 << 20 }

  private func examineFiles(_ found: inout Examination, _ folder: String?) {
    do {
      for problem in try shelf.check([]).problems {
        found.problems.append(HealthProblem(.checklist, ["reason": problem.failure.text(language)]))
      }
    } catch {
      found.problems += reasons(error).map { HealthProblem(.checklist, ["reason": $0]) }
    }
    do {
      _ = try ReportShelf(folder: folder, language: language).templates()
    } catch {
      found.problems += reasons(error).map { HealthProblem(.template, ["reason": $0]) }
    }
  }

  private func reasons(_ error: any Error) -> [String] {
    if let failures = error as? Failures { return failures.all.map { $0.text(language) } }
    return [(error as? Failure)?.text(language) ?? "\(error)"]
  }
}
