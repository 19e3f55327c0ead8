/// A headline that rests on papers which nobody confirmed to be missing: it is derived as ever, but lists and documents
/// count such places apart and call none of them spontaneous.
public enum UnconfirmedSituation: String, CaseIterable, Sendable {
  case spontaneous = "spontaneous_by_register"
  case unregistered = "unregistered_by_register"
  case unlicensed = "unlicensed_by_register"
  case notNotified = "not_notified_by_register"

  /// - Returns: `nil` where somebody confirmed the papers, or the headline does not rest on missing ones.
  public init?(_ situation: LicensingSituation, confirmedOn day: CalendarDay?) {
    guard day == nil, let found = Self.allCases.first(where: { $0.situation == situation }) else { return nil }
    self = found
  }

  /// The headline.
  public var situation: LicensingSituation {
    switch self {
    case .spontaneous: .spontaneous
    case .unregistered: .unregistered
    case .unlicensed: .unlicensed
    case .notNotified: .notNotified
    }
  }
}

/// What the headline of an earlier day rests on, told later: on the register alone, where nobody had confirmed the papers
/// by that day. Whoever confirmed them since has also said that nothing was overlooked then.
public enum RegisterBasis: Hashable, Sendable {
  /// Nobody has confirmed them to this day.
  case nobody
  /// Confirmed only after the day that is told of; the latest such day.
  case since(CalendarDay)

  /// - Parameters:
  ///   - situation: The headline of the earlier day.
  ///   - then: The latest day on which the papers had been confirmed by that day.
  ///   - now: The latest day on which they have been confirmed by the day of telling.
  /// - Returns: `nil` where somebody had confirmed the papers by then, or the headline does not rest on missing ones.
  public init?(_ situation: LicensingSituation, confirmedThen then: CalendarDay?, confirmedNow now: CalendarDay?) {
    guard UnconfirmedSituation(situation, confirmedOn: then) != nil else { return nil }
    self = now.map(Self.since) ?? .nobody
  }

  /// The day on which it was confirmed since; `nil` where nobody has.
  public var confirmedOn: CalendarDay? {
    switch self {
    case .nobody: nil
    case .since(let day): day
    }
  }
}

extension LicensingAudit {
  /// What ``situationWhileLicensed`` rests on, told on the day of the audit; `nil` where it rests on more than the register.
  public var registerWhileLicensed: RegisterBasis? {
    situationWhileLicensed.flatMap {
      RegisterBasis($0, confirmedThen: papersConfirmedWhileLicensed, confirmedNow: papersConfirmedOn)
    }
  }

  /// The headline where it rests on the register alone; `nil` elsewhere.
  public var unconfirmed: UnconfirmedSituation? { UnconfirmedSituation(situation, confirmedOn: papersConfirmedOn) }
}
