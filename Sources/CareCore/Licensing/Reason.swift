/// How surely a reason rests on a text that was read.
public enum Certainty: String, CaseIterable, Sendable {
  case read = "read"
  /// Our reading of a text that was read.
  case interpretation = "interpretation"
  case unverified = "unverified"
}

/// Why a facility is in its situation: a rule, its clause, and the facts it was applied to.
public struct Reason: Hashable, Sendable {
  /// Also gives the clause and how surely it was read.
  public let rule: ReasonRule
  /// What the sentence in the catalog needs: days, counts, names of papers.
  public let arguments: [String: String]

  /// Puts the parts together.
  public init(_ rule: ReasonRule, _ arguments: [String: String] = [:]) {
    self.rule = rule
    self.arguments = arguments
  }
}

/// Every rule that can give a reason. The raw value stands in the JSON.
public enum ReasonRule: String, CaseIterable, Sendable {
  case noFoundingAct = "no-founding-act"
  case establishmentCertificateRequired = "establishment-certificate-required"
  case religiousBodyIsNoLicense = "religious-body-is-no-license"
  case establishmentCertificateInProcess = "establishment-certificate-in-process"
  case establishmentCertificateRefused = "establishment-certificate-refused"
  case establishmentCertificateWithdrawn = "establishment-certificate-withdrawn"
  case establishmentCertificateNotOnFile = "establishment-certificate-not-on-file"
  case foundingDecisionNotOnFile = "founding-decision-not-on-file"
  case foundingPaperNotOnFile = "founding-paper-not-on-file"
  case operatingLicenseRequired = "operating-license-required"
  case operatingLicenseInProcess = "operating-license-in-process"
  case operatingLicenseRefused = "operating-license-refused"
  case operatingLicenseWithdrawn = "operating-license-withdrawn"
  case operatingLicenseSurrendered = "operating-license-surrendered"
  case operatingLicenseSuspended = "operating-license-suspended"
  case suspensionPastItsEnd = "suspension-past-its-end"
  case suspensionLongerThanSixMonths = "suspension-longer-than-six-months"
  case licenseForAnotherAddress = "license-for-another-address"
  case licenseForAnotherKind = "license-for-another-kind"
  case licenseForOtherDuties = "license-for-other-duties"
  case licenseLacksKind = "license-lacks-kind"
  case changedNameOrHead = "changed-name-or-head"
  case changedArea = "changed-area"
  case paperExpired = "paper-expired"
  case noApplicationWithinTwelveMonths = "no-application-within-twelve-months"
  case noOperationWithinTwelveMonths = "no-operation-within-twelve-months"
  case rulesNotPublished = "rules-not-published"
  case operationNotAnnounced = "operation-not-announced"
  case issuerPowerDoubtful = "issuer-power-doubtful"
  case under10CertificateRequired = "under-10-certificate-required"
  case under10CertificateInProcess = "under-10-certificate-in-process"
  case under10CertificateRefused = "under-10-certificate-refused"
  case under10CertificateWithdrawn = "under-10-certificate-withdrawn"
  case under10CertificateSuspended = "under-10-certificate-suspended"
  case grownPastNine = "grown-past-nine"
  case licenseCoversSmallFacility = "license-covers-small-facility"
  case childProtectionRegistrationRequired = "child-protection-registration-required"
  case childProtectionRegistrationInProcess = "child-protection-registration-in-process"
  case childProtectionRegistrationRefused = "child-protection-registration-refused"
  case childProtectionRegistrationWithdrawn = "child-protection-registration-withdrawn"
  case childProtectionServiceSuspended = "child-protection-service-suspended"
  case aboveCapacity = "above-capacity"
  case conditionsFailed = "conditions-failed"
  case smallFacilityConditionsFailed = "small-facility-conditions-failed"
  case protectionConditionsFailed = "protection-conditions-failed"
  case preschoolLawNotRead = "preschool-law-not-read"
  case kindUndetermined = "kind-undetermined"
  case censusMissing = "census-missing"
  case operatorUnknown = "operator-unknown"
  case selfClosureIsNoClosure = "self-closure-is-no-closure"
  case placementDecisionMissing = "placement-decision-missing"

