public import CareCore
import CareImport
import CareMessages
import CareSheets
import CareStore

extension Desk {
  /// The words under which people write enumerations, in both languages, and as departments write them.
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    func add<Term: Worded & RawRepresentable & CaseIterable>(_: Term.Type, _ others: (Term) -> [String] = { _ in [] })
    where Term.RawValue == String {
      for term in Term.allCases { vocabulary.add(term, labels: [term.wording.vi, term.wording.en] + others(term)) }
    }
    add(FacilityKind.self) { kind in
      let words = Synonyms.words(kind)
      // Where places are told by kinds, each is called one: "Cơ sở chăm sóc người khuyết tật".
      return words + ([kind.wording.vi] + words).flatMap { ["Cơ sở \($0)", "Các cơ sở \($0)"] }
    }
    add(Ownership.self, Synonyms.words)
    add(OperatorKind.self, Synonyms.words)
    add(ReligiousKind.self, Synonyms.words)
    add(Setting.self, Synonyms.words)
    add(DiscoverySource.self)
    add(DiscoveryStep.Kind.self)
    add(FacilityFact.Kind.self)
    add(PermitKind.self, Synonyms.words)
    add(PermitEvent.Kind.self, Synonyms.words)
    add(OperationAuthority.self)
    add(LicensingSituation.self)
    add(InspectionRegime.self)
    add(InspectionBasis.self)
    add(InspectionMode.self)
    add(LimitUnit.self)
    add(Minutes.WitnessRole.self)
    return vocabulary
  }()

  /// A value of an enumeration as a person writes it: its raw value or its name in either language, in any marks.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchChoice``.
  public static func term<Term: RawRepresentable & CaseIterable>(
    _ text: String, field: String, _: Term.Type = Term.self
  ) throws(Failure) -> Term where Term.RawValue == String { try vocabulary.term(text, field: field) }

  /// A list of facilities. All of it is taken, or nothing, unless bad rows are to be skipped.
  ///
  /// - Parameter progress: Called with the number of rows behind us.
  /// - Throws: ``Failure`` and ``Failures`` for the file and its header; bad cells stand in the result.
  public func importFacilities(
    _ request: ImportRequest, progress: (_ done: Int) -> Void = { _ in }
  ) throws -> ImportResult {
    var result = ImportResult()
    try check(request.day, .happened, "--on")
    let setup = try setup(request)
    let table = try table(request, setup, &result, FacilityColumn.self)
    try table.checkHeadCounts()
    let mapping = table.mapping
    let noDays = SwappedDays(table)
    let titles = try titleDays(of: table, request)
    // The finder goes to the thread that reads.
    let log = ImportLog(self, home: setup.communes.home)
    let rows = ReadAhead(facilityList(table, request.day, setup)) { list, hand in
      try list.read { row, found, problems in try hand((row, found, problems)) }
    }
    try run(request, log) { change in
      let isFresh = try !change.snapshot.hasFacilities()
      let shared = try change.snapshot.sharedNumbers()
      var likeness = try LikenessCheck(self, change.snapshot, isFresh: isFresh)
      var days = noDays
      var counted: Int?
      // An empty register is filled a thousand facilities at a time: nothing has to be looked up between them.
      var waiting: [(found: ProposedFacility, new: NewFacility)] = []
      func addWaiting() throws {
        for (facility, (found, _)) in zip(try change.addNewFacilities(waiting.map(\.new)), waiting) {
          result.added += 1
          likeness.look(at: found, facility)
        }
        waiting.removeAll(keepingCapacity: true)
      }
      let tally = try rows.forEach { row, found, problems in
        days.look(at: row)
        result.rows += 1
        if result.rows % 500 == 0 { progress(result.rows) }
        log.note(found)
        if found.census != nil, row.value(.censusDay).isEmpty { counted = counted ?? row.number }
        guard problems.isEmpty else { return log.add(problems) }
        do {
          let losses = try self.unsaidLosses(
            row, found, on: request.day, isFresh ? nil : change.snapshot, besides: likeness.added, log)
          guard losses.isEmpty else { return log.add(losses) }
          let telling = self.cellsTellingOfChildren(row, request)
          guard telling.isEmpty else { return log.add(telling) }
          let unlikely = self.unlikely([found.census, found.earlierChildren], request)
          guard unlikely.isEmpty else { return log.add(unlikely.map { row.problem(.children, $0) }) }
          self.noteUnlikely([found.census, found.earlierChildren], row: row.number, found.name, found.code, &result)
          if isFresh, found.papers.isEmpty, found.papersConfirmedOn == nil, found.earlierChildren == nil {
            waiting.append((found, try Self.newFacility(found)))
            if waiting.count == 1_000 { try addWaiting() }
          } else {
            try addWaiting()
            try self.take(found, isFresh: isFresh, request, in: change, &result, &likeness)
          }
        } catch let failure as Failure where failure.code.exit != .inputOutput && failure.code.exit != .busy {
          if failure.code == .missingOwnership {
            let unused = mapping.unused.map { "“\($0.parts.joined(separator: " – "))”" }.joined(separator: ", ")
            throw Failure(
              unused.isEmpty ? .missingOwnership : .missingOwnershipHere,
              ["path": request.path, "line": String(row.number), "unused": unused])
          }
          let isCode = [.noFacilityWithCode, .codeOfAnother, .duplicateFacilityCode].contains(failure.code)
          let isDay = failure.code == .closedBeforeFirstSign
          log.add([row.problem(isDay ? .closedOn : isCode ? .code : .name, failure)])
        }
      }
      try addWaiting()
      try days.check()
      try settleDay(titles, request, counted: counted, &result)
      log.tally(tally, mapping, &result)
      result.resemblances = likeness.sentences
      if !result.renamed.isEmpty {
        let list = firstTexts(result.renamed, separator: "; ")
        result.notes.append(Term.renamedByList.text(language, ["list": list]))
      }
      result.notes += try sharedTexts(in: change.snapshot, since: shared)
    }
    try finish(request, log, &result)
    return result
  }

  func facilityList(_ table: ListTable<FacilityColumn>, _ day: CalendarDay, _ setup: ListSetup) -> FacilityList {
    FacilityList(
      table,
      FacilityReading(
        day: day, by: today, vocabulary: Self.vocabulary, defaults: setup.defaults,
        commune: { text throws(Failure) in try setup.communes.find(text) }, place: { setup.communes.place($0) },
        group: { setup.communes.group($0) }))
  }

  /// Writes what one row says that is not known yet.
  private func take(
    _ found: ProposedFacility, isFresh: Bool, _ request: ImportRequest, in change: Change,
    _ result: inout ImportResult, _ likeness: inout LikenessCheck
  ) throws {
    if !isFresh, let facility = try known(found, in: change.snapshot, besides: likeness.added) {
      let before = change.entries
      try check(found, of: try change.snapshot.dossier(facility))
      let profiles = try change.snapshot.profiles(of: facility)
      let current = profiles.last { $0.from <= found.from } ?? profiles.first
      var fields: [(name: String, old: String, new: String)] = []
      if let current {
        let new = found.profile(over: current)
        if !current.saysTheSame(as: new) {
          fields = differences(current, new)
          try change.addProfile(new, to: facility)
          result.noteRename(of: facility, current, new) { self.communeName($0) }
          let edit = ProfileEdit(new, over: current)
          var outcome = ProfileEdit.Outcome()
          try carry(edit.fields(commune: edit.commune), from: new, to: facility, in: change, &outcome)
          try noteStanding(current, new, of: facility, in: change.snapshot, &outcome)
          let said = texts(outcome, of: facility)
          if !said.isEmpty {
            result.notes.append(
              Term.rowOfFacility.text(
                language,
                ["code": facility.code, "line": String(found.row), "text": said.joined(separator: " ")]))
          }
        }
      }
      let known = try change.snapshot.dossier(facility)
      try addEarlierChildren(found, to: facility, in: change)
      if let census = found.census { try change.add(census, over: known, to: facility) }
      try noteOpening(found.opened, found.census?.on, over: known, of: facility, in: change, &result)
      if let census = found.census { try noteClosed(known, countedOn: census.on, in: change, &result) }
      if let discovery = found.discovery {
        try change.addDiscovery(discovery.supplemented(from: known), to: facility)
      }
      if let closure = found.closure?.supplemented(from: known) {
        try refuseSameDecision(closure, at: facility, known.closures)
        try refuseMoreUnplacedThanCounted(closure, try change.snapshot.dossier(facility))
        try change.addClosure(closure, to: facility)
      }
      try addPapers(found, request, to: facility, in: change, &result)
      if change.entries == before {
        result.same += 1
      } else {
        result.changed += 1
        if result.changes.count < ImportResult.changesNamed {
          fields += differences(known, try change.snapshot.dossier(facility))
          result.changes.append(
            ImportChange(row: found.row, code: facility.code, name: current?.name ?? found.name, fields: fields))
        }
      }
      return
    }
    if !isFresh, let code = found.code, Facility.ownCode(code) != nil {
      throw Failure(.noFacilityWithCode, ["code": code])
    }
    try check(found, of: nil)
    for facility in try change.addNewFacilities([Self.newFacility(found)]) {
      try addEarlierChildren(found, to: facility, in: change)
      try addPapers(found, request, to: facility, in: change, &result)
      try noteOpening(found.opened, found.census?.on, over: nil, of: facility, in: change, &result)
      result.added += 1
      likeness.look(at: found, facility)
    }
  }

  /// A row that says when a place closed, and neither it nor the register since when it ran.
  ///
  /// - Throws: ``Failure`` ``FailureCode/closedBeforeFirstSign``.
  private func check(_ found: ProposedFacility, of known: FacilityDossier?) throws(Failure) {
    guard let closure = found.closure, found.opened == nil,
      known?.profiles.allSatisfy({ $0.opened == nil }) ?? true, known?.holds(closure) != true
    else { return }
    let papers = found.papers.compactMap { paper in
      paper.on.precision.earliest(for: paper.on.last).map { FirstSign.paper(paper.kind, $0) }
    }
    let signs = papers + [known?.firstSign].compactMap(\.self)
    try check(
      closure, of: known?.facility.code ?? found.code ?? found.name, first: signs.min { $0.on < $1.on })
  }

  /// Says of a place that had closed that somebody counted people there since, or fewer before than are without a place;
  /// the count is recorded already.
  private func noteClosed(
    _ known: FacilityDossier, countedOn day: CalendarDay, in change: Change, _ result: inout ImportResult
  ) throws {
    if known.closures.isEmpty { return }
    let dossier = try change.snapshot.dossier(known.facility)
    result.notes += [closedAndCountedText(dossier, on: day), unplacedAboveCountText(dossier)].compactMap(\.self)
  }

  /// Says of a place where people were counted before the day on which it began by the list or the register.
  ///
  /// - Parameter known: As it was before the row; few rows go beyond it.
  private func noteOpening(
    _ opened: CalendarDay?, _ counted: CalendarDay?, over known: FacilityDossier?, of facility: Facility,
    in change: Change, _ result: inout ImportResult
  ) throws {
    let first = [counted, opened == nil ? nil : known?.censuses.first?.on].compactMap(\.self).min()
    guard let opened = opened ?? known?.profiles.last?.opened, let first, first < opened else { return }
    if let sentence = countedBeforeOpeningText(try change.snapshot.dossier(facility)) { result.notes.append(sentence) }
  }

  /// What looks like telling who a child is, where nobody said that it tells of none.
  private func cellsTellingOfChildren<Column>(_ row: SourceRow<Column>, _ request: ImportRequest) -> [CellProblem] {
    request.keepsWords ? [] : row.cellsTellingOfChildren()
  }

  /// Counts of the list that nobody said are right.
  private func unlikely(_ counts: [Census?], _ request: ImportRequest) -> [Failure] {
    request.allowsMany ? [] : counts.compactMap(\.self).compactMap(unlikelyCount)
  }

  /// Says of a count of the list that a slip is likelier.
  private func noteUnlikely(
    _ counts: [Census?], row: Int, _ name: String, _ code: String?, _ result: inout ImportResult
  ) {
    for case let census? in counts {
      let place = Term.rowNamed.text(language, ["line": String(row), "name": name])
      if let sentence = unlikelyCountText(census, at: place, code: code) { result.notes.append(sentence) }
    }
  }

  /// What another list said of the same entry before.
  private func note(_ told: PermitTelling, of facility: Facility, row: Int, _ result: inout ImportResult) {
    guard let text = told.text(language) else { return }
    result.notes.append(
      Term.rowOfFacility.text(language, ["code": facility.code, "line": String(row), "text": text]))
  }

  /// The same of a paper that was granted or asked for since.
  private func noteClosed(
    _ facility: Facility, _ event: PermitEvent, in change: Change, _ result: inout ImportResult
  ) throws {
    guard try change.snapshot.hasClosed(facility),
      let sentence = afterClosingText(try change.snapshot.dossier(facility), event)
    else { return }
    result.notes.append(sentence)
  }

  /// Not where that day says it already: the count of it may say more.
  private func addEarlierChildren(_ found: ProposedFacility, to facility: Facility, in change: Change) throws {
    guard let census = found.earlierChildren else { return }
    try change.add(census, over: try change.snapshot.dossier(facility), to: facility)
  }

  private static func newFacility(_ found: ProposedFacility) throws(Failure) -> NewFacility {
    guard let profile = found.newProfile else { throw Failure(.missingOwnership) }
    return NewFacility(
      code: found.code, profile: profile, census: found.census, discovery: found.discovery, closure: found.closure)
  }

  private func addPapers(
    _ found: ProposedFacility, _ request: ImportRequest, to facility: Facility, in change: Change,
    _ result: inout ImportResult
  ) throws {
    for paper in found.papers {
      let event = PermitEvent(
        kind: .issued, on: paper.on.last, issuer: paper.issuer,
        wording: Permit.Content(
          number: paper.number, issuer: paper.issuer, capacity: paper.capacity, expires: paper.expires)
      ).on(paper.on)
      let told = try Self.record(
        event, paper.kind, for: facility, saysNoTerm: paper.saysNoTerm && paper.expires == nil, in: change,
        language: language)
      note(told, of: facility, row: paper.row, &result)
      try noteClosed(facility, event, in: change, &result)
    }
    try addReview(found.papersConfirmedOn, request, to: facility, in: change)
  }

  /// A column of a list says that somebody confirmed which papers there are; the list is the source.
  private func addReview(
    _ day: CalendarDay?, _ request: ImportRequest, to facility: Facility, in change: Change
  ) throws {
    guard let day else { return }
    let name = request.path.split(separator: "/").last.map(String.init) ?? request.path
    try change.addPermitReview(
      PermitReview(on: day, source: Term.confirmedByList.text(language, ["file": name])), to: facility)
  }

  /// The facility a row means: the one with its code or, without a code, the only one of that name in that commune,
  /// so that a list read twice adds nothing.
  ///
  /// - Parameter added: What the list itself added before: of that no name is taken for one that only resembles it.
  /// - Throws: ``Failure`` ``FailureCode/severalOfThatName``; ``FailureCode/nameOfAnotherDay`` where name and commune are
  ///   those of a place on another day, or under a code that was merged into it; ``FailureCode/nameDiffersInMarks`` where
  ///   the name is one of the commune but for its marks.
  func known(
    _ found: ProposedFacility, in snapshot: Snapshot, besides added: Set<Facility.ID> = []
  ) throws -> Facility? {
    if let code = found.code {
      let facility = try snapshot.facility(code: code)
      if let facility { try check(found, of: facility, in: snapshot) }
      return facility
    }
    let name = SpelledName(found.name)
    let namesakes = try snapshot.namesakes(of: found.name, inCommune: found.communeCode)
    let ever = namesakes.same
    let same = try ever.filter { facility in
      let profiles = try snapshot.profiles(of: facility)
      guard let profile = profiles.last(where: { $0.from <= found.from }) ?? profiles.first else { return false }
      return profile.communeCode == found.communeCode && SpelledName(profile.name).agrees(with: name)
    }
    if same.count > 1 {
      throw Failure(
        .severalOfThatName, ["name": found.name, "codes": same.map(\.code).joined(separator: ", ")])
    }
    if same.isEmpty, let facility = ever.first {
      // Of another day, or of an entry that was merged: a list may be behind, and a new place may have come to the old one.
      let profiles = try snapshot.profiles(of: facility)
      let present = profiles.last { $0.from <= found.from } ?? profiles.first
      throw Failure(
        .nameOfAnotherDay,
        [
          "name": found.name, "place": communeName(found.communeCode), "day": found.from.shortText,
          "code": ever.map(\.code).joined(separator: ", "), "present": present?.name ?? "",
          "present_place": present.map { communeName($0.communeCode) } ?? "",
        ])
    }
    let others = namesakes.butForMarks.filter { !added.contains($0.id) }
    if same.isEmpty, !others.isEmpty {
      let texts = try others.prefix(6).map { facility in
        "\(facility.code) “\(try snapshot.profiles(of: facility).last?.name ?? "")”"
      }
      throw Failure(
        .nameDiffersInMarks,
        [
          "name": found.name, "place": communeName(found.communeCode), "candidates": texts.joined(separator: ", "),
        ])
    }
    return same.first
  }

  /// A list may rename a place or move it. One that would do both under one code, or give it the name that another place
  /// of its commune bears, has the wrong code.
  ///
  /// - Throws: ``Failure`` ``FailureCode/codeOfAnother``.
  private func check(_ found: ProposedFacility, of facility: Facility, in snapshot: Snapshot) throws {
    let name = SpelledName(found.name)
    if try snapshot.profiles(of: facility).contains(where: { SpelledName($0.name).agrees(with: name) }) { return }
    let known = try KnownNames(facility, in: snapshot)
    if try known.mayBear(found.name, in: snapshot) { return }
    let isMoved = !known.communes.contains(found.communeCode)
    let others = try snapshot.facilities(named: found.name, inCommune: found.communeCode)
    guard isMoved || !others.isEmpty else { return }
    throw try contradiction(
      known, name: found.name, place: isMoved ? communeName(found.communeCode) : nil, in: snapshot)
  }

  // MARK: - Papers and head counts

  /// A list of papers, one event a row.
  ///
  /// - Throws: ``Failure`` and ``Failures`` for the file and its header; bad cells, and events that cannot have
  ///   happened, stand in the result.
  public func importPermits(
    _ request: ImportRequest, progress: (_ done: Int) -> Void = { _ in }
  ) throws -> ImportResult {
    var result = ImportResult()
    let setup = try setup(request)
    let table = try table(request, setup, &result, PermitColumn.self)
    let list = try PermitList(table, vocabulary: Self.vocabulary, on: request.day, by: today)
    let log = ImportLog(self)
    let finder = FacilityFinder(self, setup.communes)
    try run(request, log) { change in
      let shared = try change.snapshot.sharedNumbers()
      // The events of one paper may stand in any order; they are taken in that of their days.
      var events: [(event: ProposedPermitEvent, row: SourceRow<PermitColumn>)] = []
      var unclear: [(row: Int, name: String)] = []
      var days = SwappedDays(table)
      let tally = try list.read(knows: { try change.snapshot.bearsAny($0) }) { row, found, problems in
        days.look(at: row)
        result.rows += 1
        if !problems.isEmpty, row.isUnclear { unclear.append((row.number, row.written(.name))) }
        let problems = problems.isEmpty ? self.cellsTellingOfChildren(row, request) : problems
        log.add(problems)
        if problems.isEmpty, let found { events.append((found, row)) }
      }
      try days.check()
      log.tally(tally, table.mapping, &result)
      var facilities: [FacilityReference: Facility] = [:]
      let ordered = events.enumerated().sorted {
        ($0.element.event.event.on, $0.offset) < ($1.element.event.event.on, $1.offset)
      }
      let all = ordered.map(\.element.event)
      var rowsByPaper: [PaperOfList: [(event: PermitEvent, row: Int)]] = [:]
      for (done, (_, (found, row))) in ordered.enumerated() {
        if done % 500 == 499 { progress(done + 1) }
        let before = change.entries
        do {
          let facility = try facilities[found.facility] ?? finder.facility(found.facility, in: change.snapshot)
          if facilities[found.facility] == nil, found.facility.code == nil, found.facility.name != nil {
            noteFormerName(
              found.facility, of: try change.snapshot.dossier(facility), on: today, row: row.number, &result)
          }
          facilities[found.facility] = facility
          let losses = try unsaidLosses(
            row, found, of: facility, among: all, on: request.day, change.snapshot)
          guard losses.isEmpty else {
            log.add(losses)
            continue
          }
          let event =
            found.mayBeDecision
            ? found.event.numberedByDecision(among: try change.snapshot.dossier(facility).permits, found.kind)
            : found.event
          let told = try Self.record(
            event, found.kind, for: facility, saysNoTerm: found.saysNoTerm, in: change, language: language)
          note(told, of: facility, row: row.number, &result)
          noteFormerName(
            found.facility, of: try change.snapshot.dossier(facility), on: request.day, row: row.number, &result)
          try noteTerm(found, row, of: facility, change.snapshot, &result)
          try noteClosed(facility, event, in: change, &result)
          try addReview(found.papersConfirmedOn, request, to: facility, in: change)
          if change.entries == before {
            result.same += 1
          } else if told.isNew {
            result.added += 1
            let paper = PaperOfList(facility: facility.id, kind: found.kind, event: event.kind)
            rowsByPaper[paper, default: []].append((event, row.number))
          } else {
            result.changed += 1
          }
        } catch let failure as Failure where failure.code.exit != .inputOutput && failure.code.exit != .busy {
          if [.noFacilityOfThatName, .noFacilityOfThatNameNear].contains(failure.code), row.isUnclear {
            unclear.append((row.number, found.facility.name ?? ""))
          }
          var failure = failure
          // What contradicts another row of the list is for the list to settle: the register had nothing of it.
          if [.paperToldOtherwise, .decisionToldOtherwise].contains(failure.code),
            let facility = facilities[found.facility],
            let rows = rowsByPaper[PaperOfList(facility: facility.id, kind: found.kind, event: found.event.kind)],
            let first = rows.first(where: { $0.event.on == found.event.on })
              ?? rows.first(where: { DocumentNumber.isSame($0.event.document, found.event.document) })
          {
            failure = Failure(
              .rowToldOtherwise,
              [
                "line": String(first.row), "kind": found.kind.label(language).lowercased(),
                "event": found.event.kind.label(language).lowercased(), "list": failure.arguments["rows"] ?? "",
              ])
          }
          log.add([
            failure.code == .noPermitOfNumber
              ? row.problem(
                row.has(.number) ? .number : .numberOrDocument,
                Failure(
                  .noPermitOfNumberInList,
                  failure.arguments.merging(["event": found.event.kind.label(language).lowercased()]) { $1 }))
              : row.problem(
                Self.column(
                  failure, row, code: .facility, name: .name, places: [.commune, .district, .province], other: .event),
                failure)
          ])
        }
      }
      // What names a place of the register is that; of the others nothing tells what they are.
      try table.ask(about: unclear)
      result.notes += try sharedTexts(in: change.snapshot, since: shared)
    }
    try finish(request, log, &result)
    return result
  }

  /// A list of head counts, one facility a row.
  ///
  /// - Throws: ``Failure`` and ``Failures`` for the file and its header; bad cells stand in the result.
  public func importCensuses(
    _ request: ImportRequest, progress: (_ done: Int) -> Void = { _ in }
  ) throws -> ImportResult {
    var result = ImportResult()
    try check(request.day, .happened, "--on")
    let setup = try setup(request)
    let table = try table(request, setup, &result, CensusColumn.self)
    let list = CensusList(table, on: request.day, by: today)
    let log = ImportLog(self)
    let finder = FacilityFinder(self, setup.communes)
    try run(request, log) { change in
      struct Count: Hashable {
        let facility: Facility.ID
        let on: CalendarDay
      }
      var rows: [Count: Int] = [:]
      var days = SwappedDays(table)
      var unclear: [(row: Int, name: String)] = []
      var counted: Int?
      let tally = try list.read(knows: { try change.snapshot.bearsAny($0) }) { row, found, problems in
        days.look(at: row)
        result.rows += 1
        if result.rows % 500 == 0 { progress(result.rows) }
        log.add(problems)
        guard problems.isEmpty, let found else { return }
        if found.census != nil, row.value(.on).isEmpty { counted = counted ?? row.number }
        do {
          let facility = try finder.facility(found.facility, in: change.snapshot)
          let losses = try unsaidLosses(row, of: facility, on: request.day, change.snapshot)
          guard losses.isEmpty else { return log.add(losses) }
          guard let census = found.census else {
            log.noteUnknown(facility, in: row.number)
            return
          }
          let key = Count(facility: facility.id, on: census.on)
          if let first = rows[key] {
            throw Failure(.duplicateInFile, ["code": facility.code, "line": String(first)])
          }
          rows[key] = row.number
          let telling = self.cellsTellingOfChildren(row, request)
          guard telling.isEmpty else { return log.add(telling) }
          let unlikely = self.unlikely([census], request)
          guard unlikely.isEmpty else { return log.add(unlikely.map { row.problem(.children, $0) }) }
          self.noteUnlikely([census], row: row.number, found.facility.name ?? facility.code, facility.code, &result)
          let before = change.entries
          let known = try change.snapshot.dossier(facility)
          let old = known.censuses.last { $0.on == census.on }
          try change.add(census, over: known, to: facility)
          noteFormerName(found.facility, of: known, on: census.on, row: row.number, &result)
          try noteClosed(known, countedOn: census.on, in: change, &result)
          try noteOpening(nil, census.on, over: known, of: facility, in: change, &result)
          if change.entries == before {
            result.same += 1
          } else if let old {
            result.changed += 1
            if result.changes.count < ImportResult.changesNamed {
              result.changes.append(
                ImportChange(
                  row: row.number, code: facility.code, name: found.facility.name ?? "",
                  fields: differences(old, census.supplemented(by: old))))
            }
          } else {
            result.added += 1
          }
        } catch let failure as Failure where failure.code.exit != .inputOutput && failure.code.exit != .busy {
          if [.noFacilityOfThatName, .noFacilityOfThatNameNear].contains(failure.code), row.isUnclear {
            unclear.append((row.number, found.facility.name ?? ""))
          }
          log.add([
            row.problem(
              Self.column(
                failure, row, code: .facility, name: .name, places: [.commune, .district, .province],
                other: CensusColumn.parts.first { $0.1.rawValue == failure.arguments["field"] }?.0 ?? .children),
              failure)
          ])
        }
      }
      try table.ask(about: unclear)
      try days.check()
      if counted != nil { try settleDay(try titleDays(of: table, request), request, counted: counted, &result) }
      log.tally(tally, table.mapping, &result)
    }
    try finish(request, log, &result)
    return result
  }

  /// A list that calls a place by a name it bore before, or with another remark behind its name: whoever reads the answer
  /// is to know which place was taken.
  private func noteFormerName(
    _ reference: FacilityReference, of known: FacilityDossier, on day: CalendarDay, row: Int,
    _ result: inout ImportResult
  ) {
    guard reference.code == nil, let name = reference.name, let present = known.profile(on: day)?.name,
      !SpelledName.agree(name, present)
    else { return }
    let isBracket = FacilityName(name).agrees(with: FacilityName(present))
    result.notes.append(
      (isBracket ? Term.takenDespiteBrackets : .countedUnderFormerName).text(
        language, ["line": String(row), "name": name, "code": known.facility.code, "present": present]))
  }

  /// The column that a failure is about: the facility, where it lies, or what is said of it.
  ///
  /// - Parameter places: The commune, then what stands around it.
  private static func column<Column: ImportColumn>(
    _ failure: Failure, _ row: SourceRow<Column>, code: Column, name: Column, places: [Column], other: Column
  ) -> Column {
    switch failure.code {
    case .noFacilityWithCode, .codeOfAnother, .severalOfThatName, .noFacilityOfThatName, .noFacilityOfThatNameNear,
      .duplicateInFile:
      row.has(code) && !row.value(code).isEmpty || !row.has(name) ? code : name
    case let failed where PlaceTexts.failures.contains(failed):
      // The cell that holds the words which are wrong, else the one of the smallest unit that the row names.
      places.first { column in
        failure.arguments["value"].map { VietnameseText.folded(row.written(column)) == VietnameseText.folded($0) }
          ?? false
      } ?? places.first { !row.value($0).isEmpty } ?? places.first ?? name
    default: other
    }
  }

  // MARK: - Running

  /// One transaction, undone at the end of a trial and when bad cells are not to be skipped.
  private func run(_ request: ImportRequest, _ log: ImportLog, _ body: (Change) throws -> Void) throws {
    struct Undone: Error {}
    do {
      try change { change in
        try body(change)
        if request.isTrial || (!log.problems.isEmpty && !request.skipsBad) { throw Undone() }
      }
    } catch is Undone {}
  }

  /// Puts the problems in the order of the file and, if asked for, writes the list with its bad cells marked.
  private func finish(_ request: ImportRequest, _ log: ImportLog, _ result: inout ImportResult) throws {
    log.addRemarks(to: &result)
    result.problems = log.sorted()
    result.leftOut = Set(result.problems.map(\.row)).count
    result.isRefused = !result.problems.isEmpty && !request.skipsBad
    if let path = request.errors, !result.problems.isEmpty {
      try ErrorWorkbook(desk: self).write(result, of: request.path, to: path)
      result.notes.append(Term.errorsWritten.text(language, ["path": path]))
    }
  }
}

