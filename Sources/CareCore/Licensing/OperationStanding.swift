/// What the notices, pauses and ends of a facility come to on a day, for one class.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read); what is our reading says so beside its row.
struct OperationStanding {
  /// The notice that counts: received by the competent body, for the present address.
  var notice: OperationNotice?
  /// The latest that went to another body than the one that was right then.
  var misdirected: OperationNotice?
  /// The latest that went to the chairman of the commune rightly, before the place grew.
  var outgrown: OperationNotice?
  /// The latest that names another address.
  var elsewhere: OperationNotice?
  /// The latest of which the register does not say for which address it is, the home having moved since.
  var placeOpen: OperationNotice?
  /// All on file by the day.
  var notices: [OperationNotice] = []
  /// The pause that was received last.
  var pause: Pause?
  /// The decision that ends the operation, in effect.
  var termination: OperationTermination?

  /// A pause with its days.
  struct Pause {
    let pause: OperationPause
    /// The last day of it, inclusive: the stated one, at most the longest that is allowed.
    let last: CalendarDay
    /// The last day of the longest one, before it moves off a rest day and after. Where another body decided than the one
    /// for the class, the longer of both.
    let longest: (raw: CalendarDay, last: CalendarDay)
    /// ``last`` before it moved off a rest day, where it did.
    let unrolled: CalendarDay?
    /// The day on which operation lawfully went on again, if it did.
    let resumed: CalendarDay?
    /// The day on which it went on as somebody recorded it, a later one too: until then it did not. ``resumed`` is what the
    /// notice says where nobody did.
    let began: CalendarDay?
    /// The notice to resume that counts.
    let notice: ResumeNotice?
    /// The latest that went to a body that has no say in it, where none counts.
    let misdirected: ResumeNotice?
    /// Resumed, and how: without any notice, or with one that had come too late.
    let unlawful: Unlawful?

    enum Unlawful {
      case withoutNotice(CalendarDay)
      case tooEarly(CalendarDay, CalendarDoubt)
    }

    enum State {
      case running
      case over
    }

    func state(on day: CalendarDay) -> State? {
      if let resumed, resumed <= day { return nil }
      return day <= last ? .running : .over
    }
  }
}

extension FacilityDossier {
  /// - Parameters:
  ///   - receivers: The bodies whose receipt counts for the class.
  func operationStanding(
    on day: CalendarDay, receivers: [OperationAuthority], _ tables: LicensingTables
  ) -> OperationStanding {
    var standing = OperationStanding()
    standing.notices = notices.filter { $0.seen <= day }
    for notice in standing.notices {
      switch place(of: notice, on: day) {
      case .elsewhere:
        standing.elsewhere = notice
        continue
      case .open:
        standing.placeOpen = notice
        continue
      case .here, .unclear: break
      }
      if receivers.contains(notice.receivedBy) {
        standing.notice = notice
      } else if !wasRight(notice, by: day, tables.law) {
        standing.misdirected = notice
      } else if notice.receivedBy == .healthDepartment {
        standing.notice = notice
      } else {
        standing.outgrown = notice
      }
    }
    standing.termination = terminations.last { $0.from <= day }
    standing.pause = pause(on: day, receivers: receivers, tables)
    return standing
  }

  /// Whether a notice went to the one body that was right for the number of people at its start: a notice to the health
  /// department then stands when the place shrinks (unverified), one to the commune does not cover it when it grows.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1, B.III.2 (our reading).
  private func wasRight(_ notice: OperationNotice, by day: CalendarDay, _ law: LicensingLaw) -> Bool {
    let received = notice.received ?? notice.seen
    let start = max(received, profile(on: day)?.opened ?? received)
    let counted = census(on: start) == nil ? censuses.first { $0.on > start }?.on : start
    return receivers(on: min(counted ?? start, day), law) == [notice.receivedBy]
  }

  /// For which place a notice is, seen from the present one.
  package enum NoticePlace {
    case here
    /// The words of one address say more than those of the other: see ``SpelledAddress``.
    case unclear
    case elsewhere
    /// What the register has of its address and commune does not tell, and a home that worked already has moved since.
    case open
  }

