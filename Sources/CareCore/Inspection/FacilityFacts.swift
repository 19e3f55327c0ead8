extension FacilityDossier {
  /// The groups of requirements that apply to a facility: derived from kind, ownership, operator and papers, never
  /// stored.
  ///
  /// A religious facility is in law a non-public one and is kept apart for reporting; a place without any paper in force
  /// is also asked what a place without papers is asked.
  public func groups(on day: CalendarDay, _ tables: LicensingTables) -> [FacilityGroup] {
    guard let profile = profile(on: day) else { return [] }
    switch profile.kind {
    case .childProtectionService: return [.childProtectionService]
    case .preschool: return [.preschoolOrDayCare]
    default: break
    }
    if profile.ownership == .public { return [.socialAssistancePublic] }
    var groups: [FacilityGroup] = [profile.isReligious ? .religiousSocialAssistance : .socialAssistanceNonpublic]
    let situation = headline(on: day, tables)
    if [.spontaneous, .unregistered, .notNotified].contains(situation) { groups.append(.unregisteredOrSpontaneous) }
    return groups
  }

  /// Which of the two operation papers its classes ask for, the license first; `nil` when a class is open or asks for
  /// neither.
  func checklistLicenseClass(on day: CalendarDay, _ law: LicensingLaw) -> LicenseClass? {
    let groups = classGroups(on: day, law)
    guard groups.allSatisfy(\.missing.isEmpty) else { return nil }
    let classes = groups.flatMap(\.classes)
    if classes.contains(where: { $0.operationPaper == .operatingLicense }) { return .fullLicense }
    return classes.contains(.d) ? .under10Registration : nil
  }

  /// Whether nobody can say, in the time of notices, which of the two sets of requirements binds a facility: those in
  /// hardship were not counted, or the counts lie on both sides of the line.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.I, B.II; how others count is not said (our reading).
  func isNoticeSideOpen(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    let sides = classGroups(on: day, law).filter { group in
      group.classes.contains { $0 == .d || $0.operationPaper == .operatingLicense }
    }
    guard law.regime(on: day) == .notice, !sides.isEmpty, let line = law.amount(.smallFacility, on: day)?.amount
    else { return false }
    return sides.contains { !$0.missing.isEmpty } || isLineDoubtful(on: day, line: line)
  }

  /// What the register knows of a facility, for the conditions of a checklist.
  ///
  /// - Parameter day: The day of the inspection; the latest census on or before it counts.
  public func inspectionFacts(on day: CalendarDay, _ tables: LicensingTables) -> InspectionFacts {
    var facts = InspectionFacts(day: day)
    func set(_ key: FactKey, _ text: String?) { facts[key] = text.map(FactValue.text) }
    func set(_ key: FactKey, _ count: Int?) { facts[key] = count.map(FactValue.count) }
    func set(_ key: FactKey, _ day: CalendarDay?) { facts[key] = day.map(FactValue.day) }

    let profile = profile(on: day)
    set(.facilityKind, profile?.kind.rawValue)
    set(.facilityOwnership, profile?.ownership.rawValue)
    set(.facilityOperator, profile?.operatorKind?.rawValue)
    set(.facilityReligiousKind, profile?.religiousKind?.rawValue)
    set(.facilitySetting, profile?.setting?.rawValue)
    facts[.facilityGroup] = .texts(groups(on: day, tables).map(\.rawValue))
    facts.isLicenseClassOpen = isNoticeSideOpen(on: day, tables.law)
    if !facts.isLicenseClassOpen {
      set(.facilityLicenseClass, checklistLicenseClass(on: day, tables.law)?.rawValue)
    }

    if let census = census(on: day) {
      set(.children, census.children)
      set(.others, census.others)
      set(.beneficiaries, census.beneficiaries)
      if census.lacksOthers, census.beneficiaries != nil { facts.openTotals[.beneficiaries] = .others }
      for (key, part) in Self.censusFacts { set(key, census[part]) }
      set(.needy, census.needyOfWhole)
    }

    let license = bestPermit(.operatingLicense, on: day)?.permit
    set(.operatingLicenseIssued, license?.firstIssued(by: day))
    set(.operatingLicenseCapacity, license?.content(on: day).capacity)
    set(.under10CertificateIssued, bestPermit(.under10Certificate, on: day)?.permit.firstIssued(by: day))
    set(.establishmentCertificateIssued, bestPermit(.establishmentCertificate, on: day)?.permit.firstIssued(by: day))
    return facts
  }

  private static let censusFacts: [(FactKey, Census.Part)] = [
    (.girls, .girls), (.under18Months, .under18Months),
    (.from18MonthsTo6, .from18MonthsTo6), (.from6To16, .from6To16), (.from16, .from16), (.disability, .disability),
    (.mentalIllness, .mentalIllness), (.hiv, .hiv), (.roundTheClock, .roundTheClock), (.staff, .staff),
    (.caregivers, .caregivers),
  ]
}
