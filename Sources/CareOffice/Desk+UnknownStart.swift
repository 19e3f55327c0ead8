package import CareCore
import CareMessages
import CareStore

/// Places of which nobody knows since when they run. As of a day before they were entered they are in no list, and no list
/// keeps that to itself.
extension Desk {
  /// What a list as of a day leaves out since nobody knows whether it existed then; `nil` where nothing is.
  package func unknownStartText(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> String? {
    try database.read(at: Vantage(day: vantage.day, knownAt: vantage.knownAt)) { snapshot in
      try unknownStartText(on: vantage.day, language, in: snapshot) { isFound($0, $1, filter) }
    }
  }

  /// The same of the figures of a campaign.
  package func unknownStartText(_ status: CampaignStatus, _ vantage: Vantage) throws -> String? {
    let content = status.campaign.content
    return try database.read(at: Vantage(day: status.day, knownAt: vantage.knownAt)) { snapshot in
      try unknownStartText(on: status.day, language, in: snapshot) { _, profile in
        content.covers(profile, provinceCode: provinceCode(ofCommune: profile.communeCode))
      }
    }
  }

  func unknownStartText(
    on day: CalendarDay, _ language: Language, in snapshot: Snapshot, _ fits: (Facility, FacilityProfile) -> Bool
  ) throws -> String? {
    var starts: [CalendarDay] = []
    for facility in try snapshot.facilitiesEntered(after: day) {
      let dossier = try snapshot.dossier(facility, knownAt: snapshot.vantage?.knownAt)
      guard dossier.mayHaveExisted(on: day), let profile = dossier.profiles.first, fits(facility, profile),
        let start = dossier.existsSince
      else { continue }
      starts.append(start)
    }
    guard let first = starts.min(), let last = starts.max() else { return nil }
    let days = [first, last].map { $0.text(language) }
    let from =
      first == last ? days[0] : Term.daysBetween.text(language, ["from": days[0], "to": days[1]])
    return Term.unknownStart.text(
      language, ["count": countText(starts.count, language), "from": from, "day": day.text(language)])
  }
}
