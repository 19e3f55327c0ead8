public import CareCore
import CareStore

/// Where a campaign stands.
public struct CampaignStatus: Sendable {
  /// The one asked about.
  public let campaign: Campaign
  /// One for every facility of the campaign, by commune and name.
  public let rows: [Row]
  /// The day it is about.
  public let day: CalendarDay
  /// Counted, with the pace.
  public let progress: CampaignProgress
  /// Who inspects in each commune, by its code; those nobody was given are not there.
  public let assignments: [String: CampaignAssignment]
  /// Communes that nobody had on the day, and from when somebody did.
  public internal(set) var assignedLater: [String: CalendarDay] = [:]
  /// The day on which it was closed; `nil` while it is open.
  public let closedOn: CalendarDay?
  /// What a closed campaign would cover but nobody knew of then; it counts nowhere.
  public internal(set) var foundLater: [LicensingAudit] = []
  /// Inspections of a closed campaign that were closed after it, or are still under way, which count nowhere; and those that
  /// count as they were closed before it and were opened again since.
  public internal(set) var inspectedLater: [LaterInspection] = []
  /// Codes of closed inspections in which nothing could be checked: what is there is not known.
  public internal(set) var withoutResult: [String] = []
  /// Inspections that are under way, follow-ups too: nothing they see is counted yet.
  public internal(set) var unfinished: [Inspection] = []
  /// What was inspected while the team of its commune was made of other people; it counts with the commune, and for nobody
  /// who was not there.
  public internal(set) var formerTeams: [FormerTeam] = []
  /// Inspections that are not closed, of facilities that count by another one: of two entries that are one facility now.
  public internal(set) var doubled: [(inspection: Inspection, facility: Facility)] = []

  /// One facility of a campaign.
  public struct Row: Sendable {
    /// Its legal situation today.
    public let audit: LicensingAudit
    /// Its inspection within the campaign, canceled ones left out; `nil` when none is planned.
    public let inspection: Inspection?
    /// Why it was not inspected; `nil` when nobody gave a reason.
    public let excuse: String?
    /// The day on which it was added after the list had been made; `nil` for those of the first list.
    public let addedOn: CalendarDay?
    /// The code of the commune to which it moved since its inspection began: it counts where it was inspected, which is
    /// where ``audit`` has it. `nil` where it did not move.
    public let movedTo: String?
    /// What became of it, where it was not inspected and is not where the campaign would look for it.
    public let departure: CampaignDeparture?
    /// That it came into the area since the campaign began.
    public let arrival: CampaignArrival?

    /// The inspection is closed.
    public var isInspected: Bool { inspection?.state == .closed }
    /// Somebody is inspecting there, whatever reason was given before.
    public var isRunning: Bool { inspection?.state == .inProgress }
    /// A reason was given why it was not inspected, and nobody is inspecting.
    public var isExcused: Bool { excuse != nil && !isInspected && !isRunning }
  }

  /// Closed inspections, not those under way.
  public var inspected: Int { rows.count(where: \.isInspected) }
  /// Not inspected, with a reason.
  public var excused: Int { rows.count(where: \.isExcused) }
  /// Neither inspected nor excused.
  public var open: [Row] { rows.filter { !$0.isInspected && !$0.isExcused } }
  /// Not inspected, and gone since; each is excused or open.
  public var apart: [CampaignApart] {
    rows.compactMap { row in
      row.departure.map {
        CampaignApart(facility: row.audit.facility, inspection: row.inspection, departure: $0)
      }
    }
  }
}

/// An inspection of a closed campaign that its figures do not know as closed, or as it is now.
public struct LaterInspection: Sendable {
  /// As it stands now.
  public let inspection: Inspection
  /// Under its present code.
  public let facility: Facility
  /// The figures count it as it was closed then; it was opened again since.
  public let isCounted: Bool
}

