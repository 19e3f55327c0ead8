/// Some of those who carry out a campaign ("tổ", "đoàn").
public struct CampaignTeam: Hashable, Sendable {
  /// Tells it apart within the campaign.
  public var name: String
  /// Who leads it.
  public var lead: String
  /// The others, without the lead.
  public var members: [String]

  /// Puts the parts together.
  public init(name: String, lead: String, members: [String] = []) {
    self.name = name
    self.lead = lead
    self.members = members
  }
}

/// A commune in the hands of a team, from a day on until it is given to another.
public struct CampaignAssignment: Hashable, Sendable {
  /// The whole commune: it is never split.
  public var communeCode: String
  /// Who inspects there.
  public var team: CampaignTeam
  /// The day from which it holds, inclusive.
  public var from: CalendarDay

  /// Puts the parts together.
  public init(communeCode: String, team: CampaignTeam, from: CalendarDay) {
    self.communeCode = communeCode
    self.team = team
    self.from = from
  }
}

extension CampaignAssignment {
  /// The facilities that a commune gives to do.
  public struct Load: Hashable, Sendable {
    /// Where.
    public var communeCode: String
    /// To be inspected, or inspected already.
    public var facilities: Int
    /// The team that began to inspect there and so keeps it; `nil` while nobody has. Communes kept by a team that is not
    /// among those given are no loads.
    public var begunBy: String?

    /// Puts the parts together.
    public init(communeCode: String, facilities: Int, begunBy: String? = nil) {
      self.communeCode = communeCode
      self.facilities = facilities
      self.begunBy = begunBy
    }
  }

  /// Gives every commune to one team so that the teams have about as much to do: communes in which a team has begun stay
  /// with it, then the largest first, each to the team with the least so far. The same input gives the same result; no
  /// team has more than the least loaded one by more than the largest commune, save for what it had begun.
  ///
  /// - Parameter teams: Not empty, each name once; with equal loads the first gets the commune.
  /// - Returns: The index of the team of each commune, in the order of the communes given.
  public static func balance(_ loads: [Load], among teams: [CampaignTeam]) -> [Int] {
    guard !teams.isEmpty else { return [] }
    var totals = [Int](repeating: 0, count: teams.count)
    var found = [Int](repeating: 0, count: loads.count)
    var open: [Int] = []
    for (index, load) in loads.enumerated() {
      guard let team = load.begunBy.flatMap({ name in teams.firstIndex { $0.name == name } }) else {
        open.append(index)
        continue
      }
      found[index] = team
      totals[team] += load.facilities
    }
    for index in open.sorted(by: {
      (-loads[$0].facilities, loads[$0].communeCode) < (-loads[$1].facilities, loads[$1].communeCode)
    }) {
      let team = totals.indices.min { (totals[$0], $0) < (totals[$1], $1) } ?? 0
      found[index] = team
      totals[team] += loads[index].facilities
    }
    return found
  }
}
