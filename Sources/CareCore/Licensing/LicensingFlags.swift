/// The separate flags of one class of one facility on a day. Rules read them and give reasons; the headline is read off
/// them by ``situation``. Nothing here is stored.
struct LicensingFlags {
  let dossier: FacilityDossier
  let day: CalendarDay
  let licensingClass: LicensingClass
  let tables: LicensingTables
  let profile: FacilityProfile?
  let census: Census?
  let foundingBasis: FoundingBasis
  let founding: Founding
  /// The paper this class is judged by, whatever became of it.
  let paper: Permit?
  /// As that paper reads on the day.
  let wording: Permit.Content
  let standing: PermitStanding
  let operationPaper: OperationPaper
  let state: OperationPaperState
  /// Where the paper in force and the facts part.
  let departures: PaperDepartures
  /// Nobody ever founded, granted or asked for anything.
  let isSpontaneous: Bool

  /// Whether the class's own founding paper is there.
  enum Founding {
    case proven
    /// A license presupposes it, so it is missing from the register, not from law.
    case notOnFile
    case lacking
    case notNeeded
  }

  init(_ dossier: FacilityDossier, _ licensingClass: LicensingClass, on day: CalendarDay, _ tables: LicensingTables) {
    self.dossier = dossier
    self.day = day
    self.licensingClass = licensingClass
    self.tables = tables
    profile = dossier.profile(on: day)
    census = dossier.census(on: day)
    foundingBasis = dossier.foundingBasis(on: day)
    let (operationPaper, found) = dossier.operationPaper(of: licensingClass, on: day)
    self.operationPaper = operationPaper
    paper = found?.permit
    wording = found?.permit.content(on: day) ?? Permit.Content()
    standing = found?.standing ?? .notYet
    departures =
      operationPaper == .license && standing == .inForce
      ? PaperDepartures(of: found?.permit, in: dossier, on: day) : PaperDepartures()
    state =
      operationPaper == .notRequired
      ? .valid : departures.isForSomethingElse ? .mismatch : OperationPaperState(standing)
    founding = dossier.founding(of: licensingClass, foundingBasis, state, on: day)
    isSpontaneous = foundingBasis == .none && !dossier.everAskedForPaper(by: day)
  }

  /// More people than the paper allows; `nil` where the paper names no number or nobody counted.
  var excess: (count: Int, capacity: Int)? {
    guard state.isGranted, let capacity = wording.capacity, let census, census.beneficiaries > capacity else {
      return nil
    }
    return (census.beneficiaries, capacity)
  }

  /// The paper names a number, and nobody counted who is there.
  var isCapacityUnchecked: Bool { state.isGranted && wording.capacity != nil && census == nil }

  /// The conditions of this class known not to be met, and the code of the latest inspection that says so.
  var failedConditions: (inspection: String, requirements: [String])? {
    if dossier.conditionChecks.isEmpty { return nil }
    return InspectedConditions(dossier.conditionChecks, on: day)
      .failed { LicensingCondition.isOne($0, of: operationPaper, licensingClass) }
      .map { (dossier.conditionChecks[$0.inspection].inspection, $0.requirements) }
  }
}

extension LicensingFlags {
  /// The headline of this class, read off the flags.
  ///
  /// | founding \ operation paper | valid | suspended | anything else |
  /// |---|---|---|---|
  /// | proven | licensed | suspended or lapsed | unlicensed |
  /// | not on file | unknown | suspended or lapsed | unlicensed; unknown where no paper was ever asked for |
  /// | lacking | unregistered | unregistered | unregistered or spontaneous |
  /// | not needed | registered or licensed | suspended or lapsed | unregistered or spontaneous |
  ///
  /// A valid paper with conditions known not to be met gives ``LicensingSituation/conditionsNotMet``.
  var situation: LicensingSituation {
    switch licensingClass {
    case .f: return .notRequired
    case .g: return .unknown
    default: break
    }
    let without: LicensingSituation = isSpontaneous ? .spontaneous : .unregistered
    switch founding {
    case .notOnFile where state == .valid || state == .notApplied: return .unknown
    case .notOnFile: return byState(valid: .unknown, otherwise: .unlicensed)
    case .lacking: return without
    case .proven: return byState(valid: .licensed, otherwise: .unlicensed)
    case .notNeeded where operationPaper == .license: return byState(valid: .licensed, otherwise: .unlicensed)
    case .notNeeded: return byState(valid: .registered, otherwise: without)
    }
  }

  private func byState(valid: LicensingSituation, otherwise: LicensingSituation) -> LicensingSituation {
    switch (state, standing) {
    case (.valid, _) where excess != nil || failedConditions != nil: .conditionsNotMet
    case (.valid, _): isCapacityUnchecked ? .unknown : valid
    case (.suspended, .suspensionLapsed): .suspensionLapsed
    case (.suspended, _): .suspended
    default: otherwise
    }
  }
}

extension FacilityDossier {
  /// Which paper a class is judged by.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26, 44; Luật Trẻ em 102/2016/QH13, Điều 57 (read). That a license also covers
  /// a facility below 10 is our reading: the decree sets the certificate beside the license.
  fileprivate func operationPaper(of licensingClass: LicensingClass, on day: CalendarDay)
    -> (OperationPaper, (permit: Permit, standing: PermitStanding)?)
  {
    func found(_ paper: OperationPaper, _ kind: PermitKind) -> (
      OperationPaper, (permit: Permit, standing: PermitStanding)?
    ) {
      let best = bestPermit(kind, on: day)
      return (best == nil ? .none : paper, best)
    }
    switch licensingClass {
    case .a, .b, .c: return found(.license, .operatingLicense)
    case .d:
      let license = bestPermit(.operatingLicense, on: day)
      if license?.standing.isGranted == true, !holds(.under10Certificate, on: day) { return (.license, license) }
      return found(.under10Certificate, .under10Certificate)
    case .e where profile(on: day)?.ownership == .public && holds(.publicFoundingDecision, on: day):
      return (.notRequired, nil)
    case .e: return found(.childProtectionRegistration, .childProtectionRegistration)
    case .f: return (.notRequired, nil)
    case .g: return found(.preschoolPermit, .preschoolPermit)
    }
  }

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 11, 14, 17 khoản 4, 26 khoản 1 (read).
  fileprivate func founding(
    of licensingClass: LicensingClass, _ basis: FoundingBasis, _ state: OperationPaperState, on day: CalendarDay
  ) -> LicensingFlags.Founding {
    switch licensingClass {
    case .a: return basis == .publicDecision ? .proven : .notOnFile
    case .b:
      if basis == .establishmentCertificate || basis == .publicDecision { return .proven }
      // A certificate that was asked for, refused or withdrawn is known not to be there.
      if bestPermit(.establishmentCertificate, on: day) != nil { return .lacking }
      return state.isGranted ? .notOnFile : .lacking
    case .c: return .proven
    // A public service is founded by decision; where neither that nor a registration is on file, it is to be asked for.
    case .e where profile(on: day)?.ownership == .public && state == .notApplied && basis != .publicDecision:
      return .notOnFile
    case .d, .e, .f, .g: return .notNeeded
    }
  }
}

extension OperationPaperState {
  fileprivate init(_ standing: PermitStanding) {
    self =
      switch standing {
      case .inForce: .valid
      case .suspended, .suspensionLapsed: .suspended
      case .inProcess: .inProcess
      case .refused: .refused
      case .withdrawn, .surrendered: .withdrawn
      case .stopped: .stopped
      case .expired: .expired
      case .notYet: .notApplied
      }
  }
}
