/// The papers the law asks of a facility.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 11–20, 26–30, 44–47; Luật Trẻ em 102/2016/QH13, Điều 57, 66.
public enum PermitKind: String, CaseIterable, Sendable, Codable {
  case publicFoundingDecision = "public_founding_decision"
  case establishmentCertificate = "establishment_certificate"
  case enterpriseRegistration = "enterprise_registration"
  case associationLicense = "association_license"
  case operatingLicense = "operating_license"
  case under10Certificate = "under_10_certificate"
  case childProtectionRegistration = "child_protection_registration"
  case preschoolPermit = "preschool_permit"
  /// The decision that gives a child to a family.
  case placementDecision = "placement_decision"

  /// A paper about being founded, not about operating.
  public var isFoundingPaper: Bool {
    switch self {
    case .publicFoundingDecision, .establishmentCertificate, .enterpriseRegistration, .associationLicense: true
    default: false
    }
  }

  /// A paper about operating a facility.
  public var isOperationPaper: Bool { !isFoundingPaper && self != .placementDecision }
}

/// One paper of a facility, from its application on. What became of it stands in its events.
public struct Permit: Hashable, Sendable, Identifiable {
  /// The key of a paper on all machines.
  public typealias ID = Identifier<Permit>

  /// Never changes, whatever is issued, amended or corrected.
  public let id: ID
  /// The facility whose paper it is.
  public let facility: Facility.ID
  /// Also says whether it is about being founded or about operating.
  public let kind: PermitKind
  /// In the order of their days, those of one day as recorded.
  public var events: [PermitEvent]

  /// Puts the parts together; the events must already be in their order.
  public init(id: ID, facility: Facility.ID, kind: PermitKind, events: [PermitEvent]) {
    self.id = id
    self.facility = facility
    self.kind = kind
    self.events = events
  }

  /// As it reads after the last entry.
  public var content: Content { content(through: events.count) }

  /// The last day the paper showed on a day, if it shows one: asked of every paper on every day that is looked at.
  public func expires(on day: CalendarDay) -> CalendarDay? {
    Self.term(after: events.lazy.filter { $0.on <= day })
  }

  private static func term(after events: some Sequence<PermitEvent>) -> CalendarDay? {
    var term: CalendarDay?
    var isGranted = false
    for event in events {
      if event.isOfNewTerm(after: term, isGranted) { term = nil }
      if event.isGrant { isGranted = true }
      if let own = event.wording.expires { term = own }
    }
    return term
  }

  /// As it read on a day: an amendment counts from its own day on, that day included.
  public func content(on day: CalendarDay) -> Content {
    content(through: events.firstIndex { $0.on > day } ?? events.count)
  }

  private func content(through count: Int) -> Content {
    var content = events.prefix(count).reduce(Content()) { $0.merging($1.wording) }
    content.expires = Self.term(after: events.prefix(count))
    return content
  }

  /// The last day that a grant of the day ends without saying whether the paper has another: that of a paper which had run
  /// out before it was issued again, or which was issued a second time. `nil` where it says, or nothing ends.
  public func termLeftOpen(by event: PermitEvent) -> CalendarDay? {
    guard event.isGrant, event.wording.expires == nil else { return nil }
    let before = events.prefix(events.firstIndex { $0 == event || $0.on > event.on } ?? events.count)
    var earlier = self
    earlier.events = Array(before)
    guard let term = earlier.expires(on: event.on) else { return nil }
    return event.isOfNewTerm(after: term, before.contains(where: \.isGrant)) ? term : nil
  }

  /// The grant in force on a day that left it open, and the last day it ended.
  public func grantWithoutTerm(on day: CalendarDay) -> (event: PermitEvent, former: CalendarDay)? {
    guard expires(on: day) == nil, let event = events.last(where: { $0.on <= day && $0.isGrant }) else { return nil }
    return termLeftOpen(by: event).map { (event, $0) }
  }

  /// What the paper itself says, or what one entry of it changed.
  public struct Content: Hashable, Sendable {
    /// `nil` while only applied for.
    public var number: String?
    /// The body that signed it, as the paper writes it.
    public var issuer: String?
    /// People the paper allows, where it states a number: it is not in the list of NĐ 103/2017/NĐ-CP, Điều 27 khoản 1,
    /// but real licenses carry one.
    public var capacity: Int?
    /// The last day, inclusive, only where the paper itself shows one: NĐ 103/2017/NĐ-CP sets no term.
    public var expires: CalendarDay?
    /// The facility's name on the paper; `nil` means that of the profile on the day of its wording.
    public var name: String?
    /// Compared with the present one: moving asks for an adjusted license (NĐ 103/2017/NĐ-CP, Điều 27 khoản 2).
    public var address: String?
    /// The present commune of that address; a renamed commune is no other address (reading).
    public var communeCode: String?
    /// The person in charge whom the paper names.
    public var head: String?
    /// The kind it was granted for.
    public var facilityKind: FacilityKind?
    /// The tasks it allows, in its own words; no rule reads them.
    public var duties: String?
    /// The area of operation ("địa bàn hoạt động"), in its own words; no rule reads it.
    public var area: String?

