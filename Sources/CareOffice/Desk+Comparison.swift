public import CareCore
import CareStore

/// What two campaigns over the same area found.
public struct CampaignComparison: Sendable {
  /// The earlier one first.
  public let sides: [Side]
  /// Facilities of the later one that the earlier did not have, by code, with what they were then.
  public let new: [OneSided]
  /// Facilities of the earlier one that the later does not have, or that have closed since, by code, with what became of
  /// them.
  public let gone: [OneSided]
  /// Those inspected in both, by code: of them alone the findings can be compared.
  public let inspectedInBoth: [Facility]

  /// One campaign on its last day.
  public struct Side: Sendable {
    /// Which.
    public let campaign: Campaign
    /// The day on which it is looked at: the one it was closed on, or else the last of its window or of its last
    /// inspection; today while that is still to come.
    public let day: CalendarDay
    /// All but the closed ones.
    public let facilities: Int
    /// Closed inspections, also of facilities that have closed since: their findings are counted too.
    public let inspected: Int
    /// Without a paper in force.
    public let withoutPaper: Int
    /// Findings of its closed inspections.
    public let severities: [Severity: Int]
    /// The same by topic.
    public let topics: [Topic: Int]
    /// None of its inspections is closed: whether there are findings is not known.
    public let isWithoutClosed: Bool
    /// Codes of closed inspections in which nothing could be checked.
    public let withoutResult: [String]
    /// Those inspected here and not on the other side, by code.
    public internal(set) var inspectedHereOnly: [Facility] = []
    /// Findings of those inspected on both sides.
    public internal(set) var commonFindings = 0
    /// What was not inspected and is gone.
    public let apart: [CampaignApart]
    /// Inspections under way on its day, of which nothing is counted.
    public let unfinished: [Inspection]
    /// Codes under which it knew facilities that bear another one now, by code.
    public internal(set) var merged: [(former: String, now: Facility)] = []
    /// Of a closed campaign: inspections that its figures do not know as closed, or as they are now.
    public internal(set) var later: [LaterInspection] = []

    /// True where one of its inspections came to a conclusion: elsewhere no number of findings is known, not even 0.
    public let isFindingsKnown: Bool

    /// All findings.
    public var findings: Int { severities.values.reduce(0, +) }

    /// A number of findings; `nil` where none is known.
    public func known(_ findings: Int) -> Int? { isFindingsKnown ? findings : nil }
  }
}

/// A facility that one of two campaigns has and the other has not.
public struct OneSided: Sendable {
  /// Which.
  public let facility: Facility
  /// What it was, or is, on the day of the other campaign.
  public let why: Why

  /// Why the other campaign does not have it.
  public enum Why: Hashable, Sendable {
    /// It closed in law since, stands elsewhere, is of another kind, or the other campaign is about another area or kinds.
    case departed(CampaignDeparture)
    /// It had closed in law by then, since this day.
    case closedThen(CalendarDay)
    /// It is known since this day only.
    case entered(CalendarDay)
    /// It fits the other campaign, which did not know it.
    case unlisted

    /// The raw value of its kind.
    package var reason: String {
      switch self {
      case .departed(let departure): departure.reason
      case .closedThen: "closed_then"
      case .entered: "entered"
      case .unlisted: "unlisted"
      }
    }
  }
}

extension Desk {
  /// A campaign beside another, each as of its own last day or that of a vantage, whichever came first.
  ///
  /// - Parameter other: The last one over the same area that began before, when `nil`.
  /// - Throws: ``Failure`` ``FailureCode/noEarlierCampaign``, ``FailureCode/comparedWithItself`` or
  ///   ``FailureCode/notRecordedThen``.
  public func compare(_ campaign: Campaign, with other: Campaign?, _ vantage: Vantage) throws -> CampaignComparison {
    if other?.id == campaign.id { throw Failure(.comparedWithItself, ["campaign": campaign.code]) }
    let known = try database.read(at: vantage) { try $0.campaigns() }
    for asked in [campaign, other].compactMap(\.self) where !known.contains(where: { $0.id == asked.id }) {
      throw Failure.notRecorded(asked.code, at: vantage.knownAt ?? present)
    }
    let found =
      other
      ?? known.filter {
        $0.id != campaign.id && $0.content.from < campaign.content.from && $0.content.sharesArea(with: campaign.content)
      }.max { ($0.content.from, $0.code) < ($1.content.from, $1.code) }
    guard let found else { throw Failure(.noEarlierCampaign, ["campaign": campaign.code]) }
    let ordered = [found, campaign].sorted {
      ($0.content.from, $0.code) < ($1.content.from, $1.code)
    }
    let sides = try ordered.map { try side($0, vantage) }
    let codes = sides.map { Set($0.present.map(\.code)) }
    let inspected = sides.map { Set($0.inspected.map(\.code)) }
    var told = sides.map(\.side)
    for index in told.indices {
      let other = inspected[1 - index]
      told[index].inspectedHereOnly = sides[index].inspected.filter { !other.contains($0.code) }
      told[index].commonFindings = sides[index].findings.filter {
        other.contains($0.key) && inspected[index].contains($0.key)
      }
      .map(\.value).reduce(0, +)
    }
    func oneSided(_ own: Int) throws -> [OneSided] {
      let other = told[1 - own]
      return try sides[own].present.filter { !codes[1 - own].contains($0.code) }.map {
        OneSided(facility: $0, why: try why($0, isNotIn: other, besides: told[own], vantage))
      }
    }
    return CampaignComparison(
      sides: told, new: try oneSided(1), gone: try oneSided(0),
      inspectedInBoth: sides[1].inspected.filter { inspected[0].contains($0.code) })
  }

