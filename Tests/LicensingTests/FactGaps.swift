import Foundation

@testable import CareCore

/// A fact that nobody recorded, and what it may be: the same dossier with it filled in, once for each answer that could
/// make a difference.
struct FactGap: Sendable {
  /// What is not known.
  let name: String
  /// Whether it is open if a paper that the register lacks is there after all.
  var isOfMissingPapers = false
  /// The dossier with each answer; empty where the fact is known.
  let answers: @Sendable (FacilityDossier, CalendarDay, LicensingTables) -> [FacilityDossier]
}

extension FactGap {
  static let all: [FactGap] = [
    operatorKind, kind, count, hardship, placementDecisions, opening, paperDays, paperOnFile, paperAddress, paperKind,
    paperDuties, paperHead, paperArea, issuer, conditions, dutiesAfterIssue, receipt, noticeAddress, placesOfChildren,
  ]

  /// Who founded it.
  static let operatorKind = FactGap(name: "operator") { dossier, day, _ in
    guard dossier.profile(on: day)?.operatorKind == nil else { return [] }
    return [.individual, .religiousOrganization, .enterprise].map { kind in
      dossier.withProfile(on: day) { $0.operatorKind = kind }
    }
  }

  /// What kind of facility it is.
  static let kind = FactGap(name: "kind") { dossier, day, _ in
    guard dossier.profile(on: day)?.kind == .undetermined else { return [] }
    return [.childrenCare, .childProtectionService].map { kind in dossier.withProfile(on: day) { $0.kind = kind } }
  }

  /// How many people it cares for.
  static let count = FactGap(name: "count") { dossier, day, _ in
    guard dossier.census(on: day)?.licensingCount == nil else { return [] }
    let allowed = dossier.permits.compactMap { $0.content(on: day).capacity }.max()
    return ([8, 12] + [allowed.map { $0 + 1 }].compactMap(\.self)).map { count in
      dossier.adding(Census(on: day, children: count, others: 0, counts: [.needy: count]))
    }
  }

  /// How many of them are in hardship.
  static let hardship = FactGap(name: "hardship") { dossier, day, _ in
    guard let census = dossier.census(on: day), census[.needy] == nil, let all = census.beneficiaries else { return [] }
    return [min(all, 9), all].map { needy in
      var counted = census
      (counted.on, counted.counts[.needy], counted.statedOn) = (day, needy, [:])
      return dossier.adding(counted)
    }
  }

  /// Whether decisions gave the children to it.
  static let placementDecisions = FactGap(name: "placement decisions") { dossier, day, _ in
    guard let census = dossier.census(on: day), census[.withoutPlacementDecision] == nil else { return [] }
    return [0, census.children ?? 1].map { count in
      var counted = census
      (counted.on, counted.counts[.withoutPlacementDecision], counted.statedOn) = (day, count, [:])
      return dossier.adding(counted)
    }
  }

  /// When it began.
  static let opening = FactGap(name: "opening") { dossier, day, _ in
    guard dossier.profile(on: day)?.opened == nil else { return [] }
    return [-1000, 0, 30].map { days in dossier.withProfile(on: day) { $0.opened = day.adding(days: days) } }
  }

  /// On which day of a month or year something happened to a paper.
  static let paperDays = FactGap(name: "day of a paper") { dossier, _, _ in
    guard dossier.permits.contains(where: { $0.events.contains { $0.precision != .day } }) else { return [] }
    return [true, false].map { isEarliest in
      var dossier = dossier
      for permit in dossier.permits.indices {
        for place in dossier.permits[permit].events.indices {
          let event = dossier.permits[permit].events[place]
          if isEarliest, let first = event.precision.earliest(for: event.on) {
            dossier.permits[permit].events[place].on = first
          }
          dossier.permits[permit].events[place].precision = .day
        }
      }
      return dossier
    }
  }

