public import CareCore
import CareStore

/// What two campaigns over the same area found.
public struct CampaignComparison: Sendable {
  /// The earlier one first.
  public let sides: [Side]
  /// Facilities of the later one that the earlier did not have, by code.
  public let new: [Facility]
  /// Facilities of the earlier one that the later does not have, or that have closed since, by code.
  public let gone: [Facility]
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
    /// Codes of closed inspections in which nothing could be checked.
    public let withoutResult: [String]
    /// Those inspected here and not on the other side, by code.
    public internal(set) var inspectedHereOnly: [Facility] = []
    /// Findings of those inspected on both sides.
    public internal(set) var commonFindings = 0
    /// What was not inspected and is gone.
    public let apart: [CampaignApart]

    /// All findings.
    public var findings: Int { severities.values.reduce(0, +) }
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
    return CampaignComparison(
      sides: told, new: sides[1].present.filter { !codes[0].contains($0.code) },
      gone: sides[0].present.filter { !codes[1].contains($0.code) },
      inspectedInBoth: sides[1].inspected.filter { inspected[0].contains($0.code) })
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
    let (closing, last) = try database.read(at: vantage) { snapshot in
      (
        try snapshot.closing(of: campaign),
        try snapshot.inspections(of: campaign.id).filter { $0.state == .closed }.compactMap(\.minutes?.closedOn).max()
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
      for inspection in try snapshot.inspections(of: campaign.id) where inspection.state == .closed {
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
        withoutResult: withoutResult, apart: status.apart)
      return (side, present.map(\.audit.facility), inspected, findings)
    }
    let byFacility = try told.3.reduce(into: [String: Int]()) { sums, part in
      for facility in try entered([part.facility]) { sums[facility.code, default: 0] += part.count }
    }
    return ComparedSide(
      side: told.0, present: try entered(told.1), inspected: try entered(told.2),
      findings: byFacility)
  }
}
