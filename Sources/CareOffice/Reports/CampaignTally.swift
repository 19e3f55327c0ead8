import CareCore
import CareMessages
import CareReports

/// The figures of a campaign, counted facility by facility.
struct CampaignTally {
  /// Facilities of one kind or one situation.
  private struct Part {
    var facilities = 0
    var children = PeopleSum()
    var inspected = 0
    /// Of those whose papers somebody confirmed, or whose headline does not rest on missing ones.
    var situations: [LicensingSituation: Int] = [:]
    var unconfirmed = 0
    /// Of those that notified: never inspected, inspected without a conclusion, found to meet what is required.
    var notified = (unchecked: 0, open: 0, met: 0)

    var row: DataRow {
      DataRow([
        .facilities: .integer(facilities), .children: Field(children.known),
        .childrenUncounted: .integer(children.uncounted),
        .inspected: .integer(inspected), .notInspected: .integer(facilities - inspected),
      ])
    }

    /// A column for each situation.
    func setSituations(in row: inout DataRow) {
      for situation in LicensingSituation.allCases {
        if let column = ColumnKey(rawValue: situation.rawValue) {
          row[column] = .integer(situations[situation] ?? 0)
        }
      }
      row[.papersUnconfirmed] = .integer(unconfirmed)
      row[.notifiedUnchecked] = .integer(notified.unchecked)
      row[.notifiedOpen] = .integer(notified.open)
      row[.notifiedChecked] = .integer(notified.met)
    }
  }

  private var kinds: [FacilityKind: Part] = [:]
  private var situations: [LicensingSituation: Part] = [:]
  private var unconfirmed: [UnconfirmedSituation: Part] = [:]
  private var named: [NamedSituation: Part] = [:]
  /// Those with a paper that was granted after its procedure had been cut.
  private var afterCut: [LicensingSituation: Int] = [:]
  /// Those whose suspension was decided after the procedures of the papers had been cut.
  private var suspendedAfterCut: [LicensingSituation: Int] = [:]
  private var communes: [String: Part] = [:]
  private var late = LateFiles()
  /// What the facilities were on the last day on which papers were issued, and how many rest on the register alone.
  private var earlier: (situations: [LicensingSituation: Int], unconfirmed: Int) = ([:], 0)
  /// Of the former those whose papers somebody confirmed only since: how many, and the latest day.
  private var confirmedSince: (facilities: Int, last: CalendarDay?) = (0, nil)
  private var all = Part()
  private var isPublic = 0
  private var isReligious = 0
  /// Of which nobody recorded who founded them, nor any religious place: they may be.
  private var founderUnknown = 0
  private var beneficiaries = PeopleSum()
  /// Facilities whose children nobody counted: there is no total of them.
  private var uncounted = 0
  /// Facilities in which somebody was counted, and never the others.
  private var othersUncounted = 0
  /// Facilities in which only others were counted, and how many these are.
  private var childrenUncounted = (facilities: 0, others: 0)
  /// What an authority did and the headline does not say, by what it is beside which headline.
  private var unsaidActs: [LicensingSituation: [LicensingSituation: Int]] = [:]
  /// Facilities whose papers are in order while an inspection that is not concluded sees something not met, by code.
  private var inDoubt: [String] = []
  /// What the headlines do not say.
  private var beside = BesideHeadlines()
  /// Facilities of which those in difficult circumstances were not counted again, by code.
  private(set) var needyStale: [String] = []
  /// Items of all closed inspections.
  var items: [ItemStanding: Int] = [:]
  var onsite = 0
  var remote = 0

  /// - Parameter isClosed: It has closed since it was inspected: it counts, and cares for nobody.
  mutating func count(
    _ audit: LicensingAudit, _ profile: FacilityProfile, isInspected: Bool, isClosed: Bool = false
  ) {
    count(
      profile, audit.situation, audit.unconfirmed, named: audit.named, isAfterCut: audit.isPaperAfterCut,
      children: audit.children, beneficiaries: audit.beneficiaries, othersAlone: audit.othersAlone,
      lacksOthers: audit.lacksOthers, isInspected: isInspected, wasInspected: audit.isLookedAt,
      conditionsMet: audit.conditionsMet, isClosed: isClosed)
    if audit.isSuspendedAfterCut {
      suspendedAfterCut[audit.situation, default: 0] += 1
    }
    late.count(audit)
    if !audit.inDoubt.isEmpty {
      inDoubt.append("\(audit.facility.code) (\(audit.inDoubt.map(\.inspection).joined(separator: ", ")))")
    }
    if !isClosed { beside.count(audit) }
    if audit.isNeedyStale, !isClosed { needyStale.append(audit.facility.code) }
    for act in audit.unsaidActs { unsaidActs[act, default: [:]][audit.situation, default: 0] += 1 }
    guard let situation = audit.situationWhileLicensed else { return }
    switch audit.registerWhileLicensed {
    case .nobody?: earlier.unconfirmed += 1
    case .since(let day)?:
      confirmedSince = (confirmedSince.facilities + 1, max(confirmedSince.last ?? day, day))
      earlier.situations[situation, default: 0] += 1
    case nil: earlier.situations[situation, default: 0] += 1
    }
  }

