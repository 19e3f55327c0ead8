public import CareCore
package import CareMessages
import CareStore

/// What happens to the operation of a facility in the time of notices. Each returns when the fact is recorded; what
/// cannot have happened is refused, and nothing is written.
extension Desk {
  /// A notice of operation (Mẫu số 01) that an authority received. The same told again corrects what is told of it.
  ///
  /// - Parameter cleared: Parts that are taken back.
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/beforeNoticeRegime``,
  ///   ``FailureCode/receivedBeforeSent``, ``FailureCode/identityNumberStated``, ``FailureCode/noticeToldOtherwise``,
  ///   ``FailureCode/noticeUnderOtherLaw``, ``FailureCode/noticePlaceOpen``,
  ///   or as ``checkWritten(_:commune:of:on:_:)``.
  @discardableResult
  public func addNotice(
    _ notice: OperationNotice, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<OperationNotice> {
    try check(notice.received, .happened, "--received")
    try check(notice.signed, .happened, "--signed")
    try check(notice.sent, .happened, "--sent")
    try check(notice.plannedStart, .planned, "--starts")
    try check(notice.seen, .happened, notice.received == nil ? "--seen" : "--received")
    try refuseBeforeRegime(notice.seen)
    try checkWritten(notice.address, commune: notice.communeCode, of: facility, on: notice.seen, "--commune")
    try refuse(received: notice.seen, before: notice.signed, "--signed")
    try refuse(received: notice.seen, before: notice.sent, "--sent")
    for (item, text) in notice.items.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if Self.holdsIdentityNumber(text, isMoney: item == .capital) {
        throw Failure(.identityNumberStated, ["item": item.rawValue])
      }
    }
    return try change { change in
      try refuseNotice(of: change.snapshot.dossier(facility), on: notice.seen)
      return try retell(notice, clearing: cleared) { tell in
        try change.addNotice(notice, to: facility) { told, known in
          // Put in the place of the first, a second notice would make the place unlawful up to the day of its receipt.
          let retelling = known.flatMap { try? Retelling(told, over: $0) }
          let differing = (retelling?.replaced ?? []).filter { part in
            part.name == "received-by" || part.name == "received" && known?.received != nil && told.received != nil
          }
          if !differing.isEmpty {
            throw Failure(
              .noticeToldOtherwise,
              [
                "code": facility.code, "document": told.document ?? "—",
                "list": differing.map { part in
                  let column: ColumnKey = part.name == "received-by" ? .receivedBy : .received
                  return Term.toldOtherwise.text(
                    language,
                    [
                      "name": column.label(language), "old": bodyText(part.old, language),
                      "new": bodyText(part.new ?? "", language),
                    ])
                }.joined(separator: "; "),
                "command": "maiam facility retract \(facility.code) --what notice --on "
                  + "\(known?.seen.shortText ?? "…") --reason …",
              ])
          }
          let notice = try tell(told, known)
          try refusePlaceOpen(of: notice, change.snapshot.dossier(facility))
          return notice
        }
      }
    }
  }

  /// A notice that does not tell its place, of a home that worked already, that came before a recorded move.
  private func refusePlaceOpen(of notice: OperationNotice, _ dossier: FacilityDossier) throws {
    let received = notice.received ?? notice.seen
    let moves = zip(dossier.profiles, dossier.profiles.dropFirst()).filter { $1.from > received }
    guard let (old, new) = moves.first(where: { dossier.place(of: notice, on: $1.from) == .open }) else { return }
    throw Failure(
      .noticePlaceOpen,
      [
        "code": dossier.facility.code, "received": received.shortText, "moved": new.from.shortText,
        "old": placeText(old), "new": placeText(new),
      ])
  }

  private func placeText(_ profile: FacilityProfile) -> String {
    [profile.address, communeName(profile.communeCode, on: profile.from)].compactMap(\.self).joined(separator: ", ")
  }

