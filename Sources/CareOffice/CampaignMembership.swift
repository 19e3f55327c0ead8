public import CareCore
import CareStore

/// Why a facility that a campaign planned to inspect, or was told about, is no longer where the campaign would look for it.
public enum CampaignDeparture: Hashable, Sendable {
  /// It closed in law, on this day.
  case closed(on: CalendarDay)
  /// It stands in the commune with this code now.
  case moved(to: String)
  /// It is of this kind now, which the campaign is not about.
  case kind(FacilityKind)
  /// It never was of the area and the kinds: somebody planned its inspection all the same.
  case outside

  /// The raw value of its kind.
  public var reason: String {
    switch self {
    case .closed: "closed"
    case .moved: "moved"
    case .kind: "other_kind"
    case .outside: "outside"
    }
  }
}

/// A facility of a campaign that was not inspected and has gone since; it counts, and is named.
public struct CampaignApart: Sendable {
  /// Which.
  public let facility: Facility
  /// What was planned or begun; `nil` where only a reason was given.
  public let inspection: Inspection?
  /// What became of it.
  public let departure: CampaignDeparture
}

/// That a facility came into the area of a campaign after this had begun.
public struct CampaignArrival: Hashable, Sendable {
  /// The code of the commune in which it stood before.
  public let communeCode: String
  /// The first day of its new profile.
  public let on: CalendarDay
}

/// Which facilities are of a campaign, and where each of them counts: asked here and nowhere else.
///
/// What it has begun to inspect stays its own, at the place where that began, wherever the facility moves afterwards: its
/// findings are the campaign's. What it planned to inspect, and what somebody gave a reason for, stays its own too, at the
/// last place that was of the campaign: whoever leaves is told apart and never falls out of the figures. Of everything else
/// the place on the day of the question decides.
struct CampaignMembership {
  /// A facility of the campaign.
  struct Place {
    /// As on the day of the question, but standing where it was inspected, or to be inspected.
    let profile: FacilityProfile
    /// The code of the commune in which it stands now, where it was inspected or is being inspected in another; `nil`
    /// where that is the one in which it counts.
    var movedTo: String?
    /// Why it would not be of the campaign by its place and kind alone, where nobody has begun to inspect it.
    var departure: CampaignDeparture?
    /// It came since the campaign began.
    var arrival: CampaignArrival?
  }

  /// Inspections that were not canceled, in the order in which they were planned; what follows one up is no visit of its
  /// own.
  let visits: [Inspection]
  /// The same by the facility as it is entered today, one for each.
  let inspections: [Facility.ID: Inspection]
  /// Why each was not inspected, by the facility as it is entered today.
  let excuses: [Facility.ID: String]
  private let content: Campaign.Content
  private let desk: Desk

  init(_ desk: Desk, _ campaign: Campaign, in snapshot: Snapshot) throws {
    self.desk = desk
    content = campaign.content
    visits = try snapshot.inspections(of: campaign.id).filter { inspection in
      try inspection.state != .canceled && snapshot.followedUp(by: inspection.id) == nil
    }
    inspections = try snapshot.byFacility(visits)
    excuses = try snapshot.excuses(in: campaign)
  }

  /// What is neither closed nor the inspection by which its facility counts: of two entries that are one facility now, or
  /// planned beside another.
  var doubled: [Inspection] {
    let counted = Set(inspections.values.map(\.id))
    return visits.filter { !counted.contains($0.id) && ($0.state == .planned || $0.state == .inProgress) }
  }

  /// Whether the campaign has planned or begun to inspect it, or was told why not: it stays, whatever became of it.
  func keeps(_ facility: Facility.ID) -> Bool { inspections[facility] != nil || excuses[facility] != nil }

  /// `nil` where the facility is not of the campaign.
  func place(of dossier: FacilityDossier, on day: CalendarDay) -> Place? {
    guard let present = dossier.profile(on: day) else { return nil }
    func standing(as then: FacilityProfile) -> FacilityProfile {
      if then.communeCode == present.communeCode { return present }
      var profile = present
      profile.communeCode = then.communeCode
      profile.address = then.address
      return profile
    }
    if let visit = inspections[dossier.facility.id], visit.state == .inProgress || visit.state == .closed,
      let begun = visit.start?.on, let then = dossier.profile(on: begun)
    {
      return Place(
        profile: standing(as: then), movedTo: then.communeCode == present.communeCode ? nil : present.communeCode)
    }
    if covers(present) { return Place(profile: present, arrival: arrival(of: dossier, on: day)) }
    guard keeps(dossier.facility.id) else { return nil }
    guard let then = dossier.profiles.last(where: { $0.from <= day && covers($0) }) else {
      return Place(profile: present, departure: .outside)
    }
    return Place(
      profile: standing(as: then),
      departure: then.communeCode == present.communeCode ? .kind(present.kind) : .moved(to: present.communeCode))
  }

  /// What became of a facility that was not inspected; `nil` where it was, and where it is as the campaign expects.
  ///
  /// - Parameter isClosed: In law.
  func departure(
    of dossier: FacilityDossier, at place: Place, isClosed: Bool, on day: CalendarDay
  ) -> CampaignDeparture? {
    if inspections[dossier.facility.id]?.state == .closed { return nil }
    if isClosed, let closure = dossier.closure(on: day) { return .closed(on: closure.on) }
    return place.departure
  }

  /// By area and kind alone, whatever was inspected.
  func covers(_ profile: FacilityProfile) -> Bool {
    content.covers(profile, provinceCode: desk.provinceCode(ofCommune: profile.communeCode))
  }

  /// The move that brought it, after the first day of the campaign.
  private func arrival(of dossier: FacilityDossier, on day: CalendarDay) -> CampaignArrival? {
    let known = dossier.profiles.filter { $0.from <= day }
    guard let before = known.lastIndex(where: { !covers($0) }), before + 1 < known.endIndex,
      known[before + 1].from > content.from, known[before].communeCode != known[before + 1].communeCode
    else { return nil }
    return CampaignArrival(communeCode: known[before].communeCode, on: known[before + 1].from)
  }
}
