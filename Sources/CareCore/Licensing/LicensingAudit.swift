/// The licensing audit of one facility as of a day: flags first, the headline from them.
public struct LicensingAudit: Hashable, Sendable {
  /// Whose audit it is.
  public let facility: Facility
  /// `nil` only for a facility of which no profile is known yet.
  public let profile: FacilityProfile?
  /// Facts of this day count, later ones do not.
  public let day: CalendarDay
  /// The worst over all classes, closure and missing facts considered.
  public let situation: LicensingSituation
  /// The strongest founding act known on the day.
  public let foundingBasis: FoundingBasis
  /// By class; a facility may be in several.
  public let classes: [ClassAudit]
  /// `nil` when no census is known.
  public let children: Int?
  /// Children and others; `nil` when no census is known.
  public let beneficiaries: Int?
  /// `nil` when never checked.
  public let conditionsMet: Bool?
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutPlacementDecision: Int?
  /// `nil` when they were not counted, which is not zero.
  public let childrenWithoutAdmissionDecision: Int?
  /// Days it has run without a paper in force, this day included; `nil` when it has one or its beginning is unknown.
  public let daysOperatingWithoutPaper: Int?
  /// Days since it became known to the authority, that day not counted; `nil` when it never was discovered.
  public let daysSinceDiscovery: Int?

  /// What one class of facility needs, and has.
  public struct ClassAudit: Hashable, Sendable {
    /// Which row of the table of papers was applied.
    public let licensingClass: LicensingClass
    /// What this class alone would make of the facility.
    public let situation: LicensingSituation
    /// The paper it holds or asked for; it may be another than the class needs.
    public let operationPaper: OperationPaper
    /// How that paper stands on the day.
    public let operationPaperState: OperationPaperState
    /// All of them, in the order of the rules.
    public let reasons: [Reason]
  }
}

extension FacilityDossier {
  /// What the law makes of these facts on a day.
  ///
  /// Where a missing fact leaves several classes open, the situation is what all of them agree on when that is unlawful,
  /// otherwise ``LicensingSituation/unknown``: missing facts never make a facility lawful.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 11–48; Luật Trẻ em 102/2016/QH13, Điều 55–57, 66 (see each rule).
  /// - Parameter day: Facts of this day count, later ones are ignored.
  public func licensingAudit(on day: CalendarDay) -> LicensingAudit {
    let profile = profile(on: day)
    let census = census(on: day)
    let candidates = licensingClasses(on: day)
    var audits = candidates.classes.map { classAudit($0, on: day) }
    var situation: LicensingSituation
    if closure(on: day)?.document != nil {
      situation = .closed
    } else {
      let found = Set(audits.map(\.situation))
      if candidates.missing.isEmpty {
        situation = found.min() ?? .unknown
      } else if found.count == 1, let only = found.first, !only.isInOrder {
        situation = only
      } else {
        situation = .unknown
      }
    }
    if !candidates.missing.isEmpty {
      audits = audits.map { audit in
        LicensingAudit.ClassAudit(
          licensingClass: audit.licensingClass, situation: situation == .unknown ? .unknown : audit.situation,
          operationPaper: audit.operationPaper, operationPaperState: audit.operationPaperState,
          reasons: candidates.missing + audit.reasons)
      }
    }
    if let closure = closure(on: day), closure.document == nil {
      audits = audits.map { audit in
        LicensingAudit.ClassAudit(
          licensingClass: audit.licensingClass, situation: audit.situation, operationPaper: audit.operationPaper,
          operationPaperState: audit.operationPaperState,
          reasons: audit.reasons + [Reason(.selfClosureIsNoClosure, ["day": closure.on.shortText])])
      }
    }
    return LicensingAudit(
      facility: facility, profile: profile, day: day, situation: situation, foundingBasis: foundingBasis(on: day),
      classes: audits, children: census?.children, beneficiaries: census?.beneficiaries,
      conditionsMet: conditionsMet(on: day), childrenWithoutPlacementDecision: census?[.withoutPlacementDecision],
      childrenWithoutAdmissionDecision: census?[.withoutAdmissionDecision],
      daysOperatingWithoutPaper: situation.lacksValidPaper ? daysWithoutPaper(on: day) : nil,
      daysSinceDiscovery: discoveries.first { $0.on <= day }.map { day.days(since: $0.on) })
  }

  /// - Returns: `nil` when no inspection by then had looked at the conditions.
  func conditionsMet(on day: CalendarDay) -> Bool? {
    conditionChecks.last { $0.on <= day }.map(\.failed.isEmpty)
  }

  /// Counted from the first day after the last one on which some operation paper was in force, or from the opening.
  private func daysWithoutPaper(on day: CalendarDay) -> Int? {
    let papers = permits.filter { !$0.kind.isFoundingPaper }
    // Between two of these days nothing changes.
    let changes = papers.flatMap { paper in
      paper.events.map(\.on) + [paper.content.expires?.adding(days: 1)].compactMap(\.self)
    }
    var lost: CalendarDay?
    for change in Set(changes).filter({ $0 <= day }).sorted(by: >) {
      if papers.contains(where: { $0.isInForce(on: change) }) { break }
      lost = change
    }
    if !papers.contains(where: { paper in changes.contains { $0 <= day && paper.isInForce(on: $0) } }) { lost = nil }
    let opened = profile(on: day)?.opened ?? discoveries.first { $0.on <= day }?.on
    guard let start = [opened, lost].compactMap(\.self).max(), start <= day else { return nil }
    return day.days(since: start) + 1
  }
}
