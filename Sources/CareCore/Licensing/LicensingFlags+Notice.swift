/// What rows of the time of notices ask.
extension LicensingFlags {
  /// The first day of the regime in which the day lies.
  var regimeStart: CalendarDay? { law.regimeRow(of: licensingClass, on: day)?.span.from }

  /// Whether the number that decides who receives the notice is on one side of the line by one count and on the other by
  /// another, or there is nobody in hardship, or the facility is public and small.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.II, B.III.2 ("dưới 10 đối tượng có hoàn cảnh khó khăn"); how
  /// others count is not said (our reading).
  var isAddresseeDoubtful: Bool {
    guard regime == .notice, let line = law.amount(.smallFacility, on: day)?.amount else { return false }
    return dossier.isLineDoubtful(on: day, line: line)
  }

  /// Whether nobody counted those in hardship where that number decides, or nobody counted at all: then no body, no
  /// lateness and no check of one body is asserted.
  var isAddresseeOpen: Bool {
    dossier.classGroups(on: day, law).contains { $0.classes.contains(licensingClass) && !$0.missing.isEmpty }
  }

  /// Began after the regime did, without any operation paper of the time before.
  var beganUnderNotices: Bool {
    guard let start = regimeStart, let began = dossier.began(by: day), began >= start else { return false }
    return !dossier.permits.contains { $0.kind.isOperationPaper && $0.firstIssued(by: day) != nil }
  }

  /// The day from which a notice was needed: the start, the first day at the present address, or the first day on which no
  /// paper of the time before covered what is done; `nil` where the facts do not say.
  var needsNoticeSince: CalendarDay? {
    var days = [dossier.began(by: day), dossier.lastMove(by: day)].compactMap(\.self)
    if let lost = dossier.lossOfCover(by: day, licensingClass, tables) { days.append(lost) }
    if days.isEmpty, let start = regimeStart, dossier.exists(on: start.adding(days: -1)) { days.append(start) }
    return days.max().flatMap { $0 <= day ? $0 : nil }
  }

  /// Received less than so many working days before, or after the start. Not judged where the day of receipt or of the
  /// start is not known, or where nobody can say to whom it had to go.
  private var lateness: (received: CalendarDay, start: CalendarDay, began: CalendarDay, last: CalendarDay)? {
    guard let notice = operation.notice, let received = notice.received, !isAddresseeDoubtful, !isAddresseeOpen,
      let start = needsNoticeSince, let least = law.amount(.noticeBeforeStart, on: received)
    else { return nil }
    let last = tables.calendar.workingDay(least.amount, before: start)
    guard received > last else { return nil }
    // Told by the day on which it really began where that is known: what it lost later is another matter.
    let began = [dossier.began(by: day), dossier.lastMove(by: day)].compactMap(\.self).max() ?? start
    return (received, start, began, last)
  }

  /// Late, and received before the start or after it: that a notice comes before the start is read, how the days are counted
  /// is our reading.
  func noticeLate(isAfterStart: Bool) -> [[String: String]] {
    guard let late = lateness, (late.received >= late.start) == isAfterStart else { return [] }
    let arguments = ["received": late.received.shortText, "start": late.began.shortText]
    // One that came after the start is late however the days are counted.
    if isAfterStart { return [arguments] }
    return [arguments.counted(over: tables.calendar.doubt(from: late.last, through: late.start))]
  }

  /// Late by its receipt, and sent when it would have been in time.
  var noticeSentInTime: [[String: String]] {
    guard let sent = operation.notice?.sent, let late = lateness, sent <= late.last else { return [] }
    return [["sent": sent.shortText].counted(over: tables.calendar.doubt(from: late.last, through: late.start))]
  }

  /// Notices that had been sent by the day and were received after it.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III; that the receipt counts, not the sending, is our reading.
  var noticeOnItsWay: [[String: String]] {
    dossier.notices.compactMap { notice in
      guard let sent = notice.sent, sent <= day, let received = notice.received, received > day else { return nil }
      return notice.arguments.merging(["sent": sent.shortText]) { $1 }
    }
  }

