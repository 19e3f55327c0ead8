import CareCore
import CareMessages

/// What a list of the register says beside it of closings: which facilities it leaves out as closed, and which stand in it
/// though a closing of them is on file.
struct ClosingsOnFile {
  private var closed: [String] = []
  /// Of those, the ones of which nobody recorded where the children went.
  private var withoutPlaces: [String] = []
  /// It shut its doors, and the law does not take it for closed.
  private var stopped: [String] = []
  private var reopened: [String] = []

  mutating func count(_ dossier: FacilityDossier, _ audit: LicensingAudit) {
    let code = dossier.facility.code
    if audit.situation == .closed {
      closed.append(code)
      if audit.named == .closedDestinationsUnknown { withoutPlaces.append(code) }
    } else if dossier.closure(on: audit.day) != nil {
      stopped.append(code)
    } else {
      let ended = dossier.endedClosings(by: audit.day)
      // Documents are written in Vietnamese.
      if !ended.isEmpty { reopened.append(dossier.text(ofEnded: ended, .vietnamese)) }
    }
  }

  /// One sentence; `nil` where no closing is on file.
  func text(_ language: Language) -> String? {
    let parts = [
      (Term.closedOfRegister, closed), (.closedUnplacedOfRegister, withoutPlaces), (.stoppedOfRegister, stopped),
      (.reopenedOfRegister, reopened),
    ].filter { !$1.isEmpty }.map { term, list in
      term.text(language, ["count": countText(list.count, language), "list": firstTexts(list.sorted())])
    }
    return parts.isEmpty
      ? nil : Term.closingsOfRegister.text(language, ["list": parts.joined(separator: "; ")])
  }
}

extension FacilityDossier {
  /// Its code with the children that were counted last before a closing after which nobody recorded where they went.
  func text(ofClosedWithoutPlaces day: CalendarDay, _ language: Language) -> String {
    let children = closingWithoutPlaces(on: day)?.children
    return "\(facility.code): \(children.map { countText($0, language) } ?? Term.noFigures.text(language))"
  }

  /// Its code with the days of closings and of the reopenings that ended them.
  func text(ofEnded ended: [(closing: Closure, reopening: Closure)], _ language: Language) -> String {
    let days = ended.map { closing, reopening in
      Term.reopenedDays.text(
        language, ["closed": closing.on.text(language), "reopened": reopening.on.text(language)])
    }
    return "\(facility.code) (\(days.joined(separator: "; ")))"
  }
}
