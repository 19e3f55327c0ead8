import CareCore

private let license = PermitKind.operatingLicense
private let issued = event(.issued, day(2024, 6, 10))
private let yesterday = day(2025, 5, 13)
private let tomorrow = day(2025, 5, 15)

extension LicensingCase {
  // MARK: A: public

  static let classA: [LicensingCase] = [
    // NĐ 103 Điều 11, 12, 26: founding decision and license.
    LicensingCase(
      "A, decision and license",
      .invented(.childrenCare, .public, by: .state).with(.publicFoundingDecision, issued).with(license, issued),
      .licensed, .publicDecision, "A licensed license valid:"),
    // Điều 26: the decision alone is no license.
    LicensingCase(
      "A, decision only", .invented(.childrenCare, .public, by: .state).with(.publicFoundingDecision, issued),
      .unlicensed, .publicDecision, "A unlicensed none not_applied: operating-license-required"),
    // Public whatever the count: Điều 44 speaks beside Điều 26 and a state body is no small home (reading).
    LicensingCase(
      "A, five children",
      .invented(.childrenCare, .public, by: .state, children: 5).with(.publicFoundingDecision, issued), .unlicensed,
      .publicDecision, "A unlicensed none not_applied: operating-license-required"),
    // Điều 26 khoản 1: a license presupposes a founding; the decision is missing from the register.
    LicensingCase(
      "A, license, decision not on file", .invented(.childrenCare, .public, by: .state).with(license, issued),
      .unknown, .none, "A unknown license valid: founding-decision-not-on-file"),
    LicensingCase(
      "A, no paper on file", .invented(.generalCare, .public, by: .state), .unknown, .none,
      "A unknown none not_applied: founding-decision-not-on-file operating-license-required"),
    // Điều 32 khoản 2: that the license was withdrawn is known, whatever else is not.
    LicensingCase(
      "A, license withdrawn, decision not on file",
      .invented(.childrenCare, .public, by: .state).with(license, issued, event(.withdrawn, yesterday)), .unlicensed,
      .none, "A unlicensed license withdrawn: founding-decision-not-on-file operating-license-withdrawn"),
    // Điều 32 khoản 1.
    LicensingCase(
      "A, license suspended, decision not on file",
      .invented(.childrenCare, .public, by: .state).with(license, issued, event(.suspended, yesterday)), .suspended,
      .none, "A suspended license suspended: founding-decision-not-on-file operating-license-suspended"),
  ]

  // MARK: B: founding

