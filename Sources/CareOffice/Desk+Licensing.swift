public import CareCore
import CareStore

extension Desk {
  /// The licensing audit of one facility.
  public func audit(_ facility: Facility, _ vantage: Vantage) throws -> LicensingAudit {
    try dossier(facility, vantage).licensingAudit(on: vantage.day, tables: licensingTables)
  }

  /// The manager's list: who has no paper in force, worst first, then by the number of children.
  public struct UnlicensedList: Sendable {
    /// Worst first, then those with more children, then by place.
    public let audits: [LicensingAudit]
    /// Children known to live there.
    public let children: PeopleSum
    /// Facilities of the same area whose situation could not be told; they are in no list of the lawful.
    public let unknown: Int
  }

  /// Facilities that fit and have no paper in force that allows them to operate.
  ///
  /// - Parameter filter: Facilities it leaves out are not counted as unknown either.
  public func unlicensed(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> UnlicensedList {
    var all = filter
    all.situations = nil
    let list = unlicensed(of: try audits(vantage, all))
    guard let situations = filter.situations else { return list }
    let audits = list.audits.filter { situations.contains($0.situation) }
    return UnlicensedList(audits, unknown: list.unknown)
  }

  func unlicensed(of audits: [LicensingAudit]) -> UnlicensedList {
    let found = audits.unlicensedWorstFirst { ($0.situation, $0.children) }
    return UnlicensedList(found, unknown: audits.count { $0.situation == .unknown })
  }
}

extension Desk.UnlicensedList {
  fileprivate init(_ audits: [LicensingAudit], unknown: Int) {
    self.init(audits: audits, children: PeopleSum(audits.map(\.children)), unknown: unknown)
  }
}

extension Array {
  /// Those without a paper in force, worst first, then those with more children, otherwise as they stood: one order for
  /// the screen and for what is sent up.
  func unlicensedWorstFirst(_ facts: (Element) -> (situation: LicensingSituation, children: Int?)) -> [Element] {
    map { (element: $0, facts: facts($0)) }.filter(\.facts.situation.lacksValidPaper).enumerated()
      .sorted { left, right in
        let (one, other) = (left.element.facts, right.element.facts)
        if one.situation != other.situation { return one.situation < other.situation }
        let (more, fewer) = (one.children ?? -1, other.children ?? -1)
        return more == fewer ? left.offset < right.offset : more > fewer
      }.map(\.element.element)
  }
}

extension Desk {
  /// Competences and terms in force, with the provinces of the compiled units.
  public var licensingTables: LicensingTables {
    var tables = law.licensing
    let units = Self.units
    tables.province = { units.commune($0)?.provinceCode }
    tables.citation = { [places] in places.citation($0) }
    tables.calendar = calendar
    return tables
  }

  /// How the headline of a facility changed up to the day of a vantage.
  public func history(_ facility: Facility, _ vantage: Vantage) throws -> [LicensingChange] {
    try dossier(facility, knownAt: vantage.knownAt).licensingHistory(through: vantage.day, tables: licensingTables)
  }

  /// A term of a paper of some facility.
  public struct FacilityTerm: Sendable {
    /// Whose paper it is.
    public let facility: Facility
    /// As of the day asked about.
    public let name: String?
    /// With its last day.
    public let term: LicensingTerm
  }

  /// Terms that end by `days` after the day of a vantage, that day included, soonest first; of those that ended before it the
  /// ones after which something is still to come, see ``FacilityDossier/openTerms(on:tables:)``.
  public func terms(within days: Int, _ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws
    -> [FacilityTerm]
  {
    let last = vantage.day.adding(days: days)
    var found: [FacilityTerm] = []
    try database.read { snapshot in
      try snapshot.forEachDossier(of: selection(filter), existingOn: vantage.day, knownAt: vantage.knownAt) { dossier in
        guard let profile = dossier.profile(on: vantage.day), fits(profile, filter),
          !dossier.isClosed(on: vantage.day, licensingTables.law)
        else { return }
        for term in dossier.openTerms(on: vantage.day, tables: licensingTables) where term.lastDay <= last {
          found.append(FacilityTerm(facility: dossier.facility, name: profile.name, term: term))
        }
      }
    }
    return found.sorted { ($0.term.lastDay, $0.facility.code) < ($1.term.lastDay, $1.facility.code) }
  }
}
