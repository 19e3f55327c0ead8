public import CareCore
import CareMessages
import CareStore

/// A commune of a campaign, and who inspects there.
public struct AssignedCommune: Sendable {
  /// The code of the commune.
  public let communeCode: String
  /// `nil` while nobody was given it.
  public let assignment: CampaignAssignment?
  /// What is to be done and was done there.
  public let count: CampaignProgress.Count
}

/// A team that was not named again and keeps what it has begun.
public struct KeptTeam: Sendable {
  /// Which.
  public let team: CampaignTeam
  /// How many communes it keeps.
  public let communes: Int
  /// What is to be done and was done there.
  public let count: CampaignProgress.Count
}

/// People who inspected some facilities of a commune that others have now, be it under the same name.
public struct FormerTeam: Sendable {
  /// The team that has the commune now.
  public let now: CampaignTeam
  /// That which had it when these were inspected.
  public let former: CampaignTeam
  /// By commune and name.
  public let facilities: [Facility]
}

extension Desk {
  /// Who inspected what others have now, in the order of the facilities.
  func formerTeams(of status: CampaignStatus, in snapshot: Snapshot) throws -> [FormerTeam] {
    guard !status.assignments.isEmpty else { return [] }
    var (order, found) = ([[CampaignTeam]](), [[CampaignTeam]: [Facility]]())
    for row in status.rows where row.isInspected {
      guard let commune = row.audit.profile?.communeCode, let assignment = status.assignments[commune],
        let closedOn = row.inspection?.minutes?.closedOn, let closedAt = row.inspection?.closedAt,
        // Whoever had it before the day of the closing inspected it.
        assignment.from >= closedOn
      else { continue }
      let now = assignment.team
      // Who had it on the day itself; where it was given to somebody only afterwards, who had it when that was written down.
      let former = try [closedOn, CalendarDay(known: 9_999, 12, 31)].lazy.compactMap { day in
        try snapshot.at(Vantage(day: day, knownAt: closedAt)).assignments(in: status.campaign)[commune]?.team
      }.first
      guard let former, former != now else { continue }
      if found[[now, former]] == nil { order.append([now, former]) }
      found[[now, former], default: []].append(row.audit.facility)
    }
    return order.map { FormerTeam(now: $0[0], former: $0[1], facilities: found[$0] ?? []) }
  }

  /// Gives the communes of a campaign to teams, those in which somebody has begun staying where they are, also with a team
  /// that is not among these: what it inspected is not another's.
  ///
  /// - Parameter day: From which they have them; today when `nil`.
  /// - Returns: The teams that keep communes without being named, by name.
  /// - Throws: ``Failure`` ``FailureCode/campaignClosed`` or ``FailureCode/teamTwice``.
  public func assign(_ teams: [CampaignTeam], in campaign: Campaign, on day: CalendarDay? = nil) throws -> [KeptTeam] {
    if let day { try check(day, .happened, "--on") }
    for (index, team) in teams.enumerated() where teams[..<index].contains(where: { $0.name == team.name }) {
      throw Failure(.teamTwice, ["name": team.name])
    }
    return try change { change in
      try change.requireOpen(campaign)
      let status = try status(of: campaign, in: change.snapshot)
      let begun = Set(
        status.rows.filter { $0.inspection?.state == .inProgress || $0.isInspected }
          .compactMap { $0.audit.profile?.communeCode })
      let named = Set(teams.map(\.name))
      var kept: [String: (team: CampaignTeam, communes: [String])] = [:]
      let loads = status.communes.compactMap { code -> CampaignAssignment.Load? in
        let count = status.progress.communes[code] ?? CampaignProgress.Count()
        let before = begun.contains(code) ? status.assignments[code]?.team : nil
        if let before, !named.contains(before.name) {
          kept[before.name, default: (before, [])].communes.append(code)
          return nil
        }
        return CampaignAssignment.Load(
          communeCode: code, facilities: count.facilities - count.excused, begunBy: before?.name)
      }
      let indices = CampaignAssignment.balance(loads, among: teams)
      try change.assign(
        zip(loads, indices).map {
          CampaignAssignment(communeCode: $0.communeCode, team: teams[$1], from: day ?? today)
        }, in: campaign)
      return kept.values.sorted { $0.team.name < $1.team.name }.map {
        KeptTeam(
          team: $0.team, communes: $0.communes.count, count: status.progress.count(ofCommunes: $0.communes))
      }
    }
  }

