/// How far a checklist fits what is known of a place.
public enum ChecklistFit: Hashable, Sendable {
  /// It is made for places of this size.
  case made
  /// It is for places of any size, or it is unknown on which side of the line this one stands.
  case fits
  /// It is made for other groups of places.
  case otherGroup
  /// It is made for places on the other side of the line.
  case otherSize

  /// What is known of the place speaks against it.
  public var isUnsuitable: Bool { self == .otherGroup || self == .otherSize }

  /// - Parameters:
  ///   - groups: Those of the place.
  ///   - side: As ``FacilityDossier/formSide(on:_:)``.
  public init(_ checklist: Checklist, groups: [FacilityGroup], side: LicenseClass?) {
    guard !Set(checklist.groups).isDisjoint(with: groups) else {
      self = .otherGroup
      return
    }
    guard let made = checklist.licenseClass, let side else {
      self = .fits
      return
    }
    self = made == side ? .made : .otherSize
  }
}

extension Sequence<Checklist> {
  /// The first one made for a place, else the first that fits it.
  public func best(for groups: [FacilityGroup], side: LicenseClass?) -> Checklist? {
    let fits = map { ($0, ChecklistFit($0, groups: groups, side: side)) }
    return (fits.first { $0.1 == .made } ?? fits.first { $0.1 == .fits })?.0
  }
}

extension FacilityDossier {
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
