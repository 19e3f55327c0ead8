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
}
