package import CareCore
import CareSheets

/// Which facility a row of a list speaks of.
package struct FacilityReference: Hashable, Sendable {
  package let code: String?
  package let name: String?
  package let commune: String?
  package let district: String?
  package let province: String?
}

/// What one row of a list says of a paper.
package struct ProposedPermitEvent: Hashable, Sendable {
  package let row: Int
  package let facility: FacilityReference
  package let kind: PermitKind
  package let event: PermitEvent
  /// The day on which somebody confirmed that these are all papers of the place.
  package let papersConfirmedOn: CalendarDay?
  /// The number may be that of the decision: see ``PermitColumn/numberOrDocument``.
  package let mayBeDecision: Bool
  /// The row says that the paper has no last day.
  package let saysNoTerm: Bool
}

/// A list of papers, understood row by row.
package struct PermitList {
  package let table: ListTable<PermitColumn>
  private let vocabulary: Vocabulary
  /// A column "Ngày cấp" says that each paper was issued.
  private let isOfIssued: Bool
  /// What is known of a month, a year or nothing at all happened by then.
  private let day: CalendarDay
  private let today: CalendarDay

  /// - Parameters:
  ///   - day: Of the list.
  ///   - today: The day of the office.
  /// - Throws: `Failure` when nothing says what happened to the papers.
  package init(_ table: ListTable<PermitColumn>, vocabulary: Vocabulary, on day: CalendarDay, by today: CalendarDay)
    throws
  {
    self.table = table
    self.day = day
    self.today = today
    self.vocabulary = vocabulary
    isOfIssued = VietnameseText.folded(table.mapping.heading(of: .on) ?? "").contains("cap")
    if table.mapping.index(of: .event) == nil, !isOfIssued {
      throw table.mapping.missing(
        "“\(PermitColumn.event.headings[0])” / “Ngày cấp”", table.header, table.source.path)
    }
  }

  /// What the words of a group row mean: a kind of paper.
  private func group(_ text: String) -> GroupMeaning? {
    guard let kind = try? vocabulary.term(text, field: "", PermitKind.self) else { return nil }
    var meaning = GroupMeaning()
    meaning.permitKind = kind
    return meaning
  }

  /// Hands on every row of data: what it says, or what is wrong with it.
  ///
  /// - Parameter knows: Whether the register has a place of that name.
  package func read(
    knows: @escaping (String) throws -> Bool = { _ in false },
    _ body: (SourceRow<PermitColumn>, ProposedPermitEvent?, [CellProblem]) throws -> Void
  ) throws -> ListTally {
    try table.read(understands: group, knows: knows) { row in
      var problems: [CellProblem] = []
      let found = understand(row, &problems)
      try body(row, problems.isEmpty ? found : nil, problems)
    }
  }

  private func understand(
    _ row: SourceRow<PermitColumn>, _ problems: inout [CellProblem]
  ) -> ProposedPermitEvent? {
    func term<Term: RawRepresentable & CaseIterable>(_ column: PermitColumn, isRequired: Bool) -> Term?
    where Term.RawValue == String {
      let read = { (value: SheetValue) throws(Failure) -> Term in
        try vocabulary.term(try row.text(value, column), field: column.headings[0])
      }
      return isRequired ? row.required(column, &problems, read) : row.optional(column, &problems, read)
    }
    let facility = row.facility(
      code: .facility, name: .name, commune: .commune, district: .district, province: .province, &problems)
    let kind: PermitKind? =
      !row.has(.kind) && row.groups.permitKind != nil ? row.groups.permitKind : term(.kind, isRequired: true)
    let event: PermitEvent.Kind? =
      isOfIssued && row.value(.event).isEmpty ? .issued : term(.event, isRequired: true)
    let paperKind: FacilityKind? = term(.paperKind, isRequired: false)
    let mayBeUnknown = event?.mayBeUndated ?? false
    let until = row.day(.until, by: today, &problems)
    var known = readDay(row, mayBeUnknown, &problems) { value throws(Failure) in
      let known = mayBeUnknown ? try CellReading.knownDay(value, by: day) : KnownDay(try row.day(value, .on, by: today))
      try row.check(known.last, .on, by: today)
      return known
    }
    if event == .suspended, let until { known = known?.notAfter(until) }
    let on = known?.last
    let capacity = row.optional(.capacity, &problems) { value throws(Failure) in
      try CellReading.capacity(value, field: PermitColumn.capacity.headings[0])
    }
    row.refuseUnknown(.expires, &problems)
    var saysNoTerm = false
    let expires: CalendarDay?? = row.optional(.expires, &problems) { value throws(Failure) in
      saysNoTerm = CellReading.saysNoTerm(value)
      if saysNoTerm { return nil }
      let day = try row.day(value, .expires, by: today, from: known?.precision == .day ? on : nil)
      try row.check(day, .expires, by: today, from: known.flatMap { $0.precision.earliest(for: $0.last) })
      return day
    }
    if let on, let until, until < on {
      problems.append(
        row.problem(
          .until, Failure(.suspensionEndsBeforeStart, ["until": until.shortText, "on": on.shortText])))
    }
    let issuer = row.text(.issuer, &problems)
    let wording = Permit.Content(
      number: (row.text(.number, &problems) ?? row.text(.numberOrDocument, &problems)).flatMap {
        KnownDay.isUnknown($0) ? nil : $0
      }, issuer: issuer,
      capacity: capacity, expires: expires ?? nil,
      name: row.text(.paperName, &problems), address: row.text(.paperAddress, &problems),
      head: row.text(.paperHead, &problems), facilityKind: paperKind, duties: row.text(.duties, &problems),
      area: row.text(.area, &problems))
    let document = row.text(.document, &problems)
    let note = row.text(.note, &problems)
    let confirmed = row.day(.papersConfirmedOn, by: today, &problems)
    guard let facility, let kind, let event, let known else { return nil }
    return ProposedPermitEvent(
      row: row.number, facility: facility, kind: kind,
      event: PermitEvent(
        kind: event, on: known.last, until: event == .suspended ? until : nil, document: document, issuer: issuer,
        note: note, wording: wording
      ).on(known), papersConfirmedOn: confirmed,
      mayBeDecision: row.has(.numberOrDocument) && row.value(.number).isEmpty, saysNoTerm: saysNoTerm)
  }

  /// The day of an event: a cell that says that nobody knows it is no empty one.
  private func readDay(
    _ row: SourceRow<PermitColumn>, _ mayBeUnknown: Bool, _ problems: inout [CellProblem],
    _ read: (SheetValue) throws(Failure) -> KnownDay
  ) -> KnownDay? {
    if row.saysUnknown(.on) {
      if mayBeUnknown { return KnownDay("unknown", by: day) }
      row.refuseUnknown(.on, &problems)
      return nil
    }
    if mayBeUnknown, row.value(.on).isEmpty {
      problems.append(row.problem(.on, Failure(.dayEmpty, ["field": row.heading(.on)])))
      return nil
    }
    return row.required(.on, &problems, read)
  }
}

extension SourceRow {
  /// The facility of the row, by its code or its name.
  func facility(
    code: Column, name: Column, commune: Column, district: Column, province: Column, _ problems: inout [CellProblem]
  ) -> FacilityReference? {
    let reference = FacilityReference(
      code: text(code, &problems), name: text(name, &problems), commune: text(commune, &problems) ?? groups.commune,
      district: text(district, &problems) ?? groups.district, province: text(province, &problems) ?? groups.province)
    if reference.code != nil || reference.name != nil { return reference }
    // What was refused is not empty.
    guard value(code).isEmpty, value(name).isEmpty else { return nil }
    let column = has(code) ? code : name
    problems.append(problem(column, Failure(.emptyValue, ["field": heading(column)])))
    return nil
  }
}
