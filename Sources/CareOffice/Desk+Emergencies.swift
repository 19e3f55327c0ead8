public import CareCore
import CareMessages
import CareStore

/// The signs at one inspection that nobody recorded or declined.
public struct OpenDangers: Sendable {
  /// Where they were seen.
  public let inspection: Inspection
  /// Under its present code.
  public let facility: Facility
  /// Of the day of the inspection.
  public let name: String?
  /// In the order of the checklist; never empty.
  public let signs: [DangerSign]

  /// The latest moment from which hours may run.
  public var seenAt: Instant { signs.map(\.seenAt).min() ?? Instant(milliseconds: 0) }
}

extension Desk {
  // MARK: - Emergencies

  /// The moment as of which hours are counted: the clock's on its own day, else the end of the day asked about.
  func moment(of day: CalendarDay) -> Instant {
    let now = now()
    return now.day == day ? now : Instant(endOf: day)
  }

  /// The moment of something that is recorded as it happens.
  public var present: Instant { moment(of: today) }

  private func check(_ instant: Instant, since received: Instant? = nil) throws(Failure) {
    if instant > present { throw Failure(.instantInFuture, ["at": instant.text(language)]) }
    try check(min(instant.day, today), .happened, "--at")
    // People write minutes.
    if let received, instant.milliseconds / 60_000 < received.milliseconds / 60_000 {
      throw Failure(.messageBeforeReceipt, ["at": instant.text(language), "received": received.text(language)])
    }
  }

  /// Refuses a moment at which nobody can have been told of what came in at another.
  ///
  /// - Throws: ``Failure``: ``FailureCode/instantInFuture``, ``FailureCode/messageBeforeReceipt``.
  public func checkMessage(at instant: Instant, since received: Instant) throws(Failure) {
    try check(instant, since: received)
  }

  /// Records that information came in, and who was told first; from here the clock of 12 hours runs. All signs at the
  /// inspection that nobody decided on are part of it.
  ///
  /// - Parameters:
  ///   - place: That of the inspection when `nil`.
  ///   - message: `nil` while nobody was told.
  /// - Throws: ``Failure``: ``FailureCode/instantInFuture``, ``FailureCode/messageBeforeReceipt`` or
  ///   ``FailureCode/optionNeeded`` where neither place nor inspection is given.
  public func addEmergency(
    at instant: Instant, _ place: Emergency.Place?, inspection: Inspection?, _ message: Emergency.Message?
  ) throws -> Emergency {
    try check(instant)
    if let message { try check(message.at, since: instant) }
    guard let place = place ?? inspection.map({ .facility($0.facility) }) else {
      throw Failure(
        .optionNeeded, ["option": "--facility, --inspection, --place", "command": "emergency add"])
    }
    return try change { change in
      if let inspection { try check(place, is: inspection, in: change.snapshot) }
      let emergency = try change.addEmergency(at: instant, place, inspection: inspection, message)
      if let inspection { try cover(inspection, by: emergency, change) }
      return emergency
    }
  }

  /// Entries that were merged are one facility.
  private func check(_ place: Emergency.Place, is inspection: Inspection, in snapshot: Snapshot) throws {
    func present(_ id: Facility.ID) throws -> Facility? { try snapshot.facility(id).map(snapshot.present) }
    let inspected = try present(inspection.facility)
    let told: String
    switch place {
    case .elsewhere(let words): told = words
    case .facility(let id):
      let facility = try present(id)
      if facility?.id == inspected?.id { return }
      told = facility?.code ?? ""
    }
    throw Failure(
      .emergencyElsewhere, ["place": told, "inspection": inspection.code, "facility": inspected?.code ?? ""])
  }

  /// Makes every sign at an inspection that nobody decided on part of a recorded emergency.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchEmergency``, or ``FailureCode/emergencyElsewhere`` where the
  ///   emergency is of another place.
  public func cover(_ inspection: Inspection, by code: String) throws -> Emergency {
    try change { change in
      let emergency = try emergency(code, in: change.snapshot)
      try check(emergency.place, is: inspection, in: change.snapshot)
      try cover(inspection, by: emergency, change)
      return emergency
    }
  }