  /// The address that a notice or a paper names must be of the commune that it names, or else of that of the facility:
  /// to name another place is a fact of law, and never follows from a mistyped province.
  ///
  /// - Parameter option: By which a person names the commune of the paper.
  /// - Throws: ``Failure`` ``FailureCode/addressContradicts``, ``FailureCode/writtenAddressElsewhere``.
  package func checkWritten(
    _ address: String?, commune: String?, of facility: Facility, on day: CalendarDay, _ option: String
  ) throws {
    guard let address else { return }
    let communes = try CommuneFinder(self)
    if let commune {
      _ = try communes.place(commune, province: nil, address: address)
      return
    }
    let profiles = try dossier(facility).profiles
    guard let home = (profiles.last { $0.from <= day } ?? profiles.first)?.communeCode else { return }
    do throws(Failure) {
      _ = try communes.place(home, province: nil, address: address)
    } catch {
      guard error.code == .addressContradicts else { throw error }
      throw Failure(
        .writtenAddressElsewhere, error.arguments.merging(["code": facility.code, "option": option]) { $1 })
    }
  }

  /// A pause of the operation, decided by an authority. One that is longer than allowed is recorded too.
  ///
  /// - Returns: The last day up to which a pause by this body may last, where this one goes beyond it or the body may
  ///   order none for so long, otherwise `nil`; and what became of it.
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/beforeNoticeRegime``,
  ///   ``FailureCode/receivedBeforeSent``, ``FailureCode/operationPauseEndsBeforeReceipt``,
  ///   ``FailureCode/operationUnderOtherLaw``.
  public func addPause(
    _ pause: OperationPause, to facility: Facility, clearing cleared: [String] = []
  ) throws -> (longest: CalendarDay?, told: Retelling<OperationPause>) {
    try check(pause.decided, .happened, "--decided")
    try check(pause.received, .happened, "--received")
    try check(pause.until, .ended, "--until")
    try refuseBeforeRegime(pause.decided)
    try refuse(received: pause.received, before: pause.decided, "--decided")
    let told = try change { change in
      try refuseOtherLaw(change.snapshot.dossier(facility), on: pause.decided)
      return try retell(pause, clearing: cleared) { tell in
        try change.addPause(pause, to: facility) { told, known in
          let pause = try tell(told, known)
          if let until = pause.until, until < pause.received {
            throw Failure(
              .operationPauseEndsBeforeReceipt, ["until": until.shortText, "received": pause.received.shortText])
          }
          return pause
        }
      }
    }
    guard let until = told.fact.until, let last = licensingTables.longestPause(told.fact)?.last else {
      return (nil, told)
    }
    return (until > last ? last : nil, told)
  }

  /// The body to which a facility belongs on a day, where that is another one for certain.
  ///
  /// - Returns: `nil` where it is this one, or open which one it is.
  package func otherBody(than body: OperationAuthority, for facility: Facility, on day: CalendarDay) throws
    -> OperationAuthority?
  {
    try database.read { snapshot in
      try snapshot.dossier(facility).otherBody(than: body, on: day, licensingTables)
    }
  }

  /// What lets a notice be checked, with what must be looked at of it; `nil` for checks on another basis.
  package func noticeBasis(of start: InspectionStart, at facility: Facility.ID, _ language: Language) throws -> String?
  {
    try database.read { snapshot in
      let dossier = try snapshot.facility(facility).map { try snapshot.dossier($0) }
      return start.noticeBasis(
        law.citations, language, by: dossier?.checkingBody(on: start.announced, licensingTables),
        doubt: dossier?.doubtOfNoticeCheck(on: start.announced, tables: licensingTables))
    }
  }

  /// What governs social assistance facilities on a day.
  package func regime(on day: CalendarDay) -> LicensingRegime { law.licensing.law.regime(on: day) }

