/// A step the law opens to an authority now, on papers that exist: nothing is withdrawn or dissolved that was never
/// granted, and a step addresses the facility, never the pagoda or parish it stands in.
public struct NextStep: Hashable, Sendable {
  /// What may be done.
  public let action: Action
  /// The clause.
  public let citation: String
  /// The same in English.
  public let citationEN: String
  /// How surely it was read.
  public let certainty: Certainty
  /// Who decides, as the text names it.
  public let decidedBy: Decider
  /// Who holds that power on the day, as the rows of the table of competences name them; empty where it does not say.
  public let bodies: [String]
  /// Somebody compared that row of the table with the text in force.
  public let areBodiesChecked: Bool
  /// Who of the two that notices go to, where it is certain; `nil` for any other decider and where it is open.
  public let receiver: OperationAuthority?

  /// Every step the program names.
  public enum Action: String, CaseIterable, Sendable {
    case askForFacts = "ask_for_facts"
    case askForFoundingPaper = "ask_for_founding_paper"
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
    case checkPaperAfterCut = "check_paper_after_cut"
    case guideNotice = "guide_notice"
    case adviseNotice = "advise_notice"
    case checkForSigns = "check_for_signs"
    case checkAfterNotice = "check_after_notice"
    case considerPause = "consider_pause"
    case followPause = "follow_pause"
    case checkAfterPause = "check_after_pause"
    case considerTermination = "consider_termination"
    case placeEachChild = "place_each_child"
    case findEachChild = "find_each_child"
    case returnFile = "return_file"
    case askWhatFollows = "ask_what_follows"
  }

  /// Bodies as the texts name them.
  public enum Decider: String, CaseIterable, Sendable {
    /// Whoever keeps this register.
    case registrar = "registrar"
    case commune = "commune"
    case communeChairman = "commune_chairman"
    case establishmentAuthority = "establishment_authority"
    case licensingAuthority = "licensing_authority"
    case protectionAuthority = "protection_authority"
    case educationAuthority = "education_authority"
    case facility = "facility"
    /// Sở Y tế, or Chủ tịch UBND cấp xã for a small facility, or both where the count does not settle it.
    case noticeAuthority = "notice_authority"
    /// Whoever may decide on a check.
    case checkingAuthority = "checking_authority"
    /// Whoever received the application.
    case receivingBody = "receiving_body"
    /// UBND cấp xã and Sở Y tế, each with its part.
    case communeAndHealth = "commune_and_health"
  }
}

extension NextStep {
  /// The steps that reasons open, each once, in the order of the reasons, and no surer than the surest of these. Where the
  /// class is not certain, only what helps to tell it and what every possible class opens.
  static func steps(
    for groups: [GroupAudit], receivers: [OperationAuthority], inCommune commune: String?, on day: CalendarDay,
    _ tables: LicensingTables
  ) -> [NextStep] {
    let receiver = Set(receivers).count == 1 ? receivers.first : nil
    var actions: [Action] = []
    for group in groups {
      var found = group.missing.flatMap(\.steps)
      let byClass = group.classes.map { part in
        part.reasons.flatMap { reason in reason.steps.filter { $0.isOpen(for: reason.rule, in: part) } }
      }
      if group.missing.isEmpty {
        found += byClass.flatMap(\.self)
      } else if let first = byClass.first {
        found += first.filter { step in byClass.allSatisfy { $0.contains(step) } }
      }
      actions = (actions + found).uniqued()
    }
    let classes = groups.flatMap(\.classes).map(\.licensingClass)
    let reasons = groups.flatMap { $0.missing + $0.classes.flatMap(\.reasons) }
    return actions.compactMap { action in
      // No step is named that no row of the day opens: a procedure that nobody carries out is no step.
      guard let row = tables.law.step(action, for: classes, on: day) else { return nil }
      let rows = row.decidedBy.permit.map { tables.competences(for: $0, inCommune: commune, on: day) } ?? []
      let opened = reasons.filter { $0.steps.contains(action) }.map(\.certainty).min() ?? row.basis.certainty
      return NextStep(
        action: action, citation: row.basis.citation, citationEN: row.basis.citationEN ?? row.basis.citation,
        certainty: max(row.basis.certainty, opened),
        decidedBy: row.decidedBy,
        bodies: rows.map(\.name), areBodiesChecked: !rows.isEmpty && rows.allSatisfy(\.isChecked),
        receiver: row.decidedBy == .noticeAuthority ? receiver : nil)
    }
  }
}

extension NextStep.Decider {
  /// The paper whose row in the table of competences names the body.
  fileprivate var permit: PermitKind? {
    switch self {
    case .commune, .communeChairman: .under10Certificate
    case .establishmentAuthority: .establishmentCertificate
    case .licensingAuthority: .operatingLicense
    case .protectionAuthority: .childProtectionRegistration
    case .registrar, .educationAuthority, .facility, .noticeAuthority, .checkingAuthority, .communeAndHealth,
      .receivingBody:
      nil
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
    case .decideDissolution: rule.rawValue == "establishment-certificate-withdrawn" || part.isFounded
    // Nobody is told to hand in a file that lies with the authority.
    case .guideUnder10Registration: part.licensingClass == .d && part.operationPaperState != .inProcess
    case .guideEstablishment:
      part.licensingClass == .b && !part.reasons.contains { $0.rule.rawValue == "establishment-certificate-in-process" }
    case .guideProtectionRegistration: part.licensingClass == .e && part.operationPaperState != .inProcess
    case .guideLicenseApplication: part.situation == .unlicensed && part.operationPaperState != .inProcess
    case .followPause: part.situation == .paused
    // Who shut the doors sends no notice that it operates.
    case .guideNotice:
      part.situation == .notNotified && !part.reasons.contains { $0.steps.contains(.placeEachChild) }
    default: true
    }
  }
}

extension LicensingLaw {
  /// The row of a step on a day, for the first of some classes whose regime has one.
  func step(_ action: NextStep.Action, for classes: [LicensingClass], on day: CalendarDay) -> Step? {
    let regimes = classes.map { regime(of: $0, on: day) }
    return steps.first { row in
      row.action == action && row.span.contains(day)
        && (row.regimes.isEmpty || row.regimes.contains(where: regimes.contains))
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
