/// A headline that rests on papers which nobody confirmed to be missing: it is derived as ever, but lists and documents
/// count such places apart and call none of them spontaneous.
public enum UnconfirmedSituation: String, CaseIterable, Sendable {
  case spontaneous = "spontaneous_by_register"
  case unregistered = "unregistered_by_register"
  case unlicensed = "unlicensed_by_register"

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
    }
  }
}

extension LicensingAudit {
  /// The headline where it rests on the register alone; `nil` elsewhere.
  public var unconfirmed: UnconfirmedSituation? { UnconfirmedSituation(situation, confirmedOn: papersConfirmedOn) }
}
