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
  /// The days and data periods taken where nobody named a day.
  public var dutyDefaults: [DutyDefault] { law.duties.defaults }

  /// Notices that the office owes so many hours after it found something out.
  public var incidentClocks: [IncidentClock] { law.duties.clocks.filter { $0.startedBy == .duty } }

  /// A clock of that table that holds on the day of the event.
  ///
  /// - Returns: `nil` where the table has no such clock.
  /// - Throws: ``Failure`` ``FailureCode/builtInDutyNotInForce``.
  public func incidentClock(_ id: String, on day: CalendarDay) throws -> IncidentClock? {
    guard let clock = incidentClocks.first(where: { $0.id == id }) else { return nil }
    try Self.check(clock.span, clock.id, clock.basis, on: day)
    return clock
  }

  private static func check(_ span: LawSpan, _ id: String, _ basis: Deadline.Basis, on day: CalendarDay) throws {
    if span.contains(day) { return }
    throw Failure(
      .builtInDutyNotInForce,
      [
        "id": id, "citation": basis.citation, "on": day.shortText, "from": span.from?.shortText ?? "…",
        "to": span.to?.shortText ?? "…",
      ])
  }

  /// The built-in duties of the office's province, with the office's own laid over them, as far as they hold on a day.
  ///
  /// - Parameter day: `nil` is whenever they hold.
  /// - Parameter path: A file as `tables/duties.yaml`, or a folder of such.
  /// - Throws: ``Failures`` with every problem of the files at its place.
  public func dutyPatterns(over path: String? = nil, on day: CalendarDay? = nil) throws -> [DutyPattern] {
    let all = try allDutyPatterns(over: path)
    return day.map { day in all.filter { $0.span.contains(day) } } ?? all
  }

  private func allDutyPatterns(over path: String?) throws -> [DutyPattern] {
    let province = try office().provinceCode
    let builtIn = law.duties.patterns.patterns(inProvince: province)
    guard let path else { return builtIn }
    let own = try DutyFile.own(path, over: law.duties.patterns, language)
    return builtIn.overlaid(with: own.patterns(inProvince: province))
  }

  /// Built-in duties of a day that the register lacks; see ``Swift/Array/unkept(beside:)``.
  public func unkeptDuties(_ vantage: Vantage) throws -> [DutyPattern] {
    try dutyPatterns(on: vantage.day).unkept(beside: try duties(vantage))
  }

  /// A built-in duty of the office's province, or one of its own file.
  ///
  /// - Parameter day: From which it is to be owed.
  /// - Throws: ``Failure`` ``FailureCode/noSuchBuiltInDuty``, ``FailureCode/builtInDutyNotInForce``, or as
  ///   ``dutyPatterns(over:on:)``.
  public func dutyPattern(_ id: String, over path: String? = nil, on day: CalendarDay) throws -> DutyPattern {
    guard let pattern = try dutyPatterns(over: path).first(where: { $0.id == id }) else {
      throw Failure(.noSuchBuiltInDuty, ["id": id])
    }
    try Self.check(pattern.span, pattern.id, pattern.content.basis, on: day)
    return pattern
  }

  /// Registers a duty. One that falls due once is owed whatever its day; the others from the day they start.
  public func addDuty(_ content: ReportingDuty.Content) throws -> ReportingDuty {
    var content = content
    try check(content.startsOn, .planned, "--starts")
    switch content.rule {
    case .once(let phrase, let day): try check(day, .planned, "--\(phrase.rawValue)")
    case .undated(let ownDay): try check(ownDay, .planned, "--own-day")
    case .recurring: break
    }
    if case .once(_, let day) = content.rule { content.startsOn = min(content.startsOn, day.adding(days: -1)) }
    return try change { try $0.addDuty(content) }
  }

  /// Ends a duty: reports due from that day on are owed no more.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dutyEnded`` when it ended already.
  public func end(_ duty: ReportingDuty, on day: CalendarDay, because reason: String) throws -> ReportingDuty {
    try check(day, .planned, "--on")
    return try change { change in
      if let end = try change.snapshot.duty(code: duty.code)?.end {
        throw Failure(.dutyEnded, ["code": duty.code, "on": end.on.shortText])
      }
      let end = ReportingDuty.End(on: day, reason: reason)
      try change.record(end, of: duty)
      return ReportingDuty(id: duty.id, code: duty.code, content: duty.content, end: end)
    }
  }

  /// In the order in which they were recorded.
  ///
  /// - Parameter vantage: What starts after its day is not owed yet, and what ends after it not ended.
  public func duties(_ vantage: Vantage) throws -> [ReportingDuty] {
    try database.read(at: vantage) { snapshot in
      try snapshot.duties().filter { $0.content.startsOn <= vantage.day }.map { $0.known(on: vantage.day) }
    }
  }

  /// The duty with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchDuty``.
  public func duty(_ code: String) throws -> ReportingDuty {
    guard let duty = try database.read({ snapshot in try Self.find(code) { try snapshot.duty(code: $0) } }) else {
      throw Failure(.noSuchDuty, ["code": code])
    }
    return duty
  }

  /// The same as of a vantage.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchDuty`` or ``FailureCode/notRecordedThen``.
  public func duty(_ code: String, _ vantage: Vantage) throws -> ReportingDuty {
    if let then = try database.read(at: vantage, { try $0.duty(code: code) }) { return then.known(on: vantage.day) }
    _ = try duty(code)
    throw Failure.notRecorded(code, at: vantage.knownAt ?? present)
  }

  /// How many days ahead reports that come back are looked for.
  private static let reportsAhead = 366

  /// The reports of a duty from its start to a year after the day of a vantage, in order.
  public func reports(of duty: ReportingDuty, _ vantage: Vantage) throws -> [DutyReport] {
    try database.read(at: vantage) { snapshot in
      let calendar = try snapshot.workingCalendar(over: law.calendar)
      return reports(
        of: duty, try snapshot.submissions()[duty.id] ?? [:], calendar, vantage.day,
        through: vantage.day.adding(days: Self.reportsAhead))
    }
  }

  private func reports(
    of duty: ReportingDuty, _ submissions: [String: Submission], _ calendar: WorkingCalendar, _ day: CalendarDay,
    through last: CalendarDay
  ) -> [DutyReport] {
    var last = last
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
  ///   - period: When `nil`, the earliest one not sent whose data period had begun by the day; of a correction, the one
  ///     that was sent.
  ///   - file: What was sent; its name and SHA-256 are kept, not the file.
  ///   - isCorrection: What was recorded for the period before is superseded; without it that is refused.
  /// - Throws: ``Failure``: ``FailureCode/dayInFuture``, ``FailureCode/noSuchDutyPeriod``,
  ///   ``FailureCode/noPeriodToSubmit``, ``FailureCode/alreadySubmitted``, ``FailureCode/nothingSubmitted``, or what
  ///   reading the file throws.
  public func submit(
    _ duty: ReportingDuty, period: String?, on day: CalendarDay, number: String?, file: String?, note: String?,
    isCorrection: Bool = false
  ) throws -> DutyReport {
    try check(day, .happened, "--on")
    let hash = try file.map(NamedFile.hash)
    return try change { change in
      let calendar = try change.snapshot.workingCalendar(over: law.calendar)
      let sent = try change.snapshot.submissions()[duty.id] ?? [:]
      let reports = reports(of: duty, sent, calendar, today, through: today.adding(days: Self.reportsAhead))
      let report = try report(period, on: day, of: duty, in: reports, sent, isCorrection: isCorrection)
      let before = sent[report.occurrence.period]
      if let before, !isCorrection {
        throw Failure(
          .alreadySubmitted,
          [
            "code": duty.code, "period": report.occurrence.periodText(language), "on": before.sentOn.shortText,
            "number": before.number ?? "–",
          ])
      }
      if before == nil, isCorrection {
        throw Failure(
          .nothingSubmitted, ["code": duty.code, "period": report.occurrence.periodText(language)])
      }
      let submission = Submission(
        period: report.occurrence.period, number: number, sentOn: day,
        fileName: file.map { URL(filePath: $0).lastPathComponent }, contentHash: hash, note: note)
      try change.submit(submission, for: duty)
      return DutyReport(
        occurrence: report.occurrence, result: report.result, submission: submission,
        isLate: report.occurrence.isLate(submission, calendar), needsEstimate: report.needsEstimate)
    }
  }

  /// The report that somebody means.
  private func report(
    _ period: String?, on day: CalendarDay, of duty: ReportingDuty, in reports: [DutyReport],
    _ sent: [String: Submission], isCorrection: Bool
  ) throws -> DutyReport {
    if let period {
      let folded = VietnameseText.folded(period)
      let found = reports.first {
        $0.occurrence.period == period || VietnameseText.folded($0.occurrence.periodText(language)) == folded
      }
      guard let found else {
        throw Failure(
          .noSuchDutyPeriod,
          [
            "code": duty.code, "period": period,
            "periods": reports.map { $0.occurrence.periodText(language) }.joined(separator: ", "),
          ])
      }
      return found
    }
    if isCorrection {
      let known = reports.filter { sent[$0.occurrence.period] != nil }
      if known.count > 1 { throw Failure(.optionNeeded, ["option": "--period", "command": "duty submit"]) }
      if let report = known.first ?? reports.first { return report }
    }
    if let open = reports.first(where: { sent[$0.occurrence.period] == nil && $0.occurrence.hasBegun(by: day) }) {
      return open
    }
    // Of a report owed once there is nothing to choose.
    if reports.count == 1, let only = reports.first, sent[only.occurrence.period] != nil { return only }
    let periods = reports.map { $0.occurrence.text(sent[$0.occurrence.period], language) }
    throw Failure(
      .noPeriodToSubmit,
      [
        "code": duty.code, "on": day.shortText,
        "periods": periods.isEmpty ? "–" : periods.joined(separator: ", "),
      ])
  }

  // MARK: - What is due

  /// Everything owed on the day of a vantage, soonest first; what has no day comes last, emergencies before all.
  ///
  /// - Parameter days: Only what falls due by so many days later, besides what is overdue or has no day. Reports that
  ///   come back and last days of papers are looked for one year ahead, or as far as that.
  public func due(within days: Int?, _ vantage: Vantage) throws -> [DueItem] {
    let horizon = days.map { vantage.day.adding(days: $0) }
    return try database.read(at: vantage) { snapshot in
      let calendar = try snapshot.workingCalendar(over: law.calendar)
      let items =
        try dueItems(
          snapshot, calendar, on: vantage.day,
          through: vantage.day.adding(days: max(Self.reportsAhead, days ?? 0)))
        + dueAtOffice(snapshot, vantage.day) + dueLaw(on: vantage.day, calendar)
      let far = CalendarDay(known: 9999, 12, 31)
      let sorted = items.filter { item in horizon.flatMap { last in item.day.map { $0 <= last } } ?? true }
        .enumerated().sorted { left, right in
          (left.element.sortDay(on: vantage.day) ?? far, left.offset)
            < (right.element.sortDay(on: vantage.day) ?? far, right.offset)
        }
      return try dueEmergencies(snapshot, vantage.day) + sorted.map(\.element)
    }
  }

  /// Everything whose last day the working calendar can move, in no order; hours are not counted on it.
  ///
  /// - Parameter last: Reports that come back and last days of papers are looked for until then.
  func dueItems(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar, on day: CalendarDay, through last: CalendarDay
  ) throws -> [DueItem] {
    try dueReports(snapshot, calendar, day, last) + dueInspections(snapshot, calendar, day)
      + dueRemediations(snapshot, calendar, day) + dueCampaigns(snapshot, calendar, day)
      + dueTerms(snapshot, calendar, day, last)
  }

  private func dueReports(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay, _ last: CalendarDay
  ) throws -> [DueItem] {
    let submissions = try snapshot.submissions()
    let campaigns = try snapshot.campaigns().filter { isThere($0.content.from, on: day) }
    return try snapshot.duties().filter { isThere($0.content.startsOn, on: day) }.flatMap { duty in
      let under = campaigns.filter { $0.content.directive != nil && $0.content.directive == duty.content.directive }
      let left = try under.map { try missing($0, snapshot) }
      let sent = submissions[duty.id] ?? [:]
      return reports(of: duty, sent, calendar, day, through: last).filter { $0.submission == nil }.map { report in
        DueItem(
          kind: .report, code: duty.code, uid: "\(duty.id.uuid)-\(report.occurrence.period)",
          title: report.occurrence.data == nil
            ? duty.content.name : "\(duty.content.name) (\(report.occurrence.period))",
          period: report.occurrence.data == nil ? nil : report.occurrence.period,
          recipients: duty.content.recipients, legalLastDay: report.result?.legalLastDay,
          safeDay: report.result?.safeDay, ownDay: report.occurrence.ownDay, basis: duty.content.basis,
          doubt: report.result?.doubt ?? .none, needsEstimate: report.needsEstimate, missing: left)
      }
    }
  }

  private func missing(_ campaign: Campaign, _ snapshot: Snapshot) throws -> DueItem.Missing {
    let status = try status(of: campaign, in: snapshot)
    return DueItem.Missing(
      campaign: campaign.code, facilities: status.rows.count, inspected: status.inspected,
      excused: status.excused)
  }

  /// Those under way by the limit of their decision, those planned by their day. Neither is left out for having none; of
  /// those planned without a day an open campaign counts its own.
  private func dueInspections(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay
  ) throws -> [DueItem] {
    let open = Set(try snapshot.campaigns().filter { try snapshot.closedOn($0) == nil }.map(\.id))
    return try snapshot.inspections().compactMap { inspection in
      guard [.inProgress, .planned].contains(inspection.state) else { return nil }
      let place = try snapshot.presentName(of: inspection.facility, on: day)
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
        let limit = InspectionLimit(inspection, law.limits, calendar)
        guard let result = try limit.deadline?.result(calendar) else {
          let since = inspection.start?.on
          return DueItem(
            kind: .inspection, code: inspection.code, uid: uid, title: place, legalLastDay: nil, safeDay: nil,
            since: since, basis: nil,
            toCome: since.map { DutyTerm.inspectionWithoutLimit.text(language, waited(since: $0, on: day)) })
        }
        let isOfDecision = inspection.start?.limit != nil
        // The law's last day may come before that of the decision.
        let safe = limit.lawLastDay.map { min(result.safeDay, calendar.workingDay(onOrBefore: $0)) } ?? result.safeDay
        return DueItem(
          kind: .inspection, code: inspection.code, uid: uid, title: place,
          legalLastDay: isOfDecision ? limit.lawLastDay : result.legalLastDay, safeDay: safe,
          ownDay: isOfDecision ? result.legalLastDay : nil, isOwnDayBinding: isOfDecision,
          basis: limit.deadline?.basis, toCome: limit.lastDaysText(language), doubt: result.doubt)
      case .planned:
        if inspection.plannedOn == nil, inspection.campaign.map(open.contains) ?? false { return nil }
        return DueItem(
          kind: .inspection, code: inspection.code, uid: uid, title: place, legalLastDay: nil, safeDay: nil,
          ownDay: inspection.plannedOn, basis: nil,
          toCome: inspection.plannedOn == nil ? DutyTerm.plannedWithoutDay.text(language) : nil)
      case .closed, .canceled: return nil
      }
    }
  }

  /// Seen from today what is planned counts; asked of a day gone by, what began only after it was not there yet.
  private func isThere(_ beginning: CalendarDay, on day: CalendarDay) -> Bool { day >= today || beginning <= day }

  /// The window of a campaign is the agency's own; nobody is overdue by law when it ends.
  private func dueCampaigns(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay
  ) throws -> [DueItem] {
    try snapshot.campaigns().compactMap { campaign in
      guard isThere(campaign.content.from, on: day), try snapshot.closedOn(campaign) == nil else { return nil }
      let left = try missing(campaign, snapshot)
      guard left.open > 0 else { return nil }
      return DueItem(
        kind: .campaign, code: campaign.code, uid: "\(campaign.id.uuid)", title: campaign.content.name,
        legalLastDay: nil, safeDay: calendar.workingDay(onOrBefore: campaign.content.to), ownDay: campaign.content.to,
        basis: nil, missing: [left])
    }
  }

  /// Law to be looked at again within so many days: a warning of the program, no deadline.
  private static let reviewAhead = 30

  /// What of the law ends or must be looked at soon, soonest first, with the days it is about.
  func lawDue(on day: CalendarDay) throws -> [(day: CalendarDay, items: [LawReviewItem])] {
    let dated = law.rows(try shelf.law().requirements).review(on: day, within: Self.reviewAhead)
    return Dictionary(grouping: dated) { $0.day ?? day }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func dueLaw(on day: CalendarDay, _ calendar: WorkingCalendar) throws -> [DueItem] {
    try lawDue(on: day).map { last, items in
      // To look at a row by a day is our own wish; the last day of a row is the law's.
      let isOwn = items.allSatisfy { $0.kind == .review }
      return DueItem(
        kind: .law, code: law.version, uid: "law-\(last)", title: items.text(language),
        legalLastDay: isOwn ? nil : last, safeDay: calendar.workingDay(onOrBefore: last), ownDay: isOwn ? last : nil,
        basis: nil)
    }
  }

  /// What of closed inspections waits for the office itself, one line an inspection: findings that nobody demanded anything
  /// for, and those reported done that nobody has verified.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 7, 15 (read) name the demand and no number of days: what waits is told with the
  /// day since when, and is never late.
  private func dueAtOffice(_ snapshot: Snapshot, _ day: CalendarDay) throws -> [DueItem] {
    try snapshot.inspections().flatMap { inspection -> [DueItem] in
      guard inspection.state == .closed, let closed = inspection.minutes?.closedOn, closed <= day else { return [] }
      let unsettled = try snapshot.findings(of: inspection.id).filter(\.state.isUnsettled)
      if unsettled.isEmpty { return [] }
      let place = try snapshot.presentName(of: inspection.facility, on: day)
      let pairs = try unsettled.map { ($0, try snapshot.remediation(of: $0.id)) }
      func item(_ kind: DueItem.Kind, _ findings: [Finding], since: CalendarDay, _ title: DutyTerm, _ note: DutyTerm)
        -> DueItem?
      {
        if findings.isEmpty { return nil }
        let severities = Severity.allCases.compactMap { severity -> String? in
          let count = findings.count { $0.content.severity == severity }
          return count == 0 ? nil : "\(severity.label(language).lowercasedFirst): \(count)"
        }
        let words = [
          "facility": place, "count": String(findings.count), "severities": severities.joined(separator: "; "),
        ]
        return DueItem(
          kind: kind, code: inspection.code, uid: "\(inspection.id.uuid)-\(kind.rawValue)",
          title: title.text(language, words), legalLastDay: nil, safeDay: nil, since: since, basis: nil,
          toCome: note.text(language, waited(since: since, on: day)), findings: findings.count)
      }
      let bare = pairs.filter { $0.0.state == .open && $0.1.demand == nil }
      let told = pairs.filter { $0.0.state == .reportedDone }
      let first = told.compactMap { $0.1.acts.last { $0.kind == .done }?.on }.min()
      return [
        item(.demand, bare.map(\.0), since: closed, .demandTitle, .demandNote),
        item(.verification, told.map(\.0), since: first ?? closed, .verificationTitle, .verificationNote),
      ].compactMap(\.self)
    }
  }

  /// A day, and how many days it is since.
  private func waited(since start: CalendarDay, on day: CalendarDay) -> [String: String] {
    ["day": start.text(language), "count": String(max(0, day.days(since: start)))]
  }

  /// Suspensions, pauses and papers that end, or ended and were never settled; files on which the authority must
  /// decide, or that stopped with their procedure and are still to be given back; checks.
  ///
  /// - Parameter last: Papers that end later are left out.
  private func dueTerms(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay, _ last: CalendarDay
  ) throws -> [DueItem] {
    var (items, tables) = ([DueItem](), licensingTables)
    tables.calendar = calendar
    try snapshot.forEachDossier(existingOn: day) { dossier in
      guard let profile = dossier.profile(on: day) else { return }
      // A closing ends what is asked of a place, not what is asked about its children.
      if let left = dossier.closingWithoutPlaces(on: day) {
        items.append(
          DueItem(
            kind: .placement, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-placement-\(left.closure.on)",
            title: profile.name, legalLastDay: nil, safeDay: nil, since: left.closure.on, basis: nil,
            toCome: DutyTerm.placesNotRecorded.text(
              language,
              [
                "code": dossier.facility.code, "on": left.closure.on.shortText,
                "children": left.children.map { countText($0, language) } ?? Term.noFigures.text(language),
              ])))
      }
      if dossier.isClosed(on: day, tables.law) { return }
      for term in dossier.openTerms(on: day, tables: tables) {
        let kind: DueItem.Kind
        switch term.kind {
        case .suspension: kind = .suspension
        case .processing: kind = .processing
        case .paperExpiry where term.lastDay <= last: kind = .expiry
        default: continue
        }
        // Of a day that is not known, the last possible end is the one that is certain.
        let isOpen = term.precision != .day && term.lastDay >= day
        let notes = notes(term, on: day)
        items.append(
          DueItem(
            kind: kind, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-\(term.permitKind.rawValue)-\(term.kind.rawValue)-\(term.from)",
            title: "\(profile.name): \(term.permitKind.label(language))", legalLastDay: isOpen ? nil : term.lastDay,
            safeDay: isOpen ? nil : calendar.workingDay(onOrBefore: term.lastDay),
            basis: Deadline.Basis(citation: term.citation, certainty: term.certainty),
            isBeyondLaw: term.isBeyondLaw, toCome: notes.asLines,
            doubt: term.doubt))
      }
      for file in dossier.stoppedFiles(on: day, tables: tables) {
        items.append(
          DueItem(
            kind: .processing, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-\(file.permitKind.rawValue)-stopped-\(file.filed.on)",
            title: "\(profile.name): \(file.permitKind.label(language))", legalLastDay: nil, safeDay: nil,
            since: file.since,
            basis: stoppingRow(of: file.permitKind, on: file.cut).map {
              Deadline.Basis(citation: $0.basis.citation, certainty: $0.basis.certainty)
            },
            toCome: notes(file, of: dossier.facility)))
      }
      for term in dossier.operationDays(on: day, tables: tables) {
        let isEnd = term.kind == .pauseEnd
        // To whom a check would belong on a day for which no law is known, nobody can say.
        if !isEnd, tables.law.regime(on: day) == .unknown { continue }
        items.append(
          DueItem(
            kind: isEnd ? .pause : .check, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-\(term.kind.rawValue)-\(term.by.rawValue)",
            title: DutyTerm.pauseTitle.text(
              language, ["facility": profile.name, "body": term.by.label(language)]),
            legalLastDay: isEnd ? term.day : nil, unrolledDay: term.unrolled,
            safeDay: isEnd ? calendar.workingDay(onOrBefore: term.unrolled ?? term.day) : nil,
            firstDay: isEnd ? nil : term.day,
            basis: Deadline.Basis(citation: term.basis.citation, certainty: term.basis.certainty),
            isBeyondLaw: term.isBeyondLaw,
            toCome: isEnd && term.day < day ? pauseOverText(of: dossier, term, on: day) : nil,
            doubt: term.doubt))
      }
      // Few places have either, and to judge each of them takes long.
      let isActedOn = !dossier.pauses.isEmpty || !dossier.terminations.isEmpty
      let audit = isActedOn ? dossier.licensingAudit(on: day, tables: tables) : nil
      if let audit, let ahead = audit.terminationAhead {
        let last = ahead.from.adding(days: -1)
        items.append(
          DueItem(
            kind: .termination, code: dossier.facility.code, uid: "\(dossier.facility.id.uuid)-termination",
            title: DutyTerm.pauseTitle.text(
              language, ["facility": profile.name, "body": ahead.decidedBy.label(language)]),
            legalLastDay: nil, safeDay: calendar.workingDay(onOrBefore: last), ownDay: last, basis: nil,
            toCome: audit.terminationText(language)))
      }
      if let audit, let resumed = audit.resumedByNotice {
        items.append(
          DueItem(
            kind: .pause, code: dossier.facility.code, uid: "\(dossier.facility.id.uuid)-resumption",
            title: profile.name, legalLastDay: nil, safeDay: nil, since: resumed.on, basis: nil,
            toCome: audit.resumptionText(language)))
      }
      if let left = dossier.endWithoutPlaces(on: day) {
        let basis = audit?.residentsBasis
        items.append(
          DueItem(
            kind: .placement, code: dossier.facility.code,
            uid: "\(dossier.facility.id.uuid)-placement-end", title: profile.name, legalLastDay: nil, safeDay: nil,
            since: left.termination.from, basis: basis,
            toCome: DutyTerm.childrenAtTheEnd.text(
              language,
              [
                "code": dossier.facility.code, "on": left.termination.from.shortText,
                "document": left.termination.document,
                "children": left.children.map { countText($0, language) } ?? Term.noFigures.text(language),
              ])))
      }
      if let check = dossier.undatedCheck(on: day, tables: tables), tables.law.regime(on: day) != .unknown {
        let (note, since): (DutyTerm, CalendarDay) =
          switch check {
          case .receiptUnknown(let seen): (.checkReceiptUnknown, seen)
          case .bodyUnknown(let since): (.checkBodyUnknown, since)
          }
        items.append(
          DueItem(
            kind: .check, code: dossier.facility.code, uid: "\(dossier.facility.id.uuid)-check-undated",
            title: profile.name, legalLastDay: nil, safeDay: nil, since: since, basis: nil,
            toCome: note.text(language, ["day": since.text(language)])))
      }
    }
    return items
  }
}