    /// Puts the parts together; what the paper does not say stays `nil`.
    public init(
      number: String? = nil, issuer: String? = nil, capacity: Int? = nil, expires: CalendarDay? = nil,
      name: String? = nil, address: String? = nil, communeCode: String? = nil, head: String? = nil,
      facilityKind: FacilityKind? = nil, duties: String? = nil, area: String? = nil
    ) {
      self.number = number
      self.issuer = issuer
      self.capacity = capacity
      self.expires = expires
      self.name = name
      self.address = address
      self.communeCode = communeCode
      self.head = head
      self.facilityKind = facilityKind
      self.duties = duties
      self.area = area
    }

    /// What a later entry makes of the wording: what it leaves out stays as it was.
    public func merging(_ later: Content) -> Content {
      if later.isEmpty { return self }
      if isEmpty { return later }
      return Content(
        number: later.number ?? number, issuer: later.issuer ?? issuer, capacity: later.capacity ?? capacity,
        expires: later.expires ?? expires, name: later.name ?? name, address: later.address ?? address,
        communeCode: later.communeCode ?? communeCode, head: later.head ?? head,
        facilityKind: later.facilityKind ?? facilityKind, duties: later.duties ?? duties, area: later.area ?? area)
    }

    /// Says nothing.
    public var isEmpty: Bool { self == Content() }
  }
}

/// Something that happened to a paper on a day.
public struct PermitEvent: Hashable, Sendable {
  /// What can happen to a paper.
  public enum Kind: String, CaseIterable, Sendable {
    case applied = "applied"
    /// The authority asked for what the file lacks. Handing it in is recorded as ``applied`` again, since the terms
    /// run from a full file (NĐ 103/2017/NĐ-CP, Điều 17 khoản 3, Điều 30, Điều 47 khoản 2).
    case supplementAsked = "supplement_asked"
    case refused = "refused"
    case issued = "issued"
    case amended = "amended"
    case reissued = "reissued"
    case suspended = "suspended"
    case reinstated = "reinstated"
    case withdrawn = "withdrawn"
    case surrendered = "surrendered"
    /// The procedure was cut while the application was under way (NQ 66.18/2026/NQ-CP, Điều 6 khoản 2).
    case stopped = "stopped"
  }
  /// Decides how the paper stands from this day on.
  public var kind: Kind
  /// The day from which it has effect, inclusive; the last possible day where ``precision`` is not that of a day.
  public var on: CalendarDay
  /// How closely ``on`` is known.
  public var precision: DayPrecision = .day
  /// Of an application that was stopped: whether the file was given back; `nil` when nobody asked for it, or said so.
  public var isFileReturned: Bool?
  /// The last day of a suspension, inclusive.
  public var until: CalendarDay?
  /// The number of the document that did it.
  public var document: String?
  /// The body that did it; `nil` when not known.
  public var issuer: String?
  /// Grounds or remarks, without names of children.
  public var note: String?
  /// What the paper says from this entry on; what the entry leaves as it was stays `nil`.
  public var wording: Permit.Content

  /// Issued, or issued again as a lost or damaged paper is.
  public var isGrant: Bool { kind == .issued || kind == .reissued }

  /// Whether the last day that the paper showed before is none of what is granted now: a paper issued a second time is a
  /// new one, and what replaces a paper that had run out has not run out with it.
  func isOfNewTerm(after term: CalendarDay?, _ isGranted: Bool) -> Bool {
    guard let term else { return false }
    return kind == .issued ? isGranted : kind == .reissued && term < on
  }

  /// Puts the parts together.
  public init(
    kind: Kind, on: CalendarDay, until: CalendarDay? = nil, document: String? = nil, issuer: String? = nil,
    note: String? = nil, wording: Permit.Content = Permit.Content()
  ) {
    self.kind = kind
    self.on = on
    self.until = until
    self.document = document
    self.issuer = issuer
    self.note = note
    self.wording = wording
  }
}
