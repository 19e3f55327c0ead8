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
}

/// One paper of a facility, from its application on. What became of it stands in its events.
public struct Permit: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Permit>

  public let id: ID
  public let facility: Facility.ID
  public let kind: PermitKind
  public let content: Content
  /// In the order of their days, those of one day as recorded.
  public var events: [PermitEvent]

  public init(id: ID, facility: Facility.ID, kind: PermitKind, content: Content, events: [PermitEvent]) {
    self.id = id
    self.facility = facility
    self.kind = kind
    self.content = content
    self.events = events
  }

  /// What the paper itself says.
  public struct Content: Hashable, Sendable {
    /// `nil` while only applied for.
    public var number: String?
    public var issuer: String?
    /// People the paper allows, where it states a number: it is not in the list of NĐ 103/2017/NĐ-CP, Điều 27 khoản 1,
    /// but real licenses carry one.
    public var capacity: Int?
    /// The last day, inclusive, only where the paper itself shows one: NĐ 103/2017/NĐ-CP sets no term.
    public var expires: CalendarDay?
    public var name: String?
    public var address: String?
    public var communeCode: String?
    public var head: String?
    public var facilityKind: FacilityKind?
    public var duties: String?
    public var area: String?

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
  }
}

/// Something that happened to a paper on a day.
public struct PermitEvent: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case applied = "applied"
    case refused = "refused"
    case issued = "issued"
    case amended = "amended"
    case reissued = "reissued"
    case suspended = "suspended"
    case reinstated = "reinstated"
    case withdrawn = "withdrawn"
    case surrendered = "surrendered"
  }
  public var kind: Kind
  public var on: CalendarDay
  /// The last day of a suspension, inclusive.
  public var until: CalendarDay?
  /// The number of the document that did it.
  public var document: String?
  public var issuer: String?
  public var note: String?

  public init(
    kind: Kind, on: CalendarDay, until: CalendarDay? = nil, document: String? = nil, issuer: String? = nil,
    note: String? = nil
  ) {
    self.kind = kind
    self.on = on
    self.until = until
    self.document = document
    self.issuer = issuer
    self.note = note
  }
}
