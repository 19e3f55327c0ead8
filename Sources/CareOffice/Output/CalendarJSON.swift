package import CareCore
package import CareMessages

extension CalendarRow {
  package var json: JSON {
    .object([
      ("day", JSON(day)), ("weekday", .integer(day.weekday.rawValue)), ("kind", JSON(term: kind)),
      ("name", .string(name)), ("status", JSON(term: status)), ("source", .string(source)),
      ("checked", .boolean(isChecked)), ("in_force", .boolean(isInForce)), ("provisional", .boolean(isGuess)),
    ])
  }

  package static let columns: [ColumnKey] = [
    .day, .weekday, .dayKind, .dayName, .status, .sourceText, .isChecked, .isInForce, .isProvisional,
  ]

  package func row(_ language: Language) -> DataRow {
    DataRow([
      .day: .day(day), .weekday: .text(day.weekday.label(language)), .dayKind: Field(term: kind),
      .dayName: .text(name), .status: Field(term: status), .sourceText: .text(source),
      .isChecked: .boolean(isChecked), .isInForce: .boolean(isInForce), .isProvisional: .boolean(isGuess),
      .note: Field(remarks(language)),
    ])
  }

  /// What a person should know before trusting the row.
  private func remarks(_ language: Language) -> String? {
    let remarks = [
      isGuess ? CalendarTerm.rowGuess : nil, isChecked ? nil : .rowUnchecked, isInForce ? nil : .rowNotInForce,
    ].compactMap { $0?.text(language) }
    return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }
}

extension Deadline {
  /// The keys of the contract, and what else follows from a term.
  package func json(_ result: DeadlineResult, _ law: LawCitations, _ language: Language) -> JSON {
    var (amount, unit) = (Int?.none, DeadlineUnit?.none)
    if case .counted(let count, let measure) = term { (amount, unit) = (count, measure) }
    return .object([
      ("event_day", JSON(event?.day)), ("event_instant", JSON(event?.instant)), ("amount", JSON(amount)),
      ("unit", JSON(term: unit)), ("raw_last_day", JSON(result.rawLastDay)), ("last_day", JSON(result.legalLastDay)),
      ("operational_last_day", JSON(result.operationalLastDay)), ("safe_day", JSON(result.safeDay)),
      ("last_instant", JSON(result.instant)),
      ("steps", .array(result.steps.map { .string($0.text(law, language)) })),
      ("warnings", .array(result.warnings.map { .string($0.text(language)) })),
      ("provisional", .boolean(result.isProvisional)),
    ])
  }
}

extension AdvanceTerm {
  /// The keys of ``Deadline/json(_:_:_:)``.
  package func json(_ result: DeadlineResult, _ law: LawCitations, _ language: Language) -> JSON {
    .object([
      ("event_day", JSON(event)), ("amount", JSON(workingDays)), ("unit", JSON(term: DeadlineUnit.workingDays)),
      ("raw_last_day", JSON(result.rawLastDay)), ("last_day", JSON(result.legalLastDay)),
      ("safe_day", JSON(result.safeDay)), ("steps", .array(result.steps.map { .string($0.text(law, language)) })),
      ("warnings", .array(result.warnings.map { .string($0.text(language)) })),
      ("provisional", .boolean(result.isProvisional)),
    ])
  }
}

extension OpenTerm {
  /// The keys of ``Deadline/json(_:_:_:)``; there is no last day.
  package func json(_ result: Result, _ law: LawCitations, _ language: Language) -> JSON {
    var (amount, unit) = (Int?.none, DeadlineUnit?.none)
    if case .counted(let count, let measure) = deadline.term { (amount, unit) = (count, measure) }
    return .object([
      ("event_day", JSON(deadline.event?.day)), ("amount", JSON(amount)), ("unit", JSON(term: unit)),
      ("raw_last_day", JSON(result.termEnds)), ("last_day", .null), ("due_from", JSON(result.dueFrom)),
      ("steps", .array(result.steps.map { .string($0.text(law, language)) })),
      ("warnings", .array(result.warnings.map { .string($0.text(language)) })),
      ("provisional", .boolean(result.isProvisional)),
    ])
  }
}

extension Deadline.Moment {
  fileprivate var instant: Instant? { if case .instant(let instant) = self { instant } else { nil } }
}

extension MovedDeadline {
  package var json: JSON {
    .object([
      ("kind", JSON(term: after.kind)), ("subject", .string(subject)), ("title", .string(after.title)),
      ("last_day_before", JSON(before.day)), ("last_day", JSON(after.day)), ("safe_day_before", JSON(before.safeDay)),
      ("safe_day", JSON(after.safeDay)),
    ])
  }

  /// What moved in words, and both its days before and after.
  package func text(_ language: Language) -> String {
    func text(_ day: CalendarDay?) -> String { day?.text(language) ?? "–" }
    return CalendarTerm.deadlineMoved.text(
      language,
      [
        "kind": after.kind.label(language), "code": after.code, "title": after.title, "before": text(before.day),
        "after": text(after.day), "safeBefore": text(before.safeDay ?? before.day),
        "safeAfter": text(after.safeDay ?? after.day),
      ])
  }
}
