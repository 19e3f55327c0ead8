package import CareCore
package import CareMessages

extension DueItem {
  package static let columns: [ColumnKey] = [
    .dueKind, .code, .title, .recipients, .legalLastDay, .safeDay, .ownDay, .daysLeft, .timeLeft, .isOverdue, .basis,
    .isProvisional, .missing, .hasEnded, .isPastOwnDay, .since, .findings, .note,
  ]

  package func json(on day: CalendarDay, _ language: Language) -> JSON {
    .object([
      ("kind", JSON(term: kind)), ("code", .string(code)), ("title", .string(title)),
      ("recipients", .array(recipients.map(JSON.string))), ("legal_last_day", JSON(legalLastDay)),
      ("unrolled_day", JSON(unrolledDay)), ("safe_day", JSON(safeDay)), ("own_day", JSON(ownDay)),
      ("first_day", JSON(firstDay)), ("since", JSON(since)),
      ("days_left", JSON(daysLeft(on: day))),
      ("overdue", .boolean(isOverdue(on: day))), ("ended", .boolean(hasEnded(on: day))),
      ("past_own_day", .boolean(isPastOwnDay(on: day))), ("findings", JSON(findings)),
      ("basis", JSON(basis?.citation)),
      ("certainty", JSON(term: basis?.certainty)), ("provisional", .boolean(doubt.isProvisional)),
      ("estimate", .boolean(needsEstimate)), ("note", JSON(remarks(language))),
      ("last_instant", JSON(endsAt)), ("minutes_left", JSON(minutesLeft)),
      (
        "missing",
        .array(
          missing.map { missing in
            .object([
              ("campaign", .string(missing.campaign)), ("facilities", .integer(missing.facilities)),
              ("inspected", .integer(missing.inspected)), ("excused", .integer(missing.excused)),
              ("not_inspected", .integer(missing.open)), ("message", .string(missing.text(language))),
            ])
          })
      ),
    ])
  }

  package func row(on day: CalendarDay, _ language: Language) -> DataRow {
    var row = DataRow([
      .dueKind: Field(term: kind), .code: .text(code), .title: .text(title),
      .recipients: Field(recipients.isEmpty ? nil : recipients.joined(separator: "; ")),
      .legalLastDay: lastDayField(language),
      .safeDay: Field(safeDay), .ownDay: Field(ownDay),
      .daysLeft: Field(daysLeft(on: day)),
      .timeLeft: Field(minutesLeft: minutesLeft, language),
      .isOverdue: .boolean(isOverdue(on: day)), .basis: Field(basisText(language)),
      .isProvisional: .boolean(doubt.isProvisional), .missing: Field(missingText(language)),
      .hasEnded: .boolean(hasEnded(on: day)), .isPastOwnDay: .boolean(isPastOwnDay(on: day)), .since: Field(since),
      .findings: Field(findings), .note: Field(remarks(language)),
    ])
    for column in [ColumnKey.title, .note] {
      guard case .text(let text) = row[column] else { continue }
      let less = withheld(text, language)
      if less != text { row.written[column] = less }
    }
    return row
  }

  /// As a screen has it: of a term in hours the hours, which the days left would hide.
  package func screenRow(on day: CalendarDay, _ language: Language) -> DataRow {
    var row = row(on: day, language)
    if row[.timeLeft] != .absent { row[.daysLeft] = row[.timeLeft] }
    return row
  }

  private func lastDayField(_ language: Language) -> Field {
    guard let legalLastDay else {
      return kind == .report ? .text(DutyTerm.undatedShort.text(language)) : .absent
    }
    return unrolledDay == nil ? .day(legalLastDay) : .text(lastDayText(legalLastDay, language))
  }

  /// The legal last day; both where it moved off a rest day to one for which no law is known.
  private func lastDayText(_ day: CalendarDay, _ language: Language) -> String {
    guard let unrolledDay else { return day.longText(language) }
    return DutyTerm.movedLastDay.text(language, ["raw": unrolledDay.text(language), "day": day.text(language)])
  }

  /// The line of the legal last day in a calendar.
  package func lastDayLine(_ language: Language) -> String? {
    legalLastDay.map { DutyTerm.legalDayLine.text(language, ["day": lastDayText($0, language)]) }
  }

  package func basisText(_ language: Language) -> String? { basis?.text(language) }

