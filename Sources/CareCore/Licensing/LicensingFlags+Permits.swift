/// What rows of the time of licenses ask: facts of papers, counts and inspections.
extension LicensingFlags {
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 66 khoản 1 (read); that it is asked of single persons is our reading.
  var childrenWithoutDecision: [[String: String]] {
    guard profile?.operatorKind == .individual, let count = census?[.withoutPlacementDecision], count > 0 else {
      return []
    }
    return [["count": String(count)]]
  }

  var grownPastNine: [[String: String]] {
    guard dossier.holds(.under10Certificate, on: day), let count = census?.licensingCount else { return [] }
    return [["count": String(count)]]
  }

  /// Suspended only after the time of licenses was over.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 is not named among what is cut; what it measures by, Điều 26, is set aside
  /// (our reading).
  var suspendedAfterCut: [[String: String]] {
    guard let event = paper?.suspensionTerm(on: day, tables)?.event,
      let first = event.precision.earliest(for: event.on),
      let start = regimeStart, first >= start,
      standing.kind == .suspended || standing.kind == .suspensionLapsed
    else { return [] }
    return [["from": event.namedDay]]
  }

  /// Withdrawn only after the time of licenses was over.
  var withdrawnAfterCut: [[String: String]] {
    guard case .withdrawn = standing, let start = regimeStart,
      let event = paper?.events.last(where: { $0.on <= day && $0.kind == .withdrawn }),
      let first = event.precision.earliest(for: event.on), first >= start
    else { return [] }
    return [["on": event.namedDay]]
  }

  var noApplicationInTime: [[String: String]] {
    guard operationPaper == .none, let certificate = dossier.bestPermit(.establishmentCertificate, on: day),
      certificate.standing == .inForce, let issue = certificate.permit.firstIssue(by: day),
      let months = law.amount(.licenseApplication, from: issue),
      // Over from the last possible day is over from any.
      tables.lastDay(of: months.amount, from: issue.on).last < day
    else { return [] }
    return [["issued": issue.namedDay]]
  }

  /// Claimed only where the facts say that nobody was kept.
  var noOperationInTime: [[String: String]] {
    guard operationPaper == .license, standing.isGranted, let issue = paper?.firstIssue(by: day),
      let first = issue.precision.earliest(for: issue.on), let months = law.amount(.operationStart, from: issue),
      tables.lastDay(of: months.amount, from: issue.on).last < day, dossier.hasOperated(since: first, by: day) == false
    else { return [] }
    return [["issued": issue.namedDay]]
  }

  var suspensionTooLong: [[String: String]] {
    // Longer than from the last possible day is longer from any.
    guard let suspension = paper?.suspensionTerm(on: day, tables), let last = suspension.last,
      let longest = tables.longestSuspension(from: suspension.event.on), last > longest.last
    else { return [] }
    return [["from": suspension.event.namedDay]]
  }

  /// The suspension of the paper the class is judged by, where nobody knows its day and that leaves open whether it runs.
  ///
  /// - Parameter isEndKnown: Whether its term can be counted from both edges of the span; the law sets one for a license
  ///   only.
  func undatedSuspension(isEndKnown: Bool) -> [[String: String]] {
    guard let paper,
      let event = paper.events.last(where: {
        $0.kind == .suspended && ($0.isOpen(on: day) || paper.isCountedFromUnknownDay($0, on: day))
      })
    else { return [] }
    let term = paper.suspensionTerm(event, tables)
    let isCounted = operationPaper == .license && event.until == nil && term.last != nil && term.earliestLast != nil
    guard isCounted == isEndKnown else { return [] }
    return [
      [
        "permit": paper.kind.rawValue, "first": term.first?.shortText ?? "…", "last": event.on.shortText,
        "first_end": term.earliestLast?.shortText ?? "…", "last_end": term.last?.shortText ?? "…",
      ]
    ]
  }

  /// Applications on which the class rests and of which nobody knows the day: those that may have been made by the day, or
  /// were and are under way.
  private func undatedApplications(isOpen: Bool) -> [(permit: Permit, event: PermitEvent)] {
    dossier.permits.flatMap { permit -> [(permit: Permit, event: PermitEvent)] in
      let isItsOwn =
        licensingClass.isOfSocialAssistance
        ? permit.kind.isOfSocialAssistance : permit.kind == licensingClass.operationPaper
      guard isItsOwn else { return [] }
      let isUnderWay = permit.isPending(on: day) || permit.isStopped(on: day)
      let last = permit.events.last { $0.on <= day && $0.kind == .applied }
      return permit.events.filter { event in
        event.kind == .applied && event.precision != .day
          && (isOpen ? event.isOpen(on: day) : event == last && isUnderWay)
      }.map { (permit, $0) }
    }
  }