  /// Whether a paper that the register lacks is there after all: nobody has looked.
  static let paperOnFile = FactGap(name: "paper nobody looked for", isOfMissingPapers: true) { dossier, day, tables in
    guard dossier.permitsConfirmed(by: day, tables.law) == nil else { return [] }
    var looked = dossier
    looked.permitReviews.append(PermitReview(on: day, source: "hư cấu"))
    let kinds: [PermitKind] = [
      .establishmentCertificate, .operatingLicense, .under10Certificate, .childProtectionRegistration,
    ]
    let since = dossier.existsSince ?? day
    var there = dossier
    for kind in kinds where dossier.mainPermit(kind, on: day) == nil {
      there.permits.append(
        Permit(
          id: Identifier(UUID()), facility: dossier.facility.id, kind: kind,
          events: [PermitEvent(kind: .issued, on: min(since, day))]))
    }
    return [looked, there]
  }

  static let paperAddress = words("address", \.address, \.address)
  static let paperDuties = words("tasks", \.duties, \.duties)
  static let paperHead = words("head", \.head, \.head)
  static let paperArea = words("area", \.area, \.area)

  /// Something that the paper or the register says nothing of: the same in both, and not.
  private static func words(
    _ name: String, _ written: any WritableKeyPath<Permit.Content, String?> & Sendable,
    _ present: any WritableKeyPath<FacilityProfile, String?> & Sendable
  ) -> FactGap {
    FactGap(name: name) { dossier, day, _ in
      guard let now = dossier.profile(on: day)?[keyPath: present] else {
        let known = dossier.permits.compactMap { $0.content(on: day)[keyPath: written] }.last ?? "Như nhau (hư cấu)"
        return [known, "Khác (hư cấu)"].map { value in
          dossier.withWording(on: day) { if $0[keyPath: written] == nil { $0[keyPath: written] = known } }
            .withProfile(on: day) { $0[keyPath: present] = value }
        }
      }
      let isSaid = dossier.permits.contains { permit in
        permit.content(on: day)[keyPath: written] != nil
          || permit.wordingSettled(by: day).flatMap { dossier.profile(on: $0)?[keyPath: present] } != nil
      }
      if isSaid { return [] }
      return [now, "Khác (hư cấu)"].map { value in dossier.withWording(on: day) { $0[keyPath: written] = value } }
    }
  }

  /// For which kind the license was granted.
  static let paperKind = FactGap(name: "kind of the paper") { dossier, day, _ in
    guard let now = dossier.profile(on: day), now.kind != .undetermined else { return [] }
    let isSaid = dossier.permits.contains { permit in
      let then = permit.wordingSettled(by: day).flatMap { dossier.profile(on: $0)?.kind }
      return permit.content(on: day).facilityKind != nil || (then ?? .undetermined) != .undetermined
    }
    if isSaid || dossier.permits.isEmpty { return [] }
    return (now.kinds + [.elderlyCare]).map { kind in dossier.withWording(on: day) { $0.facilityKind = kind } }
  }

  /// Who granted a paper.
  static let issuer = FactGap(name: "issuer") { dossier, day, tables in
    guard dossier.permits.contains(where: { $0.content(on: day).issuer == nil }) else { return [] }
    let commune = dossier.profile(on: day)?.communeCode
    let competent = dossier.permits.compactMap { permit in
      permit.firstIssued(by: day).flatMap { tables.competences(for: permit.kind, inCommune: commune, on: $0).first }
    }
    guard let body = competent.last?.bodies.first else { return [] }
    return [body, "Hội Ví Dụ (hư cấu)"].map { name in
      dossier.withWording(on: day) { if $0.issuer == nil { $0.issuer = name } }
    }
  }

  /// Whether a condition is met that nobody looked at, or that was left open.
  static let conditions = FactGap(name: "conditions") { dossier, day, tables in
    guard dossier.licensingAudit(on: day, tables: tables).conditionsMet == nil else { return [] }
    let kinds: [LicensingLaw.Conditions.Kind] = [.full, .small, .protection]
    let ids = kinds.flatMap { tables.law.conditions($0, on: day) }.compactMap(\.requirements.first)
    return dossier.checked(on: day, dossier.conditionChecks.flatMap(\.unsettled) + ids) + dossier.settled()
  }

