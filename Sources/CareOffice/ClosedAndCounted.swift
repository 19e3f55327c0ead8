package import CareCore
import CareMessages
import CareStore

extension Desk {
  /// That people were counted at a place which the register says had closed before; `nil` where it does not contradict
  /// itself so.
  package func closedAndCountedText(_ facility: Facility, on day: CalendarDay) throws -> String? {
    closedAndCountedText(try dossier(facility), on: day)
  }

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

  /// That people were counted at a place before the day on which it began by the register; `nil` where none were.
  package func countedBeforeOpeningText(_ facility: Facility) throws -> String? {
    countedBeforeOpeningText(try dossier(facility))
  }

  func countedBeforeOpeningText(_ dossier: FacilityDossier) -> String? {
    guard let opened = dossier.profiles.last(where: { $0.opened != nil })?.opened,
      let counted = dossier.censuses.first(where: \.findsSomebodyCaredFor)?.on, counted < opened
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