  package func missingText(_ language: Language) -> String? {
    missing.isEmpty ? nil : missing.map { $0.text(language) }.joined(separator: "\n")
  }

  /// Whose day it is that no law sets; of an inspection with two last days the sentence of both says it.
  private func ownDayLine(_ language: Language) -> String? {
    // A decision says when an operation ends, and its own sentence names it.
    guard let ownDay, kind != .termination, kind != .inspection || legalLastDay == nil else { return nil }
    let line: DutyTerm =
      kind == .law ? .reviewDayLine : kind == .inspection && isOwnDayBinding ? .decisionDayLine : .ownDayLine
    return line.text(language, ["day": ownDay.text(language)])
  }

  /// What a person should know about the days.
  package func remarks(_ language: Language) -> String? {
    let remarks =
      [
        ownDayLine(language),
        firstDay.map { DutyTerm.firstDayLine.text(language, ["day": $0.text(language)]) },
        toCome, isBeyondLaw ? DutyTerm.beyondLaw.text(language) : nil,
        needsEstimate ? DutyTerm.estimate.text(language) : nil,
      ].compactMap(\.self) + doubt.remarks(language)
    return remarks.asLines
  }
}

extension ReportingDuty.Content {
  fileprivate var fields: [(String, JSON)] {
    var (every, phrase, due, ownDay) = (JSON.null, JSON.null, JSON.null, JSON.null)
    var (from, to) = (JSON.null, JSON.null)
    switch rule {
    case .undated(let day): ownDay = JSON(day)
    case .once(let how, let day): (phrase, due) = (JSON(term: how), JSON(day))
    case .recurring(let cadence, let when, let period):
      (every, phrase, due) = (JSON(term: cadence), JSON(term: when?.phrase), JSON(when?.day.shortText))
      (from, to) = (.string(period.from.shortText), .string(period.to.shortText))
    }
    return [
      ("name", .string(name)), ("reporter", JSON(reporter)), ("recipients", .array(recipients.map(JSON.string))),
      ("every", every), ("phrase", phrase), ("due", due), ("own_day", ownDay), ("period_from", from),
      ("period_to", to), ("basis", .string(basis.citation)), ("certainty", JSON(term: basis.certainty)),
    ]
  }
}

extension ReportingDuty.End {
  package func text(_ language: Language) -> String {
    DutyTerm.endLine.text(language, ["on": on.text(language), "reason": reason])
  }
}

extension ReportingDuty {
  package static let columns: [ColumnKey] = [.code, .title, .recipients, .rule, .basis, .certainty, .reporter, .note]

  package func json(directive: Directive?, reports: [DutyReport] = []) -> JSON {
    .object(
      [("code", .string(code))] + content.fields + [
        ("directive", JSON(directive?.code)), ("starts_on", JSON(content.startsOn)), ("ended_on", JSON(end?.on)),
        ("end_reason", JSON(end?.reason)), ("note", JSON(content.note)),
        ("reports", .array(reports.map(\.json))),
      ])
  }

  package func row(_ language: Language) -> DataRow {
    var row = content.row(code: code, language)
    if content.note != nil { row.written[.note] = "" }
    if let end {
      row[.note] = .text([end.text(language), content.note].compactMap(\.self).joined(separator: "\n"))
      let kept = Term.freeTextKept.text(language)
      let told = DutyTerm.endLine.text(language, ["on": end.on.text(language), "reason": kept])
      row.written[.note] = [told, content.note == nil ? nil : kept].compactMap(\.self).joined(separator: "\n")
    }
    return row
  }
}

extension ReportingDuty.Content {
  fileprivate func row(code: String, _ language: Language) -> DataRow {
    DataRow([
      .code: .text(code), .title: .text(name), .recipients: .text(recipients.joined(separator: "; ")),
      .rule: .text(rule.text(language)), .basis: .text(basis.citation), .certainty: Field(term: basis.certainty),
      .reporter: Field(reporter), .note: Field(note),
    ])
  }
}

extension DutyPattern {
  package static let columns: [ColumnKey] = [
    .builtIn, .level, .reporter, .title, .recipients, .rule, .basis, .certainty, .passesTo,
  ]

  package func json(chain: [DutyPattern]) -> JSON {
    .object(
      [("id", .string(id)), ("level", JSON(term: level)), ("province_code", JSON(provinceCode))] + content.fields + [
        ("chain", .array(chain.map { .string($0.id) }))
      ])
  }

