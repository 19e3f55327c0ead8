/// The separate flags of one class of one facility on a day. Rules read them and give reasons; the headline is read off
/// them by ``situation``. Nothing here is stored.
struct LicensingFlags {
  let dossier: FacilityDossier
  let day: CalendarDay
  let licensingClass: LicensingClass
  let tables: LicensingTables
  /// What governs the class on the day.
  let regime: LicensingRegime
  let profile: FacilityProfile?
  let census: Census?
  let foundingBasis: FoundingBasis
  let founding: FoundingState
  /// The paper this class is judged by, whatever became of it.
  let paper: Permit?
  /// As that paper reads on the day.
  let wording: Permit.Content
  let standing: PermitStanding
  let operationPaper: OperationPaper
  let state: OperationPaperState
  /// Where the paper in force and the facts part.
  let departures: PaperDepartures
  /// It is entered as one that opens later; see ``FacilityDossier/isYetToBegin(on:)``.
  let isYetToBegin: Bool
  /// Nobody ever founded, granted or asked for anything.
  let isSpontaneous: Bool
  /// What notices, pauses and ends come to; empty before the time of notices. On a day of which no law is known they still
  /// stand on file, and decide nothing.
  let operation: OperationStanding
  /// The requirements that are conditions of this class on the day.
  let conditionSets: [LicensingLaw.Conditions]
  /// What the inspections found, under the ids of the day.
  let inspected: InspectedConditions
  /// The headline of this class.
  private(set) var situation: LicensingSituation
  /// The same with entries whose day is not known, and makes a difference, at their earliest; empty where there are none.
  private(set) var possible: [LicensingFlags] = []
  /// Both edges do not come to one headline.
  private var isHeadlineOpen = false

  var law: LicensingLaw { tables.law }

  init(_ dossier: FacilityDossier, _ licensingClass: LicensingClass, on day: CalendarDay, _ tables: LicensingTables) {
    self.dossier = dossier
    self.day = day
    self.licensingClass = licensingClass
    self.tables = tables
    regime = tables.law.regime(of: licensingClass, on: day)
    profile = dossier.profile(on: day)
    census = dossier.census(on: day)
    foundingBasis = dossier.foundingBasis(on: day)
    let (operationPaper, found) = dossier.operationPaper(of: licensingClass, on: day)
    self.operationPaper = operationPaper
    paper = found?.permit
    wording = found?.permit.content(on: day) ?? Permit.Content()
    standing = found?.permit.standing(on: day, tables) ?? .notYet
    departures =
      standing == .inForce || (regime == .notice && standing.isGranted)
      ? PaperDepartures(of: found?.permit, in: dossier, on: day) : PaperDepartures()
    state =
      operationPaper == .notRequired
      ? .valid
      : departures.isForSomethingElse(as: operationPaper) ? .mismatch : OperationPaperState(standing, regime)
    founding = dossier.founding(
      of: licensingClass, foundingBasis, state, wasLicensed: found?.permit.firstIssued(by: day) != nil, on: day)
    isYetToBegin = dossier.isYetToBegin(on: day)
    // Who sent a notice has told the authority, whatever else it should have asked for.
    isSpontaneous =
      foundingBasis == .none && !dossier.everAskedForPaper(by: day) && !isYetToBegin
      && !dossier.notices.contains { $0.seen <= day }
    operation =
      regime == .notice || (regime == .unknown && licensingClass.isOfSocialAssistance)
      ? dossier.operationStanding(
        on: day, receivers: dossier.receivers(of: licensingClass, on: day, tables.law), tables) : OperationStanding()
    conditionSets = tables.law.conditionSets(of: licensingClass, operationPaper, on: day)
    inspected = InspectedConditions(dossier.conditionChecks, on: day, tables.law)
    situation = .unknown
    situation = headline(by: regime)
    // It may or may not have happened, or be over: what both ends of its span do not agree on is not known.
    if let early = dossier.withEarliestPermits(on: day) {
      let flags = LicensingFlags(early, licensingClass, on: day, tables)
      possible = [flags]
      if flags.situation != situation {
        isHeadlineOpen = true
        situation = .unknown
      }
    }
  }

