public import CareCore
import CareMessages
import CareStore

extension Desk {
  /// Other checks and campaigns that touch facilities of a campaign within its window.
  ///
  /// - Parameter closed: Those that no campaign counts any more.
  func overlaps(
    of facilities: [(facility: Facility, profile: FacilityProfile)], first: CalendarDay, last: CalendarDay,
    besides campaign: Campaign.ID?, inspection own: Inspection.ID? = nil, closed: Set<Facility.ID> = [],
    in snapshot: Snapshot
  ) throws -> [InspectionOverlap] {
    let campaigns = try snapshot.campaigns().filter { $0.id != campaign }
    let byID = Dictionary(campaigns.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // One facility is asked for by itself, many from one list.
    let only = facilities.count == 1 ? facilities.first?.facility.id : nil
    let inspections = Dictionary(grouping: try snapshot.inspections(facility: only), by: \.facility)
    let others = try campaigns.filter {
      try $0.content.from <= last && first <= $0.content.to && snapshot.closedOn($0) == nil
    }
    return facilities.compactMap { facility, profile in
      var codes: [String] = []
      let all = inspections[facility.id] ?? []
      for other in all where other.id != own && (campaign == nil || other.campaign != campaign) {
        let its = other.campaign.flatMap { byID[$0] }
        guard other.touches(from: first, through: last, window: its?.content.window) else { continue }
        codes.append(its.map { "\(other.code) (\($0.code))" } ?? other.code)
      }
      let province = provinceCode(ofCommune: profile.communeCode)
      for other in others
      where !closed.contains(facility.id) && other.content.covers(profile, provinceCode: province) {
        // One that has its inspection already is named with it, or done.
        if !all.contains(where: { $0.campaign == other.id }) { codes.append(other.code) }
      }
      return codes.isEmpty ? nil : InspectionOverlap(facility: facility, others: codes)
    }
  }

  /// That the facility of an inspection is closed on its day, by the register; `nil` where it is not.
  package func closedText(_ inspection: Inspection) throws -> String? {
    try database.read { snapshot in
      let day = inspection.day ?? today
      guard let entry = try snapshot.facility(inspection.facility) else { return nil }
      let facility = try snapshot.present(entry)
      let dossier = try snapshot.dossier(facility)
      guard dossier.isClosed(on: day, licensingTables.law) else { return nil }
      let closure = dossier.closure(on: day)
      return Term.closedPlace.text(
        language,
        [
          "facility": facility.code, "day": closure?.on.text(language) ?? "–",
          "document": closure?.document.map { " (\($0))" } ?? "",
        ])
    }
  }

  /// What else touches the facility of an inspection on its days.
  public func overlaps(of inspection: Inspection) throws -> [InspectionOverlap] {
    try database.read { snapshot in
      guard let facility = try snapshot.facility(inspection.facility),
        let profile = try snapshot.dossier(facility).profile(on: inspection.day ?? today)
      else { return [] }
      let isClosed = try snapshot.dossier(facility).isClosed(on: inspection.day ?? today, licensingTables.law)
      let window = try inspection.campaign.flatMap { try snapshot.campaign($0) }?.content.window
      let first = inspection.day ?? window?.lowerBound ?? today
      return try overlaps(
        of: [(facility, profile)], first: first, last: inspection.day ?? window?.upperBound ?? today,
        besides: inspection.campaign, inspection: inspection.id, closed: isClosed ? [facility.id] : [],
        in: snapshot)
    }
  }
}
