/// Who receives a notice of operation, checks after it, pauses or ends an operation.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1 and B.III.2 (read).
public enum OperationAuthority: String, CaseIterable, Sendable, Codable {
  /// Sở Y tế of the province of the head office: 10 or more beneficiaries.
  case healthDepartment = "health_department"
  /// Chủ tịch Ủy ban nhân dân cấp xã of the head office: fewer than 10.
  case communeChairman = "commune_chairman"
  /// Some other body, to which the notice should not have gone.
  case other = "other"
}

/// The notice by which a facility says that it will operate (Mẫu số 01): a fact, never "issued", "valid" or "expired".
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III and Mẫu số 01 (read).
public struct OperationNotice: Hashable, Sendable {
  /// What the form asks for, by its numbers. Identity numbers of founders are never kept: only whether they were stated.
  public enum FormItem: String, CaseIterable, Sendable {
    /// (1) Name, address, telephone, fax.
    case name = "name"
    /// (2) Founders or representative: name, residence, nationality.
    case founders = "founders"
    /// (3) Kind of facility.
    case kind = "kind"
    /// (4) Area of operation.
    case area = "area"
    /// (5) Beneficiaries served.
    case beneficiaries = "beneficiaries"
    /// (6) Function.
    case function = "function"
    /// (7) Tasks.
    case tasks = "tasks"
    /// (8) Capital.
    case capital = "capital"
    /// (9) Tax registration.
    case tax = "tax"
    /// (10) Number of the land certificate or of the lease or loan contract.
    case land = "land"
  }

  /// The day on which the authority received it; `nil` where the stamp cannot be read: lateness is then not judged.
  public var received: CalendarDay?
  /// From this day on it is known to be on file: the day of receipt, or the day on which somebody saw it there.
  public var seen: CalendarDay
  /// Who received it.
  public var receivedBy: OperationAuthority
  /// The unit, as `Ủy ban nhân dân phường Lê Chân`.
  public var body: String?
  /// Its number and symbol.
  public var document: String?
  /// The day on which it was signed.
  public var signed: CalendarDay?
  /// The day on which it was sent, by the postmark.
  public var sent: CalendarDay?
  /// The start it plans for; the form does not ask it.
  public var plannedStart: CalendarDay?
  /// The address it names; `nil` means that of the profile on the day it was received.
  public var address: String?
  /// The present commune of that address.
  public var communeCode: String?
  /// The kind it names.
  public var facilityKind: FacilityKind?
  /// What it says under each item of the form; one that is not there was not looked at, an empty text was left blank.
  public var items: [FormItem: String]
  /// Whether the identity numbers of the founders are stated; the numbers themselves are never kept.
  public var isIdentityStated: Bool?

  /// Puts the parts together.
  ///
  /// - Parameter seen: Counts only where the day of receipt is not known.
  public init(
    received: CalendarDay?, seen: CalendarDay, receivedBy: OperationAuthority, body: String? = nil,
    document: String? = nil, signed: CalendarDay? = nil, sent: CalendarDay? = nil, plannedStart: CalendarDay? = nil,
    address: String? = nil, communeCode: String? = nil, facilityKind: FacilityKind? = nil,
    items: [FormItem: String] = [:], isIdentityStated: Bool? = nil
  ) {
    self.received = received
    self.seen = received ?? seen
    self.receivedBy = receivedBy
    self.body = body
    self.document = document
    self.signed = signed
    self.sent = sent
    self.plannedStart = plannedStart
    self.address = address
    self.communeCode = communeCode
    self.facilityKind = facilityKind
    self.items = items
    self.isIdentityStated = isIdentityStated
  }
}

