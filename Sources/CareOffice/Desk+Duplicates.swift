public import CareCore
import CareMessages
import CareStore

extension Desk {
  /// Pairs of facilities that are probably one under two spellings, the most probable first.
  ///
  /// - Parameter threshold: The lowest score that is listed, 0 to 100.
  package func duplicates(above threshold: Int, _ vantage: Vantage? = nil) throws -> [DataRow] {
    var index = FacilityLikenessIndex<Facility>()
    var rows: [(score: Int, row: DataRow)] = []
    try database.read(at: vantage) { snapshot in
      try snapshot.forEachProfiled { facility, profile, others in
        let traits = FacilityTraits(profile)
        let formers = FacilityTraits.formers(of: profile, among: others)
        for match in index.matches(traits, formers: formers, above: threshold) {
          rows.append(
            (
              match.likeness.score,
              DataRow([
                .score: .integer(match.likeness.score), .code: .text(match.id.code), .name: .text(match.traits.name),
                .commune: .text(communeName(match.traits.communeCode)), .otherCode: .text(facility.code),
                .otherName: .text(profile.name), .otherCommune: .text(communeName(profile.communeCode)),
                .reasons: .text(text(match.likeness.reasons)),
              ])
            ))
        }
        index.insert(facility, traits, formers: formers)
      }
    }
    return rows.enumerated().sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }.map(
      \.element.row)
  }

  /// The places of the commune that a new one may be under another spelling, and the one of its name that was taken out of the
  /// register, as sentences.
  public func resemblances(of new: Facility, _ profile: FacilityProfile) throws -> [String] {
    let traits = FacilityTraits(profile)
    var index = FacilityLikenessIndex<Facility>()
    var takenOut: String?
    try database.read { snapshot in
      takenOut = try TakenOutEntries(snapshot).text(of: new, profile.name, in: profile.communeCode, language)
      let around = Snapshot.Selection.everIn(communes: [profile.communeCode])
      try snapshot.forEachDossier(of: around, withPapers: false) { dossier in
        guard dossier.facility.id != new.id, let last = dossier.profiles.last else { return }
        let merged = try snapshot.aliases(of: dossier.facility).flatMap { try snapshot.profiles(of: $0) }
        index.insert(
          dossier.facility, FacilityTraits(last),
          formers: FacilityTraits.formers(of: last, among: dossier.profiles + merged))
      }
    }
    let elsewhere = try database.read { try namesake(of: new, profile, in: $0) }
    return [takenOut, elsewhere].compactMap(\.self)
      + index.matches(traits).prefix(3).map { match in
        Term.resemblesNew.text(
          language,
          [
            "name": profile.name, "code": new.code, "other": match.id.code, "other_name": match.traits.name,
            "score": String(match.likeness.score), "reasons": text(match.likeness.reasons),
          ])
      }
  }

  /// That a home of another commune bears the name of a new one; `nil` where none does.
  private func namesake(of new: Facility, _ profile: FacilityProfile, in snapshot: Snapshot) throws -> String? {
    let name = FacilityName(profile.name)
    for other in try snapshot.facilities(matching: profile.name) where other.id != new.id {
      guard let last = try snapshot.profiles(of: other).last, last.communeCode != profile.communeCode,
        FacilityName(last.name).agreesWhole(with: name)
      else { continue }
      return sameNameText(profile.name, new, other, in: last.communeCode)
    }
    return nil
  }

  func sameNameText(_ name: String, _ new: Facility, _ other: Facility, in commune: String) -> String {
    Term.sameNameElsewhere.text(
      language, ["name": name, "code": new.code, "other": other.code, "commune": communeName(commune)])
  }

  /// The entries merged into a facility, each with every name it bore.
  ///
  /// - Parameter vantage: Those merged later are left out.
  package func aliases(of facility: Facility, _ vantage: Vantage? = nil) throws -> [(code: String, names: [String])] {
    try database.read(at: vantage) { snapshot in
      try snapshot.aliases(of: facility).map { alias in
        (alias.code, try snapshot.profiles(of: alias).map(\.name).uniqued())
      }
    }
  }

  /// Joins two entries of one facility: the second becomes another code of the first. Counts of one day complete each
  /// other.
  ///
  /// - Parameters:
  ///   - countsOf: The code whose numbers hold where both entries count the same day otherwise.
  ///   - allowsDifferent: They are joined although name, commune, papers, notices or inspections say that they are two.
  /// - Throws: ``Failure`` ``FailureCode/noFacilityWithCode``, ``FailureCode/mergeWithItself``,
  ///   ``FailureCode/mergeDiffers``, ``FailureCode/mergeDoubles``, ``FailureCode/mergeOfClosed``, or
  ///   ``FailureCode/mergeCountsDiffer`` where they do and nobody chose.
  public func merge(
    _ kept: String, _ alias: String, reason: String, countsOf: String? = nil, allowsDifferent: Bool = false
  ) throws -> Facility {
    try change { change in
      guard let first = try change.snapshot.facility(code: kept) else {
        throw Failure(.noFacilityWithCode, ["code": kept])
      }
      guard let second = try change.snapshot.facility(code: alias) else {
        throw Failure(.noFacilityWithCode, ["code": alias])
      }
      guard first.id != second.id else { throw Failure(.mergeWithItself, ["first": kept, "second": alias]) }
      var failures: [Failure] = []
      if !allowsDifferent, let failure = try difference((first, kept), (second, alias), change.snapshot) {
        failures.append(failure)
      }
      if let failure = try doubles((first, kept), (second, alias), change.snapshot) { failures.append(failure) }
      if let failure = try closings((first, kept), (second, alias), change.snapshot) { failures.append(failure) }
      do {
        try joinCounts(of: (first, kept), and: (second, alias), chosen: countsOf, change)
      } catch let failure as Failure {
        failures.append(failure)
      }
      // Whoever is asked about both is asked once.
      if failures.count == 1 { throw failures[0] }
      if !failures.isEmpty { throw Failures(failures) }
      try change.merge(second, into: first, because: reason)
      return first
    }
  }

  /// Papers, notices, pauses, ends, closings, acts of the authority, what was passed on and emergencies that both entries
  /// hold. Joined, each would stand twice, a fine would count twice, and a withdrawal recorded later would leave the other
  /// copy of the paper in force.
  private func doubles(
    _ first: (facility: Facility, code: String), _ second: (facility: Facility, code: String), _ snapshot: Snapshot
  ) throws -> Failure? {
    var (list, commands): ([String], [String]) = ([], [])
    let papers = try snapshot.dossier(first.facility).permits
    for copy in try snapshot.dossier(second.facility).permits where papers.contains(where: copy.isCopy) {
      let own = copy.entries(missingIn: papers.filter(copy.isCopy)).map { $0.named(language) }
      let again =
        own.isEmpty ? "" : " (\(Term.recordAgain.text(language, ["list": own.joined(separator: ", ")])))"
      list.append(copy.named(language) + again)
      commands += copy.events.reversed().map { event in
        copy.correctCommand(event, at: second.code) + " --remove --reason …"
      }
    }
    for kind in [FacilityFact.Kind.notice, .pause, .resumeNotice, .termination, .closure] {
      let held = try snapshot.recordedFacts(kind, of: first.facility).map(\.fact)
      for copy in try snapshot.recordedFacts(kind, of: second.facility).map(\.fact) {
        let isHeld = held.contains { fact in
          fact.days[0] == copy.days[0] && DocumentNumber.mayBeSame(fact.document, copy.document)
        }
        guard isHeld else { continue }
        list.append("\(kind.label(language).lowercasedFirst) \(copy.days[0].shortText)")
        commands.append(kind.retractCommand(at: second.code, on: copy.days[0]))
      }
    }
    let acts = try snapshot.doubledActs(of: second.facility, besides: first.facility)
    list += acts.map { "\($0.named(language)) (\($0.held), \($0.copy))" }
    // What tells of a measure at the paper cannot go while that stands.
    commands = acts.map(\.command) + commands
    if list.isEmpty { return nil }
    return Failure(
      .mergeDoubles,
      [
        "first": first.code, "second": second.code, "list": list.joined(separator: "; "),
        "commands": commands.map { "“\($0)”" }.joined(separator: ", "),
      ])
  }

  /// Closings and reopenings of the second entry that the first does not hold: those of a merged entry are not the
  /// facility's.
  private func closings(
    _ first: (facility: Facility, code: String), _ second: (facility: Facility, code: String), _ snapshot: Snapshot
  ) throws -> Failure? {
    let held = try snapshot.dossier(first.facility)
    let lost = try snapshot.dossier(second.facility).closures.filter { !held.holds($0) }
    if lost.isEmpty { return nil }
    let commands = lost.map { "“\(FacilityFact.Kind.closure.retractCommand(at: second.code, on: $0.on))”" }
    return Failure(
      .mergeOfClosed,
      [
        "first": first.code, "second": second.code,
        "list": lost.map { "\($0.kind.label(language).lowercasedFirst) \($0.on.shortText)" }.joined(separator: "; "),
        "commands": commands.joined(separator: ", "),
      ])
  }

  /// A day that both entries counted has one count afterwards, with what either states.
  private func joinCounts(
    of first: (facility: Facility, code: String), and second: (facility: Facility, code: String), chosen: String?,
    _ change: Change
  ) throws {
    let others = Dictionary(
      try change.snapshot.dossier(second.facility).censuses.map { ($0.on, $0) }, uniquingKeysWith: { $1 })
    let pairs = try change.snapshot.dossier(first.facility).censuses.compactMap { own in
      others[own.on].map { (own: own, other: $0) }
    }
    let isSecond = try chosen.map { code in
      guard [first.code, second.code].contains(code) else {
        throw Failure(.mergeCountsOfNeither, ["code": code, "first": first.code, "second": second.code])
      }
      return code == second.code
    }
    let differing = pairs.flatMap { own, other in
      own.contradictions(with: other).map { found in
        let label = ColumnKey(rawValue: found.figure.name)?.label(language) ?? found.figure.name
        return
          "\(own.on.shortText) \(label.lowercasedFirst) \(found.own) (\(first.code)), \(found.other) (\(second.code))"
      }
    }
    if isSecond == nil, !differing.isEmpty {
      throw Failure(
        .mergeCountsDiffer,
        ["first": first.code, "second": second.code, "list": differing.joined(separator: "; ")])
    }
    for (own, other) in pairs where own != other {
      let joined = isSecond == true ? other.supplemented(by: own) : own.supplemented(by: other)
      if joined != own { try change.addCensus(joined, to: first.facility) }
    }
  }
}
