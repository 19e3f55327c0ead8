package import CareCore
package import CareMessages
import CareStore

/// Places of which nobody knows since when they run. As of a day before they were entered they are in no list, and no list
/// keeps that to itself.
extension Desk {
  /// What a list as of a day leaves out since nobody knows whether it existed then; `nil` where nothing is.
  package func unknownStartText(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> String? {
    try database.read(at: Vantage(day: vantage.day, knownAt: vantage.knownAt)) { snapshot in
      try unknownStartText(on: vantage.day, language, in: snapshot) { isFound($0, $1, filter) }
    }
  }

  /// The same, with what else a list by situation leaves out: who may belong in it and is of an unknown situation, and who
  /// is of another one though on file an authority did to him what is asked for.
  package func leftOutText(_ vantage: Vantage, _ filter: FacilityFilter) throws -> String? {
    let start = try unknownStartText(vantage, filter)
    guard let situations = filter.situations else { return start }
    var all = filter
    all.situations = nil
    var (unknown, unsaid) = (0, [LicensingAudit]())
    try forEachAudit(vantage, all) { audit in
      unknown += audit.situation == .unknown && !situations.contains(.unknown) ? 1 : 0
      unsaid += [audit].unsaid(situations)
    }
    return [start, unknownLeftOut(unknown), unsaidText(unsaid, situations)].asLines
  }

  /// The same of the list of the unlicensed.
  ///
  /// - Parameters:
  ///   - start: See ``unknownStartText(_:_:)``.
  ///   - isSummed: What stands below the list says how many are unknown.
  package func leftOutText(of list: UnlicensedList, _ start: String?, isSummed: Bool) -> String? {
    let asked = list.situations ?? []
    let isTold = asked.contains(.unknown) || (isSummed && (asked.isEmpty || asked.contains(where: \.lacksValidPaper)))
    return [start, isTold ? nil : unknownLeftOut(list.unknown.count), unsaidText(list.unsaid, asked)].asLines
  }

  /// None is said only of those whose situation is known; `nil` where that is all of them.
  package func noneText(of list: UnlicensedList) -> String? {
    guard !list.unknown.isEmpty, list.situations?.contains(.unknown) != true else { return nil }
    return Term.noneOfTheKnown.text(
      language,
      [
        "count": countText(list.unknown.count, language),
        "lacking": unknownWithoutPaper(list.unknown.count { $0.named == .unknownWithoutPaper }, language),
      ])
  }

  /// Of which facilities the number of those in difficult circumstances is older than that of all people, so that no list
  /// judges by it; `nil` where there is none.
  package func needyNotRecountedText(_ codes: [String], _ language: Language) -> String? {
    if codes.isEmpty { return nil }
    return Term.needyNotRecountedSum.text(
      language, ["count": countText(codes.count, language), "list": firstTexts(codes.sorted())])
  }

  /// The same of those of a list.
  package func needyNotRecountedText(_ audits: [LicensingAudit]) -> String? {
    needyNotRecountedText(audits.filter(\.isNeedyStale).map(\.facility.code), language)
  }

  private func unknownLeftOut(_ count: Int) -> String? {
    count == 0 ? nil : Term.unknownLeftOut.text(language, ["count": countText(count, language)])
  }

  /// Acts on file that a list by headline does not say, each with whom it is about.
  private func unsaidText(_ audits: [LicensingAudit], _ situations: Set<LicensingSituation>) -> String? {
    var parts: [String] = []
    for act in situations.sorted() {
      let meant = audits.filter { $0.unsaidActs.contains(act) }
      for headline in Set(meant.map(\.situation)).sorted() {
        let codes = meant.filter { $0.situation == headline }.map(\.facility.code)
        parts.append(
          Term.unsaidAct.text(
            language,
            [
              "act": act.label(language).lowercasedFirst, "count": countText(codes.count, language),
              "headline": headline.label(language).lowercasedFirst,
            ]) + ": " + codes.sorted().joined(separator: ", "))
      }
    }
    return parts.isEmpty ? nil : Term.unsaidActsLeftOut.text(language, ["list": parts.joined(separator: "; ")])
  }

  /// The same of the figures of a campaign.
  package func unknownStartText(_ status: CampaignStatus, _ vantage: Vantage) throws -> String? {
    let content = status.campaign.content
    return try database.read(at: Vantage(day: status.day, knownAt: vantage.knownAt)) { snapshot in
      try unknownStartText(on: status.day, language, in: snapshot) { _, profile in
        content.covers(profile, provinceCode: provinceCode(ofCommune: profile.communeCode))
      }
    }
  }

  func unknownStartText(
    on day: CalendarDay, _ language: Language, in snapshot: Snapshot, _ fits: (Facility, FacilityProfile) -> Bool
  ) throws -> String? {
    let starts = try unknownStarts(on: day, in: snapshot, fits).map(\.since)
    guard let first = starts.min(), let last = starts.max() else { return nil }
    let days = [first, last].map { $0.text(language) }
    let from =
      first == last ? days[0] : Term.daysBetween.text(language, ["from": days[0], "to": days[1]])
    return Term.unknownStart.text(
      language, ["count": countText(starts.count, language), "from": from, "day": day.text(language)])
  }

  /// Who may have existed on a day and is in no list of it, with the day since which the register has them.
  func unknownStarts(
    on day: CalendarDay, in snapshot: Snapshot, _ fits: (Facility, FacilityProfile) -> Bool
  ) throws -> [(facility: Facility, since: CalendarDay)] {
    var found: [(facility: Facility, since: CalendarDay)] = []
    for facility in try snapshot.facilitiesEntered(after: day) {
      let dossier = try snapshot.dossier(facility, knownAt: snapshot.vantage?.knownAt)
      guard dossier.mayHaveExisted(on: day), let profile = dossier.profiles.first, fits(facility, profile),
        let start = dossier.existsSince
      else { continue }
      found.append((facility, start))
    }
    return found
  }
}

extension LicensingAudit {
  /// Those in difficult circumstances were counted, and the people anew since: what they are now nobody knows.
  var isNeedyStale: Bool { situation != .closed && !isNeedyCounted && statedOn[.part(.needy)] != nil }
}
