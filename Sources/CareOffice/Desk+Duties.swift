public import CareCore
import CareMessages
import CareStore
import Foundation

/// A report of a duty, and what became of it.
public struct DutyReport: Sendable {
  /// One period.
  public let occurrence: DutyOccurrence
  /// Its days; `nil` where no text names one.
  public let result: DeadlineResult?
  /// `nil` while nothing was sent.
  public let submission: Submission?
  /// Sent after the legal last day; `nil` while nothing was sent, or where no text names a day.
  public let isLate: Bool?
  /// The figures can only be estimates.
  public let needsEstimate: Bool
}

extension Desk {
  /// The built-in duties of the office's province.
  public func dutyPatterns() throws -> [DutyPattern] {
    DutyFile.embedded.patterns(inProvince: try office().provinceCode)
  }

  /// A built-in duty of the office's province.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchBuiltInDuty``.
  public func dutyPattern(_ id: String) throws -> DutyPattern {
    guard let pattern = try dutyPatterns().first(where: { $0.id == id }) else {
      throw Failure(.noSuchBuiltInDuty, ["id": id])
    }
    return pattern
  }

  /// Registers a duty. One that falls due once is owed whatever its day; the others from the day they start.
  public func addDuty(_ content: ReportingDuty.Content) throws -> ReportingDuty {
    var content = content
    if case .once(_, let day) = content.rule { content.startsOn = min(content.startsOn, day.adding(days: -1)) }
    return try change { try $0.addDuty(content) }
  }

  /// Ends a duty: reports due from that day on are owed no more.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dutyEnded`` when it ended already.
  public func end(_ duty: ReportingDuty, on day: CalendarDay, because reason: String) throws -> ReportingDuty {
    try change { change in
      if let end = try change.snapshot.duty(code: duty.code)?.end {
        throw Failure(.dutyEnded, ["code": duty.code, "on": end.on.shortText])
      }
      let end = ReportingDuty.End(on: day, reason: reason)
      try change.record(end, of: duty)
      return ReportingDuty(id: duty.id, code: duty.code, content: duty.content, end: end)
    }
  }

  /// In the order in which they were recorded.
  public func duties() throws -> [ReportingDuty] { try database.read { try $0.duties() } }

  /// The duty with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchDuty``.
  public func duty(_ code: String) throws -> ReportingDuty {
    guard let duty = try database.read({ try $0.duty(code: code) }) else { throw Failure(.noSuchDuty, ["code": code]) }
    return duty
  }

  /// The reports of a duty from its start to a year after the day of a vantage, in order.
  public func reports(of duty: ReportingDuty, _ vantage: Vantage) throws -> [DutyReport] {
    try database.read { snapshot in
      let calendar = try snapshot.workingCalendar(over: CalendarFile.embedded)
      return reports(of: duty, try snapshot.submissions()[duty.id] ?? [:], calendar, vantage.day)
    }
  }

  private func reports(
    of duty: ReportingDuty, _ submissions: [String: Submission], _ calendar: WorkingCalendar, _ day: CalendarDay
  ) -> [DutyReport] {
    var last = day.adding(days: 366)
    if case .once(_, let day) = duty.content.rule { last = max(last, day) }
    return duty.occurrences(from: duty.content.startsOn, through: last).compactMap { occurrence in
      // What was sent later does not count yet.
      let submission = submissions[occurrence.period].flatMap { $0.sentOn <= day ? $0 : nil }
      guard submission != nil || duty.owes(occurrence) else { return nil }
      return DutyReport(
        occurrence: occurrence, result: try? occurrence.deadline?.result(calendar), submission: submission,
        isLate: submission.flatMap { occurrence.isLate($0, calendar) },
        needsEstimate: occurrence.needsEstimate(calendar))
    }
  }

  /// Records that a report was sent.
  ///
  /// - Parameters:
  ///   - period: The first one not yet sent when `nil`.
  ///   - file: What was sent; its name and SHA-256 are kept, not the file.
  /// - Throws: ``Failure`` ``FailureCode/noSuchDutyPeriod`` or what reading the file throws.
  public func submit(
    _ duty: ReportingDuty, period: String?, on day: CalendarDay, number: String?, file: String?, note: String?
  ) throws -> DutyReport {
    let reports = try reports(of: duty, Vantage(day: max(day, today)))
    guard
      let report = period.map({ period in reports.first { $0.occurrence.period == period } })
        ?? reports.first(where: { $0.submission == nil }) ?? reports.last
    else {
      throw Failure(
        .noSuchDutyPeriod,
        [
          "code": duty.code, "period": period ?? "",
          "periods": reports.map(\.occurrence.period).joined(separator: ", "),
        ])
    }
    let submission = Submission(
      period: report.occurrence.period, number: number, sentOn: day,
      fileName: file.map { URL(filePath: $0).lastPathComponent }, contentHash: try file.map(NamedFile.hash), note: note)
    return try change { change in
      try change.submit(submission, for: duty)
      let calendar = try change.snapshot.workingCalendar(over: CalendarFile.embedded)
      return DutyReport(
        occurrence: report.occurrence, result: report.result, submission: submission,
        isLate: report.occurrence.isLate(submission, calendar), needsEstimate: report.needsEstimate)
    }
  }

  // MARK: - What is due