  /// A notice that does not tell its place is for that of the start that it plans, or of the first start after it. One that came
  /// from a home at work may be for the place that it left, or for the one to which it moved.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III ("trước khi tổ chức hoạt động"; our reading).
  package func place(of notice: OperationNotice, on day: CalendarDay) -> NoticePlace {
    guard let now = profile(on: day) else { return .here }
    let received = notice.received ?? notice.seen
    let opening = now.opened.flatMap { $0 > received ? $0 : nil }
    let start = notice.plannedStart.map { max($0, received) } ?? opening
    let then = profile(on: start ?? received)
    switch PaperDepartures.likeness(notice.address, notice.communeCode, asOf: then, now) {
    case .same: return .here
    case .unclear: return .unclear
    case .apart:
      // What it says of its place is true of the present one too.
      let saysNothing = PaperDepartures.likeness(notice.address, notice.communeCode, now) != .apart
      return saysNothing && start == nil ? .open : .elsewhere
    }
  }

  private func pause(
    on day: CalendarDay, receivers: [OperationAuthority], _ tables: LicensingTables
  ) -> OperationStanding.Pause? {
    guard let number = pauses.lastIndex(where: { $0.received <= day }) else { return nil }
    let pause = pauses[number]
    let law = tables.law
    guard let own = tables.longestPause(pause) else { return nil }
    let last = pause.until.map { min($0, own.last) } ?? own.last
    let longest =
      receivers.compactMap { tables.longestPause(pause, by: $0) }.reduce(own) { $0.raw < $1.raw ? $1 : $0 }
    let noticed = resumeNotices.filter { $0.received >= pause.received && $0.received <= day }
    // "Cơ quan có thẩm quyền": the one that decided the pause, or the one for the class.
    let notice = noticed.last { $0.receivedBy == pause.decidedBy || receivers.contains($0.receivedBy) }
    let next = pauses.dropFirst(number + 1).first?.received
    let recorded = resumptions.map(\.on).filter { on in on >= pause.received && next.map { on < $0 } ?? true }
    let began = recorded.last { $0 <= day } ?? recorded.first
    // So many working days before: the day on which the notice has lain long enough.
    func hasLain(_ notice: ResumeNotice, on start: CalendarDay) -> Bool {
      guard let least = law.amount(.noticeBeforeResumption, on: notice.received) else { return true }
      return notice.received <= tables.calendar.workingDay(least.amount, before: start)
    }
    var resumed: CalendarDay?
    var unlawful: OperationStanding.Pause.Unlawful?
    if let notice {
      var first = began ?? notice.resumes
      if let began, began <= day, !hasLain(notice, on: began) {
        unlawful = .tooEarly(began, tables.calendar.doubt(from: notice.received, through: began))
      }
      while !hasLain(notice, on: first) { first = first.adding(days: 1) }
      resumed = first
    } else if let began, began <= day {
      unlawful = .withoutNotice(began)
    }
    return OperationStanding.Pause(
      pause: pause, last: last, longest: longest, unrolled: last == own.last && own.raw < last ? own.raw : nil,
      resumed: resumed, began: began, notice: notice, misdirected: notice == nil ? noticed.last : nil,
      unlawful: unlawful)
  }
}

extension LicensingTables {
  /// How long a pause may last at most, counted from its receipt: before and after its last day moves off a rest day;
  /// `nil` where no row of law holds on the day of receipt.
  ///
  /// - Parameter body: Whose power is measured; that of the body that decided where it is `nil`.
  package func longestPause(_ pause: OperationPause, by body: OperationAuthority? = nil)
    -> (raw: CalendarDay, last: CalendarDay)?
  {
    guard let months = law.amount((body ?? pause.decidedBy).longestPause, on: pause.received)?.amount else {
      return nil
    }
    let longest = pause.received.adding(months: months)
    return (longest, calendar.workingDay(onOrAfter: longest))
  }
}

extension OperationNotice {
  /// What sentences say of it.
  var arguments: [String: String] {
    ["received": received?.shortText ?? "…", "body": body ?? receivedBy.rawValue, "address": address ?? "…"]
  }
}
