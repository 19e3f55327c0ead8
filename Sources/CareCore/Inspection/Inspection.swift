/// One visit, or desk review, to one facility.
public struct Inspection: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Inspection>

  public let id: ID
  /// `I-2025-000001`.
  public let code: String
  public let facility: Facility.ID
  public let campaign: Campaign.ID?
  /// The checklist it is bound to and never leaves.
  public let checklist: ChecklistReference
  public let plannedOn: CalendarDay?
  public var state: InspectionState
  public var start: InspectionStart?
  public var minutes: Minutes?

  public init(
    id: ID, code: String, facility: Facility.ID, campaign: Campaign.ID?, checklist: ChecklistReference,
    plannedOn: CalendarDay?, state: InspectionState, start: InspectionStart? = nil, minutes: Minutes? = nil
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
  }

  /// The day that decides which law applies: the day it began, or is planned for.
  public var day: CalendarDay? { start?.on ?? plannedOn }
}

/// A checklist as it was: id, version and the SHA-256 of its whole content in hexadecimal.
public struct ChecklistReference: Hashable, Sendable {
  public let id: String
  public let version: String
  public let contentHash: String

  public init(id: String, version: String, contentHash: String) {
    self.id = id
    self.version = version
    self.contentHash = contentHash
  }
}

public enum InspectionState: String, CaseIterable, Sendable {
  case planned = "planned"
  case inProgress = "in_progress"
  case closed = "closed"
  case canceled = "canceled"
}

/// The legal name of the activity, by body and by the day of the decision.
public enum InspectionRegime: String, CaseIterable, Sendable {
  case specializedCheck = "specialized_check"
  case check = "check"
  case inspectorate = "inspectorate"
  case inspectorate2022 = "inspectorate_2022"
  case directiveTeam = "directive_team"

  /// The regime of a check by a department or a commune body.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 19 (in force 05/8/2025); Luật Thanh tra 84/2025/QH15, Điều 61 and 64
  /// (in force 01/7/2025). Before that a team under a directive, or the former inspectorate.
  /// - Parameters:
  ///   - decided: The day of the decision, never that of the report.
  ///   - basis: What the decision rests on.
  public static func ofDepartment(decided: CalendarDay, basis: InspectionBasis) -> InspectionRegime {
    if decided >= CalendarDay(known: 2025, 8, 5) { return .specializedCheck }
    if decided >= CalendarDay(known: 2025, 7, 1) { return .check }
    return basis == .directive ? .directiveTeam : .inspectorate2022
  }
}

/// Legal source: NĐ 217/2025/NĐ-CP, Điều 11 khoản 2 điểm a, b, c.
public enum InspectionBasis: String, CaseIterable, Sendable {
  case signsOfViolation = "signs_of_violation"
  case directive = "directive"
  case thematicPlan = "thematic_plan"
}

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
  public var on: CalendarDay
  public var decision: String
  public var decided: CalendarDay
  public var issuer: String
  public var announced: CalendarDay
  public var lead: String
  public var members: [String]
  public var regime: InspectionRegime
  public var basis: InspectionBasis
  public var mode: InspectionMode
  public var limit: Int?
  public var limitUnit: LimitUnit?

  public init(
    on: CalendarDay, decision: String, decided: CalendarDay, issuer: String, announced: CalendarDay, lead: String,
    members: [String], regime: InspectionRegime, basis: InspectionBasis, mode: InspectionMode = .onsite,
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
  public enum WitnessRole: String, CaseIterable, Sendable {
    case commune = "commune"
    case witness = "witness"
  }
  public var closedOn: CalendarDay
  public var signedByFacility: Bool
  public var witness: String?
  public var witnessRole: WitnessRole?
  public var facilityOpinion: String?

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