  /// Notices on file later that bear no day of receipt, and may have been received by the day.
  var noticeReceiptOpen: [[String: String]] {
    dossier.notices.compactMap { notice in
      guard notice.received == nil, notice.seen > day, notice.sent.map({ $0 <= day }) ?? true else { return nil }
      return notice.arguments.merging(["seen": notice.seen.shortText]) { $1 }
    }
  }

  /// No notice counts, and of one on file nobody knows for which of two places it is.
  var noticePlaceOpen: [[String: String]] {
    guard operation.notice == nil, let notice = operation.placeOpen,
      let moved = dossier.lastMove(by: day) ?? profile?.from
    else { return [] }
    return [notice.arguments.merging(["moved": moved.shortText]) { $1 }]
  }

  /// The notice that counts names an address of which the words do not say whether it is the present one.
  var noticeAddressUnclear: [[String: String]] {
    guard let notice = operation.notice, dossier.place(of: notice, on: day) == .unclear else { return [] }
    let then = dossier.profile(on: notice.received ?? notice.seen)?.address
    return [
      notice.arguments.merging(["address": notice.address ?? then ?? "…", "present": profile?.address ?? "…"]) { $1 }
    ]
  }

  /// It is entered as one that opens later.
  ///
  /// - Parameter isUnderSameLaw: Under the regime of the day, or under another by then.
  func notBegun(isUnderSameLaw: Bool) -> [[String: String]] {
    guard isYetToBegin, let opened = profile?.opened,
      (law.regime(of: licensingClass, on: opened) == regime) == isUnderSameLaw
    else { return [] }
    let least = law.amount(.noticeBeforeStart, on: day, licensingClass)?.amount
    return [["start": opened.shortText, "days": least.map { String($0) } ?? "…"]]
  }

  /// The notice that counts was received when there were more: who checks now is in no text.
  ///
  /// Legal source: regimes.md section 4 (unverified).
  var noticeFromLarger: [[String: String]] {
    guard let notice = operation.notice, !isAddresseeOpen,
      !dossier.receivers(of: licensingClass, on: day, law).contains(notice.receivedBy)
    else { return [] }
    return [notice.arguments]
  }

  /// A notice counts, and nobody knows since when it was owed: whether it came in time is not judged.
  var isStartUnknown: Bool {
    guard let notice = operation.notice, notice.received != nil, profile?.opened == nil else { return false }
    return needsNoticeSince == nil && (notice.plannedStart.map { $0 <= day } ?? true)
  }

  /// No body receives or checks for certain.
  private var isAuthorityOpen: Bool { isAddresseeDoubtful || isAddresseeOpen || !noticeFromLarger.isEmpty }

  /// The notice to the commune was right for fewer, and more are cared for now.
  var noticeOutgrown: [[String: String]] {
    guard operation.notice == nil, let notice = operation.outgrown, !isAddresseeOpen, let count = census?.licensingCount
    else { return [] }
    return [notice.arguments.merging(["count": String(count)]) { $1 }]
  }

  /// The check after the notice that is still to be made: due once so many working days have passed; nothing says by when,
  /// so it is never late.
  var checkAfterNotice:
    (from: CalendarDay, by: OperationAuthority, received: CalendarDay, basis: LawBasis, doubt: CalendarDoubt)?
  {
    if operation.termination != nil || isClosed { return nil }
    guard let notice = operation.notice, let received = notice.received, !isAuthorityOpen else { return nil }
    let kind: LicensingLaw.Amount.Kind =
      notice.receivedBy == .communeChairman ? .checkByCommune : .checkByHealthDepartment
    guard let wait = law.amount(kind, on: received), !wasChecked(since: received) else { return nil }
    let last = tables.calendar.workingDay(wait.amount, after: received)
    return (
      last.adding(days: 1), notice.receivedBy, received, wait.basis,
      tables.calendar.doubt(from: received, through: last)
    )
  }

