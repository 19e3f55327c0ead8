/// A step the law opens to an authority now, on papers that exist: nothing is withdrawn or dissolved that was never
/// granted, and a step addresses the facility, never the pagoda or parish it stands in.
public struct NextStep: Hashable, Sendable {
  /// What may be done.
  public let action: Action
  /// The clause.
  public var citation: String { action.citation }
  /// How surely it was read.
  public var certainty: Certainty { action.certainty }
  /// Who decides, as the text names it.
  public var decidedBy: Decider { action.decidedBy }
  /// Who holds that power on the day, as the rows of the table of competences name them; empty where it does not say.
  public let bodies: [String]
  /// Somebody compared that row of the table with the text in force.
  public let areBodiesChecked: Bool

  /// Every step the program names.
  public enum Action: String, CaseIterable, Sendable {
    case askForFacts = "ask_for_facts"
    case askEducationAuthority = "ask_education_authority"
    case decideForEachChild = "decide_for_each_child"
    case guideEstablishment = "guide_establishment"
    case guideUnder10Registration = "guide_under_10_registration"
    case guideProtectionRegistration = "guide_protection_registration"
    case guideLicenseApplication = "guide_license_application"
    case decideOnCertificate = "decide_on_certificate"
    case decideOnLicense = "decide_on_license"
    case decideOnUnder10Registration = "decide_on_under_10_registration"
    case decideOnProtectionRegistration = "decide_on_protection_registration"
    case considerCertificateWithdrawal = "consider_certificate_withdrawal"
    case decideDissolution = "decide_dissolution"
    case demandAmendment = "demand_amendment"
    case considerSuspension = "consider_suspension"
    case considerProtectionSuspension = "consider_protection_suspension"
    case checkConditionsBeforeEnd = "check_conditions_before_end"
    case considerReinstatement = "consider_reinstatement"
    case considerLicenseWithdrawal = "consider_license_withdrawal"
    case settleBeneficiaries = "settle_beneficiaries"
    case demandDutyAfterIssue = "demand_duty_after_issue"
    case demandConditions = "demand_conditions"
    case verifyIssuerPower = "verify_issuer_power"
  }

  /// Bodies as the texts name them.
  public enum Decider: String, CaseIterable, Sendable {
    /// Whoever keeps this register.
    case registrar = "registrar"
    case commune = "commune"
    case establishmentAuthority = "establishment_authority"
    case licensingAuthority = "licensing_authority"
    case protectionAuthority = "protection_authority"
    case educationAuthority = "education_authority"
    case facility = "facility"
  }
}

extension NextStep {
  /// The steps that reasons open, each once, in the order of the reasons. Where the class is not certain, only what
  /// helps to tell it and what every possible class opens.
  static func steps(
    for groups: [GroupAudit], inCommune commune: String?, on day: CalendarDay, _ tables: LicensingTables
  ) -> [NextStep] {
    var actions: [Action] = []
    for group in groups {
      var found = group.missing.flatMap(\.rule.nextSteps)
      let byClass = group.classes.map { part in
        part.reasons.flatMap { reason in reason.rule.nextSteps.filter { $0.isOpen(for: reason.rule, in: part) } }
      }
      if group.missing.isEmpty {
        found += byClass.flatMap(\.self)
      } else if let first = byClass.first {
        found += first.filter { step in byClass.allSatisfy { $0.contains(step) } }
      }
      actions += found.filter { !actions.contains($0) }.reduce(into: []) { unique, action in
        if !unique.contains(action) { unique.append(action) }
      }
    }
    return actions.map { action in
      let rows =
        action.decidedBy.permit.map { tables.competences(for: $0, inCommune: commune, on: day) } ?? []
      return NextStep(
        action: action, bodies: rows.map(\.name), areBodiesChecked: !rows.isEmpty && rows.allSatisfy(\.isChecked))
    }
  }
}

