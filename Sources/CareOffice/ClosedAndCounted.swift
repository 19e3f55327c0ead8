package import CareCore
import CareMessages
import CareStore

extension Desk {
  /// That people were counted at a place which the register says had closed before; `nil` where it does not contradict
  /// itself so.
  ///
  /// - Parameter day: That of the count.
  func closedAndCountedText(_ dossier: FacilityDossier, on day: CalendarDay) -> String? {
    guard let counted = dossier.countAfterClosing(by: day, licensingTables.law),
      let closure = dossier.closure(on: counted.on)
    else {
      return nil
    }
    return Term.closedAndCounted.text(
      language,
      [
        "code": dossier.facility.code, "closed": closure.on.shortText, "counted": counted.on.shortText,
        "document": closure.document.map { " (\($0))" } ?? "",
      ])
  }

  /// What the register says against a count of a day: a closing before it, an opening after it, more children without a
  /// place than were there.
  package func textsAgainstCount(_ facility: Facility, on day: CalendarDay) throws -> [String] {
    let dossier = try dossier(facility)
    return [
      closedAndCountedText(dossier, on: day), countedBeforeOpeningText(dossier), unplacedAboveCountText(dossier),
    ].compactMap(\.self)
  }

  /// That the register has more children without a place after a closing than were counted before it; `nil` where it has
  /// not. Who closes a place is refused that; a count may come to the register later.
  func unplacedAboveCountText(_ dossier: FacilityDossier) -> String? {
    for closure in dossier.closures where closure.kind == .closed {
      guard let unplaced = closure.unplaced, let count = dossier.census(on: closure.on), let children = count.children,
        unplaced > children
      else { continue }
      return Term.unplacedAboveCount.text(
        language,
        [
          "code": dossier.facility.code, "on": closure.on.shortText, "unplaced": String(unplaced),
          "counted": count.on.shortText, "children": String(children),
        ])
    }
    return nil
  }

  /// That people were counted at a place before the day on which it began by the register; `nil` where none were.
  package func countedBeforeOpeningText(_ facility: Facility) throws -> String? {
    countedBeforeOpeningText(try dossier(facility))
  }

  func countedBeforeOpeningText(_ dossier: FacilityDossier) -> String? {
    guard let last = dossier.profiles.last?.from,
      let (counted, opened) = dossier.countBeforeOpening(by: max(last, today))
    else { return nil }
    return Term.countedBeforeOpening.text(
      language, ["code": dossier.facility.code, "counted": counted.shortText, "opened": opened.shortText])
  }

  /// That something only a working place does, or has done to it, came after the day on which the register says that it
  /// closed; `nil` where it did not. A closed place is in no list of places, whatever was granted to it since.
  ///
  /// - Parameter day: The first day on which it may have happened; `nil` where nobody knows.
  package func afterClosingText(_ facility: Facility, on day: CalendarDay?) throws -> String? {
    try day.flatMap { afterClosingText(try dossier(facility), on: $0) }
  }

  /// The same of an event of a paper: what is granted or asked for is of a place that works.
  package func afterClosingText(_ facility: Facility, _ event: PermitEvent) throws -> String? {
    afterClosingText(try dossier(facility), event)
  }

  func afterClosingText(_ dossier: FacilityDossier, _ event: PermitEvent) -> String? {
    guard [.applied, .issued, .amended, .reissued, .reinstated].contains(event.kind) else { return nil }
    return event.precision.earliest(for: event.on).flatMap { afterClosingText(dossier, on: $0) }
  }

  private func afterClosingText(_ dossier: FacilityDossier, on day: CalendarDay) -> String? {
    guard let closure = dossier.closure(on: day), closure.on < day, dossier.isClosed(on: day, licensingTables.law)
    else {
      return nil
    }
    return Term.toldAfterClosing.text(
      language,
      [
        "code": dossier.facility.code, "closed": closure.on.shortText, "day": day.shortText,
        "document": closure.document.map { " (\($0))" } ?? "",
      ])
  }
}
