public import CareCore
import CareMessages
import CareStore

extension Desk {
  // MARK: - Finding

  /// The one facility a person means: an exact code, or the unique beginning of a code or name.
  ///
  /// - Parameter knownAt: An entry that was merged into another one later is still itself.
  /// - Throws: ``Failure`` ``FailureCode/noSuchFacility``, ``FailureCode/noSuchFacilityNear`` or
  ///   ``FailureCode/severalFacilities``.
  public func facility(meant text: String, knownAt: Instant? = nil) throws -> Facility {
    try database.read { snapshot in
      let exact = try snapshot.facility(code: text.uppercased(), knownAt: knownAt)
      let found = try exact.map { [$0] } ?? snapshot.facilities(matching: text, knownAt: knownAt)
      if found.count == 1 { return found[0] }
      if found.isEmpty {
        if let taken = try takenOut(text, in: snapshot) { throw taken }
        let near = try snapshot.facilities(matching: text, knownAt: knownAt, inAnyMarks: true)
        if near.isEmpty { throw Failure(.noSuchFacility, ["text": text]) }
        throw Failure(.noSuchFacilityNear, ["text": text, "candidates": try candidates(near, in: snapshot)])
      }
      throw Failure(.severalFacilities, ["text": text, "candidates": try candidates(found, in: snapshot)])
    }
  }

  /// Each with its name, for a person to choose from.
  private func candidates(_ found: [Facility], in snapshot: Snapshot) throws -> String {
    let texts = try found.prefix(8).map { facility in
      let name = try snapshot.dossier(facility).profile(on: today)?.name ?? ""
      return "\(facility.code) \(name)"
    }
    return texts.joined(separator: "; ") + (found.count > 8 ? "; …" : "")
  }

  /// The facility with exactly this code: what commands that change something take.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode``.
  public func facility(code: String) throws -> Facility {
    let facility = try database.read { snapshot in try Self.find(code) { try snapshot.facility(code: $0) } }
    guard let facility else {
      if let taken = try database.read({ try takenOut(code, in: $0) }) { throw taken }
      throw Failure(.noFacilityWithCode, ["code": code])
    }
    return facility
  }

  /// What a code names, as it is typed or in capitals: people type small letters, and no two codes differ in that alone where
  /// the one as typed is none.
  static func find<Found>(_ code: String, _ named: (String) throws -> Found?) rethrows -> Found? {
    try named(code) ?? named(code.uppercased())
  }

