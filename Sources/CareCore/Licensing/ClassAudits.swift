extension FacilityDossier {
  /// What a facility of a class needs, has and lacks on a day.
  func classAudit(_ licensingClass: LicensingClass, on day: CalendarDay) -> LicensingAudit.ClassAudit {
    switch licensingClass {
    case .a, .b, .c: fullLicenseAudit(licensingClass, on: day)
    case .d: smallFacilityAudit(on: day)
    case .e: childProtectionAudit(on: day)
    case .f:
      LicensingAudit.ClassAudit(
        licensingClass: .f, situation: .notRequired, operationPaper: .notRequired, operationPaperState: .valid,
        reasons: [])
    case .g: preschoolAudit(on: day)
    }
  }

  /// No founding act, no paper ever granted and none asked for.
  private func isSpontaneous(on day: CalendarDay) -> Bool {
    foundingBasis(on: day) == .none && !everGranted(by: day) && !hasPendingApplication(on: day)
  }

  /// Known to have been taken away or handed back, which is more than not being on file.
  private func isCertificateGone(on day: CalendarDay) -> Bool {
    switch bestPermit(.establishmentCertificate, on: day)?.standing {
    case .withdrawn, .surrendered: true
    default: false
    }
  }

  // MARK: Classes A, B, C

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 11–33.
  private func fullLicenseAudit(_ licensingClass: LicensingClass, on day: CalendarDay) -> LicensingAudit.ClassAudit {
    let basis = foundingBasis(on: day)
    let paper = bestPermit(.operatingLicense, on: day)
    let (state, paperReasons) = licenseState(paper, on: day)
    let isFounded =
      switch licensingClass {
      case .a: basis == .publicDecision
      case .c: true
      default: basis == .establishmentCertificate || basis == .publicDecision
      }
    var reasons: [Reason] = []
    var situation: LicensingSituation
    switch (isFounded, state) {
    case (true, .valid), (true, .suspended): situation = .licensed
    case (true, _): situation = .unlicensed
    case (false, .valid) where licensingClass == .b && isCertificateGone(on: day):
      situation = .unregistered
      reasons.append(Reason(.establishmentCertificateRequired))
    case (false, .suspended):
      // Whether or not the founding paper is on file, the license does not allow operation now.
      reasons.append(Reason(licensingClass == .a ? .foundingDecisionNotOnFile : .establishmentCertificateNotOnFile))
      situation = .licensed
    case (false, .valid):
      // The license presupposes a lawful founding, so the founding paper is missing from the register, not from law.
      reasons.append(Reason(licensingClass == .a ? .foundingDecisionNotOnFile : .establishmentCertificateNotOnFile))
      situation = .unknown
    case (false, _) where licensingClass == .a:
      reasons.append(Reason(.foundingDecisionNotOnFile))
      // A license known to be refused, withdrawn or for another place is no matter of a register still incomplete.
      situation = state == .notApplied ? .unknown : .unlicensed
    case (false, _):
      situation = isSpontaneous(on: day) ? .spontaneous : .unregistered
      reasons.append(Reason(situation == .spontaneous ? .noFoundingAct : .establishmentCertificateRequired))
      if basis == .religiousEstablishmentOnly { reasons.append(Reason(.religiousBodyIsNoLicense)) }
      if holds(.under10Certificate, on: day), let count = census(on: day)?.licensingCount {
        reasons.append(Reason(.grownPastNine, ["count": String(count)]))
      }
    }
    if state == .suspended, situation == .licensed {
      if case .suspensionLapsed = paper?.standing { situation = .suspensionLapsed } else { situation = .suspended }
    }
    reasons += paperReasons
    if licensingClass == .c, !holds(.enterpriseRegistration, on: day), !holds(.associationLicense, on: day) {
      reasons.append(Reason(.foundingPaperNotOnFile))
    }
    if situation == .unlicensed, state == .notApplied,
      let issued = bestPermit(.establishmentCertificate, on: day)?.permit.firstIssued(by: day),
      issued.adding(months: 12) < day
    {
      reasons.append(Reason(.noApplicationWithinTwelveMonths, ["issued": issued.shortText]))
    }
    if situation == .licensed, let paper {
      let failures = conditionReasons(paper.permit, on: day)
      if !failures.isEmpty { situation = .conditionsNotMet }
      reasons += failures
    }
    return LicensingAudit.ClassAudit(
      licensingClass: licensingClass, situation: situation, operationPaper: paper == nil ? .none : .license,
      operationPaperState: state, reasons: reasons)
  }

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26, 27 khoản 2, 32.
  private func licenseState(_ paper: (permit: Permit, standing: PermitStanding)?, on day: CalendarDay)
    -> (OperationPaperState, [Reason])
  {
    guard let paper else { return (.notApplied, [Reason(.operatingLicenseRequired)]) }
    switch paper.standing {
    case .notYet: return (.notApplied, [Reason(.operatingLicenseRequired)])
    case .inProcess(let since): return (.inProcess, [Reason(.operatingLicenseInProcess, ["since": since.shortText])])
    case .refused(let on): return (.refused, [Reason(.operatingLicenseRefused, ["on": on.shortText])])
    case .withdrawn(let on): return (.withdrawn, [Reason(.operatingLicenseWithdrawn, ["on": on.shortText])])
    case .surrendered(let on): return (.withdrawn, [Reason(.operatingLicenseSurrendered, ["on": on.shortText])])
    case .expired(let on): return (.expired, [Reason(.paperExpired, ["on": on.shortText])])
    case .suspended(let until):
      var reasons = [Reason(.operatingLicenseSuspended, ["until": until?.shortText ?? "…"])]
      if let start = paper.permit.events.last(where: { $0.kind == .suspended && $0.on <= day })?.on,
        (until ?? day) > start.adding(months: 6)
      {
        reasons.append(Reason(.suspensionLongerThanSixMonths, ["from": start.shortText]))
      }
      return (.suspended, reasons)
    case .suspensionLapsed(let since):
      return (.suspended, [Reason(.suspensionPastItsEnd, ["since": since.shortText])])
    case .inForce:
      let changes = changesSinceWording(of: paper.permit, on: day)
      let isMismatch = changes.contains { [.licenseForAnotherAddress, .licenseForAnotherKind].contains($0.rule) }
      return (isMismatch ? .mismatch : .valid, changes)
    }
  }

  /// What the paper says that is no longer so. The renaming of a commune is no change of address (reading): communes are
  /// compared by code, addresses as folded text.
  private func changesSinceWording(of permit: Permit, on day: CalendarDay) -> [Reason] {
    guard let now = profile(on: day) else { return [] }
    let then = permit.wordingSettled(by: day).flatMap { profile(on: $0) }
    let content = permit.content
    func differs(_ paper: String?, _ before: String?, _ present: String?) -> Bool {
      guard let written = paper ?? before, let present else { return false }
      return VietnameseText.folded(written) != VietnameseText.folded(present)
    }
    var reasons: [Reason] = []
    let movedCommune = (content.communeCode ?? then?.communeCode).map { $0 != now.communeCode } ?? false
    if movedCommune || isAnotherAddress(content.address ?? then?.address, now.address) {
      reasons.append(
        Reason(
          .licenseForAnotherAddress,
          ["paper": content.address ?? then?.address ?? "…", "present": now.address ?? "…"]))
    }
    // A kind that nobody had determined is no other kind.
    if let written = content.facilityKind ?? then?.kind, written != now.kind, written != .undetermined,
      now.kind != .undetermined
    {
      reasons.append(Reason(.licenseForAnotherKind, ["paper": written.rawValue, "present": now.kind.rawValue]))
    }
    if differs(content.name, then?.name, now.name) || differs(content.head, then?.head, now.head) {
      reasons.append(Reason(.changedNameOrHead))
    }
    return reasons
  }

  /// Whether two addresses cannot be one place. An old paper goes on with a ward and a district where the register stops,
  /// so one may be the beginning of the other.
  private func isAnotherAddress(_ paper: String?, _ present: String?) -> Bool {
    guard let paper, let present else { return false }
    let (one, other) = (VietnameseText.folded(paper) + " ", VietnameseText.folded(present) + " ")
    return !one.hasPrefix(other) && !other.hasPrefix(one)
  }

  /// Conditions known not to be met: more people than the paper allows, or failed at an inspection.
  private func conditionReasons(_ permit: Permit, on day: CalendarDay) -> [Reason] {
    var reasons: [Reason] = []
    if let capacity = permit.content.capacity, let census = census(on: day), census.beneficiaries > capacity {
      reasons.append(
        Reason(.aboveCapacity, ["capacity": String(capacity), "count": String(census.beneficiaries)]))
    }
    if let check = conditionChecks.last(where: { $0.on <= day }), !check.failed.isEmpty {
      reasons.append(
        Reason(
          .conditionsFailed, ["inspection": check.inspection, "requirements": check.failed.joined(separator: ", ")]))
    }
    return reasons
  }

  // MARK: Class D

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 44–48. That a license also covers a facility that shrank below 10 is our
  /// reading: the decree sets the certificate beside the license.
  private func smallFacilityAudit(on day: CalendarDay) -> LicensingAudit.ClassAudit {
    func audit(
      _ situation: LicensingSituation, _ paper: OperationPaper, _ state: OperationPaperState, _ reasons: [Reason]
    ) -> LicensingAudit.ClassAudit {
      LicensingAudit.ClassAudit(
        licensingClass: .d, situation: situation, operationPaper: paper, operationPaperState: state, reasons: reasons)
    }
    let certificate = bestPermit(.under10Certificate, on: day)
    if certificate?.standing != .inForce, let license = bestPermit(.operatingLicense, on: day) {
      let (state, reasons) = licenseState(license, on: day)
      switch license.standing {
      case .inForce:
        let failures = conditionReasons(license.permit, on: day)
        let situation: LicensingSituation =
          state == .mismatch ? .unlicensed : failures.isEmpty ? .licensed : .conditionsNotMet
        return audit(situation, .license, state, [Reason(.licenseCoversSmallFacility)] + reasons + failures)
      case .suspended: return audit(.suspended, .license, state, reasons)
      case .suspensionLapsed: return audit(.suspensionLapsed, .license, state, reasons)
      default: break
      }
    }
    let without: LicensingSituation = isSpontaneous(on: day) ? .spontaneous : .unregistered
    guard let certificate else {
      var reasons = [Reason(without == .spontaneous ? .noFoundingAct : .under10CertificateRequired)]
      if foundingBasis(on: day) == .religiousEstablishmentOnly { reasons.append(Reason(.religiousBodyIsNoLicense)) }
      return audit(without, .none, .notApplied, reasons)
    }
    switch certificate.standing {
    case .inForce:
      let failures = conditionReasons(certificate.permit, on: day)
      return audit(failures.isEmpty ? .registered : .conditionsNotMet, .under10Certificate, .valid, failures)
    case .suspended(let until):
      return audit(
        .suspended, .under10Certificate, .suspended,
        [Reason(.under10CertificateSuspended, ["until": until?.shortText ?? "…"])])
    case .suspensionLapsed(let since):
      return audit(
        .suspensionLapsed, .under10Certificate, .suspended,
        [Reason(.under10CertificateSuspended, ["until": since.adding(days: -1).shortText])])
    case .inProcess(let since):
      return audit(
        .unregistered, .under10Certificate, .inProcess,
        [Reason(.under10CertificateRequired), Reason(.under10CertificateInProcess, ["since": since.shortText])])
    case .refused(let on):
      return audit(
        without, .under10Certificate, .refused, [Reason(.under10CertificateRefused, ["on": on.shortText])])
    case .withdrawn(let on), .surrendered(let on):
      return audit(
        .unregistered, .under10Certificate, .withdrawn, [Reason(.under10CertificateWithdrawn, ["on": on.shortText])])
    case .expired(let on):
      return audit(.unregistered, .under10Certificate, .expired, [Reason(.paperExpired, ["on": on.shortText])])
    case .notYet:
      return audit(without, .none, .notApplied, [Reason(.under10CertificateRequired)])
    }
  }

  // MARK: Classes E and G

  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 55–57: a public one is founded by decision, any other is registered.
  private func childProtectionAudit(on day: CalendarDay) -> LicensingAudit.ClassAudit {
    let paper = bestPermit(.childProtectionRegistration, on: day)
    var state = OperationPaperState.notApplied
    var situation: LicensingSituation = isSpontaneous(on: day) ? .spontaneous : .unregistered
    let isOnFile = holds(.publicFoundingDecision, on: day)
    if profile(on: day)?.ownership == .public, isOnFile || paper == nil {
      return LicensingAudit.ClassAudit(
        licensingClass: .e, situation: isOnFile ? .registered : .unknown, operationPaper: .notRequired,
        operationPaperState: isOnFile ? .valid : .notApplied,
        reasons: isOnFile ? [] : [Reason(.foundingDecisionNotOnFile)])
    }
    var reasons = [Reason(situation == .spontaneous ? .noFoundingAct : .childProtectionRegistrationRequired)]
    switch paper?.standing {
    case .inForce: (state, situation, reasons) = (.valid, .registered, [])
    case .suspended(let until):
      (state, situation) = (.suspended, .suspended)
      reasons = [Reason(.childProtectionServiceSuspended, ["until": until?.shortText ?? "…"])]
    case .suspensionLapsed(let since):
      (state, situation) = (.suspended, .suspensionLapsed)
      reasons = [Reason(.childProtectionServiceSuspended, ["until": since.adding(days: -1).shortText])]
    case .inProcess: state = .inProcess
    case .refused: state = .refused
    case .withdrawn, .surrendered: state = .withdrawn
    case .expired: state = .expired
    case .notYet, nil: break
    }
    return LicensingAudit.ClassAudit(
      licensingClass: .e, situation: situation,
      operationPaper: paper == nil ? .none : .childProtectionRegistration, operationPaperState: state,
      reasons: reasons)
  }

  /// The law of day nurseries was not read: never counted as lawful, never as unlawful.
  private func preschoolAudit(on day: CalendarDay) -> LicensingAudit.ClassAudit {
    let paper = bestPermit(.preschoolPermit, on: day)
    return LicensingAudit.ClassAudit(
      licensingClass: .g, situation: .unknown, operationPaper: paper == nil ? .none : .preschoolPermit,
      operationPaperState: paper?.standing == .inForce ? .valid : .notApplied,
      reasons: [Reason(.preschoolLawNotRead)])
  }
}
