/// How far a checklist fits what is known of a place.
public enum ChecklistFit: Hashable, Sendable {
  /// It is for places of this group and of this size or any, or it is unknown on which side of the line this one stands.
  case fits
  /// Nobody knows whether the place is of the groups it is for: unknown is no misfit.
  case mayFit
  /// It is made for other groups of places.
  case otherGroup
  /// It is made for places on the other side of the line.
  case otherSize

  /// What is known of the place speaks against it.
  public var isUnsuitable: Bool { self == .otherGroup || self == .otherSize }

  /// - Parameters:
  ///   - groups: Those of the place.
  ///   - open: Those that it may be of besides; see ``FacilityDossier/openGroups(on:_:)``.
  ///   - side: As ``FacilityDossier/formSide(on:_:)``.
  public init(_ checklist: Checklist, groups: [FacilityGroup], open: [FacilityGroup] = [], side: LicenseClass?) {
    let isKnown = !Set(checklist.groups).isDisjoint(with: groups)
    guard isKnown || !Set(checklist.groups).isDisjoint(with: open) else {
      self = .otherGroup
      return
    }
    if let made = checklist.licenseClass, let side, made != side {
      self = .otherSize
    } else {
      self = isKnown ? .fits : .mayFit
    }
  }
}

/// Which of several checklists a place gets, and why that one.
public struct ChecklistChoice: Sendable {
  /// What decided.
  public enum Reason: String, CaseIterable, Sendable {
    /// No other of them fits.
    case onlyOne = "only_one"
    /// Several fit, and it was named before the others.
    case namedFirst = "named_first"
    /// Nobody knows whether it fits, and none is known to.
    case mayFit = "may_fit"
  }

  /// The one.
  public let checklist: Checklist
  /// What decided.
  public let reason: Reason
  /// Those that would do as well and were named later.
  public let others: [Checklist]
}

extension Sequence<Checklist> {
  /// The first that fits a place, in the order in which somebody named them: what a person put first goes before what is
  /// made more closely for the place. Where none fits, the first that may; `nil` where what is known speaks against all.
  public func choice(
    for groups: [FacilityGroup], open: [FacilityGroup] = [], side: LicenseClass?
  ) -> ChecklistChoice? {
    let fits = map { ($0, ChecklistFit($0, groups: groups, open: open, side: side)) }.filter { !$0.1.isUnsuitable }
    let known = fits.filter { $0.1 != .mayFit }.map(\.0)
    let found = known.isEmpty ? fits.map(\.0) : known
    guard let first = found.first else { return nil }
    return ChecklistChoice(
      checklist: first, reason: known.isEmpty ? .mayFit : known.count == 1 ? .onlyOne : .namedFirst,
      others: Array(found.dropFirst()))
  }
}

extension FacilityDossier {
  /// The groups that a place may be of besides ``groups(on:_:)``, because a fact is missing: it may be a child protection
  /// service while its kind is undetermined, and a place without papers while nobody can say what its papers amount to and
  /// none is on file.
  public func openGroups(on day: CalendarDay, _ tables: LicensingTables) -> [FacilityGroup] {
    guard let profile = profile(on: day) else { return [] }
    var open: [FacilityGroup] = profile.kind == .undetermined ? [.childProtectionService] : []
    let isOfGroup = groups(on: day, tables).contains {
      [.socialAssistanceNonpublic, .religiousSocialAssistance].contains($0)
    }
    if isOfGroup, headline(on: day, tables) == .unknown, !notices.contains(where: { $0.seen <= day }),
      !permits.contains(where: { $0.kind.isOperationPaper && $0.isInForce(on: day) })
    {
      open.append(.unregisteredOrSpontaneous)
    }
    return open
  }

  /// Which of the two operation papers the forms for a place are made for: by its class, and where that hangs on who is
  /// in hardship, by how many live there. `nil` where nobody knows how many, or where neither paper is asked for.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.I, B.II. That many who live there speak against a form for
  /// few, although only those in hardship count, is our reading.
  public func formSide(on day: CalendarDay, _ tables: LicensingTables) -> LicenseClass? {
    if !isNoticeSideOpen(on: day, tables.law) { return checklistLicenseClass(on: day, tables.law) }
    guard let line = tables.law.amount(.smallFacility, on: day)?.amount,
      let count = census(on: day)?.licensingCount
    else { return nil }
    return count >= line ? .fullLicense : nil
  }
}
