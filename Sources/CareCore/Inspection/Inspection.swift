/// One visit, or desk review, to one facility.
public struct Inspection: Hashable, Sendable, Identifiable {
  /// The key of an inspection on all machines.
  public typealias ID = Identifier<Inspection>

  /// The code is only its label.
  public let id: ID
  /// `I-2025-000001`.
  public let code: String
  /// The facility inspected.
  public let facility: Facility.ID
  /// `nil` for an inspection of its own.
  public let campaign: Campaign.ID?
  /// The checklist it is bound to and never leaves.
  public let checklist: ChecklistReference
  /// `nil` while no day was set.
  public let plannedOn: CalendarDay?
  /// Derived from its events, the latest of which decides.
  public var state: InspectionState
  /// `nil` until it has begun.
  public var start: InspectionStart?
  /// `nil` until it is closed, and again once it is reopened.
  public var minutes: Minutes?
  /// `nil` until it has begun.
  public var decision: InspectionDecision?
  /// More time than the limit, granted at most once.
  public var limitExtension: Deadline.Extension?
  /// Days on which it stood still, oldest first; none overlap.
  public var pauses: [InspectionPause] = []
  /// The hash of all that was closed, as hexadecimal digits; `nil` as long as ``minutes`` is.
  public var contentSeal: String?
  /// That it was given up; `nil` of every other.
  public var cancellation: InspectionCancellation?
  /// When its closing was recorded: what was entered later changes nothing of it. `nil` as long as ``minutes`` is.
  public var closedAt: Instant?

  /// Puts the parts together.
  public init(
    id: ID, code: String, facility: Facility.ID, campaign: Campaign.ID?, checklist: ChecklistReference,
    plannedOn: CalendarDay?, state: InspectionState, start: InspectionStart? = nil, minutes: Minutes? = nil,
    decision: InspectionDecision? = nil, limitExtension: Deadline.Extension? = nil
  ) {
    self.id = id
    self.code = code
    self.facility = facility
    self.campaign = campaign
    self.checklist = checklist
    self.plannedOn = plannedOn
    self.state = state
    self.start = start
    self.minutes = minutes
    self.decision = decision
    self.limitExtension = limitExtension
  }

  /// The day that decides which law applies: the day it began, or is planned for.
  public var day: CalendarDay? { start?.on ?? plannedOn }
}

/// A checklist as it was: id, version and the SHA-256 of its whole content in hexadecimal.
public struct ChecklistReference: Hashable, Sendable {
  /// That of the ``Checklist``.
  public let id: String
  /// A label for people; the hash decides what is the same.
  public let version: String
  /// The key under which the whole checklist is kept.
  public let contentHash: String

  /// Puts the parts together.
  public init(id: String, version: String, contentHash: String) {
    self.id = id
    self.version = version
    self.contentHash = contentHash
  }
}

/// That an inspection was given up before it was closed.
public struct InspectionCancellation: Hashable, Sendable {
  /// The day of it.
  public let on: CalendarDay
  /// In the words of whoever gave it up.
  public let reason: String

  /// Puts the parts together.
  public init(on: CalendarDay, reason: String) {
    self.on = on
    self.reason = reason
  }
}

/// Something that happened to an inspection, and when it was recorded.
public struct InspectionPassage: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    case started = "started"
    case closed = "closed"
    case canceled = "canceled"
    /// What was closed is in progress again.
    case reopened = "reopened"
  }

  /// What happened.
  public let kind: Kind
  /// When it was recorded.
  public let at: Instant

  /// Puts the parts together.
  public init(kind: Kind, at: Instant) {
    self.kind = kind
    self.at = at
  }
}

/// A closing that was taken back when the inspection was opened again.
public struct EarlierClosing: Hashable, Sendable {
  /// The day on which it had ended by its minutes of then.
  public let closedOn: CalendarDay
  /// The day on which it was opened again.
  public let reopenedOn: CalendarDay

  /// Puts the parts together.
  public init(closedOn: CalendarDay, reopenedOn: CalendarDay) {
    self.closedOn = closedOn
    self.reopenedOn = reopenedOn
  }
}

/// How far an inspection has come. Answers are taken only in progress.
public enum InspectionState: String, CaseIterable, Sendable {
  case planned = "planned"
  case inProgress = "in_progress"
  case closed = "closed"
  case canceled = "canceled"
}

/// The legal name of the activity, by body and by the day of the decision, as ``InspectionRegimes`` has them.
public enum InspectionRegime: String, CaseIterable, Sendable {
  case specializedCheck = "specialized_check"
  case check = "check"
  case inspectorate = "inspectorate"
  case inspectorate2022 = "inspectorate_2022"
  case directiveTeam = "directive_team"
}

