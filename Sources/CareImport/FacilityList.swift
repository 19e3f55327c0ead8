package import CareCore
import CareSheets

/// What a cell, or several, say of the place of a facility.
package struct CommuneText: Hashable, Sendable {
  /// A code or name, with whatever else stands in the cell.
  package var commune: String
  /// Where the row has both a code and a name; the two must agree.
  package var name: String?
  package var district: String?
  package var province: String?
  /// Must not name another place.
  package var address: String?

  package init(
    commune: String, name: String? = nil, district: String? = nil, province: String? = nil, address: String? = nil
  ) {
    self.commune = commune
    self.name = name
    self.district = district
    self.province = province
    self.address = address
  }

  /// As a person answers for it: `Xã A, huyện B`.
  package var whole: String { [commune, district].compactMap(\.self).joined(separator: ", ") }
}

/// The present commune that is meant.
package struct CommuneAnswer: Hashable, Sendable {
  package let code: String
  /// The former unit that was written; `nil` when the present one was.
  package let former: String?
  /// Former units of the same name that lie in others now.
  package let namesakes: [FormerCommune]

  package init(code: String, former: String? = nil, namesakes: [FormerCommune] = []) {
    self.code = code
    self.former = former
    self.namesakes = namesakes
  }
}

/// What a list cannot be read without.
package struct FacilityReading {
  /// The day from which profiles hold, and of a census without a day of its own.
  package let day: CalendarDay
  /// Of the office: nothing that a list tells happened later.
  package let today: CalendarDay
  package let vocabulary: Vocabulary
  package let defaults: [FacilityColumn: String]
  package let commune: (CommuneText) throws(Failure) -> CommuneAnswer
  /// Takes the units from the end of an address.
  package let place: (String) -> PlaceText
  /// What the words of a group row mean.
  package let group: (String) -> GroupMeaning?

  package init(
    day: CalendarDay, by today: CalendarDay, vocabulary: Vocabulary, defaults: [FacilityColumn: String] = [:],
    commune: @escaping (CommuneText) throws(Failure) -> CommuneAnswer, place: @escaping (String) -> PlaceText,
    group: @escaping (String) -> GroupMeaning?
  ) {
    self.day = day
    self.today = today
    self.vocabulary = vocabulary
    self.defaults = defaults
    self.commune = commune
    self.place = place
    self.group = group
  }
}

