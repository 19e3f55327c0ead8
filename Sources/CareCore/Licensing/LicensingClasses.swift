/// The classes a facility may be in on a day, and what was missing to tell.
struct LicensingClasses {
  var classes: [LicensingClass]
  /// Empty when the class is certain.
  var missing: [Reason] = []
}

extension FacilityDossier {
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 2, 17 khoản 4, 26, 44; Luật Trẻ em 102/2016/QH13, Điều 55, 66.
  func licensingClasses(on day: CalendarDay) -> LicensingClasses {
    guard let profile = profile(on: day) else {
      return LicensingClasses(classes: [.b, .d], missing: [Reason(.kindUndetermined)])
    }
    switch profile.kind {
    case .preschool: return LicensingClasses(classes: [.g])
    case .childProtectionService: return LicensingClasses(classes: [.e])
    default: break
    }
    if profile.ownership == .public, profile.kind.isSocialAssistance { return LicensingClasses(classes: [.a]) }
    if profile.operatorKind == .individual, holds(.placementDecision, on: day) {
      return LicensingClasses(classes: [.f])
    }
    let full: LicensingClass = isUnderEnterpriseOrAssociationLaw(on: day) ? .c : .b
    let small: LicensingClass = .d
    guard profile.kind.isSocialAssistance else {
      return LicensingClasses(
        classes: profile.ownership == .public ? [.a, .e] : [full, small, .e], missing: [Reason(.kindUndetermined)])
    }
    guard let census = census(on: day) else {
      return LicensingClasses(classes: [full, small], missing: [Reason(.censusMissing)])
    }
    return LicensingClasses(classes: [census.licensingCount < 10 ? small : full])
  }

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 khoản 4.
  func isUnderEnterpriseOrAssociationLaw(on day: CalendarDay) -> Bool {
    holds(.enterpriseRegistration, on: day) || holds(.associationLicense, on: day)
      || [.enterprise, .association].contains(profile(on: day)?.operatorKind)
  }

  /// The founding act on a day; the strongest where there are several.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26 khoản 1.
  func foundingBasis(on day: CalendarDay) -> FoundingBasis {
    let profile = profile(on: day)
    if holds(.publicFoundingDecision, on: day) { return .publicDecision }
    if holds(.establishmentCertificate, on: day) { return .establishmentCertificate }
    if holds(.enterpriseRegistration, on: day) || profile?.operatorKind == .enterprise { return .enterprise }
    if holds(.associationLicense, on: day) || profile?.operatorKind == .association { return .association }
    let isReligiousBody = profile?.religiousKind?.isFoundingBasis ?? (profile?.operatorKind == .religiousOrganization)
    if isReligiousBody { return .religiousEstablishmentOnly }
    return .none
  }
}