  /// Papers of which it is open whether they were there on the day, and which decide the headline.
  var undatedPapers: [[String: String]] {
    guard isHeadlineOpen else { return [] }
    return dossier.undatedPermits(on: day).map { ["permit": $0.kind.rawValue, "last": $0.last.shortText] }
  }

  /// The paper of which it is open whether it is there on the day, or whether it was applied for: one edge of its days has
  /// it, the other has none.
  var openPaper: (paper: OperationPaper, state: OperationPaperState)? {
    possible.first { operationPaper == .none && $0.operationPaper != .none }.map { ($0.operationPaper, $0.state) }
  }

  /// More people than the paper allows; `nil` where the paper names no number or nobody counted.
  var excess: (count: Int, capacity: Int)? {
    guard state.isGranted, let capacity = wording.capacity, let count = census?.countedAtLeast, count > capacity else {
      return nil
    }
    return (count, capacity)
  }

  /// The paper names a number, and nobody counted all who are there.
  var isCapacityUnchecked: Bool {
    state.isGranted && wording.capacity != nil && census?.beneficiaries == nil && excess == nil
  }

  /// What an authority did and nothing undid since, whatever the headline says: to the operation, and to the paper.
  var actsOnFile: [LicensingSituation] {
    var acts: [LicensingSituation] = []
    if operation.termination != nil {
      acts.append(.terminated)
    } else if let pause = operation.pause?.state(on: day) {
      acts.append(pause == .running ? .paused : .pauseLapsed)
    }
    switch standing {
    case .suspended: acts.append(.suspended)
    case .suspensionLapsed: acts.append(.suspensionLapsed)
    default: break
    }
    return acts
  }

  /// The conditions of this class known not to be met, and the latest inspection that says so.
  var failedConditions: (check: ConditionCheck, requirements: [String])? {
    if dossier.conditionChecks.isEmpty || conditionSets.isEmpty { return nil }
    return inspected.failed { id in conditionSets.contains { $0.covers(id) } }
      .map { (dossier.conditionChecks[$0.inspection], $0.requirements) }
  }

  /// What sentences say of it.
  var failedConditionsArguments: [[String: String]] { failedConditions.map(arguments) ?? [] }

  /// The conditions of this class that failed by what asked for more, and were not measured since.
  var failedStricter: [[String: String]] {
    if dossier.conditionChecks.isEmpty || conditionSets.isEmpty { return [] }
    return inspected.eased { id in conditionSets.contains { $0.covers(id) } }
      .map { arguments((dossier.conditionChecks[$0.inspection], $0.requirements)) } ?? []
  }

  private func arguments(_ found: (check: ConditionCheck, requirements: [String])) -> [[String: String]] {
    [
      [
        "inspection": found.check.inspection, "requirements": found.requirements.joined(separator: ", "),
        "cited": tables.cited(found.requirements),
        Reason.topicsArgument: found.requirements.compactMap(tables.topic).uniqued().map(\.rawValue)
          .joined(separator: ","),
      ]
    ]
  }

  /// The inspection that found them was made before the regime of the day: that it counts for it is our reading.
  ///
  /// Legal source: inspection-procedure.md section 6.2, last paragraph (our reading).
  var isFailureOlderThanRegime: Bool {
    guard let failed = failedConditions, let start = regimeStart else { return false }
    return failed.check.on < start
  }
}

extension LicensingLaw {
  /// The requirements that are conditions of a class with such a paper on a day.
  func conditionSets(of licensingClass: LicensingClass, _ paper: OperationPaper, on day: CalendarDay) -> [Conditions] {
    licensingClass.conditions(paper, regime(of: licensingClass, on: day)).map { conditions($0, on: day) } ?? []
  }
}

extension LicensingClass {
  /// Which set of conditions a class is measured by; a license covers a small facility too, with its own conditions.
  fileprivate func conditions(_ paper: OperationPaper, _ regime: LicensingRegime) -> LicensingLaw.Conditions.Kind? {
    switch (self, regime) {
    case (_, .unknown): nil
    case (.a, _), (.b, _), (.c, _): .full
    case (.d, .license) where paper == .license: .full
    case (.d, _): .small
    case (.e, _): .protection
    case (.f, _), (.g, _): nil
    }
  }
}