  /// The clause, as documents cite it.
  public var citation: String {
    let decree = "NĐ 103/2017/NĐ-CP"
    let law = "Luật Trẻ em 102/2016/QH13"
    return switch self {
    case .noFoundingAct: "\(decree), Điều 14–19, 44–47; \(law), Điều 66"
    case .establishmentCertificateRequired: "\(decree), Điều 14–19"
    case .religiousBodyIsNoLicense: "Luật Tín ngưỡng, tôn giáo 02/2016/QH14, Điều 55"
    case .establishmentCertificateInProcess, .establishmentCertificateRefused: "\(decree), Điều 17"
    case .establishmentCertificateWithdrawn: "\(decree), khoản 1 Điều 21, điểm a khoản 1 Điều 22"
    case .establishmentCertificateNotOnFile, .foundingDecisionNotOnFile, .foundingPaperNotOnFile:
      "\(decree), khoản 1 Điều 26"
    case .operatingLicenseRequired, .operatingLicenseInProcess, .operatorUnknown: "\(decree), Điều 26"
    case .operatingLicenseRefused: "\(decree), Điều 30"
    case .operatingLicenseWithdrawn: "\(decree), khoản 2 Điều 32"
    case .operatingLicenseSurrendered: "\(decree), Điều 26"
    case .operatingLicenseSuspended, .suspensionLongerThanSixMonths: "\(decree), khoản 1 Điều 32"
    case .suspensionPastItsEnd: "\(decree), điểm d khoản 2 Điều 32"
    case .licenseForAnotherAddress, .licenseForAnotherKind, .licenseForOtherDuties, .licenseLacksKind,
      .changedNameOrHead, .changedArea:
      "\(decree), khoản 2 Điều 27"
    case .paperExpired: "\(decree), Điều 26"
    case .noApplicationWithinTwelveMonths: "\(decree), điểm b khoản 1 Điều 21"
    case .noOperationWithinTwelveMonths: "\(decree), điểm b khoản 2 Điều 32"
    case .rulesNotPublished: "\(decree), khoản 3 Điều 30"
    case .operationNotAnnounced: "\(decree), khoản 1 Điều 31"
    case .issuerPowerDoubtful: "\(decree), Điều 19, 28, 45; \(law), Điều 57"
    case .under10CertificateRequired, .under10CertificateInProcess, .grownPastNine, .licenseCoversSmallFacility,
      .censusMissing:
      "\(decree), Điều 44"
    case .under10CertificateRefused: "\(decree), Điều 47"
    case .under10CertificateWithdrawn, .under10CertificateSuspended: "\(decree), Điều 48"
    case .childProtectionRegistrationRequired, .childProtectionRegistrationInProcess,
      .childProtectionRegistrationRefused:
      "\(law), Điều 57"
    case .childProtectionServiceSuspended, .childProtectionRegistrationWithdrawn: "\(law), khoản 1 Điều 59"
    case .aboveCapacity: "\(decree), Điều 27"
    case .conditionsFailed: "\(decree), khoản 1 Điều 32"
    case .smallFacilityConditionsFailed: "\(decree), Điều 44"
    case .protectionConditionsFailed: "\(law), điểm a khoản 1 Điều 59"
    case .preschoolLawNotRead: "pháp luật về giáo dục (chưa đọc được văn bản)"
    case .kindUndetermined: "\(decree), Điều 5; \(law), Điều 55"
    case .selfClosureIsNoClosure: "\(decree), điểm b khoản 3 Điều 22"
    case .placementDecisionMissing: "\(law), khoản 1 Điều 66"
    }
  }

  /// Whether the text was read, and whether what we make of it is our own reading.
  public var certainty: Certainty {
    switch self {
    case .preschoolLawNotRead, .paperExpired, .under10CertificateSuspended, .aboveCapacity, .issuerPowerDoubtful,
      .childProtectionRegistrationInProcess, .childProtectionRegistrationRefused:
      .unverified
    case .noFoundingAct, .religiousBodyIsNoLicense, .operatingLicenseSurrendered, .licenseForAnotherAddress,
      .licenseForAnotherKind, .licenseCoversSmallFacility, .grownPastNine, .foundingPaperNotOnFile,
      .establishmentCertificateNotOnFile, .foundingDecisionNotOnFile, .kindUndetermined, .censusMissing,
      .operatorUnknown, .licenseForOtherDuties, .licenseLacksKind, .establishmentCertificateRefused,
      .noOperationWithinTwelveMonths:
      .interpretation
    default: .read
    }
  }
}