  /// A check after the notice that is still to be made, of which nobody can say from when it may be; `nil` where that is
  /// known, or nothing is to be checked.
  var undatedCheck: UndatedCheck? {
    if operation.termination != nil || isClosed || checkAfterNotice != nil { return nil }
    guard let notice = operation.notice, !wasChecked(since: notice.received ?? notice.seen) else { return nil }
    if notice.received == nil { return .receiptUnknown(seen: notice.seen) }
    return isAuthorityOpen ? .bodyUnknown(since: notice.received ?? notice.seen) : nil
  }

  /// The same, no surer than the rows of a fact are of this class.
  func basis(_ basis: LawBasis, of fact: RuleFact) -> LawBasis {
    let rows = law.rules.filter {
      $0.pattern.facts.contains(fact) && $0.classes.contains(licensingClass) && $0.span.contains(day)
    }
    let certainty = rows.map { $0.certainty(for: licensingClass) }.reduce(basis.certainty, max)
    return LawBasis(
      citation: basis.citation, citationEN: basis.citationEN, certainty: certainty, source: basis.source)
  }

  func check(isDue: Bool) -> [[String: String]] {
    guard let check = checkAfterNotice, (day >= check.from) == isDue else { return [] }
    return [
      ["from": check.from.shortText, "by": check.by.rawValue, "received": check.received.shortText]
        .counted(over: check.doubt)
    ]
  }

  private func wasChecked(since received: CalendarDay) -> Bool {
    dossier.conditionChecks.contains { check in
      // It asked what was in force on its own day, whatever is known of the day asked about.
      let sets = law.conditionSets(of: licensingClass, operationPaper, on: check.on)
      return check.on >= received && check.on <= day
        // A visit that came to a locked door asked everything and looked at nothing: the check is still to be made.
        && (check.met + check.failed).contains { id in sets.contains { $0.covers(id) } }
    }
  }

  ///
  /// - Parameter isByRightBody: `nil` is whoever ordered it.
  func pause(_ state: OperationStanding.Pause.State, isByRightBody: Bool? = nil) -> [[String: String]] {
    // What was decided since, or came of it, stands before the pause.
    if operation.termination != nil || isClosed { return [] }
    guard let pause = operation.pause, pause.state(on: day) == state else { return [] }
    if let isByRightBody, isByRightBody != pauseByOtherBody.isEmpty { return [] }
    return [
      [
        "received": pause.pause.received.shortText, "until": argument(end: pause.last, raw: pause.unrolled),
        "since": pause.last.adding(days: 1).shortText, "document": pause.pause.document,
      ]
    ]
  }

  /// The pause is over, and the register holds nothing that will end it.
  var pauseOver: [[String: String]] {
    operation.pause?.notice == nil && terminationAhead == nil ? pause(.over) : []
  }

  /// The pause is over, and by a notice to resume it will have gone on on a later day.
  var pauseOverNoticed: [[String: String]] {
    guard terminationAhead == nil, let pause = operation.pause, let notice = pause.notice, let on = pause.resumed else {
      return []
    }
    return self.pause(.over).map {
      $0.merging(["noticed": notice.received.shortText, "on": on.shortText]) { $1 }
    }
  }

  /// The pause is over, and a decision ends the operation from a later day on.
  var pauseOverDecided: [[String: String]] {
    guard let ahead = terminationAhead else { return [] }
    return pause(.over).map {
      $0.merging([
        "document": ahead.document, "decided": ahead.decided.shortText, "from": ahead.from.shortText,
      ]) { $1 }
    }
  }

  private var terminationAhead: OperationTermination? { dossier.terminationAhead(on: day) }

  var pauseByOtherBody: [[String: String]] {
    guard let pause = operation.pause, pause.state(on: day) != nil, operation.termination == nil, !isClosed else {
      return []
    }
    return otherBody(than: pause.pause.decidedBy)
  }

  /// The decision that ended it is of the body that is not the one for the class.
  var terminationByOtherBody: [[String: String]] {
    guard let termination = doubtedTermination else { return [] }
    return otherBody(than: termination.decidedBy)
  }

