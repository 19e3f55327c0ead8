/// What rows of the time of licenses ask: facts of papers, counts and inspections.
extension LicensingFlags {
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 66 khoản 1 (read); that it is asked of single persons is our reading.
  var childrenWithoutDecision: [[String: String]] {
    guard profile?.operatorKind == .individual, let count = census?[.withoutPlacementDecision], count > 0 else {
      return []
    }
    return [["count": String(count)]]
  }

  var grownPastNine: [[String: String]] {
    guard dossier.holds(.under10Certificate, on: day), let count = census?.licensingCount else { return [] }
    return [["count": String(count)]]
  }

  /// Suspended only after the time of licenses was over.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 is not named among what is cut; what it measures by, Điều 26, is set aside
  /// (our reading).
  var suspendedAfterCut: [[String: String]] {
    guard let suspension = paper?.suspensionEnd(on: day, law), let start = regimeStart, suspension.start >= start,
      paper?.isDayKnown(of: suspension.start) == true,
      standing.kind == .suspended || standing.kind == .suspensionLapsed
    else { return [] }
    return [["from": suspension.start.shortText]]
  }

  /// Withdrawn only after the time of licenses was over.
  var withdrawnAfterCut: [[String: String]] {
    guard case .withdrawn(let on) = standing, let start = regimeStart, on >= start, paper?.isDayKnown(of: on) == true
    else { return [] }
    return [["on": on.shortText]]
  }

  var noApplicationInTime: [[String: String]] {
    guard operationPaper == .none, let certificate = dossier.bestPermit(.establishmentCertificate, on: day),
      certificate.standing == .inForce, let issued = certificate.permit.firstIssued(by: day),
      certificate.permit.isDayKnown(of: issued), let months = law.amount(.licenseApplication, on: issued),
      issued.adding(months: months.amount) < day
    else { return [] }
    return [["issued": issued.shortText]]
  }

  /// Claimed only where the facts say that nobody was kept.
  var noOperationInTime: [[String: String]] {
    guard operationPaper == .license, standing.isGranted, let issued = paper?.firstIssued(by: day),
      paper?.isDayKnown(of: issued) == true, let months = law.amount(.operationStart, on: issued),
      issued.adding(months: months.amount) < day, dossier.hasOperated(since: issued, by: day) == false
    else { return [] }
    return [["issued": issued.shortText]]
  }

  var suspensionTooLong: [[String: String]] {
    guard let suspension = paper?.suspensionEnd(on: day, law),
      let months = law.amount(.suspension, on: suspension.start)?.amount,
      suspension.last > suspension.start.adding(months: months)
    else { return [] }
    return [["from": suspension.start.shortText]]
  }

  /// A duty that falls due so many working days after the license.
  enum DutyAfterIssue {
    case rules
    case announcement

    var requirement: String {
      switch self {
      case .rules: "ND103-30-3"
      case .announcement: "ND103-31-1"
      }
    }
  }

  /// Found not done by an inspection after the term, and not found done since.
  func neglected(_ duty: DutyAfterIssue) -> [[String: String]] {
    guard operationPaper == .license, standing.isGranted, let issued = paper?.firstIssued(by: day),
      paper?.isDayKnown(of: issued) == true, let term = law.amount(.dutiesAfterIssue, on: issued),
      let found = inspected.failed({ $0 == duty.requirement || $0.hasPrefix(duty.requirement + "-") })
    else { return [] }
    let check = dossier.conditionChecks[found.inspection]
    guard check.on > tables.calendar.workingDay(term.amount, after: issued) else { return [] }
    return [["inspection": check.inspection, "issued": issued.shortText]]
  }

  /// Papers the class rests on, granted by a body that could not on that day. A doubt changes no headline: papers of
  /// bodies that were abolished later stay valid.
  var doubtfulIssuers: [[String: String]] {
    let commune = profile?.communeCode
    return papersInForce.compactMap { permit in
      // Who had the power on a day that nobody knows is not judged.
      guard let issued = permit.lastGranted(by: day), permit.isDayKnown(of: issued),
        let issuer = permit.content(on: issued).issuer
      else { return nil }
      let rows = tables.competences(for: permit.kind, inCommune: commune, on: issued)
      let name = LicensingTables.Competence.comparable(issuer)
      guard !rows.isEmpty, !rows.contains(where: { $0.covers(name) }) else { return nil }
      return ["permit": permit.kind.rawValue, "issuer": issuer, "on": issued.shortText]
    }
  }

  private var papersInForce: [Permit] {
    var kinds: [PermitKind] = founding == .proven ? [.publicFoundingDecision, .establishmentCertificate] : []
    if operationPaper == .license { kinds.append(.operatingLicense) }
    if operationPaper == .under10Certificate { kinds.append(.under10Certificate) }
    if operationPaper == .childProtectionRegistration { kinds.append(.childProtectionRegistration) }
    return kinds.compactMap { kind in
      guard let found = dossier.bestPermit(kind, on: day), found.standing.isGranted else { return nil }
      return found.permit
    }
  }

  /// It closed, and nothing makes that a closure in law.
  var selfClosed: [[String: String]] {
    guard let closure = dossier.closure(on: day), closure.document == nil, !isClosed else { return [] }
    return [["day": closure.on.shortText]]
  }

  /// A document closed it when no dissolution could be had any more, and not everybody has a place.
  var dissolvedAfterCut: [[String: String]] {
    guard let closure = dossier.closure(on: day), let document = closure.document, operation.termination == nil,
      !isClosed
    else { return [] }
    return [["day": closure.on.shortText, "document": document]]
  }
}

extension Permit {
  /// The day on which it was granted as it is now: its issue, or its last reissue.
  func lastGranted(by day: CalendarDay) -> CalendarDay? {
    events.last { $0.on <= day && ($0.kind == .issued || $0.kind == .reissued) }?.on
  }

  /// Whether the day of an entry is known exactly: no term is counted from another.
  func isDayKnown(of day: CalendarDay) -> Bool {
    events.first { $0.on == day }.map { $0.precision == .day } ?? true
  }
}