/// What one row of a list says of a facility; what it leaves out is `nil` and changes nothing.
package struct ProposedFacility: Hashable, Sendable {
  /// Where it stands.
  package var row: Int
  package var code: String?
  package var name: String
  package var communeCode: String
  /// The unit that is no more, as the list has it.
  package var formerCommune: String?
  /// Former units that bore the name of the commune and lie in others now.
  package var namesakes: [FormerCommune] = []
  package var from: CalendarDay
  package var kind: FacilityKind?
  package var ownership: Ownership?
  /// For a facility that is new, where the row itself does not say.
  package var defaultKind: FacilityKind?
  package var defaultOwnership: Ownership?
  package var otherKinds: [FacilityKind]?
  package var operatorKind: OperatorKind?
  package var religion: String?
  package var religiousKind: ReligiousKind?
  package var host: String?
  package var address: String?
  package var setting: Setting?
  package var head: String?
  package var phone: String?
  package var isPhoneRestored = false
  package var opened: CalendarDay?
  package var duties: String?
  package var area: String?
  package var census: Census?
  /// The number of children where it is of another day than the rest of the count.
  package var earlierChildren: Census?
  package var discovery: Discovery?
  package var closure: Closure?
  package var papers: [Paper] = []
  /// The day on which somebody confirmed which papers there are.
  package var papersConfirmedOn: CalendarDay?

  /// A paper that was granted, named in a list of facilities.
  package struct Paper: Hashable, Sendable {
    package let kind: PermitKind
    package let number: String?
    package let issuer: String?
    package let on: KnownDay
    /// The last day, where the paper shows one.
    package let expires: CalendarDay?
    /// The row says that it shows none.
    package let saysNoTerm: Bool
    /// People the paper allows.
    package let capacity: Int?
    package let row: Int
  }

  /// The profile of a facility that is not known yet; `nil` when nothing says who owns it.
  package var newProfile: FacilityProfile? {
    guard let ownership = ownership ?? defaultOwnership else { return nil }
    return FacilityProfile(
      from: from, name: name, kind: kind ?? defaultKind ?? .undetermined, otherKinds: otherKinds ?? [],
      ownership: ownership, operatorKind: operatorKind, religion: religion, religiousKind: religiousKind, host: host,
      communeCode: communeCode, address: address, setting: setting, head: head, phone: phone, opened: opened,
      duties: duties, area: area)
  }

  /// The profile of a known facility with what the row says of it. Words that the list writes without their marks are
  /// those of the register, which has them.
  package func profile(over current: FacilityProfile) -> FacilityProfile {
    func words(_ new: String?, _ old: String?) -> String? { new.map { Self.marked($0, as: old) } ?? old }
    return FacilityProfile(
      from: from, name: Self.marked(name, as: current.name), kind: kind ?? current.kind,
      otherKinds: otherKinds ?? current.otherKinds,
      ownership: ownership ?? current.ownership, operatorKind: operatorKind ?? current.operatorKind,
      religion: words(religion, current.religion), religiousKind: religiousKind ?? current.religiousKind,
      host: words(host, current.host), communeCode: communeCode, address: words(address, current.address),
      setting: setting ?? current.setting, head: words(head, current.head), phone: phone ?? current.phone,
      opened: opened ?? current.opened, duties: words(duties, current.duties), area: words(area, current.area))
  }

  private static func marked(_ new: String, as old: String?) -> String {
    guard let old, new.utf8.allSatisfy({ $0 < 0x80 }), !old.utf8.allSatisfy({ $0 < 0x80 }),
      VietnameseText.folded(new) == VietnameseText.folded(old)
    else { return new }
    return old
  }
}

extension ListTable {
  /// One question for all rows of a list of which nothing tells whether they are groups or places.
  ///
  /// - Throws: `Failure` ``FailureCode/groupsUnclear``.
  package func ask(about unclear: [(row: Int, name: String)]) throws(Failure) {
    guard let first = unclear.first else { return }
    throw Failure(
      .groupsUnclear,
      [
        "path": source.path, "line": String(first.row), "name": first.name, "count": String(unclear.count),
        "lines": unclear.prefix(12).map { String($0.row) }.joined(separator: ", ") + (unclear.count > 12 ? ", …" : ""),
      ])
  }
}

extension ListTable<FacilityColumn> {
  /// A list that tells girls or age bands apart has a column of all children; where none is understood, its heading is
  /// asked for once and not in every row.
  ///
  /// - Throws: `Failure` ``FailureCode/partsWithoutWhole``.
  package func checkHeadCounts() throws(Failure) {
    guard mapping.index(of: .children) == nil, mapping.index(of: .beneficiaries) == nil,
      let part = FacilityColumn.parts.first(where: { mapping.index(of: $0.0) != nil })?.0
    else { return }
    let unused = mapping.unused.map { "“\($0.parts.joined(separator: " – "))”" }.joined(separator: ", ")
    throw Failure(
      .partsWithoutWhole,
      [
        "path": source.path, "column": FacilityColumn.children.headings[0],
        "part": mapping.heading(of: part) ?? part.headings[0], "unused": unused.isEmpty ? "—" : unused,
      ])
  }
}