  /// - Parameter chain: The pattern itself and those above it.
  package func row(chain: [DutyPattern], _ language: Language) -> DataRow {
    var row = content.row(code: id, language)
    row[.builtIn] = .text(id)
    row[.level] = Field(term: level)
    if chain.count > 1, let last = chain.last {
      let steps = chain.dropFirst().map { step in
        DutyTerm.chainStep.text(language, ["reporter": step.content.reporter ?? step.content.name, "id": step.id])
      }
      row[.passesTo] = .text((steps + [last.content.recipients.joined(separator: "; ")]).joined(separator: " → "))
    }
    return row
  }
}

extension IncidentClock {
  package var json: JSON {
    .object([
      ("id", .string(id)), ("level", JSON(term: DutyPattern.Level.office)), ("name", .string(name)),
      ("reporter", .string(reporter)), ("recipients", .array(recipients.map(JSON.string))),
      ("event", .string(event.vi)), ("hours", .integer(hours)), ("basis", .string(basis.citation)),
      ("certainty", JSON(term: basis.certainty)),
    ])
  }

  package func row(_ language: Language) -> DataRow {
    let rule = DutyTerm.clockRule.text(language, ["hours": String(hours), "event": event.text(language)])
    return DataRow([
      .builtIn: .text(id), .level: Field(term: DutyPattern.Level.office), .title: .text(name),
      .recipients: .text(recipients.joined(separator: "; ")), .rule: .text(rule), .basis: .text(basis.citation),
      .certainty: Field(term: basis.certainty), .reporter: .text(reporter),
    ])
  }

  /// What is owed after one incident, with both its moments, since a duty keeps its day only.
  package func name(from start: Instant, to end: Instant, _ language: Language) -> String {
    DutyTerm.clockName.text(
      language,
      [
        "name": name, "event": event.text(language), "time": start.clockText, "day": start.day.text(language),
        "endTime": end.clockText, "endDay": end.day.text(language),
      ])
  }
}

extension DutyReport {
  package static let columns: [ColumnKey] = [
    .period, .dataPeriod, .legalLastDay, .safeDay, .ownDay, .timeliness, .sentOn, .number, .note, .sentFile,
    .sentHash,
  ]

  package var json: JSON {
    .object([
      ("period", .string(occurrence.period)), ("data_from", JSON(occurrence.data?.lowerBound)),
      ("data_to", JSON(occurrence.data?.upperBound)), ("legal_last_day", JSON(result?.legalLastDay)),
      ("safe_day", JSON(result?.safeDay)), ("own_day", JSON(occurrence.ownDay)),
      ("provisional", .boolean(result?.isProvisional ?? false)), ("estimate", .boolean(needsEstimate)),
      ("sent_on", JSON(submission?.sentOn)), ("number", JSON(submission?.number)), ("late", JSON(isLate)),
      ("file", JSON(submission?.fileName)), ("sha256", JSON(submission?.contentHash)),
    ])
  }

  package func row(on day: CalendarDay, _ language: Language) -> DataRow {
    var row = DataRow([
      .period: .text(occurrence.periodText(language)),
      .dataPeriod: Field(
        occurrence.data.map { "\($0.lowerBound.text(language)) – \($0.upperBound.text(language))" }),
      .legalLastDay: Field(result?.legalLastDay), .safeDay: Field(result?.safeDay),
      .ownDay: Field(occurrence.ownDay), .timeliness: .text(timeliness(on: day, language)),
      .sentOn: Field(submission?.sentOn), .number: Field(submission?.number),
      .note: Field(needsEstimate ? DutyTerm.estimate.text(language) : submission?.note),
      .sentFile: Field(submission?.fileName), .sentHash: Field(submission?.contentHash),
    ])
    if !needsEstimate, submission?.note != nil { row.written[.note] = "" }
    return row
  }

  private func timeliness(on day: CalendarDay, _ language: Language) -> String {
    let last = result?.legalLastDay
    guard let submission else {
      let late = last.map { day.days(since: $0) } ?? 0
      return late > 0
        ? DutyTerm.overdue.text(language, ["days": String(late)]) : DutyTerm.notSent.text(language)
    }
    guard let last else { return DutyTerm.sentWithoutDay.text(language) }
    return isLate == true
      ? DutyTerm.late.text(language, ["days": String(submission.sentOn.days(since: last))])
      : DutyTerm.onTime.text(language)
  }
}
