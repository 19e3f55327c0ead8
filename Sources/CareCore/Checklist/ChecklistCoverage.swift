/// Why a requirement is asked by no checklist of some groups.
public struct CoverageNote: Hashable, Sendable {
  /// The requirement that is explained.
  public let requirementID: String
  /// The groups for which it is explained.
  public let groups: [FacilityGroup]
  /// Who bears the duty.
  public let bearer: String
  /// One sentence.
  public let reason: String
  /// The first and the last day, both inclusive, on which it explains; `nil`: no end.
  public let from: CalendarDay?
  /// See ``from``.
  public let to: CalendarDay?

  /// Puts the parts together.
  public init(
    requirementID: String, groups: [FacilityGroup], bearer: String, reason: String, from: CalendarDay? = nil,
    to: CalendarDay? = nil
  ) {
    self.requirementID = requirementID
    self.groups = groups
    self.bearer = bearer
    self.reason = reason
    self.from = from
    self.to = to
  }

  /// Whether it explains something on the day; without a day it does.
  func holds(on day: CalendarDay?) -> Bool {
    guard let day else { return true }
    return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// Why a group of places has no checklist at all.
public struct GroupNote: Hashable, Sendable {
  /// The group without a checklist of its own.
  public let group: FacilityGroup
  /// Who bears the duties.
  public let bearer: String
  /// One sentence.
  public let reason: String

  /// Puts the parts together.
  public init(group: FacilityGroup, bearer: String, reason: String) {
    self.group = group
    self.bearer = bearer
    self.reason = reason
  }
}

/// Which requirements the checklists ask, and which they do not.
///
/// A requirement is asked for a group when a checklist meant for that group has an item that cites it: the rapid check
/// and the substitute-care review go beside the main checklist of a kind of facility, not instead of it.
public struct ChecklistCoverage: Sendable {
  /// A requirement that is not asked.
  public struct Gap: Hashable, Sendable {
    /// `nil` when it is asked by no checklist of the groups at all.
    public let checklistID: String?
    /// The requirement.
    public let requirement: Requirement
    /// The groups for which it is not asked.
    public let groups: [FacilityGroup]
    /// The other checklists that ask it, by id.
    public let askedBy: [String]
    /// Why it is not asked, as the coverage file says, for every one of the groups.
    public let note: CoverageNote?
  }

  /// The count of one checklist.
  public struct Tally: Hashable, Sendable {
    /// The checklist.
    public let checklistID: String
    /// Requirements its items cite.
    public let asked: Int
    /// Core ones among them.
    public let askedCore: Int
    /// Core requirements of its groups.
    public let core: Int
  }

  /// Asked by no checklist of some group, in the order of the requirements.
  public let gaps: [Gap]
  /// Of each checklist: the requirements of its groups that it does not ask, in the order of checklists and
  /// requirements.
  public let gapsByChecklist: [Gap]
  /// One for each checklist.
  public let tallies: [Tally]
  /// Items that cite no requirement that exists, by id.
  public let itemsWithoutRequirement: [String]
  /// Items in no checklist, by id: they wait in the library.
  public let unusedItems: [String]
  /// How many requirements are core ones.
  public let core: Int

  /// The day that was looked at; `nil`: all law, whatever the day.
  public let day: CalendarDay?

  /// Compares what is asked with what there is.
  ///
  /// - Parameter day: Only the requirements in force on it, and the checklists an inspection may use then.
  public init(
    requirements all: [Requirement], items: [ChecklistItem], checklists: [Checklist], notes: [CoverageNote],
    groupNotes: [GroupNote], on day: CalendarDay? = nil
  ) {
    self.day = day
    let requirements = all.filter { day.map($0.inForce.contains) ?? true }
    let checklists = checklists.filter { day.map($0.isValid) ?? true }
    let known = Set(all.map(\.id))
    itemsWithoutRequirement = items.filter { known.isDisjoint(with: $0.requirementIDs) }.map(\.id).sorted()
    let asked = checklists.map { checklist in
      (checklist: checklist, ids: Set(checklist.items.flatMap(\.requirementIDs)))
    }
    let used = Set(checklists.flatMap { $0.items.map(\.id) })
    unusedItems = items.map(\.id).filter { !used.contains($0) }.sorted()
    core = requirements.count(where: \.isCore)
    let askedBy = Dictionary(
      uniqueKeysWithValues: requirements.map { requirement in
        (requirement.id, Set(asked.filter { $0.ids.contains(requirement.id) }.map(\.checklist.id)).sorted())
      })
    let excused = Set(groupNotes.map(\.group))

    func gap(_ requirement: Requirement, _ groups: [FacilityGroup], _ checklist: String?) -> Gap {
      let note = notes.first {
        $0.requirementID == requirement.id && Set(groups).isSubset(of: $0.groups) && $0.holds(on: day)
      }
      return Gap(
        checklistID: checklist, requirement: requirement, groups: groups, askedBy: askedBy[requirement.id] ?? [],
        note: note)
    }
    gaps = requirements.compactMap { requirement in
      let groups = requirement.groups.filter { group in
        !asked.contains { $0.checklist.groups.contains(group) && $0.ids.contains(requirement.id) }
      }
      // A group without a checklist is explained once, unless nobody else asks the requirement either.
      let left = groups.filter { !excused.contains($0) }
      if left.isEmpty, groups.count < requirement.groups.count || groups.isEmpty { return nil }
      return gap(requirement, left.isEmpty ? groups : left, nil)
    }
    gapsByChecklist = asked.flatMap { checklist, ids in
      requirements.filter { !ids.contains($0.id) && !Set($0.groups).isDisjoint(with: checklist.groups) }.map {
        gap($0, $0.groups.filter(checklist.groups.contains), checklist.id)
      }
    }
    tallies = asked.map { checklist, ids in
      let core = requirements.filter(\.isCore)
      return Tally(
        checklistID: checklist.id, asked: ids.intersection(requirements.map(\.id)).count,
        askedCore: core.count { ids.contains($0.id) },
        core: core.count { !Set($0.groups).isDisjoint(with: checklist.groups) })
    }
  }

  /// Core requirements that no checklist of some group asks, without a reason in the coverage file.
  public var unexplained: [Requirement] { gaps.filter { $0.requirement.isCore && $0.note == nil }.map(\.requirement) }
  /// Core requirements that the coverage file explains.
  public var explained: [Requirement] { gaps.filter { $0.requirement.isCore && $0.note != nil }.map(\.requirement) }
}
