import CareCore
import CareMessages
import Synchronization

/// Where each requirement on this machine stands in the law, and since when; the files are read when the first is asked
/// for.
final class RequirementPlaces: Sendable {
  private let shelf: ChecklistShelf
  private let places = Mutex<[String: Requirement]?>(nil)
  /// Those of the day that was asked about last: a list asks about one day for each of its facilities.
  private let lastDay = Mutex<(day: CalendarDay, ids: [String])?>(nil)

  init(_ shelf: ChecklistShelf) { self.shelf = shelf }

  /// `nil` where no file that can be read has the requirement.
  func requirement(_ id: String) -> Requirement? { withAll { $0[id] } }

  /// The ids of all that are in force on a day.
  func inForce(on day: CalendarDay) -> [String] {
    lastDay.withLock { last in
      if let last, last.day == day { return last.ids }
      let ids = withAll { all in all.values.filter { $0.inForce.contains(day) }.map(\.id) }
      last = (day, ids)
      return ids
    }
  }

  private func withAll<Result: Sendable>(_ body: ([String: Requirement]) -> Result) -> Result {
    places.withLock { known in
      let found = known ?? shelf.requirements()
      known = found
      return body(found)
    }
  }

  /// `nil` where no file that can be read has the requirement.
  func citation(_ id: String) -> Citation? { requirement(id)?.citation }
}

extension Desk {
  /// That what a finding cites has ended since, and from which day; `nil` where all of it still holds on a day, or the
  /// finding is settled.
  ///
  /// Legal source: that a later check looks at the requirement of its own day is our reading (inspection-procedure.md,
  /// section 6.2).
  func lapsedLawText(_ finding: Finding, on day: CalendarDay) -> String? {
    guard finding.state.isUnsettled else { return nil }
    var ended: [InForce: [String]] = [:]
    for requirement in finding.content.requirementIDs.compactMap(places.requirement) {
      guard let last = requirement.inForce.to, last < day else { continue }
      // Requirements of one end stand in one sentence, whenever they began.
      ended[InForce(to: last, runsOn: requirement.inForce.runsOn), default: []].append(requirement.citation.text())
    }
    let lines = ended.map { force, citations in
      let last = force.to ?? day
      let term: RemediationTerm = force.runsOn ? .lapsedLawRunsOn : .lapsedLaw
      return term.text(
        language,
        [
          "day": last.adding(days: 1).text(language), "last": last.text(language),
          "citations": citations.joined(separator: "; "),
        ])
    }.sorted()
    return lines.asLines
  }
}