extension LicensingAudit {
  /// The text by which those who live in a home that ends must be found a place.
  fileprivate var residentsBasis: Deadline.Basis? {
    classes.flatMap(\.reasons).first { $0.steps.contains(.placeEachChild) }.map {
      Deadline.Basis(citation: $0.citation, certainty: $0.certainty)
    }
  }
}

extension Desk {
  /// What came of a pause whose term ended, as far as the register has it.
  private func pauseOverText(of dossier: FacilityDossier, _ term: OperationDay, on day: CalendarDay) -> String {
    if let ahead = dossier.terminationAhead(on: day) {
      return DutyTerm.pauseOverDecided.text(
        language, ["document": ahead.document, "from": ahead.from.text(language)])
    }
    if let received = term.resumeNoticed {
      return DutyTerm.pauseOverNoticed.text(language, ["day": received.text(language)])
    }
    if let notice = term.misdirected {
      return DutyTerm.pauseOverElsewhere.text(
        language,
        ["day": notice.received.text(language), "body": notice.body ?? notice.receivedBy.label(language)])
    }
    return DutyTerm.pauseOver.text(language)
  }
}

extension ReportingDuty {
  /// Without an end that came only after a day.
  fileprivate func known(on day: CalendarDay) -> ReportingDuty {
    ReportingDuty(id: id, code: code, content: content, end: end.flatMap { $0.on > day ? nil : $0 })
  }
}
