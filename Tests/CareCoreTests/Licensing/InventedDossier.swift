import CareCore
import Foundation

/// Facts of places that do not exist, in as few words as a table of cases needs.
extension FacilityDossier {
  /// The day every case is asked about.
  static let today = CalendarDay(known: 2025, 5, 14)
  private static let start = CalendarDay(known: 2023, 3, 1)

  private static func key(_ number: UInt64) -> UUID {
    UUID.version7(at: Instant(milliseconds: 0), high: 0, low: number)
  }

  /// A place with one profile since 2023 and one census of 1 May 2025.
  static func invented(
    _ kind: FacilityKind = .childrenCare, _ ownership: Ownership = .nonPublic,
    by operatorKind: OperatorKind? = .individual, religious: ReligiousKind? = nil, children: Int? = 12,
    others: Int? = 0, needy: Int? = nil
  ) -> FacilityDossier {
    var dossier = FacilityDossier(
      facility: Facility(id: Identifier(key(0)), code: "F-000001"),
      profiles: [
        FacilityProfile(
          from: start, name: "Mái ấm Ví Dụ", kind: kind, ownership: ownership, operatorKind: operatorKind,
          religiousKind: religious, communeCode: "99001", address: "Số 1 đường Ví Dụ", head: "Trần Văn Ví Dụ",
          opened: start)
      ])
    if let children {
      var census = Census(on: CalendarDay(known: 2025, 5, 1), children: children, others: others)
      census.counts[.needy] = needy
      dossier.censuses = [census]
    }
    return dossier
  }

  /// The same with one more paper.
  func with(_ kind: PermitKind, _ events: PermitEvent..., saying content: Permit.Content = Permit.Content())
    -> FacilityDossier
  {
    var dossier = self
    dossier.permits.append(
      Permit(
        id: Identifier(Self.key(UInt64(permits.count + 1))), facility: facility.id, kind: kind,
        events: events.saying(content)))
    return dossier
  }

  /// The same with a later profile.
  func changed(_ from: CalendarDay, _ change: (inout FacilityProfile) -> Void) -> FacilityDossier {
    var dossier = self
    guard var profile = profiles.last else { return self }
    profile.from = from
    change(&profile)
    dossier.profiles.append(profile)
    return dossier
  }

  /// The same with what inspections said about the conditions: those that failed, those found met.
  func checked(_ checks: (CalendarDay, [String], [String])...) -> FacilityDossier {
    var dossier = self
    dossier.conditionChecks = checks.map {
      ConditionCheck(on: $0.0, inspection: "I-2025-000001", met: $0.2, failed: $0.1)
    }
    return dossier
  }

  /// The same with closings and reopenings.
  func closed(_ closures: Closure...) -> FacilityDossier {
    var dossier = self
    dossier.closures = closures
    return dossier
  }

  /// The same, known since a day.
  func discovered(_ on: CalendarDay) -> FacilityDossier {
    var dossier = self
    dossier.discoveries.append(Discovery(on: on, source: .wardGroup))
    return dossier
  }
}

/// What happened to a paper on a day.
func event(_ kind: PermitEvent.Kind, _ on: CalendarDay, until: CalendarDay? = nil) -> PermitEvent {
  PermitEvent(kind: kind, on: on, until: until)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay { CalendarDay(known: year, month, day) }

extension [PermitEvent] {
  /// The same entries; the first of them says what the paper reads.
  func saying(_ content: Permit.Content) -> [PermitEvent] {
    var events = self
    if !events.isEmpty { events[0].wording = content }
    return events
  }
}
