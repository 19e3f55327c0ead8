public import CareCore
import CareMessages
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
    /// Facilities of the same area whose situation could not be told; they are in no list of the lawful.
    public let unknown: [LicensingAudit]
    /// Facilities of the same area that are not listed, though on file an authority did to them what the list is asked for.
    public let unsaid: [LicensingAudit]
    /// Facilities of the same area that are not listed, though only by what a notice planned, or for a while.
    public let notYet: [LicensingAudit]
    /// The headlines asked for; `nil` is all without a paper in force.
    public let situations: Set<LicensingSituation>?
  }

  /// Facilities that fit and have no paper in force that allows them to operate; asked for by name, those whose situation
  /// could not be told are listed too.
  ///
  /// - Parameter filter: Facilities it leaves out are not counted as unknown either.
  public func unlicensed(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> UnlicensedList {
    var all = filter
    all.situations = nil
    return unlicensed(of: try audits(vantage, all), filter.situations)
  }

  func unlicensed(of audits: [LicensingAudit], _ situations: Set<LicensingSituation>? = nil) -> UnlicensedList {
    UnlicensedList(
      audits: audits.unlicensedWorstFirst(situations) { ($0.situation, $0.children) },
      unknown: audits.filter { $0.situation == .unknown }, unsaid: audits.unsaid(situations),
      notYet: audits.filter {
        !$0.situation.isListed(situations) && ($0.resumedByNotice != nil || $0.terminationAhead != nil)
      }, situations: situations)
  }
}

extension LicensingSituation {
  /// Whether the list of the unlicensed can be asked for it.
  package var isInListOfUnlicensed: Bool { lacksValidPaper || self == .unknown }

  /// Whether the list of the unlicensed holds it.
  ///
  /// - Parameter situations: The ones asked for; `nil` is all without a paper in force.
  func isListed(_ situations: Set<LicensingSituation>?) -> Bool { situations?.contains(self) ?? lacksValidPaper }
}

extension [LicensingAudit] {
  /// Those whose headline is none of the ones asked for, though an act on file is.
  func unsaid(_ situations: Set<LicensingSituation>?) -> [LicensingAudit] {
    guard let situations else { return [] }
    return filter { !situations.contains($0.situation) && !situations.isDisjoint(with: $0.unsaidActs) }
  }
}

extension Array {
  /// Those without a paper in force, worst first, then those with more children, otherwise as they stood: one order for
  /// the screen and for what is sent up.
  ///
  /// - Parameter situations: See ``LicensingSituation/isListed(_:)``.
  func unlicensedWorstFirst(
    _ situations: Set<LicensingSituation>? = nil,
    _ facts: (Element) -> (situation: LicensingSituation, children: Int?)
  ) -> [Element] {
    map { (element: $0, facts: facts($0)) }.filter { $0.facts.situation.isListed(situations) }.enumerated()
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
    tables.topic = { [places] in places.requirement($0)?.topic }
    tables.requirements = { [places] in places.inForce(on: $0) }
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

  /// Terms of some facilities, and those that nobody can count.
  public struct FacilityTerms: Sendable {
    /// Soonest first.
    public var terms: [FacilityTerm] = []
    /// The codes of facilities with terms that are not among them, by term and by what is not known.
    package var uncounted: [UncountedTerm: [String]] = [:]
  }

  /// Terms that end, or may end, by `days` after the day of a vantage, that day included; of those that ended before it the
  /// ones after which something is still to come, see ``FacilityDossier/openTerms(on:tables:)``.
  public func terms(within days: Int, _ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws
    -> FacilityTerms
  {
    let last = vantage.day.adding(days: days)
    var found = FacilityTerms()
    try database.read { snapshot in
      try snapshot.forEachDossier(of: selection(filter), existingOn: vantage.day, knownAt: vantage.knownAt) { dossier in
        guard let profile = dossier.profile(on: vantage.day), fits(profile, filter),
          !dossier.isClosed(on: vantage.day, licensingTables.law)
        else { return }
        for term in dossier.openTerms(on: vantage.day, tables: licensingTables)
        where term.earliestLastDay ?? term.lastDay <= last {
          found.terms.append(FacilityTerm(facility: dossier.facility, name: profile.name, term: term))
        }
        for term in dossier.uncountedTerms(on: vantage.day, tables: licensingTables) {
          found.uncounted[term, default: []].append(dossier.facility.code)
        }
      }
    }
    found.terms.sort { ($0.term.lastDay, $0.facility.code) < ($1.term.lastDay, $1.facility.code) }
    return found
  }

  /// Whose terms nobody can count, a line for each kind of them; `nil` where there are none.
  package func uncountedText(_ found: FacilityTerms) -> String? {
    let lines = UncountedTerm.all.compactMap { term in
      found.uncounted[term].map { codes in
        let text: Term = term.gap == .grant ? .uncountedGrant : .uncountedOperation
        return text.text(
          language,
          [
            "count": String(codes.count), "term": term.kind.label(language).lowercasedFirst,
            "list": firstTexts(codes.sorted(), separator: ", "),
          ])
      }
    }
    return lines.asLines
  }
}