  /// - Parameters:
  ///   - situation: `nil` where nobody asked for it.
  ///   - byRegister: The same where it rests on the register alone.
  ///   - named: The same where it has a name of its own.
  ///   - isAfterCut: Its paper was granted after the procedure had been cut.
  ///   - othersAlone: Of a facility whose children nobody counted.
  ///   - isInspected: In the campaign or the period.
  ///   - wasInspected: At any time.
  ///   - conditionsMet: `nil` where no inspection has looked, or not at all of them.
  ///   - isClosed: Nobody is cared for there any more, whatever the last count says.
  mutating func count(
    _ profile: FacilityProfile, _ situation: LicensingSituation?, _ byRegister: UnconfirmedSituation? = nil,
    named: NamedSituation? = nil, isAfterCut: Bool = false, children: Int?, beneficiaries: Int?,
    othersAlone: Int? = nil,
    lacksOthers: Bool, isInspected: Bool, wasInspected: Bool = false, conditionsMet: Bool? = nil,
    isClosed: Bool = false
  ) {
    func add(_ part: inout Part) {
      part.facilities += 1
      if !isClosed { part.children.add(children) }
      part.inspected += isInspected ? 1 : 0
      if byRegister != nil {
        part.unconfirmed += 1
      } else if let situation {
        part.situations[situation, default: 0] += 1
        guard situation == .notified else { return }
        switch conditionsMet {
        case true?: part.notified.met += 1
        case nil where !wasInspected: part.notified.unchecked += 1
        default: part.notified.open += 1
        }
      }
    }
    add(&all)
    add(&kinds[profile.kind, default: Part()])
    if let byRegister {
      add(&unconfirmed[byRegister, default: Part()])
    } else if let named, named.situation != .notified {
      add(&self.named[named, default: Part()])
    } else if let situation {
      add(&situations[situation, default: Part()])
    }
    if isAfterCut, let situation { afterCut[situation, default: 0] += 1 }
    add(&communes[profile.communeCode, default: Part()])
    isPublic += profile.ownership == .public ? 1 : 0
    isReligious += profile.isReligious ? 1 : 0
    founderUnknown += profile.isFounderUnknown ? 1 : 0
    if isClosed { return }
    self.beneficiaries.add(beneficiaries)
    uncounted += children == nil ? 1 : 0
    othersUncounted += lacksOthers && beneficiaries != nil ? 1 : 0
    if let othersAlone {
      childrenUncounted = (childrenUncounted.facilities + 1, childrenUncounted.others + othersAlone)
    }
  }

