import CareCore

private let license = PermitKind.operatingLicense
private let certificate = PermitKind.under10Certificate
private let issued = event(.issued, day(2024, 6, 10))
private let yesterday = day(2025, 5, 13)

extension LicensingCase {
  // MARK: D: fewer than ten in difficult circumstances

  static let classD: [LicensingCase] = [
    // Điều 44: nine is fewer than ten; ten is not; others count too; where they were told apart, the needy decide.
    LicensingCase(
      "nine", .invented(children: 9), .spontaneous, .none, "D spontaneous none not_applied: no-founding-act"),
    LicensingCase(
      "ten", .invented(children: 10), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "nine children and two elderly", .invented(children: 9, others: 2), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "twelve, nine of them needy", .invented(needy: 9), .spontaneous, .none,
      "D spontaneous none not_applied: no-founding-act"),
    LicensingCase(
      "twelve, ten of them needy", .invented(needy: 10), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "D, religious", .invented(by: .religiousOrganization, religious: .religiousEstablishment, children: 9),
      .unregistered, .religiousEstablishmentOnly,
      "D unregistered none not_applied: under-10-certificate-required religious-body-is-no-license"),
    LicensingCase(
      "D, registered", .invented(children: 9).with(certificate, issued), .registered, .none,
      "D registered under_10_certificate valid:"),
    // Điều 47.
    LicensingCase(
      "D, in process", .invented(children: 9).with(certificate, event(.applied, yesterday)), .unregistered, .none,
      "D unregistered under_10_certificate in_process: under-10-certificate-required under-10-certificate-in-process"),
    // As in class B: no founding act, nothing ever granted, nothing asked for any more.
    LicensingCase(
      "D, refused",
      .invented(children: 9).with(certificate, event(.applied, day(2025, 1, 2)), event(.refused, yesterday)),
      .unregistered, .none, "D unregistered under_10_certificate refused: under-10-certificate-refused"),
    LicensingCase(
      "D, religious, refused",
      .invented(by: .religiousOrganization, religious: .religiousEstablishment, children: 9)
        .with(certificate, event(.applied, day(2025, 1, 2)), event(.refused, yesterday)),
      .unregistered, .religiousEstablishmentOnly,
      "D unregistered under_10_certificate refused: religious-body-is-no-license under-10-certificate-refused"),
    // Điều 48.
    LicensingCase(
      "D, withdrawn", .invented(children: 9).with(certificate, issued, event(.withdrawn, yesterday)), .unregistered,
      .none, "D unregistered under_10_certificate withdrawn: under-10-certificate-withdrawn"),
    LicensingCase(
      "D, suspended",
      .invented(children: 9).with(certificate, issued, event(.suspended, yesterday, until: day(2025, 5, 14))),
      .suspended, .none, "D suspended under_10_certificate suspended: under-10-certificate-suspended"),
    LicensingCase(
      "D, suspension past its end",
      .invented(children: 9).with(certificate, issued, event(.suspended, day(2025, 1, 2), until: yesterday)),
      .suspensionLapsed, .none,
      "D suspension_lapsed under_10_certificate suspended: under-10-certificate-suspended"),
    LicensingCase(
      "D, expired",
      .invented(children: 9).with(certificate, issued, saying: Permit.Content(expires: yesterday)), .unregistered,
      .none, "D unregistered under_10_certificate expired: paper-expired"),
    LicensingCase(
      "D, above the number on the paper",
      .invented(children: 9).with(certificate, issued, saying: Permit.Content(capacity: 8)), .conditionsNotMet, .none,
      "D conditions_not_met under_10_certificate valid: above-capacity"),
    // Section 3.3: a license also covers a home that shrank (reading).
    LicensingCase(
      "D, with a license", .invented(children: 9).with(license, issued), .licensed, .none,
      "D licensed license valid: license-covers-small-facility"),
    LicensingCase(
      "D, with a license for another address",
      .invented(children: 9).with(license, issued, saying: Permit.Content(address: "Số 9 đường Ví Dụ")), .unlicensed,
      .none, "D unlicensed license mismatch: license-covers-small-facility license-for-another-address"),
    LicensingCase(
      "D, license withdrawn", .invented(children: 9).with(license, issued, event(.withdrawn, yesterday)),
      .unregistered, .none, "D unregistered none not_applied: under-10-certificate-required"),
    LicensingCase(
      "D, license withdrawn, certificate in force",
      .invented(children: 9).with(license, issued, event(.withdrawn, yesterday)).with(certificate, issued),
      .registered, .none, "D registered under_10_certificate valid:"),
  ]