  private func bounds(_ permit: Permit, _ event: PermitEvent) -> [String: String] {
    [
      "permit": permit.kind.rawValue, "first": event.precision.earliest(for: event.on)?.shortText ?? "…",
      "last": event.on.shortText,
    ]
  }

  /// Whether an application of an unknown day may have been made before and after its procedure was cut.
  private func liesAroundCut(_ event: PermitEvent) -> Bool {
    guard regime == .notice, let start = regimeStart else { return false }
    return event.on >= start && (event.precision.earliest(for: event.on).map { $0 < start } ?? true)
  }

  /// Those of which it is open whether they had been received by the day.
  var openApplications: [[String: String]] {
    undatedApplications(isOpen: true).filter { !liesAroundCut($0.event) }.map(bounds)
  }

  /// While the authority's term runs or is over: it is counted from a day that nobody knows.
  var undatedApplications: [[String: String]] {
    undatedApplications(isOpen: false).compactMap { permit, event in
      guard permit.fullFile(by: day) == event, let term = dossier.processingTerm(of: permit, event, on: day, tables)
      else { return nil }
      return bounds(permit, event).merging(
        ["first_end": term.earliestLast?.shortText ?? "…", "last_end": term.last.shortText]
      ) { $1 }
    }
  }

  /// Those of which it is open whether the procedure had been cut.
  var applicationsAroundCut: [[String: String]] {
    (undatedApplications(isOpen: true) + undatedApplications(isOpen: false)).filter { liesAroundCut($0.event) }
      .map(bounds)
  }

  /// A duty that falls due so many working days after the license.
  enum DutyAfterIssue {
    case rules
    case announcement

    var requirement: String {
      switch self {
      case .rules: "ND103-30-3"
      case .announcement: "ND103-31-1"
      }
    }
  }

  /// Found not done by an inspection after the term, and not found done since.
  func neglected(_ duty: DutyAfterIssue) -> [[String: String]] {
    guard operationPaper == .license, standing.isGranted, let issued = paper?.firstIssued(by: day),
      paper?.isDayKnown(of: issued) == true, let term = law.amount(.dutiesAfterIssue, on: issued),
      let found = inspected.failed([duty.requirement].cover)
    else { return [] }
    let check = dossier.conditionChecks[found.inspection]
    let last = tables.calendar.workingDay(term.amount, after: issued)
    guard check.on > last else { return [] }
    let (arguments, doubt) = (
      ["inspection": check.inspection, "issued": issued.shortText], tables.calendar.doubt(from: issued, through: last)
    )
    // However the doubtful days are counted, the term was over by then.
    let unannounced = doubt.isProvisional ? tables.calendar.holidays(in: issued.year...last.year) : 0
    let latest = tables.calendar.workingDay(doubt.days.count + unannounced, after: last)
    return [check.on > latest ? arguments : arguments.counted(over: doubt)]
  }

  /// Papers the class rests on, granted by a body that could not on that day. A doubt changes no headline: papers of
  /// bodies that were abolished later stay valid.
  var doubtfulIssuers: [[String: String]] {
    let commune = profile?.communeCode
    return papersInForce.compactMap { permit in
      // Who had the power on a day that nobody knows is not judged.
      guard let issued = permit.lastGranted(by: day), permit.isDayKnown(of: issued),
        let issuer = permit.content(on: issued).issuer
      else { return nil }
      let rows = tables.competences(for: permit.kind, inCommune: commune, on: issued)
      let name = LicensingTables.Competence.comparable(issuer)
      guard !rows.isEmpty, !rows.contains(where: { $0.covers(name) }) else { return nil }
      return ["permit": permit.kind.rawValue, "issuer": issuer, "on": issued.shortText]
    }
  }

  /// The paper of the class was granted before the first day of which any law is known: what it is worth is in no text that
  /// was read.
  var paperOlderThanLaw: [[String: String]] {
    guard standing.isGranted, let paper, let granted = paper.lastGranted(by: day),
      let first = law.firstKnownDay(of: licensingClass, upTo: day), granted < first
    else { return [] }
    return [["permit": paper.kind.rawValue, "on": paper.argument(of: granted)]]
  }

