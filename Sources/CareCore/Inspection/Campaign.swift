/// A directive applied to an area, facility kinds, a window and checklists.
public struct Campaign: Hashable, Sendable, Identifiable {
  /// The key of a campaign on all machines.
  public typealias ID = Identifier<Campaign>

  /// The code is only its label.
  public let id: ID
  /// `C-2025-001`.
  public let code: String
  /// Area, kinds, window and checklists.
  public let content: Content

  /// Puts the parts together.
  public init(id: ID, code: String, content: Content) {
    self.id = id
    self.code = code
    self.content = content
  }

  /// What was decided about it.
  public struct Content: Hashable, Sendable {
    /// As plans and reports call it.
    public var name: String
    /// The letter that ordered it; `nil` when none did.
    public var directive: Directive.ID?
    /// First and last day, both inclusive.
    public var from: CalendarDay
    /// The last day, inclusive.
    public var to: CalendarDay
    /// `nil` means every province.
    public var provinceCode: String?
    /// `nil` means every commune of the province.
    public var communeCode: String?
    /// Empty means every kind.
    public var kinds: [FacilityKind]
    /// The first that fits a facility is the one it is inspected with; see ``ChecklistChoice``.
    public var checklistIDs: [String]

    /// Puts the parts together.
    public init(
      name: String, directive: Directive.ID? = nil, from: CalendarDay, to: CalendarDay, provinceCode: String? = nil,
      communeCode: String? = nil, kinds: [FacilityKind] = [], checklistIDs: [String]
    ) {
      self.name = name
      self.directive = directive
      self.from = from
      self.to = to
      self.provinceCode = provinceCode
      self.communeCode = communeCode
      self.kinds = kinds
      self.checklistIDs = checklistIDs
    }

    /// A facility with this profile belongs to the campaign.
    public func covers(_ profile: FacilityProfile, provinceCode province: String?) -> Bool {
      (kinds.isEmpty || kinds.contains(profile.kind))
        && (communeCode == nil || communeCode == profile.communeCode)
        && (provinceCode == nil || provinceCode == province)
    }

    /// The first through the last day.
    public var window: ClosedRange<CalendarDay> { from...max(from, to) }

    /// Some facility may belong to both: neither names another province, commune or kind than the other.
    public func sharesArea(with other: Content) -> Bool {
      (communeCode == nil || other.communeCode == nil || communeCode == other.communeCode)
        && (provinceCode == nil || other.provinceCode == nil || provinceCode == other.provinceCode)
        && (kinds.isEmpty || other.kinds.isEmpty || !Set(kinds).isDisjoint(with: other.kinds))
    }
  }
}