/// A pause of the operation ("tạm dừng hoạt động") by an authority; never the suspension of a license
/// ("tạm đình chỉ"), which is an event of a permit.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read); that the term begins with the receipt by the
/// facility is said of the termination only, for the pause it is our reading.
public struct OperationPause: Hashable, Sendable {
  /// The number of the notice of the pause.
  public var document: String
  /// The day on which it was decided.
  public var decided: CalendarDay
  /// The day on which the facility received it: the term counts from it.
  public var received: CalendarDay
  /// Who decided: the longest term depends on it.
  public var decidedBy: OperationAuthority
  /// The last day that it states, inclusive; `nil` when it states none.
  public var until: CalendarDay?
  /// The requirements that must be met before operation goes on.
  public var must: String?

  /// Puts the parts together.
  public init(
    document: String, decided: CalendarDay, received: CalendarDay, decidedBy: OperationAuthority,
    until: CalendarDay? = nil, must: String? = nil
  ) {
    self.document = document
    self.decided = decided
    self.received = received
    self.decidedBy = decidedBy
    self.until = until
    self.must = must
  }
}

/// The notice by which a paused facility says that it has put things right and will operate again.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read).
public struct ResumeNotice: Hashable, Sendable {
  /// The day on which the authority received it.
  public var received: CalendarDay
  /// Who received it.
  public var receivedBy: OperationAuthority
  /// The unit.
  public var body: String?
  /// Its number and symbol.
  public var document: String?
  /// The day on which it was sent.
  public var sent: CalendarDay?
  /// The day on which it means to operate again.
  public var resumes: CalendarDay
  /// What it says was put right: the facility's own word.
  public var cured: String?

  /// Puts the parts together.
  public init(
    received: CalendarDay, receivedBy: OperationAuthority, body: String? = nil, document: String? = nil,
    sent: CalendarDay? = nil, resumes: CalendarDay, cured: String? = nil
  ) {
    self.received = received
    self.receivedBy = receivedBy
    self.body = body
    self.document = document
    self.sent = sent
    self.resumes = resumes
    self.cured = cured
  }
}

/// The day on which a paused facility really operated again, lawfully or not.
public struct OperationResumption: Hashable, Sendable {
  /// The first day on which people were cared for again.
  public var on: CalendarDay
  /// How it is known.
  public var note: String?

  /// Puts the parts together.
  public init(on: CalendarDay, note: String? = nil) {
    self.on = on
    self.note = note
  }
}

/// A decision that ends the operation ("chấm dứt hoạt động"). The facility is closed only when every child has a place;
/// that is recorded as a ``Closure``.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read).
public struct OperationTermination: Hashable, Sendable {
  /// The number of the decision.
  public var document: String
  /// The day on which it was decided.
  public var decided: CalendarDay
  /// Who decided.
  public var decidedBy: OperationAuthority
  /// The first day on which it has effect; `nil` means the day it was decided.
  public var effective: CalendarDay?

  /// Puts the parts together.
  public init(
    document: String, decided: CalendarDay, decidedBy: OperationAuthority, effective: CalendarDay? = nil
  ) {
    self.document = document
    self.decided = decided
    self.decidedBy = decidedBy
    self.effective = effective
  }

  /// The first day on which it has effect.
  public var from: CalendarDay { effective ?? decided }
}

/// Somebody looked and confirmed which permits a place has. What is absent from the register is not absent in life, until
/// somebody has.
public struct PermitReview: Hashable, Sendable {
  /// The day on which it was confirmed.
  public var on: CalendarDay
  /// Who confirmed it, or which list or letter says so.
  public var source: String

  /// Puts the parts together.
  public init(on: CalendarDay, source: String) {
    self.on = on
    self.source = source
  }
}

/// How closely the day of something is known. The day that stands beside it is the last one possible.
public enum DayPrecision: String, CaseIterable, Sendable, Codable {
  case day = "day"
  case month = "month"
  case year = "year"
  /// Not even the year is known.
  case unknown = "unknown"

  /// The first day on which something may have happened whose last possible day is given; `nil` when nothing is known.
  public func earliest(for last: CalendarDay) -> CalendarDay? {
    switch self {
    case .day: last
    case .month: CalendarDay(year: last.year, month: last.month, day: 1)
    case .year: CalendarDay(year: last.year, month: 1, day: 1)
    case .unknown: nil
    }
  }
}
