/// A headline that people read under a name of its own, beside others of the same situation: for machines it stays that
/// situation.
public enum NamedSituation: String, CaseIterable, Sendable {
  /// Closed without any decision: it ended by itself, and every child has a place.
  case closedByItself = "closed_by_itself"
  /// Closed under a document, and nobody recorded where those who were there went.
  case closedDestinationsUnknown = "closed_destinations_unknown"
  /// Entered as one that opens later.
  case notBegun = "not_begun"
  /// It is open what the place needs, and an authority ended or paused its operation, or suspended its paper: that is on
  /// file, whatever the headline is.
  case unknownTerminated = "unknown_terminated"
  case unknownPauseLapsed = "unknown_pause_lapsed"
  case unknownSuspensionLapsed = "unknown_suspension_lapsed"
  case unknownPaused = "unknown_paused"
  case unknownSuspended = "unknown_suspended"
  /// See ``LicensingAudit/countedAfterClosing``.
  case unknownCountedAfterClosing = "unknown_counted_after_closing"
  /// See ``LicensingAudit/lacksPaperWhichever``.
  case unknownWithoutPaper = "unknown_without_paper"
  /// Notified, and nobody inspected it.
  case notifiedUnchecked = "notified_unchecked"
  /// Notified, and inspected or being inspected: what is required was not all concluded.
  case notifiedOpen = "notified_open"
  /// Notified and inspected, nothing known not to be met, and findings are open of what a later inspection saw met.
  case notifiedFindingsOpen = "notified_findings_open"
  /// Notified, and a check found that all requirements are met.
  case notifiedAndMet = "notified_and_met"
  /// In the time of notices requirements are not met; conditions are a word of the time before.
  case requirementsNotMet = "requirements_not_met"
  /// All that it rests on is what nobody read; see ``LicensingAudit/ClassAudit/isUnread``.
  case conditionsNotMetUnread = "conditions_not_met_unread"
  case suspendedUnread = "suspended_unread"
  case suspensionLapsedUnread = "suspension_lapsed_unread"

  /// The headline.
  public var situation: LicensingSituation {
    switch self {
    case .closedByItself, .closedDestinationsUnknown: .closed
    case .notBegun, .unknownTerminated, .unknownPauseLapsed, .unknownSuspensionLapsed, .unknownPaused,
      .unknownSuspended, .unknownCountedAfterClosing, .unknownWithoutPaper:
      .unknown
    case .notifiedAndMet, .notifiedFindingsOpen, .notifiedOpen, .notifiedUnchecked: .notified
    case .conditionsNotMetUnread, .requirementsNotMet: .conditionsNotMet
    case .suspendedUnread: .suspended
    case .suspensionLapsedUnread: .suspensionLapsed
    }
  }

  /// All that it rests on is what nobody read.
  public var isUnread: Bool {
    switch self {
    case .conditionsNotMetUnread, .suspendedUnread, .suspensionLapsedUnread: true
    case .closedByItself, .closedDestinationsUnknown, .notBegun, .unknownTerminated, .unknownPauseLapsed,
      .unknownSuspensionLapsed, .unknownPaused,
      .unknownSuspended, .unknownCountedAfterClosing, .unknownWithoutPaper, .notifiedUnchecked, .notifiedOpen,
      .notifiedFindingsOpen, .notifiedAndMet, .requirementsNotMet:
      false
    }
  }

  /// An act of an authority that is on file of a place whose headline is open.
  ///
  /// Legal source: regimes.md section 5: a class outside NQ 66.18 is never paused, and where it is open which class a place
  /// is of, it may not be called so.
  /// - Returns: `nil` of what is no such act.
  init?(actOfUnknown act: LicensingSituation) {
    switch act {
    case .terminated: self = .unknownTerminated
    case .pauseLapsed: self = .unknownPauseLapsed
    case .suspensionLapsed: self = .unknownSuspensionLapsed
    case .paused: self = .unknownPaused
    case .suspended: self = .unknownSuspended
    default: return nil
    }
  }

  /// - Returns: `nil` where the headline takes nothing away.
  init?(unread situation: LicensingSituation) {
    guard let found = Self.allCases.first(where: { $0.isUnread && $0.situation == situation }) else { return nil }
    self = found
  }
}

extension LicensingSituation {
  /// The headline behind a name under which lists and reports tell it: its own, one of those that rest on the register, or
  /// one of ``NamedSituation``.
  package init?(named raw: String) {
    let found = Self(rawValue: raw) ?? UnconfirmedSituation(rawValue: raw)?.situation
    guard let found = found ?? NamedSituation(rawValue: raw)?.situation else { return nil }
    self = found
  }
}

extension LicensingAudit {
  /// The headline where it has a name of its own; `nil` elsewhere.
  public var named: NamedSituation? {
    if isUnread { return NamedSituation(unread: situation) }
    return switch situation {
    case .closed: isClosedByItself ? .closedByItself : withoutPlaces == nil ? nil : .closedDestinationsUnknown
    case .notified: namedNotice
    case .unknown: namedUnknown
    case .conditionsNotMet: classes.contains { named(of: $0) == .requirementsNotMet } ? .requirementsNotMet : nil
    default: nil
    }
  }

  /// The headline is open for no other reason than that it opens later.
  var isNotBegun: Bool { situation == .unknown && isYetToBegin }

  /// Measured by the requirements of the time of notices: conditions are a word of the time before, and of the law of
  /// child protection services.
  public var isMeasuredByRequirements: Bool {
    regime == .notice && classes.contains(where: \.licensingClass.isOfSocialAssistance)
  }

  /// The same of one class.
  public func named(of part: ClassAudit) -> NamedSituation? {
    if part.isUnread { return NamedSituation(unread: part.situation) }
    return switch part.situation {
    // Child protection services keep the word of their law.
    case .conditionsNotMet: regime == .notice && part.licensingClass.isOfSocialAssistance ? .requirementsNotMet : nil
    case .notified: namedNotice
    case .unknown: isYetToBegin ? .notBegun : nil
    default: nil
    }
  }

  private var namedUnknown: NamedSituation? {
    if countedAfterClosing != nil { return .unknownCountedAfterClosing }
    if let act = unsaidActs.first.flatMap(NamedSituation.init(actOfUnknown:)) { return act }
    return isNotBegun ? .notBegun : lacksPaperWhichever ? .unknownWithoutPaper : nil
  }

  private var namedNotice: NamedSituation? {
    switch conditionsMet {
    case true?: .notifiedAndMet
    case nil where conditions.areMet == true: .notifiedFindingsOpen
    case nil: isLookedAt ? .notifiedOpen : .notifiedUnchecked
    case false?: nil
    }
  }
}