  static let classB: [LicensingCase] = [
    // licensing.md section 5, row 2.
    LicensingCase(
      "B, nothing", .invented(), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "B, foreign organization, nothing", .invented(by: .foreignOrganization), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    // Section 5, row 1 and section 9.1: a religious establishment is a founding basis, but no licence to keep children
    // (section 7; Luật Tín ngưỡng, tôn giáo, Điều 55).
    LicensingCase(
      "B, religious establishment", .invented(by: .religiousOrganization, religious: .religiousEstablishment),
      .unregistered, .religiousEstablishmentOnly,
      "B unregistered none not_applied: establishment-certificate-required religious-body-is-no-license "
        + "operating-license-required"),
    LicensingCase(
      "B, run by a religious organization of no stated kind", .invented(by: .religiousOrganization), .unregistered,
      .religiousEstablishmentOnly,
      "B unregistered none not_applied: establishment-certificate-required religious-body-is-no-license "
        + "operating-license-required"),
    // A monk by himself, or a shrine, is no founding act (reading).
    LicensingCase(
      "B, religious person", .invented(religious: .religiousPerson), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "B, belief establishment", .invented(religious: .beliefEstablishment), .spontaneous, .none,
      "B spontaneous none not_applied: no-founding-act operating-license-required"),
    // Section 9.1: anyone with an application in process.
    LicensingCase(
      "B, certificate applied for", .invented().with(.establishmentCertificate, event(.applied, yesterday)),
      .unregistered, .none,
      "B unregistered none not_applied: establishment-certificate-in-process establishment-certificate-required operating-license-required"
    ),
    LicensingCase(
      "B, applied for tomorrow", .invented().with(.establishmentCertificate, event(.applied, tomorrow)), .spontaneous,
      .none, "B spontaneous none not_applied: no-founding-act operating-license-required"),
    LicensingCase(
      "B, license applied for, not founded", .invented().with(license, event(.applied, yesterday)), .unregistered,
      .none, "B unregistered license in_process: establishment-certificate-required operating-license-in-process"),
    // Refused is no longer in process.
    LicensingCase(
      "B, certificate refused",
      .invented().with(.establishmentCertificate, event(.applied, day(2025, 1, 2)), event(.refused, yesterday)),
      .unregistered, .none,
      "B unregistered none not_applied: establishment-certificate-refused establishment-certificate-required operating-license-required"
    ),
    // Điều 26: founded, but no license.
    LicensingCase(
      "B, certificate only", .invented().founded, .unlicensed, .establishmentCertificate,
      "B unlicensed none not_applied: operating-license-required"),
    // Điều 21 khoản 1 điểm b: twelve months without an application, the last day still in time.
    LicensingCase(
      "B, certificate a year old today", .invented().with(.establishmentCertificate, event(.issued, day(2024, 5, 14))),
      .unlicensed, .establishmentCertificate, "B unlicensed none not_applied: operating-license-required"),
    LicensingCase(
      "B, certificate a year and a day old",
      .invented().with(.establishmentCertificate, event(.issued, day(2024, 5, 13))), .unlicensed,
      .establishmentCertificate,
      "B unlicensed none not_applied: operating-license-required no-application-within-twelve-months"),
    // Điều 26 khoản 1.
    LicensingCase(
      "B, license, certificate not on file", .invented().with(license, issued), .unknown, .none,
      "B unknown license valid: establishment-certificate-not-on-file"),
    // A suspension is known, whether or not the certificate is on file.
    LicensingCase(
      "B, license suspended, certificate not on file",
      .invented().with(license, issued, event(.suspended, yesterday)), .suspended, .none,
      "B suspended license suspended: establishment-certificate-not-on-file operating-license-suspended"),
    // Điều 21 khoản 1: a certificate known to be withdrawn is not missing from the register.
    LicensingCase(
      "B, license, certificate withdrawn",
      .invented().with(.establishmentCertificate, issued, event(.withdrawn, yesterday)).with(license, issued),
      .unregistered, .none,
      "B unregistered license valid: establishment-certificate-required establishment-certificate-withdrawn"),
    // Điều 44: the certificate of a small home is none of Điều 26 once there are ten.
    LicensingCase(
      "B, grown past nine", .invented(children: 10).with(.under10Certificate, issued), .unregistered, .none,
      "B unregistered none not_applied: establishment-certificate-required grown-past-nine operating-license-required"),
  ]

  // MARK: B: the license itself

  private static func licensed(_ events: PermitEvent..., saying content: Permit.Content = Permit.Content())
    -> FacilityDossier
  {
    var dossier = FacilityDossier.invented().founded.with(license)
    dossier.permits[dossier.permits.count - 1].events = ([issued] + events).saying(content)
    return dossier
  }

  private static func row(
    _ name: String, _ dossier: FacilityDossier, _ situation: LicensingSituation, _ classes: String
  ) -> LicensingCase {
    LicensingCase(name, dossier, situation, .establishmentCertificate, "B " + classes)
  }

  static let classBPaper: [LicensingCase] = [
    row("in force", licensed(), .licensed, "licensed license valid:"),
    // Điều 30: in process; silence of the authority grants nothing (section 9.5).
    row(
      "in process", .invented().founded.with(license, event(.applied, day(2024, 7, 1))), .unlicensed,
      "unlicensed license in_process: operating-license-in-process"),
    row(
      "refused", .invented().founded.with(license, event(.applied, day(2025, 1, 2)), event(.refused, yesterday)),
      .unlicensed, "unlicensed license refused: operating-license-refused"),
    row(
      "issued tomorrow", .invented().founded.with(license, event(.issued, tomorrow)), .unlicensed,
      "unlicensed none not_applied: operating-license-required"),
    // Điều 32 khoản 2.
    row(
      "withdrawn today", licensed(event(.withdrawn, day(2025, 5, 14))), .unlicensed,
      "unlicensed license withdrawn: operating-license-withdrawn"),
    // Section 9.4: a ground for withdrawal is not a withdrawal.
    row("withdrawn tomorrow", licensed(event(.withdrawn, tomorrow)), .licensed, "licensed license valid:"),
    row(
      "handed back", licensed(event(.surrendered, yesterday)), .unlicensed,
      "unlicensed license surrendered: operating-license-surrendered"),
    // Điều 32 khoản 1: at most six months; the last day inclusive.
    row(
      "last day of a suspension", licensed(event(.suspended, day(2025, 1, 2), until: day(2025, 5, 14))), .suspended,
      "suspended license suspended: operating-license-suspended"),
    row(
      "day after a suspension", licensed(event(.suspended, day(2025, 1, 2), until: yesterday)), .suspensionLapsed,
      "suspension_lapsed license suspended: suspension-past-its-end"),
    row(
      "suspended without an end, six months today", licensed(event(.suspended, day(2024, 11, 14))), .suspended,
      "suspended license suspended: operating-license-suspended"),
    row(
      "suspended without an end, six months yesterday", licensed(event(.suspended, day(2024, 11, 13))),
      .suspensionLapsed, "suspension_lapsed license suspended: suspension-past-its-end"),
    row(
      "suspended for six months", licensed(event(.suspended, day(2025, 1, 2), until: day(2025, 7, 2))), .suspended,
      "suspended license suspended: operating-license-suspended"),
    row(
      "suspended for six months and a day", licensed(event(.suspended, day(2025, 1, 2), until: day(2025, 7, 3))),
      .suspended, "suspended license suspended: operating-license-suspended suspension-longer-than-six-months"),
    row(
      "allowed again", licensed(event(.suspended, day(2025, 1, 2)), event(.reinstated, yesterday)), .licensed,
      "licensed license valid:"),
    // The law sets no term; a paper may show one.
    row(
      "last day on the paper", licensed(saying: Permit.Content(expires: day(2025, 5, 14))), .licensed,
      "licensed license valid:"),
    row(
      "past the last day on the paper", licensed(saying: Permit.Content(expires: yesterday)), .unlicensed,
      "unlicensed license expired: paper-expired"),
    // Điều 27 khoản 2 and section 9.2: another address or kind is a mismatch; a changed head or name is a duty only.
    row(
      "for another address", licensed(saying: Permit.Content(address: "Số 9 đường Ví Dụ")), .unlicensed,
      "unlicensed license mismatch: license-for-another-address"),
    row(
      "the same address, written longer",
      licensed(saying: Permit.Content(address: "số 1 Đường Ví Dụ, phường Ví Dụ, quận Ví Dụ")), .licensed,
      "licensed license valid:"),
    row(
      "house 10 is not house 1", licensed(saying: Permit.Content(address: "Số 10 đường Ví Dụ")), .unlicensed,
      "unlicensed license mismatch: license-for-another-address"),
    row(
      "for another commune", licensed(saying: Permit.Content(communeCode: "99002")), .unlicensed,
      "unlicensed license mismatch: license-for-another-address"),
    row(
      "moved after the license", licensed().changed(day(2025, 1, 2)) { $0.communeCode = "99002" }, .unlicensed,
      "unlicensed license mismatch: license-for-another-address"),
    row(
      "moves tomorrow", licensed().changed(tomorrow) { $0.communeCode = "99002" }, .licensed, "licensed license valid:"
    ),
    row(
      "moved, then amended",
      licensed(event(.amended, day(2025, 2, 2))).changed(day(2025, 1, 2)) { $0.address = "Số 9 đường Ví Dụ" },
      .licensed, "licensed license valid:"),
    row(
      "for another kind", licensed(saying: Permit.Content(facilityKind: .elderlyCare)), .unlicensed,
      "unlicensed license mismatch: license-for-another-kind"),
    row(
      "kind changed after the license", licensed().changed(day(2025, 1, 2)) { $0.kind = .generalCare }, .unlicensed,
      "unlicensed license mismatch: license-for-another-kind"),
    // What nobody had looked at is no other kind.
    row(
      "kind not yet determined at the time of the license",
      FacilityDossier.invented(.undetermined).founded.with(license, issued)
        .changed(day(2025, 1, 2)) { $0.kind = .childrenCare }, .licensed, "licensed license valid:"),
    row(
      "changed head", licensed().changed(day(2025, 1, 2)) { $0.head = "Lê Thị Ví Dụ" }, .licensed,
      "licensed license valid: changed-name-or-head"),
    row(
      "changed name", licensed(saying: Permit.Content(name: "Mái ấm Cũ")), .licensed,
      "licensed license valid: changed-name-or-head"),
    row(
      "the same name in other letters", licensed(saying: Permit.Content(name: "MÁI ẤM VÍ DỤ")), .licensed,
      "licensed license valid:"),
    // Section 5, row 4: more than the licence states.
    row(
      "at capacity", licensed(saying: Permit.Content(capacity: 12)), .licensed, "licensed license valid:"),
    row(
      "above capacity", licensed(saying: Permit.Content(capacity: 11)), .conditionsNotMet,
      "conditions_not_met license valid: above-capacity"),
    // Điều 23–26, 32 khoản 1.
    row(
      "conditions failed", licensed().checked((day(2025, 2, 2), ["ND103-24-2"], [])), .conditionsNotMet,
      "conditions_not_met license valid: conditions-failed"),
    row(
      "conditions failed, then met",
      licensed().checked((day(2025, 2, 2), ["ND103-24-2"], []), (yesterday, [], ["ND103-24-2"])),
      .licensed, "licensed license valid:"),
    row(
      "conditions failed, then not looked at",
      licensed().checked((day(2025, 2, 2), ["ND103-24-2"], []), (yesterday, [], ["ND103-25-1"])), .conditionsNotMet,
      "conditions_not_met license valid: conditions-failed"),
    row(
      "above capacity and conditions failed",
      licensed(saying: Permit.Content(capacity: 11)).checked((day(2025, 2, 2), ["ND103-24-2"], [])), .conditionsNotMet,
      "conditions_not_met license valid: above-capacity conditions-failed"),
  ]

  // MARK: C: enterprise or association law

  static let classC: [LicensingCase] = [
    // Điều 17 khoản 4: no certificate needed; Điều 26: a license is.
    LicensingCase(
      "C, enterprise registered, no license",
      .invented(by: .enterprise).with(.enterpriseRegistration, issued), .unlicensed, .enterprise,
      "C unlicensed none not_applied: operating-license-required"),
    LicensingCase(
      "C, enterprise with license",
      .invented(by: .enterprise).with(.enterpriseRegistration, issued).with(license, issued), .licensed, .enterprise,
      "C licensed license valid:"),
    LicensingCase(
      "C, association, its paper not on file", .invented(by: .association).with(license, issued), .licensed,
      .association, "C licensed license valid: founding-paper-not-on-file"),
    LicensingCase(
      "C, by its registration alone", .invented(by: nil).with(.enterpriseRegistration, issued), .unlicensed,
      .enterprise, "C unlicensed none not_applied: operating-license-required"),
    // Fewer than ten: Điều 44, whoever founded it.
    LicensingCase(
      "enterprise with nine", .invented(by: .enterprise, children: 9).with(.enterpriseRegistration, issued),
      .unregistered, .enterprise, "D unregistered none not_applied: under-10-certificate-required"),
  ]
}