  /// Everything owed on the day of a vantage, soonest first; what has no day comes last, emergencies before all.
  ///
  /// - Parameter days: Only what falls due by so many days later, besides what is overdue or has no day; reports that
  ///   come back are otherwise looked for one year ahead.
  public func due(within days: Int?, _ vantage: Vantage) throws -> [DueItem] {
    let horizon = days.map { vantage.day.adding(days: $0) }
    return try database.read(at: vantage) { snapshot in
      let calendar = try snapshot.workingCalendar(over: CalendarFile.embedded)
      let items =
        try dueReports(snapshot, calendar, vantage.day) + dueInspections(snapshot, calendar)
        + dueRemediations(snapshot, calendar) + dueCampaigns(snapshot, calendar)
        + dueTerms(snapshot, calendar, vantage.day)
      let far = CalendarDay(known: 9999, 12, 31)
      let sorted = items.filter { item in horizon.flatMap { last in item.day.map { $0 <= last } } ?? true }
        .enumerated().sorted { left, right in
          (left.element.day ?? far, left.offset) < (right.element.day ?? far, right.offset)
        }
      return try dueEmergencies(snapshot, vantage.day) + sorted.map(\.element)
    }
  }

  private func dueReports(_ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay) throws -> [DueItem] {
    let submissions = try snapshot.submissions()
    let campaigns = try snapshot.campaigns()
    return try snapshot.duties().flatMap { duty in
      let under = campaigns.filter { $0.content.directive != nil && $0.content.directive == duty.content.directive }
      let left = try under.map { try missing($0, snapshot) }
      return reports(of: duty, submissions[duty.id] ?? [:], calendar, day).filter { $0.submission == nil }.map {
        report in
        DueItem(
          kind: .report, code: duty.code, uid: "\(duty.id.uuid)-\(report.occurrence.period)",
          title: report.occurrence.data == nil
            ? duty.content.name : "\(duty.content.name) (\(report.occurrence.period))",
          recipients: duty.content.recipients, legalLastDay: report.result?.legalLastDay,
          safeDay: report.result?.safeDay, ownDay: report.occurrence.ownDay, basis: duty.content.basis,
          isProvisional: report.result?.isProvisional ?? false, needsEstimate: report.needsEstimate, missing: left)
      }
    }
  }

  private func missing(_ campaign: Campaign, _ snapshot: Snapshot) throws -> DueItem.Missing {
    let status = try status(of: campaign, in: snapshot)
    return DueItem.Missing(
      campaign: campaign.code, facilities: status.rows.count, inspected: status.inspected,
      excused: status.rows.count { !$0.isInspected && $0.excuse != nil })
  }

  /// Those under way by the limit of their decision, those planned by their day.
  private func dueInspections(_ snapshot: Snapshot, _ calendar: WorkingCalendar) throws -> [DueItem] {
    try snapshot.inspections().compactMap { inspection in
      let facility = try snapshot.facility(inspection.facility)
      let place = try facility.flatMap { try snapshot.dossier($0).profile(on: today)?.name } ?? facility?.code ?? ""
      let uid = "\(inspection.id.uuid)"
      switch inspection.state {
      case .inProgress:
        if let pause = inspection.openPause {
          return DueItem(
            kind: .inspection, code: inspection.code, uid: uid,
            title: CampaignTerm.pausedTitle.text(
              language, ["facility": place, "from": pause.from.text(language)]), legalLastDay: nil, safeDay: nil,
            basis: nil)
        }
        let deadline = inspection.deadline(InspectionLimitsFile.embedded)
        guard let result = try deadline?.result(calendar) else { return nil }
        return DueItem(
          kind: .inspection, code: inspection.code, uid: uid, title: place, legalLastDay: result.legalLastDay,
          safeDay: result.safeDay, basis: deadline?.basis, isProvisional: result.isProvisional)
      case .planned:
        guard let day = inspection.plannedOn else { return nil }
        return DueItem(
          kind: .inspection, code: inspection.code, uid: uid, title: place, legalLastDay: nil, safeDay: nil,
          ownDay: day, basis: nil)
      case .closed, .canceled: return nil
      }
    }
  }

  /// The window of a campaign is the agency's own; nobody is overdue by law when it ends.
  private func dueCampaigns(_ snapshot: Snapshot, _ calendar: WorkingCalendar) throws -> [DueItem] {
    try snapshot.campaigns().compactMap { campaign in
      guard try snapshot.closedOn(campaign) == nil else { return nil }
      let left = try missing(campaign, snapshot)
      guard left.open > 0 else { return nil }
      return DueItem(
        kind: .campaign, code: campaign.code, uid: "\(campaign.id.uuid)", title: campaign.content.name,
        legalLastDay: nil, safeDay: calendar.workingDay(onOrBefore: campaign.content.to), ownDay: campaign.content.to,
        basis: nil, missing: [left])
    }
  }

  /// Suspensions that end, and files on which the authority must decide.
  private func dueTerms(_ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay) throws -> [DueItem] {
    var items: [DueItem] = []
    try snapshot.forEachDossier { dossier in
      guard let profile = dossier.profile(on: day), dossier.closure(on: day)?.document == nil else { return }
      for term in dossier.licensingTerms(on: day, tables: licensingTables) {
        let kind: DueItem.Kind
        switch term.kind {
        case .suspension where term.lastDay >= day: kind = .suspension
        case .processing: kind = .processing
        default: continue
        }
        items.append(
          DueItem(
            kind: kind, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-\(term.permitKind.rawValue)-\(term.kind.rawValue)-\(term.from)",
            title: "\(profile.name): \(term.permitKind.label(language))", legalLastDay: term.lastDay,
            safeDay: calendar.workingDay(onOrBefore: term.lastDay),
            basis: Deadline.Basis(citation: term.citation, certainty: term.certainty),
            isProvisional: term.isProvisional))
      }
    }
    return items
  }
}
