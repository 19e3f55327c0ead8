public import CareCore
package import CareMessages
import CareStore
import Foundation

/// What a facility has to put right, and by when.
public struct RemediationItem: Sendable {
  /// The finding with what was done about it.
  public let view: FindingView
  /// The last day of the present term; `nil` while nothing was demanded.
  public let result: DeadlineResult?
  /// That of the first term.
  public let first: DeadlineResult?
  /// The last day is over and the facility has not reported all of it done.
  public let isOverdue: Bool
  /// Days since it was found; `nil` once it is settled.
  public let age: Int?
  /// That what it cites has ended since, as people read it; `nil` where all of it still holds.
  public let lapsedLaw: String?
}

extension Desk {
  /// Records an act about a finding, with the files it rests on.
  ///
  /// - Parameter files: Copied into the evidence store, each under the hash of its content.
  /// - Throws: ``Failure``: ``FailureCode/noSuchFinding``, ``FailureCode/dayInFuture``,
  ///   ``FailureCode/actBeforeFinding``, or as ``Remediation/adding(_:_:of:)`` throws; nothing is recorded then.
  @discardableResult
  public func record(_ act: RemediationAct, on code: String, files: [String] = []) throws -> RemediationItem {
    // Before anything is copied: a mistyped code leaves no file behind.
    if !files.isEmpty { _ = try findingView(code) }
    let store = EvidenceStore(besides: databasePath)
    var act = act
    act.files += try files.map { path in
      let (hash, size) = try store.put(path)
      return RemediationAct.File(name: URL(filePath: path).lastPathComponent, size: size, contentHash: hash)
    }
    return try change { [act] change in
      let calendar = try change.snapshot.workingCalendar(over: law.calendar)
      let view = try findingView(code, in: change.snapshot)
      try check(act.on, of: view)
      try change.record(act, on: view.finding, of: view.inspection, calendar)
      return item(try findingView(code, in: change.snapshot), calendar, today)
    }
  }

  func item(_ view: FindingView, _ calendar: WorkingCalendar, _ day: CalendarDay) -> RemediationItem {
    let remediation = view.remediation
    return RemediationItem(
      view: view, result: try? remediation.deadline?.result(calendar),
      first: try? remediation.firstDeadline?.result(calendar), isOverdue: remediation.isOverdue(on: day, calendar),
      age: remediation.state.isUnsettled ? view.foundOn.map { max(0, day.days(since: $0)) } : nil,
      lapsedLaw: lapsedLawText(view.finding, on: day))
  }

  /// A finding with its days, as of a day.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchFinding``, or ``FailureCode/notRecordedThen`` where it was recorded only after
  ///   the instant asked about.
  public func remediationItem(_ code: String, _ vantage: Vantage) throws -> RemediationItem {
    do {
      return try database.read(at: vantage) { snapshot in
        item(
          try findingView(code, in: snapshot), try snapshot.workingCalendar(over: law.calendar), vantage.day)
      }
    } catch let failure as Failure where failure.code == .noSuchFinding {
      guard let instant = vantage.knownAt, (try? findingView(code)) != nil else { throw failure }
      throw Failure.notRecorded(code, at: instant)
    }
  }

  /// Findings of closed inspections as of a day: those owed by their last day, then those without one, then the
  /// settled.
  public func remediations(
    campaign: Campaign? = nil, facility: Facility? = nil, onlyOverdue: Bool = false, onlyUnsettled: Bool = false,
    onlyChildSafety: Bool = false,
    _ vantage: Vantage
  ) throws -> [RemediationItem] {
    try database.read(at: vantage) { snapshot in
      let calendar = try snapshot.workingCalendar(over: law.calendar)
      var items: [RemediationItem] = []
      for inspection in try snapshot.inspections(of: campaign?.id) where inspection.state == .closed {
        for finding in try snapshot.findings(of: inspection.id) {
          let item = item(try view(finding, of: inspection, in: snapshot), calendar, vantage.day)
          if let facility, item.view.facility.id != facility.id { continue }
          if onlyOverdue && !item.isOverdue { continue }
          if onlyChildSafety && !finding.content.concernsChildSafety { continue }
          if onlyUnsettled && !finding.state.isUnsettled { continue }
          items.append(item)
        }
      }
      let far = CalendarDay(known: 9999, 12, 31)
      return items.enumerated().sorted { left, right in
        func key(_ item: RemediationItem) -> (Int, CalendarDay) {
          (item.age == nil ? 1 : 0, item.result?.legalLastDay ?? far)
        }
        let (one, other) = (key(left.element), key(right.element))
        return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
      }.map(\.element)
    }
  }