  /// The decision that ended it, doubts of which are told for as long as it stands, closed or not; on a day without law
  /// only of what is closed.
  private var doubtedTermination: OperationTermination? {
    regime == .notice || isClosed ? operation.termination : nil
  }

  private func otherBody(than body: OperationAuthority) -> [[String: String]] {
    let bodies = dossier.receivers(of: licensingClass, on: day, law)
    guard noticeFromLarger.isEmpty, !isAddresseeOpen, !bodies.contains(body), let right = bodies.first else {
      return []
    }
    return [["by": body.rawValue, "right": right.rawValue]]
  }

  /// From when a decision may end the operation: the longest pause is over, however short the stated one was.
  func termination(isOpen: Bool) -> [[String: String]] {
    // The term runs from the notice of the body that is right for the class: of another nothing is counted.
    guard let pause = operation.pause, pauseByOtherBody.isEmpty else { return [] }
    let earliest = pause.longest.raw.adding(days: 1)
    return (day >= earliest) == isOpen ? [["earliest": argument(end: earliest)]] : []
  }

  /// The longest pause ends on a rest day: whether its end moves decides from when a decision may end the operation. Of one
  /// that is ended, only where the decision lies between.
  var terminationDayRolls: [[String: String]] {
    guard let pause = operation.pause, pause.longest.raw < pause.longest.last else { return [] }
    if let termination = doubtedTermination {
      guard termination.decided <= pause.longest.last else { return [] }
    } else if isClosed || regime != .notice || pause.state(on: day) != .over || day > pause.longest.last
      || !pauseByOtherBody.isEmpty
    {
      return []
    }
    return [["last": pause.longest.raw.shortText, "rolled": pause.longest.last.adding(days: 1).shortText]]
  }

  var pauseTooLong: [[String: String]] {
    guard let pause = operation.pause, let until = pause.pause.until, until > pause.last, pause.state(on: day) != nil
    else { return [] }
    return [["until": argument(end: until), "last": argument(end: pause.last, raw: pause.unrolled)]]
  }

  func resumed(withNotice: Bool) -> [[String: String]] {
    if operation.termination != nil || isClosed { return [] }
    return switch operation.pause?.unlawful {
    case .withoutNotice(let on) where !withNotice: [["on": on.shortText]]
    // That it was too early stays true when the days have passed.
    case .tooEarly(let on, let doubt) where withNotice: [["on": on.shortText].counted(over: doubt)]
    default: []
    }
  }

  /// Operating again by a notice that had lain long enough: that what was wrong is cured only the facility says, until
  /// somebody checks it.
  var resumedByNotice: [[String: String]] {
    guard regime == .notice, operation.termination == nil, !isClosed, let pause = operation.pause,
      pause.unlawful == nil, let notice = pause.notice, let on = pause.resumed, on <= day, !wasChecked(since: on)
    else { return [] }
    return [
      ["on": on.shortText, "received": notice.received.shortText, "began": pause.began?.shortText ?? "…"]
        .counted(over: tables.calendar.doubt(from: notice.received, through: on))
    ]
  }

  /// A notice to resume names a day on which it will not have lain long enough. Nobody recorded when the place did go on:
  /// it counts as operating again from the first day on which it may.
  var resumeNoticeTooShort: [[String: String]] {
    guard regime == .notice, operation.termination == nil, !isClosed, let pause = operation.pause, pause.began == nil,
      let notice = pause.notice, let on = pause.resumed, notice.resumes < on, !wasChecked(since: on)
    else { return [] }
    return [
      ["received": notice.received.shortText, "planned": notice.resumes.shortText, "on": on.shortText]
        .counted(over: tables.calendar.doubt(from: notice.received, through: on))
    ]
  }

  /// A notice to resume that went to a body without a say in the pause: the pause stands.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III ("cho cơ quan có thẩm quyền", read); which body that is, is
  /// our reading.
  var resumeNoticeToOtherBody: [[String: String]] {
    guard regime == .notice, operation.termination == nil, !isClosed, let notice = operation.pause?.misdirected else {
      return []
    }
    return [["received": notice.received.shortText, "body": notice.body ?? notice.receivedBy.rawValue]]
  }

