public import CareCore
import CareMessages
import CareStore

/// What may be changed in a profile; `nil` leaves a field as it was.
public struct ProfileEdit: Sendable {
  /// As its sign or its papers write it.
  public var name: String?
  /// Changes which papers the law asks for.
  public var kind: FacilityKind?
  /// All that it does besides; an empty list means nothing else.
  public var otherKinds: [FacilityKind]?
  /// Changes which papers the law asks for.
  public var ownership: Ownership?
  /// Who founded and runs it; once known it cannot be taken back to unknown.
  public var operatorKind: OperatorKind?
  /// A word of the office, not a closed list.
  public var religion: String?
  /// Decides whether there is a founding basis under religion law.
  public var religiousKind: ReligiousKind?
  /// The pagoda, parish or house in which it stands.
  public var host: String?
  /// Code or name.
  public var commune: String?
  /// Without the commune. A license for another address no longer covers the facility.
  public var address: String?
  /// The minimum land per person depends on it.
  public var setting: Setting?
  /// The person in charge.
  public var head: String?
  /// As written.
  public var phone: String?
  /// The day it began to keep children, as far as known.
  public var opened: CalendarDay?
  /// The tasks it really does.
  public var duties: String?
  /// The area in which it really works.
  public var area: String?

  /// Changes nothing yet.
  public init() {}

  var isEmpty: Bool {
    name == nil && kind == nil && ownership == nil && operatorKind == nil && religion == nil && religiousKind == nil
      && commune == nil && address == nil && setting == nil && head == nil && phone == nil && opened == nil
      && otherKinds == nil && host == nil
      && duties == nil && area == nil
  }
}

extension Desk {
  // MARK: - Finding

  /// The one facility a person means: an exact code, or the unique beginning of a code or name.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchFacility`` or ``FailureCode/severalFacilities``.
  public func facility(meant text: String) throws -> Facility {
    try database.read { snapshot in
      let exact = try snapshot.facility(code: text.uppercased())
      let found = try exact.map { [$0] } ?? snapshot.facilities(matching: text)
      if found.count == 1 { return found[0] }
      if found.isEmpty { throw Failure(.noSuchFacility, ["text": text]) }
      let candidates = try found.prefix(8).map { facility in
        let name = try snapshot.dossier(facility).profile(on: today)?.name ?? ""
        return "\(facility.code) \(name)"
      }
      let more = found.count > 8 ? "; …" : ""
      throw Failure(
        .severalFacilities, ["text": text, "candidates": candidates.joined(separator: "; ") + more])
    }
  }

  /// The facility with exactly this code: what commands that change something take.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode``.
  public func facility(code: String) throws -> Facility {
    // People type small letters; no two codes differ in that alone where the one as typed is none.
    let facility = try database.read { try $0.facility(code: code) ?? $0.facility(code: code.uppercased()) }
    guard let facility else {
      throw Failure(.noFacilityWithCode, ["code": code])
    }
    return facility
  }

  /// All dated facts of a facility.
  ///
  /// - Parameter knownAt: Facts recorded later are left out; `nil` takes all.
  ///
  /// - Throws: ``Failure`` ``FailureCode/notRecordedThen`` when nothing was known of it at the instant.
  public func dossier(_ facility: Facility, knownAt: Instant? = nil) throws -> FacilityDossier {
    let dossier = try database.read { try $0.dossier(facility, knownAt: knownAt) }
    if let knownAt, dossier.profiles.isEmpty { throw Failure.notRecorded(facility.code, at: knownAt) }
    return dossier
  }

  /// The same as of a day.
  ///
  /// - Throws: ``Failure`` ``FailureCode/notRecordedThen`` or, when the place did not exist yet,
  ///   ``FailureCode/notExistingThen``.
  public func dossier(_ facility: Facility, _ vantage: Vantage) throws -> FacilityDossier {
    let dossier = try dossier(facility, knownAt: vantage.knownAt)
    if let since = dossier.existsSince, since > vantage.day {
      throw Failure(
        .notExistingThen, ["code": facility.code, "day": vantage.day.shortText, "since": since.shortText])
    }
    return dossier
  }

  // MARK: - Changing

