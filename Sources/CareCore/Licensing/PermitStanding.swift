/// How one paper stands on a day, from its events up to that day.
enum PermitStanding: Hashable, Sendable {
  case inForce
  case suspended(until: CalendarDay?)
  /// The suspension's last day has passed and nobody allowed operation again; `nil` where it has in any case, but nobody
  /// knows which day it was.
  case suspensionLapsed(since: CalendarDay?)
  case inProcess(since: CalendarDay)
  case refused(on: CalendarDay)
  case withdrawn(on: CalendarDay)
  case surrendered(on: CalendarDay)
  /// Applied for when the procedure was cut: nobody decides on it any more.
  case stopped(on: CalendarDay)
  /// The paper itself shows a last day, and it has passed.
  case expired(on: CalendarDay)
  /// Nothing had happened by that day.
  case notYet

  /// Granted and neither taken away, handed back nor past its own last day.
  var isGranted: Bool {
    switch self {
    case .inForce, .suspended, .suspensionLapsed: true
    default: false
    }
  }
}

/// How a paper stands on a day, for whom its days are of no matter.
public enum PermitState: String, CaseIterable, Sendable {
  case inForce = "in_force"
  case suspended
  case suspensionLapsed = "suspension_lapsed"
  case inProcess = "in_process"
  case refused
  case withdrawn
  case surrendered
  case stopped
  case expired
  case notYet = "not_yet"
}

extension Permit {
  /// How the paper stands on a day; events of that day count.
  public func state(on day: CalendarDay) -> PermitState {
    switch standing(on: day) {
    case .inForce: .inForce
    case .suspended: .suspended
    case .suspensionLapsed: .suspensionLapsed
    case .inProcess: .inProcess
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .surrendered: .surrendered
    case .stopped: .stopped
    case .expired: .expired
    case .notYet: .notYet
    }
  }
}

/// How long a suspension lasts. Where nobody knows the day on which it began, its term is over where it would be, counted
/// from the last possible day, and runs while it would, counted from the first; between them nobody knows.
struct SuspensionTerm {
  /// The entry; its day is the last one possible.
  let event: PermitEvent
  /// The first day on which it may have begun; `nil` where nothing says.
  let first: CalendarDay?
  /// Its last day, inclusive, counted from the last possible day; `nil` where neither it nor the law says how long.
  let last: CalendarDay?
  /// ``last`` before it moved off a rest day, where it did.
  let unrolled: CalendarDay?
  /// ``last`` counted from the first possible day.
  let earliestLast: CalendarDay?

  /// Stated, or counted from a day that is known.
  var isEndKnown: Bool { event.until != nil || event.precision == .day }
}

extension Permit {
  /// A suspension without a last day of its own runs on; see ``standing(on:_:)``.
  ///
  /// - Parameter day: Events of this day count.
  func standing(on day: CalendarDay) -> PermitStanding {
    var standing = PermitStanding.notYet
    // Withdrawn or handed back a paper stays so until another is issued, whatever a register says that happened to it
    // since.
    var isGone = false
    for event in events where event.on <= day {
      switch event.kind {
      case .amended, .reissued, .reinstated, .suspended: if isGone { continue }
      case .issued: isGone = false
      case .withdrawn, .surrendered: isGone = true
      case .applied, .supplementAsked, .refused, .stopped: break
      }
      switch event.kind {
      // An application to amend a paper that was granted, and its refusal, leave the paper as it is.
      case .applied: if standing.isGranted { continue } else { standing = .inProcess(since: event.on) }
      case .supplementAsked: continue
      case .refused: if standing.isGranted { continue } else { standing = .refused(on: event.on) }
      case .issued, .reinstated: standing = .inForce
      // An amendment changes what the paper says, and a reissue gives a lost or damaged one back (NĐ 103/2017/NĐ-CP, Điều
      // 27 khoản 3): neither says whether a suspension still runs.
      case .amended, .reissued: if case .suspended = standing { continue } else { standing = .inForce }
      case .suspended: standing = .suspended(until: event.until)
      case .withdrawn: standing = .withdrawn(on: event.on)
      case .surrendered: standing = .surrendered(on: event.on)
      case .stopped: if standing.isGranted { continue } else { standing = .stopped(on: event.on) }
      }
    }
    // Past its own last day a paper is none, whether it was suspended or not: nothing is left to allow again.
    if standing.isGranted, let expires = expires(on: day), expires < day { return .expired(on: expires) }
    if case .suspended(let until?) = standing, until < day { return .suspensionLapsed(since: until.adding(days: 1)) }
    return standing
  }

  /// The same, where a suspension without a last day of its own ends with the longest term that the law allows.
  func standing(on day: CalendarDay, _ tables: LicensingTables) -> PermitStanding {
    let standing = standing(on: day)
    guard case .suspended(nil) = standing, let term = suspensionTerm(on: day, tables), let last = term.last else {
      return standing
    }
    if last < day { return .suspensionLapsed(since: term.isEndKnown ? last.adding(days: 1) : nil) }
    return .suspended(until: term.isEndKnown ? last : nil)
  }