extension FacilityDossier {
  /// Whose receipt of a notice counts for a class; either body's where nobody can say which.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1, B.III.2 (read); that either counts where the count
  /// does not settle it is our reading.
  func receivers(
    of licensingClass: LicensingClass, on day: CalendarDay, _ law: LicensingLaw
  ) -> [OperationAuthority] {
    if let line = law.amount(.smallFacility, on: day)?.amount, isLineDoubtful(on: day, line: line) {
      return [.healthDepartment, .communeChairman]
    }
    return licensingClass == .d ? [.communeChairman] : [.healthDepartment]
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
  fileprivate func headline(by regime: LicensingRegime) -> LicensingSituation {
    let found = found(by: regime)
    // What a place lacks before it begins it need not have yet.
    return isYetToBegin && [.notNotified, .spontaneous, .unregistered, .unlicensed].contains(found) ? .unknown : found
  }

  private func found(by regime: LicensingRegime) -> LicensingSituation {
    switch regime {
    case .unknown: return .unknown
    case .placement: return .notRequired
    case .notice: return foundByNotice
    case .license, .registration: break
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

  /// In the time of notices: an end, a pause and a lapse before all else; then an old paper that covers what is done; then
  /// a notice.
  private var foundByNotice: LicensingSituation {
    if operation.termination != nil { return .terminated }
    let operates: LicensingSituation =
      if state == .suspended || state == .valid && (paperOpenAtCut.isEmpty || operation.notice == nil) {
        byState(
          valid: !paperOpenAtCut.isEmpty ? .unknown : operationPaper == .license ? .licensed : .registered,
          otherwise: .unknown)
      } else if operation.notice != nil {
        failedConditions == nil ? .notified : .conditionsNotMet
      } else {
        noticeReceiptOpen.isEmpty && noticePlaceOpen.isEmpty ? .notNotified : .unknown
      }
    return switch operation.pause?.state(on: day) {
    case .running: min(operates, .paused)
    case .over: min(operates, .pauseLapsed)
    case nil: operates
    }
  }

  private func byState(valid: LicensingSituation, otherwise: LicensingSituation) -> LicensingSituation {
    switch (state, standing) {
    // The number of a license is no requirement of B.I or B.II, and no rule on that of a registration was read.
    case (.valid, _) where failedConditions != nil || (excess != nil && regime == .license): .conditionsNotMet
    case (.valid, _): isCapacityUnchecked && regime == .license ? .unknown : valid
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
    of licensingClass: LicensingClass, _ basis: FoundingBasis, _ state: OperationPaperState, wasLicensed: Bool,
    on day: CalendarDay
  ) -> FoundingState {
    switch licensingClass {
    case .a: return basis == .publicDecision ? .proven : .notOnFile
    case .b:
      if basis == .establishmentCertificate || basis == .publicDecision { return .proven }
      // A certificate that was asked for, refused or withdrawn is known not to be there.
      if bestPermit(.establishmentCertificate, on: day) != nil { return .lacking }
      // Nobody grants a license to what was not founded: Điều 26 khoản 1.
      return wasLicensed || state.isGranted ? .notOnFile : .lacking
    case .c: return .proven
    // A public service is founded by decision; where neither that nor a registration is on file, it is to be asked for.
    case .e where profile(on: day)?.ownership == .public && state == .notApplied && basis != .publicDecision:
      return .notOnFile
    case .d, .e, .f, .g: return .notNeeded
    }
  }
}

extension OperationPaperState {
  fileprivate init(_ standing: PermitStanding, _ regime: LicensingRegime) {
    self =
      switch standing {
      // Its procedure was cut: nobody decides on it, whether or not somebody recorded that.
      case .inProcess where regime == .notice: .stopped
      case .inForce: .valid
      case .suspended, .suspensionLapsed: .suspended
      case .inProcess: .inProcess
      case .refused: .refused
      case .withdrawn: .withdrawn
      case .surrendered: .surrendered
      case .stopped: .stopped
      case .expired: .expired
      case .notYet: .notApplied
      }
  }
}