extension NextStep.Decider {
  /// The paper whose row in the table of competences names the body.
  fileprivate var permit: PermitKind? {
    switch self {
    case .commune: .under10Certificate
    case .establishmentAuthority: .establishmentCertificate
    case .licensingAuthority: .operatingLicense
    case .protectionAuthority: .childProtectionRegistration
    case .registrar, .educationAuthority, .facility: nil
    }
  }
}

extension NextStep.Action {
  /// Whether there is a paper for the step to act on.
  fileprivate func isOpen(for rule: ReasonRule, in part: LicensingAudit.ClassAudit) -> Bool {
    switch self {
    case .considerSuspension: part.operationPaper == .license && part.operationPaperState == .valid
    case .considerProtectionSuspension:
      part.operationPaper == .childProtectionRegistration && part.operationPaperState == .valid
    case .demandConditions: part.operationPaperState.isGranted
    // What was never founded cannot be dissolved.
    case .decideDissolution: rule == .establishmentCertificateWithdrawn || part.isFounded
    case .guideUnder10Registration: part.licensingClass == .d
    case .guideEstablishment: part.licensingClass == .b
    case .guideProtectionRegistration: part.licensingClass == .e
    case .guideLicenseApplication: part.situation == .unlicensed
    default: true
    }
  }

  /// The clause.
  var citation: String {
    let decree = "NĐ 103/2017/NĐ-CP"
    let law = "Luật Trẻ em 102/2016/QH13"
    return switch self {
    case .askForFacts: "\(decree), Điều 17, 26, 44"
    case .askEducationAuthority: "pháp luật về giáo dục (chưa đọc được văn bản)"
    case .decideForEachChild: "\(law), Điều 65–67; NĐ 56/2017/NĐ-CP, Điều 42, 44"
    case .guideEstablishment: "\(decree), Điều 14–17"
    case .guideUnder10Registration: "\(decree), Điều 44, 46, 47"
    case .guideProtectionRegistration: "\(law), Điều 56, 57"
    case .guideLicenseApplication: "\(decree), Điều 26, 29"
    case .decideOnCertificate: "\(decree), khoản 3 Điều 17"
    case .decideOnLicense: "\(decree), Điều 30"
    case .decideOnUnder10Registration: "\(decree), khoản 2 Điều 47"
    case .decideOnProtectionRegistration: "\(law), Điều 57"
    case .considerCertificateWithdrawal: "\(decree), điểm b khoản 1 Điều 21"
    case .decideDissolution: "\(decree), Điều 22"
    case .demandAmendment: "\(decree), khoản 2 Điều 27"
    case .considerSuspension: "\(decree), khoản 1 Điều 32, Điều 33"
    case .considerProtectionSuspension: "\(law), khoản 1 Điều 59"
    case .checkConditionsBeforeEnd: "\(decree), khoản 1 Điều 32"
    case .considerReinstatement: "\(decree), Điều 33"
    case .considerLicenseWithdrawal: "\(decree), khoản 2 Điều 32"
    case .settleBeneficiaries: "\(decree), khoản 3 Điều 32"
    case .demandDutyAfterIssue: "\(decree), khoản 3 Điều 30, khoản 1 Điều 31"
    case .demandConditions: "\(decree), khoản 5 Điều 50"
    case .verifyIssuerPower: "\(decree), Điều 19, 28, 45; \(law), Điều 57"
    }
  }

  /// Whether the clause was read, and whether the step is our reading of it.
  var certainty: Certainty {
    switch self {
    case .askEducationAuthority, .decideOnProtectionRegistration, .verifyIssuerPower: .unverified
    case .askForFacts, .guideProtectionRegistration, .considerReinstatement, .decideDissolution, .demandConditions:
      .interpretation
    default: .read
    }
  }