/// What planning did, or would do.
public struct CampaignPlan: Sendable {
  /// The new ones, by commune and name; empty where nothing was made yet.
  public let planned: [Inspection]
  /// How many are inspected with each checklist and why, in the order of the campaign.
  public let split: [Part]
  /// How many of them have nobody counted, so that their size spoke for no checklist.
  public let uncounted: Int
  /// Those of ``planned`` that were found after the first list had been made.
  public let addedLate: [Facility]
  /// Facilities that another check or campaign touches within the window.
  public let overlaps: [InspectionOverlap]
  /// Facilities that had an inspection in the campaign before, canceled ones left out.
  public let already: Int
  /// Those of the new ones whose inspections in the campaign were all canceled.
  public let replaced: [Facility]
  /// Facilities whose inspections were canceled and for which somebody said why they were not inspected: none is made anew.
  public let canceledExcused: [Facility]
  /// Of those that are in the campaign already, what has gone since: nothing is planned anew for it.
  public let apart: [CampaignApart]
  /// Facilities for which no checklist of the campaign fits, with their groups.
  public let withoutChecklist: [(facility: Facility, groups: [FacilityGroup])]
  /// Facilities that are inspected with a checklist that what is known of them speaks against, since somebody said so.
  public let unsuitable: [Facility]

  /// One checklist and those that get it.
  public struct Part: Sendable {
    /// Which.
    public let checklist: Checklist
    /// By what decided; see ``ChecklistChoice/Reason``.
    public internal(set) var reasons: [ChecklistChoice.Reason: Int] = [:]
    /// Checklists of the campaign that fit some of them too, and come later.
    public internal(set) var others: [String] = []
    /// It does not fit, and somebody asked for it all the same.
    public internal(set) var unsuitable = 0

    /// All that get it.
    public var count: Int { reasons.values.reduce(unsuitable, +) }
  }
}

extension Desk {
  /// Registers a letter; its code carries the year of its date, or of today when it has none.
  public func addDirective(_ content: Directive.Content) throws -> Directive {
    try check(content.date, .happened, "--date")
    return try change { try $0.addDirective(content, year: content.date?.year ?? today.year) }
  }

  /// In the order in which they were recorded.
  public func directives() throws -> [Directive] { try database.read { try $0.directives() } }

  /// Those known from a vantage; a letter without a day may be of any.
  public func directives(_ vantage: Vantage) throws -> [Directive] {
    try database.read(at: vantage) { snapshot in
      try snapshot.directives().filter { letter in letter.content.date.map { $0 <= vantage.day } ?? true }
    }
  }

  /// The letter with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchDirective``.
  public func directive(_ code: String) throws -> Directive {
    guard let directive = try database.read({ snapshot in try Self.find(code) { try snapshot.directive(code: $0) } })
    else {
      throw Failure(.noSuchDirective, ["code": code])
    }
    return directive
  }

  /// The letter with this key, if there is one.
  public func directive(_ id: Directive.ID) throws -> Directive? { try database.read { try $0.directive(id) } }

  /// Makes a campaign; it plans no inspection yet.
  ///
  /// - Parameter content: Its province and commune may be names.
  /// - Throws: ``Failure`` when a checklist does not exist, the window is turned round or the area is unknown.
  public func createCampaign(_ content: Campaign.Content) throws -> Campaign {
    var content = content
    try check(content.from, .planned, "--from")
    try check(content.to, .planned, "--to")
    if content.to < content.from {
      throw Failure(.campaignEndsBeforeStart, ["from": content.from.shortText, "to": content.to.shortText])
    }
    content.provinceCode = try content.provinceCode.map { text throws(Failure) in try provinceCode(text) }
    content.communeCode = try content.communeCode.map { try communeCode($0, province: content.provinceCode) }
    for id in content.checklistIDs { _ = try checklist(id) }
    return try change { try $0.addCampaign(content) }
  }

  /// In the order in which they were recorded.
  public func campaigns() throws -> [Campaign] { try database.read { try $0.campaigns() } }

  /// Those known from a vantage that had begun by its day.
  public func campaigns(_ vantage: Vantage) throws -> [Campaign] {
    try database.read(at: vantage) { try $0.campaigns().filter { $0.content.from <= vantage.day } }
  }

  /// The campaign with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchCampaign``.
  public func campaign(_ code: String) throws -> Campaign {
    guard let campaign = try database.read({ snapshot in try Self.find(code) { try snapshot.campaign(code: $0) } })
    else {
      throw Failure(.noSuchCampaign, ["code": code])
    }
    return campaign
  }

  /// One planned inspection for every facility of the campaign that is not closed; those planned before stay, one whose
  /// inspection was canceled gets another unless somebody said why it was not inspected, and what comes to the first list
  /// later is marked with the day.
  ///
  /// - Parameter allowsUnsuitable: Where no checklist of the campaign fits, the first is taken all the same.
  /// - Throws: ``Failure`` ``FailureCode/campaignClosed``.
  public func planCampaign(_ campaign: Campaign, allowsUnsuitable: Bool = false) throws -> CampaignPlan {
    try change { change in
      try change.requireOpen(campaign)
      return try plan(campaign, allowsUnsuitable, in: change.snapshot, making: change)
    }
  }

