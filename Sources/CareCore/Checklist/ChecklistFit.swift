/// How far a checklist fits what is known of a place.
public enum ChecklistFit: Hashable, Sendable {
  /// It is made for places of this size.
  case made
  /// It is for places of any size, or it is unknown on which side of the line this one stands.
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
    } else if !isKnown {
      self = .mayFit
    } else {
      self = checklist.licenseClass != nil && side != nil ? .made : .fits
    }
  }
}

extension Sequence<Checklist> {
  /// The first one made for a place, else the first that fits it, else the first that may.
  public func best(for groups: [FacilityGroup], open: [FacilityGroup] = [], side: LicenseClass?) -> Checklist? {
    let fits = map { ($0, ChecklistFit($0, groups: groups, open: open, side: side)) }
    return [.made, .fits, .mayFit].lazy.compactMap { wanted in fits.first { $0.1 == wanted }?.0 }.first
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