  /// Registers a place.
  ///
  /// - Parameters:
  ///   - commune: Code or name, present or former. The address must not name another place.
  ///   - discovery: How it became known, when it was found running without papers.
  public func addFacility(
    code: String?, profile: FacilityProfile, commune: String, discovery: Discovery? = nil, census: Census? = nil
  ) throws -> Facility {
    let code = try code.map { text throws(Failure) in try Facility.checkedCode(text) }
    var profile = profile
    profile.communeCode = try self.commune(meant: commune, address: profile.address).code
    // Who is found at work has begun.
    try check(profile, opened: discovery == nil ? .begins : .begun)
    try check(discovery?.on, .happened, "--on")
    try check(census?.on, .happened, "--on")
    return try change { change in
      let facility = try change.addFacility(code: code, profile: profile)
      if let discovery { try change.addDiscovery(discovery, to: facility) }
      if let census { try change.addCensus(census, to: facility) }
      return facility
    }
  }

  /// What was done about a place found without papers, with the children seen there that day.
  ///
  /// - Throws: ``Failure`` for a day on which it cannot have been.
  public func addDiscoveryStep(_ step: DiscoveryStep, census: Census?, to facility: Facility) throws {
    try check(step.on, .happened, "--on")
    try check(census?.on, .happened, "--on")
    try change { change in
      try change.addDiscoveryStep(step, to: facility)
      if let census { try change.addCensus(census, to: facility) }
    }
  }

  /// A new profile from a day on; the old one stays.
  ///
  /// - Throws: ``Failure`` ``FailureCode/nothingToChange``, those of the commune, and for a day that cannot be.
  public func editFacility(_ facility: Facility, _ edit: ProfileEdit, from day: CalendarDay) throws {
    if edit.isEmpty { throw Failure(.nothingToChange) }
    try check(day, .happened, "--on")
    try check(edit.opened, .begins, "--opened")
    let communes = try CommuneFinder(self)
    let commune = try edit.commune.map { text throws(Failure) in
      try communes.place(text, province: nil, address: nil).code
    }
    try change { change in
      guard var profile = try change.snapshot.dossier(facility).profile(on: day) else {
        throw Failure(.noSuchFacility, ["text": facility.code])
      }
      profile.from = day
      if let name = edit.name { profile.name = name }
      if let kind = edit.kind { profile.kind = kind }
      if let otherKinds = edit.otherKinds { profile.otherKinds = otherKinds.filter { $0 != profile.kind } }
      if let host = edit.host { profile.host = host }
      if let duties = edit.duties { profile.duties = duties }
      if let area = edit.area { profile.area = area }
      if let ownership = edit.ownership { profile.ownership = ownership }
      if let operatorKind = edit.operatorKind { profile.operatorKind = operatorKind }
      if let religion = edit.religion { profile.religion = religion }
      if let religiousKind = edit.religiousKind { profile.religiousKind = religiousKind }
      if let commune { profile.communeCode = commune }
      if let address = edit.address { profile.address = address }
      if let setting = edit.setting { profile.setting = setting }
      if let head = edit.head { profile.head = head }
      if let phone = edit.phone { profile.phone = phone }
      if let opened = edit.opened { profile.opened = opened }
      if edit.commune != nil || edit.address != nil {
        _ = try communes.place(profile.communeCode, province: nil, address: profile.address)
      }
      try change.addProfile(profile, to: facility)
    }
  }

  /// Records a head count; one of the same day is superseded.
  ///
  /// - Throws: ``Failure`` when the counts or the day cannot be.
  public func addCensus(_ census: Census, to facility: Facility) throws {
    let census = try census.checked()
    try check(census.on, .happened, "--on")
    try change { try $0.addCensus(census, to: facility) }
  }

  /// Records a closing or reopening. Without a document it is a fact, but no closure in law.
  ///
  /// - Throws: ``Failure`` for a day that lies ahead, or before the place began.
  public func addClosure(_ closure: Closure, to facility: Facility) throws {
    try change { change in
      let opened = try change.snapshot.dossier(facility).profile(on: closure.on)?.opened
      try check(closure.on, .happened, "--on", from: opened)
      try change.addClosure(closure, to: facility)
    }
  }

  // MARK: - Listing

  /// Which facilities a listing holds; `nil` leaves a question open.
  public struct FacilityFilter: Sendable {
    /// By the present commune of the profile.
    public var provinceCode: String?
    /// Code.
    public var communeCode: String?
    /// As of the day asked about.
    public var kind: FacilityKind?
    /// As of the day asked about.
    public var ownership: Ownership?
    /// Run by a religious body or person; `false` asks for all others.
    public var isReligious: Bool?
    /// Headlines; an empty set holds nothing.
    public var situations: Set<LicensingSituation>?
    /// Part of a name, an address or a code, in any marks.
    public var text: String?