  /// What ``planCampaign(_:allowsUnsuitable:)`` would do; nothing is made.
  public func previewPlan(of campaign: Campaign, allowsUnsuitable: Bool = false) throws -> CampaignPlan {
    try database.read { try plan(campaign, allowsUnsuitable, in: $0, making: nil) }
  }

  private func plan(
    _ campaign: Campaign, _ allowsUnsuitable: Bool, in snapshot: Snapshot, making change: Change?
  ) throws -> CampaignPlan {
    let checklists = try campaign.content.checklistIDs.map(checklist)
    let present = try snapshot.presentFacilities()
    var (listed, existing) = (Set<Facility.ID>(), Set<Facility.ID>())
    for inspection in try snapshot.inspections(of: campaign.id) {
      let facility = present[inspection.facility] ?? inspection.facility
      listed.insert(facility)
      if inspection.state != .canceled { existing.insert(facility) }
    }
    let membership = try CampaignMembership(self, campaign, in: snapshot)
    let excuses = membership.excuses
    var apart: [CampaignApart] = []
    var (late, touched) = ([Facility](), [(facility: Facility, profile: FacilityProfile)]())
    var (planned, already, without) = ([Inspection](), 0, [(facility: Facility, groups: [FacilityGroup])]())
    var (parts, unsuitable, uncounted) = (checklists.map { CampaignPlan.Part(checklist: $0) }, [Facility](), 0)
    var (replaced, canceledExcused) = ([Facility](), [Facility]())
    for row in try members(of: membership, in: snapshot) {
      let facility = row.audit.facility
      if let departure = row.departure, membership.keeps(facility.id) {
        apart.append(
          CampaignApart(
            facility: facility, inspection: membership.inspections[facility.id], departure: departure))
      }
      if let profile = row.audit.profile, row.audit.situation != .closed { touched.append((facility, profile)) }
      if existing.contains(facility.id) {
        already += 1
        continue
      }
      // Nobody plans to go where the campaign has nothing to look for.
      if row.audit.situation == .closed || row.departure != nil { continue }
      // It was in the list before, and whoever canceled it there may have said why.
      let isReplaced = listed.contains(facility.id)
      if isReplaced, excuses[facility.id] != nil {
        canceledExcused.append(facility)
        continue
      }
      let choice = checklists.choice(for: row.known.groups, open: row.known.open, side: row.known.side)
      var checklist = choice?.checklist
      if checklist == nil, allowsUnsuitable {
        checklist = checklists.first { !Set($0.groups).isDisjoint(with: row.known.groups) } ?? checklists.first
        unsuitable.append(facility)
      }
      guard let checklist, let part = parts.firstIndex(where: { $0.checklist.id == checklist.id }) else {
        without.append((facility, row.known.groups))
        continue
      }
      if let choice {
        parts[part].reasons[choice.reason, default: 0] += 1
        parts[part].others = (parts[part].others + choice.others.map(\.id)).uniqued()
      } else {
        parts[part].unsuitable += 1
      }
      if isReplaced { replaced.append(facility) }
      if row.audit.children == nil, row.audit.othersAlone == nil { uncounted += 1 }
      guard let change else { continue }
      planned.append(
        try plan(
          facility, with: checklist, campaign: campaign.id, on: nil, year: campaign.content.from.year, in: change))
      if !listed.isEmpty, !isReplaced {
        try change.addLate(facility, to: campaign, on: today)
        late.append(facility)
      }
    }
    return CampaignPlan(
      planned: planned, split: parts.filter { $0.count > 0 },
      uncounted: uncounted,
      addedLate: late,
      overlaps: try overlaps(
        of: touched, first: campaign.content.from, last: campaign.content.to, besides: campaign.id, in: snapshot),
      already: already, replaced: replaced, canceledExcused: canceledExcused, apart: apart,
      withoutChecklist: without,
      unsuitable: unsuitable)
  }

  /// A facility of a campaign, told where it counts.
  struct CampaignMember {
    let audit: LicensingAudit
    let known: KnownForForms
    let movedTo: String?
    let departure: CampaignDeparture?
    let arrival: CampaignArrival?
  }