  func fill(_ values: inout [ReportValue: Field], under law: LicensingLaw, on day: CalendarDay) {
    values[.underNotices] = .boolean(law.regime(on: day) == .notice)
    values[.lastDayOfPapers] = Field(law.lastDayOfLicenses(before: day))
    values[.totalNotifiedUnchecked] = .integer(all.notified.unchecked)
    values[.totalNotifiedOpen] = .integer(all.notified.open)
    values[.totalNotifiedChecked] = .integer(all.notified.met)
    for (value, situation) in [
      (ReportValue.untilSpontaneous, LicensingSituation.spontaneous), (.untilUnregistered, .unregistered),
      (.untilUnlicensed, .unlicensed), (.untilUnknown, .unknown),
    ] {
      values[value] = .integer(earlier.situations[situation] ?? 0)
    }
    values[.untilUnconfirmed] = .integer(earlier.unconfirmed)
    values[.untilTotal] = .integer(earlier.situations.values.reduce(earlier.unconfirmed, +))
    let said: Set<LicensingSituation> = [.spontaneous, .unregistered, .unlicensed, .unknown]
    // Documents are written in Vietnamese.
    let rest = LicensingSituation.allCases.filter { !said.contains($0) }.compactMap { situation in
      earlier.situations[situation].map { count in
        "; \(situation.label(.vietnamese).lowercasedFirst) \(countText(count, .vietnamese))"
      }
    }
    values[.untilRest] = Field(rest.isEmpty ? nil : rest.joined())
    values[.untilConfirmedSince] = .integer(confirmedSince.facilities)
    values[.untilConfirmedLast] = Field(confirmedSince.last)
    values[.totalFacilities] = .integer(all.facilities)
    values[.totalPublic] = .integer(isPublic)
    values[.totalNonPublic] = .integer(all.facilities - isPublic)
    values[.totalReligious] = .integer(isReligious)
    // Documents are written in Vietnamese.
    values[.totalReligiousGap] = Field(
      founderUnknown == 0
        ? nil : Term.founderUnknownGap.text(.vietnamese, ["count": countText(founderUnknown, .vietnamese)]))
    values[.totalChildren] = Field(all.children.known)
    values[.totalBeneficiaries] = Field(beneficiaries.known)
    values[.peopleCared] = .text(peopleCared(beneficiaries.known, children: all.children.known, .vietnamese))
    values[.totalUncounted] = .integer(uncounted)
    values[.totalOthersUncounted] = .integer(othersUncounted)
    values[.totalChildrenUncounted] = .integer(childrenUncounted.facilities)
    values[.totalOthersAlone] = .integer(childrenUncounted.others)
    values[.totalInspected] = .integer(all.inspected)
    values[.totalNotInspected] = .integer(all.facilities - all.inspected)
    values[.totalVisits] = .integer(onsite + remote)
    values[.totalOnsite] = .integer(onsite)
    values[.totalRemote] = .integer(remote)
    for situation in LicensingSituation.allCases {
      if let value = ReportValue(rawValue: "total_\(situation.rawValue)") {
        values[value] = .integer(all.situations[situation] ?? 0)
      }
    }
    for (before, after, situation) in [
      (ReportValue.totalLicensedBeforeCut, ReportValue.totalLicensedAfterCut, LicensingSituation.licensed),
      (.totalRegisteredBeforeCut, .totalRegisteredAfterCut, .registered),
    ] {
      let count = afterCut[situation] ?? 0
      values[before] = .integer((all.situations[situation] ?? 0) - count)
      values[after] = .integer(count)
    }
    for (value, situation) in [
      (ReportValue.totalSuspendedAfterCut, LicensingSituation.suspended),
      (.totalSuspensionLapsedAfterCut, .suspensionLapsed),
    ] {
      let late = suspendedAfterCut[situation] ?? 0
      values[value] = Field(datedAfterCut(late, last: law.lastDayOfLicenses(before: day), .vietnamese))
    }
    values[.totalPapersUnconfirmed] = .integer(all.unconfirmed)
    values[.unsaidActs] = Field(unsaidActsText)
    values[.totalUnknownWithoutPaper] = lackingOfUnknown.isEmpty ? .absent : .text(lackingOfUnknown)
    let without =
      situations.filter(\.key.lacksValidPaper).map(\.value)
      + unconfirmed.filter(\.key.situation.lacksValidPaper).map(\.value)
      + named.filter(\.key.situation.lacksValidPaper).map(\.value)
    let children = without.map(\.children).reduce(PeopleSum(), +)
    values[.filesLate] = Field(late.text(.vietnamese))
    values[.totalWithoutPaper] = .integer(without.map(\.facilities).reduce(0, +))
    values[.childrenWithoutPaper] = Field(children.known)
    // Documents are written in Vietnamese.
    values[.withoutPaperCared] = .text(childrenCared(children, .vietnamese))
    values[.noUnlicensed] = .text(noUnlicensedText)
    values[.childrenWithoutPaperGap] =
      children.uncounted == 0 ? .absent : .text(sumLeavesOut(children.uncounted, .vietnamese))
    for (value, standing) in [
      (ReportValue.totalMet, ItemStanding.met), (.totalNotMet, .notMet), (.totalNotApplicable, .notApplicable),
      (.totalNotDueYet, .notDueYet), (.totalNotChecked, .notChecked), (.totalGathered, .gathered),
    ] {
      values[value] = .integer(items[standing] ?? 0)
    }
  }

