/// The classes that one kind of work puts a facility in, and what was missing to tell which.
struct ClassGroup {
  var classes: [LicensingClass]
  /// Empty when all of ``classes`` apply; otherwise one of them does, and nobody knows which.
  var missing: [ReasonRule] = []
  /// Whether what all possible classes agree on is also said when it is lawful: only where every count would lead to it.
  var mayAgreeOnLawful = false
}

extension FacilityDossier {
  /// One group for each thing the facility does: a home with a nursery is looked at twice.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 2, 17 khoản 4, 26, 44; NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III; Luật Trẻ
  /// em 102/2016/QH13, Điều 55, 66 (read).
  func classGroups(on day: CalendarDay, _ law: LicensingLaw) -> [ClassGroup] {
    guard let profile = profile(on: day) else {
      return [ClassGroup(classes: [.b, .d], missing: [.kindUndetermined])]
    }
    var groups: [ClassGroup] = []
    for kind in profile.kinds {
      let group = group(of: kind, profile, on: day, law)
      if groups.contains(where: { $0.classes == group.classes && $0.missing == group.missing }) { continue }
      groups.append(group)
    }
    return groups
  }

  /// Whether it may be of a class of social assistance facilities on a day.
  package func isOfSocialAssistance(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    classGroups(on: day, law).contains { $0.classes.contains(where: \.isOfSocialAssistance) }
  }

  /// Whether it is of classes alone of which none is told by notices on a day, for certain.
  package func owesNoNotice(on day: CalendarDay, _ law: LicensingLaw) -> Bool {
    classGroups(on: day, law).allSatisfy { $0.classes.allSatisfy { [.f, .g].contains($0) } }
  }

  private func group(
    of kind: FacilityKind, _ profile: FacilityProfile, on day: CalendarDay, _ law: LicensingLaw
  ) -> ClassGroup {
    switch kind {
    case .preschool: return ClassGroup(classes: [.g])
    case .childProtectionService: return ClassGroup(classes: [.e])
    default: break
    }
    if profile.ownership == .public {
      return kind.isSocialAssistance
        ? ClassGroup(classes: [.a]) : ClassGroup(classes: [.a, .e], missing: [.kindUndetermined])
    }
    if kind.isSocialAssistance { return bySize(profile, on: day, law) }
    // How many live there tells which of the social assistance facilities it may be.
    let possible = bySize(profile, on: day, law).classes
    return possible == [.f]
      ? ClassGroup(classes: possible) : ClassGroup(classes: possible + [.e], missing: [.kindUndetermined])
  }

  /// The class of a private social assistance facility by how many it cares for.
  private func bySize(_ profile: FacilityProfile, on day: CalendarDay, _ law: LicensingLaw) -> ClassGroup {
    let census = census(on: day)
    let isFamily = profile.operatorKind == .individual && holds(.placementDecision, on: day)
    let full: LicensingClass = isUnderEnterpriseOrAssociationLaw(on: day) ? .c : .b
    if isFamily {
      switch areAllPlaced(census, on: day) {
      case true?: return ClassGroup(classes: [.f])
      case nil: return ClassGroup(classes: [.f, full, .d], missing: [.placementCountMissing])
      // A family is one for the children given to it; others it took in by itself are counted as in any other home.
      case false?: break
      }
    }
    guard let census, let count = census.licensingCount else {
      if let planned = plannedReceiver(on: day, law) {
        return ClassGroup(classes: [planned == .communeChairman ? .d : full])
      }
      return ClassGroup(classes: [full, .d], missing: [.censusMissing])
    }
    // Without a row nobody knows where the line lies.
    guard let line = law.amount(.smallFacility, on: day)?.amount else { return ClassGroup(classes: [full, .d]) }
    let family: [LicensingClass] = isFamily ? [.f] : []
    // The text of the notice counts those in hardship alone: where nobody did, it is open who receives it. A number of them
    // that is older than the whole says at most that they were told apart: never on which side of the line they are today.
    let isOpen =
      if count >= line {
        census.needyOfWhole == nil
          && (law.regime(on: day) == .notice || census.staleNeedy.map { $0 < line } ?? false)
      } else {
        // There may be others whom nobody counted.
        census.lacksOthers && census.staleNeedy.map { $0 >= line } ?? false
      }
    if isOpen {
      return ClassGroup(classes: family + [full, .d], missing: [.needyCountMissing], mayAgreeOnLawful: true)
    }
    return ClassGroup(classes: family + [count < line ? .d : full])
  }

  /// Whether decisions gave everybody there to the family; `nil` where nobody knows.
  ///
  /// A decision is for children alone. Where nobody counted those without one since the children were counted, as many
  /// children as there are decisions can have one each; of more nobody can say.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 66 khoản 1 (read); that a decision may be for one child alone is our
  /// reading.
  private func areAllPlaced(_ census: Census?, on day: CalendarDay) -> Bool? {
    if census?.others ?? 0 > 0 { return false }
    if let count = census?[.withoutPlacementDecision] {
      if count > 0 { return false }
      if census?.statedOn[.part(.withoutPlacementDecision)] == nil { return true }
    }
    guard let children = census?.children else { return nil }
    return children <= surelyApart(permits.filter { $0.kind == .placementDecision && $0.isInForce(on: day) }, by: day)
      ? true : nil
  }

  /// How many papers these are at least: one whose number begins alike in the same year, or that has none, may be another
  /// one told in other words.
  private func surelyApart(_ papers: [Permit], by day: CalendarDay) -> Int {
    let numbers = papers.compactMap { paper -> String? in
      let number = (paper.content(on: day).number ?? "").drop { !$0.isNumber }.prefix(while: \.isNumber).drop {
        $0 == "0"
      }
      return number.isEmpty ? nil : "\(number)/\(paper.firstIssued(by: day)?.year ?? 0)"
    }
    return papers.isEmpty ? 0 : max(1, Set(numbers).count)
  }

  /// Who received the notice of a place in which nobody lives yet: there is nobody to count, and the notice itself says
  /// for how many it is meant; `nil` once it may have begun.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (our reading).
  private func plannedReceiver(on day: CalendarDay, _ law: LicensingLaw) -> OperationAuthority? {
    guard law.regime(on: day) == .notice, let notice = notices.last(where: { $0.seen <= day }),
      notice.receivedBy != .other, let start = notice.plannedStart ?? profile(on: day)?.opened, start > day,
      profile(on: day)?.opened.map({ $0 > day }) ?? true
    else { return nil }
    return notice.receivedBy
  }

  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 khoản 4 (read).
  func isUnderEnterpriseOrAssociationLaw(on day: CalendarDay) -> Bool {
    holds(.enterpriseRegistration, on: day) || holds(.associationLicense, on: day)
      || [.enterprise, .association].contains(profile(on: day)?.operatorKind)
  }

  /// The founding act on a day; the strongest where there are several.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 26 khoản 1 (read); the order is our reading.
  func foundingBasis(on day: CalendarDay) -> FoundingBasis {
    let profile = profile(on: day)
    if holds(.publicFoundingDecision, on: day) { return .publicDecision }
    if holds(.establishmentCertificate, on: day) { return .establishmentCertificate }
    if holds(.enterpriseRegistration, on: day) || profile?.operatorKind == .enterprise { return .enterprise }
    if holds(.associationLicense, on: day) || profile?.operatorKind == .association { return .association }
    if let kind = profile?.religiousKind {
      if kind.isFoundingBasis { return .religiousEstablishmentOnly }
    } else if profile?.operatorKind == .religiousOrganization {
      return .religiousEstablishmentOnly
    }
    return .none
  }
}