  /// Who decides.
  var decidedBy: NextStep.Decider {
    switch self {
    case .askForFacts, .verifyIssuerPower: .registrar
    case .askEducationAuthority: .educationAuthority
    case .decideForEachChild, .guideUnder10Registration, .decideOnUnder10Registration: .commune
    case .guideEstablishment, .decideOnCertificate, .considerCertificateWithdrawal, .decideDissolution:
      .establishmentAuthority
    case .guideProtectionRegistration, .decideOnProtectionRegistration, .considerProtectionSuspension:
      .protectionAuthority
    case .settleBeneficiaries: .facility
    case .guideLicenseApplication, .decideOnLicense, .demandAmendment, .considerSuspension,
      .checkConditionsBeforeEnd, .considerReinstatement, .considerLicenseWithdrawal, .demandDutyAfterIssue,
      .demandConditions:
      .licensingAuthority
    }
  }
}

extension LicensingAudit.ClassAudit {
  /// Of a class that is founded by an act of its own, with that act.
  fileprivate var isFounded: Bool {
    switch (licensingClass, situation) {
    case (.a, .unknown), (.b, .unknown), (_, .spontaneous), (_, .unregistered): false
    case (.a, _), (.b, _), (.c, _): true
    case (.d, _), (.e, _), (.f, _), (.g, _): false
    }
  }
}

extension ReasonRule {
  /// What a reason opens to an authority. A reason speaks of a paper only where there is one, and so do its steps.
  var nextSteps: [NextStep.Action] {
    switch self {
    case .kindUndetermined, .censusMissing, .operatorUnknown, .establishmentCertificateNotOnFile,
      .foundingDecisionNotOnFile, .foundingPaperNotOnFile:
      [.askForFacts]
    case .preschoolLawNotRead: [.askEducationAuthority]
    case .noFoundingAct:
      [.decideForEachChild, .guideUnder10Registration, .guideEstablishment, .guideProtectionRegistration]
    case .placementDecisionMissing: [.decideForEachChild]
    case .establishmentCertificateRequired, .grownPastNine: [.guideEstablishment]
    case .establishmentCertificateInProcess: [.decideOnCertificate]
    case .establishmentCertificateRefused: [.guideEstablishment]
    case .establishmentCertificateWithdrawn: [.decideDissolution]
    case .noApplicationWithinTwelveMonths: [.considerCertificateWithdrawal]
    case .operatingLicenseRequired, .operatingLicenseRefused, .operatingLicenseSurrendered:
      [.guideLicenseApplication]
    case .operatingLicenseInProcess: [.decideOnLicense]
    case .operatingLicenseWithdrawn: [.settleBeneficiaries, .guideLicenseApplication]
    case .operatingLicenseSuspended: [.checkConditionsBeforeEnd, .settleBeneficiaries]
    case .suspensionPastItsEnd: [.considerReinstatement, .considerLicenseWithdrawal, .settleBeneficiaries]
    case .licenseForAnotherAddress, .licenseForAnotherKind, .licenseForOtherDuties, .licenseLacksKind,
      .changedNameOrHead, .changedArea:
      [.demandAmendment]
    case .noOperationWithinTwelveMonths: [.considerLicenseWithdrawal]
    case .rulesNotPublished, .operationNotAnnounced: [.demandDutyAfterIssue]
    case .under10CertificateRequired, .under10CertificateRefused, .under10CertificateWithdrawn:
      [.guideUnder10Registration]
    case .under10CertificateInProcess: [.decideOnUnder10Registration]
    case .childProtectionRegistrationRequired, .childProtectionRegistrationRefused,
      .childProtectionRegistrationWithdrawn:
      [.guideProtectionRegistration]
    case .childProtectionRegistrationInProcess: [.decideOnProtectionRegistration]
    case .aboveCapacity, .conditionsFailed: [.considerSuspension, .demandConditions]
    case .smallFacilityConditionsFailed: [.demandConditions]
    case .protectionConditionsFailed: [.considerProtectionSuspension]
    case .issuerPowerDoubtful: [.verifyIssuerPower]
    case .selfClosureIsNoClosure: [.decideDissolution]
    case .suspensionLongerThanSixMonths, .religiousBodyIsNoLicense, .paperExpired,
      .under10CertificateSuspended, .childProtectionServiceSuspended, .licenseCoversSmallFacility:
      []
    }
  }
}
