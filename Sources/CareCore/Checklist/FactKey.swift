/// What may be known about a facility on the day of an inspection. The raw value is the word in conditions.
public enum FactKey: String, CaseIterable, Sendable, Codable {
  case facilityKind = "facility.kind"
  case facilityOwnership = "facility.ownership"
  case facilityOperator = "facility.operator"
  case facilityReligiousKind = "facility.religious_kind"
  case facilitySetting = "facility.setting"
  case facilityGroup = "facility.group"
  case facilityLicenseClass = "facility.license_class"
  case children = "census.children"
  case girls = "census.girls"
  case others = "census.others"
  case beneficiaries = "census.beneficiaries"
  case needy = "census.needy"
  case under18Months = "census.under_18_months"
  case from18MonthsTo6 = "census.from_18_months_to_6"
  case from6To16 = "census.from_6_to_16"
  case from16 = "census.from_16"
  case disability = "census.disability"
  case mentalIllness = "census.mental_illness"
  case hiv = "census.hiv"
  case roundTheClock = "census.round_the_clock"
  case staff = "census.staff"
  case caregivers = "census.caregivers"
  case operatingLicenseIssued = "permit.operating_license.issued"
  case operatingLicenseCapacity = "permit.operating_license.capacity"
  case under10CertificateIssued = "permit.under_10_certificate.issued"
  case establishmentCertificateIssued = "permit.establishment_certificate.issued"

  /// What its value is.
  public var kind: OperandKind {
    switch self {
    case .facilityGroup: .texts
    case .facilityKind, .facilityOwnership, .facilityOperator, .facilityReligiousKind, .facilitySetting,
      .facilityLicenseClass:
      .text
    case .operatingLicenseIssued, .under10CertificateIssued, .establishmentCertificateIssued: .day
    default: .number
    }
  }

  /// It counts people of the register.
  public var isCount: Bool { rawValue.hasPrefix("census.") }

  /// The raw values of its enumeration; `nil` when it is a number or a day.
  public var enumeration: [String]? {
    switch self {
    case .facilityKind: FacilityKind.allCases.map(\.rawValue)
    case .facilityOwnership: Ownership.allCases.map(\.rawValue)
    case .facilityOperator: OperatorKind.allCases.map(\.rawValue)
    case .facilityReligiousKind: ReligiousKind.allCases.map(\.rawValue)
    case .facilitySetting: Setting.allCases.map(\.rawValue)
    case .facilityGroup: FacilityGroup.allCases.map(\.rawValue)
    case .facilityLicenseClass: LicenseClass.allCases.map(\.rawValue)
    default: nil
    }
  }
}

/// What kind of value an operand has.
public enum OperandKind: String, Sendable {
  case number = "number"
  case day = "day"
  case text = "text"
  /// Several texts at once.
  case texts = "texts"
}
