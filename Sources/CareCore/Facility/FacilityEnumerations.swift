/// What a facility does.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 5 (the first seven); Luật Trẻ em 102/2016/QH13, Điều 55.
public enum FacilityKind: String, CaseIterable, Sendable, Codable {
  case elderlyCare = "elderly_care"
  case childrenCare = "children_care"
  case disabilityCare = "disability_care"
  case mentalHealthCare = "mental_health_care"
  case generalCare = "general_care"
  case socialWorkCenter = "social_work_center"
  case otherSocialAssistance = "other_social_assistance"
  case childProtectionService = "child_protection_service"
  /// Nhóm trẻ, mầm non: education law, which was not read.
  case preschool = "preschool"
  case undetermined = "undetermined"

  /// Founded and ended under a law of its own: Luật Trẻ em, education law.
  public var isUnderOtherLaw: Bool { self == .childProtectionService || self == .preschool }

  /// A cơ sở trợ giúp xã hội of NĐ 103/2017/NĐ-CP, Điều 5.
  public var isSocialAssistance: Bool {
    switch self {
    case .childProtectionService, .preschool, .undetermined: false
    default: true
    }
  }
}

/// Whether the state founded a facility and bears it, or somebody else does.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 2 khoản 1 and 2.
public enum Ownership: String, CaseIterable, Sendable, Codable {
  case `public` = "public"
  case nonPublic = "non_public"
}

/// Who founded and runs a facility.
public enum OperatorKind: String, CaseIterable, Sendable, Codable {
  case state = "state"
  case enterprise = "enterprise"
  case association = "association"
  case religiousOrganization = "religious_organization"
  case individual = "individual"
  case foreignOrganization = "foreign_organization"
}

/// What the religious body behind a facility is.
///
/// Legal source: Luật Tín ngưỡng, tôn giáo 02/2016/QH14 (terms).
public enum ReligiousKind: String, CaseIterable, Sendable, Codable {
  case religiousOrganization = "religious_organization"
  case affiliatedReligiousOrganization = "affiliated_religious_organization"
  case religiousEstablishment = "religious_establishment"
  case beliefEstablishment = "belief_establishment"
  case religiousPerson = "religious_person"

  /// A body founded under religion law, which is a founding basis though no license to keep children; a person or a
  /// place of folk belief is not (reading).
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 14–19; Luật Tín ngưỡng, tôn giáo 02/2016/QH14, Điều 55.
  public var isFoundingBasis: Bool {
    switch self {
    case .religiousOrganization, .affiliatedReligiousOrganization, .religiousEstablishment: true
    case .beliefEstablishment, .religiousPerson: false
    }
  }
}

/// Town or country: the minimum land per person depends on it.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 24.
public enum Setting: String, CaseIterable, Sendable, Codable {
  case urban = "urban"
  case rural = "rural"
  case mountain = "mountain"
}

/// How a place that nobody had registered became known.
public enum DiscoverySource: String, CaseIterable, Sendable, Codable {
  case wardGroup = "ward_group"
  case healthStation = "health_station"
  case police = "police"
  case hotline111 = "hotline_111"
  case press = "press"
  case inspection = "inspection"
  case other = "other"
}