  // MARK: E: child protection service

  static let classE: [LicensingCase] = [
    // Luật Trẻ em, Điều 57.
    LicensingCase(
      "E, nothing", .invented(.childProtectionService), .spontaneous, .none,
      "E spontaneous none not_applied: no-founding-act"),
    LicensingCase(
      "E, association", .invented(.childProtectionService, by: .association), .unregistered, .association,
      "E unregistered none not_applied: child-protection-registration-required"),
    LicensingCase(
      "E, registered", .invented(.childProtectionService).with(.childProtectionRegistration, issued), .registered,
      .none, "E registered child_protection_registration valid:"),
    LicensingCase(
      "E, in process",
      .invented(.childProtectionService).with(.childProtectionRegistration, event(.applied, yesterday)),
      .unregistered, .none,
      "E unregistered child_protection_registration in_process: child-protection-registration-in-process child-protection-registration-required"
    ),
    // Luật Trẻ em, Điều 59 khoản 1.
    LicensingCase(
      "E, suspended",
      .invented(.childProtectionService)
        .with(.childProtectionRegistration, issued, event(.suspended, yesterday)), .suspended, .none,
      "E suspended child_protection_registration suspended: child-protection-service-suspended"),
    LicensingCase(
      "E, withdrawn",
      .invented(.childProtectionService)
        .with(.childProtectionRegistration, issued, event(.withdrawn, yesterday)), .unregistered, .none,
      "E unregistered child_protection_registration withdrawn: child-protection-registration-withdrawn"),
    // Row E of the table: a public one is founded by decision, and needs no registration.
    LicensingCase(
      "E, public with decision",
      .invented(.childProtectionService, .public, by: .state).with(.publicFoundingDecision, issued), .registered,
      .publicDecision, "E registered not_required valid:"),
    LicensingCase(
      "E, public, decision not on file", .invented(.childProtectionService, .public, by: .state), .unknown, .none,
      "E unknown none not_applied: founding-decision-not-on-file"),
  ]

  // MARK: F and G

  static let classFAndG: [LicensingCase] = [
    // Luật Trẻ em, Điều 66 khoản 1; section 9.7.
    LicensingCase(
      "F, family with a decision", .invented(children: 1).with(.placementDecision, issued), .notRequired, .none,
      "F not_required not_required valid: family-placement"),
    LicensingCase(
      "F, decision withdrawn",
      .invented(children: 1).with(.placementDecision, issued, event(.withdrawn, yesterday)), .spontaneous, .none,
      "D spontaneous none not_applied: no-founding-act"),
    LicensingCase(
      "a decision makes no family of an association",
      .invented(by: .association, children: 1).with(.placementDecision, issued), .unregistered, .association,
      "D unregistered none not_applied: under-10-certificate-required"),
    // Section 9.7: never lawful, never unlawful.
    LicensingCase(
      "G, nothing", .invented(.preschool), .unknown, .none, "G unknown none not_applied: preschool-law-not-read"),
    LicensingCase(
      "G, with a permit", .invented(.preschool).with(.preschoolPermit, issued), .unknown, .none,
      "G unknown preschool_permit valid: preschool-law-not-read"),
  ]

  // MARK: Missing facts