extension ListTable<FacilityColumn> {
  /// A list that has papers and no column for the day on which they were granted: without it no paper is recorded, and the
  /// place would stand there without any. Asked once and not in every row.
  fileprivate func noDay(of kind: PermitKind, index: Int, row: Int) -> Failure {
    let unused = mapping.unused.map { "“\($0.parts.joined(separator: " – "))”" }.joined(separator: ", ")
    return Failure(
      .papersWithoutDay,
      [
        "path": source.path, "line": String(row), "column": mapping.heading(at: index) ?? "",
        "key": PaperPart(kind, .issued).key, "unused": unused.isEmpty ? "—" : unused,
      ])
  }
}

extension SourceRow<FacilityColumn> {
  /// The first cell that tells something of a paper whose day has no column in the list.
  fileprivate func paperWithoutDayColumn() -> (index: Int, kind: PermitKind)? {
    for (_, parts) in papers() {
      for (part, cell) in parts.sorted(by: { $0.value.index < $1.value.index })
      where index(of: PaperPart(part.kind, .issued)) == nil { return (cell.index, part.kind) }
    }
    return nil
  }
}

/// A list of facilities, understood row by row.
package struct FacilityList {
  package let table: ListTable<FacilityColumn>
  private let reading: FacilityReading

  package init(_ table: ListTable<FacilityColumn>, _ reading: FacilityReading) {
    self.table = table
    self.reading = reading
  }

  /// Hands on every row of data: what could be read of it, and what is wrong with it.
  package func read(
    _ body: (SourceRow<FacilityColumn>, ProposedFacility, [CellProblem]) throws -> Void
  ) throws -> ListTally {
    var codes: [String: Int] = [:]
    // Hashes, not names: a list of 100,000 rows is never held.
    var places: [Int: [(row: Int, hasCode: Bool, marks: Int?)]] = [:]
    var unclear: [(row: Int, name: String)] = []
    var undated: (row: Int, index: Int, kind: PermitKind)?
    let tally = try table.read(understands: reading.group) { row in
      var problems: [CellProblem] = row.conflicts()
      if undated == nil { undated = row.paperWithoutDayColumn().map { (row.number, $0.index, $0.kind) } }
      let found = understand(row, &problems)
      if !found.name.isEmpty, !found.communeCode.isEmpty {
        if let code = found.code {
          if let first = codes[code] {
            problems.append(row.problem(.code, Failure(.duplicateInFile, ["code": code, "line": String(first)])))
          } else {
            codes[code] = row.number
          }
        }
        var hasher = Hasher()
        let name = SpelledName(found.name)
        hasher.combine(name.key)
        hasher.combine(found.communeCode)
        let key = hasher.finalize()
        // Two names that are both written with marks are one only where these are the same.
        let marks = name.marked?.hashValue
        if let first = places[key]?.first(where: { $0.marks == nil || marks == nil || $0.marks == marks }) {
          if found.code == nil || !first.hasCode {
            problems.append(
              row.problem(.name, Failure(.rowInFileTwice, ["name": found.name, "line": String(first.row)])))
          }
        } else {
          places[key, default: []].append((row.number, found.code != nil, marks))
        }
      }
      // Of a row that lacks something else the list is asked about anyway, unless it may be a sum: then what it lacks is
      // not the question.
      if let doubt = row.doubt, doubt == .sum || problems.isEmpty { unclear.append((row.number, found.name)) }
      try body(row, found, problems)
    }
    try table.ask(about: unclear)
    if let undated { throw table.noDay(of: undated.kind, index: undated.index, row: undated.row) }
    return tally
  }

  private func understand(
    _ row: SourceRow<FacilityColumn>, _ problems: inout [CellProblem]
  ) -> ProposedFacility {
    func term<Term: RawRepresentable & CaseIterable>(_ column: FacilityColumn, _: Term.Type = Term.self) -> Term?
    where Term.RawValue == String {
      row.words(column, &problems) { text throws(Failure) in
        try reading.vocabulary.term(text, field: column.headings[0])
      }
    }
    let code = row.words(.code, &problems) { text throws(Failure) in try Facility.importedCode(text) }
    let name = row.required(.name, &problems) { value throws(Failure) in try row.text(value, .name) }
    let kind = term(.kind, FacilityKind.self) ?? (row.value(.kind).isEmpty ? row.groups.kind : nil)
    let ownership = term(.ownership, Ownership.self) ?? (row.value(.ownership).isEmpty ? row.groups.ownership : nil)
    if ownership == nil, row.has(.ownership), row.value(.ownership).isEmpty, reading.defaults[.ownership] == nil {
      problems.append(row.problem(.ownership, Failure(.emptyValue, ["field": row.heading(.ownership)])))
    }
    if kind == nil, row.has(.kind), row.value(.kind).isEmpty, reading.defaults[.kind] == nil {
      problems.append(row.problem(.kind, Failure(.emptyValue, ["field": row.heading(.kind)])))
    }
    let (place, address) = readPlace(row, &problems)
    let operatorKind = term(.operatorKind, OperatorKind.self)
    let religiousKind = term(.religiousKind, ReligiousKind.self)
    let otherKinds = row.words(.otherKinds, &problems) { text throws(Failure) in
      var kinds: [FacilityKind] = []
      for part in text.split(separator: ";") {
        kinds.append(
          try reading.vocabulary.term(String(part), field: FacilityColumn.otherKinds.headings[0]))
      }
      return kinds
    }
    let phone = row.optional(.phone, &problems, CellReading.phone)
    var found = ProposedFacility(
      row: row.number, code: code, name: name ?? "", communeCode: place?.code ?? "", formerCommune: place?.former,
      from: row.day(.from, by: reading.today, &problems) ?? reading.day,
      kind: kind, ownership: ownership)
    found.namesakes = place?.namesakes ?? []
    found.otherKinds = otherKinds
    found.operatorKind = operatorKind ?? (row.value(.operatorKind).isEmpty ? row.groups.operatorKind : nil)
    found.religion = row.text(.religion, &problems) ?? row.groups.religion
    found.religiousKind = religiousKind ?? (row.value(.religiousKind).isEmpty ? row.groups.religiousKind : nil)
    found.host = row.text(.host, &problems)
    found.address = address
    found.setting = term(.setting, Setting.self)
    found.head = row.text(.head, &problems)
    found.phone = phone?.text
    found.isPhoneRestored = phone?.isRestored ?? false
    found.opened = row.day(.opened, by: reading.today, &problems)
    found.duties = row.text(.duties, &problems)
    found.area = row.text(.area, &problems)
    let childrenDay = row.day(.childrenDay, by: reading.today, &problems)
    found.census = CensusCells(row).read(
      day: reading.day, by: reading.today, &problems, childrenOn: childrenDay)
    if let childrenDay, let census = found.census, let children = census.children, childrenDay != census.on {
      found.earlierChildren = Census(on: childrenDay, children: children, countedBy: nil)
      found.census?.children = nil
      if Census.Figure.all.allSatisfy({ found.census?[$0] == nil }) { found.census = nil }
    }
    found.discovery = readDiscovery(row, &problems)
    row.refuseUnknown(.closedOn, &problems)
    let document = row.text(.closureDocument, &problems)
    let unplaced = row.optional(.unplaced, &problems) { value throws(Failure) in
      try CellReading.count(value, field: row.heading(.unplaced))
    }
    // A decision of closing without a day would leave the place running.
    if document ?? unplaced.map(String.init) != nil, row.value(.closedOn).isEmpty, !row.saysUnknown(.closedOn) {
      problems.append(row.problem(.closedOn, Failure(.emptyValue, ["field": row.heading(.closedOn)])))
    }
    found.closure = row.optional(.closedOn, &problems) { value throws(Failure) in
      let day = try row.day(value, .closedOn, by: reading.today)
      try row.check(day, .closedOn, by: reading.today, from: found.opened)
      return Closure(kind: .closed, on: day, document: document, unplaced: unplaced)
    }
    found.papers = readPapers(row, &problems)
    found.papersConfirmedOn = row.day(.papersConfirmedOn, by: reading.today, &problems)
    fillDefaults(&found)
    problems += row.beyondHeader()
    return found
  }

  /// Checked when the options are read.
  private func fillDefaults(_ found: inout ProposedFacility) {
    if reading.defaults.isEmpty { return }
    func term<Term: RawRepresentable & CaseIterable>(_ column: FacilityColumn) -> Term? where Term.RawValue == String {
      reading.defaults[column].flatMap { try? reading.vocabulary.term($0, field: "") }
    }
    found.defaultKind = term(.kind)
    found.defaultOwnership = term(.ownership)
    found.operatorKind = found.operatorKind ?? term(.operatorKind)
    found.setting = found.setting ?? term(.setting)
    found.religion = found.religion ?? reading.defaults[.religion]
  }

  // MARK: - Parts of a row

  /// The present commune, and the address without it where it stood there.
  private func readPlace(
    _ row: SourceRow<FacilityColumn>, _ problems: inout [CellProblem]
  ) -> (CommuneAnswer?, address: String?) {
    var address = row.text(.address, &problems)
    let told = problems.count
    let district = row.text(.district, &problems) ?? reading.defaults[.district] ?? row.groups.district
    let province = row.text(.province, &problems) ?? reading.defaults[.province] ?? row.groups.province
    for column in [FacilityColumn.communeCode, .commune] where !row.value(column).isEmpty {
      let name = column == .communeCode ? row.text(.commune, &problems) : nil
      // Where what stands beside it was refused, the commune may be another one, and nothing more is wrong.
      let isPartRefused = problems.count > told
      let place: CommuneAnswer?? = row.words(column, &problems) { text throws(Failure) in
        isPartRefused
          ? nil
          : try reading.commune(
            CommuneText(commune: text, name: name, district: district, province: province, address: address))
      }
      return (place ?? nil, withHamlet(address, row, &problems))
    }
    if problems.count > told { return (nil, withHamlet(address, row, &problems)) }
    if row.groups.commune == nil, row.has(.commune) || row.has(.communeCode) {
      let column = row.has(.commune) ? FacilityColumn.commune : .communeCode
      problems.append(row.problem(column, Failure(.emptyValue, ["field": row.heading(column)])))
      return (nil, address)
    }
    if let group = row.groups.commune {
      do {
        let text = CommuneText(commune: group, district: district, province: province, address: address)
        return (try reading.commune(text), withHamlet(address, row, &problems))
      } catch {
        problems.append(row.problem(.commune, error))
        return (nil, address)
      }
    }
    // Only the groups of such a list say where a place lies, and this one stands in none.
    if !row.has(.address) {
      problems.append(row.problem(.name, Failure(.emptyValue, ["field": FacilityColumn.commune.headings[0]])))
      return (nil, nil)
    }
    guard let whole = address else {
      if row.value(.address).isEmpty {
        problems.append(row.problem(.address, Failure(.emptyValue, ["field": row.heading(.address)])))
      }
      return (nil, nil)
    }
    let place = reading.place(whole)
    address = place.rest.isEmpty ? nil : place.rest
    let answer = row.words(.address, &problems) { text throws(Failure) in
      guard place.commune != nil else { throw Failure(.noCommuneInAddress, ["value": text]) }
      return try reading.commune(CommuneText(commune: place.units, district: district, province: province))
    }
    return (answer, withHamlet(address, row, &problems))
  }

  /// The address with the hamlet of a column of its own, where it does not name it already.
  private func withHamlet(
    _ address: String?, _ row: SourceRow<FacilityColumn>, _ problems: inout [CellProblem]
  ) -> String? {
    guard var hamlet = row.text(.hamlet, &problems) else { return address }
    // A number alone says nothing without what is numbered.
    if hamlet.allSatisfy(\.isNumber) { hamlet = "\(row.heading(.hamlet)) \(hamlet)" }
    guard let address else { return hamlet }
    let known = " \(VietnameseText.folded(address)) "
    if known.contains(" \(VietnameseText.folded(hamlet)) ") { return address }
    let place = reading.place(address)
    if place.rest.isEmpty || place.units.isEmpty {
      return place.units.isEmpty ? "\(address), \(hamlet)" : "\(hamlet), \(address)"
    }
    return "\(place.rest), \(hamlet), \(place.units)"
  }

  private func readDiscovery(
    _ row: SourceRow<FacilityColumn>, _ problems: inout [CellProblem]
  ) -> Discovery? {
    guard !row.value(.source).isEmpty || !row.value(.discoveredOn).isEmpty else { return nil }
    let source = row.required(.source, &problems) { value throws(Failure) in
      try reading.vocabulary.term(
        try row.text(value, .source), field: FacilityColumn.source.headings[0], DiscoverySource.self)
    }
    let on = row.required(.discoveredOn, &problems) { value throws(Failure) in
      try row.day(value, .discoveredOn, by: reading.today)
    }
    guard let source, let on else { return nil }
    return Discovery(on: on, source: source)
  }

  private func readPapers(
    _ row: SourceRow<FacilityColumn>, _ problems: inout [CellProblem]
  ) -> [ProposedFacility.Paper] {
    var papers: [ProposedFacility.Paper] = []
    for (source, parts) in row.papers() {
      for kind in PermitKind.allCases {
        func part(_ field: PaperPart.Field) -> (value: SheetValue, index: Int)? { parts[PaperPart(kind, field)] }
        let number = part(.number)
        let known = number ?? part(.issuer) ?? part(.expires) ?? part(.capacity)
        guard let day = part(.issued) else {
          if let known, row.index(of: PaperPart(kind, .issued)) != nil {
            problems.append(row.problem(row: source.number, index: known.index, known.value, Failure(.paperWithoutDay)))
          }
          continue
        }
        // That a day is not known says nothing of a paper of which nothing else is told.
        if known == nil, CellText.saysUnknown(CellText.shown(day.value)) { continue }
        func read<Value>(
          _ cell: (value: SheetValue, index: Int)?, _ read: (SheetValue) throws(Failure) -> Value?
        ) -> Value? {
          guard let cell else { return nil }
          do throws(Failure) {
            try CellReading.counted(cell.value)
            return try read(cell.value)
          } catch {
            problems.append(row.problem(row: source.number, index: cell.index, cell.value, error))
            return nil
          }
        }
        func words(_ cell: (value: SheetValue, index: Int)?, mayBeDigits: Bool) -> String? {
          read(cell) { value throws(Failure) in
            try CellReading.words(
              value, mayBeDigits: mayBeDigits, field: cell.flatMap { row.heading(at: $0.index) } ?? "")
          }
        }
        let on = read(day) { value throws(Failure) in
          let known = try CellReading.knownDay(value, by: reading.day)
          try DayRole.happened.checked(known.last, by: reading.today, "“\(row.heading(at: day.index))”")
          return known
        }
        let text = words(number, mayBeDigits: true).flatMap { KnownDay.isUnknown($0) ? nil : $0 }
        let body = words(part(.issuer), mayBeDigits: false)
        let expires = read(part(.expires)) { value throws(Failure) in
          try CellReading.lastDay(
            value, of: on, by: reading.today, row.heading(at: part(.expires)?.index ?? 0))
        }
        let capacity = read(part(.capacity)) { value throws(Failure) in
          try CellReading.capacity(value, field: row.heading(at: part(.capacity)?.index ?? 0))
        }
        if let on {
          papers.append(
            ProposedFacility.Paper(
              kind: kind, number: text, issuer: body, on: on, expires: expires,
              saysNoTerm: part(.expires).map { CellReading.saysNoTerm($0.value) } ?? false, capacity: capacity,
              row: source.number))
        }
      }
    }
    return papers
  }
}