  private var papersInForce: [Permit] {
    var kinds: [PermitKind] = founding == .proven ? [.publicFoundingDecision, .establishmentCertificate] : []
    if operationPaper == .license { kinds.append(.operatingLicense) }
    if operationPaper == .under10Certificate { kinds.append(.under10Certificate) }
    if operationPaper == .childProtectionRegistration { kinds.append(.childProtectionRegistration) }
    return kinds.compactMap { kind in
      guard let found = dossier.bestPermit(kind, on: day), found.standing.isGranted else { return nil }
      return found.permit
    }
  }

  /// It closed, and nothing makes that a closure in law.
  var selfClosed: [[String: String]] {
    guard let closure = dossier.closure(on: day), closure.document == nil, operation.termination == nil,
      !dossier.closes(on: day, law)
    else { return [] }
    return [["day": closure.on.shortText, "unplaced": closure.unplaced?.description ?? "…"]]
  }

  /// A document closed it when no dissolution could be had any more, and not everybody has a place.
  var dissolvedAfterCut: [[String: String]] {
    notClosed(isAfterCut: true)
  }

  /// A document closed it while one could, and children are known to have no place.
  var dissolvedUnplaced: [[String: String]] { notClosed(isAfterCut: false) }

  private func notClosed(isAfterCut: Bool) -> [[String: String]] {
    guard let closure = dossier.closure(on: day), let document = closure.document, operation.termination == nil,
      !dossier.closes(on: day, law), dossier.isAfterCut(closure, on: day, law) == isAfterCut
    else { return [] }
    return [
      [
        "day": closure.on.shortText, "document": document,
        "unplaced": closure.unplaced?.description ?? "…",
      ]
    ]
  }

  /// Closed under a document, and nobody recorded where those who were there went.
  var destinationsUnknown: [[String: String]] {
    guard dossier.isClosed(on: day, law), let found = dossier.closingWithoutPlaces(on: day) else { return [] }
    return [["day": found.closure.on.shortText, "children": found.children?.description ?? "…"]]
  }

  /// People were counted there after it had closed.
  var countedAfterClosing: [[String: String]] {
    guard let counted = dossier.countAfterClosing(by: day, law), let closure = dossier.closure(on: day) else {
      return []
    }
    return [
      [
        "day": closure.on.shortText, "counted": counted.on.shortText,
        "children": counted.children?.description ?? "…", "others": counted.others?.description ?? "…",
      ]
    ]
  }

  /// People were counted there before it opened by the register.
  var countedBeforeOpening: [[String: String]] {
    dossier.countBeforeOpening(by: day).map { [["counted": $0.shortText, "opened": $1.shortText]] } ?? []
  }

  /// It works again without a document, after one had closed it.
  var reopenedWithoutDocument: [[String: String]] {
    guard dossier.closure(on: day) == nil, let (closing, reopening) = dossier.lastReopening(by: day),
      reopening.document == nil, let document = closing.document
    else { return [] }
    return [["day": reopening.on.shortText, "document": document]]
  }
}

extension Permit {
  /// The day on which it was granted as it is now: its issue, or its last reissue.
  func lastGranted(by day: CalendarDay) -> CalendarDay? { lastGrant(by: day)?.on }

  /// The same entry.
  func lastGrant(by day: CalendarDay) -> PermitEvent? {
    events.last { $0.on <= day && ($0.kind == .issued || $0.kind == .reissued) }
  }

  /// The last grant by a day and whether it came on or after another day; `nil` for that where it is not known closely
  /// enough.
  func grantBeside(_ first: CalendarDay?, by day: CalendarDay) -> (on: CalendarDay, isAfter: Bool?)? {
    guard let first, let event = lastGrant(by: day) else { return nil }
    if event.on < first { return (event.on, false) }
    let isAfter = event.precision.earliest(for: event.on).map { $0 >= first } ?? false
    return (event.on, isAfter ? true : nil)
  }

  /// Whether the day of an entry is known exactly: no term is counted from another.
  func isDayKnown(of day: CalendarDay) -> Bool {
    events.first { $0.on == day }.map { $0.precision == .day } ?? true
  }
}