  static let missingFacts: [LicensingCase] = [
    // Unlawful in every class it may be in.
    LicensingCase(
      "no census, nothing", .invented(children: nil), .spontaneous, .none,
      "B spontaneous none not_applied: census-missing no-founding-act operating-license-required",
      "D spontaneous none not_applied: census-missing no-founding-act"),
    // Registered if small, unregistered if not.
    LicensingCase(
      "no census, certificate of a small home", .invented(children: nil).with(certificate, issued), .unknown, .none,
      "B unknown none not_applied: census-missing establishment-certificate-required operating-license-required",
      "D unknown under_10_certificate valid: census-missing"),
    // Never lawful for want of a fact.
    LicensingCase(
      "no census, license", .invented(children: nil).founded.with(license, issued), .unknown,
      .establishmentCertificate, "B unknown license valid: census-missing",
      "D unknown license valid: census-missing license-covers-small-facility"),
    LicensingCase(
      "no census, license suspended",
      .invented(children: nil).founded.with(license, issued, event(.suspended, yesterday)), .suspended,
      .establishmentCertificate, "B suspended license suspended: census-missing operating-license-suspended",
      "D suspended license suspended: census-missing operating-license-suspended"),
    LicensingCase(
      "a census of tomorrow is none",
      {
        var dossier = FacilityDossier.invented()
        dossier.censuses[0].on = day(2025, 5, 15)
        return dossier
      }(), .spontaneous, .none,
      "B spontaneous none not_applied: census-missing no-founding-act operating-license-required",
      "D spontaneous none not_applied: census-missing no-founding-act"),
    LicensingCase(
      "kind undetermined, nothing", .invented(.undetermined), .spontaneous, .none,
      "B spontaneous none not_applied: kind-undetermined no-founding-act operating-license-required",
      "E spontaneous none not_applied: kind-undetermined no-founding-act"),
    LicensingCase(
      "kind undetermined, child protection registration",
      .invented(.undetermined).with(.childProtectionRegistration, issued), .unknown, .none,
      "B unknown none not_applied: kind-undetermined establishment-certificate-required operating-license-required",
      "E unknown child_protection_registration valid: kind-undetermined"),
    // A state body is not "tự phát", and never in class B or D.
    LicensingCase(
      "kind undetermined, public", .invented(.undetermined, .public, by: .state), .unknown, .none,
      "A unknown none not_applied: kind-undetermined founding-decision-not-on-file operating-license-required",
      "E unknown none not_applied: kind-undetermined founding-decision-not-on-file"),
    LicensingCase(
      "no profile at all", FacilityDossier(facility: FacilityDossier.invented().facility), .spontaneous, .none,
      "B spontaneous none not_applied: kind-undetermined no-founding-act operator-unknown operating-license-required",
      "D spontaneous none not_applied: kind-undetermined no-founding-act operator-unknown"),
  ]

  // MARK: Closing

  static let closing: [LicensingCase] = [
    // Điều 22 khoản 3 điểm b: not by oneself.
    LicensingCase(
      "closed by decision", .invented().closed(Closure(kind: .closed, on: day(2025, 5, 14), document: "1/QĐ")),
      .closed, .none, "B spontaneous none not_applied: closed-by-decision destinations-not-recorded"),
    LicensingCase(
      "closed by decision, every child has a place",
      .invented().closed(Closure(kind: .closed, on: day(2025, 5, 14), document: "1/QĐ", unplaced: 0)),
      .closed, .none, "B spontaneous none not_applied: closed-by-decision"),
    LicensingCase(
      "closes tomorrow", .invented().closed(Closure(kind: .closed, on: day(2025, 5, 15), document: "1/QĐ")),
      .spontaneous, .none, "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "closed itself", .invented().founded.with(license, issued).closed(Closure(kind: .closed, on: yesterday)),
      .licensed, .establishmentCertificate, "B licensed license valid: self-closure-is-no-closure"),
    LicensingCase(
      "closed itself, then by decision",
      .invented().closed(
        Closure(kind: .closed, on: day(2025, 1, 2)), Closure(kind: .closed, on: yesterday, document: "1/QĐ")), .closed,
      .none, "B spontaneous none not_applied: closed-by-decision destinations-not-recorded"),
    LicensingCase(
      "closed by decision and opened again",
      .invented().closed(
        Closure(kind: .closed, on: day(2025, 1, 2), document: "1/QĐ"), Closure(kind: .reopened, on: yesterday)),
      .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required reopened-without-document"),
  ]
}
