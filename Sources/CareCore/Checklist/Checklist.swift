/// What an inspection asks: sections of items, with the requirements they cite as they stood when it was published.
public struct Checklist: Hashable, Sendable, Codable, Identifiable {
  /// Unique among its kind, and kept for ever.
  public let id: String
  /// Unique for the id.
  public let version: String
  /// As people read it.
  public let title: String
  /// The first day on which an inspection may use it, inclusive.
  public let validFrom: CalendarDay
  /// The last such day, inclusive; `nil` when none is set.
  public let validTo: CalendarDay?
  /// The groups of places it is meant for.
  public let groups: [FacilityGroup]
  /// The side of the line between small and other places that it is made for; `nil` where it is for both.
  public let licenseClass: LicenseClass?
  /// In the order asked.
  public package(set) var sections: [ChecklistSection]
  /// Each requirement that an item cites, once, in the order of first use.
  public let requirements: [Requirement]
  /// Its items are asked as the law of the day has them. `nil`, which is no, in checklists kept from before: what was
  /// recorded with them stays as it was.
  public let followsLaw: Bool?

  /// Puts the parts together.
  public init(
    id: String, version: String, title: String, validFrom: CalendarDay, validTo: CalendarDay? = nil,
    groups: [FacilityGroup], licenseClass: LicenseClass? = nil, sections: [ChecklistSection],
    requirements: [Requirement], followsLaw: Bool? = true
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
    self.groups = groups
    self.licenseClass = licenseClass
    self.sections = sections
    self.requirements = requirements
    self.followsLaw = followsLaw
  }

  enum CodingKeys: String, CodingKey {
    case id = "checklist_id"
    case version = "version"
    case title = "title"
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case groups = "groups"
    case licenseClass = "license_class"
    case sections = "sections"
    case requirements = "requirements"
    case followsLaw = "law_of_the_day"
  }

  /// All items in the order asked.
  public var items: [ChecklistItem] { sections.flatMap(\.items) }

  /// The items, for looking up.
  package var itemsByID: [String: ChecklistItem] {
    Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The requirements, for looking up.
  public var requirementsByID: [String: Requirement] {
    Dictionary(requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an inspection may use it on the day.
  public func isValid(on day: CalendarDay) -> Bool {
    day >= validFrom && validTo.map { day <= $0 } ?? true
  }
}

/// A part of a checklist with a heading.
public struct ChecklistSection: Hashable, Sendable, Codable, Identifiable {
  /// Unique among its kind, and kept for ever.
  public let id: String
  /// As people read it.
  public let title: String
  /// In the order asked.
  public package(set) var items: [ChecklistItem]

  /// Puts the parts together.
  public init(id: String, title: String, items: [ChecklistItem]) {
    self.id = id
    self.title = title
    self.items = items
  }
}
