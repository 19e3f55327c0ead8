/// What the law makes of a facility's papers and facts on a day: a headline, always derived, never stored.
///
/// The order of the cases is from worst to best.
///
/// Legal source: NĐ 103/2017/NĐ-CP and Luật Trẻ em 102/2016/QH13, from 01/7/2026 NQ 66.18/2026/NQ-CP, as read in the
/// project's notes; "tự phát" is a word of directives, not of statutes.
public enum LicensingSituation: String, CaseIterable, Sendable, Comparable {
  /// Ended by decision, and not stopped yet, or not everybody has a place.
  case terminated = "terminated"
  case spontaneous = "spontaneous"
  case unregistered = "unregistered"
  case unlicensed = "unlicensed"
  /// It operates, no paper of the time before covers it, and no notice was received by the competent body.
  case notNotified = "not_notified"
  case pauseLapsed = "pause_lapsed"
  case suspensionLapsed = "suspension_lapsed"
  case paused = "paused"
  case suspended = "suspended"
  case conditionsNotMet = "conditions_not_met"
  case unknown = "unknown"
  case notified = "notified"
  case licensed = "licensed"
  case registered = "registered"
  case notRequired = "not_required"
  case closed = "closed"

  /// Worse situations come first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The paper is there, and was suspended.
  var isSuspension: Bool { self == .suspended || self == .suspensionLapsed }

  /// Neither a paper in force nor a notice allows the facility to operate: what the manager's list of the unlicensed
  /// holds.
  public var lacksValidPaper: Bool {
    switch self {
    case .terminated, .spontaneous, .unregistered, .unlicensed, .notNotified, .pauseLapsed, .suspensionLapsed, .paused,
      .suspended:
      true
    case .conditionsNotMet, .unknown, .notified, .licensed, .registered, .notRequired, .closed: false
    }
  }

  /// The facility does what the law asks, as far as known.
  public var isInOrder: Bool {
    switch self {
    case .notified, .licensed, .registered, .notRequired, .closed: true
    default: false
    }
  }
}

/// The rows of the table of papers: which founding and operation papers a facility needs.
public enum LicensingClass: String, CaseIterable, Sendable, Comparable {
  /// Public social assistance facility.
  case a = "A"
  /// Non-public, 10 or more beneficiaries.
  case b = "B"
  /// Founded under enterprise or association law.
  case c = "C"
  /// Fewer than 10 beneficiaries in difficult circumstances.
  case d = "D"
  /// Child protection service.
  case e = "E"
  /// A family raising a child by decision.
  case f = "F"
  /// Preschool, day group: its law was not read.
  case g = "G"

  /// By letter.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Social assistance facilities, whose papers gave way to notices.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 1 A.I to A.V (read).
  public var isOfSocialAssistance: Bool { self <= .d }

  /// The paper that allows operation in this class; `nil` where none is needed.
  var operationPaper: PermitKind? {
    switch self {
    case .a, .b, .c: .operatingLicense
    case .d: .under10Certificate
    case .e: .childProtectionRegistration
    case .g: .preschoolPermit
    case .f: nil
    }
  }
}

/// The act by which the operator came into being in law.
public enum FoundingBasis: String, CaseIterable, Sendable {
  case publicDecision = "public_decision"
  case establishmentCertificate = "establishment_certificate"
  case enterprise = "enterprise"
  case association = "association"
  case religiousEstablishmentOnly = "religious_establishment_only"
  case none = "none"
}

/// The kind of operation paper a facility holds or asked for.
public enum OperationPaper: String, CaseIterable, Sendable {
  case license = "license"
  case under10Certificate = "under_10_certificate"
  case childProtectionRegistration = "child_protection_registration"
  case preschoolPermit = "preschool_permit"
  case notRequired = "not_required"
  case none = "none"
}

/// How the operation paper stands on a day.
public enum OperationPaperState: String, CaseIterable, Sendable {
  case valid = "valid"
  case suspended = "suspended"
  case withdrawn = "withdrawn"
  /// Handed back by whoever held it: nobody took it away.
  case surrendered = "surrendered"
  case refused = "refused"
  case mismatch = "mismatch"
  case expired = "expired"
  case notApplied = "not_applied"
  case inProcess = "in_process"
  /// Applied for when the procedure was cut.
  case stopped = "stopped"

  /// It allows operation, suspended or not, and whatever it is for.
  var isGranted: Bool { self == .valid || self == .suspended || self == .mismatch }
}
