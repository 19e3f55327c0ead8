package import CareCore
import CareImport
import CareMessages
import CareSheets
import CareStore

/// Another agency's list beside the register.
package struct Reconciliation: Sendable {
  /// In the order of their list, then what only the register has.
  package let rows: [DataRow]
  /// Rows of their list that name no place.
  package let problems: [ImportProblem]
  /// How many of each kind, with the rows that could not be read.
  package let summary: String
  /// What was made of rows that name no place: groups, sums and remarks, each with its number.
  package let notes: [String]

  package static let columns: [ColumnKey] = [
    .match, .problemRow, .otherName, .otherCommune, .code, .name, .communeCode, .commune, .address, .score, .reasons,
  ]
}

extension SourceRow<FacilityColumn> {
  /// What the row says of the place, as it is written.
  fileprivate var writtenPlace: String {
    [FacilityColumn.communeCode, .commune, .district, .province].map(written).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension Desk {
  /// Compares a list with the register: by code, then by name and commune, then by likeness. Each place of the register is
  /// the one of a row at most.
  package func reconcile(_ request: ImportRequest) throws -> Reconciliation {
    var result = ImportResult()
    let setup = try setup(request)
    let table = try table(request, setup, &result, FacilityColumn.self)
    let list = facilityList(table, request.day, setup)
    let log = ImportLog(self)
    var rows: [DataRow] = []
    var (both, maybe, theirs, ours, unread) = (0, 0, 0, 0, 0)
    var closed: [String] = []
    // What a row says of it is no more, with the row.
    var lost: [(row: Int, code: String?)] = []
    try database.read { snapshot in
      var index = FacilityLikenessIndex<Facility>()
      var profiles: [Facility: FacilityProfile] = [:]
      var neighbors = NumberedNeighbors()
      // By the name without what stands in brackets behind it.
      var named: [String: [Facility]] = [:]
      try snapshot.forEachProfiled { facility, profile, others in
        let traits = FacilityTraits(profile)
        index.insert(facility, traits, formers: FacilityTraits.formers(of: profile, among: others))
        named[traits.called.bare.key, default: []].append(facility)
        neighbors.insert(facility, traits)
        profiles[facility] = profile
      }
      // What a row may speak of that says nothing surer, with the row and why.
      var meant: [Facility: (row: Int, why: String)] = [:]
      func mayMean(_ facilities: [Facility], row: Int, _ why: (Facility) -> String) {
        for facility in facilities where meant[facility] == nil { meant[facility] = (row, why(facility)) }
      }
      func shown(_ facility: Facility) -> String { "\(facility.code) “\(profiles[facility]?.name ?? "")”" }
      var read: [(place: Int, found: ProposedFacility)] = []
      // Those that say themselves that a paper or the place is no more.
      var losing: [Int: SourceRow<FacilityColumn>] = [:]
      let tally = try list.read { row, found, problems in
        // Only what is compared must be readable.
        guard !found.name.isEmpty, !found.communeCode.isEmpty else {
          unread += 1
          log.add(problems)
          let traits = FacilityTraits(name: found.name, communeCode: "", head: found.head, phone: found.phone)
          let alike = found.name.isEmpty ? [] : index.matches(traits, above: 0).filter(Self.isOfLikeName).map(\.id)
          mayMean((named[traits.called.bare.key] ?? []) + alike, row: row.number) { facility in
            Term.unreadRow.text(language, ["others": shown(facility)])
          }
          rows.append(
            DataRow([
              .match: field(.unread), .problemRow: .integer(row.number),
              .otherName: Field(found.name), .otherCommune: Field(row.writtenPlace),
              .reasons: .text(problems.map { $0.failure.text(language) }.joined(separator: " ")),
            ]))
          return
        }
        if !row.losses().isEmpty { losing[rows.count] = row }
        read.append((rows.count, found))
        rows.append(
          DataRow([
            .problemRow: .integer(found.row), .otherName: .text(found.name),
            .otherCommune: .text(communeName(found.communeCode)),
          ]))
      }
      // A place of the register is one row of the list: the surest takes it, whatever its place in the list.
      var matched: [Facility: Int] = [:]
      var exact: [Int: Facility] = [:]
      var doubts: [Int: Failure] = [:]
      var several: [Int: [Facility]] = [:]
      for (place, found) in read {
        guard let code = found.code, let facility = try snapshot.facility(code: code) else { continue }
        exact[place] = facility
        doubts[place] = try reasonForDoubt(of: facility, profiles[facility], found, in: snapshot)
        if doubts[place] == nil { matched[facility] = matched[facility] ?? found.row }
      }
      func bearing(
        _ found: ProposedFacility, _ agrees: (FacilityName, FacilityName) -> Bool
      ) -> [Facility] {
        let name = FacilityName(found.name)
        return (named[name.bare.key] ?? []).filter { facility in
          guard let profile = profiles[facility], profile.communeCode == found.communeCode else { return false }
          return agrees(FacilityName(profile.name), name)
        }
      }
      // The last says it of one of them only: of two rows that do, neither is sure.
      let ways: [(isWhole: Bool, bearers: (ProposedFacility) throws -> [Facility])] = [
        (
          true,
          { found in
            try snapshot.facilities(named: found.name, inCommune: found.communeCode).filter {
              profiles[$0]?.communeCode == found.communeCode
            }
          }
        ),
        (true, { bearing($0) { $0.agreesWhole(with: $1) } }),
        (false, { bearing($0) { $0.agrees(with: $1) } }),
      ]
      for way in ways {
        var open: [(place: Int, found: ProposedFacility, free: [Facility])] = []
        var claims: [Facility: Int] = [:]
        for (place, found) in read where exact[place] == nil && several[place] == nil {
          let free = try way.bearers(found).filter { matched[$0] == nil }
          if free.isEmpty { continue }
          open.append((place, found, free))
          for facility in free { claims[facility, default: 0] += 1 }
        }
        for (place, found, bearers) in open {
          let free = bearers.filter { matched[$0] == nil && (way.isWhole || claims[$0] == 1) }
          guard let facility = free.count > 1 ? likest(found, free, profiles) : free.first else {
            // Of two of one name a person says which is meant.
            if free.count > 1 { several[place] = free }
            continue
          }
          exact[place] = facility
          matched[facility] = found.row
        }
      }
      for (place, found) in read {
        var listed = exact[place]
        var match = ListMatch.maybeSame
        var why: String?
        let traits = FacilityTraits(
          name: found.name, communeCode: found.communeCode, head: found.head, phone: found.phone,
          address: found.address)
        if let facility = listed {
          if let doubt = doubts[place] {
            why = doubt.text(language)
            matched[facility] = matched[facility] ?? found.row
          } else if let row = matched[facility], row != found.row {
            why = Term.matchedByRow.text(language, ["line": String(row)])
          } else {
            match = .inBoth
          }
          fill(&rows[place], facility, profiles[facility])
        } else if let choices = several[place] {
          let others = choices.map(shown).joined(separator: ", ")
          why = Term.severalOfName.text(language, ["others": others])
          mayMean(choices, row: found.row) { _ in Term.severalOfName.text(language, ["others": others]) }
        } else if case let unnumbered = neighbors.of(traits), !unnumbered.isEmpty {
          why = Term.numberUnsaidOf.text(language, ["others": NumberedNeighbors.text(unnumbered)])
          mayMean(unnumbered.map(\.facility), row: found.row) { facility in
            Term.numberUnsaidOf.text(language, ["others": shown(facility)])
          }
        } else if case let matches = index.matches(traits),
          let best = matches.first
        {
          // Of two nearly as like the one that no other row is.
          let like =
            matches.first { matched[$0.id] == nil && $0.likeness.score >= best.likeness.score - 10 } ?? best
          listed = like.id
          fill(&rows[place], like.id, profiles[like.id])
          rows[place][.score] = .integer(like.likeness.score)
          why = text(like.likeness.reasons)
          if let row = matched[like.id] {
            why = [why, Term.matchedByRow.text(language, ["line": String(row)])].compactMap(\.self)
              .joined(separator: "; ")
          }
          matched[like.id] = matched[like.id] ?? found.row
        } else if case let lacking = neighbors.lackingNumber(of: traits).filter({ matched[$0.facility] == nil }),
          !lacking.isEmpty
        {
          why = Term.numberInBrackets.text(language, ["others": NumberedNeighbors.text(lacking)])
          mayMean(lacking.map(\.facility), row: found.row) { facility in
            Term.numberInBrackets.text(language, ["others": shown(facility)])
          }
        } else {
          match = .onlyTheirs
          rows[place][.communeCode] = .text(found.communeCode)
        }
        switch match {
        case .inBoth: both += 1
        case .onlyTheirs: theirs += 1
        default: maybe += 1
        }
        rows[place][.match] = field(match)
        // Who lists a place that the register has closed says that it runs, or does not know: one of the two is behind.
        var reasons = [why]
        let losing = losing[place]
        let saysClosed =
          found.closure.map { $0.on <= request.day } ?? false
          || losing?.losses().contains { $0.loss == .place } ?? false
        if let listed, !saysClosed,
          let shut = closedText(try snapshot.dossier(listed), on: request.day)
        {
          if shut.isClosed { closed.append(listed.code) }
          reasons.append(shut.words)
        }
        if let losing,
          let words = try lossUnknownToRegister(losing, found, listed, on: request.day, in: snapshot)
        {
          lost.append((found.row, listed?.code))
          reasons.append(words)
        }
        let said = reasons.compactMap(\.self)
        if !said.isEmpty { rows[place][.reasons] = .text(said.joined(separator: "; ")) }
      }
      log.tally(tally, table.mapping, &result)
      let left = profiles.filter { matched[$0.key] == nil }.sorted { $0.key.code < $1.key.code }
      for (facility, profile) in left {
        // A place that was closed, or did not exist yet, is not missing from their list.
        let dossier = try snapshot.dossier(facility)
        if dossier.isClosed(on: request.day, licensingTables.law) || !dossier.exists(on: request.day) { continue }
        var line: DataRow
        if let (row, why) = meant[facility] {
          maybe += 1
          line = DataRow([.match: field(.maybeSame), .problemRow: .integer(row), .reasons: .text(why)])
        } else {
          ours += 1
          let shut = closedText(dossier, on: request.day)
          line = DataRow([.match: field(.onlyOurs), .reasons: Field(shut?.words)])
        }
        fill(&line, facility, profile)
        rows.append(line)
      }
    }
    return Reconciliation(
      rows: rows, problems: log.sorted(),
      summary: [
        Term.reconciled.text(
          language,
          ["both": String(both), "maybe": String(maybe), "theirs": String(theirs), "ours": String(ours)]),
        closed.isEmpty
          ? nil
          : Term.reconciledClosed.text(
            language,
            ["count": String(closed.uniqued().count), "codes": closed.uniqued().sorted().joined(separator: ", ")]),
        lost.isEmpty
          ? nil
          : Term.reconciledLost.text(
            language,
            [
              "count": String(lost.count),
              "rows": lost.map { row, code in code.map { "\(row) (\($0))" } ?? String(row) }.joined(separator: ", "),
            ]),
        unread == 0 ? nil : Term.reconciledUnread.text(language, ["count": String(unread)]),
      ].compactMap(\.self).joined(separator: " "), notes: result.notes)
  }

  /// Why a row that bears the code of a place may speak of another one: its name or its commune is another.
  private func reasonForDoubt(
    of facility: Facility, _ profile: FacilityProfile?, _ found: ProposedFacility, in snapshot: Snapshot
  ) throws -> Failure? {
    guard found.code != nil, let profile else { return nil }
    let isOfOtherName =
      SpelledName.agree(profile.name, found.name)
      ? false : !(try KnownNames(facility, in: snapshot).mayBear(found.name, in: snapshot))
    let isElsewhere = profile.communeCode != found.communeCode
    guard isOfOtherName || isElsewhere else { return nil }
    return try contradiction(
      KnownNames(facility, in: snapshot), name: isOfOtherName ? found.name : nil,
      place: isElsewhere ? communeName(found.communeCode) : nil, in: snapshot)
  }

  /// The one of several of a name that more than the name tells: the telephone, the head, the address. `nil` where none
  /// stands out.
  private func likest(
    _ found: ProposedFacility, _ facilities: [Facility], _ profiles: [Facility: FacilityProfile]
  ) -> Facility? {
    let traits = FacilityTraits(
      name: found.name, communeCode: found.communeCode, head: found.head, phone: found.phone, address: found.address)
    let scores = facilities.compactMap { facility in
      profiles[facility].map { (facility, FacilityLikeness(traits, FacilityTraits($0)).score) }
    }.sorted { $0.1 > $1.1 }
    guard let first = scores.first, scores.dropFirst().allSatisfy({ $0.1 < first.1 }) else { return nil }
    return first.0
  }

  /// That a place has shut its doors by the register; where that is no closure in law, or people were counted since, it
  /// stands in the register as any other.
  private func closedText(_ dossier: FacilityDossier, on day: CalendarDay) -> (words: String, isClosed: Bool)? {
    guard let closure = dossier.closure(on: day) else { return nil }
    let isClosed = dossier.isClosed(on: day, licensingTables.law)
    let words = (isClosed ? Term.closedInRegister : .shutInRegister).text(
      language,
      ["day": closure.on.shortText, "document": closure.document.map { " (\($0))" } ?? ""])
    return (words, isClosed)
  }

  private func field(_ match: ListMatch) -> Field {
    .worded(raw: match.rawValue, text: match.term.text(language))
  }

  /// A name with a few letters written otherwise: all there is to tell the place of a row whose commune nobody could read.
  private static func isOfLikeName(
    _ match: (id: Facility, traits: FacilityTraits, likeness: FacilityLikeness)
  ) -> Bool {
    let distances = match.likeness.reasons.compactMap { reason in
      if case .likeName(let distance) = reason { distance } else { nil }
    }
    // The very name that it bore before.
    let isFormer = match.likeness.reasons.contains { if case .formerName = $0 { true } else { false } }
    return distances.first.map { $0 <= 3 } ?? isFormer
  }

  private func fill(_ line: inout DataRow, _ facility: Facility, _ profile: FacilityProfile?) {
    line[.code] = .text(facility.code)
    guard let profile else { return }
    line[.name] = .text(profile.name)
    line[.communeCode] = .text(profile.communeCode)
    line[.commune] = .text(communeName(profile.communeCode))
    line[.address] = Field(profile.address)
  }

  /// The comparison as a spreadsheet.
  package func exportReconciliation(_ found: Reconciliation, to path: String) throws {
    let columns = Reconciliation.columns
    try PlainWorkbook(desk: self, title: ColumnKey.match.label(language)).write(
      headings: columns.map { $0.label(language) }, to: path
    ) { write in
      for row in found.rows { try write(columns.map { PlainWorkbook.cell(row[$0]) }) }
    }
  }
}

/// What a row of another's list is in the register, or a place of the register in the list.
enum ListMatch: String, CaseIterable {
  case inBoth = "in_both"
  case maybeSame = "maybe_same"
  case onlyTheirs = "only_theirs"
  case onlyOurs = "only_ours"
  /// Of the list: nobody could read it.
  case unread

  fileprivate var term: Term {
    switch self {
    case .inBoth: .inBoth
    case .maybeSame: .maybeSame
    case .onlyTheirs: .onlyTheirs
    case .onlyOurs: .onlyOurs
    case .unread: .unreadRow
    }
  }
}