  /// That an entry with this code was taken out of the register, when and why; `nil` where there was none.
  private func takenOut(_ code: String, in snapshot: Snapshot) throws -> Failure? {
    try Self.find(code, { try snapshot.retractedEntry(code: $0) }).map { entry in
      Failure(
        .entryTakenOut, ["code": entry.facility.code, "on": entry.on.shortText, "reason": entry.reason])
    }
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
  /// - Parameter cleared: Parts of the same step of that day that are taken back.
  /// - Throws: ``Failure`` for a day on which it cannot have been.
  @discardableResult
  public func addDiscoveryStep(
    _ step: DiscoveryStep, census: Census?, to facility: Facility, clearing cleared: [String] = []
  ) throws -> (step: Retelling<DiscoveryStep>, census: Retelling<Census>?) {
    try check(step.on, .happened, "--on")
    try check(census?.on, .happened, "--on")
    return try change { change in
      let told = try retell(step, clearing: cleared) { try change.addDiscoveryStep(step, to: facility, over: $0) }
      return (told, try census.map { try recount($0, to: facility, in: change) })
    }
  }

  /// A new profile from a day on; the old one stays. What later profiles never stated is stated in them too.
  ///
  /// - Returns: What was replaced, and what a later profile says otherwise.
  /// - Throws: ``Failure`` ``FailureCode/nothingToChange``, those of the commune, and for a day that cannot be.
  @discardableResult
  public func editFacility(
    _ facility: Facility, _ edit: ProfileEdit, from day: CalendarDay
  ) throws -> ProfileEdit.Outcome {
    if edit.isEmpty { throw Failure(.nothingToChange) }
    try check(day, .happened, "--on")
    try check(edit.opened, .begins, "--opened")
    let communes = try CommuneFinder(self)
    let commune = try edit.commune.map { text throws(Failure) in
      try communes.place(text, province: nil, address: nil).code
    }
    var outcome = ProfileEdit.Outcome()
    try change { change in
      guard var profile = try change.snapshot.dossier(facility).profile(on: day) else {
        throw Failure(.noSuchFacility, ["text": facility.code])
      }
      let ofSameDay = try change.snapshot.profiles(of: facility).last { $0.from == day }
      let before = profile
      profile.from = day
      let fields = edit.fields(commune: commune)
      for field in fields { field.apply(&profile) }
      if edit.commune != nil || edit.address != nil {
        _ = try communes.place(profile.communeCode, province: nil, address: profile.address)
      }
      try change.addProfile(profile, to: facility)
      outcome.replaced = ofSameDay.map { differences($0, profile).filter { !$0.old.isEmpty } } ?? []
      try carry(fields, from: profile, to: facility, in: change, &outcome)
      try noteStanding(before, profile, of: facility, in: change.snapshot, &outcome)
    }
    return outcome
  }

  /// Records a head count. Numbers that it leaves out stay as another record of the same day has them.
  ///
  /// - Parameter cleared: Numbers of that day that are taken back.
  /// - Throws: ``Failure`` when the counts or the day cannot be.
  @discardableResult
  public func addCensus(
    _ census: Census, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<Census> {
    try check(census.on, .happened, "--on")
    return try change { try recount(census, clearing: cleared, to: facility, in: $0) }
  }

  /// Records a closing or reopening. Without a document it is a fact, but no closure in law.
  ///
  /// - Parameter cleared: Parts of the same of that day that are taken back.
  /// - Returns: What became of it; of another kind, that of the same day is replaced whole.
  /// - Throws: ``Failure`` for a day that lies ahead, or before the place began.
  @discardableResult
  public func addClosure(
    _ closure: Closure, to facility: Facility, clearing cleared: [String] = []
  ) throws -> Retelling<Closure> {
    try change { change in
      let known = try change.snapshot.dossier(facility)
      let opened = known.profile(on: closure.on)?.opened
      try check(closure.on, .happened, "--on", from: opened)
      try check(closure, of: known)
      try refuseReopeningOfOpen(closure, known)
      try refuseSameDecision(closure, at: facility, known.closures)
      try refuseMoreUnplacedThanCounted(closure, known)
      return try retell(closure, clearing: cleared) { tell in
        try change.addClosure(closure, to: facility) { told, known in
          // What was said of a closing is not said of a reopening.
          if let known, known.kind != told.kind { return told }
          return try tell(told, known)
        }
      }
    }
  }

  /// What never closed cannot work again.
  ///
  /// - Throws: ``Failure`` ``FailureCode/nothingToReopen``.
  private func refuseReopeningOfOpen(_ closure: Closure, _ known: FacilityDossier) throws(Failure) {
    guard closure.kind == .reopened,
      // The same reopening told again.
      !known.closures.contains(where: { $0.kind == .reopened && $0.on == closure.on }),
      known.closure(on: closure.on) == nil
    else { return }
    throw Failure(.nothingToReopen, ["code": known.facility.code, "on": closure.on.shortText])
  }

  /// No more children are left without a place than were there.
  ///
  /// - Throws: ``Failure`` ``FailureCode/unplacedAboveCount``.
  func refuseMoreUnplacedThanCounted(_ closure: Closure, _ known: FacilityDossier) throws(Failure) {
    guard let unplaced = closure.unplaced, let census = known.census(on: closure.on), let children = census.children,
      unplaced > children
    else { return }
    throw Failure(
      .unplacedAboveCount,
      [
        "code": known.facility.code, "unplaced": String(unplaced), "children": String(children),
        "counted": census.on.shortText, "on": closure.on.shortText,
      ])
  }

  /// One decision closes a place once: the same number with another day is asked about.
  ///
  /// - Throws: ``Failure`` ``FailureCode/closureToldOtherwise``.
  func refuseSameDecision(_ closure: Closure, at facility: Facility, _ known: [Closure]) throws(Failure) {
    let other = known.first { other in
      other.kind == closure.kind && other.on != closure.on && other.on.year == closure.on.year
        && DocumentNumber.isSame(other.document, closure.document)
    }
    guard let other else { return }
    throw Failure(
      .closureToldOtherwise,
      [
        "code": facility.code, "on": other.on.shortText, "document": other.document ?? "", "told": closure.on.shortText,
        "command": FacilityFact.Kind.closure.retractCommand(at: facility.code, on: other.on),
      ])
  }

  /// A place whose beginning nobody knows has not closed before all that is known of it.
  ///
  /// - Throws: ``Failure`` ``FailureCode/closedBeforeFirstSign``.
  func check(_ closure: Closure, of known: FacilityDossier) throws(Failure) {
    if known.profiles.contains(where: { $0.opened != nil }) { return }
    if known.holds(closure) { return }
    try check(closure, of: known.facility.code, first: known.firstSign)
  }

  /// The same of one of which nobody knows since when it runs.
  ///
  /// - Parameter sign: What first tells of it.
  func check(_ closure: Closure, of code: String, first sign: FirstSign?) throws(Failure) {
    guard closure.kind == .closed, let sign, closure.on < sign.on else { return }
    throw Failure(
      .closedBeforeFirstSign,
      [
        "facility": code, "end": closure.on.shortText, "sign": sign.text(language),
        "day": sign.on.shortText,
      ])
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
        guard isFound(dossier.facility, profile, filter, among: dossier.profiles) else { return }
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
  ///
  /// - Parameter others: What the place was on other days is found too.
  func isFound(
    _ facility: Facility, _ profile: FacilityProfile, _ filter: FacilityFilter, among others: [FacilityProfile] = []
  ) -> Bool {
    guard fits(profile, filter) else { return false }
    guard let text = filter.text else { return true }
    return VietnameseText.folded(facility.code).contains(VietnameseText.folded(text))
      || ([profile] + others).contains { Self.holds(text, $0) != nil }
  }

  /// The name or the address of a profile that holds a text, in any marks.
  private static func holds(_ text: String, _ profile: FacilityProfile) -> String? {
    let folded = VietnameseText.folded(text)
    return [profile.name, profile.address ?? ""].first { VietnameseText.folded($0).contains(folded) }
  }

  /// Why a search found places whose present name and address do not hold the text: what they were on other days.
  package func foundByFormerTexts(_ audits: [LicensingAudit], _ text: String, _ vantage: Vantage) throws -> [String] {
    try database.read(at: vantage) { snapshot in
      try audits.compactMap { audit in
        if VietnameseText.folded(audit.facility.code).contains(VietnameseText.folded(text)) { return nil }
        guard let profile = audit.profile, Self.holds(text, profile) == nil else { return nil }
        let other = try snapshot.profiles(of: audit.facility).compactMap { profile in
          Self.holds(text, profile).map { (profile.from, $0) }
        }.last
        return other.map { day, found in
          Term.foundByFormer.text(
            language, ["code": audit.facility.code, "text": found, "day": day.shortText])
        }
      }
    }
  }

  /// That a count has more people than a home is likely to have; `nil` where it has not.
  ///
  /// - Parameters:
  ///   - place: The home, or the row of a list.
  ///   - code: Of the home, where it has one by now.
  package func unlikelyCountText(_ census: Census, at place: String, code: String?) -> String? {
    unlikelyFigures(census).map { list in
      Term.unlikelyCount.text(
        language,
        [
          "place": place, "list": list, "on": census.on.shortText,
          "command": "maiam facility census \(code ?? "…") --on \(census.on.shortText) …",
        ])
    }
  }

  /// The same as a refusal, before anything is recorded.
  package func unlikelyCount(_ census: Census) -> Failure? {
    unlikelyFigures(census).map { list in
      Failure(.countUnlikely, ["list": list.uppercasedFirst, "on": census.on.shortText])
    }
  }

  private func unlikelyFigures(_ census: Census) -> String? {
    let list = census.unlikely.map { figure, count in
      "\(ColumnKey(rawValue: figure.name)?.label(language).lowercasedFirst ?? figure.name) \(count)"
    }
    if list.isEmpty, let all = census.beneficiaries, all > Census.seldomAbove {
      return "\(ColumnKey.beneficiaries.label(language).lowercasedFirst) \(all)"
    }
    return list.isEmpty ? nil : list.joined(separator: ", ")
  }

  /// What a count says of its day together with numbers of earlier ones, each with its day, and what is to be counted anew.
  package func earlierCountTexts(_ counted: Census, of facility: Facility) throws -> [String] {
    var texts = [Census.Figure.children, .others].compactMap { figure -> String? in
      guard let count = counted[figure], count > 0, let day = counted.statedOn[figure],
        let column = ColumnKey(rawValue: figure.name)
      else { return nil }
      return Term.countedEarlier.text(
        language, ["what": column.label(language), "count": String(count), "day": day.shortText])
    }
    let audit = try dossier(facility).licensingAudit(on: counted.on, tables: licensingTables)
    let isNeedyMissing = audit.classes.flatMap(\.reasons).contains { $0.rule == .needyCountMissing }
    if isNeedyMissing, let needy = counted.staleNeedy, let day = counted.statedOn[.part(.needy)] {
      texts.append(
        Term.needyNotRecounted.text(
          language,
          ["on": counted.on.shortText, "count": String(needy), "day": day.shortText, "code": facility.code]))
    }
    return texts
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

extension FirstSign {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .paper(let kind, _): kind.label(language).lowercasedFirst
    case .inspection(let code, _): Term.signInspection.text(language, ["inspection": code])
    case .count: Term.signCount.text(language)
    case .notice: Term.signNotice.text(language)
    case .discovery: Term.signDiscovery.text(language)
    }
  }
}

extension FacilityDossier {
  /// A closing of the same day is on file: told again, as by our own export, it says nothing new.
  func holds(_ closure: Closure) -> Bool { closures.contains { $0.kind == closure.kind && $0.on == closure.on } }
}