  /// The same where nobody recorded that it operates again: the day is that of the notice.
  var resumedByNoticeAlone: ResumedByNotice? {
    guard regime == .notice, operation.termination == nil, let pause = operation.pause, pause.began == nil,
      let notice = pause.notice, let on = pause.resumed, on <= day
    else { return nil }
    return ResumedByNotice(received: notice.received, planned: notice.resumes, on: on)
  }

  /// The start that the notice that counts planned, where it is over and no day stands in the register on which it began.
  var plannedStartPassed: CalendarDay? {
    guard regime == .notice, profile?.opened == nil, let start = operation.notice?.plannedStart, start <= day else {
      return nil
    }
    return start
  }

  /// The kind that the notice that counts names and the register does not: what follows is in no text that was read.
  var noticedKind: FacilityKind? {
    guard regime == .notice, let kind = operation.notice?.facilityKind, let profile, !profile.kinds.contains(kind)
    else {
      return nil
    }
    return kind
  }

  /// Ended, and everybody has a place: nothing more is owed.
  var isClosed: Bool { dossier.isClosed(on: day, law) }

  /// The decision that ends it, until everybody has a place.
  var termination: [[String: String]] {
    guard let termination = operation.termination, !isClosed else { return [] }
    return [
      [
        "decided": termination.decided.shortText, "effective": termination.effective?.shortText ?? "…",
        "document": termination.document, "stopped": dossier.closure(on: day)?.on.shortText ?? "…",
      ]
    ]
  }

  /// Not before so many months have passed since the facility received the notice of the pause.
  var terminatedTooEarly: [[String: String]] {
    guard let termination = doubtedTermination,
      let earliest = operation.pause?.longest.raw.adding(days: 1), termination.decided < earliest
    else { return [] }
    return [["decided": termination.decided.shortText, "earliest": argument(end: earliest)]]
  }

  /// What is absent from the register is not absent in life: whether the term was over cannot be said.
  var terminatedWithoutPause: [[String: String]] {
    guard let termination = doubtedTermination, !dossier.pauses.contains(where: { $0.received <= day })
    else { return [] }
    return [["decided": termination.decided.shortText]]
  }

  /// Those whose interests the facility must secure: at its end, or while it is paused.
  func residents(atTheEnd: Bool) -> [[String: String]] {
    if isClosed { return [] }
    let isEnd =
      situation == .terminated || !selfClosed.isEmpty || !dissolvedAfterCut.isEmpty || !dissolvedUnplaced.isEmpty
    guard isEnd || [.paused, .pauseLapsed].contains(situation), isEnd == atTheEnd else { return [] }
    let unplaced = isEnd ? dossier.closure(on: day)?.unplaced : nil
    return [["children": (unplaced ?? census?.children)?.description ?? "…"]]
  }

  /// Applications for papers of social assistance facilities: those that were under way when the procedures were cut,
  /// whether or not somebody recorded that they stopped, or those of a later day.
  func applications(isAfterCut: Bool) -> [[String: String]] {
    dossier.permits.filter(\.kind.isOfSocialAssistance).compactMap { permit in
      guard permit.isPending(on: day) || permit.isStopped(on: day),
        let applied = permit.events.last(where: { $0.on <= day && $0.kind == .applied }), let start = regimeStart,
        // Of a day that is not known, what holds on both its edges.
        isAfterCut ? applied.precision.earliest(for: applied.on).map({ $0 >= start }) ?? false : applied.on < start
      else { return nil }
      return ["permit": permit.kind.rawValue, "since": applied.namedDay]
    }
  }

  /// The paper in force on which it operates, by whether it was granted before or after the procedures were cut.
  ///
  /// - Parameter isDated: `true` keeps those that name a last day, `false` the others; `nil` is both.
  func oldPaper(isAfterCut: Bool, isDated: Bool? = nil) -> [[String: String]] {
    guard state == .valid, let paper, let granted = paper.grantBeside(regimeStart, by: day),
      granted.isAfter == isAfterCut
    else { return [] }
    if let isDated, isDated != (wording.expires != nil) { return [] }
    return [
      [
        "permit": paper.kind.rawValue, "on": paper.argument(of: granted.on),
        "until": wording.expires.map { argument(end: $0) } ?? "…",
      ]
    ]
  }