  /// The notice of a paused facility that it will operate again.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/receivedBeforeSent``,
  ///   ``FailureCode/operationNotPaused``, ``FailureCode/operationPausedLater``.
  @discardableResult
  public func addResumeNotice(
    _ notice: ResumeNotice, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<ResumeNotice> {
    try check(notice.received, .happened, "--received")
    try check(notice.sent, .happened, "--sent")
    try check(notice.resumes, .planned, "--resumes")
    try refuse(received: notice.received, before: notice.sent, "--sent")
    return try change { change in
      try change.snapshot.dossier(facility).requirePause(on: notice.received)
      return try retell(notice, clearing: cleared) { try change.addResumeNotice(notice, to: facility, over: $0) }
    }
  }

  /// That a paused facility operated again, lawfully or not.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/operationNotPaused``,
  ///   ``FailureCode/operationPausedLater``.
  @discardableResult
  public func addResumption(
    _ resumption: OperationResumption, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<OperationResumption> {
    try check(resumption.on, .happened, "--on")
    return try change { change in
      try change.snapshot.dossier(facility).requirePause(on: resumption.on)
      return try retell(resumption, clearing: cleared) { try change.addResumption(resumption, to: facility, over: $0) }
    }
  }

  /// A decision that ends the operation.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/beforeNoticeRegime``,
  ///   ``FailureCode/effectiveBeforeDecided``, ``FailureCode/terminatedAfterClosing``,
  ///   ``FailureCode/operationUnderOtherLaw``.
  @discardableResult
  public func addTermination(
    _ termination: OperationTermination, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<OperationTermination> {
    try check(termination.decided, .happened, "--decided")
    try check(termination.effective, .planned, "--effective")
    try refuseBeforeRegime(termination.decided)
    return try change { change in
      let dossier = try change.snapshot.dossier(facility)
      try refuseOtherLaw(dossier, on: termination.decided)
      if dossier.isClosed(on: termination.decided, law.licensing.law),
        let closure = dossier.closure(on: termination.decided)
      {
        throw Failure(
          .terminatedAfterClosing,
          ["code": facility.code, "on": closure.on.shortText, "document": closure.document ?? "—"])
      }
      return try retell(termination, clearing: cleared) { tell in
        try change.addTermination(termination, to: facility) { told, known in
          let termination = try tell(told, known)
          if let effective = termination.effective, effective < termination.decided {
            throw Failure(
              .effectiveBeforeDecided,
              ["effective": effective.shortText, "decided": termination.decided.shortText])
          }
          return termination
        }
      }
    }
  }

  /// That somebody looked and confirmed which papers a place has.
  ///
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``.
  public func addPermitReview(_ review: PermitReview, to facility: Facility) throws {
    try check(review.on, .happened, "--on")
    try change { try $0.addPermitReview(review, to: facility) }
  }

  /// That the procedure of an application was cut (NQ 66.18/2026/NQ-CP, Điều 6 khoản 2).
  ///
  /// - Parameter isFileReturned: `nil` when nobody asked for the file, or said so.
  /// - Throws: ``Failure`` ``FailureCode/dayInFuture``, ``FailureCode/notAppliedFor`` where no application is under way.
  public func stopApplication(
    _ kind: PermitKind, on day: CalendarDay, isFileReturned: Bool?, document: String?, note: String?,
    of facility: Facility
  ) throws {
    try check(day, .happened, "--on")
    var event = PermitEvent(kind: .stopped, on: day, document: document, note: note)
    event.isFileReturned = isFileReturned
    try change { change in
      let ofKind = try change.snapshot.dossier(facility).permits.filter { $0.kind == kind }
      // Told again, with what became of the file.
      for permit in ofKind {
        guard let known = permit.events.first(where: { $0.kind == .stopped && $0.on == day }) else { continue }
        let mended = known.supplemented(by: event)
        if mended != known {
          try change.correctEvent(
            known, of: permit, in: facility, as: mended, because: Term.supplementedByCommand.text(language))
        }
        return
      }
      guard let permit = ofKind.last(where: { $0.isPending(on: day) }) ?? ofKind.last else {
        throw Failure(
          .notAppliedFor,
          [
            "event": event.kind.label(language), "on": day.shortText, "kind": kind.label(language).lowercased(),
            "conflict": "",
          ])
      }
      try ofKind.refuseDoubled(permit, at: facility, language)
      try permit.accept(event, of: facility, language: language)
      try change.addEvent(event, to: permit.id, of: facility)
    }
  }

  /// One notice of a list, with the facility that gave it.
  public struct ListedNotice: Sendable {
    /// Whose notice it is.
    public let facility: Facility
    /// Its name on the day of the list.
    public let name: String?
    /// Either that it will operate, or that it will operate again.
    public let notice: Notice

    /// The two notices that the law knows.
    public enum Notice: Sendable {
      case operation(OperationNotice)
      case resumption(ResumeNotice)

      /// From this day on it is on file.
      public var day: CalendarDay {
        switch self {
        case .operation(let notice): notice.seen
        case .resumption(let notice): notice.received
        }
      }
    }
  }

  /// Every notice on file on a day, by day and facility.
  ///
  /// - Parameter facility: `nil` asks for those of all.
  public func notices(of facility: Facility? = nil, _ vantage: Vantage) throws -> [ListedNotice] {
    var listed: [ListedNotice] = []
    try database.read { snapshot in
      let selection = facility.map { Snapshot.Selection.one($0.id) } ?? .all
      try snapshot.forEachDossier(of: selection, knownAt: vantage.knownAt) { dossier in
        let all =
          dossier.notices.map { ListedNotice.Notice.operation($0) }
          + dossier.resumeNotices.map { ListedNotice.Notice.resumption($0) }
        for notice in all where notice.day <= vantage.day {
          listed.append(
            ListedNotice(
              facility: dossier.facility, name: dossier.profile(on: vantage.day)?.name, notice: notice))
        }
      }
    }
    return listed.sorted { ($0.notice.day, $0.facility.code) < ($1.notice.day, $1.facility.code) }
  }

  // MARK: - What cannot be

  private func refuseBeforeRegime(_ day: CalendarDay) throws(Failure) {
    guard let (row, first) = law.licensing.law.firstRow(of: .notice), day < first else { return }
    throw Failure(
      .beforeNoticeRegime, ["on": day.shortText, "first": first.shortText, "law": row.basis.text(language)])
  }

  /// - Throws: ``Failure`` ``FailureCode/operationUnderOtherLaw`` where no class that it may be of is one of notices.
  private func refuseOtherLaw(_ dossier: FacilityDossier, on day: CalendarDay) throws(Failure) {
    guard dossier.profile(on: day) != nil, !dossier.isOfSocialAssistance(on: day, law.licensing.law) else { return }
    throw Failure(.operationUnderOtherLaw, ["code": dossier.facility.code, "on": day.shortText])
  }

  /// A family with a placement decision and a nursery owe no notice, and no headline of theirs would rest on one. A child
  /// protection service may: whether it does is not said.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (our reading).
  /// - Throws: ``Failure`` ``FailureCode/noticeUnderOtherLaw``.
  private func refuseNotice(of dossier: FacilityDossier, on day: CalendarDay) throws(Failure) {
    guard let profile = dossier.profile(on: day) ?? dossier.profiles.first,
      dossier.owesNoNotice(on: max(day, profile.from), law.licensing.law)
    else { return }
    throw Failure(
      .noticeUnderOtherLaw,
      [
        "code": dossier.facility.code, "on": day.shortText,
        "kind": profile.kinds.map { $0.label(language) }.joined(separator: ", "),
      ])
  }

  private func refuse(received: CalendarDay, before day: CalendarDay?, _ option: String) throws(Failure) {
    guard let day, received < day else { return }
    throw Failure(
      .receivedBeforeSent, ["received": received.shortText, "day": day.shortText, "option": option])
  }

  /// Whether a text holds a row of 9 or 12 digits, as the number of an identity card has: what is never kept. Groups
  /// with a space, a full stop or a hyphen between them are one number, except in amounts of money, where they are
  /// thousands.
  static func holdsIdentityNumber(_ text: String, isMoney: Bool) -> Bool {
    var (count, isJoined) = (0, false)
    for character in text + "\n" {
      if character.isASCII, character.isNumber {
        count += 1
        isJoined = false
      } else if !isMoney, count > 0, !isJoined, " .-".contains(character) {
        isJoined = true
      } else {
        if [9, 12].contains(count) { return true }
        (count, isJoined) = (0, false)
      }
    }
    return false
  }
}

extension FacilityDossier {
  /// Refuses what goes on again without having been paused, or before the facility received the pause.
  fileprivate func requirePause(on day: CalendarDay) throws(Failure) {
    let code = facility.code
    guard let pause = pauses.last(where: { $0.received <= day }) else {
      guard let later = pauses.first else {
        throw Failure(.operationNotPaused, ["code": code, "on": day.shortText])
      }
      throw Failure(
        .operationPausedLater,
        ["on": day.shortText, "received": later.received.shortText, "document": later.document])
    }
    // On the same day it is the same resumption, told again.
    if resumptions.contains(where: { $0.on >= pause.received && $0.on < day }) {
      throw Failure(.operationNotPaused, ["code": code, "on": day.shortText])
    }
  }
}