  /// The facilities of a campaign as of the day of the snapshot, or today, by commune and name.
  func members(of membership: CampaignMembership, in snapshot: Snapshot) throws -> [CampaignMember] {
    var members: [CampaignMember] = []
    let (day, tables) = (snapshot.vantage?.day ?? today, licensingTables)
    try snapshot.forEachDossier(existingOn: day) { dossier in
      guard let place = membership.place(of: dossier, on: day) else { return }
      let audit = dossier.licensingAudit(on: day, tables: tables).told(at: place.profile)
      members.append(
        CampaignMember(
          audit: audit, known: KnownForForms(dossier, on: day, tables), movedTo: place.movedTo,
          departure: membership.departure(
            of: dossier, at: place, isClosed: audit.situation == .closed, on: day),
          arrival: place.arrival))
    }
    return members.map { (key: placeKey($0.audit), row: $0) }.sorted { $0.key < $1.key }.map(\.row)
  }

  /// Why a facility of the campaign was not inspected.
  ///
  /// - Throws: ``Failure`` ``FailureCode/excuseOutside``, ``FailureCode/excuseInspected``,
  ///   ``FailureCode/excuseRunning`` or ``FailureCode/campaignClosed``.
  public func excuse(
    _ facility: Facility, in campaign: Campaign, reason: String, on day: CalendarDay? = nil
  ) throws {
    if let day { try check(day, .happened, "--on") }
    try change { change in
      try change.requireOpen(campaign)
      let membership = try CampaignMembership(self, campaign, in: change.snapshot)
      guard membership.place(of: try change.snapshot.dossier(facility), on: today) != nil else {
        throw Failure(.excuseOutside, ["facility": facility.code, "campaign": campaign.code])
      }
      let inspections = try change.snapshot.inspections(of: campaign.id, facility: facility.id)
      if let closed = inspections.first(where: { $0.state == .closed }) {
        throw Failure(
          .excuseInspected,
          ["facility": facility.code, "campaign": campaign.code, "inspection": closed.code])
      }
      if let running = inspections.first(where: { $0.state == .inProgress }) {
        throw Failure(
          .excuseRunning,
          ["facility": facility.code, "campaign": campaign.code, "inspection": running.code])
      }
      try change.excuse(facility, in: campaign, reason: reason, on: day)
    }
  }

  /// Takes back why a facility was not inspected.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noExcuse`` or ``FailureCode/campaignClosed``.
  public func takeBackExcuse(of facility: Facility, in campaign: Campaign, because reason: String) throws {
    try change { change in
      try change.requireOpen(campaign)
      try change.takeBackExcuse(of: facility, in: campaign, because: reason)
    }
  }

  /// The open campaign in which a place stays by one inspection alone, though it has moved away, closed or changed its kind.
  func campaign(
    holdingOnlyBy inspection: Inspection, in snapshot: Snapshot
  ) throws -> (campaign: Campaign, facility: Facility)? {
    guard let campaign = try inspection.campaign.flatMap(snapshot.campaign), try snapshot.closedOn(campaign) == nil,
      let facility = try snapshot.facility(inspection.facility).map(snapshot.present)
    else { return nil }
    let membership = try CampaignMembership(self, campaign, in: snapshot)
    let held = try membership.visits.filter { visit in
      try snapshot.facility(visit.facility).map(snapshot.present)?.id == facility.id
    }
    let dossier = try snapshot.dossier(facility)
    guard held.map(\.id) == [inspection.id], membership.excuses[facility.id] == nil,
      let place = membership.place(of: dossier, on: today)
    else { return nil }
    let isClosed = dossier.isClosed(on: today, law.licensing.law)
    switch membership.departure(of: dossier, at: place, isClosed: isClosed, on: today) {
    case .outside, nil: return nil
    case .closed, .moved, .kind: return (campaign, facility)
    }
  }

  /// Every facility of the campaign as of today, from one snapshot; of a closed campaign, as of its closing and as known
  /// then, since its figures were told.
  public func status(of campaign: Campaign, _ vantage: Vantage? = nil) throws -> CampaignStatus {
    try database.read(at: vantage) { snapshot in
      if let knownAt = vantage?.knownAt, try snapshot.campaign(campaign.id) == nil {
        throw Failure.notRecorded(campaign.code, at: knownAt)
      }
      return try status(of: campaign, in: snapshot)
    }
  }