  /// The paper in force of which it is open whether it was granted before or after the procedures were cut: nobody knows
  /// the day, and the day on which it was entered is none.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 khoản 3 (our reading: what stays good is what was granted before).
  var paperOpenAtCut: [[String: String]] {
    guard regime == .notice, state == .valid, let paper, let granted = paper.grantBeside(regimeStart, by: day),
      granted.isAfter == nil
    else { return [] }
    return [["permit": paper.kind.rawValue, "last": granted.on.shortText]]
  }

  /// An end as a sentence is to name it.
  func argument(end: CalendarDay, raw: CalendarDay? = nil) -> String {
    ReasonDay(end: end, raw: raw, of: licensingClass, on: day, law).argument
  }

  /// A service that cares for children, and is nothing else, sent no notice: whether it owes one is not said.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III ("cơ sở cung cấp dịch vụ chăm sóc", not defined; our
  /// reading).
  var serviceMayOweNotice: [[String: String]] {
    let classes = dossier.classGroups(on: day, law).flatMap(\.classes)
    guard dossier.closure(on: day) == nil, let children = census?.children, children > 0,
      !classes.contains(where: \.isOfSocialAssistance),
      !dossier.notices.contains(where: { $0.seen <= day })
    else { return [] }
    return [["children": children.description]]
  }

  /// A notice is advised: the text has no exception for holders of a paper who begin only now (unverified).
  var startsOnOldPaper: [[String: String]] {
    guard !oldPaper(isAfterCut: false).isEmpty, operation.notice == nil, let began = dossier.began(by: day),
      let start = regimeStart, began >= start, began <= day
    else { return [] }
    return [["start": began.shortText]]
  }

  var endedWithoutProcedure: [[String: String]] {
    guard dossier.endedByItself(on: day, law), let closure = dossier.closure(on: day) else { return [] }
    return [["day": closure.on.shortText]]
  }

  /// A service that stopped after its registration had been withdrawn, once everybody has a place.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 59 khoản 1 (read); that the closing follows the withdrawal is our
  /// reading.
  var endedAfterWithdrawal: [[String: String]] {
    guard isClosed, let closure = dossier.closure(on: day), let withdrawal = dossier.endingWithdrawal(on: day) else {
      return []
    }
    return [
      [
        "day": closure.on.shortText, "document": withdrawal.document ?? "…", "on": withdrawal.on.shortText,
      ]
    ]
  }

  /// The decision that ended it, once everybody has a place.
  var endedByDecision: [[String: String]] {
    guard isClosed, let closure = dossier.closure(on: day),
      let termination = dossier.terminations.last(where: { $0.decided <= day })
    else { return [] }
    return [
      [
        "document": termination.document, "decided": termination.decided.shortText,
        "stopped": closure.on.shortText,
      ]
    ]
  }

  /// The document that closed it, where no end of its operation was decided.
  var closedByDecision: [[String: String]] {
    guard isClosed, let closure = dossier.closure(on: day), let document = closure.document,
      endedByDecision.isEmpty
    else { return [] }
    return [
      ["document": document, "day": closure.on.shortText, "unplaced": closure.unplaced?.description ?? "…"]
    ]
  }

