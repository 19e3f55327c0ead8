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
  /// Whether the row itself says that the place has shut its doors.
  fileprivate func saysClosed(_ found: ProposedFacility, on day: CalendarDay) -> Bool {
    found.closure.map { $0.on <= day } ?? false || losses().contains { $0.loss == .place }
  }

  /// What the row says of the place, as it is written.
  fileprivate var writtenPlace: String {
    [FacilityColumn.communeCode, .commune, .district, .province].map(written).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension Desk {
  /// Compares a list with the register: by code, then by name and commune, then by likeness.
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
        named[traits.folded, default: []].append(facility)
        neighbors.insert(facility, traits)
        profiles[facility] = profile
      }
      // What a row that could not be read may speak of, with the row.
      var meant: [Facility: Int] = [:]
      // Those of them of which the row may speak because it leaves out their number.
      var unsaid: Set<Facility> = []
      var matched: Set<Facility> = []
      let tally = try list.read { row, found, problems in
        // Only what is compared must be readable.
        guard !found.name.isEmpty, !found.communeCode.isEmpty else {
          unread += 1
          log.add(problems)
          let traits = FacilityTraits(name: found.name, communeCode: "", head: found.head, phone: found.phone)
          let alike = found.name.isEmpty ? [] : index.matches(traits, above: 0).filter(Self.isOfLikeName).map(\.id)
          for facility in (named[traits.folded] ?? []) + alike { meant[facility] = meant[facility] ?? row.number }
          rows.append(
            DataRow([
              .match: field(.unread), .problemRow: .integer(row.number),
              .otherName: Field(found.name), .otherCommune: Field(row.writtenPlace),
              .reasons: .text(problems.map { $0.failure.text(language) }.joined(separator: " ")),
            ]))
          return
        }
        var line = DataRow([
          .problemRow: .integer(found.row), .otherName: .text(found.name),
          .otherCommune: .text(communeName(found.communeCode)),
        ])
        var exact = try found.code.flatMap { try snapshot.facility(code: $0) }
        if exact == nil {
          exact = try snapshot.facilities(named: found.name, inCommune: found.communeCode).first {
            profiles[$0]?.communeCode == found.communeCode
          }
        }
        if exact == nil {
          let folded = VietnameseText.folded(FacilityTraits.withoutBrackets(found.name))
          let same = (named[folded] ?? []).filter { profiles[$0]?.communeCode == found.communeCode }
          // Of two that differ by their brackets alone a person says which is meant.
          exact = same.count == 1 ? same[0] : nil
        }
        let traits = FacilityTraits(
          name: found.name, communeCode: found.communeCode, head: found.head, phone: found.phone,
          address: found.address)
        let doubt = try exact.flatMap { try reasonForDoubt(of: $0, profiles[$0], found, in: snapshot) }
        let unnumbered = exact == nil ? neighbors.of(traits) : []
        var listed = exact
        var why: String?
        if let exact, let doubt {
          maybe += 1
          matched.insert(exact)
          line[.match] = field(.maybeSame)
          fill(&line, exact, profiles[exact])
          why = doubt.text(language)
        } else if let exact {
          both += 1
          matched.insert(exact)
          line[.match] = field(.inBoth)
          fill(&line, exact, profiles[exact])
        } else if !unnumbered.isEmpty {
          maybe += 1
          for (facility, _) in unnumbered where meant[facility] == nil {
            meant[facility] = row.number
            unsaid.insert(facility)
          }
          line[.match] = field(.maybeSame)
          why = Term.numberUnsaidOf.text(language, ["others": NumberedNeighbors.text(unnumbered)])
        } else if let match = index.matches(traits).first {
          maybe += 1
          matched.insert(match.id)
          listed = match.id
          line[.match] = field(.maybeSame)
          fill(&line, match.id, profiles[match.id])
          line[.score] = .integer(match.likeness.score)
          why = text(match.likeness.reasons)
        } else {
          theirs += 1
          line[.match] = field(.onlyTheirs)
          line[.communeCode] = .text(found.communeCode)
        }
        // Who lists a place that the register has closed says that it runs, or does not know: one of the two is behind.
        var reasons = [why]
        if let listed, !row.saysClosed(found, on: request.day),
          let words = try closedText(listed, on: request.day, in: snapshot)
        {
          closed.append(listed.code)
          reasons.append(words)
        }
        if let words = try lossUnknownToRegister(row, found, listed, on: request.day, in: snapshot) {
          lost.append((row.number, listed?.code))
          reasons.append(words)
        }
        let said = reasons.compactMap(\.self)
        if !said.isEmpty { line[.reasons] = .text(said.joined(separator: "; ")) }
        rows.append(line)
      }
      log.tally(tally, table.mapping, &result)
      let left = profiles.filter { !matched.contains($0.key) }.sorted { $0.key.code < $1.key.code }
      for (facility, profile) in left {
        // A place that was closed, or did not exist yet, is not missing from their list.
        let dossier = try snapshot.dossier(facility)
        let isShut =
          dossier.closure(on: request.day) != nil
          && dossier.countAfterClosing(by: request.day, licensingTables.law) == nil
        if isShut || !dossier.exists(on: request.day) { continue }
        var line: DataRow
        if let row = meant[facility] {
          maybe += 1
          line = DataRow([
            .match: field(.maybeSame), .problemRow: .integer(row),
            .reasons: .text(
              (unsaid.contains(facility) ? Term.numberUnsaidOf : .unreadRow).text(
                language, ["others": "\(facility.code) “\(profile.name)”"])),
          ])
        } else {
          ours += 1
          line = DataRow([.match: field(.onlyOurs)])
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
      VietnameseText.folded(profile.name) == VietnameseText.folded(found.name)
      ? false : !(try KnownNames(facility, in: snapshot).mayBear(found.name, in: snapshot))
    let isElsewhere = profile.communeCode != found.communeCode
    guard isOfOtherName || isElsewhere else { return nil }
    return try contradiction(
      KnownNames(facility, in: snapshot), name: isOfOtherName ? found.name : nil,
      place: isElsewhere ? communeName(found.communeCode) : nil, in: snapshot)
  }

  /// That a place of their list has shut its doors by the register on a day.
  private func closedText(_ facility: Facility, on day: CalendarDay, in snapshot: Snapshot) throws -> String? {
    guard let closure = try snapshot.dossier(facility).closure(on: day) else { return nil }
    return Term.closedInRegister.text(
      language,
      ["day": closure.on.shortText, "document": closure.document.map { " (\($0))" } ?? ""])
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