  func status(of campaign: Campaign, in snapshot: Snapshot) throws -> CampaignStatus {
    guard let closing = try snapshot.closing(of: campaign) else { return try count(campaign, in: snapshot) }
    var status = try count(campaign, in: snapshot.at(closing))
    let present = try snapshot.presentFacilities()
    let known = Set(status.rows.map { present[$0.audit.facility.id] ?? $0.audit.facility.id })
    let last = max(closing.day, campaign.content.to)
    let membership = try CampaignMembership(self, campaign, in: snapshot)
    status.foundLater = try members(of: membership, in: snapshot).map(\.audit).filter { audit in
      // What was inspected later from elsewhere is named with its inspection.
      !known.contains(audit.facility.id) && audit.situation != .closed
        && audit.profile.map { $0.from <= last && membership.covers($0) } ?? false
    }
    status.inspectedLater = try inspectedLater(campaign, than: closing, in: snapshot)
    return status
  }

  /// Inspections of a closed campaign that its closing did not know as closed, or not by the closing that holds now.
  func inspectedLater(_ campaign: Campaign, than closing: Vantage, in snapshot: Snapshot) throws -> [LaterInspection] {
    let counted = try snapshot.at(closing).inspections(of: campaign.id).filter { $0.state == .closed }
    let then = Dictionary(counted.map { ($0.id, $0.closedAt) }, uniquingKeysWith: { first, _ in first })
    return try snapshot.inspections(of: campaign.id).compactMap { inspection in
      let isCounted = then[inspection.id] != nil
      guard
        isCounted
          ? then[inspection.id] != inspection.closedAt
          : inspection.state == .inProgress || inspection.state == .closed,
        let facility = try snapshot.facility(inspection.facility)
      else { return nil }
      return LaterInspection(
        inspection: inspection, facility: try snapshot.present(facility), isCounted: isCounted)
    }
  }

  /// The campaign that an inspection belongs to, the day on which it was closed and whether its figures count the
  /// inspection; `nil` where it belongs to none that is.
  public func closedCampaign(of inspection: Inspection) throws -> (
    campaign: Campaign, on: CalendarDay, counts: Bool
  )? {
    try database.read { snapshot in
      guard let campaign = try inspection.campaign.flatMap(snapshot.campaign),
        let closing = try snapshot.closing(of: campaign)
      else { return nil }
      let then = try snapshot.at(closing).inspections(of: campaign.id).first { $0.id == inspection.id }
      return (campaign, closing.day, then?.state == .closed)
    }
  }

  private func count(_ campaign: Campaign, in snapshot: Snapshot) throws -> CampaignStatus {
    let membership = try CampaignMembership(self, campaign, in: snapshot)
    let (inspections, excuses) = (membership.inspections, membership.excuses)
    let late = try snapshot.lateAdditions(in: campaign)
    let rows = try members(of: membership, in: snapshot).compactMap { member -> CampaignStatus.Row? in
      let id = member.audit.facility.id
      // Closed, and the campaign had nothing to do with it: there is nothing to go to any more.
      if member.audit.situation == .closed, !membership.keeps(id) { return nil }
      return CampaignStatus.Row(
        audit: member.audit, inspection: inspections[id], excuse: excuses[id], addedOn: late[id],
        movedTo: member.movedTo, departure: member.departure, arrival: member.arrival)
    }
    let day = snapshot.vantage?.day ?? today
    let entries = rows.compactMap { row in
      row.audit.profile.map {
        CampaignProgress.Entry(
          communeCode: $0.communeCode, kind: $0.kind,
          inspectedOn: row.isInspected ? row.inspection?.minutes?.closedOn : nil, isExcused: row.isExcused)
      }
    }
    var status = CampaignStatus(
      campaign: campaign, rows: rows, day: day,
      progress: CampaignProgress(
        entries, from: campaign.content.from, on: day,
        try snapshot.workingCalendar(over: law.calendar)),
      assignments: try snapshot.assignments(in: campaign), closedOn: try snapshot.closedOn(campaign))
    status.assignedLater = try snapshot.firstAssignments(in: campaign).filter { $0.value > day }
    status.formerTeams = try formerTeams(of: status, in: snapshot)
    status.doubled = try membership.doubled.compactMap { inspection in
      try snapshot.facility(inspection.facility).map { (inspection, try snapshot.present($0)) }
    }
    status.unfinished = try snapshot.inspections(of: campaign.id).filter { $0.state == .inProgress }
    status.withoutResult = try rows.compactMap(\.inspection).filter { try hasNoResult($0, in: snapshot) }.map(\.code)
    return status
  }
}
