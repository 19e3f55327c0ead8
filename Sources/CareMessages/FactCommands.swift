package import CareCore

extension FactKey {
  /// The command that tells the register this fact, so that what was answered can be judged.
  package func command(_ facility: String, on day: CalendarDay) -> String {
    func census(_ options: String) -> String { "maiam facility census \(facility) --on \(day.shortText) \(options)" }
    func edit(_ options: String) -> String { "maiam facility edit \(facility) --on \(day.shortText) \(options)" }
    func permit(_ kind: PermitKind, _ options: String) -> String {
      "maiam permit add \(facility) --kind \(kind.rawValue) \(options)"
    }
    switch self {
    case .facilityKind: return edit("--kind …")
    case .facilityOwnership: return edit("--ownership public|non_public")
    case .facilityOperator: return edit("--operator …")
    case .facilityReligiousKind: return edit("--religious-kind …")
    case .facilitySetting: return edit("--setting urban|rural|mountain")
    case .facilityGroup: return edit("--kind … --ownership public|non_public")
    case .facilityLicenseClass: return census("--children N --needy N")
    case .beneficiaries: return census("--children N --others N")
    case .operatingLicenseIssued: return permit(.operatingLicense, "--number … --issuer … --issued …")
    case .operatingLicenseCapacity: return permit(.operatingLicense, "--number … --issuer … --issued … --capacity N")
    case .under10CertificateIssued: return permit(.under10Certificate, "--number … --issuer … --issued …")
    case .establishmentCertificateIssued:
      return permit(.establishmentCertificate, "--number … --issuer … --issued …")
    case .children, .girls, .others, .needy, .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability,
      .mentalIllness, .hiv, .roundTheClock, .staff, .caregivers:
      let option = rawValue.dropFirst("census.".count).replacing("_", with: "-")
      return census("--\(option) N")
    }
  }
}