  // MARK: - What is due

  /// What was demanded and is not yet reported done. The day is the authority's own: no text that was read sets one.
  func dueRemediations(_ snapshot: Snapshot, _ calendar: WorkingCalendar, _ day: CalendarDay) throws -> [DueItem] {
    try demanded(snapshot).compactMap { view in
      guard let deadline = view.remediation.deadline, let result = try? deadline.result(calendar) else { return nil }
      return DueItem(
        kind: .remediation, code: view.code, uid: "\(view.finding.id.uuid)",
        title: [view.profile?.name ?? view.facility.code, view.remediation.demand?.text].compactMap(\.self)
          .joined(separator: ": "),
        legalLastDay: nil, safeDay: result.safeDay, ownDay: result.legalLastDay, isOwnDayBinding: true,
        basis: deadline.basis,
        toCome: lapsedLawText(view.finding, on: day), doubt: result.doubt)
    }
  }

  /// Demanded findings that the facility still owes.
  func demanded(_ snapshot: Snapshot) throws -> [FindingView] {
    try snapshot.inspectionsWithDemands().flatMap { inspection in
      try snapshot.findings(of: inspection.id).filter(\.state.isOwed).map {
        try view($0, of: inspection, in: snapshot)
      }.filter { $0.remediation.deadline != nil }
    }
  }

  // MARK: - Handling

  /// Records what the authority did against findings of one facility.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchFinding``, ``FailureCode/findingOfOtherFacility``,
  ///   ``FailureCode/dayInFuture``.
  public func addHandling(_ content: Handling.Content, against codes: [String]) throws -> Handling {
    try change { change in
      let views = try codes.map { try findingView($0, in: change.snapshot) }
      guard let first = views.first else { throw Failure(.noSuchFinding, ["code": ""]) }
      for view in views {
        if view.facility.id != first.facility.id {
          throw Failure(.findingOfOtherFacility, ["finding": view.code, "facility": first.facility.code])
        }
        try check(content.on, of: view)
      }
      return try change.addHandling(content, against: views.map(\.finding), of: first.facility)
    }
  }

  /// Records what was passed to another body.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``.
  public func addReferral(_ content: Referral.Content, of facility: Facility) throws -> Referral {
    try checkPast(content.on)
    return try change { try $0.addReferral(content, of: facility) }
  }

  /// Records what the body answered.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchReferral`` or ``FailureCode/dayInFuture``.
  public func answerReferral(_ code: String, _ reply: String, on day: CalendarDay) throws -> Referral {
    try checkPast(day)
    return try change { try $0.answer(code, reply, on: day) }
  }

  /// Records tell what was done.
  func checkPast(_ day: CalendarDay) throws(Failure) {
    if day > today { throw Failure(.dayInFuture, ["on": day.shortText, "today": today.shortText, "option": "--on"]) }
  }

  // MARK: - Emergencies

  /// The moment as of which hours are counted: the clock's on its own day, else the end of the day asked about.
  func moment(of day: CalendarDay) -> Instant {
    let now = now()
    return now.day == day ? now : Instant(endOf: day)
  }

  private func check(_ instant: Instant, since received: Instant? = nil) throws(Failure) {
    if instant > moment(of: today) { throw Failure(.instantInFuture, ["at": instant.description]) }
    if let received, instant < received {
      throw Failure(.messageBeforeReceipt, ["at": instant.description, "received": received.description])
    }
  }

  /// Records that information came in, and who was told first; from here the clock of 12 hours runs.
  ///
  /// - Throws: ``Failure``: ``FailureCode/instantInFuture`` or ``FailureCode/messageBeforeReceipt``.
  public func addEmergency(
    at instant: Instant, of facility: Facility, inspection: Inspection?, _ message: Emergency.Message
  ) throws -> Emergency {
    try check(instant)
    try check(message.at, since: instant)
    if let inspection, inspection.facility != facility.id {
      throw Failure(.findingOfOtherFacility, ["finding": inspection.code, "facility": facility.code])
    }
    return try change { try $0.addEmergency(at: instant, of: facility, inspection: inspection, message) }
  }

