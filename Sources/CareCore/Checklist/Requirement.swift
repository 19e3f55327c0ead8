/// One atomic duty in a legal text.
public struct Requirement: Hashable, Sendable, Codable, Identifiable {
  /// Unique among its kind, and kept for ever.
  public let id: String
  /// Where it stands.
  public let citation: Citation
  /// The exact words of the text.
  public let quote: String
  /// What it is about.
  public let topic: Topic
  /// The groups of places it is meant for.
  public let groups: [FacilityGroup]
  /// `nil` when it does not matter which paper the facility needs.
  public let licenseClass: LicenseClass?
  /// Whom it binds.
  public let dutyBearer: DutyBearer
  /// A prohibited act: met when it was not found.
  public let isReversed: Bool
  /// When it binds.
  public let inForce: InForce
  /// How well the text was read.
  public let reading: ReadingStatus
  /// The office that receives or decides since 2025, with the doubt said; no part of the quote.
  public let presentOffice: String?
  /// A remark on reading or use.
  public let note: String?
  /// `false` for the supplementary ones.
  public let isCore: Bool
  /// Where it was read.
  public let source: Source?

  /// Puts the parts together.
  public init(
    id: String, citation: Citation, quote: String, topic: Topic, groups: [FacilityGroup],
    licenseClass: LicenseClass? = nil, dutyBearer: DutyBearer = .facility, isReversed: Bool = false,
    inForce: InForce, reading: ReadingStatus, presentOffice: String? = nil, note: String? = nil,
    isCore: Bool = true, source: Source? = nil
  ) {
    self.id = id
    self.citation = citation
    self.quote = quote
    self.topic = topic
    self.groups = groups
    self.licenseClass = licenseClass
    self.dutyBearer = dutyBearer
    self.isReversed = isReversed
    self.inForce = inForce
    self.reading = reading
    self.presentOffice = presentOffice
    self.note = note
    self.isCore = isCore
    self.source = source
  }

  enum CodingKeys: String, CodingKey {
    case id = "id"
    case citation = "citation"
    case quote = "quote"
    case topic = "topic"
    case groups = "groups"
    case licenseClass = "license_class"
    case dutyBearer = "duty_bearer"
    case isReversed = "reversed"
    case inForce = "in_force"
    case reading = "reading"
    case presentOffice = "present_office"
    case note = "note"
    case isCore = "core"
    case source = "source"
  }

  /// Where the text was read.
  public struct Source: Hashable, Sendable, Codable {
    /// Where the file was found.
    public let repository: String?
    /// The file within the repository.
    public let path: String?
    /// Where in the file.
    public let marker: String?
    /// What kind of source it is.
    public let kind: String?

    /// Puts the parts together.
    public init(
      repository: String? = nil, path: String? = nil, marker: String? = nil, kind: String? = nil
    ) {
      self.repository = repository
      self.path = path
      self.marker = marker
      self.kind = kind
    }
  }
}

/// How well the text of a requirement was read, best first.
public enum ReadingStatus: String, CaseIterable, Sendable, Codable {
  /// In the text itself, or its official consolidation.
  case read = "read"
  /// In a text that quotes or sums it up.
  case secondary = "secondary"
  case unverified = "unverified"

  /// The less certain of two.
  public func weaker(_ other: ReadingStatus) -> ReadingStatus { other.rank > rank ? other : self }

  private var rank: Int {
    switch self {
    case .read: 0
    case .secondary: 1
    case .unverified: 2
    }
  }
}