  /// That an authority ended, paused or suspended what the numbers by headline count elsewhere, which of those counted as in
  /// order an inspection that is not concluded sees otherwise, and what else the headlines do not say; `nil` where there is
  /// nothing of it.
  /// Documents are written in Vietnamese.
  private var unsaidActsText: String? {
    let parts = unsaidActs.sorted { $0.key < $1.key }.flatMap { act, headlines in
      headlines.sorted { $0.key < $1.key }.map { headline, count in
        Term.unsaidAct.text(
          .vietnamese,
          [
            "act": act.label(.vietnamese).lowercasedFirst, "count": countText(count, .vietnamese),
            "headline": headline.label(.vietnamese).lowercasedFirst,
          ])
      }
    }
    let acts = parts.isEmpty ? nil : Term.unsaidActs.text(.vietnamese, ["list": parts.joined(separator: "; ")])
    let doubts =
      inDoubt.isEmpty
      ? nil
      : Term.inDoubtByInspection.text(
        .vietnamese,
        ["count": countText(inDoubt.count, .vietnamese), "list": inDoubt.sorted().joined(separator: ", ")])
    let texts = [acts, doubts].compactMap(\.self) + beside.texts(.vietnamese)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// Documents are written in Vietnamese.
  private var lackingOfUnknown: String {
    unknownWithoutPaper(named[.unknownWithoutPaper]?.facilities ?? 0, .vietnamese)
  }

  /// None is said only of those whose situation is known.
  private var noUnlicensedText: String {
    let unknown = all.situations[.unknown] ?? 0
    if all.facilities == 0 { return "Trong sổ chưa có cơ sở nào thuộc danh sách này." }
    if unknown == 0 { return "Không có cơ sở nào trong \(countText(all.facilities, .vietnamese)) cơ sở có trong sổ." }
    return Term.noneOfTheKnown.text(
      .vietnamese, ["count": countText(unknown, .vietnamese), "lacking": lackingOfUnknown])
  }

  /// In the order of the enumeration, without kinds that do not occur; the template adds the totals.
  var rowsByKind: [DataRow] {
    FacilityKind.allCases.filter { kinds[$0] != nil }.enumerated().compactMap { index, kind in
      guard let part = kinds[kind] else { return nil }
      var row = part.row
      row[.rowNumber] = .integer(index + 1)
      row[.kind] = Field(term: kind)
      part.setSituations(in: &row)
      return row
    }
  }

  /// By name.
  func rowsByCommune(name: (String) -> String) -> [DataRow] {
    communes.map { (code: $0.key, name: name($0.key), part: $0.value) }
      .sorted { (VietnameseText.sortKey($0.name), $0.code) < (VietnameseText.sortKey($1.name), $1.code) }
      .enumerated().map { index, commune in
        var row = commune.part.row
        row[.rowNumber] = .integer(index + 1)
        row[.commune] = .text(commune.name)
        row[.communeCode] = .text(commune.code)
        commune.part.setSituations(in: &row)
        return row
      }
  }

  /// How many facilities stand in communes of some kind.
  func facilities(in isMeant: (_ communeCode: String) -> Bool) -> Int {
    communes.filter { isMeant($0.key) }.map(\.value.facilities).reduce(0, +)
  }

  /// Every facility once: the sum of the kinds, of the situations, where they were asked for, and of the communes.
  var sums: (kinds: Int, situations: Int?, communes: Int) {
    (
      kinds.values.map(\.facilities).reduce(0, +),
      (Array(situations.values) + Array(unconfirmed.values) + Array(named.values)).map(\.facilities).reduce(0, +),
      communes.values.map(\.facilities).reduce(0, +)
    )
  }

  /// Worst first; of each headline those with a name of their own, then those that rest on the register alone after the others.
  var rowsBySituation: [DataRow] {
    LicensingSituation.allCases.flatMap { situation in
      [(Field(term: situation), situations[situation])]
        + NamedSituation.allCases.filter { $0.situation == situation }.map { (Field(term: $0), named[$0]) }
        + unconfirmed.filter { $0.key.situation == situation }.map { (Field(term: $0.key), $0.value) }
    }.compactMap { term, part in part.map { (term, $0) } }.enumerated().map { index, entry in
      var row = entry.1.row
      row[.rowNumber] = .integer(index + 1)
      row[.situation] = entry.0
      return row
    }
  }
}