  /// What the same class lacked on the last day on which papers were issued, and the sentence's words for that day; `nil`
  /// where it lacked nothing.
  var history: (reasons: [Reason], arguments: [String: String])? {
    guard regime == .notice, let last = law.lastDayOfLicenses(before: day), dossier.exists(on: last),
      !dossier.isClosed(on: last, law)
    else { return nil }
    if dossier.isYetToBegin(on: last) { return nil }
    let then = dossier.licensingAudit(on: last, tables: tables)
    guard [.spontaneous, .unregistered, .unlicensed].contains(then.situation) else { return nil }
    let own = then.classes.filter { [.spontaneous, .unregistered, .unlicensed].contains($0.situation) }
    // What is said of the records is told of the day asked about.
    let ofRecords = Set(law.rules.filter { !RuleFact.saidOfRecords.isDisjoint(with: $0.pattern.facts) }.map(\.reason))
    let reasons = own.flatMap(\.reasons).uniqued().filter { !ofRecords.contains($0.rule) }
    if reasons.isEmpty { return nil }
    var arguments = ["on": last.shortText, "situation": then.situation.rawValue]
    // What nobody had confirmed by then, was it since?
    let basis = RegisterBasis(
      then.situation, confirmedThen: then.papersConfirmedOn, confirmedNow: dossier.permitsConfirmed(by: day, law))
    if let basis { arguments["confirmed"] = basis.confirmedOn?.shortText ?? "" }
    return (reasons, arguments)
  }
}

extension FacilityDossier {
  /// The decision that ends the operation from a later day on; `nil` where none does, or one is in effect.
  package func terminationAhead(on day: CalendarDay) -> OperationTermination? {
    if terminations.contains(where: { $0.from <= day }) { return nil }
    return terminations.filter { $0.decided <= day }.min { $0.from < $1.from }
  }

  /// Whether the count that decides between large and small is on both sides of the line, or says nothing.
  func isLineDoubtful(on day: CalendarDay, line: Int) -> Bool {
    guard let census = census(on: day), let count = census.licensingCount else { return false }
    if profile(on: day)?.ownership == .public { return count < line }
    guard let needy = census.needyOfWhole else { return false }
    // All are at least as many as those in hardship, also where these alone were counted anew.
    return needy == 0 || (needy < line) != (max(census.countedAtLeast ?? needy, needy) < line)
  }

  /// The first day at the present address, where it ever stood elsewhere.
  func lastMove(by day: CalendarDay) -> CalendarDay? {
    let known = profiles.filter { $0.from <= day }
    return zip(known, known.dropFirst()).reversed().first { before, after in
      PaperDepartures.likeness(before.address, before.communeCode, after) == .apart
    }?.1.from
  }

  /// The first day of the run up to `day` on which no operation paper covered what a class does, and it was no family to
  /// which decisions had given everybody there; `nil` where neither ever was so before it. A suspended paper still does: on
  /// its days the place was suspended, not without a notice.
  func lossOfCover(by day: CalendarDay, _ licensingClass: LicensingClass, _ tables: LicensingTables) -> CalendarDay? {
    guard
      permits.contains(where: {
        ($0.kind.isOperationPaper || $0.kind == .placementDecision) && $0.firstIssued(by: day) != nil
      })
    else { return nil }
    for first in daysOfChange(by: day).sorted(by: >) {
      let eve = first.adding(days: -1)
      let groups = classGroups(on: eve, tables.law)
      let isCovered = groups.flatMap(\.classes).contains { other in
        other != .f && [.valid, .suspended].contains(LicensingFlags(self, other, on: eve, tables).state)
          && other.operationPaper != .preschoolPermit
      }
      if isCovered || groups.contains(where: { $0.classes == [.f] }) { return first }
    }
    return nil
  }

  /// Every day up to one on which a fact begins or ends.
  func daysOfChange(by day: CalendarDay) -> Set<CalendarDay> {
    var days = profiles.map(\.from) + censuses.map(\.on) + closures.map(\.on)
    for permit in permits {
      days += permit.events.flatMap {
        [$0.on, $0.precision.earliest(for: $0.on), $0.until?.adding(days: 1)].compactMap(\.self)
      }
      days += permit.events.compactMap { $0.wording.expires?.adding(days: 1) }
    }
    return Set(days.filter { $0 <= day })
  }
}

extension PermitKind {
  /// A paper of a social assistance facility that an authority issued on application.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 14–30, 44–47; cut by NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 1 A.II to A.V (read).
  var isOfSocialAssistance: Bool {
    [.establishmentCertificate, .operatingLicense, .under10Certificate].contains(self)
  }
}