  /// The suspension that runs or ran out last.
  func suspensionTerm(on day: CalendarDay, _ tables: LicensingTables) -> SuspensionTerm? {
    events.last { $0.on <= day && $0.kind == .suspended }.map { suspensionTerm($0, tables) }
  }

  func suspensionTerm(_ event: PermitEvent, _ tables: LicensingTables) -> SuspensionTerm {
    // Only of a license; other papers follow it, as somebody has to say when it ends.
    // A day that somebody stated is no term, and stays where it is.
    let end = event.until.map { (raw: $0, last: $0) } ?? tables.longestSuspension(from: event.on)
    let first = earliest(event)
    return SuspensionTerm(
      event: event, first: first, last: end?.last, unrolled: end.flatMap { $0.raw < $0.last ? $0.raw : nil },
      earliestLast: event.until ?? first.flatMap { tables.longestSuspension(from: $0)?.last })
  }

  /// The first day the paper was in force, if it ever was by `day`.
  func firstIssued(by day: CalendarDay) -> CalendarDay? { firstIssue(by: day)?.on }

  /// The entry of that grant.
  func firstIssue(by day: CalendarDay) -> PermitEvent? {
    events.first { $0.on <= day && ($0.kind == .issued || $0.kind == .reissued) }
  }

  /// The last day on which its wording was settled: issue, reissue or amendment.
  func wordingSettled(by day: CalendarDay) -> CalendarDay? {
    events.last { $0.on <= day && [.issued, .reissued, .amended].contains($0.kind) }?.on
  }
}

extension LicensingTables {
  /// How long a suspension from a day may last at most, before and after its last day moves off a rest day; `nil` where no
  /// row of law holds on the day.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 1 (read: at most 6 months); Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản
  /// 5 (read: the last day of a term moves off a rest day); that it moves the end of a suspension too, as of a pause, is our
  /// reading.
  func longestSuspension(from day: CalendarDay) -> (raw: CalendarDay, last: CalendarDay)? {
    law.amount(.suspension, on: day).map { lastDay(of: $0.amount, from: day) }
  }

  /// The last day of a term of months, before and after it moves off a rest day.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147, 148 khoản 3 and 5 (read).
  func lastDay(of months: Int, from day: CalendarDay) -> (raw: CalendarDay, last: CalendarDay) {
    let raw = day.adding(months: months)
    return (raw, calendar.workingDay(onOrAfter: raw))
  }
}

extension FacilityDossier {
  /// The paper of a kind that matters most on a day: one in force before one suspended, before one being asked for,
  /// before one that is gone; among equals the latest.
  func bestPermit(_ kind: PermitKind, on day: CalendarDay) -> (permit: Permit, standing: PermitStanding)? {
    var best: (permit: Permit, standing: PermitStanding, rank: Int, since: CalendarDay)?
    for permit in permits where permit.kind == kind {
      let standing = permit.standing(on: day)
      guard let last = permit.events.last(where: { $0.on <= day }) else { continue }
      let rank =
        switch standing {
        case .inForce: 6
        case .suspended: 5
        case .suspensionLapsed: 4
        case .inProcess: 3
        case .expired: 2
        case .refused, .withdrawn, .surrendered, .stopped: 1
        case .notYet: 0
        }
      if rank == 0 { continue }
      if let held = best, (held.rank, held.since) > (rank, last.on) { continue }
      best = (permit, standing, rank, last.on)
    }
    return best.map { ($0.permit, $0.standing) }
  }

  /// The paper of a kind that matters most on a day, if any was asked for by then.
  public func mainPermit(_ kind: PermitKind, on day: CalendarDay) -> Permit? { bestPermit(kind, on: day)?.permit }

  func holds(_ kind: PermitKind, on day: CalendarDay) -> Bool {
    bestPermit(kind, on: day)?.standing == .inForce
  }

  /// Some paper was once granted or asked for by a day, whatever became of it.
  func everAskedForPaper(by day: CalendarDay) -> Bool {
    permits.contains { permit in
      permit.kind != .placementDecision && permit.events.contains { $0.on <= day }
    }
  }
}

extension Permit {
  /// In force on a day: issued and neither suspended, withdrawn, handed back nor past its own last day.
  public func isInForce(on day: CalendarDay) -> Bool { standing(on: day) == .inForce }

  /// Applied for and not yet decided on a day.
  public func isPending(on day: CalendarDay) -> Bool {
    if case .inProcess = standing(on: day) { return true }
    return false
  }
  /// Applied for, and the procedure was cut before anybody decided.
  func isStopped(on day: CalendarDay) -> Bool {
    if case .stopped = standing(on: day) { return true }
    return false
  }
}