/// What rows of a list tell of, for those that tell of the same.
private struct PaperOfList: Hashable {
  let facility: Facility.ID
  let kind: PermitKind
  let event: PermitEvent.Kind
}

extension Change {
  /// A count of a list. What it leaves blank stays as the same day has it: a blank never erases.
  ///
  /// - Throws: As ``Census/checked()``, where the two together cannot be.
  fileprivate func add(_ census: Census, over known: FacilityDossier, to facility: Facility) throws {
    let old = known.censuses.last { $0.on == census.on }
    guard let old else { return try addCensus(census, to: facility) }
    do {
      try addCensus(try census.supplemented(by: old).checked(), to: facility)
    } catch let error as Failure {
      // Whoever left the cell empty looks for the number in the list in vain.
      guard [.countAboveWhole, .countAboveChildren].contains(error.code),
        let part = error.arguments["field"].flatMap(Census.Part.init), census[part] == nil
      else { throw error }
      throw Failure(
        .registerAboveWhole,
        error.arguments.merging([
          "whole": error.arguments["whole"] ?? error.arguments["children"] ?? "", "on": census.on.shortText,
          "facility": facility.code, "option": part.rawValue.replacing("_", with: "-"),
        ]) { $1 })
    }
  }
}

extension Discovery {
  /// With what a list has no column for as it stands on file of the same day and source.
  fileprivate func supplemented(from known: FacilityDossier) -> Discovery {
    let old = known.discoveries.last { $0.on == on && $0.source == source }
    return Discovery(on: on, source: source, note: note ?? old?.note)
  }
}

extension Closure {
  /// With what a list leaves blank, or has no column for, as it stands on file of the same day.
  fileprivate func supplemented(from known: FacilityDossier) -> Closure {
    guard let old = known.closures.last(where: { $0.on == on && $0.kind == kind }) else { return self }
    return Closure(
      kind: kind, on: on, document: document ?? old.document, note: note ?? old.note, unplaced: unplaced ?? old.unplaced
    )
  }
}

extension FacilityProfile {
  /// Equal but for the day from which they hold.
  func saysTheSame(as other: FacilityProfile) -> Bool {
    var other = other
    other.from = from
    return self == other
  }
}
