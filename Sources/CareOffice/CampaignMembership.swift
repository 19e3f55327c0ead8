import CareCore
import CareStore

/// Which facilities are of a campaign, and where each of them counts: asked here and nowhere else.
///
/// What it has begun to inspect stays its own, at the place where that began, wherever the facility moves afterwards: its
/// findings are the campaign's. Of everything else the place on the day of the question decides.
struct CampaignMembership {
  /// A facility of the campaign.
  struct Place {
    /// As on the day of the question, but standing where it was inspected.
    let profile: FacilityProfile
    /// The code of the commune in which it stands now; `nil` where that is the one in which it counts.
    let movedTo: String?
  }

  /// Inspections that were not canceled, in the order in which they were planned; what follows one up is no visit of its
  /// own.
  let visits: [Inspection]
  /// The same by the facility as it is entered today, one for each.
  let inspections: [Facility.ID: Inspection]
  private let content: Campaign.Content
  private let desk: Desk

  init(_ desk: Desk, _ campaign: Campaign, in snapshot: Snapshot) throws {
    self.desk = desk
    content = campaign.content
    visits = try snapshot.inspections(of: campaign.id).filter { inspection in
      try inspection.state != .canceled && snapshot.followedUp(by: inspection.id) == nil
    }
    inspections = try snapshot.byFacility(visits)
  }

  /// `nil` where the facility is not of the campaign.
  func place(of dossier: FacilityDossier, on day: CalendarDay) -> Place? {
    guard var profile = dossier.profile(on: day) else { return nil }
    guard let visit = inspections[dossier.facility.id], visit.state == .inProgress || visit.state == .closed,
      let begun = visit.start?.on, let then = dossier.profile(on: begun)
    else { return covers(profile) ? Place(profile: profile, movedTo: nil) : nil }
    if then.communeCode == profile.communeCode { return Place(profile: profile, movedTo: nil) }
    let present = profile.communeCode
    profile.communeCode = then.communeCode
    profile.address = then.address
    return Place(profile: profile, movedTo: present)
  }

  /// By area and kind alone, whatever was inspected.
  func covers(_ profile: FacilityProfile) -> Bool {
    content.covers(profile, provinceCode: desk.provinceCode(ofCommune: profile.communeCode))
  }
}