  /// Records what was told to a body.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchEmergency``, ``FailureCode/instantInFuture``,
  ///   ``FailureCode/messageBeforeReceipt``.
  public func tell(_ code: String, _ message: Emergency.Message) throws -> Emergency {
    try change { change in
      let emergency = try emergency(code, in: change.snapshot)
      try check(message.at, since: emergency.receivedAt)
      try change.add(message, to: emergency)
      return try self.emergency(code, in: change.snapshot)
    }
  }

  /// Records what came of it, which stops the clock.
  ///
  /// - Throws: as ``tell(_:_:)``, and ``FailureCode/emergencySettled``.
  public func settle(_ code: String, _ outcome: Emergency.Outcome) throws -> Emergency {
    try change { change in
      let emergency = try emergency(code, in: change.snapshot)
      if emergency.outcome != nil { throw Failure(.emergencySettled, ["code": code]) }
      try check(outcome.at, since: emergency.receivedAt)
      try change.settle(emergency, outcome)
      return try self.emergency(code, in: change.snapshot)
    }
  }

  /// The emergency with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchEmergency``.
  public func emergency(_ code: String) throws -> Emergency { try database.read { try emergency(code, in: $0) } }

  private func emergency(_ code: String, in snapshot: Snapshot) throws -> Emergency {
    guard let emergency = try snapshot.emergency(code) else { throw Failure(.noSuchEmergency, ["code": code]) }
    return emergency
  }

  /// Those whose clock runs on the day of a vantage.
  func dueEmergencies(_ snapshot: Snapshot, _ day: CalendarDay) throws -> [DueItem] {
    let moment = moment(of: day)
    return try snapshot.emergencies().sorted { $0.receivedAt < $1.receivedAt }.compactMap { emergency in
      if emergency.receivedAt > moment { return nil }
      if let outcome = emergency.outcome, outcome.at <= moment { return nil }
      let name = try snapshot.facility(emergency.facility).flatMap { try snapshot.dossier($0).profile(on: day)?.name }
      let end = endsAt(emergency)
      return DueItem(
        kind: .emergency, code: emergency.code, uid: "\(emergency.id.uuid)",
        title: RemediationTerm.emergencyTitle.text(
          language, ["facility": name ?? "", "ends": endText(emergency)]),
        legalLastDay: end?.day, safeDay: nil, basis: clock(of: emergency)?.basis, toCome: noteText(emergency),
        endsAt: end, isPast: emergency.isOverdue(at: moment, by: clock(of: emergency)))
    }
  }

  /// The row of law that says how long there is, if one holds on the day of receipt.
  func clock(of emergency: Emergency) -> IncidentClock? { law.duties.emergencyClock(on: emergency.receivedAt.day) }

  /// The last moment, where a row says one.
  func endsAt(_ emergency: Emergency) -> Instant? { clock(of: emergency)?.end(from: emergency.receivedAt) }

  /// The last moment as people read it; where no text says one, that.
  package func endText(_ emergency: Emergency) -> String {
    endsAt(emergency)?.text(language) ?? RemediationTerm.noClock.text(language)
  }

  /// The text the clock rests on, as sure as its row.
  private func basisText(_ emergency: Emergency) -> String {
    clock(of: emergency)?.basis.text(language) ?? RemediationTerm.noClock.text(language)
  }

  /// What is said when it is recorded: until when, when the text demands it, and that no rest day moves the end.
  package func addedText(_ emergency: Emergency) -> String {
    var words = termWords(emergency)
    words["code"] = emergency.code
    words["ends"] = endText(emergency)
    words["basis"] = basisText(emergency)
    return (words["condition"] == nil ? RemediationTerm.emergencyAdded : .emergencyAddedIf).text(language, words)
  }

  /// When the text demands it, and that no rest day moves the end; `nil` where no row says how long there is.
  package func noteText(_ emergency: Emergency) -> String? {
    guard clock(of: emergency) != nil else { return nil }
    let words = termWords(emergency)
    return (words["condition"] == nil ? RemediationTerm.emergencyNote : .emergencyNoteIf).text(language, words)
  }

  private func termWords(_ emergency: Emergency) -> [String: String] {
    var words = ["mark": law.citations.text(.termHours, on: emergency.receivedAt.day, language)]
    words["condition"] = clock(of: emergency)?.condition?.text(language)
    return words
  }
}

extension Instant {
  /// `21:30 14/05/2025`.
  package func text(_ language: Language) -> String { "\(clockText) \(day.text(language))" }
}