    /// Holds every facility.
    public init() {}

    /// Whether it leaves facilities out by what they are or where.
    var isNarrow: Bool {
      provinceCode != nil || communeCode != nil || kind != nil || ownership != nil || isReligious != nil
    }
  }

  /// Audits of all facilities that fit, by province, commune and name.
  public func audits(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> [LicensingAudit] {
    var audits: [LicensingAudit] = []
    try forEachAudit(vantage, filter) { audits.append($0) }
    return audits.map { (key: placeKey($0), audit: $0) }.sorted { $0.key < $1.key }.map(\.audit)
  }

  /// Audits of all facilities that fit, in the order of their keys; at no time more than some hundreds are held.
  public func forEachAudit(
    _ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter(), _ body: (LicensingAudit) throws -> Void
  ) throws {
    try forEachAudit(vantage, filter, making: { $0 }, body)
  }

  /// The same, with what is made of each audit beside the thread that reads.
  func forEachAudit<Made: Sendable>(
    _ vantage: Vantage, _ filter: FacilityFilter, making make: @escaping @Sendable (LicensingAudit) -> Made,
    _ body: (Made) throws -> Void
  ) throws {
    let (tables, situations) = (licensingTables, filter.situations)
    var pipeline = AuditPipeline { dossier -> Made? in
      let audit = dossier.licensingAudit(on: vantage.day, tables: tables)
      return situations?.contains(audit.situation) ?? true ? make(audit) : nil
    }
    func handOn(_ made: Made?) throws { if let made { try body(made) } }
    try database.read { snapshot in
      try snapshot.forEachDossier(of: selection(filter), existingOn: vantage.day, knownAt: vantage.knownAt) { dossier in
        guard let profile = dossier.profile(on: vantage.day) else { return }
        guard isFound(dossier.facility, profile, filter) else { return }
        try pipeline.take(dossier, handOn)
      }
    }
    try pipeline.finish(handOn)
  }

  /// What the index can leave out before any dossier is read.
  func selection(_ filter: FacilityFilter) -> Snapshot.Selection {
    if let code = filter.communeCode { return .everIn(communes: [code]) }
    guard let province = filter.provinceCode else { return .all }
    return .everIn(communes: Set(units.communes(in: province).map(\.code)))
  }

  /// What can be told from the profile alone.
  func fits(_ profile: FacilityProfile, _ filter: FacilityFilter) -> Bool {
    if let code = filter.communeCode, profile.communeCode != code { return false }
    if let code = filter.provinceCode, provinceCode(ofCommune: profile.communeCode) != code { return false }
    if let kind = filter.kind, !profile.kinds.contains(kind) { return false }
    if let ownership = filter.ownership, profile.ownership != ownership { return false }
    if let isReligious = filter.isReligious, profile.isReligious != isReligious { return false }
    return true
  }

  /// The same with what was searched for.
  func isFound(_ facility: Facility, _ profile: FacilityProfile, _ filter: FacilityFilter) -> Bool {
    guard fits(profile, filter) else { return false }
    guard let folded = filter.text.map(VietnameseText.folded) else { return true }
    return [facility.code, profile.name, profile.address ?? ""].contains { VietnameseText.folded($0).contains(folded) }
  }

  /// Province, commune, name, code: the order of lists for people.
  func placeKey(_ audit: LicensingAudit) -> PlaceKey { placeKey(audit.facility, audit.profile) }

  func placeKey(_ facility: Facility, _ profile: FacilityProfile?) -> PlaceKey {
    let commune = profile?.communeCode ?? ""
    return PlaceKey(
      province: provinceCode(ofCommune: commune) ?? "",
      commune: VietnameseText.sortKey(units.commune(commune)?.name(on: today).bareName ?? ""), communeCode: commune,
      name: VietnameseText.sortKey(profile?.name ?? ""), code: facility.code)
  }

  struct PlaceKey: Comparable, Sendable {
    let province: String
    let commune: String
    let communeCode: String
    let name: String
    let code: String

    static func < (left: Self, right: Self) -> Bool {
      (left.province, left.commune, left.communeCode, left.name, left.code)
        < (right.province, right.commune, right.communeCode, right.name, right.code)
    }
  }
}

extension Failure {
  /// Nothing can be said of what was not recorded yet.
  static func notRecorded(_ code: String, at instant: Instant) -> Failure {
    Failure(.notRecordedThen, ["code": code, "moment": "\(instant.clockText) \(instant.day.shortText)"])
  }
}