  /// Whether a duty after the issue of a license is done that nobody looked at.
  static let dutiesAfterIssue = FactGap(name: "duties after issue") { dossier, day, tables in
    let ids = tables.law.conditions.filter { $0.kind == .dutiesAfterIssue }.flatMap(\.requirements)
    let known = dossier.conditionChecks.filter { $0.on <= day }.flatMap { $0.met + $0.failed + $0.neglected }
    return known.contains(where: tables.law.isDutyAfterIssue) ? [] : dossier.checked(on: day, ids)
  }

  /// When a notice was received.
  static let receipt = FactGap(name: "receipt of a notice") { dossier, _, _ in
    guard dossier.notices.contains(where: { $0.received == nil }) else { return [] }
    return [0, -30].map { days in
      var dossier = dossier
      for index in dossier.notices.indices where dossier.notices[index].received == nil {
        dossier.notices[index].received = dossier.notices[index].seen.adding(days: days)
      }
      return dossier
    }
  }

  /// Whether a notice names the present address.
  static let noticeAddress = FactGap(name: "present address") { dossier, day, _ in
    if let now = dossier.profile(on: day), now.address != nil,
      dossier.notices.contains(where: { $0.seen <= day && dossier.place(of: $0, on: day) == .open })
    {
      return [now.address, "Khác (hư cấu)"].map { address in
        var dossier = dossier
        for index in dossier.notices.indices where dossier.notices[index].address == nil {
          dossier.notices[index].address = address
        }
        return dossier
      }
    }
    guard dossier.profile(on: day)?.address == nil, let named = dossier.notices.compactMap(\.address).last else {
      return []
    }
    return [named, "Khác (hư cấu)"].map { address in dossier.withProfile(on: day) { $0.address = address } }
  }

  /// Whether every child has a place.
  static let placesOfChildren = FactGap(name: "places of the children") { dossier, day, _ in
    guard dossier.closure(on: day).map({ $0.unplaced == nil }) ?? false else { return [] }
    return [0, 1].map { unplaced in
      var dossier = dossier
      for index in dossier.closures.indices { dossier.closures[index].unplaced = unplaced }
      return dossier
    }
  }
}

extension FacilityDossier {
  /// The same with the profile of a day changed.
  fileprivate func withProfile(on day: CalendarDay, _ change: (inout FacilityProfile) -> Void) -> FacilityDossier {
    var dossier = self
    if let index = profiles.lastIndex(where: { $0.from <= day }) { change(&dossier.profiles[index]) }
    return dossier
  }

  /// The same with what its papers say changed.
  fileprivate func withWording(on day: CalendarDay, _ change: (inout Permit.Content) -> Void) -> FacilityDossier {
    var dossier = self
    for permit in permits.indices {
      guard let place = permits[permit].events.lastIndex(where: { $0.on <= day && $0.kind != .applied }) else {
        continue
      }
      var content = permits[permit].content(on: day)
      change(&content)
      dossier.permits[permit].events[place].wording = content
    }
    return dossier
  }

  /// The same with a later count.
  fileprivate func adding(_ census: Census) -> FacilityDossier {
    var dossier = self
    dossier.censuses = censuses.filter { $0.on <= census.on } + [census]
    return dossier
  }

  /// The same with an inspection of the day that found requirements met, and with one that found them not met.
  /// What was left open settled by the inspections that left it open.
  fileprivate func settled() -> [FacilityDossier] {
    [true, false].map { isMet in
      var dossier = self
      dossier.conditionChecks = conditionChecks.map { check in
        ConditionCheck(
          on: check.on, inspection: check.inspection, met: check.met + (isMet ? check.unsettled : []),
          failed: check.failed + (isMet ? [] : check.unsettled), neglected: check.neglected)
      }
      return dossier
    }
  }

  fileprivate func checked(on day: CalendarDay, _ ids: [String]) -> [FacilityDossier] {
    [true, false].map { isMet in
      var dossier = self
      dossier.conditionChecks = conditionChecks.filter { $0.on <= day }
      dossier.conditionChecks.append(
        ConditionCheck(on: day, inspection: "I-0000-000000", met: isMet ? ids : [], failed: isMet ? [] : ids))
      return dossier
    }
  }
}
