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

/// What a correction of a demand or an extension says instead; `nil` leaves a part as it was.
public struct TermCorrection: Sendable {
  /// By when, in truth.
  public var term: Deadline.Term?
  /// Number and symbol of the letter in truth.
  public var document: String?
  /// The day of the letter in truth.
  public var on: CalendarDay?
  /// The day from which a counted term runs, in truth.
  public var from: CalendarDay?

  /// Changes nothing yet.
  public init() {}
}

extension Desk {
  /// Records an act about a finding, with the files it rests on.
  ///
  /// - Parameter files: Copied into the evidence store, each under the hash of its content.
  /// - Throws: ``Failure``: ``FailureCode/noSuchFinding``, ``FailureCode/dayInFuture``,
  ///   ``FailureCode/actBeforeFinding``, ``FailureCode/dangerNotHandled``, ``FailureCode/unmetSince``, or as
  ///   ``Remediation/adding(_:_:of:)`` throws; nothing is recorded then.
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
      try check(act.from, .planned, "--from")
      if act.kind == .verify { try refuseUnhandled(view, in: change.snapshot) }
      // What the facility reported before a look that saw otherwise stops no clock either.
      if act.kind == .verify || act.kind == .done { try refuseUnmetSince(view, act, in: change.snapshot) }
      if case .fixed(_, let due) = act.term { try check(due, .planned, "--due") }
      try change.record(act, on: view.finding, of: view.inspection, calendar)
      return item(try findingView(code, in: change.snapshot), calendar, today)
    }
  }

  /// Mends the demand or the extension by which the last day of a finding is counted: what it said before stays as history,
  /// and is told beside it with the reason. A letter has one number and one day: they are mended at every finding that it
  /// names, its term only at this one.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noTermToCorrect``, ``FailureCode/nothingToChange``, ``FailureCode/dayInFuture``,
  ///   ``FailureCode/actBeforeFinding``, or as ``Remediation/adding(_:_:of:)``.
  /// - Returns: The finding, and the others that the letter names where it was mended for them too.
  public func correctTerm(_ correction: TermCorrection, on code: String, because reason: String) throws
    -> (item: RemediationItem, others: [RemediationItem])
  {
    try check(correction.on, .happened, "--new-on")
    try check(correction.from, .planned, "--new-from")
    if case .fixed(_, let due) = correction.term { try check(due, .planned, "--new-due") }
    return try change { change in
      let calendar = try change.snapshot.workingCalendar(over: law.calendar)
      let view = try findingView(code, in: change.snapshot)
      guard let old = view.remediation.termAct else { throw Failure(.noTermToCorrect, ["finding": view.code]) }
      func mended(_ old: RemediationAct) -> RemediationAct {
        var act = old
        act.document = correction.document ?? old.document
        act.on = correction.on ?? old.on
        return act
      }
      var act = mended(old)
      let isLetterMended = act != old
      act.term = correction.term ?? old.term
      act.from = correction.from ?? old.from
      if act == old { throw Failure(.nothingToChange) }
      let others = isLetterMended ? try sameLetter(as: old, of: view, in: change.snapshot) : []
      for (view, old, act) in [(view, old, act)] + others.map({ ($0.view, $0.act, mended($0.act)) }) {
        try check(act.on, of: view)
        try change.replace(old, with: act, on: view.finding, of: view.inspection, calendar, because: reason)
      }
      func now(_ view: FindingView) throws -> RemediationItem {
        item(try findingView(view.code, in: change.snapshot), calendar, today)
      }
      return (try now(view), try others.map { try now($0.view) })
    }
  }

  /// Takes back the demand or the extension by which the last day of a finding is counted, where it never was; it stays as
  /// history, with the reason.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noTermToCorrect``.
  /// - Returns: What was taken back, the finding as it stands now, and the others that have the same letter still.
  public func takeBackTerm(on code: String, because reason: String) throws
    -> (act: RemediationAct, item: RemediationItem, others: [RemediationItem])
  {
    try change { change in
      let calendar = try change.snapshot.workingCalendar(over: law.calendar)
      let view = try findingView(code, in: change.snapshot)
      guard let old = view.remediation.termAct else { throw Failure(.noTermToCorrect, ["finding": view.code]) }
      let others = try sameLetter(as: old, of: view, in: change.snapshot)
      try change.takeBack(old, on: view.finding, of: view.inspection, because: reason)
      return (
        old, item(try findingView(code, in: change.snapshot), calendar, today),
        others.map { item($0.view, calendar, today) }
      )
    }
  }

  /// The other findings of the facility that a letter names, as reports count letters: by number and day.
  private func sameLetter(as act: RemediationAct, of view: FindingView, in snapshot: Snapshot) throws
    -> [(view: FindingView, act: RemediationAct)]
  {
    guard let number = act.document else { return [] }
    return try snapshot.inspections(facility: view.facility.id).filter { $0.state == .closed }.flatMap { inspection in
      try snapshot.findings(of: inspection.id).filter { $0.id != view.finding.id }.compactMap { finding in
        let other = try snapshot.remediation(of: finding.id).acts.last {
          $0.kind == act.kind && $0.on == act.on
            && $0.document.map { DocumentNumber($0) == DocumentNumber(number) } ?? false
        }
        return try other.map { (try self.view(finding, of: inspection, in: snapshot), $0) }
      }
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
        let view = try findingView(code, in: snapshot)
        try checkMade(code, view.inspection, view.finding.id, vantage, in: snapshot)
        return item(view, try snapshot.workingCalendar(over: law.calendar), vantage.day)
      }
    } catch let failure as Failure where failure.code == .noSuchFinding {
      guard let instant = vantage.knownAt, (try? findingView(code)) != nil else { throw failure }
      throw Failure.notRecorded(code, at: instant)
    }
  }

  /// Nothing is a finding, or an observation, before its inspection was closed, or before it was added.
  ///
  /// - Throws: ``Failure`` ``FailureCode/notFoundThen``.
  func checkMade(
    _ code: String, _ inspection: Inspection, _ finding: Finding.ID? = nil, _ vantage: Vantage, in snapshot: Snapshot
  ) throws {
    let later = snapshot.at(Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: vantage.knownAt))
    let added = try finding.flatMap { try later.notes(of: $0).first { $0.kind == .added }?.on }
    guard let since = try added ?? later.inspection(inspection.id)?.minutes?.closedOn, since > vantage.day else {
      return
    }
    throw Failure(
      .notFoundThen, ["code": code, "day": vantage.day.shortText, "since": since.shortText])
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
      var item = DueItem(
        kind: .remediation, code: view.code, uid: "\(view.finding.id.uuid)",
        title: [view.profile?.name ?? view.facility.code, view.remediation.demand?.text].compactMap(\.self)
          .joined(separator: ": "),
        legalLastDay: nil, safeDay: result.safeDay, ownDay: result.legalLastDay, isOwnDayBinding: true,
        basis: deadline.basis,
        toCome: lapsedLawText(view.finding, on: day), doubt: result.doubt)
      item.written = [view.remediation.demand?.text].compactMap(\.self)
      return item
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

  // MARK: - Passed on

  /// Records what was passed to another body.
  ///
  /// - Throws: ``Failure``: ``FailureCode/dayInFuture``; of observations that it names ``FailureCode/noSuchObservation``,
  ///   ``FailureCode/findingOfOtherFacility``, ``FailureCode/actBeforeFinding``.
  public func addReferral(_ content: Referral.Content, of facility: Facility) throws -> Referral {
    try checkPast(content.on)
    return try change { change in
      try check(content, of: facility, in: change.snapshot)
      return try change.addReferral(content, of: facility)
    }
  }

  /// Records what the body answered.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchReferral`` or ``FailureCode/dayInFuture``.
  public func answerReferral(_ code: String, _ reply: String, on day: CalendarDay) throws -> Referral {
    try checkPast(day)
    return try change { try $0.answer(code, reply, on: day) }
  }

  /// Takes back what was passed on by mistake, or recorded twice.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchReferral``.
  public func takeBackReferral(_ code: String, because reason: String) throws -> Referral {
    try change { try $0.takeBackReferral(code, because: reason) }
  }

  /// Records tell what was done.
  func checkPast(_ day: CalendarDay) throws(Failure) {
    try check(day, .happened, "--on")
  }
}

extension Instant {
  /// `21:30 14/05/2025`.
  package func text(_ language: Language) -> String { "\(clockText) \(day.text(language))" }
}