  /// Ends a campaign.
  ///
  /// - Throws: ``Failure`` ``FailureCode/campaignRunning`` with every inspection under way,
  ///   ``FailureCode/campaignNotDone`` with every facility that is left,
  ///   ``FailureCode/closedBeforeCampaign``, ``FailureCode/excusedAfterClosing``,
  ///   ``FailureCode/assignedAfterClosing`` or ``FailureCode/campaignClosed``.
  public func close(_ campaign: Campaign, on day: CalendarDay) throws -> CampaignStatus {
    try change { change in
      try change.requireOpen(campaign)
      let status = try status(of: campaign, in: change.snapshot)
      let last = status.rows.compactMap { $0.isInspected ? $0.inspection?.minutes?.closedOn : nil }.max()
      let earliest = max(campaign.content.from, last ?? campaign.content.from)
      if day < earliest || day > max(today, earliest) {
        throw Failure(.closedBeforeCampaign, ["on": day.shortText, "from": earliest.shortText])
      }
      // Follow-ups too, and of facilities that are no longer in the area.
      let running = try change.snapshot.inspections(of: campaign.id).filter { $0.state == .inProgress }
      if !running.isEmpty {
        let names = try running.map { inspection in
          let facility = try change.snapshot.facility(inspection.facility).map(change.snapshot.present)
          return "\(inspection.code) (\(facility?.code ?? ""))"
        }
        throw Failure(
          .campaignRunning,
          [
            "campaign": campaign.code, "count": String(running.count), "inspections": names.joined(separator: "; "),
          ])
      }
      if !status.open.isEmpty {
        throw Failure(
          .campaignNotDone,
          [
            "campaign": campaign.code, "count": String(status.open.count),
            "facilities": status.open.map { row in
              let facility = "\(row.audit.facility.code) \(row.audit.profile?.name ?? "")"
              return row.departure.map {
                apartText(
                  CampaignApart(facility: row.audit.facility, inspection: row.inspection, departure: $0), facility)
              } ?? facility
            }.joined(separator: "; "),
          ])
      }
      let excusedByThen = try change.snapshot(asOf: day).excuses(in: campaign)
      let later = status.rows.filter { $0.isExcused && excusedByThen[$0.audit.facility.id] == nil }
      if !later.isEmpty {
        throw Failure(
          .excusedAfterClosing,
          [
            "campaign": campaign.code, "on": day.shortText,
            "list": firstTexts(later.map(\.audit.facility.code).sorted()),
          ])
      }
      let assignedByThen = try change.snapshot(asOf: day).assignments(in: campaign)
      let assigned = status.communes.compactMap { status.assignments[$0] }
      let unassigned = assigned.filter { assignedByThen[$0.communeCode] == nil }
      if let from = unassigned.map(\.from).max() {
        throw Failure(
          .assignedAfterClosing,
          [
            "campaign": campaign.code, "on": day.shortText, "from": from.shortText,
            "communes": String(unassigned.count),
          ])
      }
      try change.close(campaign, on: day)
      return status
    }
  }
}

extension CampaignStatus {
  /// Codes in the order of the rows.
  public var communes: [String] { rows.compactMap { $0.audit.profile?.communeCode }.uniqued() }

  /// Every commune of the campaign, in the order of the rows.
  public var assignedCommunes: [AssignedCommune] {
    communes.map {
      AssignedCommune(
        communeCode: $0, assignment: assignments[$0], count: progress.communes[$0] ?? CampaignProgress.Count())
    }
  }

  /// The teams in the order in which their communes stand, with what they have to do.
  public var teams: [(team: CampaignTeam, communes: [String], count: CampaignProgress.Count)] {
    var order: [String] = []
    var found: [String: (team: CampaignTeam, communes: [String])] = [:]
    for code in communes {
      guard let team = assignments[code]?.team else { continue }
      if found[team.name] == nil {
        order.append(team.name)
        found[team.name] = (team, [])
      }
      found[team.name]?.communes.append(code)
    }
    return order.sorted().compactMap { name in
      found[name].map { ($0.team, $0.communes, progress.count(ofCommunes: $0.communes)) }
    }
  }

  /// What nobody was given: its communes, in the order of the rows, and what is to be done and was done there; `nil` where
  /// every commune has its team. With ``teams`` it is the whole campaign.
  public var unassigned: (communes: [String], count: CampaignProgress.Count)? {
    let open = communes.filter { assignments[$0] == nil }
    return open.isEmpty ? nil : (open, progress.count(ofCommunes: open))
  }

  /// Teams with something left and nothing closed.
  public var silentTeams: [String] { teams.filter { $0.count.inspected == 0 && $0.count.left > 0 }.map(\.team.name) }

  /// Communes with something left and nothing closed.
  public var silentCommunes: [String] {
    communes.filter { code in progress.communes[code].map { $0.inspected == 0 && $0.left > 0 } ?? false }
  }
}