  private func cover(_ inspection: Inspection, by emergency: Emergency, _ change: Change) throws {
    let view = try view(inspection, in: change.snapshot)
    for sign in try dangerSigns(view, in: change.snapshot) where sign.decision == nil {
      try change.keep(.recorded(emergency.id), on: sign.itemID, of: inspection)
    }
  }

  /// Records why no emergency is recorded for the answer of an item.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noDangerSign`` where the item was not answered so.
  public func decline(_ itemID: String, of inspection: Inspection, because reason: String) throws {
    try change { change in
      let view = try view(inspection, in: change.snapshot)
      let signs = try dangerSigns(view, in: change.snapshot).map(\.itemID)
      guard signs.contains(itemID) else {
        throw Failure(
          .noDangerSign,
          ["item": itemID, "inspection": inspection.code, "items": signs.isEmpty ? "–" : signs.joined(separator: ", ")])
      }
      try change.keep(.declined(reason), on: itemID, of: inspection)
    }
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

  /// Takes back what was recorded twice, or never came in.
  ///
  /// - Returns: It as it was, and the inspections whose signs are open again.
  /// - Throws: ``Failure`` ``FailureCode/noSuchEmergency``.
  package func takeBackEmergency(_ code: String, because reason: String) throws -> (Emergency, [Inspection]) {
    try change { change in
      let emergency = try emergency(code, in: change.snapshot)
      return (emergency, try change.takeBack(emergency, because: reason))
    }
  }

  /// The emergency with exactly this code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchEmergency``.
  public func emergency(_ code: String) throws -> Emergency { try database.read { try emergency(code, in: $0) } }

  /// The same as of a vantage.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchEmergency``, ``FailureCode/notRecordedThen`` or
  ///   ``FailureCode/notReceivedThen``.
  public func emergency(_ code: String, _ vantage: Vantage) throws -> Emergency {
    let now = try emergency(code)
    if let then = try database.read(at: vantage, { try $0.emergency(code) }) { return then }
    if let knownAt = vantage.knownAt, now.receivedAt.day <= vantage.day { throw Failure.notRecorded(code, at: knownAt) }
    throw Failure(
      .notReceivedThen,
      ["code": code, "day": vantage.day.shortText, "since": now.receivedAt.day.shortText])
  }

  private func emergency(_ code: String, in snapshot: Snapshot) throws -> Emergency {
    guard let emergency = try snapshot.emergency(code) else { throw Failure(.noSuchEmergency, ["code": code]) }
    return emergency
  }

  /// Those learned of at an inspection, by code.
  public func emergencies(of inspection: Inspection) throws -> [Emergency] {
    try database.read { try $0.emergencies(of: inspection.id) }
  }

  // MARK: - Signs

  /// What an inspection answered that may mean a child in danger, with what was made of it, in the order of the checklist.
  func dangerSigns(_ view: InspectionView, in snapshot: Snapshot) throws -> [DangerSign] {
    guard let clock = law.duties.emergencyClock(on: view.day) else { return [] }
    var contents = try mayStart(clock, view, in: snapshot)
    let counted = clock.counts.compactMap { view.unreported($0, language) }
    if contents.isEmpty, counted.isEmpty { return [] }
    // What the facility put right or what was taken back leaves no child in danger.
    let over = view.findings.filter { $0.state == .verified || $0.state == .withdrawn }.map(\.content.itemID)
    contents.removeAll { over.contains($0.itemID) }
    let decisions = try knownDecisions(of: view.inspection, in: snapshot)
    let addedAt = try snapshot.addedAt(in: view.inspection.id)
    // Whatever was typed later was seen while the inspection went on.
    let latest = min(present, view.inspection.lastMoment ?? present)
    return contents.uniqued(by: \.itemID).map { content in
      let recorded = view.answeredAt[content.itemID] ?? addedAt[content.itemID] ?? present
      return DangerSign(
        itemID: content.itemID, statement: content.statement, seenAt: min(recorded, latest),
        decision: decisions[content.itemID])
    }
      + counted.map { sign in
        DangerSign(
          itemID: sign.itemID, statement: sign.statement,
          seenAt: min(view.answeredAt[sign.counted] ?? present, latest), decision: decisions[sign.itemID],
          counted: sign.counted)
      }
  }

  /// What an inspection found or noted, item by item, that may be a child in danger, merged or not.
  func mayStart(_ clock: IncidentClock, _ view: InspectionView, in snapshot: Snapshot) throws -> [Finding.Content] {
    let found = view.evaluation.findings + view.evaluation.observations
    let byHand =
      try snapshot.findingEdits(of: view.inspection.id).compactMap(\.content)
      + view.findings.map(\.content).filter { $0.itemID.hasPrefix(FindingEdit.byHand) }
    return (found.map { view.finding($0, law.licensing.law) } + byHand).filter(clock.mayStart)
  }

  /// What a person made of the signs; as of a day before the emergency came in nothing was.
  private func knownDecisions(
    of inspection: Inspection, in snapshot: Snapshot
  ) throws -> [String: DangerSign.Decision] {
    let decisions = try snapshot.dangerDecisions(of: inspection.id)
    func recorded(_ decision: DangerSign.Decision) -> Emergency.ID? {
      if case .recorded(let id) = decision { id } else { nil }
    }
    if snapshot.vantage == nil || decisions.values.allSatisfy({ recorded($0) == nil }) { return decisions }
    let known = Set(try snapshot.emergencies().map(\.id))
    return decisions.filter { _, decision in recorded(decision).map(known.contains) ?? true }
  }

  /// The signs at one inspection, in the order of the checklist, with what was made of them.
  public func dangerSigns(_ inspection: Inspection) throws -> [DangerSign] {
    try database.read { try dangerSigns(try view(inspection, in: $0), in: $0) }
  }

  /// The same where the inspection was judged already, as known at the instant of a vantage.
  public func dangerSigns(_ view: InspectionView, _ vantage: Vantage? = nil) throws -> [DangerSign] {
    try database.read(at: vantage) { try dangerSigns(view, in: $0) }
  }

  /// The signs at one inspection that nobody recorded or declined; `nil` where there are none.
  public func openDangers(_ inspection: Inspection) throws -> OpenDangers? {
    // As it stands now: what it knew before it was closed does not say when it ended.
    try database.read { try openDangers(view(try $0.inspection(inspection.id) ?? inspection, in: $0), in: $0) }
  }

  /// The same where the inspection was judged already.
  public func openDangers(_ view: InspectionView) throws -> OpenDangers? {
    try database.read { try openDangers(view, in: $0) }
  }

  private func openDangers(_ view: InspectionView, in snapshot: Snapshot) throws -> OpenDangers? {
    let open = try dangerSigns(view, in: snapshot).filter { $0.decision == nil }
    if open.isEmpty { return nil }
    return OpenDangers(
      inspection: view.inspection, facility: try snapshot.present(view.facility),
      name: try snapshot.presentName(of: view.facility.id, on: view.day), signs: open)
  }

  /// Every inspection with such signs, the earliest seen first.
  public func openDangers() throws -> [OpenDangers] { try database.read(openDangers) }

  func openDangers(_ snapshot: Snapshot) throws -> [OpenDangers] {
    // What was answered is known whether it was closed, stopped or still goes on.
    let unfinished = try snapshot.inspections().filter { $0.state == .inProgress || $0.state == .canceled }
    let closed = try snapshot.closedInspections { content in
      law.duties.clocks.contains { $0.startedBy == .emergency && $0.mayStart(with: content) }
    }
    let counting = try snapshot.closedInspections(
      answering: law.duties.clocks.filter { $0.startedBy == .emergency }.flatMap(\.counts).map(\.cases))
    return try (unfinished + (closed + counting).uniqued(by: \.id)).compactMap {
      try openDangers(view($0, in: snapshot), in: snapshot)
    }
    .sorted { ($0.seenAt, $0.inspection.code) < ($1.seenAt, $1.inspection.code) }
  }

  /// The signs of which somebody said why no emergency is recorded, a line each with the reason: whoever looks for an
  /// alarm sees why there is none. `nil` where there are none.
  ///
  /// - Parameter inspection: Those of one inspection; of all when `nil`.
  package func declinedText(_ inspection: Inspection? = nil, _ vantage: Vantage? = nil) throws -> String? {
    let lines = try database.read(at: vantage) { snapshot in
      try snapshot.declinedDangers().compactMap { declined -> (code: String, item: String, reason: String)? in
        guard inspection.map({ $0.id == declined.inspection }) ?? true,
          let other = try snapshot.inspection(declined.inspection),
          inspection != nil || vantage.map({ vantage in other.day.map { $0 <= vantage.day } ?? false }) ?? true
        else { return nil }
        return (other.code, declined.item, declined.reason)
      }
    }
    if lines.isEmpty { return nil }
    return lines.sorted { ($0.code, $0.item) < ($1.code, $1.item) }.map { line in
      DangerTerm.declinedLine.text(
        language, ["inspection": line.code, "item": line.item, "reason": line.reason])
    }.joined(separator: "\n")
  }

  /// Those whose clock runs at the moment of a vantage, with the signs that nobody recorded or declined: the least time
  /// left first.
  func dueEmergencies(_ snapshot: Snapshot, _ day: CalendarDay) throws -> [DueItem] {
    let moment = moment(of: day)
    let running = try snapshot.emergencies().filter { $0.receivedAt <= moment && !$0.isSettled(at: moment) }
    let recorded = try running.map { emergency in
      let end = endsAt(emergency)
      var item = DueItem(
        kind: .emergency, code: emergency.code, uid: "\(emergency.id.uuid)",
        title: RemediationTerm.emergencyTitle.text(
          language,
          [
            "facility": try placeText(emergency, in: snapshot, on: day), "ends": endText(emergency),
            "left": leftText(emergency, at: moment).map { ", " + $0 } ?? "",
          ]),
        legalLastDay: end?.day, safeDay: nil, basis: clock(of: emergency)?.basis,
        toCome: [emergency.messages.isEmpty ? DangerTerm.nobodyTold.text(language) : nil, noteText(emergency)]
          .compactMap(\.self).joined(separator: "\n"),
        endsAt: end, minutesLeft: clock(of: emergency)?.minutesLeft(since: emergency.receivedAt, at: moment))
      item.written = [emergency.place.words].compactMap(\.self)
      return item
    }
    let open = try openDangers(snapshot).filter { $0.seenAt <= moment }.map { dangers in
      let clock = law.duties.emergencyClock(on: dangers.seenAt.day)
      let end = clock?.end(from: dangers.seenAt)
      var item = DueItem(
        kind: .emergency, code: dangers.inspection.code, uid: "\(dangers.inspection.id.uuid)-danger",
        title: DangerTerm.title.text(
          language, ["facility": dangers.name ?? dangers.facility.code]),
        legalLastDay: end?.day, safeDay: nil, basis: clock?.basis,
        toCome: text(dangers, isListed: true).joined(separator: "\n"), endsAt: end,
        minutesLeft: clock?.minutesLeft(since: dangers.seenAt, at: moment))
      item.written = dangers.signs.filter { $0.itemID.hasPrefix(FindingEdit.byHand) }.map(\.statement)
      return item
    }
    return (recorded + open).enumerated().sorted { one, other in
      (one.element.minutesLeft ?? .max, one.offset) < (other.element.minutesLeft ?? .max, other.offset)
    }.map(\.element)
  }

  // MARK: - Words

  /// The row of law that says how long there is, if one holds on the day of receipt.
  func clock(of emergency: Emergency) -> IncidentClock? { law.duties.emergencyClock(on: emergency.receivedAt.day) }

  /// The last moment, where a row says one.
  func endsAt(_ emergency: Emergency) -> Instant? { clock(of: emergency)?.end(from: emergency.receivedAt) }

  /// The last moment as people read it; where no text says one, that.
  package func endText(_ emergency: Emergency) -> String {
    endsAt(emergency)?.text(language) ?? RemediationTerm.noClock.text(language)
  }

  /// How long is left, or by how much it is over; `nil` once it is settled, or where no text says how long there is.
  func leftText(_ emergency: Emergency, at moment: Instant) -> String? {
    if let left = emergency.minutesLeft(at: moment, by: clock(of: emergency)) {
      return DangerTerm.timeText(minutes: left, language)
    }
    return lateText(emergency, emergency.outcome?.at).map {
      DangerTerm.settledLate.text(language, ["over": $0])
    }
  }

  /// By how much something done about an emergency came after its end: that it was late stays said once it is over. `nil`
  /// where it came in time, or no row says how long there is.
  func lateText(_ emergency: Emergency, _ instant: Instant?) -> String? {
    guard let instant, let left = clock(of: emergency)?.minutesLeft(since: emergency.receivedAt, at: instant), left < 0
    else { return nil }
    return DangerTerm.timeText(minutes: left, language)
  }

  /// The same as a sentence behind another; empty where it came in time.
  package func lateSentence(_ emergency: Emergency, _ instant: Instant) -> String {
    lateText(emergency, instant).map {
      " " + DangerTerm.lateByNow.text(language, ["over": $0, "ends": endText(emergency)])
    } ?? ""
  }

  /// Whole minutes by which the outcome came after the end; `nil` while there is none, and where it came in time.
  func minutesLate(_ emergency: Emergency) -> Int? {
    emergency.outcome.flatMap { clock(of: emergency)?.minutesLeft(since: emergency.receivedAt, at: $0.at) }
      .flatMap { $0 < 0 ? -$0 : nil }
  }

  /// The name of the facility, of merged entries that of the one they became, or the place outside the register.
  func placeText(_ emergency: Emergency, in snapshot: Snapshot, on day: CalendarDay) throws -> String {
    switch emergency.place {
    case .elsewhere(let words): return words
    case .facility(let id): return try snapshot.presentName(of: id, on: day)
    }
  }

  /// Whom to tell, by when, and how to record or decline it: said wherever such an answer is seen, until it is decided.
  ///
  /// - Parameter isListed: The inspection and that nothing was recorded stand beside it.
  package func text(_ dangers: OpenDangers, isListed: Bool = false) -> [String] {
    let clock = law.duties.emergencyClock(on: dangers.seenAt.day)
    var words = ["inspection": dangers.inspection.code, "items": dangers.itemsText]
    words["item"] = dangers.signs.first?.itemID
    let isEnd = dangers.inspection.lastMoment == dangers.seenAt
    words["seen"] = (isEnd ? DangerTerm.seenByEnd : .savedAt).text(language, ["at": dangers.seenAt.text(language)])
    words["since"] = (isEnd ? DangerTerm.sinceEnd : .sinceSaved).text(language)
    words["notice"] = clock?.notice?.text(language)
    words["basis"] = clock?.basis.text(language)
    words["ends"] = clock?.end(from: dangers.seenAt).text(language)
    words["condition"] = clock?.condition?.text(language)
    let parts: [DangerTerm?] = [
      isListed ? .seenListed : .seen, words["notice"] == nil ? .call : .callBy,
      words["ends"] == nil ? nil : words["condition"] == nil ? .ends : .endsIf, .record,
    ]
    return parts.compactMap(\.self).map { $0.text(language, words) }
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
    let added = (words["condition"] == nil ? RemediationTerm.emergencyAdded : .emergencyAddedIf).text(language, words)
    return emergency.messages.isEmpty
      ? added + "\n" + DangerTerm.tellSomebody.text(language, words) : added
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

extension OpenDangers {
  /// What was answered, in words, with the item by which it is declined.
  var itemsText: String { signs.map { "\($0.statement) [\($0.itemID)]" }.joined(separator: " ") }
}

extension Inspection {
  /// The end of the day on which it was closed or canceled; `nil` while it goes on.
  fileprivate var lastMoment: Instant? { (minutes?.closedOn ?? cancellation?.on).map(Instant.init(endOf:)) }
}

extension Emergency.Place {
  /// Of a place outside the register, what somebody wrote of it.
  var words: String? { if case .elsewhere(let words) = self { words } else { nil } }
}

extension Emergency {
  /// Its outcome was recorded by then.
  func isSettled(at moment: Instant) -> Bool { outcome.map { $0.at <= moment } ?? false }
}

extension InspectionView {
  /// Cases that a facility knows of, where nobody says whether they were reported: the sign stands at the item that asks
  /// that, or at the count itself where the checklist does not ask. `nil` where none is counted, or how many were reported
  /// was answered: more than there are is no answer.
  fileprivate func unreported(_ count: IncidentClock.Count, _ language: Language) -> (
    itemID: String, counted: String, statement: String
  )? {
    guard let cases = item(count.cases), let answer = answers[count.cases],
      let value = answer.value.flatMap({ Int($0) }),
      value > 0,
      answers[count.reported]?.value == nil || judgements[count.reported]?.reason == .impossible
    else { return nil }
    return (
      item(count.reported)?.id ?? count.cases, count.cases,
      DangerTerm.unreported.text(
        language, ["question": cases.question, "value": cases.valueText(answer, language)])
    )
  }
}