  /// What a facility of one campaign is on the day of the other, which does not have it.
  private func why(
    _ facility: Facility, isNotIn other: CampaignComparison.Side, besides own: CampaignComparison.Side,
    _ vantage: Vantage
  ) throws -> OneSided.Why {
    try database.read(at: vantage) { snapshot in
      let dossier = try snapshot.dossier(facility, knownAt: vantage.knownAt)
      guard let then = dossier.profile(on: other.day), then.from <= other.day else {
        return dossier.profiles.first.map { .entered($0.from) } ?? .unlisted
      }
      if dossier.isClosed(on: other.day, law.licensing.law), let closure = dossier.closure(on: other.day) {
        return own.day < other.day ? .departed(.closed(on: closure.on)) : .closedThen(closure.on)
      }
      if covers(other.campaign, then) { return .unlisted }
      guard let here = dossier.profile(on: own.day) else { return .departed(.outside) }
      // What would be of the other campaign but for its move, or but for its kind.
      if here.communeCode != then.communeCode, covers(other.campaign, here) {
        return .departed(.moved(to: then.communeCode))
      }
      if here.kind != then.kind, covers(other.campaign, here) { return .departed(.kind(then.kind)) }
      return .departed(.outside)
    }
  }

  private func covers(_ campaign: Campaign, _ profile: FacilityProfile) -> Bool {
    campaign.content.covers(profile, provinceCode: provinceCode(ofCommune: profile.communeCode))
  }

  /// One side, with its facilities as they are entered on the day of the question, whatever was merged between the two.
  private struct ComparedSide {
    var side: CampaignComparison.Side
    /// All but the closed ones, by code.
    var present: [Facility]
    /// By code.
    var inspected: [Facility]
    /// By the code of the facility.
    var findings: [String: Int]
  }

  private func side(
    _ campaign: Campaign, _ vantage: Vantage
  ) throws -> ComparedSide {
    let (closing, last, later) = try database.read(at: vantage) { snapshot in
      let closing = try snapshot.closing(of: campaign)
      return (
        closing,
        try snapshot.inspections(of: campaign.id).filter { $0.state == .closed }.compactMap(\.minutes?.closedOn).max(),
        try closing.map { try inspectedLater(campaign, than: $0, in: snapshot) } ?? []
      )
    }
    let day = closing?.day ?? min(vantage.day, max(campaign.content.to, last ?? campaign.content.to))
    // One home has one code on both sides, whatever was merged between them.
    func entered(_ facilities: [Facility]) throws -> [Facility] {
      try database.read(at: vantage) { snapshot in
        try facilities.map { try snapshot.present($0) }.uniqued().sorted { $0.code < $1.code }
      }
    }
    // Of a closed campaign everything as it was told, findings too; see ``status(of:in:)``.
    let told = try database.read(at: closing ?? Vantage(day: day, knownAt: vantage.knownAt)) { snapshot in
      let status = try status(of: campaign, in: snapshot)
      // A place found only later was not part of it, unless the campaign itself says otherwise.
      let present = status.rows.filter { row in
        row.audit.situation != .closed
          && (row.inspection != nil || row.excuse != nil || row.audit.profile.map { $0.from <= day } ?? false)
      }
      var (severities, topics, withoutResult) = ([Severity: Int](), [Topic: Int](), [String]())
      var (inspected, findings) = ([Facility](), [(facility: Facility, count: Int)]())
      let closed = try snapshot.inspections(of: campaign.id).filter { $0.state == .closed }
      for inspection in closed {
        if try hasNoResult(inspection, in: snapshot) { withoutResult.append(inspection.code) }
        let found = try snapshot.findings(of: inspection.id)
        if let facility = try snapshot.facility(inspection.facility) {
          findings.append((facility, found.count))
          if try snapshot.followedUp(by: inspection.id) == nil { inspected.append(facility) }
        }
        for finding in found {
          severities[finding.content.severity, default: 0] += 1
          topics[finding.content.topic, default: 0] += 1
        }
      }
      let side = CampaignComparison.Side(
        campaign: campaign, day: day, facilities: present.count, inspected: status.inspected,
        withoutPaper: present.count { $0.audit.situation.lacksValidPaper }, severities: severities, topics: topics,
        isWithoutClosed: closed.isEmpty, withoutResult: withoutResult, apart: status.apart,
        unfinished: status.unfinished, isFindingsKnown: closed.count > withoutResult.count || !severities.isEmpty)
      let entries = try snapshot.inspections(of: campaign.id).filter { $0.state != .canceled }
        .compactMap { try snapshot.facility($0.facility) }
      return (side, present.map(\.audit.facility), inspected, findings, entries)
    }
    let byFacility = try told.3.reduce(into: [String: Int]()) { sums, part in
      for facility in try entered([part.facility]) { sums[facility.code, default: 0] += part.count }
    }
    var side = told.0
    side.later = later
    side.merged = try database.read(at: vantage) { snapshot in
      try (told.1 + told.4).uniqued().sorted { $0.code < $1.code }.compactMap { entry in
        let now = try snapshot.present(entry)
        return now.id == entry.id ? nil : (entry.code, now)
      }
    }
    return ComparedSide(
      side: side, present: try entered(told.1), inspected: try entered(told.2),
      findings: byFacility)
  }
}