/// What the decision rests on: signs of a violation, an order, or a thematic plan.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 11 khoản 2 điểm a, b, c.
public enum InspectionBasis: String, CaseIterable, Sendable {
  case signsOfViolation = "signs_of_violation"
  case directive = "directive"
  case thematicPlan = "thematic_plan"
  /// The check after a notice of operation: none of the three points fits by its words (reading).
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1, B.III.2.
  case afterNotice = "after_notice"
}

/// On the spot, or online and from afar.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 15 khoản 4.
public enum InspectionMode: String, CaseIterable, Sendable {
  case onsite = "onsite"
  case remote = "remote"
}

/// How the limit of an inspection is counted.
public enum LimitUnit: String, CaseIterable, Sendable {
  case days = "days"
  case workingDays = "working_days"
}

/// The decision under which an inspection began, and who came.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 11 khoản 3 and 4.
public struct InspectionStart: Hashable, Sendable {
  /// The first day, inclusive; decides which requirements were in force.
  public var on: CalendarDay
  /// The number of the decision, as `614/QĐ-SYT`.
  public var decision: String
  /// The day the decision was signed; decides the regime.
  public var decided: CalendarDay
  /// The body that decided.
  public var issuer: String
  /// The day the decision was announced to the facility, never before ``decided``; the limit counts from it.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 11 khoản 4 and Điều 13 khoản 2.
  public var announced: CalendarDay
  /// Who leads the team ("Trưởng đoàn").
  public var lead: String
  /// The others of the team, without its lead.
  public var members: [String]
  /// Kept as it was chosen; see ``InspectionRegime/ofDepartment(decided:basis:)``.
  public var regime: InspectionRegime
  /// Signs of a violation, an order, a plan or a notice; `nil` where nobody stated it. Decides the regime where that hangs
  /// on it.
  public var basis: InspectionBasis?
  /// A desk review is a lawful form of inspection too.
  public var mode: InspectionMode
  /// As the decision sets it, in ``limitUnit``; `nil` when it sets none.
  public var limit: Int?
  /// `nil` when there is no limit.
  public var limitUnit: LimitUnit?

  /// Puts the parts together; ``checked()`` tells whether the days can be.
  public init(
    on: CalendarDay, decision: String, decided: CalendarDay, issuer: String, announced: CalendarDay, lead: String,
    members: [String], regime: InspectionRegime, basis: InspectionBasis?, mode: InspectionMode = .onsite,
    limit: Int? = nil, limitUnit: LimitUnit? = nil
  ) {
    self.on = on
    self.decision = decision
    self.decided = decided
    self.issuer = issuer
    self.announced = announced
    self.lead = lead
    self.members = members
    self.regime = regime
    self.basis = basis
    self.mode = mode
    self.limit = limit
    self.limitUnit = limitUnit
  }

  /// - Throws: ``Failure`` when the days are in an impossible order.
  public func checked() throws(Failure) -> InspectionStart {
    if announced < decided {
      throw Failure(.announcedBeforeDecided, ["announced": announced.shortText, "decided": decided.shortText])
    }
    if on < decided {
      throw Failure(.startedBeforeDecided, ["on": on.shortText, "decided": decided.shortText])
    }
    return self
  }
}

/// Who signed the record, and what the facility said.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 15 khoản 3 điểm a: a record the facility did not sign needs a representative of
/// the commune or a witness.
public struct Minutes: Hashable, Sendable {
  /// Who may confirm that the facility did not sign: a representative of the commune's authority, or a witness.
  public enum WitnessRole: String, CaseIterable, Sendable {
    case commune = "commune"
    case witness = "witness"
  }
  /// The last day, inclusive.
  public var closedOn: CalendarDay
  /// `false` when it refused or nobody was there to sign.
  public var signedByFacility: Bool
  /// A name; needed when the facility did not sign.
  public var witness: String?
  /// Needed when the facility did not sign.
  public var witnessRole: WitnessRole?
  /// In its own words; `nil` when it gave none.
  public var facilityOpinion: String?

  /// Puts the parts together; ``checked()`` tells whether a witness is missing.
  public init(
    closedOn: CalendarDay, signedByFacility: Bool, witness: String? = nil, witnessRole: WitnessRole? = nil,
    facilityOpinion: String? = nil
  ) {
    self.closedOn = closedOn
    self.signedByFacility = signedByFacility
    self.witness = witness
    self.witnessRole = witnessRole
    self.facilityOpinion = facilityOpinion
  }

  /// - Throws: ``Failure`` ``FailureCode/witnessNeeded`` when nobody signed for the facility and nobody saw it.
  public func checked() throws(Failure) -> Minutes {
    if !signedByFacility && (witness == nil || witnessRole == nil) { throw Failure(.witnessNeeded) }
    return self
  }
}
